"""What people look up all day in a big house: a search by any part, a list's pages, its tabs' counts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import cycle

from sqlalchemy import select
from sqlalchemy.orm import Session

from aftersales_desktop.boards.floor_board import floor_board
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.search import find_customers
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.lookups_order_list import (
    OrderQuery,
    OrderRow,
    order_counts,
    order_list,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from tests.bench.figures import Times, in_turns
from tests.bench.issue import somebody

LONGEST = 17
CHANCE = random.Random(17)


class Looks:
    """Somebody of the front desk who looks things up."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.advisor: Actor = somebody(runner.engine, Role.SERVICE_ADVISOR)
        self.manager: Actor = somebody(runner.engine, Role.WORKSHOP_MANAGER)
        self._typed = cycle(typed_texts(runner))
        self._orders = cycle(some_orders(runner))

    def search(self) -> None:
        """Search for a part of something that is there, each length in its turn."""
        self.runner.ask(self.advisor, find_customers, next(self._typed))

    def first_page(self) -> None:
        """Open the list of orders."""
        self.runner.ask(self.advisor, order_list, OrderQuery())

    def oldest(self) -> OrderRow:
        """Find the order behind which only one more page lies."""
        page = self.runner.ask(self.advisor, order_list, OrderQuery(descending=False, limit=61))
        return page.rows[-1]

    def pages(self, samples: int) -> tuple[Times, Times]:
        """Read the first page and the last one in turns."""
        last = OrderQuery(after=self.oldest())
        first, deepest = in_turns(
            self.first_page, lambda: self.runner.ask(self.advisor, order_list, last), samples=samples
        )
        return first, deepest

    def counts(self) -> None:
        """Count what the tabs show."""
        self.runner.ask(self.advisor, order_counts)

    def order(self) -> None:
        """Open an order from somewhere in the years."""
        self.runner.ask(self.advisor, order_page, next(self._orders))

    def floor(self) -> None:
        """Look at the floor."""
        self.runner.ask(self.manager, floor_board)


def some_orders(runner: Runner, many: int = 50) -> list[int]:
    """Pick orders from all the years."""
    with Session(runner.engine) as session:
        last = session.scalars(select(WorkOrder.id).order_by(WorkOrder.id.desc()).limit(1)).one()
        picked = [WorkOrder.id >= CHANCE.randint(1, last) for _ in range(many)]
        return [
            session.scalars(select(WorkOrder.id).where(one).order_by(WorkOrder.id).limit(1)).one()
            for one in picked
        ]


def typed_texts(runner: Runner) -> list[str]:
    """Take parts of real plates, VINs, phones and names: one to seventeen characters, in turns."""
    wholes = list(_wholes(runner))
    texts = []
    for turn in range(20 * LONGEST):
        length = 1 + turn % LONGEST
        long_enough = [whole for whole in wholes if len(whole) >= length]
        whole = CHANCE.choice(long_enough or wholes)
        begin = CHANCE.randint(0, max(0, len(whole) - length))
        texts.append(whole[begin : begin + length])
    return texts


def _wholes(runner: Runner) -> Iterator[str]:
    with Session(runner.engine) as session:
        last = session.scalars(select(Vehicle.id).order_by(Vehicle.id.desc()).limit(1)).one()
        for _ in range(100):
            car = session.scalars(
                select(Vehicle).where(Vehicle.id >= CHANCE.randint(1, last)).order_by(Vehicle.id).limit(1)
            ).one()
            owner = session.get_one(Customer, car.customer_id)
            yield from (sign for sign in (car.plate_key, car.vin, owner.phone_key, owner.name_key) if sign)
