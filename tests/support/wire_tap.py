"""A relay to an address that keeps all that goes over it, both ways: `wire_tap.py HOST:PORT PORT FILE`."""

from __future__ import annotations

import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path


def _pump(source: socket.socket, sink: socket.socket, kept: Path) -> None:
    with suppress(OSError), kept.open("ab", buffering=0) as file:
        while piece := source.recv(1 << 16):
            file.write(piece)
            sink.sendall(piece)
    for each in (source, sink):
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)


def main(target: str, port: str, kept: str) -> None:
    """Relay until somebody ends it."""
    host, _, target_port = target.rpartition(":")
    listener = socket.create_server(("127.0.0.1", int(port)))
    while True:
        ours, _ = listener.accept()
        theirs = socket.create_connection((host, int(target_port)))
        for ends in ((ours, theirs), (theirs, ours)):
            threading.Thread(target=_pump, args=(*ends, Path(kept)), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
