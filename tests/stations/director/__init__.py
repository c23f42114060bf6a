"""Tests of the director's window."""
