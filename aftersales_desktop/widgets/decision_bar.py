"""The foot of a request's page: a comment, the yes and the no, each with its key (X4)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.icons import icon
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.theme import set_look
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LONGEST_COMMENT = 500


class DecisionBar(QWidget):
    """Yes by F9; no by F8 once a comment is written; one's own request is taken back by F8.

    Signals:
        approved: The yes; carries the comment.
        declined: The no; carries the comment, never an empty one.
        taken_back: The asker takes the request back.
    """

    approved = Signal(str)
    declined = Signal(str)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.comment = QLineEdit()
        self.comment.setObjectName("decision_comment")
        self.comment.setMaxLength(LONGEST_COMMENT)
        sign = QAction(icon("mdi6.comment-text-outline", Tone.MUTED), "", self.comment)
        self.comment.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self.refusal = RefusalCard()
        self.no = ActionButton(
            lambda: translate("Widgets", "Send back"), icon_name="mdi6.arrow-u-left-top", key="F8"
        )
        self.yes = ActionButton(self._yes_words, icon_name="mdi6.check", key="F9", kind="primary")
        self.back = ActionButton(
            lambda: translate("Widgets", "Take back"), icon_name="mdi6.undo-variant", key="F8"
        )
        self.who = ElidedLabel(role="muted")
        self._lay_out()
        self.yes.clicked.connect(lambda: self.approved.emit(self.comment.text().strip()))
        self.no.clicked.connect(self._decline)
        self.back.clicked.connect(self.taken_back)
        self.comment.textEdited.connect(lambda _text: set_look(self.comment, "state", ""))
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.comment, 1)
        row.addWidget(self.who, 1)
        row.addWidget(self.no)
        row.addWidget(self.back)
        row.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.refusal)
        column.addLayout(row)

    def offer(self, *, decide: bool, take_back: bool, who: str) -> None:
        """Offer the decision, or to take the own request back, or say who decides."""
        for widget in (self.comment, self.no, self.yes):
            widget.setVisible(decide)
        self.back.setVisible(take_back)
        self.who.setVisible(not decide)
        self.who.setText(who)

    def count(self, marked: int) -> None:
        """Say how many are acknowledged at one stroke; the no is for a single one."""
        self._count = marked
        self.no.blocked(translate("Widgets", "One at a time") if marked else "")
        self.yes.retranslate()

    def begin(self) -> None:
        """Empty the comment for another request."""
        self.comment.clear()
        self.refusal.clear()
        set_look(self.comment, "state", "")

    def refuse(self, refusal: Refusal) -> None:
        """Say why not, above the buttons."""
        self.refusal.show_refusal(refusal)

    def retranslate(self) -> None:
        """Set the words of the field again; the buttons set their own."""
        words = translate("Widgets", "Comment: needed to send back, optional to approve")
        self.comment.setPlaceholderText(words)
        self.comment.setAccessibleName(translate("Widgets", "Comment"))

    def _yes_words(self) -> str:
        if self._count:
            return translate("Widgets", "Acknowledge {n}").format(n=self._count)
        return translate("Widgets", "Approve")

    def _decline(self) -> None:
        """A no without a word is not sent; the field for it waits for the words."""
        words = self.comment.text().strip()
        if words:
            self.declined.emit(words)
            return
        set_look(self.comment, "state", "warn")
        self.comment.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
