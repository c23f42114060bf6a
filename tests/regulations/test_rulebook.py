"""Whatever clause a refusal or a verb names can be read in the program, in three languages (X9)."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import aftersales_desktop
from aftersales_desktop.database.rights import LOOKUPS, VERBS
from aftersales_desktop.domain.dealership.house_rules import LANGUAGES
from aftersales_desktop.regulations.rulebook import Rulebook, reading_order, rulebook
from aftersales_desktop.values.refusal import Refusal

HEADLESS = ("values", "database", "regulations", "domain", "boards")


@pytest.fixture(scope="module", autouse=True)
def everything_imported() -> None:
    for room in HEADLESS:
        name = f"{aftersales_desktop.__name__}.{room}"
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if ".migrations." not in module.name:
                importlib.import_module(module.name)


@pytest.fixture
def book() -> Rulebook:
    return rulebook()


def refusals(kind: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    for below in kind.__subclasses__():
        yield below
        yield from refusals(below)


def test_every_clause_that_a_refusal_names_is_in_the_rulebook(book: Rulebook) -> None:
    named = {kind.clause: kind.__name__ for kind in refusals() if kind.clause}
    assert len(named) > 5
    assert {clause: name for clause, name in named.items() if not book.clause(clause)} == {}


def test_every_refusal_of_the_workshops_work_names_its_clause() -> None:
    """What a file, disk, printer or database stands against is no rule of the house and names none."""
    files = ("aftersales_desktop.domain.imports", "aftersales_desktop.domain.documents")
    ours = [
        kind
        for kind in refusals()
        if kind.__module__.startswith("aftersales_desktop.domain") and not kind.__module__.startswith(files)
    ]
    assert len(ours) > 200
    assert [kind.__name__ for kind in ours if not kind.clause] == []


def test_every_clause_that_a_verb_serves_is_in_the_rulebook(book: Rulebook) -> None:
    served = {verb.clause: verb.name for verb in VERBS.values() if verb.clause}
    assert {clause: name for clause, name in served.items() if not book.clause(clause)} == {}


def test_every_refusal_says_what_is_missing_and_what_to_do() -> None:
    ours = [kind for kind in refusals() if kind.__module__.startswith("aftersales_desktop")]
    # A base that others refine is never raised itself.
    said = [kind for kind in ours if not kind.__subclasses__() or kind.sentence]
    assert [kind.__name__ for kind in said if not (kind.sentence and kind.cure)] == []


def test_every_verb_and_lookup_says_who_may() -> None:
    rights = {n: v.rights for n, v in VERBS.items()} | {n: v.rights for n, v in LOOKUPS.items()}
    assert [name for name, right in rights.items() if not right.roles and not right.open_door] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_is_written_in_every_language(book: Rulebook, language: str) -> None:
    assert [c.id for c in book.clauses if not (c.title.get(language) and c.text.get(language))] == []
    assert [h.id for h in book.headings if not h.title.get(language)] == []


def test_no_clause_stands_twice_and_each_has_its_chapter(book: Rulebook) -> None:
    ids = [clause.id for clause in book.clauses]
    assert len(ids) == len(set(ids))
    assert [clause_id for clause_id in ids if not book.headings_of(clause_id)] == []


def test_clauses_are_read_in_the_order_of_their_numbers(book: Rulebook) -> None:
    ids = [clause.id for clause in book.clauses]
    assert ids.index("R2.3.2b") < ids.index("R2.3.10a") < ids.index("R10.5a") < ids.index("X2")
    assert reading_order("R2.3.5d") < reading_order("R2.3.6a")


def test_a_clause_in_parts_is_found_under_its_number(book: Rulebook) -> None:
    assert [clause.id for clause in book.clause("R2.3.5")] == ["R2.3.5a", "R2.3.5b", "R2.3.5c", "R2.3.5d"]
    assert [clause.id for clause in book.clause("R2.3.7")] == ["R2.3.7"]
    assert book.clause("R99") == ()


def test_a_clause_stands_below_its_section_and_no_other(book: Rulebook) -> None:
    assert [heading.id for heading in book.headings_of("R2.3.10a")] == ["R2", "R2.3"]
    assert [heading.id for heading in book.headings_of("R10.5a")] == ["R10"]
    assert [heading.id for heading in book.headings_of("X10")] == ["X"]


def test_a_clause_is_found_by_number_and_by_word(book: Rulebook) -> None:
    assert [clause.id for clause in book.search("r2.3.7", "en")] == ["R2.3.7"]
    assert "R2.2.8c" in {clause.id for clause in book.search("機油格", "zh_TW")}
    assert "R2.2.8c" in {clause.id for clause in book.search("机油格", "zh_CN")}
    assert book.search(" ", "en") == book.clauses
    assert book.search("no such word anywhere", "en") == ()
