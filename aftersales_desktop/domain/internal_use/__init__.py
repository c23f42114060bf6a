"""Consumables for the sales department, at after-sales cost (R2.3.12)."""
