"""Cards, headings and rules that hold a page together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.theme import set_look


class Card(QFrame):
    """A surface with an optional title row; put things into `body`, beside the title into `title_row`."""

    def __init__(
        self, title_fn: Callable[[], str] | None = None, parent: QWidget | None = None, *, margins: int = 16
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._title_fn = title_fn
        self.title = Label(role="section")
        self.aside = ElidedLabel(role="muted")
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.addWidget(self.title)
        self.title_row.addWidget(self.aside, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins, margins - 2, margins, margins)
        column.setSpacing(10)
        if title_fn is not None:
            column.addLayout(self.title_row)
        else:
            self.title.setParent(self)
            self.aside.setParent(self)
            self.title.hide()
            self.aside.hide()
        column.addLayout(self.body, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title again."""
        if self._title_fn is not None:
            self.title.setText(self._title_fn())

    def set_surface(self, surface: str) -> None:
        """Change the ground: card, sunken, lane, refusal, or notice- with ok, warn, hold or accent."""
        set_look(self, "surface", surface)

    def set_chosen(self, *, chosen: bool) -> None:
        """Frame the card as the chosen one of several."""
        set_look(self, "chosen", "true" if chosen else "false")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Heading(QWidget):
    """A page's title with a muted line after it; chips and buttons go into `row`."""

    def __init__(self, title_fn: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_fn = title_fn
        self.title = Label(role="title")
        self.note = Label(role="muted")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.title)
        self.row.addWidget(self.note)
        self.row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(36)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title again."""
        self.title.setText(self._title_fn())

    def add_left(self, widget: QWidget) -> None:
        """Put a chip or switch after the title."""
        self.row.insertWidget(self.row.count() - self._right_count() - 1, widget)

    def add_right(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        widget.setProperty("heading_side", "right")
        self.row.addWidget(widget)

    def _right_count(self) -> int:
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return sum(
            1 for widget in widgets if widget is not None and widget.property("heading_side") == "right"
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class SectionHeading(QWidget):
    """A bold line inside a card, with a muted note at its right."""

    def __init__(self, title_fn: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_fn = title_fn
        self.title = Label(role="strong")
        self.note = ElidedLabel(role="muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.title)
        self.row.addWidget(self.note, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title again."""
        self.title.setText(self._title_fn())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Divider(QFrame):
    """A hairline between things."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("surface", "divider")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class ScrollColumn(QScrollArea):
    """A column that scrolls when there is more than fits; put things into `column`."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = body = QWidget()
        body.setObjectName("scroll_body")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)


class WrittenColumn(ScrollColumn):
    """A page that is written anew, as a whole, whenever what it shows is another or has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = QWidget()
        self.column.addWidget(self._written)
        self.column.addStretch(1)

    def write(self, fill: Callable[[QVBoxLayout], object]) -> None:
        """Let go of what stands here, and have an empty column filled in its place."""
        self.column.removeWidget(self._written)
        self._written.hide()
        self._written.deleteLater()
        self._written = QWidget()
        column = QVBoxLayout(self._written)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        fill(column)
        self.column.insertWidget(0, self._written)
        self._written.show()


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout to fill it anew; none is seen even for the turn it is still there."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
