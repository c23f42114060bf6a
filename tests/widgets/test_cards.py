"""Cards, headings, chips, plates, steps and empty pages show their words and paint in both themes."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.cards import Card, Divider, Heading, ScrollColumn, SectionHeading
from aftersales_desktop.widgets.chips import Chip, TrafficLight
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel, plate_width
from aftersales_desktop.widgets.steps import Steps
from aftersales_desktop.widgets.theme import Theme
from aftersales_desktop.widgets.tokens import DARK, LIGHT, Tone
from aftersales_desktop.widgets.words import Language, speak, translate


def settings_words() -> str:
    return translate("Widgets", "Settings")


def test_titles_follow_the_language(app: QApplication, qtbot: QtBot) -> None:
    page = ScrollColumn()
    qtbot.addWidget(page)
    card, heading, section = Card(settings_words), Heading(settings_words), SectionHeading(settings_words)
    empty = EmptyState("mdi6.car", settings_words, hint_fn=settings_words)
    for part in (card, heading, section, empty, Divider()):
        page.column.addWidget(part)
    speak(app, Language.MAINLAND)
    assert {card.title.text(), heading.title.text(), section.title.text()} == {"设置"}
    assert [label.text() for label in empty.findChildren(QLabel)] == ["设置", "设置"]


def test_a_heading_keeps_chips_left_and_buttons_right(app: QApplication, qtbot: QtBot) -> None:
    heading = Heading(lambda: "Board")
    qtbot.addWidget(heading)
    first, chip, right = Chip("15"), Chip("late"), QWidget()
    heading.add_left(first)
    heading.add_right(right)
    heading.add_left(chip)
    items = [heading.row.itemAt(place) for place in range(heading.row.count())]
    widgets = [item.widget() for item in items if item is not None]
    assert widgets == [heading.title, heading.note, first, chip, None, right]


def test_a_card_without_a_title_shows_none(app: QApplication, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.body.addWidget(Label("x"))
    card.set_surface("notice-warn")
    card.set_chosen(chosen=True)
    card.show()
    assert not card.title.isVisible()
    assert card.property("surface") == "notice-warn"


@pytest.mark.parametrize("dark", [False, True])
def test_a_chip_is_tinted_by_its_tone(app: QApplication, qtbot: QtBot, dark: bool) -> None:  # noqa: FBT001 - a parameter of the test
    Theme.apply(app, dark=dark)
    chip = Chip("Late", Tone.BAD, "mdi6.alert")
    qtbot.addWidget(chip)
    theme = DARK if dark else LIGHT
    assert chip.grab().toImage().pixelColor(6, 12).name().upper() == theme.bad_tint
    chip.show_state("Late 12 min", Tone.BAD, solid=True)
    assert chip.grab().toImage().pixelColor(6, 12).name().upper() == theme.bad
    assert (chip.text(), chip.tone(), chip.accessibleName()) == ("Late 12 min", Tone.BAD, "Late 12 min")


def test_the_light_shows_one_lamp(app: QApplication, qtbot: QtBot) -> None:
    light = TrafficLight(Tone.OK)
    qtbot.addWidget(light)
    green = light.grab().toImage().pixelColor(11, 49)
    light.show_tone(Tone.BAD)
    assert light.grab().toImage().pixelColor(11, 49) != green
    assert light.grab().toImage().pixelColor(11, 11).name().upper() == "#FF5A5A"


def test_a_plates_dot_is_narrow(app: QApplication, qtbot: QtBot) -> None:
    plate = PlateLabel("粵B·7K219", pixels=38)
    qtbot.addWidget(plate)
    dot = plate_width(plate.font(), "B·7") - plate_width(plate.font(), "B7")
    assert dot < plate.fontMetrics().height() / 2
    wide = plate.sizeHint().width()
    plate.show_plate("ABC-5218")
    assert plate.sizeHint().width() != wide
    assert plate.accessibleName() == "ABC-5218"
    assert not plate.grab().isNull()


def test_a_long_name_is_shortened_and_whole_in_the_tip(app: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name of a customer indeed")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert "customer indeed" in label.toolTip()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_steps_say_which_one_is_being_done(app: QApplication, qtbot: QtBot) -> None:
    steps = Steps((("in", lambda: "Check in"), ("round", settings_words), ("sign", lambda: "Sign")))
    qtbot.addWidget(steps)
    assert steps.current() == "in"
    steps.show_step("round", done={"in"}, bad={"sign"})
    speak(app, Language.TAIWAN)
    assert steps.accessibleName() == "設定"
    assert not steps.grab().isNull()
