"""Suppliers, orders to them, self-purchase with three quotes (R2.3.10)."""
