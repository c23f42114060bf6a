"""Visitors through the window: no customer without an escort (T14), and out by one press (R2.2.1)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.rounds.lookups_visitors import open_visitors, strangers_seen
from aftersales_desktop.domain.rounds.visitor import StrangerMet, VisitorKind
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.visitors_panel import VisitorsPanel
from aftersales_desktop.widgets.visitors_section import VISITORS
from tests.house import House
from tests.stations.floor.conftest import OpenFloor
from tests.widgets.hands import click, press, write


def opened(qtbot: QtBot, open_floor: OpenFloor, house: House) -> VisitorsPanel:
    window = open_floor(house.leader)
    window.choose(VISITORS)
    panel = window.visitors.panel
    qtbot.waitUntil(lambda: panel.form.escort.combo.count() > 1)
    return panel


def test_t14_a_customer_without_an_escort_is_refused_beside_the_form(
    qtbot: QtBot, open_floor: OpenFloor, house: House
) -> None:
    """T14: a customer, no escort, checks in: refused by R2.2.1e; with an escort he is in."""
    panel = opened(qtbot, open_floor, house)
    write(panel.form.name.edit, "Wang")
    write(panel.form.purpose.edit, "damage")
    press(panel.form.name.edit, Qt.Key.Key_F9)
    qtbot.waitUntil(panel.form.refusal.isVisible)
    assert panel.form.refusal.words().clause == "R2.2.1e"
    assert house.ask(house.leader, open_visitors) == ()
    panel.form.escort.choose(str(house.advisor.staff_id))
    press(panel.form.name.edit, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(house.ask(house.leader, open_visitors)) == 1)
    (inside,) = house.ask(house.leader, open_visitors)
    assert (inside.name, inside.escort) == ("Wang", house.advisor.name)


def test_a_supplier_is_let_in_and_out(qtbot: QtBot, open_floor: OpenFloor, house: House) -> None:
    panel = opened(qtbot, open_floor, house)
    click(panel.form.kind.button(VisitorKind.SUPPLIER))
    write(panel.form.name.edit, "Lin")
    write(panel.form.purpose.edit, "tyres")
    click(panel.form.enter.button)
    qtbot.waitUntil(lambda: len(house.ask(house.leader, open_visitors)) == 1)
    (inside,) = house.ask(house.leader, open_visitors)
    qtbot.waitUntil(lambda: panel.findChild(QWidget, f"out_{inside.visitor_id}") is not None)
    out = panel.findChild(QWidget, f"out_{inside.visitor_id}")
    assert isinstance(out, ActionButton)
    click(out.button)
    qtbot.waitUntil(lambda: house.ask(house.leader, open_visitors) == ())


def test_a_stranger_greeted_is_one_press(qtbot: QtBot, open_floor: OpenFloor, house: House) -> None:
    panel = opened(qtbot, open_floor, house)
    click(panel.stranger.greeted.button)
    qtbot.waitUntil(panel.stranger.refusal.isVisible)
    write(panel.stranger.place.edit, "bay 3")
    press(panel.stranger.place.edit, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(house.ask(house.leader, strangers_seen)) == 1)
    assert house.ask(house.leader, strangers_seen)[0].met is StrangerMet.GREETED
    click(panel.views.button("met"))
    qtbot.waitUntil(lambda: len(panel.met.rows()) == 1)
    assert panel.met.isVisible()
    assert (panel.met.rows()[0].place, panel.met.rows()[0].by) == ("bay 3", house.leader.name)
