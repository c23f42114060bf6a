"""Speaks TLS in front of a server that was built without it, as PostgreSQL itself would."""

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

# The first eight bytes of a client that wishes for TLS, or for Kerberos' encryption.
WISHES_TLS = (80877103).to_bytes(4)
WISHES_KERBEROS = (80877104).to_bytes(4)
CHUNK = 65536
GOODBYES = 10


class TlsFront:
    """Listens at a port, shows a certificate, and passes everything on to a socket's file."""

    def __init__(self, behind: Path, certificate: Path, key: Path) -> None:
        """Know what to show and where to pass on; `run()` does it."""
        self._behind = behind
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(certificate, key)
        self.listening = Event()
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()

    def run(self) -> None:
        """Serve until it is told to stop."""
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    def stop(self) -> None:
        """Cut everybody off."""
        self._loop.call_soon_threadsafe(self._over.set)

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self.listening.set()
        await self._over.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        # What was closed says good-bye in the loop's next turns.
        for _ in range(GOODBYES):
            await asyncio.sleep(0)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, EOFError, asyncio.CancelledError):
            while (wish := (await reader.readexactly(8))[4:]) == WISHES_KERBEROS:
                writer.write(b"N")
            if wish == WISHES_TLS:
                writer.write(b"S")
                await writer.start_tls(self._tls)
                from_server, to_server = await asyncio.open_unix_connection(str(self._behind))
                await asyncio.gather(_pass_on(reader, to_server), _pass_on(from_server, writer))
                to_server.close()
        writer.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while some := await reader.read(CHUNK):
            writer.write(some)
            await writer.drain()
    finally:
        writer.close()


@contextmanager
def tls_front(behind: Path, certificate: Path, key: Path) -> Iterator[int]:
    """Stand in front of a server; gives the port."""
    front = TlsFront(behind, certificate, key)
    thread = Thread(target=front.run, daemon=True)
    thread.start()
    front.listening.wait(10)
    try:
        yield front.port
    finally:
        front.stop()
        thread.join(10)
