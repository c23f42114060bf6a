"""Stores a check-in step by step: order, details, lines, estimate, the customer's yes, the card (R2.1.3a).

Each step is a verb of its own with its own refusal; what was stored before a refusal stays stored, and the
next try goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, SignalInstance

from aftersales_desktop.boards.car_at_reception import CarAtReception
from aftersales_desktop.database.rights import Verb
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.change_reception_details import (
    ChangeReceptionDetails,
    change_reception_details,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.open_work_order import (
    OpenWorkOrder,
    WorkOrderOpened,
    open_work_order,
)
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderKind, OrderState
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.reception_details import Damage
from aftersales_desktop.domain.work_orders.remove_line import RemoveLine, remove_line
from aftersales_desktop.stations.reception.estimate_lines import EstimateLines, LineCommand
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.desk import Desk

VERB_OF: dict[type, Verb[Any, Any]] = {
    AddLine: add_line,
    ChangeLine: change_line,
    RemoveLine: remove_line,
}


@dataclass(frozen=True, kw_only=True)
class WrittenDown:
    """Everything the page says at the moment it is stored."""

    car: CarAtReception
    kind: OrderKind
    complaint: str
    instruction: str
    mileage_km: int
    fuel_eighths: int
    belongings: str
    damages: tuple[Damage, ...]
    covers: frozenset[Cover]
    promised_at: datetime
    lines: EstimateLines
    signature: str


class CheckIn(QObject):
    """One car's check-in, from the first word stored to the estimate accepted.

    Signals:
        opened: Receipt of the new order, with what the advisor should notice.
        stored: The order's page as it is now.
        refused: The step that was refused and why.
        busy: Whether something is under way; a second press meanwhile does nothing.
    """

    opened = Signal(object)
    stored = Signal(object)
    refused = Signal(str, object)
    busy = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.page: OrderPage | None = None
        self._greeted_at: datetime | None = None
        self._walked_round_at: datetime | None = None
        self._under_way = False
        self._operation = str(uuid4())

    def begin(self, page: OrderPage | None = None) -> None:
        """Start with another car, or go on with an order that is open."""
        self.page = page
        self._greeted_at = self._walked_round_at = None
        self._operation = str(uuid4())

    def stamp(self, greeted: SignalInstance, walked_round: SignalInstance) -> None:
        """Stamp greeting and walk-round by the first thing done for each, without a key more (R2.1.3a)."""
        greeted.connect(self._greet)
        walked_round.connect(self._walk_round)

    def save(self, written: WrittenDown, then: Callable[[], object] | None = None) -> None:
        """Store what the page says; `then` is called with everything stored."""
        if self._under_way:
            return
        self._set_busy(on=True)
        if self.page is None:
            told = partial(self._opened, then)
            self._do("car", open_work_order, self._new_order(written), told, operation=self._operation)
        else:
            commands = written.lines.differences(self.page.order_id)
            details = replace(_details(self.page, written), walked_round_at=self._walked_round_at)
            self._do("car", change_reception_details, details, lambda _: self._next_line(commands, then))

    def accept(self, written: WrittenDown, then: Callable[[], object]) -> None:
        """Store, close the estimate and record the customer's yes, as far as that is still open."""
        self.save(written, then=lambda: self._quote(written, then))

    def _greet(self, _car: object) -> None:
        self._greeted_at = self._greeted_at or self.desk.now()

    def _walk_round(self) -> None:
        self._walked_round_at = self._walked_round_at or self.desk.now()

    def _opened(self, then: Callable[[], object] | None, receipt: WorkOrderOpened) -> None:
        self.opened.emit(receipt)
        self._read(receipt.order_id, then)

    def _next_line(self, commands: list[LineCommand], then: Callable[[], object] | None) -> None:
        """Do one line after the other, then read the order again."""
        if not commands:
            if self.page is not None:
                self._read(self.page.order_id, then)
            return
        first, rest = commands[0], commands[1:]
        self._do("estimate", VERB_OF[type(first)], first, lambda _: self._next_line(rest, then))

    def _quote(self, written: WrittenDown, then: Callable[[], object]) -> None:
        page = self.page
        if page is None:
            return
        accept = partial(self._accept, written, then)
        if page.state is OrderState.DRAFT:
            self._set_busy(on=True)
            asked = QuoteOrder(order_id=page.order_id)
            self._do("estimate", quote_order, asked, lambda _: self._read(page.order_id, accept))
        else:
            accept()

    def _accept(self, written: WrittenDown, then: Callable[[], object]) -> None:
        page = self.page
        if page is None:
            return
        if page.state is OrderState.QUOTED or page.needs_acceptance:
            self._set_busy(on=True)
            yes = AcceptEstimate(order_id=page.order_id, name=page.car.customer, signature=written.signature)
            self._do("sign", accept_estimate, yes, lambda _: self._read(page.order_id, then))
        else:
            then()

    def _read(self, order_id: int, then: Callable[[], object] | None) -> None:
        def told(page: OrderPage) -> None:
            self.page = page
            self._set_busy(on=False)
            self.stored.emit(page)
            if then is not None:
                then()

        self.desk.runner.ask(order_page, order_id, then=told)

    def _do(
        self,
        step: str,
        verb: Verb[Any, Any],
        command: object,
        then: Callable[[Any], object],
        operation: str = "",
    ) -> None:
        """Do one verb; a refusal ends the chain and names the step."""

        def refused(refusal: Refusal) -> None:
            self._set_busy(on=False)
            self.refused.emit(step, refusal)

        self.desk.runner.do(verb, command, then=then, refused=refused, operation=operation)

    def _new_order(self, written: WrittenDown) -> OpenWorkOrder:
        return replace(
            _new_order(written), greeted_at=self._greeted_at, walked_round_at=self._walked_round_at
        )

    def _set_busy(self, *, on: bool) -> None:
        self._under_way = on
        self.busy.emit(on)


def _new_order(written: WrittenDown) -> OpenWorkOrder:
    return OpenWorkOrder(
        vehicle_id=written.car.vehicle_id,
        customer_id=written.car.customer_id,
        complaint=written.complaint,
        mileage_km=written.mileage_km,
        fuel_eighths=written.fuel_eighths,
        kind=written.kind,
        instruction=written.instruction,
        belongings=written.belongings,
        damages=written.damages,
        covers=written.covers,
        promised_at=written.promised_at,
        lines=written.lines.wanted(),
        appointment_id=written.car.appointment_id,
    )


def _details(page: OrderPage, written: WrittenDown) -> ChangeReceptionDetails:
    return ChangeReceptionDetails(
        order_id=page.order_id,
        complaint=written.complaint,
        instruction=written.instruction,
        kind=written.kind,
        mileage_km=written.mileage_km,
        fuel_eighths=written.fuel_eighths,
        belongings=written.belongings,
        damages=written.damages,
        covers=written.covers,
        promised_at=written.promised_at,
    )
