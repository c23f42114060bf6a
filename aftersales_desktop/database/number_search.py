"""Finds a document by any part of its number, typed as shown: GI-261124-0007, 261124, or 0007."""

from sqlalchemy import ColumnElement, String, cast, false

from aftersales_desktop.values.search_key import search_key


def numbered(column: ColumnElement[int], prefix: str, text: str) -> ColumnElement[bool]:
    """Match a part of the number, with or without its prefix; nothing when the text is no number."""
    digits = search_key(text).removeprefix(prefix)
    if not (digits.isascii() and digits.isdigit()):
        return false()
    return cast(column, String).contains(digits, autoescape=True)
