"""Every clause of regulation 2 stands in the rulebook and is kept somewhere, by code that a test proves."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from aftersales_desktop.regulations.keeping import How, keepings, kept_in
from aftersales_desktop.regulations.parameters import ValueKind, parameters
from aftersales_desktop.regulations.rulebook import rulebook

ROOT = Path(__file__).resolve().parents[2]


def listed(text: str) -> list[str]:
    """Read a list of clause ids."""
    return re.findall(r"\S+", text)


# Every clause of regulation 2.
REGULATION_2 = listed("""
    R2.0a R2.0b R2.1.1a R2.1.1b R2.1.2a R2.1.2b R2.1.2c R2.1.3a R2.1.3b R2.1.4a R2.1.4b
    R2.1.5a R2.1.5b R2.1.5c R2.1.5d R2.1.5e R2.1.5f R2.1.6a R2.1.6b R2.1.6c R2.1.6d
    R2.2.1a R2.2.1b R2.2.1c R2.2.1d R2.2.1e R2.2.1f R2.2.2a R2.2.2b R2.2.3a R2.2.3b R2.2.3c
    R2.2.4a R2.2.4b R2.2.4c R2.2.5 R2.2.6a R2.2.6b R2.2.8a R2.2.8b R2.2.8c R2.2.8d R2.2.9a R2.2.9b
    R2.2.10a R2.2.10b R2.2.10c R2.2.10d R2.2.X
    R2.3.0 R2.3.1a R2.3.1b R2.3.1c R2.3.1d R2.3.2a R2.3.2b R2.3.3a R2.3.3b R2.3.3c
    R2.3.4a R2.3.4b R2.3.4c R2.3.4d R2.3.5a R2.3.5b R2.3.5c R2.3.5d R2.3.6a R2.3.6b R2.3.7
    R2.3.8a R2.3.8b R2.3.8c R2.3.8d R2.3.9a R2.3.9b R2.3.10a R2.3.10b R2.3.10c
    R2.3.11a R2.3.11b R2.3.11c R2.3.11d R2.3.12a R2.3.12b R2.3.12c
""")

# Where the catalogue says BLOCK: writing it down is not enough.
MUST_REFUSE = listed("""
    R2.1.4a R2.1.5a R2.1.5b R2.1.5d R2.1.5e R2.1.6c R2.2.1a R2.2.1e R2.2.2a R2.2.2b R2.2.3a R2.2.6a R2.2.8c
    R2.2.10b R2.3.1a R2.3.1b R2.3.1c R2.3.2a R2.3.2b R2.3.3a R2.3.4a R2.3.4b R2.3.4c R2.3.4d R2.3.5b R2.3.6b
    R2.3.7 R2.3.8b R2.3.9a R2.3.9b R2.3.10b R2.3.11d
""")
# Where the catalogue wants a sanction proposed.
MUST_PROPOSE = ["R2.1.4b", "R2.1.5f", "R2.1.6d", "R2.2.3c", "R2.3.3c", "R2.3.5c"]
# Measures of the regulation's own table of sanctions, with the value that names the amount.
THREATS = {
    "R2.1.4b": ("fine", "fine.complaint_concealed", "20"),
    "R2.1.5f": ("fine", "fine.discount_unreported", "20"),
    "R2.1.6d": ("fine", "fine.margin_unexplained", "50"),
    "R2.2.3c": ("dismissal of the employee", "", ""),
    "R2.3.3c": ("fine", "fine.misreport_misorder", "30"),
    "R2.3.5c": ("compensation", "", ""),
}
# Values that the regulation itself fixes; the defaults are exactly these.
BY_SOURCE = {
    "discount.most": "10",
    "discount.weekly_quota": "5",
    "margin.accident_threshold": "30",
    "drain_cart.max_oil_filters": "3",
    "self_purchase.min_quotes": "3",
}


def test_every_clause_of_regulation_2_is_in_the_rulebook() -> None:
    assert len(REGULATION_2) == 86
    ids = {clause.id for clause in rulebook().clauses}
    assert [clause for clause in REGULATION_2 if clause not in ids] == []


def test_every_clause_of_regulation_2_is_kept_somewhere() -> None:
    assert [clause for clause in REGULATION_2 if not kept_in(clause)] == []


def test_what_the_regulation_forbids_is_refused_and_not_only_written_down() -> None:
    weak = [clause for clause in MUST_REFUSE if How.REFUSED not in {row.how for row in kept_in(clause)}]
    assert weak == []


def test_what_the_regulation_fines_is_proposed() -> None:
    weak = [clause for clause in MUST_PROPOSE if How.PROPOSED not in {row.how for row in kept_in(clause)}]
    assert weak == []


def test_every_row_names_a_clause_a_module_and_a_test_that_are_there() -> None:
    for row in keepings():
        assert rulebook().clause(row.clause), row
        assert (ROOT / row.code).is_file(), row
        file, _, name = row.test.partition("::")
        assert name in names_in(file), row


def test_the_strongest_place_is_read_first() -> None:
    assert next(row.how for row in kept_in("R2.3.5b")) is How.REFUSED


@pytest.mark.parametrize(("clause_id", "threat"), THREATS.items())
def test_a_clause_with_a_sanction_names_its_measure_and_amount(
    clause_id: str, threat: tuple[str, str, str]
) -> None:
    (clause,) = rulebook().clause(clause_id)
    assert clause.sanction is not None
    measure, key, amount = threat
    assert (clause.sanction.measure, clause.sanction.amount) == (measure, key)
    if key:
        assert (parameters()[key].default, parameters()[key].by_source) == (amount, True)


def test_the_values_the_regulation_fixes_are_the_defaults() -> None:
    assert {key: parameters()[key].default for key in BY_SOURCE} == BY_SOURCE
    assert all(parameters()[key].by_source for key in BY_SOURCE)


def test_every_value_belongs_to_a_clause_and_speaks_three_languages() -> None:
    for parameter in parameters().values():
        assert rulebook().clause(parameter.clause), parameter.key
        assert set(parameter.title) == {"en", "zh_TW", "zh_CN"}, parameter.key
        if parameter.kind is ValueKind.LAID_DOWN:
            assert set(parameter.says) == {"en", "zh_TW", "zh_CN"}, parameter.key
        assert not parameter.below or parameters()[parameter.below].kind is parameter.kind


def test_no_value_is_there_for_show() -> None:
    """Whatever may be set is asked for by the program, or by a duty that it reads."""
    asking = [*(ROOT / "aftersales_desktop").rglob("*.py"), ROOT / "resources/rulebook/values/duties.toml"]
    program = "\n".join(path.read_text(encoding="utf-8") for path in asking)
    settable = [key for key, one in parameters().items() if one.kind is not ValueKind.LAID_DOWN]
    assert [key for key in settable if f'"{key}"' not in program] == []


@cache
def names_in(file: str) -> frozenset[str]:
    """Names of the tests in a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
