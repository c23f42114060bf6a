"""What the program does without a window, for whoever looks after the PCs: one module a sub-command.

A module gives `add_to(subparsers)`, which describes its arguments and names its `run(args) -> int` as what is
to be called; `__main__` lists the modules. They speak on the terminal in the person's language and give an
exit status: 0 for done, 1 for refused. The work itself is done further down.
"""

from argparse import ArgumentParser, _SubParsersAction
from typing import TypeAlias

# The library gives what `add_subparsers` returns no public name.
Subparsers: TypeAlias = "_SubParsersAction[ArgumentParser]"
