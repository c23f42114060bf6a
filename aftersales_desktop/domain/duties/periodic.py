"""The periodic duties of some posts as rows: overdue, due today, coming, done, missed (X5)."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import DOES
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.duties.evidence import read
from aftersales_desktop.domain.duties.schedule import Occurrence, before, daily_since, occurrence, remind_at
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.regulations.periodic_duties import PeriodicDuty, periodic_duties
from aftersales_desktop.values.role import Role

LOOKS_BACK = timedelta(days=62)
Done = dict[tuple[str, str], DutyDone]


def duties_of(work: Work, roles: frozenset[Role]) -> tuple[DutyRow, ...]:
    """List the present period of each duty of these posts, and the one before if it must be caught up."""
    done, begun = done_since(work, work.today() - LOOKS_BACK), house_began(work)
    rows: list[DutyRow] = []
    for duty in periodic_duties().values():
        if not roles.isdisjoint(duty.owners):
            rows += [row_of(work, this, done) for this in _periods(work, duty, done, begun)]
    return tuple(rows)


def missed_duties(work: Work, first: date) -> tuple[DutyRow, ...]:
    """List the daily duties that nobody did on their day, the latest first."""
    first = max(first, house_began(work))
    done = done_since(work, first)
    missed = (
        row_of(work, this, done)
        for duty in periodic_duties().values()
        for this in daily_since(work, duty, first)
        if (duty.key, this.period) not in done
    )
    daily = (row for row in missed if row.state is DutyState.MISSED)
    return tuple(sorted(daily, key=lambda row: row.due_at, reverse=True))


def done_since(work: Work, first: date) -> Done:
    """Read what was done in periods from a day on."""
    since = work.now() - (timedelta(days=1) + (work.today() - first))
    rows = work.session.scalars(select(DutyDone).where(DutyDone.done_at >= since))
    return {(row.duty, row.period): row for row in rows}


def house_began(work: Work) -> date:
    """Tell the day of the first thing ever done here: nothing was due before."""
    first = work.session.scalar(select(AuditEntry.at).order_by(AuditEntry.id).limit(1))
    return work.local(first).date() if first is not None else work.today()


def row_of(work: Work, this: Occurrence, done: Done) -> DutyRow:
    """Make the row of one period."""
    duty, ticked = this.duty, done.get((this.duty.key, this.period))
    state = _state(work, this, ticked)
    return DutyRow(
        key=f"{duty.key} {this.period}",
        duty=duty.key,
        period=this.period,
        titles=duty.title,
        clause=duty.clause,
        owners=duty.owners,
        due_at=this.due_at,
        state=state,
        checklist=duty.checklist,
        station=duty.station,
        section=duty.section,
        by_doing=duty.by_doing,
        checks=duty.key in DOES,
        open_now=ticked is None and state is not DutyState.MISSED and work.now() >= this.opens_at,
        remind=_reminds(work, this, state),
        done_by=staff_names(work)(ticked.done_by_id) if ticked is not None else "",
        done_at=ticked.done_at if ticked is not None else None,
        evidence=read(ticked.evidence if ticked is not None else ""),
    )


def _reminds(work: Work, this: Occurrence, state: DutyState) -> bool:
    tells = remind_at(work, this) if state in {DutyState.DUE_TODAY, DutyState.OVERDUE} else None
    return tells is not None and work.now() >= tells


def _periods(work: Work, duty: PeriodicDuty, done: Done, begun: date) -> Iterator[Occurrence]:
    this = occurrence(work, duty, work.today())
    earlier = before(work, this) if this is not None else None
    if earlier is not None and (duty.key, earlier.period) in done:
        earlier = None
    for found in (earlier, this):
        # What fell due before the house was there is not overdue.
        if found is None:
            continue
        if work.local(found.due_at).date() >= begun or (duty.key, found.period) in done:
            yield found


def _state(work: Work, this: Occurrence, ticked: DutyDone | None) -> DutyState:
    now = work.now()
    if ticked is not None:
        return DutyState.DONE
    if this.lapses and now >= this.ends_at:
        return DutyState.MISSED
    if now > this.due_at:
        return DutyState.OVERDUE
    return DutyState.DUE_TODAY if work.local(this.due_at).date() == work.today() else DutyState.COMING
