"""The front desk's own work: targets, tasks, reception steps, activities, grievances."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_month_target()
    create_customer_standing()
    create_customer_task()
    create_business_activity()
    create_reception_step_rule()
    create_reception_times()
    create_grievance()
    create_concealment()


def create_month_target() -> None:
    """Create the table `month_target`."""
    op.create_table(
        "month_target",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column(
            "indicator",
            words(
                "indicator",
                "labour turnover",
                "parts turnover",
                "net turnover",
                "orders settled",
                "average order value",
                "discount share",
                "repeat-repair share",
                "promises kept",
                "content customers",
                "returning customers",
            ),
            nullable=False,
        ),
        sa.Column("origin", words("targetorigin", "manufacturer", "group"), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("value > 0", name=op.f("ck_month_target_value_positive")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff_member.id"], name=op.f("fk_month_target_set_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_target")),
    )
    op.create_index(
        op.f("ix_month_target_month_indicator_origin"),
        "month_target",
        ["month", "indicator", "origin"],
        unique=True,
    )


def create_customer_standing() -> None:
    """Create the table `customer_standing`."""
    op.create_table(
        "customer_standing",
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column(
            "grade", words("grade", "key customer", "regular customer", "occasional customer"), nullable=False
        ),
        sa.Column(
            "standing",
            words("standing", "active customer", "customer at risk", "lost customer", "customer won back"),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customer_standing_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["staff_member.id"], name=op.f("fk_customer_standing_set_by_id")
        ),
        sa.PrimaryKeyConstraint("customer_id", name=op.f("pk_customer_standing")),
    )


def create_customer_task() -> None:
    """Create the table `customer_task`."""
    op.create_table(
        "customer_task",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("vehicle_id", BIG_ID, nullable=True),
        sa.Column(
            "analysis",
            words(
                "analysis",
                "service due",
                "not seen for long",
                "warranty ending",
                "open claim parts",
                "complaints",
                "satisfaction",
            ),
            nullable=False,
        ),
        sa.Column("assignee_id", BIG_ID, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("script", sa.String(length=500), nullable=False),
        sa.Column("made_by_id", BIG_ID, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column(
            "result",
            words(
                "taskresult",
                "customer reached",
                "appointment agreed",
                "no interest",
                "nobody answered",
                "number out of use",
            ),
            nullable=True,
        ),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("called_by_id", BIG_ID, nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "done_at IS NULL OR result IS NOT NULL", name=op.f("ck_customer_task_done_has_result")
        ),
        sa.ForeignKeyConstraint(
            ["assignee_id"], ["staff_member.id"], name=op.f("fk_customer_task_assignee_id")
        ),
        sa.ForeignKeyConstraint(
            ["called_by_id"], ["staff_member.id"], name=op.f("fk_customer_task_called_by_id")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_customer_task_customer_id")),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["staff_member.id"], name=op.f("fk_customer_task_made_by_id")
        ),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_customer_task_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_task")),
    )
    op.create_index(
        op.f("ix_customer_task_assignee_id_done_at_due_on"),
        "customer_task",
        ["assignee_id", "done_at", "due_on"],
        unique=False,
    )
    op.create_index(
        op.f("ix_customer_task_customer_id_done_at"),
        "customer_task",
        ["customer_id", "done_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_customer_task_done_at_due_on"), "customer_task", ["done_at", "due_on"], unique=False
    )
    op.create_index(op.f("ix_customer_task_made_at"), "customer_task", ["made_at"], unique=False)


def create_business_activity() -> None:
    """Create the table `business_activity`."""
    op.create_table(
        "business_activity",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("offer", sa.String(length=500), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("planned_by_id", BIG_ID, nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=True),
        sa.Column("turnover", sa.BigInteger(), nullable=True),
        sa.Column("results", sa.String(length=500), nullable=False),
        sa.Column("results_by_id", BIG_ID, nullable=True),
        sa.Column("results_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("last >= first", name=op.f("ck_business_activity_ends_after_it_begins")),
        sa.CheckConstraint(
            "visits >= 0 AND turnover >= 0", name=op.f("ck_business_activity_results_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["planned_by_id"], ["staff_member.id"], name=op.f("fk_business_activity_planned_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["results_by_id"], ["staff_member.id"], name=op.f("fk_business_activity_results_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_business_activity")),
    )
    op.create_index(op.f("ix_business_activity_last"), "business_activity", ["last"], unique=False)


def create_reception_step_rule() -> None:
    """Create the table `reception_step_rule`."""
    op.create_table(
        "reception_step_rule",
        sa.Column(
            "step",
            words(
                "receptionstep",
                "arrival",
                "greeting",
                "customer and car",
                "complaint in the customer's words",
                "walk-round check",
                "covers on",
                "estimate shown",
                "customer's signature",
                "job card printed",
                "handed to the workshop",
            ),
            nullable=False,
        ),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["staff_member.id"], name=op.f("fk_reception_step_rule_set_by_id")
        ),
        sa.PrimaryKeyConstraint("step", name=op.f("pk_reception_step_rule")),
    )


def create_reception_times() -> None:
    """Create the table `reception_times`."""
    op.create_table(
        "reception_times",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("greeted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("walked_round_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_reception_times_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_reception_times")),
    )


def create_grievance() -> None:
    """Create the table `grievance`."""
    op.create_table(
        "grievance",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=True),
        sa.Column(
            "channel",
            words(
                "grievancechannel",
                "said at the desk",
                "phone call",
                "text message",
                "letter or mail",
                "satisfaction survey",
                "through the manufacturer",
            ),
            nullable=False,
        ),
        sa.Column("words", sa.String(length=500), nullable=False),
        sa.Column("taken_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            words(
                "grievancestate", "not dispelled", "with the superior", "dispelled", "settled by the superior"
            ),
            nullable=False,
        ),
        sa.Column("done", sa.String(length=500), nullable=False),
        sa.Column("confirmed_by", sa.String(length=60), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reported_by_id", BIG_ID, nullable=True),
        sa.Column(
            "reported_to",
            words(
                "role",
                "SD",
                "FDS",
                "SA",
                "WM",
                "TL",
                "TECH",
                "PM",
                "PC",
                "PUR",
                "GM",
                "AUD",
                "FIN",
                "AHQ",
                "CRM",
                "SALES",
                "MKD",
                "QC",
                "TD",
                "OFF",
                "SAFE",
                "UDEP",
                "FST",
                "ADMIN",
            ),
            nullable=True,
        ),
        sa.Column("report", sa.String(length=500), nullable=False),
        sa.Column("left_desk_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'dispelled' OR confirmed_by <> ''", name=op.f("ck_grievance_dispelled_is_confirmed")
        ),
        sa.CheckConstraint(
            "state <> 'with the superior' OR reported_to IS NOT NULL",
            name=op.f("ck_grievance_reported_to_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["closed_by_id"], ["staff_member.id"], name=op.f("fk_grievance_closed_by_id")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_grievance_customer_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_grievance_order_id")),
        sa.ForeignKeyConstraint(
            ["reported_by_id"], ["staff_member.id"], name=op.f("fk_grievance_reported_by_id")
        ),
        sa.ForeignKeyConstraint(["taken_by_id"], ["staff_member.id"], name=op.f("fk_grievance_taken_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grievance")),
        sa.UniqueConstraint("number", name=op.f("uq_grievance_number")),
    )
    op.create_index(op.f("ix_grievance_at"), "grievance", ["at"], unique=False)
    op.create_index(op.f("ix_grievance_customer_id"), "grievance", ["customer_id"], unique=False)
    op.create_index(op.f("ix_grievance_order_id"), "grievance", ["order_id"], unique=False)
    op.create_index(op.f("ix_grievance_state_at"), "grievance", ["state", "at"], unique=False)


def create_concealment() -> None:
    """Create the table `concealment`."""
    op.create_table(
        "concealment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("earlier_id", BIG_ID, nullable=True),
        sa.Column("later_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            words("suspicionstate", "concealment suspected", "concealment verified", "not concealed"),
            nullable=False,
        ),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("judged_by_id", BIG_ID, nullable=True),
        sa.Column("findings", sa.String(length=500), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["earlier_id"], ["grievance.id"], name=op.f("fk_concealment_earlier_id")),
        sa.ForeignKeyConstraint(
            ["judged_by_id"], ["staff_member.id"], name=op.f("fk_concealment_judged_by_id")
        ),
        sa.ForeignKeyConstraint(["later_id"], ["grievance.id"], name=op.f("fk_concealment_later_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff_member.id"], name=op.f("fk_concealment_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concealment")),
    )
    op.create_index(op.f("ix_concealment_earlier_id"), "concealment", ["earlier_id"], unique=True)
    op.create_index(op.f("ix_concealment_later_id"), "concealment", ["later_id"], unique=False)
    op.create_index(op.f("ix_concealment_state"), "concealment", ["state"], unique=False)
