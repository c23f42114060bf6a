"""The day at the parts counter: two refusals, stock-out and hand-over by scan, a tool out and back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from aftersales_desktop.domain.parts.lookups_counter import LineStand
from aftersales_desktop.stations.parts_counter.issue_panel import IssuePanel
from aftersales_desktop.tour.hands import CONTROL, Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.preview import print_from_preview
from aftersales_desktop.tour.waiting import until


def be_refused_before_the_start(house: House) -> None:
    """The card is scanned too early: no parts for work that has not begun."""
    hands, panel = _at_issue(house)
    _scan_card(house, hands, panel)
    hands.press_button(panel.stock_out_step.post)
    until(lambda: bool(panel.refusal.words().missing), "parts may go out before the start")
    house.stillness.wait()
    house.camera.take(
        house.counter, "counter-not-started", "No parts before work has begun: refused, with its clause."
    )
    _put_the_card_away(hands, panel)


def issue_the_parts(house: House) -> None:
    """Card, part label, the rest with one key; stock-out first, hand-over second, the card back."""
    hands, panel = _at_issue(house)
    _scan_card(house, hands, panel)
    order = panel.order
    lines = [line for line in order.lines if line.may_take] if order is not None else []
    hands.scan(house.things.part_label(lines[-1].part_number))
    until(lambda: len(panel.batch.picked) == 1, "the scanned part is not picked")
    house.camera.take(house.counter, "counter-picked", "A scanned label picks its line of the order.")
    hands.press_button(panel.stock_out_step.fill)
    until(lambda: len(panel.batch.picked) == len(lines), "not every line is picked")
    _stock_out(house, hands, panel)
    house.camera.take(house.counter, "counter-stocked-out", "Step one is posted; step two waits.")
    hands.key(Qt.Key.Key_P, CONTROL)
    print_from_preview(house, house.counter, hands, "issue-slip")
    _hand_over(house, hands, panel)
    house.camera.take(
        house.counter, "counter-handed-over", "Handed over, and the card goes back with the parts."
    )
    _put_the_card_away(hands, panel)


def be_refused_before_the_yes(house: House) -> None:
    """An addition that the customer has not agreed to stays on its shelf."""
    hands, panel = _at_issue(house)
    _scan_card(house, hands, panel)
    until(lambda: _unconfirmed(panel) >= 0, "the addition is not at the counter")
    hands.choose_row(panel.lines.table, _unconfirmed(panel))
    until(lambda: bool(panel.lines.refusal.words().missing), "the addition is not held up")
    house.camera.take(
        house.counter, "counter-not-confirmed", "A line that nobody has agreed to is held up, and says why."
    )
    _put_the_card_away(hands, panel)


def issue_the_addition(house: House) -> None:
    """Once the customer has said yes, the part goes out like any other."""
    hands, panel = _at_issue(house)
    _scan_card(house, hands, panel)
    hands.press_button(panel.stock_out_step.fill)
    until(lambda: len(panel.batch.picked) == 1, "the addition cannot be picked")
    _stock_out(house, hands, panel)
    _hand_over(house, hands, panel)
    house.camera.take(house.counter, "counter-addition", "After the yes, the addition goes out.")
    _put_the_card_away(hands, panel)


def lend_a_tool(house: House) -> None:
    """Label, badge and card: three scans lend a special tool."""
    hands, panel = house.at(house.counter), house.counter.tools
    hands.click(house.counter.rail.button("tools"))
    house.stillness.wait()
    hands.scan(house.tool.code)
    until(lambda: panel.scans.tool is not None, "the tool's label is not known")
    hands.scan(house.technician.badge)
    until(lambda: panel.scans.borrower is not None, "the badge is not known")
    house.camera.take(house.counter, "tool-scanned", "Label and badge are scanned, the job card is missing.")
    hands.scan(house.things.card(house.order_id))
    house.stillness.wait()
    if not house.things.is_lent(house.tool):
        # Its condition was never written down: the cursor waits there.
        hands.fill(panel.side.condition.edit, house.words.good)
        hands.press_button(panel.side.lend)
    until(lambda: house.things.is_lent(house.tool), "the tool is not lent")
    house.camera.take(house.counter, "tool-lent", "Lent: the tool has its borrower, its order and its hour.")
    hands.press_button(panel.side.slip)
    print_from_preview(house, house.counter, hands, "tool-loan-slip")
    house.minutes_pass(2)


def take_the_tool_back(house: House) -> None:
    """Its label scanned once more brings the tool back into the crib."""
    hands, panel = house.at(house.counter), house.counter.tools
    hands.click(house.counter.rail.button("tools"))
    house.stillness.wait()
    hands.scan(house.tool.code)
    until(lambda: not house.things.is_lent(house.tool), "the tool is not back")
    house.camera.take(house.counter, "tool-back", "One scan, and the tool lies in the crib again.")
    hands.click(panel.views.button("register"))
    hands.press_button(panel.register.print)
    print_from_preview(house, house.counter, hands, "tool-register")


def _at_issue(house: House) -> tuple[Hands, IssuePanel]:
    hands = house.at(house.counter)
    hands.click(house.counter.rail.button("issue"))
    house.stillness.wait()
    return hands, house.counter.issue


def _scan_card(house: House, hands: Hands, panel: IssuePanel) -> None:
    hands.scan(house.things.card(house.order_id))
    until(
        lambda: panel.order is not None and panel.order.order_id == house.order_id and panel.card is not None,
        "the card does not open its order at the counter",
    )
    house.stillness.wait()


def _unconfirmed(panel: IssuePanel) -> int:
    """The place of the line that waits for the customer's yes."""
    lines = panel.order.lines if panel.order is not None else ()
    return next((n for n, line in enumerate(lines) if line.stand is LineStand.UNCONFIRMED), -1)


def _stock_out(house: House, hands: Hands, panel: IssuePanel) -> None:
    hands.press_button(panel.stock_out_step.post)
    until(lambda: panel.order is not None and bool(panel.order.waiting), "nothing is stocked out")
    house.stillness.wait()


def _hand_over(house: House, hands: Hands, panel: IssuePanel) -> None:
    """The technician's badge, the tick for the card, the goods."""
    step = panel.hand_over_step
    hands.scan(house.technician.badge)
    until(
        lambda: step.technician_id() == house.technician.staff_id,
        "the badge does not say who takes the goods",
    )
    hands.click(step.card_back, QPoint(10, step.card_back.height() // 2))
    until(step.card_back.isChecked, "the card is not given back")
    hands.press_button(step.button)
    until(lambda: panel.order is not None and not panel.order.waiting, "the goods are not handed over")
    house.stillness.wait()


def _put_the_card_away(hands: Hands, panel: IssuePanel) -> None:
    hands.key(Qt.Key.Key_Escape)
    until(lambda: panel.order is None, "Esc does not put the card away")
