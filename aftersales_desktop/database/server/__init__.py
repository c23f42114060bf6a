"""A PostgreSQL server under the program: where it is, how it is spoken to, who may do what on it.

Two roles stand on a server. The owner holds the schema and is used by whoever looks after it, by hand; the
program's role reads and writes rows and nothing else (docs/decisions/0011). Passwords lie in the PC's own
keyring. The commands (`aftersales-desktop server ...`) and the settings page call this room.
"""
