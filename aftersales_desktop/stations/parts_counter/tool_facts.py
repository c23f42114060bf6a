"""The chosen tool's head: what it is, how it stands, with whom, and what it cost."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.lookups_card import LoanNow, ToolCard
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.icons import paint_icon
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.time_words import moment_text, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.tool_look import STANDING_LOOK, standing_word, tool_icon
from aftersales_desktop.widgets.words import translate

SIGN = 60


class ToolSign(QWidget):
    """The tool's own sign on a quiet ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = tool_icon("")
        self.setFixedSize(SIGN, SIGN)

    def show_icon(self, name: str) -> None:
        """Show a tool's sign."""
        self._icon = tool_icon(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(t.colour("border"))
        painter.setBrush(t.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        paint_icon(painter, self._icon, self.rect().adjusted(14, 14, -14, -14), t.colour(Tone.TEXT))
        painter.end()


class ToolFacts(QWidget):
    """Sign, name, standing, and four facts in a row; below them who has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ToolCard | None = None
        self._now: datetime | None = None
        self._sign = ToolSign()
        self._name = ElidedLabel(role="title")
        self._chip = Chip(height=26)
        self._where = ElidedLabel(role="muted")
        self._loan = Label(wrap=True)
        self._titles = [Label(role="small") for _ in range(4)]
        self._values = [ElidedLabel(role="strong") for _ in range(4)]
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._chip)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(self._where)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._sign)
        head.addLayout(words, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        for place, (title, value) in enumerate(zip(self._titles, self._values, strict=True)):
            side = Qt.AlignmentFlag.AlignRight if place > 1 else Qt.AlignmentFlag.AlignLeft
            title.setAlignment(side)
            value.setAlignment(side)
            grid.addWidget(title, 0, place)
            grid.addWidget(value, 1, place)
            grid.setColumnStretch(place, (4, 3, 2, 3)[place])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self._loan)

    def show_tool(self, card: ToolCard, now: datetime) -> None:
        """Show a tool."""
        self._card, self._now = card, now
        self.retranslate()

    def retranslate(self) -> None:
        """Say the facts again."""
        card, now = self._card, self._now
        if card is None or now is None:
            return
        look = STANDING_LOOK[card.standing]
        self._sign.show_icon(card.icon)
        self._name.setText(card.name)
        self._chip.show_state(standing_word(card.standing), look.tone, look.icon)
        model = translate("PartsCounter", "model {model}").format(model=card.model)
        self._where.setText(" · ".join(filter(None, (card.tool, card.place, model, card.serial))))
        bought = f"{card.purchased_on:%Y/%m}" if card.purchased_on is not None else "—"
        facts = (
            (translate("PartsCounter", "Condition"), card.condition or "—"),
            (translate("PartsCounter", "Bought"), bought),
            (translate("PartsCounter", "Loans"), number_text(card.loans)),
            (translate("PartsCounter", "Original price"), str(card.price)),
        )
        for title, value, (name, fact) in zip(self._titles, self._values, facts, strict=True):
            title.setText(name)
            value.setText(fact)
        self._loan.setVisible(card.loan is not None)
        if card.loan is not None:
            self._loan.say(loan_words(card.loan, now), Tone.BAD if card.loan.overdue_since else Tone.TEXT)


def loan_words(loan: LoanNow, now: datetime) -> str:
    """Say who has or had the tool, for which order, and since when it should be back."""
    who = f"{loan.borrower} · {loan.order}"
    if loan.lost_at is not None:
        words = translate("PartsCounter", "{who} · reported lost {time}")
        return words.format(who=who, time=moment_text(loan.lost_at, now))
    if loan.overdue_since is not None:
        words = translate("PartsCounter", "{who} · overdue since {time}")
        return words.format(who=who, time=moment_text(loan.overdue_since, now))
    words = translate("PartsCounter", "{who} · out since {out}, due back {due}")
    return words.format(who=who, out=moment_text(loan.out_at, now), due=moment_text(loan.due_at, now))
