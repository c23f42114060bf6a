"""Every print is kept as it was, and nothing kept is ever overwritten."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from aftersales_desktop.printing.archive import ArchivedPrint, keep

NAMED = ArchivedPrint(form="job_card", number="2611240073", copy=2, day=date(2026, 11, 24))


def test_a_print_lies_under_its_month_with_number_form_and_copy(tmp_path: Path) -> None:
    kept = keep(tmp_path, b"%PDF one", NAMED)
    assert kept.path == tmp_path / "2026-11" / "2611240073-job_card-2.pdf"
    assert kept.path.read_bytes() == b"%PDF one"
    assert kept.sha256 == hashlib.sha256(b"%PDF one").hexdigest()


def test_the_same_print_is_kept_once(tmp_path: Path) -> None:
    assert keep(tmp_path, b"%PDF one", NAMED) == keep(tmp_path, b"%PDF one", NAMED)
    assert len(list(tmp_path.rglob("*.*"))) == 1


def test_another_print_of_the_same_name_does_not_overwrite_the_first(tmp_path: Path) -> None:
    first = keep(tmp_path, b"%PDF one", NAMED)
    second = keep(tmp_path, b"%PDF two", NAMED)
    assert (first.path.read_bytes(), second.path.read_bytes()) == (b"%PDF one", b"%PDF two")
    assert second.path.name == "2611240073-job_card-2-2.pdf"


@pytest.mark.parametrize("number", ["../../etc/passwd", "a/b", "CON:", "", "粵B·7K219", "x" * 500])
def test_a_number_never_leads_out_of_the_folder(tmp_path: Path, number: str) -> None:
    kept = keep(tmp_path, b"%PDF", ArchivedPrint(form="job_card", number=number, copy=1, day=NAMED.day))
    assert kept.path.parent == tmp_path / "2026-11"


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("aftersales_desktop.printing.archive.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        keep(tmp_path, b"%PDF", NAMED)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
