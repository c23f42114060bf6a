"""What the program asks before anybody has signed in: whose house is this?"""

from dataclasses import dataclass

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership


@dataclass(frozen=True)
class HouseFacts:
    """Name, language and zone of the house, as printed and shown everywhere."""

    name: str
    language: str
    time_zone: str
    phone: str
    address: str
    demo: bool


@lookup(open_door=True)
def house_facts(work: Work) -> HouseFacts | None:
    """Tell whose house this is; None while the database is still empty."""
    house = work.session.get(Dealership, 1)
    if house is None:
        return None
    return HouseFacts(
        name=house.name,
        language=house.language,
        time_zone=house.time_zone,
        phone=house.phone,
        address=house.address,
        demo=house.demo,
    )
