"""A caller may have closed standard input, output or error: nothing of ours may be opened in their place."""

import os
import sys


def open_standard_streams() -> None:
    """Open what is closed to nowhere. Every entry point calls this before it opens anything.

    Else the first file that is opened, such as a copy, would get the number to which libraries print their warnings.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # the lowest number that is free
    for name, number, mode in (("stdin", 0, "r"), ("stdout", 1, "w"), ("stderr", 2, "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, closefd=False))
