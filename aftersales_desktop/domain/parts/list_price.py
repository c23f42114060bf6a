"""A general repair's part costs no less than the catalogue says: less is a discount (R2.1.5a)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.discount_refusals import BelowListPrice
from aftersales_desktop.domain.work_orders.step_guards import before_price
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.search_key import search_key


@before_price
def not_below_the_list(work: Work, _order: WorkOrder, part_number: str, unit_price: Money) -> None:
    """Keep a price below the list off the order; what the catalogue does not know has no list price.

    Raises:
        BelowListPrice: It is lower, and the discount's rules would never hear of it.

    """
    part = work.session.scalar(select(Part).where(Part.number_key == search_key(part_number)))
    if part is not None and unit_price < part.price:
        raise BelowListPrice(line=part.name, listed=part.price)
