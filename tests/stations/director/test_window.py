"""The director's window as a whole: figures, orders, rulebook, audit, the house."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from typing import get_type_hints

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.audit_fields import FIELD_WORDS, UNREAD, asked_line
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.widgets.clause_page import ClausePage
from aftersales_desktop.widgets.verb_words import VERB_WORDS
from aftersales_desktop.widgets.words import Language, speak
from tests.boards.builders import an_order
from tests.house import House
from tests.widgets.hands import click, press, write


def a_late_order(house: House, plate: str = "KPA-4473") -> int:
    late = house.clock.now() - timedelta(minutes=30)
    return an_order(house, house.a_car(plate), 7, OrderState.STARTED, promised=late).id


def test_the_figures_follow_what_happens_in_the_house(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.today.late.figure() == "0")
    a_late_order(house)
    house.do(house.advisor, add_customer, AddCustomer(name="蘇靖雯"))
    window.desk.feed.look()
    qtbot.waitUntil(lambda: window.today.late.figure() == "1")
    assert [row.plate for row in window.today.late_list.rows()] == ["KPA-4473"]


def test_enter_on_a_late_order_opens_it(house: House, window: DirectorWindow, qtbot: QtBot) -> None:
    order_id = a_late_order(house)
    window.today.ask_refresh()
    qtbot.waitUntil(lambda: window.today.late_list.choose_key(order_id))
    press(window.today.late_list, Qt.Key.Key_Return)
    assert window.current_key() == "orders"
    shown = window.orders.glance.page()
    assert shown is not None
    assert shown.order_id == order_id


def test_a_text_in_the_top_bar_finds_orders_of_any_state(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    a_late_order(house, "ABC-5218")
    old = an_order(house, house.a_car("KPA-4473"), 8, OrderState.ARCHIVED).id
    field = window.top_bar.scan_field
    field.setFocus()
    write(field, "kpa4473")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.order_id for row in window.orders.table.rows()] == [old])


def test_filters_leave_only_what_they_say(house: House, window: DirectorWindow, qtbot: QtBot) -> None:
    late = a_late_order(house)
    an_order(house, house.a_car("ABC-5218"), 8, OrderState.WAITING_PARTS)
    window.choose("orders")
    qtbot.waitUntil(lambda: len(window.orders.table.rows()) == 2)
    click(window.orders.filters.button("late"))
    qtbot.waitUntil(lambda: [row.order_id for row in window.orders.table.rows()] == [late])


def test_a_long_list_is_read_page_by_page(house: House, window: DirectorWindow, qtbot: QtBot) -> None:
    car = house.a_car()
    for serial in range(1, 71):
        an_order(house, car, serial)
    window.choose("orders")
    qtbot.waitUntil(lambda: len(window.orders.table.rows()) == 60)
    window.orders.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(window.orders.table.rows()) == 70)


def test_a_clause_is_found_by_a_word_with_its_last_refusals(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    with pytest.raises(CustomerNameMissing):
        house.do(house.advisor, add_customer, AddCustomer(name=""))
    window.choose("rulebook")
    window.rulebook.list.field.edit.setFocus()
    write(window.rulebook.list.field.edit, "customer file")
    rows = window.rulebook.list.table.rows()
    assert "R2.1.2a" in {clause.id for clause in rows}
    window.rulebook.list.table.choose_key("R2.1.2a")
    qtbot.waitUntil(lambda: len(window.rulebook.refused.rows()) == 1)


def test_the_audit_shows_who_was_refused_and_opens_the_clause(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    house.do(house.advisor, add_customer, AddCustomer(name="蘇靖雯"))
    with pytest.raises(CustomerNameMissing):
        house.do(house.advisor, add_customer, AddCustomer(name=""))
    window.choose("audit")
    qtbot.waitUntil(lambda: len(window.audit.table.rows()) == 2)
    click(window.audit.which.button("refused"))
    qtbot.waitUntil(lambda: len(window.audit.table.rows()) == 1)
    window.audit.table.choose_key(window.audit.table.rows()[0].audit_id)
    window.audit.card.clause_wanted.emit("R2.1.2a")
    page = window.findChild(ClausePage)
    assert page is not None
    press(window, Qt.Key.Key_Escape)
    assert not window.covered()


def test_the_house_is_changed_and_saved_with_its_key(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    window.choose("house")
    qtbot.waitUntil(lambda: window.house.name.text() == "安達汽車服務廠")
    window.house.name.edit.selectAll()
    write(window.house.name.edit, "Anda Motors")
    press(window, Qt.Key.Key_F7)
    stored = house.ask(NOBODY, the_house)
    assert stored is not None
    assert stored.name == "Anda Motors"
    window.house.name.edit.selectAll()
    write(window.house.name.edit, " ")
    press(window, Qt.Key.Key_F7)
    assert "needs a name" in window.house.refusal.words().missing


def test_who_may_not_see_the_figures_is_told_so_in_place(
    house: House, open_window: Callable[[Actor], DirectorWindow], qtbot: QtBot
) -> None:
    window = open_window(house.technician)
    window.choose("today")
    qtbot.waitUntil(lambda: window.today.refusal.words().clause == "X2")
    window.choose("staff")
    qtbot.waitUntil(lambda: window.staff.refusal.words().clause == "X2")
    assert window.staff.table.rows() == ()


def test_every_section_speaks_every_language(
    house: House, window: DirectorWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    a_late_order(house)
    for key in ("orders", "staff", "rulebook", "audit", "house", "today"):
        window.choose(key)
        qapp.processEvents()
    for spoken in (Language.TAIWAN, Language.MAINLAND, Language.ENGLISH):
        speak(qapp, spoken)
    assert window.today.heading.title.text() == "Today"


def test_every_verb_has_its_words_in_the_audit() -> None:
    from aftersales_desktop.database.rights import VERBS  # noqa: PLC0415 - after every room is imported

    # Other tests may have declared verbs of their own; the audit shows only the program's.
    ours = [name for name, verb in VERBS.items() if verb.run.__module__.startswith("aftersales_desktop.")]
    assert ours
    assert [name for name in ours if name not in VERB_WORDS] == []


def test_every_field_that_is_asked_for_has_its_words_in_the_audit() -> None:
    from aftersales_desktop.database.rights import VERBS  # noqa: PLC0415 - after every room is imported

    ours = [
        verb
        for verb in VERBS.values()
        if verb.run.__module__.startswith("aftersales_desktop.") and not verb.secret
    ]
    asked = {
        field.name
        for verb in ours
        for name, command in get_type_hints(verb.run).items()
        if name not in {"work", "return"}
        for field in fields(command)
    }
    assert "order_id" in asked
    assert asked - FIELD_WORDS.keys() - UNREAD == set()


def test_what_was_asked_for_is_read_in_words() -> None:
    assert asked_line("order_id", "RO-261124-0003") == "Work order: RO-261124-0003"
    assert asked_line("verified", "true") == "Verified: yes"
    assert asked_line("version_seen", "3") == ""
    assert asked_line("comment", "") == ""
    assert asked_line("bin_id", "null") == ""
    lines = '[{"line_id": "機油", "quantity": "4"}, {"line_id": "機油格", "quantity": "1"}]'
    assert asked_line("lines", lines) == "Lines: Line: 機油, Quantity: 4; Line: 機油格, Quantity: 1"
