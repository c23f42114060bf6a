"""Boards are tried on both engines, like the rooms they look into."""

from tests.both_engines import engine, runner

__all__ = ["engine", "runner"]
