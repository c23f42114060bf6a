"""A refusal in the reader's language: what is missing, what cures it, who may lift it (X9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum

from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.refusal import ChangedBy, Refusal
from aftersales_desktop.values.role import ROLE_NAMES, Role
from aftersales_desktop.widgets.station_words import station_words
from aftersales_desktop.widgets.time_words import local, moment_text, number_text
from aftersales_desktop.widgets.words import translate


def role_name(role: Role) -> str:
    """Name a post in the reader's language."""
    return translate("Words", ROLE_NAMES[role])


def fact_text(fact: object) -> str:
    """Write a fact of a refusal for people: words translated, times local, numbers grouped."""
    match fact:
        case Role():
            words = role_name(fact)
        case StrEnum() | Word():
            words = translate("Words", str(fact))
        case Refusal():
            words = refusal_sentence(fact)
        case datetime():
            words = moment_text(fact)
        case date():
            words = f"{fact:%Y/%m/%d}"
        case int() if not isinstance(fact, bool):
            words = number_text(fact)
        case list() | tuple() | frozenset():
            words = translate("Widgets", ", ").join(fact_text(item) for item in fact)
        case _:
            words = str(fact)
    return words


def refusal_sentence(refusal: Refusal) -> str:
    """What is missing."""
    return _filled(refusal, translate("Refusals", refusal.sentence))


def refusal_cure(refusal: Refusal) -> str:
    """Who was quicker, if somebody was, and what to do about it; empty when nothing is named."""
    cure = _filled(refusal, translate("Refusals", refusal.cure)) if refusal.cure else ""
    quicker = quicker_text(refusal.changed_by) if refusal.changed_by else ""
    return " ".join(filter(None, (quicker, cure)))


def quicker_text(change: ChangedBy) -> str:
    """Say who changed it a moment before, where, and from what to what."""
    event = translate("Words", change.event)
    if change.old and change.new:
        version = translate("Widgets", "“{old}” is now “{new}”").format(old=change.old, new=change.new)
        event = translate("Widgets", "{event}, {version}").format(event=event, version=version)
    elif change.old or change.new:
        event = translate("Widgets", "{event}, {version}").format(
            event=event, version=change.new or change.old
        )
    return translate("Widgets", "{time} {person} ({station}): {event}.").format(
        time=f"{local(change.at):%H:%M:%S}",
        person=change.person,
        station=station_words(change.station),
        event=event,
    )


def lifted_by_text(refusal: Refusal) -> str:
    """Who may lift it; empty when nobody is named."""
    return lifters_text(refusal.lifted_by, role_name)


def lifters_text(roles: Iterable[Role], name: Callable[[Role], str]) -> str:
    """List posts by name."""
    return translate("Widgets", ", ").join(name(role) for role in roles)


def _filled(refusal: Refusal, sentence: str) -> str:
    return sentence.format(**{key: fact_text(fact) for key, fact in refusal.facts.items()})
