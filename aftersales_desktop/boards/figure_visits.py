"""Reads the orders delivered in a stretch of days, with where their time went (R2.0b)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, select

from aftersales_desktop.boards.figure_pieces import FigureKey, Piece, Pieces, Stretch, Visit
from aftersales_desktop.boards.order_steps import Marks, Step, hours_by_step
from aftersales_desktop.boards.order_steps import Stretch as Wait
from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.resume_order import RESUMED
from aftersales_desktop.domain.work_orders.wait_for_parts import WAITING
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.subject import SubjectKind

Waits = dict[int, list[Wait]]


def read_visits(stretch: Stretch, pieces: Pieces) -> None:
    """Add how long each delivered car was here, how long it waited, and whether the promise was kept."""
    delivered = stretch.holds(WorkOrder.delivered_at)
    approvals, parts, answers = (read(stretch, delivered) for read in (_approvals, _parts, _answers))
    rows = stretch.work.session.execute(
        select(
            WorkOrder.id,
            WorkOrder.technician_id,
            WorkOrder.advisor_id,
            WorkOrder.opened_at,
            WorkOrder.accepted_at,
            WorkOrder.started_at,
            WorkOrder.finished_at,
            WorkOrder.delivered_at,
            WorkOrder.promised_at,
        ).where(delivered)
    )
    for order_id, technician, advisor, opened, accepted, started, finished, out, promised in rows:
        if out is None:
            continue
        hours = hours_by_step(
            Marks(opened, accepted, started, finished, out),
            approvals.get(order_id, ()),
            parts.get(order_id, ()),
            answers.get(order_id, ()),
        )
        day = stretch.day(out)
        pieces.visits.append(Visit(day, order_id, hours))
        sizes = {
            FigureKey.IN_HOUSE: sum(hours.values()),
            FigureKey.PARTS_WAIT: hours.get(Step.PARTS, 0.0),
            FigureKey.FIRST_FIX: 1.0,
        }
        if promised is not None:
            sizes[FigureKey.PROMISE] = float(out <= promised)
        for key, above in sizes.items():
            pieces.add(key, Piece(day, above, 1.0, order_id, technician, advisor))


def _approvals(stretch: Stretch, delivered: ColumnElement[bool]) -> Waits:
    rows = stretch.work.session.execute(
        select(WorkOrder.id, ApprovalRequest.asked_at, ApprovalRequest.decided_at)
        .join(ApprovalRequest, ApprovalRequest.order_id == WorkOrder.id)
        .where(
            delivered,
            ApprovalRequest.decided_at.is_not(None),
            ApprovalRequest.subject_kind != SubjectKind.SANCTION,
        )
    )
    return _by_order((order_id, begin, end) for order_id, begin, end in rows)


def _answers(stretch: Stretch, delivered: ColumnElement[bool]) -> Waits:
    rows = stretch.work.session.execute(
        select(WorkOrder.id, Addition.found_at, Addition.answered_at)
        .join(Addition, Addition.order_id == WorkOrder.id)
        .where(delivered, Addition.answered_at.is_not(None))
    )
    return _by_order((order_id, begin, end) for order_id, begin, end in rows)


def _parts(stretch: Stretch, delivered: ColumnElement[bool]) -> Waits:
    """Pair each "waiting for a part" of the journal with the "back into work" that ended it."""
    rows = stretch.work.session.execute(
        select(JournalLine.order_id, JournalLine.event, JournalLine.at)
        .join(WorkOrder, WorkOrder.id == JournalLine.order_id)
        .where(delivered, JournalLine.event.in_((WAITING, RESUMED)))
        .order_by(JournalLine.order_id, JournalLine.id)
    )
    waits: Waits = defaultdict(list)
    since: dict[int, datetime] = {}
    for order_id, event, at in rows:
        if order_id is None:
            continue
        if event == WAITING:
            since.setdefault(order_id, at)
        elif order_id in since:
            waits[order_id].append((since.pop(order_id), at))
    return waits


def _by_order(rows: Iterable[tuple[int, datetime, datetime | None]]) -> Waits:
    waits: Waits = defaultdict(list)
    for order_id, begin, end in rows:
        if end is not None:
            waits[order_id].append((begin, end))
    return waits
