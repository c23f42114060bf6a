"""A paper as it will be printed, inside the window: look, choose language and printer, print or save."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.printing.language import Language
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets import paper_out
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.page_area import PageArea
from aftersales_desktop.widgets.paper_order import DrawnPaper, PaperOut
from aftersales_desktop.widgets.print_desk import PrintDesk
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language as Spoken
from aftersales_desktop.widgets.words import translate


class PrintPreview(QWidget):
    """Covers the window's content until the paper is printed, saved or put away.

    Signals:
        closed: The preview is done with.
    """

    closed = Signal()

    def __init__(self, prints: PrintDesk, drawn: DrawnPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_preview")
        self._prints = prints
        self._drawn = drawn
        self.area = PageArea(prints.desk.runner)
        self.area.add_keys(self)
        self._build_head()
        self._build_choices()
        self._lay_out()
        self._connect()
        self._open(drawn)
        prints.printers(self._show_printers)

    def _build_head(self) -> None:
        self._title = Label(role="title")
        self._note = Label(role="muted")
        self.page_words = Label(role="muted")
        self.print_button = PrimaryButton(
            lambda: translate("Widgets", "Print"), icon_name="mdi6.printer-outline", key="Ctrl+P"
        )
        self.save_button = ActionButton(
            lambda: translate("Widgets", "Save as"), icon_name="mdi6.content-save-outline", key="Ctrl+S"
        )
        self.close_button = ActionButton(
            lambda: translate("Widgets", "Put away"), icon_name="mdi6.close", key="Esc", kind="flat"
        )
        self.previous_button = ActionButton(
            lambda: translate("Widgets", "Previous page"), icon_name="mdi6.chevron-left", kind="flat"
        )
        self.next_button = ActionButton(
            lambda: translate("Widgets", "Next page"), icon_name="mdi6.chevron-right", kind="flat"
        )
        self.zoom_button = ActionButton(self._zoom_words, icon_name="mdi6.magnify", kind="flat")

    def _build_choices(self) -> None:
        self.media_box, self.language_box, self.printer_box = QComboBox(), QComboBox(), QComboBox()
        for media in self._drawn.order.media:
            self.media_box.addItem(media_words(media), media)
        for language in Language:
            self.language_box.addItem(Spoken(language.value).own_name, language)
        self.printer_box.setObjectName("printer_box")
        self.printer_box.setMinimumWidth(150)
        self._choices: list[tuple[Label, QComboBox, Callable[[], str]]] = [
            (Label(role="muted"), self.media_box, lambda: translate("Widgets", "Paper")),
            (Label(role="muted"), self.language_box, lambda: translate("Widgets", "Language")),
            (Label(role="muted"), self.printer_box, lambda: translate("Widgets", "Printer")),
        ]
        for label, box, _words in self._choices:
            label.setBuddy(box)
        several = self.media_box.count() > 1
        self.media_box.setVisible(several)
        self._choices[0][0].setVisible(several)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._note)
        head.addStretch(1)
        for button in (self.close_button, self.save_button, self.print_button):
            head.addWidget(button)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.previous_button)
        tools.addWidget(self.page_words)
        tools.addWidget(self.next_button)
        tools.addWidget(self.zoom_button)
        tools.addStretch(1)
        for label, box, _words in self._choices:
            tools.addWidget(label)
            tools.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.closed)
        self.previous_button.clicked.connect(self.area.previous_page)
        self.next_button.clicked.connect(self.area.next_page)
        self.zoom_button.clicked.connect(self.area.whole_page)
        self.area.turned.connect(self._say_page)
        self.language_box.activated.connect(self._draw_again)
        self.media_box.activated.connect(self._draw_again)
        self.printer_box.activated.connect(self._remember_printer)

    def _open(self, drawn: DrawnPaper) -> None:
        """Take a freshly drawn paper and show it."""
        self._drawn = drawn
        self.language_box.setCurrentIndex(self.language_box.findData(drawn.head.language))
        self.media_box.setCurrentIndex(self.media_box.findData(drawn.head.media))
        self._lock(locked=False)
        self.retranslate()
        self.area.show_pdf(drawn.pdf)

    def _print(self) -> None:
        self._release(str(self.printer_box.currentData() or ""), self._left)

    def _left(self, _out: PaperOut) -> None:
        self.closed.emit()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Save as"))
        dialog.setObjectName("save_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._drawn.order.subject}.pdf")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, file: str) -> None:
        """Save under the chosen name; what leaves the program as a file counts as a copy too."""
        self._release(paper_out.ONLY_PDF, partial(self._copy_to, Path(file)))

    def _copy_to(self, file: Path, out: PaperOut) -> None:
        self._prints.desk.runner.away(partial(paper_out.copy, out.path, file), self._saved, self._not_out)

    def _saved(self, file: Path) -> None:
        words = translate("Widgets", "Saved as {path}")
        self._prints.desk.messages.said(words.format(path=file), Tone.OK)
        self.closed.emit()

    def _release(self, printer: str, then: Callable[[PaperOut], object]) -> None:
        self._lock(locked=True)
        self._prints.release(self._drawn, printer=printer, then=then, failed=self._not_out)

    def _not_out(self, refusal: Refusal) -> None:
        self._lock(locked=False)
        self._prints.desk.messages.refuse(refusal)

    def _lock(self, *, locked: bool) -> None:
        reason = translate("Widgets", "Under way …") if locked else ""
        for button in (self.print_button, self.save_button):
            button.blocked(reason)

    def _draw_again(self) -> None:
        """Draw for the chosen language and paper size."""
        order, media = self._drawn.order, str(self.media_box.currentData())
        self._prints.choose_media(order.form, media)
        language = Language(self.language_box.currentData())
        self._prints.draw(order, self._open, language=language, media=media, failed=self._not_drawn)

    def _not_drawn(self, refusal: Refusal) -> None:
        self._open(self._drawn)
        self._prints.desk.messages.refuse(refusal)

    def _show_printers(self, names: tuple[str, ...]) -> None:
        chosen = self._prints.printer_for(self._drawn.order.form)
        self.printer_box.clear()
        for name in names:
            self.printer_box.addItem(name, name)
        self.printer_box.addItem(translate("Widgets", "Save as PDF only"), paper_out.ONLY_PDF)
        self.printer_box.setCurrentIndex(max(0, self.printer_box.findData(chosen)))

    def _remember_printer(self) -> None:
        self._prints.choose_printer(self._drawn.order.form, str(self.printer_box.currentData() or ""))

    def _zoom_words(self) -> str:
        return translate("Widgets", "Whole page") if self.area.zoom is None else f"{self.area.zoom:.0%}"

    def _say_page(self) -> None:
        words = translate("Widgets", "Page {page} of {pages}")
        self.page_words.setText(words.format(page=self.area.page + 1, pages=max(1, self.area.pages)))
        self.previous_button.button.setEnabled(self.area.page > 0)
        self.next_button.button.setEnabled(self.area.page < self.area.pages - 1)
        self.zoom_button.retranslate()

    def retranslate(self) -> None:
        """Set the words again; the paper keeps its own language."""
        copy = self._drawn.head.mark.copy
        first, again = translate("Widgets", "First print"), translate("Widgets", "Copy {copy} · reprint")
        self._title.setText(self._drawn.order.title_fn())
        self._note.setText(first if copy == 1 else again.format(copy=copy))
        for label, box, words_fn in self._choices:
            label.setText(words_fn())
            box.setAccessibleName(words_fn())
        only_pdf = self.printer_box.findData(paper_out.ONLY_PDF)
        if only_pdf >= 0:
            self.printer_box.setItemText(only_pdf, translate("Widgets", "Save as PDF only"))
        self.area.view.setAccessibleName(self._drawn.order.title_fn())
        self._say_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def media_words(media: str) -> str:
    """Name a paper for people: A5 stays A5, a label roll is told by its measure."""
    return media.removeprefix("Custom.").removesuffix("mm").replace("x", " × ") + (
        " mm" if media.startswith("Custom.") else ""
    )
