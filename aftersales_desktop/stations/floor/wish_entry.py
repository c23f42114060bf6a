"""Puts parts down for a finding: found in the catalogue or scanned; in words only when it is not there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.report_addition import WishedLine
from aftersales_desktop.stations.floor.wish_list import WishList
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.part_picker import TOUCH_ROW, PartPicker
from aftersales_desktop.widgets.words import translate


class WishEntry(QWidget):
    """The catalogue's search, the way beside it, and what was put down.

    Signals:
        grown: Something needs more or less room.
    """

    grown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="field")
        self.picker = PartPicker(desk, "floor_parts", row_height=TOUCH_ROW)
        self.not_listed = ActionButton(
            lambda: translate("Floor", "Not in the catalogue"), icon_name="mdi6.help-box-outline"
        )
        self.words = TextField(lambda: translate("Floor", "The part in your words"), longest=120)
        self.put_down = ActionButton(
            lambda: translate("Floor", "Put it down as a wish"), icon_name="mdi6.pencil-plus-outline"
        )
        self.beside = Card(margins=10)
        self.beside.set_surface("notice-hold")
        self.list = WishList()
        self._lay_out()
        self.picker.picked.connect(self.list.add_part)
        self.picker.grown.connect(self.grown)
        self.not_listed.clicked.connect(self._go_beside)
        self.put_down.clicked.connect(self._put_down)
        self.words.edit.returnPressed.connect(self._put_down)
        self.clear()
        self.retranslate()

    def _lay_out(self) -> None:
        search, wish = QHBoxLayout(), QHBoxLayout()
        for row in (search, wish):
            row.setSpacing(8)
        search.addWidget(self.picker, 1)
        search.addWidget(self.not_listed, 0, Qt.AlignmentFlag.AlignTop)
        wish.addWidget(self.words, 1)
        wish.addWidget(self.put_down, 0, Qt.AlignmentFlag.AlignBottom)
        self.beside.body.addLayout(wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(search)
        column.addWidget(self.beside)
        column.addWidget(self.list)

    def clear(self) -> None:
        """Begin a new finding."""
        self.picker.clear()
        self.words.clear()
        self.list.clear()
        self.beside.hide()

    def lines(self) -> tuple[WishedLine, ...]:
        """What was put down; words still in their field count."""
        self._put_down()
        return self.list.lines()

    def left_over(self) -> str:
        """What is typed in the search and was not taken."""
        return self.picker.text()

    def retranslate(self) -> None:
        """Set the title again; the others set their own words."""
        self.title.setText(translate("Floor", "Parts to add"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _go_beside(self) -> None:
        """Take what was searched for over into the words of a wish."""
        typed = self.picker.text()
        self.picker.clear()
        if typed:
            self.words.set_text(typed)
        self.beside.show()
        self.words.edit.setFocus()
        self.grown.emit()

    def _put_down(self) -> None:
        if self.words.text():
            self.list.add_wish(self.words.text())
            self.words.clear()
            self.beside.hide()
            self.picker.edit.setFocus()
            self.grown.emit()
