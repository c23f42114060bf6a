"""Weeks, months, quarters and any days, each with the one before and the one after."""

from datetime import date

from aftersales_desktop.boards.period import Period, PeriodKind

NOVEMBER = Period.around(PeriodKind.MONTH, date(2026, 11, 24))


def test_a_period_knows_the_one_before_and_after() -> None:
    assert Period.around(PeriodKind.WEEK, date(2026, 11, 24)).first == date(2026, 11, 23)
    assert NOVEMBER.before() == Period(PeriodKind.MONTH, date(2026, 10, 1), date(2026, 10, 31))
    assert Period.around(PeriodKind.MONTH, date(2026, 12, 31)).after().last == date(2027, 1, 31)
    quarter = Period.around(PeriodKind.QUARTER, date(2026, 11, 24))
    assert (quarter.first, quarter.last) == (date(2026, 10, 1), date(2026, 12, 31))
    assert quarter.before().first == date(2026, 7, 1)
    chosen = Period.days(date(2026, 11, 10), date(2026, 11, 1))
    assert (chosen.first, chosen.before().first, chosen.after().first) == (
        date(2026, 11, 1),
        date(2026, 10, 22),
        date(2026, 11, 11),
    )
    assert len(NOVEMBER.weeks(8)) == 8
