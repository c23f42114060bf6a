"""The tool's record: who may write what into it, and how a tool leaves the crib for good."""

import dataclasses

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.tools.add_tool import AddTool, add_tool
from aftersales_desktop.domain.tools.change_tool import ChangeTool, change_tool
from aftersales_desktop.domain.tools.refusals import (
    PriceOfALoss,
    ReasonMissing,
    ToolFactMissing,
    ToolNotInCrib,
    ToolNotOut,
    ToolRetired,
)
from aftersales_desktop.domain.tools.remind_borrower import RemindBorrower, remind_borrower
from aftersales_desktop.domain.tools.retire_tool import RetireTool, retire_tool
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.values.money import Money
from tests.domain.tools.builders import Crib


def as_it_is(tool: SpecialTool) -> ChangeTool:
    return ChangeTool(
        tool_id=tool.id,
        name=tool.name,
        model=tool.model,
        place=tool.place,
        price=tool.price,
        condition=tool.condition,
        purchased_on=tool.purchased_on,
        icon=tool.icon,
    )


def test_a_new_tool_gets_a_number_and_a_code_of_its_own(crib: Crib) -> None:
    first, second = crib.a_tool(), crib.a_tool()
    assert (first.shown_number, second.shown_number) == ("T-0001", "T-0002")
    assert first.state is ToolState.IN_CRIB


@pytest.mark.parametrize("missing", ["name", "model", "place"])
def test_a_record_without_name_model_or_place_is_refused(crib: Crib, missing: str) -> None:
    facts = {"name": "扭力扳手", "model": "TQ-100", "place": "架 1-01"}
    facts[missing] = " "
    order = AddTool(name=facts["name"], model=facts["model"], place=facts["place"], price=Money.of(900))
    with pytest.raises(ToolFactMissing):
        crib.house.do(crib.house.parts_manager, add_tool, order)
    with pytest.raises(NotYourRight):
        crib.house.do(crib.house.clerk, add_tool, order)
    with crib.house.session() as session:
        assert session.query(SpecialTool).count() == 0


def test_the_clerk_may_move_a_tool_but_not_price_it(crib: Crib) -> None:
    tool = crib.a_tool()
    moved = dataclasses.replace(as_it_is(tool), place="櫃 A-1")
    assert crib.house.do(crib.house.clerk, change_tool, moved).changed == ("place",)
    for dearer in ({"price": Money.of(1)}, {"model": "FP-1"}):
        with pytest.raises(NotYourRight):
            crib.house.do(crib.house.clerk, change_tool, dataclasses.replace(moved, **dearer))
    assert (crib.tool(tool.id).place, crib.tool(tool.id).price) == ("櫃 A-1", Money.of(480))


def test_the_price_of_a_lost_tool_stands(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    order = dataclasses.replace(as_it_is(crib.tool(tool.id)), price=Money.of(10))
    with pytest.raises(PriceOfALoss):
        crib.house.do(crib.house.parts_manager, change_tool, order)
    assert (PriceOfALoss.clause, crib.tool(tool.id).price) == ("R2.3.5c", Money.of(480))


def test_a_lost_tool_without_a_price_may_be_given_one(crib: Crib) -> None:
    tool = crib.a_tool(price="0")
    crib.lose(tool)
    order = dataclasses.replace(as_it_is(crib.tool(tool.id)), price=Money.of(480))
    assert crib.house.do(crib.house.parts_manager, change_tool, order).changed == ("price",)


def test_a_record_keeps_name_and_place(crib: Crib) -> None:
    tool = crib.a_tool()
    with pytest.raises(ToolFactMissing):
        crib.house.do(crib.house.clerk, change_tool, dataclasses.replace(as_it_is(tool), name=""))


def test_a_tool_leaves_for_good_with_a_reason_and_from_the_crib_only(crib: Crib) -> None:
    tool, out = crib.a_tool(), crib.a_tool("活塞環壓縮器", "PR-100")
    crib.lend(out, crib.an_order())
    with pytest.raises(ReasonMissing):
        crib.house.do(crib.house.parts_manager, retire_tool, RetireTool(tool_id=tool.id, reason=""))
    with pytest.raises(ToolNotInCrib):
        crib.house.do(crib.house.parts_manager, retire_tool, RetireTool(tool_id=out.id, reason="壞了"))
    with pytest.raises(NotYourRight):
        crib.house.do(crib.house.clerk, retire_tool, RetireTool(tool_id=tool.id, reason="壞了"))
    crib.house.do(crib.house.parts_manager, retire_tool, RetireTool(tool_id=tool.id, reason="壞了"))
    assert crib.tool(tool.id).state is ToolState.RETIRED
    for verb_order in (RetireTool(tool_id=tool.id, reason="壞了"),):
        with pytest.raises(ToolRetired):
            crib.house.do(crib.house.parts_manager, retire_tool, verb_order)
    with pytest.raises(ToolRetired):
        crib.house.do(crib.house.clerk, change_tool, as_it_is(tool))


def test_a_borrower_is_reminded_only_of_a_tool_he_has(crib: Crib) -> None:
    tool = crib.a_tool()
    with pytest.raises(ToolNotOut):
        crib.house.do(crib.house.manager, remind_borrower, RemindBorrower(tool_id=tool.id))
    crib.lend(tool, crib.an_order())
    reminded = crib.house.do(crib.house.manager, remind_borrower, RemindBorrower(tool_id=tool.id))
    assert reminded.borrower == "張家銘"
    with pytest.raises(NotYourRight):
        crib.house.do(crib.house.technician, remind_borrower, RemindBorrower(tool_id=tool.id))
