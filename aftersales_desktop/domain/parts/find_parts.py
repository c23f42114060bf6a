"""How verbs get hold of a part, a bin, a slip, a return or a count."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.parts_return import PartsReturn
from aftersales_desktop.domain.parts.refusals import UnknownBin, UnknownPart, UnknownSlip
from aftersales_desktop.domain.parts.stock_count import StockCount
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.topic import Topic


def find_part(work: Work, part_id: int) -> Part:
    """Fetch a part by its id.

    Raises:
        UnknownPart: There is none.

    """
    part = work.session.get(Part, part_id)
    if part is None:
        raise UnknownPart
    work.concerns(Topic.PARTS, part.id)
    work.concerns(Topic.STOCK, part.id)
    return part


def find_bin(work: Work, bin_id: int) -> Bin:
    """Fetch a bin by its id.

    Raises:
        UnknownBin: There is none.

    """
    place = work.session.get(Bin, bin_id)
    if place is None:
        raise UnknownBin(bin=bin_id)
    return place


def find_bins(work: Work, bin_ids: set[int]) -> dict[int, Bin]:
    """Fetch several bins at once.

    Raises:
        UnknownBin: One of them is none.

    """
    bins = {place.id: place for place in work.session.scalars(select(Bin).where(Bin.id.in_(bin_ids)))}
    for bin_id in bin_ids - bins.keys():
        raise UnknownBin(bin=bin_id)
    return bins


def find_issue(work: Work, issue_id: int) -> PartsIssue:
    """Fetch a parts issue by its id; a verb keeps its order, then itself, from other stations.

    Raises:
        UnknownSlip: There is none.

    """
    order_id = work.session.scalar(select(PartsIssue.order_id).where(PartsIssue.id == issue_id))
    if order_id is None:
        raise UnknownSlip
    find_order(work, order_id)
    return work.session.get_one(PartsIssue, issue_id, with_for_update=not work.looks_only or None)


def find_return(work: Work, return_id: int) -> PartsReturn:
    """Fetch a return by its id; a verb keeps its order, then itself, from other stations.

    Raises:
        UnknownSlip: There is none.

    """
    order_id = work.session.scalar(select(PartsReturn.order_id).where(PartsReturn.id == return_id))
    if order_id is None:
        raise UnknownSlip
    find_order(work, order_id)
    return work.session.get_one(PartsReturn, return_id, with_for_update=not work.looks_only or None)


def find_count(work: Work, count_id: int) -> StockCount:
    """Fetch a stock count by its id, and keep it from other stations until the verb is done.

    Raises:
        UnknownSlip: There is none.

    """
    count = work.session.get(StockCount, count_id, with_for_update=True)
    if count is None:
        raise UnknownSlip
    return count
