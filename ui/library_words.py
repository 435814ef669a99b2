# SPDX-License-Identifier: Apache-2.0
"""What the library refuses, in English (see `ui.wording`)."""

from __future__ import annotations

from collections.abc import Mapping

LIBRARY: Mapping[str, str] = {
    "thing_gone": "There is no such thing in the library. See what there is with: stepwell library list",
    "no_such_code": "No card here has this code. See the codes with: stepwell library code KIND PACK/ID",
    "no_such_house": "The organisation has no such document or link here. See them with: stepwell library list --own",
    "house_damaged": "The file of {title!r} is missing or was changed, so it is not shown. Remove it and add it again.",
    "house_one": "Give a file or the address of a page, one of the two.",
    "house_title": "A title has 1 to {most} signs on one line. Choose one like that.",
    "house_about": "What it is about, and other words for it, have at most {most} signs each. Shorten them.",
    "house_address": "An address begins with https:// or http://, no blanks, at most {most} signs. Copy it again.",
    "house_language": "A language is written as en, es or en-GB. Write {language!r} like that.",
    "house_minutes": "The minutes are 0 (not said) to {most}.",
    "house_empty": "There is nothing in this file. Choose another one.",
    "house_bytes": "The file is larger than {most} MB. Save it smaller and do it again.",
    "house_picture": "This picture cannot be read, or holds more than the picture. Save it anew as a PNG or JPEG.",
    "house_kind": "This is no PDF, no picture (PNG or JPEG) and no plain text of up to 200 KB. Save it as a PDF.",
}
