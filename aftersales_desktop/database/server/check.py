"""Looks a server over and says in plain words what is wrong and what to do: one finding a thing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection as Line
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.migrate import check_up_to_date, current_revision
from aftersales_desktop.database.server import passwords, rights
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter
from aftersales_desktop.database.server.refusals import why_not
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

OLDEST_VERSION = 14
KNOWS_ITS_COLLATION = 150_000
CLOCK_NOTICED = timedelta(seconds=2)
CLOCK_WRONG = timedelta(seconds=30)
NAMED = 4


class Weight(StrEnum):
    """How much a finding matters."""

    GOOD = "ok"
    WARNING = "look"
    BAD = "wrong"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing looked at: English source texts, marked, and the facts that fill both."""

    weight: Weight
    sentence: str
    cure: str = ""
    facts: dict[str, object] = field(default_factory=dict)


def look_over(connection: Connection, clock: Clock) -> tuple[Finding, ...]:
    """Try the connection and everything behind it; whatever cannot be reached is said and ends the list."""
    found = [_keyring(connection)]
    try:
        engine = enter(connection)
    except Refusal as refusal:
        found.append(_refused(refusal))
        return tuple(found)
    found.append(
        _good(QT_TRANSLATE_NOOP("Refusals", "The server answers at {host}."), host=connection.address.host)
    )
    try:
        with engine.connect() as line:
            for look in (_version, _encoding, _collation):
                found.extend(look(line))
            found.extend(_encryption(line, connection))
            found.extend(_clock(line, clock))
        found.append(_schema(engine))
        if found[-1].weight is Weight.GOOD:
            with engine.connect() as line:
                found.extend(_rights(line, connection.address.user))
    except DBAPIError as error:
        found.append(_refused(why_not(error, connection.address)))
    finally:
        engine.dispose()
    return tuple(found)


def is_good(findings: Iterable[Finding]) -> bool:
    """Say whether one can work on that server."""
    return all(finding.weight is not Weight.BAD for finding in findings)


def _good(sentence: str, **facts: object) -> Finding:
    return Finding(weight=Weight.GOOD, sentence=sentence, facts=facts)


def _bad(sentence: str, cure: str, **facts: object) -> Finding:
    return Finding(weight=Weight.BAD, sentence=sentence, cure=cure, facts=facts)


def _warning(sentence: str, cure: str, **facts: object) -> Finding:
    return Finding(weight=Weight.WARNING, sentence=sentence, cure=cure, facts=facts)


def _refused(refusal: Refusal) -> Finding:
    return _bad(refusal.sentence, refusal.cure, **refusal.facts)


def _keyring(connection: Connection) -> Finding:
    name = passwords.keyring_name()
    if not name:
        return _warning(
            QT_TRANSLATE_NOOP("Refusals", "This PC has no keyring that can be used."),
            QT_TRANSLATE_NOOP(
                "Refusals",
                "The password will be asked for at each start. On Debian install gnome-keyring and sign in "
                "to the desktop with a password.",
            ),
        )
    if passwords.kept_password(connection.address):
        return _good(
            QT_TRANSLATE_NOOP("Refusals", "The password lies in this PC's keyring ({name})."), name=name
        )
    return _good(
        QT_TRANSLATE_NOOP("Refusals", "This PC's keyring ({name}) can be used; it holds no password yet."),
        name=name,
    )


def _version(line: Line) -> Iterator[Finding]:
    number = int(line.scalar(text("SHOW server_version_num")) or 0)
    shown = (line.scalar(text("SHOW server_version")) or "").split(" ")[0]
    if number // 10_000 >= OLDEST_VERSION:
        yield _good(QT_TRANSLATE_NOOP("Refusals", "PostgreSQL {version} is new enough."), version=shown)
    else:
        yield _bad(
            QT_TRANSLATE_NOOP("Refusals", "PostgreSQL {version} is too old."),
            QT_TRANSLATE_NOOP("Refusals", "Install PostgreSQL {oldest} or newer on the server."),
            version=shown,
            oldest=OLDEST_VERSION,
        )


def _encoding(line: Line) -> Iterator[Finding]:
    encoding = line.scalar(text("SHOW server_encoding"))
    if encoding == "UTF8":
        yield _good(QT_TRANSLATE_NOOP("Refusals", "The database stores every character (UTF8)."))
    else:
        yield _bad(
            QT_TRANSLATE_NOOP(
                "Refusals", "The database cannot store every character: its encoding is {encoding}."
            ),
            QT_TRANSLATE_NOOP(
                "Refusals", "Create the database anew: createdb --encoding UTF8 --template template0 {name}"
            ),
            encoding=encoding,
            name=line.engine.url.database,
        )


def _collation(line: Line) -> Iterator[Finding]:
    """See whether the system sorts texts as it did when the indexes were made; older servers cannot tell."""
    locale = line.scalar(text("SELECT datcollate FROM pg_database WHERE datname = current_database()"))
    changed = False
    if int(line.scalar(text("SHOW server_version_num")) or 0) >= KNOWS_ITS_COLLATION:
        changed = bool(
            line.scalar(
                text(
                    "SELECT datcollversion IS DISTINCT FROM pg_database_collation_actual_version(oid) "
                    "FROM pg_database WHERE datname = current_database()"
                )
            )
        )
    if changed:
        yield _bad(
            QT_TRANSLATE_NOOP(
                "Refusals", "The server's system sorts texts differently since its last upgrade."
            ),
            QT_TRANSLATE_NOOP(
                "Refusals",
                "As the owner: REINDEX DATABASE {name}; and ALTER DATABASE {name} REFRESH COLLATION VERSION;",
            ),
            name=line.engine.url.database,
        )
    else:
        yield _good(QT_TRANSLATE_NOOP("Refusals", "Texts are sorted by the locale {locale}."), locale=locale)


def _encryption(line: Line, connection: Connection) -> Iterator[Finding]:
    # Asked of this end: a server behind something that encrypts for it would not know.
    driver = line.connection.driver_connection
    if driver is not None and driver.pgconn.ssl_in_use and connection.verified:
        yield _good(
            QT_TRANSLATE_NOOP("Refusals", "The connection is encrypted, and the server has proved who it is.")
        )
    elif connection.address.is_this_pc:
        yield _good(
            QT_TRANSLATE_NOOP("Refusals", "The server is on this PC; nothing travels over the network.")
        )
    else:
        yield _bad(
            QT_TRANSLATE_NOOP("Refusals", "The connection is not encrypted."),
            QT_TRANSLATE_NOOP("Refusals", "Choose the file of the dealership's root certificate."),
        )


def _clock(line: Line, clock: Clock) -> Iterator[Finding]:
    before = clock.now()
    there: datetime | None = line.scalar(text("SELECT clock_timestamp()"))
    after = clock.now()
    ahead = (there or before).astimezone(UTC) - (before + (after - before) / 2)
    seconds = round(abs(ahead).total_seconds(), 1)
    if abs(ahead) < CLOCK_NOTICED:
        yield _good(QT_TRANSLATE_NOOP("Refusals", "The clocks of this PC and the server agree."))
        return
    say = _bad if abs(ahead) >= CLOCK_WRONG else _warning
    yield say(
        QT_TRANSLATE_NOOP("Refusals", "The clocks of this PC and the server differ by {seconds} seconds."),
        QT_TRANSLATE_NOOP(
            "Refusals",
            "Let both set their time by the network (Debian: systemd-timesyncd; Windows: Date & time).",
        ),
        seconds=seconds,
    )


def _schema(engine: Engine) -> Finding:
    try:
        check_up_to_date(engine)
    except Refusal as refusal:
        return _refused(refusal)
    return _good(
        QT_TRANSLATE_NOOP("Refusals", "The tables are those of this program (revision {revision})."),
        revision=current_revision(engine),
    )


def _rights(line: Line, role: str) -> Iterator[Finding]:
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Whoever looks after the server runs: aftersales-desktop server upgrade. What stays was given by "
        "somebody else and is taken back by them.",
    )
    finds: tuple[tuple[Callable[[], tuple[rights.Deviation, ...]], str], ...] = (
        (
            lambda: rights.too_few(line, role),
            QT_TRANSLATE_NOOP("Refusals", "The role {role} lacks rights that the program needs: {named}."),
        ),
        (
            lambda: rights.too_many(line, role),
            QT_TRANSLATE_NOOP("Refusals", "The role {role} may do more than the program needs: {named}."),
        ),
    )
    fine = True
    for find, sentence in finds:
        deviations = find()
        if deviations:
            fine = False
            yield _bad(sentence, cure, role=role, named=_named(deviations))
    if fine:
        yield _good(
            QT_TRANSLATE_NOOP("Refusals", "The role {role} may do what it must, and no more."), role=role
        )
    asleep = rights.guards_asleep(line)
    if asleep:
        yield _bad(
            QT_TRANSLATE_NOOP("Refusals", "What was written down is not guarded against changes: {named}."),
            QT_TRANSLATE_NOOP(
                "Refusals", "As the owner: ALTER TABLE … ENABLE TRIGGER ALL; find out who switched it off."
            ),
            named=", ".join(asleep),
        )


def _named(deviations: tuple[rights.Deviation, ...]) -> str:
    shown = ", ".join(f"{each.kind} {each.name}" for each in deviations[:NAMED])
    return f"{shown}, …" if len(deviations) > NAMED else shown
