"""What a dealership's name, language, time zone and shift end must look like."""

from datetime import time
from functools import cache
from zoneinfo import available_timezones

from aftersales_desktop.domain.dealership.refusals import (
    DealershipNameMissing,
    NotATimeOfDay,
    UnknownLanguage,
    UnknownTimeZone,
)

LANGUAGES = ("zh_TW", "zh_CN", "en")


@cache
def time_zones() -> frozenset[str]:
    """Every time zone this PC knows."""
    return frozenset(available_timezones())


def check_house(name: str, language: str, time_zone: str, shift_ends: str) -> None:
    """Refuse a house that could not print its papers or reckon its days.

    Raises:
        DealershipNameMissing: The name is empty.
        UnknownLanguage: The language is none of the three.
        UnknownTimeZone: The time zone does not exist.
        NotATimeOfDay: The end of the shift is not a time such as 18:00.

    """
    if not name.strip():
        raise DealershipNameMissing
    if language not in LANGUAGES:
        raise UnknownLanguage(language=language)
    if time_zone not in time_zones():
        raise UnknownTimeZone(zone=time_zone)
    try:
        time.fromisoformat(shift_ends)
    except ValueError:
        raise NotATimeOfDay(text=shift_ends) from None
