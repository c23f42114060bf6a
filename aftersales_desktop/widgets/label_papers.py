"""What all labels share on their way to the print desk: the media they come on, and how a sheet is drawn."""

from __future__ import annotations

from aftersales_desktop.printing.labels import (
    SHEET_3_BY_8,
    THERMAL_50_30,
    THERMAL_60_40,
    Label,
    LabelSheet,
    render_labels,
)
from aftersales_desktop.widgets.paper_order import PaperHead

LABEL_MEDIA = {"Custom.60x40mm": THERMAL_60_40, "Custom.50x30mm": THERMAL_50_30, "A4": SHEET_3_BY_8}


def draw_labels(labels: tuple[Label, ...], head: PaperHead) -> bytes:
    """Draw labels on the medium the paper was ordered for."""
    sheet = LabelSheet(letterhead=head.letterhead, mark=head.mark, labels=labels)
    return render_labels(sheet, head.language, LABEL_MEDIA[head.media])
