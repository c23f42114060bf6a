"""Why the customer file and the appointment book say no (R2.1.2a)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RECEPTION = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)


class UnknownCustomer(Refusal):
    """No such customer, or one that was merged into another."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This customer is not in the file.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Search again; a double may have been merged into another entry.")


class UnknownVehicle(Refusal):
    """No such vehicle, or one that was merged into another."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This vehicle is not in the file.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Search again; a double may have been merged into another entry.")


class CustomerNameMissing(Refusal):
    """A customer has a name."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The customer's name is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the name as it shall stand on the job card.")


class PlateAndVinMissing(Refusal):
    """A vehicle is known by its plate, or by its VIN while it has no plate yet."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The vehicle has neither plate nor VIN.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the plate; for a new car without one, the VIN.")


class MileageBackwards(Refusal):
    """A car's mileage does not go down by typing; a wrong one is corrected by the supervisor."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The car had {known} km already; {typed} km is less.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Read it again; a wrong entry is corrected by the supervisor.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR,)


class NotItself(Refusal):
    """A double is merged into another entry, never into itself."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "An entry cannot be merged into itself.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the double and the entry that is kept.")


class DifferentVins(Refusal):
    """Two vehicles with two different VINs are two vehicles."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "VIN {kept} and VIN {double} are two different vehicles.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Correct the VIN first if one of them was mistyped.")


class AppointmentInThePast(Refusal):
    """An appointment is a promise for the time to come."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{at} is over already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a later time, or check the car in now.")


class AlreadyBooked(Refusal):
    """One car cannot come twice at the same time."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{plate} is booked for {at} already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Change that appointment instead of making a second one.")


class NoAdvisor(Refusal):
    """An appointment is with somebody who receives customers."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} does not receive customers.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a service advisor or the front-desk supervisor.")


class WishMissing(Refusal):
    """Whoever prepares the visit must know what it is for."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "What the customer comes for is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write it down in the customer's words.")


class UnknownAppointment(Refusal):
    """No such appointment."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such appointment.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the day's list again.")


class AppointmentSettled(Refusal):
    """What became of the visit is written down already."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The appointment of {plate} is “{state}” already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Make a new appointment if the customer comes again.")


class NotOnThisDay(Refusal):
    """A customer arrives on the day of the appointment."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The appointment of {plate} is on {at}, not today.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Move the appointment to today first.")


class NotLateYet(Refusal):
    """Nobody is missed before the time is over."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The appointment of {plate} is at {at}, which is not over yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Wait for the customer, or cancel if the customer called off.")
