"""Checks of the quotations of accident cars (R2.1.6, R2.3.3, R2.3.4)."""
