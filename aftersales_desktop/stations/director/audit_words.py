"""What people asked for, in words: every verb's name as the director reads it in the audit."""

from __future__ import annotations

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.widgets.words import translate

VERB_WORDS = {
    "accept_estimate": QT_TRANSLATE_NOOP("Words", "Accept the estimate"),
    "add_bay": QT_TRANSLATE_NOOP("Words", "Enter a bay"),
    "add_bin": QT_TRANSLATE_NOOP("Words", "Enter a bin"),
    "add_customer": QT_TRANSLATE_NOOP("Words", "Enter a customer"),
    "add_drain_cart": QT_TRANSLATE_NOOP("Words", "Enter a drain cart"),
    "add_line": QT_TRANSLATE_NOOP("Words", "Add a line"),
    "add_part": QT_TRANSLATE_NOOP("Words", "Enter a part"),
    "add_tool": QT_TRANSLATE_NOOP("Words", "Enter a tool"),
    "add_vehicle": QT_TRANSLATE_NOOP("Words", "Enter a vehicle"),
    "answer_addition": QT_TRANSLATE_NOOP("Words", "Answer an addition"),
    "archive_order": QT_TRANSLATE_NOOP("Words", "Archive an order"),
    "book_used_filter": QT_TRANSLATE_NOOP("Words", "Book a used filter"),
    "cancel_appointment": QT_TRANSLATE_NOOP("Words", "Cancel an appointment"),
    "cancel_count": QT_TRANSLATE_NOOP("Words", "Cancel a count"),
    "cancel_order": QT_TRANSLATE_NOOP("Words", "Cancel an order"),
    "change_appointment": QT_TRANSLATE_NOOP("Words", "Change an appointment"),
    "change_customer": QT_TRANSLATE_NOOP("Words", "Change a customer"),
    "change_dealership": QT_TRANSLATE_NOOP("Words", "Change the house"),
    "change_line": QT_TRANSLATE_NOOP("Words", "Change a line"),
    "change_part": QT_TRANSLATE_NOOP("Words", "Change a part"),
    "change_reception_details": QT_TRANSLATE_NOOP("Words", "Change the check-in"),
    "change_rule_value": QT_TRANSLATE_NOOP("Words", "Change a value of the rulebook"),
    "change_staff": QT_TRANSLATE_NOOP("Words", "Change a staff entry"),
    "change_tool": QT_TRANSLATE_NOOP("Words", "Change a tool"),
    "change_vehicle": QT_TRANSLATE_NOOP("Words", "Change a vehicle"),
    "choose_compensation": QT_TRANSLATE_NOOP("Words", "Choose a compensation"),
    "clock_off": QT_TRANSLATE_NOOP("Words", "Clock off"),
    "clock_on": QT_TRANSLATE_NOOP("Words", "Clock on"),
    "close_forgotten_clock": QT_TRANSLATE_NOOP("Words", "Close a forgotten clock"),
    "cover_car": QT_TRANSLATE_NOOP("Words", "Cover the car"),
    "deliver_order": QT_TRANSLATE_NOOP("Words", "Hand the car over"),
    "dismiss_staff": QT_TRANSLATE_NOOP("Words", "Dismiss somebody"),
    "dispatch_order": QT_TRANSLATE_NOOP("Words", "Dispatch an order"),
    "drop_wish": QT_TRANSLATE_NOOP("Words", "Drop a wished part"),
    "empty_drain_cart": QT_TRANSLATE_NOOP("Words", "Empty a drain cart"),
    "find_tool_again": QT_TRANSLATE_NOOP("Words", "Find a tool again"),
    "finish_line": QT_TRANSLATE_NOOP("Words", "Finish a line"),
    "finish_order": QT_TRANSLATE_NOOP("Words", "Finish an order"),
    "give_task": QT_TRANSLATE_NOOP("Words", "Give a task"),
    "hand_over": QT_TRANSLATE_NOOP("Words", "Hand parts over"),
    "hire_staff": QT_TRANSLATE_NOOP("Words", "Hire somebody"),
    "identify_part": QT_TRANSLATE_NOOP("Words", "Identify a part"),
    "inspect_order": QT_TRANSLATE_NOOP("Words", "Inspect an order"),
    "keep_removed_parts": QT_TRANSLATE_NOOP("Words", "Keep removed parts"),
    "lend_tool": QT_TRANSLATE_NOOP("Words", "Lend a tool"),
    "make_appointment": QT_TRANSLATE_NOOP("Words", "Make an appointment"),
    "mark_arrived": QT_TRANSLATE_NOOP("Words", "Customer arrived"),
    "mark_fitted": QT_TRANSLATE_NOOP("Words", "Mark as fitted"),
    "mark_missed": QT_TRANSLATE_NOOP("Words", "Customer did not come"),
    "mark_not_fitted": QT_TRANSLATE_NOOP("Words", "Mark as not fitted after all"),
    "merge_customers": QT_TRANSLATE_NOOP("Words", "Merge customers"),
    "merge_vehicles": QT_TRANSLATE_NOOP("Words", "Merge vehicles"),
    "move_between_bins": QT_TRANSLATE_NOOP("Words", "Move between bins"),
    "move_vehicle": QT_TRANSLATE_NOOP("Words", "Move a vehicle"),
    "open_count": QT_TRANSLATE_NOOP("Words", "Open a count"),
    "open_work_order": QT_TRANSLATE_NOOP("Words", "Open a work order"),
    "post_count": QT_TRANSLATE_NOOP("Words", "Post a count"),
    "post_return": QT_TRANSLATE_NOOP("Words", "Post a return"),
    "price_addition": QT_TRANSLATE_NOOP("Words", "Price an addition"),
    "quote_order": QT_TRANSLATE_NOOP("Words", "Quote an order"),
    "receive_goods": QT_TRANSLATE_NOOP("Words", "Receive goods"),
    "receive_return": QT_TRANSLATE_NOOP("Words", "Receive a return"),
    "record_call_back": QT_TRANSLATE_NOOP("Words", "Record a call"),
    "record_count": QT_TRANSLATE_NOOP("Words", "Record a count"),
    "record_old_parts": QT_TRANSLATE_NOOP("Words", "Record old parts"),
    "record_print": QT_TRANSLATE_NOOP("Words", "Print a paper"),
    "release_reservation": QT_TRANSLATE_NOOP("Words", "Release a reservation"),
    "remind_borrower": QT_TRANSLATE_NOOP("Words", "Remind a borrower"),
    "remove_line": QT_TRANSLATE_NOOP("Words", "Remove a line"),
    "replace_badge": QT_TRANSLATE_NOOP("Words", "Replace a badge"),
    "report_addition": QT_TRANSLATE_NOOP("Words", "Report an addition"),
    "report_lost": QT_TRANSLATE_NOOP("Words", "Report a tool lost"),
    "request_return": QT_TRANSLATE_NOOP("Words", "Request a return"),
    "reserve_for_order": QT_TRANSLATE_NOOP("Words", "Reserve for an order"),
    "resume_order": QT_TRANSLATE_NOOP("Words", "Resume an order"),
    "retire_tool": QT_TRANSLATE_NOOP("Words", "Retire a tool"),
    "reverse_issue": QT_TRANSLATE_NOOP("Words", "Reverse an issue"),
    "set_pin": QT_TRANSLATE_NOOP("Words", "Set a PIN"),
    "set_up_dealership": QT_TRANSLATE_NOOP("Words", "Set the house up"),
    "settle_compensation": QT_TRANSLATE_NOOP("Words", "Settle a compensation"),
    "settle_order": QT_TRANSLATE_NOOP("Words", "Settle an order"),
    "sign_in": QT_TRANSLATE_NOOP("Words", "Sign in"),
    "start_order": QT_TRANSLATE_NOOP("Words", "Start an order"),
    "stock_out": QT_TRANSLATE_NOOP("Words", "Post a stock-out"),
    "switch_job": QT_TRANSLATE_NOOP("Words", "Switch the job"),
    "take_back_staff": QT_TRANSLATE_NOOP("Words", "Take somebody back"),
    "take_back_tool": QT_TRANSLATE_NOOP("Words", "Take a tool back"),
    "wait_for_parts": QT_TRANSLATE_NOOP("Words", "Wait for parts"),
    "withdraw_return": QT_TRANSLATE_NOOP("Words", "Withdraw a return"),
}
STATION_WORDS = {
    "reception": QT_TRANSLATE_NOOP("Words", "reception"),
    "floor": QT_TRANSLATE_NOOP("Words", "floor"),
    "parts-counter": QT_TRANSLATE_NOOP("Words", "parts counter"),
    "director": QT_TRANSLATE_NOOP("Words", "director"),
}


def verb_words(verb: str) -> str:
    """Name a verb in the reader's language; one that is not known yet by its own name."""
    known = VERB_WORDS.get(verb)
    return translate("Words", known) if known is not None else verb.replace("_", " ")


def station_words(station: str) -> str:
    """Name a station in the reader's language."""
    known = STATION_WORDS.get(station)
    return translate("Words", known) if known is not None else station
