"""Plates and VINs: hints for typing slips, never a wall (R2.1.2a)."""

import pytest

from aftersales_desktop.values.plate import PlateKind, plate_key, plate_kind, plate_shown
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.vin import VinHint, vin_hint


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("粵B7K219", PlateKind.MAINLAND, "粵B·7K219"),
        ("粤b·7k219", PlateKind.MAINLAND, "粤B·7K219"),
        ("粤BD41862", PlateKind.MAINLAND_NEW_ENERGY, "粤B·D41862"),
        ("粤B12345D", PlateKind.MAINLAND_NEW_ENERGY, "粤B·12345D"),
        ("abc5218", PlateKind.TAIWAN, "ABC-5218"),
        ("8888-QQ", PlateKind.TAIWAN, "8888-QQ"),
        ("MH 12 DE 1433", PlateKind.UNKNOWN, "MH 12 DE 1433"),
        ("", PlateKind.EMPTY, ""),
    ],
)
def test_a_plate_is_known_and_shown_as_on_the_car(text: str, kind: PlateKind, shown: str) -> None:
    assert plate_kind(text) is kind
    assert plate_shown(text) == shown


def test_a_plate_without_its_dot_or_in_the_other_script_is_the_same_plate() -> None:
    assert plate_key("粵B·7K219") == plate_key("粤b7k219")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1M8GDM9AXKP042788", VinHint.GOOD),
        ("1M8GDM9A1KP042788", VinHint.CHECK_DIGIT),
        ("1M8GDM9AXKPO42788", VinHint.FORBIDDEN_LETTER),
        ("1M8GDM9AXKP04278", VinHint.WRONG_LENGTH),
        (" ", VinHint.EMPTY),
        ("1m8gdm9axkp042788", VinHint.GOOD),
    ],
)
def test_a_vin_is_judged(text: str, hint: VinHint) -> None:
    assert vin_hint(text) is hint


def test_phones_are_compared_without_separators_and_width() -> None:
    assert search_key("０９１２-338 605") == "0912338605"
