"""A share as people write it: 2999 hundredths are 29.99, 3000 are 30."""


def percent(hundredths: int) -> str:
    """Write hundredths of a percent without needless decimals."""
    whole, rest = divmod(abs(hundredths), 100)
    decimals = f".{rest:02d}".rstrip("0").rstrip(".")
    return f"{'-' if hundredths < 0 else ''}{whole}{decimals}"
