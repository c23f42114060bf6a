"""The tables beside the plot: technicians, bays, returns by person; and the documents behind a figure."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.boards.director_figures import BayLoadRow, ReturnsRow, TechnicianRow
from aftersales_desktop.boards.figure_documents import DocumentRow
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ROW = 34


def percent_text(value: float | None) -> str:
    """A share with one decimal; a dash while there is none."""
    return "—" if value is None else f"{number_text(value, 1)} %"


def technicians_table() -> RowTable[TechnicianRow]:
    """Hours sold, clocked and attended, and what they come to."""
    columns = [
        Column[TechnicianRow](
            "name", lambda: translate("Director", "Who"), 76, text=lambda row: row.name, kind="strong",
            stretch=True, order=lambda row: row.name,
        ),
        _number("orders", lambda: translate("Director", "Orders"), 64, lambda row: row.orders, decimals=0),
        _number("sold", lambda: translate("Director", "Sold h"), 66, lambda row: row.sold, spare=True),
        _number("clocked", lambda: translate("Director", "Clocked"), 72, lambda row: row.clocked, spare=True),
        _percent("efficiency", lambda: translate("Director", "Efficiency"), 80, lambda row: row.efficiency),
        _percent("used", lambda: translate("Director", "Utilisation"), 82, lambda row: row.utilisation),
        _percent("first_fix", lambda: translate("Director", "First time"), 80, lambda row: row.first_fix),
    ]  # fmt: skip
    table = RowTable[TechnicianRow]("director_technicians", columns, lambda row: row.staff_id, row_height=ROW)
    table.set_empty(_nothing("mdi6.account-wrench-outline"))
    return table


def bays_table() -> RowTable[BayLoadRow]:
    """Hours worked in each bay against those the house was open."""
    columns = [
        Column[BayLoadRow](
            "name", lambda: translate("Director", "Bay"), 80, text=lambda row: row.name, kind="strong",
            stretch=True, order=lambda row: row.name,
        ),
        Column[BayLoadRow](
            "worked", lambda: translate("Director", "Worked h"), 110,
            text=lambda row: number_text(row.worked, 1), align="right", order=lambda row: row.worked,
        ),
        Column[BayLoadRow](
            "open", lambda: translate("Director", "Open h"), 110, text=lambda row: number_text(row.open, 1),
            align="right", order=lambda row: row.open,
        ),
        Column[BayLoadRow](
            "load", lambda: translate("Director", "Load"), 110, text=lambda row: percent_text(row.load),
            align="right", kind="strong", order=lambda row: row.load,
        ),
    ]  # fmt: skip
    table = RowTable[BayLoadRow]("director_bays", columns, lambda row: row.bay_id, row_height=ROW)
    table.set_empty(_nothing("mdi6.garage-variant"))
    return table


def returns_table() -> RowTable[ReturnsRow]:
    """How much of what was issued came back, per technician and per advisor (R2.3.11b)."""
    columns = [
        Column[ReturnsRow](
            "name", lambda: translate("Director", "Who"), 90, text=lambda row: row.name,
            note=lambda row: (
                translate("Words", "service advisor") if row.advisor else translate("Words", "technician")
            ),
            kind="strong", stretch=True, order=lambda row: row.name,
        ),
        Column[ReturnsRow](
            "issued", lambda: translate("Director", "Issued"), 80, text=lambda row: number_text(row.issued),
            align="right", order=lambda row: row.issued,
        ),
        Column[ReturnsRow](
            "returned", lambda: translate("Director", "Returned"), 80,
            text=lambda row: number_text(row.returned), align="right", order=lambda row: row.returned,
        ),
        Column[ReturnsRow](
            "rate", lambda: translate("Director", "Rate"), 140,
            text=lambda row: (
                translate("Director", "{rate} too many").format(rate=percent_text(row.rate))
                if row.too_many
                else percent_text(row.rate)
            ),
            tone=lambda row: Tone.BAD if row.too_many else Tone.OK,
            icon=lambda row: "mdi6.alert-outline" if row.too_many else "mdi6.check",
            kind="state", order=lambda row: row.rate,
        ),
    ]  # fmt: skip
    table = RowTable[ReturnsRow](
        "director_returns", columns, lambda row: (row.staff_id, row.advisor), row_height=ROW
    )
    table.set_empty(_nothing("mdi6.package-variant-closed-check"))
    return table


SIZES: dict[FigureKey, Callable[[DocumentRow], str]] = {
    FigureKey.MARGIN: lambda row: percent_text(-row.size * 100),
    FigureKey.DISCOUNTS: lambda row: _money(row.size),
    FigureKey.SANCTIONS: lambda row: _money(row.size),
    FigureKey.PROMISE: lambda _row: translate("Director", "too late"),
    FigureKey.FIRST_FIX: lambda _row: translate("Director", "came back"),
    FigureKey.SATISFACTION: lambda _row: translate("Director", "not content"),
    FigureKey.TOOLS_LATE: lambda _row: translate("Director", "late or lost"),
    FigureKey.RETURNS: lambda _row: translate("Director", "returned"),
}


def size_text(key: FigureKey, row: DocumentRow) -> str:
    """What a document weighs in a figure."""
    known = SIZES.get(key)
    return known(row) if known is not None else _hours(row.size)


def documents_table(key: Callable[[], FigureKey]) -> RowTable[DocumentRow]:
    """The documents of whichever figure is asked about."""
    columns = [
        Column[DocumentRow](
            "day", lambda: translate("Director", "Day"), 100, text=lambda row: f"{row.day:%Y/%m/%d}",
            order=lambda row: row.day,
        ),
        Column[DocumentRow](
            "number", lambda: translate("Director", "Order"), 150, text=lambda row: row.number or "—",
            kind="strong", order=lambda row: row.number,
        ),
        Column[DocumentRow](
            "plate", lambda: translate("Director", "Plate"), 120, text=lambda row: row.plate, kind="plate"
        ),
        Column[DocumentRow](
            "customer", lambda: translate("Director", "Customer"), 120, text=lambda row: row.customer,
            stretch=True, order=lambda row: row.customer,
        ),
        Column[DocumentRow](
            "person", lambda: translate("Director", "Who"), 110, text=lambda row: row.person,
            order=lambda row: row.person,
        ),
        Column[DocumentRow](
            "state", lambda: translate("Director", "State"), 130,
            text=lambda row: translate("Words", row.state.value) if row.state else "",
        ),
        Column[DocumentRow](
            "size", lambda: translate("Director", "Counts"), 130, text=lambda row: size_text(key(), row),
            align="right", kind="strong", order=lambda row: row.size,
        ),
    ]  # fmt: skip
    table = RowTable[DocumentRow]("director_documents", columns, lambda row: row.place, row_height=ROW)
    table.set_empty(
        EmptyState("mdi6.file-search-outline", lambda: translate("Director", "No document stands behind it"))
    )
    return table


def _number(
    key: str,
    title: Callable[[], str],
    width: int,
    value: Callable[[TechnicianRow], float],
    *,
    decimals: int = 1,
    spare: bool = False,
) -> Column[TechnicianRow]:
    return Column[TechnicianRow](
        key,
        title,
        width,
        text=lambda row: number_text(value(row), decimals),
        align="right",
        order=value,
        spare=spare,
    )


def _percent(
    key: str, title: Callable[[], str], width: int, value: Callable[[TechnicianRow], float | None]
) -> Column[TechnicianRow]:
    return Column[TechnicianRow](
        key, title, width, text=lambda row: percent_text(value(row)), align="right", order=value
    )


def _money(yuan: float) -> str:
    return translate("Director", "{amount} yuan").format(amount=number_text(yuan, 2))


def _hours(hours: float) -> str:
    return translate("Director", "{hours} h").format(hours=number_text(hours, 1))


def _nothing(sign: str) -> EmptyState:
    return EmptyState(sign, lambda: translate("Director", "Nothing in these days"))
