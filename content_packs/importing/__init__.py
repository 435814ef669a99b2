# SPDX-License-Identifier: Apache-2.0
"""Brings in the questions that trainers have: a file of any known format becomes a source folder that can be edited.

`read_any` reads a file and changes nothing; `write_source` makes a folder of it, or adds to one.
"""

from __future__ import annotations
