"""Where a car's time in the house went, step by step: the pieces come to exactly the whole (R2.0b)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

HOUR = 3600.0
Stretch = tuple[datetime, datetime]


class Step(StrEnum):
    """The steps of a visit, in their order."""

    RECEPTION = "reception step"
    BAY_WAIT = "waiting for a bay"
    APPROVAL = "waiting for an approval"
    PARTS = "waiting for parts"
    ANSWER = "waiting for the customer"
    REPAIR = "repair"
    SETTLEMENT = "settlement and delivery"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "reception step"),
    QT_TRANSLATE_NOOP("Words", "waiting for a bay"),
    QT_TRANSLATE_NOOP("Words", "waiting for an approval"),
    QT_TRANSLATE_NOOP("Words", "waiting for parts"),
    QT_TRANSLATE_NOOP("Words", "waiting for the customer"),
    QT_TRANSLATE_NOOP("Words", "repair"),
    QT_TRANSLATE_NOOP("Words", "settlement and delivery"),
)


@dataclass(frozen=True)
class Marks:
    """The moments of one visit that was carried through to the delivery."""

    opened: datetime
    accepted: datetime | None
    started: datetime | None
    finished: datetime | None
    delivered: datetime


def hours_by_step(
    marks: Marks, approvals: Iterable[Stretch], parts: Iterable[Stretch], answers: Iterable[Stretch]
) -> dict[Step, float]:
    """Cut the time from opening to delivery into steps.

    Waiting for an approval counts before waiting for parts, and that before waiting for the customer, so that
    no minute counts twice.
    """
    waits = (
        (Step.APPROVAL, list(approvals)),
        (Step.PARTS, list(parts)),
        (Step.ANSWER, list(answers)),
    )
    cuts = {marks.opened, marks.delivered}
    cuts.update(one for one in (marks.accepted, marks.started, marks.finished) if one is not None)
    cuts.update(moment for _, stretches in waits for stretch in stretches for moment in stretch)
    ordered = sorted(cut for cut in cuts if marks.opened <= cut <= marks.delivered)
    hours: dict[Step, float] = {}
    for begin, end in pairwise(ordered):
        step = _waiting(begin, waits) or _stage(begin, marks)
        hours[step] = hours.get(step, 0.0) + (end - begin).total_seconds() / HOUR
    return hours


def _waiting(moment: datetime, waits: Sequence[tuple[Step, list[Stretch]]]) -> Step | None:
    return next(
        (step for step, stretches in waits if any(begin <= moment < end for begin, end in stretches)), None
    )


def _stage(moment: datetime, marks: Marks) -> Step:
    if marks.finished is not None and moment >= marks.finished:
        return Step.SETTLEMENT
    if marks.started is not None and moment >= marks.started:
        return Step.REPAIR
    if marks.accepted is not None and moment >= marks.accepted:
        return Step.BAY_WAIT
    return Step.RECEPTION
