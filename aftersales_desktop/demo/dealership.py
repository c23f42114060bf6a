"""Makes the demo database: once a day, in the person's own folder, so that "today" is always today."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import event

from aftersales_desktop.database.audit.keys import SEALED_LATER, use_keys
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import bring_up_to_date
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.demo.accident_cars import accidents_of_today
from aftersales_desktop.demo.authority import plan_absences
from aftersales_desktop.demo.buying import FIRST as BUYING_BEGINS
from aftersales_desktop.demo.buying import buying_before, buying_today
from aftersales_desktop.demo.claim_parts import FIRST, claim_parts_under_way
from aftersales_desktop.demo.crew import open_the_house
from aftersales_desktop.demo.customers import bring_customers
from aftersales_desktop.demo.discipline import todays_discipline
from aftersales_desktop.demo.floor_rounds import (
    read_old_messages,
    set_up_places,
    todays_floor,
    yesterdays_round,
)
from aftersales_desktop.demo.front_desk import FRONT_DESK_BEGINS, front_desk_work
from aftersales_desktop.demo.past import first_day, past_visits
from aftersales_desktop.demo.past_duties import past_duties
from aftersales_desktop.demo.rule_values import values_set
from aftersales_desktop.demo.stock import fill_the_house
from aftersales_desktop.demo.today import customers_ring, let_some_arrive, lose_a_tool, todays_visits
from aftersales_desktop.demo.town import Coming, Town
from aftersales_desktop.demo.words import Words
from aftersales_desktop.values.clock import SetClock, SystemClock
from aftersales_desktop.values.role import Role

SEED = 20261124
PAST_ORDERS = 500
CUSTOMERS = 300
ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(days=7)
NIGHT = timedelta(hours=9)
THREE_HOURS = timedelta(hours=3)

Tell = Callable[[str], object]


def demo_file(folder: Path, language: str) -> Path:
    """Give today's demo database, making it when it is not there; yesterday's is thrown away."""
    now = SystemClock().now()
    file = folder / f"demo-{language}-{now:%Y%m%d}.db"
    if file.exists():
        return file
    for old in folder.glob("demo-*"):
        old.unlink()
    _say("Making a dealership to try things out; this happens once a day.")
    unfinished = file.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    make_demo(unfinished, language, now)
    unfinished.rename(file)
    return file


def make_demo(
    file: Path, language: str, now: datetime, *, orders: int = PAST_ORDERS, customers: int = CUSTOMERS
) -> None:
    """Fill an empty file with a dealership as it stands now."""
    town = _open_town(file, language, now, orders, customers)
    set_up_places(town, language)
    before_today = [
        *past_visits(town, orders, now),
        *past_duties(town, first_day(now, orders), now),
        (now - ONE_DAY, customers_ring(town, now)),
        (now - ONE_DAY, yesterdays_round(town, language)),
        (now - ONE_DAY, values_set(town, language)),
        (now - FIRST, claim_parts_under_way(town, now)),
        (now - BUYING_BEGINS, buying_before(town, now)),
        (now - FRONT_DESK_BEGINS, front_desk_work(town, language, now)),
    ]
    still_to_come = town.live(before_today, now - NIGHT)
    read_old_messages(town, now - NIGHT)
    still_to_come.append((now - THREE_HOURS, todays_floor(town, language, now)))
    _let_today_come(town, now, still_to_come)
    plan_absences(town, language)
    town.runner.close()


def make_past(file: Path, language: str, now: datetime, *, orders: int, customers: int) -> None:
    """Fill an empty file with finished visits only, for houses that are copied large."""
    town = _open_town(file, language, now, orders, customers)
    town.live(past_visits(town, orders, now), now + ONE_WEEK)
    town.runner.close()


def _open_town(file: Path, language: str, now: datetime, orders: int, customers: int) -> Town:
    engine = open_engine(sqlite_url(file))
    # Nobody's data are at stake: a crash here only means making it again.
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA synchronous=OFF"))
    bring_up_to_date(engine)
    use_keys(engine, SEALED_LATER)
    clock = SetClock(first_day(now, orders))
    runner = Runner(engine, clock, station="demo")
    town = Town(runner, clock, Words(language), Random(SEED))  # noqa: S311 - chance, not secrecy
    _found(town, language, customers)
    return town


def _found(town: Town, language: str, customers: int) -> None:
    open_the_house(town, language)
    fill_the_house(town)
    bring_customers(town, customers)
    town.technicians = town.crew[Role.TECHNICIAN][: len(town.bays)]
    for technician, bay in zip(town.technicians, town.bays, strict=True):
        town.bay_of[technician.staff_id] = bay
        town.free_from[technician.staff_id] = town.clock.now()


def _let_today_come(town: Town, now: datetime, still_to_come: list[Coming]) -> None:
    town.last_day = True
    town.free_from = dict.fromkeys(town.free_from, now - NIGHT)
    town.live(still_to_come + todays_visits(town, now), now)
    town.clock.at = now
    let_some_arrive(town)
    lose_a_tool(town)
    todays_discipline(town)
    accidents_of_today(town)
    buying_today(town)


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
