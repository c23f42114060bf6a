"""A tool leaves the crib for good: worn out, broken, sold."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.tools.find_tool import find_tool
from aftersales_desktop.domain.tools.refusals import ReasonMissing, ToolNotInCrib, ToolRetired
from aftersales_desktop.domain.tools.special_tool import GONE, ToolState
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RETIRED = QT_TRANSLATE_NOOP("Words", "tool retired")


@dataclass(frozen=True, kw_only=True)
class RetireTool:
    """Which tool, and why."""

    tool_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ToolLeft:
    """The tool that is no longer lent."""

    tool_id: int
    tool: str


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.5a")
def retire_tool(work: Work, order: RetireTool) -> ToolLeft:
    """Retire a tool that lies in the crib; its history stays.

    Raises:
        ReasonMissing: No reason is given.
        ToolRetired: It has left before.
        ToolNotInCrib: It is out or lost; a loss ends by compensation, never by retiring (R2.3.5c).

    """
    tool = find_tool(work, order.tool_id)
    if not order.reason.strip():
        raise ReasonMissing(tool=tool.shown_number)
    if tool.state in GONE:
        raise ToolRetired(tool=tool.shown_number)
    if tool.state is not ToolState.IN_CRIB:
        raise ToolNotInCrib(tool=tool.shown_number, state=tool.state)
    tool.state = ToolState.RETIRED
    work.note(Topic.TOOLS, tool.id, RETIRED, new=order.reason.strip())
    return ToolLeft(tool_id=tool.id, tool=tool.shown_number)
