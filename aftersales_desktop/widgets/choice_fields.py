"""Fields one chooses in rather than types: one of a list, a day, a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QStyledItemDelegate,
    QWidget,
)

from aftersales_desktop.widgets.fields import LabelledField
from aftersales_desktop.widgets.time_words import local, zone
from aftersales_desktop.widgets.words import language

Option = tuple[str, Callable[[], str]]


class _StillCombo(QComboBox):
    """A list that the mouse wheel does not change while one scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(LabelledField):
    """One of a list, each known by its key; the words follow the language."""

    def __init__(
        self,
        title_fn: Callable[[], str],
        options: Iterable[Option] = (),
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.combo = _StillCombo()
        # The list's own delegate ignores the style sheet.
        self.combo.setItemDelegate(QStyledItemDelegate(self.combo))
        self._options: tuple[Option, ...] = ()
        super().__init__(title_fn, self.combo, required=required, parent=parent)
        self.set_options(options)
        self.combo.activated.connect(self._on_activated)

    def set_options(self, options: Iterable[Option]) -> None:
        """Offer another list; what was chosen stays chosen when it is in it."""
        held = self.key()
        self._options = tuple(options)
        self.combo.clear()
        for key, text_fn in self._options:
            self.combo.addItem(text_fn(), key)
        if held:
            self.choose(held)

    def choose(self, key: str) -> None:
        """Choose without telling anybody; a key that is not offered chooses nothing."""
        self.combo.setCurrentIndex(self.combo.findData(key))

    def key(self) -> str:
        """Key of what is chosen; empty when nothing is."""
        return str(self.combo.currentData() or "")

    def retranslate(self) -> None:
        """Set the name and the words of the list again."""
        super().retranslate()
        for place, (_, text_fn) in enumerate(self._options):
            self.combo.setItemText(place, text_fn())

    def _on_activated(self) -> None:
        self.changed.emit()


def _dress_calendar(edit: QDateTimeEdit) -> None:
    """Give an editor's calendar the language in force and no colours but the theme's."""
    locale = QLocale(language().value)
    edit.setLocale(locale)
    calendar = edit.calendarWidget()
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, QTextCharFormat())


class DayField(LabelledField):
    """A day of the calendar."""

    def __init__(
        self, title_fn: Callable[[], str], *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        self.edit = QDateEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("yyyy/MM/dd")
        super().__init__(title_fn, self.edit, required=required, parent=parent)
        self.edit.userDateChanged.connect(self._on_changed)

    def retranslate(self) -> None:
        """Set the name and the calendar's words again."""
        super().retranslate()
        _dress_calendar(self.edit)

    def day(self) -> date:
        """The day shown."""
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day without telling anybody."""
        self.edit.blockSignals(True)
        self.edit.setDate(QDate(day.year, day.month, day.day))
        self.edit.blockSignals(False)

    def _on_changed(self) -> None:
        self.changed.emit()


class MomentField(LabelledField):
    """A day and time on the dealership's clock, such as a promised delivery."""

    def __init__(
        self, title_fn: Callable[[], str], *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        self.edit = QDateTimeEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("yyyy/MM/dd HH:mm")
        super().__init__(title_fn, self.edit, required=required, parent=parent)
        self.edit.dateTimeChanged.connect(self._on_changed)

    def retranslate(self) -> None:
        """Set the name and the calendar's words again."""
        super().retranslate()
        _dress_calendar(self.edit)

    def moment(self) -> datetime:
        """The moment shown, with the dealership's zone."""
        day, time = self.edit.date(), self.edit.time()
        plain = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone())
        return plain if plain.tzinfo is not None else plain.astimezone()

    def set_moment(self, moment: datetime) -> None:
        """Show a moment without telling anybody."""
        here = local(moment)
        self.edit.blockSignals(True)
        self.edit.setDateTime(
            QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
        )
        self.edit.blockSignals(False)

    def _on_changed(self) -> None:
        self.changed.emit()
