"""What a station asks the print desk for: which paper about what, from which rows, drawn by which form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aftersales_desktop.database.rights import Lookup
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.sheet_parts import Letterhead, PrintMark


@dataclass(frozen=True, kw_only=True)
class PaperHead:
    """What every page carries besides its rows.

    Attributes:
        letterhead: The dealership.
        mark: Which copy it is; the number printed is the number recorded.
        language: Language of the printed wording.
        media: The paper it is drawn for: A4, A5 or a label roll.

    """

    letterhead: Letterhead
    mark: PrintMark
    language: Language
    media: str


@dataclass(frozen=True, kw_only=True)
class PaperOrder:
    """One paper.

    Attributes:
        form: Which form; printer and paper size are remembered by it.
        subject: What it is about, such as RO-261124-0073; copies are counted by form and subject.
        title_fn: What the preview and the message call it.
        lookup: Gives the rows; asked with `args` as whoever is signed in.
        draw: Turns the rows and the head into a PDF; runs on the papers' thread.
        order_id: The work order it belongs to.
        media: The papers it can be drawn for, the usual one first.

    """

    form: Form
    subject: str
    title_fn: Callable[[], str]
    lookup: Lookup[..., Any]
    args: tuple[object, ...] = ()
    draw: Callable[[Any, PaperHead], bytes]
    order_id: int | None = None
    media: tuple[str, ...] = ("A4",)


@dataclass(frozen=True, kw_only=True)
class DrawnPaper:
    """A paper that has been drawn and not yet left the program."""

    order: PaperOrder
    head: PaperHead
    pdf: bytes


@dataclass(frozen=True, kw_only=True)
class PaperOut:
    """A paper that was recorded and kept; `printer` is empty when it was only saved."""

    form: Form
    subject: str
    copy_number: int
    path: Path
    printer: str
