"""The sanction record and the month's list in three languages; long and nasty texts break nothing."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.sanction_papers import (
    ListedSanction,
    PersonTotal,
    RecordStep,
    SanctionList,
    SanctionRecord,
    render_sanction_list,
    render_sanction_record,
)
from aftersales_desktop.printing.sheet_parts import Letterhead, PrintMark, Signed
from aftersales_desktop.values.money import Money

AT = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
LETTERHEAD = Letterhead(name="安達汽車服務廠")
MARK = PrintMark(copy=1, at=AT, by="高啟明")
NASTY = "<para>&{{ sheet }}{% for %}" + "很長的說明" * 300


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def record(*, event: str = "訂單 RO-261124-0005 未上報", two: bool = False) -> SanctionRecord:
    return SanctionRecord(
        letterhead=LETTERHEAD,
        mark=MARK,
        record_number="SA-261124-0004",
        person="許文彬",
        clause="R2.1.5f",
        clause_text="沒有理由或超額未報備的折扣",
        measure="考核",
        amount=Money.of(20),
        event=event,
        evidence=event,
        happened_at=AT,
        state="已確認",
        order="RO-261124-0005",
        steps=(
            RecordStep(what="提出", who="系統", at=AT),
            RecordStep(what="核實", who="蘇國明", at=AT, says=event),
        ),
        two_signatures=two,
        verified=Signed(name="蘇國明", at=AT),
    )


@pytest.mark.parametrize("language", list(Language))
def test_the_record_names_person_clause_amount_and_steps(language: Language) -> None:
    text = words(render_sanction_record(record(), language))
    for part in ("SA-261124-0004", "許文彬", "R2.1.5f", "20.00", "蘇國明"):
        assert part in text


@pytest.mark.parametrize("language", list(Language))
def test_long_and_nasty_words_break_no_page(language: Language) -> None:
    assert words(render_sanction_record(record(event=NASTY, two=True), language))


@pytest.mark.parametrize("language", list(Language))
def test_the_months_list_adds_up(language: Language) -> None:
    row = ListedSanction(
        record_number="SA-261124-0004",
        happened_at=AT,
        person="許文彬",
        clause="R2.1.5f",
        event=NASTY,
        measure="考核",
        amount=Money.of(20),
        state="已確認",
    )
    listed = SanctionList(
        letterhead=LETTERHEAD,
        mark=MARK,
        month=date(2026, 11, 1),
        rows=(row,) * 60,
        totals=(
            PersonTotal(person="許文彬", count=2, amount=Money.of(40)),
            PersonTotal(person="林怡君", count=1, amount=Money.of(50)),
        ),
    )
    text = words(render_sanction_list(listed, language))
    assert "90.00" in text
    empty = SanctionList(letterhead=LETTERHEAD, mark=MARK, month=date(2026, 11, 1))
    assert words(render_sanction_list(empty, language))
