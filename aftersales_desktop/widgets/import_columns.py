"""Which column of the file is what: one choice a field, each with the first value found in that column."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from aftersales_desktop.spreadsheets.field import Field
from aftersales_desktop.spreadsheets.grid import Grid
from aftersales_desktop.widgets.cards import clear_layout
from aftersales_desktop.widgets.choice_fields import ChoiceField, Option
from aftersales_desktop.widgets.words import translate

NONE = "-"
LONGEST_EXAMPLE = 24


class ImportColumns(QWidget):
    """The fields of a kind of list, two beside each other.

    Signals:
        column_chosen: Key of a field, and the column it is read from now; -1 for none.
    """

    column_chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, ChoiceField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)

    def show_columns(self, fields: tuple[Field, ...], grid: Grid, mapped: dict[str, int]) -> None:
        """Offer the file's columns for each field, chosen as they were guessed."""
        clear_layout(self._grid)
        self.fields = {}
        options: list[Option] = [(NONE, lambda: translate("Widgets", "not in the file"))]
        options += [(str(place), _words(grid, place)) for place in range(len(grid.heads))]
        for place, field in enumerate(fields):
            choice = ChoiceField(_name(field), options, required=field.needed)
            choice.setObjectName(f"column_{field.key}")
            choice.choose(str(mapped.get(field.key, NONE)))
            choice.changed.connect(partial(self._tell, field.key, choice))
            self.fields[field.key] = choice
            self._grid.addWidget(choice, place // 2, place % 2)

    def _tell(self, key: str, choice: ChoiceField) -> None:
        chosen = choice.key()
        self.column_chosen.emit(key, -1 if chosen == NONE else int(chosen))


def _name(field: Field) -> Callable[[], str]:
    return lambda: translate("Words", field.words)


def _words(grid: Grid, place: int) -> Callable[[], str]:
    """Name a column by its head and an example, so that nobody has to look into the file."""
    example = next((str(cell) for row in grid.rows if (cell := row.cell(place)) not in {None, ""}), "")
    words = grid.heads[place] or f"#{place + 1}"
    if example:
        words = f"{words}  ({example[:LONGEST_EXAMPLE]})"
    return lambda: words
