"""What the driver says of a server that cannot be asked, in one word for the window."""

import socket
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.outage import Outage, why_away
from tests.postgres_server import PORT


def said_of(address: object) -> Outage:
    engine = open_engine(address)  # type: ignore[arg-type]  # a text or an address
    with pytest.raises(DBAPIError) as error:
        engine.connect()
    engine.dispose()
    return why_away(error.value)


def test_nobody_listens_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    assert said_of(f"postgresql+psycopg://app@127.0.0.1:{port}/house") is Outage.UNREACHABLE


def test_a_socket_that_is_not_there(tmp_path: Path) -> None:
    address = f"postgresql+psycopg://app@/house?host={tmp_path}&port={PORT}"
    assert said_of(address) is Outage.UNREACHABLE


@pytest.mark.parametrize(
    ("words", "outage"),
    [
        ("connection timeout expired", Outage.SILENT),
        ("SSL error: certificate verify failed", Outage.CERTIFICATE),
        ('server certificate for "a" does not match host name "b"', Outage.CERTIFICATE),
        ("server does not support SSL, but SSL was required", Outage.NO_ENCRYPTION),
        ('FATAL:  password authentication failed for user "workshop"', Outage.PASSWORD),
        ("FATAL:  the database system is starting up", Outage.STARTING),
        ("FATAL:  sorry, too many clients already", Outage.FULL),
        ('FATAL:  database "hause" does not exist', Outage.MISSING),
        ("server closed the connection unexpectedly", Outage.BROKEN),
        ("SSL error: unexpected eof while reading", Outage.BROKEN),
        ("SSL error: decryption failed or bad record mac", Outage.BROKEN),
        ("SSL SYSCALL error: EOF detected", Outage.BROKEN),
        ("something quite new", Outage.UNKNOWN),
    ],
)
def test_each_way_of_being_away_has_its_word(words: str, outage: Outage) -> None:
    assert why_away(OSError(f'connection to server at "10.0.0.2", port 5432 failed: {words}')) is outage
