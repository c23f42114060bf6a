"""Anybody does anything in any order: the books stay balanced, and no state is reached without its guard."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import func, select, text

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.journal import AuditEntry, Outcome
from aftersales_desktop.database.rights import Rights, Verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.domain.work_orders.order_state import OrderState as State
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.refusal import Refusal
from tests.acceptance.day import Day, Visit, labour, oil_filter
from tests.house import House, open_house
from tests.postgres_server import address, postgres_server
from tests.reliability.believable import Lot
from tests.reliability.case import Case, Result
from tests.reliability.programs_own import asked_by, our_verbs
from tests.reliability.quick_house import quick_house
from tests.reliability.small_house import MORNING

SEED = 20261124
STEPS_A_DAY = 40
ENOUGH_FOR_A_SERVER = 1000
# They change who may, or hash PINs for a long time; their own cases try them.
NOT_TODAY = {
    *("sign_in", "set_pin", "hire_staff", "replace_badge", "set_up_dealership", "dismiss_staff"),
    *("change_staff", "take_back_staff", "change_dealership", "change_authority", "change_rule_value"),
    *("go_back", "note_backup", "note_restored", "start_delegation"),
}
# SM1, written down from the regulations: what may follow what; a repeated part of the day included.
MAY_FOLLOW = {
    State.DRAFT: {State.QUOTED, State.CANCELLED},
    State.QUOTED: {State.CONFIRMED, State.CANCELLED},
    State.CONFIRMED: {State.DISPATCHED, State.QUOTED, State.CANCELLED},
    State.DISPATCHED: {State.STARTED},
    State.STARTED: {State.WAITING_PARTS, State.WAITING_CONFIRMATION, State.FINISHED},
    State.WAITING_PARTS: {State.STARTED},
    State.WAITING_CONFIRMATION: {State.STARTED},
    State.FINISHED: {State.INSPECTED, State.STARTED},
    State.INSPECTED: {State.SETTLED},
    State.SETTLED: {State.DELIVERED},
    State.DELIVERED: {State.CALLED_BACK},
    State.CALLED_BACK: {State.ARCHIVED},
}
# Each counts what is wrong; none may ever find anything.
WRONG = {
    "stock is not its ledger": (
        "SELECT count(*) FROM (SELECT part_id, bin_id, sum(q) s FROM ("
        " SELECT part_id, bin_id, on_hand q FROM stock UNION ALL"
        " SELECT part_id, bin_id, -quantity FROM stock_movement) m GROUP BY 1, 2) x WHERE s <> 0"
    ),
    "a bin holds less than nothing": "SELECT count(*) FROM stock WHERE on_hand < 0",
    "more was handed over than stocked out, or fitted than handed over": (
        "SELECT count(*) FROM order_line WHERE handed_over > stocked_out OR fitted > handed_over"
    ),
    "lines and ledger differ": (
        "SELECT count(*) FROM order_line l WHERE l.stocked_out <> coalesce("
        " (SELECT -sum(m.quantity) FROM stock_movement m WHERE m.line_id = l.id), 0)"
    ),
    "more deposit was paid back than taken": (
        "SELECT count(*) FROM (SELECT claim_id, sum(CASE WHEN paid_back THEN -amount ELSE amount END) s"
        " FROM claim_money GROUP BY 1) x WHERE s < 0"
    ),
    "a settled order was not paid in full": (
        "SELECT count(*) FROM settlement s WHERE s.due <> coalesce("
        " (SELECT sum(p.amount) FROM payment p WHERE p.order_id = s.order_id), 0)"
    ),
    "a technician has two jobs at once": (
        "SELECT count(*) FROM (SELECT technician_id FROM clocking WHERE ended_at IS NULL"
        " GROUP BY 1 HAVING count(*) > 1) x"
    ),
    "a tool is lent twice": (
        "SELECT count(*) FROM (SELECT tool_id FROM tool_loan WHERE back_at IS NULL AND lost_at IS NULL"
        " GROUP BY 1 HAVING count(*) > 1) x"
    ),
    "somebody approved what he asked for": (
        "SELECT count(*) FROM approval_request WHERE decided_by_id = asked_by_id OR decided_by_id = barred_id"
    ),
    "work began without covers": (
        "SELECT count(*) FROM work_order w WHERE w.state IN ('started', 'finished', 'inspected', 'settled',"
        " 'delivered') AND NOT EXISTS (SELECT 1 FROM cover_fitting c WHERE c.order_id = w.id)"
    ),
    "a car was settled that nobody passed": (
        "SELECT count(*) FROM work_order w WHERE w.state IN ('inspected', 'settled', 'delivered')"
        " AND NOT EXISTS (SELECT 1 FROM final_inspection f WHERE f.order_id = w.id AND f.passed)"
    ),
    "a car left without a settlement": (
        "SELECT count(*) FROM work_order w WHERE w.state IN ('settled', 'delivered', 'called back',"
        " 'archived') AND NOT EXISTS (SELECT 1 FROM settlement s WHERE s.order_id = w.id)"
    ),
    "a clock runs on finished work": (
        "SELECT count(*) FROM clocking c JOIN work_order w ON w.id = c.order_id WHERE c.ended_at IS NULL"
        " AND w.state NOT IN ('started', 'waiting for parts', 'waiting for confirmation')"
    ),
    "an order is cancelled with parts out": (
        "SELECT count(*) FROM order_line l JOIN work_order w ON w.id = l.order_id"
        " WHERE w.state = 'cancelled' AND l.stocked_out > 0"
    ),
}


@dataclass
class AnyDay:
    """A day on which anybody tries anything."""

    house: House
    chance: random.Random
    day: Day
    visits: list[Visit] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    verbs: set[str] = field(default_factory=set)
    steps: int = 0

    @classmethod
    def begun(cls, house: House, seed: int) -> "AnyDay":
        """Open the house with three cars, at three points of their way."""
        day = Day.begun(house)
        today = cls(house, random.Random(seed), day)
        lines = (labour(), oil_filter())
        today.visits = [
            day.started(*lines, plate="粵B·7K219"),
            day.confirmed(*lines, plate="粵B·7K220"),
            day.finished(labour(), plate="粵B·7K221"),
        ]
        day.a_tool()
        return today

    def step(self) -> None:
        """Let somebody try something, and look at all books afterwards."""
        self.steps += 1
        verb, command = self._draw()
        actor = self._somebody(verb)
        before, counts = self._states(), self._counts()
        try:
            self.house.do(actor, verb, command)
            outcome = Outcome.DONE
            self.verbs.add(verb.name)
        except Refusal as refusal:
            outcome = Outcome.REFUSED
            if not str(refusal):
                self.wrong.append(f"{verb.name}: refused without a word")
        except Exception as error:  # noqa: BLE001 - the finding itself
            self.wrong.append(f"{verb.name}: {type(error).__name__} {str(error)[:200]} {command}")
            return
        self._look(verb, actor, outcome, before, counts)

    def _look(
        self,
        verb: Verb[Any, Any],
        actor: Actor,
        outcome: Outcome,
        before: dict[int, State],
        counts: dict[Outcome, int],
    ) -> None:
        after = self._counts()
        grown = {kind: after.get(kind, 0) - counts.get(kind, 0) for kind in Outcome}
        if grown[outcome] != 1 or sum(grown.values()) != 1:
            self.wrong.append(f"{verb.name}: {outcome} left {grown} audit entries")
        if outcome is Outcome.DONE and not (verb.rights.open_door or actor.holds(*verb.rights.roles)):
            self.wrong.append(f"{verb.name}: done by {actor.name}, whose post it is not")
        for order, state in self._states().items():
            was = before.get(order, state if state is State.DRAFT else State.ARCHIVED)
            if state is not was and state not in MAY_FOLLOW.get(was, set()):
                self.wrong.append(f"{verb.name}: {was} became {state}")
        with self.house.session() as session:
            for words, sql in WRONG.items():
                if session.execute(text(sql)).scalar():
                    self.wrong.append(f"{verb.name}: {words}")

    def _draw(self) -> tuple[Verb[Any, Any], Any]:
        verbs = our_verbs()
        if self.chance.random() < 0.35:
            name, command = self._next_on_the_way()
            if name:
                return verbs[name], command
        names = [name for name in sorted(verbs) if name not in NOT_TODAY and not name.startswith("import_")]
        verb = verbs[self.chance.choice(names)]
        (kind,) = asked_by(verb.run).values()
        return verb, Lot(self.house, self.chance).command(kind)

    def _next_on_the_way(self) -> tuple[str, Any]:
        """Name the step that a car waits for, with what it needs."""
        visit = self.chance.choice(self.visits)
        state = self.day.state(visit)
        page = self.day.page(visit)
        lot = Lot(self.house, self.chance)
        if state is State.INSPECTED:
            paid = PaymentTaken(kind=PaymentKind.CASH, amount=page.owed)
            return "settle_order", SettleOrder(order_id=visit.order_id, payments=(paid,))
        if state is State.STARTED and len(visit.lines) > 1 and self.chance.random() < 0.5:
            return "stock_out", self.day.pick(visit, visit.lines[-1])
        names = {
            State.CONFIRMED: ("record_print", "dispatch_order", "reserve_for_order"),
            State.DISPATCHED: ("cover_car", "start_order"),
            State.STARTED: (
                *("hand_over", "mark_fitted", "finish_line", "record_old_parts", "finish_order", "lend_tool"),
                *("clock_on", "clock_off", "request_return", "reverse_issue", "report_addition"),
            ),
            State.FINISHED: ("inspect_order",),
            State.SETTLED: ("deliver_order",),
            State.DELIVERED: ("record_call_back",),
            State.CALLED_BACK: ("archive_order",),
        }.get(state)
        if not names:
            return "", None
        verb = our_verbs()[self.chance.choice(names)]
        (kind,) = asked_by(verb.run).values()
        return verb.name, lot.command(kind)

    def _somebody(self, verb: Verb[Any, Any]) -> Actor:
        people = list(self.house.people.values())
        entitled = [one for one in people if one.holds(*verb.rights.roles)]
        if entitled and self.chance.random() < 0.85:
            return self.chance.choice(entitled)
        return self.chance.choice(people)

    def _states(self) -> dict[int, State]:
        with self.house.session() as session:
            return {row.id: row.state for row in session.execute(select(WorkOrder.id, WorkOrder.state))}

    def _counts(self) -> dict[Outcome, int]:
        with self.house.session() as session:
            found = select(AuditEntry.outcome, func.count()).group_by(AuditEntry.outcome)
            return {row[0]: row[1] for row in session.execute(found)}


def live(house: House, seed: int, steps: int) -> AnyDay:
    """Live one day of so many steps, up to the first thing that is wrong."""
    today = AnyDay.begun(house, seed)
    for _ in range(steps):
        today.step()
        if today.wrong:
            break
    return today


def any_day(times: int, folder: Path) -> Result:
    """Try so many steps on local files, some of many on a server; then with posts that nobody asks for."""
    found = _Lived()
    houses = (quick_house(folder / f"day-{number}.db") for number in count())
    at_server = times // 4 if times >= ENOUGH_FOR_A_SERVER else 0
    found.live(times - at_server, houses)
    if at_server:
        with postgres_server() as socket:
            found.live(at_server, _houses_on(address(socket, "postgres")))
    with mock.patch.object(Rights, "check"):
        loose = live(quick_house(folder / "loose.db"), SEED, 4 * STEPS_A_DAY)
    return Result(
        tried=found.steps,
        held=found.steps - len(found.wrong),
        control=(
            f"nobody asks for posts: {'; '.join(loose.wrong[:1])}; with it {len(found.verbs)} verbs done"
            f" {'; '.join(found.wrong[:3])}"
        ).strip(),
        control_broke=bool(loose.wrong),
    )


@dataclass
class _Lived:
    """What came of all the days."""

    steps: int = 0
    verbs: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def live(self, steps: int, houses: Iterator[House]) -> None:
        """Live so many steps, each day in a new house."""
        last = self.steps + steps
        while self.steps < last:
            today = live(next(houses), SEED + self.steps, min(STEPS_A_DAY, last - self.steps))
            self.steps += today.steps
            self.verbs |= today.verbs
            self.wrong += today.wrong[:1]


def _houses_on(server: str) -> Iterator[House]:
    """Open one new house after the other on a server."""
    engine = open_engine(server)
    metadata = TABLES[0].metadata
    while True:
        metadata.drop_all(engine)
        metadata.create_all(engine)
        clock = SetClock(MORNING)
        yield open_house(Runner(engine, clock), clock)


CASES = (
    Case(
        name="anybody does anything",
        promise="Whoever does whatever in whatever order: the books balance, and no step is skipped.",
        run=any_day,
        whole=4000,
        short=10,
    ),
)
