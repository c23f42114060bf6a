"""What the windows' tests share: the theme on, English spoken, settings that remember nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from aftersales_desktop.widgets.theme import Theme
from aftersales_desktop.widgets.time_words import use_zone
from aftersales_desktop.widgets.words import Language, speak

NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _quiet_settings(tmp_path: Path) -> None:
    """Widths are remembered in this test's folder only."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, in English, on UTC; put back afterwards."""
    Theme.apply(qapp, dark=False)
    speak(qapp, Language.ENGLISH)
    use_zone(UTC)
    yield qapp
    Theme.apply(qapp, dark=False)
    speak(qapp, Language.ENGLISH)
    use_zone(None)
