"""Nothing leaves the computer: internet sockets and name look-ups are refused, in a real process of our own."""

from __future__ import annotations

import ctypes
import errno
import socket
import subprocess
import sys

import pytest

from scanner.confine.system_calls import machine
from scanner.offline import TELEMETRY_MODULES, NetworkRefusedError, go_offline, is_held_by_system, is_offline


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


@pytest.mark.skipif(machine() is None, reason="the kernel's filters are Linux's")
@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6, 16, 17, 40])  # netlink, packets, virtual machines
def test_native_code_gets_no_socket_that_leaves_the_computer(family: int) -> None:
    assert is_held_by_system()
    native = ctypes.CDLL(None, use_errno=True)
    assert native.socket(family, socket.SOCK_DGRAM, 0) == -1
    assert ctypes.get_errno() == errno.EPERM


@pytest.mark.skipif(machine() is None, reason="the kernel's filters are Linux's")
def test_programs_that_are_started_from_here_are_offline_too() -> None:
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "PermissionError" in done.stderr
