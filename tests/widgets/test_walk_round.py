"""The drawings of the walk-round: marks on the car, the tank, the signature."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.car_sketch import CarSketch, DamageMark, zone_of, zone_words
from aftersales_desktop.widgets.fuel_gauge import FuelGauge
from aftersales_desktop.widgets.signature_pad import SignaturePad
from aftersales_desktop.widgets.words import Language, speak
from tests.widgets.hands import NONE, click, press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sketch(qtbot: QtBot, app: QApplication) -> CarSketch:
    sketch = CarSketch()
    qtbot.addWidget(sketch)
    sketch.resize(364, 180)
    sketch.show()
    return sketch


@pytest.fixture
def pad(qtbot: QtBot, app: QApplication) -> SignaturePad:
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(300, 100)
    pad.show()
    return pad


def draw(pad: SignaturePad, *places: tuple[int, int]) -> None:
    QTest.mousePress(pad, LEFT, NONE, QPoint(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(pad, QPoint(*place))
    QTest.mouseRelease(pad, LEFT, NONE, QPoint(*places[-1]))


def test_a_click_on_the_car_sets_a_mark(sketch: CarSketch, qtbot: QtBot) -> None:
    # Wide enough for the words beside the car to leave it its full size.
    sketch.resize(416, 180)
    with qtbot.waitSignal(sketch.mark_placed) as heard:
        click(sketch, 72, 150)
    assert heard.args is not None
    x, y, zone = heard.args
    assert (round(x, 1), round(y, 1), zone) == (0.1, 0.8, "front_left")


def test_a_click_on_a_mark_chooses_it(sketch: CarSketch, qtbot: QtBot) -> None:
    sketch.show_marks([DamageMark(1, 0.1, 0.8), DamageMark(2, 0.5, 0.5)], chosen=1)
    with qtbot.waitSignal(sketch.mark_chosen) as heard, qtbot.assertNotEmitted(sketch.mark_placed):
        click(sketch, 182, 90)
    assert heard.args == [2]
    assert not sketch.grab().isNull()


def test_the_keys_set_a_mark_too(sketch: CarSketch, qtbot: QtBot) -> None:
    sketch.setFocus()
    for _ in range(10):
        press(sketch, Qt.Key.Key_Right)
        press(sketch, Qt.Key.Key_Up)
    with qtbot.waitSignal(sketch.mark_placed) as heard:
        press(sketch, Qt.Key.Key_Space)
    assert heard.args is not None
    assert heard.args[2] == "rear_right"
    assert not sketch.grab().isNull()


def test_a_signed_sketch_takes_no_more_marks(sketch: CarSketch, qtbot: QtBot) -> None:
    sketch.set_locked(locked=True)
    with qtbot.assertNotEmitted(sketch.mark_placed):
        click(sketch, 46, 150)
        press(sketch, Qt.Key.Key_Space)


def test_every_part_of_the_car_has_a_name(sketch: CarSketch, app: QApplication) -> None:
    zones = {zone_of(x / 10, y / 10) for x in range(11) for y in range(11)}
    assert len({zone_words(zone) for zone in zones}) == 9
    speak(app, Language.TAIWAN)
    assert zone_words("middle_centre") == "車頂"
    assert sketch.accessibleName().startswith("車輛俯視圖")


def test_the_tank_is_read_by_click_and_keys(qtbot: QtBot, app: QApplication) -> None:
    gauge = FuelGauge()
    qtbot.addWidget(gauge)
    gauge.resize(212, 36)
    assert gauge.eighths() is None
    click(gauge, 26 + 20 * 4 + 5, 18)
    assert gauge.eighths() == 5
    wanted = {Qt.Key.Key_Right: 6, Qt.Key.Key_Left: 5, Qt.Key.Key_End: 8, Qt.Key.Key_3: 3}
    for key, expected in wanted.items():
        with qtbot.waitSignal(gauge.changed) as heard:
            press(gauge, key)
        assert heard.args == [expected]
    assert gauge.accessibleName() == "Fuel 3 / 8"
    assert not gauge.grab().isNull()


def test_a_signature_is_kept_as_strokes_and_as_a_picture(pad: SignaturePad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.signed):
        draw(pad, (30, 20), (60, 50), (90, 20))
    draw(pad, (150, 50))
    strokes = pad.strokes()
    assert strokes[0][0] == [0.1, 0.2]
    assert len(strokes) == 2
    assert json.loads(json.dumps(strokes)) == strokes
    image = QImage.fromData(pad.png())
    assert image.width() == 720
    assert image.pixelColor(5, 5).lightness() == 255
    assert image.pixelColor(72, 40).lightness() < 128


def test_a_kept_signature_is_shown_and_locked(pad: SignaturePad) -> None:
    pad.show_strokes([[[0.1, 0.2], [0.3, 0.4]]])
    pad.set_locked(locked=True)
    draw(pad, (30, 20), (60, 50))
    press(pad, Qt.Key.Key_Delete)
    assert pad.strokes() == [[[0.1, 0.2], [0.3, 0.4]]]
    assert pad.accessibleName() == "Signature, signed"
    assert not pad.grab().isNull()


def test_an_unsigned_pad_gives_no_picture(pad: SignaturePad, qtbot: QtBot) -> None:
    assert pad.png() == b""
    draw(pad, (30, 20), (60, 50))
    with qtbot.waitSignal(pad.cleared):
        press(pad, Qt.Key.Key_Delete)
    assert pad.is_empty()
    assert not pad.grab().isNull()
