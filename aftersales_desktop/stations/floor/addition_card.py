"""A second-round addition: found here, priced and asked by the front desk, then on the order (R2.3.6)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorAddition, OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import AdditionState
from aftersales_desktop.stations.floor.addition_form import AdditionForm
from aftersales_desktop.stations.floor.task_actions import WORKED_ON
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.steps import Steps
from aftersales_desktop.widgets.time_words import since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

FOUND, PRICED, AGREED = "found", "priced", "agreed"
LOOKS = {
    AdditionState.REPORTED: (Tone.HOLD, "mdi6.account-question"),
    AdditionState.CONFIRMED: (Tone.OK, "mdi6.check-circle"),
    AdditionState.DECLINED: (Tone.MUTED, "mdi6.close-circle-outline"),
}


class AdditionCard(Card):
    """The last addition and how far it has come; a new one is reported here.

    Signals:
        reported: The command for the front desk.
        writing: Whether the form is open and needs room.
    """

    reported = Signal(object)
    writing = Signal(bool)
    # The card writes its title before it is filled.
    _page: OrderOnFloor | None = None
    _now: datetime | None = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Second-round addition"), parent=parent)
        self.chip = Chip()
        self.title_row.addWidget(self.chip)
        self.finding = Label(role="strong", wrap=True)
        self.about = ElidedLabel(role="small")
        self.steps = Steps(
            (
                (FOUND, lambda: translate("Floor", "Found")),
                (PRICED, lambda: translate("Floor", "Priced")),
                (AGREED, lambda: translate("Floor", "Agreed")),
            )
        )
        self.waiting = ElidedLabel(role="small", tone=Tone.HOLD)
        self.add = ActionButton(
            lambda: translate("Floor", "Report a finding"), icon_name="mdi6.plus", key="F4", compact=True
        )
        self.form = AdditionForm(desk)
        self.form.hide()
        self.add.clicked.connect(self._open)
        self.form.given_up.connect(self.close_form)
        self.form.reported.connect(self.reported)
        for widget in (self.finding, self.about, self.steps, self.waiting):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self.form, 50)
        self.body.addWidget(self.add)

    def show_page(self, page: OrderOnFloor, now: datetime) -> None:
        """Show the last addition of a car."""
        if self._page is not None and self._page.order_id != page.order_id:
            self.close_form()
        self._page, self._now = page, now
        self.retranslate()

    def refuse(self, refusal: Refusal) -> None:
        """Show in the form why the finding was not taken."""
        self.form.refusal.show_refusal(refusal)

    def close_form(self) -> None:
        """Put the form away."""
        self.form.hide()
        self.writing.emit(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        page, now = self._page, self._now
        if page is None or now is None:
            return
        last = page.additions[-1] if page.additions else None
        writing = not self.form.isHidden()
        for widget in (self.about, self.steps, self.waiting, self.chip):
            widget.setVisible(last is not None and not writing)
        self.finding.setVisible(not writing)
        self.add.setVisible(page.state in WORKED_ON and not writing)
        if last is None:
            nothing = translate("Floor", "Nothing found beyond the order.")
            self.finding.say(nothing)
            self.finding.set_role("muted")
            return
        self.finding.set_role("strong")
        self.finding.say(last.finding)
        self._say(last, page, now)

    def _say(self, last: FloorAddition, page: OrderOnFloor, now: datetime) -> None:
        tone, icon = LOOKS[last.state]
        self.chip.show_state(translate("Words", last.state.value), tone, icon)
        hours = translate("Floor", "+{n} h").format(n=last.hours) if last.hours else ""
        self.about.setText(" · ".join(filter(None, (last.found_by, hours, "、".join(last.wishes)))))
        if last.state is AdditionState.REPORTED:
            self.steps.show_step(
                AGREED if last.priced else PRICED, done={FOUND, PRICED} if last.priced else {FOUND}
            )
            words = translate("Floor", "With {advisor}, {since}")
            self.waiting.say(words.format(advisor=page.advisor, since=since(now, last.found_at)), Tone.HOLD)
        else:
            agreed = last.state is AdditionState.CONFIRMED
            done = {FOUND, PRICED, AGREED} if agreed else {FOUND, PRICED}
            self.steps.show_step(AGREED, done=done, bad=() if agreed else {AGREED})
            self.waiting.say("")

    def _open(self) -> None:
        if self._page is not None:
            self.form.show()
            self.writing.emit(True)
            self.form.begin(self._page)
            self.retranslate()
