"""Forms are data: complete in three languages, changed without Python, and never able to run any."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from aftersales_desktop import paths
from aftersales_desktop.printing.form import FormBroken, also_look_in
from aftersales_desktop.printing.job_card import render_job_card
from aftersales_desktop.printing.labels import LabelKind
from aftersales_desktop.printing.language import Language
from tests.printing import reading, sheets

FORMS = sorted(path.parent.name for path in paths.forms().glob("*/words.toml"))


@pytest.fixture
def own_folder(tmp_path: Path) -> Iterator[Path]:
    """An empty folder for a dealership's own versions."""
    also_look_in(tmp_path)
    yield tmp_path
    also_look_in(None)


@pytest.fixture
def own_forms(own_folder: Path) -> Path:
    """A dealership's own copy of all forms."""
    shutil.copytree(paths.forms(), own_folder, dirs_exist_ok=True)
    return own_folder


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize("name", FORMS)
def test_a_form_has_the_same_words_in_every_language(name: str) -> None:
    words = tomllib.loads((paths.forms() / name / "words.toml").read_text("utf-8"))
    assert set(words) == {language.value for language in Language}
    assert {frozenset(part) for part in words.values()} == {frozenset(words["en"])}
    assert all(text.strip() for part in words.values() for text in part.values())


@pytest.mark.parametrize("name", [name for name in FORMS if name not in {"shared", "order", "return"}])
def test_every_word_of_a_form_is_used(name: str) -> None:
    layouts = "".join(path.read_text("utf-8") for path in paths.forms().glob("shared/*.j2"))
    layouts += (paths.forms() / name / "layout.rml.j2").read_text("utf-8")
    used = set(re.findall(r"\bw\.(\w+)", layouts)) | {kind.value for kind in LabelKind}
    # Some remarks are chosen row by row where the paper is filled.
    program = paths.forms().parent / "aftersales_desktop"
    fillers = [path for room in ("widgets", "printing") for path in (program / room).glob("*_papers.py")]
    used |= {word for path in fillers for word in re.findall(r'words\["(\w+)"\]', path.read_text("utf-8"))}
    words = tomllib.loads((paths.forms() / name / "words.toml").read_text("utf-8"))
    assert set(words["en"]) <= used


def test_the_dealership_changes_a_word_without_python(own_forms: Path) -> None:
    change(
        own_forms,
        "job_card/words.toml",
        'scan_hint = "Scan to start',
        'scan_hint = "Point and shoot to start',
    )
    pdf = render_job_card(sheets.job_card(), Language.ENGLISH)
    assert "Pointandshoottostart" in reading.text(pdf)


def test_its_own_version_needs_only_the_words_it_changes(own_folder: Path) -> None:
    words = own_folder / "job_card" / "words.toml"
    words.parent.mkdir(parents=True)
    words.write_text('[en]\nscan_hint = "Our own hint"\n', "utf-8")
    shown = reading.text(render_job_card(sheets.job_card(), Language.ENGLISH))
    assert "Ourownhint" in shown
    assert "Jobcard" in shown


def test_a_broken_layout_is_told_with_its_reason(own_forms: Path) -> None:
    change(own_forms, "job_card/layout.rml.j2", "sheet.advisor_extension", "sheet.advizor")
    with pytest.raises(FormBroken, match="advizor"):
        render_job_card(sheets.job_card(), Language.ENGLISH)


def test_broken_wording_is_told_with_its_reason(own_forms: Path) -> None:
    change(own_forms, "job_card/words.toml", "[zh_TW]", "[zh_TW")
    with pytest.raises(FormBroken, match="job_card"):
        render_job_card(sheets.job_card(), Language.TAIWAN)


@pytest.mark.parametrize(
    "element",
    [
        '<plugInFlowable module="os" function="getcwd">x</plugInFlowable>',
        "<codesnippet>x</codesnippet>",
        "<nonsense/>",
    ],
)
def test_a_layout_can_neither_call_python_nor_hold_unknown_elements(own_forms: Path, element: str) -> None:
    change(own_forms, "job_card/layout.rml.j2", "{% block story %}", "{% block story %}" + element)
    with pytest.raises(FormBroken):
        render_job_card(sheets.job_card(), Language.ENGLISH)


def test_times_are_printed_in_the_dealerships_zone() -> None:
    assert "11-2416:30" in reading.text(render_job_card(sheets.job_card(), Language.ENGLISH))
