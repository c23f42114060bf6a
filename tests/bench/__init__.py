"""Measures the program against floors and peers, in one run, as ratios; nothing here is a test."""
