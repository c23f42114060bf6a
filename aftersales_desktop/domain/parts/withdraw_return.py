"""Take back the wish to return parts, as long as the goods are still with the technician (SM2)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_return
from aftersales_desktop.domain.parts.parts_return import ReturnState
from aftersales_desktop.domain.parts.refusals import ReturnGoneOn
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

WITHDRAWN = QT_TRANSLATE_NOOP("Words", "return withdrawn")


@dataclass(frozen=True, kw_only=True)
class WithdrawReturn:
    """The return that is not wanted any more."""

    return_id: int


@dataclass(frozen=True, kw_only=True)
class ReturnWithdrawn:
    """The slip that no longer counts."""

    return_id: int
    shown_number: str


@verb(roles=(Role.TECHNICIAN, Role.TEAM_LEADER, Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.11a")
def withdraw_return(work: Work, order: WithdrawReturn) -> ReturnWithdrawn:
    """Withdraw a return whose goods have not come.

    Raises:
        UnknownSlip: No such return.
        ReturnGoneOn: The goods are here, or it was withdrawn before.

    """
    slip = find_return(work, order.return_id)
    shown = shown_document("RT", slip.number)
    if slip.state is not ReturnState.REQUESTED:
        raise ReturnGoneOn(slip=shown, state=slip.state)
    slip.state = ReturnState.WITHDRAWN
    work.note(Topic.PARTS, slip.id, WITHDRAWN, order_id=slip.order_id, old=shown)
    return ReturnWithdrawn(return_id=slip.id, shown_number=shown)
