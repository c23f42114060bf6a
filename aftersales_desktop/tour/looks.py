"""Who stands where, and what every window looks like: in the morning, in the dark, in three languages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from aftersales_desktop.domain.dealership.lookups import DEMO_PIN
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.things import Person
from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.duties_today import DutiesToday
from aftersales_desktop.widgets.language_switch import LanguageSwitch
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.settings_page import DARK, SettingsPage
from aftersales_desktop.widgets.sign_in import SignInPage
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import Language, language

NAMES = ("reception", "floor", "counter", "director")


def sign_in(house: House, window: StationWindow, person: Person, picture: str = "") -> None:
    """Scan the badge, type the PIN, Enter."""
    hands = house.at(window)
    hands.scan(person.badge)
    until(_pin_asked, f"{person.name}'s badge is not known")
    if picture:
        house.camera.take(window, picture, "A scanned badge and a PIN; nobody works unnamed.")
    hands.write(DEMO_PIN)
    hands.key(Qt.Key.Key_Return)
    until(lambda: window.desk.actor.staff_id == person.staff_id, f"{person.name} is not signed in")
    _read_what_is_due(house, window, picture)
    until(lambda: not window.covered(), "the sign-in page does not go")


def _read_what_is_due(house: House, window: StationWindow, picture: str) -> None:
    """Read the duties that greet whoever signs in first today, and go to work."""
    until(lambda: not window.findChildren(SignInPage), "the sign-in page does not go")
    house.stillness.wait()
    if not window.findChildren(DutiesToday):
        return
    if picture:
        house.camera.take(window, "due-today", "What is due greets whoever signs in; Esc leads to work.")
    house.at(window).key(Qt.Key.Key_Escape)


def change_person(house: House, window: StationWindow, person: Person) -> None:
    """Let somebody else take over at a window: F12, badge, PIN."""
    house.at(window).key(Qt.Key.Key_F12)
    until(lambda: not window.desk.signed_in.anybody, "F12 does not sign out")
    sign_in(house, window, person)


def sign_everybody_in(house: House) -> None:
    """Put somebody with the right post at each window."""
    things = house.things
    sign_in(house, house.reception, things.person(Role.SERVICE_ADVISOR), "sign-in")
    sign_in(house, house.floor, house.technician)
    sign_in(house, house.counter, things.person(Role.PARTS_CLERK))
    sign_in(house, house.director, things.person(Role.SERVICE_DIRECTOR))


def show_the_morning(house: House) -> None:
    """Take each window as it stands when the day of the tour begins."""
    sentences = (
        "Reception's day: who comes, who is here, who must be asked, what is ready.",
        "The floor: bays and time, who works on what, the queue and the reminders.",
        "The parts counter waits for a job card.",
        "The service director's day in figures.",
    )
    for window, name, sentence in zip(house.windows, NAMES, sentences, strict=True):
        house.at(window)
        house.camera.take(window, f"{name}-morning", sentence)


def show_every_look(house: House) -> None:
    """Take each window in each language and in dark colours; the settings change all of them at once."""
    spoken = language()
    for one in sorted(Language, key=lambda other: other is not spoken):
        if one is not spoken:
            _speak(house, one)
        for window, name in zip(house.windows, NAMES, strict=True):
            house.camera.take(window, f"{name}-{one.value}", f"{one.own_name}: every window changes at once.")
    _set_colours(house, DARK)
    for window, name in zip(house.windows, NAMES, strict=True):
        house.camera.take(window, f"{name}-dark", "The same in dark colours.")


def _set_colours(house: House, key: str) -> None:
    page = _open_settings(house)
    _choose(house, page.colours, key)
    _close_settings(house)


def _speak(house: House, wanted: Language) -> None:
    page = _open_settings(house)
    switch = page.findChild(LanguageSwitch)
    if switch is not None:
        _choose(house, switch, wanted.value)
    until(lambda: language() is wanted, f"the windows do not speak {wanted.value}")
    _close_settings(house)


def _choose(house: House, segments: Segments, key: str) -> None:
    house.at(house.reception).click(segments.button(key))
    until(lambda: segments.chosen_key() == key, f"{key} is not chosen")


def _open_settings(house: House) -> SettingsPage:
    house.at(house.reception).key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    until(house.reception.covered, "Ctrl+, does not open the settings")
    page = house.reception.findChild(SettingsPage)
    if page is None:
        message = "there is no settings page"
        raise TourStopped(message)
    house.stillness.wait()
    return page


def _close_settings(house: House) -> None:
    house.at(house.reception).key(Qt.Key.Key_Escape)
    until(lambda: not house.reception.covered(), "Esc does not close the settings")


def _pin_asked() -> bool:
    field = QApplication.focusWidget()
    return (
        isinstance(field, QLineEdit) and field.echoMode() is QLineEdit.EchoMode.Password and field.isEnabled()
    )
