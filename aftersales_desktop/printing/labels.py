"""Labels with a code: bins, parts, tools, staff badges and boxes of removed parts (R2.2.6a, R2.3.5a)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.sheet_parts import Paper
from aftersales_desktop.values.scan_code import ScanCode


class LabelKind(StrEnum):
    """What the label sticks on; the value is its word's name in the form's `words.toml`."""

    BIN = "bin"
    PART = "part"
    TOOL = "tool"
    BADGE = "badge"
    REMOVED_PARTS = "removed_parts"


@dataclass(frozen=True, kw_only=True)
class LabelMedia:
    """A roll or sheet of labels: measures in millimetres, one column and row for a thermal roll."""

    width: float
    height: float
    columns: int = 1
    rows: int = 1
    page_width: float
    page_height: float


THERMAL_60_40 = LabelMedia(width=60, height=40, page_width=60, page_height=40)
THERMAL_50_30 = LabelMedia(width=50, height=30, page_width=50, page_height=30)
SHEET_3_BY_8 = LabelMedia(width=70, height=37, columns=3, rows=8, page_width=210, page_height=297)


@dataclass(frozen=True, kw_only=True)
class Label:
    """One label.

    Attributes:
        code: The code it carries; a removed-parts box carries the work order's.
        headline: What must be read from afar: bin, part number, tool number, person, plate.
        name: Name of the thing; empty for a bin.
        details: Up to three short lines.

    """

    kind: LabelKind
    code: ScanCode
    headline: str
    name: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LabelSheet(Paper):
    """Labels to print at one go; `skip` places are already used on the first sheet."""

    labels: tuple[Label, ...]
    skip: int = 0


def render_labels(sheet: LabelSheet, language: Language, media: LabelMedia = THERMAL_60_40) -> bytes:
    """Draw the labels, one a page on a roll or in columns and rows on a sheet.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    return render("label", sheet, language, media=media)
