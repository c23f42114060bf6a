"""What is due and overdue, shown once a day to whoever signs in; one key closes it (X5)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.duties_panel import DutiesPanel
from aftersales_desktop.widgets.words import translate

PRESSING = (DutyState.OVERDUE, DutyState.DUE_TODAY)


class DutiesToday(DutiesPanel):
    """The duties page over the station's content, with the way on.

    Signals:
        closed: To work.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.on = PrimaryButton(
            lambda: translate("Widgets", "To work"), icon_name="mdi6.arrow-right", key="Esc"
        )
        self.on.clicked.connect(self.closed)
        self.heading.add_right(self.on)
        self.setFocusProxy(self.on)

    def title(self) -> str:
        """What the page is called."""
        return translate("Widgets", "Due today")

    def _show(self, rows: tuple[DutyRow, ...]) -> None:
        super()._show(tuple(row for row in rows if row.state in PRESSING))


def first_time_today(settings: QSettings, actor: Actor, today: date) -> bool:
    """Say whether this PC has not yet shown this person's duties today, and remember that it does now."""
    key = f"duties_shown/{actor.staff_id}"
    if settings.value(key, "") == today.isoformat():
        return False
    settings.setValue(key, today.isoformat())
    return True
