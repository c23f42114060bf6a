"""How a plate, VIN, phone, name or part number is compared: no separators, one case, one width."""

import unicodedata


def search_key(text: str) -> str:
    """Fold full-width characters and case, and drop everything but letters and digits.

    "粵B·7K219", "粤b 7k219" differ in the first sign only; "０９１２-338 605" equals "0912338605".
    """
    folded = unicodedata.normalize("NFKC", text).upper()
    return "".join(c for c in folded if c.isalnum())
