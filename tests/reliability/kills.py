"""The program is killed at any moment: what it confirmed is there, nothing is half done."""

import json
import os
import random
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import NoReturn

from sqlalchemy import Engine, create_engine, event

from aftersales_desktop.database.engine import sqlite_url
from aftersales_desktop.database.refusals import AlreadyCounted
from aftersales_desktop.database.runner import Runner
from tests.reliability.case import Case, Result
from tests.reliability.small_house import SmallHouse, build, counted, faults

SEED = 20261124
LATEST_KILL = 0.050
EVERY_STEP = 10_000


def kill_at_random(times: int, folder: Path) -> Result:
    """Kill the writer so often, once with transactions and, fewer times, without."""
    guarded = _run(times, folder / "guarded.db", "guarded")
    loose = _run(max(10, times // 20), folder / "loose.db", "loose")
    broken = loose["tried"] - loose["held"]
    return Result(
        tried=guarded["tried"],
        held=guarded["held"],
        control=(
            f"{broken} of {loose['tried']} kills left the books wrong; with it {guarded['confirmed']} steps"
            f" confirmed, {guarded['lost']} lost, {guarded['doubts']} in doubt and settled"
        ),
        control_broke=broken > 0,
    )


def _run(times: int, file: Path, how: str) -> dict[str, int]:
    """Let another process do it: it forks, which only a program without threads may."""
    words = [sys.executable, "-m", "tests.reliability.kills", str(file), str(times), how]
    done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=1200)
    counts: dict[str, int] = json.loads(done.stdout)
    return counts


def _kill_often(file: Path, times: int, *, guarded: bool) -> dict[str, int]:
    chance = random.Random(SEED)
    small = build(file)
    if not guarded:
        small.house.runner = Runner(_without_transactions(file), small.house.clock)
    # Once here, so that the children begin with every statement compiled.
    small.step("warm-0", 0)
    small.step("warm-1", 1)
    totals = {"tried": 0, "held": 0, "confirmed": 2, "lost": 0, "doubts": 0}
    confirmed = {"warm-0", "warm-1"}
    for kill in range(times):
        begun, done = _one_kill(small, kill, chance.uniform(0, LATEST_KILL))
        confirmed |= done
        stored = counted(file)
        lost, doubtful = confirmed - stored, (begun - done) & stored
        wrong = faults(file, thorough=kill % 50 == 0 or kill == times - 1)
        settled = all(_counts_once(small, key) for key in begun - done) if guarded else True
        confirmed |= begun - done if guarded else set()
        totals["tried"] += 1
        totals["held"] += not (lost or wrong or len(begun - done) > 1 or not settled)
        totals["lost"] += len(lost)
        totals["doubts"] += len(doubtful)
    totals["confirmed"] = len(confirmed)
    return totals


def _one_kill(small: SmallHouse, kill: int, after: float) -> tuple[set[str], set[str]]:
    """Fork a writer, kill it, and give the keys of the steps it began and of those it confirmed."""
    # The engine with its compiled statements goes on into the child; locks are each process's own.
    engine = small.house.runner.engine
    engine.dispose()
    del small.house.runner
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ear)
        _work_until_killed(small, engine, kill, mouth)
    os.close(mouth)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        msg = "the writer ended by itself, so it was not killed"
        raise RuntimeError(msg)
    small.house.runner = Runner(engine, small.house.clock)
    with os.fdopen(ear) as told:
        words = [line.split() for line in told]
    return (
        {key for what, key in words if what == "begun"},
        {key for what, key in words if what == "done"},
    )


def _work_until_killed(small: SmallHouse, engine: Engine, kill: int, mouth: int) -> NoReturn:
    """Do one step after the other in the child, telling before and after each; an error ends it at once."""
    try:
        house = small.house
        house.runner = Runner(engine, house.clock)
        for step in range(EVERY_STEP):
            key = f"{kill}-{step}"
            os.write(mouth, f"begun {key}\n".encode())
            small.step(key, step)
            os.write(mouth, f"done {key}\n".encode())
    except BaseException:  # noqa: BLE001 - the child must not go on into its parent's work
        traceback.print_exc()
    os._exit(1)


def _counts_once(small: SmallHouse, key: str) -> bool:
    """Ask for the step in doubt again, as a person does after the restart."""
    try:
        small.step(key, int(key.rsplit("-", 1)[1]))
    except AlreadyCounted:
        return True
    return True


def _without_transactions(file: Path) -> Engine:
    """Open the file so that each statement stands for itself: the guard taken away."""
    engine = create_engine(sqlite_url(file))

    @event.listens_for(engine, "connect")
    def _stand_alone(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]  # the driver's own connection

    return engine


CASES = (
    Case(
        name="killed at any moment",
        promise="What was confirmed is there after a kill, and nothing is half done.",
        run=kill_at_random,
        whole=1000,
        short=12,
    ),
)

if __name__ == "__main__":
    where, often, way = sys.argv[1:]
    print(json.dumps(_kill_often(Path(where), int(often), guarded=way == "guarded")))  # noqa: T201 - what the caller reads
