"""The settings that keep a file whole are on every connection of the pool; nothing folds the log unasked."""

from pathlib import Path

from aftersales_desktop.database.engine import READS, open_engine, sqlite_url


def test_every_connection_of_the_pool_syncs_fully_and_never_folds_the_log_in_by_itself(
    tmp_path: Path,
) -> None:
    engine = open_engine(sqlite_url(tmp_path / "house.db")).execution_options(**READS)
    connections = [engine.connect() for _ in range(8)]
    for connection in connections:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("synchronous", "wal_autocheckpoint", "foreign_keys", "journal_mode")
        ]
        assert settings == [2, 0, 1, "wal"]
    for connection in connections:
        connection.close()
    engine.dispose()
