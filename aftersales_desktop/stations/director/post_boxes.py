"""The posts of the house as boxes to tick; one person may hold several."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.refusal_words import role_name

IN_A_ROW = 2


class PostBoxes(QWidget):
    """One box a post, in the order of the requirements.

    Signals:
        changed: A person ticked or unticked one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {role: QCheckBox() for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        rows = (len(self.boxes) + IN_A_ROW - 1) // IN_A_ROW
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place % rows, place // rows)
            box.clicked.connect(self._on_clicked)
        self.retranslate()

    def tick(self, posts: Iterable[Role]) -> None:
        """Tick these posts and no others, without telling anybody."""
        held = set(posts)
        for role, box in self.boxes.items():
            box.setChecked(role in held)

    def ticked(self) -> frozenset[Role]:
        """The posts ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def retranslate(self) -> None:
        """Name the posts again."""
        for role, box in self.boxes.items():
            box.setText(role_name(role))

    def _on_clicked(self) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
