"""What every stored row is made of: named constraints, exact money, times with a zone."""

from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any, dataclass_transform

from sqlalchemy import BigInteger, Connection, DateTime, Dialect, Enum, Integer, MetaData, String, event
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, Mapper, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from aftersales_desktop.database.refusals import DoesNotFit
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

BIG_ID = BigInteger().with_variant(Integer, "sqlite")


class MoneyColumn(TypeDecorator[Money]):
    """Money as whole fen; SQLite's NUMERIC would make it a float."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: Dialect) -> int | None:
        """Write whole fen."""
        return None if value is None else value.fen

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Money | None:  # noqa: ANN401 - SQLAlchemy's signature
        """Read whole fen."""
        return None if value is None else Money(value)


class QuantityColumn(TypeDecorator[Quantity]):
    """A quantity as whole thousandths."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Quantity | None, dialect: Dialect) -> int | None:
        """Write whole thousandths."""
        return None if value is None else value.thousandths

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Quantity | None:  # noqa: ANN401 - SQLAlchemy's signature
        """Read whole thousandths."""
        return None if value is None else Quantity(value)


class MomentColumn(TypeDecorator[datetime]):
    """A moment in UTC; a time without a zone is a program error and refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Write UTC.

        Raises:
            ValueError: The time has no zone.

        """
        if value is None:
            return None
        if value.tzinfo is None:
            msg = f"{value!r} has no time zone"
            raise ValueError(msg)
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - SQLAlchemy's signature
        """Read UTC, with its zone."""
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def word_column(words: type[StrEnum], name: str = "") -> Enum:
    """Make a column type that stores one of a few words by its value, checked by the database.

    `name` tells two columns of the same words in one table apart.
    """
    return Enum(
        words,
        native_enum=False,
        length=40,
        create_constraint=True,
        values_callable=lambda kind: [str(member.value) for member in kind],
        name=name or words.__name__.lower(),
    )


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column, relationship))
class Row(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """The base of all stored rows; never leaves a verb or a lookup."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        Money: MoneyColumn,
        Quantity: QuantityColumn,
        datetime: MomentColumn,
    }


@event.listens_for(Row, "before_insert", propagate=True)
@event.listens_for(Row, "before_update", propagate=True)
def _measure_texts(mapper: Mapper[Row], _connection: Connection, row: Row) -> None:
    """Refuse a text that is longer than its column, before SQLite stores it and a server would not.

    Raises:
        DoesNotFit: It is longer.

    """
    for name, longest in _limits(mapper):
        text = getattr(row, name)
        if text is not None and len(text) > longest:
            raise DoesNotFit


@cache
def _limits(mapper: Mapper[Row]) -> tuple[tuple[str, int], ...]:
    """List a row's texts and how long each may be; words of a few have their own check."""
    return tuple(
        (attribute.key, column.type.length)
        for attribute in mapper.column_attrs
        for column in attribute.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum) and column.type.length
    )
