"""The floor compares issued with fitted parts; each difference becomes an incident by itself (R2.2.3b)."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import exists, func, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import does, tick_off
from aftersales_desktop.domain.duties.evidence import Evidence, counted
from aftersales_desktop.domain.rounds.judge_withholding import enter_incident
from aftersales_desktop.domain.rounds.lookups_withholding import AT_WORK, differs
from aftersales_desktop.domain.rounds.withholding import Withholding
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DUTY = "reconciliation"
LOOKS_BACK = timedelta(days=92)
COMPARED = QT_TRANSLATE_NOOP("Notices", "{lines} issued lines compared, {incidents} new incidents")


@dataclass(frozen=True, kw_only=True)
class CompareParts:
    """Compare what went out for the orders of the last three months."""


@dataclass(frozen=True, kw_only=True)
class PartsCompared:
    """How many lines were compared, and how many new incidents came of it."""

    lines: int
    incidents: int


@verb(roles=(Role.WORKSHOP_MANAGER, Role.QUALITY, Role.SERVICE_DIRECTOR), clause="R2.2.3b")
def compare_parts(work: Work, _command: CompareParts) -> PartsCompared:
    """Open an incident for each issued part that is neither fitted nor back though work is over.

    A line that was looked into once is not opened again, whatever came of it.
    """
    compared = _compare(work)
    tick_off(work, DUTY, _evidence(compared))
    return compared


@does(DUTY)
def compare_for_duty(work: Work) -> Evidence:
    """Compare when the workshop manager ticks the weekly duty off."""
    return _evidence(_compare(work))


def _evidence(compared: PartsCompared) -> Evidence:
    return counted(COMPARED, lines=compared.lines, incidents=compared.incidents)


def _compare(work: Work) -> PartsCompared:
    seen = work.session.execute(
        select(OrderLine, WorkOrder)
        .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .where(
            OrderLine.kind == LineKind.PART,
            OrderLine.stocked_out > Quantity.ZERO,
            differs(),
            WorkOrder.opened_at >= work.now() - LOOKS_BACK,
            WorkOrder.state.not_in(AT_WORK),
            ~exists().where(Withholding.line_id == OrderLine.id),
        )
        .order_by(OrderLine.id)
    ).all()
    missing = [(line, order) for line, order in seen if line.not_accounted > Quantity.ZERO]
    for line, order in missing:
        what = f"{line.stocked_out} − {line.fitted} − {line.taken_back} = {line.not_accounted} {line.unit}"
        enter_incident(work, order, line, line.not_accounted, what.strip())
    return PartsCompared(lines=_issued_lines(work), incidents=len(missing))


def _issued_lines(work: Work) -> int:
    lines = select(func.count()).select_from(OrderLine).join(WorkOrder, WorkOrder.id == OrderLine.order_id)
    return work.session.scalars(
        lines.where(
            OrderLine.kind == LineKind.PART,
            OrderLine.stocked_out > Quantity.ZERO,
            WorkOrder.opened_at >= work.now() - LOOKS_BACK,
        )
    ).one()
