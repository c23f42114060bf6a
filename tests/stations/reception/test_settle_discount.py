"""The discount at the settlement, by keyboard and mouse: T1, T5, and what stands on the card."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.discount import DiscountState
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.stations.reception.settle_discount import DiscountCard
from aftersales_desktop.stations.reception.settle_words import tenths_paid
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.domain.work_orders.builders import labour, state_of
from tests.domain.work_orders.builders_discounts import (
    REASON,
    a_bill,
    ask,
    decide,
    discount_stored,
    give,
    use_up,
    wanted,
)
from tests.house import House
from tests.widgets.hands import CONTROL, click, press, write

# Typed key by key, which knows no Chinese.
TYPED = "nine visits in three years"
OpenWindow = Callable[[Actor], ReceptionWindow]


@pytest.fixture
def desk_window(house: House, open_window: OpenWindow) -> ReceptionWindow:
    """The front-desk supervisor's window."""
    return open_window(house.supervisor)


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    write(field, text)


def wish(card: DiscountCard, choice: str, *, reason: str = TYPED) -> None:
    """Press a choice, choose why, and write it."""
    click(card.wish.choices.button(choice))
    card.wish.code.choose("regular customer")
    type_into(card.wish.reason.edit, reason)


def the_card(window: ReceptionWindow, order_id: int, qtbot: QtBot) -> DiscountCard:
    window.settle_order(order_id)
    card = window.settle.discount
    qtbot.waitUntil(card.wish.isVisible)
    return card


def test_t1_ten_per_cent_are_given_by_one_key(
    house: House, desk_window: ReceptionWindow, qtbot: QtBot
) -> None:
    """T1 through the window: meter, gift, the bill, the money, the report."""
    order_id = a_bill(house)
    card = the_card(desk_window, order_id, qtbot)
    assert "0" in card.used.text()
    wish(card, "most")
    assert not desk_window.settle.payment.isVisible()
    press(desk_window, Qt.Key.Key_F8)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.state, stored.reason) == (DiscountState.GRANTED, TYPED)
    qtbot.waitUntil(desk_window.settle.payment.isVisible)
    assert desk_window.settle.payment.open_amount() == Money.of(711)
    assert desk_window.settle.off.isVisible()
    assert "711" in desk_window.settle.due.text()
    assert [row.after for row in desk_window.settle.bill.rows()] == [Money.of(405), Money.of(306)]
    press(desk_window, Qt.Key.Key_P, CONTROL)
    assert state_of(house, order_id) is OrderState.SETTLED
    qtbot.waitUntil(lambda: not card.isVisible())


def test_t5_the_sixth_is_pre_reported_and_given_after_the_yes(
    house: House, desk_window: ReceptionWindow, qtbot: QtBot
) -> None:
    """T5 through the window: refused in place, reported by the button there, applied after the yes."""
    use_up(house)
    order_id = a_bill(house)
    card = the_card(desk_window, order_id, qtbot)
    wish(card, "most")
    press(desk_window, Qt.Key.Key_F8)
    assert card.refusal.words().clause == "R2.1.5e"
    assert discount_stored(house, order_id) is None
    press(desk_window, Qt.Key.Key_F8)
    assert card.refusal.isVisible()
    assert "sentence" in card.refusal.words().cure
    type_into(card.wish.why_above.edit, "a fleet with three cars at once")
    press(desk_window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not card.refusal.isVisible())
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.pre_reported_at == house.clock.now()
    qtbot.waitUntil(card.standing.isVisible)
    press(desk_window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(desk_window.settle.payment.refusal.isVisible)
    decide(house, house.director)
    desk_window.settle.refresh()
    qtbot.waitUntil(lambda: desk_window.settle.payment.open_amount() == Money.of(711))


def test_more_than_the_limit_is_refused_in_place_and_sent_on(
    house: House, desk_window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = a_bill(house)
    card = the_card(desk_window, order_id, qtbot)
    wish(card, "other")
    type_into(card.wish.share.edit, "10.01")
    press(desk_window, Qt.Key.Key_F8)
    assert card.refusal.words().clause == "R2.1.5a"
    assert "790" in desk_window.settle.due.text()
    press(desk_window, Qt.Key.Key_F8)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.state, stored.share) == (DiscountState.REQUESTED, 1001)


def test_an_advisor_asks_and_the_supervisor_gives(
    house: House, window: ReceptionWindow, open_window: OpenWindow, qtbot: QtBot
) -> None:
    order_id = a_bill(house)
    card = the_card(window, order_id, qtbot)
    wish(card, "small")
    press(window, Qt.Key.Key_F8)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.state is DiscountState.REQUESTED
    boss = open_window(house.supervisor)
    asked = the_card(boss, order_id, qtbot)
    assert asked.wish.reason.text() == TYPED
    press(boss, Qt.Key.Key_F8)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert (stored.state, stored.amount) == (DiscountState.GRANTED, Money.of("39.50"))


def test_an_amount_in_yuan_empties_the_share(
    house: House, desk_window: ReceptionWindow, qtbot: QtBot
) -> None:
    card = the_card(desk_window, a_bill(house), qtbot)
    wish(card, "other")
    type_into(card.wish.share.edit, "7")
    assert card.wish.wanted().share == 700
    type_into(card.wish.amount.edit, "50")
    assert (card.wish.wanted().share, card.wish.wanted().amount) == (None, Money.of(50))


def test_a_gift_is_taken_back(house: House, desk_window: ReceptionWindow, qtbot: QtBot) -> None:
    order_id = a_bill(house)
    give(house, order_id)
    card = the_card(desk_window, order_id, qtbot)
    click(card.wish.choices.button("none"))
    press(desk_window, Qt.Key.Key_F8)
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert stored.state is DiscountState.WITHDRAWN
    qtbot.waitUntil(lambda: "790" in desk_window.settle.due.text())


def test_an_accident_car_shows_why_not(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    window.settle_order(a_bill(house, "粵B·7K219", labour(), kind=OrderKind.ACCIDENT))
    card = window.settle.discount
    qtbot.waitUntil(card.not_for_this.isVisible)
    assert not card.wish.isVisible()
    with qtbot.waitSignal(card.clause_pressed) as pressed:
        click(card.clause)
    assert pressed.args == ["R2.1.5b"]


def test_the_message_about_a_discount_leads_to_its_bill(
    house: House, window: ReceptionWindow, qtbot: QtBot
) -> None:
    order_id = a_bill(house)
    asked = ask(house, order_id)
    window.open_subject(Subject(SubjectKind.DISCOUNT, asked.discount_id), order_id)
    qtbot.waitUntil(window.settle.discount.standing.isVisible)
    assert window.settle.order_id == order_id


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (1000, "9"),
        (500, "95"),
        (1200, "88"),
        (950, "90.5"),
        (1195, "88.05"),
        (9500, "0.5"),
        (10_000, "0"),
        (2000, "8"),
    ],
)
def test_tenths_are_said_as_in_chinese(share: int, said: str) -> None:
    assert tenths_paid(share) == said


def test_another_order_begins_with_its_own(house: House, window: ReceptionWindow, qtbot: QtBot) -> None:
    first, second = a_bill(house), a_bill(house, "粵B·9Z999")
    ask(house, second, wanted(1500))
    card = the_card(window, first, qtbot)
    wish(card, "most")
    window.settle_order(second)
    qtbot.waitUntil(card.standing.isVisible)
    assert card.wish.is_other()
    assert card.wish.reason.text() == REASON
    assert not card.act.isVisible()
