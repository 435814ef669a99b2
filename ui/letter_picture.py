# SPDX-License-Identifier: Apache-2.0
"""An enrolment file as a QR code, for a telephone or for paper. It holds what the file holds: locked with the code."""

from __future__ import annotations

from io import BytesIO

from app.carrying.letter import MOST_QR


def letter_picture(text: str) -> bytes:
    """Return an SVG file, black on white in every theme, empty where the text is too long to be read by a camera."""
    if len(text) > MOST_QR:
        return b""
    import segno  # noqa: PLC0415 - for enrolment alone

    file = BytesIO()
    code = segno.make_qr(text, error="l", boost_error=False)
    code.save(file, kind="svg", omitsize=True, border=4, dark="#000", light="#fff")
    return file.getvalue()
