"""What follows elsewhere when a part goes into a car, or comes out again (R2.2.3a, SM2).

A room above work orders declares it with `when_fitted`; the technician's verb need not know the room.
"""

from collections.abc import Callable

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.order_line import OrderLine

Follows = Callable[[Work, OrderLine], None]
FOLLOW: list[Follows] = []


def when_fitted(follows: Follows) -> Follows:
    """Declare what follows; it is told of every change and looks at `line.fitted` itself."""
    FOLLOW.append(follows)
    return follows


def fitted_changed(work: Work, line: OrderLine) -> None:
    """Tell whoever declared to follow, in the same transaction."""
    for follows in FOLLOW:
        follows(work, line)
