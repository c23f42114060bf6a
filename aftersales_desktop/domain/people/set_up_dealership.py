"""Opens a new house on an empty database: its name and habits, and the first administrator (first run)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.dealership.house_rules import check_house
from aftersales_desktop.domain.people.hire_staff import HireStaff, enter_staff
from aftersales_desktop.domain.people.refusals import HouseAlreadySetUp
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SET_UP = QT_TRANSLATE_NOOP("Words", "dealership set up")


@dataclass(frozen=True, kw_only=True)
class SetUpDealership:
    """A new house and who looks after the program there."""

    name: str
    language: str
    time_zone: str
    administrator: str
    pin: str
    phone: str = ""
    address: str = ""
    demo: bool = False


@dataclass(frozen=True, kw_only=True)
class DealershipSetUp:
    """The administrator, signed in at once."""

    actor: Actor


@verb(open_door=True, clause="X2", secret=True)
def set_up_dealership(work: Work, house: SetUpDealership) -> DealershipSetUp:
    """Open the house; the door is open only while there is neither a house nor anybody in it.

    Raises:
        HouseAlreadySetUp: Somebody did so already.
        Refusal: Name, language, time zone, the administrator's name or PIN do not do.

    """
    if work.session.get(Dealership, 1) or work.session.scalar(select(StaffMember.id).limit(1)):
        raise HouseAlreadySetUp
    check_house(house.name, house.language, house.time_zone)
    work.session.add(
        Dealership(
            id=1,
            name=house.name.strip(),
            language=house.language,
            time_zone=house.time_zone,
            phone=house.phone.strip(),
            address=house.address.strip(),
            demo=house.demo,
        )
    )
    hired = enter_staff(
        work, HireStaff(name=house.administrator, posts=frozenset({Role.ADMINISTRATOR}), pin=house.pin)
    )
    work.actor = work.session.get_one(StaffMember, hired.staff_id).as_actor()
    work.note(Topic.DEALERSHIP, 1, SET_UP, new=house.name.strip())
    return DealershipSetUp(actor=work.actor)
