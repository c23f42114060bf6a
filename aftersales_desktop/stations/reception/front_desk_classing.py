"""Classes the customer chosen in a list, and says who is lost (R2.1.2a)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.front_desk.classify_customer import (
    ClassifyCustomer,
    CustomerClassed,
    classify_customer,
)
from aftersales_desktop.domain.front_desk.customer_task import Grade, Standing
from aftersales_desktop.domain.front_desk.lookups_analyses import CustomerRow
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class ClassingCard(Card):
    """Class, standing and reason of one customer; hidden from whoever may not class."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Class of the customer"), parent)
        self._desk = desk
        self._row: CustomerRow | None = None
        self.grade = ChoiceField(
            lambda: translate("Reception", "Class"),
            [(one.value, partial(translate, "Words", one.value)) for one in Grade],
        )
        self.standing = ChoiceField(
            lambda: translate("Reception", "Still comes?"),
            [(one.value, partial(translate, "Words", one.value)) for one in Standing],
        )
        self.reason = TextField(lambda: translate("Reception", "Reason"), longest=200)
        self.save = ActionButton(
            lambda: translate("Reception", "Keep class"), icon_name="mdi6.tag-outline", key="F7"
        )
        self.refusal = RefusalCard()
        for widget in (self.grade, self.standing, self.reason, self.save, self.refusal):
            self.body.addWidget(widget)
        self.save.clicked.connect(self._save)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.show_customer(None)

    def allow(self) -> None:
        """Show itself to whoever may class, once somebody is chosen."""
        may = self._desk.actor.holds(*classify_customer.rights.roles)
        self.setVisible(may and self._row is not None)

    def show_customer(self, row: CustomerRow | None) -> None:
        """Take over a customer of the list."""
        self._row = row
        self.refusal.clear()
        self.aside.setText(row.customer if row is not None else "")
        if row is not None:
            self.grade.choose((row.grade or Grade.REGULAR).value)
            self.standing.choose((row.standing or Standing.ACTIVE).value)
            self.reason.clear()
        self.allow()

    def _save(self) -> None:
        if self._row is None:
            return
        self.refusal.clear()
        command = ClassifyCustomer(
            customer_id=self._row.customer_id,
            grade=Grade(self.grade.key()),
            standing=Standing(self.standing.key()),
            reason=self.reason.text(),
        )
        self._desk.runner.do(classify_customer, command, then=self._saved, refused=self.refusal.show_refusal)

    def _saved(self, receipt: CustomerClassed) -> None:
        self._desk.messages.said(translate("Reception", "{name} is classed").format(name=receipt.name))
