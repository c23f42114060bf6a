"""Sheets for the tests and for looking at: one ordinary workday, filled in as the program would."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from math import cos, sin
from zoneinfo import ZoneInfo

from aftersales_desktop.printing.job_card import CardJob, CardPart, Covers, DamageMark, JobCard
from aftersales_desktop.printing.price_papers import (
    Estimate,
    PriceLine,
    Receipt,
    Responsible,
    SettlementSheet,
    SumLine,
)
from aftersales_desktop.printing.sheet_parts import (
    CarOnPaper,
    DrawnSignature,
    Letterhead,
    PrintMark,
    Signed,
)
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.work_order_number import WorkOrderNumber

NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
HOUSE = Letterhead(
    name="安達汽車服務廠",
    address="深圳市南山區科苑路 15 號",
    telephone="0755-2600 1188",
    zone=ZoneInfo("Asia/Shanghai"),
)
FIRST_PRINT = PrintMark(copy=1, at=NOON - timedelta(hours=3), by="林怡君")
REPRINT = PrintMark(copy=2, at=NOON, by="林怡君")
NUMBER = WorkOrderNumber(2611240073)
CODE = ScanCode(ScanKind.WORK_ORDER, NUMBER.value, 4821)
CAR = CarOnPaper(
    plate="粵B·7K219",
    model="豐田 凱美瑞 2.0",
    year=2022,
    colour="珍珠白",
    vin="LVGBV87E8NG012345",
    customer="沈佩珊 女士",
    telephone="138 2600 7719",
    mileage_km=56_210,
)


def a_signature() -> DrawnSignature:
    """Two lively strokes, as from a finger on the screen."""
    wave = tuple((10 + i * 4.0, 45 + 25 * sin(i / 3) * cos(i / 11)) for i in range(60))
    return DrawnSignature(strokes=(wave, ((30.0, 80.0), (230.0, 70.0))), width=260, height=100)


CUSTOMER_SIGNED = Signed(name="沈佩珊", at=NOON - timedelta(hours=2), drawn=a_signature())


def job_card(**changed: object) -> JobCard:
    """An ordinary card: four jobs, a short complaint, two marks of the walk-round."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": REPRINT,
        "code": CODE,
        "number": NUMBER,
        "car": CAR,
        "fuel_eighths": 4,
        "arrived_at": NOON - timedelta(hours=3, minutes=8),
        "promised_at": NOON + timedelta(hours=4, minutes=30),
        "advisor": "林怡君",
        "advisor_extension": "12",
        "bay": "3 號",
        "complaint": "早上冷車發動後引擎蓋下有吱吱聲，開十分鐘消失。\n"
        "上週起水溫比平常高一格，停車處地上有水跡。",
        "instruction": "先查漏水，再試車。",
        "jobs": (
            CardJob(
                title="漏水診斷",
                hours=Quantity.of("0.5"),
                technician="張家銘",
                finished_at=NOON - timedelta(minutes=50),
            ),
            CardJob(
                title="更換水泵與驅動皮帶",
                hours=Quantity.of("1.8"),
                technician="張家銘",
                parts=(
                    CardPart(
                        name="水泵總成",
                        number="16100-0V010",
                        bin="A-03-2",
                        quantity=Quantity.of(1),
                        unit="件",
                    ),
                    CardPart(
                        name="皮帶 6PK1230",
                        number="90916-02708",
                        bin="A-04-1",
                        quantity=Quantity.of(1),
                        unit="條",
                    ),
                ),
            ),
            CardJob(
                title="更換前煞車來令片",
                hours=Quantity.of(1),
                technician="林冠宇",
                parts=(
                    CardPart(
                        name="前輪一組",
                        number="04465-33471",
                        bin="B-01-4",
                        quantity=Quantity.of(1),
                        unit="組",
                    ),
                ),
            ),
            CardJob(
                title="更換冷卻液、排氣",
                hours=Quantity.of("0.6"),
                technician="張家銘",
                parts=(CardPart(name="冷卻液 4 L", bin="C-02-1", quantity=Quantity.of(2), unit="桶"),),
                added=True,
            ),
        ),
        "covers": Covers(seat=True, steering_wheel=True, floor_mat=True),
        "damage": (
            DamageMark(x=0.2, y=0.9, note="左前葉子板刮傷"),
            DamageMark(x=0.95, y=0.4, note="後保桿凹陷"),
        ),
        "removed_parts": "",
        "customer_signed": CUSTOMER_SIGNED,
    }
    return JobCard(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes


def price_lines() -> tuple[PriceLine, ...]:
    """Labour, parts and one addition."""
    return (
        PriceLine(
            title="更換水泵與驅動皮帶（工時）",
            quantity=Quantity.of("1.8"),
            unit="h",
            unit_price=Money.of(180),
            amount=Money.of(324),
        ),
        PriceLine(
            title="水泵總成",
            part_number="16100-0V010",
            quantity=Quantity.of(1),
            unit="件",
            unit_price=Money.of("1280.50"),
            amount=Money.of("1280.50"),
        ),
        PriceLine(
            title="冷卻液 4 L",
            part_number="08889-80072",
            quantity=Quantity.of(2),
            unit="桶",
            unit_price=Money.of(96),
            amount=Money.of(192),
            added_in=2,
        ),
    )


def estimate(**changed: object) -> Estimate:
    """An accident-car quotation in its second version, signed by one of two."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "number": NUMBER,
        "car": CAR,
        "kind": "事故車",
        "version": 2,
        "prepared_at": NOON,
        "valid_until": date(2026, 12, 1),
        "advisor": "林怡君",
        "lines": price_lines(),
        "sums": (
            SumLine(title="工時費", amount=Money.of(324)),
            SumLine(title="備件費", amount=Money.of("1472.50")),
        ),
        "total": Money.of("1796.50"),
        "remarks": "保險公司已定損；追加冷卻液。",
        "responsible": (
            Responsible(title="前臺主管", signed=Signed(name="陳志遠", at=NOON, drawn=a_signature())),
            Responsible(title="服務總監"),
        ),
        "customer_signed": CUSTOMER_SIGNED,
    }
    return Estimate(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes


def settlement(**changed: object) -> SettlementSheet:
    """A settled order with a discount, a deposit and its receipt."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "number": NUMBER,
        "car": CAR,
        "arrived_at": NOON - timedelta(hours=3),
        "settled_at": NOON + timedelta(hours=4),
        "lines": price_lines(),
        "sums": (
            SumLine(title="小計", amount=Money.of("1796.50")),
            SumLine(title="折扣 9折", amount=Money.of("-179.65")),
            SumLine(title="已付訂金", amount=Money.of(-300)),
        ),
        "due": Money.of("1316.85"),
        "remarks": "下次保養 61,000 公里。",
        "customer_signed": CUSTOMER_SIGNED,
        "receipt": Receipt(
            number="SJ-261124-0031",
            amount=Money.of("1316.85"),
            method="微信支付",
            at=NOON + timedelta(hours=4, minutes=5),
            cashier="何婉儀",
        ),
    }
    return SettlementSheet(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes
