"""The borrower of a lost tool stands in the sanctions register until the loss is made good (R2.3.5c, X7)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.sanctions.elsewhere import ground_gone, made_good, made_good_by
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolCompensation, ToolLoan
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.3.5c"
LOST = QT_TRANSLATE_NOOP(
    "Sanctions",
    "Special tool {tool}, lent for order {order} and due back {due}, was not returned and is lost.",
)
TURNED_UP = QT_TRANSLATE_NOOP("Sanctions", "The tool turned up again.")


def hold_liable(work: Work, loan: ToolLoan, tool: SpecialTool, order: WorkOrder) -> None:
    """Propose the compensation: the original price or the same model, after a manager verified the loss."""
    out, due = (f"{work.local(at):%Y-%m-%d %H:%M}" for at in (loan.out_at, loan.due_at))
    what = f"{tool.shown_number} {tool.model}"
    propose(
        work,
        Proposal(
            person_id=loan.borrower_id,
            clause=CLAUSE,
            event=LOST,
            facts={
                "tool": f"{tool.shown_number} {tool.name}",
                "order": order.shown_number,
                "due": loan.due_at,
            },
            about=Subject(SubjectKind.TOOL_LOAN, loan.id),
            once=_event(loan.id),
            measure=Measure.COMPENSATION,
            amount=tool.price,
            evidence=f"{what} · {order.shown_number} · {out} → {due} · {tool.price}",
            order_id=order.id,
        ),
    )


def loss_made_good(work: Work, loan: ToolLoan, reference: str) -> None:
    """Settle what was confirmed."""
    made_good(work, _event(loan.id), reference)


def no_longer_lost(work: Work, loan: ToolLoan) -> None:
    """Dismiss what was proposed: nothing is owed for a tool that is there."""
    ground_gone(work, _event(loan.id), TURNED_UP)


def reference_of(work: Work, owed: ToolCompensation) -> str:
    """Name the receipt of the money, or the tool that was handed in."""
    if owed.new_tool_id is None:
        return owed.receipt
    return work.session.get_one(SpecialTool, owed.new_tool_id).shown_number


@made_good_by
def tool_made_good(work: Work, sanction: Sanction) -> str:
    """Say under which receipt or tool a loss was made good before the sanction was confirmed."""
    if sanction.subject_kind is not SubjectKind.TOOL_LOAN:
        return ""
    owed = work.session.scalar(
        select(ToolCompensation).where(
            ToolCompensation.loan_id == sanction.subject_id, ToolCompensation.settled_at.is_not(None)
        )
    )
    return reference_of(work, owed) if owed is not None else ""


def _event(loan_id: int) -> str:
    return f"{CLAUSE} loan {loan_id}"
