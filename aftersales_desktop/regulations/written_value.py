"""Reads a value as a person typed it, in the form of its kind; one way of writing each, and its size."""

import re
import unicodedata
from datetime import time
from decimal import Decimal, InvalidOperation

from aftersales_desktop.regulations.parameters import Parameter, ValueKind
from aftersales_desktop.values.money import Money, NotAnAmount

YES, NO = "yes", "no"
HOURS_AND_MINUTES = re.compile(r"([0-9]{1,2}):([0-9]{2})")
LONGEST_NUMBER = 8


class NotThisKind(ValueError):
    """The text is no value of the parameter's kind."""


def canonical(parameter: Parameter, text: str) -> str:
    """Write a typed value in the one way it is stored: "5.0 %" as "5", "9:30" as "09:30".

    Raises:
        NotThisKind: It is no number, amount, time of day, yes or no, as the parameter asks for.

    """
    # One width for digits, colon and percent sign of either keyboard.
    typed = unicodedata.normalize("NFKC", text).replace(" ", "").lower()
    if parameter.kind is ValueKind.LAID_DOWN:
        raise NotThisKind(text)
    if not typed:
        return _unset(parameter)
    if parameter.kind is ValueKind.YES_NO:
        return _one_of(typed, (YES, NO))
    if parameter.kind is ValueKind.TIME_OF_DAY:
        return _time(typed)
    if parameter.kind is ValueKind.MONEY:
        return _amount(typed)
    if parameter.kind is ValueKind.SHARE:
        return _share(typed.removesuffix("%"))
    return _whole(typed)


def size(parameter: Parameter, value: str) -> Decimal:
    """Give a canonical value's size, to compare it with bounds; a time of day counts in minutes."""
    if parameter.kind is ValueKind.TIME_OF_DAY:
        when = time.fromisoformat(value)
        return Decimal(when.hour * 60 + when.minute)
    return Decimal(value)


def _unset(parameter: Parameter) -> str:
    if not parameter.may_be_unset:
        raise NotThisKind(parameter.key)
    return ""


def _one_of(typed: str, words: tuple[str, ...]) -> str:
    if typed not in words:
        raise NotThisKind(typed)
    return typed


def _time(typed: str) -> str:
    found = HOURS_AND_MINUTES.fullmatch(typed)
    try:
        return time(int(found[1]), int(found[2])).isoformat("minutes") if found else _one_of(typed, ())
    except ValueError:
        raise NotThisKind(typed) from None


def _amount(typed: str) -> str:
    try:
        amount = Money.of(typed)
    except NotAnAmount:
        raise NotThisKind(typed) from None
    return _shortest(Decimal(amount.fen) / 100)


def _share(typed: str) -> str:
    try:
        share = Decimal(typed)
    except InvalidOperation:
        raise NotThisKind(typed) from None
    if not share.is_finite() or len(typed) > LONGEST_NUMBER or share * 100 % 1:
        raise NotThisKind(typed)
    return _shortest(share)


def _whole(typed: str) -> str:
    if not re.fullmatch(r"-?[0-9]{1,8}", typed):
        raise NotThisKind(typed)
    return str(int(typed))


def _shortest(number: Decimal) -> str:
    """Write a number without zeros that say nothing."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
