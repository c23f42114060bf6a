"""Which database this PC works on: the local file, or a server, remembered without its password."""

from PySide6.QtCore import QSettings

from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.passwords import kept_password
from aftersales_desktop.values.refusal import Refusal

SERVER = "database/server"
CERTIFICATE = "database/certificate"


def chosen_server(settings: QSettings) -> ServerAddress | None:
    """Read which server this PC works on; none means the local file."""
    text = str(settings.value(SERVER, "") or "")
    try:
        return ServerAddress.parse(text) if text else None
    except Refusal:
        # Edited by hand into something that is no address: then it names no server.
        return None


def chosen_certificate(settings: QSettings) -> str:
    """Read which root certificate this PC verifies servers with."""
    return str(settings.value(CERTIFICATE, "") or "")


def choose_server(settings: QSettings, address: ServerAddress, certificate: str) -> None:
    """Work on a server from the next start on."""
    settings.setValue(SERVER, str(address))
    settings.setValue(CERTIFICATE, certificate)


def remember_way(settings: QSettings, way: Connection, asked_for: ServerAddress) -> None:
    """Remember what was corrected at the door; a server named for one start only is not taken for good."""
    settings.setValue(CERTIFICATE, way.certificate)
    if way.address != asked_for:
        settings.setValue(SERVER, str(way.address))


def choose_local_file(settings: QSettings) -> None:
    """Work on the local file from the next start on."""
    settings.remove(SERVER)


def way_to(address: ServerAddress, settings: QSettings) -> Connection:
    """Put together what this PC knows about a server: its certificate, and the password in the keyring."""
    return Connection(
        address=address, password=kept_password(address), certificate=chosen_certificate(settings)
    )
