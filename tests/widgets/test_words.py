"""The program changes its language while it runs."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop import paths
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.theme import Theme, wear_theme
from aftersales_desktop.widgets.words import Language, language, speak, translate


@pytest.mark.parametrize(
    ("wanted", "settings", "family"),
    [
        (Language.TAIWAN, "設定", "Workshop Sans TC"),
        (Language.MAINLAND, "设置", "Workshop Sans SC"),
        (Language.ENGLISH, "Settings", "Workshop Sans TC"),
    ],
)
def test_each_language_has_its_words_and_its_glyph_forms(
    app: QApplication, wanted: Language, settings: str, family: str
) -> None:
    speak(app, wanted)
    assert language() is wanted
    assert translate("Widgets", "Settings") == settings
    assert app.font().family() == family


def test_the_font_changes_in_windows_that_are_open(app: QApplication, qtbot: QtBot) -> None:
    label = Label("豐", role="title")
    qtbot.addWidget(label)
    wear_theme(label)
    label.show()
    speak(app, Language.MAINLAND)
    qtbot.waitUntil(lambda: label.font().family() == "Workshop Sans SC")
    Theme.apply(app, dark=True)
    assert label.font().family() == "Workshop Sans SC"


def test_qts_own_words_are_translated_too(app: QApplication) -> None:
    speak(app, Language.TAIWAN)
    assert translate("QPlatformTheme", "Cancel") == "取消"


def test_an_unknown_text_stays_english(app: QApplication) -> None:
    speak(app, Language.TAIWAN)
    assert translate("Widgets", "Never said anywhere") == "Never said anywhere"


def test_languages_name_themselves() -> None:
    assert [one.own_name for one in Language] == ["English", "繁體中文", "简体中文"]


def test_the_shipped_folders_are_found() -> None:
    assert paths.style_sheet().is_file()
    assert (paths.fonts() / "WorkshopSansTC-Regular.ttf").is_file()
    assert (paths.icons() / "tick_light.svg").is_file()
