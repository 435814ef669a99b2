# SPDX-License-Identifier: Apache-2.0
"""The page with a repository's backup key, to be printed: one HTML file without anything from outside."""

from __future__ import annotations

from html import escape

_STYLE = """@page { size: A4; margin: 20mm }
body { margin: 20mm auto; max-width: 160mm; font-family: "Noto Sans", Arial, sans-serif; color: #000; background: #fff;
  font-size: 12pt; line-height: 1.45 }
h1 { font-size: 20pt; margin: 0 0 4mm }
.code { font-family: "Noto Sans Mono", "Courier New", monospace; font-size: 19pt; font-weight: 700; letter-spacing: 1px;
  border: 2px solid #000; padding: 6mm; text-align: center; margin: 6mm 0 }
.qr { display: block; width: 40mm; height: 40mm; margin: 0 auto }
li { margin: 0 0 2mm }
code { white-space: nowrap }"""


def backup_page(organisation: str, code: str, day: str) -> str:
    """Return the page. `day` is that on which the key was made, "2026-11-22"."""
    import segno  # noqa: PLC0415 - only for printing

    drawn = segno.make_qr(code, error="q", boost_error=False).svg_inline(omitsize=True, border=4, svgclass="qr")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Stepwell: backup key</title>
<style>
{_STYLE}
</style>
</head>
<body>
<h1>Backup key of our learning packs</h1>
<p><b>{escape(organisation)}</b>, made on {escape(day)}</p>
<p class="code">{escape(code)}</p>
{drawn}
<ol>
<li>Print this page twice. Put one where you keep contracts, and one in another building.</li>
<li>Then delete this file. Nobody needs the code from day to day.</li>
<li>You need it when the computer that publishes is lost, broken or stolen, when somebody leaves who knew its
passphrase, and about every three years, when Stepwell asks for it.</li>
<li>Whoever has this page can put packs on all of your devices. If a page is lost, make another key at once:
<code>stepwell repo replace-key --backup</code></li>
</ol>
</body>
</html>
"""
