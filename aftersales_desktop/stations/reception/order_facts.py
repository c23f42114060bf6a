"""What was written down about an order: words, readings, covers, damages, dates."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import Place
from aftersales_desktop.stations.reception.mark_list import SCALE
from aftersales_desktop.widgets.car_sketch import CarSketch, DamageMark
from aftersales_desktop.widgets.cards import ScrollColumn
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate

SKETCH_HEIGHT = 150


class OrderFacts(QWidget):
    """The check-in of an order, to be read; correcting it is the check-in page's business."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: OrderPage | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Label, Label]] = []
        self.sketch = CarSketch()
        self.sketch.setFixedHeight(SKETCH_HEIGHT)
        self.sketch.set_locked(locked=True)
        scroll = ScrollColumn(spacing=12)
        scroll.column.addLayout(self._grid)
        scroll.column.addWidget(self.sketch)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_order(self, page: OrderPage) -> None:
        """Show an order's check-in."""
        self._page = page
        marks = [DamageMark(row.position, row.x / SCALE, row.y / SCALE) for row in page.damages]
        self.sketch.show_marks(marks)
        self.sketch.setVisible(bool(marks))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        if self._page is None:
            return
        facts = [(title, text) for title, text in self._facts(self._page) if text]
        while len(self._rows) < len(facts):
            row = (Label(role="muted"), Label(wrap=True))
            self._grid.addWidget(row[0], len(self._rows), 0)
            self._grid.addWidget(row[1], len(self._rows), 1)
            self._rows.append(row)
        for place, (title, text) in enumerate(self._rows):
            shown = place < len(facts)
            title.setVisible(shown)
            text.setVisible(shown)
            if shown:
                title.setText(facts[place][0])
                text.setText(facts[place][1])

    def _facts(self, page: OrderPage) -> list[tuple[str, str]]:
        covers = [f"{word(row.cover)} ({row.fitted_by})" for row in page.covers]
        damages = [f"{row.position}. {row.text}" for row in page.damages]
        fuel = translate("Reception", "{n} of 8").format(n=page.fuel_eighths)
        return [
            (translate("Reception", "In the customer's words"), page.complaint),
            (translate("Reception", "For the workshop"), page.instruction),
            (translate("Reception", "Fuel"), fuel),
            (translate("Reception", "Belongings in the car"), page.belongings),
            (translate("Reception", "Covers"), translate("Reception", ", ").join(covers)),
            (translate("Reception", "Damages"), "\n".join(damages)),
            (translate("Reception", "Where it is"), self._place(page)),
            (translate("Reception", "Accepted"), self._accepted(page)),
            (translate("Reception", "Repeats"), page.repeat_of),
            (translate("Reception", "Removed parts"), page.removed_parts_place),
            (translate("Reception", "Old parts"), word(page.old_parts) if page.old_parts else ""),
            (translate("Reception", "Taken over by"), page.taken_over_by),
            (translate("Reception", "Called off because"), page.cancel_reason),
        ]

    def _place(self, page: OrderPage) -> str:
        if page.vehicle_place is Place.HANDED_OVER:
            return translate("Reception", "With the customer")
        bay = translate("Reception", "bay {bay}").format(bay=page.bay) if page.bay else ""
        return "  ".join(part for part in (word(page.vehicle_place), bay) if part)

    def _accepted(self, page: OrderPage) -> str:
        if page.accepted_at is None:
            return ""
        return f"{page.accepted_by}  {moment_text(page.accepted_at)}".strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
