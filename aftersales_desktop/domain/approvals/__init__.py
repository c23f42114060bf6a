"""Requests, decisions and signatures: one mechanism for everything that needs another person's yes (X4)."""
