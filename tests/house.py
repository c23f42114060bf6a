"""Builders in workshop words: a house with one person in every post, customers, cars.

Rows that are not the matter of a test are put straight into the database; what is tested goes through verbs.
"""

from dataclasses import dataclass
from functools import cache
from typing import ParamSpec, TypeVar

from argon2 import PasswordHasher
from sqlalchemy.orm import Session

from aftersales_desktop.database.rights import Lookup, Verb
from aftersales_desktop.database.row import Row
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Asked = ParamSpec("Asked")
Rows = TypeVar("Rows")

PIN = "246810"
PEOPLE = {
    "director": ("高啟明", Role.SERVICE_DIRECTOR),
    "supervisor": ("趙文彬", Role.FRONT_DESK_SUPERVISOR),
    "advisor": ("林怡君", Role.SERVICE_ADVISOR),
    "manager": ("蘇國明", Role.WORKSHOP_MANAGER),
    "leader": ("葉書豪", Role.TEAM_LEADER),
    "technician": ("張家銘", Role.TECHNICIAN),
    "other_technician": ("許文彬", Role.TECHNICIAN),
    "parts_manager": ("周啟華", Role.PARTS_MANAGER),
    "clerk": ("周雅婷", Role.PARTS_CLERK),
    "cashier": ("方國豪", Role.CASHIER),
    "inspector": ("何耀輝", Role.QUALITY),
    "general_manager": ("陳志遠", Role.GENERAL_MANAGER),
    "administrator": ("鄭文德", Role.ADMINISTRATOR),
    "salesman": ("吳佳穎", Role.SALES),
}


@cache
def pin_hash() -> str:
    """Hash everybody's PIN once, cheaply."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)


@dataclass
class House:
    """The house under test: who is who, and a short way to do and look up things."""

    runner: Runner
    clock: SetClock
    people: dict[str, Actor]

    def __getattr__(self, post: str) -> Actor:
        """Name a person by post: `house.clerk`."""
        try:
            return self.people[post]
        except KeyError:
            raise AttributeError(post) from None

    def do(
        self, actor: Actor, verb: Verb[Command, Receipt], command: Command, *, operation: str = ""
    ) -> Receipt:
        """Let a person do a verb."""
        return self.runner.do(actor, verb, command, operation=operation)

    def ask(
        self, actor: Actor, lookup: Lookup[Asked, Rows], *args: Asked.args, **kwargs: Asked.kwargs
    ) -> Rows:
        """Let a person look something up."""
        return self.runner.ask(actor, lookup, *args, **kwargs)

    def put(self, *rows: Row) -> None:
        """Put rows straight into the database."""
        with Session(self.runner.engine, expire_on_commit=False) as session, session.begin():
            session.add_all(rows)

    def with_posts(self, post: str, *posts: Role) -> Actor:
        """Give a person these posts besides the own one."""
        person = self.people[post]
        with Session(self.runner.engine) as session, session.begin():
            member = session.get_one(StaffMember, person.staff_id)
            member.roles += [StaffRole(role=role) for role in posts]
            session.flush()
            return member.as_actor()

    def session(self) -> Session:
        """Open a session to look at what is really stored."""
        return Session(self.runner.engine)

    def a_car(self, plate: str = "粵B·7K219", name: str = "王美惠", phone: str = "0912-338-605") -> Vehicle:
        """Put a customer with a car into the house."""
        customer = Customer(
            name=name,
            name_key=search_key(name),
            phone=phone,
            phone_key=search_key(phone),
            created_at=self.clock.now(),
        )
        self.put(customer)
        car = Vehicle(
            customer_id=customer.id,
            plate=plate,
            plate_key=plate_key(plate),
            make="豐田",
            model="卡羅拉 1.8",
            year=2021,
            mileage_km=56_210,
            created_at=self.clock.now(),
        )
        self.put(car)
        return car


def open_house(runner: Runner, clock: SetClock) -> House:
    """Open a dealership with one person in every post."""
    house = House(runner, clock, {})
    staff = {
        post: StaffMember(
            number=number,
            badge_tag=7000 + number,
            name=name,
            pin_hash=pin_hash(),
            roles=[StaffRole(role=role)],
        )
        for number, (post, (name, role)) in enumerate(PEOPLE.items(), start=101)
    }
    # In one transaction: every test opens a house.
    house.put(
        Dealership(id=1, name="安達汽車服務廠", language="zh_TW", time_zone="Asia/Shanghai"), *staff.values()
    )
    house.people.update({post: member.as_actor() for post, member in staff.items()})
    return house
