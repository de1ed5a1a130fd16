"""Filters of system calls (seccomp, Linux 3.17 and later): what a process may not even ask the kernel for.

A filter is a small program for the kernel's packet filter (Documentation/userspace-api/seccomp_filter.rst). It is set
for all threads of the process, holds for its children, and cannot be taken off again.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Iterable
from typing import Final

from scanner.confine.linux import call, give_up_privileges_to_come
from scanner.confine.system_calls import NEWEST, Machine, machine

# linux/bpf_common.h, linux/seccomp.h
_LOAD: Final = 0x20
_EQUAL: Final = 0x15
_AT_LEAST: Final = 0x35
_ANY_BIT: Final = 0x45
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF0000
_ERROR: Final = 0x00050000
_SET_MODE_FILTER: Final = 1
_ALL_THREADS: Final = 1
_NUMBER_AT: Final = 0  # in struct seccomp_data
_MACHINE_AT: Final = 4
_ARGUMENTS_AT: Final = 16
_X32: Final = 0x40000000  # numbers of x86-64's second, 32-bit way to call; elsewhere beyond all numbers

_AF_UNIX: Final = 1
_AF_INET: Final = 2
_AF_INET6: Final = 10
_STREAM: Final = 1
_STREAMS: Final = tuple(_STREAM | flags for flags in (0, 0x80000, 0x800, 0x80800))  # SOCK_CLOEXEC, SOCK_NONBLOCK
_CLONE_THREAD: Final = 0x00010000
# F_SETOWN, F_SETSIG, F_SETOWN_EX: a signal to whom one likes; F_SETLEASE, F_NOTIFY: holding up who writes to a file.
_REFUSED_COMMANDS: Final = (8, 10, 15, 1024, 1026)
# What is asked about terminals and lines: TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX, TCGETS2. Others are
# refused: file systems let attributes be set (FS_IOC_SETFLAGS) of a file that is open for reading only.
_ALLOWED_REQUESTS: Final = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451, 0x802C542A)

# By its ring a process has sockets opened for it that no filter sees.
_RINGS: Final = ("io_uring_setup", "io_uring_enter", "io_uring_register")

_PROGRAMS: Final = ("execve", "execveat", "fork", "vfork", "uselib")
_OTHER_PROCESSES: Final = (
    *("ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease", "kcmp"),
    *("pidfd_open", "pidfd_getfd", "pidfd_send_signal", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo"),
    *("migrate_pages", "move_pages", "perf_event_open"),
    *("shmget", "shmat", "shmctl", "semget", "semop", "semctl", "semtimedop"),
    *("msgget", "msgsnd", "msgrcv", "msgctl", "mq_open", "mq_unlink", "mq_notify"),
)
_SOCKETS: Final = ("socket", "connect", "bind", "listen", "accept", "accept4")
_SYSTEM: Final = (
    *("mount", "umount2", "pivot_root", "chroot", "setns", "unshare", "open_tree", "move_mount", "mount_setattr"),
    *("fsopen", "fsconfig", "fsmount", "fspick", "open_by_handle_at", "name_to_handle_at"),
    *("bpf", "userfaultfd", "add_key", "request_key", "keyctl", "personality", "modify_ldt", "iopl", "ioperm"),
    *("init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot", "syslog", "acct"),
    *("swapon", "swapoff", "quotactl", "quotactl_fd", "sethostname", "setdomainname", "vhangup", "nfsservctl"),
    *("settimeofday", "clock_settime", "clock_adjtime", "adjtimex", "lookup_dcookie", "fanotify_init", "fanotify_mark"),
)
# What Landlock does not look at: changes to a file that need no open file.
_FILES_OF_OTHERS: Final = (
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "truncate"),
    *("utime", "utimes", "futimesat", "utimensat", "inotify_add_watch"),
    *("setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr"),
)


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("yes", ctypes.c_ubyte), ("no", ctypes.c_ubyte), ("value", ctypes.c_uint))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


class _Filter:
    """A filter under construction: what is refused first is refused, the rest is allowed."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        refused = _ERROR | errno.EPERM
        self._steps = [
            (_LOAD, 0, 0, _MACHINE_AT),
            (_EQUAL, 1, 0, machine.audit_name),
            (_RETURN, 0, 0, refused),  # another machine's numbers mean other calls
            (_LOAD, 0, 0, _NUMBER_AT),
            (_AT_LEAST, 0, 1, _X32),
            (_RETURN, 0, 0, refused),
        ]

    def refuse(self, names: Iterable[str], error: int = errno.EPERM) -> None:
        """Refuse these calls, whatever they ask for."""
        for number in self._machine.known(names):
            self._steps += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERROR | error)]

    def refuse_unknown(self) -> None:
        """Answer to calls that are newer than this list as a kernel without them does."""
        self._steps += [(_AT_LEAST, 0, 1, NEWEST + 1), (_RETURN, 0, 0, _ERROR | errno.ENOSYS)]

    def refuse_unless(self, name: str, argument: int, allowed: tuple[int, ...]) -> None:
        """Refuse a call unless its argument, of 32 bits, is one of these."""
        tests = [(_EQUAL, len(allowed) - place, 0, value) for place, value in enumerate(allowed)]
        self._judge(name, argument, [*tests, (_RETURN, 0, 0, _ERROR | errno.EPERM), (_RETURN, 0, 0, _ALLOW)])

    def refuse_unless_both(self, name: str, first: tuple[int, ...], second: tuple[int, ...]) -> None:
        """Refuse a call unless its first two arguments, of 32 bits, are each one of these."""
        refused = (_RETURN, 0, 0, _ERROR | errno.EPERM)
        one = [(_EQUAL, len(first) - place, 0, value) for place, value in enumerate(first)]
        two = [(_EQUAL, len(second) - place, 0, value) for place, value in enumerate(second)]
        self._judge(name, 0, [*one, refused, (_LOAD, 0, 0, _ARGUMENTS_AT + 8), *two, refused, (_RETURN, 0, 0, _ALLOW)])

    def refuse_if(self, name: str, argument: int, refused: tuple[int, ...]) -> None:
        """Refuse a call where its argument, of 32 bits, is one of these."""
        tests = [(_EQUAL, len(refused) - place, 0, value) for place, value in enumerate(refused)]
        self._judge(name, argument, [*tests, (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _ERROR | errno.EPERM)])

    def refuse_without(self, name: str, argument: int, bits: int) -> None:
        """Refuse a call where its argument, of 32 bits, has none of these bits."""
        last = [(_ANY_BIT, 1, 0, bits), (_RETURN, 0, 0, _ERROR | errno.EPERM), (_RETURN, 0, 0, _ALLOW)]
        self._judge(name, argument, last)

    def _judge(self, name: str, argument: int, steps: list[tuple[int, int, int, int]]) -> None:
        for number in self._machine.known([name]):
            judging = [(_LOAD, 0, 0, _ARGUMENTS_AT + 8 * argument), *steps]  # the low half, on these machines
            self._steps += [(_EQUAL, 0, len(judging), number), *judging]

    def set(self) -> None:
        """Hand the filter to the kernel. Raises OSError where it takes none."""
        steps = [*self._steps, (_RETURN, 0, 0, _ALLOW)]
        program = _Program(len(steps), (_Step * len(steps))(*(_Step(*step) for step in steps)))
        give_up_privileges_to_come()
        number = self._machine.numbers["seccomp"]
        if call(number, _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(program)) != 0:
            raise OSError(errno.EBUSY, "another thread has filters of its own")


def refuse_internet() -> bool:
    """Refuse this process, and all that it starts, every socket but those of this computer; whether that holds."""
    here = machine()
    if here is None:
        return False
    offline = _Filter(here)
    offline.refuse_unless("socket", 0, (_AF_UNIX,))
    offline.refuse(_RINGS)
    return _set(offline)


def refuse_all_but_streams() -> bool:
    """Refuse this process, and all that it starts, sockets other than TCP's and those of this computer.

    Without datagrams nobody can be asked for the address of a name. Whether that holds.
    """
    here = machine()
    if here is None:
        return False
    streams = _Filter(here)
    streams.refuse_unless_both("socket", (_AF_UNIX, _AF_INET, _AF_INET6), _STREAMS)
    streams.refuse(_RINGS)
    return _set(streams)


def refuse_the_outside() -> bool:
    """Leave this process nothing but its memory, its threads and its open files; whether that holds.

    No socket, no other program, no signal to or sight of another process, no change to the system, to a file's rights
    or its times. Which files can be opened is Landlock's to say.
    """
    here = machine()
    if here is None:
        return False
    closed = _Filter(here)
    closed.refuse_unknown()
    closed.refuse(_PROGRAMS + _OTHER_PROCESSES + _SOCKETS + _SYSTEM + _FILES_OF_OTHERS + _RINGS)
    closed.refuse(["clone3"], errno.ENOSYS)  # its flags cannot be seen; the C library then takes `clone`
    closed.refuse_without("clone", 0, _CLONE_THREAD)
    for name in ("kill", "tgkill"):
        closed.refuse_unless(name, 0, (os.getpid(),))
    closed.refuse_unless("prlimit64", 0, (0, os.getpid()))
    closed.refuse_if("fcntl", 1, _REFUSED_COMMANDS)
    closed.refuse_unless("ioctl", 1, _ALLOWED_REQUESTS)
    return _set(closed)


def _set(made: _Filter) -> bool:
    try:
        made.set()
    except OSError:  # a kernel built without it, or a container that refuses it
        return False
    return True
