"""Put up a bin: a storage place with a code such as A-03-2 (R2.3.0)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Bin
from aftersales_desktop.domain.parts.refusals import BinCodeTaken, UnknownBin
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PUT_UP = QT_TRANSLATE_NOOP("Words", "bin put up")


@dataclass(frozen=True, kw_only=True)
class AddBin:
    """The code of the new bin."""

    code: str


@dataclass(frozen=True, kw_only=True)
class BinAdded:
    """The bin, and the digits for its label."""

    bin_id: int
    code: str
    scan_text: str


@verb(roles=(Role.PARTS_MANAGER, Role.PARTS_CLERK), clause="R2.3.0")
def add_bin(work: Work, order: AddBin) -> BinAdded:
    """Put up a bin; codes are written in capitals.

    Raises:
        UnknownBin: The code is empty.
        BinCodeTaken: There is one with this code.

    """
    code = order.code.strip().upper()
    if not code:
        raise UnknownBin(bin=code)
    if work.session.scalar(select(Bin.id).where(Bin.code == code)) is not None:
        raise BinCodeTaken(bin=code)
    place = Bin(code=code)
    work.session.add(place)
    work.session.flush()
    work.note(Topic.STOCK, place.id, PUT_UP, new=code)
    return BinAdded(bin_id=place.id, code=code, scan_text=place.scan_code.text)
