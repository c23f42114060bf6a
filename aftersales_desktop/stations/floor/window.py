"""The floor's window: its sections, and what a scanned card or badge does here."""

from __future__ import annotations

from aftersales_desktop.stations.floor.board_panel import BoardPanel
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate


class FloorWindow(StationWindow):
    """The station between the bays; controls are large enough for gloves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            icon="mdi6.car-wrench",
            title=lambda: translate("Floor", "Floor"),
            scan_hint=lambda: translate(
                "Floor", "Scan job card, tool or badge, or type plate or order number"
            ),
            floor=True,
        )
        self.board = BoardPanel(desk)
        self.add_section(
            "board", "mdi6.view-list-outline", lambda: translate("Floor", "Floor board"), self.board
        )
