"""Lists of other programs come into the house: all rows are looked at before one is written."""
