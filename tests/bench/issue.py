"""The counter's busiest verb: eight parts to one started order, beside the driver doing the same statements.

The floor is no rewritten verb: each time the verb is run once and taken back, the statements it gave to the
driver are written down with their values, and the bare driver does exactly these, from BEGIN to COMMIT, with
the same settings. Between the two are SQLAlchemy, the rules, the rights and the queue for writing.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg
from sqlalchemy import Engine, event, select, text, update
from sqlalchemy.orm import Session

from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.parts.stock_out import PickedLine, StockOut, stock_out
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, PartClass
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

PARTS = 8
ONE = Quantity.of(1)
PLENTY = Quantity.of(100_000)
LUCK = random.Random(8)


def somebody(engine: Engine, role: Role) -> Actor:
    """Find somebody who holds a post."""
    with Session(engine) as session:
        holders = select(StaffRole.staff_id).where(StaffRole.role == role)
        return (
            session.scalars(select(StaffMember).where(StaffMember.id.in_(holders)).limit(1)).one().as_actor()
        )


@dataclass
class Counter:
    """The parts counter of a house, and the orders started for the measurement."""

    runner: Runner
    advisor: Actor
    clerk: Actor
    parts: list[tuple[str, str, Money]]
    made: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, runner: Runner) -> Counter:
        """Stand at a house's counter, with plenty on the shelf."""
        engine = runner.engine
        with Session(engine) as session, session.begin():
            stocked = select(Part.id, Part.number, Part.name, Part.price).where(
                Part.id.in_(select(Stock.part_id)), Part.masking_permitted.is_not(False)
            )
            found = session.execute(stocked.order_by(Part.id).limit(PARTS)).all()
            ids = [row.id for row in found]
            session.execute(update(Stock).where(Stock.part_id.in_(ids)).values(on_hand=PLENTY))
        parts = [(row.number, row.name, row.price) for row in found]
        clerk = somebody(engine, Role.PARTS_CLERK)
        return cls(runner, somebody(engine, Role.SERVICE_ADVISOR), clerk, parts)

    def started(self) -> StockOut:
        """Open an order with a line for each part and put it into work; gives what is picked for it."""
        car = self._some_car()
        lines = tuple(
            LineWanted(
                kind=LineKind.PART,
                description=name,
                part_number=number,
                part_class=PartClass.WEAR,
                unit="個",
                quantity=ONE,
                unit_price=price,
            )
            for number, name, price in self.parts
        )
        wanted = OpenWorkOrder(
            vehicle_id=car.id,
            customer_id=car.customer_id,
            complaint="定期保養",
            mileage_km=car.mileage_km,
            lines=lines,
        )
        order_id = self.runner.do(self.advisor, open_work_order, wanted).order_id
        self._step((order_id,), OrderState.STARTED)
        self.made.append(order_id)
        page = self.runner.ask(self.advisor, order_page, order_id)
        picked = tuple(PickedLine(line_id=line.line_id, quantity=ONE) for line in page.lines)
        return StockOut(card=page.code, lines=picked)

    def issue(self, pick: StockOut) -> None:
        """Do the verb as the window does."""
        self.runner.do(self.clerk, stock_out, pick)

    def statements(self, pick: StockOut) -> list[Asked]:
        """Write down what the verb asks the driver, and take it back."""
        with written_down(self.runner.engine) as asked, Session(self.runner.engine) as session:
            self.runner._run(self.clerk, stock_out, pick, "", set(), session)  # noqa: SLF001 - stopped before COMMIT
            session.rollback()
        return [one for one in asked if not one.statement.startswith("BEGIN")]

    def tidy_up(self) -> None:
        """Take the measured orders out of the house, so that the next run finds the same floor."""
        self._step(self.made, OrderState.CANCELLED)
        self.made.clear()

    def _step(self, orders: Sequence[int], state: OrderState) -> None:
        with Session(self.runner.engine) as session, session.begin():
            session.execute(update(WorkOrder).where(WorkOrder.id.in_(orders)).values(state=state))

    def _some_car(self) -> Vehicle:
        with Session(self.runner.engine) as session:
            last = session.scalars(select(Vehicle.id).order_by(Vehicle.id.desc()).limit(1)).one()
            wanted = Vehicle.id >= LUCK.randint(1, last)
            return session.scalars(select(Vehicle).where(wanted).order_by(Vehicle.id).limit(1)).one()


@dataclass(frozen=True)
class Asked:
    """One statement as the driver got it."""

    statement: str
    values: Any
    many: bool


@contextmanager
def written_down(engine: Engine) -> Iterator[list[Asked]]:
    """Write down every statement that an engine gives to its driver."""
    asked: list[Asked] = []

    def write(*given: Any) -> None:  # noqa: ANN401 - the event's own arguments
        _connection, _cursor, statement, values, _context, many = given
        asked.append(Asked(statement, values, many))

    event.listen(engine, "before_cursor_execute", write)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", write)


Floor = Callable[[Sequence[Asked]], None]


@contextmanager
def bare_driver(engine: Engine) -> Iterator[Floor]:
    """Open the driver alone on the engine's database; it does statements in one transaction."""
    path = sqlite_path(engine)
    if path is None:
        with psycopg.connect(
            engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        ) as line:
            yield lambda asked: _do_all(line.cursor(), asked, line.commit)
        return
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=0"):
        connection.execute(f"PRAGMA {setting}")
    begin = Asked("BEGIN IMMEDIATE", (), many=False)
    try:
        yield lambda asked: _do_all(
            connection.cursor(), [begin, *asked], lambda: connection.execute("COMMIT")
        )
    finally:
        connection.close()


def _do_all(cursor: Any, asked: Sequence[Asked], commit: Callable[[], object]) -> None:  # noqa: ANN401 - either driver's
    for one in asked:
        if one.many:
            cursor.executemany(one.statement, one.values)
        else:
            cursor.execute(one.statement, one.values)
        if cursor.description:
            cursor.fetchall()
    commit()


def put_numbers_back(engine: Engine, before: dict[str, int]) -> None:
    """Let a server give out the same ids again; a file does so by itself once a transaction is taken back."""
    with engine.begin() as connection:
        for name, value in before.items():
            connection.execute(text("SELECT setval(:name, :value)"), {"name": name, "value": value})


def numbers_of(engine: Engine) -> dict[str, int]:
    """Read how far a server's ids have come."""
    if engine.dialect.name == "sqlite":
        return {}
    given = text(
        "SELECT schemaname || '.' || sequencename, last_value FROM pg_sequences WHERE last_value > 0"
    )
    with engine.connect() as connection:
        return dict(connection.execute(given).tuples().all())
