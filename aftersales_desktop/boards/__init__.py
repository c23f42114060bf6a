"""Views across subjects: what a board or a page needs from several rooms at once, read-only.

Called by the stations; changes nothing.
"""
