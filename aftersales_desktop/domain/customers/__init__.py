"""Customers, their vehicles and appointments (R2.1.2a).

Called by reception; work orders stand on what is kept here.
"""
