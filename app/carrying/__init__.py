# SPDX-License-Identifier: Apache-2.0
"""What is carried by hand where no network does it: the enrolment of a second device, and bundles on a stick."""
