"""Two transactions in each other's way: one is undone by the server and done again by the runner, unseen."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Barrier, Event, Thread

import pytest
from sqlalchemy import Engine, create_engine, event, func, select, update
from sqlalchemy.engine import ExceptionContext

from aftersales_desktop.database import tries
from aftersales_desktop.database.faults import sqlstate
from aftersales_desktop.database.refusals import DatabaseBusy
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.role import Role
from tests.acceptance.day import ONE, PADS, Day
from tests.both_engines import EMPTY_ALL
from tests.house import House, open_house

STATIONS = 4
EACH = 6
LAID_IN = 6


@pytest.fixture(params=["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])
def isolation(request: pytest.FixtureRequest) -> str:
    """How strictly the server keeps transactions apart; a distributed one knows the strictest only."""
    level: str = request.param
    return level


@pytest.fixture
def engine(server: Engine, isolation: str) -> Iterator[Engine]:
    """The server at that level."""
    with server.begin() as connection:
        connection.execute(EMPTY_ALL)
    engine = create_engine(server.url, isolation_level=isolation)
    yield engine
    engine.dispose()


@pytest.fixture
def undone(engine: Engine) -> Counter[str]:
    """What the server undid for another's sake, by SQLSTATE."""
    states: Counter[str] = Counter()

    @event.listens_for(engine, "handle_error")
    def _count(context: ExceptionContext) -> None:
        states[sqlstate(context.original_exception)] += 1

    return states


@pytest.fixture
def house(engine: Engine, clock: SetClock) -> House:
    """A dealership on that server."""
    return open_house(Runner(engine, clock), clock)


def receive_at_all_stations(day: Day) -> list[Exception]:
    """Let all stations book deliveries of the same part at once; gives what was raised."""
    start = Barrier(STATIONS)
    raised: list[Exception] = []

    def station() -> None:
        start.wait()
        for _ in range(EACH):
            try:
                day.receive(PADS, ONE)
            except Exception as error:  # noqa: BLE001 - told in the test's own thread
                raised.append(error)

    threads = [Thread(target=station) for _ in range(STATIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_what_the_server_undid_is_done_again_and_counts_once(
    house: House, undone: Counter[str], isolation: str
) -> None:
    day = Day.begun(house)
    assert receive_at_all_stations(day) == []
    assert day.on_shelf(PADS).thousandths == (LAID_IN + STATIONS * EACH) * 1000
    assert (undone["40001"] > 0) is (isolation != "READ COMMITTED")


@pytest.mark.parametrize("isolation", ["SERIALIZABLE"], indirect=True)
def test_without_doing_it_again_people_would_be_sent_away(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = Day.begun(house)
    monkeypatch.setattr(tries, "MOST_CONFLICTS", 0)
    raised = receive_at_all_stations(day)
    assert raised
    assert {type(error) for error in raised} == {DatabaseBusy}
    assert day.on_shelf(PADS).thousandths == (LAID_IN + STATIONS * EACH - len(raised)) * 1000


@dataclass(frozen=True)
class PaintTwo:
    """Two bays, in the order in which they are painted."""

    first: str
    second: str


@pytest.mark.parametrize("isolation", ["READ COMMITTED"], indirect=True)
def test_two_who_wait_for_each_other_are_both_served(house: House, undone: Counter[str]) -> None:
    house.put(Bay(name="1", position=0), Bay(name="2", position=0))
    has_one = {"1": Event(), "2": Event()}

    @verb(roles=(Role.WORKSHOP_MANAGER,))
    def paint_two(work: Work, order: PaintTwo) -> None:
        """Take one, wait until the other has its first too, then want that."""
        for name in (order.first, order.second):
            work.session.execute(update(Bay).where(Bay.name == name).values(position=Bay.position + 1))
            has_one[name].set()
            has_one[order.second].wait(5)

    orders = (PaintTwo("1", "2"), PaintTwo("2", "1"))
    threads = [Thread(target=house.do, args=(house.manager, paint_two, order)) for order in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert undone["40P01"] == 1
    with house.session() as session:
        assert list(session.scalars(select(Bay.position))) == [2, 2]
        assert session.scalar(select(func.count()).select_from(Bay)) == 2
