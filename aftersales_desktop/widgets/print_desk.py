"""The one way paper leaves a window: drawn, numbered, kept, recorded, and only then printed (X1).

The number on the page is the number recorded: the page is drawn with the next free number, kept in the
archive, and recorded under that number. Should another station have taken it meanwhile, the page is drawn
anew. Nothing is recorded of a page that could not be drawn or kept.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.documents.lookups import NextCopy, next_copy
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import PrintRecorded, RecordPrint, record_print
from aftersales_desktop.domain.documents.refusals import CopyTaken
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.sheet_parts import Letterhead, PrintMark
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.widgets import paper_out
from aftersales_desktop.widgets.paper_order import DrawnPaper, PaperHead, PaperOrder, PaperOut
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

if TYPE_CHECKING:
    from aftersales_desktop.widgets.desk import Desk

MOST_ATTEMPTS = 3


class NoPaperWhileAway(Refusal):
    """The database is away: no page gets its number, and nothing unrecorded leaves the house."""

    clause = "X1"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Nothing can be printed while the database is away: every print is numbered and recorded."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Print it once the connection is back; the page stays as it is.")


class PrintDesk(QObject):
    """Draws papers for a window, shows them, and sends them out.

    Signals:
        page_opened: A preview that wants to cover the window's content.
        page_closed: The preview is done with.
        paper_left: A `PaperOut` was recorded and kept; the printer has it, if there is one.
    """

    page_opened = Signal(QWidget)
    page_closed = Signal()
    paper_left = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._under_way: set[tuple[Form, str]] = set()
        # What went wrong unexpectedly is nobody's print any more and may be asked for again.
        desk.messages.broken.connect(self._under_way.clear)

    def print_now(self, order: PaperOrder) -> None:
        """Print without a question, on the form's printer; without one it is saved as PDF."""
        key = (order.form, order.subject)
        if key in self._under_way:
            return
        self._under_way.add(key)
        self.draw(
            order,
            lambda drawn: self.release(drawn, then=lambda _out: None),
            failed=lambda refusal: self._failed(order, refusal),
        )

    def preview(self, order: PaperOrder) -> None:
        """Show the paper in the window; it is recorded only when it is printed or saved from there."""
        self.draw(order, self._show)

    def draw(
        self,
        order: PaperOrder,
        then: Callable[[DrawnPaper], object],
        *,
        language: Language | None = None,
        media: str = "",
        failed: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Ask for number and rows and draw the page; `then` gets it in the window's thread."""
        say_no = failed if failed is not None else self.desk.messages.refuse
        runner = self.desk.runner
        if self.desk.connection.away:
            say_no(NoPaperWhileAway())
            return

        def with_number(copy: NextCopy) -> None:
            head = self._head(order, copy, language, media)
            told = partial(with_rows, head)
            runner.ask(order.lookup, *order.args, then=told, refused=say_no)

        def with_rows(head: PaperHead, rows: object) -> None:
            task = partial(_drawn, order, head, rows)
            runner.away(task, then, say_no)

        runner.ask(next_copy, order.form, order.subject, then=with_number, refused=say_no)

    def release(
        self,
        drawn: DrawnPaper,
        *,
        then: Callable[[PaperOut], object],
        printer: str | None = None,
        failed: Callable[[Refusal], object] | None = None,
        attempt: int = 1,
    ) -> None:
        """Keep, record and print a drawn paper; `printer` None takes the form's own."""
        chosen = self.printer_for(drawn.order.form) if printer is None else printer
        refused = failed if failed is not None else partial(self._failed, drawn.order)
        if self.desk.connection.away:
            refused(NoPaperWhileAway())
            return

        def kept(place: paper_out.Kept) -> None:
            self.desk.runner.do(
                record_print, _entry(drawn, place), then=partial(recorded, place), refused=not_recorded
            )

        def recorded(place: paper_out.Kept, _entry: PrintRecorded) -> None:
            self._under_way.discard((drawn.order.form, drawn.order.subject))
            self._send(drawn, place, then)

        def not_recorded(refusal: Refusal) -> None:
            if not isinstance(refusal, CopyTaken) or attempt >= MOST_ATTEMPTS:
                refused(refusal)
                return
            again = partial(self.release, then=then, printer=chosen, failed=failed, attempt=attempt + 1)
            head = drawn.head
            self.draw(drawn.order, again, language=head.language, media=head.media, failed=refused)

        task = partial(paper_out.keep, drawn, self.folder(), chosen)
        self.desk.runner.away(task, kept, refused)

    def folder(self) -> Path:
        """Where the PDFs are kept."""
        return Path(self.desk.archive) if self.desk.archive else Path.home() / "Aftersales papers"

    def printer_for(self, form: Form) -> str:
        """Name the printer chosen for a form on this PC; empty for the system's default."""
        return str(self.desk.settings.value(f"printers/{form.value}", "", str))

    def choose_printer(self, form: Form, printer: str) -> None:
        """Remember the printer for a form; `paper_out.ONLY_PDF` prints nothing and saves the PDF."""
        self.desk.settings.setValue(f"printers/{form.value}", printer)

    def media_for(self, order: PaperOrder) -> str:
        """Name the paper last chosen for a form, or the form's usual one."""
        chosen = str(self.desk.settings.value(f"paper/{order.form.value}", "", str))
        return chosen if chosen in order.media else order.media[0]

    def choose_media(self, form: Form, media: str) -> None:
        """Remember the paper for a form."""
        self.desk.settings.setValue(f"paper/{form.value}", media)

    def printers(self, then: Callable[[tuple[str, ...]], object]) -> None:
        """Ask the system for its printers, off the window's thread."""
        self.desk.runner.away(paper_out.printer_names, then)

    def _head(self, order: PaperOrder, copy: NextCopy, language: Language | None, media: str) -> PaperHead:
        known = {one.value for one in Language}
        return PaperHead(
            letterhead=Letterhead(
                name=copy.house, address=copy.address, telephone=copy.telephone, zone=self.desk.zone
            ),
            mark=PrintMark(copy=copy.copy_number, at=copy.at, by=copy.by),
            language=language or Language(copy.language if copy.language in known else "en"),
            media=media or self.media_for(order),
        )

    def _show(self, drawn: DrawnPaper) -> None:
        from aftersales_desktop.widgets.print_preview import PrintPreview  # noqa: PLC0415 - it stands on this desk

        page = PrintPreview(self, drawn)
        page.closed.connect(self.page_closed)
        self.page_opened.emit(page)

    def _send(self, drawn: DrawnPaper, place: paper_out.Kept, then: Callable[[PaperOut], object]) -> None:
        out = PaperOut(
            form=drawn.order.form,
            subject=drawn.order.subject,
            copy_number=drawn.head.mark.copy,
            path=place.path,
            printer=place.printer,
        )
        if not place.printer:
            self._say_saved(drawn, out)
            self._finish(out, then)
            return
        task = partial(paper_out.send, drawn, place.printer)

        def sent(_job: str) -> None:
            words = translate("Widgets", "{paper}: copy {copy} sent to {printer}")
            self._say(words, drawn, out)
            self._finish(out, then)

        def not_sent(refusal: Refusal) -> None:
            self.desk.messages.refuse(refusal)
            self._offer_folder(out)
            self._finish(out, then)

        self.desk.runner.away(task, sent, not_sent)

    def _finish(self, out: PaperOut, then: Callable[[PaperOut], object]) -> None:
        then(out)
        self.paper_left.emit(out)

    def _say_saved(self, drawn: DrawnPaper, out: PaperOut) -> None:
        self._say(translate("Widgets", "{paper}: copy {copy} saved as PDF: {path}"), drawn, out)
        self._offer_folder(out)

    def _say(self, words: str, drawn: DrawnPaper, out: PaperOut) -> None:
        paper = drawn.order.title_fn()
        text = words.format(paper=paper, copy=out.copy_number, printer=out.printer, path=out.path)
        self.desk.messages.said(text, Tone.OK)

    def _offer_folder(self, out: PaperOut) -> None:
        self.desk.messages.offer(_open_folder_words, partial(open_folder, out.path.parent))

    def _failed(self, order: PaperOrder, refusal: Refusal) -> None:
        self._under_way.discard((order.form, order.subject))
        self.desk.messages.refuse(refusal)


def open_folder(folder: Path) -> None:
    """Open a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _open_folder_words() -> str:
    return translate("Widgets", "Open folder")


def _drawn(order: PaperOrder, head: PaperHead, rows: object) -> DrawnPaper:
    return DrawnPaper(order=order, head=head, pdf=order.draw(rows, head))


def _entry(drawn: DrawnPaper, place: paper_out.Kept) -> RecordPrint:
    return RecordPrint(
        form=drawn.order.form,
        subject=drawn.order.subject,
        copy_number=drawn.head.mark.copy,
        language=drawn.head.language.value,
        file=str(place.path),
        sha256=place.sha256,
        order_id=drawn.order.order_id,
        printer=place.printer,
    )
