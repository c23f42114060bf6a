"""The rulebook as tables for a spreadsheet: clauses and where they are kept, values, every change of one."""

from __future__ import annotations

from collections.abc import Sequence

from aftersales_desktop.domain.rules.lookups import ValueChange, ValueNow
from aftersales_desktop.regulations.keeping import kept_in
from aftersales_desktop.regulations.parameters import parameters
from aftersales_desktop.regulations.rulebook import Clause, rulebook
from aftersales_desktop.spreadsheets.write import TableSheet
from aftersales_desktop.stations.director.rulebook_keeping import place_words
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.value_words import (
    coming_text,
    default_text,
    since_text,
    value_name,
    value_text,
)
from aftersales_desktop.widgets.words import language, translate


def rulebook_tables(values: Sequence[ValueNow], changes: Sequence[ValueChange]) -> tuple[TableSheet, ...]:
    """The sheets of the workbook, in the language on the screen."""
    return _clauses(), _values(values), _changes(changes)


def _clauses() -> TableSheet:
    return TableSheet(
        title=translate("Director", "Rulebook"),
        about=translate("Director", "{n} clauses in our own words").format(n=len(rulebook().clauses)),
        heads=(
            translate("Director", "Clause"),
            translate("Director", "Rule"),
            translate("Director", "Wording"),
            translate("Director", "For"),
            translate("Director", "Where the program keeps it"),
        ),
        rows=tuple(_clause(clause) for clause in rulebook().clauses),
    )


def _clause(clause: Clause) -> tuple[str, ...]:
    spoken = language().value
    whom = lifters_text(clause.who, role_name) if clause.who else translate("Widgets", "everybody")
    places = [f"{place_words(place)}: {translate('Words', place.how.value)}" for place in kept_in(clause.id)]
    return clause.id, clause.title[spoken], clause.text[spoken], whom, "; ".join(places)


def _values(values: Sequence[ValueNow]) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Values"),
        about=translate("Director", "Values of the clauses, as they hold today"),
        heads=(
            translate("Director", "Clause"),
            translate("Director", "Name"),
            translate("Director", "Value"),
            translate("Director", "Default"),
            translate("Director", "Since"),
            translate("Director", "To come"),
        ),
        rows=tuple(
            (
                now.parameter.clause,
                value_name(now.parameter),
                value_text(now.parameter, now.current),
                default_text(now.parameter),
                since_text(now),
                coming_text(now),
            )
            for now in values
        ),
    )


def _changes(changes: Sequence[ValueChange]) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Changes so far"),
        about=translate("Director", "Every change of a value, the latest first"),
        heads=(
            translate("Director", "Effective from"),
            translate("Director", "Clause"),
            translate("Director", "Name"),
            translate("Director", "Value"),
            translate("Director", "Who"),
            translate("Director", "Reason for the change"),
        ),
        rows=tuple(
            (
                change.effective_from,
                parameters()[change.key].clause,
                value_name(parameters()[change.key]),
                value_text(parameters()[change.key], change.value),
                change.person,
                change.reason,
            )
            for change in changes
        ),
    )
