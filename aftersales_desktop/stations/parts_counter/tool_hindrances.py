"""Why a button at the chosen tool is locked, in a few words under it; empty when it is open."""

from __future__ import annotations

from datetime import datetime

from aftersales_desktop.domain.tools.lend_tool import lend_tool
from aftersales_desktop.domain.tools.lookups_card import ToolCard
from aftersales_desktop.domain.tools.report_lost import report_lost
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.domain.tools.take_back_tool import take_back_tool
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.lend_card import missing_scans
from aftersales_desktop.widgets.loan_scans import LoanScans
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tool_look import standing_word
from aftersales_desktop.widgets.words import translate


def lend_hindrance(card: ToolCard, actor: Actor, scans: LoanScans, condition: str) -> str:
    """Say why the tool cannot be lent just now."""
    if card.standing is not Standing.IN_CRIB:
        return standing_word(card.standing)
    if not actor.holds(*lend_tool.rights.roles):
        return _only(lend_tool.rights.roles)
    missing = missing_scans(scans)
    if missing:
        words = translate("PartsCounter", "Scan: {codes}")
        return words.format(codes=translate("Widgets", ", ").join(missing))
    return "" if condition else translate("PartsCounter", "Condition is missing")


def return_hindrance(card: ToolCard, actor: Actor) -> str:
    """Say why the tool cannot come back just now."""
    if card.loan is None:
        return standing_word(card.standing)
    return "" if actor.holds(*take_back_tool.rights.roles) else _only(take_back_tool.rights.roles)


def loss_hindrance(card: ToolCard, actor: Actor, now: datetime) -> str:
    """Say why the tool cannot be reported lost just now."""
    loan = card.loan
    if loan is None:
        return standing_word(card.standing)
    if loan.lost_at is not None:
        return translate("PartsCounter", "Reported {time}").format(time=moment_text(loan.lost_at, now))
    if loan.overdue_since is None:
        words = translate("PartsCounter", "Not overdue: due {time}")
        return words.format(time=moment_text(loan.due_at, now))
    return "" if actor.holds(*report_lost.rights.roles) else _only(report_lost.rights.roles)


def _only(roles: frozenset[Role]) -> str:
    words = translate("PartsCounter", "Only {posts}")
    return words.format(posts=lifters_text(sorted(roles), role_name))
