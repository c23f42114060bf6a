"""The code behind the QR: what is printed is what is read, and nothing else passes (X1, T49)."""

import pytest

from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind

CARD = ScanCode(ScanKind.WORK_ORDER, 2611240073, 4821)


def test_a_code_is_seventeen_digits_and_reads_back() -> None:
    assert len(CARD.text) == 17
    assert CARD.text.isdigit()
    assert ScanCode.parse(CARD.text) == CARD


def test_a_number_typed_with_its_check_characters_is_the_card() -> None:
    assert ScanCode.parse(f"RO-261124-0073 {CARD.check_characters}") == CARD


def test_full_width_digits_of_an_input_method_are_forgiven() -> None:
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in CARD.text)
    assert ScanCode.parse(wide) == CARD


@pytest.mark.parametrize("place", range(17))
def test_one_wrong_digit_is_refused(place: int) -> None:
    digit = str((int(CARD.text[place]) + 1) % 10)
    with pytest.raises(NotAScanCode) as refused:
        ScanCode.parse(CARD.text[:place] + digit + CARD.text[place + 1 :])
    assert refused.value.clause == "R2.3.1a"


def test_two_swapped_digits_are_refused() -> None:
    text = CARD.text
    swapped = text[:10] + text[11] + text[10] + text[12:]
    assert swapped != text
    with pytest.raises(NotAScanCode):
        ScanCode.parse(swapped)


@pytest.mark.parametrize(
    "rubbish", ["", "2611240073", "A" * 17, "١" * 17, "粵B7K219", "9" * 17, "\x00", "0" * 400]
)
def test_rubbish_is_refused(rubbish: str) -> None:
    with pytest.raises(NotAScanCode):
        ScanCode.parse(rubbish)
