"""The director's lists page on as one scrolls and sort by their headings; nothing is cut."""

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing
from aftersales_desktop.stations.director.window import DirectorWindow
from tests.boards.test_clause_board import a_sanction
from tests.house import House
from tests.widgets.hands import press_heading, scroll_to_the_end

MORE_THAN_A_PAGE = 45


def test_a_clause_shows_every_sanction_it_led_to_as_one_scrolls(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    house.put(*(a_sanction(house, "R2.3.5c", number) for number in range(1, MORE_THAN_A_PAGE + 1)))
    window.choose("rulebook")
    page = window.rulebook
    page.show_clause("R2.3.5c")
    qtbot.waitUntil(page.sanctions.isVisible)
    assert page.sanctions.loaded() == 40
    scroll_to_the_end(page.sanctions)
    assert [row.number for row in page.sanctions.rows()] == list(range(MORE_THAN_A_PAGE, 0, -1))
    press_heading(page.sanctions, 0)
    scroll_to_the_end(page.sanctions)
    assert [row.number for row in page.sanctions.rows()] == list(range(1, MORE_THAN_A_PAGE + 1))


def test_a_clause_shows_everybody_it_stopped_as_one_scrolls(house: House, window: DirectorWindow) -> None:
    for _ in range(MORE_THAN_A_PAGE):
        with pytest.raises(CustomerNameMissing):
            house.do(house.advisor, add_customer, AddCustomer(name=""))
    window.choose("rulebook")
    page = window.rulebook
    page.show_clause("R2.1.2a")
    scroll_to_the_end(page.refused)
    assert page.refused.loaded() == MORE_THAN_A_PAGE
    press_heading(page.refused, 0)
    scroll_to_the_end(page.refused)
    ids = [row.audit_id for row in page.refused.rows()]
    assert ids == sorted(ids)
    assert len(ids) == MORE_THAN_A_PAGE


def test_the_audit_begins_with_the_oldest_when_its_heading_is_pressed(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    for n in range(3):
        house.do(house.advisor, add_customer, AddCustomer(name=f"客戶{n}"))
    window.choose("audit")
    table = window.audit.table
    qtbot.waitUntil(lambda: table.loaded() == 3)
    newest = [row.audit_id for row in table.rows()]
    press_heading(table, 0)
    assert [row.audit_id for row in table.rows()] == newest[::-1]
