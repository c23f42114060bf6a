"""Finds one part of the catalogue: by a few signs of its number or name, or by its scanned label."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock import PartInStock, part_in_stock, parts_matching
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TYPING_PAUSE = 150
ROW, TOUCH_ROW = 34, 48
MOST_SHOWN = 4


class PartPicker(QWidget):
    """One field with what the catalogue holds for it below: number, name, bin and stock.

    A finger, a click or Enter takes a part; a scanned label takes its part at once.

    Signals:
        picked: The `PartInStock` that was taken.
        grown: The list has become longer or shorter.
    """

    picked = Signal(object)
    grown = Signal()

    def __init__(
        self,
        desk: Desk,
        name: str,
        *,
        row_height: int = ROW,
        most_shown: int = MOST_SHOWN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._name = name
        self._row_height, self._most_shown = row_height, most_shown
        # What the rows shown were asked for: Enter may come before their answer.
        self._told_for = ""
        self._take_when_told = False
        self.edit = QLineEdit()
        self.edit.setClearButtonEnabled(True)
        self.table: RowTable[PartInStock] = RowTable(
            name, _columns(), lambda row: row.part_id, row_height=row_height
        )
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Label(role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.edit, self.table, self.nothing):
            column.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self.table.clicked.connect(self._take)
        self.setFocusProxy(self.edit)
        self.clear()
        self.retranslate()

    def clear(self) -> None:
        """Be ready for the next part."""
        self.edit.clear()
        self._fold()

    def text(self) -> str:
        """What is typed and not taken yet."""
        return self.edit.text().strip()

    def take_scan(self, text: str) -> bool:
        """Take the part whose label was scanned; False for anything that is no part's label."""
        try:
            code = ScanCode.parse(text)
        except NotAScanCode:
            return False
        if code.kind is not ScanKind.PART:
            return False
        self.desk.runner.ask(part_in_stock, code.number, then=self._scanned)
        return True

    def retranslate(self) -> None:
        """Set the words again."""
        self.edit.setPlaceholderText(translate("Widgets", "Part number or name, or scan its label"))
        self.edit.setAccessibleName(translate("Widgets", "Part of the catalogue"))
        self.table.viewport().update()
        self._say_nothing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _key(self, key: int) -> bool:
        """Take the keys that belong to the list: Enter, the arrows, Escape while something is typed."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.table.loaded():
            step = 1 if key == Qt.Key.Key_Down else -1
            place = min(max(self.table.currentIndex().row() + step, 0), self.table.loaded() - 1)
            self.table.choose_key(self.table.rows()[place].part_id)
        elif key == Qt.Key.Key_Escape and self.edit.text():
            self.clear()
        else:
            return False
        return True

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._fold()

    def _fold(self) -> None:
        self._pause.stop()
        self._told_for, self._take_when_told = "", False
        self.table.show_rows(())
        self.table.hide()
        self.nothing.hide()
        self.grown.emit()

    def _enter(self) -> None:
        if self._told_for and self._told_for == self.text():
            self._take()
        elif self.text():
            self._take_when_told = True
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        asked = self.text()
        self.desk.runner.ask(
            parts_matching, asked, then=lambda rows: self._told(asked, rows), latest=f"parts of {self._name}"
        )

    def _told(self, asked: str, rows: tuple[PartInStock, ...]) -> None:
        if asked != self.text():
            return
        rows = tuple(row for row in rows if row.active)
        self._told_for = asked
        self.table.show_rows(rows)
        self.table.setFixedHeight(min(len(rows), self._most_shown) * self._row_height + 2)
        self.table.setVisible(bool(rows))
        self._say_nothing()
        self.nothing.setVisible(not rows)
        if rows:
            self.table.choose_key(rows[0].part_id)
        self.grown.emit()
        if self._take_when_told:
            self._take_when_told = False
            self._take()

    def _take(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.clear()
            self.picked.emit(row)

    def _scanned(self, part: PartInStock | None) -> None:
        if part is not None and part.active:
            self.clear()
            self.picked.emit(part)
            return
        beep_refusal()
        words = translate("Widgets", "This label belongs to no part the house carries.")
        self.desk.messages.said(words, Tone.WARN)

    def _say_nothing(self) -> None:
        words = translate("Widgets", "Nothing in the catalogue fits “{text}”.").format(text=self._told_for)
        self.nothing.say(words, Tone.WARN)


def stock_words(part: PartInStock) -> str:
    """How many are free, or that none is there."""
    if not part.on_hand:
        return translate("Widgets", "none in stock")
    if part.free < part.on_hand:
        words = translate("Widgets", "{free} of {n} {unit} free")
        return words.format(free=part.free, n=part.on_hand, unit=part.unit)
    return translate("Widgets", "{n} {unit} in stock").format(n=part.on_hand, unit=part.unit)


def stock_tone(part: PartInStock) -> Tone:
    """Green while some are free."""
    return Tone.OK if part.free else Tone.WARN


def _columns() -> tuple[Column[PartInStock], ...]:
    return (
        Column("number", _no_title, 130, lambda row: row.number, kind="strong"),
        Column("name", _no_title, 140, lambda row: row.name, stretch=True),
        Column("bin", _no_title, 76, lambda row: row.bin or "—"),
        Column("stock", _no_title, 140, stock_words, align="right", tone=stock_tone),
    )


def _no_title() -> str:
    return ""
