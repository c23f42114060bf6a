"""The tools that are out for one order or with one technician, in a line that warns when one is overdue."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.lookups import LoanOut, loans_of_borrower, tools_out_for_order
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ToolsStrip(LivePanel):
    """Hidden while no tool is out; the panel it stands in calls `topics_changed` and `ask_refresh`.

    Signals:
        opened: The tools page is wanted, at this tool.
        counted: How many tools are out, and how many of them are overdue.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.TOOLS, Topic.WORK_ORDERS})
    opened = Signal(int)
    counted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._order_id = 0
        self._staff_id = 0
        self._loans: tuple[LoanOut, ...] = ()
        self.card = Card(margins=12)
        self._icon = IconLabel("mdi6.tools", Tone.MUTED, 22)
        self._title = Label(role="strong")
        self._names = ElidedLabel()
        self._hint = Label(role="small", wrap=True)
        self.open = ActionButton(
            lambda: translate("Floor", "Tools"), icon_name="mdi6.arrow-right", kind="flat", compact=True
        )
        words = QVBoxLayout()
        words.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._title)
        first.addWidget(self._names, 1)
        words.addLayout(first)
        words.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.open)
        self.card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.open.clicked.connect(self._open)
        self.hide()

    def show_order(self, order_id: int) -> None:
        """Show the tools that are out for an order."""
        self._order_id, self._staff_id = order_id, 0
        self.refresh()

    def show_technician(self, staff_id: int) -> None:
        """Show the tools that a person has out."""
        self._order_id, self._staff_id = 0, staff_id
        self.refresh()

    def loans(self) -> tuple[LoanOut, ...]:
        """The tools shown."""
        return self._loans

    def topics_changed(self, topics: Iterable[str]) -> None:
        """Hear of changes even while hidden: a strip without tools appears when one goes out."""
        if not self.topics.isdisjoint(topics):
            self.refresh()

    def refresh(self) -> None:
        """Read the loans again."""
        key = f"tools strip {id(self)}"
        if self._order_id:
            self.desk.runner.ask(tools_out_for_order, self._order_id, then=self._show, latest=key)
        elif self._staff_id:
            self.desk.runner.ask(loans_of_borrower, self._staff_id, then=self._show, latest=key)

    def retranslate(self) -> None:
        """Say the tools again."""
        overdue = [loan for loan in self._loans if loan.overdue is not None]
        self._title.setText(translate("Floor", "Tools out: {n}").format(n=len(self._loans)))
        self._names.setText(translate("Widgets", ", ").join(map(self._name, self._loans)))
        self._icon.show_icon("mdi6.tools", Tone.BAD if overdue else Tone.ACCENT)
        self.card.set_surface("refusal" if overdue else "card")
        if overdue:
            words = translate("Floor", "Overdue: back to the crib now. Delivery of the car is not held up.")
            self._hint.say(words, Tone.BAD)
        else:
            self._hint.say(translate("Floor", "Back to the crib right after use."), Tone.MUTED)

    def _name(self, loan: LoanOut) -> str:
        who = loan.borrower if self._order_id else loan.order
        text = f"{loan.name} ({who})"
        if loan.reminded_at is None:
            return text
        words = translate("Floor", "{tool}, reminded {time} by {person}")
        moment = moment_text(loan.reminded_at, self.desk.now())
        return words.format(tool=text, time=moment, person=loan.reminded_by)

    def _show(self, loans: tuple[LoanOut, ...]) -> None:
        self._loans = loans
        self.retranslate()
        self.setVisible(bool(loans))
        self.counted.emit(len(loans), sum(loan.overdue is not None for loan in loans))

    def _open(self) -> None:
        if self._loans:
            self.opened.emit(self._loans[0].tool_id)
