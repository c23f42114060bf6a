"""Part names that whoever orders cannot misread: from the catalogue, or written out (R2.3.3b)."""

from collections.abc import Iterable

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.refusals import NameNotLegible
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind

SHORTEST = 2
SHORTEST_LATIN_WORD = 4
BETWEEN_WORDS = frozenset(" -、，,（）()")


def check_names(work: Work, lines: Iterable[OrderLine]) -> None:
    """Let parts through whose name stands in the catalogue or is written out.

    Raises:
        NameNotLegible: A part's name is too short, has symbols or is abbreviated.

    """
    parts = [line for line in lines if line.kind is LineKind.PART]
    numbers = {line.part_number for line in parts}
    catalogue = {
        part.number: part.name for part in work.session.scalars(select(Part).where(Part.number.in_(numbers)))
    }
    for line in parts:
        if catalogue.get(line.part_number) != line.description and not is_legible(line.description):
            raise NameNotLegible(name=line.description)


def is_legible(name: str) -> bool:
    """Say whether a free name has two letters or more, no symbols and no abbreviated word."""
    words = "".join(" " if letter in BETWEEN_WORDS else letter for letter in name).split()
    letters = sum(letter.isalpha() for letter in name)
    return letters >= SHORTEST and all(map(_written_out, words))


def _written_out(word: str) -> bool:
    if not word.isalnum():
        return False
    latin = word.isascii() and word.isalpha()
    return not latin or not (word.isupper() and len(word) < SHORTEST_LATIN_WORD)
