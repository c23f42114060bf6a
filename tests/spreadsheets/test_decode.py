"""A file's encoding is asked of the text: whatever decodes is not enough."""

import pytest

from aftersales_desktop.spreadsheets.decode import BIG5, GB, UTF8, decode, guess_encodings
from aftersales_desktop.spreadsheets.refusals import NotInThisEncoding

TAIWAN = "客戶姓名,電話,車牌\n王美惠,0912-338-605,ABC-5218\n陳志遠,02-2345-6789,BKD-0931\n"
MAINLAND = "客户姓名,电话,车牌\n王美惠,13800138000,粤B·7K219\n陈志远,0755-2345678,粤A·D0931\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (TAIWAN, "utf-8"),
        (TAIWAN, "utf-8-sig"),
        (TAIWAN, "utf-16"),
        (TAIWAN, BIG5),
        (TAIWAN, GB),
        (MAINLAND, "utf-8"),
        (MAINLAND, "utf-8-sig"),
        (MAINLAND, GB),
    ],
)
def test_the_likeliest_encoding_gives_the_text_back(text: str, written: str) -> None:
    data = text.encode(written)

    guesses = guess_encodings(data)

    assert decode(data, guesses[0].encoding, "list.csv") == text


@pytest.mark.parametrize("name", ["王美惠", "林怡君", "料號", "機油濾清器", "煞車片"])
def test_a_few_signs_of_big5_are_enough(name: str) -> None:
    """They are valid GB18030 as well, which is why the signs themselves are looked at."""
    data = name.encode(BIG5)
    data.decode(GB)

    assert guess_encodings(data)[0].encoding == BIG5


def test_plain_ascii_is_utf_8() -> None:
    assert guess_encodings(b"name,phone\nWang,123\n")[0].encoding == UTF8


def test_bytes_that_mean_nothing_have_no_encoding() -> None:
    assert guess_encodings(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\xff\xff\xff") == ()


def test_the_wrong_encoding_is_refused_and_named() -> None:
    with pytest.raises(NotInThisEncoding) as refused:
        decode(MAINLAND.encode(GB), UTF8, "list.csv")

    assert refused.value.facts["encoding"] == "UTF-8"


def test_a_sign_cut_at_the_end_of_what_is_looked_at_is_no_fault() -> None:
    data = ("a" + "車" * 100_000).encode("utf-8")

    assert guess_encodings(data)[0].encoding == UTF8
