"""Seven days side by side with how many customers are expected on each."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.lookups_appointments import Visit
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.time_words import day_text, local, zone
from aftersales_desktop.widgets.words import translate

DAYS = 7


class WeekStrip(QWidget):
    """One button a day.

    Signals:
        chosen: The day pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._monday = date.min
        self._group = QButtonGroup(self)
        self.buttons = [plain_button(kind="choice") for _ in range(DAYS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, button in enumerate(self.buttons):
            button.setCheckable(True)
            self._group.addButton(button, place)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._on_clicked)

    def show_week(self, monday: date, chosen: date, today: date, visits: tuple[Visit, ...]) -> None:
        """Show a week with its numbers; today is named."""
        self._monday = monday
        for place, button in enumerate(self.buttons):
            day = monday + timedelta(days=place)
            words = day_text(datetime.combine(day, time(12), tzinfo=zone()))
            coming = sum(
                1 for v in visits if local(v.at).date() == day and v.state is not AppointmentState.CANCELLED
            )
            if day == today:
                words = translate("Reception", "today {day}").format(day=words)
            button.setText(f"{words}   {coming}" if coming else words)
            button.setChecked(day == chosen)

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._monday + timedelta(days=place))
