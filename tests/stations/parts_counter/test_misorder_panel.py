"""A wrong part recorded at the counter by mouse and keys (R2.3.3c)."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.stations.parts_counter.misorder_panel import WRONG_PARTS
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.values.money import Money
from tests.domain.accident_cars.builders import a_signed
from tests.domain.work_orders.builders import lines_of
from tests.house import House
from tests.stations.conftest import OpenStation
from tests.widgets.hands import press, write


def test_a_case_needs_its_cause_and_then_proposes_thirty_yuan_for_the_advisor(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    order_id = a_signed(house)
    window = open_station(PartsCounterWindow, house.parts_manager)
    window.choose(WRONG_PARTS)
    panel = window.wrong_parts.panel
    qtbot.waitUntil(lambda: len(panel.parts.rows()) == 1)
    panel.parts.choose_key(lines_of(house, order_id)[0].id)
    panel.card.show_part(panel.parts.chosen_row())
    assert panel.card.people() == (house.advisor.staff_id,)
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(panel.card.refusal.isVisible)
    assert panel.card.refusal.words().clause == "R2.3.3c"
    write(panel.card.cause.editor, "left and right taken for each other")
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(panel.cases.rows()) == 1)
    with house.session() as session:
        fine = session.query(Sanction).one()
        assert (fine.person_id, fine.amount) == (house.advisor.staff_id, Money.of(30))


def test_the_clerk_does_not_see_the_section(house: House, open_station: OpenStation) -> None:
    window = open_station(PartsCounterWindow, house.clerk)
    assert not window.rail.button(WRONG_PARTS).isVisible()
