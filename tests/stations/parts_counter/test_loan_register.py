"""The loan register at the crib: of the days chosen, searched, and printed as it stands (F28)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.stations.parts_counter.tools_panel import ToolsPanel
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.print_preview import PrintPreview
from tests.domain.documents.prints import prints_of
from tests.domain.tools.builders import Crib
from tests.house import House
from tests.stations.tool_windows import open_panel
from tests.widgets.hands import CONTROL, click, press, write
from tests.widgets.papers import set_up_no_printer


@pytest.fixture
def crib(house: House) -> Crib:
    """A crib with two tools lent today."""
    crib = Crib(house)
    for name in ("燃油壓力錶組", "活塞環壓縮器"):
        crib.lend(crib.a_tool(name), crib.an_order())
    return crib


@pytest.fixture
def panel(crib: Crib, qtbot: QtBot, desk_for: Callable[[Actor], Desk]) -> Iterator[ToolsPanel]:
    """The register in front of the clerk."""
    window, panel = open_panel(qtbot, desk_for(crib.house.clerk), ToolsPanel)
    click(panel.views.button("register"))
    yield panel
    window.close()


def test_the_register_shows_the_days_chosen(panel: ToolsPanel) -> None:
    assert [row.tool for row in panel.register.table.rows()] == ["T-0002", "T-0001"]
    panel.register.last.edit.setDate(QDate(2026, 11, 23))
    assert panel.register.table.rows() == ()
    panel.register.last.edit.setDate(QDate(2026, 11, 24))
    assert panel.register.table.loaded() == 2


def test_a_search_and_a_line_bring_the_tool_to_the_right(panel: ToolsPanel, qtbot: QtBot) -> None:
    write(panel.register.search.edit, "0001")
    qtbot.waitUntil(lambda: [row.tool for row in panel.register.table.rows()] == ["T-0001"])
    panel.register.table.choose_key(panel.register.table.rows()[0].loan_id)
    assert panel.side.card is not None
    assert panel.side.card.tool == "T-0001"


def test_the_days_chosen_are_the_days_printed(
    panel: ToolsPanel, crib: Crib, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    set_up_no_printer(monkeypatch, tmp_path_factory.mktemp("cups"))
    panel.register.first.edit.setDate(QDate(2026, 11, 2))
    click(panel.register.print.button)
    page = next(page for page in panel.window().findChildren(PrintPreview) if page.isVisible())
    press(page, Qt.Key.Key_P, CONTROL)
    QApplication.processEvents()
    paper = (Form.TOOL_REGISTER, "TL-261102-261124")
    assert len(prints_of(crib.house, *paper)) == 1


def test_the_board_comes_back(panel: ToolsPanel) -> None:
    click(panel.views.button("board"))
    assert panel.left.currentWidget() is panel.board
    assert panel.search.isVisible()
