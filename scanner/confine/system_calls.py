"""Numbers of Linux's system calls, by the machine's kind (arch/x86/entry/syscalls and include/uapi/asm-generic)."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

NEWEST: Final = 462
"""The newest call that is known here (`mseal`, Linux 6.10); calls have one number on all machines from 424 on."""


@dataclass(frozen=True, slots=True)
class Machine:
    """How one kind of machine names itself to a filter, and the numbers of its calls."""

    audit_name: int  # AUDIT_ARCH_* of linux/audit.h
    numbers: dict[str, int]

    def known(self, names: Iterable[str]) -> tuple[int, ...]:
        """The numbers of those calls that this machine has."""
        return tuple(self.numbers[name] for name in names if name in self.numbers)


_ALIKE: Final = {
    "bpf": (321, 280),
    "chroot": (161, 51),
    "clone": (56, 220),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fcntl": (72, 25),
    "ioctl": (16, 29),
    "kill": (62, 129),
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446),
    "mount": (165, 40),
    "prlimit64": (302, 261),
    "ptrace": (101, 117),
    "seccomp": (317, 277),
    "socket": (41, 198),
    "tgkill": (234, 131),
    "truncate": (76, 45),
    "accept": (43, 202),
    "accept4": (288, 242),
    "acct": (163, 89),
    "add_key": (248, 217),
    "adjtimex": (159, 171),
    "bind": (49, 200),
    "clock_adjtime": (305, 266),
    "clock_settime": (227, 112),
    "clone3": (435, 435),
    "connect": (42, 203),
    "delete_module": (176, 106),
    "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "finit_module": (313, 273),
    "fremovexattr": (199, 16),
    "fsconfig": (431, 431),
    "fsetxattr": (190, 7),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "init_module": (175, 105),
    "inotify_add_watch": (254, 27),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "io_uring_setup": (425, 425),
    "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "listen": (50, 201),
    "lookup_dcookie": (212, 18),
    "lremovexattr": (198, 15),
    "lsetxattr": (189, 6),
    "migrate_pages": (256, 238),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "move_pages": (279, 239),
    "mq_notify": (244, 184),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "msgctl": (71, 187),
    "msgget": (68, 186),
    "msgrcv": (70, 188),
    "msgsnd": (69, 189),
    "name_to_handle_at": (303, 264),
    "nfsservctl": (180, 42),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "personality": (135, 92),
    "pidfd_getfd": (438, 438),
    "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424),
    "pivot_root": (155, 41),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "reboot": (169, 142),
    "removexattr": (197, 14),
    "request_key": (249, 218),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "semctl": (66, 191),
    "semget": (64, 190),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "setdomainname": (171, 162),
    "sethostname": (170, 161),
    "setns": (308, 268),
    "settimeofday": (164, 170),
    "setxattr": (188, 5),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "shmget": (29, 194),
    "swapoff": (168, 225),
    "swapon": (167, 224),
    "syslog": (103, 116),
    "tkill": (200, 130),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
    "utimensat": (280, 88),
    "vhangup": (153, 58),
}
_OF_X86: Final = {
    "chmod": 90,
    "chown": 92,
    "fork": 57,
    "futimesat": 261,
    "ioperm": 173,
    "iopl": 172,
    "lchown": 94,
    "modify_ldt": 154,
    "uselib": 134,
    "utime": 132,
    "utimes": 235,
    "vfork": 58,
}

_X86: Final = Machine(0xC000003E, {name: numbers[0] for name, numbers in _ALIKE.items()} | _OF_X86)
_GENERIC: Final = {name: numbers[1] for name, numbers in _ALIKE.items()}
_MACHINES: Final = {
    "x86_64": _X86,
    "aarch64": Machine(0xC00000B7, _GENERIC),
    "riscv64": Machine(0xC00000F3, _GENERIC),
    "loongarch64": Machine(0xC0000102, _GENERIC),
}


def machine() -> Machine | None:
    """This machine, where its numbers are known and the system is a Linux of 64 bits."""
    return _MACHINES.get(platform.machine()) if sys.platform == "linux" and sys.maxsize > 1 << 32 else None
