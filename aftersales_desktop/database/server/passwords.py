"""Passwords of servers, kept by the PC's own keyring: never in a file of ours, never in a text of ours."""

import logging

import keyring
from keyring.errors import KeyringError, PasswordDeleteError

from aftersales_desktop.database.server.address import ServerAddress

log = logging.getLogger(__name__)

SERVICE = "aftersales-desktop"
# Other people's back ends that write passwords into a file.
IN_FILES = ("keyrings.alt", "sagecipher")


def keyring_name() -> str:
    """Name the keyring of this PC; empty when there is none that may be trusted."""
    try:
        backend = keyring.get_keyring()
        usable = backend.priority > 0 and not type(backend).__module__.startswith(IN_FILES)
    except Exception as error:  # noqa: BLE001 - a back end of the system may fail in any way; then there is none
        log.warning("no keyring: %s", type(error).__name__)
        return ""
    return str(backend.name) if usable else ""


def kept_password(address: ServerAddress) -> str:
    """Ask the keyring; empty when it holds none, is locked or is not there."""
    if not keyring_name():
        return ""
    try:
        return keyring.get_password(SERVICE, str(address)) or ""
    except Exception as error:  # noqa: BLE001 - as above: locked, no session, no bus
        log.warning("the keyring gave nothing: %s", type(error).__name__)
        return ""


def keep_password(address: ServerAddress, password: str) -> bool:
    """Let the keyring keep it; says whether it did."""
    if not keyring_name():
        return False
    try:
        keyring.set_password(SERVICE, str(address), password)
    except Exception as error:  # noqa: BLE001 - as above
        log.warning("the keyring took nothing: %s", type(error).__name__)
        return False
    return True


def forget_password(address: ServerAddress) -> None:
    """Take it out of the keyring, if it is there."""
    try:
        keyring.delete_password(SERVICE, str(address))
    except (KeyringError, PasswordDeleteError) as error:
        log.info("nothing to forget: %s", type(error).__name__)
