# SPDX-License-Identifier: Apache-2.0
"""A record's database that lives in memory alone: no file, no key, gone when it is closed."""

from __future__ import annotations

import sqlcipher3.dbapi2 as driver

from app.record.schema import migrations
from app.record.sqlite import Database


def memory_database() -> Database:
    """Return an empty database at the newest schema, for the thread that asks. Close it."""
    connection = driver.connect(":memory:", isolation_level=None)
    try:
        connection.execute("PRAGMA temp_store = MEMORY")  # what a sort needs is not written to the disk either
        connection.execute("PRAGMA foreign_keys = ON")
        database = Database(connection, execute_plugins=False, strict=True)
        migrations.apply(database)
    except BaseException:
        connection.close()
        raise
    return database
