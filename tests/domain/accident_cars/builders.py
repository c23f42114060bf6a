"""Builders for accident cars: an order of 1000 yuan with the cost a check wants, priced, signed, in work."""

from aftersales_desktop.domain.accident_cars.enter_line_cost import EnterLineCost, enter_line_cost
from aftersales_desktop.domain.accident_cars.price_quotation import (
    PriceQuotation,
    QuotationPriced,
    price_quotation,
)
from aftersales_desktop.domain.accident_cars.quotation import (
    AccidentQuotation,
    CostKind,
    QuotationVersion,
)
from aftersales_desktop.domain.accident_cars.sign_quotation import (
    QuotationSigned,
    SignQuotation,
    sign_quotation,
)
from aftersales_desktop.domain.accident_cars.write_reason import ReasonWritten, WriteReason, write_reason
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, OrderState, PartClass
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders import (
    an_order,
    fit_all_parts,
    labour,
    lines_of,
    put_in_state,
)
from tests.house import House

WHY = "保險公司核價，車隊客戶"


def bumper(name: str = "前保險桿", price: int = 800, number: str = "52119-02K10") -> LineWanted:
    """A part that costs the customer 800."""
    return LineWanted(
        kind=LineKind.PART,
        description=name,
        part_number=number,
        part_class=PartClass.OTHER,
        unit="件",
        quantity=Quantity.of(1),
        unit_price=Money.of(price),
    )


def an_accident(house: House, *lines: LineWanted, plate: str = "粵B·7K219") -> int:
    """Open an accident order: a bumper for 800 and an hour for 200, together 1000."""
    wanted = lines or (bumper(), labour("鈑金", "1", 200))
    return an_order(house, *wanted, car=house.a_car(plate), kind=OrderKind.ACCIDENT).order_id


def cost(house: House, order_id: int, *yuan: str | int) -> None:
    """Let the advisor enter what a unit of each line costs, in the order of the lines."""
    for line, amount in zip(lines_of(house, order_id), yuan, strict=True):
        kind = CostKind.PART if line.kind is LineKind.PART else CostKind.LABOUR
        entered = EnterLineCost(order_id=order_id, line_id=line.id, kind=kind, unit_cost=Money.of(amount))
        house.do(house.advisor, enter_line_cost, entered)


def price(house: House, order_id: int, reason: str = "", by: Actor | None = None) -> QuotationPriced:
    """Let the advisor price the quotation."""
    return house.do(by or house.advisor, price_quotation, PriceQuotation(order_id=order_id, reason=reason))


def sign(house: House, order_id: int, by: Actor | None = None, version: int = 1) -> QuotationSigned:
    """Let the supervisor sign the version on the screen."""
    wanted = SignQuotation(order_id=order_id, version_seen=version)
    return house.do(by or house.supervisor, sign_quotation, wanted)


def explain(house: House, order_id: int, reason: str = WHY, by: Actor | None = None) -> ReasonWritten:
    """Let the advisor write why the margin is low."""
    return house.do(by or house.advisor, write_reason, WriteReason(order_id=order_id, reason=reason))


def a_priced(house: House, whole_cost: int = 700, plate: str = "粵B·7K219") -> int:
    """Price an order of 1000 yuan at this cost."""
    order_id = an_accident(house, plate=plate)
    cost(house, order_id, whole_cost - 100, 100)
    price(house, order_id)
    return order_id


def a_signed(house: House, plate: str = "粵B·7K219") -> int:
    """Price an order at 30 % and sign it."""
    order_id = a_priced(house, plate=plate)
    sign(house, order_id)
    return order_id


def in_work(house: House, order_id: int) -> None:
    """Put the order on the floor, where the way there is not the matter."""
    put_in_state(house, order_id, OrderState.STARTED)


def ready_to_settle(house: House, order_id: int) -> None:
    """Fit everything and let it pass its inspection."""
    put_in_state(house, order_id, OrderState.INSPECTED)
    fit_all_parts(house, order_id)


def quotation_stored(house: House, order_id: int) -> AccidentQuotation | None:
    """Fetch the quotation as stored."""
    with house.session() as session:
        return session.get(AccidentQuotation, order_id)


def versions(house: House, order_id: int) -> list[QuotationVersion]:
    """Fetch the versions as stored, oldest first."""
    with house.session() as session:
        found = session.query(QuotationVersion).filter(QuotationVersion.order_id == order_id)
        return found.order_by(QuotationVersion.version).all()


def a_settlement(house: House, order_id: int) -> Settlement:
    """The bill an import would bring."""
    return Settlement(
        order_id=order_id,
        number=2611240001,
        labour=Money.of(200),
        parts=Money.of(800),
        due=Money.of(1000),
        settled_by_id=house.advisor.staff_id,
        at=house.clock.now(),
    )
