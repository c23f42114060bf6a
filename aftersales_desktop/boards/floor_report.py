"""Rounds and findings of some days together, for the printed floor inspection report (R2.2.X)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rounds.floor_round import FloorRound
from aftersales_desktop.domain.rounds.lookups_findings import FindingRow, findings_of_days
from aftersales_desktop.domain.rounds.lookups_rounds import RoundRow, rounds_of
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True)
class FloorReportRows:
    """What the report shows."""

    first: date
    last: date
    rounds: tuple[RoundRow, ...]
    findings: tuple[FindingRow, ...]


@lookup(roles=ANY_STAFF)
def floor_report(work: Work, first: date, last: date) -> FloorReportRows:
    """Read the rounds and findings of some days in the order they were made."""
    query = select(FloorRound).where(FloorRound.day >= first, FloorRound.day <= last).order_by(FloorRound.id)
    return FloorReportRows(first, last, rounds_of(work, query), findings_of_days(work, first, last))
