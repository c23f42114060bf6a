"""Which backups this program can work with, and how far the house has come since the newest."""

from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory

from aftersales_desktop.database.backup.copy_file import opened
from aftersales_desktop.database.migrate import MIGRATIONS


def known_revisions() -> frozenset[str]:
    """Every revision of the tables this program knows; an older one is brought up to date."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return frozenset(one.revision for one in ScriptDirectory.from_config(config).walk_revisions())


def last_audit(house: Path) -> int:
    """Read the number of the last audit entry: the same number, and nothing was stored since."""
    with opened(house, read_only=True) as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM audit_entry").fetchone()[0])
