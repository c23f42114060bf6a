"""The bill with a discount: what is due, what stands on the sheet, and in which week it counts."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.order_sheet import order_sheet
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.discount_refusals import (
    DiscountUndecided,
    LinesChangedSince,
    QuotaUsed,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.refusals import PaymentsDoNotAddUp
from aftersales_desktop.domain.work_orders.settle_order import (
    OrderSettled,
    PaymentTaken,
    SettleOrder,
    settle_order,
)
from aftersales_desktop.domain.work_orders.take_discount_back import TakeDiscountBack, take_discount_back
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.order_papers import settlement_of
from aftersales_desktop.printing.sheet_parts import Letterhead, PrintMark
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders import state_of
from tests.domain.work_orders.builders_discounts import (
    a_bill,
    ask,
    decide,
    discount_stored,
    give,
    use_up,
    wanted,
)
from tests.house import House


def settle(house: House, order_id: int, paid: str) -> OrderSettled:
    payment = PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(paid))
    return house.do(house.cashier, settle_order, SettleOrder(order_id=order_id, payments=(payment,)))


def test_the_discount_is_taken_off_the_bill(house: House) -> None:
    order_id = a_bill(house)
    give(house, order_id, wanted(333))
    with pytest.raises(PaymentsDoNotAddUp):
        settle(house, order_id, "790")
    assert settle(house, order_id, "763.69").due == Money.of("763.69")
    with house.session() as session:
        bill = session.get_one(Settlement, order_id)
        assert (bill.labour + bill.parts, bill.discount, bill.due) == (
            Money.of(790),
            Money.of("26.31"),
            Money.of("763.69"),
        )
    page = house.ask(house.advisor, order_page, order_id)
    assert page.owed == Money.of("763.69")
    assert total(tuple(page.owed_after.values())) == page.owed


def test_a_bill_without_discount_stays_as_it_was(house: House) -> None:
    order_id = a_bill(house)
    settle(house, order_id, "790")
    with house.session() as session:
        assert session.get_one(Settlement, order_id).discount is None


@pytest.mark.parametrize("language", list(Language))
def test_the_printed_sheet_shows_before_share_and_after(house: House, language: Language) -> None:
    order_id = a_bill(house)
    give(house, order_id)
    settle(house, order_id, "711")
    sheet = house.ask(house.advisor, order_sheet, order_id)
    mark = PrintMark(copy=1, at=house.clock.now(), by="林怡君")
    paper = settlement_of(sheet, Letterhead(name="安達汽車服務廠"), mark, language)
    assert [line.amount for line in paper.sums] == [
        Money.of(450),
        Money.of(340),
        Money.of(790),
        Money.of(-79),
    ]
    assert "10 %" in paper.sums[-1].title
    assert paper.due == Money.of(711)
    assert paper.receipt is not None
    assert paper.receipt.amount == Money.of(711)
    assert total(tuple(line.amount for line in paper.lines)) == Money.of(790)


def test_an_undecided_wish_keeps_the_bill_open(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id, wanted(1200))
    with pytest.raises(DiscountUndecided):
        settle(house, order_id, "790")
    assert state_of(house, order_id) is OrderState.INSPECTED
    house.do(house.advisor, take_discount_back, TakeDiscountBack(order_id=order_id))
    settle(house, order_id, "790")


def test_a_declined_wish_does_not(house: House) -> None:
    order_id = a_bill(house)
    ask(house, order_id, wanted(1200))
    decide(house, house.director, approve=False, comment="九折為限")
    settle(house, order_id, "790")


def test_a_bill_that_changed_is_not_settled_at_the_old_discount(house: House) -> None:
    order_id = a_bill(house)
    give(house, order_id)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, order_id).lines[1].fitted = Quantity.of(2)
    page = house.ask(house.advisor, order_page, order_id)
    assert page.taken_off == Money.ZERO
    with pytest.raises(LinesChangedSince):
        settle(house, order_id, "620")
    assert give(house, order_id).due == Money.of(558)
    settle(house, order_id, "558")


def test_what_is_settled_next_week_counts_next_week(house: House) -> None:
    order_id = a_bill(house)
    give(house, order_id)
    house.clock.move(timedelta(days=7))
    use_up(house, 4)
    settle(house, order_id, "711")
    stored = discount_stored(house, order_id)
    assert stored is not None
    assert f"{stored.week:%Y-%m-%d}" == "2026-11-30"
    with pytest.raises(QuotaUsed):
        give(house, a_bill(house, "粵B·9Z999"))


def test_next_week_may_have_none_left(house: House) -> None:
    order_id = a_bill(house)
    give(house, order_id)
    house.clock.move(timedelta(days=7))
    use_up(house)
    with pytest.raises(QuotaUsed):
        settle(house, order_id, "711")
    ask(house, order_id, by=house.supervisor, why="上週已答應客戶")
    decide(house, house.director)
    settle(house, order_id, "711")
