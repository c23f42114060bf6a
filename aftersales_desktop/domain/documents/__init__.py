"""Papers: which form was printed when, by whom, as which copy, and where its PDF is kept (X1).

Called after every print; reprints are numbered here and nowhere else.
"""
