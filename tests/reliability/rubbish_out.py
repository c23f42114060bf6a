"""Rubbish that goes out: text stays text on the screen, on paper and in files."""

import csv
import io
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any
from unittest import mock

import jinja2
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import Enum, String, update

from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.printing import form
from aftersales_desktop.printing.accident_papers import render_accident_margin
from aftersales_desktop.printing.claim_papers import render_claim_order, render_deposit_slip
from aftersales_desktop.printing.figures_sheet import render_figures
from aftersales_desktop.printing.floor_papers import render_floor_report, render_visitor_slip
from aftersales_desktop.printing.job_card import render_job_card
from aftersales_desktop.printing.labels import render_labels
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.parts_slips import render_issue_slip, render_return_slip
from aftersales_desktop.printing.price_papers import render_estimate, render_settlement
from aftersales_desktop.printing.purchasing_papers import render_internal_use, render_price_comparison
from aftersales_desktop.printing.stock_count import render_count_report
from aftersales_desktop.printing.tool_papers import render_tool_loan_slip, render_tool_register
from aftersales_desktop.spreadsheets.write import TableSheet, csv_of, xlsx_of
from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.acceptance.day import Day
from tests.house import House
from tests.printing import (
    accident_sheets,
    claim_sheets,
    figures_sheets,
    floor_sheets,
    purchasing_sheets,
    reading,
    sheets,
    store_sheets,
)
from tests.reliability.case import Case, Result
from tests.reliability.nasty import PAPER, RICH, nasty_texts
from tests.reliability.quick_house import quick_house

MOST_PAGES = 12
FRONT_AND_BACK = 2
LONG_COMPLAINT = "冷車發動時前面會吱一聲，" * 834
CALCULATES = re.compile("^[\\s\u3000\ufeff]*[=+\\-@＝＋－＠]|^[\t\r\n\0]")
FORMS: tuple[tuple[Callable[[], Any], Callable[[Any, Language], bytes]], ...] = (
    (sheets.job_card, render_job_card),
    (sheets.estimate, render_estimate),
    (sheets.settlement, render_settlement),
    (store_sheets.issue_slip, render_issue_slip),
    (store_sheets.return_slip, render_return_slip),
    (store_sheets.tool_loan_slip, render_tool_loan_slip),
    (partial(store_sheets.tool_register, 5), render_tool_register),
    (partial(store_sheets.count_report, 5), render_count_report),
    (store_sheets.labels, render_labels),
    (accident_sheets.accident_margin, render_accident_margin),
    (claim_sheets.claim_order, render_claim_order),
    (claim_sheets.deposit_slip, render_deposit_slip),
    (figures_sheets.figures_sheet, render_figures),
    (floor_sheets.visitor_slip, render_visitor_slip),
    (floor_sheets.floor_report, render_floor_report),
    (purchasing_sheets.comparison, render_price_comparison),
    (purchasing_sheets.internal_use, render_internal_use),
)
# What the program itself chooses by; nobody types it.
CHOSEN = {"key", "kind", "better", "kept"}
WINDOWS: tuple[tuple[Callable[[Desk], StationWindow], str], ...] = (
    (PartsCounterWindow, "parts_manager"),
    (ReceptionWindow, "supervisor"),
    (FloorWindow, "manager"),
    (DirectorWindow, "director"),
)
# What a station shows of; a unique text cannot be the same in every row.
SHOWN = (Customer, Vehicle, Part, StaffMember, SpecialTool, OrderLine, WorkOrder)
NOT_TYPED = re.compile(r"_key$|^pin_hash$|^signature$|strokes$")


def print_rubbish(times: int, _folder: Path) -> Result:
    """Print every paper with nasty texts in all its fields."""
    # The long ones are ten times as slow and make one paper in twenty; their own case tries them all.
    texts = [text for text in nasty_texts() if len(text) < 200]
    turns = itertools.islice(
        ((FORMS[i % len(FORMS)], texts[(i * 13) % len(texts)]) for i in itertools.count()), times
    )
    held = sum(_printed(make(), draw, text) for (make, draw), text in turns)
    with mock.patch.object(form, "_environment", _open_gate):
        broken = sum(not _printed(sheets.estimate(), render_estimate, text) for text in PAPER[:4])
    return Result(
        tried=times,
        held=held,
        control=f"{broken} of 4 markups break or change the paper without escaping",
        control_broke=broken > 0,
    )


def _open_gate(language: Language, folders: tuple[Path, ...]) -> jinja2.Environment:
    """Set the gate up without its escaping: the guard taken away."""
    made = form._environment.__wrapped__(language, folders)  # noqa: SLF001 - what is taken away is in there
    made.autoescape = False
    return made


def _printed(sheet: Any, draw: Callable[[Any, Language], bytes], text: str) -> bool:  # noqa: ANN401 - any sheet
    """Say whether a paper comes out, and shows markup as it was typed."""
    try:
        pdf = draw(typed_everywhere(sheet, text), Language.TAIWAN)
    except Exception:  # noqa: BLE001 - counted as broken
        return False
    if reading.page_count(pdf) > MOST_PAGES:
        return False
    shown = "".join(text.split())
    return text not in RICH[:1] or shown in reading.text(pdf)


def typed_everywhere(thing: Any, typed: str) -> Any:  # noqa: ANN401 - walks through any sheet
    """Put the same text into every text field of a sheet, however deep."""
    if type(thing) is str:
        return typed
    if isinstance(thing, tuple):
        return tuple(typed_everywhere(part, typed) for part in thing)
    if is_dataclass(thing) and not isinstance(thing, type):
        new = {
            one.name: typed_everywhere(getattr(thing, one.name), typed)
            for one in fields(thing)
            if one.name not in CHOSEN
        }
        return replace(thing, **new)
    return thing


def print_long(times: int, _folder: Path) -> Result:
    """Print papers with complaints of 10 000 characters."""
    held = 0
    for place in range(times):
        make, draw = FORMS[place % len(FORMS)]
        long = draw(typed_everywhere(make(), LONG_COMPLAINT), Language.TAIWAN)
        card = render_job_card(sheets.job_card(complaint=LONG_COMPLAINT), tuple(Language)[place % 3])
        held += reading.page_count(card) <= FRONT_AND_BACK and reading.page_count(long) <= MOST_PAGES
    with mock.patch.multiple(form, LONGEST_FIELD=100_000, MOST_LINES=10_000):
        uncut = form._pieces(LONG_COMPLAINT, 100_000, "…")  # noqa: SLF001 - how much would go on paper
    cut = form._pieces(LONG_COMPLAINT, 400, "…")  # noqa: SLF001 - as above
    longer = sum(map(len, uncut)) > 10 * sum(map(len, cut))
    return Result(
        tried=times,
        held=held,
        control=f"uncut, {sum(map(len, uncut))} signs would go on a card instead of {sum(map(len, cut))}",
        control_broke=longer,
    )


def save_rubbish(times: int, _folder: Path) -> Result:
    """Save nasty texts as CSV and XLSX and read them back."""
    texts = [text for text in nasty_texts(times) if text]
    table = TableSheet(title="'=[1]", heads=("=1+1", "@a"), rows=[(text, text) for text in texts])
    rows = list(csv.reader(io.StringIO(csv_of(table).decode("utf-8-sig"), newline="")))
    cells = list(load_workbook(io.BytesIO(xlsx_of([table]))).worksheets[0].iter_rows())
    held = sum(
        not any(CALCULATES.search(sign) for sign in row) and all(cell.data_type != "f" for cell in line)
        for row, line in zip(rows[1:], cells[1:], strict=True)
    )
    broken = _saved_plainly([text for text in texts if text.isprintable()])
    return Result(
        tried=len(texts),
        held=held,
        control=f"{broken} of them become formulas when written plainly",
        control_broke=broken > 0,
    )


def _saved_plainly(texts: list[str]) -> int:
    book = Workbook()
    for text in texts:
        book.worksheets[0].append([text])
    kept = io.BytesIO()
    book.save(kept)
    return sum(
        cell.data_type == "f"
        for (cell,) in load_workbook(io.BytesIO(kept.getvalue())).worksheets[0].iter_rows()
    )


@dataclass
class _Seen:
    labels: int = 0
    plain: int = 0


def show_rubbish(times: int, folder: Path) -> Result:
    """Open stations in a house full of rich text and look at every label and tooltip."""
    app = QApplication.instance() or QApplication([])
    seen = _Seen()
    for turn in range(times):
        station, post = WINDOWS[turn % len(WINDOWS)]
        house = _soiled(folder / f"house-{turn}.db", RICH[(turn // len(WINDOWS)) % len(RICH)])
        window = station(_desk(house, post, folder))
        window.show()
        for key in list(window._makers):  # noqa: SLF001 - every section it has
            window.choose(key)
            app.processEvents()
        for label, plain in _labels(window):
            seen.labels += bool(label)
            seen.plain += plain
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        house.runner.close()
    careless = QLabel(RICH[0])
    rich = careless.textFormat() != Qt.TextFormat.PlainText and Qt.mightBeRichText(RICH[0])
    return Result(
        tried=seen.labels,
        held=seen.plain,
        control="a label of Qt's own takes the same text for markup" if rich else "a plain label is plain",
        control_broke=rich,
    )


def _soiled(file: Path, text: str) -> House:
    """A house in the middle of a day in which every typed text is the nasty one."""
    house = quick_house(file)
    day = Day.begun(house)
    day.started()
    day.a_tool()
    with house.session() as session, session.begin():
        for row in SHOWN:
            typed = {
                column.name: text[: column.type.length]
                for column in row.__table__.columns
                if isinstance(column.type, String)
                and not isinstance(column.type, Enum)
                and not column.unique
                and not NOT_TYPED.search(column.name)
            }
            session.execute(update(row).values(typed))
    return house


def _desk(house: House, post: str, folder: Path) -> Desk:
    threads = DatabaseThreads(at_once=True)
    feed = ChangeFeed(house.runner, threads)
    feed.look()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    return Desk(house.runner, threads, feed, settings, actor=house.people[post], archive=str(folder))


def _labels(window: QWidget) -> Iterator[tuple[str, bool]]:
    """Tell of every label and tooltip what it says, and whether it is plain."""
    for label in window.findChildren(QLabel):
        plain = label.textFormat() == Qt.TextFormat.PlainText or not Qt.mightBeRichText(label.text())
        if label.text():
            yield label.text(), plain
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if tip:
            bare = tip.removeprefix("<span>").removesuffix("</span>")
            yield tip, not Qt.mightBeRichText(tip) or ("<" not in bare and unescape(bare) != "")


CASES = (
    Case(
        name="nasty texts on paper",
        promise="No markup that was typed is obeyed, and every paper comes out.",
        run=print_rubbish,
        whole=1700,
        short=3,
    ),
    Case(
        name="complaints of 10 000 characters",
        promise="The job card stays one sheet, front and back, and every report is finished.",
        run=print_long,
        whole=17,
        short=1,
    ),
    Case(
        name="nasty texts in saved lists",
        promise="No list that was saved calculates anything.",
        run=save_rubbish,
        whole=300,
        short=120,
    ),
    Case(
        name="nasty texts on the screen",
        promise="What was typed is shown as it was typed.",
        run=show_rubbish,
        whole=12,
        short=1,
    ),
)
