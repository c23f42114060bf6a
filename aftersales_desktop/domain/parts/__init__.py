"""The parts warehouse: parts, bins, the stock ledger, issue against orders, returns and counts (R2.3).

Called by the parts counter; writes on the work order only through the order line's own rules.
"""
