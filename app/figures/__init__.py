# SPDX-License-Identifier: Apache-2.0
"""Key figures of a site by week, from files of the organisation, beside what was learned in the same weeks."""
