"""A server's address as people write it: postgresql://user@host:port/name, never with a password."""

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Self
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from sqlalchemy import URL

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SCHEMES = ("postgresql", "postgres", "postgresql+psycopg")
USUAL_PORT = 5432
# A socket's folder cannot stand where a host stands.
ALLOWED_AFTERWARDS = {"host", "port"}


class NotAnAddress(Refusal):
    """What was typed names no server."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "This is not the address of a database on a server.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Write it like postgresql://workshop@server.example/workshop: role, server, database."
    )


class PasswordInAddress(Refusal):
    """A password stands in an address, where the list of running programs shows it to anybody."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The address has a password in it; it is not used.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Leave the password out: the program asks for it and keeps it in this PC's keyring. Change the "
        "password that was shown here.",
    )


@dataclass(frozen=True, kw_only=True)
class ServerAddress:
    """Which database, on which server, as which role."""

    user: str
    host: str
    name: str
    port: int = USUAL_PORT

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an address.

        Raises:
            PasswordInAddress: It carries a password.
            NotAnAddress: Role, server or database is missing, or it says more than an address does.

        """
        try:
            parts = urlsplit(text.strip())
            port = parts.port
        except ValueError as error:
            raise NotAnAddress from error
        further = {key: values[-1] for key, values in parse_qs(parts.query).items()}
        if parts.password is not None or "password" in further:
            raise PasswordInAddress
        host = further.get("host") or parts.hostname or ""
        user, name = unquote(parts.username or ""), unquote(parts.path.lstrip("/"))
        if parts.scheme not in SCHEMES or not (host and user and name) or not _only_an_address(further):
            raise NotAnAddress
        return cls(user=user, host=host, name=name, port=int(further.get("port") or port or USUAL_PORT))

    @classmethod
    def of(cls, url: URL) -> Self:
        """Read where a connection goes; neither its password nor how it is encrypted belongs to that."""
        further = {key: value if isinstance(value, str) else value[-1] for key, value in url.query.items()}
        return cls(
            user=url.username or "",
            host=url.host or further.get("host", ""),
            name=url.database or "",
            port=int(url.port or further.get("port") or USUAL_PORT),
        )

    @property
    def is_this_pc(self) -> bool:
        """Say whether what is sent never leaves this PC."""
        if self.host.startswith("/") or self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        """Write it as people do."""
        user, name = quote(self.user, safe=""), quote(self.name, safe="")
        if self.host.startswith("/"):
            return (
                f"postgresql://{user}@/{name}?{urlencode({'host': self.host, 'port': self.port}, safe='/')}"
            )
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == USUAL_PORT else f":{self.port}"
        return f"postgresql://{user}@{host}{port}/{name}"


def is_server(where: str) -> bool:
    """Say whether a database is named by an address, not by a file."""
    return "://" in where


def _only_an_address(further: dict[str, str]) -> bool:
    return further.keys() <= ALLOWED_AFTERWARDS and further.get("port", "1").isdecimal()
