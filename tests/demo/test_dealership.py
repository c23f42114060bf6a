"""The made-up dealership: believable, complete, and within its own rules."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from aftersales_desktop.boards.duty_board import duties_of_everybody
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.journal import AuditEntry, Outcome
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.demo.dealership import make_demo
from aftersales_desktop.domain.duties.duty_rows import DutyState
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A small made-up dealership."""
    file = tmp_path_factory.mktemp("demo") / "demo.db"
    make_demo(file, "zh_CN", NOW, orders=12, customers=45)
    engine = open_engine(sqlite_url(file))
    with Session(engine) as session:
        yield session
    engine.dispose()


@pytest.mark.journey
def test_it_has_orders_in_every_state(demo: Session) -> None:
    states = set(demo.scalars(select(WorkOrder.state)))
    assert states == set(OrderState) - {OrderState.CALLED_BACK} | (states & {OrderState.CALLED_BACK})


@pytest.mark.journey
def test_it_has_about_forty_people_400_parts_and_60_tools(demo: Session) -> None:
    assert demo.scalar(select(func.count()).select_from(StaffMember)) in range(38, 46)
    # Those on the shelves, and the one nobody keeps that an accident car waits for.
    assert demo.scalar(select(func.count()).select_from(Part)) == 401
    assert demo.scalar(select(func.count()).select_from(SpecialTool)) == 60
    assert len(set(demo.scalars(select(StaffRole.role)))) > 18


@pytest.mark.journey
def test_nothing_was_refused_on_the_way(demo: Session) -> None:
    refused = select(AuditEntry.verb, AuditEntry.reason).where(AuditEntry.outcome == Outcome.REFUSED)
    assert demo.execute(refused).all() == []


@pytest.mark.journey
def test_its_stock_equals_its_ledger(demo: Session) -> None:
    ledger = _sums(demo, StockMovement.part_id, StockMovement.quantity)
    stock = _sums(demo, Stock.part_id, Stock.on_hand)
    assert ledger == stock


@pytest.mark.journey
def test_a_tool_is_lost_and_others_are_out(demo: Session) -> None:
    states = list(demo.scalars(select(SpecialTool.state)))
    assert ToolState.ON_LOAN in states
    assert {ToolState.LOST, ToolState.COMPENSATION_DUE} & set(states)


@pytest.mark.journey
def test_nobody_is_greeted_with_duties_of_past_weeks(demo: Session) -> None:
    runner = Runner(demo.get_bind(), SetClock(NOW))  # type: ignore[arg-type]  # it is bound to an engine
    director = next(
        person.as_actor()
        for person in demo.scalars(select(StaffMember))
        if person.as_actor().holds(Role.SERVICE_DIRECTOR)
    )
    yesterday = NOW - timedelta(days=1)
    late = [row for row in runner.ask(director, duties_of_everybody) if row.duty and row.due_at < yesterday]
    assert [row.key for row in late if row.state is DutyState.OVERDUE] == []


def _sums(
    demo: Session, part: InstrumentedAttribute[int], quantity: InstrumentedAttribute[Quantity]
) -> dict[int, Quantity]:
    """Sum a quantity by part, leaving out those of which there is none."""
    rows = demo.execute(select(part, func.sum(quantity)).group_by(part))
    return {row[0]: row[1] for row in rows if row[1]}
