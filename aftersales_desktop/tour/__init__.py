"""A whole day in the workshop, walked through the real windows with real events (issue point 12).

Called by the command line; it uses the program as a person does and reads from the database only what a
person holds in the hand: badges, cards, labels.
"""
