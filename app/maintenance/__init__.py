# SPDX-License-Identifier: Apache-2.0
"""What a device does for itself while nobody needs it: copies, looking whether all is whole, letting go, tidying.

`chores` says what there is and how often; `ledger` remembers when each was done and how it ended; `rounds` chooses the
moment, and stops for whoever comes; `tidying` gives room back. Who does the work is put together in `ui/compose`.

The search index is kept up by a thread of its own (`ui/compose/indexing`), because people look for what came just now.
"""
