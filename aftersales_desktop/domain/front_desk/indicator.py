"""What the front desk is measured by each month, and how each figure is reckoned (R2.1.1a)."""

from dataclasses import dataclass
from enum import StrEnum

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class Indicator(StrEnum):
    """One figure of general repair; the value is its name on screen."""

    LABOUR = "labour turnover"
    PARTS = "parts turnover"
    TURNOVER = "net turnover"
    ORDERS = "orders settled"
    AVERAGE = "average order value"
    DISCOUNT = "discount share"
    REPEAT = "repeat-repair share"
    ON_TIME = "promises kept"
    SATISFACTION = "content customers"
    RETURN_VISITS = "returning customers"


class TargetOrigin(StrEnum):
    """Who set a target; the two sets stand beside each other."""

    MANUFACTURER = "manufacturer"
    GROUP = "group"


class IndicatorUnit(StrEnum):
    """What a value counts: fen, orders, or hundredths of a percent."""

    MONEY = "money"
    COUNT = "count"
    SHARE = "share"


@dataclass(frozen=True)
class Nature:
    """How an indicator is read.

    Attributes:
        formula: How it is reckoned, marked QT_TRANSLATE_NOOP("Words", ...).
        most: The largest value a target may sensibly have.
        grows: A sum that grows day by day, so that half of it is enough in the middle of the month.
        less_is_better: A share one wants small.

    """

    unit: IndicatorUnit
    formula: str
    most: int
    grows: bool = False
    less_is_better: bool = False


WHOLE = 10_000
MOST_MONEY = 10_000_000_000
MOST_ORDERS = 100_000

NATURES: dict[Indicator, Nature] = {
    Indicator.LABOUR: Nature(
        IndicatorUnit.MONEY,
        QT_TRANSLATE_NOOP("Words", "Labour on the month's settlements of general repairs, before discount"),
        MOST_MONEY,
        grows=True,
    ),
    Indicator.PARTS: Nature(
        IndicatorUnit.MONEY,
        QT_TRANSLATE_NOOP("Words", "Parts on the month's settlements of general repairs, before discount"),
        MOST_MONEY,
        grows=True,
    ),
    Indicator.TURNOVER: Nature(
        IndicatorUnit.MONEY,
        QT_TRANSLATE_NOOP("Words", "Labour and parts less discount, on the month's settlements"),
        MOST_MONEY,
        grows=True,
    ),
    Indicator.ORDERS: Nature(
        IndicatorUnit.COUNT,
        QT_TRANSLATE_NOOP("Words", "General repairs settled in the month"),
        MOST_ORDERS,
        grows=True,
    ),
    Indicator.AVERAGE: Nature(
        IndicatorUnit.MONEY,
        QT_TRANSLATE_NOOP("Words", "Turnover after discount ÷ orders settled"),
        MOST_MONEY,
    ),
    Indicator.DISCOUNT: Nature(
        IndicatorUnit.SHARE,
        QT_TRANSLATE_NOOP("Words", "Discount ÷ labour and parts before discount"),
        WHOLE,
        less_is_better=True,
    ),
    Indicator.REPEAT: Nature(
        IndicatorUnit.SHARE,
        QT_TRANSLATE_NOOP("Words", "Repeat repairs ÷ orders opened in the month"),
        WHOLE,
        less_is_better=True,
    ),
    Indicator.ON_TIME: Nature(
        IndicatorUnit.SHARE,
        QT_TRANSLATE_NOOP("Words", "Cars handed over by the promised time ÷ cars handed over with a promise"),
        WHOLE,
    ),
    Indicator.SATISFACTION: Nature(
        IndicatorUnit.SHARE,
        QT_TRANSLATE_NOOP("Words", "Customers content ÷ customers reached by the month's calls"),
        WHOLE,
    ),
    Indicator.RETURN_VISITS: Nature(
        IndicatorUnit.SHARE,
        QT_TRANSLATE_NOOP("Words", "Orders opened for cars that were here before ÷ orders opened"),
        WHOLE,
    ),
}
WORDS = (
    QT_TRANSLATE_NOOP("Words", "labour turnover"),
    QT_TRANSLATE_NOOP("Words", "parts turnover"),
    QT_TRANSLATE_NOOP("Words", "net turnover"),
    QT_TRANSLATE_NOOP("Words", "orders settled"),
    QT_TRANSLATE_NOOP("Words", "average order value"),
    QT_TRANSLATE_NOOP("Words", "discount share"),
    QT_TRANSLATE_NOOP("Words", "repeat-repair share"),
    QT_TRANSLATE_NOOP("Words", "promises kept"),
    QT_TRANSLATE_NOOP("Words", "content customers"),
    QT_TRANSLATE_NOOP("Words", "returning customers"),
    QT_TRANSLATE_NOOP("Words", "manufacturer"),
    QT_TRANSLATE_NOOP("Words", "group"),
)
