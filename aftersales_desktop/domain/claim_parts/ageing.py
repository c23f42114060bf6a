"""How long an arrived claim part has been lying at the counter: 7, 15, 30 days are warnings (R2.3.8d)."""

from datetime import datetime, timedelta

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import AT_THE_COUNTER, ClaimPartOrder
from aftersales_desktop.domain.rules.value_of import number_of


def ageing_days(work: Work) -> tuple[int, int, int]:
    """Read the three ages from the rulebook."""
    return (
        number_of(work, "claim.ageing_first"),
        number_of(work, "claim.ageing_second"),
        number_of(work, "claim.ageing_last"),
    )


def days_lying(work: Work, claim: ClaimPartOrder) -> int | None:
    """Count the days since it arrived; None when it does not lie at the counter."""
    if claim.arrived_at is None or claim.state not in AT_THE_COUNTER:
        return None
    return (work.today() - work.local(claim.arrived_at).date()).days


def warning_of(days: int | None, ages: tuple[int, int, int]) -> int:
    """Tell which warning it is: 0 none, 1 and 2 to be fitted soon, 3 dead stock."""
    return 0 if days is None else sum(1 for age in ages if days >= age)


def warned_at(claim: ClaimPartOrder, days: int) -> datetime:
    """Tell since when it lies so long.

    Raises:
        ValueError: It has not arrived.

    """
    if claim.arrived_at is None:
        raise ValueError(claim.id)
    return claim.arrived_at + timedelta(days=days)
