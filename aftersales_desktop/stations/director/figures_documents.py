"""The page of the documents behind a figure: the worst first, each leads to its order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.boards.figure_documents import Behind, DocumentRow, Documents, documents_behind
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.stations.director.figures_tables import documents_table
from aftersales_desktop.stations.director.figures_words import figure_name, period_text
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class DocumentsCard(Card):
    """Asks for the documents itself; Esc goes back to the plot.

    Signals:
        closed: Back to the figures.
        order_wanted: Id of an order to be opened.
    """

    closed = Signal()
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._asked: Behind | None = None
        self._who = ""
        self.documents: Documents | None = None
        self.back = ActionButton(
            lambda: translate("Director", "Back"), icon_name="mdi6.arrow-left", key="Esc", compact=True
        )
        self.refusal = RefusalCard()
        self.table = documents_table(self._key)
        super().__init__(self._title, parent)
        self.title_row.addWidget(self.back)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.table, 1)
        self.back.clicked.connect(self.closed)
        self.table.opened.connect(self._open)

    def ask(self, asked: Behind, who: str = "") -> None:
        """Show the documents of a figure; `who` names the person, bay or step they are limited to."""
        self._asked, self._who, self.documents = asked, who, None
        self.table.show_rows(())
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read them again."""
        if self._asked is not None:
            self._desk.runner.ask(
                documents_behind,
                self._asked,
                then=self._show,
                refused=self.refusal.show_refusal,
                latest="documents behind",
            )

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if self.documents is None:
            self.aside.setText("")
            return
        shown, in_all = len(self.documents.rows), self.documents.in_all
        self.aside.setText(
            translate("Director", "{n} of {all}, the worst first").format(n=shown, all=in_all)
            if shown < in_all
            else translate("Director", "{n}, the worst first").format(n=shown)
        )

    def _title(self) -> str:
        if self._asked is None:
            return ""
        about = f"{figure_name(self._asked.figure)} · {period_text(self._asked.period)}"
        return f"{about} · {self._who}" if self._who else about

    def _key(self) -> FigureKey:
        return self._asked.figure if self._asked is not None else FigureKey.IN_HOUSE

    def _show(self, documents: Documents) -> None:
        self.documents = documents
        self.refusal.clear()
        self.table.show_rows(documents.rows)
        self.retranslate()

    def _open(self, row: DocumentRow) -> None:
        if row.order_id is not None:
            self.order_wanted.emit(row.order_id)
