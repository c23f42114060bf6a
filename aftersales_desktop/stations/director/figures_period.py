"""Chooses the days the figures are counted over: week, month, quarter, or from one day to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.boards.period import Period, PeriodKind
from aftersales_desktop.stations.director.figures_words import period_text
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.choice_fields import DayField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate


class PeriodBar(QWidget):
    """Kind, arrows and name of the period; two days to choose when it is neither week, month nor quarter.

    Signals:
        changed: Another period was chosen.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period = Period.around(PeriodKind.MONTH, today())
        self._today = today
        self.kinds = Segments(
            (
                (PeriodKind.WEEK.value, lambda: translate("Director", "Week")),
                (PeriodKind.MONTH.value, lambda: translate("Director", "Month")),
                (PeriodKind.QUARTER.value, lambda: translate("Director", "Quarter")),
                (PeriodKind.DAYS.value, lambda: translate("Director", "From–to")),
            )
        )
        self.kinds.choose(PeriodKind.MONTH.value)
        self.earlier = plain_button(icon_name="mdi6.chevron-left", compact=True)
        self.later = plain_button(icon_name="mdi6.chevron-right", compact=True)
        self.name = Label(role="strong")
        self.first = DayField(lambda: translate("Director", "From"))
        self.last = DayField(lambda: translate("Director", "To"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.kinds, self.earlier, self.name, self.later, self.first, self.last):
            row.addWidget(widget)
        self.kinds.chosen.connect(self._choose_kind)
        self.earlier.clicked.connect(lambda: self._show(self._period.before()))
        self.later.clicked.connect(lambda: self._show(self._period.after()))
        for field in (self.first, self.last):
            field.changed.connect(self._choose_days)
        self._settle()

    def period(self) -> Period:
        """The period chosen."""
        return self._period

    def holds_today(self) -> bool:
        """Whether today is one of the days, so that the figures still move."""
        return self._period.covers(self._today())

    def retranslate(self) -> None:
        """Set every word again."""
        self.name.setText(period_text(self._period))
        self.earlier.setAccessibleName(translate("Director", "The period before"))
        self.later.setAccessibleName(translate("Director", "The period after"))

    def _choose_kind(self, key: str) -> None:
        kind = PeriodKind(key)
        if kind is PeriodKind.DAYS:
            self._show(Period.days(self._period.first, min(self._period.last, self._today())))
            return
        self._show(Period.around(kind, min(self._period.last, self._today())))

    def _choose_days(self) -> None:
        if self._period.kind is PeriodKind.DAYS:
            self._show(Period.days(self.first.day(), self.last.day()))

    def _show(self, period: Period) -> None:
        self._period = period
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        free = self._period.kind is PeriodKind.DAYS
        for field, day in ((self.first, self._period.first), (self.last, self._period.last)):
            field.setVisible(free)
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self.name.setVisible(not free)
        self.later.setEnabled(self._period.last < self._today())
        self.retranslate()
