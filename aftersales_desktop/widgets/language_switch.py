"""The three languages by their own names; pressing one changes every window at once and is remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from aftersales_desktop.widgets.segments import Option, Segments
from aftersales_desktop.widgets.words import Language, language, speak

ORDER = (Language.TAIWAN, Language.MAINLAND, Language.ENGLISH)
SETTING = "language"


class LanguageSwitch(Segments):
    """Changes the language while the program runs."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        self._settings = settings
        super().__init__(language_options(), parent)
        self.chosen.connect(self._speak)

    def retranslate(self) -> None:
        """Mark the language in force, whoever changed it."""
        super().retranslate()
        self.choose(language().value)

    def _speak(self, key: str) -> None:
        app = QApplication.instance()
        self._settings.setValue(SETTING, key)
        if isinstance(app, QApplication) and key != language().value:
            speak(app, Language(key))


def language_options() -> list[Option]:
    """The three languages, each by its own name, for any list to choose from."""
    return [(one.value, partial(getattr, one, "own_name")) for one in ORDER]
