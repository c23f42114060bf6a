"""For masking, only rolled paper and film leave the shelf (R2.2.10b)."""

import pytest

from aftersales_desktop.domain.parts.change_part import ChangePart, change_part
from aftersales_desktop.domain.parts.lookups_stock_card import stock_card
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import MaskingNotPermitted
from aftersales_desktop.domain.parts.stock_out import PickedLine, StockOut, stock_out
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.parts.builders import Counter, pieces


def judged(counter: Counter, part: Part, *, permitted: bool | None) -> None:
    """Say of a part whether it may be used for masking."""
    facts = counter.house.ask(counter.house.parts_manager, stock_card, part.id)
    change = ChangePart(
        part_id=part.id,
        version=facts.version,
        name=part.name,
        unit=part.unit,
        price=Money.of(12),
        minimum=Quantity.ZERO,
        part_class=PartClass.CONSUMABLE,
        masking_permitted=permitted,
    )
    counter.house.do(counter.house.parts_manager, change_part, change)


def picked(counter: Counter, part: Part) -> StockOut:
    """Pick one of it for a started order."""
    order = counter.an_order((part, 2))
    (line_id,) = counter.line_ids(order)
    return StockOut(card=order.code, lines=(PickedLine(line_id=line_id, quantity=pieces(1)),))


def test_newspaper_is_not_given_out_for_masking(counter: Counter) -> None:
    paper = counter.a_part("90001-00001", "舊報紙", A_03_2=20)
    judged(counter, paper, permitted=False)
    with pytest.raises(MaskingNotPermitted) as refused:
        counter.house.do(counter.house.clerk, stock_out, picked(counter, paper))
    assert refused.value.clause == "R2.2.10b"
    assert counter.on_hand(paper) == pieces(20)


def test_rolled_paper_is_given_out(counter: Counter) -> None:
    roll = counter.a_part("90001-00002", "卷式遮蔽紙", A_03_2=20)
    judged(counter, roll, permitted=True)
    assert counter.house.do(counter.house.clerk, stock_out, picked(counter, roll)).lines


def test_what_is_not_for_masking_is_none_of_this_rule(counter: Counter) -> None:
    cloth = counter.a_part("90001-00003", "無塵布", A_03_2=20)
    judged(counter, cloth, permitted=None)
    assert counter.house.do(counter.house.clerk, stock_out, picked(counter, cloth)).lines
