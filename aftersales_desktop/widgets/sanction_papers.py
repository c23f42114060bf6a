"""The register's papers, ready for the print desk: one record, and a month's list (X7)."""

from __future__ import annotations

from datetime import date
from functools import cache

from PySide6.QtCore import QTranslator

from aftersales_desktop import paths
from aftersales_desktop.boards.sanction_page import SanctionPage, sanction_page
from aftersales_desktop.boards.sanction_register import (
    MonthOfSanctions,
    SanctionRow,
    month_of_sanctions,
)
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.sanctions.sanction_step import StepTaken
from aftersales_desktop.printing.form import words_of
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
from aftersales_desktop.printing.sheet_parts import BLANK, Signed
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.refusal_words import fact_text
from aftersales_desktop.widgets.words import translate


def record_paper(sanction_id: int, number: str) -> PaperOrder:
    """Order the record of one sanction."""
    return PaperOrder(
        form=Form.SANCTION_RECORD,
        subject=number,
        title_fn=lambda: translate("Widgets", "Sanction record {number}").format(number=number),
        lookup=sanction_page,
        args=(sanction_id,),
        draw=_draw_record,
    )


def list_paper(month: date) -> PaperOrder:
    """Order a month's list."""
    return PaperOrder(
        form=Form.SANCTION_LIST,
        subject=f"SA-{month:%y%m}",
        title_fn=lambda: translate("Widgets", "Sanctions of {month}").format(month=f"{month:%Y/%m}"),
        lookup=month_of_sanctions,
        args=(month,),
        draw=_draw_list,
    )


def said_in(language: Language, context: str, text: str) -> str:
    """Say a marked text in the language of the paper, which need not be that of the screen."""
    if language is Language.ENGLISH or not text:
        return text
    return _translator(language).translate(context, text) or text


@cache
def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(paths.translations() / f"aftersales_{language.value}.qm"))
    return translator


def _event(row: SanctionRow, language: Language) -> str:
    sentence = said_in(language, "Sanctions", row.event)
    facts = {name: fact_text(fact) for name, fact in row.facts.items()}
    return sentence.format_map(facts) if facts else sentence


def _draw_record(page: SanctionPage, head: PaperHead) -> bytes:
    row, language = page.row, head.language
    words = words_of("sanction_record", language)
    first = RecordStep(
        what=words["proposed"],
        who=words["the_program"] if row.by_program else page.proposed_by,
        at=page.proposed_at,
    )
    steps = [
        RecordStep(
            what=said_in(language, "Words", step.step.value),
            who=step.by,
            at=step.at,
            says=" · ".join(filter(None, (said_in(language, "Sanctions", step.says), step.reference))),
        )
        for step in page.steps
    ]
    clause = rulebook().clause(row.clause)
    record = SanctionRecord(
        letterhead=head.letterhead,
        mark=head.mark,
        record_number=row.shown_number,
        person=row.person,
        clause=row.clause,
        clause_text=clause[0].text[language.value] if clause else "",
        measure=said_in(language, "Words", row.measure.value),
        amount=row.amount,
        event=_event(row, language),
        evidence=page.evidence,
        happened_at=row.happened_at,
        state=said_in(language, "Words", row.state.value),
        order=row.order,
        steps=(first, *steps),
        two_signatures=page.signatures[1] > 1,
        verified=_signed(page, StepTaken.VERIFIED),
        confirmed=_signed(page, StepTaken.CONFIRMED),
    )
    return render_sanction_record(record, language)


def _signed(page: SanctionPage, step: StepTaken) -> Signed:
    """Show who took a step in the program; the hand signs beside it."""
    taken = [one for one in page.steps if one.step is step]
    return Signed(name=taken[-1].by, at=taken[-1].at) if taken else BLANK


def _draw_list(month: MonthOfSanctions, head: PaperHead) -> bytes:
    language = head.language
    listed = SanctionList(
        letterhead=head.letterhead,
        mark=head.mark,
        month=month.month,
        rows=tuple(
            ListedSanction(
                record_number=row.shown_number,
                happened_at=row.happened_at,
                person=row.person,
                clause=row.clause,
                event=_event(row, language),
                measure=said_in(language, "Words", row.measure.value),
                amount=row.amount,
                state=said_in(language, "Words", row.state.value),
            )
            for row in month.rows
        ),
        totals=tuple(
            PersonTotal(person=one.person, count=one.count, amount=one.amount) for one in month.totals
        ),
    )
    return render_sanction_list(listed, language)
