"""The list of suppliers: each house stands on it once, whatever it calls itself (R2.3.10b)."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.purchasing.find_purchase import find_supplier
from aftersales_desktop.domain.purchasing.refusals import SupplierIncomplete, SupplierKnown
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

BUYERS = (Role.PARTS_MANAGER, Role.PURCHASING)
# The mainland, Taiwan, Hong Kong and Macau, as dialled from abroad and as written with a plus.
COUNTRY_CODES = ("0086", "00886", "00852", "00853", "886", "852", "853", "86")
SHORTEST_NATIONAL = 8
ADDED = QT_TRANSLATE_NOOP("Words", "supplier added")
CHANGED = QT_TRANSLATE_NOOP("Words", "supplier changed")


@dataclass(frozen=True, kw_only=True)
class AddSupplier:
    """Name, and what tells the house from others: tax number, telephone or both."""

    name: str
    tax_number: str = ""
    phone: str = ""
    contact: str = ""


@dataclass(frozen=True, kw_only=True)
class ChangeSupplier:
    """The supplier as it shall be; `active` is whether it is still bought from."""

    supplier_id: int
    version_seen: int
    name: str
    tax_number: str = ""
    phone: str = ""
    contact: str = ""
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class SupplierKept:
    """Who is on the list now."""

    supplier_id: int
    name: str


@verb(roles=BUYERS, clause="R2.3.10b")
def add_supplier(work: Work, command: AddSupplier) -> SupplierKept:
    """Put a supplier on the list.

    Raises:
        SupplierIncomplete: No name, or neither tax number nor telephone.
        SupplierKnown: Another supplier has that name, tax number or telephone.

    """
    _check(work, command, 0)
    supplier = Supplier(name=command.name.strip(), name_key=search_key(command.name))
    _write(supplier, command)
    work.session.add(supplier)
    work.session.flush()
    work.note(Topic.PURCHASING, supplier.id, ADDED, new=supplier.name)
    return SupplierKept(supplier_id=supplier.id, name=supplier.name)


@verb(roles=BUYERS, clause="R2.3.10b")
def change_supplier(work: Work, command: ChangeSupplier) -> SupplierKept:
    """Correct a supplier, or stop buying from it; what it delivered stays on record.

    Raises:
        UnknownSupplier: There is none.
        ChangedElsewhere: Somebody changed it meanwhile.
        SupplierIncomplete: No name, or neither tax number nor telephone.
        SupplierKnown: Another supplier has that name, tax number or telephone.

    """
    supplier = find_supplier(work, command.supplier_id, active=False)
    if supplier.version != command.version_seen:
        raise ChangedElsewhere
    _check(work, command, supplier.id)
    before = supplier.name
    _write(supplier, command)
    supplier.active = command.active
    work.note(Topic.PURCHASING, supplier.id, CHANGED, old=before, new=supplier.name)
    return SupplierKept(supplier_id=supplier.id, name=supplier.name)


def _check(work: Work, wanted: AddSupplier | ChangeSupplier, own_id: int) -> None:
    name, tax, phone = (search_key(text) for text in (wanted.name, wanted.tax_number, wanted.phone))
    if not name or not (tax or phone):
        raise SupplierIncomplete
    same = [Supplier.name_key == name]
    same += [Supplier.tax_key == tax] if tax else []
    same += [Supplier.phone_key.in_(written_ways(phone))] if phone else []
    other = work.session.scalar(select(Supplier).where(or_(*same), Supplier.id != own_id).limit(1))
    if other is None:
        return
    shared = {other.name_key: wanted.name, other.tax_key: wanted.tax_number}
    # What neither tax number nor name have in common is the telephone, however it is written.
    text = next((shared[key] for key in (tax, name) if key and key in shared), wanted.phone)
    raise SupplierKnown(text=text.strip(), supplier=other.name)


def written_ways(phone: str) -> tuple[str, ...]:
    """Say how this number may stand in the list: with and without country code and zero."""
    national = phone
    for code in COUNTRY_CODES:
        if phone.startswith(code) and len(phone) - len(code) >= SHORTEST_NATIONAL:
            national = phone.removeprefix(code)
            break
    national = national.lstrip("0")
    return tuple(f"{code}{zero}{national}" for code in ("", *COUNTRY_CODES) for zero in ("", "0"))


def _write(supplier: Supplier, wanted: AddSupplier | ChangeSupplier) -> None:
    supplier.name = wanted.name.strip()
    supplier.name_key = search_key(wanted.name)
    supplier.tax_number = wanted.tax_number.strip()
    supplier.tax_key = search_key(wanted.tax_number) or None
    supplier.phone = wanted.phone.strip()
    supplier.phone_key = search_key(wanted.phone) or None
    supplier.contact = wanted.contact.strip()
