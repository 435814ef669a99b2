# SPDX-License-Identifier: Apache-2.0
"""Where packs come from: what this device was told of its organisation's pack repository, and what it took from it.

No sockets here: `sync.repository` fetches and verifies, this package remembers and applies.
"""
