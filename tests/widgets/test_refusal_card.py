"""A refusal says what is missing, by which clause, what to do and who may lift it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.refusal_card import RefusalCard, RefusalWords, refusal_in_words
from aftersales_desktop.widgets.words import Language, speak
from tests.widgets.hands import click, press


class NotCovered(Refusal):
    """The fenders are not covered."""

    clause = "R2.2.2b"
    sentence = "No covers on {sides} sides."
    cure = "Put the covers on."
    lifted_by = (Role.WORKSHOP_MANAGER,)


@pytest.fixture
def card(qtbot: QtBot, app: QApplication) -> RefusalCard:
    card = RefusalCard(pointer=True)
    qtbot.addWidget(card)
    return card


def shown_texts(card: RefusalCard) -> list[str]:
    labels = [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    return labels + [button.text() for button in card.findChildren(QPushButton) if button.isVisibleTo(card)]


def test_nothing_is_shown_before_anything_is_refused(card: RefusalCard) -> None:
    assert card.isHidden()
    assert card.words().missing == ""


def test_a_refusal_is_shown_with_clause_cure_and_who_may_lift_it(card: RefusalCard) -> None:
    card.show_refusal(NotCovered(sides=2))
    texts = shown_texts(card)
    assert "No covers on 2 sides." in texts
    assert "Put the covers on." in texts
    assert "Clause R2.2.2b" in texts
    assert card.accessibleName() == "No covers on 2 sides."
    assert refusal_in_words(NotCovered(sides=2)).lifted_by != ""


def test_the_clause_leads_to_the_rulebook(card: RefusalCard, qtbot: QtBot) -> None:
    card.show_refusal(NotCovered(sides=2))
    link = next(button for button in card.findChildren(QPushButton) if "R2.2.2b" in button.text())
    with qtbot.waitSignal(card.clause_pressed) as heard:
        click(link)
    assert heard.args == ["R2.2.2b"]


def test_the_cure_is_a_button_with_its_key(card: RefusalCard, qtbot: QtBot) -> None:
    card.show_refusal(RefusalWords("Not confirmed"), lambda: "Ask reception", cure_key="F4")
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    with qtbot.waitSignal(card.cure_pressed):
        press(card, Qt.Key.Key_F4)


def test_plain_bad_input_shows_no_clause(card: RefusalCard) -> None:
    card.show_refusal(RefusalWords("Not an amount"))
    assert shown_texts(card) == ["Not an amount"]


def test_a_refusal_goes_when_it_is_cured(card: RefusalCard) -> None:
    card.show_refusal(NotCovered(sides=1), lambda: "Done")
    card.clear()
    assert card.isHidden()
    assert card.words() == RefusalWords("")


def test_the_frame_words_follow_the_language(card: RefusalCard, app: QApplication) -> None:
    card.show_refusal(NotCovered(sides=2))
    speak(app, Language.TAIWAN)
    assert "條款 R2.2.2b" in shown_texts(card)
    assert not card.grab().isNull()
