"""Quotations of accident cars: margin, versions, signatures, additions (R2.1.6, R2.3.3, R2.3.4)."""
