"""The parts counter, as its person uses it."""
