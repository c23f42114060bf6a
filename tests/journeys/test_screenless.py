"""What is said on a PC without a screen: every warning of Qt's, but not that there is no screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from aftersales_desktop.tour.screenless import pass_over_the_missing_screen


@pytest.fixture
def _the_tours_ears() -> Iterator[None]:
    """Listen as the tour does, and give Qt its own ears back."""
    before = qInstallMessageHandler(None)
    pass_over_the_missing_screen()
    yield
    qInstallMessageHandler(before)


@pytest.mark.usefixtures("_the_tours_ears")
def test_a_warning_comes_through(capsys: pytest.CaptureFixture[str]) -> None:
    qWarning("QPainter::begin: nothing to paint on")
    assert capsys.readouterr().err == "QPainter::begin: nothing to paint on\n"


@pytest.mark.usefixtures("_the_tours_ears")
def test_the_missing_screen_is_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    qWarning("This plugin does not support raise()")
    assert capsys.readouterr().err == ""
