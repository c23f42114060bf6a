"""What leaves the workshop on paper: a frozen sheet goes in, the bytes of one PDF come out (X1, X8).

The forms themselves (wording and layout) are data under `forms/`; this room only draws them. It knows
no window, no database session and no clock: everything a page shows stands in its sheet.
"""
