"""Put a part into the catalogue, with its number, names and prices (R2.3.0, R2.3.3b)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_bin
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import PartIncomplete, PartNumberTaken
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("Words", "part added")


@dataclass(frozen=True, kw_only=True)
class PartDetails:
    """What is known about a part; `masking_permitted` is empty for what is no masking material (R2.2.10b)."""

    number: str
    name: str
    unit: str
    price: Money
    cost: Money = Money.ZERO
    part_class: PartClass = PartClass.OTHER
    minimum: Quantity = Quantity.ZERO
    home_bin_id: int | None = None
    masking_permitted: bool | None = None

    def check(self) -> None:
        """See that the part can be read and priced.

        Raises:
            PartIncomplete: Number, name or unit is missing, or an amount is below zero.

        """
        texts = (search_key(self.number), self.name.strip(), self.unit.strip())
        amounts = (self.price.fen, self.cost.fen, self.minimum.thousandths)
        if not all(texts) or min(amounts) < 0:
            raise PartIncomplete


@dataclass(frozen=True, kw_only=True)
class AddPart:
    """A new part."""

    details: PartDetails


@dataclass(frozen=True, kw_only=True)
class PartAdded:
    """The part as the catalogue has it."""

    part_id: int
    number: str
    name: str


@verb(roles=(Role.PARTS_MANAGER, Role.PARTS_CLERK), clause="R2.3.0")
def add_part(work: Work, order: AddPart) -> PartAdded:
    """Put a new part into the catalogue.

    Raises:
        PartIncomplete: Number, name or unit is missing, or an amount is below zero.
        PartNumberTaken: The number is there, perhaps written otherwise.
        UnknownBin: Its home is no bin of ours.

    """
    details = order.details
    details.check()
    key = search_key(details.number)
    if work.session.scalar(select(Part.id).where(Part.number_key == key)) is not None:
        raise PartNumberTaken(part=details.number)
    if details.home_bin_id is not None:
        find_bin(work, details.home_bin_id)
    part = Part(
        number=details.number.strip(),
        number_key=key,
        name=details.name.strip(),
        name_key=search_key(details.name),
        unit=details.unit.strip(),
        part_class=details.part_class,
        price=details.price,
        cost=details.cost,
        minimum=details.minimum,
        home_bin_id=details.home_bin_id,
        masking_permitted=details.masking_permitted,
    )
    work.session.add(part)
    work.session.flush()
    work.note(Topic.PARTS, part.id, ADDED, new=part.number)
    return PartAdded(part_id=part.id, number=part.number, name=part.name)
