"""What people asked for, field by field, in the reader's words (X3)."""

from __future__ import annotations

import json

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.widgets.words import translate

# What keeps two people from overwriting each other, pictures and sums of bytes: nobody reads them.
UNREAD = frozenset(
    {"version", "version_seen", "seen_id", "sha256", "icon", "copy_number", "photo", "signature", "rows"}
)
FIELD_WORDS = {
    "accepted": QT_TRANSLATE_NOOP("Words", "Accepted"),
    "active": QT_TRANSLATE_NOOP("Words", "In use"),
    "activity_id": QT_TRANSLATE_NOOP("Words", "Activity"),
    "add": QT_TRANSLATE_NOOP("Words", "Added to what was counted"),
    "addition_id": QT_TRANSLATE_NOOP("Words", "Addition"),
    "address": QT_TRANSLATE_NOOP("Words", "Address"),
    "advisor": QT_TRANSLATE_NOOP("Words", "Service advisor"),
    "advisor_id": QT_TRANSLATE_NOOP("Words", "Service advisor"),
    "again": QT_TRANSLATE_NOOP("Words", "Done again"),
    "amount": QT_TRANSLATE_NOOP("Words", "Amount"),
    "analysis": QT_TRANSLATE_NOOP("Words", "Analysis"),
    "answered_by": QT_TRANSLATE_NOOP("Words", "Answered by"),
    "appointment_id": QT_TRANSLATE_NOOP("Words", "Appointment"),
    "approve": QT_TRANSLATE_NOOP("Words", "Approved"),
    "assignee_id": QT_TRANSLATE_NOOP("Words", "Given to"),
    "at": QT_TRANSLATE_NOOP("Words", "At"),
    "badge": QT_TRANSLATE_NOOP("Words", "Badge"),
    "bay_id": QT_TRANSLATE_NOOP("Words", "Bay"),
    "belongings": QT_TRANSLATE_NOOP("Words", "Belongings"),
    "bin_id": QT_TRANSLATE_NOOP("Words", "Bin"),
    "borrower": QT_TRANSLATE_NOOP("Words", "Borrower"),
    "card": QT_TRANSLATE_NOOP("Words", "Job card"),
    "card_handed_back": QT_TRANSLATE_NOOP("Words", "Job card handed back"),
    "card_number": QT_TRANSLATE_NOOP("Words", "Job card"),
    "cart_id": QT_TRANSLATE_NOOP("Words", "Drain cart"),
    "cause": QT_TRANSLATE_NOOP("Words", "Cause"),
    "channel": QT_TRANSLATE_NOOP("Words", "Channel"),
    "checklist": QT_TRANSLATE_NOOP("Words", "Checklist"),
    "claim_id": QT_TRANSLATE_NOOP("Words", "Claim-part order"),
    "clause": QT_TRANSLATE_NOOP("Words", "Clause"),
    "code": QT_TRANSLATE_NOOP("Words", "Code"),
    "colour": QT_TRANSLATE_NOOP("Words", "Colour"),
    "comment": QT_TRANSLATE_NOOP("Words", "Comment"),
    "complaint": QT_TRANSLATE_NOOP("Words", "Customer's complaint"),
    "concealment_id": QT_TRANSLATE_NOOP("Words", "Suspicion of concealment"),
    "condition": QT_TRANSLATE_NOOP("Words", "Condition"),
    "confirmed_by": QT_TRANSLATE_NOOP("Words", "Confirmed by"),
    "contact": QT_TRANSLATE_NOOP("Words", "Contact"),
    "count": QT_TRANSLATE_NOOP("Words", "Rows"),
    "count_id": QT_TRANSLATE_NOOP("Words", "Stock count"),
    "counted": QT_TRANSLATE_NOOP("Words", "Counted"),
    "covers": QT_TRANSLATE_NOOP("Words", "Covers"),
    "customer": QT_TRANSLATE_NOOP("Words", "Customer"),
    "customer_id": QT_TRANSLATE_NOOP("Words", "Customer"),
    "customers": QT_TRANSLATE_NOOP("Words", "Customers"),
    "damage": QT_TRANSLATE_NOOP("Words", "Damage"),
    "damages": QT_TRANSLATE_NOOP("Words", "Damage"),
    "day": QT_TRANSLATE_NOOP("Words", "Day"),
    "delegation_id": QT_TRANSLATE_NOOP("Words", "Deputy"),
    "delivery_days": QT_TRANSLATE_NOOP("Words", "Delivery days"),
    "delivery_note": QT_TRANSLATE_NOOP("Words", "Delivery note"),
    "description": QT_TRANSLATE_NOOP("Words", "Description"),
    "details": QT_TRANSLATE_NOOP("Words", "Details"),
    "dispelled": QT_TRANSLATE_NOOP("Words", "Dispelled"),
    "done": QT_TRANSLATE_NOOP("Words", "What was done"),
    "double_id": QT_TRANSLATE_NOOP("Words", "Double entry"),
    "due_at": QT_TRANSLATE_NOOP("Words", "Due"),
    "due_on": QT_TRANSLATE_NOOP("Words", "Due on"),
    "duty": QT_TRANSLATE_NOOP("Words", "Duty"),
    "effective_from": QT_TRANSLATE_NOOP("Words", "Effective from"),
    "ended_at": QT_TRANSLATE_NOOP("Words", "Ended"),
    "escort_id": QT_TRANSLATE_NOOP("Words", "Accompanied by"),
    "event": QT_TRANSLATE_NOOP("Words", "What happened"),
    "evidence": QT_TRANSLATE_NOOP("Words", "Evidence"),
    "expected_on": QT_TRANSLATE_NOOP("Words", "Expected on"),
    "file": QT_TRANSLATE_NOOP("Words", "File"),
    "size": QT_TRANSLATE_NOOP("Words", "Bytes"),
    "made_at": QT_TRANSLATE_NOOP("Words", "Made at"),
    "last_audit": QT_TRANSLATE_NOOP("Words", "Up to audit entry"),
    "steps_lost": QT_TRANSLATE_NOOP("Words", "Steps given up"),
    "before": QT_TRANSLATE_NOOP("Words", "The state before"),
    "finding": QT_TRANSLATE_NOOP("Words", "Finding"),
    "finding_id": QT_TRANSLATE_NOOP("Words", "Floor finding"),
    "findings": QT_TRANSLATE_NOOP("Words", "Findings"),
    "first": QT_TRANSLATE_NOOP("Words", "First day"),
    "first_day": QT_TRANSLATE_NOOP("Words", "First day"),
    "form": QT_TRANSLATE_NOOP("Words", "Form"),
    "freight": QT_TRANSLATE_NOOP("Words", "Freight"),
    "from_bin_id": QT_TRANSLATE_NOOP("Words", "From bin"),
    "from_id": QT_TRANSLATE_NOOP("Words", "From"),
    "fuel_eighths": QT_TRANSLATE_NOOP("Words", "Fuel (eighths)"),
    "grade": QT_TRANSLATE_NOOP("Words", "Grade"),
    "greeted_at": QT_TRANSLATE_NOOP("Words", "Greeted at"),
    "grievance_id": QT_TRANSLATE_NOOP("Words", "Grievance"),
    "happened_at": QT_TRANSLATE_NOOP("Words", "Happened at"),
    "holders": QT_TRANSLATE_NOOP("Words", "Holders"),
    "home_bin_id": QT_TRANSLATE_NOOP("Words", "Home bin"),
    "how": QT_TRANSLATE_NOOP("Words", "How"),
    "incident_id": QT_TRANSLATE_NOOP("Words", "Incident"),
    "indicator": QT_TRANSLATE_NOOP("Words", "Indicator"),
    "instruction": QT_TRANSLATE_NOOP("Words", "Instruction"),
    "issue_id": QT_TRANSLATE_NOOP("Words", "Issue slip"),
    "items": QT_TRANSLATE_NOOP("Words", "Items"),
    "kept_id": QT_TRANSLATE_NOOP("Words", "Entry kept"),
    "key": QT_TRANSLATE_NOOP("Words", "Which"),
    "kind": QT_TRANSLATE_NOOP("Words", "Kind"),
    "language": QT_TRANSLATE_NOOP("Words", "Language"),
    "last": QT_TRANSLATE_NOOP("Words", "Last day"),
    "last_day": QT_TRANSLATE_NOOP("Words", "Last day"),
    "leader_id": QT_TRANSLATE_NOOP("Words", "Team leader"),
    "line": QT_TRANSLATE_NOOP("Words", "Line"),
    "line_id": QT_TRANSLATE_NOOP("Words", "Line"),
    "lines": QT_TRANSLATE_NOOP("Words", "Lines"),
    "list_name": QT_TRANSLATE_NOOP("Words", "List"),
    "make": QT_TRANSLATE_NOOP("Words", "Make"),
    "manager_id": QT_TRANSLATE_NOOP("Words", "Workshop manager"),
    "masking_permitted": QT_TRANSLATE_NOOP("Words", "Allowed for masking"),
    "met": QT_TRANSLATE_NOOP("Words", "What was done about it"),
    "method": QT_TRANSLATE_NOOP("Words", "Method"),
    "mileage_km": QT_TRANSLATE_NOOP("Words", "Mileage (km)"),
    "minimum": QT_TRANSLATE_NOOP("Words", "Minimum stock"),
    "model": QT_TRANSLATE_NOOP("Words", "Model"),
    "month": QT_TRANSLATE_NOOP("Words", "Month"),
    "name": QT_TRANSLATE_NOOP("Words", "Name"),
    "not_dispelled": QT_TRANSLATE_NOOP("Words", "Not dispelled"),
    "not_reported": QT_TRANSLATE_NOOP("Words", "Not reported"),
    "note": QT_TRANSLATE_NOOP("Words", "Note"),
    "notice_id": QT_TRANSLATE_NOOP("Words", "Message"),
    "notice_ids": QT_TRANSLATE_NOOP("Words", "Messages"),
    "offer": QT_TRANSLATE_NOOP("Words", "Offer"),
    "old_parts": QT_TRANSLATE_NOOP("Words", "Old parts"),
    "opening": QT_TRANSLATE_NOOP("Words", "Opening stock"),
    "order_id": QT_TRANSLATE_NOOP("Words", "Work order"),
    "order_line_id": QT_TRANSLATE_NOOP("Words", "Line of the order"),
    "origin": QT_TRANSLATE_NOOP("Words", "Origin"),
    "part_class": QT_TRANSLATE_NOOP("Words", "Class of part"),
    "part_id": QT_TRANSLATE_NOOP("Words", "Part"),
    "part_number": QT_TRANSLATE_NOOP("Words", "Part number"),
    "part_order_id": QT_TRANSLATE_NOOP("Words", "Order at the supplier"),
    "passed": QT_TRANSLATE_NOOP("Words", "Passed"),
    "payer": QT_TRANSLATE_NOOP("Words", "Who pays"),
    "payments": QT_TRANSLATE_NOOP("Words", "Payments"),
    "period": QT_TRANSLATE_NOOP("Words", "Period"),
    "person_id": QT_TRANSLATE_NOOP("Words", "Person"),
    "person_ids": QT_TRANSLATE_NOOP("Words", "People"),
    "phone": QT_TRANSLATE_NOOP("Words", "Phone"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "place_id": QT_TRANSLATE_NOOP("Words", "Place"),
    "planned_start": QT_TRANSLATE_NOOP("Words", "Planned start"),
    "plate": QT_TRANSLATE_NOOP("Words", "Plate"),
    "point": QT_TRANSLATE_NOOP("Words", "Point"),
    "posts": QT_TRANSLATE_NOOP("Words", "Posts"),
    "price": QT_TRANSLATE_NOOP("Words", "Price"),
    "printer": QT_TRANSLATE_NOOP("Words", "Printer"),
    "promised_at": QT_TRANSLATE_NOOP("Words", "Promised at"),
    "purchase_id": QT_TRANSLATE_NOOP("Words", "Self-purchase"),
    "purchased_on": QT_TRANSLATE_NOOP("Words", "Purchased on"),
    "purpose": QT_TRANSLATE_NOOP("Words", "What for"),
    "quality_note": QT_TRANSLATE_NOOP("Words", "Quality"),
    "quantity": QT_TRANSLATE_NOOP("Words", "Quantity"),
    "reason": QT_TRANSLATE_NOOP("Words", "Reason"),
    "receipt": QT_TRANSLATE_NOOP("Words", "Receipt"),
    "received": QT_TRANSLATE_NOOP("Words", "Received"),
    "receiver": QT_TRANSLATE_NOOP("Words", "Receiver"),
    "reference": QT_TRANSLATE_NOOP("Words", "Reference"),
    "remark": QT_TRANSLATE_NOOP("Words", "Remark"),
    "removed_parts_place": QT_TRANSLATE_NOOP("Words", "Place of removed parts"),
    "report": QT_TRANSLATE_NOOP("Words", "Report"),
    "request_id": QT_TRANSLATE_NOOP("Words", "Request"),
    "requests": QT_TRANSLATE_NOOP("Words", "Requests"),
    "result": QT_TRANSLATE_NOOP("Words", "Result"),
    "results": QT_TRANSLATE_NOOP("Words", "Results"),
    "return_id": QT_TRANSLATE_NOOP("Words", "Return slip"),
    "round_id": QT_TRANSLATE_NOOP("Words", "Round"),
    "rows": QT_TRANSLATE_NOOP("Words", "Rows"),
    "said": QT_TRANSLATE_NOOP("Words", "What was said"),
    "sanction_id": QT_TRANSLATE_NOOP("Words", "Sanction"),
    "scope": QT_TRANSLATE_NOOP("Words", "Range"),
    "script": QT_TRANSLATE_NOOP("Words", "What to say"),
    "serial": QT_TRANSLATE_NOOP("Words", "Serial number"),
    "share": QT_TRANSLATE_NOOP("Words", "Share"),
    "sheet_handed_in": QT_TRANSLATE_NOOP("Words", "Sheet handed in"),
    "staff_id": QT_TRANSLATE_NOOP("Words", "Person"),
    "standing": QT_TRANSLATE_NOOP("Words", "Standing"),
    "subject": QT_TRANSLATE_NOOP("Words", "About"),
    "supplier": QT_TRANSLATE_NOOP("Words", "Supplier"),
    "supplier_id": QT_TRANSLATE_NOOP("Words", "Supplier"),
    "survey": QT_TRANSLATE_NOOP("Words", "Survey"),
    "taken_over_by": QT_TRANSLATE_NOOP("Words", "Taken over by"),
    "task_id": QT_TRANSLATE_NOOP("Words", "Customer task"),
    "tax_number": QT_TRANSLATE_NOOP("Words", "Tax number"),
    "team": QT_TRANSLATE_NOOP("Words", "Team"),
    "technician_id": QT_TRANSLATE_NOOP("Words", "Technician"),
    "time_zone": QT_TRANSLATE_NOOP("Words", "Time zone"),
    "to_bin_id": QT_TRANSLATE_NOOP("Words", "To bin"),
    "to_id": QT_TRANSLATE_NOOP("Words", "To"),
    "told_before_id": QT_TRANSLATE_NOOP("Words", "Told before to"),
    "tool": QT_TRANSLATE_NOOP("Words", "Tool"),
    "tool_id": QT_TRANSLATE_NOOP("Words", "Tool"),
    "turnover": QT_TRANSLATE_NOOP("Words", "Turnover"),
    "unit": QT_TRANSLATE_NOOP("Words", "Unit"),
    "unit_cost": QT_TRANSLATE_NOOP("Words", "Unit cost"),
    "unit_price": QT_TRANSLATE_NOOP("Words", "Unit price"),
    "until": QT_TRANSLATE_NOOP("Words", "Until"),
    "unused": QT_TRANSLATE_NOOP("Words", "Unused"),
    "update": QT_TRANSLATE_NOOP("Words", "Take the list's words"),
    "valid_until": QT_TRANSLATE_NOOP("Words", "Valid until"),
    "value": QT_TRANSLATE_NOOP("Words", "Value"),
    "vehicle_id": QT_TRANSLATE_NOOP("Words", "Vehicle"),
    "verified": QT_TRANSLATE_NOOP("Words", "Verified"),
    "vin": QT_TRANSLATE_NOOP("Words", "VIN"),
    "visitor_id": QT_TRANSLATE_NOOP("Words", "Visitor"),
    "visits": QT_TRANSLATE_NOOP("Words", "Visits"),
    "walked_round_at": QT_TRANSLATE_NOOP("Words", "Walked round at"),
    "wanted": QT_TRANSLATE_NOOP("Words", "Wanted"),
    "warranty_until": QT_TRANSLATE_NOOP("Words", "Warranty until"),
    "what": QT_TRANSLATE_NOOP("Words", "What"),
    "why": QT_TRANSLATE_NOOP("Words", "Why"),
    "why_above": QT_TRANSLATE_NOOP("Words", "Why above the number"),
    "wish": QT_TRANSLATE_NOOP("Words", "Wish"),
    "wishes": QT_TRANSLATE_NOOP("Words", "Wished parts"),
    "words": QT_TRANSLATE_NOOP("Words", "Words"),
    "x": QT_TRANSLATE_NOOP("Words", "Across"),
    "y": QT_TRANSLATE_NOOP("Words", "Down"),
    "year": QT_TRANSLATE_NOOP("Words", "Year"),
    "yes": QT_TRANSLATE_NOOP("Words", "Yes"),
}


def asked_line(name: str, value: str) -> str:
    """Write one field with its value; empty when there is nothing to read."""
    if name in UNREAD:
        return ""
    said = _said(_taken_apart(value))
    return (
        translate("Director", "{field}: {value}").format(field=field_words(name), value=said) if said else ""
    )


def field_words(name: str) -> str:
    """Name a field in the reader's language; one that is not known yet by its own name."""
    known = FIELD_WORDS.get(name)
    return translate("Words", known) if known is not None else name.replace("_", " ")


def _taken_apart(value: str) -> object:
    """Read what was written down as JSON; words are kept as they are."""
    try:
        taken_apart: object = json.loads(value)
    except ValueError:
        return value
    return taken_apart


def _said(value: object) -> str:
    if isinstance(value, bool):
        return translate("Director", "yes") if value else translate("Director", "no")
    if isinstance(value, list):
        return "; ".join(filter(None, map(_said, value)))
    if isinstance(value, dict):
        parts = (asked_line(name, json.dumps(one, ensure_ascii=False)) for name, one in value.items())
        return ", ".join(filter(None, parts))
    if value is None:
        return ""
    # A state or a kind is a word of the program; what people typed is no such word and stays as it is.
    return translate("Words", value) if isinstance(value, str) else str(value)
