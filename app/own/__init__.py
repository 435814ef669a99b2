# SPDX-License-Identifier: Apache-2.0
"""What is the learner's own, as it stands in the record: what they offer and ask for, keep, rate, hand in and share.

The facts, what is known after them, and the tables that are read with a query. What the program makes of it stands in
rooms of its own: `app.goals`, `app.library`, `app.helping`, `app.portfolio`, `app.passport`, `app.encouraging`. Words
that a person writes for themselves are never in these facts: they are sealed (`app.private`).
"""
