"""Brings a list of another program in: choose the file, see what becomes of each row, then write them all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.import_kinds import ImportKind
from aftersales_desktop.domain.imports.plan import Fate, Imported
from aftersales_desktop.spreadsheets.decode import ENCODINGS
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.import_columns import ImportColumns
from aftersales_desktop.widgets.import_reading import ImportReading
from aftersales_desktop.widgets.import_rows import outcome_table, reason_text, refused_rows
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import fact_text
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.spreadsheet import save_tables
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LEFT_WIDTH = 452


class ImportPage(LivePanel):
    """Over a station's content: the file and its columns at the left, its rows at the right.

    Signals:
        closed: Back to work.
    """

    closed = Signal()

    def __init__(self, desk: Desk, kinds: Sequence[ImportKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kinds = {kind.key: kind for kind in kinds}
        self.reading = ImportReading(desk, kinds[0], self)
        self.kind = Segments([(kind.key, partial(translate, "Words", kind.key)) for kind in kinds])
        self.choose = ActionButton(
            lambda: translate("Widgets", "Choose file"), icon_name="mdi6.file-table-outline", key="Ctrl+O"
        )
        self.file = Label(role="strong", wrap=True)
        self.encoding = ChoiceField(
            lambda: translate("Widgets", "Written in"),
            [(key, partial(str, name)) for key, name in ENCODINGS.items()],
        )
        self.columns = ImportColumns()
        self.update_too = QCheckBox()
        self.table = outcome_table()
        self.counts = Label(role="body", wrap=True)
        self.reason = Label(role="body", tone=Tone.BAD, wrap=True)
        self.refusal = RefusalCard()
        self.save_refused = ActionButton(
            lambda: translate("Widgets", "Save refused rows"), icon_name="mdi6.download-outline"
        )
        self.bring_in = PrimaryButton(
            lambda: translate("Widgets", "Bring in"), icon_name="mdi6.import", key="F7"
        )
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose)
        self.retranslate()
        self._show_checked()

    def _lay_out(self) -> None:
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Bring in a list"))
        heading.add_left(self.kind)
        heading.add_right(back)
        self.kind.setVisible(len(self._kinds) > 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self._left())
        both.addWidget(self._right(), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(14)
        page.addWidget(heading)
        page.addLayout(both, 1)

    def _left(self) -> QWidget:
        card = Card(lambda: translate("Widgets", "File and columns"))
        card.setFixedWidth(LEFT_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self.file, 1)
        card.body.addLayout(row)
        scroll = ScrollColumn(spacing=12)
        scroll.column.addWidget(self.encoding)
        scroll.column.addWidget(self.columns)
        scroll.column.addWidget(self.update_too)
        scroll.column.addStretch(1)
        card.body.addWidget(self.refusal)
        card.body.addWidget(scroll, 1)
        return card

    def _right(self) -> QWidget:
        card = Card(lambda: translate("Widgets", "What would become of each row"))
        card.body.addWidget(self.counts)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.save_refused)
        buttons.addWidget(self.bring_in, 1)
        card.body.addLayout(buttons)
        self.table.set_empty(
            EmptyState(
                "mdi6.file-table-outline",
                lambda: translate("Widgets", "No list chosen"),
                hint_fn=lambda: translate(
                    "Widgets",
                    "Choose or drop a CSV or Excel file. Every row is looked at before one is written.",
                ),
            )
        )
        return card

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda key: self.reading.take_kind(self._kinds[key]))
        self.choose.clicked.connect(self._choose_file)
        self.encoding.changed.connect(self._read_again)
        self.columns.column_chosen.connect(self.reading.take_column)
        self.update_too.toggled.connect(lambda on: self.reading.take_update(update=on))
        self.reading.read.connect(self._show_read)
        self.reading.checked.connect(self._show_checked)
        self.reading.refused.connect(self._show_refused)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)
        self.table.chosen.connect(self._show_reason)
        self.save_refused.clicked.connect(self._save_refused)
        self.bring_in.clicked.connect(self._bring_in)

    def retranslate(self) -> None:
        """Set the words again."""
        self.update_too.setText(translate("Widgets", "Let what is there already take the list's words"))
        self._show_counts()
        self._show_reason()

    def take_file(self, file: str) -> None:
        """Read a file that was chosen or dropped."""
        self.refusal.clear()
        self.reading.take_file(Path(file))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Choose file"))
        dialog.setObjectName("import_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Widgets", "Tables") + " (*.csv *.txt *.tsv *.xlsx *.xlsm)")
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def _read_again(self) -> None:
        path = self.reading.wanted.path
        if path is not None:
            self.refusal.clear()
            self.reading.take_file(path, self.encoding.key())

    def _show_read(self) -> None:
        wanted = self.reading.wanted
        if wanted.grid is not None and wanted.path is not None:
            self.refusal.clear()
            self.file.setText(wanted.path.name)
            self.encoding.choose(wanted.encoding)
            self.columns.show_columns(wanted.kind.fields, wanted.grid, wanted.mapped)

    def _show_refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
        self._show_checked()

    def _show_checked(self) -> None:
        grid = self.reading.wanted.grid
        self.encoding.setVisible(bool(self.reading.wanted.encoding))
        self.columns.setVisible(grid is not None)
        self.update_too.setVisible(grid is not None)
        self.table.show_rows(self.reading.result.outcomes)
        self.table.choose_first()
        self._show_reason()
        self._show_counts()

    def _show_counts(self) -> None:
        result, missing = self.reading.result, self.reading.missing()
        refused, fresh = result.count(Fate.REFUSED), result.count(Fate.NEW, Fate.CHANGED)
        if self.reading.wanted.grid is None:
            words, why = "", translate("Widgets", "Choose a file first.")
        elif missing:
            fields = fact_text([translate("Words", word) for word in missing])
            words = why = translate("Widgets", "No column is chosen for: {fields}").format(fields=fields)
        else:
            words = "  ·  ".join(
                f"{translate('Words', fate.value)} {number_text(result.count(fate))}" for fate in Fate
            )
            why = "" if fresh else translate("Widgets", "Nothing in it is new.")
        self.counts.setText(words)
        self.counts.setVisible(bool(words))
        self.save_refused.setVisible(refused > 0)
        self.bring_in.say(self._words_of_bringing)
        self.bring_in.blocked(why)

    def _show_reason(self, *_row: object) -> None:
        """Show the chosen row's reason whole; in the table it may not find room."""
        row = self.table.chosen_row()
        words = reason_text(row) if row is not None else ""
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def _words_of_bringing(self) -> str:
        fresh = self.reading.result.count(Fate.NEW, Fate.CHANGED)
        if not fresh:
            return translate("Widgets", "Bring in")
        return translate("Widgets", "Bring in {n} rows").format(n=number_text(fresh))

    def _save_refused(self) -> None:
        wanted = self.reading.wanted
        if wanted.grid is not None and wanted.path is not None:
            name = translate("Widgets", "refused-{file}").format(file=wanted.path.stem)
            save_tables(self._desk, name, (refused_rows(wanted.grid, self.reading.result.outcomes),))

    def _bring_in(self) -> None:
        self.bring_in.blocked(translate("Widgets", "It is being written."))
        self._desk.runner.do(
            self.reading.wanted.kind.verb,
            self.reading.command(),
            then=self._done,
            refused=self._not_done,
        )

    def _done(self, done: Imported) -> None:
        self._desk.messages.said(
            translate(
                "Widgets", "{file}: {added} came in, {changed} changed, {same} were there already."
            ).format(
                file=done.file,
                added=number_text(done.added),
                changed=number_text(done.changed),
                same=number_text(done.same),
            ),
            Tone.OK,
        )
        self.reading.check()

    def _not_done(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
        self.reading.check()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            self.take_file(url.toLocalFile())
