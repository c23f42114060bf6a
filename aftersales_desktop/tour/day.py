"""The whole day: a made-up house, its four windows, and one car from the gate back to the gate."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from aftersales_desktop.app import Options, Place, Program
from aftersales_desktop.database.runner import DEFAULT_ZONE
from aftersales_desktop.demo.dealership import make_demo
from aftersales_desktop.demo.words import Words
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.tour import (
    at_a_glance,
    at_the_counter,
    at_the_desk,
    at_the_door,
    looks,
    on_the_floor,
    on_the_round,
    with_discount,
    with_quotes,
    with_signature,
)
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.papers import copy_papers
from aftersales_desktop.tour.screenless import pass_over_the_missing_screen
from aftersales_desktop.tour.waiting import TourStopped
from aftersales_desktop.values.clock import SetClock, SystemClock
from aftersales_desktop.widgets.paper_out import ONLY_PDF
from aftersales_desktop.widgets.words import language_of_system

BEGINS = time(10, 42)
FILE = "demo.db"
OURS = ("[0-9][0-9]-*.png", "stopped-*.png", "paper-*.pdf")


@dataclass(frozen=True)
class Size:
    """How large the made-up house is: orders before today, customers."""

    orders: int = 120
    customers: int = 90


def show_a_day(app: QApplication, folder: Path, language: str) -> int:
    """Walk through the day in a house of its own; 0 when every step really happened."""
    pass_over_the_missing_screen()
    with TemporaryDirectory(prefix="aftersales-tour-", ignore_cleanup_errors=True) as home:
        return walk(app, folder, Path(home), language or language_of_system().value, Size())


def walk(app: QApplication, folder: Path, home: Path, language: str, size: Size) -> int:
    """Make a house of this size at home and walk through its day; pictures and papers go into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in (old for pattern in OURS for old in folder.glob(pattern)):
        old.unlink()
    try:
        with _a_house(app, home, folder, language, size) as house:
            _walk_to_the_end(house)
    except TourStopped as stopped:
        sys.stderr.write(f"The tour stopped: {stopped}\n")
        return 1
    copy_papers(home / "papers", folder)
    return 0


def walk_through(house: House) -> None:
    """Let one car go through the house, and everybody do their part.

    Raises:
        TourStopped: A step did not happen.

    """
    looks.sign_everybody_in(house)
    looks.show_the_morning(house)
    _take_the_car_in(house)
    _repair_it(house)
    with_signature.sign_before_ordering(house)
    with_quotes.compare_three_quotes(house)
    on_the_floor.finish(house)
    on_the_round.walk_the_round(house)
    on_the_floor.inspect(house)
    _give_it_back(house)
    at_a_glance.show_a_claim_part(house)
    at_a_glance.show_the_rules_at_work(house)
    on_the_floor.show_the_wall(house)
    looks.show_every_look(house)
    house.expect(OrderState.DELIVERED)


def _take_the_car_in(house: House) -> None:
    at_the_desk.check_the_car_in(house)
    at_the_desk.send_it_to_the_floor(house)
    at_the_door.let_a_visitor_in(house)
    at_the_counter.be_refused_before_the_start(house)
    on_the_floor.start_with_covers(house)


def _repair_it(house: House) -> None:
    at_the_counter.issue_the_parts(house)
    at_the_counter.lend_a_tool(house)
    on_the_floor.find_something_more(house)
    at_the_desk.price_the_addition(house)
    at_the_counter.be_refused_before_the_yes(house)
    at_the_desk.ask_the_customer(house)
    at_the_door.let_the_visitor_out(house)
    at_the_counter.issue_the_addition(house)
    at_the_counter.take_the_tool_back(house)


def _give_it_back(house: House) -> None:
    at_the_desk.open_the_bill(house)
    with_discount.give_a_discount(house)
    at_the_desk.settle(house)
    at_the_desk.hand_over(house)
    at_the_desk.show_the_history(house)


def _walk_to_the_end(house: House) -> None:
    """Walk; if a step does not happen, leave pictures of what every window showed instead."""
    try:
        walk_through(house)
    except TourStopped:
        house.camera.show_where_it_stopped(house.windows)
        raise


@contextmanager
def _a_house(app: QApplication, home: Path, folder: Path, language: str, size: Size) -> Iterator[House]:
    file = home / FILE
    now = datetime.combine(SystemClock().now().astimezone(DEFAULT_ZONE), BEGINS, DEFAULT_ZONE).astimezone(UTC)
    make_demo(file, language, now, orders=size.orders, customers=size.customers)
    clock = SetClock(now)
    place = Place(
        folder=home,
        settings=QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat),
        clock=clock,
    )
    for form in Form:
        # Nothing of a made-up day comes out of a real printer.
        place.settings.setValue(f"printers/{form.value}", ONLY_PDF)
    with Program(app, Options(database=str(file), language=language), place) as program:
        yield House(program, clock, folder, Words(language))
