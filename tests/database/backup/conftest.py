"""A small house on a file, as the program leaves it while it runs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from aftersales_desktop.database.backup.kept import Backup, BackupKind
from aftersales_desktop.database.backup.make_backup import make_backup
from aftersales_desktop.values.clock import SetClock
from tests.domain.parts.builders import Counter
from tests.house import House

REVISION = "0019"


@dataclass
class Place:
    """The house's file, a folder for its backups, and a clock that goes on by itself."""

    house: House
    file: Path
    folder: Path
    now: datetime
    counter: Counter

    def work(self, steps: int = 1) -> None:
        """Do something that is stored."""
        for _ in range(steps):
            self.counter.serial += 1
            self.counter.a_part(f"P-{self.counter.serial}", A_03_2=3)

    def back_up(self, kind: BackupKind = BackupKind.WANTED, hours: float = 1) -> Backup:
        """Make a backup, some time after the last one."""
        self.now += timedelta(hours=hours)
        return make_backup(self.file, self.folder, kind, self.now)


@pytest.fixture
def place(house: House, database_file: Path, clock: SetClock, tmp_path: Path) -> Iterator[Place]:
    """The house at work, with the revision its tables are at."""
    with house.runner.engine.begin() as connection:
        connection.execute(
            text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        )
        connection.execute(text(f"INSERT INTO alembic_version VALUES ('{REVISION}')"))  # noqa: S608 - our own word
    yield Place(house, database_file, tmp_path / "backups", clock.now(), Counter(house))
    house.runner.engine.dispose()
