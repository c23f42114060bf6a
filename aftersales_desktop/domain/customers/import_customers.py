"""Customers of another program's list come into the file; nobody is entered twice (R2.1.2a)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.add_customer import ADDED
from aftersales_desktop.domain.customers.change_customer import CHANGED, customer_text
from aftersales_desktop.domain.customers.customer import Customer, CustomerKind
from aftersales_desktop.domain.customers.refusals import RECEPTION, CustomerNameMissing
from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportPlan, ImportRows
from aftersales_desktop.domain.imports.planned import Planned, as_plan, check_all, receipt
from aftersales_desktop.domain.imports.portions import portions
from aftersales_desktop.domain.imports.refusals import TwiceInTheFile
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic


@dataclass(frozen=True, kw_only=True)
class CustomerRow:
    """A customer as the list has it; what the list does not say is none."""

    number: int
    name: str
    phone: str | None = None
    kind: CustomerKind | None = None
    address: str | None = None
    tax_number: str | None = None
    remark: str | None = None


@dataclass(frozen=True, kw_only=True)
class ImportCustomers:
    """The rows, from which file, and whether what is there already takes the list's words."""

    file: str
    rows: ImportRows[CustomerRow]
    update: bool


@lookup(roles=RECEPTION)
def plan_customers(work: Work, rows: Sequence[CustomerRow], update: bool) -> ImportPlan:  # noqa: FBT001 - lookups take what they ask by place
    """Tell what would become of each row."""
    return as_plan(_plan(work, rows, update=update))


@verb(roles=RECEPTION, clause="R2.1.2a")
def import_customers(work: Work, order: ImportCustomers) -> Imported:
    """Enter the customers, all or none; the same list once more changes nothing.

    Raises:
        RowsRefused: One of the rows cannot be entered.

    """
    planned = _plan(work, order.rows.rows, update=order.update)
    check_all(planned)
    for row in planned:
        if row.fate is Fate.CHANGED and row.stored is not None:
            _change(work, row.stored, row.entry)
    enter_all(work, [row.entry for row in planned if row.fate is Fate.NEW])
    return receipt(order.file, planned)


def enter_all(work: Work, rows: Iterable[CustomerRow]) -> list[Customer]:
    """Write new customers in one go."""
    entered = [_entered(work, row) for row in rows]
    work.session.add_all(entered)
    work.session.flush()
    for customer in entered:
        work.note(Topic.CUSTOMERS, customer.id, ADDED, new=customer.name)
    return entered


class CustomersByName:
    """The customers of the file under their names, to find those a list speaks of; read in few questions."""

    def __init__(self, work: Work, names: Iterable[str]) -> None:
        """Read every customer with one of the names, doubles that were merged too."""
        self._work = work
        self._found: dict[str, list[Customer]] = defaultdict(list)
        keys = sorted({search_key(name) for name in names})
        for some in portions(keys):
            wanted = select(Customer).where(Customer.name_key.in_(some))
            for customer in work.session.scalars(wanted.order_by(Customer.id)):
                self._found[customer.name_key].append(customer)

    def find(self, name: str, phone: str | None) -> Customer | None:
        """Find who it is: the same name and phone; the same name where one of both has no phone."""
        same = self._found.get(search_key(name), ())
        key = search_key(phone or "")
        exact = next((one for one in same if one.phone_key == key), None)
        near = next((one for one in same if not key or not one.phone_key), None)
        found = exact or near
        while found is not None and found.merged_into_id is not None:
            found = self._work.session.get(Customer, found.merged_into_id)
        return found


def _plan(work: Work, rows: Sequence[CustomerRow], *, update: bool) -> list[Planned[CustomerRow, Customer]]:
    known = CustomersByName(work, (row.name for row in rows))
    seen: dict[tuple[str, str], CustomerRow] = {}
    return [_planned(row, known.find(row.name, row.phone), seen, update=update) for row in rows]


def _planned(
    row: CustomerRow,
    stored: Customer | None,
    seen: dict[tuple[str, str], CustomerRow],
    *,
    update: bool,
) -> Planned[CustomerRow, Customer]:
    before = seen.setdefault((search_key(row.name), search_key(row.phone or "")), row)
    shown = " ".join(filter(None, (row.name, row.phone)))
    refusal: Refusal | None = None
    fate = Fate.SAME
    if not search_key(row.name):
        fate, refusal = Fate.REFUSED, CustomerNameMissing()
    elif before is not row:
        if replace(before, number=row.number, name=row.name, phone=row.phone) != row:
            fate, refusal = Fate.REFUSED, TwiceInTheFile(row=before.number)
    elif stored is None:
        fate = Fate.NEW
    elif update and any(getattr(stored, key) != value for key, value in _values(row).items()):
        fate = Fate.CHANGED
    return Planned(number=row.number, shown=shown, entry=row, fate=fate, stored=stored, refusal=refusal)


def _values(row: CustomerRow) -> Mapping[str, object]:
    """Give what the list says of a customer."""
    said = {
        "name": row.name,
        "phone": row.phone,
        "kind": row.kind,
        "address": row.address,
        "tax_number": row.tax_number,
        "remark": row.remark,
    }
    return {key: value for key, value in said.items() if value is not None}


def _entered(work: Work, row: CustomerRow) -> Customer:
    return Customer(
        name=row.name,
        name_key=search_key(row.name),
        phone=row.phone or "",
        phone_key=search_key(row.phone or ""),
        kind=row.kind or CustomerKind.PERSON,
        address=row.address or "",
        tax_number=row.tax_number or "",
        remark=row.remark or "",
        created_at=work.now(),
    )


def _change(work: Work, customer: Customer, row: CustomerRow) -> None:
    old = customer_text(customer)
    for key, value in _values(row).items():
        setattr(customer, key, value)
    customer.name_key, customer.phone_key = search_key(customer.name), search_key(customer.phone)
    work.note(Topic.CUSTOMERS, customer.id, CHANGED, old=old, new=customer_text(customer))
