"""Two windows of one program: neither is another place to the other."""

from collections.abc import Callable

from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.presence import Presence
from tests.house import House

ORDER = Subject(SubjectKind.WORK_ORDER, 7)


def test_what_was_just_left_in_one_window_is_not_open_elsewhere_for_the_next(
    house: House, desk_for: Callable[[Actor], Desk]
) -> None:
    desk = desk_for(house.clerk)
    presence = Presence(desk.database, DatabaseThreads(at_once=True), desk.feed)
    seen: list[object] = []
    presence.changed.connect(lambda: seen.append(presence.others))
    presence.open("a", "reception", "", "Shen", ORDER)
    presence._say()  # noqa: SLF001 - as its timer does once somebody stays
    presence.open("b", "parts-counter", "", "Shen", ORDER)
    presence.leave("a")
    assert presence.elsewhere(ORDER) == ()
    presence.stop()
    assert seen == []
