"""Fills a form of the folder `forms/` with a sheet and draws it (X8).

A form is a folder: `words.toml` holds its wording in three languages, `layout.rml.j2` its layout. What a
person typed reaches the layout only through one gate that cleans and escapes it, so that no customer's
complaint can become markup. A dealership's own version of a file lies in its data folder under the same
name and is taken before ours (`also_look_in`), so that an update of the program leaves it alone.
"""

from __future__ import annotations

import threading
import tomllib
from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
from lxml import etree
from markupsafe import Markup
from reportlab.platypus.doctemplate import LayoutError

from aftersales_desktop import paths
from aftersales_desktop.printing import rml
from aftersales_desktop.printing.fonts import typeface
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.sheet_parts import DrawnSignature, Paper
from aftersales_desktop.printing.typed_text import cut, paragraphs, printable
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

# reportlab and z3c.rml keep state of their own between calls; one page is drawn at a time.
_ONE_AT_A_TIME = threading.Lock()
# The dealership's own folder, if there is one; see also_look_in.
_own: list[Path] = []
# No field of a form is longer; a layout cuts most of them much shorter.
LONGEST_FIELD = 2_100
MOST_LINES = 24
_BROKEN = (
    jinja2.TemplateError,
    etree.XMLSyntaxError,
    LayoutError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
)


class FormBroken(Refusal):
    """A form's wording or layout was changed so that it can no longer be drawn (X8)."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The form “{form}” cannot be drawn: {reason}")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Put the form's files back as they were delivered, or mend the line named."
    )


def render(form: str, sheet: Paper, language: Language, **settings: object) -> bytes:
    """Fill and draw one form; the same sheet gives the same bytes.

    Args:
        form: The form's folder under `forms/`.
        sheet: What the paper shows.
        language: Language of the printed wording.
        settings: Further values for the layout, such as the paper's size.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    try:
        with _ONE_AT_A_TIME:
            layout = _environment(language, _folders()).get_template(f"{form}/layout.rml.j2")
            words = SimpleNamespace(**words_of(form, language))
            filled = layout.render(sheet=sheet, w=words, zone=sheet.letterhead.zone, **settings)
            return rml.draw(filled)
    except _BROKEN as problem:
        raise FormBroken(form=form, reason=str(problem)[:300]) from problem


def words_of(form: str, language: Language) -> dict[str, str]:
    """Give a form's wording in one language: what all papers share, and its own over it."""
    found: dict[str, str] = {}
    for name in ("shared", form):
        for folder in reversed(_folders()):
            words = _words_file(folder / name / "words.toml")
            found.update(words.get(language.value, {}))
    return found


def _folders() -> tuple[Path, ...]:
    """Where forms lie: the dealership's own before those that came with the program."""
    return (*_own, paths.forms())


def also_look_in(folder: Path | None) -> None:
    """Take the dealership's own version of a form from `folder` first; said once, at the start."""
    _own[:] = [] if folder is None else [folder]


def _words_file(path: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


@cache
def _environment(language: Language, folders: tuple[Path, ...]) -> jinja2.Environment:
    """Set up the gate through which every value passes on its way to the page."""
    face = typeface(language)

    def gate(value: object) -> object:
        if isinstance(value, Markup):
            return value
        text = "" if value is None else str(value)
        return printable(text[:LONGEST_FIELD], face.characters)

    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=gate,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(face=face, language=language.value)
    made.filters.update(
        moment=_moment,
        day=_day,
        pieces=_pieces,
        strokes=_strokes,
        grouped=grouped,
        short=lambda text, n: cut(text, n)[0],
    )
    return made


def _moment(at: datetime | None, zone: tzinfo, pattern: str) -> str:
    """Write a time as the workshop's clock shows it; the pattern stands in the form's words."""
    if at is None:
        return ""
    local = at.astimezone(zone)
    return pattern.format(
        year=local.year, month=local.month, day=local.day, hour=local.hour, minute=local.minute
    )


def _day(at: Any, pattern: str) -> str:  # noqa: ANN401 - a date or nothing
    """Write a calendar day."""
    return "" if at is None else pattern.format(year=at.year, month=at.month, day=at.day)


def _pieces(text: str, limit: int, more: str) -> list[str]:
    """Split a field into paragraphs; when cut, by characters or lines, it ends with `more`."""
    kept, shortened = cut(text, limit)
    found = paragraphs(kept)
    if shortened or len(found) > MOST_LINES:
        found = found[:MOST_LINES]
        found[-1:] = [f"{found[-1] if found else ''} … {more}"]
    return found


def _strokes(drawn: DrawnSignature) -> str:
    """Write a signature's strokes for the layout's `<signature>`."""
    return ";".join(" ".join(f"{x:.1f},{y:.1f}" for x, y in stroke) for stroke in drawn.strokes)


def grouped(number: int) -> str:
    """Write a whole number with thousands separators."""
    return f"{number:,}"
