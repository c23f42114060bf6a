"""Whatever stops a move half way leaves both places as they were."""

import math
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.moving import move as moving
from aftersales_desktop.database.moving import server_lines, target_server
from aftersales_desktop.database.moving.digest import Digest
from aftersales_desktop.database.moving.move import Move, Progress, move
from aftersales_desktop.database.moving.refusals import MoveFailed, MoveStopped, NotTheSame
from aftersales_desktop.database.refusals import DatabaseAway
from aftersales_desktop.database.watchdog import Patience, Watchdog
from aftersales_desktop.domain.whole_house import SUMS
from tests.database.moving.test_round_trip import everything
from tests.postgres_power import frozen, whole_server

MEDDLE = """
CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN NEW.on_hand := NEW.on_hand + 1; RETURN NEW; END $$;
CREATE TRIGGER meddle BEFORE INSERT ON stock FOR EACH ROW EXECUTE FUNCTION meddle()
"""
KILLED = """
import os, signal, sys
from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.moving.move import Move, Progress, move
from aftersales_desktop.domain import tables
def kill(table, done, of):
    if done > 0.6 * of:
        os.kill(os.getpid(), signal.SIGKILL)
source, target = sys.argv[1:]
move(Move(source=open_engine(source), target=open_engine(target)), kill)
"""


class Pulled(Exception):
    """Somebody pulled the plug."""


@contextmanager
def left_as_they_were(house: Engine, target: Engine | Path) -> Iterator[None]:
    """See that the house is whole, and that the target is as empty as before."""
    before = everything(house)
    yield
    assert everything(house) == before
    if isinstance(target, Path):
        assert not target.parent.exists() or list(target.parent.iterdir()) == []
    else:
        assert not any(everything(target).values())
        with target.connect() as connection:
            drawn = "SELECT count(*) FROM pg_sequences WHERE last_value IS NOT NULL"
            assert connection.scalar(text(drawn)) == 0


@contextmanager
def altered(server: Engine, how: str, back: str) -> Iterator[None]:
    """Change something on a server, and change it back."""
    with server.begin() as connection:
        connection.execute(text(how))
    yield
    with server.begin() as connection:
        connection.execute(text(back))


@pytest.fixture(params=["file", "server"])
def target(request: pytest.FixtureRequest, server_place: Engine, new_file: Path) -> Engine | Path:
    return new_file if request.param == "file" else server_place


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_stopped_while_copying_or_reading_back(
    house_file: Engine, target: Engine | Path, share: float
) -> None:
    def stop(_table: str, done: int, of: int) -> None:
        if done >= share * of:
            raise MoveStopped

    with left_as_they_were(house_file, target), pytest.raises(MoveStopped):
        move(Move(source=house_file, target=target), stop)


def test_broken_off_while_adding_up(
    house_file: Engine, target: Engine | Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pull(*_: object) -> None:
        raise Pulled

    with left_as_they_were(house_file, target), monkeypatch.context() as patch:
        patch.setattr(type(SUMS[0]), "reckon", pull)
        with pytest.raises(Pulled):
            move(Move(source=house_file, target=target, sums=SUMS))


def test_broken_off_just_before_it_is_kept(
    house_file: Engine, server_place: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pull(*_: object) -> None:
        raise Pulled

    with left_as_they_were(house_file, server_place), monkeypatch.context() as patch:
        patch.setattr(target_server, "_count_on_from_highest", pull)
        with pytest.raises(Pulled):
            move(Move(source=house_file, target=server_place))


def test_a_digest_that_differs_takes_everything_back(
    house_file: Engine, target: Engine | Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Blurred(Digest):
        """Reads every row one letter wrong when it is read back."""

        def text(self) -> str:
            """Tell another fingerprint each time."""
            told.append(1)
            return super().text() + str(len(told))

    told: list[int] = []
    with left_as_they_were(house_file, target), monkeypatch.context() as patch:
        patch.setattr(moving, "Digest", Blurred)
        with pytest.raises(NotTheSame):
            move(Move(source=house_file, target=target))


def test_a_server_that_changes_a_value_is_caught(house_file: Engine, server_place: Engine) -> None:
    with altered(server_place, MEDDLE, "DROP FUNCTION meddle CASCADE"), pytest.raises(NotTheSame) as refused:
        move(Move(source=house_file, target=server_place))
    assert refused.value.facts == {"what": "stock"}
    assert not any(everything(server_place).values())


def test_a_server_that_refuses_a_row_says_so(house_file: Engine, server_place: Engine) -> None:
    add, drop = "ADD CONSTRAINT free CHECK (amount = 0)", "DROP CONSTRAINT free"
    with (
        altered(server_place, f"ALTER TABLE payment {add}", f"ALTER TABLE payment {drop}"),
        pytest.raises(MoveFailed, match="free"),
    ):
        move(Move(source=house_file, target=server_place))
    assert not any(everything(server_place).values())


def test_a_connection_cut_half_way(house_file: Engine, server_place: Engine) -> None:
    other = create_engine(server_place.url, poolclass=NullPool)

    def cut(_table: str, done: int, of: int) -> None:
        if done > 0.4 * of:
            server_place.dispose()
            with other.connect() as connection:
                connection.execute(
                    text(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    )
                )

    with left_as_they_were(house_file, server_place), pytest.raises(DatabaseAway):
        move(Move(source=house_file, target=server_place), cut)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_program_killed_half_way(house_file: Engine, server_place: Engine) -> None:
    places = str(house_file.url), server_place.url.render_as_string(hide_password=False)
    here = Path(__file__).parents[3]
    ended = subprocess.run([sys.executable, "-c", KILLED, *places], check=False, cwd=here)
    assert ended.returncode == -9
    move(Move(source=house_file, target=server_place))
    assert everything(server_place) == everything(house_file)


@pytest.fixture
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_lines, "PATIENCE", Patience(asks_after=0.1, longest=math.inf))
    # A frozen server does not answer on another line either; finding that out takes seconds.
    monkeypatch.setattr(Watchdog, "_answers", lambda _watchdog: False)


@contextmanager
def freezing(server: Engine, share: float) -> Iterator[Progress]:
    """Freeze the whole server once so much of a move is done."""
    server.dispose()
    with ExitStack() as cold:

        def freeze(_table: str, done: int, of: int) -> None:
            if done >= share * of and not begun:
                begun.append(done)
                cold.enter_context(frozen(*whole_server(Path(str(server.url.query["host"])))))

        begun: list[int] = []
        yield freeze


@pytest.mark.usefixtures("_little_patience")
@pytest.mark.parametrize("share", [0.0, 0.6])
def test_a_server_that_freezes_while_it_takes_a_house_is_given_up(
    house_file: Engine, server_place: Engine, share: float
) -> None:
    with (
        left_as_they_were(house_file, server_place),
        freezing(server_place, share) as freeze,
        pytest.raises(DatabaseAway),
    ):
        move(Move(source=house_file, target=server_place), freeze)


@pytest.mark.usefixtures("_little_patience")
def test_a_server_that_freezes_while_a_house_is_read_from_it_is_given_up(
    house_file: Engine, server_place: Engine, new_file: Path
) -> None:
    move(Move(source=house_file, target=server_place))
    with freezing(server_place, 0.1) as freeze, pytest.raises(DatabaseAway):
        move(Move(source=server_place, target=new_file), freeze)
    assert not new_file.exists()


@pytest.mark.usefixtures("_little_patience")
def test_a_server_that_goes_away_after_the_last_row_spoils_nothing(
    house_file: Engine, server_place: Engine, new_file: Path
) -> None:
    move(Move(source=house_file, target=server_place))
    with freezing(server_place, 1.0) as freeze:
        move(Move(source=server_place, target=new_file), freeze)
    assert new_file.exists()
