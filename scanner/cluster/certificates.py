"""Who belongs to a cluster: certificates (X.509) of one authority, one folder for each computer.

Every connection is TLS 1.3 with a certificate on both sides, and every answer of a node is signed with the key of its
certificate, so that neither the scheduler nor anybody on the way can change it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from scanner.errors import OutputError, WrongCallError
from scanner.files import read_bounded, reason_of
from scanner.replacing import make_private_folder, new_file

AUTHORITY: Final = "authority.pem"
CERTIFICATE: Final = "certificate.pem"
KEY: Final = "key.pem"
_AUTHORITY_KEY: Final = "authority-key.pem"
_MOST_BYTES: Final = 100_000
_VALID_DAYS: Final = 730
_SLACK: Final = dt.timedelta(hours=1)  # clocks of computers that are off the network differ
_UNUSABLE: Final = (ValueError, TypeError, x509.ExtensionNotFound, x509.InvalidVersion)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What one computer shows of itself, and by what it knows the others: PEM text."""

    authority: str
    certificate: str
    key: str = field(repr=False)

    def sign(self, message: bytes) -> bytes:
        """A signature with this computer's key: ECDSA over SHA-256. Raises WrongCallError for a key of another kind."""
        key = serialization.load_pem_private_key(self.key.encode(), password=None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise WrongCallError("A node's key has to be one for an elliptic curve (ECDSA).")
        return key.sign(message, ec.ECDSA(hashes.SHA256()))


def read_credentials(folder: Path) -> Credentials:
    """The three files of a computer's folder. Raises WrongCallError where they are not there, or do not fit."""
    try:
        texts = [read_bounded(folder / name, _MOST_BYTES).decode("ascii") for name in (AUTHORITY, CERTIFICATE, KEY)]
        found = Credentials(*texts)
        public = x509.load_pem_x509_certificate(found.certificate.encode()).public_key()
        own = serialization.load_pem_private_key(found.key.encode(), password=None).public_key()
        if public != own:
            raise ValueError("the key is not the certificate's")
        if not is_of_authority(found.certificate.encode(), found.authority.encode()):
            raise ValueError("the certificate is not the authority's, or not valid today")
    except (OSError, *_UNUSABLE) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise WrongCallError(
            "The certificates in {folder} cannot be used: {reason}. `photovet cluster certificates` makes new ones.",
            folder=repr(str(folder)),
            reason=reason,
        ) from error
    return found


@lru_cache(maxsize=256)
def is_of_authority(certificate: bytes, authority: bytes) -> bool:
    """Whether the authority signed that certificate (PEM), and both are valid today."""
    try:
        shown, ours = x509.load_pem_x509_certificate(certificate), x509.load_pem_x509_certificate(authority)
        shown.verify_directly_issued_by(ours)
    except (*_UNUSABLE, InvalidSignature):
        return False
    now = dt.datetime.now(dt.UTC)
    return all(each.not_valid_before_utc <= now <= each.not_valid_after_utc for each in (shown, ours))


def name_in(certificate: bytes) -> str:
    """The common name of a certificate (PEM). Raises ValueError."""
    names = x509.load_pem_x509_certificate(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


def is_signed(message: bytes, signature: bytes, certificate: bytes, authority: bytes) -> bool:
    """Whether somebody whom the authority knows has signed the message."""
    if not is_of_authority(certificate, authority):
        return False
    public = x509.load_pem_x509_certificate(certificate).public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey):
        return False
    try:
        public.verify(signature, message, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


def make_certificates(folder: Path, nodes: Iterable[str]) -> list[Path]:
    """A new authority, and a folder each for the client, the scheduler and the nodes; the folders.

    The authority's own key stays in `folder`, for whoever wants to add a node later. Nothing that is there is replaced.
    Raises OutputError, and WrongCallError for a name that is none.
    """
    names = ["client", "scheduler", *nodes]
    for name in names:
        if not name.replace("-", "").replace("_", "").isalnum():
            raise WrongCallError("{name} cannot be a node's name: letters, digits, - and _ can.", name=repr(name))
    if len(set(names)) < len(names):
        raise WrongCallError("Each node needs a name of its own, and not that of the client or the scheduler.")
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _certificate("PhotoVet cluster authority", authority_key.public_key(), authority_key, None)
    try:
        make_private_folder(folder)
        _write(folder / _AUTHORITY_KEY, _pem_of_key(authority_key))
        _write(folder / AUTHORITY, _pem(authority))
        made = []
        for name in names:
            key = ec.generate_private_key(ec.SECP256R1())
            place = folder / name
            make_private_folder(place)
            _write(place / AUTHORITY, _pem(authority))
            _write(place / CERTIFICATE, _pem(_certificate(name, key.public_key(), authority_key, authority)))
            _write(place / KEY, _pem_of_key(key))
            made.append(place)
    except OSError as error:
        raise OutputError(
            "The certificates could not be written to {folder}: {reason}.",
            folder=repr(str(folder)),
            reason=reason_of(error),
        ) from error
    return made


def _certificate(
    name: str,
    public: ec.EllipticCurvePublicKey,
    signer: ec.EllipticCurvePrivateKey,
    authority: x509.Certificate | None,
) -> x509.Certificate:
    """A certificate of RFC 5280; the authority's own where no authority is given."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if authority is None else authority.subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now + dt.timedelta(days=_VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=authority is None, path_length=0 if authority is None else None), True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False)
        .add_extension(_usage(signs_others=authority is None), True)
    )
    if authority is not None:
        both = [ExtendedKeyUsageOID.CLIENT_AUTH, ExtendedKeyUsageOID.SERVER_AUTH]
        builder = builder.add_extension(x509.ExtendedKeyUsage(both), False)
    return builder.sign(signer, hashes.SHA256())


def _usage(*, signs_others: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_others,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_others,
        crl_sign=signs_others,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _pem_of_key(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _write(path: Path, content: bytes) -> None:
    with new_file(path, private=True) as file:
        file.write(content)
