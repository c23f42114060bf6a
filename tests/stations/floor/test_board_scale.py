"""Bars on the floor board can be seen, and none lies over the next one."""

from datetime import UTC, datetime, timedelta

from aftersales_desktop.stations.floor.board_scale import NARROWEST, WIDE_ENOUGH, BoardScale

EIGHT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
SCALE = BoardScale(EIGHT, EIGHT + timedelta(hours=10), 816)


def after(minutes: int) -> datetime:
    return EIGHT + timedelta(minutes=minutes)


def test_a_short_bar_with_room_is_wide_enough_to_be_seen() -> None:
    assert SCALE.bar(0, after(60), after(62)).width() == WIDE_ENOUGH


def test_a_short_bar_ends_where_the_next_car_begins() -> None:
    first = SCALE.bar(0, after(60), after(62), after(75))
    assert NARROWEST <= first.width() < WIDE_ENOUGH
    assert first.right() < SCALE.bar(0, after(75), after(120)).left()


def test_a_car_that_takes_too_long_gives_way_to_the_one_now_in_the_bay() -> None:
    first = SCALE.bar(0, after(60), after(150), after(120))
    assert first.right() < SCALE.bar(0, after(120), after(180)).left()
