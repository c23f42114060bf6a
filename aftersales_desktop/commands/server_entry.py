"""The way into a server from the terminal: address, certificate, password, asked for when missing."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from sqlalchemy import Engine

from aftersales_desktop.commands.terminal import Terminal
from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.passwords import keep_password, kept_password, keyring_name
from aftersales_desktop.database.server.refusals import PasswordWanted, PasswordWrong
from aftersales_desktop.widgets.database_choice import chosen_certificate, chosen_server
from aftersales_desktop.widgets.words import translate

OWNERS_ADDRESS = "postgresql://workshop_owner@localhost/workshop"
TRIES = 3


def owners_way(terminal: Terminal, args: Namespace, settings: QSettings) -> Connection:
    """Find out where the database is and as whom its owner comes."""
    question = translate("Program", "Address of the database, as its owner")
    return _way(terminal, args, settings, args.owner or terminal.ask(question, _owner_here(settings)))


def programs_way(terminal: Terminal, args: Namespace, settings: QSettings) -> Connection:
    """Find out where the database is, as the program comes to it."""
    chosen = chosen_server(settings)
    question = translate("Program", "Address of the database, as the program's role")
    return _way(terminal, args, settings, args.database or str(chosen or "") or terminal.ask(question))


def let_in(
    terminal: Terminal, connection: Connection, enter: Callable[[Connection], Engine]
) -> tuple[Connection, Engine]:
    """Go in; ask for the password when the server does, and again when it was wrong.

    Raises:
        NotLetIn: The server does not open, or the password was wrong three times.

    """
    for left in reversed(range(TRIES + 1)):
        try:
            return connection, enter(connection)
        except (PasswordWanted, PasswordWrong) as refusal:
            if not left:
                raise
            if isinstance(refusal, PasswordWrong):
                terminal.complain(refusal)
        question = translate("Program", "Password of {user}").format(user=connection.address.user)
        connection = connection.with_password(terminal.ask_secret(question))
    raise AssertionError("the last try either opens or refuses")


def offer_to_keep(terminal: Terminal, connection: Connection) -> None:
    """Offer to keep the password in this PC's keyring, or say why that cannot be."""
    if not connection.password or kept_password(connection.address) == connection.password:
        return
    if not keyring_name():
        terminal.say(translate("Program", "This PC has no keyring; the password is asked for at each start."))
        return
    if terminal.agreed(translate("Program", "Keep the password in this PC's keyring?"), usual=True):
        kept = keep_password(connection.address, connection.password)
        terminal.say(
            translate("Program", "It is kept there.")
            if kept
            else translate("Program", "The keyring did not take it; it is asked for at each start.")
        )


def _way(terminal: Terminal, args: Namespace, settings: QSettings, text: str) -> Connection:
    address = ServerAddress.parse(text)
    certificate = args.certificate or chosen_certificate(settings)
    if not certificate and not address.is_this_pc:
        question = translate("Program", "File of the dealership's root certificate")
        certificate = terminal.ask(question)
    absolute = str(Path(certificate).expanduser().absolute()) if certificate else ""
    return Connection(address=address, password=kept_password(address), certificate=absolute)


def _owner_here(settings: QSettings) -> str:
    chosen = chosen_server(settings)
    if chosen is None:
        return OWNERS_ADDRESS
    return str(ServerAddress(user="workshop_owner", host=chosen.host, name=chosen.name, port=chosen.port))
