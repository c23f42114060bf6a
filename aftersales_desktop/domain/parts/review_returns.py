"""Last month's return rates: whoever returned more than the limit is named to the director (R2.3.11b)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnState
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rules.value_of import share_of
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.3.11b"
FULL = 10_000
LOOKED_AT = QT_TRANSLATE_NOOP(
    "Notices", "{returned} of {issued} lines returned last month, {people} people above the limit"
)
SAYS_ABOVE = QT_TRANSLATE_NOOP(
    "Notices", "{person} had {returned} of {issued} issued lines returned last month: above the limit"
)


@dataclass
class Month:
    """Lines issued and returned in a month: together, per person, and a last order of each."""

    issued: int = 0
    returned: int = 0
    issued_for: Counter[int] = field(default_factory=Counter)
    returned_by: Counter[int] = field(default_factory=Counter)
    last_order: dict[int, int] = field(default_factory=dict)

    def above(self, limit: int) -> list[int]:
        """Name the people who returned a larger share than the limit, in hundredths of a percent."""
        return [who for who, n in self.returned_by.items() if n * FULL > limit * self.issued_for[who]]


@does("return_rates")
def review_returns(work: Work) -> Evidence:
    """Work out last month's rates per technician and advisor, and tell the director of those above."""
    ends = work.today().replace(day=1)
    begins = (ends - timedelta(days=1)).replace(day=1)
    month = _month(work, begins, ends)
    above = month.above(share_of(work, "return.rate_warn", begins))
    for who in above:
        order_id = month.last_order[who]
        message = Message(
            says=SAYS_ABOVE,
            about=Subject(SubjectKind.WORK_ORDER, order_id),
            facts={
                "person": find_person(work, who).name,
                "returned": month.returned_by[who],
                "issued": month.issued_for[who],
            },
            clause=CLAUSE,
            order_id=order_id,
        )
        tell(work, Role.SERVICE_DIRECTOR, message)
    return counted(LOOKED_AT, returned=month.returned, issued=month.issued, people=len(above))


def _month(work: Work, first: date, after: date) -> Month:
    begins, ends = (datetime.combine(day, time(), work.zone).astimezone(UTC) for day in (first, after))
    month = Month()
    technician = func.coalesce(PartsIssue.technician_id, WorkOrder.technician_id)
    issues = (
        select(technician, WorkOrder.advisor_id, func.count(PartsIssueLine.line_id.distinct()))
        .join(PartsIssueLine, PartsIssueLine.issue_id == PartsIssue.id)
        .join(WorkOrder, WorkOrder.id == PartsIssue.order_id)
        .where(PartsIssue.posted_at >= begins, PartsIssue.posted_at < ends, PartsIssue.reversed_at.is_(None))
        .group_by(PartsIssue.id, technician, WorkOrder.advisor_id)
    )
    for who, advisor, lines in work.session.execute(issues):
        month.issued += lines
        for person in _people(who, advisor):
            month.issued_for[person] += lines
    returns = (
        select(WorkOrder.technician_id, WorkOrder.advisor_id, WorkOrder.id)
        .join(PartsReturn, PartsReturn.order_id == WorkOrder.id)
        .where(
            PartsReturn.requested_at >= begins,
            PartsReturn.requested_at < ends,
            PartsReturn.state != ReturnState.WITHDRAWN,
        )
        .order_by(PartsReturn.id)
    )
    for finder, advisor, order_id in work.session.execute(returns):
        month.returned += 1
        for person in _people(finder, advisor):
            month.returned_by[person] += 1
            month.last_order[person] = order_id
    return month


def _people(technician: int | None, advisor: int) -> Iterable[int]:
    """Name both once, though one person may be both."""
    return {advisor} if technician is None else {technician, advisor}
