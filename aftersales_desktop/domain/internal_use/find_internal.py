"""How verbs get hold of an internal-use order, and tell that it changed."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.internal_use.internal_use_order import InternalUseOrder, InternalUseState
from aftersales_desktop.domain.internal_use.refusals import InternalOrderOver, UnknownInternalOrder
from aftersales_desktop.values.topic import Topic


def find_internal(work: Work, order_id: int) -> InternalUseOrder:
    """Fetch one; a verb keeps it from other stations.

    Raises:
        UnknownInternalOrder: There is none.

    """
    order = work.session.get(InternalUseOrder, order_id, with_for_update=not work.looks_only or None)
    if order is None:
        raise UnknownInternalOrder
    return order


def find_open(work: Work, order_id: int) -> InternalUseOrder:
    """Fetch one that is neither issued nor cancelled.

    Raises:
        UnknownInternalOrder: There is none.
        InternalOrderOver: It is issued or cancelled.

    """
    order = find_internal(work, order_id)
    if order.state is not InternalUseState.OPEN:
        raise InternalOrderOver(order=order.shown_number, state=order.state)
    return order


def note_internal(work: Work, order: InternalUseOrder, event: str, new: str = "") -> None:
    """Tell journal and change feed what happened to it."""
    work.note(Topic.INTERNAL_USE, order.id, event, old=order.shown_number, new=new)
