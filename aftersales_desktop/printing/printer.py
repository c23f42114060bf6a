"""Sends a finished PDF to a printer through CUPS, unchanged: vectors and fonts reach the paper as drawn.

Only systems with `lp` print this way; elsewhere the window prints the same PDF through Qt. No printer means
"saved as PDF" for the caller, never an error on the screen.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

_PATIENCE_SECONDS = 15
_MOST_COPIES = 20
_REQUEST = re.compile(r"request id is (\S+)")


class NoPrinter(Refusal):
    """There is no printer to send the paper to."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "No printer is set up on this PC.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Set up a printer; the paper was saved as PDF.")


class PrinterRefused(Refusal):
    """The printer, or the system in front of it, did not take the paper."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The printer “{printer}” did not take the paper: {reason}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the printer, then print again; the paper was saved as PDF.")


@dataclass(frozen=True, kw_only=True)
class Printer:
    """A printer of this PC."""

    name: str
    is_default: bool = False


@dataclass(frozen=True, kw_only=True)
class PrintOrder:
    """How to print: on which printer (empty for the default one), which paper, how many.

    Attributes:
        media: As CUPS names it: "A4", "A5", or "Custom.60x40mm" for a label roll.

    """

    printer: str = ""
    media: str = "A4"
    copies: int = 1
    title: str = ""


def can_print_directly() -> bool:
    """Say whether this system prints through `lp`; if not, the window has to do it."""
    return shutil.which("lp") is not None and shutil.which("lpstat") is not None


def printers() -> tuple[Printer, ...]:
    """List the printers of this PC, the default one marked; empty if none answers."""
    if not can_print_directly():
        return ()
    try:
        names = _run(["lpstat", "-e"]).stdout.split()
        default = _run(["lpstat", "-d"]).stdout.rpartition(":")[2].strip()
    except subprocess.TimeoutExpired:
        return ()
    return tuple(Printer(name=name, is_default=name == default) for name in names)


def send(pdf: bytes, order: PrintOrder) -> str:
    """Hand the PDF to the printer and give the job's name in its queue.

    Raises:
        NoPrinter: None is set up, or this system has no `lp`.
        PrinterRefused: The queue is unknown, stopped, or does not answer.

    """
    found = printers()
    if not found:
        raise NoPrinter
    chosen = order.printer or next((one.name for one in found if one.is_default), found[0].name)
    copies = min(max(order.copies, 1), _MOST_COPIES)
    command = [
        "lp",
        "-d",
        chosen,
        "-n",
        str(copies),
        "-o",
        f"media={order.media}",
        "-o",
        "print-scaling=none",
    ]
    if order.title:
        command += ["-t", order.title]
    try:
        # Through standard input, so that no copy lies about for others to read.
        done = _run(command, pdf)
    except subprocess.TimeoutExpired:
        raise PrinterRefused(printer=chosen, reason=f"no answer within {_PATIENCE_SECONDS} s") from None
    if done.returncode != 0:
        raise PrinterRefused(printer=chosen, reason=done.stderr.strip()[:200])
    job = _REQUEST.search(done.stdout)
    return job[1] if job else chosen


def _run(command: list[str], given: bytes | None = None) -> subprocess.CompletedProcess[str]:
    """Run one CUPS command in the language that its answers are read in."""
    done = subprocess.run(  # noqa: S603 - a fixed program; every argument is one list item, no shell
        command,
        input=given,
        stdin=subprocess.DEVNULL if given is None else None,
        capture_output=True,
        timeout=_PATIENCE_SECONDS,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    )
