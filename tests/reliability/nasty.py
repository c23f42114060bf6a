"""Three hundred strings that break programs, and two thousand that a scanner may send."""

import random
import string

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from aftersales_desktop.values.scan_code import ScanCode, ScanKind

SEED = 20261124
REAL = ScanCode(ScanKind.WORK_ORDER, 2611240007, 4821)
SQL = (
    "'; DROP TABLE customer; --",
    "' OR '1'='1",
    '" OR ""="',
    "1; DELETE FROM stock",
    "%' ESCAPE '\\",
    "100%",
    "a_b%c",
    "\\'",
    "'' UNION SELECT pin_hash FROM staff_member --",
    "$$; SELECT pg_sleep(9); $$",
    ":name",
    "?1",
)
PATTERNS = (
    "{}",
    "{0}",
    "{name}",
    "{0.__class__.__mro__}",
    "%s%s%n",
    "%(a)s",
    "$(reboot)",
    "`id`",
    "${HOME}",
    "%PATH%",
    "&&",
    "%1 %L2",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# gone #}",
    "\\n\\x00",
)
RICH = (
    "<b>fett</b>",
    "<img src='file:///etc/passwd'>",
    '<img src="//server/share/x.png">',
    "<a href='http://x'>click</a>",
    "<!DOCTYPE html><html><body>x",
    "<table><tr><td>1",
    "<font size=7>groß",
    "&lt;b&gt; &amp; &nbsp; &#0;",
    "<qt>rich</qt>",
    "<br>",
    "<style>*{color:red}</style>",
    "<script>alert(1)</script>",
)
PAPER = (
    '<img src="file:///etc/passwd" width="10" height="10"/>',
    "</para></td></tr></blockTable>",
    "<para><font name='nowhere'>x",
    "<unclosed",
    "]]> <!-- -->",
    "<onDraw name='a' label='b'/>",
    "<seq/><index item='x'/>",
    "<a href='file:///etc'>",
    "<pageBreak/>",
    "<?xml version='1.0'?>",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
)
FORMULAS = (
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "=cmd|'/C calc'!A0",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
    " =1",
    "\u3000=1",
    "\ufeff=1",
    '=HYPERLINK("http://x","y")',
    "'=1",
    '"=1',
    ";=1",
)
PATHS = (
    "../../etc/passwd",
    "C:\\Windows\\system32",
    "\\\\server\\share",
    "CON",
    "NUL.txt",
    "a/b",
    "a:b*c?d",
    "~root",
    "file:///etc/passwd",
    ".",
    "..",
    "-rf",
)
BROKEN = ("a\0b", "\0", "\ud800", "x\udfff", "\udc80\ud83d", "NUL\0=1")
FOREIGN = (
    "𠮷野家",
    "😀👨‍👩‍👧",
    "é́́",
    "Z" + "\u0301" * 60,
    "﷽",
    "עברית",
    "\u202eabc\u202c",
    "a\u200b\u200db",
    "\u2028\u2029",
    "\ufeff",
    "ไทย",
    "\u1680",
    "\U0010ffff",
    "ﬀﬁ",
    "①②",
    "ｆｕｌｌ",
    "İı",
    "ß",
    "\x07\x1b[31m",
    "\x7f\x85",
)
LONG = ("x" * 500, "長" * 500, "行\n" * 200, " \u3000\t ", "", "W" * 64, "0" * 40, "-" * 400)


def nasty_texts(count: int = 300) -> list[str]:
    """Give so many nasty texts: those known, then those mixed of them; always the same."""
    known = [*SQL, *PATTERNS, *RICH, *PAPER, *FORMULAS, *PATHS, *BROKEN, *FOREIGN, *LONG]
    chance = random.Random(SEED)
    while len(known) < count:
        known.append("".join(chance.sample(known[:110], 2))[:300])
    return known if count >= len(known) else chance.sample(known, count)


def scanner_rubbish(count: int = 2000) -> list[str]:
    """Give so many inputs that are no code of this house; always the same."""
    real = REAL.text
    known = [
        real + real,
        real[:9],
        real[9:],
        real[:-1] + str((int(real[-1]) + 1) % 10),
        real[1] + real[0] + real[2:],
        f"{real}{real[:5]}",
        real.translate(str.maketrans(string.digits, "〇一二三四五六七八九")),
        f"{real[:8]}\u202e{real[8:]}X",
        f"{real[:8]}\u200b9{real[8:]}",
        "9" * 10_000,
        "x" * 10_000,
        "長" * 10_000,
        "https://example.com/?q=" + real,
        f"WIFI:T:WPA;S:{real};P:x;;",
        f"BEGIN:VCARD\nN:{real}\nEND:VCARD",
        "4006381333931",
        "0012345678905",
        f"]C1010400638133393117261124\x1d10{real[:6]}",
        "(01)04006381333931(10)A1",
        "\x02" + real[:-2] + "\x03",
        "ㄅㄆㄇㄈ",
        "你好世界",
        "\0" * 20,
        "\ud800\udfff",
        "²³¹" * 6,
        "".join(chr(0x0660 + int(digit)) for digit in real[:-1]) + "٫",
    ]
    chance = random.Random(SEED)
    while len(known) < count // 2:
        known.append(_spoilt(real, chance))
    return [*known, *_whatever(max(0, count - len(known)))][:count]


def _spoilt(real: str, chance: random.Random) -> str:
    """Change a printed code as dirt, a second scan or a wrong layout does: digits changed, lost, doubled."""
    signs = list(real)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(signs))
        how = chance.randrange(4)
        if how == 0:
            signs[at] = str((int(signs[at]) + chance.randint(1, 9)) % 10) if signs[at].isdigit() else "0"
        elif how == 1:
            del signs[at]
        elif how == 2:
            signs.insert(at, chance.choice("0123456789-/.,#*"))
        else:
            signs[at] = chance.choice('!"§$%&/()=?qwertz\x1d\t')
    spoilt = "".join(signs)
    return spoilt if spoilt != real else real[:-1]


def _whatever(count: int) -> list[str]:
    """Let Hypothesis think of so many texts."""
    found: list[str] = []

    @seed(SEED)
    @settings(
        max_examples=max(1, count),
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.text(max_size=40) | st.text(alphabet="0123456789", min_size=13, max_size=20))
    def think(text: str) -> None:
        found.append(text)

    if count:
        think()
    while len(found) < count:
        found.append(f"{len(found):013d}")
    return found
