"""Speaks with whoever sits at the terminal, in their language; what is secret is not shown while typed."""

import sys
from getpass import getpass

from PySide6.QtCore import QCoreApplication, QSettings

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.words import Language, language_of_system, translate, translate_for

SIGNS = {"ok": "✓", "look": "!", "wrong": "✗"}


class Terminal:
    """Questions and answers, line by line; answers may also come from a file or another program."""

    def __init__(self, settings: QSettings) -> None:
        """Speak the language chosen on this PC, else the system's."""
        self._app = QCoreApplication.instance() or QCoreApplication(["aftersales-desktop"])
        remembered = str(settings.value("language", ""))
        self.language = Language(remembered) if remembered else language_of_system()
        translate_for(self._app, self.language)
        for stream in (sys.stdout, sys.stderr):
            # A terminal that lacks a character shows a question mark instead of ending the program.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")

    def say(self, text: str = "") -> None:
        """Write a line."""
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def complain(self, refusal: Refusal) -> None:
        """Say what is missing, and what to do."""
        sys.stderr.write(f"✗ {refusal.said(translate('Refusals', refusal.sentence))}\n")
        if refusal.cure:
            sys.stderr.write(f"  {refusal.said(translate('Refusals', refusal.cure))}\n")
        sys.stderr.flush()

    def ask(self, question: str, usual: str = "") -> str:
        """Ask for something; Enter alone gives what is usual."""
        sys.stdout.write(f"{question} [{usual}]: " if usual else f"{question}: ")
        sys.stdout.flush()
        return self._line() or usual

    def ask_secret(self, question: str) -> str:
        """Ask for something that nobody shall read over the shoulder."""
        if sys.stdin.isatty():
            return getpass(f"{question}: ")
        sys.stdout.write(f"{question}: \n")
        return self._line()

    def ask_twice(self, question: str) -> str:
        """Ask for a new secret until it was typed the same twice."""
        again = translate("Program", "The same again")
        while True:
            first = self.ask_secret(question)
            if first and first == self.ask_secret(again):
                return first
            self.say(translate("Program", "Not the same; once more."))

    def agreed(self, question: str, *, usual: bool) -> bool:
        """Ask for a yes or a no."""
        yes, no = translate("Program", "yes"), translate("Program", "no")
        while True:
            answer = self.ask(f"{question} ({yes}/{no})", yes if usual else no).casefold()
            if answer in {"y", "yes", yes.casefold()}:
                return True
            if answer in {"n", "no", no.casefold()}:
                return False

    def _line(self) -> str:
        """Read a line.

        Raises:
            EOFError: Nobody answers.

        """
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.rstrip("\r\n").strip()
