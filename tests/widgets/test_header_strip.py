"""An order's header says the same at every station."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.header_strip import HeaderFacts, HeaderPerson, HeaderStrip
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language, speak
from tests.widgets.conftest import NOW

FACTS = HeaderFacts(
    plate="粵B·7K219",
    order="RO-261124-017",
    car="Corolla 1.8",
    people=(HeaderPerson("Wang", "customer"), HeaderPerson("Lin", "advisor")),
    promised=NOW + timedelta(minutes=25),
    state="Waiting",
    state_tone=Tone.HOLD,
    state_icon="mdi6.account-question-outline",
)


@pytest.fixture
def strip(qtbot: QtBot, app: QApplication) -> HeaderStrip:
    strip = HeaderStrip()
    qtbot.addWidget(strip)
    strip.resize(1142, 84)
    strip.show()
    return strip


def texts(strip: HeaderStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel) if label.isVisible()]


def test_plate_order_people_state_and_promise_are_shown(strip: HeaderStrip, qtbot: QtBot) -> None:
    strip.show_order(FACTS, NOW)
    assert strip.findChildren(PlateLabel)[0].text() == "粵B·7K219"
    assert strip.findChildren(Chip)[0].text() == "Waiting"
    shown = {"RO-261124-017", "Corolla 1.8", "Wang", "Lin", "in 25 min", "Promised 03:07"}
    qtbot.waitUntil(lambda: shown <= set(texts(strip)))
    assert not strip.grab().isNull()


def test_the_promise_counts_down_to_late(strip: HeaderStrip) -> None:
    strip.show_order(FACTS, NOW)
    strip.tick(NOW + timedelta(minutes=37))
    assert "late 12 min" in texts(strip)


def test_a_finished_order_is_no_longer_counted(strip: HeaderStrip) -> None:
    done = HeaderFacts("ABC-5218", "RO-1", "Yaris", promised=NOW - timedelta(hours=1), done=True)
    strip.show_order(done, NOW)
    assert "Done" in texts(strip)


def test_people_of_the_order_before_are_gone(strip: HeaderStrip) -> None:
    strip.show_order(FACTS, NOW)
    strip.show_order(HeaderFacts("ABC-5218", "RO-2", "Yaris"), NOW)
    assert "Wang" not in texts(strip)
    assert not any("Promised" in text for text in texts(strip))


def test_the_promise_is_said_in_the_language_chosen(strip: HeaderStrip, app: QApplication) -> None:
    strip.show_order(FACTS, NOW)
    speak(app, Language.TAIWAN)
    assert "承諾交車 03:07" in texts(strip)


def test_the_number_is_whole_on_a_small_screen_and_the_people_give_way(
    strip: HeaderStrip, qtbot: QtBot
) -> None:
    people = tuple(HeaderPerson(f"{name} with a long name", "advisor") for name in ("Wang", "Lin", "Chen"))
    strip.resize(640, 84)
    strip.show_order(replace(FACTS, people=people), NOW)
    number = next(label for label in strip.findChildren(QLabel) if label.text() == FACTS.order)
    qtbot.waitUntil(lambda: any(text.startswith("Chen") for text in texts(strip)))
    strip.grab()
    assert number.width() >= number.fontMetrics().horizontalAdvance(FACTS.order)
    assert any(name.text().startswith("Wang") and name.toolTip() for name in strip.findChildren(QLabel))
