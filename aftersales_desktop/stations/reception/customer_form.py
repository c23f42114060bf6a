"""A customer's entry, changed where it stands (R2.1.2a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from aftersales_desktop.domain.customers.add_customer import AddCustomer
from aftersales_desktop.domain.customers.change_customer import ChangeCustomer
from aftersales_desktop.domain.customers.customer import CustomerKind
from aftersales_desktop.domain.customers.lookups import CustomerFacts
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.fields import CodeField, TextField
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.words import translate


class CustomerForm(Card):
    """Name, phone, kind, tax number, address, remark.

    Signals:
        changed: A person changed something.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._facts: CustomerFacts | None = None
        super().__init__(lambda: translate("Reception", "Customer"), parent)
        self.name = TextField(lambda: translate("Reception", "Name"), required=True, longest=120)
        self.phone = CodeField(lambda: translate("Reception", "Phone"))
        self.kind = ChoiceField(
            lambda: translate("Reception", "Kind"),
            (
                (CustomerKind.PERSON.value, lambda: translate("Reception", "Person")),
                (CustomerKind.COMPANY.value, lambda: translate("Reception", "Company")),
            ),
        )
        self.tax_number = CodeField(lambda: translate("Reception", "Tax number"))
        self.address = TextField(lambda: translate("Reception", "Address"))
        self.remark = TextField(lambda: translate("Reception", "Remark"), longest=500)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, field in enumerate((self.name, self.phone, self.kind)):
            grid.addWidget(field, 0, place)
        for place, field in enumerate((self.tax_number, self.address, self.remark)):
            grid.addWidget(field, 1, place)
        for place, share in enumerate((4, 4, 4)):
            grid.setColumnStretch(place, share)
        self.body.addLayout(grid)
        for each in self.fields():
            each.changed.connect(self.changed)

    def fields(self) -> tuple[TextField | ChoiceField, ...]:
        """Every field, in reading order."""
        return (self.name, self.phone, self.kind, self.tax_number, self.address, self.remark)

    def show_customer(self, facts: CustomerFacts | None) -> None:
        """Show an entry, or an empty form for a new one."""
        self._facts = facts
        self.name.set_text(facts.name if facts else "")
        self.phone.set_text(facts.phone if facts else "")
        self.kind.choose((facts.kind if facts else CustomerKind.PERSON).value)
        self.tax_number.set_text(facts.tax_number if facts else "")
        self.address.set_text(facts.address if facts else "")
        self.remark.set_text(facts.remark if facts else "")
        self.retranslate()

    def new_entry(self) -> AddCustomer:
        """What is to be entered."""
        return AddCustomer(
            name=self.name.text(),
            phone=self.phone.text(),
            kind=CustomerKind(self.kind.key()),
            address=self.address.text(),
            tax_number=self.tax_number.text(),
            remark=self.remark.text(),
        )

    def change_of(self, customer_id: int) -> ChangeCustomer:
        """What the entry shall be."""
        return ChangeCustomer(
            customer_id=customer_id,
            name=self.name.text(),
            phone=self.phone.text(),
            kind=CustomerKind(self.kind.key()),
            address=self.address.text(),
            tax_number=self.tax_number.text(),
            remark=self.remark.text(),
        )

    def retranslate(self) -> None:
        """Set the title and since when the customer is known."""
        super().retranslate()
        facts = self._facts
        self.aside.setText(
            translate("Reception", "since {day}").format(day=date_text(facts.since)) if facts else ""
        )
