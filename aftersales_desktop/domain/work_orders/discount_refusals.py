"""Why a discount is not given; one class a reason, each with its clause (R2.1.5)."""

from collections.abc import Iterable

from aftersales_desktop.values.refusal import Fact, Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NotADiscount(Refusal):
    """Nothing, less than nothing, or more than the whole bill."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "A discount is more than nothing and no more than the bill.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type a percentage up to 100, or an amount up to {base} yuan.")


class NothingToDiscount(Refusal):
    """An order the customer pays nothing for."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The customer pays nothing for order {order}: there is nothing to take off."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Settle the order as it stands.")


class NotYetTime(Refusal):
    """The bill is not known yet, or is settled already."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Order {order} is “{state}”: a discount is given between the finished work and the bill."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Wait until the work is finished; a settled bill stays as it is.")


class OnlyGeneralRepair(Refusal):
    """A discount on an accident, warranty or internal order."""

    clause = "R2.1.5b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Order {order} is “{kind}”: discounts are for general repairs only."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Settle the order without a discount.")


class NoDiscountReason(Refusal):
    """A discount nobody gave a reason for."""

    clause = "R2.1.5d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason for the discount is missing.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Choose a reason and write in a few words why: it goes to the service director."
    )


class AboveTheLimit(Refusal):
    """More than the front-desk supervisor may give on the own signature."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{share} is above the limit of {limit}; it is not applied.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask the service director, or stay within the limit.")
    lifted_by = (Role.SERVICE_DIRECTOR,)


class QuotaUsed(Refusal):
    """The week's discounts are used up and nobody reported this one first."""

    clause = "R2.1.5e"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{used} of {quota} discounts of this week are used; order {order} needs a report first."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Write why it is needed above the quota, and file the pre-report.")
    lifted_by = (Role.SERVICE_DIRECTOR,)


class NoWordAboveQuota(Refusal):
    """A pre-report that does not say why."""

    clause = "R2.1.5e"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The pre-report does not say why it is needed above the quota.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write one sentence for the service director.")


class DiscountUndecided(Refusal):
    """A bill settled while its discount still waits for somebody's yes."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The discount asked for on order {order} is not decided yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Wait for the answer, or take the request back.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)


class LinesChangedSince(Refusal):
    """What was signed is no longer what stands on the bill."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The bill of order {order} has changed since its discount was asked for."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Give the discount again, or take it back.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR,)


class NoDiscount(Refusal):
    """Nothing to take back."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} has no discount.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the order again; somebody may have taken it back.")


class WeekToCome(Refusal):
    """A check of a week that has not begun."""

    clause = "R2.1.5f"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This week has not begun yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose this week or an earlier one.")


class PriceAgreed(Refusal):
    """A price or hours the customer agreed to, lowered on the quiet."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{line}: the customer of order {order} agreed to {agreed} yuan; less is a discount."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Give the discount at the settlement, with its reason; take off work that is not done.",
    )
    lifted_by = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)


class BelowListPrice(Refusal):
    """A price below the list: a discount nobody counts or reports."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{line}: the list price is {listed} yuan; less is a discount.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Write the list price, and give the discount at the settlement, with its reason."
    )
    lifted_by = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)


class HousePays(Refusal):
    """A line of a general repair that the house would bear: all of its price taken off."""

    clause = "R2.1.5a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{line}: the house bearing a line of order {order} is a discount of its whole price."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Ask for the discount at the settlement; what the house needs for itself goes on an internal order.",
    )

    def __init__(self, lifted_by: Iterable[Role], **facts: Fact) -> None:
        """Name the posts that may take off so much."""
        super().__init__(**facts)
        self.lifted_by = tuple(lifted_by)  # type: ignore[misc]  # the instance reads the matrix
