"""Takes people out of a text that is kept for whoever helps: names, phones, plates, addresses, passwords."""

import re

# A server's address may carry a password although we never write one.
PASSWORD = re.compile(r"(?<=://)([^\s/:@]+):([^\s/@]+)@")
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
# Ids are short; phones, identity and tax numbers are not.
LONG_NUMBER = re.compile(r"\+?\d[\d\s().-]{4,}\d")
PLATE_OR_VIN = re.compile(r"\b(?=[A-Z0-9·-]*\d)(?=[A-Z0-9·-]*[A-Z])[A-Z0-9·-]{5,}\b")
# Names and addresses: whatever is not written in Latin letters.
FOREIGN = re.compile(r"[^\x00-\x7f…]+")
HOME = re.compile(r"(?:(?<=/home/)|(?<=/Users/))[^/\s]+|(?<=\\Users\\)[^\\\s]+")


def scrub(text: str) -> str:
    """Give the text without people; ids of up to five digits, code and file names stay."""
    for pattern, instead in (
        (PASSWORD, r"\1:…@"),
        (MAIL, "…"),
        (HOME, "…"),
        (LONG_NUMBER, "…"),
        (PLATE_OR_VIN, "…"),
        (FOREIGN, "…"),
    ):
        text = pattern.sub(instead, text)
    return text
