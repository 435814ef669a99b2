# SPDX-License-Identifier: Apache-2.0
"""Brings in the questions that trainers have: a file of any known format becomes a source folder that can be edited.

`formats.read_any` reads a file and changes nothing; `write_source.write_source` makes a folder of what it gives, and
`write_source.add_to_source` adds it to one. A further format is a reader of drafts (`draft.Draft`) with a line in
`formats.FORMATS`.
"""

from __future__ import annotations
