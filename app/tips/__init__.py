# SPDX-License-Identifier: Apache-2.0
"""Tips, questions and answers that people write for the colleagues of their site, and the topic of the week.

`reading` and `tips` are what reads and writes, `moderating` what looks at it first, `topics` the topic of the week.
`standing` finds it all with queries, `pieces` keeps pictures and recordings.
"""
