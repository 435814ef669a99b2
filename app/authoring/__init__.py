# SPDX-License-Identifier: Apache-2.0
"""Microlearns made in the window: drafts, edits that can be undone, looking at one, and publishing it.

`document` reads and writes the source folder that a draft is, `fields` changes one thing of it, `views` says what the
forms show, `drafts` keeps drafts on the disk and their history in memory, `authoring.Authoring` is what may be asked.
"""

from __future__ import annotations
