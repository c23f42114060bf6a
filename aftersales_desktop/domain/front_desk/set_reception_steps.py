"""The supervisor decides which reception steps count (R2.1.3a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.reception_step import ReceptionStep, ReceptionStepRule
from aftersales_desktop.domain.front_desk.refusals import NoStepLeft
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "reception steps changed")


@dataclass(frozen=True, kw_only=True)
class SetReceptionSteps:
    """All the steps that count from now on."""

    counted: frozenset[ReceptionStep]


@dataclass(frozen=True, kw_only=True)
class ReceptionStepsSet:
    """The steps that count, in their order."""

    counted: tuple[ReceptionStep, ...]


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.3a")
def set_reception_steps(work: Work, command: SetReceptionSteps) -> ReceptionStepsSet:
    """Say which steps count in the report; all are stamped whether they count or not.

    Raises:
        NoStepLeft: None would count.

    """
    if not command.counted:
        raise NoStepLeft
    for step in ReceptionStep:
        counts = step in command.counted
        rule = work.session.get(ReceptionStepRule, step, with_for_update=True)
        if (rule.counts if rule is not None else True) is counts:
            continue
        if rule is None:
            work.session.add(
                ReceptionStepRule(step=step, counts=counts, set_by_id=work.actor.staff_id, set_at=work.now())
            )
        else:
            rule.counts, rule.set_by_id, rule.set_at = counts, work.actor.staff_id, work.now()
        work.note(Topic.FRONT_DESK, 0, CHANGED, old=step, new="yes" if counts else "no")
    return ReceptionStepsSet(counted=tuple(step for step in ReceptionStep if step in command.counted))
