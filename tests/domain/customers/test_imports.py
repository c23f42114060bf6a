"""Lists of customers and vehicles come into the file: nobody twice, all or nothing."""

from datetime import date

import pytest
from sqlalchemy import func, select

from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.customer import Customer, CustomerKind
from aftersales_desktop.domain.customers.import_customers import (
    CustomerRow,
    ImportCustomers,
    import_customers,
    plan_customers,
)
from aftersales_desktop.domain.customers.import_vehicles import (
    ImportVehicles,
    VehicleRow,
    import_vehicles,
    plan_vehicles,
)
from aftersales_desktop.domain.customers.refusals import CustomerNameMissing, PlateAndVinMissing
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportRows
from aftersales_desktop.domain.imports.refusals import OwnerMissing, RowsRefused, TwiceInTheFile
from tests.house import House

WANG = CustomerRow(number=2, name="王美惠", phone="0912-338-605", address="中山路 1 號")
LIN = CustomerRow(number=3, name="林氏貿易", kind=CustomerKind.COMPANY, tax_number="24536806")


def bring_in(house: House, *rows: CustomerRow, update: bool = False) -> Imported:
    """Import customers as the advisor does."""
    order = ImportCustomers(file="list.csv", rows=ImportRows(rows), update=update)
    return house.do(house.advisor, import_customers, order)


def bring_cars(house: House, *rows: VehicleRow, update: bool = False) -> Imported:
    """Import vehicles as the advisor does."""
    order = ImportVehicles(file="cars.csv", rows=ImportRows(rows), update=update)
    return house.do(house.advisor, import_vehicles, order)


def number_of(house: House, table: type[Customer | Vehicle]) -> int:
    """Count the rows of a table."""
    with house.session() as session:
        return session.scalars(select(func.count()).select_from(table)).one()


def the_customer(house: House, name: str) -> Customer:
    """Fetch the only customer of that name."""
    with house.session() as session:
        return session.scalars(select(Customer).where(Customer.name == name)).one()


def test_a_list_comes_in_once_however_often_it_is_brought(house: House) -> None:
    first = bring_in(house, WANG, LIN)
    again = bring_in(house, WANG, LIN)

    assert (first.added, first.same) == (2, 0)
    assert (again.added, again.changed, again.same) == (0, 0, 2)
    assert number_of(house, Customer) == 2
    lin = the_customer(house, "林氏貿易")
    assert (lin.kind, lin.tax_number, lin.phone) == (CustomerKind.COMPANY, "24536806", "")


def test_the_plan_tells_each_rows_fate_and_writes_nothing(house: House) -> None:
    bring_in(house, WANG)
    moved = CustomerRow(number=2, name="王美惠", phone="0912338605", address="和平路 9 號")
    nameless = CustomerRow(number=4, name=" ")
    rows = (moved, LIN, nameless)

    left = house.ask(house.advisor, plan_customers, rows, False)
    taken = house.ask(house.advisor, plan_customers, rows, True)

    assert [row.fate for row in left.rows] == [Fate.SAME, Fate.NEW, Fate.REFUSED]
    assert [row.fate for row in taken.rows] == [Fate.CHANGED, Fate.NEW, Fate.REFUSED]
    assert isinstance(taken.rows[2].refusal, CustomerNameMissing)
    assert taken.counts[Fate.NEW] == 1
    assert number_of(house, Customer) == 1


def test_what_the_list_says_is_taken_over_only_when_asked_for(house: House) -> None:
    bring_in(house, WANG)
    moved = CustomerRow(number=2, name="王美惠", phone="0912-338-605", address="和平路 9 號")

    bring_in(house, moved)
    assert the_customer(house, "王美惠").address == "中山路 1 號"

    assert bring_in(house, moved, update=True).changed == 1
    assert the_customer(house, "王美惠").address == "和平路 9 號"


def test_one_bad_row_keeps_the_whole_list_out(house: House) -> None:
    with pytest.raises(RowsRefused) as refused:
        bring_in(house, WANG, CustomerRow(number=3, name=""))

    assert (refused.value.facts["count"], refused.value.facts["row"]) == (1, 3)
    assert number_of(house, Customer) == 0


def test_a_customer_twice_in_the_list_comes_in_once_and_never_with_two_contents(house: House) -> None:
    twin = CustomerRow(number=3, name="王美惠", phone="0912 338 605", address="中山路 1 號")
    other = CustomerRow(number=4, name="王美惠", phone="0912338605", address="elsewhere")

    plan = house.ask(house.advisor, plan_customers, (WANG, twin, other), False)

    assert [row.fate for row in plan.rows[:2]] == [Fate.NEW, Fate.SAME]
    assert isinstance(plan.rows[2].refusal, TwiceInTheFile)


def test_people_of_one_name_with_two_phones_are_two(house: House) -> None:
    bring_in(house, WANG, CustomerRow(number=3, name="王美惠", phone="0988-111-222"))

    assert number_of(house, Customer) == 2


def test_a_double_that_was_merged_does_not_come_back(house: House) -> None:
    bring_in(house, WANG, LIN)
    with house.session() as session, session.begin():
        wang = session.scalars(select(Customer).where(Customer.name == "王美惠")).one()
        wang.merged_into_id = session.scalars(select(Customer.id).where(Customer.name == "林氏貿易")).one()

    assert bring_in(house, WANG).same == 1
    assert number_of(house, Customer) == 2


def test_the_audit_keeps_how_many_rows_not_the_whole_file(house: House) -> None:
    bring_in(house, WANG, LIN)

    with house.session() as session:
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc()).limit(1)).one()
    assert "2 rows" in entry.command
    assert "0912" not in entry.command


def test_only_reception_brings_customers_in(house: House) -> None:
    order = ImportCustomers(file="list.csv", rows=ImportRows((WANG,)), update=False)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, import_customers, order)
    with pytest.raises(NotYourRight):
        house.ask(house.technician, plan_customers, (WANG,), False)

    assert number_of(house, Customer) == 0


CAR = VehicleRow(
    number=2,
    owner="王美惠",
    owner_phone="0912338605",
    plate="abc 5218",
    vin="lvgbh51k5cg123456",
    make="豐田",
    model="RAV4",
    year=2021,
    warranty_until=date(2027, 3, 1),
    mileage_km=12_000,
)


def the_car(house: House) -> Vehicle:
    """Fetch the only car."""
    with house.session() as session:
        return session.scalars(select(Vehicle)).one()


def test_a_car_comes_in_with_its_owner_once(house: House) -> None:
    first = bring_cars(house, CAR)
    again = bring_cars(house, CAR)

    assert (first.added, again.added, again.same) == (1, 0, 1)
    car, owner = the_car(house), the_customer(house, "王美惠")
    assert (car.customer_id, car.plate, car.vin) == (owner.id, "ABC-5218", "LVGBH51K5CG123456")
    assert (car.year, car.warranty_until, car.mileage_km) == (2021, date(2027, 3, 1), 12_000)


def test_a_car_goes_to_the_owner_who_is_there(house: House) -> None:
    bring_in(house, WANG)

    bring_cars(house, CAR, VehicleRow(number=3, owner="王美惠", owner_phone="0912338605", plate="BKD-0931"))

    assert number_of(house, Customer) == 1
    assert number_of(house, Vehicle) == 2


def test_mileage_never_goes_down_and_an_owner_is_not_changed_by_a_list(house: House) -> None:
    bring_cars(house, CAR)
    older = VehicleRow(number=2, owner="林先生", plate="ABC-5218", colour="白", mileage_km=9_000)

    done = bring_cars(house, older, update=True)

    car = the_car(house)
    assert (done.changed, car.colour, car.mileage_km) == (1, "白", 12_000)
    assert car.customer_id == the_customer(house, "王美惠").id


def test_a_plate_that_hangs_on_another_car_now_is_another_car(house: House) -> None:
    bring_cars(house, CAR)
    other = VehicleRow(number=2, owner="林先生", plate="ABC-5218", vin="WBA3A5C50CF256551")

    assert bring_cars(house, other).added == 1
    assert number_of(house, Vehicle) == 2


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (VehicleRow(number=2, owner="王美惠"), PlateAndVinMissing),
        (VehicleRow(number=2, plate="ABC-5218"), OwnerMissing),
    ],
)
def test_a_car_that_could_not_be_found_again_is_refused(
    house: House, row: VehicleRow, refusal: type[Exception]
) -> None:
    plan = house.ask(house.advisor, plan_vehicles, (row,), False)

    assert isinstance(plan.rows[0].refusal, refusal)
    with pytest.raises(RowsRefused):
        bring_cars(house, row)
    assert number_of(house, Vehicle) == 0


def test_a_list_of_many_is_looked_up_in_portions(house: House) -> None:
    rows = tuple(CustomerRow(number=n, name=f"客戶{n}", phone=f"09{n:08d}") for n in range(2, 903))
    bring_in(house, *rows)

    assert bring_in(house, *rows).same == 901
    assert number_of(house, Customer) == 901
