"""The special-tool crib: tools, the loan register, overdue loans, losses and compensation (R2.3.5, SM5).

Called by the parts counter (the crib) and the floor; a loan always belongs to a work order.
"""
