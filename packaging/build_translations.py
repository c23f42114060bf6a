"""Keeps the texts on screen and paper in step with their Chinese, and builds what the program loads.

Source texts are English and stand in the code as `translate("Reception", "Text")` or, in rooms without a
screen, `QT_TRANSLATE_NOOP("Refusals", "Text")`. The first word is the room; a room has a file per language:
`resources/translations/reception_zh_TW.ts`, `reception_zh_CN.ts`, whichever folder a text stands in.

    python packaging/build_translations.py missing ROOM        print what lacks a translation, a JSON to fill
    python packaging/build_translations.py fill ROOM FILE.json write {"Text": ["Taiwan", "mainland"], ...}
    python packaging/build_translations.py check [ROOM ...]    say what is missing or wrong
    python packaging/build_translations.py update [ROOM ...]   take up new texts, drop those no longer said
    python packaging/build_translations.py build               make aftersales_zh_TW.qm, aftersales_zh_CN.qm

The texts are read from the syntax tree, not by lupdate: a room is not a folder, and a text that is no literal
(and so could never be translated) has to be found. Qt Linguist opens the files all the same.
"""

import argparse
import ast
import json
import os
import re
import shutil
import string
import subprocess
import sys
import sysconfig
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "aftersales_desktop"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("zh_TW", "zh_CN")
ROOMS = (
    "Program",
    "Widgets",
    "Reception",
    "Floor",
    "PartsCounter",
    "Director",
    "Printing",
    "Refusals",
    "Notices",
    "Sanctions",
    "Words",
)
# What is marked in one place and shown in another: here the shown text is a variable.
MARKED_ELSEWHERE = ("Refusals", "Notices", "Sanctions", "Words", "Printing")
MARKERS = ("translate", "QT_TRANSLATE_NOOP")
# Which characters a language may use: Big5 has no simplified-only character, GB 2312 no traditional-only one.
CHARACTERS = {"zh_TW": "cp950", "zh_CN": "gb2312"}
# The other side's word for a thing of the desk: wrong word -> the word to use.
FOREIGN_WORDS = {
    "zh_TW": {
        "打印": "列印",
        "軟件": "軟體",
        "默認": "預設",
        "屏幕": "螢幕",
        "鼠標": "滑鼠",
        "網絡": "網路",
        "信息": "訊息",
        "數據": "資料",
        "登錄": "登入",
        "掃碼": "掃描",
    },
    "zh_CN": {
        "列印": "打印",
        "软体": "软件",
        "预设": "默认",
        "萤幕": "屏幕",
        "滑鼠": "鼠标",
        "网路": "网络",
        "讯息": "消息",
        "资料库": "数据库",
        "登入": "登录",
        "印表机": "打印机",
    },
}

Texts = dict[str, str]


class Said(NamedTuple):
    """One text in the code: which room says it and where it stands."""

    room: str
    text: str
    place: str


class InCode(NamedTuple):
    """All that the program says, and what it says in a way that can never be translated."""

    said: list[Said]
    faults: list[str]


def texts_in_code(program: Path = PROGRAM) -> InCode:
    """Collect every text of the program, and every text that is no literal or names no room."""
    found = InCode([], [])
    for path in sorted(program.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not any(marker in source for marker in MARKERS):
            continue
        place = path.relative_to(program.parent).as_posix()
        for node in ast.walk(ast.parse(source, place)):
            if isinstance(node, ast.Call) and _marks(node):
                _collect(node, f"{place}:{node.lineno}", found)
    return found


def _marks(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in MARKERS and len(call.args) > 1


def _collect(call: ast.Call, place: str, found: InCode) -> None:
    room, text = (arg.value if isinstance(arg, ast.Constant) else None for arg in call.args[:2])
    if isinstance(room, str) and room in ROOMS and isinstance(text, str):
        found.said.append(Said(room, text, place))
    elif room is None and text is None:
        return  # hands on what was marked elsewhere, as the body of translate() does
    elif room not in ROOMS:
        found.faults.append(f"{place}: {room!r} is no room; rooms are {', '.join(ROOMS)}")
    elif room not in MARKED_ELSEWHERE:
        found.faults.append(f"{place}: a text is one literal; its facts are filled in after translation")


def path_of(room: str, language: str) -> Path:
    """Say where the translations of a room into a language are."""
    return TRANSLATIONS / f"{re.sub(r'(?<!^)(?=[A-Z])', '_', room).lower()}_{language}.ts"


def read(room: str, language: str) -> Texts:
    """Read a room's translations; a text not yet translated has an empty one."""
    path = path_of(room, language)
    if not path.exists():
        return {}
    tree = ET.parse(path)  # noqa: S314 - our own file, part of the source
    return {m.findtext("source", ""): m.findtext("translation", "") for m in tree.iter("message")}


def write(room: str, language: str, texts: Texts) -> None:
    """Write a room's translations in the form of Qt Linguist, in the order of the alphabet."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{room}</name>",
    ]
    for source, translation in sorted(texts.items()):
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path_of(room, language).parent.mkdir(parents=True, exist_ok=True)
    path_of(room, language).write_text("\n".join(lines), encoding="utf-8")


def update(rooms: Iterable[str], said: list[Said], *, drop: bool) -> None:
    """Take up the texts that the code says now, keep their translations; `drop` what it no longer says."""
    for room in rooms:
        texts = {line.text for line in said if line.room == room}
        for language in LANGUAGES:
            known = read(room, language)
            kept = texts if drop else texts | known.keys()
            if kept or known:
                write(room, language, {text: known.get(text, "") for text in kept})


def fill(room: str, given: dict[str, list[str]]) -> list[str]:
    """Write the given pairs (Taiwan's wording, the mainland's) and give back the texts that nobody says."""
    for place, language in enumerate(LANGUAGES):
        known = read(room, language)
        write(room, language, {text: given[text][place] if text in given else known[text] for text in known})
    return sorted(set(given) - set(read(room, LANGUAGES[0])))


def missing(room: str) -> dict[str, list[str]]:
    """Collect what lacks a translation, with what there is of it."""
    taiwan, mainland = (read(room, language) for language in LANGUAGES)
    return {
        text: [taiwan[text], mainland.get(text, "")]
        for text in taiwan
        if not (taiwan[text] and mainland.get(text, ""))
    }


def faults(room: str, said: list[Said]) -> list[str]:
    """Say everything that is missing or wrong in a room's translations."""
    found: list[str] = []
    places = {line.text: line.place for line in said if line.room == room}
    for language in LANGUAGES:
        known = read(room, language)
        found += [f"{room} {language}: {text!r} is no longer said" for text in known if text not in places]
        for text, place in places.items():
            wrong = wrong_with(text, known.get(text, ""), language)
            found += [f"{place} {room} {language}: {text!r} {reason}" for reason in wrong]
    return found


def wrong_with(text: str, translation: str, language: str) -> Iterator[str]:
    """Say what is wrong with one translation: missing, other facts, the other script, the other word."""
    if not translation.strip():
        yield "has no translation"
        return
    if placeholders(text) != placeholders(translation):
        yield f"and {translation!r} name different facts"
    if "%n" in text:
        yield "counts with %n; name the fact: {count}"
    han = [c for c in translation if unicodedata.category(c) == "Lo"]
    spoken = re.sub(r"\{[^}]*\}|\*\.\w+", "", text)
    if not han and re.search("[a-z]{3}", spoken):
        yield f"is still English: {translation!r}"
    strange = "".join(c for c in han if not _encodes(c, CHARACTERS[language]))
    if strange:
        yield f"holds {strange!r}, which {language} does not write: {translation!r}"
    for word, right in FOREIGN_WORDS[language].items():
        if word in translation:
            yield f"says {word}; {language} says {right}"


def placeholders(text: str) -> list[str]:
    """List the facts that a text names, as `{name}`, with the way each is written out."""
    return sorted(
        f"{name}:{spec}!{turn}" for _, name, spec, turn in string.Formatter().parse(text) if name is not None
    )


def _encodes(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def build() -> list[Path]:
    """Make one file a language for the program to load; fails when Qt's tool is not there."""
    here = Path(sysconfig.get_path("scripts"))
    tool = shutil.which("pyside6-lrelease", path=str(here)) or shutil.which("pyside6-lrelease")
    if tool is None:
        message = "pyside6-lrelease is missing: install the dependencies of pyproject.toml"
        raise FileNotFoundError(message)
    built = []
    for language in LANGUAGES:
        target = TRANSLATIONS / f"aftersales_{language}.qm"
        sources = sorted(TRANSLATIONS.glob(f"*_{language}.ts"))
        # Two builds at one time must not share a file: the first, already in use, would be written over.
        unfinished = target.with_suffix(f".{os.getpid()}.unfinished")
        subprocess.run([tool, "-silent", *map(str, sources), "-qm", str(unfinished)], check=True)
        # A running program has the old file mapped into its memory and must keep it.
        unfinished.replace(target)
        built.append(target)
    return built


def _room(name: str) -> str:
    for room in ROOMS:
        if name.replace("_", "").lower() == room.lower():
            return room
    message = f"{name} is no room; rooms are {', '.join(ROOMS)}"
    raise argparse.ArgumentTypeError(message)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    tasks = parser.add_subparsers(dest="task", required=True)
    for task in ("update", "check"):
        tasks.add_parser(task).add_argument("rooms", nargs="*", type=_room, metavar="ROOM")
    tasks.add_parser("missing").add_argument("room", type=_room, metavar="ROOM")
    filling = tasks.add_parser("fill")
    filling.add_argument("room", type=_room, metavar="ROOM")
    filling.add_argument("file", type=Path, metavar="FILE.json")
    tasks.add_parser("build")
    return parser.parse_args()


def _fill_from(room: str, file: Path) -> int:
    unknown = fill(room, json.loads(file.read_text(encoding="utf-8")))
    for text in unknown:
        print(f"{room}: nobody says {text!r}", file=sys.stderr)
    print(f"{room}: {len(missing(room))} texts still without translation")
    return 1 if unknown else 0


def _check(rooms: Iterable[str], code: InCode) -> int:
    found = code.faults + [line for room in rooms for line in faults(room, code.said)]
    print("\n".join(found) or "Every text is translated.")
    return 1 if found else 0


def main() -> int:
    """Do the task named on the command line."""
    asked = _arguments()
    if asked.task == "build":
        build()
        return 0
    code = texts_in_code()
    rooms = [asked.room] if "room" in asked else asked.rooms or ROOMS
    if asked.task == "check":
        return _check(rooms, code)
    update(rooms, code.said, drop=asked.task == "update")
    if asked.task == "fill":
        return _fill_from(asked.room, asked.file)
    if asked.task == "missing":
        print(json.dumps(missing(asked.room), ensure_ascii=False, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
