"""An amount in the Chinese figures of receipts, which cannot be altered by a pen stroke: 壹仟貳佰元整."""

from __future__ import annotations

from aftersales_desktop.printing.language import Language
from aftersales_desktop.values.money import Money

_DIGITS = {Language.TAIWAN: "零壹貳參肆伍陸柒捌玖", Language.MAINLAND: "零壹贰叁肆伍陆柒捌玖"}
_PLACES = ("", "拾", "佰", "仟")
_MYRIADS = {Language.TAIWAN: ("", "萬", "億", "兆"), Language.MAINLAND: ("", "万", "亿", "兆")}
_NEGATIVE = {Language.TAIWAN: "負", Language.MAINLAND: "负"}
_MYRIAD = 10_000


def amount_in_words(amount: Money, language: Language) -> str:
    """Write the amount in banker's figures; empty in English, where receipts use plain figures."""
    if language not in _DIGITS:
        return ""
    yuan, rest = divmod(abs(amount.fen), 100)
    jiao, fen = divmod(rest, 10)
    digits = _DIGITS[language]
    written = _NEGATIVE[language] if amount.fen < 0 else ""
    if yuan or not rest:
        written += f"{_whole(yuan, language)}元"
    if not rest:
        return f"{written}整"
    if jiao:
        written += f"{digits[jiao]}角"
    elif yuan:
        written += digits[0]
    return f"{written}{digits[fen]}分" if fen else f"{written}整"


def _whole(number: int, language: Language) -> str:
    """Write a whole number in groups of four digits; a gap of zeros is read as one zero."""
    zero = _DIGITS[language][0]
    if number == 0:
        return zero
    groups = []
    while number:
        number, group = divmod(number, _MYRIAD)
        groups.append(group)
    written = ""
    gap = False
    for place in reversed(range(len(groups))):
        group = groups[place]
        if group == 0:
            gap = bool(written)
            continue
        if written and (gap or group < _MYRIAD // 10):
            written += zero
        written += _group(group, language) + _MYRIADS[language][place]
        gap = False
    return written


def _group(group: int, language: Language) -> str:
    """Write 1 to 9999."""
    digits = _DIGITS[language]
    written = ""
    pending = False
    for place in (3, 2, 1, 0):
        digit = group // 10**place % 10
        if digit == 0:
            pending = bool(written)
            continue
        written += (digits[0] if pending else "") + digits[digit] + _PLACES[place]
        pending = False
    return written
