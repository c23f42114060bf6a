"""Enters a new customer into the file (R2.1.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer, CustomerKind
from aftersales_desktop.domain.customers.refusals import RECEPTION, CustomerNameMissing
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("Words", "customer added")


@dataclass(frozen=True, kw_only=True)
class AddCustomer:
    """Who it is and how to reach them."""

    name: str
    phone: str = ""
    kind: CustomerKind = CustomerKind.PERSON
    address: str = ""
    tax_number: str = ""
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class CustomerAdded:
    """The new entry."""

    customer_id: int
    name: str


@verb(roles=RECEPTION, clause="R2.1.2a")
def add_customer(work: Work, new: AddCustomer) -> CustomerAdded:
    """Enter a customer.

    Doubles are not refused, because two people may share a name or a phone; the file suggests merging.

    Raises:
        CustomerNameMissing: The name is empty.

    """
    name = new.name.strip()
    if not name:
        raise CustomerNameMissing
    customer = Customer(
        name=name,
        name_key=search_key(name),
        phone=new.phone.strip(),
        phone_key=search_key(new.phone),
        kind=new.kind,
        address=new.address.strip(),
        tax_number=new.tax_number.strip(),
        remark=new.remark.strip(),
        created_at=work.now(),
    )
    work.session.add(customer)
    work.session.flush()
    work.note(Topic.CUSTOMERS, customer.id, ADDED, new=name)
    return CustomerAdded(customer_id=customer.id, name=name)
