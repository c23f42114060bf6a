"""People for the tests of the people room."""

from aftersales_desktop.domain.people.hire_staff import HireStaff, StaffHired, hire_staff
from aftersales_desktop.domain.people.sign_in import SignIn, SignInAnswer, sign_in
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from tests.house import House

GOOD_PIN = "739214"


def hire(house: House, name: str = "馮志偉", *posts: Role, pin: str = GOOD_PIN) -> StaffHired:
    """Let the administrator hire somebody."""
    command = HireStaff(name=name, posts=frozenset(posts or {Role.TECHNICIAN}), pin=pin, team="機修一組")
    return house.do(house.administrator, hire_staff, command)


def entry(house: House, staff_id: int) -> StaffMember:
    """Look at a staff entry as it is stored."""
    with house.session() as session:
        return session.get_one(StaffMember, staff_id)


def badge_of(house: House, person: Actor) -> ScanCode:
    """Take a person's badge in the hand."""
    return entry(house, person.staff_id).badge


def try_to_sign_in(house: House, person: Actor, pin: str) -> SignInAnswer:
    """Let somebody at the door type a PIN."""
    return house.do(NOBODY, sign_in, SignIn(staff_id=person.staff_id, pin=pin))
