"""The bench's own reckoning: middle and 99 %, things done in turns, goals, the table, the growth."""

from tests.bench.figures import Goal, Row, Times, faster, in_turns, ratio, sampled, table, within
from tests.bench.growth import Growth, plot, shown_count

ONE_TO_HUNDRED = Times(tuple(float(ms) for ms in range(100, 0, -1)))


def test_99_of_100_times_are_no_longer_than_the_p99() -> None:
    assert ONE_TO_HUNDRED.p99 == 99.0


def test_of_thirty_times_the_p99_is_the_longest() -> None:
    assert Times(tuple(float(ms) for ms in range(30))).p99 == 29.0


def test_half_of_the_times_are_longer_than_the_middle() -> None:
    assert ONE_TO_HUNDRED.middle == 50.5


def test_what_is_compared_is_done_in_turns() -> None:
    done: list[str] = []

    ours, other = in_turns(lambda: done.append("A"), lambda: done.append("B"), samples=3, warming_up=1)

    assert "".join(done) == "ABABABAB"
    assert (len(ours.ms), len(other.ms)) == (3, 3)


def test_warming_up_is_not_counted() -> None:
    done: list[int] = []

    taken = sampled(lambda: done.append(1), samples=4, warming_up=2)

    assert (len(done), len(taken.ms)) == (6, 4)


def test_a_ratio_is_ours_over_the_floor_and_a_peer_over_ours() -> None:
    ours, other = Times((2.0, 4.0, 6.0)), Times((1.0, 2.0, 3.0))

    assert ratio("against a floor", ours, other, None).figure == 2.0
    assert faster("against a peer", ours, other, None).figure == 0.5


def test_a_time_is_held_against_its_goal_by_its_p99() -> None:
    assert within("search", ONE_TO_HUNDRED, Goal(50, unit="ms")).figure == 99.0


def test_a_goal_is_met_at_its_bound() -> None:
    assert Goal(2.0).met(2.0)
    assert not Goal(2.0).met(2.01)
    assert Goal(90, at_least=True).met(90)
    assert not Goal(90, at_least=True).met(89.9)


def test_what_could_not_be_measured_is_neither_met_nor_missed() -> None:
    assert Row("peer", beside="could not be installed", goal=Goal(2)).cells[-1] == "-"


def test_every_line_of_the_table_is_equally_wide_on_the_screen() -> None:
    lines = table([Row("短い", "1 ms", "2 ms", 0.5, Goal(1)), Row("a longer one")]).splitlines()

    widths = {len(line) + sum(sign > "\u2e80" for sign in line) for line in lines}

    assert len(widths) == 1
    assert "0.5x" in lines[2]
    assert "met" in lines[2]


def test_growth_is_the_largest_house_over_the_smallest() -> None:
    growth = Growth({"search": {10_000: 4.0, 1_000: 2.0, 1_000_000: 5.0}})

    assert growth.factor("search") == 2.5
    assert growth.rows()[0].beside == "at 1k 10k 1M"


def test_the_plot_has_a_line_and_a_name_for_each_action() -> None:
    drawn = plot(Growth({"a < b": {1_000: 1.0, 10_000: 2.0}, "page": {1_000: 0.1, 10_000: 0.1}}), "Growth")

    assert drawn.count("<polyline") == 2
    assert "a &lt; b (2x)" in drawn


def test_sizes_are_written_short() -> None:
    assert [shown_count(size) for size in (480, 1_000, 100_000, 1_000_000)] == ["480", "1k", "100k", "1M"]
