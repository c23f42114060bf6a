"""Numbers of the day's documents: six digits of the day and four of the document, shown with a prefix."""


def shown_document(prefix: str, value: int) -> str:
    """Write a document number as on screen and paper: PI-261124-0007."""
    digits = f"{value:010d}"
    return f"{prefix}-{digits[:6]}-{digits[6:]}"
