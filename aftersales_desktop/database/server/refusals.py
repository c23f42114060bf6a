"""Why a server does not let the program in, each with what to do about it."""

import re

from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.refusals import DatabaseAway
from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NotLetIn(Refusal):
    """The base of every reason why a connection was not made."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server does not let the program in: {words}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Show these words to whoever looks after the server.")


class PasswordWanted(NotLetIn):
    """The server asks for a password, and this PC's keyring holds none."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server asks for the password of {user}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the password of the program's role.")


class PasswordWrong(NotLetIn):
    """The server does not accept the password."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server does not accept this password of {user}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type it again, or ask whoever looks after the server for it.")


class ServerUnknown(NotLetIn, DatabaseAway):
    """No PC of that name is known in this network."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "No server called {host} is known here.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Check the server's name, and that this PC is on the network.")


class ServerClosed(NotLetIn, DatabaseAway):
    """The PC is there, but nothing answers at that port."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{host} answers, but no database server listens at port {port}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Start PostgreSQL there, and let it listen on the network (listen_addresses)."
    )


class ServerSilent(NotLetIn, DatabaseAway):
    """Nothing answers at all."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{host} does not answer.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Check that the server is on, the cable in, and its firewall open.")


class ServerNotReady(NotLetIn, DatabaseAway):
    """It is starting, stopping, or full."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server {host} is starting, stopping or full.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Wait a moment.")


class AddressNotAllowed(NotLetIn):
    """The server's own list does not have this PC, role or database, or only with encryption."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server does not let {user} in from this PC.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Add a hostssl line for this network to pg_hba.conf on the server.")


class NoSuchDatabase(NotLetIn):
    """The server has no database of that name."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server has no database called {name}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Check the name after the last slash, or create the database there.")


class NoEncryption(NotLetIn):
    """The server does not speak TLS."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{host} offers no encrypted connection.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Set ssl = on with a certificate in postgresql.conf on the server.")


class CertificateNotChosen(NotLetIn):
    """The server is elsewhere, and this PC has nothing to verify it with."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "This PC has no root certificate to verify {host} with.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the file of the dealership's root certificate.")


class CertificateUnreadable(NotLetIn):
    """The file of the root certificate is missing or holds none."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The file chosen as root certificate cannot be read.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the dealership's root certificate again; it ends in .crt.")


class CertificateWrong(NotLetIn):
    """The server's certificate was not signed by the dealership's: it may be another server."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{host} cannot prove that it is the dealership's server.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Its certificate is not signed by the chosen root certificate, or has expired. Type no password "
        "before whoever looks after the server has looked at it.",
    )


class CertificateOfAnother(NotLetIn):
    """The certificate is good, but for another name."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server's certificate is not for the name {host}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Write the server's name in the address as it stands in its certificate."
    )


# What libpq and an English server say; the words of one that speaks another language are shown as they are.
SIGNS: tuple[tuple[re.Pattern[str], type[NotLetIn]], ...] = tuple(
    (re.compile(sign, re.IGNORECASE), refusal)
    for sign, refusal in (
        (r"server certificate for .* does not match host name", CertificateOfAnother),
        (
            r"root certificate file .* (does not exist|no certificate)|could not read root certificate",
            CertificateUnreadable,
        ),
        (
            r"certificate verify failed|certificate (has )?expired|unable to get (local )?issuer",
            CertificateWrong,
        ),
        (r"server does not support SSL", NoEncryption),
        (r"no password supplied", PasswordWanted),
        (r"password authentication failed", PasswordWrong),
        (r"no pg_hba\.conf entry|peer authentication failed|is not permitted to log in", AddressNotAllowed),
        (r"permission denied for database", AddressNotAllowed),
        (r"starting up|shutting down|recovery|too many clients|connection slots", ServerNotReady),
        (r"database .* does not exist", NoSuchDatabase),
        (
            r"could not translate host name|name or service not known|failed to resolve host|getaddrinfo",
            ServerUnknown,
        ),
        (r"connection refused|no such file or directory", ServerClosed),
        (r"timeout expired|timed out|no route to host|network is unreachable|host is down", ServerSilent),
    )
)


def why_not(error: DBAPIError, address: ServerAddress) -> NotLetIn:
    """Put into words why a connection was not made."""
    words = str(error.orig)
    facts = {"user": address.user, "host": address.host, "port": address.port, "name": address.name}
    driver = getattr(error.orig, "pgconn", None)
    if driver is not None and driver.needs_password:
        return PasswordWanted(**facts)
    for sign, refusal in SIGNS:
        if sign.search(words):
            return refusal(**facts)
    return NotLetIn(words=words, **facts)
