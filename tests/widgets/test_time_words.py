"""Times and numbers as people say them, in three languages."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from aftersales_desktop.widgets.time_words import (
    clock_text,
    date_text,
    day_text,
    in_relation_to,
    moment_text,
    number_text,
    promise_tone,
    running_clock,
    since,
    span_text,
    use_zone,
)
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language, speak
from tests.widgets.conftest import NOW

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("away", "english", "taiwan", "mainland"),
    [
        (25 * MINUTE, "in 25 min", "25 分後", "25 分后"),
        (-12 * MINUTE, "late 12 min", "逾時 12 分", "超时 12 分"),
        (timedelta(seconds=20), "now", "現在", "现在"),
        (HOUR + 5 * MINUTE, "in 1 h 05", "1 小時 05 分後", "1 小时 05 分后"),
        (2 * HOUR, "in 2 h", "2 小時後", "2 小时后"),
        (DAY, "in 1 day", "1 天後", "1 天后"),
        (-3 * DAY, "late 3 days", "逾時 3 天", "超时 3 天"),
    ],
)
def test_a_promise_seen_from_now(
    app: QApplication, away: timedelta, english: str, taiwan: str, mainland: str
) -> None:
    said = []
    for wanted in (Language.ENGLISH, Language.TAIWAN, Language.MAINLAND):
        speak(app, wanted)
        said.append(in_relation_to(NOW, NOW + away))
    assert said == [english, taiwan, mainland]


@pytest.mark.parametrize(
    ("ago", "said"),
    [(timedelta(seconds=5), "just now"), (12 * MINUTE, "12 min ago"), (8 * DAY, "2026/11/16")],
)
def test_something_that_happened(app: QApplication, ago: timedelta, said: str) -> None:
    assert since(NOW, NOW - ago) == said


def test_dates_are_short_and_local(app: QApplication) -> None:
    use_zone(ZoneInfo("Asia/Taipei"))
    late = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
    assert clock_text(late) == "01:30"
    assert day_text(late) == "11/25 Wed"
    assert day_text(late, weekday=False) == "11/25"
    assert date_text(late) == "2026/11/25"
    speak(app, Language.TAIWAN)
    assert day_text(late) == "11/25 週三"


def test_a_moment_names_the_day_only_when_it_is_another(app: QApplication) -> None:
    assert moment_text(NOW + HOUR, NOW) == "03:42"
    assert moment_text(NOW + DAY, NOW) == "11/25 02:42"
    assert moment_text(NOW - 400 * DAY, NOW) == "2025/10/20 02:42"
    assert moment_text(NOW) == "11/24 02:42"


def test_the_light_of_a_promise() -> None:
    assert promise_tone(NOW, NOW + HOUR) is Tone.OK
    assert promise_tone(NOW, NOW + 30 * MINUTE) is Tone.WARN
    assert promise_tone(NOW, NOW - MINUTE) is Tone.BAD


def test_running_clocks_and_spans(app: QApplication) -> None:
    assert running_clock(timedelta(hours=1, minutes=12, seconds=8)) == "1:12:08"
    assert running_clock(-HOUR) == "0:00:00"
    assert span_text(-25 * MINUTE) == "25 min"


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(1234567, 0, "1,234,567"), (Decimal("-622.5"), 2, "−622.50"), (-0.001, 1, "0.0"), (41.84, 1, "41.8")],
)
def test_numbers_have_separators_and_a_true_minus(value: float, decimals: int, text: str) -> None:
    assert number_text(value, decimals) == text
