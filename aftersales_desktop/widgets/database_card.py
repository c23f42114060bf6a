"""The settings' section "Database": where the data lie, and for an administrator how to change that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.moving.source import place_of
from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.check import Finding, is_good, look_over
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.domain.dealership.upkeep import KEEPERS
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.database_choice import (
    choose_local_file,
    choose_server,
    chosen_certificate,
    chosen_server,
)
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.server_findings import ServerFindings
from aftersales_desktop.widgets.server_form import ServerForm
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class DatabaseCard(Card):
    """Shows where the data lie; tries another server and takes it from the next start on.

    Signals:
        move_wanted: An administrator wants to move the data.
        backups_wanted: Somebody who keeps them wants to see the backups.
    """

    move_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Widgets", "Database"), parent)
        self._desk = desk
        self._place = Label(wrap=True)
        self._next = Label(role="small", tone=Tone.WARN, wrap=True)
        self._who = Label(role="small", wrap=True)
        self.form = ServerForm(desk.settings)
        self.try_it = ActionButton(
            lambda: translate("Widgets", "Try the connection"), icon_name="mdi6.lan-check"
        )
        self.try_it.setObjectName("try_server")
        self.take_it = ActionButton(
            lambda: translate("Widgets", "Work on this server"), icon_name="mdi6.server-network"
        )
        self.take_it.setObjectName("take_server")
        self.local = ActionButton(
            lambda: translate("Widgets", "Back to this PC's own file"), icon_name="mdi6.file-outline"
        )
        self.local.setObjectName("take_file")
        self.move_data = ActionButton(
            lambda: translate("Widgets", "Move the data"), icon_name="mdi6.database-arrow-right-outline"
        )
        self.move_data.setObjectName("move_data")
        self.backups = ActionButton(
            lambda: translate("Widgets", "Backups"), icon_name="mdi6.archive-clock-outline"
        )
        self.backups.setObjectName("backups")
        self.findings = ServerFindings()
        self.refusal = RefusalCard()
        self._good: Connection | None = None
        self._lay_out()
        self.try_it.clicked.connect(self._try)
        self.take_it.clicked.connect(self._take)
        self.local.clicked.connect(self._take_file)
        self.move_data.clicked.connect(self.move_wanted)
        self.backups.clicked.connect(self.backups_wanted)
        self.form.changed.connect(self._forget_result)
        self._show_choice()
        self._forget_result()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.try_it, self.take_it, self.local):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self._place, self._next, self._who, self.form):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.findings)
        self.body.addWidget(self.move_data)
        self.body.addWidget(self.backups)
        self.backups.setVisible(self._desk.actor.holds(*KEEPERS))
        may = self._desk.actor.holds(Role.ADMINISTRATOR)
        for part in (self.form, self.try_it, self.take_it, self.local, self.move_data):
            part.setVisible(may)
        self._who.setVisible(not may)

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "_place"):
            # The card sets its title before this section is there.
            return
        place = place_of(self._desk.database.engine)
        self._place.setText(translate("Widgets", "The data lie in: {place}").format(place=place))
        self._who.setText(translate("Widgets", "An administrator chooses another database."))
        chosen = chosen_server(self._desk.settings)
        wanted = str(chosen) if chosen else translate("Widgets", "this PC's own file")
        self._next.setText(translate("Widgets", "From the next start on: {place}").format(place=wanted))
        self._next.setVisible(self._changed())

    def _changed(self) -> bool:
        return chosen_server(self._desk.settings) != self._server_now()

    def _server_now(self) -> ServerAddress | None:
        """The server this program works on."""
        engine = self._desk.database.engine
        return None if sqlite_path(engine) else ServerAddress.of(engine.url)

    def _show_choice(self) -> None:
        chosen = chosen_server(self._desk.settings)
        shown = chosen or self._server_now()
        if shown is not None:
            certificate = chosen_certificate(self._desk.settings)
            self.form.show_connection(Connection(address=shown, certificate=certificate))
        self.local.setEnabled(chosen is not None)

    def _forget_result(self) -> None:
        self._good = None
        self.take_it.button.setEnabled(False)
        self.refusal.clear()
        self.findings.show_findings(())

    def _try(self) -> None:
        self._forget_result()
        try:
            connection = self.form.connection()
        except Refusal as refusal:
            self.refusal.show_refusal(refusal)
            return
        self.try_it.button.setEnabled(False)
        clock = self._desk.database.clock
        self._desk.runner.away(partial(look_over, connection, clock), partial(self._tried, connection))

    def _tried(self, connection: Connection, findings: tuple[Finding, ...]) -> None:
        self.try_it.button.setEnabled(True)
        self.findings.show_findings(findings)
        if is_good(findings):
            self._good = connection
            self.take_it.button.setEnabled(True)

    def _take(self) -> None:
        if self._good is None:
            return
        kept = self.form.keep_if_wished(self._good)
        choose_server(self._desk.settings, self._good.address, self._good.certificate)
        self._show_choice()
        self.retranslate()
        if kept or not self._good.password:
            said = translate("Widgets", "This PC works on the server from the next start on")
        else:
            said = translate(
                "Widgets", "This PC works on the server from the next start on and asks for the password"
            )
        self._desk.messages.said(said)

    def _take_file(self) -> None:
        choose_local_file(self._desk.settings)
        self._show_choice()
        self.retranslate()
        self._desk.messages.said(translate("Widgets", "This PC works on its own file from the next start on"))
