"""Reception or the parts clerk says which part of the catalogue a wish in words means (R2.3.6)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_part
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import UnknownPart
from aftersales_desktop.domain.parts.wished_part import IDENTIFY_PARTS, find_wish
from aftersales_desktop.domain.work_orders.estimate import withdraw_changed_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.line_wanted import check_change
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

IDENTIFIED = QT_TRANSLATE_NOOP("Words", "part identified")


@dataclass(frozen=True, kw_only=True)
class IdentifyPart:
    """The line with the wish, and the part it means."""

    order_id: int
    line_id: int
    part_id: int


@dataclass(frozen=True, kw_only=True)
class PartIdentified:
    """The line as it reads now; the wish itself stays in the order's history."""

    order_id: int
    line_id: int
    wish: str
    part_number: str
    part: str
    unit_price: Money


@verb(roles=IDENTIFY_PARTS, clause="R2.3.6a")
def identify_part(work: Work, command: IdentifyPart) -> PartIdentified:
    """Put a part of the catalogue behind a wish, with its price unless one was agreed before.

    Raises:
        TooLateToChange: Work on the order is over.
        UnknownLine, NotAPart: There is no such part line.
        AlreadyIdentified: The line names a part of the catalogue.
        UnknownPart: There is no such part, or the house does not carry it any more.
        NeedsAddition: The customer would pay more for work already agreed (R2.3.6a).

    """
    order = find_order(work, command.order_id)
    line = find_wish(work, order, command.line_id)
    part = find_part(work, command.part_id)
    if not part.active:
        raise UnknownPart
    wish, charged = line.description, line.charged
    _write(line, part)
    check_change(order, costs_more=line.charged > charged)
    withdraw_changed_acceptance(work, order)
    work.note(
        Topic.WORK_ORDERS, order.id, IDENTIFIED, order_id=order.id, old=wish, new=f"{part.number} {part.name}"
    )
    return PartIdentified(
        order_id=order.id,
        line_id=line.id,
        wish=wish,
        part_number=part.number,
        part=part.name,
        unit_price=line.unit_price,
    )


def _write(line: OrderLine, part: Part) -> None:
    line.description = part.name
    line.part_number = part.number
    line.part_class = part.part_class
    line.unit = part.unit
    if line.unit_price == Money.ZERO:
        line.unit_price = part.price
