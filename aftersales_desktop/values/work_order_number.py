"""The number people say and read on a job card: six digits of the day, four of the order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LARGEST_SERIAL = 9999


@dataclass(frozen=True, order=True)
class WorkOrderNumber:
    """Ten digits as an integer: 2611240073 is the 73rd order of 24 November 2026."""

    value: int

    @classmethod
    def on(cls, day: date, serial: int) -> WorkOrderNumber:
        """Form the number of the day's `serial`-th order.

        Raises:
            ValueError: The serial is not between 1 and 9999.

        """
        if not 0 < serial <= LARGEST_SERIAL:
            msg = f"serial {serial} is outside 1..{LARGEST_SERIAL}"
            raise ValueError(msg)
        return cls(int(f"{day:%y%m%d}{serial:04d}"))

    def __str__(self) -> str:
        """Write it as on screen: RO-261124-0073."""
        digits = f"{self.value:010d}"
        return f"RO-{digits[:6]}-{digits[6:]}"

    @property
    def grouped(self) -> str:
        """Write it as on the card, in groups that can be read aloud: 2611 24 0073."""
        digits = f"{self.value:010d}"
        return f"{digits[:4]} {digits[4:6]} {digits[6:]}"
