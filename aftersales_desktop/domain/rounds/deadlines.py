"""What findings, visitors and old parts set as deadlines (X5)."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.rounds.finding import Finding
from aftersales_desktop.domain.rounds.lookups_visitors import open_visitors
from aftersales_desktop.domain.rounds.lookups_withholding import CLEAR_DAYS, old_parts_lying
from aftersales_desktop.domain.rounds.posts import HEADS_OF_THE_FLOOR
from aftersales_desktop.domain.rounds.withholding import Withholding, WithholdingState
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CORRECT = QT_TRANSLATE_NOOP("Notices", "Correct finding {finding} at {place}: {what}")
VERIFY = QT_TRANSLATE_NOOP("Notices", "Verify the correction of finding {finding} at {place}")
LET_OUT = QT_TRANSLATE_NOOP("Notices", "{visitor} is still in the workshop")
CLEAR = QT_TRANSLATE_NOOP("Notices", "Clear the old parts of {plate} ({order})")
JUDGE = QT_TRANSLATE_NOOP("Notices", "Look into a possible withholding: {what}")
ONE_DAY = timedelta(days=1)


def round_deadlines(work: Work) -> Iterator[Deadline]:
    """Name every open finding, visitor who should be gone, old part lying too long, and open incident."""
    yield from _findings(work)
    yield from _visitors(work)
    yield from _old_parts(work)
    yield from _incidents(work)


def _findings(work: Work) -> Iterator[Deadline]:
    left = set(work.session.scalars(select(StaffMember.id).where(StaffMember.active.is_(False))))
    query = select(Finding).where(Finding.verified_at.is_(None)).order_by(Finding.due_at)
    for finding in work.session.scalars(query):
        about = Subject(SubjectKind.FINDING, finding.id)
        facts = {"finding": shown_document("FD", finding.number), "place": finding.place}
        if finding.corrected_at is not None:
            # Nobody verifies the own correction, nor comes back for it.
            others = finding.found_by_id == finding.corrected_by_id or finding.found_by_id in left
            yield Deadline(
                says=VERIFY,
                facts=facts,
                clause=finding.clause,
                due_at=max(finding.due_at, finding.corrected_at + ONE_DAY),
                owners=HEADS_OF_THE_FLOOR if others else (),
                person_id=None if others else finding.found_by_id,
                about=about,
            )
        else:
            named = finding.person_id or finding.leader_id
            corrector = None if named in left else named
            yield Deadline(
                says=CORRECT,
                facts=facts | {"what": finding.what},
                clause=finding.clause,
                due_at=finding.due_at,
                owners=() if corrector else (Role.TEAM_LEADER,),
                person_id=corrector,
                about=about,
            )


def _visitors(work: Work) -> Iterator[Deadline]:
    for visitor in open_visitors(work):
        if visitor.too_long:
            yield Deadline(
                says=LET_OUT,
                facts={"visitor": visitor.name},
                clause="R2.2.1f",
                due_at=visitor.leave_by,
                owners=(Role.TEAM_LEADER, Role.WORKSHOP_MANAGER),
                about=Subject(SubjectKind.VISITOR, visitor.visitor_id),
            )


def _old_parts(work: Work) -> Iterator[Deadline]:
    days = timedelta(days=number_of(work, CLEAR_DAYS))
    for row in old_parts_lying(work, late_only=True):
        yield Deadline(
            says=CLEAR,
            facts={"plate": row.plate, "order": row.order},
            clause="R2.2.8a",
            due_at=row.since + days,
            owners=(Role.TEAM_LEADER,),
            about=Subject(SubjectKind.WORK_ORDER, row.order_id),
            order_id=row.order_id,
        )


def _incidents(work: Work) -> Iterator[Deadline]:
    query = select(Withholding).where(Withholding.state == WithholdingState.POSSIBLE)
    for incident in work.session.scalars(query.order_by(Withholding.id)):
        yield Deadline(
            says=JUDGE,
            facts={"what": incident.what},
            clause="R2.2.3b",
            due_at=incident.opened_at + ONE_DAY,
            owners=(Role.WORKSHOP_MANAGER,),
            about=Subject(SubjectKind.ROUND, incident.id),
            order_id=incident.order_id,
        )
