"""What travels in a cluster: an order to a node, and its signed answer.

An order holds one photo's work: its bytes, or where every node finds them, and what is to be done. Neither the photo's
name nor its folder, nor those of its copy, leave the client. Nothing of either shows where somebody prints it.

An answer is believed only if it bears the signature of a node that the cluster's authority knows, over this very order
and all that the answer says.
"""

from __future__ import annotations

import hashlib
import pickle
import secrets
import struct
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path, PurePath
from typing import Any, Final, Self

from scanner.batch.jobs import CleanJob, Job, ScanJob, WriteJob
from scanner.cluster.certificates import Credentials, is_signed, name_in
from scanner.errors import WorkerLostError, WrongCallError
from scanner.messages import Message

NAMELESS: Final = "photo"
_NONCE_BYTES: Final = 16
_LENGTHS: Final = struct.Struct("<Q")
_PURPOSE: Final = b"photovet cluster answer 1\0"
_NOT_BELIEVED: Final = Message(
    "The answer of the cluster was not what a node of it would say, so it was not used. The photo was skipped."
)


class Sealed(bytes):
    """Bytes that no log shows."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Nothing of them."""
        return "Sealed()"

    def __reduce__(self) -> tuple[type[Sealed], tuple[bytes]]:
        """As pickle copies it."""
        return Sealed, (bytes(self),)


@dataclass(frozen=True, slots=True)
class Order:
    """One photo's work, as the client gives it out."""

    job: Job = field(repr=False)  # without names
    photo: bytes = field(repr=False)  # the content; empty where `shared` says where it lies
    shared: str = field(default="", repr=False)  # the photo's path, the same on all computers
    nonce: bytes = field(default_factory=lambda: secrets.token_bytes(_NONCE_BYTES), repr=False)

    @classmethod
    def of(cls, job: Job, photo: bytes, shared: str = "") -> Self:
        """The order for a job, without the names in it. Raises WrongCallError for work that is done on one computer."""
        if isinstance(job, ScanJob):
            nameless: Job = replace(job, path=NAMELESS)
        elif isinstance(job, CleanJob | WriteJob):
            name = f"{NAMELESS}{PurePath(job.target.name).suffix}"
            nameless = replace(job, path=NAMELESS, target=replace(job.target, folder=Path(), name=name))
        else:
            raise WrongCallError("A cluster scans and cleans photos; nothing else.")
        return cls(nameless, photo, shared)

    def pack(self) -> Sealed:
        """The order as it travels. A node takes the job apart by pickle: it obeys whoever has the client's key."""
        parts = (self.nonce, pickle.dumps(self.job, protocol=5), self.shared.encode("utf-8", "surrogateescape"))
        return Sealed(_joined(*parts, self.photo))

    @classmethod
    def unpack(cls, packed: bytes) -> Self:
        """The order, at the node. Raises ValueError."""
        nonce, job, shared, photo = _parted(packed, 4)
        known = pickle.loads(job)  # noqa: S301  # the client's, see `pack`
        return cls(known, photo, shared.decode("utf-8", "surrogateescape"), nonce)


class Ending(IntEnum):
    """How an order ended at a node."""

    DONE = 0
    TROUBLE = 1  # of the node's own, such as a full disk: another node may do better


@dataclass(frozen=True, slots=True)
class Answer:
    """What a node says came of an order."""

    ending: Ending
    result: bytes = field(repr=False)  # as `batch.answers` packs it
    copy: bytes = field(default=b"", repr=False)  # the copy's content, where one was written

    def pack(self, order: Sealed, node: Credentials) -> Sealed:
        """The answer with the node's certificate and signature, as it travels."""
        body = _joined(bytes([self.ending]), self.result, self.copy)
        signature = node.sign(_signed(order, body))
        return Sealed(_joined(signature, node.certificate.encode(), body))

    @classmethod
    def unpack(cls, packed: bytes, order: bytes, authority: str) -> tuple[Self, str]:
        """The answer to that order, if a node of the cluster gave it, and the node's name. Raises WorkerLostError."""
        try:
            signature, certificate, body = _parted(packed, 3)
            signed = is_signed(_signed(order, body), signature, certificate, authority.encode())
            ending, result, copy = _parted(body, 3)
            answer = cls(Ending(ending[0]), result, copy)
        except (ValueError, LookupError) as error:
            raise WorkerLostError(_NOT_BELIEVED) from error
        if not signed:
            raise WorkerLostError(_NOT_BELIEVED)
        return answer, name_in(certificate)


def _signed(order: bytes, body: bytes) -> bytes:
    """What a node signs: the order that it was given, which holds a nonce, and all that it says."""
    return _PURPOSE + hashlib.sha256(order).digest() + hashlib.sha256(body).digest()


def _joined(*parts: bytes) -> bytes:
    pieces: list[Any] = []
    for part in parts:
        pieces += [_LENGTHS.pack(len(part)), part]
    return b"".join(pieces)


def _parted(joined: bytes, count: int) -> list[bytes]:
    """The parts of `_joined`. Raises ValueError where there are not that many, and nothing else."""
    view, parts, at = memoryview(joined), [], 0
    for _ in range(count):
        if len(view) < at + _LENGTHS.size:
            raise ValueError("a parcel that was cut off")
        (length,) = _LENGTHS.unpack_from(view, at)
        at += _LENGTHS.size
        if len(view) < at + length:
            raise ValueError("a parcel that was cut off")
        parts.append(bytes(view[at : at + length]))
        at += length
    if at != len(view):
        raise ValueError("a parcel with something more")
    return parts
