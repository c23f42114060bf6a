"""The figures page: periods, plots one can press, documents behind them, and what leaves the window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import PeriodKind
from aftersales_desktop.domain.purchasing.order_parts import order_parts
from aftersales_desktop.domain.purchasing.receive_part_order import receive_part_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.director.figures_buying import failure_text
from aftersales_desktop.stations.director.figures_panel import FiguresPanel
from aftersales_desktop.stations.director.figures_weeks import COLOURS
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.print_preview import PrintPreview
from aftersales_desktop.widgets.tokens import DARK, LIGHT, Tokens
from aftersales_desktop.widgets.words import Language, speak
from tests.boards.builders import an_order
from tests.domain.parts.builders import Counter
from tests.domain.purchasing.builders import Buying
from tests.house import House
from tests.widgets.hands import press

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
# Summed over red, green and blue, of 765.
UNLIKE = 80


def delivered(house: House, serial: int, *, days_ago: int, hours: float) -> WorkOrder:
    """Put a delivered order into the house that was here for so many hours."""
    opened = house.clock.now() - days_ago * DAY
    order = an_order(
        house,
        house.a_car(f"粵B·{serial:05d}"),
        serial,
        OrderState.DELIVERED,
        opened=opened,
        promised=opened + 5 * HOUR,
        delivered=opened + hours * HOUR,
    )
    with house.session() as session, session.begin():
        stored = session.get_one(WorkOrder, order.id)
        stored.accepted_at, stored.started_at = opened + HOUR, opened + 2 * HOUR
        stored.finished_at = opened + (hours - 1) * HOUR
    return order


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_two_steps_of_the_plot_look_alike(theme: Tokens) -> None:
    colours = [theme.colour(COLOURS[step]) for step in Step]
    shares = [(colour.red(), colour.green(), colour.blue()) for colour in colours]
    for one, other in combinations(shares, 2):
        assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) > UNLIKE


@pytest.fixture
def page(house: House, window: DirectorWindow) -> FiguresPanel:
    """The page with one order of this month and one of the last."""
    delivered(house, 1, days_ago=1, hours=6)
    delivered(house, 2, days_ago=30, hours=4)
    window.choose("figures")
    return window.figures


def test_each_figure_says_better_or_worse_its_goal_and_how_it_is_worked_out(page: FiguresPanel) -> None:
    tile = page.tiles[FigureKey.IN_HOUSE]
    assert tile.texts() == ("6.0", "worse +2.0", "goal ≤ 24.0 h kept")
    assert "6.0 hours ÷ 1 orders handed over" in tile.accessibleName()
    assert page.tiles[FigureKey.PROMISE].texts()[2] == "goal ≥ 90.0 % missed"
    assert page.tiles[FigureKey.MARGIN].texts()[0] == "—"


def test_a_figure_pressed_shows_its_weeks_and_pressed_again_its_documents(
    house: House, window: DirectorWindow, page: FiguresPanel
) -> None:
    tile = page.tiles[FigureKey.PROMISE]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.plot.title.text() == "Promise kept, week by week"
    assert page.plot.note.text() == "Promise kept = 0 on time ÷ 1 with a promise"
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert page.showing_documents()
    (row,) = page.documents.table.rows()
    assert row.customer == "王美惠"
    press(window, Qt.Key.Key_Escape)
    assert not page.showing_documents()


def test_a_step_pressed_in_the_plot_leads_to_the_orders_that_spent_it(
    window: DirectorWindow, page: FiguresPanel, qtbot: QtBot
) -> None:
    week = len(page.plot.plot.bars()) - 1
    spot = page.plot.plot.place_of(week, "repair").center().toPoint()
    QTest.mouseClick(page.plot.plot, Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert page.showing_documents()
    (row,) = page.documents.table.rows()
    assert row.size == pytest.approx(3)
    page.documents.table.choose_key(0)
    page.documents.table.setFocus()
    QTest.keyClick(page.documents.table, Qt.Key.Key_Return)
    assert window.current_key() == "orders"


def test_the_plot_is_walked_by_keys(page: FiguresPanel) -> None:
    page.plot.plot.setFocus()
    QTest.keyClick(page.plot.plot, Qt.Key.Key_Up)
    QTest.keyClick(page.plot.plot, Qt.Key.Key_Return)
    assert page.showing_documents()


def test_the_period_goes_back_and_forth_and_takes_any_days(house: House, page: FiguresPanel) -> None:
    assert not page.period.later.isEnabled()
    page.period.earlier.click()
    assert page.tiles[FigureKey.IN_HOUSE].texts()[0] == "4.0"
    assert page.period.later.isEnabled()
    page.period.kinds.button(PeriodKind.DAYS.value).click()
    page.period.last.edit.setDate(QDate(2026, 11, 24))
    page.period.first.edit.setDate(QDate(2026, 10, 15))
    assert page.period.period().first == (house.clock.now() - 40 * DAY).date()
    assert page.tiles[FigureKey.IN_HOUSE].texts()[0] == "5.0"
    page.period.kinds.button(PeriodKind.QUARTER.value).click()
    assert page.period.name.text() == "2026, quarter 4"


def test_the_tables_beside_the_plot_lead_to_documents(house: House, page: FiguresPanel) -> None:
    for key in ("bays", "returns", "technicians"):
        page.side.choice.button(key).click()
    assert page.side.technicians.rows() == ()


def test_suppliers_and_what_was_bought_without_need_stand_beside_the_plot(
    house: House, window: DirectorWindow, qtbot: QtBot
) -> None:
    buying = Buying(Counter(house))
    part = buying.counter.a_part(A_03_2=9)
    order = replace(buying.wanted(part, 3), reason="廠商優惠")
    ordered = house.do(house.parts_manager, order_parts, order)
    came = buying.came(ordered.part_order_id, 2, bad=1, note="外殼破裂")
    house.do(house.clerk, receive_part_order, came)
    window.choose("figures")
    side = window.figures.side
    side.choice.button("suppliers").click()
    assert side.suppliers.isVisible()
    qtbot.waitUntil(lambda: len(side.suppliers.rows()) == 1)
    (supplier,) = side.suppliers.rows()
    assert (supplier.name, failure_text(supplier)) == ("順達汽配", "33.3 %")
    side.choice.button("careless").click()
    assert side.careless.isVisible()
    (bought,) = side.careless.rows()
    assert (bought.part, bought.reason) == (part.name, "廠商優惠")
    window.figures.period.earlier.click()
    qtbot.waitUntil(lambda: (side.suppliers.rows(), side.careless.rows()) == ((), ()))


def test_what_is_shown_is_saved_as_a_workbook_and_never_over_another(
    window: DirectorWindow, page: FiguresPanel
) -> None:
    press(window, Qt.Key.Key_F3)
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_F3)
    folder = Path(window.desk.archive) / "tables"
    assert sorted(file.name for file in folder.iterdir()) == [
        "figures-20261101-20261130-2.xlsx",
        "figures-20261101-20261130.xlsx",
    ]
    book = load_workbook(folder / "figures-20261101-20261130-2.xlsx")
    assert book.sheetnames == [
        "Figures", "Hours by step", "Technicians", "Bays", "Returns", "Suppliers", "Bought without need",
        "Documents",
    ]  # fmt: skip
    assert (book["Figures"]["A4"].value, book["Figures"]["B4"].value) == ("Time in the house", 6)
    assert book["Documents"]["D4"].value == "王美惠"


def test_the_pdf_is_shown_before_it_is_kept(window: DirectorWindow, page: FiguresPanel, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(PrintPreview) is not None)


def test_who_does_not_lead_is_told_so_in_place(
    house: House, open_window: Callable[[Actor], DirectorWindow], qtbot: QtBot
) -> None:
    window = open_window(house.technician)
    window.choose("figures")
    qtbot.waitUntil(lambda: window.figures.refusal.words().clause == "X2")


@pytest.mark.parametrize("language", list(Language))
def test_every_figure_has_its_words_in_every_language(
    page: FiguresPanel, qapp: QApplication, language: Language
) -> None:
    speak(qapp, language)
    page.retranslate()
    names = [tile.accessibleName() for tile in page.tiles.values()]
    assert len(set(names)) == len(FigureKey)
    if language is not Language.ENGLISH:
        assert not [name for name in names if "goal" in name or "better" in name]
