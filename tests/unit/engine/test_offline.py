"""Nothing leaves the computer: internet sockets and name look-ups are refused, in a real process of our own."""

from __future__ import annotations

import socket
import sys

import pytest

from scanner.offline import TELEMETRY_MODULES, NetworkRefusedError, go_offline, is_offline


@pytest.fixture(autouse=True)
def _offline() -> None:
    go_offline()


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_internet_sockets_are_refused(family: socket.AddressFamily, kind: socket.SocketKind) -> None:
    with pytest.raises(NetworkRefusedError):
        socket.socket(family, kind)


def test_name_look_ups_are_refused() -> None:
    with pytest.raises(NetworkRefusedError):
        socket.getaddrinfo("localhost", 80)
    with pytest.raises(NetworkRefusedError):
        socket.gethostbyname("localhost")


def test_reporters_cannot_be_imported() -> None:
    assert is_offline()
    for name in TELEMETRY_MODULES:
        assert sys.modules[name] is None


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no local sockets")
def test_pipes_between_our_own_processes_still_work() -> None:
    near, far = socket.socketpair(socket.AF_UNIX)
    with near, far:
        near.sendall(b"x")
        assert far.recv(1) == b"x"
