"""The order's part lines: bin, number, name, ordered, issued, this batch, in stock, the state in a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.parts.lookups_counter import LineAtCounter, LineStand, OrderAtCounter
from aftersales_desktop.stations.parts_counter.batch import Batch
from aftersales_desktop.stations.parts_counter.order_look import stand_icon, stand_tone, stand_word
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

DONE = frozenset({LineStand.OUT, LineStand.HANDED_OVER, LineStand.FITTED})


def _note(line: LineAtCounter) -> str:
    if not line.added:
        return line.unit
    added = translate("PartsCounter", "addition")
    return f"{line.unit} · {added}" if line.unit else added


def _columns(batch: Batch) -> tuple[Column[LineAtCounter], ...]:
    return (
        Column("bin", lambda: translate("PartsCounter", "Bin"), 64, lambda r: r.bin or "—"),
        Column("number", lambda: translate("PartsCounter", "Part number"), 112, lambda r: r.part_number),
        Column(
            "name",
            lambda: translate("PartsCounter", "Name"),
            130,
            lambda r: r.name,
            kind="strong",
            note=_note,
            stretch=True,
        ),
        *_quantities(batch),
        Column(
            "stand",
            lambda: translate("PartsCounter", "State"),
            152,
            stand_word,
            kind="state",
            tone=stand_tone,
            icon=stand_icon,
        ),
    )


def _quantities(batch: Batch) -> tuple[Column[LineAtCounter], ...]:
    """The four figures of a line, of which the batch is what F9 will post."""
    return (
        _figure("ordered", lambda: translate("PartsCounter", "Ordered"), 70, lambda r: str(r.ordered)),
        _figure(
            "issued",
            lambda: translate("PartsCounter", "Issued"),
            60,
            lambda r: str(r.stocked_out),
            lambda _row: Tone.MUTED,
        ),
        _figure(
            "batch",
            lambda: translate("PartsCounter", "This batch"),
            88,
            lambda r: str(batch.of(r)) if batch.of(r) else "—",
            lambda r: Tone.ACCENT if batch.of(r) else Tone.FAINT,
        ),
        _figure(
            "on_hand",
            lambda: translate("PartsCounter", "In stock"),
            66,
            lambda r: str(r.on_hand),
            lambda r: Tone.WARN if r.stand is LineStand.SHORT else None,
        ),
    )


def _figure(
    key: str,
    title_fn: Callable[[], str],
    width: int,
    text: Callable[[LineAtCounter], str],
    tone: Callable[[LineAtCounter], Tone | None] = lambda _row: None,
) -> Column[LineAtCounter]:
    return Column(key, title_fn, width, text, align="right", kind="number", tone=tone)


class LinesTable(RowTable[LineAtCounter]):
    """The table itself; plus and minus pick and put back one.

    Signals:
        one_more: Pick one more of the chosen line.
        one_less: Put one of the chosen line back.
    """

    one_more = Signal()
    one_less = Signal()

    def show_whole(self, line_id: int) -> None:
        """Scroll so that a line and what opened under it can be read."""
        place = self.rows_model.place_of(line_id)
        bar = self.verticalScrollBar()
        below = self.rowViewportPosition(place) + self.rowHeight(place) - self.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Plus:
            self.one_more.emit()
        elif event.key() == Qt.Key.Key_Minus:
            self.one_less.emit()
        else:
            super().keyPressEvent(event)


class LineTable(Card):
    """The lines with their refusals in the row.

    Signals:
        chosen: The line now chosen, or none.
        turned: Pick all of this line, or put it back.
        one_more: Pick one more of this line.
        one_less: Put one of this line back.
        clause_pressed: A refusal's clause is to be read.
        refused: A line opened with its refusal.
    """

    refused = Signal()
    chosen = Signal(object)
    turned = Signal(object)
    one_more = Signal(object)
    one_less = Signal(object)
    clause_pressed = Signal(str)

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        self.order: OrderAtCounter | None = None
        self._refused: tuple[int, LineStand] | None = None
        super().__init__(lambda: translate("PartsCounter", "Part lines"), parent)
        self.table = LinesTable("issue_lines", _columns(batch), key=lambda row: row.line_id)
        self.table.set_empty(
            EmptyState(
                "mdi6.package-variant",
                lambda: translate("PartsCounter", "This order lists no parts"),
                hint_fn=lambda: translate("PartsCounter", "The service advisor adds parts to the order."),
            )
        )
        self.body.addWidget(self.table)
        # A parent from the start: shown without one it would be a window of its own and take the keyboard.
        self.refusal = RefusalCard(self.table.viewport())
        self.refusal.clause_pressed.connect(self.clause_pressed)
        self.table.opened.connect(self.turned)
        self.table.one_more.connect(self._one_more)
        self.table.one_less.connect(self._one_less)
        self.table.chosen.connect(self._show_own_refusal)
        self.table.chosen.connect(self.chosen)

    def show_lines(self, order: OrderAtCounter) -> None:
        """Show an order's lines; a line that waits for the front desk opens by itself."""
        new = self.order is None or self.order.order_id != order.order_id
        self.order = order
        self.table.show_rows(order.lines)
        if new:
            self.close_refusal()
            locked = next((line for line in order.lines if line.stand is LineStand.UNCONFIRMED), None)
            if locked is not None and locked.refusal is not None:
                self.refuse(locked, locked.refusal)
        elif self._refused is not None and self._refused not in {(x.line_id, x.stand) for x in order.lines}:
            # The line has moved on since it was refused.
            self.close_refusal()
        self.retranslate()

    def show_batch(self) -> None:
        """Draw the batch's column anew."""
        self.table.viewport().update()
        self.retranslate()

    def refuse(self, line: LineAtCounter, refusal: Refusal) -> None:
        """Open a line downwards with what is missing, the clause, and who can lift it."""
        self._refused = (line.line_id, line.stand)
        self.refusal.show_refusal(refusal)
        self.table.expand(line.line_id, self.refusal)
        self.table.show_whole(line.line_id)
        self.refused.emit()

    def close_refusal(self) -> None:
        """Close the line that is open."""
        self._refused = None
        self.table.collapse()
        self.refusal.clear()

    def retranslate(self) -> None:
        """Set title and sums again."""
        super().retranslate()
        if self.order is None:
            return
        ready = sum(1 for line in self.order.lines if line.may_take)
        done = sum(1 for line in self.order.lines if line.stand in DONE)
        words = translate("PartsCounter", "{ready} can go out · {blocked} held up · {done} out")
        self.aside.setText(
            words.format(
                ready=number_text(ready),
                blocked=number_text(len(self.order.lines) - ready - done),
                done=number_text(done),
            )
        )

    def _show_own_refusal(self, line: LineAtCounter | None) -> None:
        """Show why the line a person chose cannot go out."""
        if line is not None and line.refusal is not None and not line.may_take:
            self.refuse(line, line.refusal)
        else:
            self.close_refusal()

    def _one_more(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self.one_more.emit(line)

    def _one_less(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self.one_less.emit(line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.order is not None:
            self.table.show_rows(self.order.lines)
