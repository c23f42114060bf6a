"""What it takes to reach a server: its address, the root certificate, the password and where that is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.passwords import keep_password, kept_password, keyring_name
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.database_choice import chosen_certificate
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.scan_field import CodeEdit
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LONGEST_ADDRESS = 300
LONGEST_PATH = 1000
EXAMPLE = "postgresql://workshop@server.example/workshop"


class CodeField(TextField):
    """One line without the input method, longer than any code."""

    def __init__(self, title_fn: Callable[[], str], longest: int, *, required: bool = False) -> None:
        super().__init__(title_fn, longest=longest, edit=CodeEdit(), required=required)


class PasswordField(TextField):
    """A password: hidden as it is typed, taken as it is."""

    def __init__(self, title_fn: Callable[[], str]) -> None:
        super().__init__(title_fn, longest=LONGEST_PATH)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def text(self) -> str:
        return self.edit.text()


class ServerForm(QWidget):
    """The fields; `connection()` puts them together.

    Signals:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._has_keyring = bool(keyring_name())
        self.address = CodeField(
            lambda: translate("Widgets", "Address of the server"), LONGEST_ADDRESS, required=True
        )
        self.address.edit.setPlaceholderText(EXAMPLE)
        self.certificate = TextField(
            lambda: translate("Widgets", "Root certificate of the dealership"), longest=LONGEST_PATH
        )
        self.certificate.set_text(chosen_certificate(settings))
        self.choose = ActionButton(
            lambda: translate("Widgets", "Choose file"), icon_name="mdi6.certificate-outline"
        )
        self.choose.clicked.connect(self._choose_file)
        self.password = PasswordField(lambda: translate("Widgets", "Password of the program's role"))
        self.keep = QCheckBox()
        self.keep.setObjectName("keep_password")
        self.keep.setChecked(self._has_keyring)
        self.no_keyring = Label(role="small", tone=Tone.WARN, wrap=True)
        self._lay_out()
        self.keep.setVisible(self._has_keyring)
        self.no_keyring.setVisible(not self._has_keyring)
        for field in (self.address, self.certificate, self.password):
            field.changed.connect(self.changed)
        self.setFocusProxy(self.address)
        self.retranslate()

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.certificate, 1)
        file.addWidget(self.choose, 0)
        file.setAlignment(self.choose, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.address)
        column.addLayout(file)
        column.addWidget(self.password)
        column.addWidget(self.keep)
        column.addWidget(self.no_keyring)

    def show_connection(self, connection: Connection) -> None:
        """Fill in what is known already; a password is never shown."""
        self.address.set_text(str(connection.address))
        self.certificate.set_text(connection.certificate)
        self.password.set_text("")

    def connection(self) -> Connection:
        """Put together what was typed; without a password the keyring's is taken.

        Raises:
            PasswordInAddress: The address carries a password.
            NotAnAddress: It is none.

        """
        address = ServerAddress.parse(self.address.text())
        return Connection(
            address=address,
            password=self.password.text() or kept_password(address),
            certificate=self.certificate.text(),
        )

    def keep_if_wished(self, connection: Connection) -> bool:
        """Let the keyring keep a password that was typed and worked; says whether it lies there."""
        if not (self.keep.isChecked() and self._has_keyring and self.password.text()):
            return bool(kept_password(connection.address))
        return keep_password(connection.address, connection.password)

    def retranslate(self) -> None:
        """Set every word again."""
        self.keep.setText(translate("Widgets", "Keep it in this PC's keyring"))
        self.no_keyring.setText(
            translate("Widgets", "This PC has no keyring; the password is asked for at each start.")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Choose file"))
        dialog.setObjectName("certificate_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Widgets", "Certificates") + " (*.crt *.pem *.cer)")
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, path: str) -> None:
        self.certificate.set_text(path)
        self.changed.emit()
