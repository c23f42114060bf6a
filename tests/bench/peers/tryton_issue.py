"""Tryton's part of the comparison: eight stock moves, created, done and committed, in a SQLite file.

Runs in Tryton's own environment. Prints `ready VERSION`, then one time in milliseconds for each line read.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from decimal import Decimal
from typing import Any

import trytond
from trytond.config import config
from trytond.pool import Pool
from trytond.transaction import Transaction

LINES = 8
PLENTY = 1_000_000


def place(**wanted: str) -> int:
    """Find a location."""
    query = [(name, "=", value) for name, value in wanted.items()]
    return int(Pool().get("stock.location").search(query, limit=1)[0].id)


def furnish() -> dict[str, Any]:
    """Make a company with eight products; gives what a move needs."""
    pool = Pool()
    (currency,) = pool.get("currency.currency").create([{"name": "Yuan", "symbol": "Y", "code": "CNY"}])
    (party,) = pool.get("party.party").create([{"name": "House"}])
    (company,) = pool.get("company.company").create([{"party": party.id, "currency": currency.id}])
    user = pool.get("res.user")
    user.write([user(1)], {"companies": [("add", [company.id])], "company": company.id})
    (unit,) = pool.get("product.uom").search([("name", "=", "Unit")], limit=1)
    products = pool.get("product.template").create(
        [
            {"name": f"part {n}", "type": "goods", "default_uom": unit.id, "products": [("create", [{}])]}
            for n in range(LINES)
        ]
    )
    return {
        "company": company.id,
        "unit": unit.id,
        "currency": currency.id,
        "products": [product.products[0].id for product in products],
        "storage": place(code="STO"),
        "customer": place(code="CUS"),
        "lost": place(type="lost_found"),
    }


def move(facts: dict[str, Any], source: str, target: str, quantity: int, **price: object) -> None:
    """Move so much of each product in one transaction."""
    with Transaction().start("bench", 1, context={"company": facts["company"]}) as transaction:
        moves = Pool().get("stock.move")
        wanted = [
            price
            | {
                "product": product,
                "unit": facts["unit"],
                "quantity": quantity,
                "from_location": facts[source],
                "to_location": facts[target],
                "company": facts["company"],
            }
            for product in facts["products"]
        ]
        moves.do(moves.create(wanted))
        transaction.commit()


def main() -> None:
    """Make the house, then issue as often as asked."""
    os.environ["DB_NAME"] = "bench"
    config.set("database", "uri", "sqlite://")
    config.set("database", "path", tempfile.mkdtemp())
    from trytond.tests.test_tryton import activate_module  # noqa: PLC0415 - reads the name when imported

    activate_module("stock")
    with Transaction().start("bench", 1, context={}) as transaction:
        facts = furnish()
        transaction.commit()
    move(facts, "lost", "storage", PLENTY)
    print("ready", trytond.__version__, flush=True)  # noqa: T201 - the other side reads it
    for _line in sys.stdin:
        begun = time.perf_counter()
        move(facts, "storage", "customer", 1, unit_price=Decimal(1), currency=facts["currency"])
        print(1000 * (time.perf_counter() - begun), flush=True)  # noqa: T201 - the same


if __name__ == "__main__":
    main()
