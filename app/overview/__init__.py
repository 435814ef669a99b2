# SPDX-License-Identifier: Apache-2.0
"""Who stands where: the people of a site by topic, what is missing at the site, and how far one person is.

`cells` says what is said of a person and a topic, from rows of tables; `reading` asks for those rows.
"""
