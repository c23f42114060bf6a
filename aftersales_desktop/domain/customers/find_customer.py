"""How verbs get hold of a customer, a vehicle or an appointment."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.refusals import UnknownAppointment, UnknownCustomer, UnknownVehicle
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.topic import Topic


def find_customer(work: Work, customer_id: int) -> Customer:
    """Fetch a customer of the file.

    Raises:
        UnknownCustomer: There is none, or it was merged into another.

    """
    customer = work.session.get(Customer, customer_id)
    if customer is None or customer.merged_into_id is not None:
        raise UnknownCustomer
    return customer


def find_vehicle(work: Work, vehicle_id: int) -> Vehicle:
    """Fetch a vehicle of the file.

    Raises:
        UnknownVehicle: There is none, or it was merged into another.

    """
    vehicle = work.session.get(Vehicle, vehicle_id)
    if vehicle is None or vehicle.merged_into_id is not None:
        raise UnknownVehicle
    return vehicle


def find_appointment(work: Work, appointment_id: int) -> Appointment:
    """Fetch an appointment from the book, and keep it from other desks until the verb is done.

    Raises:
        UnknownAppointment: There is none.

    """
    appointment = work.session.get(Appointment, appointment_id, with_for_update=not work.looks_only or None)
    if appointment is None:
        raise UnknownAppointment
    work.concerns(Topic.APPOINTMENTS, appointment.id)
    return appointment


def plate_of(work: Work, vehicle_id: int) -> str:
    """Tell a vehicle's plate, or its VIN while it has none."""
    vehicle = work.session.get_one(Vehicle, vehicle_id)
    return vehicle.plate or vehicle.vin
