"""What the decision on a sanction needs to see: who, what happened, the evidence, what was before (X7)."""

from sqlalchemy import func, select

from aftersales_desktop.boards.request_details import DetailRow, Details
from aftersales_desktop.boards.sanction_register import COUNTS
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep
from aftersales_desktop.domain.sanctions.signed_once import signed_once
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PERSON = QT_TRANSLATE_NOOP("Words", "person concerned")
CLAUSE = QT_TRANSLATE_NOOP("Words", "clause")
MEASURE = QT_TRANSLATE_NOOP("Words", "measure")
AMOUNT = QT_TRANSLATE_NOOP("Words", "amount in yuan")
HAPPENED = QT_TRANSLATE_NOOP("Words", "happened on")
WHAT = QT_TRANSLATE_NOOP("Words", "what happened")
EVIDENCE = QT_TRANSLATE_NOOP("Words", "evidence")
SIGNATURES = QT_TRANSLATE_NOOP("Words", "signatures")
EARLIER = QT_TRANSLATE_NOOP("Words", "confirmed against the person before")


def sanction_request(work: Work, request: ApprovalRequest) -> Details:
    """Read the sanction a request is about; nothing when it is gone."""
    sanction = work.session.get(Sanction, request.subject_id)
    if sanction is None:
        return Details()
    rows = [
        DetailRow(label=PERSON, value=staff_names(work)(sanction.person_id)),
        DetailRow(label=CLAUSE, value=sanction.clause),
        DetailRow(label=MEASURE, value=Word(sanction.measure.value)),
        DetailRow(label=HAPPENED, value=work.local(sanction.happened_at).date()),
        DetailRow(label=EVIDENCE, value=sanction.evidence),
        DetailRow(label=EARLIER, value=_earlier(work, sanction)),
    ]
    if sanction.amount != Money.ZERO:
        rows.insert(3, DetailRow(label=AMOUNT, value=sanction.amount))
    if not sanction.by_program:
        # The program's own sentence stands in another context; it is read in the register.
        rows.insert(-2, DetailRow(label=WHAT, value=sanction.event))
    rows += [
        DetailRow(
            label=step.step.value, value=" · ".join(filter(None, (staff_names(work)(step.by_id), step.says)))
        )
        for step in _steps(work, sanction)
    ]
    if sanction.measure is Measure.DISMISSAL:
        signed = 1 if signed_once(work, sanction) else 0
        rows.append(DetailRow(label=SIGNATURES, value=f"{signed} / 2", tone="warn"))
    return Details(rows=tuple(row for row in rows if row.value not in ("", None)))


def _steps(work: Work, sanction: Sanction) -> list[SanctionStep]:
    wanted = select(SanctionStep).where(SanctionStep.sanction_id == sanction.id).order_by(SanctionStep.id)
    return list(work.session.scalars(wanted))


def _earlier(work: Work, sanction: Sanction) -> int:
    """Count what was confirmed against the same person."""
    return work.session.scalars(
        select(func.count())
        .select_from(Sanction)
        .where(
            Sanction.person_id == sanction.person_id,
            Sanction.state.in_(COUNTS),
            Sanction.id != sanction.id,
        )
    ).one()
