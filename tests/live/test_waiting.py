"""A program started while its server is away waits on a page of its own, and goes on by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.refusals import DatabaseAway, DoesNotFit
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets import waiting_window
from aftersales_desktop.widgets.waiting_window import WaitingWindow, wait_until_open
from tests.house import House
from tests.proxy import Proxy
from tests.widgets.hands import click


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch, app: QApplication) -> None:
    monkeypatch.setattr(waiting_window, "FIRST_PAUSE_MS", 10)


def page() -> WaitingWindow | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, WaitingWindow) and w.isVisible()]
    return shown[0] if shown else None


def soon(do: Callable[[WaitingWindow], object]) -> QTimer:
    """Do something once the page is seen and says what is the matter."""
    timer = QTimer()

    def look() -> None:
        shown = page()
        if shown is not None and "No connection since" in shown.reason.text():
            timer.stop()
            do(shown)

    timer.timeout.connect(look)
    timer.start(5)
    return timer


def test_it_goes_on_by_itself_once_the_server_is_there(
    house: House, network: Proxy, clock: SetClock, qtbot: QtBot
) -> None:
    network.cut()
    seen = soon(lambda _page: network.mend())

    def open_it() -> Runner:
        runner = Runner(open_engine(network.address()), clock)
        try:
            runner.versions()
        except DatabaseAway:
            runner.close()
            raise
        return runner

    runner = wait_until_open(open_it, lambda: "Server", clock.now)
    assert runner is not None
    assert not seen.isActive()
    assert page() is None
    runner.close()


def test_somebody_may_give_up_waiting(clock: SetClock, qtbot: QtBot) -> None:
    def away() -> Runner:
        raise DatabaseAway

    closing = soon(lambda shown: click(shown.give_up.button))
    assert wait_until_open(away, lambda: "Server", clock.now) is None
    assert not closing.isActive()


def test_what_waiting_does_not_cure_is_raised(clock: SetClock, qtbot: QtBot) -> None:
    def wrong() -> Runner:
        raise DoesNotFit

    with pytest.raises(DoesNotFit):
        wait_until_open(wrong, lambda: "Server", clock.now)
    assert page() is None
