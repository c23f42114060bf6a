"""A refusal beside the thing refused: what is missing, the clause, the cure, and who may lift it (X9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_words import lifted_by_text, refusal_cure, refusal_sentence
from aftersales_desktop.widgets.theme import tokens
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

_LINE = 26


@dataclass(frozen=True)
class RefusalWords:
    """A refusal in the language shown: what is missing, the clause id, what to do, who may lift it."""

    missing: str
    clause: str = ""
    cure: str = ""
    lifted_by: str = ""


def refusal_in_words(refusal: Refusal) -> RefusalWords:
    """A refusal in the language in force."""
    return RefusalWords(
        refusal_sentence(refusal), refusal.clause, refusal_cure(refusal), lifted_by_text(refusal)
    )


class RefusalCard(QFrame):
    """Hidden until something is refused; hides again with `clear()`.

    Signals:
        clause_pressed: The clause's id, to open the rulebook there.
        cure_pressed: The button that cures the refusal was pressed.
    """

    clause_pressed = Signal(str)
    cure_pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, pointer: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        self.setProperty("surface", "refusal")
        self._pointer = pointer
        self._refused: Refusal | RefusalWords = RefusalWords("")
        self._missing = Label(role="strong", tone=Tone.BAD, wrap=True)
        self._cure = Label(wrap=True)
        self._clause = plain_button(kind="link")
        self._clause.clicked.connect(self._open_clause)
        self._lifted_icon = IconLabel("mdi6.account-key-outline", Tone.MUTED, 16)
        self._lifted = Label(role="small", wrap=True)
        self._button: ActionButton | None = None
        self._button_place = QHBoxLayout()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        sign = IconLabel("mdi6.close-circle", Tone.BAD, 18)
        # Both as high as the link beside them, so that sign and first words stand on one line.
        sign.setFixedHeight(_LINE)
        self._missing.setMinimumHeight(_LINE)
        first.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._missing, 1)
        first.addWidget(self._clause, 0, Qt.AlignmentFlag.AlignTop)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._lifted_icon)
        last.addWidget(self._lifted, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._cure)
        column.addLayout(self._button_place)
        column.addLayout(last)

    def show_refusal(
        self,
        refused: Refusal | RefusalWords,
        cure_fn: Callable[[], str] | None = None,
        *,
        cure_key: str = "",
        cure_icon: str = "",
    ) -> None:
        """Show a refusal; `cure_fn` gives the words of the button that cures it."""
        self._refused = refused
        self._drop_button()
        if cure_fn is not None:
            self._button = ActionButton(cure_fn, icon_name=cure_icon, key=cure_key, kind="primary")
            self._button.clicked.connect(self.cure_pressed)
            self._button_place.addWidget(self._button)
            # At once, so that its key works already for the next press.
            self._button.show()
        self.retranslate()
        self.show()

    def clear(self) -> None:
        """Take the refusal away."""
        self._refused = RefusalWords("")
        self._drop_button()
        self.hide()

    def words(self) -> RefusalWords:
        """The refusal shown; its `missing` is empty when there is none."""
        if isinstance(self._refused, Refusal):
            return refusal_in_words(self._refused)
        return self._refused

    def retranslate(self) -> None:
        """Set the words again; a refusal is put into words anew, ready-made words stay."""
        words = self.words()
        self._missing.setText(words.missing)
        self._cure.setText(words.cure)
        self._cure.setVisible(bool(words.cure))
        self._clause.setText(translate("Widgets", "Clause {id}").format(id=words.clause))
        self._clause.setVisible(bool(words.clause))
        self._lifted.setText(translate("Widgets", "May be lifted by: {who}").format(who=words.lifted_by))
        for part in (self._lifted, self._lifted_icon):
            part.setVisible(bool(words.lifted_by))
        self.setAccessibleName(words.missing)
        self.setAccessibleDescription(words.cure)

    def _drop_button(self) -> None:
        if self._button is not None:
            self._button.hide()
            self._button_place.removeWidget(self._button)
            self._button.deleteLater()
            self._button = None

    def _open_clause(self) -> None:
        self.clause_pressed.emit(self.words().clause)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._pointer:
            return
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.colour("bad"), 1))
        painter.setBrush(t.colour("bad"))
        painter.drawPolygon(QPolygonF([QPointF(26, 0), QPointF(32, 5), QPointF(38, 0)]))
        painter.end()
