"""Two places on one order see each other in its header; a program that was killed is forgotten."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, func, select, text, update

from aftersales_desktop.database.journal import AuditEntry, JournalLine, TopicVersion
from aftersales_desktop.database.presence import TABLE, PresenceBook
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets import presence
from aftersales_desktop.widgets.open_elsewhere import OpenElsewhere
from aftersales_desktop.widgets.presence import name_place
from tests.acceptance.day import Day, Visit, labour, pads
from tests.house import House
from tests.live.conftest import OpenPc
from tests.live.pc import Pc


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch, app: QApplication) -> None:
    monkeypatch.setattr(presence, "SETTLED_AFTER_MS", 0)


@pytest.fixture
def visit(house: House) -> Visit:
    """A car on the floor that needs brake pads."""
    return Day.begun(house).started(labour(), pads())


@pytest.fixture
def reception(open_pc: OpenPc[ReceptionWindow], house: House) -> Pc[ReceptionWindow]:
    """The advisor's PC."""
    return open_pc(ReceptionWindow, house.advisor)


@pytest.fixture
def counter(open_pc: OpenPc[PartsCounterWindow], house: House) -> Pc[PartsCounterWindow]:
    """The clerk's PC, which has a name."""
    pc = open_pc(PartsCounterWindow, house.clerk)
    name_place(pc.desk.settings, "program", "parts counter 1")
    return pc


def mark(pc: Pc[ReceptionWindow]) -> OpenElsewhere:
    found = pc.window.orders.view.strip.elsewhere
    assert found is not None
    return found


def look_at(pc: Pc[ReceptionWindow], visit: Visit, qtbot: QtBot) -> None:
    pc.window.choose("orders")
    pc.window.orders.show_order(visit.order_id)
    qtbot.waitUntil(pc.window.orders.view.strip.isVisible)


def test_each_sees_in_the_header_where_else_the_order_is_open(
    visit: Visit,
    reception: Pc[ReceptionWindow],
    counter: Pc[PartsCounterWindow],
    qtbot: QtBot,
) -> None:
    counter.window.issue.look_inside(visit.order_id)
    qtbot.waitUntil(counter.window.issue.header.isVisible)
    look_at(reception, visit, qtbot)
    qtbot.waitUntil(lambda: mark(reception).isVisible())
    assert mark(reception).text() == "Open at parts counter 1"
    assert "周雅婷, since 00:30" in mark(reception).accessibleDescription()
    there = counter.window.issue.header.elsewhere
    assert there is not None
    qtbot.waitUntil(there.isVisible)
    counter.close()
    qtbot.waitUntil(lambda: not mark(reception).isVisible())


def test_whoever_goes_to_another_section_or_signs_out_has_nothing_open(
    visit: Visit, reception: Pc[ReceptionWindow], house: House, runner_book: PresenceBook, qtbot: QtBot
) -> None:
    look_at(reception, visit, qtbot)
    order = Subject(SubjectKind.WORK_ORDER, visit.order_id)
    qtbot.waitUntil(lambda: [one.subject for one in runner_book.others(())] == [order])
    reception.window.choose("customers")
    qtbot.waitUntil(lambda: runner_book.others(()) == ())
    reception.window.choose("orders")
    qtbot.waitUntil(lambda: [one.person for one in runner_book.others(())] == [house.advisor.name])
    reception.window.door.change_person()
    qtbot.waitUntil(lambda: runner_book.others(()) == ())


def test_a_program_that_was_killed_is_forgotten(
    visit: Visit,
    reception: Pc[ReceptionWindow],
    counter: Pc[PartsCounterWindow],
    mortal_engine: Engine,
    qtbot: QtBot,
) -> None:
    counter.window.issue.look_inside(visit.order_id)
    look_at(reception, visit, qtbot)
    qtbot.waitUntil(lambda: mark(reception).isVisible())
    with mortal_engine.begin() as connection:
        # As if nothing had come from the counter since.
        connection.execute(update(TABLE).where(TABLE.c.place == "parts counter 1").values(believed_until=0))
        connection.execute(text("SELECT pg_notify('aftersales_presence', '')"))
    qtbot.waitUntil(lambda: not mark(reception).isVisible())


def test_neither_audit_nor_journal_nor_topics_hear_of_it(
    visit: Visit,
    reception: Pc[ReceptionWindow],
    runner_book: PresenceBook,
    mortal_engine: Engine,
    qtbot: QtBot,
) -> None:
    def written() -> list[int]:
        with mortal_engine.connect() as connection:
            counts = (
                select(func.count()).select_from(AuditEntry),
                select(func.count()).select_from(JournalLine),
                select(func.sum(TopicVersion.version)),
            )
            return [connection.execute(count).scalar_one() for count in counts]

    before = written()
    look_at(reception, visit, qtbot)
    qtbot.waitUntil(lambda: bool(runner_book.others(())))
    assert written() == before


def test_a_server_that_takes_no_writing_is_still_read(
    visit: Visit,
    reception: Pc[ReceptionWindow],
    counter: Pc[PartsCounterWindow],
    mortal_engine: Engine,
    qtbot: QtBot,
) -> None:
    counter.window.issue.look_inside(visit.order_id)
    with mortal_engine.connect() as connection:
        book = PresenceBook(mortal_engine)
        qtbot.waitUntil(lambda: bool(book.others(())))
        connection.commit()
    reception.runner.engine.dispose()
    with mortal_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ALTER ROLE app SET default_transaction_read_only = on")
    try:
        look_at(reception, visit, qtbot)
        qtbot.waitUntil(lambda: mark(reception).isVisible())
        assert not reception.window.banner.isVisible()
    finally:
        with mortal_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("SET default_transaction_read_only = off")
            connection.exec_driver_sql("ALTER ROLE app RESET default_transaction_read_only")


def test_the_floor_says_it_too(
    visit: Visit,
    open_pc: OpenPc[FloorWindow],
    house: House,
    runner_book: PresenceBook,
    qtbot: QtBot,
) -> None:
    floor = open_pc(FloorWindow, house.technician)
    floor.window.show_order(visit.order_id)
    qtbot.waitUntil(lambda: bool(runner_book.others(())))
