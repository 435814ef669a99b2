# SPDX-License-Identifier: Apache-2.0
"""Is it working: what learning came to, counted together, and never what one person did."""
