"""Builders for the parts counter: parts on shelves, orders with part lines in any state."""

from dataclasses import dataclass, field

from sqlalchemy import func, select

from aftersales_desktop.domain.parts.part import Bin, Part, Reservation, Stock
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.parts.stock_out import PickedLine, StockedOut, StockOut, stock_out
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionState,
    LineKind,
    OrderKind,
    OrderState,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.search_key import search_key
from tests.house import House

ONE = Quantity.of(1)


def pieces(n: float) -> Quantity:
    """Say a quantity in pieces."""
    return Quantity.of(n)


@dataclass
class Counter:
    """The warehouse under test: what stands on which shelf, and orders that ask for it."""

    house: House
    bins: dict[str, int] = field(default_factory=dict)
    serial: int = 0

    def bin_id(self, code: str) -> int:
        """Name a bin by its code; it is put up when it is new."""
        if code not in self.bins:
            place = Bin(code=code)
            self.house.put(place)
            self.bins[code] = place.id
        return self.bins[code]

    def a_part(
        self, number: str = "04465-02220", name: str = "前煞車來令片", *, cost: str = "180", **stock: float
    ) -> Part:
        """Put a part into the catalogue; `A_03_2=6` lays six into bin A-03-2 by a goods-in."""
        part = Part(
            number=number,
            number_key=search_key(number),
            name=name,
            name_key=search_key(name),
            unit="個",
            price=Money.of("85"),
            cost=Money.of(cost),
        )
        self.house.put(part)
        lines = tuple(
            ReceivedLine(
                part_id=part.id,
                bin_id=self.bin_id(code.replace("_", "-")),
                quantity=pieces(n),
                unit_cost=Money.of(cost),
            )
            for code, n in stock.items()
        )
        if lines:
            self.house.do(self.house.clerk, receive_goods, ReceiveGoods(supplier="一汽備件", lines=lines))
        return part

    def an_order(
        self,
        *wanted: tuple[Part, float],
        state: OrderState = OrderState.STARTED,
        addition: AdditionState | None = None,
        plate: str = "粵B·5H618",
    ) -> WorkOrder:
        """Put an order with these part lines into the house; `addition` makes them second-round."""
        self.serial += 1
        car = self.house.a_car(plate)
        now = self.house.clock.now()
        order = WorkOrder(
            number=2611240000 + self.serial,
            card_tag=4820 + self.serial,
            kind=OrderKind.GENERAL,
            state=state,
            state_since=now,
            customer_id=car.customer_id,
            vehicle_id=car.id,
            advisor_id=self.house.advisor.staff_id,
            technician_id=self.house.technician.staff_id,
            complaint="煞車有異音",
            mileage_km=56_300,
            fuel_eighths=4,
            opened_at=now,
        )
        self.house.put(order)
        added = self._addition(order, addition) if addition else None
        self._write_lines(order, wanted, added)
        return order

    def _addition(self, order: WorkOrder, state: AdditionState) -> int:
        found = Addition(
            order_id=order.id,
            finding="驅動皮帶龜裂",
            found_by_id=self.house.technician.staff_id,
            found_at=self.house.clock.now(),
            state=state,
        )
        self.house.put(found)
        return found.id

    def _write_lines(
        self, order: WorkOrder, wanted: tuple[tuple[Part, float], ...], addition_id: int | None
    ) -> None:
        lines = [
            OrderLine(
                position=position,
                kind=LineKind.PART,
                description=part.name,
                part_number=part.number,
                unit=part.unit,
                quantity=pieces(n),
                unit_price=part.price,
                addition_id=addition_id,
            )
            for position, (part, n) in enumerate(wanted, start=1)
        ]
        with self.house.session() as session, session.begin():
            stored = session.get_one(WorkOrder, order.id)
            stored.lines.extend(lines)

    def line_ids(self, order: WorkOrder) -> list[int]:
        """Name the order's lines from first to last."""
        return [line.id for line in self.lines(order)]

    def lines(self, order: WorkOrder) -> list[OrderLine]:
        """Look at the order's lines as they are stored now."""
        with self.house.session() as session:
            found = select(OrderLine).where(OrderLine.order_id == order.id).order_by(OrderLine.position)
            return list(session.scalars(found))

    def line(self, order: WorkOrder) -> OrderLine:
        """Look at the order's only line."""
        (line,) = self.lines(order)
        return line

    def issue(self, order: WorkOrder, n: float = 1) -> StockedOut:
        """Stock out so many for the order's first line, with its card."""
        return self.house.do(self.house.clerk, stock_out, self.a_stock_out(order, n))

    def a_stock_out(self, order: WorkOrder, n: float = 1) -> StockOut:
        """Say what a clerk picks for the order's first line."""
        picked = PickedLine(line_id=self.line_ids(order)[0], quantity=pieces(n))
        return StockOut(card=order.code, lines=(picked,))

    def on_hand(self, part: Part) -> Quantity:
        """Add up what the bins hold of a part."""
        with self.house.session() as session:
            return session.scalar(select(func.sum(Stock.on_hand)).where(Stock.part_id == part.id)) or pieces(
                0
            )

    def in_bin(self, part: Part, code: str) -> Quantity:
        """Tell what one bin holds of a part."""
        bin_id = self.bin_id(code)
        with self.house.session() as session:
            stock = session.get(Stock, (part.id, bin_id))
            return stock.on_hand if stock else pieces(0)

    def ledger(self, part: Part) -> list[StockMovement]:
        """Read a part's ledger from first to last."""
        with self.house.session() as session:
            lines = select(StockMovement).where(StockMovement.part_id == part.id).order_by(StockMovement.id)
            return list(session.scalars(lines))

    def reserve(self, order: WorkOrder, part: Part, n: float) -> None:
        """Keep so many for the order's first line."""
        self.house.put(Reservation(line_id=self.line_ids(order)[0], part_id=part.id, quantity=pieces(n)))

    def books_agree(self, part: Part) -> bool:
        """Say whether the bins hold what the ledger adds up to."""
        with self.house.session() as session:
            total = select(func.sum(StockMovement.quantity)).where(StockMovement.part_id == part.id)
            moved = session.scalar(total) or pieces(0)
        return moved == self.on_hand(part)
