"""Changes the house's name and habits, as printed on every paper from then on (X10)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.dealership.house_rules import check_house
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "dealership changed")


@dataclass(frozen=True, kw_only=True)
class ChangeDealership:
    """The house as it shall be."""

    name: str
    language: str
    time_zone: str
    phone: str = ""
    address: str = ""


@dataclass(frozen=True, kw_only=True)
class DealershipChanged:
    """The new name is in force."""

    name: str


@verb(roles=(Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.ADMINISTRATOR), clause="X10")
def change_dealership(work: Work, house: ChangeDealership) -> DealershipChanged:
    """Change name, address, language of papers or time zone.

    Raises:
        Refusal: The name is empty, or language or time zone do not exist.

    """
    check_house(house.name, house.language, house.time_zone)
    row = work.session.get_one(Dealership, 1)
    old = row.name
    row.name = house.name.strip()
    row.language = house.language
    row.time_zone = house.time_zone
    row.phone = house.phone.strip()
    row.address = house.address.strip()
    work.note(Topic.DEALERSHIP, row.id, CHANGED, old=old, new=row.name)
    return DealershipChanged(name=row.name)
