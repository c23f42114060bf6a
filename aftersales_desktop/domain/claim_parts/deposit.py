"""How much the customer is asked to leave for a claim part (R2.3.8b)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rules.value_of import money_of, share_of
from aftersales_desktop.values.money import Money


def proposed_deposit(work: Work, amount: Money) -> Money:
    """Reckon the share of the part's price, at least the least amount, and never more than the price."""
    share = Money((amount.fen * share_of(work, "claim.deposit_percent") + 5_000) // 10_000)
    least = money_of(work, "claim.deposit_least") or Money.ZERO
    return min(max(share, least), amount)
