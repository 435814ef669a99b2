# SPDX-License-Identifier: Apache-2.0
"""The line of every value, in every way that TOML lets an author write it."""

from __future__ import annotations

import tomllib

import pytest

from content_packs.toml_lines import TomlLines

TEXT = '''\
# [[item]] in a comment
title = "a [[item]] in a text"
long = """
[[item]]
id = "not here"
"""
quoted."a b" = 1

[[item]]  # 9
id = "a"
options = [
  { text = "x, ] }", why = "y" },  # 12
  # a comment, between
  { text = "z" }, { text = "same line" },
]
[item.more]
deep = [[1, 2],
  [3]]

[[item]]
"id" = 'b'
[[item.options]]
text = "x"
[[item.options]]
text = "y"  # 25

[last]
key = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("title",), 2),
        (("long",), 3),
        (("quoted", "a b"), 7),
        (("item", 0), 9),
        (("item", 0, "id"), 10),
        (("item", 0, "options"), 11),
        (("item", 0, "options", 0), 12),
        (("item", 0, "options", 1), 14),
        (("item", 0, "options", 2, "text"), 14),
        (("item", 0, "missing"), 9),
        (("item", 0, "more", "deep", 1), 18),
        (("item", 1), 20),
        (("item", 1, "id"), 21),
        (("item", 1, "options", 0), 22),
        (("item", 1, "options", 1, "text"), 25),
        (("last", "key"), 28),
        (("nothing", "like", "it"), 1),
    ],
)
def test_lines(path, line):
    assert tomllib.loads(TEXT)
    assert TomlLines(TEXT).line(path) == line
