"""How the program speaks to a server: outside this PC encrypted, and only to one that proves who it is."""

from dataclasses import dataclass, field, replace

from sqlalchemy import URL

from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.refusals import CertificateNotChosen

DRIVER = "postgresql+psycopg"


@dataclass(frozen=True, kw_only=True)
class Connection:
    """An address with what it takes to get in; the password shows in no text made of this.

    Attributes:
        address: Which database, on which server, as which role.
        password: Empty when the server lets this role in without.
        certificate: File of the root certificate that has signed the server's; needed outside this PC.

    """

    address: ServerAddress
    password: str = field(default="", repr=False)
    certificate: str = ""

    @property
    def verified(self) -> bool:
        """Say whether the line is encrypted and the server proves who it is."""
        return bool(self.certificate) or not self.address.is_this_pc

    def with_password(self, password: str) -> "Connection":
        """Give the same with another password."""
        return replace(self, password=password)

    def url(self) -> URL:
        """Name the database for SQLAlchemy.

        Raises:
            CertificateNotChosen: The server is elsewhere, and there is nothing to verify it with.

        """
        address = self.address
        query = {"host": address.host} if address.host.startswith("/") else {}
        if self.verified:
            if not self.certificate:
                raise CertificateNotChosen(host=address.host)
            query |= {"sslmode": "verify-full", "sslrootcert": self.certificate}
        return URL.create(
            DRIVER,
            username=address.user,
            password=self.password or None,
            host=None if address.host.startswith("/") else address.host,
            port=address.port,
            database=address.name,
            query=query,
        )
