"""The language of the screen, changed while the program runs: Traditional or Simplified Chinese, English."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from aftersales_desktop import paths
from aftersales_desktop.widgets.theme import Theme


class Language(StrEnum):
    """A language the program speaks; the value is what file names and settings carry."""

    ENGLISH = "en"
    TAIWAN = "zh_TW"
    MAINLAND = "zh_CN"

    @property
    def own_name(self) -> str:
        """The language's name in itself, for the list to choose from."""
        return {"en": "English", "zh_TW": "繁體中文", "zh_CN": "简体中文"}[self.value]

    @property
    def family(self) -> str:
        """The font family whose glyph forms the readers of this language expect."""
        return "Workshop Sans SC" if self is Language.MAINLAND else "Workshop Sans TC"


class _Spoken:
    """The language in force and the translators installed for it; one a process."""

    language: Language = Language.ENGLISH
    translators: list[QTranslator] = []  # noqa: RUF012 - replaced as a whole, never shared
    fonts_loaded: bool = False


def translate(context: str, text: str) -> str:
    """Text of a room in the language in force; placeholders are filled afterwards with `format`."""
    return QCoreApplication.translate(context, text)


def language() -> Language:
    """The language in force."""
    return _Spoken.language


def language_of_system() -> Language:
    """What the PC itself speaks; Hong Kong and Macao read Taiwan's forms, Singapore the mainland's."""
    locale = QLocale.system()
    if locale.language() != QLocale.Language.Chinese:
        return Language.ENGLISH
    traditional = locale.script() == QLocale.Script.TraditionalChineseScript
    return Language.TAIWAN if traditional else Language.MAINLAND


def load_fonts() -> None:
    """Make the shipped fonts known, so that no machine shows boxes for names."""
    if _Spoken.fonts_loaded:
        return
    for font in sorted(paths.fonts().glob("WorkshopSans*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    _Spoken.fonts_loaded = True


def _installed(app: QCoreApplication, wanted: Language) -> list[QTranslator]:
    files = sorted(paths.translations().glob(f"*_{wanted.value}.qm"))
    qt = QTranslator(app)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = [qt] if qt.load(f"qtbase_{wanted.value}", qt_folder) else []
    for file in files:
        translator = QTranslator(app)
        if translator.load(str(file)):
            found.append(translator)
    return found


def translate_for(app: QCoreApplication, wanted: Language) -> None:
    """Let a program speak a language; all there is to do where there are no windows."""
    for old in _Spoken.translators:
        app.removeTranslator(old)
        old.deleteLater()
    _Spoken.language = wanted
    _Spoken.translators = _installed(app, wanted)
    for translator in _Spoken.translators:
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(wanted.value))


def speak(app: QApplication, wanted: Language) -> None:
    """Change the language of every window at once, and the font to the forms its readers expect."""
    load_fonts()
    translate_for(app, wanted)
    Theme.use_family(app, wanted.family)
    # Qt has told every window already; let them hear it in this turn, so that none is seen half translated.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
