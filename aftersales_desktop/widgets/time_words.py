"""Times and numbers as people in the workshop say them: local, relative, with thousands separators."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from decimal import Decimal

from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language, language, translate

SOON = timedelta(minutes=30)
_HOUR = 60
_DAY = 24 * _HOUR
_DAYS_TO_SAY = 7


class _Zone:
    """The dealership's zone; the PC's own until the settings say otherwise."""

    zone: tzinfo | None = None


def use_zone(zone: tzinfo | None) -> None:
    """Show all times in this zone; None is the PC's own."""
    _Zone.zone = zone


def zone() -> tzinfo | None:
    """The zone all times are shown in; None is the PC's own."""
    return _Zone.zone


def local(then: datetime) -> datetime:
    """The same moment on the dealership's clock."""
    return then.astimezone(_Zone.zone)


def _weekday(then: datetime) -> str:
    names = (
        translate("Widgets", "Mon"),
        translate("Widgets", "Tue"),
        translate("Widgets", "Wed"),
        translate("Widgets", "Thu"),
        translate("Widgets", "Fri"),
        translate("Widgets", "Sat"),
        translate("Widgets", "Sun"),
    )
    return names[then.weekday()]


def clock_text(then: datetime) -> str:
    """Hour and minute: 15:30."""
    return f"{local(then):%H:%M}"


def day_text(then: datetime, *, weekday: bool = True) -> str:
    """Month, day and weekday: 11/24 Tue."""
    here = local(then)
    return f"{here:%m/%d} {_weekday(here)}" if weekday else f"{here:%m/%d}"


def date_text(then: datetime) -> str:
    """The whole date: 2026/11/24."""
    return f"{local(then):%Y/%m/%d}"


def moment_text(then: datetime, now: datetime | None = None) -> str:
    """Clock alone for today, day and clock for any other day, with the year when it is another year."""
    here, today = local(then), local(now) if now is not None else None
    if today is not None and here.date() == today.date():
        return f"{here:%H:%M}"
    if today is not None and here.year != today.year:
        return f"{here:%Y/%m/%d %H:%M}"
    return f"{here:%m/%d %H:%M}"


def span_text(span: timedelta) -> str:
    """How long: 25 min, 1 h 05, 3 days."""
    minutes = int(abs(span).total_seconds() // 60)
    if minutes < _HOUR:
        return translate("Widgets", "{n} min").format(n=minutes)
    if minutes < _DAY:
        hours, rest = divmod(minutes, _HOUR)
        if rest:
            return translate("Widgets", "{h} h {m:02d}").format(h=hours, m=rest)
        return translate("Widgets", "{h} h").format(h=hours)
    days = minutes // _DAY
    if days == 1 and language() is Language.ENGLISH:
        return translate("Widgets", "1 day")
    return translate("Widgets", "{n} days").format(n=days)


def in_relation_to(now: datetime, then: datetime) -> str:
    """A promised time seen from now: "in 25 min", "now", "late 12 min"."""
    span = then - now
    if abs(span) < timedelta(minutes=1):
        return translate("Widgets", "now")
    words = span_text(span)
    if span > timedelta(0):
        return translate("Widgets", "in {span}").format(span=words)
    return translate("Widgets", "late {span}").format(span=words)


def since(now: datetime, then: datetime) -> str:
    """Something that happened: "just now", "12 min ago", then the day."""
    span = now - then
    if span < timedelta(minutes=1):
        return translate("Widgets", "just now")
    if span > timedelta(days=_DAYS_TO_SAY):
        return date_text(then)
    return translate("Widgets", "{span} ago").format(span=span_text(span))


def running_clock(span: timedelta) -> str:
    """A running clock: 1:12:08."""
    seconds = max(0, int(span.total_seconds()))
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def promise_tone(now: datetime, then: datetime, soon: timedelta = SOON) -> Tone:
    """The light of a promised time: in time, due soon, late."""
    if then < now:
        return Tone.BAD
    return Tone.WARN if then - now <= soon else Tone.OK


def number_text(value: float | Decimal, decimals: int = 0) -> str:
    """A number with thousands separators and a true minus sign."""
    text = f"{abs(value):,.{decimals}f}"
    return f"−{text}" if value < 0 and text.strip("0.,") else text
