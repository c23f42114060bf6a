"""Hires the made-up house's people: about forty, every post held, some holding two."""

from aftersales_desktop.demo.town import Town
from aftersales_desktop.domain.dealership.lookups import DEMO_PIN
from aftersales_desktop.domain.people.hire_staff import HireStaff, hire_staff
from aftersales_desktop.domain.people.set_up_dealership import SetUpDealership, set_up_dealership
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.role import Role

POSTS: tuple[tuple[int, frozenset[Role]], ...] = (
    (1, frozenset({Role.GENERAL_MANAGER})),
    (1, frozenset({Role.SERVICE_DIRECTOR})),
    (1, frozenset({Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_ADVISOR})),
    (5, frozenset({Role.SERVICE_ADVISOR})),
    (1, frozenset({Role.WORKSHOP_MANAGER})),
    (2, frozenset({Role.TEAM_LEADER, Role.TECHNICIAN})),
    (12, frozenset({Role.TECHNICIAN})),
    (1, frozenset({Role.PARTS_MANAGER})),
    (3, frozenset({Role.PARTS_CLERK})),
    (1, frozenset({Role.PURCHASING})),
    (2, frozenset({Role.CASHIER})),
    (2, frozenset({Role.QUALITY})),
    (2, frozenset({Role.CUSTOMER_RELATIONS})),
    (2, frozenset({Role.SALES})),
    (1, frozenset({Role.FIELD_TECHNICIAN, Role.TECHNICIAN})),
    (1, frozenset({Role.TECHNICAL})),
    (1, frozenset({Role.OFFICE, Role.AUDITOR})),
    (1, frozenset({Role.SAFETY, Role.HEADQUARTERS})),
)


def open_the_house(town: Town, language: str) -> None:
    """Set the house up and hire everybody; all have the same PIN, and the house says that it is made up."""
    administrator = _first_day(town, language)
    taken = {administrator.name}
    for number, posts in POSTS:
        for _ in range(number):
            name = _fresh_name(town, taken)
            team = town.words.teams[len(taken) % len(town.words.teams)] if Role.TECHNICIAN in posts else ""
            hired = town.do(
                administrator, hire_staff, HireStaff(name=name, posts=posts, pin=DEMO_PIN, team=team)
            )
            person = Actor(staff_id=hired.staff_id, name=name, roles=posts)
            town.badges[hired.staff_id] = hired.badge
            for post in posts:
                town.crew.setdefault(post, []).append(person)


def _first_day(town: Town, language: str) -> Actor:
    setting_up = SetUpDealership(
        name=town.words.house,
        language=language,
        time_zone="Asia/Shanghai",
        administrator=town.words.person(town.chance),
        pin=DEMO_PIN,
        phone="0755-8321 0000",
        demo=True,
    )
    administrator = town.do(NOBODY, set_up_dealership, setting_up).actor
    town.crew[Role.ADMINISTRATOR] = [administrator]
    return administrator


def _fresh_name(town: Town, taken: set[str]) -> str:
    name = town.words.person(town.chance)
    while name in taken:
        name = town.words.person(town.chance)
    taken.add(name)
    return name
