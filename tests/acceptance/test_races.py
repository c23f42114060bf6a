"""Two stations at the same instant: the last part, one tool, one technician, one bill; each counts once."""

from collections.abc import Callable
from functools import partial
from threading import Barrier, Thread

from aftersales_desktop.database.refusals import ChangedElsewhere, DatabaseBusy
from aftersales_desktop.domain.parts.refusals import NotEnoughInStock
from aftersales_desktop.domain.parts.stock_out import stock_out
from aftersales_desktop.domain.tools.lend_tool import LendTool, lend_tool
from aftersales_desktop.domain.tools.refusals import BorrowerHasOverdueTool, ToolOut
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.work_orders.clock_off import ClockOff, clock_off
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.lookups_floor import running_clocks
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.refusals import WrongStep
from aftersales_desktop.domain.work_orders.refusals_floor import AnotherJobRuns, NotHandedOver
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from tests.acceptance.day import ONE, PADS, Day, labour, pads

RACES = 20
# What the slower one may be told: by the rule itself, or by the database.
BY_THE_DATABASE = (ChangedElsewhere, DatabaseBusy)


def race(*runs: Callable[[], object]) -> list[Refusal]:
    """Let them start at one instant; gives the refusals. Anything else that is raised fails the test."""
    barrier = Barrier(len(runs))
    refusals: list[Refusal] = []
    faults: list[Exception] = []

    def go(run: Callable[[], object]) -> None:
        barrier.wait()
        try:
            run()
        except Refusal as refusal:
            refusals.append(refusal)
        except Exception as fault:  # noqa: BLE001 - told in the test's own thread
            faults.append(fault)

    threads = [Thread(target=go, args=(run,)) for run in runs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    return refusals


def one_was_too_late(refusals: list[Refusal], *by_the_rule: type[Refusal]) -> None:
    """See that exactly one of two was refused, and for a good reason."""
    assert len(refusals) == 1
    assert isinstance(refusals[0], by_the_rule + BY_THE_DATABASE)


def test_the_last_part_is_taken_once(day: Day) -> None:
    here, there = day.house, day.house.runner.at("parts counter 2")
    mine = day.started(labour(), pads("30"))
    yours = day.started(labour(), pads("30"), plate="粵B·5H618")
    day.house.do(here.clerk, stock_out, day.pick(mine, mine.lines[1], Quantity.of(6)))
    for _ in range(RACES):
        day.receive(PADS, ONE)
        late = race(
            partial(here.do, here.clerk, stock_out, day.pick(mine, mine.lines[1])),
            partial(there.do, here.parts_manager, stock_out, day.pick(yours, yours.lines[1])),
        )
        one_was_too_late(late, NotEnoughInStock)
    assert day.on_shelf(PADS) == Quantity.ZERO


def test_one_tool_is_lent_once(day: Day) -> None:
    here, there = day.house, day.house.runner.at("parts counter 2")
    visit = day.started(labour())
    tool_id, label = day.a_tool()
    first, second = (
        LendTool(tool=label, borrower=day.badge(borrower), card=visit.card, condition="完好")
        for borrower in (here.technician, here.other_technician)
    )
    for _ in range(RACES):
        late = race(
            partial(here.do, here.clerk, lend_tool, first),
            partial(there.do, here.parts_manager, lend_tool, second),
        )
        one_was_too_late(late, ToolOut, BorrowerHasOverdueTool)
        here.do(here.clerk, take_back_tool, TakeBackTool(tool_id=tool_id, condition="完好"))


def test_one_technician_has_one_running_clock(day: Day) -> None:
    here, there = day.house, day.house.runner.at("floor 2")
    mine = day.started(labour())
    yours = day.started(labour(), plate="粵B·5H618")
    badge = day.badge(here.technician)
    for _ in range(RACES):
        late = race(
            partial(here.do, here.technician, clock_on, ClockOn(card=mine.card, badge=badge)),
            partial(there.do, here.leader, clock_on, ClockOn(card=yours.card, badge=badge)),
        )
        one_was_too_late(late, AnotherJobRuns)
        assert len(here.ask(here.manager, running_clocks)) == 1
        here.do(here.technician, clock_off, ClockOff(badge=badge))


def test_one_order_is_settled_once(day: Day) -> None:
    here, there = day.house, day.house.runner.at("reception 2")
    paid = PaymentTaken(kind=PaymentKind.CASH, amount=Money.of("450"))
    for n in range(RACES):
        visit = day.finished(plate=f"粵B·{n:05}")
        day.inspect(visit)
        bill = SettleOrder(order_id=visit.order_id, payments=(paid,))
        late = race(
            partial(here.do, here.cashier, settle_order, bill),
            partial(there.do, here.advisor, settle_order, bill),
        )
        one_was_too_late(late, WrongStep)
        page = day.page(visit)
        assert (page.state, len(page.payments)) == (OrderState.SETTLED, 1)


def test_one_piece_is_fitted_once(day: Day) -> None:
    here, there = day.house, day.house.runner.at("floor 2")
    visit = day.started(labour(), pads(str(RACES)))
    day.receive(PADS, Quantity.of(RACES))
    line_id = visit.lines[1]
    for n in range(RACES):
        day.issue(visit, line_id)
        fitting = MarkFitted(order_id=visit.order_id, line_id=line_id, quantity=ONE)
        late = race(
            partial(here.do, here.technician, mark_fitted, fitting),
            partial(there.do, here.leader, mark_fitted, fitting),
        )
        one_was_too_late(late, NotHandedOver)
        assert day.page(visit).lines[1].fitted == Quantity.of(n + 1)
