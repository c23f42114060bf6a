"""Corrects a customer's entry (R2.1.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer, CustomerKind
from aftersales_desktop.domain.customers.find_customer import find_customer
from aftersales_desktop.domain.customers.refusals import RECEPTION, CustomerNameMissing
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "customer changed")


@dataclass(frozen=True, kw_only=True)
class ChangeCustomer:
    """The entry as it shall be."""

    customer_id: int
    name: str
    phone: str = ""
    kind: CustomerKind = CustomerKind.PERSON
    address: str = ""
    tax_number: str = ""
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class CustomerChanged:
    """Whose entry it was."""

    customer_id: int
    name: str


@verb(roles=RECEPTION, clause="R2.1.2a")
def change_customer(work: Work, change: ChangeCustomer) -> CustomerChanged:
    """Change a customer's entry; the journal keeps what stood there.

    Raises:
        UnknownCustomer: No such customer.
        CustomerNameMissing: The name is empty.

    """
    customer = find_customer(work, change.customer_id)
    name = change.name.strip()
    if not name:
        raise CustomerNameMissing
    old = customer_text(customer)
    customer.name, customer.name_key = name, search_key(name)
    customer.phone, customer.phone_key = change.phone.strip(), search_key(change.phone)
    customer.kind = change.kind
    customer.address = change.address.strip()
    customer.tax_number = change.tax_number.strip()
    customer.remark = change.remark.strip()
    new = customer_text(customer)
    if new != old:
        work.note(Topic.CUSTOMERS, customer.id, CHANGED, old=old, new=new)
    return CustomerChanged(customer_id=customer.id, name=name)


def customer_text(customer: Customer) -> str:
    """Write a customer's entry in one line, for the journal."""
    parts = (
        customer.name,
        customer.phone,
        customer.kind,
        customer.address,
        customer.tax_number,
        customer.remark,
    )
    return " | ".join(parts)
