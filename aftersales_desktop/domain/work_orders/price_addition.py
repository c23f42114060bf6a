"""Reception puts lines and prices to what the floor has found, to ask the customer (R2.3.6a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_addition, find_order
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted, put_line
from aftersales_desktop.domain.work_orders.order_state import Payer
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class PriceAddition:
    """Add these lines to that addition."""

    addition_id: int
    lines: tuple[LineWanted, ...]


@dataclass(frozen=True, kw_only=True)
class AdditionPriced:
    """What the customer would pay for the whole addition."""

    order_id: int
    addition_id: int
    due: Money


@verb(roles=RECEPTION, clause="R2.3.6a")
def price_addition(work: Work, command: PriceAddition) -> AdditionPriced:
    """Add lines to an addition that waits for its answer; they count only after the customer's yes."""
    addition = find_addition(work, command.addition_id)
    order = find_order(work, addition.order_id)
    for wanted in command.lines:
        line = put_line(work, order, wanted, addition)
        work.note(
            Topic.WORK_ORDERS,
            order.id,
            QT_TRANSLATE_NOOP("Words", "addition priced"),
            order_id=order.id,
            new=line.description,
        )
    asked = [
        line.amount
        for line in order.lines
        if line.addition_id == addition.id and not line.dropped and line.payer is Payer.CUSTOMER
    ]
    return AdditionPriced(order_id=order.id, addition_id=addition.id, due=total(asked))
