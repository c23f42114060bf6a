"""Two desks want the same thing at the same instant: the contests, for the suite and for tests.bench.races.

Each contest is prepared anew for every round. One desk wins; the other is refused and told by name and
station who was quicker; afterwards the books are right.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from threading import Barrier, Thread
from types import SimpleNamespace
from unittest.mock import patch

from sqlalchemy import BigInteger, Engine, create_engine, func, select, type_coerce, update

from aftersales_desktop.database import storing, writing_down
from aftersales_desktop.database.rights import Verb, verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.approvals.signatures import CONSEQUENCES
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.change_appointment import ChangeAppointment, change_appointment
from aftersales_desktop.domain.customers.make_appointment import MakeAppointment, make_appointment
from aftersales_desktop.domain.parts.part import Stock
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.parts.stock_out import stock_out
from aftersales_desktop.domain.tools.lend_tool import LendTool, lend_tool
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.work_orders.give_discount import GiveDiscount, give_discount
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import ChangedBy, Refusal
from aftersales_desktop.values.scan_code import ScanCode
from tests.acceptance.day import ONE, PADS, Day, Visit, labour, pads
from tests.domain.approvals.builders import ask, request_of
from tests.domain.work_orders.builders_discounts import a_bill, use_up, wanted

HERE, THERE = "parts-counter", "reception"


@dataclass(frozen=True)
class Desk:
    """One who takes part: who, at which station, doing what."""

    person: Actor
    station: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Round:
    """How one round ended: who was refused how, and whoever else fell over."""

    desks: tuple[Desk, Desk]
    refused: dict[int, Refusal]
    faults: list[Exception]

    @property
    def one_won(self) -> bool:
        """Whether exactly one got it, and nothing else happened."""
        return not self.faults and len(self.refused) == 1

    @property
    def told(self) -> ChangedBy | None:
        """What the loser was told about the winner; None when it was not the winner."""
        ((loser, refusal),) = self.refused.items()
        winner, change = self.desks[1 - loser], refusal.changed_by
        if change and (change.person, change.station) == (winner.person.name, winner.station):
            return change
        return None


class Scene(SimpleNamespace):
    """What stays from round to round: the orders and the tool of the contest."""

    mine: Visit
    yours: Visit
    tool: tuple[int, ScanCode]


# Prepares a round, the first one with everything it needs, and gives the two desks.
Contest = Callable[[Day, int, Scene], tuple[Desk, Desk]]


def start_at_once(desks: tuple[Desk, Desk]) -> Round:
    """Let both begin at one instant."""
    barrier = Barrier(2)
    ended = Round(desks, {}, [])

    def go(number: int) -> None:
        barrier.wait()
        try:
            desks[number].run()
        except Refusal as refusal:
            ended.refused[number] = refusal
        except Exception as fault:  # noqa: BLE001 - told in the caller's thread
            ended.faults.append(fault)

    threads = [Thread(target=go, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ended


def _desk(day: Day, person: Actor, station: str, verb: object, command: object) -> Desk:
    runner = day.house.runner.at(station)
    return Desk(person, station, partial(runner.do, person, verb, command))  # type: ignore[arg-type]  # any verb


def last_part(day: Day, number: int, scene: Scene) -> tuple[Desk, Desk]:
    """The last brake pads, wanted for two orders."""
    house = day.house
    if number == 0:
        scene.mine = day.started(labour(), pads("999"))
        scene.yours = day.started(labour(), pads("999"), plate="粵B·5H618")
        house.do(house.clerk, stock_out, day.pick(scene.mine, scene.mine.lines[1], Quantity.of(6)))
    day.receive(PADS, ONE)
    return (
        _desk(day, house.clerk, HERE, stock_out, day.pick(scene.mine, scene.mine.lines[1])),
        _desk(day, house.parts_manager, THERE, stock_out, day.pick(scene.yours, scene.yours.lines[1])),
    )


def same_order(day: Day, number: int, _scene: Scene) -> tuple[Desk, Desk]:
    """One order, started by the technician and by the leader for him."""
    house = day.house
    visit = day.dispatched(labour(), plate=f"粵B·{number:05}")
    day.cover(visit)
    start = StartOrder(card=visit.card)
    return (
        _desk(day, house.technician, HERE, start_order, start),
        _desk(day, house.leader, THERE, start_order, start),
    )


def same_tool(day: Day, number: int, scene: Scene) -> tuple[Desk, Desk]:
    """One pressure gauge, for two technicians."""
    house = day.house
    if number == 0:
        scene.mine, scene.tool = day.started(labour()), day.a_tool()
    else:
        house.do(house.clerk, take_back_tool, TakeBackTool(tool_id=scene.tool[0], condition="完好"))
    first, second = (
        LendTool(tool=scene.tool[1], borrower=day.badge(borrower), card=scene.mine.card, condition="完好")
        for borrower in (house.technician, house.other_technician)
    )
    return (
        _desk(day, house.clerk, HERE, lend_tool, first),
        _desk(day, house.parts_manager, THERE, lend_tool, second),
    )


def same_approval(day: Day, _number: int, _scene: Scene) -> tuple[Desk, Desk]:
    """One request, approved by the director here and sent back there."""
    house = day.house
    request_id = ask(house, house.supervisor)
    seen = request_of(house, request_id).version
    yes, no = (
        DecideRequest(request_id=request_id, version_seen=seen, approve=approve, comment="看過了")
        for approve in (True, False)
    )
    return (
        _desk(day, house.director, HERE, decide_request, yes),
        _desk(day, house.director, THERE, decide_request, no),
    )


def same_time(day: Day, number: int, _scene: Scene) -> tuple[Desk, Desk]:
    """One car, booked for one time at two desks."""
    house = day.house
    car = day.a_car(f"粵C·{number:05}")
    visit = MakeAppointment(
        at=house.clock.now() + timedelta(hours=3),
        customer_id=car.customer_id,
        vehicle_id=car.vehicle_id,
        advisor_id=house.advisor.staff_id,
        wish="保養",
    )
    return (
        _desk(day, house.advisor, HERE, make_appointment, visit),
        _desk(day, house.supervisor, THERE, make_appointment, visit),
    )


def same_appointment(day: Day, number: int, _scene: Scene) -> tuple[Desk, Desk]:
    """One appointment, put off to two other times by two desks that have the same version before them."""
    house = day.house
    car = day.a_car(f"粵D·{number:05}")
    at = house.clock.now() + timedelta(hours=3)
    made = house.do(
        house.advisor,
        make_appointment,
        MakeAppointment(
            at=at,
            customer_id=car.customer_id,
            vehicle_id=car.vehicle_id,
            advisor_id=house.advisor.staff_id,
            wish="保養",
        ),
    )
    with house.session() as session:
        seen = session.get_one(Appointment, made.appointment_id).version
    sooner, later = (
        ChangeAppointment(
            appointment_id=made.appointment_id,
            at=at + timedelta(hours=hours),
            advisor_id=house.advisor.staff_id,
            wish="保養",
            version_seen=seen,
        )
        for hours in (1, 2)
    )
    return (
        _desk(day, house.advisor, HERE, change_appointment, sooner),
        _desk(day, house.supervisor, THERE, change_appointment, later),
    )


def last_discount(day: Day, number: int, _scene: Scene) -> tuple[Desk, Desk]:
    """The fifth discount of a week, for two bills."""
    house = day.house
    house.clock.move(timedelta(days=7))
    use_up(house, 4)
    bills = [a_bill(house, f"粵E·{number:03}{n}{n}") for n in range(2)]
    mine, yours = (GiveDiscount(order_id=order_id, wanted=wanted()) for order_id in bills)
    return (
        _desk(day, house.supervisor, HERE, give_discount, mine),
        _desk(day, house.supervisor, THERE, give_discount, yours),
    )


CONTESTS: dict[str, Contest] = {
    "last part": last_part,
    "same order": same_order,
    "same tool": same_tool,
    "same approval": same_approval,
    "same time": same_time,
    "same appointment": same_appointment,
    "last discount": last_discount,
}


@contextmanager
def nothing_hangs_on_decisions() -> Iterator[None]:
    """Forget what decisions bring about: the requests of these contests are about nothing."""
    with patch.dict(CONSEQUENCES, clear=True):
        yield


def rounds_of(contest: Contest, day: Day, rounds: int) -> list[Round]:
    """Run so many rounds."""
    scene = Scene()
    with nothing_hangs_on_decisions():
        return [start_at_once(contest(day, number, scene)) for number in range(rounds)]


def ledger_differs(day: Day) -> int:
    """Tell by how many thousandths the shelves and the ledger differ, all parts together."""
    with day.house.session() as session:
        shelves = session.execute(
            select(Stock.part_id, func.sum(type_coerce(Stock.on_hand, BigInteger))).group_by(Stock.part_id)
        )
        ledger = session.execute(
            select(StockMovement.part_id, func.sum(type_coerce(StockMovement.quantity, BigInteger))).group_by(
                StockMovement.part_id
            )
        )
        moved = {part_id: int(n) for part_id, n in ledger}
        return sum(abs(int(n) - moved.get(part_id, 0)) for part_id, n in shelves)


def issued_twice_unguarded(engine: Engine, clock: Clock, part_id: int, rounds: int) -> int:
    """Issue a last part at two desks with every guard off; gives in how many rounds both got it.

    Nobody has the turn, nothing is locked, and what was read is written back less one: what a program does
    that trusts the figure on its screen.
    """
    both_have_read = Barrier(2)

    @verb(roles=(), open_door=True)
    def take_the_last(work: Work, _order: None) -> bool:
        """Take one if the figure on the screen allows it."""
        there = work.session.scalar(select(Stock.on_hand).where(Stock.part_id == part_id)) or Quantity.ZERO
        both_have_read.wait()
        if there < ONE:
            return False
        work.session.execute(update(Stock).where(Stock.part_id == part_id).values(on_hand=there - ONE))
        return True

    loose = create_engine(engine.url, isolation_level="AUTOCOMMIT", connect_args=_patient(engine))
    twice = 0
    for _ in range(rounds):
        with loose.connect() as connection:
            connection.execute(update(Stock).where(Stock.part_id == part_id).values(on_hand=ONE))
        got: list[bool] = []
        with patch.object(storing, "turn_at", lambda _path: None):
            runners = [Runner(loose, clock, station) for station in (HERE, THERE)]
        threads = [Thread(target=_take, args=(runner, take_the_last, got)) for runner in runners]
        # The audit's chain is a guard too: it lets one of two who are there at once in.
        with patch.object(writing_down, "_seal", lambda *_all: None):
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        twice += sum(got) == 2
    loose.dispose()
    return twice


def _take(runner: Runner, take: Verb[None, bool], got: list[bool]) -> None:
    got.append(runner.do(NOBODY, take, None))


def _patient(engine: Engine) -> dict[str, object]:
    return {"timeout": 10, "check_same_thread": False} if engine.dialect.name == "sqlite" else {}
