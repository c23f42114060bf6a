"""What this PC remembers: language, colours, size, printers; and where the data lie."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, qVersion
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

import aftersales_desktop
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.widgets import paper_out
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.choice_fields import ChoiceField, Option
from aftersales_desktop.widgets.database_card import DatabaseCard
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.idle_lock import MINUTES, NEVER, minutes_until_lock
from aftersales_desktop.widgets.idle_lock import SETTING as LOCK
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.language_switch import LanguageSwitch
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.own_pin import OwnPin
from aftersales_desktop.widgets.place_field import PlaceField
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.support_file import SupportButton
from aftersales_desktop.widgets.text_size import SETTING, SIZES, text_size
from aftersales_desktop.widgets.theme import Theme, tokens
from aftersales_desktop.widgets.words import translate

DARK = "dark"


def _minutes_words(minutes: int) -> Callable[[], str]:
    if minutes == NEVER:
        return lambda: translate("Widgets", "Never")
    return lambda: translate("Widgets", "{n} min").format(n=minutes)


def _form_name(form: Form) -> Callable[[], str]:
    def words() -> str:
        word = translate("Words", form.value)
        return word[:1].upper() + word[1:]

    return words


class SettingsPage(LivePanel):
    """The settings of this PC and of the person who stands here.

    Signals:
        closed: Back to work.
        lock_changed: This PC locks after another time from now on.
    """

    closed = Signal()
    lock_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.colours = Segments(
            (
                ("light", lambda: translate("Widgets", "Light")),
                (DARK, lambda: translate("Widgets", "Dark")),
            )
        )
        self.colours.choose(DARK if tokens().dark else "light")
        self.colours.chosen.connect(self._change_colours)
        self._size = Segments([(str(size), partial("{} %".format, size)) for size in SIZES])
        self._size.choose(str(text_size(desk.settings)))
        self._size.chosen.connect(self._change_size)
        self.lock = Segments([(str(minutes), _minutes_words(minutes)) for minutes in MINUTES])
        self.lock.choose(str(minutes_until_lock(desk.settings)))
        self.lock.chosen.connect(self._change_lock)
        self.place = PlaceField(desk.settings, desk.database.station)
        self._size_hint = Label(role="small", wrap=True)
        self.printers = {form: ChoiceField(_form_name(form)) for form in Form}
        self.own_pin = OwnPin(desk)
        self.database = DatabaseCard(desk)
        self._facts = Label(role="body", wrap=True)
        self._lay_out()
        for form, field in self.printers.items():
            field.changed.connect(lambda form=form: self._choose_printer(form))
        self.retranslate()

    def _lay_out(self) -> None:
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Settings"))
        heading.add_right(back)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(14)
        left.addWidget(self._this_pc())
        left.addWidget(self.own_pin)
        left.addWidget(self.database)
        left.addStretch(1)
        right.addWidget(self._paper())
        right.addWidget(self._about())
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        scroll = ScrollColumn(spacing=14)
        scroll.column.addLayout(both)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(14)
        page.addWidget(heading)
        page.addWidget(scroll, 1)
        self.setFocusProxy(back)

    def _this_pc(self) -> Card:
        card = Card(lambda: translate("Widgets", "This PC"))
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._names = tuple(Label(role="field") for _ in range(4))
        for row, (name, widget) in enumerate(
            zip(
                self._names,
                (LanguageSwitch(self._desk.settings), self.colours, self._size, self.lock),
                strict=True,
            )
        ):
            grid.addWidget(name, row, 0)
            grid.addWidget(widget, row, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self._size_hint)
        card.body.addWidget(self.place)
        return card

    def _paper(self) -> Card:
        card = Card(lambda: translate("Widgets", "Printers"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self.printers.values()):
            grid.addWidget(field, place // 2, place % 2)
        card.body.addLayout(grid)
        return card

    def _about(self) -> Card:
        card = Card(lambda: translate("Widgets", "About"))
        self._facts.setTextInteractionFlags(self._facts.textInteractionFlags().TextSelectableByMouse)
        card.body.addWidget(self._facts)
        card.body.addWidget(SupportButton(self._desk))
        return card

    def refresh(self) -> None:
        """Ask the system for its printers."""
        self._desk.runner.away(paper_out.printer_names, self._offer_printers)

    def retranslate(self) -> None:
        """Set every word again."""
        words = (
            translate("Widgets", "Language"),
            translate("Widgets", "Colours"),
            translate("Widgets", "Size"),
            translate("Widgets", "Lock when nobody is there"),
        )
        for label, text in zip(self._names, words, strict=True):
            label.setText(text)
        self._size_hint.setText(translate("Widgets", "A new size is used from the next start."))
        self._facts.setText(
            "\n".join(
                (
                    translate("Widgets", "Papers: {place}").format(place=self._desk.printing.folder()),
                    translate(
                        "Widgets", "Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}"
                    ).format(
                        program=aftersales_desktop.__version__,
                        python=platform.python_version(),
                        qt=qVersion(),
                        sqlite=sqlite3.sqlite_version,
                    ),
                )
            )
        )

    def _offer_printers(self, names: tuple[str, ...]) -> None:
        options: list[Option] = [
            ("system", lambda: translate("Widgets", "The system's own printer")),
            *((name, lambda name=name: name) for name in names),
            (paper_out.ONLY_PDF, lambda: translate("Widgets", "None: only save the PDF")),
        ]
        for form, field in self.printers.items():
            field.set_options(options)
            field.choose(self._desk.printing.printer_for(form) or "system")

    def _choose_printer(self, form: Form) -> None:
        key = self.printers[form].key()
        self._desk.printing.choose_printer(form, "" if key == "system" else key)

    def _change_colours(self, key: str) -> None:
        app = QApplication.instance()
        self._desk.settings.setValue(DARK, key == DARK)
        if isinstance(app, QApplication):
            Theme.apply(app, dark=key == DARK)

    def _change_lock(self, key: str) -> None:
        self._desk.settings.setValue(LOCK, int(key))
        self.lock_changed.emit()

    def _change_size(self, key: str) -> None:
        self._desk.settings.setValue(SETTING, int(key))
