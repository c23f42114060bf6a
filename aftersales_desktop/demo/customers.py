"""Makes up the house's customers and their cars."""

from datetime import timedelta

from aftersales_desktop.demo.town import OwnedCar, Town
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.add_vehicle import AddVehicle, add_vehicle
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.vin import CHECK_PLACE, check_digit

WARRANTY_YEARS = 3
# A warranty that ends while the weeks are made up would refuse free work halfway.
WEEKS_TO_COME = timedelta(weeks=16)


def bring_customers(town: Town, number: int) -> None:
    """Enter so many customers, each with one car."""
    advisor = town.crew[Role.SERVICE_ADVISOR][0]
    for _ in range(number):
        name = town.words.person(town.chance)
        digits = f"{town.chance.randrange(10**8):08d}"
        phone = f"09{digits[:2]}-{digits[2:5]}-{digits[5:]}"
        customer = town.do(advisor, add_customer, AddCustomer(name=name, phone=phone))
        town.cars.append(_car(town, customer.customer_id, name))


def _car(town: Town, customer_id: int, owner: str) -> OwnedCar:
    make, model = town.chance.choice(town.words.models)
    bought = town.clock.now().date() - timedelta(days=town.chance.randrange(60, 3000))
    warranty = bought + timedelta(days=365 * WARRANTY_YEARS)
    driven = (town.clock.now().date() - bought).days * town.chance.randrange(25, 55)
    entry = AddVehicle(
        customer_id=customer_id,
        plate=town.words.plate(town.chance),
        vin=_vin(town),
        make=make,
        model=model,
        year=bought.year,
        colour=town.chance.choice(town.words.colours),
        purchased_on=bought,
        warranty_until=warranty,
        mileage_km=driven,
    )
    advisor = town.crew[Role.SERVICE_ADVISOR][0]
    added = town.do(advisor, add_vehicle, entry)
    town.mileage[added.vehicle_id] = driven
    covered = warranty > town.clock.now().date() + WEEKS_TO_COME
    return OwnedCar(added.vehicle_id, customer_id, owner, model, covered)


def _vin(town: Town) -> str:
    """Make up a VIN whose check digit is right."""
    signs = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    vin = "LFM" + "".join(town.chance.choices(signs, k=8)) + f"{town.chance.randrange(10**6):06d}"
    return vin[:CHECK_PLACE] + check_digit(vin) + vin[CHECK_PLACE + 1 :]
