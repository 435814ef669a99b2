# SPDX-License-Identifier: Apache-2.0
"""The card that is shown to a colleague, as one page to print."""

from __future__ import annotations

from pathlib import Path

from app.record.files import write_whole

FILE = "stepwell-ask"
"""Without a name: whoever sees the folder must not learn whose it is."""
_MOST = 1000


def write_card(html: str, inside: Path, *, right_to_left: bool) -> Path:
    """Write it as a PDF of a free name; nothing that lies there is replaced. Raises OSError, `StoreFailed`."""
    from ui.copy_pdf import pdf  # noqa: PLC0415 - Qt's drawing is slow to load

    data = pdf(html, "Stepwell", right_to_left=right_to_left)
    for number in range(1, _MOST):
        file = inside / (f"{FILE}.pdf" if number == 1 else f"{FILE}-{number}.pdf")
        if not file.exists():
            write_whole(file, data, mode=0o600)
            return file
    raise FileExistsError(str(inside))
