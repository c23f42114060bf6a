"""Why something about visitors, rounds and findings is refused (R2.2)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class VisitorNameless(Refusal):
    """Nobody walks in unnamed."""

    clause = "R2.2.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The visitor's name is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask for the name and write it down.")


class NoPurpose(Refusal):
    """Unrelated people stay outside."""

    clause = "R2.2.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{visitor} has no purpose in the workshop.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Write down what the visit is for; nobody comes in without a purpose."
    )


class NoEscort(Refusal):
    """A customer is accompanied."""

    clause = "R2.2.1e"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{visitor} is a customer and has nobody to accompany him.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Name the person of the house who goes along.")


class VisitorGone(Refusal):
    """He has left already, or there is no such visit."""

    clause = "R2.2.1f"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This visitor is not in the workshop any more.")
    cure = QT_TRANSLATE_NOOP("Refusals", "The visitor log says when he left.")


class PlaceMissing(Refusal):
    """Where it was must be said."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The place is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the place or write it down.")


class NotOnDutyPost(Refusal):
    """Only somebody of that post leads the shift."""

    clause = "R2.2.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} does not hold the post of {post}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose somebody who holds the post.")


class DayIsPast(Refusal):
    """What was is not rewritten."""

    clause = "R2.2.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{day} is past; its roster stays as it is.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter today's shift, or one to come.")


class PlaceTaken(Refusal):
    """Another place has that name."""

    clause = "R2.2.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is a place called {name} already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Give it another name.")


class UnknownPlace(Refusal):
    """No such room, entrance or rack."""

    clause = "R2.2.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such place.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a place from the list.")


class UnknownChecklist(Refusal):
    """No such checklist or point."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such checklist or point.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a round and a point from the list.")


class RoundFinished(Refusal):
    """A round is walked once a day; afterwards nothing is changed in it."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This round was finished at {at} by {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Record what you found since then as a finding of its own.")


class PointsOpen(Refusal):
    """A round is finished when every point is answered."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{count} points of this round are not answered yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Answer every point, or record what is wrong there.")


class FindingNotDescribed(Refusal):
    """What is wrong must be said."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody has said what is wrong.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write in a few words what you found.")


class CorrectionDueInThePast(Refusal):
    """A correction cannot be due before it was asked for."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The correction would be due at {due}, and that is past.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a later time.")


class PhotoTooLarge(Refusal):
    """Pictures are kept in the database; large ones are made smaller first."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The picture has {size} kB; at most {most} kB are kept.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take a smaller picture.")


class NotAPicture(Refusal):
    """The file is no picture that can be shown."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This file is not a picture.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a JPEG or PNG file.")


class UnknownFinding(Refusal):
    """There is no such finding."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such finding.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a finding from the list.")


class FindingStands(Refusal):
    """It is already corrected, or not corrected yet, or verified."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Finding {finding} is: {state}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "A finding is corrected first and verified afterwards, each once.")


class OwnCorrection(Refusal):
    """Nobody verifies the own correction."""

    clause = "R2.2.X"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{person} corrected finding {finding}; somebody else has to verify it."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask somebody else who makes rounds.")
    lifted_by = (Role.WORKSHOP_MANAGER, Role.SERVICE_DIRECTOR)


class NothingToClear(Refusal):
    """There are no old parts of this order on the floor."""

    clause = "R2.2.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No old parts of order {order} lie on the floor.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look whether they were cleared already.")


class NothingWithheld(Refusal):
    """Issued and fitted agree, or the quantity named was never in the technician's hands."""

    clause = "R2.2.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part}: no more than {most} can be missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at what was handed over and brought back.")


class AlreadyAnIncident(Refusal):
    """The line's difference is looked into already."""

    clause = "R2.2.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is looked into already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Judge the open incident first.")


class UnknownIncident(Refusal):
    """There is no such incident, or it is judged."""

    clause = "R2.2.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This incident is judged, or there is none.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose an open incident from the list.")


class NoJudgementReason(Refusal):
    """A judgement rests on what was found out."""

    clause = "R2.2.3c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody has said what was found out.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down the evidence or the explanation.")


class OwnIncident(Refusal):
    """Nobody judges an incident about himself."""

    clause = "R2.2.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} is concerned and cannot judge this.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let somebody judge it who is not concerned.")
    lifted_by = (Role.SERVICE_DIRECTOR,)
