"""The authority matrix as everybody may read it (R2.0a)."""

from datetime import timedelta

from aftersales_desktop.boards.authority_table import authority_table, candidates, changes_of, delegations
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.change_authority import ChangeAuthority, change_authority
from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.regulations.authority import AuthorityKind
from aftersales_desktop.values.role import Role
from tests.house import House


def test_everybody_reads_who_decides_what(house: House) -> None:
    rows = {row.key: row for row in house.ask(house.technician, authority_table)}
    discount = rows[Power.DISCOUNT]
    assert (discount.kind, discount.clause) == (AuthorityKind.DELEGATED, "R2.1.5a")
    assert (discount.holders, discount.people) == ((Role.FRONT_DESK_SUPERVISOR,), (house.supervisor.name,))
    assert not discount.changed
    assert rows[Power.ORDER_RETURN].kept == (Role.PARTS_CLERK, Role.PARTS_MANAGER)
    assert {row.kind for row in rows.values()} == set(AuthorityKind)


def test_a_change_shows_who_made_it_and_why(house: House) -> None:
    posts = frozenset({Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_ADVISOR})
    change = ChangeAuthority(key=Power.DISCOUNT, holders=posts, reason="trial in November")
    house.do(house.director, change_authority, change)
    [row] = [row for row in house.ask(house.clerk, authority_table) if row.key == Power.DISCOUNT]
    assert row.changed
    assert set(row.holders) == posts
    [line] = house.ask(house.clerk, changes_of, Power.DISCOUNT)
    assert (line.changed_by, line.reason) == (house.director.name, "trial in November")


def test_who_stands_in_is_shown_now_and_for_the_days_to_come(house: House) -> None:
    today = house.clock.now().date()
    for first in (0, 3):
        command = StartDelegation(
            from_id=house.director.staff_id,
            to_id=house.manager.staff_id,
            first_day=today + timedelta(days=first),
            last_day=today + timedelta(days=first + 1),
            reason="leave",
        )
        house.do(house.director, start_delegation, command)
    now, later = house.ask(house.clerk, delegations)
    assert (now.running, later.running) == (True, False)
    assert (now.absent, now.deputy) == (house.director.name, house.manager.name)
    house.clock.move(timedelta(days=2))
    assert len(house.ask(house.clerk, delegations)) == 1
    by_name = {person.name: person for person in house.ask(house.director, candidates)}
    assert by_name[house.director.name].holds_power
    assert not by_name[house.technician.name].holds_power
