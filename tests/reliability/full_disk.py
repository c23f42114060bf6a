"""The disk is full, or protected: a clear word, the program goes on, and the same again counts once."""

import os
import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.looking import can_write, copy_to_look_at
from aftersales_desktop.database.refusals import AlreadyCounted, CannotWrite, DiskFull, NothingCanBeStored
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.printing.archive import ArchivedPrint
from aftersales_desktop.printing.archive import keep as archive_keep
from aftersales_desktop.spreadsheets.write import TableSheet
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.table_file import FileNotWritten, write_table
from tests.reliability.case import Case, Result
from tests.reliability.kills import _without_transactions
from tests.reliability.small_house import MORNING, SmallHouse, build, counted, faults

MOST_STEPS = 400
NOBODY_ELSE = 65_534


def disk_full(times: int, folder: Path) -> Result:
    """Let the disk run full so often, by SQLite's own limit and by the system's, and go on afterwards."""
    small = build(folder / "house.db")
    limits = (_few_pages, _small_files)
    held = sum(_runs_full(small, folder / "house.db", limits[n % 2], n) for n in range(times))
    broken = _breaks_without_transactions(folder / "loose.db")
    return Result(
        tried=times,
        held=held,
        control="a step without its transaction was left half done" if broken else "nothing broke",
        control_broke=broken,
    )


Limit = Callable[[Engine, Path, int], AbstractContextManager[None]]


def _runs_full(small: SmallHouse, file: Path, limit: Limit, number: int) -> bool:
    """Work until nothing fits, look, make room, do the refused step again, and again."""
    key = ""
    refused = False
    with limit(small.house.runner.engine, file, number % 7):
        for step in range(MOST_STEPS):
            key = f"full-{number}-{step}"
            try:
                small.step(key, step)
            except DiskFull:
                refused = True
                break
        readable = bool(small.house.runner.versions())
    before = key not in counted(file)
    small.step(key, 0)
    twice = False
    with suppress(AlreadyCounted):
        small.step(key, 0)
        twice = True
    return refused and readable and before and not twice and not faults(file, thorough=True)


@contextmanager
def _few_pages(engine: Engine, _file: Path, more: int) -> Iterator[None]:
    """Let SQLite take only so many pages more."""
    with _each_connection(engine, lambda driver: _limit_pages(driver, more)):
        yield
    with _each_connection(engine, lambda driver: driver.execute("PRAGMA max_page_count = 1000000")):
        pass


def _limit_pages(driver: Any, more: int) -> None:  # noqa: ANN401 - the driver's own connection
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count = {pages + more}")


@contextmanager
def _each_connection(engine: Engine, tell: Callable[[Any], object]) -> Iterator[None]:
    """Tell it to the connections there will be: those there were are closed."""

    def connected(driver: object, _record: object) -> None:
        tell(driver)

    engine.dispose()
    event.listen(engine, "connect", connected)
    try:
        yield
    finally:
        event.remove(engine, "connect", connected)
        engine.dispose()


@contextmanager
def _small_files(_engine: Engine, file: Path, more: int) -> Iterator[None]:
    """Let no file grow beyond what the log is now: the system refuses the write."""
    log = file.with_name(f"{file.name}-wal")
    now = log.stat().st_size if log.exists() else 0
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(now, file.stat().st_size) + 997 * (more + 1), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _breaks_without_transactions(file: Path) -> bool:
    """Do the same where each statement stands for itself; the step in which it ran full is left half done."""
    small = build(file)
    loose = _without_transactions(file)
    small.house.runner = Runner(loose, small.house.clock)
    with loose.connect() as connection:
        free = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    for more in range(1, 12):

        def limit(driver: Any, pages: int = free + more) -> None:  # noqa: ANN401 - the driver's own connection
            driver.execute(f"PRAGMA max_page_count = {pages}")

        with _each_connection(loose, limit), suppress(Refusal, DBAPIError):
            for step in range(MOST_STEPS):
                small.step(f"loose-{more}-{step}", step)
        if faults(file):
            return True
    return False


def write_protected(times: int, _folder: Path) -> Result:
    """Protect file, folder and both so often, and open the house as one may then: a copy to look at."""
    ways = (("file",), ("folder",), ("file", "folder"))
    folder = Path(mkdtemp(prefix="protected-"))
    try:
        folder.chmod(0o755)
        held = broken = 0
        small = build(folder / "house.db")
        small.house.runner.close()
        for number in range(times):
            well, raw = _protected_once(small, folder / "house.db", ways[number % len(ways)])
            held += well
            broken += raw
    finally:
        shutil.rmtree(folder)
    return Result(
        tried=times,
        held=held,
        control=f"opened as always, {broken} of {times} cannot store and do not say so before the first step",
        control_broke=broken == times,
    )


def _protected_once(small: SmallHouse, file: Path, what: tuple[str, ...]) -> tuple[bool, bool]:
    before = file.read_bytes()
    names = sorted(one.name for one in file.parent.iterdir())
    file.chmod(0o444 if "file" in what else 0o666)
    file.parent.chmod(0o555 if "folder" in what else 0o777)
    try:
        with _as_nobody():
            told = not can_write(file)
            looked = _only_looks(small, file)
            raw = _refused_when_storing(small, file)
    finally:
        file.chmod(0o644)
        file.parent.chmod(0o755)
    for name in sorted(one.name for one in file.parent.iterdir()):
        if name not in names:
            (file.parent / name).unlink()
    return told and looked and file.read_bytes() == before, raw


def _only_looks(small: SmallHouse, file: Path) -> bool:
    """Open a copy: reading works, storing is refused in words."""
    copy, place = copy_to_look_at(file)
    _open_anew(small, copy)
    small.house.runner.close_for_writing(CannotWrite(), copy=place)
    readable = bool(small.house.runner.versions())
    try:
        small.step("not-stored", 0)
    except NothingCanBeStored:
        return readable and "not-stored" not in counted(copy)
    finally:
        small.house.runner.close()
    return False


def _refused_when_storing(small: SmallHouse, file: Path) -> bool:
    """Open it in place as if nothing were wrong."""
    _open_anew(small, file)
    try:
        small.step("not-stored", 0)
    except CannotWrite:
        return True
    finally:
        small.house.runner.close()
    return False


def _open_anew(small: SmallHouse, file: Path) -> None:
    small.house.runner = Runner(open_engine(sqlite_url(file)), small.house.clock)


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Be somebody without rights of a kind that root has; whoever is not root is that already."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY_ELSE)
    try:
        yield
    finally:
        os.seteuid(0)


def papers_on_a_full_disk(times: int, folder: Path) -> Result:
    """Keep a paper and save a list where nothing fits: refused in words, and nothing half written stays."""
    table = TableSheet(title="t", heads=("a", "b"), rows=[("x" * 40, number) for number in range(200)])
    printed = ArchivedPrint(form="card", number="1", copy=1, day=MORNING.date())
    held = 0
    for number in range(times):
        place = folder / str(number)
        place.mkdir()
        with _nothing_fits():
            refused = _refuses(FileNotWritten, partial(write_table, table, place / "list.csv"))
            refused &= _refuses(OSError, partial(archive_keep, place, b"%PDF" * 4000, printed))
        nothing_left = not [one for one in place.rglob("*") if one.is_file()]
        write_table(table, place / "list.csv")
        held += refused and nothing_left
    with _nothing_fits(), suppress(OSError):
        (folder / "plain").write_bytes(b"%PDF" * 4000)
    size = (folder / "plain").stat().st_size
    return Result(
        tried=times,
        held=held,
        control=f"written in place, {size} of 16000 bytes stay under the name",
        control_broke=0 < size < 16000,
    )


@contextmanager
def _nothing_fits() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _refuses(kind: type[Exception], act: Callable[[], object]) -> bool:
    try:
        act()
    except kind:
        return True
    return False


CASES = (
    Case(
        name="disk full",
        promise="On a full disk nothing is half stored, reading goes on, and the same again counts once.",
        run=disk_full,
        whole=60,
        short=2,
    ),
    Case(
        name="papers and lists on a full disk",
        promise="A paper or list that does not fit is refused in words, and nothing half written stays.",
        run=papers_on_a_full_disk,
        whole=50,
        short=2,
    ),
    Case(
        name="write-protected",
        promise="A protected house opens for looking, and says so before the first step.",
        run=write_protected,
        whole=30,
        short=3,
    ),
)
