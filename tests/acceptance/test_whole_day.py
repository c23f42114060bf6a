"""One order from the first word to the archive, one called off, each step by the post it belongs to (SM1)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.aftercare import CallResult, Survey
from aftersales_desktop.domain.work_orders.archive_order import ArchiveOrder, archive_order
from aftersales_desktop.domain.work_orders.book_used_filter import BookUsedFilter, book_used_filter
from aftersales_desktop.domain.work_orders.cancel_order import CancelOrder, cancel_order
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, deliver_order
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.lookups_order_page import order_history, order_page
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind, Place
from aftersales_desktop.domain.work_orders.record_call_back import RecordCallBack, record_call_back
from aftersales_desktop.domain.work_orders.refusals import NoReason, WrongStep
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.day import Day, Visit
from tests.acceptance.refused import refused

# 0.5 h at 900, 4 L at 85 and a filter at 45.
DUE = Money.of("835")


def test_an_order_goes_from_draft_to_archive_by_the_posts_of_its_steps(day: Day) -> None:
    house = day.house
    visit = day.confirmed()
    assert day.state(visit) is OrderState.CONFIRMED
    day.print_card(visit)
    day.dispatch(visit)
    day.cover(visit)
    refused(house, house.advisor, start_order, StartOrder(card=visit.card), reason=NotYourRight, clause="X2")
    day.start(visit)
    _work_on(day, visit)
    _look_over_and_pay(day, visit)
    _bring_home(day, visit)
    page = house.ask(house.advisor, order_page, visit.order_id)
    assert page.state is OrderState.ARCHIVED
    assert page.vehicle_place is Place.HANDED_OVER
    history = house.ask(house.advisor, order_history, visit.order_id)
    assert [row.event for row in reversed(history) if row.event.startswith("order")] == [
        "order opened",
        "order dispatched",
        "order settled",
        "order archived",
    ]


def _work_on(day: Day, visit: Visit) -> None:
    """Fetch the parts, fit them, leave the old filter on the cart, finish."""
    _, oil, oil_filter = visit.lines
    day.issue(visit, oil, Quantity.of(4))
    day.issue(visit, oil_filter)
    day.fit(visit, oil)
    day.fit(visit, oil_filter)
    booked = BookUsedFilter(order_id=visit.order_id, cart_id=day.cart_id)
    day.house.do(day.house.technician, book_used_filter, booked)
    day.do_the_labour(visit)
    day.finish(visit)


def _look_over_and_pay(day: Day, visit: Visit) -> None:
    house = day.house
    paid = PaymentTaken(kind=PaymentKind.CARD, amount=DUE, reference="884211")
    too_early = SettleOrder(order_id=visit.order_id, payments=(paid,))
    refused(house, house.cashier, settle_order, too_early, reason=WrongStep, clause="SM1")
    own = InspectOrder(order_id=visit.order_id, passed=True)
    refused(house, house.technician, inspect_order, own, reason=NotYourRight, clause="X2")
    day.inspect(visit)
    refused(house, house.technician, settle_order, too_early, reason=NotYourRight, clause="X2")
    day.settle(visit, paid)


def _bring_home(day: Day, visit: Visit) -> None:
    house = day.house
    taken = DeliverOrder(order_id=visit.order_id, taken_over_by="王美惠", survey=Survey.FILLED_IN)
    house.do(house.advisor, deliver_order, taken)
    filed = ArchiveOrder(order_id=visit.order_id, sheet_handed_in=True)
    refused(house, house.supervisor, archive_order, filed, reason=WrongStep, clause="SM1")
    called = RecordCallBack(order_id=visit.order_id, result=CallResult.CONTENT)
    house.do(house.supervisor, record_call_back, called)
    refused(house, house.advisor, archive_order, filed, reason=NotYourRight, clause="X2")
    house.do(house.supervisor, archive_order, filed)


@pytest.mark.parametrize("stage", ["drafted", "confirmed"])
def test_an_order_is_called_off_with_a_reason_before_it_goes_to_the_floor(day: Day, stage: str) -> None:
    house = day.house
    visit: Visit = getattr(day, stage)()
    nothing = CancelOrder(order_id=visit.order_id, reason=" ")
    refused(house, house.advisor, cancel_order, nothing, reason=NoReason, clause="SM1")
    off = CancelOrder(order_id=visit.order_id, reason="客戶改天再來")
    refused(house, house.technician, cancel_order, off, reason=NotYourRight, clause="X2")
    house.do(house.advisor, cancel_order, off)
    assert day.state(visit) is OrderState.CANCELLED


@pytest.mark.parametrize("stage", ["dispatched", "started", "finished"])
def test_an_order_on_the_floor_is_not_called_off(day: Day, stage: str) -> None:
    visit: Visit = getattr(day, stage)()
    off = CancelOrder(order_id=visit.order_id, reason="客戶改天再來")
    refused(day.house, day.house.advisor, cancel_order, off, reason=WrongStep, clause="SM1")
