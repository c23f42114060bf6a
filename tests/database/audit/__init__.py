"""Tests of the audit's chain."""
