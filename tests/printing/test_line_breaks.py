"""Lines end where a reader expects it: between words, never before a closing mark."""

from __future__ import annotations

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from aftersales_desktop.printing.fonts import typeface
from aftersales_desktop.printing.language import Language

TEXT = "早上冷車發動後，引擎蓋下有聲音；開十分鐘：消失！「對嗎？」（是）。水溫高百分之八％。" * 6
CLOSING = set("，；：！？）％。」")
OPENING = set("「（")
ENGLISH = "The customer hears a squealing noise from under the bonnet when the engine is cold."


def lines(text: str, width: float) -> list[str]:
    style = ParagraphStyle("x", fontName=typeface(Language.TAIWAN).regular, fontSize=10, wordWrap="CJK")
    paragraph = Paragraph(text, style)
    paragraph.wrap(width, 10_000)
    if paragraph.blPara.kind == 0:
        return ["".join(words) for _space, words in paragraph.blPara.lines]
    return ["".join(word.text for word in line.words) for line in paragraph.blPara.lines]


@pytest.mark.parametrize("width", range(60, 140, 3))
@pytest.mark.parametrize("markup", [TEXT, TEXT.replace("水溫", "<b>水溫</b>")], ids=["one font", "two fonts"])
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(markup: str, width: int) -> None:
    broken = lines(markup, width)
    assert "".join(broken) == TEXT
    assert not {line[0] for line in broken} & CLOSING
    assert not {line[-1] for line in broken} & OPENING


@pytest.mark.parametrize("width", range(60, 140, 10))
@pytest.mark.parametrize("start", ["", "<b>Complaint</b> "])
def test_no_english_word_is_torn(width: int, start: str) -> None:
    assert " ".join(lines(start + ENGLISH, width)) == start.replace("<b>", "").replace("</b>", "") + ENGLISH


@pytest.mark.parametrize("width", range(60, 120, 5))
def test_a_tyre_size_is_not_torn(width: int) -> None:
    assert any("225/45R17" in line for line in lines("更換輪胎 225/45R17 四條", width))


def test_a_word_longer_than_the_line_is_torn_because_it_must_be() -> None:
    broken = lines("x" * 100, 60)
    assert "".join(broken) == "x" * 100
    assert len(broken) > 5


def test_a_line_break_of_the_form_is_kept() -> None:
    assert lines("一二<br/>三四", 200) == ["一二", "三四"]


def test_even_a_single_character_wider_than_the_column_is_printed() -> None:
    assert lines("引擎", 4) == ["引", "擎"]
