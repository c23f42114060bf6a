"""Plays through what no PC here can be: a dealer group on one distributed database; figures, no tests."""
