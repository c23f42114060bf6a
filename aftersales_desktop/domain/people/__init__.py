"""Who works here: staff, their posts, badges and PINs, and signing in at a shared PC (X2).

Called by every station's sign-in and by the director's staff page.
"""
