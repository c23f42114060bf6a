"""Every verb and lookup lets in exactly the posts it declares (X2); the weighty ones declare the right ones.

The list is the program's own: what is added later is tried here without being named.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from copy import copy
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

import aftersales_desktop
from aftersales_desktop.database.rights import LOOKUPS, VERBS, Lookup, NotYourRight, Verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.role import ANY_STAFF, Role
from tests.both_engines import open_in_a_hurry
from tests.conftest import MORNING

NOT_FOR_IMPORT = ("aftersales_desktop.__main__", "aftersales_desktop.database.migrations")


def _load_everything() -> None:
    for module in pkgutil.walk_packages(aftersales_desktop.__path__, "aftersales_desktop."):
        if not module.name.startswith(NOT_FOR_IMPORT):
            importlib.import_module(module.name)


_load_everything()
# Tests declare verbs of their own; only the program's are on trial.
OURS = {name: verb for name, verb in VERBS.items() if verb.run.__module__.startswith("aftersales_desktop.")}
SEEN = {name: look for name, look in LOOKUPS.items() if look.run.__module__.startswith("aftersales_desktop.")}

OPEN_DOORS = {
    "sign_in",
    "set_up_dealership",
    "the_house",
    "people_to_sign_in",
    "person_to_sign_in",
    "person_now",
}

SD, FDS, SA, WM, TL = (
    Role.SERVICE_DIRECTOR,
    Role.FRONT_DESK_SUPERVISOR,
    Role.SERVICE_ADVISOR,
    Role.WORKSHOP_MANAGER,
    Role.TEAM_LEADER,
)
TECH, PM, PC, FIN, QC = (
    Role.TECHNICIAN,
    Role.PARTS_MANAGER,
    Role.PARTS_CLERK,
    Role.CASHIER,
    Role.QUALITY,
)
GM, ADMIN, CRM = Role.GENERAL_MANAGER, Role.ADMINISTRATOR, Role.CUSTOMER_RELATIONS

# Who may is said by the authority matrix, by a delegation, or by whose request it is
# (R2.0a, R2.1.6b, R2.3.10a, X4).
BY_THE_MATRIX = {
    "appeal_sanction",
    "begin_self_purchase",
    "confirm_sanction",
    "decide_request",
    "decide_requests",
    "dismiss_sanction",
    "end_delegation",
    "give_discount",
    "give_up_purchase",
    "order_self_purchase",
    "sign_quotation",
    "start_delegation",
    "store_quote",
    "verify_sanction",
    "withdraw_request",
}

# A message is its receiver's (X6), a stranger is everybody's (R2.2.1c), whoever can puts things right,
# and the program tells of forgotten grievances whoever is signed in (R2.1.4a).
EVERYBODYS_BUSINESS = {
    "accept_notice",
    "correct_finding",
    # Each duty says whose it is.
    "do_duty",
    "escalate_grievances",
    "meet_stranger",
    "read_notices",
}

# Table (c) of the specification, with the actors of SM1, SM2 and SM5.
WEIGHTY = {
    # Only PM and PC post stock movements (R2.3.0); differences are the parts manager's.
    "stock_out": {PM, PC},
    "hand_over": {PM, PC},
    "reverse_issue": {PM, PC},
    "receive_return": {PM, PC},
    "post_return": {PM, PC},
    "receive_goods": {PM, PC},
    "move_between_bins": {PM, PC},
    "post_count": {PM},
    # The register, the loss and its compensation (SM5).
    "lend_tool": {PM, PC, TECH},
    "take_back_tool": {PM, PC},
    "report_lost": {PM},
    "choose_compensation": {PM},
    "settle_compensation": {PM, FIN},
    "add_tool": {PM},
    "retire_tool": {PM},
    # The front desk speaks for the customer (SM1, R2.3.6a).
    "open_work_order": {SA, FDS},
    "quote_order": {SA, FDS},
    "accept_estimate": {SA, FDS},
    "answer_addition": {SA, FDS},
    # Which part a wish means, the front desk and the parts counter know (R2.3.6).
    "identify_part": {SA, FDS, PC, PM},
    "drop_wish": {SA, FDS, PC, PM},
    "cancel_order": {SA, FDS},
    "deliver_order": {SA, FDS},
    "settle_order": {SA, FDS, FIN},
    "merge_customers": {FDS, SD},
    "merge_vehicles": {FDS, SD},
    "record_call_back": {CRM, SA, FDS},
    "archive_order": {FDS, SD},
    # The floor (SM1).
    "start_order": {TECH, TL},
    "finish_order": {TECH, TL, WM},
    "mark_fitted": {TECH, TL, WM},
    "mark_not_fitted": {TECH, TL, WM},
    "give_task": {TL, WM},
    "inspect_order": {WM, QC, TL},
    "close_forgotten_clock": {WM, TL},
    # Who works here, and whose house it is (X2, X10).
    "hire_staff": {SD, GM, ADMIN},
    "change_staff": {SD, GM, ADMIN},
    "dismiss_staff": {SD, GM, ADMIN},
    "replace_badge": {SD, GM, ADMIN},
    "change_dealership": {SD, GM, ADMIN},
}


@pytest.fixture(scope="module")
def gate(tmp_path_factory: pytest.TempPathFactory, empty_file: bytes) -> Iterator[Runner]:
    """The runner's gate before an empty house."""
    file: Path = tmp_path_factory.mktemp("gate") / "workshop.db"
    file.write_bytes(empty_file)
    runner = Runner(open_in_a_hurry(file), SetClock(MORNING))
    with Session(runner.engine) as session, session.begin():
        for number, role in enumerate(Role, start=1):
            one = StaffMember(
                number=number, badge_tag=1, name=role.name, pin_hash="", roles=[StaffRole(role=role)]
            )
            session.add(one)
            session.flush()
    yield runner
    runner.close()


def holding(role: Role) -> Actor:
    """Somebody with this one post."""
    return Actor(staff_id=list(Role).index(role) + 1, name=role.name, roles=frozenset({role}))


def may_do(gate: Runner, actor: Actor, verb: Verb[object, object]) -> bool:
    """Knock with a verb that does nothing but stands behind the same rights."""
    harmless = copy(verb)
    harmless.run = lambda _work, _command: None
    try:
        gate.do(actor, harmless, None)
    except NotYourRight:
        return False
    return True


def see_nothing(_work: Work, *_asked: object) -> None:
    """Look at nothing."""


def may_see(gate: Runner, actor: Actor, look: Lookup[..., object]) -> bool:
    """Knock with a lookup that looks at nothing."""
    harmless = copy(look)
    harmless.run = see_nothing
    try:
        gate.ask(actor, harmless)
    except NotYourRight:
        return False
    return True


def expected(declared: Verb[object, object] | Lookup[..., object]) -> set[Role]:
    """Everybody at an open door, otherwise the posts declared."""
    return set(Role) if declared.rights.open_door else set(declared.rights.roles)


@pytest.mark.parametrize("name", sorted(OURS))
def test_a_verb_lets_in_exactly_its_posts(gate: Runner, name: str) -> None:
    verb = OURS[name]
    assert {role for role in Role if may_do(gate, holding(role), verb)} == expected(verb)
    assert may_do(gate, NOBODY, verb) is verb.rights.open_door


@pytest.mark.parametrize("name", sorted(SEEN))
def test_a_lookup_lets_in_exactly_its_posts(gate: Runner, name: str) -> None:
    look = SEEN[name]
    assert {role for role in Role if may_see(gate, holding(role), look)} == expected(look)
    assert may_see(gate, NOBODY, look) is look.rights.open_door


@pytest.mark.parametrize("name", sorted(OURS | SEEN))
def test_nothing_is_declared_for_nobody_and_no_door_stands_open_unnamed(name: str) -> None:
    rights = (OURS | SEEN)[name].rights
    assert rights.open_door is (name in OPEN_DOORS)
    assert rights.open_door or rights.roles


@pytest.mark.parametrize("name", sorted(WEIGHTY))
def test_the_weighty_verbs_belong_to_the_posts_of_the_regulations(name: str) -> None:
    assert set(OURS[name].rights.roles) == WEIGHTY[name]


def test_what_everybody_may_do_is_short_and_named() -> None:
    anybody = {name for name, verb in OURS.items() if verb.rights.roles == ANY_STAFF}
    assert anybody == {"note_list_saved", "record_print", "set_pin"} | BY_THE_MATRIX | EVERYBODYS_BUSINESS


def test_every_verb_names_the_clause_it_serves() -> None:
    assert [name for name, verb in OURS.items() if not verb.clause] == []
