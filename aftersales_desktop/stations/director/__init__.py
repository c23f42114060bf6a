"""The service director's window: the day in figures, orders, staff, the rulebook, the audit, the house.

Called by the composition root; it changes staff and house through verbs and reads everything else.
"""
