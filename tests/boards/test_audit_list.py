"""The audit is paged from its latest entry back, and found by clause or by the order it was about."""

import json

import pytest

from aftersales_desktop.boards.audit_asked import asked_for
from aftersales_desktop.boards.audit_list import AuditQuery, AuditRow, audit_detail, audit_list
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF
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


def test_an_entry_names_people_and_orders_instead_of_their_numbers(house: House) -> None:
    order_id = a_confirmed_order(house)
    (row,) = house.ask(house.director, audit_list, AuditQuery(verb="accept_estimate"))
    detail = house.ask(house.director, audit_detail, row.audit_id)
    assert detail is not None
    with house.session() as session:
        shown = session.get_one(WorkOrder, order_id).shown_number
    assert ("order_id", shown) in detail.asked


def test_people_in_a_list_are_named_too(house: House) -> None:
    people = [house.advisor.staff_id, house.clerk.staff_id]

    def named(work: Work) -> tuple[tuple[str, str], ...]:
        return asked_for(work, json.dumps({"person_ids": people, "to_id": 999_999, "note": "4"}))

    looked = house.runner.ask(house.director, lookup(roles=ANY_STAFF)(named))
    assert looked == (
        ("person_ids", json.dumps([house.advisor.name, house.clerk.name], ensure_ascii=False)),
        ("to_id", "999999"),
        ("note", "4"),
    )
