"""Why a server cannot be asked just now, as far as its driver tells."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum


class Outage(StrEnum):
    """What is the matter with a server; what a window says about it is the window's business."""

    UNREACHABLE = "unreachable"
    SILENT = "silent"
    CERTIFICATE = "certificate"
    NO_ENCRYPTION = "no encryption"
    PASSWORD = "password"  # noqa: S105 - the word for it, not one of them
    STARTING = "starting"
    FULL = "full"
    MISSING = "missing"
    BROKEN = "broken"
    UNKNOWN = "unknown"


# The driver has codes for what a connected server says, and only words for what kept it from connecting.
BY_STATE = {
    "28P01": Outage.PASSWORD,
    "28000": Outage.PASSWORD,
    "3D000": Outage.MISSING,
    "57P01": Outage.BROKEN,
    "57P02": Outage.BROKEN,
    "57P03": Outage.STARTING,
    "53300": Outage.FULL,
}
# In this order: a certificate that is refused is told together with the address that was tried.
BY_WORDS = (
    # Of an encrypted line that broke its own library speaks, as it does of a certificate.
    (Outage.BROKEN, ("unexpected eof", "eof detected", "bad record mac", "ssl connection has been closed")),
    (Outage.CERTIFICATE, ("certificate", "ssl error", "server name")),
    (Outage.NO_ENCRYPTION, ("does not support ssl", "no encryption", "ssl is required")),
    (Outage.PASSWORD, ("password", "authentication failed", "pg_hba.conf")),
    (Outage.STARTING, ("starting up", "shutting down", "recovery")),
    (Outage.FULL, ("too many clients", "too many connections", "connection slots")),
    (Outage.MISSING, ("database", "does not exist")),
    (Outage.SILENT, ("timeout", "timed out")),
    (
        Outage.UNREACHABLE,
        ("refused", "unreachable", "no route", "resolve", "translate host", "no such file",
         "failed to connect", "connection failed"),
    ),
    (Outage.BROKEN, ("closed", "lost", "terminat", "reset by peer", "broken pipe")),
)  # fmt: skip
ALL_OF_THEM = frozenset({Outage.MISSING})


def why_away(error: BaseException) -> Outage:
    """Tell what is the matter from an error and from those it came from."""
    texts = []
    for one in _origins(error):
        known = BY_STATE.get(getattr(one, "sqlstate", None) or "")
        if known is not None:
            return known
        texts.append(str(one).lower())
    said = "\n".join(texts)
    for outage, words in BY_WORDS:
        found = all if outage in ALL_OF_THEM else any
        if found(word in said for word in words):
            return outage
    return Outage.UNKNOWN


def _origins(error: BaseException) -> Iterator[BaseException]:
    """Go from what was raised down to what the driver said."""
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        yield now
        driver = getattr(now, "orig", None)
        now = driver if isinstance(driver, BaseException) else now.__cause__ or now.__context__
