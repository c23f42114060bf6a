"""Moving a house from one database to another, whole and verified: file to server, server to file.

`move.py` is the way in. The source is read as of one moment while nobody writes; the target is filled in one
transaction, read back, compared table by table and only then kept. Whatever stops it half way leaves both as
they were. Nothing here knows a subject: tables, their order and their types come from what the rooms map, and
the sums that must agree are handed in.
"""
