"""Whatever becomes of the files that PhotoVet reads back, it understands them or says why not."""

from __future__ import annotations

import pytest

from support.hostile_readers import READERS, Reader, faults_of

MUTATED = 150
"""Files a reader; `bench/robustness/campaign.py` tries a hundred thousand and more."""


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.name))
def test_a_damaged_file_is_understood_or_refused_in_words(reader: Reader) -> None:
    assert faults_of(reader, MUTATED, seed=1) == []
