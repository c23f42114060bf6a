"""The settings' section "Database": seen by everybody, changed by an administrator."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.server.passwords import kept_password
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.database_card import DatabaseCard
from aftersales_desktop.widgets.database_choice import chosen_server
from aftersales_desktop.widgets.desk import Desk
from tests.database.server.conftest import PocketKeyring, guarded, pocket
from tests.guarded_server import PROGRAMS_PASSWORD, GuardedServer
from tests.house import House
from tests.widgets.hands import click

__all__ = ["guarded", "pocket"]

DeskFor = Callable[[Actor], Desk]


@pytest.fixture
def clock() -> SetClock:
    """The server's clock is a real one, and the two have to agree."""
    return SetClock(datetime.now(UTC))


@pytest.fixture
def administrator(house: House) -> Actor:
    """Whoever looks after the PCs."""
    return Actor(staff_id=house.clerk.staff_id, name="Zheng", roles=frozenset({Role.ADMINISTRATOR}))


@pytest.fixture
def card(qtbot: QtBot, desk_for: DeskFor, administrator: Actor) -> DatabaseCard:
    """The section as an administrator sees it."""
    card = DatabaseCard(desk_for(administrator))
    qtbot.addWidget(card)
    card.resize(560, 700)
    card.show()
    return card


def _type_way(card: DatabaseCard, guarded: GuardedServer, password: str) -> None:
    card.form.address.edit.setText(str(guarded.address()))
    card.form.certificate.edit.setText(str(guarded.certificate))
    card.form.password.edit.setText(password)


def test_others_see_where_the_data_lie_and_change_nothing(
    qtbot: QtBot, house: House, desk_for: DeskFor
) -> None:
    card = DatabaseCard(desk_for(house.clerk))
    qtbot.addWidget(card)
    card.show()
    assert not card.form.isVisible()
    assert not card.take_it.isVisible()


def test_a_server_that_works_is_taken_from_the_next_start_on(
    guarded: GuardedServer, pocket: PocketKeyring, card: DatabaseCard
) -> None:
    card.form.keep.setChecked(True)
    _type_way(card, guarded, PROGRAMS_PASSWORD)
    assert not card.take_it.button.isEnabled()
    click(card.try_it.button)
    assert "The role workshop may do what it must, and no more." in card.findings.text()
    click(card.take_it.button)
    assert chosen_server(card.form.settings) == guarded.address()
    assert kept_password(guarded.address()) == PROGRAMS_PASSWORD


def test_a_server_that_does_not_work_cannot_be_taken(card: DatabaseCard, guarded: GuardedServer) -> None:
    _type_way(card, guarded, "guessed")
    click(card.try_it.button)
    assert "does not accept this password" in card.findings.text()
    assert not card.take_it.button.isEnabled()
    assert chosen_server(card.form.settings) is None


def test_an_address_with_a_password_is_refused_at_the_field(card: DatabaseCard) -> None:
    card.form.address.edit.setText("postgresql://workshop:hidden@server.example/workshop")
    click(card.try_it.button)
    assert "has a password in it" in card.refusal.words().missing
    assert "hidden" not in card.refusal.words().missing + card.refusal.words().cure


def test_the_own_file_is_one_press_away(
    guarded: GuardedServer, pocket: PocketKeyring, card: DatabaseCard
) -> None:
    _type_way(card, guarded, PROGRAMS_PASSWORD)
    click(card.try_it.button)
    click(card.take_it.button)
    click(card.local.button)
    assert chosen_server(card.form.settings) is None
