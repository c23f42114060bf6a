"""Both themes can be read, and a change of theme reaches what is already on the screen."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.icons import IconLabel, icon
from aftersales_desktop.widgets.labels import Label, set_tip
from aftersales_desktop.widgets.theme import Theme, set_look, tokens, wear_theme
from aftersales_desktop.widgets.tokens import DARK, LIGHT, Tokens, Tone

READABLE = 4.5
GROUNDS = ("bg", "surface", "sunken")
INKS = ("text", "muted", "accent", "ok", "warn", "bad", "hold")


def brightness(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((brightness(one), brightness(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_word_can_be_read_on_its_ground(theme: Tokens) -> None:
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [("faint", "surface"), ("faint", "bg"), ("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [("rail_text", "rail"), ("rail_muted", "rail"), ("rail_text", "rail_active")]
    pairs += [("text", f"{tone}_tint") for tone in ("accent", "ok", "warn", "bad", "hold", "neutral")]
    pairs += [(tone, f"{tone}_tint") for tone in ("accent", "ok", "warn", "bad", "hold")]
    pairs += [("muted", "neutral_tint"), ("muted", "bad_tint"), ("muted", "accent_tint")]
    pale = [
        f"{ink} on {ground}: {contrast(theme.colour(ink), theme.colour(ground)):.2f}"
        for ink, ground in pairs
        if contrast(theme.colour(ink), theme.colour(ground)) < READABLE
    ]
    assert pale == []


def ink(label: Label) -> QColor:
    return label.palette().color(label.foregroundRole())


def test_the_theme_changes_while_windows_are_open(app: QApplication, qtbot: QtBot) -> None:
    seen, hidden = Label("Late", tone=Tone.BAD), Label("Late", tone=Tone.BAD)
    for piece in (seen, hidden):
        qtbot.addWidget(piece)
        wear_theme(piece)
    seen.show()
    hidden.ensurePolished()
    Theme.apply(app, dark=True)
    assert tokens() is DARK
    qtbot.waitUntil(lambda: ink(seen) == ink(hidden) == QColor(DARK.bad))
    Theme.apply(app, dark=False)
    qtbot.waitUntil(lambda: ink(seen) == ink(hidden) == QColor(LIGHT.bad))


def test_two_changes_of_theme_at_once_leave_the_last_one(app: QApplication, qtbot: QtBot) -> None:
    pieces = [Label("Late", tone=Tone.BAD) for _ in range(3)]
    for piece in pieces:
        qtbot.addWidget(piece)
        wear_theme(piece)
        piece.show()
    Theme.apply(app, dark=True)
    qtbot.waitUntil(lambda: any(ink(piece) == QColor(DARK.bad) for piece in pieces))
    Theme.apply(app, dark=False)
    qtbot.waitUntil(lambda: all(ink(piece) == QColor(LIGHT.bad) for piece in pieces))


def test_an_icon_follows_the_theme(app: QApplication, qtbot: QtBot) -> None:
    mark = icon("mdi6.square", Tone.OK)
    Theme.apply(app, dark=True)
    dark = mark.pixmap(16, 16).toImage().pixelColor(8, 8)
    Theme.apply(app, dark=False)
    assert dark == QColor(DARK.ok)
    assert mark.pixmap(16, 16).toImage().pixelColor(8, 8) == QColor(LIGHT.ok)
    label = IconLabel("mdi6.car", Tone.OK)
    qtbot.addWidget(label)
    label.show_icon("mdi6.square", Tone.BAD)
    assert label.icon_name == "mdi6.square"
    assert label.grab().toImage().pixelColor(9, 9) == QColor(LIGHT.bad)


def test_a_look_is_seen_by_the_style_sheet(app: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Post")
    qtbot.addWidget(button)
    wear_theme(button)
    set_look(button, "kind", "primary")
    assert button.palette().color(button.foregroundRole()) == QColor(LIGHT.on_accent)


def test_markup_stays_text(app: QApplication, qtbot: QtBot) -> None:
    label = Label("<img src='//server/x'>")
    qtbot.addWidget(label)
    set_tip(label, "<b>x</b>")
    assert label.text() == "<img src='//server/x'>"
    assert "&lt;b&gt;" in label.toolTip()
