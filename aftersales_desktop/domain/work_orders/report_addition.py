"""A mechanic finds more to do and tells the front desk; the customer decides (R2.3.4a, R2.3.6a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.hand_overs import ASK_CUSTOMER, hand_over
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted, put_line
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionCause,
    LineKind,
    OrderKind,
    OrderState,
    PartClass,
)
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import (
    CauseMissing,
    FindingMissing,
    QuotationIsTheAdvisors,
)
from aftersales_desktop.domain.work_orders.technician_at_work import check_in_work
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

REPORTED = QT_TRANSLATE_NOOP("Words", "addition reported")


@dataclass(frozen=True, kw_only=True)
class WishedLine:
    """A task or part the mechanic would add; the front desk prices it."""

    kind: LineKind
    description: str
    quantity: Quantity
    part_number: str = ""
    part_class: PartClass = PartClass.OTHER
    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class ReportAddition:
    """What was found; an accident repair needs the cause and leaves the lines to the advisor."""

    order_id: int
    finding: str
    wishes: tuple[WishedLine, ...] = ()
    cause: AdditionCause | None = None


@dataclass(frozen=True)
class AdditionReported:
    """The advisor has it; the order waits for the customer's answer."""

    addition_id: int
    order_id: int
    number: str


@verb(roles=FLOOR, clause="R2.3.6a")
def report_addition(work: Work, command: ReportAddition) -> AdditionReported:
    """Report an addition; work on what was agreed may go on meanwhile.

    Raises:
        NotInWork: Nobody works on the order.
        FindingMissing: No words.
        CauseMissing: An accident repair without its cause (R2.3.4a).
        QuotationIsTheAdvisors: Lines wished for an accident quotation (R2.3.4b).

    """
    order = find_order(work, command.order_id)
    check_in_work(order)
    _check_words(order, command)
    if order.state is OrderState.STARTED:
        order.step_to(OrderState.WAITING_CONFIRMATION, work.now())
    addition = Addition(
        order_id=order.id,
        finding=command.finding.strip(),
        found_by_id=work.actor.staff_id,
        found_at=work.now(),
        cause=command.cause,
    )
    work.session.add(addition)
    work.session.flush()
    for wish in command.wishes:
        put_line(work, order, _as_line(wish), addition)
    work.note(Topic.WORK_ORDERS, order.id, REPORTED, order_id=order.id, new=addition.finding)
    hand_over(work, order, ASK_CUSTOMER, (order.advisor_id,), {"finding": addition.finding})
    return AdditionReported(addition.id, order.id, order.shown_number)


def _check_words(order: WorkOrder, command: ReportAddition) -> None:
    if not command.finding.strip():
        raise FindingMissing
    if order.kind is OrderKind.ACCIDENT:
        if command.cause is None:
            raise CauseMissing
        if command.wishes:
            raise QuotationIsTheAdvisors


def _as_line(wish: WishedLine) -> LineWanted:
    return LineWanted(
        kind=wish.kind,
        description=wish.description,
        quantity=wish.quantity,
        unit_price=Money.ZERO,
        part_number=wish.part_number,
        part_class=wish.part_class,
        unit=wish.unit,
    )
