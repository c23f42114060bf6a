"""While the house is put back no other thread of the program touches the data."""

from threading import Event

from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.database_thread import DatabaseThreads


def test_what_runs_alone_waits_for_the_readers_and_keeps_the_next_ones_waiting(qtbot: QtBot) -> None:
    threads = DatabaseThreads()
    order: list[str] = []
    reading, read_on, over = Event(), Event(), Event()

    def long_read() -> None:
        reading.set()
        read_on.wait(10)
        order.append("the reader before")

    def alone() -> None:
        order.append("alone")
        # Given while it runs: it must come after, although its thread has nothing else to do.
        threads.look(lambda: order.append("the look meanwhile"), lambda _: over.set())
        order.append("alone to its end")

    threads.read(long_read, lambda _: None)
    assert reading.wait(10)
    threads.alone(alone, lambda _: None)
    threads.read(lambda: order.append("the reader after"), lambda _: None)
    assert order == []
    read_on.set()
    qtbot.waitUntil(lambda: over.is_set() and len(order) == 5)
    threads.close()

    assert order[:3] == ["the reader before", "alone", "alone to its end"]


def test_closing_the_program_does_not_wait_for_who_never_comes_to_stand_still(qtbot: QtBot) -> None:
    threads = DatabaseThreads()
    reading, read_on = Event(), Event()
    ran: list[str] = []

    def long_read() -> None:
        reading.set()
        read_on.wait(10)

    threads.read(long_read, lambda _: None)
    assert reading.wait(10)
    threads.alone(lambda: ran.append("alone"), lambda _: None)
    read_on.set()
    threads.close()

    assert not any(one.thread.is_alive() for one in threads._threads.values())  # noqa: SLF001 - what must have ended
