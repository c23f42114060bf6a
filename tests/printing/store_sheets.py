"""Sheets of parts counter, tool board and store, for the tests and for looking at."""

from __future__ import annotations

from datetime import date, timedelta

from aftersales_desktop.printing.labels import Label, LabelKind, LabelSheet
from aftersales_desktop.printing.parts_slips import IssueSlip, ReturnSlip, SlipLine
from aftersales_desktop.printing.sheet_parts import Signed
from aftersales_desktop.printing.stock_count import CountReport, CountRow
from aftersales_desktop.printing.tool_papers import RegisterRow, ToolLoanSlip, ToolRegister
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.work_order_number import WorkOrderNumber
from tests.printing.sheets import CAR, CODE, FIRST_PRINT, HOUSE, NOON, NUMBER, a_signature


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
