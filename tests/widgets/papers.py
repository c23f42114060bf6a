"""Papers for the print desk's tests: a register of any length, printers that are scripts."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from aftersales_desktop.domain.documents.printed_document import Form, PrintedDocument
from aftersales_desktop.domain.tools.lookups_register import RegisterLine, register_lines
from aftersales_desktop.printing.form import FormBroken
from aftersales_desktop.printing.tool_papers import RegisterRow, ToolRegister, render_tool_register
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from tests.domain.documents.prints import prints_of
from tests.house import House

DAY = date(2026, 11, 24)
SUBJECT = "TR-261124"


@dataclass
class Drawing:
    """How often and for what a paper was drawn; `broken` makes the form fail."""

    rows: int = 1
    broken: bool = False
    heads: list[PaperHead] = field(default_factory=list)
    on_draw: Callable[[], None] | None = None

    def __call__(self, lines: tuple[RegisterLine, ...], head: PaperHead) -> bytes:
        """Draw a register of so many made-up rows."""
        self.heads.append(head)
        if self.on_draw is not None:
            self.on_draw()
        if self.broken:
            raise FormBroken(form="tool_register", reason="broken on purpose")
        row = RegisterRow(
            tool_number="T-0001", tool_name="燃油壓力錶組", borrower="張家銘", lent_at=head.mark.at
        )
        sheet = ToolRegister(
            letterhead=head.letterhead,
            mark=head.mark,
            first_day=DAY,
            last_day=DAY,
            rows=(row,) * (self.rows + len(lines)),
        )
        return render_tool_register(sheet, head.language)


def a_paper(drawing: Drawing | None = None, *, media: tuple[str, ...] = ("A4",)) -> PaperOrder:
    """Order a loan register."""
    return PaperOrder(
        form=Form.TOOL_REGISTER,
        subject=SUBJECT,
        title_fn=lambda: "Loan register",
        lookup=register_lines,
        args=(DAY, DAY),
        draw=drawing or Drawing(),
        media=media,
    )


def copies(house: House) -> tuple[PrintedDocument, ...]:
    """Read what was recorded, newest first."""
    return prints_of(house, Form.TOOL_REGISTER, SUBJECT)


def words_on(pdf: Path) -> str:
    """Read the text of a PDF."""
    document = pypdfium2.PdfDocument(pdf.read_bytes())
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def set_up_printers(monkeypatch: pytest.MonkeyPatch, folder: Path, *, takes: bool = True) -> Path:
    """Stand two printers into the PATH; what the printer got lies in the file given back."""
    tools = folder / "bin"
    tools.mkdir()
    got = folder / "printed"
    does = f'cat > "{got}"; echo "$@" > "{got}.words"; echo "request id is Laser-7 (0 file(s))"'
    scripts = {
        "lpstat": 'if [ "$1" = -e ]; then echo Laser; echo Labels; else echo "default: Laser"; fi',
        "lp": does if takes else "echo out of order >&2; exit 1",
    }
    for name, script in scripts.items():
        file = tools / name
        file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    return got


def set_up_no_printer(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Leave CUPS there without a printer."""
    set_up_printers(monkeypatch, folder)
    (folder / "bin" / "lpstat").write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
