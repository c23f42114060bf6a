"""Adds lines to an estimate by a few signs and Enter: packages, earlier labour, the parts catalogue."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aftersales_desktop.boards.line_suggestions import Suggestion, suggest_lines
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TYPING_PAUSE = 150
ROW = 34
MOST_SHOWN = 5


class Counted(Protocol):
    """Anything with a kind, a quantity and a unit."""

    @property
    def kind(self) -> LineKind: ...
    @property
    def quantity(self) -> Quantity: ...
    @property
    def unit(self) -> str: ...


class LineEntry(QWidget):
    """One field; suggestions below it while it has the focus.

    Signals:
        suggested: The suggestion that was taken.
        labour_typed: Words that nothing was suggested for: a new labour line.
        begun: Somebody goes about typing a line.
    """

    suggested = Signal(object)
    labour_typed = Signal(str)
    begun = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.vehicle_id: int | None = None
        self._asked_for: str | None = None
        # What the suggestions shown were asked for: Enter may come before their answer.
        self._told_for: str | None = None
        self._take_when_told = False
        self.edit = QLineEdit()
        self.edit.setClearButtonEnabled(True)
        self.table: RowTable[Suggestion] = RowTable(
            "reception_suggestions", _columns(), lambda row: (row.title, row.lines), row_height=ROW
        )
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.table)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.edit.textEdited.connect(self._pause.start)
        self.edit.installEventFilter(self)
        self.table.clicked.connect(self._take)
        self.setFocusProxy(self.edit)
        self.fold()
        self.retranslate()

    def fold(self) -> None:
        """Hide the suggestions."""
        self._pause.stop()
        self._asked_for = self._told_for = None
        self._take_when_told = False
        self.table.hide()

    def retranslate(self) -> None:
        """Set the words again."""
        self.edit.setPlaceholderText(translate("Reception", "Part number, part or labour, then Enter"))
        self.edit.setAccessibleName(translate("Reception", "New line"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.begun.emit()
            self._ask()
        elif event.type() == QEvent.Type.FocusOut and not self.table.underMouse():
            self.fold()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Take the keys that belong to the list: Enter, the arrows, Escape."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.table.loaded():
            step = 1 if key == Qt.Key.Key_Down else -1
            place = min(max(self.table.currentIndex().row() + step, 0), self.table.loaded() - 1)
            row = self.table.rows()[place]
            self.table.choose_key((row.title, row.lines))
        elif key == Qt.Key.Key_Escape and self.table.isVisible():
            self.edit.clear()
            self.fold()
        else:
            return False
        return True

    def _enter(self) -> None:
        if self._told_for == self.edit.text().strip():
            self._take()
            return
        self._take_when_told = True
        if self._asked_for != self.edit.text().strip():
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        self._asked_for = self.edit.text().strip()
        self.desk.runner.ask(
            suggest_lines, self._asked_for, self.vehicle_id, then=self._told, latest="line suggestions"
        )

    def _told(self, rows: tuple[Suggestion, ...]) -> None:
        if self._asked_for is None:
            return
        self._told_for = self._asked_for
        self.table.show_rows(rows)
        shown = bool(rows) and (self.edit.hasFocus() or self._take_when_told)
        self.table.setFixedHeight(min(len(rows), MOST_SHOWN) * ROW + 2)
        self.table.setVisible(shown)
        if rows:
            self.table.choose_key((rows[0].title, rows[0].lines))
        if self._take_when_told:
            self._take_when_told = False
            self._take()

    def _take(self) -> None:
        row, typed = self.table.chosen_row(), self.edit.text().strip()
        if row is not None:
            self.suggested.emit(row)
        elif typed:
            self.labour_typed.emit(typed)
        self.edit.clear()
        self.fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def line_icon(kind: LineKind) -> str:
    """A wrench for labour, a box for a part."""
    return "mdi6.wrench-outline" if kind is LineKind.LABOUR else "mdi6.package-variant-closed"


def quantity_words(line: Counted) -> str:
    """A quantity with its unit; labour is counted in hours."""
    unit = line.unit or (translate("Reception", "h") if line.kind is LineKind.LABOUR else "")
    return f"{line.quantity} {unit}".strip()


def yuan(amount: Money) -> str:
    """An amount without needless decimals: 1,350 or 72.50."""
    whole = amount.fen % 100 == 0
    return number_text(amount.fen // 100) if whole else str(amount)


def _columns() -> tuple[Column[Suggestion], ...]:
    return (
        Column("title", _no_title, 150, lambda row: row.title, icon=_icon, note=_note, stretch=True),
        Column("stock", _no_title, 84, _stock, align="right", tone=_stock_tone),
        Column("price", _no_title, 76, lambda row: yuan(_price(row)), align="right", kind="number"),
    )


def _icon(row: Suggestion) -> str:
    return "mdi6.layers-outline" if row.package else line_icon(row.lines[0].kind)


def _note(row: Suggestion) -> str:
    if row.package:
        return translate("Reception", "{n} lines").format(n=len(row.lines))
    return row.lines[0].part_number


def _stock(row: Suggestion) -> str:
    if row.on_hand is None:
        return ""
    return translate("Reception", "stock {n}").format(n=row.on_hand)


def _stock_tone(row: Suggestion) -> Tone | None:
    if row.on_hand is None:
        return None
    return Tone.OK if row.on_hand else Tone.WARN


def _price(row: Suggestion) -> Money:
    if not row.package:
        return row.lines[0].unit_price
    return total([line.unit_price.times(line.quantity) for line in row.lines])


def _no_title() -> str:
    return ""
