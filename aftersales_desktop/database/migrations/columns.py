"""Column types that the revisions share; frozen with them, whatever the program's own types become."""

import sqlalchemy as sa

BIG_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def words(name: str, *allowed: str) -> sa.Enum:
    """Make a column of a few allowed words, checked by the database."""
    return sa.Enum(*allowed, name=name, native_enum=False, create_constraint=True, length=40)
