"""Finds the car that has arrived: a few signs of plate, VIN, phone or name, and Enter (R2.1.2a)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.customers.search import Found, find_customers
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TYPING_PAUSE = 150
MOST_FOUND = 20


class CarSearch(QWidget):
    """A field that lists cars while one types; Enter takes the first, the arrow keys another.

    Signals:
        picked: Vehicle id of the car taken.
        new_wanted: There is no such car yet: what was typed, and the customer when only that one is known.
    """

    picked = Signal(int)
    new_wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._take_first = False
        self._asked_for = ""
        # What the list shown was asked for: Enter may come before its answer.
        self._told_for = ""
        self.field = TextField(
            lambda: translate("Reception", "Plate, VIN, phone or name"),
            placeholder_fn=lambda: translate("Reception", "Type a part, then Enter"),
        )
        self.table: RowTable[Found] = RowTable("reception_car_search", _columns(), _key, row_height=36)
        self.table.horizontalHeader().hide()
        self.table.setFixedHeight(0)
        self.new_car = ActionButton(
            lambda: translate("Reception", "New car or customer"),
            icon_name="mdi6.plus",
            key="F7",
            kind="soft",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.table)
        column.addWidget(self.new_car)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._search)
        self.field.changed.connect(self._pause.start)
        self.field.edit.installEventFilter(self)
        self.table.opened.connect(self._pick)
        self.table.clicked.connect(self._pick_current)
        self.new_car.clicked.connect(self._want_new)
        self.setFocusProxy(self.field)

    def clear(self) -> None:
        """Wait for the next car."""
        self._pause.stop()
        self._asked_for = self._told_for = ""
        self._take_first = False
        self.field.clear()
        self.field.hint("")
        self._show(())

    def search_for(self, text: str) -> None:
        """Search as if somebody had typed the text."""
        self.field.set_text(text)
        self._search()

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._enter()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.table.loaded():
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        place = min(max(self.table.currentIndex().row() + step, 0), self.table.loaded() - 1)
        self.table.choose_key(_key(self.table.rows()[place]))

    def _enter(self) -> None:
        """Take the car chosen in the list; search first when the list is not of this text."""
        if not self.field.text():
            return
        if self._told_for == self.field.text():
            self._take()
            return
        self._take_first = True
        if self._asked_for != self.field.text():
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        text = self.field.text()
        if not text:
            self._show(())
            return
        self._asked_for = text
        self.desk.runner.ask(find_customers, text, MOST_FOUND, then=self._found, latest="car search")

    def _found(self, rows: tuple[Found, ...]) -> None:
        self._told_for = self._asked_for
        self._show(rows)
        if not rows:
            self.field.hint(translate("Reception", "Not in the files yet"), Tone.WARN)
        else:
            self.field.hint(translate("Reception", "{n} found").format(n=_counted(rows)))
        if self._take_first:
            self._take_first = False
            self._take()

    def _show(self, rows: tuple[Found, ...]) -> None:
        self.table.show_rows(rows)
        self.table.setFixedHeight(min(len(rows), 5) * 36 + (2 if rows else 0))
        if rows:
            self.table.choose_key(_key(rows[0]))

    def _take(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._pick(row)
        else:
            self._want_new()

    def _pick_current(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._pick(row)

    def _pick(self, row: Found) -> None:
        if row.vehicle_id is None:
            self.new_wanted.emit(self.field.text(), row)
        else:
            self.picked.emit(row.vehicle_id)

    def _want_new(self) -> None:
        self.new_wanted.emit(self.field.text(), None)


def _counted(rows: tuple[Found, ...]) -> str:
    return f"{len(rows)}+" if len(rows) >= MOST_FOUND else str(len(rows))


def _key(row: Found) -> tuple[int, int | None]:
    return row.customer_id, row.vehicle_id


def _columns() -> tuple[Column[Found], ...]:
    return (
        Column("plate", _no_title, 112, lambda row: row.plate or row.vin, kind="plate"),
        Column("customer", _no_title, 90, lambda row: row.customer, stretch=True, note=lambda row: row.car),
    )


def _no_title() -> str:
    return ""
