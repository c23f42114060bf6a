"""An order on its papers: what the desk knows is what the page says."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from aftersales_desktop.boards.order_sheet import OrderSheet, order_sheet
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.printing.job_card import render_job_card
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.order_papers import estimate_of, job_card_of, settlement_of
from aftersales_desktop.printing.price_papers import render_estimate, render_settlement
from aftersales_desktop.printing.sheet_parts import Letterhead, PrintMark
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders import (
    a_confirmed_order,
    a_dispatched_order,
    a_quoted_order,
    fit_all_parts,
    put_in_state,
)
from tests.house import House

HEAD = Letterhead(name="安達汽車服務廠")
MARK = PrintMark(copy=1, at=datetime(2026, 11, 24, 1, tzinfo=UTC), by="林怡君")


def sheet_of(house: House, order_id: int) -> OrderSheet:
    return house.ask(house.advisor, order_sheet, order_id)


def words_on(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_job_card_carries_the_orders_code_lines_and_signature(house: House) -> None:
    sheet = sheet_of(house, a_confirmed_order(house))
    card = job_card_of(sheet, HEAD, MARK, Language.TAIWAN)
    assert card.code == sheet.page.code
    assert [(job.title, [part.number for part in job.parts]) for job in card.jobs] == [
        ("更換機油", []),
        ("備件", ["08880-83716"]),
    ]
    assert card.customer_signed.name == "王美惠"
    assert card.customer_signed.drawn is not None
    assert card.covers.seat
    assert "更換機油" in words_on(render_job_card(card, Language.TAIWAN))


@pytest.mark.parametrize("language", list(Language))
def test_the_estimate_says_what_the_customer_pays(house: House, language: Language) -> None:
    estimate = estimate_of(sheet_of(house, a_quoted_order(house)), HEAD, MARK, language)
    assert estimate.total == Money.of(790)
    assert [row.amount for row in estimate.sums] == [Money.of(450), Money.of(340)]
    assert estimate.customer_signed.name == ""
    assert "790.00" in words_on(render_estimate(estimate, language))


def test_the_settlement_names_every_way_of_paying(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.INSPECTED)
    fit_all_parts(house, order_id)
    payments = (
        PaymentTaken(kind=PaymentKind.CASH, amount=Money.of(90)),
        PaymentTaken(kind=PaymentKind.CARD, amount=Money.of(700)),
    )
    house.do(house.cashier, settle_order, SettleOrder(order_id=order_id, payments=payments))
    sheet = settlement_of(sheet_of(house, order_id), HEAD, MARK, Language.MAINLAND)
    assert sheet.due == Money.of(790)
    assert sheet.receipt is not None
    assert sheet.receipt.method == "现金 90.00 + 银行卡 700.00"
    assert sheet.receipt.amount == Money.of(790)
    assert "790.00" in words_on(render_settlement(sheet, Language.MAINLAND))


def test_a_part_that_is_not_fitted_stands_on_no_bill(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.INSPECTED)
    sheet = settlement_of(sheet_of(house, order_id), HEAD, MARK, Language.ENGLISH)
    assert [line.quantity for line in sheet.lines] == [Quantity.of("0.5")]
    assert sheet.due == Money.of(450)
    assert sheet.receipt is None
