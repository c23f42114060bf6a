"""A tool's record to fill in or put right, and how a tool leaves the crib for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.tools.add_tool import AddTool, ToolAdded, add_tool
from aftersales_desktop.domain.tools.change_tool import ChangeTool, ToolChanged, change_tool
from aftersales_desktop.domain.tools.lookups_card import ToolCard
from aftersales_desktop.domain.tools.retire_tool import RetireTool, ToolLeft, retire_tool
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.stations.parts_counter.tool_icons import icon_options
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, MoneyField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ToolForm(Card):
    """Name, model, place, price and the rest of a tool's record.

    Signals:
        clause_pressed: A clause to be read.
        stored: The record is stored; carries the tool's id.
        put_away: Nothing is to be stored.
    """

    clause_pressed = Signal(str)
    stored = Signal(int)
    put_away = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._card: ToolCard | None = None
        super().__init__(self._title_words, parent)
        self.desk = desk
        self.name = TextField(lambda: translate("PartsCounter", "Name"), required=True)
        self.model = CodeField(lambda: translate("PartsCounter", "Model"), required=True)
        self.place = TextField(lambda: translate("PartsCounter", "Place in the crib"), required=True)
        self.serial = CodeField(lambda: translate("PartsCounter", "Serial number"))
        self.price = MoneyField(lambda: translate("PartsCounter", "Original price"))
        self.condition = TextField(lambda: translate("PartsCounter", "Condition"))
        self.icon = ChoiceField(lambda: translate("PartsCounter", "Sign on the board"), icon_options())
        self.store = PrimaryButton(
            lambda: translate("PartsCounter", "Store"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.away = ActionButton(
            lambda: translate("PartsCounter", "Put away"), icon_name="mdi6.close", key="Esc", kind="flat"
        )
        self.reason = TextField(lambda: translate("PartsCounter", "Why it leaves the crib for good"))
        self.retire = DangerButton(
            lambda: translate("PartsCounter", "Retire"), icon_name="mdi6.archive-outline"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for pair in ((self.name,), (self.model, self.serial), (self.place, self.price), (self.condition,)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.icon)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.away)
        buttons.addWidget(self.store, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self._line = Divider()
        self.body.addWidget(self._line)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.retire)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.store.clicked.connect(self._store)
        self.away.clicked.connect(self.put_away)
        self.retire.clicked.connect(self._retire)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def show_tool(self, card: ToolCard | None) -> None:
        """Begin a new record, or show an old one to put right."""
        self._card = card
        self.refusal.clear()
        self.reason.clear()
        facts = (
            ("", "", "", "", "")
            if card is None
            else (card.name, card.model, card.place, card.serial, card.condition)
        )
        fields = (self.name, self.model, self.place, self.serial, self.condition)
        for field, fact in zip(fields, facts, strict=True):
            field.clear()
            field.set_text(fact)
        self.price.set_money(card.price if card is not None else None)
        self.icon.choose(card.icon if card is not None else "")
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        """Say again what the form is for and what this person may change."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        manager = self.desk.actor.holds(Role.PARTS_MANAGER)
        for field in (self.model, self.price):
            field.editor.setEnabled(manager)
            field.hint("" if manager else translate("PartsCounter", "the parts manager's"))
        roles = add_tool.rights.roles if self._card is None else change_tool.rights.roles
        may = self.desk.actor.holds(*roles)
        self.store.blocked("" if may else translate("PartsCounter", "Only the parts manager"))
        in_crib = self._card is not None and self._card.standing is Standing.IN_CRIB and manager
        for part in (self._line, self.reason, self.retire):
            part.setVisible(in_crib)

    def _title_words(self) -> str:
        if self._card is None:
            return translate("PartsCounter", "New special tool")
        return translate("PartsCounter", "Change {tool}").format(tool=self._card.tool)

    def _store(self) -> None:
        price = self.price.money()
        if price is None and self.price.text():
            self.price.setFocus()
            return
        if self._card is None:
            self.desk.runner.do(add_tool, self._new_record(), then=self._added, refused=self._refused)
            return
        record = self._new_record()
        command = ChangeTool(
            tool_id=self._card.tool_id,
            name=record.name,
            model=record.model,
            place=record.place,
            serial=record.serial,
            condition=record.condition,
            price=record.price,
            purchased_on=self._card.purchased_on,
            icon=record.icon,
        )
        self.desk.runner.do(change_tool, command, then=self._changed, refused=self._refused)

    def _new_record(self) -> AddTool:
        return AddTool(
            name=self.name.text(),
            model=self.model.text(),
            place=self.place.text(),
            serial=self.serial.text(),
            condition=self.condition.text(),
            price=self.price.money() or Money.ZERO,
            icon=self.icon.key(),
        )

    def _added(self, receipt: ToolAdded) -> None:
        words = translate("PartsCounter", "{tool} entered: print its label")
        self.desk.messages.said(words.format(tool=receipt.tool), Tone.OK)
        self.stored.emit(receipt.tool_id)

    def _changed(self, receipt: ToolChanged) -> None:
        if receipt.changed:
            words = translate("PartsCounter", "The record of {tool} is changed")
        else:
            words = translate("PartsCounter", "The record of {tool} was right already")
        self.desk.messages.said(words.format(tool=receipt.tool), Tone.OK)
        self.stored.emit(receipt.tool_id)

    def _retire(self) -> None:
        if self._card is not None:
            command = RetireTool(tool_id=self._card.tool_id, reason=self.reason.text())
            self.desk.runner.do(retire_tool, command, then=self._left, refused=self._refused)

    def _left(self, receipt: ToolLeft) -> None:
        words = translate("PartsCounter", "{tool} has left the crib for good; its history stays")
        self.desk.messages.said(words.format(tool=receipt.tool), Tone.OK)
        self.stored.emit(receipt.tool_id)

    def _refused(self, refusal: Refusal) -> None:
        beep_refusal()
        self.refusal.show_refusal(refusal)
