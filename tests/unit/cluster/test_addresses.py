"""Addresses of a cluster's computers."""

from __future__ import annotations

import pytest

from scanner.cluster.addresses import Address
from scanner.errors import WrongCallError


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("tls://10.0.0.5:8786", "10.0.0.5", 8786),
        ("10.0.0.5", "10.0.0.5", 1234),
        ("localhost:1", "127.0.0.1", 1),
        ("tls://[fd00::5]:9000/", "fd00::5", 9000),
        ("[FD00:0::5]", "fd00::5", 1234),
    ],
)
def test_an_address_is_a_number_and_a_port(text: str, host: str, port: int) -> None:
    assert Address.parse(text, 1234) == Address(host, port)


def test_dask_gets_its_own_form() -> None:
    assert str(Address("fd00::5", 9000)) == "tls://[fd00::5]:9000"
    assert str(Address("10.0.0.5", 9000)) == "tls://10.0.0.5:9000"


@pytest.mark.parametrize(
    "text", ["", "scheduler", "tcp://10.0.0.5:8786", "http://10.0.0.5", "10.0.0.5:0", "10.0.0.5:99999", "10.0.0:5:6"]
)
def test_names_and_unencrypted_ways_are_refused(text: str) -> None:
    with pytest.raises(WrongCallError):
        Address.parse(text, 1234)
