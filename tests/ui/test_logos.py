# SPDX-License-Identifier: Apache-2.0
"""What becomes of a picture that is handed over as a logo, and where it is shown in print."""

from __future__ import annotations

import random
import re
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtPdf import QPdfDocument

from app.badge_cards import cards_html
from app.badges import new_code
from app.errors import Refusal
from app.livery import LOGO_SIZE, Livery, logo_flaw
from tests.app.test_livery import chunk
from tests.ui.logos import drawn, harbour
from tests.ui.test_aid_pages import HUDDLE, SAID
from tests.ui.test_certificates import MADE
from ui.certificates import write_certificate
from ui.huddle_sheets import sheet_html, write_sheet
from ui.logo_ground import on_paper, picture, plate
from ui.logos import logo_from
from ui.window.certificate_words import paper_of
from ui.window.own_colours import own_palette
from ui.window.tokens import TOKENS

pytestmark = pytest.mark.usefixtures("qapp")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">{}</svg>'


def saved(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind.decode())
    return bytes(buffer.data().data())


def filled(width: int, height: int, colour: str = "#C8102E") -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


@pytest.mark.parametrize("kind", [b"PNG", b"JPEG", b"WEBP"])
def test_every_kind_becomes_a_small_png(kind):
    kept = logo_from(saved(filled(1500, 500), kind))
    assert logo_flaw(kept) == ""
    image = QImage.fromData(kept)
    assert (image.width(), image.height()) == (640, 213)
    assert abs(image.pixelColor(300, 100).red() - 0xC8) < 4


def test_what_a_file_says_beside_its_picture_is_not_kept():
    image = filled(64, 64)
    image.setText("Author", "Ana Nowak")
    png = saved(image, b"PNG")
    assert b"Ana Nowak" in png
    assert b"Ana" not in logo_from(png)


def test_empty_edges_are_cut_off():
    kept = QImage.fromData(logo_from(SVG.format('<rect x="20" y="5" width="20" height="10"/>').encode()))
    assert kept.width() == pytest.approx(2 * kept.height(), rel=0.01)


def test_a_picture_that_does_not_shrink_by_itself_is_made_smaller():
    noise = QImage(random.Random(7).randbytes(640 * 320 * 4), 640, 320, QImage.Format.Format_RGB32)
    kept = logo_from(saved(noise, b"PNG"))
    assert logo_flaw(kept) == ""
    assert QImage.fromData(kept).width() < LOGO_SIZE[0]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "logo_kind"),
        (b"GIF89a" + bytes(50), "logo_kind"),
        (b"\xff\xd8\xff" + bytes(50), "logo_kind"),
        (b"RIFF0000WEBP" + bytes(50), "logo_kind"),
        (saved(filled(8, 8), b"PNG"), "logo_pixels"),
        (saved(filled(400, 20), b"PNG"), "logo_shape"),
        (saved(filled(40, 40), b"PNG")[:60], "logo_kind"),
        (SVG.format('<image href="http://example.org/a.png"/>').encode(), "logo_svg"),
        (SVG.format("<script>1</script>").encode(), "logo_svg"),
        (SVG.format('<rect width="9" height="9" onclick="x()"/>').encode(), "logo_svg"),
        (SVG.format('<style>rect { fill: url("http://example.org/x") }</style>').encode(), "logo_svg"),
        (SVG.format('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>').encode(), "logo_svg"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("").encode(), "logo_svg"),
        (SVG.format("").encode(), "logo_blank"),
        (SVG.format("<rect").encode(), "logo_svg"),
        ("<svg/>".encode("utf-16"), "logo_kind"),
    ],
)
def test_what_is_no_logo_is_refused(data, code):
    with pytest.raises(Refusal) as refused:
        logo_from(data)
    assert refused.value.code == code


def test_a_drawing_that_multiplies_itself_is_refused_before_it_is_drawn():
    layers = ['<rect id="g0" width="1" height="1"/>']
    layers += [f'<g id="g{n}">{f"""<use href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 9)]
    for order in (layers, layers[::-1]):
        with pytest.raises(Refusal, match="logo_svg"):
            logo_from(SVG.format("".join(order)).encode())
    chain = "".join(f'<g id="c{n}"><use href="#c{n + 1}"/></g>' for n in range(5000))
    with pytest.raises(Refusal, match="logo_svg"):
        logo_from(SVG.format(chain).encode())


def test_a_picture_of_huge_promises_is_not_decoded():
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    with pytest.raises(Refusal, match="logo_pixels"):
        logo_from(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(900))) + chunk(b"IEND", b""))


# --- where it is seen


@pytest.mark.parametrize(
    ("colour", "theme", "needed"),
    [
        ("#12355B", "light", False),
        ("#12355B", "dark", True),
        ("#12355B", "high-contrast", True),
        ("#FFFFFF", "light", True),
        ("#FFFFFF", "dark", False),
        ("#C8102E", "light", False),
        ("#F2C100", "dark", False),
    ],
)
def test_a_logo_stands_on_a_plate_where_its_edge_is_lost(colour, theme, needed):
    colours = TOKENS.themes[theme]
    image = picture(Livery(logo=drawn(colour)), theme)
    found = plate(image, colours.paper, (colours.picture_paper, colours.on_picture))
    assert bool(found) is needed
    assert found in {"", colours.picture_paper if theme != "light" else colours.on_picture}


def test_a_logo_with_a_ground_of_its_own_needs_no_plate():
    colours = TOKENS.themes["dark"]
    image = picture(Livery(logo=drawn(ground=colours.paper)), "dark")
    assert plate(image, colours.paper, (colours.picture_paper,)) == ""


def test_the_logo_for_dark_screens_is_shown_there():
    both = harbour(logo_dark=drawn("#FFFFFF"))
    shown = {theme: picture(both, theme).pixelColor(40, 100).name() for theme in ("light", "dark", "high-contrast")}
    assert shown == {"light": "#12355b", "dark": "#ffffff", "high-contrast": "#ffffff"}


# --- in print


def seen(file: Path, colour: str) -> int:
    """How many pixels of a page have this colour, of one in nine."""
    document = QPdfDocument(None)
    document.load(str(file))
    size = document.pagePointSize(0)
    image = document.render(0, size.toSize())
    wanted = QColor(colour)
    return sum(
        abs(image.pixelColor(x, y).red() - wanted.red()) + abs(image.pixelColor(x, y).blue() - wanted.blue()) < 12
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 3)
        if image.pixelColor(x, y).alpha() > 200
    )


def test_a_certificate_has_logo_name_and_colour(tmp_path):
    look = harbour(accent="#FFCC00")
    plain = write_certificate(paper_of(MADE), tmp_path, right_to_left=False)
    own = write_certificate(paper_of(MADE), tmp_path, look, right_to_left=True)
    assert seen(plain, "#12355B") == 0
    assert seen(own, "#12355B") > 80
    assert seen(own, own_palette("light", "#FFCC00").accent) > 80
    document = QPdfDocument(None)
    document.load(str(own))
    assert document.pageCount() == 1
    assert "Harbour Care" in document.getAllText(0).text()


def test_a_white_logo_is_seen_on_paper(tmp_path):
    look = harbour(logo=drawn("#FFFFFF"))
    assert on_paper(look) == TOKENS.themes["light"].on_picture
    assert seen(write_certificate(paper_of(MADE), tmp_path, look, right_to_left=False), on_paper(look)) > 40
    assert f'fill="{on_paper(look)}"' in cards_html([("Ana", new_code())], look, on_paper(look))


def test_a_huddle_sheet_has_the_logo_or_else_the_name(tmp_path):
    sheet = write_sheet(HUDDLE.huddle, HUDDLE.topics, SAID, tmp_path, harbour(), right_to_left=False)
    assert seen(sheet, "#12355B") > 20
    assert "<b>\u2068Harbour &lt;&amp;&gt; Care\u2069</b>" in sheet_html(
        HUDDLE.huddle, HUDDLE.topics, SAID, Livery(name="Harbour <&> Care")
    )


def test_cards_have_the_logo_once_in_the_file_and_nothing_from_outside():
    html = cards_html([(f"Person {n}", new_code()) for n in range(9)], harbour(name='Har"bour'))
    assert html.count("data:image/png;base64,") == 1
    assert html.count('<use href="#logo"/>') == 9
    assert "Stepwell</p>" not in html
    assert 'aria-label="Har&quot;bour"' in html
    assert not re.findall(r'(?:href|src)="(?!#|data:)', html)
    assert "Stepwell</p>" in cards_html([("Ana", new_code())])
    assert QByteArray.fromBase64(QByteArray(re.search(r"base64,([^\"]+)", html)[1].encode())).data() == drawn()
