"""Whoever upgrades a server is told who is still at work on it."""

import pytest
from sqlalchemy import text

from aftersales_desktop.database.server.entering import enter
from tests.commands.conftest import Type
from tests.database.server.conftest import guarded, pocket
from tests.guarded_server import OWNER, OWNERS_PASSWORD, GuardedServer

__all__ = ["guarded", "pocket"]


def test_upgrade_names_who_is_connected(
    guarded: GuardedServer, at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    station = enter(guarded.connection())
    upgrade = ("upgrade", "--owner", str(guarded.address(OWNER)), "--certificate", str(guarded.certificate))
    with station.connect() as line:
        line.execute(text("SET application_name = 'another PC'"))
        assert at_terminal(*upgrade, answers=(OWNERS_PASSWORD,)) == 0
    station.dispose()
    assert "At work there now: workshop" in capfd.readouterr().out
