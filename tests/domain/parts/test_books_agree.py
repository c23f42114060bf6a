"""Whatever people do at the counter, the bins hold what the ledger says, and nothing goes below zero."""

import threading
from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnReason, ReturnState
from aftersales_desktop.domain.parts.post_return import PostReturn, post_return
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.parts.receive_return import ReceiveReturn, receive_return
from aftersales_desktop.domain.parts.request_return import RequestReturn, request_return
from aftersales_desktop.domain.parts.reserve_for_order import ReserveForOrder, reserve_for_order
from aftersales_desktop.domain.parts.reverse_issue import ReverseIssue, reverse_issue
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.parts.stock_out import stock_out
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from tests.domain.parts.builders import Counter, pieces

ACTS = ("issue", "hand over", "reverse", "ask back", "receive back", "post back", "goods in", "keep")
STEPS = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, 1), st.integers(1, 4)), min_size=5, max_size=20
)


@dataclass
class Day:
    """Two orders fight for one part while a delivery comes in now and then."""

    counter: Counter
    part: Part
    orders: list[WorkOrder] = field(default_factory=list)

    def act(self, what: str, which: int, n: int) -> None:
        """Do one thing; a refusal is as good an answer as any."""
        acts = {
            "issue": self._issue,
            "hand over": self._hand_over,
            "reverse": self._reverse,
            "ask back": self._ask_back,
            "receive back": self._receive_back,
            "post back": self._post_back,
            "goods in": self._goods_in,
            "keep": self._keep,
        }
        try:
            acts[what](self.orders[which], n)
        except Refusal:
            return

    def _issue(self, order: WorkOrder, n: int) -> None:
        house = self.counter.house
        house.do(house.clerk, stock_out, self.counter.a_stock_out(order, n))

    def _hand_over(self, order: WorkOrder, _n: int) -> None:
        house = self.counter.house
        technician = house.technician.staff_id
        taken = HandOver(order_id=order.id, technician_id=technician, card_handed_back=True)
        house.do(house.clerk, hand_over, taken)

    def _reverse(self, order: WorkOrder, _n: int) -> None:
        with self.counter.house.session() as session:
            issue = session.scalar(select(func.max(PartsIssue.id)).where(PartsIssue.order_id == order.id))
        house = self.counter.house
        house.do(house.clerk, reverse_issue, ReverseIssue(issue_id=issue or 0))

    def _ask_back(self, order: WorkOrder, n: int) -> None:
        house = self.counter.house
        wish = RequestReturn(
            order_id=order.id,
            line_id=self.counter.line_ids(order)[0],
            quantity=pieces(n),
            reason=ReturnReason.WRONG_PART,
        )
        house.do(house.technician, request_return, wish)

    def _receive_back(self, order: WorkOrder, n: int) -> None:
        slip = self._a_return(order, ReturnState.REQUESTED)
        house = self.counter.house
        goods = ReceiveReturn(
            return_id=slip, counted=pieces(n), unused=True, bin_id=self.counter.bin_id("B-01-1")
        )
        house.do(house.clerk, receive_return, goods)

    def _post_back(self, order: WorkOrder, _n: int) -> None:
        house = self.counter.house
        slip = self._a_return(order, ReturnState.RECEIVED)
        house.do(house.clerk, post_return, PostReturn(return_id=slip))

    def _goods_in(self, _order: WorkOrder, n: int) -> None:
        house = self.counter.house
        line = ReceivedLine(
            part_id=self.part.id,
            bin_id=self.counter.bin_id("A-03-2"),
            quantity=pieces(n),
            unit_cost=Money.of("180"),
        )
        house.do(house.clerk, receive_goods, ReceiveGoods(supplier="一汽備件", lines=(line,)))

    def _keep(self, order: WorkOrder, _n: int) -> None:
        house = self.counter.house
        house.do(house.clerk, reserve_for_order, ReserveForOrder(order_id=order.id))

    def _a_return(self, order: WorkOrder, state: ReturnState) -> int:
        with self.counter.house.session() as session:
            found = select(PartsReturn.id).where(PartsReturn.order_id == order.id, PartsReturn.state == state)
            return session.scalars(found).first() or 0


@settings(
    max_examples=8,
    deadline=None,
    # The warehouse is the same for all examples: each begins with a part and orders of its own.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_bins_and_ledger_agree_whatever_is_done(counter: Counter, steps: list[tuple[str, int, int]]) -> None:
    part = counter.a_part(f"P-{counter.serial:05d}", A_03_2=5)
    counter.bin_id("B-01-1")
    day = Day(counter, part, [counter.an_order((part, 4)), counter.an_order((part, 4))])
    for step in steps:
        day.act(*step)
        assert counter.books_agree(part)
    with counter.house.session() as session:
        net_out = select(func.sum(StockMovement.quantity)).where(
            StockMovement.part_id == part.id, StockMovement.line_id.is_not(None)
        )
        out = session.scalar(net_out) or pieces(0)
    assert -out == sum((counter.line(order).stocked_out for order in day.orders), pieces(0))


def test_the_last_piece_is_taken_once(counter: Counter) -> None:
    """Several stations, each with its own engine on the same database, reach for one piece."""
    part = counter.a_part(A_03_2=1)
    orders = [counter.an_order((part, 1)) for _ in range(6)]
    commands = [counter.a_stock_out(order) for order in orders]
    first = counter.house.runner
    outcomes: list[str] = []
    start = threading.Barrier(len(commands))

    def reach(place: int) -> None:
        engine = open_engine(first.engine.url.render_as_string(hide_password=False))
        runner = Runner(engine, counter.house.clock)
        start.wait()
        try:
            runner.do(counter.house.clerk, stock_out, commands[place])
            outcomes.append("taken")
        except Refusal as refusal:
            outcomes.append(type(refusal).__name__)
        engine.dispose()

    stations = [threading.Thread(target=reach, args=(place,)) for place in range(len(commands))]
    for station in stations:
        station.start()
    for station in stations:
        station.join()
    assert outcomes.count("taken") == 1
    assert set(outcomes) <= {"taken", "NotEnoughInStock"}
    with counter.house.session() as session:
        assert session.scalars(select(Stock.on_hand).where(Stock.part_id == part.id)).all() == [pieces(0)]
