"""Writes an order onto its papers: job card, estimate, settlement sheet, in the printed language."""

from __future__ import annotations

import json

from aftersales_desktop.boards.order_sheet import OrderSheet
from aftersales_desktop.domain.work_orders.discount_wanted import percent
from aftersales_desktop.domain.work_orders.order_rows import BillRow, LineRow, OrderPage
from aftersales_desktop.domain.work_orders.order_state import Cover, LineKind, OrderKind, Payer, PaymentKind
from aftersales_desktop.printing.form import words_of
from aftersales_desktop.printing.job_card import CardJob, CardPart, Covers, DamageMark, JobCard
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.price_papers import Estimate, PriceLine, Receipt, SettlementSheet, SumLine
from aftersales_desktop.printing.sheet_parts import (
    BLANK,
    CarOnPaper,
    DrawnSignature,
    Letterhead,
    PrintMark,
    Signed,
)
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.work_order_number import WorkOrderNumber

# The pad's strokes are shares of a field of this shape.
PAD_WIDTH, PAD_HEIGHT = 720.0, 200.0
SKETCH = 1000
KIND_WORDS = {
    OrderKind.GENERAL: "",
    OrderKind.ACCIDENT: "accident",
    OrderKind.WARRANTY: "warranty",
    OrderKind.INTERNAL: "internal",
}
METHOD_WORDS = {
    PaymentKind.CASH: "cash",
    PaymentKind.CARD: "card",
    PaymentKind.TRANSFER: "transfer",
    PaymentKind.MOBILE: "mobile",
    PaymentKind.ACCOUNT: "account",
}


def job_card_of(sheet: OrderSheet, letterhead: Letterhead, mark: PrintMark, language: Language) -> JobCard:
    """Write the job card that travels with the car."""
    page, words = sheet.page, words_of("order", language)
    return JobCard(
        letterhead=letterhead,
        mark=mark,
        code=page.code,
        number=WorkOrderNumber(page.code.number),
        car=_car(page),
        kind=_kind(page, words),
        fuel_eighths=page.fuel_eighths,
        arrived_at=page.opened_at,
        promised_at=page.promised_at,
        advisor=page.advisor,
        bay=page.bay,
        complaint=page.complaint,
        instruction=page.instruction,
        jobs=_jobs(sheet, words),
        covers=_covers(page),
        damage=tuple(
            DamageMark(x=mark.x / SKETCH, y=mark.y / SKETCH, note=mark.text) for mark in page.damages
        ),
        removed_parts=page.removed_parts_place,
        customer_signed=_customer(page),
    )


def estimate_of(sheet: OrderSheet, letterhead: Letterhead, mark: PrintMark, language: Language) -> Estimate:
    """Write the estimate the customer signs."""
    page, words = sheet.page, words_of("order", language)
    lines = page.live_lines
    return Estimate(
        letterhead=letterhead,
        mark=mark,
        number=WorkOrderNumber(page.code.number),
        car=_car(page),
        kind=_kind(page, words),
        version=1 + len({line.addition_id for line in lines if line.addition_id is not None}),
        prepared_at=mark.at,
        advisor=page.advisor,
        lines=tuple(_price_line(line, line.quantity, line.charged, words) for line in lines),
        sums=_sums(page.estimate.labour, page.estimate.parts, page.estimate.not_charged, words),
        total=page.estimate.due,
        remarks=page.instruction,
        customer_signed=_customer(page),
    )


def settlement_of(
    sheet: OrderSheet, letterhead: Letterhead, mark: PrintMark, language: Language
) -> SettlementSheet:
    """Write the settlement sheet; its receipt stands below it once money was taken."""
    page, words = sheet.page, words_of("order", language)
    lines = [line for line in page.live_lines if line.kind is LineKind.LABOUR or line.fitted]
    borne = [line.unit_price.times(_done(line)) - line.owed for line in lines]
    bill = page.bill
    return SettlementSheet(
        letterhead=letterhead,
        mark=mark,
        number=WorkOrderNumber(page.code.number),
        car=_car(page),
        kind=_kind(page, words),
        arrived_at=page.opened_at,
        settled_at=bill.at if bill is not None else mark.at,
        advisor=page.advisor,
        lines=tuple(_price_line(line, _done(line), line.owed, words) for line in lines),
        sums=(*_sums(page.owed_labour, page.owed_parts, total(borne), words), *_discount(page, words)),
        due=page.owed,
        receipt=_receipt(page, bill, words) if bill is not None and page.payments else None,
    )


def _done(line: LineRow) -> Quantity:
    """Labour as quoted, a part as far as it is fitted."""
    return line.quantity if line.kind is LineKind.LABOUR else line.fitted


def _car(page: OrderPage) -> CarOnPaper:
    car = page.car
    return CarOnPaper(
        plate=plate_shown(car.plate),
        model=car.car,
        year=car.year,
        colour=car.colour,
        vin=car.vin,
        customer=car.customer,
        telephone=car.phone,
        mileage_km=page.mileage_km,
    )


def _kind(page: OrderPage, words: dict[str, str]) -> str:
    word = KIND_WORDS[page.kind]
    return words[word] if word else ""


def _jobs(sheet: OrderSheet, words: dict[str, str]) -> tuple[CardJob, ...]:
    """One job a labour line; parts stand together after them, added ones apart."""
    lines = sheet.page.live_lines
    jobs = [
        CardJob(
            title=line.description,
            hours=line.quantity,
            technician=line.technician or sheet.page.technician,
            added=line.addition_id is not None,
            finished_at=line.done_at,
        )
        for line in lines
        if line.kind is LineKind.LABOUR
    ]
    for added in (False, True):
        parts = [
            line for line in lines if line.kind is LineKind.PART and (line.addition_id is not None) is added
        ]
        if parts:
            cards = tuple(_card_part(line, sheet.bins) for line in parts)
            jobs.append(CardJob(title=words["parts"], parts=cards, added=added))
    return tuple(jobs)


def _card_part(line: LineRow, bins: dict[str, str]) -> CardPart:
    return CardPart(
        name=line.description,
        number=line.part_number,
        bin=bins.get(line.part_number, ""),
        quantity=line.quantity,
        unit=line.unit,
    )


def _covers(page: OrderPage) -> Covers:
    on = {row.cover for row in page.covers}
    return Covers(
        seat=Cover.SEAT in on,
        steering_wheel=Cover.STEERING_WHEEL in on,
        floor_mat=Cover.FOOT_MAT in on,
        left_fender=Cover.LEFT_FENDER in on,
        right_fender=Cover.RIGHT_FENDER in on,
    )


def _customer(page: OrderPage) -> Signed:
    """The customer's signature under the lines accepted; blank while it is still to be given."""
    if page.accepted_at is None:
        return BLANK
    strokes = json.loads(page.signature) if page.signature else []
    drawn = tuple(tuple((x * PAD_WIDTH, y * PAD_HEIGHT) for x, y in stroke) for stroke in strokes)
    signature = DrawnSignature(strokes=drawn, width=PAD_WIDTH, height=PAD_HEIGHT) if drawn else None
    return Signed(name=page.accepted_by, at=page.accepted_at, drawn=signature)


def _price_line(line: LineRow, quantity: Quantity, amount: Money, words: dict[str, str]) -> PriceLine:
    titles = {
        Payer.CUSTOMER: "{title}",
        Payer.WARRANTY: words["by_warranty"],
        Payer.INTERNAL: words["by_house"],
    }
    return PriceLine(
        title=titles[line.payer].replace("{title}", line.description),
        quantity=quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        amount=amount,
        part_number=line.part_number,
    )


def _sums(labour: Money, parts: Money, not_charged: Money, words: dict[str, str]) -> tuple[SumLine, ...]:
    sums = [SumLine(title=words["labour"], amount=labour), SumLine(title=words["parts_sum"], amount=parts)]
    if not_charged != Money.ZERO:
        sums.append(SumLine(title=words["not_charged"], amount=not_charged))
    return tuple(sums)


def _discount(page: OrderPage, words: dict[str, str]) -> tuple[SumLine, ...]:
    """What the bill came to before the discount, and what was taken off (R2.1.5)."""
    given = page.discount
    if given is None or not given.holds:
        return ()
    return (
        SumLine(title=words["before_discount"], amount=page.owed_before),
        SumLine(title=words["discount"].format(share=percent(given.share)), amount=-given.amount),
    )


def _receipt(page: OrderPage, bill: BillRow, words: dict[str, str]) -> Receipt:
    """One receipt for everything paid; several kinds are listed with their amounts."""
    payments = page.payments
    methods = [
        words["paid_with"].format(method=words[METHOD_WORDS[row.kind]], amount=row.amount) for row in payments
    ]
    return Receipt(
        number=payments[0].receipt,
        amount=total([row.amount for row in payments]),
        method=words[METHOD_WORDS[payments[0].kind]] if len(payments) == 1 else " + ".join(methods),
        at=bill.at,
        cashier=payments[0].received_by,
    )
