"""What every station is built from: frame, scan field, tables, cards, chips, buttons, drawings.

Called by the stations; knows Qt, the program's paths and the values,
never a rule and never a mapped object.
Colours come from `tokens`, words from `words`. A widget with words of its own sets them again in
`retranslate()` when the language changes; one that paints asks the tokens while it paints, so that a change
of theme shows at once.
"""
