"""Aftersales Desktop: the daily work of a car dealership's workshop, from the arriving car to the paid bill.

Four stations (reception, floor, parts counter, director) work on one database. The rooms, from the top:
`stations` (what people see), `widgets` and `printing` (screen and paper shared by the stations), `boards`
(views across subjects), `domain` (the subjects and all that people do with them), `regulations` (the
rulebook), `database` and `values`. A room imports from the rooms below it only; `docs/architecture.md` tells
the rest.
"""

__version__ = "0.1.0"
