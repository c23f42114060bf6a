"""One database under all windows: the engine, one piece of Work at a time, the journal and the change feed.

Domain rooms declare their rows on `Row` and get a `Work`; the runner opens and commits it. Nothing
above this room imports SQLAlchemy except the domain rooms and the boards.
"""
