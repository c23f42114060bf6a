"""The file for whoever helps, asked for from the settings or from the page of an unexpected error."""

from __future__ import annotations

import platform
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QFileDialog, QWidget

import aftersales_desktop
from aftersales_desktop.boards.support_facts import SupportFacts, support_facts
from aftersales_desktop.support.bundle import write_bundle
from aftersales_desktop.support.log import log_folder
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.table_file import FileNotWritten
from aftersales_desktop.widgets.words import translate


class SupportButton(ActionButton):
    """Asks for a place, gathers, writes, and says where the file lies; works without the database too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: translate("Widgets", "Save file for support"), icon_name="mdi6.lifebuoy", parent=parent
        )
        self.setObjectName("support_file")
        self._desk = desk
        self.clicked.connect(self._ask_where)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Save file for support"))
        dialog.setObjectName("support_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("ZIP (*.zip)")
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"support-{self._desk.now():%Y%m%d-%H%M}.zip")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, file: str) -> None:
        """Ask the database for its facts and write; when it does not answer, that is a fact too."""
        self._desk.runner.ask(
            support_facts,
            then=partial(self._write, Path(file)),
            refused=partial(self._write_without, Path(file)),
        )

    def _write_without(self, file: Path, refusal: Refusal) -> None:
        self._gather(file, {"database": type(refusal).__name__})

    def _write(self, file: Path, facts: SupportFacts) -> None:
        self._gather(file, {"database": asdict(facts)})

    def _gather(self, file: Path, facts: Mapping[str, object]) -> None:
        task = partial(_write_file, file, self._desk, about_program() | dict(facts))
        self._desk.runner.away(task, self._saved, self._desk.messages.refuse)

    def _saved(self, file: Path) -> None:
        self._desk.messages.said(translate("Widgets", "Saved as {path}").format(path=file))


def about_program() -> dict[str, object]:
    """Tell which program runs on what."""
    return {
        "program": aftersales_desktop.__version__,
        "python": platform.python_version(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
    }


def _write_file(file: Path, desk: Desk, facts: Mapping[str, object]) -> Path:
    try:
        return write_bundle(file, desk.now(), facts, log_folder() or file.parent / "no-log")
    except OSError as problem:
        raise FileNotWritten(file=file.name, reason=problem.strerror or "") from problem
