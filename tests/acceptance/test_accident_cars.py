"""Accident cars, T8 to T10 and T23 to T25: margin, signatures, additions, wrong parts (R2.1.6, R2.3.3-4)."""

from dataclasses import replace

from aftersales_desktop.domain.accident_cars.check_margins import CheckMargins, check_margins
from aftersales_desktop.domain.accident_cars.misorder import MisorderKind
from aftersales_desktop.domain.accident_cars.quotation import CostKind, LineCost, QuotationState
from aftersales_desktop.domain.accident_cars.record_misorder import RecordMisorder, record_misorder
from aftersales_desktop.domain.accident_cars.refusals import (
    BelowTheLine,
    NewLineNotSigned,
    QuotationNotSigned,
    ReasonMissing,
)
from aftersales_desktop.domain.accident_cars.sign_quotation import SignQuotation, sign_quotation
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.purchasing.order_parts import order_parts
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.answer_addition import AnswerAddition, answer_addition
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionCause,
    AnswerChannel,
    LineKind,
    OrderState,
)
from aftersales_desktop.domain.work_orders.price_addition import PriceAddition, price_addition
from aftersales_desktop.domain.work_orders.refusals_floor import QuotationIsTheAdvisors
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, WishedLine, report_addition
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.accident_cars.builders import (
    a_priced,
    a_settlement,
    a_signed,
    an_accident,
    bumper,
    cost,
    explain,
    in_work,
    price,
    quotation_stored,
    ready_to_settle,
    sign,
    versions,
)
from tests.domain.accident_cars.ordering import order_for
from tests.domain.work_orders.builders import lines_of, put_in_state, state_of
from tests.house import House


def test_t8_exactly_thirty_per_cent_is_signed_by_the_supervisor_alone(house: House) -> None:
    """T8."""
    order_id = an_accident(house)
    cost(house, order_id, 600, 100)
    priced = price(house, order_id)
    assert (priced.margin, priced.asked) == (3000, Power.ACCIDENT_QUOTATION)
    assert sign(house, order_id).power is Power.ACCIDENT_QUOTATION
    stored = quotation_stored(house, order_id)
    assert stored is not None
    assert stored.state is QuotationState.SIGNED


def test_t9_a_yuan_below_needs_the_reason_and_then_the_director(house: House) -> None:
    """T9."""
    order_id = a_priced(house, 701)
    wanted = SignQuotation(order_id=order_id, version_seen=1)
    missing = refused(house, house.supervisor, sign_quotation, wanted, reason=ReasonMissing, clause="R2.1.6c")
    assert missing.facts["missing"] == Money.of("1.43")
    assert explain(house, order_id).asked is Power.ACCIDENT_BELOW_MARGIN
    other = refused(house, house.supervisor, sign_quotation, wanted, reason=BelowTheLine, clause="R2.1.6c")
    assert other.lifted_by == (Role.SERVICE_DIRECTOR,)
    assert sign(house, order_id, by=house.director).power is Power.ACCIDENT_BELOW_MARGIN


def test_t10_an_imported_order_at_29_per_cent_without_a_reason_is_found(house: House) -> None:
    """T10."""
    order_id = an_accident(house)
    for line, yuan in zip(lines_of(house, order_id), (610, 100), strict=True):
        kind = CostKind.PART if line.kind is LineKind.PART else CostKind.LABOUR
        house.put(LineCost(line_id=line.id, kind=kind, unit_cost=Money.of(yuan)))
    ready_to_settle(house, order_id)
    house.put(a_settlement(house, order_id))
    today = house.clock.now().date()
    done = house.do(house.director, check_margins, CheckMargins(day=today))
    assert (done.looked_at, done.proposed) == (1, 1)
    with house.session() as session:
        fine = session.query(Sanction).one()
        assert (fine.amount, fine.clause, fine.person_id, fine.order_id) == (
            Money.of(50),
            "R2.1.6d",
            house.supervisor.staff_id,
            order_id,
        )
    assert house.do(house.director, check_margins, CheckMargins(day=today)).proposed == 0


def test_t23_an_unsigned_quotation_orders_nothing(house: House) -> None:
    """T23."""
    order_id = a_priced(house)
    put_in_state(house, order_id, OrderState.CONFIRMED)
    wanted = order_for(house, lines_of(house, order_id)[0])
    no = refused(house, house.parts_manager, order_parts, wanted, reason=QuotationNotSigned, clause="R2.3.3a")
    assert no.lifted_by == (Role.FRONT_DESK_SUPERVISOR,)
    sign(house, order_id)
    house.do(house.parts_manager, order_parts, wanted)


def test_t24_the_technician_reports_the_advisor_adds_and_the_new_version_is_signed(house: House) -> None:
    """T24."""
    order_id = a_signed(house)
    in_work(house, order_id)
    clip = WishedLine(kind=LineKind.PART, description="卡扣", quantity=Quantity.of(2))
    finding = ReportAddition(
        order_id=order_id, finding="卡扣斷裂", wishes=(clip,), cause=AdditionCause.DAMAGED
    )
    refused(
        house,
        house.technician,
        report_addition,
        finding,
        reason=QuotationIsTheAdvisors,
        clause="R2.3.4b",
    )
    with_words = ReportAddition(order_id=order_id, finding="卡扣斷裂", cause=AdditionCause.DAMAGED)
    addition = house.do(house.technician, report_addition, with_words).addition_id
    added = PriceAddition(addition_id=addition, lines=(bumper("保險桿卡扣", 20, "52161-02020"),))
    house.do(house.advisor, price_addition, added)
    yes = AnswerAddition(addition_id=addition, yes=True, channel=AnswerChannel.PHONE, answered_by="王美惠")
    assert not house.do(house.advisor, answer_addition, yes).work_goes_on
    line = lines_of(house, order_id)[-1]
    wanted = order_for(house, line)
    refused(house, house.parts_manager, order_parts, wanted, reason=NewLineNotSigned, clause="R2.3.4d")
    cost(house, order_id, 600, 100, 10)
    assert price(house, order_id).version == 2
    refused(house, house.parts_manager, order_parts, wanted, reason=NewLineNotSigned, clause="R2.3.4d")
    assert state_of(house, order_id) is OrderState.WAITING_CONFIRMATION
    sign(house, order_id, version=2)
    assert state_of(house, order_id) is OrderState.STARTED
    house.do(house.parts_manager, order_parts, wanted)
    assert [version.version for version in versions(house, order_id)] == [1, 2]


def test_t25_a_wrong_part_leads_to_thirty_yuan_for_those_named(house: House) -> None:
    """T25."""
    order_id = a_signed(house)
    line = lines_of(house, order_id)[0]
    case = RecordMisorder(
        order_id=order_id,
        line_id=line.id,
        kind=MisorderKind.MISORDER,
        cause="左右大燈看錯",
        person_ids=(house.advisor.staff_id, house.clerk.staff_id, house.advisor.staff_id),
    )
    assert house.do(house.parts_manager, record_misorder, case).proposed == 2
    with house.session() as session:
        fines = session.query(Sanction).order_by(Sanction.id).all()
        assert [(fine.person_id, fine.amount, fine.clause) for fine in fines] == [
            (house.advisor.staff_id, Money.of(30), "R2.3.3c"),
            (house.clerk.staff_id, Money.of(30), "R2.3.3c"),
        ]


def test_a_line_typed_in_after_the_signature_withdraws_it(house: House) -> None:
    order_id = a_signed(house)
    house.do(house.advisor, add_line, AddLine(order_id=order_id, line=bumper("左前葉子板", 500, "53812-02")))
    put_in_state(house, order_id, OrderState.CONFIRMED)
    first = order_for(house, lines_of(house, order_id)[0])
    refused(house, house.parts_manager, order_parts, first, reason=QuotationNotSigned, clause="R2.3.3a")


def test_for_the_shelf_is_no_way_round_the_signature(house: House) -> None:
    """R2.3.3a holds too when the counter names the shelf and a reason instead of the unsigned line."""
    order_id = a_priced(house)
    put_in_state(house, order_id, OrderState.CONFIRMED)
    wanted = order_for(house, lines_of(house, order_id)[0])
    (line,) = wanted.lines
    shelf = replace(wanted, lines=(replace(line, order_line_id=None),), reason="備貨")
    refused(house, house.parts_manager, order_parts, shelf, reason=QuotationNotSigned, clause="R2.3.3a")
    sign(house, order_id)
    house.do(house.parts_manager, order_parts, shelf)
