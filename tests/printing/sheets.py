"""Sheets for the tests and for looking at: one ordinary workday, filled in as the program would."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from math import cos, sin
from zoneinfo import ZoneInfo

from aftersales_desktop.printing.job_card import CardJob, CardPart, Covers, DamageMark, JobCard
from aftersales_desktop.printing.labels import Label, LabelKind, LabelSheet
from aftersales_desktop.printing.parts_slips import IssueSlip, ReturnSlip, SlipLine
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
from aftersales_desktop.printing.stock_count import CountReport, CountRow
from aftersales_desktop.printing.tool_papers import RegisterRow, ToolLoanSlip, ToolRegister
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
        "code": CODE,
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
        "code": CODE,
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


def slip_lines() -> tuple[SlipLine, ...]:
    """Three parts as they stand on a slip."""
    return (
        SlipLine(
            part_number="16100-0V010",
            name="水泵總成",
            quantity=Quantity.of(1),
            unit="件",
            bin="A-03-2",
            note="更換水泵",
        ),
        SlipLine(
            part_number="90916-02708",
            name="皮帶 6PK1230",
            quantity=Quantity.of(1),
            unit="條",
            bin="A-04-1",
            note="更換水泵",
        ),
        SlipLine(
            part_number="08889-80072",
            name="冷卻液 4 L",
            quantity=Quantity.of("1.5"),
            unit="桶",
            bin="C-02-1",
            note="更換冷卻液",
        ),
    )


def issue_slip(**changed: object) -> IssueSlip:
    """Parts issued, handed over, card handed back."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "slip_number": "LL-261124-0018",
        "code": CODE,
        "number": NUMBER,
        "plate": CAR.plate,
        "model": CAR.model,
        "technician": "張家銘",
        "team": "機修一班",
        "clerk": "黃雅雯",
        "stocked_out_at": NOON - timedelta(minutes=12),
        "handed_over_at": NOON - timedelta(minutes=4),
        "card_handed_back": True,
        "lines": slip_lines(),
        "technician_signed": Signed(name="張家銘", at=NOON, drawn=a_signature()),
    }
    return IssueSlip(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes


def return_slip(**changed: object) -> ReturnSlip:
    """One unused part received, not yet posted."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "slip_number": "TL-261124-0003",
        "code": CODE,
        "number": NUMBER,
        "plate": CAR.plate,
        "model": CAR.model,
        "returned_by": "張家銘",
        "reason": "診斷後不需更換",
        "received_at": NOON,
        "received_by": "黃雅雯",
        "lines": (
            SlipLine(
                part_number="90916-02708",
                name="皮帶 6PK1230",
                quantity=Quantity.of(1),
                unit="條",
                bin="A-04-1",
                note="未使用，包裝完好",
            ),
        ),
    }
    return ReturnSlip(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes


def tool_loan_slip(**changed: object) -> ToolLoanSlip:
    """A puller on loan for the day's order."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "code": ScanCode(ScanKind.TOOL, 17, 9034),
        "tool_number": "T-0017",
        "tool_name": "曲軸皮帶輪拉拔器",
        "model": "SST 09213-54015",
        "serial": "YK-20418",
        "original_price": Money.of(480),
        "borrower": "張家銘",
        "team": "機修一班",
        "number": NUMBER,
        "plate": CAR.plate,
        "lent_at": NOON - timedelta(hours=1),
        "due_at": NOON + timedelta(hours=5, minutes=30),
        "condition": "完好，附件齊全",
        "clerk": "黃雅雯",
        "borrower_signed": Signed(name="張家銘", at=NOON - timedelta(hours=1), drawn=a_signature()),
    }
    return ToolLoanSlip(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes


def tool_register(count: int = 70) -> ToolRegister:
    """A month's register: one tool still out, one lost."""
    rows = tuple(
        RegisterRow(
            tool_number=f"T-{1 + i % 23:04d}",
            tool_name=("曲軸皮帶輪拉拔器", "燃油壓力表組", "專用診斷儀 OBD-II", "球頭拆卸器")[i % 4],
            serial=f"YK-{20400 + i % 23}",
            borrower=("張家銘", "林冠宇", "王丽华", "吳承翰")[i % 4],
            number=WorkOrderNumber(2611010001 + i),
            lent_at=NOON - timedelta(days=20, minutes=-97 * i),
            due_at=NOON - timedelta(days=20, minutes=-97 * i - 240),
            returned_at=None if i in (40, 68) else NOON - timedelta(days=20, minutes=-97 * i - 130),
            condition="完好",
            note="遺失，按購入價賠償 480.00" if i == 40 else "",
        )
        for i in range(count)
    )
    return ToolRegister(
        letterhead=HOUSE,
        mark=FIRST_PRINT,
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 30),
        rows=rows,
    )


def count_report(count: int = 12) -> CountReport:
    """A count of one shelf with a dozen differences."""
    rows = tuple(
        CountRow(
            part_number=f"90915-{10000 + 37 * i}",
            name=("機油格", "火星塞", "煞車來令片", "雨刷片")[i % 4],
            bin=f"A-0{1 + i % 9}-{1 + i % 4}",
            unit="件",
            book=Quantity.of(12 + i),
            counted=Quantity.of(12 + i + (1 if i % 3 else -2)),
            difference=Quantity.of(1 if i % 3 else -2),
            value=Money.of("38.50") if i % 3 else Money.of("-1077.00"),
            reason="" if i % 3 else "漏登出庫",
        )
        for i in range(count)
    )
    return CountReport(
        letterhead=HOUSE,
        mark=FIRST_PRINT,
        count_number="PD-2611-02",
        area="A 區",
        started_at=NOON - timedelta(hours=3),
        finished_at=NOON,
        counted_by="黃雅雯",
        lines_counted=1_412,
        rows=rows,
        surplus=Money.of(308),
        shortage=Money.of(-4308),
        net=Money.of(-4000),
    )


def labels(**changed: object) -> LabelSheet:
    """One label of each kind."""
    given: dict[str, object] = {
        "letterhead": HOUSE,
        "mark": FIRST_PRINT,
        "labels": (
            Label(kind=LabelKind.BIN, code=ScanCode(ScanKind.BIN, 321, 1177), headline="A-03-2"),
            Label(
                kind=LabelKind.PART,
                code=ScanCode(ScanKind.PART, 4410, 2231),
                headline="16100-0V010",
                name="水泵總成",
                details=("庫位 A-03-2", "凱美瑞 2.0 / 2018–"),
            ),
            Label(
                kind=LabelKind.TOOL,
                code=ScanCode(ScanKind.TOOL, 17, 9034),
                headline="T-0017",
                name="曲軸皮帶輪拉拔器",
                details=("SST 09213-54015", "序號 YK-20418"),
            ),
            Label(
                kind=LabelKind.BADGE,
                code=ScanCode(ScanKind.BADGE, 8, 5521),
                headline="張家銘",
                name="機修一班 技師",
                details=("工號 0008",),
            ),
            Label(
                kind=LabelKind.REMOVED_PARTS,
                code=CODE,
                headline="粵B·7K219",
                name=NUMBER.grouped,
                details=("貨架 3　整理箱 12", "前保桿、左大燈"),
            ),
        ),
    }
    return LabelSheet(**(given | changed))  # type: ignore[arg-type]  # the test names only what it changes
