"""How good what a supplier delivers is: rejected pieces among those that came (R2.3.10c)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.purchasing.demand import summed
from aftersales_desktop.domain.purchasing.part_order import PartReceipt
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True)
class SupplierQuality:
    """What came of a supplier so far, and how much of it was rejected."""

    came: Quantity
    rejected: Quantity

    @property
    def failure(self) -> int | None:
        """The failure rate in hundredths of a percent; None as long as nothing came."""
        if not self.came:
            return None
        return (self.rejected.thousandths * 10_000 + self.came.thousandths // 2) // self.came.thousandths


def quality_of(work: Work, supplier_id: int) -> SupplierQuality:
    """Add up everything a supplier delivered."""
    accepted, rejected = work.session.execute(
        select(summed(PartReceipt.accepted.expression), summed(PartReceipt.rejected.expression)).where(
            PartReceipt.supplier_id == supplier_id
        )
    ).one()
    return SupplierQuality(came=accepted + rejected, rejected=rejected)
