"""Everything that may cover a station's window: first run, sign-in, settings, a clause.

One a window. It lets nobody work before somebody has signed in, takes the person over at F12, and sends
home whoever has left the staff or changes the rights of whoever holds other posts by now.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aftersales_desktop.domain.dealership.lookups import House
from aftersales_desktop.domain.people.lookups import person_now
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.backups_page import BackupsPage
from aftersales_desktop.widgets.clause_page import ClausePage
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.first_run import FirstRunPage
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.idle_lock import IdleLock
from aftersales_desktop.widgets.move_page import MovePage
from aftersales_desktop.widgets.settings_page import SettingsPage
from aftersales_desktop.widgets.sign_in import SignInPage
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def close_what_is_open(window: QWidget) -> None:
    """Close menus, lists and dialogs: what lies over a page hides nothing, and may name a customer."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup is QApplication.activePopupWidget():
            break
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and (window.isAncestorOf(dialog) or dialog.parentWidget() is None):
            dialog.reject()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


class Door(QObject):
    """Opens and closes the pages that cover a window."""

    def __init__(self, window: StationFrame, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        window.user_pressed.connect(self.change_person)
        window.settings_pressed.connect(self.open_settings)
        desk.messages.clause_wanted.connect(self.open_clause)
        desk.feed.changed.connect(self._look_at_person)
        self.idle_lock = IdleLock(desk.settings, self)
        self.idle_lock.idle.connect(self._lock)
        desk.signed_in.changed.connect(self.idle_lock.begin)
        self.idle_lock.begin()

    def ask_who(self, house: House | None) -> None:
        """Show the first-run page on an empty database, else the sign-in page when nobody stands here."""
        if house is not None and house.demo:
            self._window.say_made_up()
        if house is None:
            page = FirstRunPage(self._desk)
            page.opened.connect(self._window.uncover)
            self._window.overlay(page, whole=True)
        elif not self._desk.signed_in.anybody:
            self._show_sign_in()

    def change_person(self) -> None:
        """Sign out at once, so that nobody works under somebody else's name, and ask who comes."""
        self._desk.signed_in.sign_out()
        self._show_sign_in()

    def open_settings(self) -> None:
        """Show what this PC remembers."""
        page = SettingsPage(self._desk)
        page.closed.connect(self._window.uncover)
        page.lock_changed.connect(self.idle_lock.begin)
        page.database.move_wanted.connect(self.open_move)
        page.database.backups_wanted.connect(self.open_backups)
        self._window.overlay(page)

    def open_move(self) -> None:
        """Show an administrator how to move the data elsewhere."""
        page = MovePage(self._desk)
        page.closed.connect(self._window.uncover)
        self._window.overlay(page)

    def open_backups(self) -> None:
        """Show the backups to whoever keeps them."""
        page = BackupsPage(self._desk)
        page.closed.connect(self._window.uncover)
        self._window.overlay(page)

    def open_clause(self, clause_id: str) -> None:
        """Show a clause of the rulebook."""
        page = ClausePage(clause_id, self._desk)
        page.closed.connect(self._window.uncover)
        self._window.overlay(page)

    def _lock(self) -> None:
        if self._desk.signed_in.anybody:
            self.change_person()

    def _show_sign_in(self) -> None:
        close_what_is_open(self._window)
        page = SignInPage(self._desk)
        page.signed_in.connect(self._window.uncover)
        self._window.overlay(page, whole=True)

    def _look_at_person(self, topics: frozenset[str]) -> None:
        """See whether the staff list still says the same of whoever stands here."""
        actor = self._desk.actor
        if Topic.PEOPLE in topics and self._desk.signed_in.anybody:
            self._desk.runner.ask(
                person_now, actor.staff_id, then=self._compare_with(actor), latest="person now"
            )

    def _compare_with(self, before: Actor) -> Callable[[Actor | None], None]:
        def compare(now: Actor | None) -> None:
            if self._desk.actor != before:
                return
            if now is None:
                self.change_person()
                self._desk.messages.said(
                    translate("Widgets", "{name} is not on the staff any more").format(name=before.name),
                    Tone.WARN,
                )
            elif now != before:
                self._desk.signed_in.sign_in(now)

        return compare
