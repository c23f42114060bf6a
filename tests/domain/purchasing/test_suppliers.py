"""A house stands on the list of suppliers once (R2.3.10b)."""

import pytest

from aftersales_desktop.boards.purchasing_figures import supplier_figures
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.purchasing.keep_supplier import (
    AddSupplier,
    ChangeSupplier,
    add_supplier,
    change_supplier,
)
from aftersales_desktop.domain.purchasing.lookups import suppliers
from aftersales_desktop.domain.purchasing.refusals import SupplierIncomplete, SupplierKnown
from tests.domain.purchasing.builders import Buying

SHUNDA = AddSupplier(name="順達汽配", tax_number="91440300-MA5F", phone="0755-8321 6640")


@pytest.mark.parametrize(
    "twin",
    [
        AddSupplier(name="順達 汽配", phone="020-1"),
        AddSupplier(name="順達貿易", tax_number="91440300ma5f"),
        AddSupplier(name="順達貿易", phone="０７５５-83216640"),
        AddSupplier(name="順達貿易", phone="+86 755 8321-6640"),
        AddSupplier(name="順達貿易", phone="0086 (0)755 83216640"),
    ],
)
def test_the_same_house_under_another_name_is_known(buying: Buying, twin: AddSupplier) -> None:
    house = buying.house
    house.do(house.parts_manager, add_supplier, SHUNDA)
    with pytest.raises(SupplierKnown) as refused:
        house.do(house.parts_manager, add_supplier, twin)
    assert refused.value.clause == "R2.3.10b"
    assert refused.value.facts["supplier"] == "順達汽配"
    assert len(house.ask(house.clerk, suppliers)) == 1


def test_a_number_first_written_for_abroad_is_known_at_home(buying: Buying) -> None:
    house = buying.house
    house.do(house.parts_manager, add_supplier, AddSupplier(name="順達", phone="+86 755 8321-6640"))
    with pytest.raises(SupplierKnown) as refused:
        house.do(house.parts_manager, add_supplier, AddSupplier(name="宏達", phone="0755-83216640"))
    assert refused.value.facts == {"text": "0755-83216640", "supplier": "順達"}
    house.do(house.parts_manager, add_supplier, AddSupplier(name="宏達", phone="0755-83216641"))


@pytest.mark.parametrize("missing", [AddSupplier(name="  ", phone="1"), AddSupplier(name="順達")])
def test_a_supplier_without_anything_to_tell_it_by_is_refused(buying: Buying, missing: AddSupplier) -> None:
    with pytest.raises(SupplierIncomplete):
        buying.house.do(buying.house.parts_manager, add_supplier, missing)


def test_who_does_not_buy_keeps_no_suppliers(buying: Buying) -> None:
    with pytest.raises(NotYourRight):
        buying.house.do(buying.house.clerk, add_supplier, SHUNDA)


def test_a_supplier_no_longer_bought_from_leaves_the_list(buying: Buying) -> None:
    house = buying.house
    kept = house.do(house.parts_manager, add_supplier, SHUNDA)
    gone = ChangeSupplier(
        supplier_id=kept.supplier_id, version_seen=1, name="順達汽配", phone="0755-8321 6640", active=False
    )
    house.do(house.parts_manager, change_supplier, gone)
    assert house.ask(house.clerk, suppliers) == ()
    assert [row.active for row in house.ask(house.clerk, supplier_figures)] == [False]
