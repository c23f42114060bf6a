"""Every paper in every language: its words, its fonts, one page for an ordinary day, the same bytes twice."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pypdfium2
import pytest
from pypdfium2 import raw

from aftersales_desktop.printing.language import Language
from tests.printing import reading
from tests.printing.papers import PAPERS, TITLES
from tests.printing.sheets import CODE

EVERYWHERE = list(product(PAPERS, Language))


@pytest.mark.parametrize(("paper", "language"), EVERYWHERE)
def test_a_paper_speaks_its_language(paper: str, language: Language) -> None:
    title = TITLES[paper][list(Language).index(language)]
    assert "".join(title.split()) in reading.text(PAPERS[paper](language))


@pytest.mark.parametrize("paper", PAPERS)
def test_an_ordinary_day_fits_on_one_page(paper: str) -> None:
    pages = 5 if "roll" in paper else 1
    assert {reading.page_count(PAPERS[paper](language)) for language in Language} == {pages}


@pytest.mark.parametrize("paper", ["estimate", "accident margin", "settlement", "issue slip", "return slip"])
def test_no_other_paper_of_an_order_works_as_its_job_card(paper: str) -> None:
    """The card alone proves that it was at hand (R2.3.1a): its code and check characters are only there."""
    pdf = PAPERS[paper](Language.TAIWAN)
    assert reading.scanned(reading.picture(pdf, dpi=150)) == []
    assert CODE.check_characters.replace(" ", "") not in "".join(reading.text(pdf).split())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_sheet_gives_the_same_bytes(paper: str) -> None:
    assert PAPERS[paper](Language.MAINLAND) == PAPERS[paper](Language.MAINLAND)


@pytest.mark.parametrize(("paper", "language"), EVERYWHERE)
def test_every_font_that_is_used_lies_in_the_file(paper: str, language: Language) -> None:
    script = "SC" if language is Language.MAINLAND else "TC"
    found = fonts_used(PAPERS[paper](language))
    assert found
    for name, embedded in found.items():
        assert embedded, name
        assert f"WorkshopSans{script}" in name


def fonts_used(pdf: bytes) -> dict[str, bool]:
    """Name the fonts that draw a character, and whether each lies in the file."""
    found = {}
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                font = raw.FPDFTextObj_GetFont(thing.raw)
                size = raw.FPDFFont_GetBaseFontName(font, None, 0)
                name = bytearray(size)
                raw.FPDFFont_GetBaseFontName(font, (raw.c_char * size).from_buffer(name), size)
                found[name.rstrip(b"\0").decode()] = bool(raw.FPDFFont_GetIsEmbedded(font))
    return found


def test_no_date_of_printing_hides_in_the_file() -> None:
    pdf = PAPERS["job card A5"](Language.ENGLISH)
    assert set(re.findall(rb"/(?:CreationDate|ModDate) \((.*?)\)", pdf)) == {b"D:20000101000000+00'00'"}


def test_a_missing_character_is_marked_and_never_a_box() -> None:
    pages = [reading.text(PAPERS[paper](language)) for paper, language in EVERYWHERE]
    assert not any("〓" in page or "\ufffd" in page for page in pages)


def test_papers_drawn_at_the_same_time_do_not_mix() -> None:
    wanted = [PAPERS[paper](language) for paper, language in EVERYWHERE[:12]]
    with ThreadPoolExecutor(4) as threads:
        drawn = list(threads.map(lambda case: PAPERS[case[0]](case[1]), EVERYWHERE[:12]))
    assert drawn == wanted
