"""Signatures for the vetting record, made with a key that nobody has who can only write the record's file.

Each account on a computer has one key pair (Ed25519, RFC 8032), made when it first signs and kept in PhotoVet's data
folder for its owner alone. Its signature proves that an entry was written under that account, after exactly the entries
before it. It does not prove who sat at the computer, and it does not bind whoever can read the account's files.

Keys of other computers count once a person has compared and trusted them (`photovet audit trust`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from scanner.batch.locking import locked
from scanner.errors import OutputError, WrongCallError
from scanner.files import is_missing, read_bounded, reason_of
from scanner.replacing import make_private_folder, replacing
from scanner.watchlist_file import data_folder

OWN: Final = "this account"
_KEY_BYTES: Final = 32
_MOST_KEY_BYTES: Final = 1_000
_MOST_BYTES: Final = 1_000_000  # of the list of trusted keys


@dataclass(frozen=True, slots=True)
class Identity:
    """The key pair of this account."""

    private: Ed25519PrivateKey = field(repr=False)
    public: str  # 64 hexadecimal digits

    def sign(self, message: bytes) -> str:
        """The signature, as hexadecimal digits."""
        return self.private.sign(message).hex()


def own_identity() -> Identity:
    """The key pair of this account, made now if there is none yet. Raises OutputError where it cannot be kept."""
    path = data_folder() / "signing.key"
    try:
        if is_missing(path):
            _keep_new(path)
        private = Ed25519PrivateKey.from_private_bytes(
            bytes.fromhex(read_bounded(path, _MOST_KEY_BYTES).decode("ascii"))
        )
    except (OSError, ValueError) as error:
        raise OutputError(
            "The key that signs vetting records, {path}, cannot be used: {error}. Nothing was recorded.",
            path=repr(str(path)),
            error=str(error),
        ) from error
    return Identity(private, private.public_key().public_bytes_raw().hex())


def known_keys() -> dict[str, str]:
    """The public keys whose signatures count here, each with the name of whose it is: the own one, and trusted ones.

    Raises WrongCallError where the list of trusted keys is not as `trust` writes it.
    """
    return {**_trusted(), own_identity().public: OWN}


def trust(name: str, public: str) -> None:
    """Let signatures of that key count. Raises WrongCallError for what is no key or no name; OutputError."""
    tidy, label = public.strip().lower(), " ".join(name.split())
    if not _is_key(tidy):
        raise WrongCallError("A key has 64 hexadecimal digits, as `photovet audit key` shows it on the other computer.")
    if not label:
        raise WrongCallError("A name is needed, to tell whose key it is.")
    _change({tidy: label}, "")


def distrust(name: str) -> None:
    """Let no key of that name count any longer. Raises WrongCallError where there is none; OutputError."""
    label = " ".join(name.split())
    if label not in _trusted().values():
        raise WrongCallError("No key is trusted under the name {label}.", label=repr(label))
    _change({}, label)


def is_genuine(public: str, signature: str, message: bytes) -> bool:
    """Whether that key signed this message."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _keep_new(path: Path) -> None:
    """Write a new key, whole, for its owner alone; the first of several programs that try at once wins."""
    make_private_folder(path.parent)
    with locked(path.with_name(f"{path.name}.lock")):
        if is_missing(path):
            with replacing(path, private=True) as file:
                file.write(Ed25519PrivateKey.generate().private_bytes_raw().hex().encode("ascii"))


def _list() -> Path:
    return data_folder() / "trusted-keys.txt"


def _trusted() -> dict[str, str]:
    """One key a line: its digits, a space, and the name of whose it is."""
    path = _list()
    try:
        lines = read_bounded(path, _MOST_BYTES).decode().splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise WrongCallError(
            "The list of trusted keys, {path}, cannot be read: {reason}.", path=repr(str(path)), reason=reason_of(error)
        ) from error
    keys: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        public, _, name = line.partition(" ")
        if not _is_key(public) or not name:
            raise WrongCallError(
                "Line {number} of the list of trusted keys, {path}, holds no key with a name.",
                number=number,
                path=repr(str(path)),
            )
        keys[public] = name
    return keys


def _change(added: Mapping[str, str], removed: str) -> None:
    path = _list()
    try:
        make_private_folder(path.parent)
        with locked(path.with_name(f"{path.name}.lock")):
            keys = {key: name for key, name in _trusted().items() if name != removed}
            keys.update(added)
            with replacing(path, private=True) as file:
                file.writelines(f"{key} {name}\n".encode() for key, name in keys.items())
    except OSError as error:
        raise OutputError("The list of trusted keys cannot be written: {reason}.", reason=reason_of(error)) from error


def _is_key(text: str) -> bool:
    try:
        return len(text) == 2 * _KEY_BYTES and len(bytes.fromhex(text)) == _KEY_BYTES and text == text.lower()
    except ValueError:
        return False
