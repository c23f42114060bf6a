"""A new special tool comes into the crib, with the price a loss would cost (R2.3.5c)."""

import secrets
from dataclasses import dataclass
from datetime import date

from aftersales_desktop.database.number_series import next_serial
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.tools.refusals import PriceUnknown, ToolFactMissing
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import TAG_DIGITS
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ENTERED = QT_TRANSLATE_NOOP("Words", "tool entered")


@dataclass(frozen=True, kw_only=True)
class AddTool:
    """What is written on the tool and its invoice."""

    name: str
    model: str
    place: str
    price: Money
    serial: str = ""
    condition: str = ""
    purchased_on: date | None = None
    icon: str = ""


@dataclass(frozen=True, kw_only=True)
class ToolAdded:
    """The tool with its number, ready for its label."""

    tool_id: int
    tool: str


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.5c")
def add_tool(work: Work, order: AddTool) -> ToolAdded:
    """Enter a tool.

    Raises:
        ToolFactMissing: Name, model or place is empty.
        PriceUnknown: The price is below zero.

    """
    tool = enter_tool(work, order)
    return ToolAdded(tool_id=tool.id, tool=tool.shown_number)


def enter_tool(work: Work, order: AddTool, replaces: SpecialTool | None = None) -> SpecialTool:
    """Write the record of a tool that comes in, bought or in place of a lost one.

    Raises:
        ToolFactMissing: Name, model or place is empty.
        PriceUnknown: The price is below zero.

    """
    if not (order.name.strip() and order.model.strip() and order.place.strip()):
        raise ToolFactMissing
    if order.price < Money.ZERO:
        raise PriceUnknown(tool=order.name)
    tool = SpecialTool(
        number=next_serial(work, "special tool", daily=False),
        tag=secrets.randbelow(10**TAG_DIGITS),
        name=order.name.strip(),
        model=order.model.strip(),
        serial=order.serial.strip(),
        place=order.place.strip(),
        condition=order.condition.strip(),
        price=order.price,
        purchased_on=order.purchased_on,
        icon=order.icon,
        replaces_id=replaces.id if replaces is not None else None,
    )
    work.session.add(tool)
    work.session.flush()
    work.note(Topic.TOOLS, tool.id, ENTERED, new=tool.name)
    return tool
