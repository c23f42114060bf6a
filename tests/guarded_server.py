"""A private server as a dealership should have one: passwords, TLS with its own certificate, two roles."""

import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from os import geteuid
from pathlib import Path

import trustme
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.connection import Connection
from tests.postgres_server import PORT, binaries, run
from tests.tls_front import tls_front

OWNER, PROGRAM = "workshop_owner", "workshop"
OWNERS_PASSWORD, PROGRAMS_PASSWORD = "owner's secret", "program's secret"
# What comes through the front for TLS comes from the socket's file.
HBA = """\
local all postgres trust
local all all scram-sha-256
hostssl all all 127.0.0.1/32 scram-sha-256
"""
ROLES = (
    f"CREATE ROLE {OWNER} LOGIN PASSWORD $password${OWNERS_PASSWORD}$password$",
    f"CREATE ROLE {PROGRAM} LOGIN PASSWORD $password${PROGRAMS_PASSWORD}$password$",
)


@dataclass(frozen=True, kw_only=True)
class GuardedServer:
    """A running server, its port, and the certificate that PCs verify it with."""

    folder: Path
    port: int
    certificate: Path
    socket_port: int

    def address(
        self, role: str = PROGRAM, database: str = "workshop", host: str = "localhost"
    ) -> ServerAddress:
        """Name a database on it as people do."""
        return ServerAddress(user=role, host=host, name=database, port=self.port)

    def connection(self, role: str = PROGRAM, database: str = "workshop") -> Connection:
        """Come in as one of the two roles, with the right password and certificate."""
        password = OWNERS_PASSWORD if role == OWNER else PROGRAMS_PASSWORD
        return Connection(
            address=self.address(role, database), password=password, certificate=str(self.certificate)
        )

    def as_postgres(self, database: str = "postgres") -> Engine:
        """Come in as whoever installed the server, on that PC itself."""
        url = f"postgresql+psycopg://postgres@/{database}?host={self.folder}&port={self.socket_port}"
        return create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")

    def tell(self, *statements: str, database: str = "postgres") -> None:
        """Let whoever installed the server do something by hand."""
        with self.as_postgres(database).connect() as line:
            for statement in statements:
                line.execute(text(statement))

    def empty_database(self, name: str, options: str = "") -> None:
        """Create an empty database of the owner, as the guide says."""
        self.tell(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name} OWNER {OWNER} {options}")


@contextmanager
def guarded_server() -> Iterator[GuardedServer]:
    """Run a server on a free port of this PC."""
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    folder.chmod(0o755)
    root = trustme.CA(organization_name="A dealership")
    root.cert_pem.write_to_path(folder / "root.crt")
    own = root.issue_cert("localhost")
    own.private_key_pem.write_to_path(folder / "server.key")
    own.cert_chain_pems[0].write_to_path(folder / "server.crt")
    (folder / "server.key").chmod(0o600)
    (folder / "pg_hba.conf").write_text(HBA)
    if geteuid() == 0:
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, "nobody")
    with _running(folder) as port:
        server = GuardedServer(
            folder=folder,
            port=port,
            certificate=folder / "root.crt",
            socket_port=next(
                int(path.suffix[1:]) for path in folder.glob(".s.PGSQL.*") if path.suffix != ".lock"
            ),
        )
        server.tell(*ROLES)
        yield server
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(folder: Path) -> Iterator[int]:
    """Start it with TLS of its own, or with a front for TLS where it was built without; gives the port."""
    data, speaks_tls = folder / "data", _speaks_tls(binaries())
    run(
        binaries() / "initdb",
        "-D",
        data,
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync",
        "-A",
        "trust",
    )
    port = _free_port() if speaks_tls else PORT
    tls = f"-c ssl=on -c ssl_cert_file={folder}/server.crt -c ssl_key_file={folder}/server.key"
    settings = (
        f"-c fsync=off -p {port} -c unix_socket_directories={folder} -c hba_file={folder}/pg_hba.conf "
        + (f"{tls} -c listen_addresses=127.0.0.1" if speaks_tls else "-c listen_addresses=''")
    )
    run(binaries() / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", settings, "start")
    try:
        if speaks_tls:
            yield port
        else:
            with tls_front(
                folder / f".s.PGSQL.{port}", folder / "server.crt", folder / "server.key"
            ) as front:
                yield front
    finally:
        run(binaries() / "pg_ctl", "-D", data, "-m", "immediate", "stop")


def _speaks_tls(programs: Path) -> bool:
    return b"libssl" in (programs / "postgres").read_bytes()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
