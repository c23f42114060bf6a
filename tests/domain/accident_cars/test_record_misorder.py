"""Half a case of a wrong part is none (R2.3.3c)."""

from dataclasses import replace

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.accident_cars.lookups_misorders import misorder_desk
from aftersales_desktop.domain.accident_cars.misorder import MisorderKind
from aftersales_desktop.domain.accident_cars.record_misorder import RecordMisorder, record_misorder
from aftersales_desktop.domain.accident_cars.refusals import (
    CauseOfMisorderMissing,
    MisorderKnown,
    NobodyConcerned,
    NotAnAccidentCar,
    OnlyParts,
)
from tests.acceptance.refused import refused
from tests.domain.accident_cars.builders import a_signed
from tests.domain.work_orders.builders import a_part, an_order, lines_of
from tests.house import House

CLAUSE = "R2.3.3c"


def a_case(house: House, order_id: int, line: int = 0) -> RecordMisorder:
    return RecordMisorder(
        order_id=order_id,
        line_id=lines_of(house, order_id)[line].id,
        kind=MisorderKind.MISREPORT,
        cause="左右看錯",
        person_ids=(house.advisor.staff_id,),
    )


def test_a_case_stands_in_the_list_with_whom_it_concerns(house: House) -> None:
    house.do(house.parts_manager, record_misorder, a_case(house, a_signed(house)))
    desk = house.ask(house.parts_manager, misorder_desk)
    assert [(case.part, case.cause, case.people) for case in desk.cases] == [
        ("前保險桿", "左右看錯", (house.advisor.name,))
    ]
    assert [part.part for part in desk.parts] == ["前保險桿"]


def test_without_cause_without_people_or_twice_it_is_refused(house: House) -> None:
    case = a_case(house, a_signed(house))
    person = house.parts_manager
    wordless, nobody = replace(case, cause=" ！"), replace(case, person_ids=())
    refused(house, person, record_misorder, wordless, reason=CauseOfMisorderMissing, clause=CLAUSE)
    refused(house, person, record_misorder, nobody, reason=NobodyConcerned, clause=CLAUSE)
    house.do(person, record_misorder, case)
    refused(house, person, record_misorder, case, reason=MisorderKnown, clause=CLAUSE)


def test_labour_and_orders_of_another_class_are_no_case(house: House) -> None:
    hour = a_case(house, a_signed(house), 1)
    refused(house, house.parts_manager, record_misorder, hour, reason=OnlyParts, clause=CLAUSE)
    other = an_order(house, a_part(), car=house.a_car("粵B·00001")).order_id
    wrong = a_case(house, other)
    refused(house, house.parts_manager, record_misorder, wrong, reason=NotAnAccidentCar, clause="R2.1.6a")


def test_the_clerk_records_none(house: House) -> None:
    case = a_case(house, a_signed(house))
    refused(house, house.clerk, record_misorder, case, reason=NotYourRight, clause="X2")
