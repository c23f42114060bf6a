"""Everything the papers of an order show: the order's page, and where its parts lie."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Bin, Part, Stock
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.lookups_order_page import page_of
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class OrderSheet:
    """An order as papers need it; `bins` names a bin for each part number that has one."""

    page: OrderPage
    bins: dict[str, str]


@lookup(roles=ANY_STAFF)
def order_sheet(work: Work, order_id: int) -> OrderSheet:
    """Read an order for its papers.

    Raises:
        UnknownOrder: There is none.

    """
    page = page_of(work, find_order(work, order_id))
    numbers = {line.part_number for line in page.lines if line.part_number}
    return OrderSheet(page=page, bins=_bins(work, numbers))


def _bins(work: Work, numbers: set[str]) -> dict[str, str]:
    """Where the parts lie: in the home bin, else in one that holds some."""
    home = select(Part.number, Bin.code).join(Bin, Bin.id == Part.home_bin_id).where(Part.number.in_(numbers))
    held = (
        select(Part.number, Bin.code)
        .join(Stock, Stock.part_id == Part.id)
        .join(Bin, Bin.id == Stock.bin_id)
        .where(Part.number.in_(numbers), Stock.on_hand > Quantity.ZERO)
        .order_by(Stock.on_hand)
    )
    return dict(work.session.execute(held).all()) | dict(work.session.execute(home).all())
