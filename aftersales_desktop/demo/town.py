"""The made-up house while it is being filled: who works there, what stands where, and whose turn it is."""

from __future__ import annotations

import heapq
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from random import Random
from typing import TypeVar

from aftersales_desktop.database.rights import Verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.demo.words import Words
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Left = TypeVar("Left")
Happening = Generator[datetime, None, Left]
Coming = tuple[datetime, Happening[None]]


@dataclass(frozen=True)
class StockedPart:
    """A part of the demo's catalogue."""

    part_id: int
    bin_id: int
    number: str
    family: str
    name: str
    unit: str
    part_class: PartClass
    price: Money
    model: str


@dataclass(frozen=True)
class OwnedCar:
    """A car of a made-up customer."""

    vehicle_id: int
    customer_id: int
    owner: str
    model: str
    under_warranty: bool


@dataclass
class Town:
    """Everything the generator knows; the clock is moved by `live`.

    Attributes:
        crew: People by post.
        badges: The code on each person's badge.
        free_from: When each technician is free again.
        owing: Technicians who forgot to bring a tool back, and get no other (R2.3.5b).
        last_day: Today has come; a full drain cart may stay full, to be seen on the floor.

    """

    runner: Runner
    clock: SetClock
    words: Words
    chance: Random
    crew: dict[Role, list[Actor]] = field(default_factory=dict)
    badges: dict[int, ScanCode] = field(default_factory=dict)
    cars: list[OwnedCar] = field(default_factory=list)
    parts: list[StockedPart] = field(default_factory=list)
    on_hand: dict[str, Quantity] = field(default_factory=dict)
    tools_in: list[ScanCode] = field(default_factory=list)
    owing: set[int] = field(default_factory=set)
    tools_out: dict[int, ScanCode] = field(default_factory=dict)
    bays: list[int] = field(default_factory=list)
    carts: list[int] = field(default_factory=list)
    full_carts: list[int] = field(default_factory=list)
    last_day: bool = False
    technicians: list[Actor] = field(default_factory=list)
    bay_of: dict[int, int] = field(default_factory=dict)
    free_from: dict[int, datetime] = field(default_factory=dict)
    expected: list[tuple[int, Actor]] = field(default_factory=list)
    mileage: dict[int, int] = field(default_factory=dict)

    def do(self, actor: Actor, verb: Verb[Command, Receipt], command: Command) -> Receipt:
        """Let somebody do something, at the time the clock shows."""
        return self.runner.do(actor, verb, command)

    def one(self, role: Role) -> Actor:
        """Name somebody with this post."""
        return self.chance.choice(self.crew[role])

    def part(self, family: str, model: str) -> StockedPart:
        """Find a part of the family that fits the model."""
        fitting = [part for part in self.parts if part.family == family and part.model in {"", model}]
        return self.chance.choice(fitting)

    def live(self, happenings: list[Coming], until: datetime) -> list[Coming]:
        """Let things happen in their order, each naming its next moment; gives what is still to come."""
        order = count()
        queue = [(at, next(order), happening) for at, happening in happenings]
        heapq.heapify(queue)
        while queue and queue[0][0] <= until:
            at, _, happening = heapq.heappop(queue)
            self.clock.at = max(self.clock.at, at)
            following = next(happening, None)
            if following is not None:
                heapq.heappush(queue, (following, next(order), happening))
        return [(at, happening) for at, _, happening in queue]
