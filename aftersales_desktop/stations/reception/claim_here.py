"""At check-in: an arrived claim part of this car is put on the visit's order by one key (R2.3.8d)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.claim_parts.carry_to_visit import (
    CarriedToVisit,
    CarryToVisit,
    carry_to_visit,
)
from aftersales_desktop.domain.claim_parts.lookups_lines import ClaimOfCar, claims_of_car
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ClaimHere(QWidget):
    """Offers the oldest part at the counter that stands on no order; hidden when there is none.

    Signals:
        wanted: It is to be put on the order, which must be stored first.
        carried: Id of the order on which it stands now.
    """

    wanted = Signal()
    carried = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._vehicle_id = 0
        self._claim: ClaimOfCar | None = None
        self.part = Label(role="strong", tone=Tone.OK, wrap=True)
        self.button = ActionButton(
            lambda: translate("Reception", "Put it on the order"),
            icon_name="mdi6.package-variant-closed-check",
            key="F9",
            kind="soft",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.part)
        column.addWidget(self.button)
        self.button.clicked.connect(self.wanted)
        self.hide()

    def show_car(self, vehicle_id: int) -> None:
        """Look for parts of a car; 0 shows none."""
        self._vehicle_id = vehicle_id
        if vehicle_id:
            self._desk.runner.ask(claims_of_car, vehicle_id, then=self._told, latest="claim parts of a car")
        else:
            self._told(())

    def carry(self, page: OrderPage | None) -> None:
        """Put it on the order that is stored now."""
        if page is not None and self._claim is not None:
            command = CarryToVisit(claim_id=self._claim.claim_id, order_id=page.order_id)
            self._desk.runner.do(carry_to_visit, command, then=self._carried)

    def _told(self, claims: tuple[ClaimOfCar, ...]) -> None:
        self._claim = next((one for one in claims if one.here and one.on_order_id is None), None)
        self.setVisible(self._claim is not None)
        self.retranslate()

    def _carried(self, receipt: CarriedToVisit) -> None:
        words = translate("Reception", "{part} stands on {order} as a warranty line")
        self._desk.messages.said(words.format(part=receipt.part, order=receipt.order), Tone.OK)
        self.carried.emit(receipt.order_id)

    def retranslate(self) -> None:
        """Name the part again."""
        part = self._claim.part if self._claim is not None else ""
        self.part.setText(translate("Reception", "Claim part is here: {part}").format(part=part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
