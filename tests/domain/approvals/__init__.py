"""Requests, decisions, the authority matrix and deputies."""
