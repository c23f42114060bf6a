"""Boards are tried on both engines, like the rooms they look into."""

from tests.domain.conftest import engine, runner, server

__all__ = ["engine", "runner", "server"]
