"""The audit is paged from its latest entry back, and found by clause or by the order it was about."""

import pytest

from aftersales_desktop.boards.audit_list import AuditQuery, AuditRow, audit_list
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.work_orders.builders import a_confirmed_order
from tests.house import House


def test_the_audit_pages_back_without_gaps(house: House) -> None:
    for n in range(7):
        house.do(house.advisor, add_customer, AddCustomer(name=f"客戶{n}"))
    rows = house.ask(house.director, audit_list, AuditQuery(limit=3))
    while True:
        query = AuditQuery(limit=3, seen_id=rows[-1].audit_id)
        more = house.ask(house.director, audit_list, query)
        if not more:
            break
        rows += more
    ids = [row.audit_id for row in rows]
    assert ids == sorted(set(ids), reverse=True)
    assert len(rows) == len(house.ask(house.director, audit_list, AuditQuery(limit=100)))


def test_an_entry_is_found_by_its_clause_or_its_order(house: House) -> None:
    with pytest.raises(CustomerNameMissing):
        house.do(house.advisor, add_customer, AddCustomer(name=" "))
    order_id = a_confirmed_order(house)
    with house.session() as session:
        shown = session.get_one(WorkOrder, order_id).shown_number

    def found(text: str) -> tuple[AuditRow, ...]:
        return house.ask(house.director, audit_list, AuditQuery(text=text))

    assert {row.clause for row in found("R2.1.2a")} == {"R2.1.2a"}
    assert {row.order for row in found(shown)} == {shown}
    assert found(shown[-4:]) == found(shown)
    assert found("26") == ()
