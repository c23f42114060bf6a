"""The parts a finding needs: from the catalogue with bin and stock, or wished for in words (R2.3.6)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.lookups_stock import PartInStock
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.report_addition import WishedLine
from aftersales_desktop.values.quantity import NotAQuantity, Quantity
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label, set_tip
from aftersales_desktop.widgets.part_picker import stock_tone, stock_words
from aftersales_desktop.widgets.scan_field import CodeEdit, plain_scan
from aftersales_desktop.widgets.theme import set_look
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ONE = Quantity.of(1)
QUANTITY_WIDTH = 72


class WishRow(QWidget):
    """One part with how many; large enough for gloves.

    Signals:
        dropped: It is not wanted after all.
    """

    dropped = Signal()

    def __init__(self, wish: str, part: PartInStock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish, self.part = wish, part
        self.name = ElidedLabel(wish, role="strong")
        self.note = ElidedLabel(role="small")
        self.quantity = CodeEdit()
        self.quantity.setFixedWidth(QUANTITY_WIDTH)
        self.quantity.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity.setText(str(ONE))
        self.less = plain_button(icon_name="mdi6.minus")
        self.more = plain_button(icon_name="mdi6.plus")
        self.drop = plain_button(icon_name="mdi6.close", kind="flat")
        self.less.clicked.connect(lambda: self.count(-ONE))
        self.more.clicked.connect(lambda: self.count(ONE))
        self.drop.clicked.connect(self.dropped)
        self.quantity.setAccessibleName(wish)
        self.quantity.textEdited.connect(self._judge)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        sign = (
            IconLabel("mdi6.package-variant-closed", Tone.MUTED, 20)
            if self.part
            else IconLabel("mdi6.help-box-outline", Tone.HOLD, 20)
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addLayout(words, 1)
        for widget in (self.less, self.quantity, self.more):
            row.addWidget(widget)
        row.addWidget(Label(self.part.unit if self.part else "", "muted"))
        row.addWidget(self.drop)

    def amount(self) -> Quantity:
        """How many; zero for what is no number."""
        try:
            return Quantity.of(plain_scan(self.quantity.text()))
        except NotAQuantity:
            return Quantity.ZERO

    def count(self, step: Quantity) -> None:
        """One more or one less, never below one step."""
        self.quantity.setText(str(max(self.amount() + step, ONE)))
        self._judge()

    def line(self) -> WishedLine:
        """What is told to the front desk."""
        if self.part is None:
            return WishedLine(kind=LineKind.PART, description=self.wish, quantity=self.amount())
        return WishedLine(
            kind=LineKind.PART,
            description=self.part.name,
            quantity=self.amount(),
            part_number=self.part.number,
            part_class=self.part.part_class,
            unit=self.part.unit,
        )

    def retranslate(self) -> None:
        """Say again where it lies, or that nobody knows it yet."""
        for button, words in (
            (self.less, translate("Floor", "One less")),
            (self.more, translate("Floor", "One more")),
            (self.drop, translate("Floor", "Not this part")),
        ):
            button.setAccessibleName(words)
            set_tip(button, words)
        if self.part is None:
            self.note.say(translate("Floor", "Not in the catalogue: to be identified"), Tone.HOLD)
            return
        facts = (self.part.number, self.part.bin, stock_words(self.part))
        self.note.say(" · ".join(filter(None, facts)), stock_tone(self.part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _judge(self) -> None:
        set_look(self.quantity, "state", "" if self.amount() > Quantity.ZERO else Tone.BAD)


class WishList(QWidget):
    """The rows, in the order in which they were put down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[WishRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def add_part(self, part: PartInStock) -> None:
        """Put a part down; one that is there already is wanted once more."""
        same = next((row for row in self.rows if row.part and row.part.part_id == part.part_id), None)
        if same is not None:
            same.count(ONE)
        else:
            self._add(WishRow(part.name, part))

    def add_wish(self, words: str) -> None:
        """Put down what nobody finds in the catalogue, in the technician's words."""
        self._add(WishRow(words))

    def clear(self) -> None:
        """Want nothing."""
        for row in tuple(self.rows):
            self._drop(row)

    def lines(self) -> tuple[WishedLine, ...]:
        """What is told to the front desk."""
        return tuple(row.line() for row in self.rows)

    def _add(self, row: WishRow) -> None:
        self.rows.append(row)
        self._column.addWidget(row)
        row.dropped.connect(lambda: self._drop(row))

    def _drop(self, row: WishRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
