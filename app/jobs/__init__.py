# SPDX-License-Identifier: Apache-2.0
"""Which job of a pack (a role profile) each person has at a site: said by supervisors, or by a list of people.

What people say of themselves is shown to supervisors as a proposal; nothing follows from it.
"""
