"""What the program promises when things go wrong, each promise beside a control that breaks unguarded.

`make reliability` tries every case at its full size and prints one table; the suite tries each at a small
one.
"""
