"""Garbage is collected between events, in the windows' thread only."""

import gc
import weakref

from PySide6.QtWidgets import QApplication

from aftersales_desktop.widgets.collector import Collector


class _Knot:
    """Something that only the cyclic collector frees."""

    def __init__(self) -> None:
        self.itself = self


def test_nothing_is_collected_by_itself_while_windows_are_open(qapp: QApplication) -> None:
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_a_look_frees_what_is_due(qapp: QApplication) -> None:
    collector = Collector()
    seen = weakref.ref(_Knot())
    rubbish = [_Knot() for _ in range(gc.get_threshold()[0] + 1)]
    rubbish.clear()
    collector.look()
    assert seen() is None
    collector.stop()
