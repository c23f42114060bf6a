"""Where the data shall go: a server, or a file on this PC."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.server_form import LONGEST_PATH, ServerForm
from aftersales_desktop.widgets.words import translate

SERVER, FILE = "server", "file"
OWN_FILE = "workshop.db"


def own_file(desk: Desk) -> Path:
    """Name this PC's own file; it lies beside the papers."""
    return Path(desk.archive).parent / OWN_FILE


class MoveTarget(QWidget):
    """The choice between the two, and the fields of the one chosen.

    Signals:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Segments(
            (
                (SERVER, lambda: translate("Widgets", "To a server")),
                (FILE, lambda: translate("Widgets", "To a file on this PC")),
            )
        )
        self.server = ServerForm(desk.settings)
        self.file = TextField(
            lambda: translate("Widgets", "File that is to be made"), longest=LONGEST_PATH, required=True
        )
        self.choose = ActionButton(
            lambda: translate("Widgets", "Choose file"), icon_name="mdi6.content-save-outline"
        )
        self._file_row = QWidget()
        self._lay_out()
        self.file.set_text(str(own_file(desk)))
        on_a_file = sqlite_path(desk.database.engine) is not None
        self.kind.choose(SERVER if on_a_file else FILE)
        self.kind.chosen.connect(self._show_kind)
        self.choose.clicked.connect(self._choose_file)
        self.server.changed.connect(self.changed)
        self.file.changed.connect(self.changed)
        self._show_kind()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._file_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose, 0)
        row.setAlignment(self.choose, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.kind)
        column.addWidget(self.server)
        column.addWidget(self._file_row)

    def target(self) -> Connection | Path:
        """Put together what was typed.

        Raises:
            PasswordInAddress: The address carries a password.
            NotAnAddress: It is none.

        """
        if self.kind.chosen_key() == SERVER:
            return self.server.connection()
        return Path(self.file.text()).expanduser().absolute()

    def is_named(self) -> bool:
        """Say whether enough was typed to try."""
        return bool((self.server.address if self.kind.chosen_key() == SERVER else self.file).text().strip())

    def _show_kind(self) -> None:
        to_server = self.kind.chosen_key() == SERVER
        self.server.setVisible(to_server)
        self._file_row.setVisible(not to_server)
        self.changed.emit()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Choose file"))
        dialog.setObjectName("move_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("db")
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, file: str) -> None:
        self.file.set_text(file)
        self.changed.emit()
