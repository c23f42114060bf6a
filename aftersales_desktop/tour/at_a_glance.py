"""What else the windows show of the day's rules: a claim part, sanctions, a clause, the figures."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.preview import print_from_preview
from aftersales_desktop.tour.waiting import until

CLAUSE = "R2.1.5a"


def show_a_claim_part(house: House) -> None:
    """How far a part ordered from the manufacturer has come, and its order on paper."""
    hands, panel = house.at(house.reception), house.reception.claims.panel
    hands.click(house.reception.rail.button("claim_parts"))
    until(lambda: bool(panel.table.rows()), "no claim part is on its way")
    house.stillness.wait()
    hands.choose_row(panel.table, 0)
    until(panel.view.print_order.isVisible, "the claim part's page does not open")
    house.camera.take(
        house.reception, "claim-part", "A claim part from deposit to refund, with what is next."
    )
    hands.key(Qt.Key.Key_F4)
    print_from_preview(house, house.reception, hands, "claim-order")


def show_the_rules_at_work(house: House) -> None:
    """The director's sanctions register, a clause with what hangs on it, and the figures."""
    hands, director = house.at(house.director), house.director
    sanctions = director.discipline.sanctions
    hands.click(director.rail.button("sanctions"))
    until(lambda: bool(sanctions.table.rows()), "no sanction stands in the register")
    house.stillness.wait()
    hands.choose_row(sanctions.table, 0)
    until(lambda: sanctions.page is not None, "the sanction does not open")
    house.camera.take(director, "sanctions", "Proposed, verified, confirmed: each step by its own person.")
    hands.click(director.rail.button("rulebook"))
    hands.fill(director.rulebook.list.field.edit, CLAUSE)
    until(lambda: [one.id for one in director.rulebook.list.clauses()] == [CLAUSE], "the clause is not found")
    hands.choose_row(director.rulebook.list.table, 0)
    house.camera.take(
        director, "clause", "A clause in our words: its values, where it is kept, whom it stopped."
    )
    hands.click(director.rail.button("figures"))
    house.camera.take(director, "figures", "The figures of a period beside the one before.")
