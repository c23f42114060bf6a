"""The house keeps its storeys, and every file stays small enough to be read."""

import ast
import logging
import re
import statistics
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "aftersales_desktop"
# One style sheet for the whole program, set on the application in one place.
STYLE_MAY_BE_SET_IN = ("aftersales_desktop/app.py", "aftersales_desktop/widgets/theme.py")
STATIONS = ("reception", "floor", "parts_counter", "director")

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
LONGEST_WINDOW_CLASS = 250
MOST_FILES = 300
MOST_FUNCTIONS = 25
MIDDLE_FUNCTION = 8
DOCUMENTED_FUNCTIONS = 0.9

FORBIDDEN_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "service",
    "services",
    "base",
    "misc",
}
# Qt's own names are camelCase; ours never are.
QT_OVERRIDE = re.compile(r"[a-z]+[A-Z]\w*|paint|data|flags|sort|index|parent|event")
SUPPRESSION = re.compile(r"#\s*(?:noqa|type:\s*ignore)")
REASONED = re.compile(
    r"#\s*(?:noqa:\s*[A-Z0-9, ]+[A-Z0-9]|type:\s*ignore\[[a-z, -]+\])(?:\s+#)?\s+(?:- )?\S+"
)
# Long enough for a share to mean something.
ENOUGH = 20


class Source(NamedTuple):
    """One file of the program, read once for all tests."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """Where the file is, as one would type it."""
        return self.path.relative_to(ROOT).as_posix()


# A revision lists the columns of its day one by one; nobody reads it as prose or edits it afterwards.
REVISIONS = "aftersales_desktop/database/migrations/versions/"


class Definition(NamedTuple):
    """A class or function: where it stands, how long it is, and whether others may call it."""

    place: str
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    public: bool

    @property
    def length(self) -> int:
        """Count the lines from the first of the head to the last."""
        return (self.node.end_lineno or self.node.lineno) - self.node.lineno + 1


@cache
def sources(folder: Path = PROGRAM) -> list[Source]:
    texts = [(path, path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))]
    return [Source(path, text, ast.parse(text)) for path, text in texts]


@cache
def definitions() -> list[Definition]:
    return [d for source in sources() for d in _definitions(source.tree.body, source.name, public=True)]


def _definitions(body: list[ast.stmt], place: str, *, public: bool) -> Iterator[Definition]:
    for node in body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        open_to_others = public and not node.name.startswith("_")
        yield Definition(f"{place}:{node.lineno} {node.name}", node, open_to_others)
        # What stands inside a function is nobody else's.
        inside = open_to_others and isinstance(node, ast.ClassDef)
        yield from _definitions(node.body, place, public=inside)


def classes() -> list[Definition]:
    return [d for d in definitions() if isinstance(d.node, ast.ClassDef)]


def functions() -> list[Definition]:
    return [d for d in definitions() if not isinstance(d.node, ast.ClassDef)]


def nine_of_ten(lengths: list[int]) -> float:
    return statistics.quantiles(lengths, n=10)[-1]


@pytest.fixture
def loggers_again() -> Iterator[None]:
    """Let our loggers speak again: the import linter's own set-up silences every logger there is."""
    yield
    for name in logging.root.manager.loggerDict:
        logging.getLogger(name).disabled = False


@pytest.mark.usefixtures("loggers_again")
def test_every_room_imports_downwards_only(capsys: pytest.CaptureFixture[str]) -> None:
    kept = lint_imports(
        config_filename=str(ROOT / "pyproject.toml"), cache_dir=None, no_cache=True, no_logo=True
    )
    assert kept == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_contracts_have_no_exclusions() -> None:
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    excluding = {"ignore_imports", "exhaustive_ignores", "exclude_type_checking_imports"}
    assert [c["id"] for c in linter["contracts"] if excluding & c.keys()] == []
    assert excluding & linter.keys() == set()


def test_values_stand_on_the_standard_library_only() -> None:
    files = [s for s in sources() if s.path.is_relative_to(PROGRAM / "values") or s.path.name == "paths.py"]
    strangers = [
        f"{source.name}: {module}"
        for source in files
        for module in _imported(source.tree)
        if module.split(".")[0] not in sys.stdlib_module_names and not module.startswith("aftersales_desktop")
    ]
    assert strangers == []


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_windows_set_no_style_of_their_own() -> None:
    setting = [source.name for source in sources() if ".setStyleSheet(" in source.text]
    assert [name for name in setting if name not in STYLE_MAY_BE_SET_IN] == []


def test_names_say_what_is_inside() -> None:
    assert [s.name for s in sources() if FORBIDDEN_NAMES & set(s.path.with_suffix("").parts)] == []


def test_every_module_and_class_says_what_it_is_for() -> None:
    assert [source.name for source in sources() if ast.get_docstring(source.tree) is None] == []
    assert [d.place for d in classes() if d.public and ast.get_docstring(d.node) is None] == []


def test_nine_public_functions_in_ten_say_what_they_are_for() -> None:
    public = [d for d in functions() if d.public and not QT_OVERRIDE.fullmatch(d.node.name)]
    silent = [d.place for d in public if ast.get_docstring(d.node) is None]
    assert len(silent) <= (1 - DOCUMENTED_FUNCTIONS) * len(public), silent


def test_functions_are_short() -> None:
    read = [d for d in functions() if not d.place.startswith(REVISIONS)]
    assert [f"{d.place}: {d.length}" for d in read if d.length > LONGEST_FUNCTION] == []
    lengths = [d.length for d in read]
    if len(lengths) > ENOUGH:
        assert statistics.median(lengths) <= MIDDLE_FUNCTION
        assert nine_of_ten(lengths) <= MOST_FUNCTIONS


def test_files_are_short() -> None:
    lengths = {source.name: source.text.count("\n") for source in sources() + sources(ROOT / "tests")}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}
    assert nine_of_ten(list(lengths.values())) <= MOST_FILES


def test_window_classes_are_short() -> None:
    rooms = ("aftersales_desktop/stations/", "aftersales_desktop/widgets/")
    windows = [d for d in classes() if d.place.startswith(rooms)]
    assert [f"{d.place}: {d.length}" for d in windows if d.length > LONGEST_WINDOW_CLASS] == []


def test_every_suppression_gives_its_reason() -> None:
    everywhere = sources() + sources(ROOT / "tests") + sources(ROOT / "packaging")
    silent = [
        f"{source.name}:{number}"
        for source in everywhere
        for number, line in enumerate(source.text.splitlines(), 1)
        if SUPPRESSION.search(line) and not REASONED.search(line) and source.path != Path(__file__)
    ]
    assert silent == []


def test_nothing_is_put_off() -> None:
    everywhere = sources() + sources(ROOT / "packaging")
    assert [s.name for s in everywhere if re.search(r"\b(?:TODO|FIXME|XXX)\b", s.text)] == []


def test_the_four_stations_are_there() -> None:
    assert {p.name for p in (PROGRAM / "stations").iterdir() if (p / "__init__.py").exists()} == set(STATIONS)
