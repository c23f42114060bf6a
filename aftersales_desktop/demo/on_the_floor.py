"""The steps of a visit that happen on the floor and at the parts counter."""

from aftersales_desktop.demo.made_order import MadeOrder, made_order
from aftersales_desktop.demo.stock import take_from_shelf
from aftersales_desktop.demo.town import Town
from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.stock_out import PickedLine, StockOut, stock_out
from aftersales_desktop.domain.tools.lend_tool import LendTool, lend_tool
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.work_orders.book_used_filter import (
    BookUsedFilter,
    EmptyDrainCart,
    book_used_filter,
    empty_drain_cart,
)
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, finish_line
from aftersales_desktop.domain.work_orders.finish_order import FinishOrder, finish_order
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.order_state import OldParts
from aftersales_desktop.domain.work_orders.record_old_parts import RecordOldParts, record_old_parts
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role


def start(town: Town, technician: Actor, order: MadeOrder) -> None:
    """Scan the card, start the order and the technician's clock."""
    town.do(technician, start_order, StartOrder(card=order.card))
    town.do(technician, clock_on, ClockOn(card=order.card))


def issue(town: Town, technician: Actor, order: MadeOrder) -> None:
    """Stock the order's parts out, then hand them over and the card back."""
    if not order.parts:
        return
    clerk = town.one(Role.PARTS_CLERK)
    for line in order.parts:
        take_from_shelf(town, line.part_number, line.quantity)
    picked = tuple(PickedLine(line_id=line.line_id, quantity=line.quantity) for line in order.parts)
    town.do(clerk, stock_out, StockOut(card=order.card, lines=picked))
    badge = town.badges[technician.staff_id]
    town.do(clerk, hand_over, HandOver(order_id=order.order_id, badge=badge, card_handed_back=True))


def borrow(town: Town, technician: Actor, order: MadeOrder) -> int | None:
    """Borrow a special tool that lies in the crib; gives its id."""
    if not town.tools_in or technician.staff_id in town.owing:
        return None
    tool = town.tools_in.pop(town.chance.randrange(len(town.tools_in)))
    clerk = town.one(Role.PARTS_CLERK)
    badge = town.badges[technician.staff_id]
    lent = town.do(
        clerk, lend_tool, LendTool(tool=tool, borrower=badge, card=order.card, condition=town.words.good)
    )
    town.tools_out[lent.tool_id] = tool
    return lent.tool_id


def bring_back(town: Town, tool_id: int) -> None:
    """Bring a tool back to the crib."""
    clerk = town.one(Role.PARTS_CLERK)
    town.do(clerk, take_back_tool, TakeBackTool(tool_id=tool_id, condition=town.words.good))
    town.tools_in.append(town.tools_out.pop(tool_id))


def fit(town: Town, technician: Actor, order_id: int) -> None:
    """Mark every part as fitted."""
    order = town.runner.ask(technician, made_order, order_id)
    for line in order.parts:
        town.do(technician, mark_fitted, MarkFitted(order_id=order_id, line_id=line.line_id))


def finish(town: Town, technician: Actor, order_id: int) -> None:
    """Report the tasks done, account for old parts and the used filter, and call the work finished."""
    order = town.runner.ask(technician, made_order, order_id)
    for line in order.tasks:
        town.do(technician, finish_line, FinishLine(order_id=order_id, line_id=line.line_id))
    disposal = OldParts.SCRAPPED if order.parts else OldParts.NONE_REMOVED
    town.do(technician, record_old_parts, RecordOldParts(order_id=order_id, old_parts=disposal))
    if any(line.oil_filter for line in order.parts):
        _throw_filter_away(town, technician, order_id)
    town.do(technician, finish_order, FinishOrder(order_id=order_id))


def inspect(town: Town, order_id: int) -> None:
    """Pass the finished car."""
    town.do(town.one(Role.QUALITY), inspect_order, InspectOrder(order_id=order_id, passed=True))


def _throw_filter_away(town: Town, technician: Actor, order_id: int) -> None:
    cart = town.chance.choice(town.carts)
    counted = town.do(technician, book_used_filter, BookUsedFilter(order_id=order_id, cart_id=cart))
    if counted.empty_now and len(town.full_carts) < 1 and town.last_day:
        town.full_carts.append(cart)
        town.carts.remove(cart)
    elif counted.empty_now:
        town.do(technician, empty_drain_cart, EmptyDrainCart(cart_id=cart))
