"""Shows the piece of a request's page that its subject adds: table, bar, meter, rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.request_details import DetailRow, Details, DetailTable, TableLine
from aftersales_desktop.widgets.cards import Divider
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.line_bar import bar_card, meter_card
from aftersales_desktop.widgets.request_words import state_word, value_text
from aftersales_desktop.widgets.tokens import Tone

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ARROW = {"bad": "↓ ", "warn": "↓ "}


class DetailsView(QWidget):
    """Made anew for each request: what a subject has nothing to say about is not there."""

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        if details.table is not None:
            column.addWidget(_table(details.table))
        if details.bar is not None:
            column.addWidget(bar_card(details.bar))
        if details.meter is not None:
            column.addWidget(meter_card(details.meter))
        if details.rows:
            column.addWidget(fact_rows(details.rows))


def fact_rows(rows: tuple[DetailRow, ...]) -> QWidget:
    """Facts below each other, the label at the left, the value at the right."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(7)
    for row in rows:
        column.addLayout(fact_line(state_word(row.label), value_text(row.value), row.tone or Tone.TEXT))
    return block


def fact_line(label: str, value: str, tone: str = Tone.TEXT) -> QHBoxLayout:
    """One fact: what it is called, and in bold what it is."""
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(Label(label, "muted"))
    shown = ElidedLabel(value, "strong", tone)
    shown.setAlignment(RIGHT)
    line.addWidget(shown, 1)
    return line


def _table(table: DetailTable) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(state_word(table.title), "section"), 0, 0, 1, len(table.heads))
    for place, head in enumerate(table.heads):
        grid.addWidget(_cell(state_word(head), "field", Tone.MUTED, place), 1, place)
    grid.addWidget(Divider(), 2, 0, 1, len(table.heads))
    for number, line in enumerate(table.lines, start=3):
        _add_line(grid, number, line, "body")
    if table.total is not None:
        end = grid.rowCount()
        grid.addWidget(Divider(), end, 0, 1, len(table.heads))
        _add_line(grid, end + 1, table.total, "strong")
    return block


def _add_line(grid: QGridLayout, number: int, line: TableLine, role: str) -> None:
    last = len(line.cells) - 1
    for place, value in enumerate(line.cells):
        coloured = place == last and line.tone
        words = (ARROW.get(line.tone, "") if coloured else "") + value_text(value)
        tone = line.tone if coloured else Tone.TEXT
        grid.addWidget(_cell(words, "strong" if coloured else role, tone, place), number, place)


def _cell(words: str, role: str, tone: str, place: int) -> Label:
    if place == 0:
        return ElidedLabel(words, role, tone)
    cell = Label(words, role, tone)
    cell.setAlignment(RIGHT)
    return cell
