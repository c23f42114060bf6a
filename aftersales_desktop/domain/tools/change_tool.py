"""A tool's record is put right: name, model, place, condition, price."""

from dataclasses import dataclass
from datetime import date

from aftersales_desktop.database.rights import NotYourRight, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.tools.find_tool import find_tool
from aftersales_desktop.domain.tools.refusals import PriceOfALoss, PriceUnknown, ToolFactMissing, ToolRetired
from aftersales_desktop.domain.tools.special_tool import GONE, MISSING, SpecialTool
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "tool record changed")
FIELDS = ("name", "model", "serial", "place", "condition", "price", "purchased_on", "icon")


@dataclass(frozen=True, kw_only=True)
class ChangeTool:
    """The record as it should read."""

    tool_id: int
    name: str
    model: str
    place: str
    price: Money
    serial: str = ""
    condition: str = ""
    purchased_on: date | None = None
    icon: str = ""


@dataclass(frozen=True, kw_only=True)
class ToolChanged:
    """Which fields now read otherwise."""

    tool_id: int
    tool: str
    changed: tuple[str, ...]


@verb(roles=(Role.PARTS_MANAGER, Role.PARTS_CLERK), clause="R2.3.5c")
def change_tool(work: Work, order: ChangeTool) -> ToolChanged:
    """Change a tool's record; its price is the parts manager's.

    Raises:
        ToolFactMissing: Name, model or place would be empty.
        PriceUnknown: The price would be below zero.
        ToolRetired: The tool has left the crib for good.
        NotYourRight: The price or the model, which decide a compensation, are the parts manager's.
        PriceOfALoss: The tool is lost, and its price is what is owed.

    """
    tool = find_tool(work, order.tool_id)
    if not (order.name.strip() and order.model.strip() and order.place.strip()):
        raise ToolFactMissing
    if order.price < Money.ZERO:
        raise PriceUnknown(tool=tool.shown_number)
    if tool.state in GONE:
        raise ToolRetired(tool=tool.shown_number)
    _check_what_decides_a_compensation(work, tool, order)
    changed = tuple(name for name in FIELDS if _written(order, name) != getattr(tool, name))
    for name in changed:
        old, new = getattr(tool, name), _written(order, name)
        setattr(tool, name, new)
        work.note(Topic.TOOLS, tool.id, CHANGED, old=str(old or ""), new=str(new or ""))
    return ToolChanged(tool_id=tool.id, tool=tool.shown_number, changed=changed)


def _check_what_decides_a_compensation(work: Work, tool: SpecialTool, order: ChangeTool) -> None:
    if order.price == tool.price and order.model.strip() == tool.model:
        return
    if not work.actor.holds(Role.PARTS_MANAGER):
        raise NotYourRight(work.actor.name, (Role.PARTS_MANAGER,))
    if tool.state in MISSING and tool.price != Money.ZERO:
        raise PriceOfALoss(tool=tool.shown_number, price=tool.price)


def _written(order: ChangeTool, name: str) -> object:
    value = getattr(order, name)
    return value.strip() if isinstance(value, str) else value
