"""The shelf's labels, ready for the print desk: parts and bins with their codes (R2.3.0)."""

from __future__ import annotations

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.parts.lookups_stock_card import (
    BinFacts,
    PartLabelFacts,
    bin_facts,
    part_labels,
)
from aftersales_desktop.printing.labels import Label, LabelKind
from aftersales_desktop.widgets.label_papers import LABEL_MEDIA, draw_labels
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def part_label_paper(part_ids: tuple[int, ...], subject: str) -> PaperOrder:
    """Order the labels of one part, or of all parts of a delivery."""
    return PaperOrder(
        form=Form.LABELS,
        subject=subject,
        title_fn=lambda: translate("PartsCounter", "Part labels {subject}").format(subject=subject),
        lookup=part_labels,
        args=(part_ids,),
        draw=_draw_parts,
        media=tuple(LABEL_MEDIA),
    )


def bin_label_paper(bin_id: int, code: str) -> PaperOrder:
    """Order a bin's label."""
    return PaperOrder(
        form=Form.LABELS,
        subject=code,
        title_fn=lambda: translate("PartsCounter", "Bin label {bin}").format(bin=code),
        lookup=bin_facts,
        args=(bin_id,),
        draw=_draw_bin,
        media=tuple(LABEL_MEDIA),
    )


def _draw_parts(parts: tuple[PartLabelFacts, ...], head: PaperHead) -> bytes:
    labels = tuple(
        Label(
            kind=LabelKind.PART,
            code=part.code,
            headline=part.number,
            name=part.name,
            details=tuple(filter(None, (part.bin, part.unit))),
        )
        for part in parts
    )
    return draw_labels(labels, head)


def _draw_bin(place: BinFacts, head: PaperHead) -> bytes:
    return draw_labels((Label(kind=LabelKind.BIN, code=place.scan_code, headline=place.code),), head)
