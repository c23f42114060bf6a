"""The second column of the check-in: marks on the sketch, covers, belongings (R2.1.3a, R2.2.2)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import Cover
from aftersales_desktop.domain.work_orders.reception_details import Damage
from aftersales_desktop.stations.reception.mark_list import SCALE, Mark, MarkList
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.car_sketch import CarSketch, DamageMark, zone_words
from aftersales_desktop.widgets.cards import Card, Divider, ScrollColumn, SectionHeading
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SKETCH_HEIGHT = 152
INSIDE = (Cover.SEAT, Cover.STEERING_WHEEL, Cover.FOOT_MAT)
FENDERS = (Cover.LEFT_FENDER, Cover.RIGHT_FENDER)


class WalkRound(Card):
    """Sketch with numbered marks and their notes, five covers with one key for all, belongings.

    Signals:
        changed: Something was written down.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Walk-round"), parent)
        self.sketch = CarSketch()
        self.sketch.setFixedHeight(SKETCH_HEIGHT)
        self.marks = MarkList()
        self.covers: dict[Cover, QCheckBox] = {cover: QCheckBox() for cover in Cover}
        self.covers_heading = SectionHeading(lambda: translate("Reception", "Covers"))
        self.all_covers = ActionButton(
            lambda: translate("Reception", "All fitted"), key="F6", kind="soft", compact=True
        )
        self.inside = Label(role="muted")
        self.fenders = Label(role="muted")
        self.belongings = TextField(
            lambda: translate("Reception", "Belongings in the car"),
            placeholder_fn=lambda: translate("Reception", "Nothing of value"),
            longest=500,
        )
        self._fixed: frozenset[Cover] = frozenset()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        scroll = ScrollColumn(spacing=10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        # The names stand above, else the third cover is out of sight on a small screen.
        for line, (name, covers) in enumerate(((self.inside, INSIDE), (self.fenders, FENDERS))):
            grid.addWidget(name, 2 * line, 0, 1, 3)
            for place, cover in enumerate(covers):
                grid.addWidget(self.covers[cover], 2 * line + 1, place)
        grid.setColumnStretch(3, 1)
        head = QHBoxLayout()
        head.addWidget(self.covers_heading, 1)
        head.addWidget(self.all_covers)
        scroll.column.addWidget(self.sketch)
        scroll.column.addWidget(self.marks)
        scroll.column.addWidget(Divider())
        scroll.column.addLayout(head)
        scroll.column.addLayout(grid)
        scroll.column.addWidget(Divider())
        scroll.column.addWidget(self.belongings)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll)

    def _connect(self) -> None:
        self.sketch.mark_placed.connect(self._place)
        self.sketch.mark_chosen.connect(self.marks.choose)
        self.marks.changed.connect(self._marks_changed)
        self.marks.chosen.connect(self._show_marks)
        self.all_covers.clicked.connect(self.tick_all_covers)
        self.belongings.changed.connect(self.changed)
        for box in self.covers.values():
            box.toggled.connect(self._covers_changed)

    def clear(self) -> None:
        """Wait for the next car."""
        self._fixed = frozenset()
        self.marks.set_marks(())
        self._show_marks()
        self._tick(())
        self.belongings.clear()

    def show_order(self, page: OrderPage) -> None:
        """Show what an order says; a fitted cover stays fitted."""
        self.marks.set_marks(Mark(x=row.x / SCALE, y=row.y / SCALE, text=row.text) for row in page.damages)
        self._show_marks()
        self._fixed = frozenset(row.cover for row in page.covers)
        self._tick(self._fixed)
        self.belongings.set_text(page.belongings)

    def damages(self) -> tuple[Damage, ...]:
        """The marks as they are stored; a mark without words is named by its place on the car."""
        return tuple(
            Damage(x=round(m.x * SCALE), y=round(m.y * SCALE), text=m.text.strip() or zone_words(m.zone))
            for m in self.marks.marks()
        )

    def fitted(self) -> frozenset[Cover]:
        """The covers ticked."""
        return frozenset(cover for cover, box in self.covers.items() if box.isChecked())

    def tick_all_covers(self) -> None:
        """Tick the five covers."""
        self._tick(Cover)
        self._covers_changed()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "inside"):
            return
        self.inside.setText(translate("Reception", "Three-piece set"))
        self.fenders.setText(translate("Reception", "Fender covers"))
        for cover, words in cover_words().items():
            self.covers[cover].setText(words)
        self._count()

    def _tick(self, covers: Iterable[Cover]) -> None:
        wanted = set(covers)
        for cover, box in self.covers.items():
            box.blockSignals(True)
            box.setChecked(cover in wanted)
            box.setEnabled(cover not in self._fixed)
            box.blockSignals(False)
        self._count()

    def _covers_changed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        on = len(self.fitted())
        words = translate("Reception", "{n} of 5 fitted").format(n=on)
        self.covers_heading.note.say(words, Tone.OK if on == len(Cover) else Tone.MUTED)
        self.aside.setText(translate("Reception", "{n} marks").format(n=len(self.marks.marks())))

    def _place(self, x: float, y: float, zone: str) -> None:
        self.marks.add(Mark(x=x, y=y))

    def _marks_changed(self) -> None:
        self._show_marks()
        self.changed.emit()

    def _show_marks(self) -> None:
        shown = [DamageMark(n, m.x, m.y) for n, m in enumerate(self.marks.marks(), start=1)]
        self.sketch.show_marks(shown, self.marks.chosen_number())
        self._count()


def cover_words() -> dict[Cover, str]:
    """Each cover in a word or two."""
    return {
        Cover.SEAT: translate("Reception", "Seat"),
        Cover.STEERING_WHEEL: translate("Reception", "Wheel"),
        Cover.FOOT_MAT: translate("Reception", "Mat"),
        Cover.LEFT_FENDER: translate("Reception", "Left"),
        Cover.RIGHT_FENDER: translate("Reception", "Right"),
    }
