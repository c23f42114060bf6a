"""COMMIT was sent and its answer got lost: the key is asked for, and what was done counts once."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from aftersales_desktop.database import storing
from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.journal import AuditEntry, Outcome
from aftersales_desktop.database.refusals import DatabaseAway, NotKnownWhetherStored
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.parts.refusals import NothingReceived
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.day import ONE, PADS, Day
from tests.both_engines import EMPTY_ALL
from tests.house import open_house
from tests.postgres_power import switch_off, switch_on
from tests.postgres_server import postgres_server
from tests.proxy import Proxy, proxy

LOST = 20
LAID_IN = 6


@dataclass
class Counter:
    """A parts counter whose server stands behind a network that loses things."""

    day: Day
    network: Proxy

    def delivery(self) -> ReceiveGoods:
        """One set of brake pads, as typed."""
        pads = self.day.part(PADS)
        line = ReceivedLine(
            part_id=pads.part_id, bin_id=self.day.bin_id, quantity=ONE, unit_cost=Money.of(60)
        )
        return ReceiveGoods(supplier="一汽備件", lines=(line,))

    def receive(self, delivery: ReceiveGoods) -> int:
        """Post it; no window gives this step a key."""
        return self.day.house.do(self.day.house.clerk, receive_goods, delivery).number

    def leave_open(self, delivery: ReceiveGoods, lost: str) -> None:
        """Post it over a network that dies with the COMMIT; it is well again afterwards."""
        setattr(self.network, lost, 1)
        self.network.gone_after = True
        with pytest.raises(NotKnownWhetherStored):
            self.receive(delivery)
        self.network.gone_after = self.network.gone = False

    def posted(self) -> int:
        """Count the deliveries in the audit since the house was opened."""
        with self.day.house.session() as session:
            done = select(func.count()).where(
                AuditEntry.verb == "receive_goods", AuditEntry.outcome == Outcome.DONE
            )
            return (session.scalar(done) or 0) - 3


@pytest.fixture
def counter(server: Engine, clock: SetClock) -> Iterator[Counter]:
    """The counter, with the network still well."""
    with server.begin() as connection:
        connection.execute(EMPTY_ALL)
    yield from counter_behind(Path(str(server.url.query["host"])), clock)


def counter_behind(folder: Path, clock: SetClock) -> Iterator[Counter]:
    """Open a house through a proxy."""
    with proxy(folder) as network:
        engine = open_engine(network.address())
        yield Counter(Day.begun(open_house(Runner(engine, clock), clock)), network)
        engine.dispose()


@pytest.fixture
def soon_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask about an unanswered COMMIT for a moment only."""
    monkeypatch.setattr(storing, "DOUBT_SECONDS", 0.05)


def test_what_was_stored_without_an_answer_counts_once(counter: Counter) -> None:
    delivery = counter.delivery()
    numbers = set()
    for _ in range(LOST):
        counter.network.lose_answers = 1
        numbers.add(counter.receive(delivery))
    assert counter.day.on_shelf(PADS) == Quantity.of(LAID_IN + LOST)
    assert (len(numbers), counter.posted()) == (LOST, LOST)


def test_without_keys_each_lost_answer_would_count_twice(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aftersales_desktop.database.runner.count_once", lambda *_: None)
    delivery = counter.delivery()
    for _ in range(LOST):
        counter.network.lose_answers = 1
        counter.receive(delivery)
    assert counter.day.on_shelf(PADS) == Quantity.of(LAID_IN + 2 * LOST)


def test_a_commit_that_never_arrived_is_done_again(counter: Counter) -> None:
    delivery = counter.delivery()
    counter.network.lose_commits = 1
    counter.receive(delivery)
    assert counter.day.on_shelf(PADS) == Quantity.of(LAID_IN + 1)
    assert counter.posted() == 1


def test_answers_lost_one_after_the_other_are_asked_about_until_one_comes(counter: Counter) -> None:
    delivery = counter.delivery()
    counter.network.lose_commits = 1
    counter.network.lose_answers = 1
    counter.receive(delivery)
    assert counter.day.on_shelf(PADS) == Quantity.of(LAID_IN + 1)


def test_a_refusal_whose_answer_got_lost_is_in_the_audit_once(counter: Counter) -> None:
    counter.network.lose_answers = 1
    with pytest.raises(NothingReceived):
        counter.receive(ReceiveGoods(supplier="一汽備件", lines=()))
    with counter.day.house.session() as session:
        refused = select(func.count()).where(AuditEntry.outcome == Outcome.REFUSED)
        assert session.scalar(refused) == 1


@pytest.fixture
def own_server() -> Iterator[Path]:
    """A server that may be switched off without taking others along."""
    with postgres_server() as folder:
        engine = open_engine(f"postgresql+psycopg://app@/postgres?host={folder}&port=54329")
        TABLES[0].metadata.create_all(engine)
        engine.dispose()
        yield folder


@pytest.mark.usefixtures("soon_in_doubt")
def test_a_step_left_open_when_the_server_died_counts_once_when_it_is_repeated(
    own_server: Path, clock: SetClock
) -> None:
    for counter in counter_behind(own_server, clock):
        stored, not_stored = counter.delivery(), counter.delivery()
        not_stored = ReceiveGoods(supplier="another", lines=not_stored.lines)
        clerk, runner = counter.day.house.clerk, counter.day.house.runner
        for delivery, lost in ((stored, "lose_answers"), (not_stored, "lose_commits")):
            counter.leave_open(delivery, lost)
        switch_off(own_server)
        with pytest.raises(DatabaseAway):
            counter.receive(stored)
        with pytest.raises(DatabaseAway):
            counter.delivery()
        with pytest.raises(DatabaseAway):
            runner.settle()
        switch_on(own_server)
        first = counter.receive(stored)
        assert counter.posted() == 1
        ((doubt, was_stored),) = runner.settle()
        assert (doubt.command, doubt.staff_id, was_stored) == (not_stored, clerk.staff_id, False)
        assert counter.receive(not_stored) != first
        assert counter.receive(stored) > first
        assert counter.day.on_shelf(PADS) == Quantity.of(LAID_IN + 3)


@pytest.mark.usefixtures("soon_in_doubt")
def test_a_step_left_open_is_settled_without_being_repeated(counter: Counter) -> None:
    delivery = counter.delivery()
    counter.leave_open(delivery, "lose_answers")
    runner = counter.day.house.runner
    assert runner.at("floor").settle() == ()
    assert [was_stored for _, was_stored in runner.settle()] == [True]
    assert runner.settle() == ()
    # What is settled is told; the same delivery from now on is another one.
    counter.receive(delivery)
    assert counter.day.on_shelf(PADS) == Quantity.of(LAID_IN + 2)
