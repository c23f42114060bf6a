"""The parts manager keeps consumption in check: ceilings, and reasons for going above one (R2.3.12c)."""

from dataclasses import dataclass
from datetime import date

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.internal_use.consumption import month_of
from aftersales_desktop.domain.internal_use.find_internal import find_open, note_internal
from aftersales_desktop.domain.internal_use.internal_use_order import ConsumableCeiling
from aftersales_desktop.domain.internal_use.refusals import InternalReasonMissing, NotACeiling
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.parts.find_parts import find_part
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CEILING_SET = QT_TRANSLATE_NOOP("Words", "monthly ceiling set")
EXPLAINED = QT_TRANSLATE_NOOP("Words", "use above the ceiling explained")


@dataclass(frozen=True, kw_only=True)
class SetCeiling:
    """How much of a consumable may go out in a month, from a month on."""

    part_id: int
    quantity: Quantity
    effective_from: date


@dataclass(frozen=True, kw_only=True)
class CeilingSet:
    """The ceiling, and the month it holds from."""

    part: str
    quantity: Quantity
    effective_from: date


@dataclass(frozen=True, kw_only=True)
class ExplainAboveCeiling:
    """Why an order may take more than the ceiling."""

    order_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class AboveCeilingExplained:
    """The order may go out."""

    number: str


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.12c")
def set_ceiling(work: Work, command: SetCeiling) -> CeilingSet:
    """Set a consumable's monthly ceiling; months that are over keep theirs.

    Raises:
        UnknownPart: There is none.
        NotACeiling: Below zero, or from a month that is over.

    """
    part = find_part(work, command.part_id)
    month = month_of(command.effective_from)
    if command.quantity < Quantity.ZERO or month < month_of(work.today()):
        raise NotACeiling(quantity=command.quantity, day=month, part=part.name)
    ceiling = ConsumableCeiling(
        part_id=part.id,
        quantity=command.quantity,
        effective_from=month,
        set_by_id=work.actor.staff_id,
        at=work.now(),
    )
    work.session.add(ceiling)
    work.session.flush()
    work.note(Topic.INTERNAL_USE, part.id, CEILING_SET, old=part.name, new=f"{command.quantity} · {month}")
    return CeilingSet(part=part.name, quantity=command.quantity, effective_from=month)


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.12c")
def explain_above_ceiling(work: Work, command: ExplainAboveCeiling) -> AboveCeilingExplained:
    """Let an order go above a ceiling, for a reason.

    Raises:
        UnknownInternalOrder: There is none.
        InternalOrderOver: It is issued or cancelled.
        InternalReasonMissing: No reason.

    """
    order = find_open(work, command.order_id)
    if not command.reason.strip():
        raise InternalReasonMissing(order=order.shown_number)
    order.over_reason = command.reason.strip()
    order.over_by_id = work.actor.staff_id
    take_up(work, order.subject)
    note_internal(work, order, EXPLAINED, new=order.over_reason)
    return AboveCeilingExplained(number=order.shown_number)
