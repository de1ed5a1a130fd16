"""In which script a line may be that the first reader does not know, and which way up it stands.

The reader's own features tell: it has no class for a Thai letter, but what it sees there is unlike what it sees in
Latin ones. So the guess costs a product of a line's 240 numbers with a matrix, instead of a try of ten networks.
`bench/detection/script_guess.py` makes the matrix from drawn lines.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.vision.ocr import ScriptGuess
from scanner.vision.weights import checked_path, known_weights

KNOWN: Final = "Known"
UPSIDE_DOWN: Final = "-"  # behind a script's name

_LEAST: Final = 0.5  # probability of all scripts together from which a line is taken for one of them
_LEAST_OF_ONE: Final = 0.1
_MOST: Final = 3


class Guesser:
    """A multinomial logistic regression on the mean and the maximum of each feature over a line's columns."""

    def __init__(self) -> None:
        """Raises EngineError where its numbers are missing or are not the ones that were measured."""
        with np.load(checked_path(known_weights()["Script guess"]), allow_pickle=False) as stored:
            self._weights = stored["weights"].astype(np.float32)
            self._bias = stored["bias"].astype(np.float32)
            self._names = [str(name) for name in stored["names"]]

    def guesses(self, features: NDArray[np.float32], filled: float) -> tuple[ScriptGuess, ...]:
        """The likeliest scripts of a line, the likeliest first; none where the reader knows its script.

        `features` has shape (120, columns), of which the share `filled` is the line and the rest its padding.
        """
        logits = pooled(features, filled) @ self._weights + self._bias
        powers = np.exp(logits - logits.max())
        chances = dict(zip(self._names, (powers / powers.sum()).tolist(), strict=True))
        if 1 - chances.pop(KNOWN) < _LEAST:
            return ()
        likely = sorted(chances.items(), key=lambda each: -each[1])[:_MOST]
        return tuple(
            ScriptGuess(name.removesuffix(UPSIDE_DOWN), name.endswith(UPSIDE_DOWN), chance)
            for name, chance in likely
            if chance >= _LEAST_OF_ONE
        )


def pooled(features: NDArray[np.float32], filled: float) -> NDArray[np.float32]:
    """The 240 numbers of a line."""
    line = features[:, : max(1, math.floor(features.shape[1] * filled + 0.5))]
    return np.concatenate([line.mean(1), line.max(1)])
