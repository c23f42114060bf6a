"""Claim-part orders with deposit (R2.3.8, R2.3.9)."""
