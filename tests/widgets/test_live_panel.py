"""A panel refreshes when what it shows changed: at once when seen, else when shown."""

from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import Language, speak


class Counting(LivePanel):
    """A panel that counts how often it is asked to be true again."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.PARTS})

    def __init__(self) -> None:
        super().__init__()
        self.refreshed = 0
        self.spoken = 0

    def refresh(self) -> None:
        self.refreshed += 1

    def retranslate(self) -> None:
        self.spoken += 1


@pytest.fixture
def panel(qtbot: QtBot, app: QApplication) -> Iterator[Counting]:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    panel = Counting()
    stack.addWidget(panel)
    stack.addWidget(QWidget())
    stack.show()
    qtbot.waitUntil(lambda: panel.refreshed == 1)
    # The stack lives as long as the test holds it: qtbot keeps only a weak hold.
    yield panel
    stack.close()


def stack_of(panel: Counting) -> QStackedWidget:
    stack = panel.parentWidget()
    assert isinstance(stack, QStackedWidget)
    return stack


def test_many_changes_in_one_turn_refresh_once(panel: Counting, qtbot: QtBot) -> None:
    for _ in range(20):
        panel.topics_changed({Topic.PARTS, Topic.STOCK})
    qtbot.waitUntil(lambda: panel.refreshed == 2)
    QApplication.processEvents()
    assert panel.refreshed == 2


def test_a_change_of_something_else_is_not_heard(panel: Counting) -> None:
    panel.topics_changed({Topic.PEOPLE})
    assert not panel.stale


def test_a_hidden_panel_waits_until_it_is_shown(panel: Counting, qtbot: QtBot) -> None:
    stack = stack_of(panel)
    stack.setCurrentIndex(1)
    panel.topics_changed({Topic.PARTS})
    QApplication.processEvents()
    assert panel.refreshed == 1
    assert panel.stale
    stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: panel.refreshed == 2)


def test_showing_a_fresh_panel_again_asks_nothing(panel: Counting) -> None:
    stack_of(panel).setCurrentIndex(1)
    stack_of(panel).setCurrentIndex(0)
    QApplication.processEvents()
    assert panel.refreshed == 1


def test_a_change_of_language_reaches_the_panel(panel: Counting, app: QApplication) -> None:
    speak(app, Language.TAIWAN)
    assert panel.spoken


def test_a_hidden_panel_learns_the_language_when_it_is_shown(panel: Counting, app: QApplication) -> None:
    stack = stack_of(panel)
    stack.setCurrentIndex(1)
    spoken = panel.spoken
    speak(app, Language.TAIWAN)
    speak(app, Language.MAINLAND)
    assert panel.spoken == spoken
    stack.setCurrentIndex(0)
    assert panel.spoken == spoken + 1


def test_a_seen_panel_is_told_once_of_a_change(panel: Counting, app: QApplication) -> None:
    spoken = panel.spoken
    speak(app, Language.TAIWAN)
    QApplication.processEvents()
    assert panel.spoken == spoken + 1


def test_a_plain_panel_takes_no_scans(qtbot: QtBot, app: QApplication) -> None:
    panel = LivePanel()
    qtbot.addWidget(panel)
    assert not panel.take_scan("12345")
