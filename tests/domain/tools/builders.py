"""Builders for the tool crib: tools on hooks, orders under work, loans in any state."""

from dataclasses import dataclass
from datetime import date, timedelta

from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.add_tool import AddTool, add_tool
from aftersales_desktop.domain.tools.lend_tool import LendTool, ToolLent, lend_tool
from aftersales_desktop.domain.tools.report_lost import ReportLost, ToolLost, report_lost
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolCompensation, ToolLoan
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode
from tests.house import House

TO_THE_EVENING = timedelta(hours=10)


@dataclass
class Crib:
    """The crib under test."""

    house: House
    serial: int = 0

    def a_tool(
        self,
        name: str = "燃油壓力錶組",
        model: str = "FP-2210",
        *,
        price: str = "480",
        place: str = "架 2-04",
        icon: str = "mdi6.gauge",
    ) -> SpecialTool:
        """Enter a tool the way the parts manager does."""
        order = AddTool(
            name=name,
            model=model,
            place=place,
            price=Money.of(price),
            condition="完好",
            purchased_on=date(2023, 5, 12),
            icon=icon,
        )
        return self.tool(self.house.do(self.house.parts_manager, add_tool, order).tool_id)

    def an_order(self, state: OrderState = OrderState.STARTED, plate: str = "粵B·5H618") -> WorkOrder:
        """Put an order in some state into the house."""
        self.serial += 1
        car = self.house.a_car(plate)
        order = WorkOrder(
            number=2611240100 + self.serial,
            card_tag=5100 + self.serial,
            kind=OrderKind.GENERAL,
            state=state,
            state_since=self.house.clock.now(),
            customer_id=car.customer_id,
            vehicle_id=car.id,
            advisor_id=self.house.advisor.staff_id,
            technician_id=self.house.technician.staff_id,
            complaint="加速無力",
            mileage_km=56_300,
            fuel_eighths=4,
            opened_at=self.house.clock.now(),
        )
        self.house.put(order)
        return order

    def badge(self, actor: Actor) -> ScanCode:
        """Give the code on a person's badge."""
        with self.house.session() as session:
            return session.get_one(StaffMember, actor.staff_id).badge

    def lend(
        self,
        tool: SpecialTool,
        order: WorkOrder,
        borrower: Actor | None = None,
        *,
        by: Actor | None = None,
        condition: str = "完好",
    ) -> ToolLent:
        """Lend a tool at the counter."""
        command = LendTool(
            tool=tool.code,
            borrower=self.badge(borrower or self.house.technician),
            card=order.code,
            condition=condition,
        )
        return self.house.do(by or self.house.clerk, lend_tool, command)

    def lose(self, tool: SpecialTool, order: WorkOrder | None = None) -> ToolLost:
        """Lend a tool, let the shift end, and report it lost."""
        self.lend(tool, order or self.an_order())
        self.house.clock.move(TO_THE_EVENING)
        return self.house.do(self.house.parts_manager, report_lost, ReportLost(tool_id=tool.id))

    def tool(self, tool_id: int) -> SpecialTool:
        """Read a tool as it is stored."""
        with self.house.session() as session:
            return session.get_one(SpecialTool, tool_id)

    def loan(self, loan_id: int) -> ToolLoan:
        """Read a loan as it is stored."""
        with self.house.session() as session:
            return session.get_one(ToolLoan, loan_id)

    def compensation(self, loan_id: int) -> ToolCompensation | None:
        """Read what is owed for a loss; None when nothing was chosen."""
        with self.house.session() as session:
            return session.get(ToolCompensation, loan_id)

    def count_loans(self) -> int:
        """Count the lines of the register."""
        with self.house.session() as session:
            return session.query(ToolLoan).count()

    def set_state(self, order: WorkOrder, state: OrderState) -> None:
        """Take an order to a state, as its own verbs would."""
        with self.house.session() as session, session.begin():
            stored = session.get_one(WorkOrder, order.id)
            stored.state = state
            stored.state_since = self.house.clock.now()
            stored.finished_at = self.house.clock.now() if state is OrderState.FINISHED else None
