"""Wrong parts at the counter: the accident cars' parts, a new case, the cases so far (R2.3.3c)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.accident_cars.lookups_misorders import (
    RIGHTS,
    AccidentPart,
    MisorderDesk,
    MisorderRow,
    misorder_desk,
)
from aftersales_desktop.stations.parts_counter.misorder_card import MisorderCard
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.words import translate

WRONG_PARTS = "wrong_parts"


class MisorderPanel(LivePanel):
    """Chooses a part and takes the case.

    Signals:
        clause_pressed: A clause to be read.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.QUOTATIONS, Topic.WORK_ORDERS, Topic.PEOPLE})
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading(lambda: translate("PartsCounter", "Wrong parts of accident cars"))
        self.parts: RowTable[AccidentPart] = RowTable(
            "counter_accident_parts", _part_columns(), lambda row: row.line_id, row_height=40
        )
        self.cases: RowTable[MisorderRow] = RowTable(
            "counter_misorders", _case_columns(), lambda row: row.misorder_id, row_height=40
        )
        self.card = MisorderCard(desk)
        self.cases.set_empty(
            EmptyState("mdi6.check-circle-outline", lambda: translate("PartsCounter", "No case so far"))
        )
        self._lay_out()
        self.parts.chosen.connect(self.card.show_part)
        self.card.clause_pressed.connect(self.clause_pressed)

    def _lay_out(self) -> None:
        left = Card(lambda: translate("PartsCounter", "Parts of accident cars"), margins=12)
        left.body.addWidget(self.parts)
        below = Card(lambda: translate("PartsCounter", "Cases"), margins=12)
        below.body.addWidget(self.cases)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(left, 5)
        top.addWidget(self.card, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(top, 6)
        column.addWidget(below, 4)

    def refresh(self) -> None:
        """Show parts and cases as they are now."""
        self.desk.runner.ask(misorder_desk, then=self._show, latest="misorders")

    def retranslate(self) -> None:
        """Every part sets its own words."""

    def _show(self, desk: MisorderDesk) -> None:
        self.card.show_people(desk.people)
        self.parts.show_rows(desk.parts)
        self.cases.show_rows(desk.cases)


class MisorderSection(QObject):
    """Puts wrong parts on the counter's rail, for the people who may see them."""

    def __init__(self, window: StationWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: MisorderPanel | None = None
        window.add_section(
            WRONG_PARTS,
            "mdi6.package-variant-remove",
            lambda: translate("PartsCounter", "Wrong parts"),
            lambda: self.panel,
        )
        window.desk.signed_in.changed.connect(self._show)
        self._show()

    @property
    def panel(self) -> MisorderPanel:
        """The panel, made when it is first looked at."""
        if self._panel is None:
            self._panel = MisorderPanel(self._window.desk)
            self._panel.clause_pressed.connect(self._window.desk.messages.clause_wanted)
        return self._panel

    def _show(self) -> None:
        desk = self._window.desk
        may = desk.signed_in.anybody and desk.actor.holds(*RIGHTS)
        self._window.rail.button(WRONG_PARTS).setVisible(may)


def _part_columns() -> list[Column[AccidentPart]]:
    return [
        Column(
            "plate",
            lambda: translate("PartsCounter", "Plate"),
            110,
            text=lambda row: plate_shown(row.plate),
            kind="plate",
        ),
        Column(
            "part",
            lambda: translate("PartsCounter", "Part"),
            180,
            text=lambda row: row.part,
            note=lambda row: row.part_number,
            kind="strong",
            stretch=True,
        ),
    ]


def _case_columns() -> list[Column[MisorderRow]]:
    return [
        Column("at", lambda: translate("PartsCounter", "Day"), 100, text=lambda row: date_text(row.at)),
        Column("order", lambda: translate("PartsCounter", "Order"), 150, text=lambda row: row.order),
        Column(
            "part",
            lambda: translate("PartsCounter", "Part"),
            200,
            text=lambda row: row.part,
            note=lambda row: translate("Words", row.kind.value),
            kind="strong",
        ),
        Column(
            "cause",
            lambda: translate("PartsCounter", "How it came about"),
            240,
            text=lambda row: row.cause,
            stretch=True,
        ),
        Column(
            "people",
            lambda: translate("PartsCounter", "Whom it concerns"),
            200,
            text=lambda row: "、".join(row.people),
        ),
    ]
