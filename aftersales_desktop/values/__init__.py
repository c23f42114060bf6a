"""The small words everybody here speaks: money, quantities, numbers on cards, roles and refusals.

Called by every other room; calls nothing but the standard library.
"""
