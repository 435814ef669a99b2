# SPDX-License-Identifier: Apache-2.0
"""What is asked of people until when, and how it stands: duties, set by supervisors, met by learning or being seen.

`status` says how a duty stands, from what is known of a person; everything else only sets duties and shows that.
"""
