# SPDX-License-Identifier: Apache-2.0
"""What encourages people, where they want it: badges for what was learned, goals of a team, reminders.

`turns` and `badges` say what was learned, `team` counts together, `nudging` says what may be reminded of now;
`encouraging` and `goals` are what the window talks to.
"""
