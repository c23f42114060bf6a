"""The program's log: short, kept in turns, and without people; what nobody caught is written there too."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from aftersales_desktop.support.scrub import scrub

NAME = "aftersales-desktop"
BYTES_EACH = 1_000_000
KEPT = 3

log = logging.getLogger(__name__)
ErrorFacts = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class NamesNobody(logging.Formatter):
    """Writes a line without people: messages and the words of errors are scrubbed, lines of code stay."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Write a record."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {scrub(record.getMessage())}"
        if record.exc_info:
            line = f"{line}\n{self.formatException(record.exc_info)}"
        return line

    def formatException(self, ei: ErrorFacts) -> str:  # noqa: N802 - the name is the library's
        """Write an error with the way to it, and those that led to it."""
        error = ei[1]
        return error_text(error) if error is not None else ""


def error_text(error: BaseException) -> str:
    """Write an error for whoever helps: where it happened whole, what it said without people."""
    lines = traceback.TracebackException.from_exception(error).format()
    # Frames begin with blanks and show code; what an error says does not.
    return "".join(line if line.startswith("  ") else scrub(line) for line in lines).rstrip("\n")


def keep_log(folder: Path) -> Path:
    """Write the log into a folder from now on; gives its file."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{NAME}.log"
    handler = RotatingFileHandler(file, maxBytes=BYTES_EACH, backupCount=KEPT, encoding="utf-8")
    handler.setFormatter(NamesNobody())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    return file


def catch_everything(tell: Callable[[BaseException], object]) -> Callable[[], None]:
    """Log what nobody caught, in any thread, and tell it; gives what puts things back."""
    before, threads_before = sys.excepthook, threading.excepthook

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        tell(error)

    def caught_in_thread(facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            tell(facts.exc_value)

    sys.excepthook, threading.excepthook = caught, caught_in_thread

    def put_back() -> None:
        sys.excepthook, threading.excepthook = before, threads_before

    return put_back


def log_folder() -> Path | None:
    """Tell where the log lies; none while nothing is logged into a file."""
    files = (handler for handler in logging.getLogger().handlers if isinstance(handler, RotatingFileHandler))
    return next((Path(handler.baseFilename).parent for handler in files), None)
