"""Everything that is stored has its word in the glossary, under the name it has in the code."""

import re
from pathlib import Path

from aftersales_desktop.domain.tables import TABLES

GLOSSARY = Path(__file__).resolve().parent.parent / "docs" / "glossary.md"
STORED = re.compile(r"\| `(\w+)` \| `(\w+)` \|$", re.MULTILINE)


def test_the_glossary_names_every_stored_thing() -> None:
    named = set(STORED.findall(GLOSSARY.read_text(encoding="utf-8")))
    assert named == {(table.__name__, table.__tablename__) for table in TABLES}


def test_every_name_of_the_code_in_the_glossary_is_in_the_code() -> None:
    program = Path(__file__).resolve().parent.parent / "aftersales_desktop"
    source = "\n".join(path.read_text(encoding="utf-8") for path in program.rglob("*.py"))
    words = set(re.findall(r"`([A-Z][A-Za-z]+)(?:\.[A-Z_]+)?`", GLOSSARY.read_text(encoding="utf-8")))
    members = re.findall(r"`[A-Z][A-Za-z]+\.([A-Z_]+)`", GLOSSARY.read_text(encoding="utf-8"))
    assert [w for w in sorted(words) if not re.search(rf'class {w}\b|= "{w}"', source)] == []
    assert [m for m in members if f"    {m} = " not in source] == []
