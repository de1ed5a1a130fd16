"""Where the scheduler and the nodes of a cluster are: addresses that a person has named, and no others."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final, Self

from scanner.errors import WrongCallError

SCHEDULER_PORT: Final = 8786
NODE_PORT: Final = 8790
_FORM: Final = re.compile(r"(?:tls://)?(?:\[(?P<six>[0-9a-fA-F:.]+)\]|(?P<four>[^:/\[\]]+))(?::(?P<port>\d{1,5}))?/?")
_MOST_PORT: Final = 65_535


@dataclass(frozen=True, slots=True)
class Address:
    """A TCP port of a computer, by its number: to look up a name is to ask another computer."""

    host: str  # as `ipaddress` writes it
    port: int

    @classmethod
    def parse(cls, text: str, usual_port: int) -> Self:
        """The address in "tls://10.0.0.5:8786", "10.0.0.5" or "[fd00::5]:8786". Raises WrongCallError."""
        found = _FORM.fullmatch(text.strip())
        host = "" if found is None else found["six"] or found["four"]
        port = int(found["port"] or usual_port) if found is not None else 0
        try:
            number = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
        except ValueError as error:
            raise WrongCallError(
                "{address} is no address of the form tls://10.0.0.5:8786. Name computers by their IP addresses: to "
                "look up a name, PhotoVet would have to ask another computer.",
                address=repr(text),
            ) from error
        if not 0 < port <= _MOST_PORT:
            raise WrongCallError("{address} names no port between 1 and 65535.", address=repr(text))
        return cls(str(number), port)

    def __str__(self) -> str:
        """As Dask writes it."""
        return f"tls://[{self.host}]:{self.port}" if ":" in self.host else f"tls://{self.host}:{self.port}"
