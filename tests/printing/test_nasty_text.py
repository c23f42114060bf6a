"""Nothing typed by a person is ever obeyed, and nothing typed ever stops a print (X8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from aftersales_desktop.printing.job_card import render_job_card
from aftersales_desktop.printing.labels import SHEET_3_BY_8, THERMAL_50_30, render_labels
from aftersales_desktop.printing.language import Language, PaperSize
from aftersales_desktop.printing.parts_slips import render_issue_slip, render_return_slip
from aftersales_desktop.printing.price_papers import render_estimate, render_settlement
from aftersales_desktop.printing.stock_count import render_count_report
from aftersales_desktop.printing.tool_papers import render_tool_loan_slip, render_tool_register
from tests.printing import reading, sheets, store_sheets

MARKUP = "<b>fett</b> & <img src='/etc/passwd'/> {{ 7*7 }} {% raw %}"
NASTY = {
    "markup": f"{MARKUP} ]]> <!-- --> <para> &amp; &#0;",
    "markup that closes": "</para></td></tr></blockTable><code digits='1'/>",
    "control and direction characters": "\x00\x07\x1b[31m\u202eabc\u202c\ufeff\ud800 \u2028 tab\there",
    "patterns": "%s %(a)s {0} {number} \\n \\x00 $(ls) `ls`",
    "foreign writing": "𠮷😀👨‍👩‍👧 é ﷽ ไทย עברית",
    "one endless word": "x" * 12_000,
    "endless Chinese": "長" * 12_000,
    "many lines": "行\n" * 3_000,
    "nothing": "",
    "blanks": " \u3000\n\t ",
}
Draw = Callable[[Any, Language], bytes]
DRAWN: tuple[tuple[str, Any, Draw], ...] = (
    ("job card A5", sheets.job_card(), render_job_card),
    (
        "job card A4",
        sheets.job_card(),
        lambda sheet, language: render_job_card(sheet, language, PaperSize.A4),
    ),
    ("estimate", sheets.estimate(), render_estimate),
    ("settlement", sheets.settlement(), render_settlement),
    ("issue slip", store_sheets.issue_slip(), render_issue_slip),
    ("return slip", store_sheets.return_slip(), render_return_slip),
    ("tool loan slip", store_sheets.tool_loan_slip(), render_tool_loan_slip),
    ("tool register", store_sheets.tool_register(5), render_tool_register),
    ("count report", store_sheets.count_report(5), render_count_report),
    ("label roll", store_sheets.labels(), render_labels),
    (
        "small labels",
        store_sheets.labels(),
        lambda sheet, language: render_labels(sheet, language, THERMAL_50_30),
    ),
    (
        "label sheet",
        store_sheets.labels(),
        lambda sheet, language: render_labels(sheet, language, SHEET_3_BY_8),
    ),
)
CASES = [
    pytest.param(sheet, draw, typed, id=f"{name}-{kind}")
    for name, sheet, draw in DRAWN
    for kind, typed in NASTY.items()
]


def typed_everywhere(thing: Any, typed: str) -> Any:  # noqa: ANN401 - walks through any sheet
    """Put the same text into every text field of a sheet, however deep."""
    if type(thing) is str:
        return typed
    if isinstance(thing, tuple):
        return tuple(typed_everywhere(part, typed) for part in thing)
    if is_dataclass(thing) and not isinstance(thing, type):
        new = {field.name: typed_everywhere(getattr(thing, field.name), typed) for field in fields(thing)}
        return replace(thing, **new)
    return thing


@pytest.mark.parametrize(("sheet", "draw", "typed"), CASES)
def test_whatever_is_typed_the_paper_is_printed_and_its_code_read(sheet: Any, draw: Draw, typed: str) -> None:  # noqa: ANN401 - any sheet
    pdf = draw(typed_everywhere(sheet, typed), Language.TAIWAN)
    assert reading.page_count(pdf) <= 12
    codes = {code.text for code in codes_of(sheet)}
    assert set(reading.scanned(reading.picture(pdf, dpi=150))) <= codes
    if codes:
        assert reading.scanned(reading.picture(pdf, dpi=150))


def codes_of(sheet: Any) -> list[Any]:  # noqa: ANN401 - any sheet
    """The codes a sheet carries."""
    return (
        [label.code for label in sheet.labels]
        if hasattr(sheet, "labels")
        else [sheet.code]
        if hasattr(sheet, "code")
        else []
    )


@pytest.mark.parametrize("language", Language)
def test_markup_is_shown_as_it_was_typed(language: Language) -> None:
    shown = reading.text(render_job_card(sheets.job_card(complaint=MARKUP), language))
    assert "".join(MARKUP.split()) in shown
