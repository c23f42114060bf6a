"""What the button beside a reminder of the floor board does."""

from __future__ import annotations

from aftersales_desktop.boards.floor_reminders import Reminder, ReminderKind
from aftersales_desktop.domain.rounds.clear_old_parts import ClearOldParts, OldPartsGone, clear_old_parts
from aftersales_desktop.domain.rounds.let_out_visitor import LetOutVisitor, VisitorLetOut, let_out_visitor
from aftersales_desktop.domain.tools.remind_borrower import BorrowerReminded, RemindBorrower, remind_borrower
from aftersales_desktop.domain.work_orders.book_used_filter import (
    DrainCartCounted,
    EmptyDrainCart,
    empty_drain_cart,
)
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.words import translate


def take_step(desk: Desk, reminder: Reminder) -> None:
    """Do the next step of a reminder, and say what was done; a card apart has none here."""
    steps = {
        ReminderKind.TOOL: _remind,
        ReminderKind.DRAIN_CART: _empty,
        ReminderKind.VISITOR: _let_out,
        ReminderKind.OLD_PARTS: _clear,
    }
    steps[reminder.kind](desk, reminder.subject_id)


def _remind(desk: Desk, tool_id: int) -> None:
    def reminded(receipt: BorrowerReminded) -> None:
        words = translate("Floor", "{person} was reminded of {tool}")
        desk.messages.said(words.format(person=receipt.borrower, tool=receipt.tool_name))

    desk.runner.do(remind_borrower, RemindBorrower(tool_id=tool_id), then=reminded)


def _empty(desk: Desk, cart_id: int) -> None:
    def emptied(receipt: DrainCartCounted) -> None:
        desk.messages.said(translate("Floor", "{cart} is empty again").format(cart=receipt.cart))

    desk.runner.do(empty_drain_cart, EmptyDrainCart(cart_id=cart_id), then=emptied)


def _let_out(desk: Desk, visitor_id: int) -> None:
    def left(receipt: VisitorLetOut) -> None:
        desk.messages.said(translate("Floor", "{name} has left the workshop").format(name=receipt.name))

    desk.runner.do(let_out_visitor, LetOutVisitor(visitor_id=visitor_id), then=left)


def _clear(desk: Desk, order_id: int) -> None:
    def cleared(receipt: OldPartsGone) -> None:
        words = translate("Floor", "The old parts of {order} are off the floor")
        desk.messages.said(words.format(order=receipt.number))

    desk.runner.do(clear_old_parts, ClearOldParts(order_id=order_id), then=cleared)
