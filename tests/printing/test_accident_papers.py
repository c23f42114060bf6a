"""The accident-car quotation on paper: the customer's copy says nothing of costs (F27, R2.3.3a)."""

import pytest

from aftersales_desktop.boards.accident_sheet import accident_sheet
from aftersales_desktop.printing.accident_papers import margin_sheet_of, quotation_of, render_accident_margin
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.price_papers import render_estimate
from tests.domain.accident_cars.builders import WHY, a_priced, explain, sign
from tests.house import House
from tests.printing import reading
from tests.printing.accident_sheets import accident_margin
from tests.printing.sheets import FIRST_PRINT, HOUSE


@pytest.mark.parametrize("language", list(Language))
def test_the_house_copy_has_margin_reason_and_signature_the_customers_copy_only_prices(
    house: House, language: Language
) -> None:
    order_id = a_priced(house, 760)
    explain(house, order_id)
    sign(house, order_id, by=house.director)
    sheet = house.ask(house.advisor, accident_sheet, order_id)
    mine = reading.text(render_estimate(quotation_of(sheet, HOUSE, FIRST_PRINT, language), language))
    ours = reading.text(
        render_accident_margin(margin_sheet_of(sheet, HOUSE, FIRST_PRINT, language), language)
    )
    assert "1,000.00" in mine
    assert house.director.name in mine
    for secret in ("760.00", "660.00", "24%", WHY):
        assert secret not in mine
    for known in ("760.00", "24%", "".join(WHY.split()), house.director.name):
        assert known in ours


def test_nasty_text_goes_onto_the_house_copy_as_it_is() -> None:
    pdf = render_accident_margin(
        accident_margin(title="<b>&{{x}} " * 40, reason="]]> <para/> " * 400), Language.ENGLISH
    )
    assert "<b>&{{x}}" in reading.text(pdf)
