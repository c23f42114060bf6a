"""How a server is named, and that no password is ever part of it."""

import pytest
from sqlalchemy import make_url

from aftersales_desktop.database.server.address import NotAnAddress, PasswordInAddress, ServerAddress
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.refusals import CertificateNotChosen

SECRET = "not to be seen"


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://workshop@server.example/workshop",
        "postgresql://workshop@server.example:5433/workshop",
        "postgresql://workshop@[fd00::2]/workshop",
        "postgresql://%E8%BB%8A%E9%96%93@server.example/%E8%BB%8A%20%E9%96%93",
        "postgresql://workshop@/workshop?host=/run/postgresql&port=5433",
    ],
)
def test_an_address_reads_back_as_it_was_written(text: str) -> None:
    assert str(ServerAddress.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        f"postgresql://workshop:{SECRET}@server.example/workshop",
        "postgresql://workshop:@server.example/workshop",
        f"postgresql://workshop@server.example/workshop?password={SECRET}",
    ],
)
def test_an_address_with_a_password_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(PasswordInAddress) as refused:
        ServerAddress.parse(text)
    assert SECRET not in str(refused.value)
    assert SECRET not in refused.value.said(refused.value.cure)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "server.example",
        "mysql://workshop@server.example/workshop",
        "postgresql://server.example/workshop",
        "postgresql://workshop@server.example",
        "postgresql://workshop@/workshop",
        "postgresql://workshop@server.example:many/workshop",
        "postgresql://workshop@server.example/workshop?sslmode=disable",
        "postgresql://workshop@/workshop?host=/run/postgresql&port=many",
    ],
)
def test_what_names_no_server_or_says_more_than_an_address_is_refused(text: str) -> None:
    with pytest.raises(NotAnAddress):
        ServerAddress.parse(text)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_what_stays_on_this_pc_needs_no_certificate(host: str) -> None:
    address = ServerAddress.parse(f"postgresql://workshop@{host}/workshop")
    assert address.is_this_pc
    assert "sslmode" not in Connection(address=address).url().query


def test_elsewhere_nothing_is_sent_to_a_server_that_cannot_be_verified() -> None:
    address = ServerAddress.parse("postgresql://workshop@server.example/workshop")
    with pytest.raises(CertificateNotChosen):
        Connection(address=address, password=SECRET).url()
    query = Connection(address=address, certificate="/root.crt").url().query
    assert (query["sslmode"], query["sslrootcert"]) == ("verify-full", "/root.crt")


def test_a_password_shows_in_no_text_made_of_a_connection() -> None:
    address = ServerAddress.parse("postgresql://workshop@localhost/workshop")
    connection = Connection(address=address, password=SECRET)
    assert SECRET not in f"{connection!r} {connection.url()} {connection.url()!r}"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (
            "postgresql+psycopg://workshop:hidden@srv:5433/house?sslmode=verify-full&sslrootcert=/a.crt",
            "postgresql://workshop@srv:5433/house",
        ),
        (
            "postgresql+psycopg://app@/house?host=/run/pg&port=5",
            "postgresql://app@/house?host=/run/pg&port=5",
        ),
    ],
)
def test_where_a_connection_goes_is_told_without_password_and_certificate(url: str, address: str) -> None:
    assert str(ServerAddress.of(make_url(url))) == address
