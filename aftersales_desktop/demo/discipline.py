"""Discounts and sanctions of the made-up house: within the week's number, and in every state (R2.1.5, X7)."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from functools import cache
from typing import Any

from aftersales_desktop import paths
from aftersales_desktop.demo.town import Town
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.sanctions.appeal_sanction import AppealSanction, appeal_sanction
from aftersales_desktop.domain.sanctions.judge_sanction import (
    ConfirmSanction,
    DismissSanction,
    VerifySanction,
    confirm_sanction,
    dismiss_sanction,
    verify_sanction,
)
from aftersales_desktop.domain.sanctions.propose_sanction import ProposeSanction, propose_sanction
from aftersales_desktop.domain.sanctions.settle_sanction import SettleSanction, settle_sanction
from aftersales_desktop.domain.work_orders.discount import DiscountReason
from aftersales_desktop.domain.work_orders.discount_wanted import DiscountWanted
from aftersales_desktop.domain.work_orders.give_discount import GiveDiscount, give_discount
from aftersales_desktop.domain.work_orders.lookups_discounts import discount_desk
from aftersales_desktop.domain.work_orders.lookups_order_list import OrderQuery, order_list
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.request_discount import RequestDiscount, request_discount
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role

ONE_IN = 14
# The supervisor keeps two places of the week for later.
LEFT_FREE = 2
SHARES = (500, 800, 1000)
TOO_MUCH = 1200
VERIFIED = frozenset({"verified", "signed", "confirmed", "appealed", "settled"})
SIGNED = VERIFIED - {"verified"}


def sometimes_discount(town: Town, order_id: int, due: Money) -> Money:
    """Take something off one bill in many; gives what is due then. The town's chance is left alone."""
    if order_id % ONE_IN or due == Money.ZERO:
        return due
    supervisor = town.crew[Role.FRONT_DESK_SUPERVISOR][0]
    desk = town.runner.ask(supervisor, discount_desk, order_id)
    if not desk.general or desk.used >= desk.quota - LEFT_FREE:
        return due
    wanted = _wanted(town, order_id, SHARES[order_id // ONE_IN % len(SHARES)])
    return town.do(supervisor, give_discount, GiveDiscount(order_id=order_id, wanted=wanted)).due


def todays_discipline(town: Town) -> None:
    """Let an advisor wish for more than the limit, and let sanctions stand in every state."""
    _ask_for_too_much(town)
    for number, entry in enumerate(_vocabulary()["sanction"]):
        _go(town, entry, number)


def _ask_for_too_much(town: Town) -> None:
    advisor = town.crew[Role.SERVICE_ADVISOR][-1]
    ready = OrderQuery(states=frozenset({OrderState.INSPECTED}), kinds=frozenset({OrderKind.GENERAL}))
    for row in town.runner.ask(advisor, order_list, ready).rows[:1]:
        wanted = _wanted(town, 0, TOO_MUCH)
        town.do(advisor, request_discount, RequestDiscount(order_id=row.order_id, wanted=wanted))


def _wanted(town: Town, number: int, share: int) -> DiscountWanted:
    reasons = _vocabulary()["discount"]
    reason = reasons[number // ONE_IN % len(reasons)]
    return DiscountWanted(
        share=share, reason_code=DiscountReason(reason["code"]), reason=_pick(town, reason["text"])
    )


def _go(town: Town, entry: dict[str, Any], number: int) -> None:
    """Take one sanction as far as it goes, each step by its own person."""
    goes, findings = entry["goes"], _vocabulary()["findings"]
    people = town.crew[Role(entry["post"])]
    manager, director = town.crew[Role.WORKSHOP_MANAGER][0], town.crew[Role.SERVICE_DIRECTOR][0]
    person = people[number % len(people)]
    proposal = ProposeSanction(
        person_id=person.staff_id,
        clause=entry["clause"],
        event=_pick(town, entry["event"]),
        evidence=_pick(town, entry["evidence"]),
        happened_at=town.clock.now() - timedelta(days=entry["days_ago"]),
    )
    id_ = town.do(town.crew[Role.GENERAL_MANAGER][0], propose_sanction, proposal).sanction_id
    if goes in VERIFIED:
        said = _pick(town, findings["verified"])
        town.do(manager, verify_sanction, VerifySanction(sanction_id=id_, findings=said))
    if goes in SIGNED:
        town.do(director, confirm_sanction, ConfirmSanction(sanction_id=id_))
    if goes == "appealed":
        reason = _pick(town, entry["reason"])
        town.do(person, appeal_sanction, AppealSanction(sanction_id=id_, reason=reason))
    if goes == "settled":
        reference = _pick(town, findings["reference"])
        cashier = town.crew[Role.CASHIER][0]
        town.do(cashier, settle_sanction, SettleSanction(sanction_id=id_, reference=reference))
    if goes == "dismissed":
        reason = _pick(town, findings["dismissed"])
        town.do(manager, dismiss_sanction, DismissSanction(sanction_id=id_, reason=reason))


def _pick(town: Town, triple: list[str]) -> str:
    return triple[LANGUAGES.index(town.words.language)]


@cache
def _vocabulary() -> dict[str, Any]:
    path = paths.resources() / "demo" / "discipline.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
