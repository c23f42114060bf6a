"""The rulebook: the clauses that the program keeps, in our own words and three languages (X9).

Every refusal cites one of them; the clause page and the director's rulebook show them.
"""
