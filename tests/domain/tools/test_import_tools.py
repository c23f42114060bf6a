"""A list of special tools comes into the crib; tools alike are counted, not doubled."""

from datetime import date

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.imports.plan import Imported, ImportRows
from aftersales_desktop.domain.imports.refusals import RowsRefused, TwiceInTheFile
from aftersales_desktop.domain.tools.import_tools import ImportTools, ToolRow, import_tools, plan_tools
from aftersales_desktop.domain.tools.refusals import PriceUnknown, ToolFactMissing
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from tests.house import House


def a_row(number: int = 2, **facts: object) -> ToolRow:
    """Write a row of the list."""
    said: dict[str, object] = {
        "name": "扭力扳手",
        "model": "TW-200",
        "place": "T-01",
        "price": Money.of("900"),
    }
    return ToolRow(number=number, **(said | facts))  # type: ignore[arg-type]  # the row's own fields


def bring_in(house: House, *rows: ToolRow, update: bool = False) -> Imported:
    """Import tools as the parts manager does."""
    order = ImportTools(file="tools.csv", rows=ImportRows(rows), update=update)
    return house.do(house.parts_manager, import_tools, order)


def crib(house: House) -> list[SpecialTool]:
    """Read every tool."""
    with house.session() as session:
        return list(session.scalars(select(SpecialTool).order_by(SpecialTool.number)))


def test_tools_alike_come_in_as_often_as_the_list_has_them_and_not_again(house: House) -> None:
    first = bring_in(house, a_row(2), a_row(3), a_row(4, serial="SN-9", purchased_on=date(2025, 1, 2)))
    again = bring_in(house, a_row(2), a_row(3), a_row(4, serial="sn 9"))
    one_more = bring_in(house, a_row(2), a_row(3), a_row(4))

    assert (first.added, again.added, one_more.added) == (3, 0, 1)
    assert [tool.shown_number for tool in crib(house)] == ["T-0001", "T-0002", "T-0003", "T-0004"]
    assert len({tool.tag for tool in crib(house)}) > 1


def test_place_and_price_are_taken_over_when_asked_for_but_never_the_price_of_a_loss(house: House) -> None:
    bring_in(house, a_row())
    bring_in(house, a_row(place="T-09", price=Money.of("950")), update=True)
    [tool] = crib(house)
    assert (tool.place, tool.price) == ("T-09", Money.of("950"))

    with house.session() as session, session.begin():
        session.get_one(SpecialTool, tool.id).state = ToolState.LOST
    bring_in(house, a_row(place="T-10", price=Money.of("1")), update=True)
    [tool] = crib(house)
    assert (tool.place, tool.price) == ("T-10", Money.of("950"))


@pytest.mark.parametrize(
    ("row", "refusal"),
    [(a_row(place=""), ToolFactMissing), (a_row(price=Money.of("-1")), PriceUnknown)],
)
def test_a_tool_without_its_facts_keeps_the_list_out(
    house: House, row: ToolRow, refusal: type[Refusal]
) -> None:
    plan = house.ask(house.parts_manager, plan_tools, (row,), False)

    assert isinstance(plan.rows[0].refusal, refusal)
    with pytest.raises(RowsRefused):
        bring_in(house, a_row(9), row)
    assert crib(house) == []


def test_a_serial_number_twice_in_the_list_is_refused(house: House) -> None:
    rows = (a_row(2, serial="SN-9"), a_row(3, serial="SN 9"))

    plan = house.ask(house.parts_manager, plan_tools, rows, False)

    assert isinstance(plan.rows[1].refusal, TwiceInTheFile)


def test_only_the_parts_manager_brings_tools_in(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(
            house.clerk,
            import_tools,
            ImportTools(file="tools.csv", rows=ImportRows((a_row(),)), update=False),
        )
