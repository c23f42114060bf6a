"""Printing through CUPS: against a print service of our own, and without any."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aftersales_desktop.printing.printer import (
    NoPrinter,
    PrinterRefused,
    PrintOrder,
    can_print_directly,
    printers,
    send,
)

CUPSD = shutil.which("cupsd") or shutil.which("/usr/sbin/cupsd")
# Where systems keep CUPS's own helper programs; the service starts every printer through one of them.
HELPERS = next(
    (p for p in map(Path, ("/usr/lib/cups", "/usr/libexec/cups")) if (p / "daemon/cups-exec").exists()), None
)
PAPER = b"%PDF-1.4\n% a paper\n%%EOF\n"
PATIENCE = 5.0

SERVICE = """\
Listen {folder}/socket
WebInterface No
Browsing No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
FILES = """\
ServerRoot {folder}
ServerBin {folder}/bin
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""
QUEUES = """\
<DefaultPrinter Workshop>
DeviceURI keep:/
State Idle
Accepting Yes
Shared No
</DefaultPrinter>
<Printer Closed>
DeviceURI keep:/
State Idle
Accepting No
Shared No
</Printer>
"""
# A "printer" that puts what it is sent into a folder, whole or not at all.
BACKEND = """\
#!/bin/sh
[ $# -eq 0 ] && exit 0
printf '%s\\n%s\\n%s\\n' "$3" "$4" "$5" > {folder}/tray/order
cat "${{6:--}}" > {folder}/tray/rough && mv {folder}/tray/rough {folder}/tray/paper.pdf
"""


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A print service of our own on a private socket, and the tray its only printer fills."""
    if CUPSD is None or HELPERS is None or not can_print_directly():
        pytest.skip("CUPS is not installed here")
    # Directly under the system's own folder: a socket's path is short, and the printer's user must reach it.
    with tempfile.TemporaryDirectory(prefix="lp-") as name:
        folder = _set_up(Path(name))
        service = subprocess.Popen(
            [CUPSD, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            if not _wait_for(folder / "socket") or service.poll() is not None:
                pytest.skip("the print service does not start here")
            monkeypatch.setenv("CUPS_SERVER", str(folder / "socket"))
            yield folder / "tray"
        finally:
            service.terminate()
            service.wait(PATIENCE)


def _set_up(folder: Path) -> Path:
    for part in ("bin/backend", "spool/tmp", "cache", "state", "log", "tray"):
        (folder / part).mkdir(parents=True)
    assert HELPERS is not None
    (folder / "bin/daemon").symlink_to(HELPERS / "daemon")
    folder.chmod(0o755)
    (folder / "tray").chmod(0o777)
    for file, text in (
        ("cupsd.conf", SERVICE),
        ("cups-files.conf", FILES),
        ("printers.conf", QUEUES),
        ("bin/backend/keep", BACKEND),
    ):
        (folder / file).write_text(text if file == "printers.conf" else text.format(folder=folder), "utf-8")
    (folder / "bin/backend/keep").chmod(0o755)
    return folder


def _wait_for(path: Path) -> bool:
    """Wait for another program's file; no signal of ours can announce it."""
    limit = time.monotonic() + PATIENCE
    while not path.exists():
        if time.monotonic() > limit:
            return False
        time.sleep(0.02)
    return True


def test_the_default_printer_is_marked(tray: Path) -> None:
    assert {(one.name, one.is_default) for one in printers()} == {("Workshop", True), ("Closed", False)}


def test_the_paper_reaches_the_printer_unchanged(tray: Path) -> None:
    job = send(PAPER, PrintOrder(media="A5", copies=2, title="-維修工單 2611 24 0073"))
    assert job == "Workshop-1"
    assert _wait_for(tray / "paper.pdf")
    assert (tray / "paper.pdf").read_bytes() == PAPER
    title, copies, options = (tray / "order").read_text("utf-8").splitlines()
    assert title == "-維修工單 2611 24 0073"
    assert copies == "2"
    assert "media=A5" in options.split()


def test_a_closed_queue_is_told_in_its_own_words(tray: Path) -> None:
    with pytest.raises(PrinterRefused, match="Closed"):
        send(PAPER, PrintOrder(printer="Closed"))
    assert not (tray / "paper.pdf").exists()


def test_an_unknown_printer_is_refused(tray: Path) -> None:
    with pytest.raises(PrinterRefused, match="Nowhere"):
        send(PAPER, PrintOrder(printer="Nowhere"))


def test_a_printer_named_like_an_option_is_only_a_name(tray: Path) -> None:
    with pytest.raises(PrinterRefused):
        send(PAPER, PrintOrder(printer="-x"))


def test_without_a_print_service_there_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert printers() == ()
    with pytest.raises(NoPrinter):
        send(PAPER, PrintOrder())


def test_without_the_lp_program_there_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not can_print_directly()
    assert printers() == ()
    with pytest.raises(NoPrinter):
        send(PAPER, PrintOrder())


def test_a_print_service_that_hangs_is_a_refusal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, does in (("lpstat", '[ "$1" = -e ] && echo Slow'), ("lp", "exec sleep 30")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\ntrue\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("aftersales_desktop.printing.printer._PATIENCE_SECONDS", 0.3)
    with pytest.raises(PrinterRefused, match="Slow"):
        send(PAPER, PrintOrder())
