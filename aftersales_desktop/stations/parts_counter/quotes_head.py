"""Which self-purchase is compared: part, order, how far it has come, how many quotes are stored."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.purchasing.lookups_quotes import Comparison
from aftersales_desktop.domain.purchasing.part_order import PartOrderState
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.steps import Steps
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

WAY = NEED, QUOTES, ORDERED, RECEIVED = ("need", "quotes", "ordered", "received")


class QuotesHead(Card):
    """The strip above the comparison; the picker that changes to another purchase stands in it."""

    def __init__(self, picker: QWidget, parent: QWidget | None = None) -> None:
        self._shown: Comparison | None = None
        super().__init__(parent=parent, margins=14)
        self.part = ElidedLabel(role="title")
        self.about = ElidedLabel(role="muted")
        self.plate = PlateLabel(pixels=16)
        self.steps = Steps(
            (
                (NEED, lambda: translate("PartsCounter", "Need")),
                (QUOTES, lambda: translate("PartsCounter", "Quotes")),
                (ORDERED, lambda: translate("PartsCounter", "Ordered")),
                (RECEIVED, lambda: translate("PartsCounter", "Received")),
            )
        )
        self.tally = Chip()
        under = QHBoxLayout()
        under.setSpacing(10)
        under.addWidget(self.about, 1)
        under.addWidget(self.plate)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.part)
        left.addLayout(under)
        way = QHBoxLayout()
        way.setSpacing(12)
        way.addWidget(self.steps)
        way.addWidget(self.tally)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(way)
        right.addWidget(picker)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.body.addLayout(row)

    def show_purchase(self, shown: Comparison) -> None:
        """Show a self-purchase."""
        self._shown = shown
        self.part.setText(f"{shown.part}  {shown.part_number}")
        self.plate.setVisible(bool(shown.plate))
        if shown.plate:
            self.plate.show_plate(shown.plate)
        current = _step(shown)
        self.steps.show_step(current, done=WAY[: WAY.index(current)])
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        super().retranslate()
        shown = self._shown
        if shown is None:
            return
        pieces = f"{shown.quantity} {shown.unit}"
        number = translate("PartsCounter", "Self-purchase {number}").format(number=shown.number)
        about = filter(None, (number, pieces, shown.order, shown.part_order))
        self.about.setText("  ·  ".join(about))
        if shown.state is PurchaseState.COLLECTING:
            enough = shown.stored >= shown.needed
            words = translate("PartsCounter", "stored {n}/{needed}")
            self.tally.show_state(
                words.format(n=shown.stored, needed=shown.needed),
                Tone.OK if enough else Tone.WARN,
                "mdi6.check-circle-outline" if enough else "mdi6.timer-sand",
            )
        else:
            state = shown.part_order_state or shown.state
            self.tally.show_state(translate("Words", state.value), Tone.MUTED, "mdi6.truck-outline")


def _step(shown: Comparison) -> str:
    if shown.state is not PurchaseState.ORDERED:
        return QUOTES
    return RECEIVED if shown.part_order_state is PartOrderState.RECEIVED else ORDERED
