# SPDX-License-Identifier: Apache-2.0
"""The client of a pack repository: fetches with resume, believes only what TUF lets it, and installs whole packs."""
