"""Alembic revisions, one after another; what they change stands in each file."""
