"""What travels in a cluster, and what is believed of it."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.batch.jobs import CleanJob, ScanJob, VerifyJob
from scanner.cluster.certificates import Credentials, make_certificates, read_credentials
from scanner.cluster.parcels import Answer, Ending, Order
from scanner.errors import OutputError, WorkerLostError, WrongCallError
from scanner.model import Target
from scanner.settings import Settings

PHOTO = bytes(range(256)) * 8


@pytest.fixture(scope="module")
def computers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Credentials]:
    folder = tmp_path_factory.mktemp("certificates")
    made = {place.name: read_credentials(place) for place in make_certificates(folder / "ours", ["alpha", "beta"])}
    stranger = make_certificates(folder / "others", ["alpha"])[-1]
    return {**made, "stranger": read_credentials(stranger)}


def _order() -> Order:
    job = CleanJob("/home/mia/Mia at school.jpg", Target(Path("/home/mia/to share"), "Mia at school.jpg"), Settings())
    return Order.of(job, PHOTO)


def test_an_order_comes_out_as_it_went_in() -> None:
    order = _order()
    assert Order.unpack(order.pack()) == order


def test_no_name_travels_with_an_order() -> None:
    packed = _order().pack()
    assert b"Mia" not in packed
    assert b"mia" not in packed
    assert PHOTO in packed


def test_nothing_of_a_parcel_shows_where_it_is_printed() -> None:
    order = _order()
    assert repr(order.pack()) == "Sealed()"
    assert "nonce" not in repr(order)
    assert "photo=" not in repr(order)


def test_two_orders_for_one_photo_are_never_alike() -> None:
    assert _order().pack() != _order().pack()


def test_other_work_is_done_on_one_computer() -> None:
    with pytest.raises(WrongCallError):
        Order.of(VerifyJob("copy.jpg", Settings()), PHOTO)


def test_a_signed_answer_is_believed(computers: dict[str, Credentials]) -> None:
    order = _order().pack()
    answer = Answer(Ending.DONE, b"what came of it", b"the copy")
    packed = answer.pack(order, computers["beta"])
    assert Answer.unpack(packed, order, computers["client"].authority) == (answer, "beta")


def test_an_answer_is_refused_once_any_byte_of_it_is_another(computers: dict[str, Credentials]) -> None:
    order, chance = _order().pack(), random.Random(7)  # noqa: S311
    packed = Answer(Ending.DONE, b"what came of it", b"the copy").pack(order, computers["alpha"])
    for at in range(len(packed)):
        changed = bytearray(packed)
        changed[at] ^= 1 << chance.randrange(8)
        try:
            answer, _ = Answer.unpack(bytes(changed), order, computers["client"].authority)
        except WorkerLostError:
            continue
        # The certificate is text in base 64: a change of its line ends or last bits is the same certificate.
        assert (answer.result, answer.copy, answer.ending) == (b"what came of it", b"the copy", Ending.DONE)


@pytest.mark.parametrize("cut", [0, 1, 7, 8, 9, 100, -1])
def test_a_cut_answer_is_refused(computers: dict[str, Credentials], cut: int) -> None:
    order = _order().pack()
    packed = Answer(Ending.DONE, b"result").pack(order, computers["alpha"])
    with pytest.raises(WorkerLostError):
        Answer.unpack(packed[:cut], order, computers["client"].authority)


def test_an_answer_to_another_order_is_refused(computers: dict[str, Credentials]) -> None:
    first, second = _order().pack(), _order().pack()
    packed = Answer(Ending.DONE, b"result").pack(first, computers["alpha"])
    with pytest.raises(WorkerLostError):
        Answer.unpack(packed, second, computers["client"].authority)


def test_an_answer_of_another_authority_is_refused(computers: dict[str, Credentials]) -> None:
    order = _order().pack()
    packed = Answer(Ending.DONE, b"result").pack(order, computers["stranger"])
    with pytest.raises(WorkerLostError):
        Answer.unpack(packed, order, computers["client"].authority)


def test_a_certificate_without_its_key_signs_nothing(computers: dict[str, Credentials]) -> None:
    order = _order().pack()
    borrowed = replace(computers["stranger"], certificate=computers["alpha"].certificate)
    packed = Answer(Ending.DONE, b"result").pack(order, borrowed)
    with pytest.raises(WorkerLostError):
        Answer.unpack(packed, order, computers["client"].authority)


def test_keys_are_for_their_owner_only(tmp_path: Path) -> None:
    for place in make_certificates(tmp_path / "made", ["alpha"]):
        assert (place / "key.pem").stat().st_mode & 0o077 == 0


def test_certificates_are_never_replaced(tmp_path: Path) -> None:
    make_certificates(tmp_path, ["alpha"])
    before = (tmp_path / "alpha" / "key.pem").read_bytes()
    with pytest.raises(OutputError):
        make_certificates(tmp_path, ["alpha"])
    assert (tmp_path / "alpha" / "key.pem").read_bytes() == before


@pytest.mark.parametrize("names", [["client"], ["a", "a"], ["../a"], [""]])
def test_nodes_have_names_of_their_own(tmp_path: Path, names: list[str]) -> None:
    with pytest.raises(WrongCallError):
        make_certificates(tmp_path / "made", names)
    assert not (tmp_path / "made").exists()


def test_a_folder_with_the_key_of_another_is_refused(tmp_path: Path) -> None:
    make_certificates(tmp_path, ["alpha", "beta"])
    (tmp_path / "alpha" / "key.pem").write_bytes((tmp_path / "beta" / "key.pem").read_bytes())
    with pytest.raises(WrongCallError):
        read_credentials(tmp_path / "alpha")


def test_a_scan_travels_without_its_path() -> None:
    assert Order.of(ScanJob("/home/mia/x.jpg", Settings()), PHOTO).job.path == "photo"
