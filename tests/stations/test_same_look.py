"""A work order looks the same at every station: one chip for each state."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.lookups_counter import order_at_counter
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import order_on_floor
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.order_glance import OrderGlance
from aftersales_desktop.stations.floor import task_looks
from aftersales_desktop.stations.parts_counter import order_look as counter_look
from aftersales_desktop.stations.reception import order_look as reception_look
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.header_strip import HeaderStrip
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from tests.domain.parts.builders import Counter
from tests.house import House

NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)


def picture(widget: QWidget) -> QImage:
    """The chip on a widget, painted on nothing, so that only what it says is compared."""
    chip = widget if isinstance(widget, Chip) else widget.findChild(Chip)
    assert isinstance(chip, Chip)
    chip.resize(chip.sizeHint())
    image = QImage(chip.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    chip.render(image, QPoint(), chip.rect(), QWidget.RenderFlag(0))
    return image


@pytest.mark.parametrize("state", list(OrderState))
def test_the_stations_show_one_chip_for_one_state(
    house: House, qapp: QApplication, qtbot: QtBot, state: OrderState
) -> None:
    counter = Counter(house)
    order = counter.an_order((counter.a_part(A_03_2=6), 2), state=state)
    page = house.ask(house.advisor, order_page, order.id)
    tone, icon = STATE_LOOK[state]
    for facts in (
        reception_look.header_facts(page),
        task_looks.header_facts(house.ask(house.technician, order_on_floor, order.id)),
        counter_look.header_of(house.ask(house.clerk, order_at_counter, order.id)),
    ):
        strip = HeaderStrip()
        qtbot.addWidget(strip)
        strip.show_order(facts, NOW)
        assert picture(strip) == picture(Chip(word(state), tone, icon, height=30))
    glance = OrderGlance(lambda: NOW)
    qtbot.addWidget(glance)
    glance.show_order(page)
    assert picture(glance) == picture(Chip(word(state), tone, icon))


def test_the_director_reads_the_estimate_while_nothing_is_fitted(house: House, qtbot: QtBot) -> None:
    counter = Counter(house)
    order = counter.an_order((counter.a_part(A_03_2=6), 2), state=OrderState.CONFIRMED)
    page = house.ask(house.advisor, order_page, order.id)
    glance = OrderGlance(lambda: NOW)
    qtbot.addWidget(glance)
    glance.show_order(page)
    said = [label.text() for label in glance.findChildren(Label)]
    assert "The customer pays" not in said
    assert said[said.index("Estimate") + 1] == str(page.estimate.due) != str(page.owed)
