"""Every verb and lookup is tried on both engines: the local file and a PostgreSQL server."""

from tests.both_engines import engine, runner

__all__ = ["engine", "runner"]
