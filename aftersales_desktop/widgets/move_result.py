"""How far a move has come, with a way to stop it; and how it ended, with the way to the new place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QWidget

from aftersales_desktop.database.moving.report import Report
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.domain.whole_house import subject_of
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.database_choice import choose_local_file, choose_server
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.move_run import MoveRun
from aftersales_desktop.widgets.move_target import own_file
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

WHOLE = 1000


class MoveResult(Card):
    """Hidden until a move begins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._run: MoveRun | None = None
        self._report: Report | None = None
        self._target: Connection | Path | None = None
        self.doing = Label(role="strong", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.stop = ActionButton(
            lambda: translate("Widgets", "Stop"), icon_name="mdi6.stop-circle-outline", kind="danger"
        )
        self.stop.setObjectName("stop_move")
        self.details = Label(wrap=True)
        self.warning = Label(role="small", tone=Tone.WARN, wrap=True)
        self.work_there = PrimaryButton(
            lambda: translate("Widgets", "Work there from the next start on"), icon_name="mdi6.check"
        )
        for widget in (self.doing, self.bar, self.stop, self.details, self.warning, self.work_there):
            self.body.addWidget(widget)
        self.stop.clicked.connect(self._stop)
        self.work_there.clicked.connect(self._work_there)
        self.clear()

    def clear(self) -> None:
        """Forget what was shown."""
        self._run = self._report = None
        self.hide()

    def watch(self, run: MoveRun) -> None:
        """Show how far a move has come."""
        self._run, self._report, self._target = run, None, run.target
        run.progressed.connect(self._show_progress)
        run.moved.connect(self._show_report)
        run.refused.connect(self.clear)
        run.broke.connect(self.clear)
        self.stop.button.setEnabled(True)
        self.show()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "work_there"):
            # The card sets its title before what it holds is there.
            return
        over = self._report is not None
        self.bar.setVisible(not over)
        self.stop.setVisible(not over)
        self.details.setVisible(over)
        self.warning.setVisible(over)
        self.work_there.setVisible(over)
        if self._report is not None:
            self._say_report(self._report)
        elif self._run is not None:
            self._show_progress(*self._run.last)

    def _show_progress(self, table: str, done: int, of: int) -> None:
        self.bar.setValue(WHOLE * done // max(of, 1))
        words = translate("Widgets", "{done} of {of} steps: {subject}")
        subject = (
            translate("Words", subject_of(table)) if table else translate("Widgets", "looking at both places")
        )
        self.doing.setText(words.format(done=number_text(done), of=number_text(of), subject=subject))

    def _show_report(self, report: Report) -> None:
        self._run, self._report = None, report
        self.retranslate()
        self._desk.messages.said(self.doing.text())

    def _say_report(self, report: Report) -> None:
        rows = number_text(report.rows)
        self.doing.setText(
            translate("Widgets", "The trial went well: {rows} rows can be moved").format(rows=rows)
            if report.dry_run
            else translate("Widgets", "{rows} rows are moved, and the same at both places").format(rows=rows)
        )
        self.details.setText(translate("Widgets", "To: {place}").format(place=report.target))
        not_agreeing = (
            translate("Widgets", "{sums}: {count} did not agree at the old place already").format(
                sums=translate("Words", sums.name), count=number_text(sums.differing)
            )
            for sums in report.unbalanced
        )
        self.warning.setText("\n".join(not_agreeing))
        self.warning.setVisible(bool(report.unbalanced))
        to_own = isinstance(self._target, Connection) or self._target == own_file(self._desk)
        self.work_there.setVisible(not report.dry_run and to_own)
        if not report.dry_run and not to_own:
            words = translate("Widgets", "Work there: aftersales-desktop --database {file}")
            self.details.setText(words.format(file=report.target))

    def _stop(self) -> None:
        self.stop.button.setEnabled(False)
        if self._run is not None:
            self._run.stop()

    def _work_there(self) -> None:
        if isinstance(self._target, Connection):
            choose_server(self._desk.settings, self._target.address, self._target.certificate)
        else:
            choose_local_file(self._desk.settings)
        self.work_there.button.setEnabled(False)
        self._desk.messages.said(
            translate("Widgets", "Start the program again: it works at the new place then")
        )
