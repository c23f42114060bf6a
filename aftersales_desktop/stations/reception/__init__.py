"""Reception's window: the day, the check-in of a car, the orders, the settlement (R2.1.3a).

Called by the composition root and the tour; everything it changes goes through verbs.
"""
