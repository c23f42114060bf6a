"""The code on the paper: seventeen digits as vector squares, sized for a dirty hand scanner (X1).

Digits only at level H stay at version 1, whose squares are the largest; the library may otherwise raise
the version without a word, so the version is asserted.
"""

from __future__ import annotations

from functools import lru_cache

from qrcode import constants, util
from qrcode.main import QRCode
from reportlab.platypus.flowables import Flowable

MODULES = 21
QUIET_MODULES = 4


@lru_cache(maxsize=256)
def matrix(digits: str) -> tuple[tuple[bool, ...], ...]:
    """Work out the dark squares of a code, row by row from the top.

    Raises:
        ValueError: The text is not all digits, or too long for version 1 at level H.

    """
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"a printed code holds digits only, not {digits!r}")
    code = QRCode(version=1, error_correction=constants.ERROR_CORRECT_H, border=0)
    code.add_data(util.QRData(digits, mode=util.MODE_NUMBER))
    code.make(fit=True)
    if code.version != 1:
        raise ValueError(
            f"{len(digits)} digits need QR version {code.version}; the paper is made for version 1"
        )
    return tuple(tuple(bool(square) for square in row) for row in code.get_matrix())


class PrintedCode(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A code of a given symbol size with its quiet zone.

    `bleed` names the sides ("right", "top", ...) where the blank margin of the page serves as quiet zone.
    """

    def __init__(self, digits: str, symbol: float, bleed: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._matrix = matrix(digits)
        self._symbol = symbol
        quiet = symbol / MODULES * QUIET_MODULES
        self._left = 0.0 if "left" in bleed else quiet
        self._bottom = 0.0 if "bottom" in bleed else quiet
        self.width = symbol + self._left + (0.0 if "right" in bleed else quiet)
        self.height = symbol + self._bottom + (0.0 if "top" in bleed else quiet)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Tell the size; it does not give way."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw all dark squares as one filled path, so that no hairline shows between them."""
        side = self._symbol / MODULES
        path = self.canv.beginPath()
        for row, squares in enumerate(self._matrix):
            y = self._bottom + (MODULES - 1 - row) * side
            for start, length in _runs(squares):
                path.rect(self._left + start * side, y, length * side, side)
        self.canv.setFillGray(0)
        self.canv.drawPath(path, stroke=0, fill=1)


def _runs(squares: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Join neighbouring dark squares: (start, length)."""
    found: list[tuple[int, int]] = []
    for column, dark in enumerate(squares):
        if dark and found and sum(found[-1]) == column:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((column, 1))
    return found
