"""Reads what the director's figures are made of: each kind in one question over indexed moments."""

from collections.abc import Callable
from datetime import date

from sqlalchemy import BigInteger, func, select, type_coerce
from sqlalchemy.orm import aliased

from aftersales_desktop.boards.figure_pieces import FigureKey, Piece, Pieces, Stretch
from aftersales_desktop.boards.figure_visits import read_visits
from aftersales_desktop.boards.order_steps import HOUR
from aftersales_desktop.boards.period import Period
from aftersales_desktop.boards.working_time import shift_of
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnState
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.sanctions.sanction import Sanction, SanctionState
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, Payer, Place
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import SubjectKind

COSTS = (MovementKind.STOCK_OUT, MovementKind.REVERSAL, MovementKind.RETURN)
FEN, THOUSAND = 100, 1000
CONTENT = (CallResult.CONTENT, CallResult.SUGGESTION)


def read_pieces(work: Work, period: Period, wanted: frozenset[FigureKey] = frozenset(FigureKey)) -> Pieces:
    """Read the pieces of some figures, or of all, for the days of a period."""
    stretch, pieces = Stretch(work, period), Pieces()
    for read, keys in READERS:
        if keys & wanted:
            read(stretch, pieces)
    return pieces


def _decisions(stretch: Stretch, pieces: Pieces) -> None:
    """How long requests waited for whoever decides; for a sanction no car and no customer waits."""
    rows = stretch.work.session.execute(
        select(
            ApprovalRequest.asked_at,
            ApprovalRequest.decided_at,
            ApprovalRequest.order_id,
            ApprovalRequest.decided_by_id,
            ApprovalRequest.asked_by_id,
        ).where(
            stretch.holds(ApprovalRequest.decided_at), ApprovalRequest.subject_kind != SubjectKind.SANCTION
        )
    )
    for asked, decided, order_id, decider, asker in rows:
        if decided is not None:
            hours = (decided - asked).total_seconds() / HOUR
            piece = Piece(stretch.day(decided), hours, 1.0, order_id, decider, asker)
            pieces.add(FigureKey.APPROVAL_WAIT, piece)


def _worked(stretch: Stretch, pieces: Pieces) -> None:
    """Clocked hours against those attended, by person and by bay.

    Nobody stamps coming and going: a day on which a person's clock ran counts as a day attended.
    """
    hours_a_day = shift_of(stretch.work).hours()
    rows = stretch.work.session.execute(
        select(
            Clocking.order_id,
            Clocking.technician_id,
            Clocking.started_at,
            Clocking.ended_at,
            WorkOrder.bay_id,
            WorkOrder.advisor_id,
        )
        .join(WorkOrder, WorkOrder.id == Clocking.order_id)
        .where(stretch.holds(Clocking.started_at), Clocking.ended_at.is_not(None))
    )
    attended: set[tuple[date, int]] = set()
    for order_id, technician, begin, end, bay, advisor in rows:
        if end is None:
            continue
        hours, day = (end - begin).total_seconds() / HOUR, stretch.day(begin)
        attended.add((day, technician))
        pieces.add(FigureKey.UTILISATION, Piece(day, hours, 0.0, order_id, technician, advisor))
        pieces.add(FigureKey.EFFICIENCY, Piece(day, 0.0, hours, None, technician, advisor))
        if bay is not None:
            pieces.add(FigureKey.BAY_LOAD, Piece(day, hours, 0.0, order_id, technician, advisor, bay))
    for day, technician in attended:
        pieces.add(FigureKey.UTILISATION, Piece(day, 0.0, hours_a_day, None, technician))
    bays = stretch.work.session.scalars(select(Bay.id).where(Bay.active, Bay.place == Place.BAY)).all()
    for day in {day for day, _ in attended}:
        for bay in bays:
            pieces.add(FigureKey.BAY_LOAD, Piece(day, 0.0, hours_a_day, bay_id=bay))


def _sold(stretch: Stretch, pieces: Pieces) -> None:
    """Hours of the tasks finished, as they were quoted."""
    rows = stretch.work.session.execute(
        select(OrderLine.order_id, OrderLine.technician_id, OrderLine.done_at, OrderLine.quantity).where(
            stretch.holds(OrderLine.done_at), OrderLine.kind == LineKind.LABOUR, OrderLine.dropped.is_(False)
        )
    )
    for order_id, technician, done, quantity in rows:
        if done is not None:
            hours = quantity.thousandths / THOUSAND
            pieces.add(FigureKey.EFFICIENCY, Piece(stretch.day(done), hours, 0.0, order_id, technician))


def _repeats(stretch: Stretch, pieces: Pieces) -> None:
    """Cars that came back: they count against whoever repaired them the first time (R1.3.6b)."""
    first = aliased(WorkOrder)
    rows = stretch.work.session.execute(
        select(WorkOrder.id, WorkOrder.opened_at, first.technician_id, first.advisor_id)
        .join(first, first.id == WorkOrder.repeat_of_id)
        .where(stretch.holds(WorkOrder.opened_at), WorkOrder.state != OrderState.CANCELLED)
    )
    for order_id, opened, technician, advisor in rows:
        piece = Piece(stretch.day(opened), -1.0, 0.0, order_id, technician, advisor)
        pieces.add(FigureKey.FIRST_FIX, piece)


def _bills(stretch: Stretch, pieces: Pieces) -> None:
    """Bills with the cost of the parts in them, and what was taken off; parts under warranty are in none."""
    settled = stretch.holds(Settlement.at)
    cost = func.sum(
        type_coerce(StockMovement.quantity, BigInteger) * type_coerce(StockMovement.unit_cost, BigInteger)
    )
    costs = dict(
        stretch.work.session.execute(
            select(OrderLine.order_id, cost)
            .join(Settlement, Settlement.order_id == OrderLine.order_id)
            .join(StockMovement, StockMovement.line_id == OrderLine.id)
            .where(settled, StockMovement.kind.in_(COSTS), OrderLine.payer == Payer.CUSTOMER)
            .group_by(OrderLine.order_id)
        ).all()
    )
    rows = stretch.work.session.execute(
        select(Settlement, WorkOrder.technician_id, WorkOrder.advisor_id)
        .join(WorkOrder, WorkOrder.id == Settlement.order_id)
        .where(settled)
    )
    for bill, technician, advisor in rows:
        day, due = stretch.day(bill.at), bill.due.fen / FEN
        # What goes out is negative in the ledger.
        spent = -int(costs.get(bill.order_id, 0)) / THOUSAND / FEN
        who = (bill.order_id, technician, advisor)
        pieces.add(FigureKey.MARGIN, Piece(day, due - spent, due, *who))
        before = (bill.labour + bill.parts).fen / FEN
        off = (bill.discount or Money.ZERO).fen / FEN
        pieces.add(FigureKey.DISCOUNTS, Piece(day, off, before, *who))


def _issued(stretch: Stretch, pieces: Pieces) -> None:
    """Lines issued, that returns are measured by (R2.3.11b)."""
    rows = stretch.work.session.execute(
        select(
            PartsIssue.order_id,
            PartsIssue.posted_at,
            func.coalesce(PartsIssue.technician_id, WorkOrder.technician_id),
            WorkOrder.advisor_id,
            func.count(PartsIssueLine.line_id.distinct()),
        )
        .join(PartsIssueLine, PartsIssueLine.issue_id == PartsIssue.id)
        .join(WorkOrder, WorkOrder.id == PartsIssue.order_id)
        .where(stretch.holds(PartsIssue.posted_at), PartsIssue.reversed_at.is_(None))
        .group_by(PartsIssue.id, WorkOrder.technician_id, WorkOrder.advisor_id)
    )
    for _order_id, posted, technician, advisor, lines in rows:
        pieces.add(FigureKey.RETURNS, Piece(stretch.day(posted), 0.0, lines, None, technician, advisor))


def _returned(stretch: Stretch, pieces: Pieces) -> None:
    """Lines asked back into stock; withdrawn wishes are none."""
    rows = stretch.work.session.execute(
        select(PartsReturn.order_id, PartsReturn.requested_at, WorkOrder.technician_id, WorkOrder.advisor_id)
        .join(WorkOrder, WorkOrder.id == PartsReturn.order_id)
        .where(stretch.holds(PartsReturn.requested_at), PartsReturn.state != ReturnState.WITHDRAWN)
    )
    for order_id, asked, technician, advisor in rows:
        pieces.add(FigureKey.RETURNS, Piece(stretch.day(asked), 1.0, 0.0, order_id, technician, advisor))


def _loans(stretch: Stretch, pieces: Pieces) -> None:
    """Special tools lent, and those that came back late, not yet, or never (R2.3.5b-c)."""
    now = stretch.work.now()
    rows = stretch.work.session.execute(
        select(
            ToolLoan.order_id,
            ToolLoan.out_at,
            ToolLoan.borrower_id,
            ToolLoan.due_at,
            ToolLoan.back_at,
            ToolLoan.lost_at,
        ).where(stretch.holds(ToolLoan.out_at))
    )
    for order_id, out, borrower, due, back, lost in rows:
        late = float(lost is not None or (back or now) > due)
        pieces.add(FigureKey.TOOLS_LATE, Piece(stretch.day(out), late, 1.0, order_id, borrower))


def _sanctions(stretch: Stretch, pieces: Pieces) -> None:
    """Sanctions that were not dismissed; `below` is their amount in yuan."""
    rows = stretch.work.session.execute(
        select(Sanction.order_id, Sanction.happened_at, Sanction.person_id, Sanction.amount).where(
            stretch.holds(Sanction.happened_at), Sanction.state != SanctionState.DISMISSED
        )
    )
    for order_id, happened, person, amount in rows:
        piece = Piece(stretch.day(happened), 1.0, amount.fen / FEN, order_id, person)
        pieces.add(FigureKey.SANCTIONS, piece)


def _calls(stretch: Stretch, pieces: Pieces) -> None:
    """Customers reached after their visit, and those content with it (R7.5.5)."""
    rows = stretch.work.session.execute(
        select(CallBack.order_id, CallBack.at, CallBack.result, WorkOrder.technician_id, WorkOrder.advisor_id)
        .join(WorkOrder, WorkOrder.id == CallBack.order_id)
        .where(stretch.holds(CallBack.at), CallBack.result != CallResult.NOT_REACHED)
    )
    for order_id, at, result, technician, advisor in rows:
        piece = Piece(stretch.day(at), float(result in CONTENT), 1.0, order_id, technician, advisor)
        pieces.add(FigureKey.SATISFACTION, piece)


READERS: tuple[tuple[Callable[[Stretch, Pieces], None], frozenset[FigureKey]], ...] = (
    (
        read_visits,
        frozenset({FigureKey.IN_HOUSE, FigureKey.PARTS_WAIT, FigureKey.FIRST_FIX, FigureKey.PROMISE}),
    ),
    (_decisions, frozenset({FigureKey.APPROVAL_WAIT})),
    (_worked, frozenset({FigureKey.UTILISATION, FigureKey.EFFICIENCY, FigureKey.BAY_LOAD})),
    (_sold, frozenset({FigureKey.EFFICIENCY})),
    (_repeats, frozenset({FigureKey.FIRST_FIX})),
    (_bills, frozenset({FigureKey.MARGIN, FigureKey.DISCOUNTS})),
    (_issued, frozenset({FigureKey.RETURNS})),
    (_returned, frozenset({FigureKey.RETURNS})),
    (_loans, frozenset({FigureKey.TOOLS_LATE})),
    (_sanctions, frozenset({FigureKey.SANCTIONS})),
    (_calls, frozenset({FigureKey.SATISFACTION})),
)
