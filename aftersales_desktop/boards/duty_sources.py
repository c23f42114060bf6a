"""The rooms whose things set deadlines, each in its own `deadlines.py` (X5).

A room joins by one line here; its function is asked for the deadlines of whoever looks.
"""

from collections.abc import Callable, Iterable

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.deadlines import quotation_deadlines
from aftersales_desktop.domain.claim_parts.deadlines import claim_deadlines
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.front_desk.deadlines import front_desk_deadlines
from aftersales_desktop.domain.purchasing.deadlines import part_order_deadlines
from aftersales_desktop.domain.rounds.deadlines import round_deadlines

DutySource = Callable[[Work], Iterable[Deadline]]

DUTY_SOURCES: tuple[DutySource, ...] = (
    claim_deadlines,
    quotation_deadlines,
    front_desk_deadlines,
    round_deadlines,
    part_order_deadlines,
)
