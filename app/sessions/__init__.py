# SPDX-License-Identifier: Apache-2.0
"""Sessions face to face and huddles: who was there, groups, questions that are answered together.

`desk` is what one of them is kept as until it is closed, `sessions` leads through it, `grouping` and `groups` (pure)
propose groups, `huddle` asks five questions of a team, `listing` says who was at what.
"""
