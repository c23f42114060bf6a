"""The week's look at claim parts is done when every customer whose part lies here was called (R2.3.8d)."""

from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.domain.claim_parts.record_talk import RecordTalk, record_talk
from aftersales_desktop.domain.duties.do_duty import DoDuty, do_duty
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.duties.evidence import read
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel
from tests.domain.claim_parts.builders import an_arrived_claim, an_informed_claim
from tests.house import House


def call(house: House, claim_id: int) -> None:
    said = RecordTalk(claim_id=claim_id, channel=AnswerChannel.PHONE, said="備件已到，週五來裝")
    house.do(house.supervisor, record_talk, said)


def done(house: House) -> list[dict[str, int]]:
    with house.session() as session:
        rows = session.scalars(select(DutyDone).where(DutyDone.duty == "claim_parts_review"))
        return [dict(read(row.evidence).figures) for row in rows]


def test_the_last_call_does_the_weeks_duty(house: House) -> None:
    claim = an_arrived_claim(house)
    house.clock.move(timedelta(days=7))
    assert done(house) == []
    call(house, claim)
    assert done(house) == [{"lying": 1, "called": 1}]
    call(house, claim)
    assert len(done(house)) == 1


def test_a_talk_before_the_part_is_here_is_no_call(house: House) -> None:
    call(house, an_informed_claim(house))
    assert done(house) == []


def test_last_weeks_call_is_none_of_this_week(house: House) -> None:
    claim = an_arrived_claim(house)
    call(house, claim)
    house.clock.move(timedelta(days=7))
    tick = DoDuty(duty="claim_parts_review", period="2026-W49")
    assert house.do(house.supervisor, do_duty, tick).evidence.figures == {"lying": 1, "called": 0}
