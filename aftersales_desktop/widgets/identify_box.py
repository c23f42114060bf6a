"""Says which part a wish in words means, or drops it; at reception and at the parts counter (R2.3.6)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.parts.drop_wish import DropWish, WishDropped, drop_wish
from aftersales_desktop.domain.parts.identify_part import IdentifyPart, PartIdentified, identify_part
from aftersales_desktop.domain.parts.lookups_stock import PartInStock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.part_picker import PartPicker
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

UNIDENTIFIED_ICON = "mdi6.help-box-outline"
# The box stands among other cards on a small screen.
MOST_SHOWN = 3


class IdentifyBox(QWidget):
    """One wish with the catalogue's search under it.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._order_id = self._line_id = 0
        self.wish = ElidedLabel(role="strong")
        self.chip = Chip()
        self.picker = PartPicker(desk, name, most_shown=MOST_SHOWN)
        self.drop = ActionButton(
            lambda: translate("Widgets", "Drop the wish"),
            icon_name="mdi6.trash-can-outline",
            kind="flat",
            compact=True,
        )
        self.refusal = RefusalCard()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.chip)
        head.addWidget(self.wish, 1)
        head.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.picker)
        column.addWidget(self.refusal)
        self.picker.picked.connect(self._identify)
        self.drop.clicked.connect(self._drop)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.retranslate()

    def show_wish(self, order_id: int, line_id: int, words: str) -> None:
        """Show a wish; what is being typed for it stays."""
        if (order_id, line_id) != (self._order_id, self._line_id):
            self.picker.clear()
            self.refusal.clear()
        self._order_id, self._line_id = order_id, line_id
        self.wish.setText(words)

    def retranslate(self) -> None:
        """Set the words again; the others set their own."""
        self.chip.show_state(translate("Words", "to be identified"), Tone.HOLD, UNIDENTIFIED_ICON)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _identify(self, part: PartInStock) -> None:
        self.refusal.clear()
        command = IdentifyPart(order_id=self._order_id, line_id=self._line_id, part_id=part.part_id)
        self.desk.runner.do(identify_part, command, then=self._identified, refused=self._refused)

    def _drop(self) -> None:
        self.refusal.clear()
        command = DropWish(order_id=self._order_id, line_id=self._line_id)
        self.desk.runner.do(drop_wish, command, then=self._dropped, refused=self._refused)

    def _identified(self, receipt: PartIdentified) -> None:
        words = translate("Widgets", "“{wish}” is {number}, {part}")
        self.desk.messages.said(
            words.format(wish=receipt.wish, number=receipt.part_number, part=receipt.part), Tone.OK
        )

    def _dropped(self, receipt: WishDropped) -> None:
        self.desk.messages.said(translate("Widgets", "“{wish}” is dropped").format(wish=receipt.wish))

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
