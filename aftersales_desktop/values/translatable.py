"""Marks sentences of rooms without a screen, so that they can be shown in the user's language.

The texts are English here; whoever shows them translates them by context and text and fills the
placeholders afterwards.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation under `context` and give it back unchanged."""
    del context
    return text
