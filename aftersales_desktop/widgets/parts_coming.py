"""What a supplier still owes for an order: part, how many, expected when; shown wherever the order waits."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.purchasing.lookups import OnTheWay, on_the_way
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def coming_words(parts: tuple[OnTheWay, ...]) -> str:
    """Say for each part that it is ordered, and when it is expected."""
    words = translate("Widgets", "{part} ×{n} is ordered, expected on {day} ({number}, {supplier})")
    return "\n".join(
        words.format(
            part=part.part,
            n=part.awaited,
            day=f"{part.expected_on:%m/%d}",
            number=part.number,
            supplier=part.supplier,
        )
        for part in parts
    )


class PartsComing(Card):
    """A note about one order's parts; hidden while none is on its way."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=10)
        self._desk = desk
        self._order_id = 0
        self.parts: tuple[OnTheWay, ...] = ()
        self.text = Label(wrap=True)
        self.body.addWidget(self.text)
        self.hide()

    def show_order(self, order_id: int) -> None:
        """Look up what is on its way for an order."""
        if order_id != self._order_id:
            self._order_id = order_id
            self._show(())
        self._desk.runner.ask(on_the_way, order_id, then=self._show, latest=f"parts coming {id(self)}")

    def _show(self, parts: tuple[OnTheWay, ...]) -> None:
        self.parts = parts
        today = self._desk.today()
        late = any(part.expected_on < today for part in parts)
        self.set_surface("notice-warn" if late else "notice-accent")
        self.text.set_tone(Tone.WARN if late else Tone.TEXT)
        self.retranslate()
        self.setVisible(bool(parts))

    def retranslate(self) -> None:
        """Set the words again."""
        super().retranslate()
        if hasattr(self, "text"):
            self.text.setText(coming_words(self.parts))
