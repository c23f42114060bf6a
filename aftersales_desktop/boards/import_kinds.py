"""What lists can come in: the columns of each kind, and the verbs that look at its rows and write them."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from aftersales_desktop import paths
from aftersales_desktop.database.rights import Lookup, Verb
from aftersales_desktop.domain.customers.customer import CustomerKind
from aftersales_desktop.domain.customers.import_customers import (
    CustomerRow,
    ImportCustomers,
    import_customers,
    plan_customers,
)
from aftersales_desktop.domain.customers.import_vehicles import (
    ImportVehicles,
    VehicleRow,
    import_vehicles,
    plan_vehicles,
)
from aftersales_desktop.domain.imports.plan import Imported, ImportPlan
from aftersales_desktop.domain.parts.import_parts import ImportParts, PartRow, import_parts, plan_parts
from aftersales_desktop.domain.tools.import_tools import ImportTools, ToolRow, import_tools, plan_tools
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.spreadsheets.field import Field, choice, day, money, quantity, text, whole_number
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

KINDS_OF_CUSTOMER = {
    "person": CustomerKind.PERSON,
    "個人": CustomerKind.PERSON,
    "个人": CustomerKind.PERSON,
    "company": CustomerKind.COMPANY,
    "公司": CustomerKind.COMPANY,
    "企業": CustomerKind.COMPANY,
    "企业": CustomerKind.COMPANY,
}
CLASSES_OF_PART = {
    "oil": PartClass.OIL,
    "機油": PartClass.OIL,
    "机油": PartClass.OIL,
    "oil filter": PartClass.OIL_FILTER,
    "機油濾清器": PartClass.OIL_FILTER,
    "机油滤清器": PartClass.OIL_FILTER,
    "care product": PartClass.CARE,
    "養護品": PartClass.CARE,
    "养护品": PartClass.CARE,
    "wear part": PartClass.WEAR,
    "易損件": PartClass.WEAR,
    "易损件": PartClass.WEAR,
    "consumable": PartClass.CONSUMABLE,
    "耗材": PartClass.CONSUMABLE,
    "other": PartClass.OTHER,
    "其他": PartClass.OTHER,
}


@dataclass(frozen=True, kw_only=True)
class ImportKind:
    """One kind of list.

    Attributes:
        key: Its name on screen, marked in the context "Words".
        fields: The columns it knows.
        row: Makes an entry from a row's number and values.
        plan: Tells each row's fate.
        verb: Writes the rows.
        order: Makes the verb's command.

    """

    key: str
    fields: tuple[Field, ...]
    row: Callable[..., Any]
    plan: Lookup[..., ImportPlan]
    verb: Verb[Any, Imported]
    order: Callable[..., Any]


CUSTOMERS = ImportKind(
    key=QT_TRANSLATE_NOOP("Words", "customers"),
    fields=(
        Field(key="name", words=QT_TRANSLATE_NOOP("Words", "Customer's name"), read=text(120), needed=True),
        Field(key="phone", words=QT_TRANSLATE_NOOP("Words", "Phone"), read=text(40)),
        Field(
            key="kind", words=QT_TRANSLATE_NOOP("Words", "Person or company"), read=choice(KINDS_OF_CUSTOMER)
        ),
        Field(key="address", words=QT_TRANSLATE_NOOP("Words", "Address"), read=text(200)),
        Field(key="tax_number", words=QT_TRANSLATE_NOOP("Words", "Tax number"), read=text(40)),
        Field(key="remark", words=QT_TRANSLATE_NOOP("Words", "Remark"), read=text(500)),
    ),
    row=CustomerRow,
    plan=plan_customers,
    verb=import_customers,
    order=ImportCustomers,
)
VEHICLES = ImportKind(
    key=QT_TRANSLATE_NOOP("Words", "vehicles"),
    fields=(
        Field(key="plate", words=QT_TRANSLATE_NOOP("Words", "Plate"), read=text(20)),
        Field(key="vin", words=QT_TRANSLATE_NOOP("Words", "VIN"), read=text(20)),
        Field(key="owner", words=QT_TRANSLATE_NOOP("Words", "Owner"), read=text(120)),
        Field(key="owner_phone", words=QT_TRANSLATE_NOOP("Words", "Owner's phone"), read=text(40)),
        Field(key="make", words=QT_TRANSLATE_NOOP("Words", "Make"), read=text(40)),
        Field(key="model", words=QT_TRANSLATE_NOOP("Words", "Model"), read=text(60)),
        Field(key="year", words=QT_TRANSLATE_NOOP("Words", "Year"), read=whole_number(1950, 2100)),
        Field(key="colour", words=QT_TRANSLATE_NOOP("Words", "Colour"), read=text(30)),
        Field(key="purchased_on", words=QT_TRANSLATE_NOOP("Words", "Purchased on"), read=day),
        Field(key="warranty_until", words=QT_TRANSLATE_NOOP("Words", "Warranty until"), read=day),
        Field(
            key="mileage_km", words=QT_TRANSLATE_NOOP("Words", "Mileage (km)"), read=whole_number(0, 3000000)
        ),
        Field(key="remark", words=QT_TRANSLATE_NOOP("Words", "Remark"), read=text(500)),
    ),
    row=VehicleRow,
    plan=plan_vehicles,
    verb=import_vehicles,
    order=ImportVehicles,
)
PARTS = ImportKind(
    key=QT_TRANSLATE_NOOP("Words", "parts"),
    fields=(
        Field(key="part_number", words=QT_TRANSLATE_NOOP("Words", "Part number"), read=text(40), needed=True),
        Field(key="name", words=QT_TRANSLATE_NOOP("Words", "Part name"), read=text(120)),
        Field(key="unit", words=QT_TRANSLATE_NOOP("Words", "Unit"), read=text(10)),
        Field(key="price", words=QT_TRANSLATE_NOOP("Words", "Price"), read=money),
        Field(key="cost", words=QT_TRANSLATE_NOOP("Words", "Cost"), read=money),
        Field(key="minimum", words=QT_TRANSLATE_NOOP("Words", "Minimum stock"), read=quantity),
        Field(
            key="part_class", words=QT_TRANSLATE_NOOP("Words", "Class of part"), read=choice(CLASSES_OF_PART)
        ),
        Field(key="bin", words=QT_TRANSLATE_NOOP("Words", "Bin"), read=text(20)),
        Field(key="on_hand", words=QT_TRANSLATE_NOOP("Words", "Opening stock"), read=quantity),
    ),
    row=PartRow,
    plan=plan_parts,
    verb=import_parts,
    order=ImportParts,
)
TOOLS = ImportKind(
    key=QT_TRANSLATE_NOOP("Words", "special tools"),
    fields=(
        Field(key="name", words=QT_TRANSLATE_NOOP("Words", "Tool name"), read=text(120), needed=True),
        Field(key="model", words=QT_TRANSLATE_NOOP("Words", "Model"), read=text(60), needed=True),
        Field(key="serial", words=QT_TRANSLATE_NOOP("Words", "Serial number"), read=text(60)),
        Field(key="place", words=QT_TRANSLATE_NOOP("Words", "Place"), read=text(40), needed=True),
        Field(key="condition", words=QT_TRANSLATE_NOOP("Words", "Condition"), read=text(200)),
        Field(key="price", words=QT_TRANSLATE_NOOP("Words", "Purchase price"), read=money, needed=True),
        Field(key="purchased_on", words=QT_TRANSLATE_NOOP("Words", "Purchased on"), read=day),
    ),
    row=ToolRow,
    plan=plan_tools,
    verb=import_tools,
    order=ImportTools,
)
KINDS = {kind.key: kind for kind in (CUSTOMERS, VEHICLES, PARTS, TOOLS)}


def entries(kind: ImportKind, rows: Sequence[Any]) -> tuple[Any, ...]:
    """Make the entries of the rows that could be read."""
    return tuple(kind.row(number=row.number, **row.values) for row in rows)


@cache
def known_heads(kind: str) -> Mapping[str, tuple[str, ...]]:
    """Give the heads under which other programs write the columns of a kind, by field."""
    listed = tomllib.loads((paths.resources() / "import_heads.toml").read_text(encoding="utf-8"))
    return {key: tuple(heads) for key, heads in listed[kind].items()}
