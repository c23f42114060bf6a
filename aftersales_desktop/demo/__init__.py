"""A made-up dealership for trying the program out: staff, customers, stock, tools, past and present orders.

Everything is done through the same verbs as in the windows, by seeded chance, so that it is believable and
obeys every rule. Called by the composition root, the tour and the measurements.
"""
