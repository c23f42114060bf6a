"""The tour: one car through the whole house, in the real windows with real events (issue point 12)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from aftersales_desktop.database.engine import sqlite_url
from aftersales_desktop.domain.documents.printed_document import Form, PrintedDocument
from aftersales_desktop.domain.people.staff_member import StaffRole
from aftersales_desktop.domain.purchasing.part_order import PartOrderLine
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState, SelfPurchase
from aftersales_desktop.domain.rounds.floor_round import FloorRound
from aftersales_desktop.domain.rounds.visitor import Visitor
from aftersales_desktop.domain.work_orders.discount import Discount, DiscountState
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.tour.day import FILE, Size, walk
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.theme import Theme
from aftersales_desktop.widgets.words import Language, speak
from tests.printing.reading import picture, scanned

SMALL = Size(orders=12, customers=45)
FORMS = {
    Form.JOB_CARD,
    Form.ESTIMATE,
    Form.ISSUE_SLIP,
    Form.TOOL_LOAN_SLIP,
    Form.TOOL_REGISTER,
    Form.SETTLEMENT,
    Form.VISITOR_SLIP,
    Form.ACCIDENT_QUOTATION,
    Form.PRICE_COMPARISON,
    Form.CLAIM_ORDER,
}


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person's own is touched."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def _light_and_english_again(qapp: QApplication) -> Iterator[None]:
    yield
    # The windows first: every word and colour of theirs would be set once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    speak(qapp, Language.ENGLISH)
    Theme.apply(qapp, dark=False)


@pytest.mark.journey
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_a_car_goes_through_the_house_and_leaves_pictures_and_papers(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown, home = tmp_path / "shown", tmp_path / "home"
    home.mkdir()
    assert walk(qapp, shown, home, "zh_TW", SMALL) == 0
    engine = create_engine(sqlite_url(home / FILE))
    with Session(engine) as session:
        order = session.scalars(select(WorkOrder).order_by(WorkOrder.id.desc())).first()
        assert order is not None
        assert order.state is OrderState.DELIVERED
        _what_others_decided_is_kept(session, order)
        printed = session.scalars(select(PrintedDocument).where(PrintedDocument.file != "")).all()
        assert {paper.form for paper in printed} == FORMS
        card = next(paper for paper in printed if paper.form is Form.JOB_CARD)
        assert order.code.text in scanned(picture(Path(card.file).read_bytes()))
    engine.dispose()
    pictures, papers = sorted(shown.glob("*.png")), sorted(shown.glob("*.pdf"))
    assert len(pictures) > 70
    assert all(QImage(str(path)).width() >= 1366 for path in pictures)
    assert len(papers) == len(printed)
    told = capsys.readouterr().out
    assert all(str(path) in told for path in (*pictures, *papers))


def _what_others_decided_is_kept(session: Session, order: WorkOrder) -> None:
    """Check the signatures of the day, the order they let through, the round and the visitor."""
    director = session.scalars(
        select(StaffRole.staff_id).where(StaffRole.role == Role.SERVICE_DIRECTOR)
    ).one()
    discount = session.scalars(select(Discount).where(Discount.order_id == order.id)).one()
    assert (discount.state, discount.granted_by_id) == (DiscountState.GRANTED, director)
    bought = select(PartOrderLine.order_line_id).where(PartOrderLine.order_line_id.is_not(None))
    accidents = select(OrderLine).join(WorkOrder, WorkOrder.id == OrderLine.order_id)
    accidents = accidents.where(WorkOrder.kind == OrderKind.ACCIDENT, OrderLine.id.in_(bought))
    assert len(session.scalars(accidents).all()) == 1
    assert PurchaseState.ORDERED in session.scalars(select(SelfPurchase.state)).all()
    walked = select(FloorRound).where(FloorRound.finished_at.is_not(None)).order_by(FloorRound.id.desc())
    assert session.scalars(walked).first() is not None
    visitor = session.scalars(select(Visitor).order_by(Visitor.id.desc())).first()
    assert visitor is not None
    assert visitor.out_at is not None
