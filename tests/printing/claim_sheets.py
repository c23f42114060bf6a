"""A claim part's papers, filled as on an ordinary day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from aftersales_desktop.printing.claim_papers import ClaimOrderSheet, DepositSlip, TalkOnPaper
from aftersales_desktop.printing.sheet_parts import CarOnPaper, Letterhead, PrintMark, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

AT = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
LETTERHEAD = Letterhead(name="安達汽車服務廠")
MARK = PrintMark(copy=1, at=AT, by="林怡君")


def claim_order(*, waived: str = "", said: str = "原廠須先收訂金，約兩週到貨") -> ClaimOrderSheet:
    """An order with both signatures."""
    return ClaimOrderSheet(
        letterhead=LETTERHEAD,
        mark=MARK,
        claim_number="CP-261124-0003",
        car=CarOnPaper(
            plate="粵B·7K219", model="豐田 卡羅拉 1.8", vin="LFMARE2C1M0123456", customer="王美惠"
        ),
        order="RO-261124-0017",
        opened_at=AT,
        advisor="林怡君",
        part="轉向機總成",
        part_number="45510-02310",
        quantity=Quantity.of(1),
        price=Money.of(2000),
        amount=Money.of(2000),
        deposit=Money.ZERO if waived else Money.of(600),
        receipt="" if waived else "RC-261124-0009",
        waived_because=waived,
        talks=(
            TalkOnPaper(at=AT, channel="電話", said=said, by="林怡君"),
            TalkOnPaper(at=AT + timedelta(days=14), channel="電話", said="已到貨，週六回廠", by="林怡君"),
        ),
        director_signs=True,
        manager_signed=Signed(name="蘇國明", at=AT),
        director_signed=Signed(name="高啟明", at=AT),
    )


def deposit_slip(*, paid_back: bool = False) -> DepositSlip:
    """The receipt, or the voucher."""
    return DepositSlip(
        letterhead=LETTERHEAD,
        mark=MARK,
        paid_back=paid_back,
        slip_number="RV-261208-0001" if paid_back else "RC-261124-0009",
        claim_number="CP-261124-0003",
        order="RO-261124-0017",
        plate="粵B·7K219",
        customer="王美惠",
        part="轉向機總成",
        part_number="45510-02310",
        amount=Money.of(600),
        method="現金",
        at=AT,
        receipt="RC-261124-0009" if paid_back else "",
        cashier_signed=Signed(name="方國豪", at=AT),
    )
