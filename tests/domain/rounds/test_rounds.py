"""Rounds are walked place by place; what is wrong becomes a finding that is corrected and verified (R2.2)."""

from datetime import UTC, datetime, timedelta

import pytest

from aftersales_desktop.boards.duty_board import duties_of_everybody, my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.duty_rows import DutyState
from aftersales_desktop.domain.duties.refusals import DutyNotYetOpen, DutyOver
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.rounds.finding_state import FindingState
from aftersales_desktop.domain.rounds.lookups_findings import (
    FindingFilter,
    finding_counts,
    finding_page,
    finding_photo,
    findings,
    findings_of_days,
)
from aftersales_desktop.domain.rounds.lookups_rounds import (
    floor_places,
    past_rounds,
    round_page,
    rounds_today,
)
from aftersales_desktop.domain.rounds.posts import WALKERS
from aftersales_desktop.domain.rounds.record_finding import MOST_BYTES, RecordFinding, record_finding
from aftersales_desktop.domain.rounds.refusals import (
    CorrectionDueInThePast,
    FindingNotDescribed,
    FindingStands,
    NotAPicture,
    OwnCorrection,
    PhotoTooLarge,
    PlaceMissing,
    PlaceTaken,
    PointsOpen,
    RoundFinished,
    UnknownChecklist,
)
from aftersales_desktop.domain.rounds.set_up_places import AddPlace, ChangePlace, add_place, change_place
from aftersales_desktop.domain.rounds.settle_finding import (
    CorrectFinding,
    VerifyFinding,
    correct_finding,
    verify_finding,
)
from aftersales_desktop.domain.rounds.walk_round import (
    AnswerPoint,
    BeginRound,
    FinishRound,
    answer_point,
    begin_round,
    finish_round,
)
from aftersales_desktop.regulations.checklists import PlaceKind, checklists
from aftersales_desktop.regulations.periodic_duties import periodic_duties
from aftersales_desktop.regulations.rulebook import rulebook
from tests.house import House

JPEG = b"\xff\xd8\xff\xe0 a picture"


@pytest.fixture
def store_room(house: House) -> int:
    """A key room, at the end of the afternoon."""
    house.clock.at = datetime(2026, 11, 24, 9, tzinfo=UTC)
    return house.do(house.manager, add_place, AddPlace(name="備件庫", kind=PlaceKind.KEY_ROOM)).place_id


def walk(house: House, checklist: str) -> int:
    """Walk a round with everything in order, but do not finish it."""
    begun = house.do(house.leader, begin_round, BeginRound(checklist=checklist))
    for point in house.ask(house.leader, round_page, begun.round_id).points:
        answer = AnswerPoint(round_id=begun.round_id, point=point.point, place_id=point.place_id)
        house.do(house.leader, answer_point, answer)
    return begun.round_id


def due(house: House, hours: float = 4) -> datetime:
    return house.clock.now() + timedelta(hours=hours)


def a_finding(house: House, **changed: object) -> RecordFinding:
    given = {"what": "過道堆放輪胎", "due_at": due(house), "place": "2 號過道"} | changed
    return RecordFinding(**given)  # type: ignore[arg-type]  # a test changes any field


def test_every_point_names_a_clause_of_the_rulebook_in_three_languages_and_its_duty() -> None:
    assert {post for checklist in checklists().values() for post in checklist.walkers} == set(WALKERS)
    for checklist in checklists().values():
        assert periodic_duties()[checklist.duty].checklist == checklist.key
        assert set(checklist.walkers) >= set(periodic_duties()[checklist.duty].owners)
        for point in checklist.points:
            assert rulebook().clause(point.clause), point.clause
            assert set(point.text) == {"en", "zh_TW", "zh_CN"}


def test_energy_asks_for_the_four_things_that_are_switched_off() -> None:
    assert [p.key for p in checklists()["energy"].points] == ["lamps", "fans", "equipment", "booth_off"]


def test_the_paint_shop_is_asked_for_everything_that_is_forbidden_there() -> None:
    asked = [point.clause for point in checklists()["paint"].points]
    assert asked == ["R2.2.9a", "R2.2.9b", "R2.2.10a", "R2.2.10b", "R2.2.10c", "R2.2.10d"]


def test_the_floor_is_asked_for_doors_aisles_benches_bins_and_courtesy() -> None:
    asked = {point.clause for point in checklists()["floor"].points}
    assert asked >= {"R2.2.4a", "R2.2.6b", "R2.2.8a", "R2.2.8b", "R2.2.8c", "R2.2.8d", "R2.2.1d"}


def test_a_point_is_asked_at_every_place_of_its_kind(house: House, store_room: int) -> None:
    house.do(house.manager, add_place, AddPlace(name="工具房", kind=PlaceKind.KEY_ROOM))
    begun = house.do(house.leader, begin_round, BeginRound(checklist="key_rooms"))
    page = house.ask(house.leader, round_page, begun.round_id)
    assert [(p.point, p.place) for p in page.points] == [("locked", "備件庫"), ("locked", "工具房")]


def test_a_place_taken_out_is_passed_no_more(house: House, store_room: int) -> None:
    out = ChangePlace(place_id=store_room, name="舊備件庫", kind=PlaceKind.KEY_ROOM, active=False)
    house.do(house.manager, change_place, out)
    begun = house.do(house.leader, begin_round, BeginRound(checklist="key_rooms"))
    page = house.ask(house.leader, round_page, begun.round_id)
    assert [(p.point, p.place_id) for p in page.points] == [("locked", None)]
    assert [(row.name, row.active) for row in house.ask(house.leader, floor_places)] == [("舊備件庫", False)]


def test_two_places_do_not_share_a_name(house: House, store_room: int) -> None:
    with pytest.raises(PlaceTaken):
        house.do(house.manager, add_place, AddPlace(name="備件庫", kind=PlaceKind.FUNCTION_ROOM))
    with pytest.raises(PlaceMissing):
        house.do(house.manager, add_place, AddPlace(name=" ", kind=PlaceKind.FUNCTION_ROOM))


def test_a_round_walked_does_the_days_duty(house: House) -> None:
    walked = walk(house, "floor")
    assert house.do(house.leader, finish_round, FinishRound(round_id=walked)).duty == "floor_round"
    duty = next(row for row in house.ask(house.leader, my_duties) if row.duty == "floor_round")
    assert (duty.state, duty.done_by) == (DutyState.DONE, house.leader.name)
    today = next(row for row in house.ask(house.leader, rounds_today) if row.checklist == "floor")
    assert (today.answered, today.points, today.finished_by) == (9, 9, house.leader.name)
    assert [row.round_id for row in house.ask(house.leader, past_rounds)] == [walked]


def test_a_round_is_not_finished_while_points_are_open(house: House) -> None:
    begun = house.do(house.leader, begin_round, BeginRound(checklist="floor"))
    with pytest.raises(PointsOpen) as refused:
        house.do(house.leader, finish_round, FinishRound(round_id=begun.round_id))
    assert refused.value.facts == {"count": 9}


def test_yesterdays_round_finished_today_does_not_do_todays_duty(house: House, store_room: int) -> None:
    round_id = walk(house, "floor")
    house.clock.move(timedelta(days=1))
    assert house.do(house.leader, finish_round, FinishRound(round_id=round_id)).duty == ""
    (today,) = (row for row in house.ask(house.leader, my_duties) if row.duty == "floor_round")
    assert today.done_at is None


def test_a_noon_round_finished_after_the_break_is_finished_all_the_same(house: House) -> None:
    house.clock.at = datetime(2026, 11, 24, 3, 50, tzinfo=UTC)
    round_id = walk(house, "noon")
    house.clock.move(timedelta(hours=3))
    assert house.do(house.leader, finish_round, FinishRound(round_id=round_id)).duty == ""


def test_who_corrected_an_own_finding_leaves_it_to_others_to_verify(house: House) -> None:
    number = house.do(house.leader, record_finding, a_finding(house)).finding_id
    house.do(house.leader, correct_finding, CorrectFinding(finding_id=number, how="已清走"))
    assert any("Verify" in row.says for row in house.ask(house.manager, my_duties))


def test_a_finding_of_somebody_who_left_is_the_leaders(house: House) -> None:
    mine = a_finding(house, person_id=house.technician.staff_id)
    house.do(house.manager, record_finding, mine)
    house.do(house.director, dismiss_staff, DismissStaff(staff_id=house.technician.staff_id))
    assert any("Correct" in row.says for row in house.ask(house.leader, my_duties))


def test_a_finished_round_is_not_changed(house: House) -> None:
    walked = walk(house, "floor")
    house.do(house.leader, finish_round, FinishRound(round_id=walked))
    with pytest.raises(RoundFinished):
        house.do(house.leader, answer_point, AnswerPoint(round_id=walked, point="bins"))
    with pytest.raises(RoundFinished):
        house.do(house.leader, record_finding, a_finding(house, round_id=walked, point="bins"))


def test_a_round_is_not_begun_before_its_time(house: House) -> None:
    with pytest.raises(DutyNotYetOpen):
        house.do(house.leader, begin_round, BeginRound(checklist="noon"))


def test_a_round_begun_by_one_is_gone_on_with_by_another(house: House) -> None:
    first = house.do(house.leader, begin_round, BeginRound(checklist="floor"))
    assert house.do(house.manager, begin_round, BeginRound(checklist="floor")).round_id == first.round_id


def test_a_round_belongs_to_its_walkers_and_a_point_to_its_round(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.technician, begin_round, BeginRound(checklist="floor"))
    with pytest.raises(UnknownChecklist):
        house.do(house.leader, begin_round, BeginRound(checklist="no such round"))
    begun = house.do(house.leader, begin_round, BeginRound(checklist="floor"))
    with pytest.raises(UnknownChecklist):
        house.do(house.leader, answer_point, AnswerPoint(round_id=begun.round_id, point="locked"))


def test_t17_noon_is_open_for_the_leader_and_overdue_for_the_manager(house: House) -> None:
    """T17: when the break begins, the duty is open for the leader; late, the manager sees it."""
    house.clock.at = datetime(2026, 11, 24, 3, 30, tzinfo=UTC)
    duty = next(row for row in house.ask(house.leader, my_duties) if row.duty == "noon_doors")
    assert (duty.state, duty.open_now) == (DutyState.DUE_TODAY, True)
    house.clock.move(timedelta(minutes=31))
    late = next(row for row in house.ask(house.manager, duties_of_everybody) if row.duty == "noon_doors")
    assert late.state is DutyState.OVERDUE
    house.do(house.leader, finish_round, FinishRound(round_id=walk(house, "noon")))
    done = next(row for row in house.ask(house.manager, duties_of_everybody) if row.duty == "noon_doors")
    assert done.state is DutyState.DONE


def test_what_was_not_closed_at_noon_is_not_closed_afterwards(house: House) -> None:
    house.clock.at = datetime(2026, 11, 24, 5, 31, tzinfo=UTC)
    with pytest.raises(DutyOver):
        house.do(house.leader, begin_round, BeginRound(checklist="noon"))
    missed = next(row for row in house.ask(house.manager, duties_of_everybody) if row.duty == "noon_doors")
    assert missed.state is DutyState.MISSED


def test_a_violation_answers_its_point_names_its_clause_and_keeps_its_picture(
    house: House, store_room: int
) -> None:
    begun = house.do(house.leader, begin_round, BeginRound(checklist="key_rooms"))
    wrong = a_finding(
        house,
        what="未上鎖",
        place_id=store_room,
        place="",
        round_id=begun.round_id,
        point="locked",
        person_id=house.clerk.staff_id,
        photo=JPEG,
    )
    made = house.do(house.leader, record_finding, wrong)
    row = house.ask(house.clerk, finding_page, made.finding_id)
    assert (row.clause, row.place, row.person, row.state) == (
        "R2.2.4b",
        "備件庫",
        house.clerk.name,
        FindingState.OPEN,
    )
    assert house.ask(house.clerk, finding_photo, made.finding_id) == JPEG
    page = house.ask(house.leader, round_page, begun.round_id)
    assert [(p.in_order, p.finding_id) for p in page.points] == [(False, made.finding_id)]
    assert page.left == 0
    assert house.ask(house.clerk, my_notices)[0].clause == "R2.2.4b"
    assert "Correct finding" in next(r.says for r in house.ask(house.clerk, my_duties) if r.says)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"what": " "}, FindingNotDescribed),
        ({"place": " "}, PlaceMissing),
        ({"photo": b"GIF89a"}, NotAPicture),
        ({"photo": JPEG + bytes(MOST_BYTES)}, PhotoTooLarge),
    ],
)
def test_a_finding_needs_words_a_place_and_a_picture_that_can_be_kept(
    house: House, changed: dict[str, object], reason: type[Exception]
) -> None:
    with pytest.raises(reason):
        house.do(house.leader, record_finding, a_finding(house, **changed))
    assert house.ask(house.leader, findings) == ()


def test_a_correction_is_not_due_in_the_past(house: House) -> None:
    with pytest.raises(CorrectionDueInThePast):
        house.do(house.leader, record_finding, a_finding(house, due_at=house.clock.now()))
    assert house.ask(house.leader, findings) == ()


def test_a_finding_is_corrected_then_verified_by_somebody_else(house: House) -> None:
    made = house.do(house.leader, record_finding, a_finding(house))
    with pytest.raises(FindingStands):
        house.do(house.leader, verify_finding, VerifyFinding(finding_id=made.finding_id))
    correct = CorrectFinding(finding_id=made.finding_id, how="已清走")
    with pytest.raises(FindingNotDescribed):
        house.do(house.leader, correct_finding, CorrectFinding(finding_id=made.finding_id, how=" "))
    house.do(house.leader, correct_finding, correct)
    with pytest.raises(FindingStands):
        house.do(house.technician, correct_finding, correct)
    with pytest.raises(OwnCorrection):
        house.do(house.leader, verify_finding, VerifyFinding(finding_id=made.finding_id))
    assert house.ask(house.manager, finding_counts) == {FindingFilter.OPEN: 0, FindingFilter.TO_VERIFY: 1}
    house.do(house.manager, verify_finding, VerifyFinding(finding_id=made.finding_id))
    row = house.ask(house.leader, finding_page, made.finding_id)
    assert (row.state, row.verified_by) == (FindingState.VERIFIED, house.manager.name)


def test_a_correction_that_is_not_accepted_opens_the_finding_again(house: House) -> None:
    made = house.do(house.leader, record_finding, a_finding(house))
    house.do(house.technician, correct_finding, CorrectFinding(finding_id=made.finding_id, how="好了"))
    refuse = VerifyFinding(finding_id=made.finding_id, accepted=False)
    house.do(house.manager, verify_finding, refuse)
    assert house.ask(house.leader, finding_page, made.finding_id).state is FindingState.OPEN
    assert "was not accepted" in house.ask(house.technician, my_notices)[0].says


def test_findings_are_paged_by_when_they_are_due_and_reported_by_day(house: House) -> None:
    numbers = [
        house.do(house.leader, record_finding, a_finding(house, due_at=due(house, hours))).number
        for hours in (5, 1, 3, 2, 4)
    ]
    seen: list[str] = []
    page = house.ask(house.leader, findings, FindingFilter.OPEN, None, 2)
    while page:
        seen += [row.number for row in page]
        page = house.ask(house.leader, findings, FindingFilter.OPEN, page[-1], 2)
    assert seen == [numbers[i] for i in (1, 3, 2, 4, 0)]
    today = house.clock.now().astimezone(house.runner.zone).date()
    assert [row.number for row in house.ask(house.leader, findings_of_days, today, today)] == numbers


def test_a_round_walked_by_the_manager_does_the_leaders_duty(house: House) -> None:
    house.clock.at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    begun = house.do(house.manager, begin_round, BeginRound(checklist="energy"))
    for point in house.ask(house.manager, round_page, begun.round_id).points:
        house.do(house.manager, answer_point, AnswerPoint(round_id=begun.round_id, point=point.point))
    house.do(house.manager, finish_round, FinishRound(round_id=begun.round_id))
    duty = next(row for row in house.ask(house.leader, my_duties) if row.duty == "energy")
    assert (duty.state, duty.done_by) == (DutyState.DONE, house.manager.name)


def test_the_racks_are_checked_one_by_one(house: House) -> None:
    for name in ("1 號噴漆架", "2 號噴漆架"):
        house.do(house.manager, add_place, AddPlace(name=name, kind=PlaceKind.PAINT_RACK))
    begun = house.do(house.manager, begin_round, BeginRound(checklist="racks"))
    page = house.ask(house.manager, round_page, begun.round_id)
    assert [(p.clause, p.place) for p in page.points] == [
        ("R2.2.10c", "1 號噴漆架"),
        ("R2.2.10c", "2 號噴漆架"),
    ]
