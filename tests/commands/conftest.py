"""A person at a terminal: what they type, line by line, and what this PC remembers."""

import io
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from aftersales_desktop.commands import server
from aftersales_desktop.commands.terminal import Terminal
from tests.database.server.conftest import guarded, pocket

__all__ = ["guarded", "pocket"]

Type = Callable[..., int]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """What this PC remembers."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def at_terminal(qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> Type:
    """Call a sub-command with these arguments, answering its questions; gives the exit status."""

    def type_in(*words: str, answers: tuple[str, ...] = ()) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{answer}\n" for answer in answers)))
        parser = ArgumentParser()
        server.add_to(parser.add_subparsers())
        args = parser.parse_args(["server", *words])
        return server.do(args, Terminal(settings), settings)

    return type_in
