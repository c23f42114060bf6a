"""The server's own tools on this PC, `pg_dump` and `pg_restore`: found, fit, and stopped when wished."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import URL

from aftersales_desktop.database.backup.refusals import DumpFailed, DumpToolMissing, DumpToolTooOld

LOOK_SECONDS = 0.2
PLACES = (
    (Path("/usr/lib/postgresql"), "*/bin/{tool}"),
    (Path("/usr/pgsql"), "*/bin/{tool}"),
    (Path("C:/Program Files/PostgreSQL"), "*/bin/{tool}.exe"),
)


def find_tool(tool: str, server_major: int) -> Path:
    """Find the newest of a tool; older than the server it would not understand it.

    Raises:
        DumpToolMissing: This PC has none.
        DumpToolTooOld: Each is older than the server.

    """
    found = [Path(on_path)] if (on_path := shutil.which(tool)) else []
    for folder, pattern in PLACES:
        with suppress(OSError):
            found += folder.glob(pattern.format(tool=tool))
    versions = {place: version_of(place) for place in found}
    if not any(versions.values()):
        raise DumpToolMissing(tool=tool, version=server_major)
    newest = max(versions, key=lambda place: versions[place])
    if versions[newest] < server_major:
        raise DumpToolTooOld(tool=tool, version=versions[newest], server=server_major)
    return newest


def version_of(tool: Path) -> int:
    """Ask a tool for its main version; zero when it does not run."""
    try:
        said = subprocess.run(  # noqa: S603 - a tool that was found where PostgreSQL puts it
            [tool, "--version"], check=True, capture_output=True, text=True, timeout=20
        )
    except (OSError, subprocess.SubprocessError):
        return 0
    number = re.search(r"\) (\d+)", said.stdout)
    return int(number[1]) if number else 0


def way_in(url: URL) -> tuple[list[str], dict[str, str]]:
    """Give the words that name the database, and what only the child's own surroundings may hold."""
    host = str(url.query.get("host") or url.host or "")
    words = ["--no-password", "--host", host, "--username", url.username or ""]
    if url.port or url.query.get("port"):
        words += ["--port", str(url.port or url.query["port"])]
    secret = {"PGCLIENTENCODING": "UTF8", "LC_ALL": "C"}
    if url.password:
        secret["PGPASSWORD"] = url.password
    for name in ("sslmode", "sslrootcert"):
        if name in url.query:
            secret[f"PG{name.upper()}"] = str(url.query[name])
    return words, secret


def run_tool(words: Sequence[str | Path], secret: dict[str, str], meanwhile: Callable[[], None]) -> str:
    """Run it to its end and give what it said; `meanwhile` is called now and then, and may raise to stop it.

    Raises:
        DumpFailed: It ended badly; its first error says why.

    """
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
        surroundings = os.environ | secret
        with subprocess.Popen(  # noqa: S603 - as above; no shell reads the words
            words, env=surroundings, stdout=said, stderr=complained
        ) as child:
            try:
                while _runs(child):
                    meanwhile()
            except BaseException:
                child.terminate()
                raise
        complained.seek(0)
        lines = complained.read().decode("utf-8", "replace").strip().splitlines()
        if child.returncode:
            wrong = [line for line in lines if "error:" in line] or lines or [str(child.returncode)]
            raise DumpFailed(tool=Path(words[0]).stem, reason=wrong[0].rpartition("error: ")[2])
        said.seek(0)
        return said.read().decode("utf-8", "replace")


def _runs(child: "subprocess.Popen[bytes]") -> bool:
    try:
        child.wait(LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False
