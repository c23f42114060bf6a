"""Every text on screen and paper is said in both Chinese wordings."""

from pathlib import Path

import pytest

import build_translations
from build_translations import ROOMS, InCode, Said, texts_in_code, wrong_with


@pytest.fixture(scope="module")
def code() -> InCode:
    return texts_in_code()


@pytest.mark.parametrize("room", ROOMS)
def test_every_text_of_a_room_is_translated(room: str, code: InCode) -> None:
    assert build_translations.faults(room, code.said) == []


def test_every_text_can_be_translated(code: InCode) -> None:
    assert code.faults == []


@pytest.mark.parametrize(
    ("language", "translation", "reason"),
    [
        ("zh_TW", "", "no translation"),
        ("zh_TW", "工單已開工", "different facts"),
        ("zh_TW", "工单 {order} 已開工", "does not write"),
        ("zh_CN", "工單 {order} 已开工", "does not write"),
        ("zh_TW", "打印 {order}", "列印"),
        ("zh_CN", "列印 {order}", "打印"),
        ("zh_TW", "Order {order}", "still English"),
    ],
)
def test_a_poor_translation_is_found(language: str, translation: str, reason: str) -> None:
    assert any(reason in fault for fault in wrong_with("Order {order} has started", translation, language))


@pytest.mark.parametrize(
    ("language", "translation"), [("zh_TW", "工單 {order} 已開工"), ("zh_CN", "工单 {order} 已开工")]
)
def test_a_good_translation_passes(language: str, translation: str) -> None:
    assert list(wrong_with("Order {order} has started", translation, language)) == []


def test_texts_are_found_however_they_are_written(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.mkdir()
    (program / "panel.py").write_text(
        'a = translate("Floor", "One"); b = translate("Floor", "Two " "lines")\n'
        'c = QT_TRANSLATE_NOOP("Refusals", "No")\n'
        'translate("Refusals", refusal.sentence)\n'
        'translate("Floor", f"{a}")\n'
        'translate("Flour", "Typing mistake")\n'
    )
    found = texts_in_code(program)
    assert found.said == [
        Said("Floor", "One", "program/panel.py:1"),
        Said("Floor", "Two lines", "program/panel.py:1"),
        Said("Refusals", "No", "program/panel.py:2"),
    ]
    assert [fault.split(":")[1] for fault in found.faults] == ["4", "5"]


def test_translations_survive_a_change_of_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_translations, "TRANSLATIONS", tmp_path)
    build_translations.update(
        ["Floor"], [Said("Floor", 'Kept & "old"', ""), Said("Floor", "Dropped", "")], drop=True
    )
    assert build_translations.fill(
        "Floor", {'Kept & "old"': ["舊 <b>", "旧 <b>"], "Never said": ["", ""]}
    ) == ["Never said"]
    build_translations.update(
        ["Floor"], [Said("Floor", 'Kept & "old"', ""), Said("Floor", "New", "")], drop=True
    )
    assert build_translations.read("Floor", "zh_TW") == {'Kept & "old"': "舊 <b>", "New": ""}
    assert build_translations.missing("Floor") == {"New": ["", ""]}
