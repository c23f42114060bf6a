"""What stands on a request's page for discounts and sanctions."""

from aftersales_desktop.boards.request_details import Details
from aftersales_desktop.boards.request_page import request_page
from aftersales_desktop.values.money import Money
from tests.domain.sanctions.builders import DISMISSAL, a_confirmed, a_verified, confirm
from tests.domain.sanctions.test_judge_sanction import open_requests
from tests.domain.work_orders.builders_discounts import a_bill, ask, the_request, use_up, wanted
from tests.house import House


def labels(details: Details) -> dict[str, str]:
    return {row.label: str(row.value) for row in details.rows}


def test_a_discount_shows_limit_week_and_bill(house: House) -> None:
    use_up(house, 3)
    ask(house, a_bill(house), wanted(1200))
    page = house.ask(house.director, request_page, the_request(house).id)
    details = page.details
    assert details.bar is not None
    assert (details.bar.value, details.bar.line, details.bar.passes) == (1200, 1000, False)
    assert details.meter is not None
    assert (details.meter.used, details.meter.quota, details.meter.this) == (3, 5, 4)
    assert details.table is not None
    assert details.table.total is not None
    assert details.table.total.cells[-1] == Money.of("695.20")
    assert [line.cells[-1] for line in details.table.lines] == [Money.of(396), Money.of("299.20")]
    assert page.row.head.amount == Money.of("-94.80")


def test_a_pre_report_shows_why(house: House) -> None:
    use_up(house)
    ask(house, a_bill(house), by=house.supervisor, why="車隊客戶")
    page = house.ask(house.director, request_page, the_request(house).id)
    assert labels(page.details)["why above the quota"] == "車隊客戶"
    assert page.row.bulk


def test_a_sanction_shows_evidence_steps_and_what_was_before(house: House) -> None:
    a_confirmed(house, house.technician)
    sanction_id = a_verified(house, house.technician, clause=DISMISSAL)
    confirm(house, sanction_id)
    (request,) = open_requests(house)
    page = house.ask(house.general_manager, request_page, request.id)
    said = labels(page.details)
    assert said["person concerned"] == house.technician.name
    assert said["evidence"]
    assert said["signatures"] == "1 / 2"
    assert said["confirmed against the person before"] == "1"
    assert house.manager.name in said["sanction verified"]
