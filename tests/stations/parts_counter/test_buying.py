"""Buying through the window: order, take in, compare three suppliers (T34); consumables for sales (T35)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.purchasing.collect_quotes import SelfPurchaseBegun
from aftersales_desktop.domain.purchasing.lookups import PartOrderRow, part_orders_page
from aftersales_desktop.domain.purchasing.part_order import PartOrderState
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.stations.parts_counter.purchasing_sections import INTERNAL_USE, PURCHASING, QUOTES
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.fields import TextField
from tests.domain.parts.builders import Counter, pieces
from tests.domain.purchasing.builders import Buying
from tests.stations.conftest import OpenStation
from tests.stations.parts_counter.store_room import click_row
from tests.widgets.hands import click, press, write


@pytest.fixture
def buying(counter: Counter) -> Buying:
    """A staffed house with an empty warehouse and no supplier yet."""
    return Buying(counter)


@pytest.fixture
def manager(open_station: OpenStation, buying: Buying) -> Callable[[str], PartsCounterWindow]:
    """Opens the parts manager's window at a section, when everything is set up."""

    def at(section: str) -> PartsCounterWindow:
        window = open_station(PartsCounterWindow, buying.house.parts_manager)
        window.choose(section)
        look()
        return window

    return at


def look() -> None:
    """Let everything that was asked for be answered and painted."""
    for _ in range(8):
        QApplication.processEvents()


def fill(field: TextField, text: str) -> None:
    """Click into a field and type over what stands in it."""
    edit = field.edit
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    edit.selectAll()
    write(edit, text)


def pick(field: ChoiceField, text: str) -> None:
    """Go down a list with the arrow keys until an entry begins so."""
    field.combo.setFocus()
    press(field.combo, Qt.Key.Key_Home)
    for _ in range(field.combo.count()):
        if field.combo.currentText().startswith(text):
            break
        press(field.combo, Qt.Key.Key_Down)
    assert field.combo.currentText().startswith(text)
    look()


def test_a_short_part_is_ordered_and_taken_in(
    buying: Buying, manager: Callable[[str], PartsCounterWindow], qtbot: QtBot
) -> None:
    part = buying.counter.a_part(A_03_2=1)
    buying.counter.issue(buying.counter.an_order((part, 1)))
    order, line_id = buying.short_order(part, 2)
    buying.supplier("順達汽配")
    home(buying, part)
    window = manager(PURCHASING)
    panel = window.buying.purchasing
    click_row(panel.proposals.table, 0)
    press(window, Qt.Key.Key_F1)
    look()
    pick(panel.proposals.supplier, "順達")
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: bool(panel.orders.table.rows()))
    assert panel.orders.table.rows()[0].lines[0].order == order.shown_number
    click_row(panel.orders.table, 0)
    look()
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: buying.on_hand(part) == pieces(2))
    assert newest(buying).state is PartOrderState.RECEIVED
    assert line_id == buying.counter.line_ids(order)[0]


def newest(buying: Buying) -> PartOrderRow:
    """Look at the newest order at a supplier."""
    return buying.house.ask(buying.house.clerk, part_orders_page)[0]


def home(buying: Buying, part: Part) -> None:
    """Give a part its home bin."""
    with buying.house.session() as session, session.begin():
        session.get_one(Part, part.id).home_bin_id = buying.counter.bin_id("A-03-2")


def short(buying: Buying) -> SelfPurchaseBegun:
    """Begin a self-purchase for an order that lacks a water pump."""
    part = buying.counter.a_part("16100-39466", "水泵總成")
    _, line_id = buying.short_order(part)
    return buying.purchase(part, line_id=line_id)


def test_two_quotes_are_refused_and_the_third_opens_the_order(
    buying: Buying, manager: Callable[[str], PartsCounterWindow], qtbot: QtBot
) -> None:
    begun = short(buying)
    buying.quote(begun.purchase_id, "順達汽配", "412")
    buying.quote(begun.purchase_id, "廣豐原廠件行", "448")
    buying.supplier("宏昌貿易")
    window = manager(QUOTES)
    panel = window.buying.quotes
    qtbot.waitUntil(lambda: len(panel.columns) == 2)
    assert panel.choice.refusal.words().clause == "R2.3.10b"
    assert panel.choice.order.reason()
    press(window, Qt.Key.Key_F9)
    look()
    assert panel.shown is not None
    assert panel.shown.state is PurchaseState.COLLECTING
    pick(panel.entry.supplier, "宏昌")
    fill(panel.entry.price, "436")
    fill(panel.entry.days, "2")
    fill(panel.entry.quality, "3 months")
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: len(panel.columns) == 3)
    look()
    assert panel.choice.refusal.words().clause == ""
    assert not panel.choice.order.reason()


def test_a_dearer_supplier_is_ordered_from_with_a_reason(
    buying: Buying, manager: Callable[[str], PartsCounterWindow], qtbot: QtBot
) -> None:
    begun = short(buying)
    for name, price in (("順達汽配", "412"), ("廣豐原廠件行", "448"), ("宏昌貿易", "436")):
        buying.quote(begun.purchase_id, name, price)
    window = manager(QUOTES)
    panel = window.buying.quotes
    qtbot.waitUntil(lambda: len(panel.columns) == 3)
    look()
    dear = next(column for column in panel.columns if column.quote.supplier == "廣豐原廠件行")
    click(dear.choose.button)
    look()
    press(window, Qt.Key.Key_F9)
    look()
    assert panel.choice.refusal.words().clause == "R2.3.10b"
    fill(panel.choice.reason, "two days earlier")
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: panel.shown is not None and panel.shown.state is PurchaseState.ORDERED)
    assert panel.shown is not None
    assert panel.shown.chosen is not None
    assert panel.shown.chosen.supplier == "廣豐原廠件行"


def set_ceiling(window: PartsCounterWindow, qtbot: QtBot) -> None:
    """Let at most two of the only consumable go out in a month."""
    panel = window.buying.internal_use
    panel.which.button("month").click()
    look()
    click_row(panel.used, 0)
    fill(panel.ceiling, "2")
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: panel.used.rows()[0].ceiling == Quantity.of(2))


def test_consumables_for_sales_are_drawn_and_warned_of(
    buying: Buying, manager: Callable[[str], PartsCounterWindow], qtbot: QtBot
) -> None:
    part = buying.counter.a_part("WAX-01", "展車蠟", cost="25", B_01_1=20)
    with buying.house.session() as session, session.begin():
        session.get_one(Part, part.id).part_class = PartClass.CONSUMABLE
    window = manager(INTERNAL_USE)
    panel = window.buying.internal_use
    set_ceiling(window, qtbot)
    panel.which.button("orders").click()
    look()
    fill(panel.form.receiver, "Ms Wu")
    fill(panel.form.purpose, "show cars")
    pick(panel.form.item, "展車蠟")
    fill(panel.form.quantity, "3")
    press(panel.form.quantity.edit, Qt.Key.Key_Return)
    look()
    assert panel.form.warning.text()
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: panel.card.order is not None)
    look()
    press(window, Qt.Key.Key_F9)
    look()
    assert panel.card.refusal.words().clause == "R2.3.12c"
    assert buying.on_hand(part) == pieces(20)
    fill(panel.card.reason, "motor show")
    press(window, Qt.Key.Key_F6)
    look()
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: buying.on_hand(part) == pieces(17))


def test_a_supplier_known_under_another_name_is_refused(
    buying: Buying, manager: Callable[[str], PartsCounterWindow], qtbot: QtBot
) -> None:
    buying.supplier("順達汽配")
    window = manager(PURCHASING)
    panel = window.buying.purchasing
    panel.pages.button("suppliers").click()
    look()
    press(window, Qt.Key.Key_F2)
    fill(panel.suppliers.name, "Shunda Trading")
    fill(panel.suppliers.phone, "0755 8321 0000")
    press(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: panel.suppliers.refusal.words().clause == "R2.3.10b")
    assert len(panel.suppliers.table.rows()) == 1


def test_a_duty_leads_to_its_order_at_the_supplier(
    manager: Callable[[str], PartsCounterWindow], buying: Buying
) -> None:
    for name in ("和泰零件", "順達汽配"):
        part = buying.counter.a_part(f"P-{name}")
        _, line_id = buying.short_order(part)
        buying.order(part, line_id=line_id)
    wanted = buying.house.ask(buying.house.clerk, part_orders_page)[-1]
    window = manager("issue")
    window.open_subject(Subject(SubjectKind.PART_ORDER, wanted.part_order_id))
    look()
    orders = window.buying.purchasing.orders
    assert (window.current_key(), orders.isVisible()) == (PURCHASING, True)
    assert [row.number for row in orders.table.rows()] == [wanted.number]
    assert orders.table.chosen_row() == wanted
