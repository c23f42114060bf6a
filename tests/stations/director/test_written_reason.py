"""A refusal written down in English is read in Chinese."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals import OrderNotStarted, WrongStep
from aftersales_desktop.stations.director.written_reason import reason_words
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.words import Language, speak


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[None]:
    """Speak Taiwan's Chinese for one test."""
    speak(qapp, Language.TAIWAN)
    yield
    speak(qapp, Language.ENGLISH)


@pytest.mark.usefixtures("in_chinese")
def test_the_sentence_is_translated_and_keeps_its_facts() -> None:
    words = reason_words(str(OrderNotStarted(order="RO-261124-0073")))
    assert "RO-261124-0073" in words
    assert "started" not in words
    assert "周雅婷" in reason_words(str(NotYourRight("周雅婷", [Role.CASHIER])))


@pytest.mark.usefixtures("in_chinese")
def test_words_among_the_facts_are_translated_too() -> None:
    refusal = WrongStep(order="RO-1", state=OrderState.DRAFT, wanted=OrderState.STARTED)
    assert "草稿" in reason_words(str(refusal))


@pytest.mark.usefixtures("in_chinese")
def test_a_sentence_of_another_version_stays_as_it_was_written() -> None:
    assert reason_words("Something an older version said.") == "Something an older version said."
