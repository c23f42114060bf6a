"""The server dies, freezes, or the cable is pulled: the window lives, says so, and loses nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.outage import Outage
from aftersales_desktop.domain.customers.search import find_customers
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.widgets.sign_in import SignInPage
from tests.house import House
from tests.live.conftest import OpenPc
from tests.live.pc import Pc
from tests.postgres_power import frozen, switch_off, switch_on, whole_server
from tests.proxy import Proxy
from tests.widgets.hands import click, press, write


@pytest.fixture
def pc(
    house: House, open_pc: OpenPc[ReceptionWindow], qtbot: QtBot, app: QApplication
) -> Pc[ReceptionWindow]:
    """Reception, with the advisor half way through a new customer."""
    pc = open_pc(ReceptionWindow, house.advisor)
    pc.window.activateWindow()
    qtbot.waitUntil(pc.window.isActiveWindow)
    pc.window.choose("customers")
    # The first answer chooses somebody in the list; what is typed before it would be written over.
    qtbot.waitUntil(lambda: not pc.window.customers.stale)
    press(pc.window, Qt.Key.Key_F2)
    page = pc.window.customers.page
    qtbot.waitUntil(page.save.button.isVisible)
    write(page.customer.name.edit, "Shen")
    write(page.customer.phone.edit, "0912338605")
    write(page.vehicle.plate.edit, "ABC-5218")
    assert page.save.button.isEnabled()
    return pc


def is_away(pc: Pc[ReceptionWindow]) -> bool:
    return pc.window.banner.isVisible()


def why(pc: Pc[ReceptionWindow]) -> Outage | None:
    absence = pc.desk.connection.absence
    return absence.why if absence is not None else None


def save(pc: Pc[ReceptionWindow]) -> None:
    click(pc.window.customers.page.save.button)


def test_a_server_that_dies_is_told_at_once_and_what_was_typed_is_saved_when_it_is_back(
    house: House, pc: Pc[ReceptionWindow], mortal: Path, qtbot: QtBot
) -> None:
    page = pc.window.customers.page
    switch_off(mortal)
    try:
        qtbot.waitUntil(lambda: is_away(pc))
        assert "no connection since 00:30" in pc.window.banner.headline.text()
        assert "read until 00:30" in pc.window.banner.advice.text()
        save(pc)
        assert "cannot be reached" in page.refusal.words().missing
        assert (page.customer.name.text(), page.customer.phone.text()) == ("Shen", "0912338605")
    finally:
        switch_on(mortal)
    qtbot.waitUntil(lambda: not is_away(pc))
    assert "connection is back" in pc.window.messages.text()
    save(pc)
    qtbot.waitUntil(lambda: bool(house.ask(house.advisor, find_customers, "ABC5218")))


def test_what_happened_while_the_cable_was_out_is_seen_afterwards(
    house: House, pc: Pc[ReceptionWindow], network: Proxy, qtbot: QtBot
) -> None:
    network.cut()
    qtbot.waitUntil(lambda: why(pc) is Outage.BROKEN or why(pc) is Outage.UNREACHABLE)
    house.a_car("KPA-4473", "Wang")
    network.mend()
    qtbot.waitUntil(lambda: not is_away(pc))
    write(pc.window.customers.list.field.edit, "4473")
    qtbot.waitUntil(lambda: pc.window.customers.list.table.loaded() == 1)


def test_a_frozen_server_leaves_the_window_alive_and_is_said_not_to_answer(
    pc: Pc[ReceptionWindow], mortal: Path, qtbot: QtBot
) -> None:
    with frozen(*whole_server(mortal)):
        qtbot.waitUntil(lambda: why(pc) is Outage.SILENT)
        assert "It does not answer." in pc.window.banner.headline.text()
        save(pc)
        assert "cannot be reached" in pc.window.customers.page.refusal.words().missing
        pc.window.choose("orders")
        assert pc.window.current_key() == "orders"
    qtbot.waitUntil(lambda: not is_away(pc))


def test_the_program_is_closed_while_the_server_is_frozen(
    pc: Pc[ReceptionWindow], mortal: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aftersales_desktop.widgets.database_thread.CLOSING_SECONDS", 0.05)
    with frozen(*whole_server(mortal)):
        qtbot.waitUntil(lambda: is_away(pc))
        pc.leave()
        assert not pc.window.isVisible()
    # What was left behind ends with the process; here it ends with the thaw.
    pc.threads.close()


def test_somebody_who_does_not_want_to_wait_presses_try_now(
    pc: Pc[ReceptionWindow], network: Proxy, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aftersales_desktop.widgets.change_feed.FIRST_PAUSE_MS", 3_600_000)
    monkeypatch.setattr("aftersales_desktop.widgets.change_feed.LONGEST_PAUSE_MS", 3_600_000)
    network.cut()
    qtbot.waitUntil(lambda: is_away(pc))
    network.mend()
    click(pc.window.banner.try_now)
    qtbot.waitUntil(lambda: not is_away(pc))


def test_a_sign_in_page_covers_everything_again_once_the_banner_has_gone(
    pc: Pc[ReceptionWindow], network: Proxy, qtbot: QtBot
) -> None:
    pc.window.door.change_person()
    page = pc.window.findChild(SignInPage)
    assert page is not None
    high = page.height()
    network.cut()
    qtbot.waitUntil(lambda: is_away(pc) and page.height() < high)
    network.mend()
    qtbot.waitUntil(lambda: not is_away(pc) and page.height() == high)
