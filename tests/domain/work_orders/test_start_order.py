"""Work starts on a covered car whose card was scanned (T13)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.cover_car import CoverCar, cover_car
from aftersales_desktop.domain.work_orders.order_state import (
    FENDER_COVERS,
    THREE_PIECE_SET,
    Cover,
    OrderState,
    Place,
)
from aftersales_desktop.domain.work_orders.refusals import WrongStep
from aftersales_desktop.domain.work_orders.refusals_floor import (
    FenderCoversMissing,
    NotInWork,
    ThreePieceSetMissing,
)
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from tests.domain.work_orders.builders_floor import a_bay, a_job, badge_of, order_now
from tests.house import House


def test_a_covered_car_is_started_by_its_card(house: House) -> None:
    bay = a_bay(house)
    job = a_job(house, bay=bay)
    started = house.do(house.technician, start_order, StartOrder(card=job.card))
    assert started.number == "RO-261124-0017"
    order = order_now(house, job)
    assert order.state is OrderState.STARTED
    assert order.started_at == house.clock.now()
    assert order.technician_id == house.technician.staff_id


def test_the_car_and_its_card_stand_at_the_bay_when_work_starts(house: House) -> None:
    job = a_job(house, bay=a_bay(house, place=Place.PAINT))
    house.do(house.technician, start_order, StartOrder(card=job.card))
    order = order_now(house, job)
    assert (order.vehicle_place, order.card_place) == (Place.PAINT, Place.PAINT)


def test_a_car_without_covers_is_not_started(house: House) -> None:
    job = a_job(house, covers=())
    with pytest.raises(ThreePieceSetMissing) as refused:
        house.do(house.technician, start_order, StartOrder(card=job.card))
    assert refused.value.clause == "R2.2.2a"
    assert refused.value.facts["covers"] == tuple(Cover)
    assert order_now(house, job).state is OrderState.DISPATCHED


def test_the_refusal_names_exactly_the_cover_that_is_missing(house: House) -> None:
    job = a_job(house, covers=tuple(cover for cover in Cover if cover is not Cover.FOOT_MAT))
    with pytest.raises(ThreePieceSetMissing) as refused:
        house.do(house.technician, start_order, StartOrder(card=job.card))
    assert str(refused.value) == "Work cannot start: not fitted yet: foot-mat cover."


def test_a_car_without_fender_covers_is_not_started(house: House) -> None:
    job = a_job(house, covers=(*THREE_PIECE_SET, Cover.LEFT_FENDER))
    with pytest.raises(FenderCoversMissing) as refused:
        house.do(house.technician, start_order, StartOrder(card=job.card))
    assert refused.value.clause == "R2.2.2b"
    assert refused.value.facts["covers"] == (Cover.RIGHT_FENDER,)


def test_covers_fitted_by_name_let_the_car_start(house: House) -> None:
    job = a_job(house, covers=tuple(THREE_PIECE_SET))
    covered = house.do(
        house.technician, cover_car, CoverCar(order_id=job.order_id, covers=tuple(FENDER_COVERS))
    )
    assert covered.missing == ()
    house.do(house.technician, start_order, StartOrder(card=job.card))
    fitted = {fitting.cover: fitting.fitted_by_id for fitting in order_now(house, job).covers}
    assert fitted[Cover.LEFT_FENDER] == house.technician.staff_id
    assert fitted[Cover.SEAT] == house.advisor.staff_id


def test_a_cover_that_is_on_keeps_the_name_of_who_fitted_it(house: House) -> None:
    job = a_job(house)
    house.do(house.technician, cover_car, CoverCar(order_id=job.order_id, covers=(Cover.SEAT,)))
    names = {fitting.fitted_by_id for fitting in order_now(house, job).covers}
    assert names == {house.advisor.staff_id}


def test_nobody_covers_a_car_that_has_left(house: House) -> None:
    job = a_job(house, state=OrderState.DELIVERED, covers=())
    with pytest.raises(NotInWork):
        house.do(house.technician, cover_car, CoverCar(order_id=job.order_id, covers=(Cover.SEAT,)))


def test_the_cashier_covers_no_cars(house: House) -> None:
    job = a_job(house, covers=())
    with pytest.raises(NotYourRight):
        house.do(house.cashier, cover_car, CoverCar(order_id=job.order_id, covers=(Cover.SEAT,)))


def test_an_order_that_was_not_dispatched_is_not_started(house: House) -> None:
    job = a_job(house, state=OrderState.CONFIRMED)
    with pytest.raises(WrongStep):
        house.do(house.technician, start_order, StartOrder(card=job.card))


def test_a_card_with_another_tag_starts_nothing(house: House) -> None:
    job = a_job(house)
    forged = ScanCode(job.card.kind, job.card.number, job.card.tag + 1)
    with pytest.raises(NotAScanCode):
        house.do(house.technician, start_order, StartOrder(card=forged))
    with pytest.raises(NotAScanCode):
        house.do(house.technician, start_order, StartOrder(card=badge_of(house, house.technician)))
    assert order_now(house, job).state is OrderState.DISPATCHED


def test_the_parts_clerk_starts_no_work(house: House) -> None:
    job = a_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, start_order, StartOrder(card=job.card))
