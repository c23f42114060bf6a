"""Every print is written down, and a second copy is a reprint with its own number (X1)."""

import dataclasses

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.documents.lookups import next_copy, prints_of_order
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import PrintRecorded, RecordPrint, record_print
from aftersales_desktop.domain.documents.refusals import CopyTaken, SubjectMissing
from aftersales_desktop.domain.work_orders.refusals import UnknownOrder
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import NOBODY
from tests.domain.documents.prints import prints_of
from tests.domain.tools.builders import Crib
from tests.house import House

CARD = RecordPrint(
    form=Form.JOB_CARD,
    subject="RO-261124-0101",
    copy_number=1,
    language="zh_TW",
    file="2026-11/2611240101-job_card-1.pdf",
    sha256="a" * 64,
    printer="WorkshopPDF",
)


def printed(house: House, order: WorkOrder, copy: int = 1) -> PrintRecorded:
    command = dataclasses.replace(CARD, order_id=order.id, copy_number=copy)
    return house.do(house.advisor, record_print, command)


def test_the_first_print_of_the_card_lets_the_order_be_dispatched(house: House) -> None:
    order = Crib(house).an_order()
    recorded = printed(house, order)
    assert (recorded.copy_number, recorded.reprint) == (1, False)
    with house.session() as session:
        assert session.get_one(WorkOrder, order.id).card_printed_at == house.clock.now()


def test_a_reprint_has_the_next_number_and_leaves_the_first_time_alone(house: House) -> None:
    order = Crib(house).an_order()
    first = house.clock.now()
    printed(house, order)
    house.clock.at = first.replace(hour=5)
    assert house.ask(house.advisor, next_copy, Form.JOB_CARD, CARD.subject).copy_number == 2
    assert printed(house, order, 2).reprint
    with house.session() as session:
        assert session.get_one(WorkOrder, order.id).card_printed_at == first
    copies = house.ask(house.advisor, prints_of_order, order.id)
    assert [(copy.copy_number, copy.printed_by) for copy in copies] == [(2, "林怡君"), (1, "林怡君")]
    assert len(prints_of(house, Form.JOB_CARD, CARD.subject)) == len(copies)


@pytest.mark.parametrize("copy", [0, 1, 3])
def test_a_page_whose_number_is_not_the_next_is_not_recorded(house: House, copy: int) -> None:
    order = Crib(house).an_order()
    printed(house, order)
    with pytest.raises(CopyTaken):
        printed(house, order, copy)
    assert (CopyTaken.clause, len(house.ask(house.advisor, prints_of_order, order.id))) == ("X1", 1)


def test_other_papers_leave_the_card_unprinted(house: House) -> None:
    order = Crib(house).an_order()
    command = dataclasses.replace(CARD, form=Form.ESTIMATE, order_id=order.id)
    house.do(house.advisor, record_print, command)
    with house.session() as session:
        assert session.get_one(WorkOrder, order.id).card_printed_at is None


def test_each_form_and_subject_counts_for_itself(house: House) -> None:
    house.do(house.advisor, record_print, CARD)
    for change in ({"form": Form.ESTIMATE}, {"subject": "RO-261124-0102"}):
        assert house.do(house.advisor, record_print, dataclasses.replace(CARD, **change)).copy_number == 1


def test_a_paper_about_nothing_is_refused(house: House) -> None:
    with pytest.raises(SubjectMissing):
        house.do(house.advisor, record_print, dataclasses.replace(CARD, subject=" "))
    with pytest.raises(UnknownOrder):
        house.do(house.advisor, record_print, dataclasses.replace(CARD, order_id=999_999))
    with pytest.raises(NotYourRight):
        house.do(NOBODY, record_print, CARD)
    assert prints_of(house, Form.JOB_CARD, CARD.subject) == ()


def test_the_next_copy_knows_what_heads_the_page(house: House) -> None:
    heading = house.ask(house.clerk, next_copy, Form.LABELS, "T-0001")
    assert (heading.copy_number, heading.by, heading.house) == (1, "周雅婷", "安達汽車服務廠")
