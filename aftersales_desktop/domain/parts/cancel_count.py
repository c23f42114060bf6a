"""Drop a count; nothing is corrected (R2.3.0)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.counting_refusals import CountClosed
from aftersales_desktop.domain.parts.find_parts import find_count
from aftersales_desktop.domain.parts.stock_count import CountState
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CANCELLED = QT_TRANSLATE_NOOP("Words", "count cancelled")


@dataclass(frozen=True, kw_only=True)
class CancelCount:
    """The count that is not wanted."""

    count_id: int


@dataclass(frozen=True, kw_only=True)
class CountCancelled:
    """The count that no longer counts."""

    count_id: int
    shown_number: str


@verb(roles=(Role.PARTS_MANAGER, Role.PARTS_CLERK), clause="R2.3.0")
def cancel_count(work: Work, order: CancelCount) -> CountCancelled:
    """Drop an open count.

    Raises:
        UnknownSlip: No such count.
        CountClosed: It was posted or cancelled before.

    """
    count = find_count(work, order.count_id)
    shown = shown_document("SC", count.number)
    if count.state is not CountState.OPEN:
        raise CountClosed(count=shown, state=count.state)
    count.state = CountState.CANCELLED
    work.note(Topic.STOCK, count.id, CANCELLED, old=shown)
    return CountCancelled(count_id=count.id, shown_number=shown)
