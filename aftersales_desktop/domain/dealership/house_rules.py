"""What a dealership's name, language and time zone must look like."""

from functools import cache
from zoneinfo import available_timezones

from aftersales_desktop.domain.dealership.refusals import (
    DealershipNameMissing,
    UnknownLanguage,
    UnknownTimeZone,
)

LANGUAGES = ("zh_TW", "zh_CN", "en")


@cache
def time_zones() -> frozenset[str]:
    """Every time zone this PC knows."""
    return frozenset(available_timezones())


def check_house(name: str, language: str, time_zone: str) -> None:
    """Refuse a house that could not print its papers or reckon its days.

    Raises:
        DealershipNameMissing: The name is empty.
        UnknownLanguage: The language is none of the three.
        UnknownTimeZone: The time zone does not exist.

    """
    if not name.strip():
        raise DealershipNameMissing
    if language not in LANGUAGES:
        raise UnknownLanguage(language=language)
    if time_zone not in time_zones():
        raise UnknownTimeZone(zone=time_zone)
