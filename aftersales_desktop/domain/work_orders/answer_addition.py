"""Reception records the customer's yes or no to a second-round addition (F29, R2.3.6a)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.estimate import check_identified, fingerprint
from aftersales_desktop.domain.work_orders.find_order import find_addition, find_order
from aftersales_desktop.domain.work_orders.hand_overs import (
    ASK_CUSTOMER,
    CUSTOMER_SAID_NO,
    CUSTOMER_SAID_YES,
    hand_over,
    taken_up,
)
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import AdditionState, AnswerChannel, OrderState, Payer
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import AdditionNotPriced, NobodyAnswered
from aftersales_desktop.domain.work_orders.step_guards import objection
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("Words", "addition confirmed")
DROPPED = QT_TRANSLATE_NOOP("Words", "addition declined")


@dataclass(frozen=True, kw_only=True)
class AnswerAddition:
    """This person said yes or no, over that channel."""

    addition_id: int
    yes: bool
    channel: AnswerChannel
    answered_by: str


@dataclass(frozen=True, kw_only=True)
class AdditionAnswered:
    """The answer is recorded; `work_goes_on` when nothing else waits for the customer."""

    order_id: int
    addition_id: int
    yes: bool
    work_goes_on: bool


@verb(roles=RECEPTION, clause="R2.3.6a")
def answer_addition(work: Work, command: AnswerAddition) -> AdditionAnswered:
    """Record the answer: yes makes the lines count, no drops them; then the work goes on.

    An accident car goes on when its new lines are signed, too (R2.3.4c).
    Refused without the name of who answered, and a yes to something without lines and price,
    or with a part that nobody has identified.
    """
    addition = find_addition(work, command.addition_id)
    order = find_order(work, addition.order_id)
    lines = [line for line in order.lines if line.addition_id == addition.id and not line.dropped]
    _check(order, command, lines)
    addition.state = AdditionState.CONFIRMED if command.yes else AdditionState.DECLINED
    addition.channel = command.channel
    addition.answered_by = command.answered_by.strip()
    addition.answered_at = work.now()
    addition.recorded_by_id = work.actor.staff_id
    for line in lines:
        line.dropped = not command.yes
    order.accepted_estimate = fingerprint(order)
    goes_on = go_on(work, order)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        ADDED if command.yes else DROPPED,
        order_id=order.id,
        old=addition.finding,
        new=addition.answered_by,
    )
    taken_up(work, order, ASK_CUSTOMER)
    said = CUSTOMER_SAID_YES if command.yes else CUSTOMER_SAID_NO
    hand_over(work, order, said, (addition.found_by_id,), {"finding": addition.finding})
    return AdditionAnswered(order_id=order.id, addition_id=addition.id, yes=command.yes, work_goes_on=goes_on)


def _check(order: WorkOrder, command: AnswerAddition, lines: list[OrderLine]) -> None:
    if not command.answered_by.strip():
        raise NobodyAnswered
    if command.yes:
        check_identified(lines)
    unpriced = [x for x in lines if x.payer is Payer.CUSTOMER and x.unit_price == Money.ZERO]
    if command.yes and (unpriced or not lines):
        raise AdditionNotPriced(order=order.shown_number)


def go_on(work: Work, order: WorkOrder) -> bool:
    """Put the order back to work when this was the last open question and nobody objects."""
    work.session.flush()
    open_ones = work.session.scalar(
        select(func.count())
        .select_from(Addition)
        .where(Addition.order_id == order.id, Addition.state == AdditionState.REPORTED)
    )
    if open_ones or order.state is not OrderState.WAITING_CONFIRMATION:
        return not open_ones
    if objection(work, order, OrderState.STARTED) is not None:
        return False
    order.step_to(OrderState.STARTED, work.now())
    return True
