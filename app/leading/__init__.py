# SPDX-License-Identifier: Apache-2.0
"""What is done with and for a team: duties, sessions, follow-ups, talks, tips, the topic of the week.

`facts` is what can happen, `state` and `fold` what is known of it, `tables` the rows that reports read. What a person
is asked, shown or offered because of it is said by the rooms beside it.
"""
