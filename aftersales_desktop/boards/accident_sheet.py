"""What the accident-car quotation shows on paper: the order, and its quotation (F27)."""

from dataclasses import dataclass

from aftersales_desktop.boards.order_sheet import OrderSheet, order_sheet
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.lookups import QuotationPage, quotation_page
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class AccidentSheet:
    """One quotation as its papers need it."""

    order: OrderSheet
    quotation: QuotationPage


@lookup(roles=ANY_STAFF)
def accident_sheet(work: Work, order_id: int) -> AccidentSheet:
    """Read a quotation for its papers.

    Raises:
        NotAnAccidentCar: The order is of another class.

    """
    return AccidentSheet(order=order_sheet(work, order_id), quotation=quotation_page(work, order_id))
