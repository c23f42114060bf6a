"""Scans wait in line, each answered before the next."""

from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.scan_queue import ScanQueue


def test_two_hundred_scans_are_delivered_in_their_order(qtbot: QtBot) -> None:
    queue, taken = ScanQueue(), list[str]()
    queue.deliver_to(taken.append)
    codes = [f"{number:06d}" for number in range(200)]
    for code in codes:
        queue.put(code)
    qtbot.waitUntil(lambda: len(taken) == 200)
    assert taken == codes


def test_the_next_scan_waits_for_the_answer(qtbot: QtBot) -> None:
    queue, taken = ScanQueue(), list[str]()

    def ask(text: str) -> None:
        taken.append(text)
        queue.hold()

    queue.deliver_to(ask)
    queue.put("first")
    queue.put("second")
    qtbot.waitUntil(lambda: taken == ["first"])
    assert len(queue) == 1
    queue.release()
    qtbot.waitUntil(lambda: taken == ["first", "second"])


def test_scans_read_before_anybody_listens_are_kept(qtbot: QtBot) -> None:
    queue, taken = ScanQueue(), list[str]()
    queue.put("early")
    queue.deliver_to(taken.append)
    qtbot.waitUntil(lambda: taken == ["early"])


def test_a_handler_that_fails_does_not_stop_the_line(qtbot: QtBot) -> None:
    queue, taken = ScanQueue(), list[str]()

    def stumble(text: str) -> None:
        taken.append(text)
        if text == "bad":
            raise ValueError(text)

    queue.deliver_to(stumble)
    with qtbot.captureExceptions() as errors:
        queue.put("bad")
        queue.put("good")
        qtbot.waitUntil(lambda: taken == ["bad", "good"])
    assert [str(error[1]) for error in errors] == ["bad"]
