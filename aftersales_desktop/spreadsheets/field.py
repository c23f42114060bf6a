"""What a column of an import may be, and how a cell of it is read: strictly, with a reason for every no."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import partial

from aftersales_desktop.spreadsheets.grid import Cell
from aftersales_desktop.spreadsheets.refusals import (
    CellNotChoice,
    CellNotDay,
    CellNotNumber,
    CellNotText,
    CellTooLong,
    CellWithControls,
)
from aftersales_desktop.values.listed import Listed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

MINGUO = 1911
# Years of the Republic's calendar have at most three digits.
FIRST_FULL_YEAR = 1000
DAY = re.compile(r"^(?:民國|民国)?\s*(\d{2,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$")
EIGHT_DIGITS = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing a row can tell.

    Attributes:
        key: Its name in the entry.
        words: What it is called on screen; marked for translation in the context "Words".
        read: Turns a cell that is not empty into a value, or refuses.
        needed: Whether every row must have it.

    """

    key: str
    words: str
    read: Callable[[Cell], object]
    needed: bool = False


def text(longest: int) -> Callable[[Cell], str]:
    """Read words of at most so many signs."""
    return partial(_text, longest)


def whole_number(least: int, most: int) -> Callable[[Cell], int]:
    """Read a whole number between two bounds."""
    return partial(_whole_number, least, most)


def choice(words: Mapping[str, object]) -> Callable[[Cell], object]:
    """Read one of some words, in any of the languages they are given in."""
    return partial(_choice, {_plain(word): value for word, value in words.items()}, tuple(words))


def money(cell: Cell) -> Money:
    """Read an amount in yuan; a currency sign before it is left out.

    Raises:
        NotAnAmount: It is none.

    """
    return Money.of(re.sub("^(?:NT\\$|RMB|[¥￥$])\\s*", "", str(cell).strip()))


def quantity(cell: Cell) -> Quantity:
    """Read a quantity.

    Raises:
        NotAQuantity: It is none.

    """
    return Quantity.of(str(cell).strip())


def day(cell: Cell) -> date:
    """Read a day of the spreadsheet program, or one written with the year first, Minguo years too.

    Raises:
        CellNotDay: It is none.

    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    written = str(cell).strip()
    found = DAY.match(written) or EIGHT_DIGITS.match(written)
    if found is None:
        raise CellNotDay(value=written)
    year, month, number = (int(digits) for digits in found.groups())
    try:
        return date(year if year >= FIRST_FULL_YEAR else year + MINGUO, month, number)
    except ValueError:
        raise CellNotDay(value=written) from None


def _text(longest: int, cell: Cell) -> str:
    if isinstance(cell, bool | Decimal | date):
        raise CellNotText(value=cell)
    words = str(cell).strip()
    if len(words) > longest:
        raise CellTooLong(length=len(words), most=longest)
    if any(not (sign.isprintable() or sign in "\n\t\u3000") for sign in words):
        raise CellWithControls
    return words


def _whole_number(least: int, most: int, cell: Cell) -> int:
    written = str(cell).replace(",", "").replace("，", "").strip()
    if not re.fullmatch(r"-?\d{1,18}", written, re.ASCII) or not least <= int(written) <= most:
        raise CellNotNumber(value=cell, least=str(least), most=str(most))
    return int(written)


def _choice(words: Mapping[str, object], shown: tuple[str, ...], cell: Cell) -> object:
    try:
        return words[_plain(str(cell))]
    except KeyError:
        raise CellNotChoice(value=cell, choices=Listed(shown)) from None


def _plain(word: str) -> str:
    return word.strip().casefold()
