"""What upper rooms demand before an order takes a step: they register a guard, the step asks them all (SM1).

An accident order is quoted, goes on with additions and is settled only as its quotation allows; this room
knows orders, not quotations.
"""

from collections.abc import Callable

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal

Guard = Callable[[Work, WorkOrder], None]
PayerGuard = Callable[[Work, WorkOrder, OrderLine, Payer], None]
PriceGuard = Callable[[Work, WorkOrder, str, Money], None]
GUARDS: dict[OrderState, list[Guard]] = {}
PAYER_GUARDS: list[PayerGuard] = []
PRICE_GUARDS: list[PriceGuard] = []


def before(state: OrderState) -> Callable[[Guard], Guard]:
    """Declare what must be so before an order becomes this; the guard raises its refusal."""

    def declare(guard: Guard) -> Guard:
        GUARDS.setdefault(state, []).append(guard)
        return guard

    return declare


def check_guards(work: Work, order: WorkOrder, state: OrderState) -> None:
    """Let an order take a step that nobody objects to; the first objection is raised."""
    for guard in GUARDS.get(state, []):
        guard(work, order)


def before_payer(guard: PayerGuard) -> PayerGuard:
    """Declare what must be so before somebody else pays a line; the guard raises its refusal."""
    PAYER_GUARDS.append(guard)
    return guard


def check_payer_guards(work: Work, order: WorkOrder, line: OrderLine, payer: Payer) -> None:
    """Let a line be paid by somebody else when nobody objects."""
    for guard in PAYER_GUARDS:
        guard(work, order, line, payer)


def before_price(guard: PriceGuard) -> PriceGuard:
    """Declare what must be so before the customer of a general repair pays so much for a part number."""
    PRICE_GUARDS.append(guard)
    return guard


def check_price_guards(work: Work, order: WorkOrder, part_number: str, unit_price: Money) -> None:
    """Let a part stand on an order at a price that nobody objects to."""
    for guard in PRICE_GUARDS:
        guard(work, order, part_number, unit_price)


def objection(work: Work, order: WorkOrder, state: OrderState) -> Refusal | None:
    """Give the first objection without raising it, where the order may simply wait."""
    try:
        check_guards(work, order, state)
    except Refusal as refusal:
        return refusal
    return None
