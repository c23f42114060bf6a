"""The chosen tool at the right of the board: lend, take back, report lost; what is owed; its history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.find_tool_again import FindToolAgain, ToolFound, find_tool_again
from aftersales_desktop.domain.tools.lookups_card import ToolCard
from aftersales_desktop.domain.tools.report_lost import ReportLost, ToolLost, report_lost
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, ToolTakenBack, take_back_tool
from aftersales_desktop.stations.parts_counter.compensation_card import CompensationCard
from aftersales_desktop.stations.parts_counter.tool_facts import ToolFacts
from aftersales_desktop.stations.parts_counter.tool_hindrances import (
    lend_hindrance,
    loss_hindrance,
    return_hindrance,
)
from aftersales_desktop.stations.parts_counter.tool_history import ToolHistory
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.lend_card import LendCard
from aftersales_desktop.widgets.loan_scans import LoanScans
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MISSING = (Standing.LOST, Standing.COMPENSATION_DUE)


class ToolSide(QWidget):
    """Everything about one tool.

    Signals:
        clause_pressed: A clause to be read.
        edit_pressed: The tool's record is to be changed.
        label_pressed: Its label is to be printed.
        slip_pressed: The slip of its loan is to be printed.
        moved: It went out or came back; carries its id.
    """

    clause_pressed = Signal(str)
    edit_pressed = Signal()
    label_pressed = Signal()
    slip_pressed = Signal()
    moved = Signal(int)

    def __init__(self, desk: Desk, scans: LoanScans, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.scans = scans
        self.card: ToolCard | None = None
        self.facts = ToolFacts()
        self.condition = TextField(lambda: translate("PartsCounter", "Condition now"))
        self.lend_card = LendCard(scans)
        self.compensation = CompensationCard(desk)
        self.history = ToolHistory()
        self.refusal = RefusalCard()
        self._build_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _build_buttons(self) -> None:
        self.lend = ActionButton(
            lambda: translate("PartsCounter", "Lend"),
            icon_name="mdi6.tray-arrow-up",
            key="F2",
            compact=True,
        )
        self.take_back = ActionButton(
            self._return_words, icon_name="mdi6.tray-arrow-down", key="F6", compact=True
        )
        self.lost = ActionButton(
            lambda: translate("PartsCounter", "Report lost"),
            icon_name="mdi6.alert-circle-outline",
            compact=True,
        )
        self.slip = ActionButton(
            lambda: translate("PartsCounter", "Slip"),
            icon_name="mdi6.printer-outline",
            key="Ctrl+P",
            kind="flat",
            compact=True,
        )
        self.label = ActionButton(
            lambda: translate("PartsCounter", "Label"), icon_name="mdi6.qrcode", kind="flat", compact=True
        )
        self.edit = ActionButton(
            lambda: translate("PartsCounter", "Change"),
            icon_name="mdi6.pencil-outline",
            kind="flat",
            compact=True,
        )

    def _lay_out(self) -> None:
        self.head = Card()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.lend, self.take_back, self.lost):
            buttons.addWidget(button, 1, Qt.AlignmentFlag.AlignTop)
        small = QHBoxLayout()
        small.setSpacing(4)
        for button in (self.slip, self.label, self.edit):
            small.addWidget(button)
        small.addStretch(1)
        self.head.body.addWidget(self.facts)
        self.head.body.addWidget(self.condition)
        self.head.body.addLayout(buttons)
        self.head.body.addWidget(self.refusal)
        self.head.body.addLayout(small)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.head, self.lend_card, self.compensation):
            column.addWidget(card)
        column.addWidget(self.history, 1)

    def _connect(self) -> None:
        self.lend.clicked.connect(self.lend_scanned)
        self.take_back.clicked.connect(self._take_back)
        self.lost.clicked.connect(self._report_lost)
        self.slip.clicked.connect(self.slip_pressed)
        self.label.clicked.connect(self.label_pressed)
        self.edit.clicked.connect(self.edit_pressed)
        self.condition.changed.connect(self._show_hindrances)
        self.scans.changed.connect(self._show_hindrances)
        for source in (self.lend_card, self.compensation, self.refusal):
            source.clause_pressed.connect(self.clause_pressed)

    def show_tool(self, card: ToolCard | None) -> None:
        """Show a tool; what was typed stays while it is the same tool in the same standing."""
        before, self.card = self.card, card
        same = (
            before is not None
            and card is not None
            and (before.tool_id, before.standing, before.condition)
            == (card.tool_id, card.standing, card.condition)
        )
        if card is not None:
            now = self.desk.now()
            self.facts.show_tool(card, now)
            self.history.show_tool(card, now)
            if card.standing in MISSING:
                self.compensation.show_tool(card)
            if not same:
                self.refusal.clear()
                self.condition.set_text(card.loan.condition_out if card.loan is not None else card.condition)
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what may be done."""
        card = self.card
        for part in (self.head, self.history):
            part.setVisible(card is not None)
        self.compensation.setVisible(card is not None and card.standing in MISSING)
        self.facts.retranslate()
        self._show_hindrances()

    def lend_scanned(self) -> None:
        """Enter the loan of the three codes, or put the cursor where the condition is missing."""
        tool = self.scans.tool
        if tool is None or not self.scans.is_complete():
            return
        shown = self.card is not None and self.card.tool_id == tool.tool_id
        condition = self.condition.text() if shown else tool.condition
        if condition:
            self.scans.lend(condition)
            return
        self.condition.hint(translate("PartsCounter", "Write down its condition"), Tone.BAD)
        self.condition.setFocus()

    def take_back_scanned(self, tool_id: int) -> None:
        """Take back the tool whose label was scanned: it lies on the counter, looked at."""
        shown = self.card is not None and self.card.tool_id == tool_id
        if shown:
            self._take_back()

    def _show_hindrances(self) -> None:
        card, actor = self.card, self.desk.actor
        out = card is not None and card.loan is not None
        begun = self.scans.begun()
        in_crib = card is not None and card.standing is Standing.IN_CRIB
        self.lend_card.setVisible(begun or in_crib or card is None)
        if card is None:
            return
        self.lend.blocked(lend_hindrance(card, actor, self.scans, self.condition.text()))
        self.take_back.blocked(return_hindrance(card, actor))
        self.lost.blocked(loss_hindrance(card, actor, self.desk.now()))
        self.lost.set_kind("danger" if not self.lost.reason() else "plain")
        self.take_back.retranslate()
        self.slip.setVisible(out)

    def _return_words(self) -> str:
        if self.card is not None and self.card.standing in MISSING:
            return translate("PartsCounter", "Found again")
        return translate("PartsCounter", "Take back")

    def _take_back(self) -> None:
        card = self.card
        if card is None:
            return
        condition = self.condition.text()
        if card.standing in MISSING:
            found = FindToolAgain(tool_id=card.tool_id, condition=condition)
            self.desk.runner.do(find_tool_again, found, then=self._found, refused=self._refused)
            return
        command = TakeBackTool(tool_id=card.tool_id, condition=condition)
        self.desk.runner.do(take_back_tool, command, then=self._taken_back, refused=self._refused)

    def _taken_back(self, receipt: ToolTakenBack) -> None:
        self.refusal.clear()
        if receipt.condition == receipt.condition_out:
            words = translate("PartsCounter", "{tool} back from {person}, as it went out: {place}")
        else:
            words = translate("PartsCounter", "{tool} back from {person}, now “{condition}”: {place}")
        text = words.format(
            tool=receipt.tool, person=receipt.borrower, condition=receipt.condition, place=receipt.place
        )
        late = translate("PartsCounter", "It was overdue.") if receipt.was_overdue else ""
        self.desk.messages.said(f"{text} {late}".strip(), Tone.WARN if late else Tone.OK)
        self.moved.emit(receipt.tool_id)

    def _found(self, receipt: ToolFound) -> None:
        self.refusal.clear()
        words = translate("PartsCounter", "{tool} is found and lies in {place}; nothing is owed any more")
        self.desk.messages.said(words.format(tool=receipt.tool, place=receipt.place), Tone.OK)
        self.moved.emit(receipt.tool_id)

    def _report_lost(self) -> None:
        if self.card is not None:
            command = ReportLost(tool_id=self.card.tool_id)
            self.desk.runner.do(report_lost, command, then=self._reported, refused=self._refused)

    def _reported(self, receipt: ToolLost) -> None:
        self.refusal.clear()
        words = translate("PartsCounter", "{tool} reported lost; {person} is liable")
        self.desk.messages.said(words.format(tool=receipt.tool, person=receipt.borrower), Tone.HOLD)
        self.moved.emit(receipt.tool_id)

    def _refused(self, refusal: Refusal) -> None:
        beep_refusal()
        self.refusal.show_refusal(refusal)
