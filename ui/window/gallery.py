# SPDX-License-Identifier: Apache-2.0
"""One page with all pictures of a tour, to look through in a browser."""

from __future__ import annotations

import html
from pathlib import Path


def write_gallery(file: Path, pictures: list[Path]) -> None:
    """Write the page; the pictures lie beside it. Raises OSError."""
    rows = "\n".join(
        f'<figure><img src="{html.escape(picture.name)}" alt="">'
        f"<figcaption>{html.escape(picture.stem)}</figcaption></figure>"
        for picture in pictures
    )
    file.write_text(
        "<!doctype html><meta charset=utf-8><title>Stepwell: every screen</title>"
        "<style>body{font:16px sans-serif;margin:24px;display:grid;gap:24px;"
        "grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}"
        "figure{margin:0}img{width:100%;border:1px solid #999;border-radius:8px}</style>\n" + rows + "\n",
        encoding="utf-8",
    )
