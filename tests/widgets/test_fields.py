"""Fields say what they want and forgive how it is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.fields import (
    CodeField,
    LongTextField,
    MoneyField,
    NumberField,
    PinField,
    TextField,
)
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language, speak, translate
from tests.widgets.hands import press, write


def settings_words() -> str:
    return translate("Widgets", "Settings")


@pytest.fixture
def money(qtbot: QtBot, app: QApplication) -> MoneyField:
    field = MoneyField(lambda: "Amount", required=True)
    qtbot.addWidget(field)
    return field


def test_an_amount_is_read_and_written_with_separators(money: MoneyField) -> None:
    write(money.edit, "1280.5")
    press(money.edit, Qt.Key.Key_Return)
    assert money.money() == Money(128_050)
    assert money.edit.text() == "1,280.50"


def test_what_is_no_amount_is_said_at_once(money: MoneyField) -> None:
    write(money.edit, "12x")
    assert money.money() is None
    assert money.hint_text() == "Not an amount"
    assert money.edit.property("state") == Tone.BAD
    press(money.edit, Qt.Key.Key_Backspace)
    assert money.hint_text() == ""
    assert money.money() == Money(1200)


def test_an_empty_amount_is_none(money: MoneyField) -> None:
    money.set_money(Money(990))
    assert money.edit.text() == "9.90"
    money.set_money(None)
    assert money.money() is None


def test_numbers_have_their_unit(qtbot: QtBot, app: QApplication) -> None:
    field = NumberField(lambda: "Mileage", unit_fn=lambda: "km")
    qtbot.addWidget(field)
    write(field.edit, "48562")
    press(field.edit, Qt.Key.Key_Return)
    assert field.whole() == 48_562
    assert field.edit.text() == "48,562"
    field.set_quantity(Quantity(1500))
    assert field.quantity() == Quantity(1500)
    assert field.whole() is None
    field.set_whole(None)
    assert field.quantity() is None
    write(field.edit, "4l")
    assert field.hint_text() == "Not a number"


def test_codes_forgive_full_width_signs(qtbot: QtBot, app: QApplication) -> None:
    field = CodeField(lambda: "VIN", placeholder_fn=settings_words)
    qtbot.addWidget(field)
    field.set_text(" １２Ａ ")
    assert field.text() == "12A"
    assert field.edit.placeholderText() == "Settings"
    field.clear()
    assert field.text() == ""


def test_a_pin_is_not_shown(qtbot: QtBot, app: QApplication) -> None:
    field = PinField(lambda: "PIN")
    qtbot.addWidget(field)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert field.edit.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


def test_the_customers_words_are_kept_as_said(qtbot: QtBot, app: QApplication) -> None:
    field = LongTextField(lambda: "Words", lines=2, placeholder_fn=settings_words, required=True)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        write(field.edit, "It squeaks")
    assert field.text() == "It squeaks"
    with qtbot.assertNotEmitted(field.changed):
        field.set_text("又響了")
    assert field.text() == "又響了"
    field.clear()
    assert field.text() == ""


def test_a_person_typing_is_told_and_the_program_is_not(qtbot: QtBot, app: QApplication) -> None:
    field = TextField(lambda: "Name")
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.changed):
        field.set_text("Lin")
    with qtbot.waitSignal(field.changed):
        write(field.edit, "x")


def test_the_fields_name_is_read_out_in_the_language_chosen(qtbot: QtBot, app: QApplication) -> None:
    field = TextField(settings_words)
    qtbot.addWidget(field)
    field.set_required(required=True)
    speak(app, Language.MAINLAND)
    assert field.edit.accessibleName() == "设置"
