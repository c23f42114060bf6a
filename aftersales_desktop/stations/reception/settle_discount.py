"""The discount at the settlement: the week's meter, the wish, what is refused and its cure (R2.1.5)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.refusals import NotYourPower
from aftersales_desktop.domain.work_orders.discount import COUNTS, DiscountState
from aftersales_desktop.domain.work_orders.discount_refusals import (
    AboveTheLimit,
    NoWordAboveQuota,
    QuotaUsed,
)
from aftersales_desktop.domain.work_orders.discount_wanted import BEFORE_THE_BILL
from aftersales_desktop.domain.work_orders.give_discount import DiscountGiven, GiveDiscount, give_discount
from aftersales_desktop.domain.work_orders.lookups_discounts import DiscountDesk, discount_desk
from aftersales_desktop.domain.work_orders.order_rows import DiscountRow, OrderPage
from aftersales_desktop.domain.work_orders.request_discount import (
    DiscountRequested,
    RequestDiscount,
    request_discount,
)
from aftersales_desktop.domain.work_orders.take_discount_back import (
    DiscountTakenBack,
    TakeDiscountBack,
    take_discount_back,
)
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.stations.reception.settle_meter import QuotaMeter
from aftersales_desktop.stations.reception.settle_wish import DiscountWish
from aftersales_desktop.stations.reception.settle_words import standing_words
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

KEY = "F8"
# What the desk can do about it: ask somebody else.
CURABLE = (AboveTheLimit, QuotaUsed, NoWordAboveQuota, NotYourPower)


class DiscountCard(Card):
    """One wish a bill; a refused one is shown and not applied, the amount due stays true.

    Signals:
        clause_pressed: A clause to be read.
        writing: A wish is being written, or no longer: the amount due may change.
    """

    clause_pressed = Signal(str)
    writing = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._page: OrderPage | None = None
        self._told: DiscountDesk | None = None
        self._refusal: Refusal | None = None
        super().__init__(lambda: translate("Reception", "Discount"), parent)
        self.desk = desk
        self.used, self.place = Label(role="strong"), Label(role="small", tone=Tone.ACCENT)
        self.meter = QuotaMeter()
        self.standing = Label(role="small", wrap=True)
        self.not_for_this = Label(role="muted", wrap=True)
        self.clause = plain_button("R2.1.5b", kind="link")
        self.wish = DiscountWish()
        self.act = ActionButton(self._act_words, icon_name="mdi6.tag-check-outline", key=KEY, kind="soft")
        self.refusal = RefusalCard()
        self.later = Label(role="small", wrap=True)
        self._week = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._week)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.used)
        row.addWidget(self.meter)
        row.addStretch(1)
        row.addWidget(self.place)
        self.title_row.addWidget(self.clause)
        for part in (self.not_for_this, self._week, self.standing, self.wish, self.act, self.refusal):
            self.body.addWidget(part)
        self.body.addWidget(self.later)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.wish.changed.connect(self._wish_changed)
        self.act.clicked.connect(self._act)
        self.refusal.cure_pressed.connect(self._ask_somebody)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.clause.clicked.connect(lambda: self.clause_pressed.emit("R2.1.5b"))

    def show_order(self, page: OrderPage) -> None:
        """Show an order's discount; a wish half typed for the same order stays."""
        before = self._page
        same = before is not None and (before.order_id, before.discount) == (page.order_id, page.discount)
        self._page = page
        if not same:
            self.refusal.clear()
            self.wish.show_standing(self._standing())
        self.setVisible(page.state in BEFORE_THE_BILL)
        self.desk.runner.ask(discount_desk, page.order_id, then=self._show_desk, latest="discount desk")
        self.retranslate()

    def _show_desk(self, told: DiscountDesk) -> None:
        page = self._page
        if page is None or told.order_id != page.order_id:
            return
        first, self._told = self._told is None or self._told.order_id != told.order_id, told
        self.wish.show_limit(told.limit)
        if first:
            self.wish.show_standing(self._standing())
        self.retranslate()

    def _standing(self) -> DiscountRow | None:
        """Give the discount that stands or waits on this order."""
        row = self._page.discount if self._page is not None else None
        return row if row is not None and row.state in COUNTS else None

    def retranslate(self) -> None:
        """Set every word again, and show what this moment asks for."""
        super().retranslate()
        page, told = self._page, self._told
        if not hasattr(self, "_week") or page is None:
            return
        off = translate("Reception", "saves {amount} yuan").format(amount=yuan(page.taken_off))
        self.aside.setText(off if page.taken_off.fen else "")
        general = told is not None and told.general
        self.not_for_this.setText(translate("Reception", "Only general repairs get a discount."))
        self.not_for_this.setVisible(told is not None and not general)
        self.clause.setVisible(told is not None and not general)
        for part in (self._week, self.wish):
            part.setVisible(general)
        self._show_week(told)
        self._show_standing(page.discount)
        self._show_form(general=general)

    def _show_week(self, told: DiscountDesk | None) -> None:
        if told is None:
            return
        words = translate("Reception", "{used} of {quota} used this week")
        used = words.format(used=told.used, quota=told.quota)
        given = self._page is not None and bool(self._page.taken_off.fen)
        self.used.setText(used)
        place = translate("Reception", "this is number {place}").format(place=told.place)
        self.place.say(place, Tone.WARN if told.used >= told.quota else Tone.ACCENT)
        self.meter.show_week(told.used, told.quota, given=given, words=f"{used}, {place}")

    def _show_standing(self, row: DiscountRow | None) -> None:
        words = standing_words(row) if row is not None else ""
        tone = Tone.HOLD
        if row is not None and row.state is DiscountState.GRANTED:
            tone = Tone.OK if row.holds else Tone.WARN
        self.standing.say(words, tone)
        self.standing.setVisible(bool(words))

    def _show_form(self, *, general: bool) -> None:
        """Show fields and button only while there is something to do with them."""
        refused = bool(self.refusal.words().missing)
        differs = general and self._differs()
        writing = differs and not self.wish.is_none()
        self.wish.show_fields(shown=writing)
        self.act.setVisible(differs and not (refused and self._curable()))
        self.act.retranslate()
        self.later.setText(translate("Reception", "The payment follows once this is done or dropped."))
        self.later.setVisible(writing)
        self.writing.emit(writing)

    def _differs(self) -> bool:
        """Say whether what is wished for is not what stands; a wish may be given by whoever may."""
        row = self._standing()
        if self.wish.is_none():
            return row is not None
        if row is None or not (row.holds or row.state is DiscountState.REQUESTED):
            return True
        wanted = self.wish.wanted()
        same = wanted.amount == row.amount if wanted.share is None else wanted.share == row.share
        same = same and (wanted.reason_code, wanted.reason) == (row.reason_code, row.reason)
        mine = self._told is not None and self._told.may_give and not row.above
        return not same or (mine and row.state is DiscountState.REQUESTED)

    def _act_words(self) -> str:
        if self.wish.is_none():
            return translate("Reception", "Take the discount back")
        if self._told is not None and self._told.may_give:
            return translate("Reception", "Give the discount")
        return translate("Reception", "Ask the front-desk supervisor")

    def _wish_changed(self) -> None:
        if not self.wish.asks_above():
            self.refusal.clear()
        self.retranslate()

    def _act(self) -> None:
        page = self._page
        if page is None:
            return
        if self.wish.is_none():
            back = TakeDiscountBack(order_id=page.order_id)
            self.desk.runner.do(take_discount_back, back, then=self._taken_back, refused=self._refused)
        elif self._told is not None and self._told.may_give:
            give = GiveDiscount(order_id=page.order_id, wanted=self.wish.wanted())
            self.desk.runner.do(give_discount, give, then=self._given, refused=self._refused)
        else:
            self._ask_somebody()

    def _ask_somebody(self) -> None:
        if self._page is None:
            return
        ask = RequestDiscount(
            order_id=self._page.order_id,
            wanted=self.wish.wanted(),
            why_above=self.wish.why_above.text() if self.wish.asks_above() else "",
        )
        self.desk.runner.do(request_discount, ask, then=self._asked, refused=self._refused)

    def _curable(self) -> bool:
        return isinstance(self._refusal, CURABLE)

    def _refused(self, refusal: Refusal) -> None:
        """Show why, and the button that sends it to whoever may."""
        self._refusal = refusal
        if isinstance(refusal, QuotaUsed | NoWordAboveQuota):
            self.wish.ask_above(asked=True)
        cure = self._cure_words if self._curable() else None
        self.refusal.show_refusal(refusal, cure, cure_key=KEY, cure_icon="mdi6.send-outline")
        self.retranslate()

    def _cure_words(self) -> str:
        if isinstance(self._refusal, AboveTheLimit):
            return translate("Reception", "Send to the service director")
        if isinstance(self._refusal, NotYourPower):
            return translate("Reception", "Ask the front-desk supervisor")
        return translate("Reception", "File the pre-report")

    def _given(self, receipt: DiscountGiven) -> None:
        words = translate("Reception", "{amount} yuan taken off: number {place} of {quota} this week")
        facts = {"amount": yuan(receipt.amount), "place": receipt.place, "quota": receipt.quota}
        self._done(words.format(**facts))

    def _asked(self, receipt: DiscountRequested) -> None:
        if receipt.granted:
            self._done(translate("Reception", "Pre-report filed, the discount is given"))
        elif receipt.power is Power.DISCOUNT:
            self._done(translate("Reception", "The front-desk supervisor is asked"))
        else:
            self._done(translate("Reception", "Sent to the service director; the answer comes as a message"))

    def _taken_back(self, _receipt: DiscountTakenBack) -> None:
        self._done(translate("Reception", "The discount is taken back"))

    def _done(self, words: str) -> None:
        self.refusal.clear()
        self.desk.messages.said(words, Tone.OK)
