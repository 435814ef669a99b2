# SPDX-License-Identifier: Apache-2.0
"""A learning passport: what somebody learned anywhere, taken along as a signed file, and accepted elsewhere."""
