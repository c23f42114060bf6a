"""The four stations by name, for whoever is told where something was done."""

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.widgets.words import translate

STATION_WORDS = {
    "reception": QT_TRANSLATE_NOOP("Words", "reception"),
    "floor": QT_TRANSLATE_NOOP("Words", "floor"),
    "parts-counter": QT_TRANSLATE_NOOP("Words", "parts counter"),
    "director": QT_TRANSLATE_NOOP("Words", "director"),
}


def station_words(station: str) -> str:
    """Name a station in the reader's language."""
    known = STATION_WORDS.get(station)
    return translate("Words", known) if known is not None else station
