"""What people call the place this window stands at, so that others read "open at parts counter 1"."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from aftersales_desktop.database.presence import LONGEST_NAME
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.presence import name_place, place_name
from aftersales_desktop.widgets.station_switch import STATIONS
from aftersales_desktop.widgets.words import translate


class PlaceField(TextField):
    """Kept as it is typed, for this PC and this station."""

    def __init__(self, settings: QSettings, station: str) -> None:
        name_fn = next((fn for key, _icon, fn in STATIONS if key == station), None)
        super().__init__(
            lambda: translate("Widgets", "Name of this place, for the other PCs"),
            placeholder_fn=lambda: (
                translate("Widgets", "{station} 1").format(station=name_fn())
                if name_fn is not None
                else translate("Widgets", "PC 1")
            ),
        )
        self.setObjectName("place_name")
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setText(place_name(settings, station))
        self.edit.textEdited.connect(lambda text: name_place(settings, station, text))
