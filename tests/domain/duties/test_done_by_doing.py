"""What the program can prove from its own data it proves: reviews count, the work itself ticks off (X5)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.domain.duties.do_duty import DOES, DoDuty, do_duty
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.duties.evidence import Evidence, counted, read, written
from aftersales_desktop.domain.duties.refusals import DutyDoneByDoing
from aftersales_desktop.domain.front_desk.indicator import Indicator, TargetOrigin
from aftersales_desktop.domain.front_desk.set_target import SetTarget, set_target
from aftersales_desktop.domain.parts.open_count import OpenCount, open_count
from aftersales_desktop.domain.parts.part import Bin, Part, Stock
from aftersales_desktop.domain.parts.post_count import PostCount, post_count
from aftersales_desktop.domain.parts.record_count import RecordCount, record_count
from aftersales_desktop.regulations.periodic_duties import periodic_duties
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.house import House

LONGEST = 200
BY_HAND = {"production_meeting", "report_to_company"}


def row(house: House, actor: Actor, duty: str) -> DutyRow:
    return next(row for row in house.ask(actor, my_duties) if row.duty == duty)


def stored(house: House) -> list[str]:
    with house.session() as session:
        return list(session.scalars(select(DutyDone.period)))


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(words="Bay plan agreed"),
        Evidence(),
        counted("{n} things", n=7),
        Evidence(words="看過了", says="{n} things", figures={"n": 7}),
    ],
)
def test_evidence_comes_back_as_it_was_written(evidence: Evidence) -> None:
    assert read(written(evidence)) == evidence


def test_only_meetings_and_reports_are_ticked_on_somebodys_word() -> None:
    """Whatever else comes round is proved by a checklist, by the work itself or by a count of the program."""
    for duty in periodic_duties().values():
        proved = bool(duty.checklist) or duty.by_doing or duty.key in DOES
        assert proved is (duty.key not in BY_HAND), duty.key


def test_what_a_duty_leads_to_has_a_station() -> None:
    for duty in periodic_duties().values():
        assert bool(duty.station) == bool(duty.section)
        assert duty.section or not duty.by_doing


@pytest.mark.parametrize(
    ("post", "duty", "period"),
    [
        ("director", "discount_review", "2026-W48"),
        ("director", "margin_review", "2026-W48"),
        ("supervisor", "customer_analysis", "2026-W48"),
        ("supervisor", "reception_review", "2026-W48"),
        ("supervisor", "claim_parts_review", "2026-W48"),
        ("manager", "reconciliation", "2026-W48"),
        ("parts_manager", "return_rates", "2026-11"),
        ("parts_manager", "internal_use_review", "2026-11"),
        ("parts_manager", "careless_buying", "2026-11"),
    ],
)
def test_a_review_is_kept_with_what_the_program_counted(
    house: House, post: str, duty: str, period: str
) -> None:
    actor = house.people[post]
    receipt = house.do(actor, do_duty, DoDuty(duty=duty, period=period))
    assert receipt.evidence.says
    assert set(receipt.evidence.figures.values()) == {0}
    done = row(house, actor, duty)
    assert (done.state, done.evidence) == (DutyState.DONE, receipt.evidence)
    longest = receipt.evidence.says.format(**dict.fromkeys(receipt.evidence.figures, 99_999))
    assert len(written(receipt.evidence)) + len(longest) - len(receipt.evidence.says) < LONGEST


@pytest.mark.parametrize(("post", "duty"), [("supervisor", "targets"), ("parts_manager", "stock_taking")])
def test_a_duty_that_the_program_sees_is_not_ticked_off(house: House, post: str, duty: str) -> None:
    with pytest.raises(DutyDoneByDoing) as refused:
        house.do(house.people[post], do_duty, DoDuty(duty=duty, period="2026-11"))
    assert refused.value.clause == "X5"
    assert periodic_duties()[duty].by_doing


def test_both_sets_of_targets_entered_are_the_months_duty(house: House) -> None:
    for origin in TargetOrigin:
        assert stored(house) == []
        wanted = SetTarget(
            month=house.clock.now().date(), indicator=Indicator.ORDERS, origin=origin, value=260
        )
        house.do(house.supervisor, set_target, wanted)
    done = row(house, house.supervisor, "targets")
    assert (done.state, done.evidence.figures) == (DutyState.DONE, {"manufacturer": 1, "group": 1})


def test_a_count_posted_is_the_months_stock_taking(house: House) -> None:
    part = Part(
        number="90915-YZZD4",
        number_key="90915YZZD4",
        name="機油格",
        name_key="機油格",
        unit="個",
        price=Money.of(45),
        cost=Money.of(20),
    )
    place = Bin(code="A-03-2")
    house.put(part, place)
    house.put(Stock(part_id=part.id, bin_id=place.id, on_hand=Quantity.of(6)))
    opened = house.do(house.clerk, open_count, OpenCount(scope="a"))
    said = RecordCount(count_id=opened.count_id, part_id=part.id, bin_id=place.id, quantity=Quantity.of(6))
    house.do(house.clerk, record_count, said)
    house.do(house.parts_manager, post_count, PostCount(count_id=opened.count_id))
    done = row(house, house.parts_manager, "stock_taking")
    assert (done.state, done.evidence.figures) == (DutyState.DONE, {"lines": 1, "differences": 0})


def test_a_check_made_before_its_day_counts_for_the_week_that_it_was_made_in(house: House) -> None:
    house.do(house.director, do_duty, DoDuty(duty="discount_review", period="2026-W48"))
    house.clock.move(timedelta(days=7))
    assert row(house, house.director, "discount_review").state is not DutyState.DONE
    assert stored(house) == ["2026-W48"]
