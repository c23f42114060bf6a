"""Rubbish that comes in: from a scanner, from the keyboard, into every field and every search."""

import inspect
import logging
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import Boolean, Enum, Numeric, String, create_engine, insert, select
from sqlalchemy.orm import Session

from aftersales_desktop.database import row as row_module
from aftersales_desktop.database import runner as runner_module
from aftersales_desktop.database.rights import Verb
from aftersales_desktop.database.writable import UNWRITABLE
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values import scan_code
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from aftersales_desktop.widgets.scan_field import plain_scan
from tests.house import House
from tests.reliability.case import Case, Result
from tests.reliability.filling import filled
from tests.reliability.nasty import BROKEN, nasty_texts, scanner_rubbish
from tests.reliability.programs_own import asked_by, our_lookups, our_verbs
from tests.reliability.quick_house import done, quick_house
from tests.reliability.small_house import MORNING

log = logging.getLogger(__name__)


class _FitsAll:
    """Check digits that are always right: the guard taken away."""

    def __ne__(self, _other: object) -> bool:
        return False

    __hash__ = None  # type: ignore[assignment]  # it equals everything


def scan_rubbish(times: int, folder: Path) -> Result:
    """Hold so many inputs before the scanner, and knock with what reads as a code at the counter."""
    house = quick_house(folder / "house.db")
    before, inputs = done(house), scanner_rubbish(times)
    held = sum(_rejected(house, text) for text in inputs)
    with mock.patch.object(scan_code, "_check", return_value=_FitsAll()):
        taken = sum(_reads_as_code(text) for text in inputs)
    if done(house) != before:
        held = 0
    house.runner.close()
    return Result(
        tried=len(inputs),
        held=held,
        control=f"without check digits {taken} of {len(inputs)} were taken for codes",
        control_broke=taken > 0,
    )


def _reads_as_code(text: str) -> bool:
    try:
        ScanCode.parse(plain_scan(text))
    except NotAScanCode:
        return False
    return True


def _rejected(house: House, text: str) -> bool:
    """Say whether an input is refused with a reason, as the stations do: read, then looked up."""
    try:
        code = ScanCode.parse(plain_scan(text))
        # One in some hundred numbers has fitting check digits; it must still be nothing of this house.
        house.ask(house.clerk, our_lookups()["order_of_card"], code)
    except Refusal as refusal:
        return bool(str(refusal))
    return False


def fill_commands(times: int, folder: Path) -> Result:
    """Put nasty texts into every text of every verb's command."""
    house = quick_house(folder / "house.db")
    car = house.a_car()
    texts = nasty_texts()
    work = [
        (verb, texts[(place * 7 + turn) % len(texts)])
        for turn in range(1 + times // 100)
        for place, verb in enumerate(our_verbs().values())
        if _has_texts(verb)
    ][:times]
    assert car.id
    held = sum(_answered(house, verb, text) for verb, text in work)
    with mock.patch.object(runner_module, "check_writable"):
        add = our_verbs()["add_customer"]
        broken = sum(not _answered(house, add, text) for text in BROKEN)
    house.runner.close()
    return Result(
        tried=len(work),
        held=held,
        control=f"{broken} broken signs were stored, or ended in an error, without the check",
        control_broke=broken > 0,
    )


def _has_texts(verb: Verb[Any, Any]) -> bool:
    (command,) = asked_by(verb.run).values()
    return any(True for _ in _texts_in(filled(command, "x")))


def _answered(house: House, verb: Verb[Any, Any], text: str) -> bool:
    """Say whether a verb is done, and what was typed kept, or refused with a sentence."""
    (kind,) = asked_by(verb.run).values()
    before = done(house)
    try:
        house.do(_somebody(house, verb), verb, filled(kind, text))
    except Refusal as refusal:
        return bool(str(refusal)) and done(house) == before
    except Exception:
        log.debug("broken by %r", text, exc_info=True)
        return False
    # What was done holds no broken sign.
    return UNWRITABLE.search(text) is None


def _somebody(house: House, verb: Verb[Any, Any]) -> Actor:
    return next((one for one in house.people.values() if one.holds(*verb.rights.roles)), house.advisor)


def _texts_in(thing: object) -> Iterator[str]:
    if type(thing) is str:
        yield thing
    elif isinstance(thing, tuple | frozenset):
        for one in thing:
            yield from _texts_in(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _texts_in(getattr(thing, field.name))


def fill_columns(times: int, folder: Path) -> Result:
    """Put nasty texts into every text column, past all rules, and read them back."""
    house = quick_house(folder / "house.db")
    texts = [text for text in nasty_texts() if not UNWRITABLE.search(text)]
    columns = [
        column
        for table in TABLES[0].metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum)
    ]
    tried = held = 0
    # Opened plainly: a file checks foreign keys only for whoever asks for it.
    plain = create_engine(house.runner.engine.url)
    with plain.connect() as connection:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        for place in range(times):
            column, text = columns[place % len(columns)], texts[place * 5 % len(texts)]
            text = text[: getattr(column.type, "length", None)]
            connection.execute(insert(column.table), _any_row(column.table) | {column.name: text})
            tried += 1
            read = connection.execute(select(column).where(column == text)).scalars().all()
            held += set(read) == {text}
            connection.rollback()
            connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
    plain.dispose()
    too_long = _too_long_refused(house)
    house.runner.close()
    return Result(
        tried=tried,
        held=held if too_long[0] else 0,
        control=f"a text longer than its column {'went in' if too_long[1] else 'was refused'} unmeasured",
        control_broke=too_long[1],
    )


def _any_row(table: Any) -> dict[str, Any]:  # noqa: ANN401 - any table
    """Values for what may not be empty."""
    values: dict[str, Any] = {}
    for column in table.columns:
        if column.nullable or column.server_default is not None:
            continue
        kind = column.type
        if isinstance(kind, Enum):
            values[column.name] = kind.python_type(kind.enums[0]) if kind.enum_class else kind.enums[0]
        elif isinstance(kind, Boolean):
            values[column.name] = False
        elif isinstance(kind, String):
            values[column.name] = ""
        else:
            values[column.name] = _any_value(kind)
    return values


def _any_value(kind: Any) -> Any:  # noqa: ANN401 - any column's type
    name = type(kind).__name__
    return {
        "MoneyColumn": Money(1),
        "QuantityColumn": Quantity(1),
        "MomentColumn": MORNING,
        "DateTime": MORNING,
        "Date": MORNING.date(),
        "LargeBinary": b"",
        "JSON": [],
    }.get(name, 1.0 if isinstance(kind, Numeric) and kind.asdecimal is False else 9_001)


def _too_long_refused(house: House) -> tuple[bool, bool]:
    """A name of 5000 signs: refused as measured, and taken by a local file when nobody measures."""
    from aftersales_desktop.domain.customers.customer import Customer  # noqa: PLC0415 - only here

    def put() -> bool:
        row = Customer(name="長" * 5000, name_key="", phone="", phone_key="", created_at=MORNING)
        with Session(house.runner.engine) as session:
            session.add(row)
            try:
                session.flush()
            except Refusal:
                return False
            return True

    refused = not put()
    with mock.patch.object(row_module, "_limits", return_value=()):
        return refused, put()


def search_rubbish(times: int, folder: Path) -> Result:
    """Ask every lookup that takes a text for nasty ones."""
    house = quick_house(folder / "house.db")
    house.a_car()
    looks = [look for look in our_lookups().values() if str in asked_by(look.run).values()]
    texts = nasty_texts()
    held = 0
    for place in range(times):
        look = looks[place % len(looks)]
        held += _found_or_refused(house, look, texts[place * 11 % len(texts)])
    with mock.patch.object(runner_module, "writable", lambda asked: asked):
        broken = sum(not _found_or_refused(house, look, "\ud800王") for look in looks for _ in range(1))
    house.runner.close()
    return Result(
        tried=times,
        held=held,
        control=f"half a character stops {broken} of {len(looks)} searches unguarded",
        control_broke=broken > 0,
    )


def _found_or_refused(house: House, look: Any, text: str) -> bool:  # noqa: ANN401 - any lookup
    asked = _asked(look, text)
    who = next((one for one in house.people.values() if one.holds(*look.rights.roles)), house.advisor)
    try:
        house.ask(who, look, *asked)
    except Refusal as refusal:
        return bool(str(refusal))
    except Exception:
        log.debug("broken by %r", text, exc_info=True)
        return False
    return True


def _asked(look: Any, text: str) -> list[Any]:  # noqa: ANN401 - any lookup
    """Fill what must be given and every text, up to the first other thing that may be left out."""
    asked: list[Any] = []
    kinds = asked_by(look.run)
    for name, given in list(inspect.signature(look.run).parameters.items())[1:]:
        if kinds[name] is not str and given.default is not inspect.Parameter.empty:
            break
        asked.append(filled(kinds[name], text))
    return asked


CASES = (
    Case(
        name="rubbish from a scanner",
        promise="Whatever is scanned that is no code of ours is refused with a reason and does nothing.",
        run=scan_rubbish,
        whole=2000,
        short=150,
    ),
    Case(
        name="nasty texts in every command",
        promise="Whatever is typed is stored as it was typed, or refused with a sentence.",
        run=fill_commands,
        whole=9000,
        short=25,
    ),
    Case(
        name="nasty texts in every column",
        promise="What is stored is read back as it was typed.",
        run=fill_columns,
        whole=50_000,
        short=176,
    ),
    Case(
        name="nasty texts in every search",
        promise="No search ends in an error, whatever is looked for.",
        run=search_rubbish,
        whole=9000,
        short=40,
    ),
)
