"""What was typed is made fit for paper without being changed more than needed."""

from __future__ import annotations

import pytest

from aftersales_desktop.printing.fonts import typeface
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.typed_text import LONGEST_PARAGRAPH, cut, paragraphs, printable


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("encoding", ["big5", "gb2312", "gbk"])
def test_the_font_of_every_language_holds_both_sides_characters(language: Language, encoding: str) -> None:
    held = typeface(language).characters
    han = [c for c in range(0x4E00, 0xA000) if chr(c).encode(encoding, "ignore")]
    assert len(han) > 6_000
    assert not [chr(c) for c in han if c not in held]


def test_both_weights_of_a_family_hold_the_same_characters() -> None:
    assert len({typeface(language).characters for language in Language}) == 1


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("粵B·7K219", "粵B·7K219"),
        ("a\tb\nc", "a b c"),
        ("a\x00\x1b\u202e\ufeffb", "ab"),
        ("e\u0301", "é"),
        ("\ud83d", ""),
        ("😀", "〓"),
        ("a\u1680b", "a b"),
    ],
)
def test_text_is_shown_as_typed_but_for_what_cannot_be_inked(typed: str, shown: str) -> None:
    assert printable(typed, typeface(Language.TAIWAN).characters) == shown


def test_a_field_is_cut_only_beyond_its_limit() -> None:
    assert cut("12345", 5) == ("12345", False)
    assert cut("1234 6", 5) == ("1234", True)


def test_long_lines_are_split_because_line_breaking_takes_the_square_of_the_length() -> None:
    pieces = paragraphs("長" * (2 * LONGEST_PARAGRAPH + 1) + "\n\n短")
    assert [len(piece) for piece in pieces] == [LONGEST_PARAGRAPH, LONGEST_PARAGRAPH, 1, 1]
