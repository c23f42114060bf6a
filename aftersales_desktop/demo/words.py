"""The words of the made-up dealership, in the language it keeps its books in."""

import tomllib
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from aftersales_desktop import paths
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

LANGUAGES = ("en", "zh_TW", "zh_CN")
PROVINCE = ("粵", "粵", "粤")


@dataclass(frozen=True)
class PartFamily:
    """A kind of part; `own` says how many numbers each model has of it, none meaning one for all."""

    key: str
    name: str
    part_class: PartClass
    unit: str
    price: Money
    own: int


@dataclass(frozen=True)
class ToolFamily:
    """A kind of special tool."""

    name: str
    model: str
    price: Money
    icon: str


@dataclass(frozen=True)
class Job:
    """What a customer comes for: the words, the labour and the parts it takes."""

    title: str
    complaint: str
    hours: Quantity
    parts: tuple[tuple[str, int], ...]
    accident: bool


@dataclass(frozen=True)
class Finding:
    """What a technician finds besides (R2.3.6a)."""

    title: str
    part: str
    quantity: int


class Words:
    """The vocabulary in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._at = LANGUAGES.index(language)
        self._all = _vocabulary()
        self.house = self._pick(self._all["house"])
        self.teams = tuple(self._pick(entry) for entry in self._all["teams"])
        self.supplier = self._pick(self._all["supplier"])
        self.good = self._pick(self._all["good_condition"])
        self.shelf = self._pick(self._all["shelf"])
        self.called_off = self._pick(self._all["called_off"])
        self.parts = tuple(self._part(entry) for entry in self._all["part"])
        self.tools = tuple(self._tool(entry) for entry in self._all["tool"])
        self.jobs = tuple(self._job(entry) for entry in self._all["job"])
        self.findings = tuple(self._finding(entry) for entry in self._all["finding"])
        self.damages = tuple(self._pick(entry["text"]) for entry in self._all["damage"])
        self.colours = tuple(self._pick(entry) for entry in self._all["colours"])
        self.models = tuple((entry[self._at], entry[3 + self._at]) for entry in self._all["models"])

    def person(self, chance: Random) -> str:
        """Make up a name."""
        surname = chance.choice(self._all["surnames"])
        given = chance.choice(self._all["given"]).split()
        if self._at == 0:
            return f"{given[2]} {surname[2:]}"
        return f"{surname[self._at - 1]}{given[self._at - 1]}"

    def plate(self, chance: Random) -> str:
        """Make up a plate: half of them Taiwan's, half the mainland's with some new-energy cars."""
        letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        if chance.random() < 0.5:  # noqa: PLR2004 - half
            return f"{''.join(chance.choices(letters, k=3))}-{chance.randrange(10000):04d}"
        province = PROVINCE[self._at]
        if chance.random() < 0.2:  # noqa: PLR2004 - a fifth are electric
            return f"{province}B·D{chance.randrange(100000):05d}"
        return f"{province}B·{chance.randrange(10)}{chance.choice(letters)}{chance.randrange(1000):03d}"

    def _pick(self, triple: list[str]) -> str:
        return triple[self._at]

    def _part(self, entry: dict[str, Any]) -> PartFamily:
        return PartFamily(
            key=entry["name"][0],
            name=self._pick(entry["name"]),
            part_class=PartClass(entry["class"]),
            unit=self._pick(entry["unit"]),
            price=Money.of(entry["price"]),
            own=entry["own"],
        )

    def _tool(self, entry: dict[str, Any]) -> ToolFamily:
        return ToolFamily(self._pick(entry["name"]), entry["model"], Money.of(entry["price"]), entry["icon"])

    def _job(self, entry: dict[str, Any]) -> Job:
        return Job(
            title=self._pick(entry["title"]),
            complaint=self._pick(entry["complaint"]),
            hours=Quantity.of(entry["hours"]),
            parts=tuple((name, number) for name, number in entry["parts"]),
            accident=entry.get("accident", False),
        )

    def _finding(self, entry: dict[str, Any]) -> Finding:
        return Finding(self._pick(entry["title"]), entry["part"], entry["quantity"])


@cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "demo" / "words.toml").read_text(encoding="utf-8"))
