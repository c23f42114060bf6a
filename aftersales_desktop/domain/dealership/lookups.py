"""What windows and papers need to know about the house."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership

# Everybody's PIN in a made-up house; the sign-in page says so. A real house has no default PIN.
DEMO_PIN = "246810"


@dataclass(frozen=True, kw_only=True)
class House:
    """The house as papers and windows show it."""

    name: str
    language: str
    time_zone: str
    phone: str
    address: str
    demo: bool


@lookup(open_door=True)
def the_house(work: Work) -> House | None:
    """Tell whose workshop this is; None before the first-run page was filled in."""
    row = work.session.get(Dealership, 1)
    if row is None:
        return None
    return House(
        name=row.name,
        language=row.language,
        time_zone=row.time_zone,
        phone=row.phone,
        address=row.address,
        demo=row.demo,
    )
