"""The spine of the day: the work order from draft to archive (SM1), its lines, clocks and position.

Reception opens and settles it, the floor works on it, the parts counter issues against it; rooms above
(parts, tools, documents) call the order's own methods in the same transaction.
"""
