"""How much one file may hold: far more than a house has, far less than fills an old PC's memory."""

MEGABYTE = 1_000_000
MOST_BYTES = 20 * MEGABYTE
MOST_ROWS = 20_000
MOST_COLUMNS = 100
LONGEST_CELL = 32_767
# A workbook is a packed folder: what it holds unpacked, and how tightly an honest one is packed.
MOST_UNPACKED = 80 * MEGABYTE
TIGHTEST = 200
