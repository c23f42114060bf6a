"""Every stored thing of every room, named in one place so that foreign keys find each other.

The composition root, the migrations' check and the tests import it; nobody else needs to.
"""

from aftersales_desktop.database.audit.chain import AuditSeal, HandedKey
from aftersales_desktop.database.journal import AuditEntry, JournalLine, NumberSeries, Operation, TopicVersion
from aftersales_desktop.database.presence import PresenceRow
from aftersales_desktop.database.row import Row
from aftersales_desktop.domain.accident_cars.misorder import Misorder
from aftersales_desktop.domain.accident_cars.quotation import AccidentQuotation, LineCost, QuotationVersion
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.approvals.authority_change import AuthorityChange
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimMoney, ClaimPartOrder, ClaimTalk
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.documents.printed_document import PrintedDocument
from aftersales_desktop.domain.duties.duty_done import DutyDone
from aftersales_desktop.domain.front_desk.activity import BusinessActivity
from aftersales_desktop.domain.front_desk.customer_task import CustomerStanding, CustomerTask
from aftersales_desktop.domain.front_desk.grievance import Concealment, Grievance
from aftersales_desktop.domain.front_desk.month_target import MonthTarget
from aftersales_desktop.domain.front_desk.reception_step import ReceptionStepRule
from aftersales_desktop.domain.internal_use.internal_use_order import (
    ConsumableCeiling,
    InternalUseLine,
    InternalUseOrder,
)
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.parts.goods_in import GoodsIn, GoodsInLine
from aftersales_desktop.domain.parts.part import Bin, Part, Reservation, Stock
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.parts.parts_return import PartsReturn
from aftersales_desktop.domain.parts.stock_count import StockCount, StockCountLine
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.people.delegation import Delegation
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.purchasing.part_order import PartOrder, PartOrderLine, PartReceipt
from aftersales_desktop.domain.purchasing.self_purchase import Quote, SelfPurchase
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.rounds.finding import Finding, FindingPhoto
from aftersales_desktop.domain.rounds.floor_place import FloorPlace
from aftersales_desktop.domain.rounds.floor_round import FloorRound, RoundAnswer
from aftersales_desktop.domain.rounds.old_parts_cleared import OldPartsCleared
from aftersales_desktop.domain.rounds.shift_roster import ShiftRoster
from aftersales_desktop.domain.rounds.visitor import StrangerSeen, Visitor
from aftersales_desktop.domain.rounds.withholding import Withholding
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolCompensation, ToolLoan
from aftersales_desktop.domain.work_orders.aftercare import CallBack, Delivery
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import (
    DrainCart,
    FinalInspection,
    Move,
    Payment,
    Settlement,
    UsedFilter,
)
from aftersales_desktop.domain.work_orders.discount import Discount
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.reception_times import ReceptionTimes
from aftersales_desktop.domain.work_orders.work_order import Bay, CoverFitting, DamageMark, WorkOrder

TABLES: tuple[type[Row], ...] = (
    Dealership,
    StaffMember,
    StaffRole,
    Customer,
    Vehicle,
    Appointment,
    Bay,
    WorkOrder,
    OrderLine,
    Addition,
    CoverFitting,
    DamageMark,
    Clocking,
    FinalInspection,
    Settlement,
    Discount,
    Payment,
    Delivery,
    CallBack,
    DrainCart,
    UsedFilter,
    Move,
    Part,
    Bin,
    Stock,
    Reservation,
    StockMovement,
    PartsIssue,
    PartsIssueLine,
    PartsReturn,
    GoodsIn,
    GoodsInLine,
    StockCount,
    StockCountLine,
    SpecialTool,
    ToolLoan,
    ToolCompensation,
    PrintedDocument,
    RuleValue,
    Notice,
    DutyDone,
    ApprovalRequest,
    LineCost,
    AccidentQuotation,
    QuotationVersion,
    Misorder,
    ClaimPartOrder,
    ClaimTalk,
    ClaimMoney,
    AuthorityChange,
    Delegation,
    Sanction,
    SanctionStep,
    Visitor,
    StrangerSeen,
    ShiftRoster,
    FloorPlace,
    FloorRound,
    RoundAnswer,
    Finding,
    FindingPhoto,
    Withholding,
    OldPartsCleared,
    Supplier,
    PartOrder,
    PartOrderLine,
    PartReceipt,
    SelfPurchase,
    Quote,
    InternalUseOrder,
    InternalUseLine,
    ConsumableCeiling,
    ReceptionTimes,
    Grievance,
    Concealment,
    CustomerTask,
    CustomerStanding,
    MonthTarget,
    ReceptionStepRule,
    BusinessActivity,
    AuditEntry,
    AuditSeal,
    HandedKey,
    JournalLine,
    TopicVersion,
    Operation,
    NumberSeries,
    PresenceRow,
)
