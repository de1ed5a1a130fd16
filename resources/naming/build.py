"""Fit `line-kinds.npz`: what kind a line of text is, told from its letters.

python resources/naming/build.py [--lines N] [--seed N] [--save FILE]

Made-up lines of each kind and language (`lines.py`), more than half of them with the reader's own confusions
(`misreading.py`), give a multinomial logistic regression on hashed pieces of letters. Needs the packages
`scikit-learn` and `faker`, and Debian's word lists (`wamerican`, `wngerman`, `wfrench`, `wspanish`, `witalian`,
`wdutch`, `wportuguese`, `wpolish`, `wswedish`). Printed is how many lines made of names that were held back are right.
"""

from __future__ import annotations

import argparse
import hashlib
import random
from pathlib import Path
from typing import Any, Final

import numpy as np
from lines import KINDS, LANGUAGES, Maker, other_lines
from misreading import Confusions
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from scanner.detectors.likeness import BUCKETS, pieces

HERE: Final = Path(__file__).parent
MISREAD: Final = 0.6  # share of the lines
OTHER: Final = 0.45  # share of the lines that are of no kind
TWICE: Final = 0.3  # share of the misread lines that are misread twice
ENGLISH: Final = 3  # lines for one of another language


def made(
    count: int, rng: random.Random, confusions: Confusions, *, held_back: bool = False
) -> tuple[list[str], list[int]]:
    """Lines, and the number of each one's kind."""
    makers = {name: Maker(name, rng, held_back=held_back) for name in LANGUAGES}
    weights = [ENGLISH if name == "en" else 1 for name in LANGUAGES]
    others = other_lines(rng, held_back=held_back)
    texts, kinds = [], []
    for _ in range(count):
        kind = 0 if rng.random() < OTHER else rng.randrange(1, len(KINDS))
        text = next(others) if kind == 0 else makers[rng.choices(LANGUAGES, weights)[0]].line(KINDS[kind])
        if rng.random() < MISREAD:
            text = confusions.misread(text, rng)
            text = confusions.misread(text, rng) if rng.random() < TWICE else text
        texts.append(text)
        kinds.append(kind)
    return texts, kinds


def matrix(texts: list[str]) -> Any:
    """Shape (lines, BUCKETS); each row has the length 1."""
    found = [pieces.__wrapped__(text) for text in texts]
    ends = np.cumsum([0, *map(len, found)])
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(1, len(row))), np.float32) for row in found])
    return csr_matrix((values, np.concatenate(found), ends), shape=(len(texts), BUCKETS))


def main() -> None:
    """Fit, save and show."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=350_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save", type=Path, default=HERE / "line-kinds.npz")
    arguments = parser.parse_args()
    rng, confusions = random.Random(arguments.seed), Confusions()  # noqa: S311  # no secret
    texts, kinds = made(arguments.lines, rng, confusions)
    fitted = LogisticRegression(C=20.0, max_iter=150, tol=1e-3).fit(matrix(texts), kinds)
    weights = fitted.coef_.T
    scale = np.abs(weights).max(0) / 127
    small = np.round(weights / scale).astype(np.int8)
    np.savez_compressed(
        arguments.save,
        kinds=np.array(KINDS),
        weights=small,
        scale=scale.astype(np.float32),
        bias=fitted.intercept_.astype(np.float32),
    )
    texts, kinds = made(20_000, rng, confusions, held_back=True)
    logits = matrix(texts) @ (small * scale) + fitted.intercept_
    chances = np.exp(logits - logits.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    best, wanted = chances.argmax(1), np.array(kinds)
    for least in (0.5, 0.7, 0.8, 0.9, 0.95):
        sure = (chances.max(1) >= least) & (best > 0)
        right = [f"{KINDS[k]} {(sure & (best == k))[wanted == k].mean():.3f}" for k in range(1, len(KINDS))]
        print(f"from {least}: {', '.join(right)}; other text named {sure[wanted == 0].mean():.4f}")
    sums = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}" for p in sorted(HERE.glob("*.[nj][ps]*"))]
    (HERE / "SHA256SUMS").write_text("\n".join(sums) + "\n", "utf-8")


if __name__ == "__main__":
    main()
