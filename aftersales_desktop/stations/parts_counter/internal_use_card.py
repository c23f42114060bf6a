"""One internal-use order: what it takes, on whose cost, and the steps it may take (R2.3.12)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.internal_use.internal_use_order import InternalUseState
from aftersales_desktop.domain.internal_use.issue_internal_use import (
    InternalUseIssued,
    IssueInternalUse,
    issue_internal_use,
)
from aftersales_desktop.domain.internal_use.lookups import InternalUseRow
from aftersales_desktop.domain.internal_use.open_internal_use import (
    CancelInternalUse,
    InternalUseOpened,
    cancel_internal_use,
)
from aftersales_desktop.domain.internal_use.watch_consumption import (
    AboveCeilingExplained,
    ExplainAboveCeiling,
    explain_above_ceiling,
)
from aftersales_desktop.stations.parts_counter.purchasing_papers import internal_use_paper
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LINES_HEIGHT = 150


class InternalUseCard(Card):
    """The chosen order.

    Signals:
        changed: It went out, was explained or cancelled.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.order: InternalUseRow | None = None
        super().__init__(lambda: translate("PartsCounter", "Internal-use order"), parent)
        self.who = ElidedLabel(role="strong")
        self.purpose = ElidedLabel(role="muted")
        self.cost = Label(role="section")
        self.over = Label(wrap=True)
        self._lines = ScrollColumn(spacing=4)
        self._lines.setFixedHeight(LINES_HEIGHT)
        self.reason = TextField(lambda: translate("PartsCounter", "Reason"))
        self.refusal = RefusalCard()
        self.issue = PrimaryButton(
            lambda: translate("PartsCounter", "Post stock-out"), icon_name="mdi6.tray-arrow-up", key="F9"
        )
        self.explain = ActionButton(
            lambda: translate("PartsCounter", "Explain"), icon_name="mdi6.comment-check-outline", key="F6"
        )
        self.cancel = ActionButton(lambda: translate("PartsCounter", "Cancel"), kind="flat")
        self.paper = ActionButton(
            lambda: translate("PartsCounter", "Print"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        for widget in (self.who, self.purpose, self._lines, self.cost, self.over, self.reason, self.refusal):
            self.body.addWidget(widget)
        for buttons in ((self.issue, self.explain), (self.paper, self.cancel)):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addStretch(1)
        self.issue.clicked.connect(self._issue)
        self.explain.clicked.connect(self._explain)
        self.cancel.clicked.connect(self._cancel)
        self.paper.clicked.connect(self._print)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.hide()

    def show_order(self, order: InternalUseRow | None) -> None:
        """Show an order; what is typed about the same one stays."""
        other = order is None or self.order is None or order.order_id != self.order.order_id
        if other:
            self.reason.clear()
            self.refusal.clear()
        self.order = order
        self.setVisible(order is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the order takes and what may be done."""
        super().retranslate()
        order = self.order
        if order is None:
            return
        self.aside.setText(order.number)
        self.who.setText(order.receiver)
        self.purpose.setText(f"{order.purpose}  ·  {order.opened_by}")
        centre = translate("PartsCounter", "Cost centre: {centre}").format(
            centre=translate("Words", order.cost_centre.value)
        )
        self.cost.setText(f"{centre}  {order.amount}")
        self._show_lines(order)
        self._show_over(order)
        is_open = order.state is InternalUseState.OPEN
        for widget in (self.reason, self.issue, self.cancel):
            widget.setVisible(is_open)
        self.explain.setVisible(is_open and order.above and not order.over_reason)

    def _show_lines(self, order: InternalUseRow) -> None:
        clear_layout(self._lines.column)
        for line in order.lines:
            words = f"{line.quantity} {line.unit}  {line.name}  ·  {line.amount}"
            self._lines.column.addWidget(ElidedLabel(words))
        self._lines.column.addStretch(1)

    def _show_over(self, order: InternalUseRow) -> None:
        if order.over_reason:
            words = translate("PartsCounter", "Above the ceiling: {reason} ({name})")
            self.over.say(words.format(reason=order.over_reason, name=order.over_by), Tone.WARN)
        elif order.above:
            words = translate(
                "PartsCounter", "This goes above a monthly ceiling: the parts manager's reason is needed."
            )
            self.over.say(words, Tone.BAD)
        else:
            self.over.say(order.cancel_reason, Tone.MUTED)
        self.over.setVisible(bool(self.over.text()))

    def _issue(self) -> None:
        if self.order is not None:
            self.refusal.clear()
            command = IssueInternalUse(order_id=self.order.order_id)
            self._desk.runner.do(
                issue_internal_use, command, then=self._issued, refused=self.refusal.show_refusal
            )

    def _issued(self, done: InternalUseIssued) -> None:
        words = translate("PartsCounter", "{order} is out: {cost} on after-sales' cost")
        self._desk.messages.said(words.format(order=done.number, cost=done.cost))
        self.changed.emit()

    def _explain(self) -> None:
        if self.order is not None:
            self.refusal.clear()
            command = ExplainAboveCeiling(order_id=self.order.order_id, reason=self.reason.text())
            self._desk.runner.do(
                explain_above_ceiling, command, then=self._explained, refused=self.refusal.show_refusal
            )

    def _explained(self, done: AboveCeilingExplained) -> None:
        words = translate("PartsCounter", "{order} may go out above the ceiling")
        self._desk.messages.said(words.format(order=done.number), Tone.WARN)
        self.reason.clear()
        self.changed.emit()

    def _cancel(self) -> None:
        if self.order is not None:
            self.refusal.clear()
            command = CancelInternalUse(order_id=self.order.order_id, reason=self.reason.text())
            self._desk.runner.do(
                cancel_internal_use, command, then=self._cancelled, refused=self.refusal.show_refusal
            )

    def _cancelled(self, done: InternalUseOpened) -> None:
        words = translate("PartsCounter", "{order} is cancelled").format(order=done.number)
        self._desk.messages.said(words, Tone.WARN)
        self.changed.emit()

    def _print(self) -> None:
        if self.order is not None:
            self._desk.printing.preview(internal_use_paper(self.order))
