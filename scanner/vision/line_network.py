"""Tesseract's networks for lines of text, run on numpy.

They are small (one convolution, four LSTMs), and a line takes some 10 ms. Tesseract's library around them would bring a
layout engine, a dictionary and an image library into the process, none of which a crop of one line needs; how a file is
stored follows its sources (`network.cpp`, `weightmatrix.cpp`, `lstmrecognizer.cpp`, `unicharcompress.cpp`).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]
Layer: TypeAlias = Callable[[Floats], Floats]
"""From and to shape (height, width, channels)."""

# Places in a traineddata file's table (`tessdatamanager.h`).
_ENTRIES: Final = 24
_NETWORK, _LETTERS, _CODES = 17, 21, 22

_AS_BYTES, _AS_DOUBLES = 1, 128  # how weights are stored
_OWN_RATES: Final = 64  # a flag of a layer: learning rates for those in it follow them (`network.h`)
_LEAST_WIDTH_PX: Final = 6
_DARK, _LIGHT = 25, 75  # percentiles of a middle row's extremes that are taken for ink and ground


class LineNetwork:
    """One network with its letters; not shared between threads."""

    def __init__(self, content: bytes) -> None:
        """`content` is a traineddata file with the parts lstm, lstm-unicharset and lstm-recoder."""
        network, letters, codes = (_Stored(_part(content, place)) for place in (_NETWORK, _LETTERS, _CODES))
        self.height_px = 0
        self._run = self._layer(network)
        network.text()  # what it was made from
        network.numbers("3i")  # of its training
        self._blank = network.numbers("i")[0]
        self._letters = _letters(letters, codes)
        self._longest = max(map(len, self._letters))

    def read(self, grey: NDArray[np.uint8]) -> tuple[str, float]:
        """What a grey line of `height_px` rows says, as it stands from left to right, and how sure that is (0..1)."""
        best = self._run(_stretched(grey)[:, :, None])[0]
        classes, sure = best.argmax(-1), best.max(-1)
        # Best-path CTC decoding (Graves et al. 2006, section 3.2); a letter is as sure as its surest column.
        starts = np.flatnonzero(np.diff(classes, prepend=-1))
        peaks = np.maximum.reduceat(sure, starts)
        kept = classes[starts] != self._blank
        text = self._spelled(classes[starts][kept].tolist())
        return text, float(peaks[kept].mean()) if text.strip() else 0.0

    def _spelled(self, codes: list[int]) -> str:
        """Letters of codes; a Hangul syllable has up to three."""
        text, at = "", 0
        while at < len(codes):
            lengths = range(min(self._longest, len(codes) - at), 0, -1)
            length = next((n for n in lengths if tuple(codes[at : at + n]) in self._letters), 0)
            text += self._letters[tuple(codes[at : at + length])] if length else ""
            at += max(1, length)
        return text

    def _layer(self, stored: _Stored) -> Layer:
        """The layer that comes next in the file, with those inside it."""
        stored.numbers("b")
        name = stored.text()
        _, _, flags, *_ = stored.numbers("2b4i")
        stored.text()  # its own name
        if name == "Input":
            _, self.height_px, *_ = stored.numbers("5i")
            return _same
        if name in ("Series", "RTLReversed", "XYTranspose"):
            inner = _series([self._layer(stored) for _ in range(stored.numbers("I")[0])])
            if flags & _OWN_RATES:
                stored.numbers(f"{stored.numbers('I')[0]}f")
            return {"Series": inner, "RTLReversed": _reversed(inner), "XYTranspose": _transposed(inner)}[name]
        if name == "Convolve":
            return _stacked(*stored.numbers("2i"))
        if name == "Maxpool":
            return _pooled(*stored.numbers("2i"))
        if name in ("LSTM", "SummLSTM"):
            stored.numbers("i")
            return _lstm([stored.matrix() for _ in range(4)], last_only=name == "SummLSTM")
        if name in ("Tanh", "Softmax"):
            return _dense(stored.matrix(), np.tanh if name == "Tanh" else _softmax)
        raise ValueError(f"There is no layer {name}.")


class _Stored:
    """Reads what Tesseract stores: little-endian numbers, texts and matrices."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    def numbers(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + form, self._content, self._at)
        self._at += struct.calcsize("<" + form)
        return values

    def text(self) -> str:
        (length,) = self.numbers("I")
        self._at += length
        return self._content[self._at - length : self._at].decode()

    def rest(self) -> str:
        return self._content[self._at :].decode()

    def matrix(self) -> Floats:
        """Weights with the bias as last column: bytes and a scale a row."""
        (mode,) = self.numbers("B")
        if not (mode & _AS_BYTES and mode & _AS_DOUBLES):
            raise ValueError("The weights are stored in an old way.")
        rows, columns, _ = self.numbers("2Ib")
        weights = self._array(np.dtype("i1"), rows * columns).reshape(rows, columns)
        scales = self._array(np.dtype("<f8"), self.numbers("I")[0])
        return np.asarray(weights.astype(np.float64) * scales.astype(np.float64)[:rows, None], np.float32)

    def _array(self, kind: np.dtype[np.generic], count: int) -> NDArray[np.generic]:
        values = np.frombuffer(self._content, kind, count, self._at)
        self._at += values.nbytes
        return values


def _part(content: bytes, place: int) -> bytes:
    """One part of a traineddata file: it lies from its offset to the next one."""
    offsets = struct.unpack_from(f"<{_ENTRIES}q", content, 4)
    begin = offsets[place]
    return content[begin : min((at for at in offsets if at > begin), default=len(content))]


def _letters(letters: _Stored, codes: _Stored) -> dict[tuple[int, ...], str]:
    """Each letter by its codes."""
    count, *lines = letters.rest().splitlines()
    names = [line.split(" ", 1)[0] for line in lines[: int(count)]]
    known: dict[tuple[int, ...], str] = {}
    for at in range(codes.numbers("I")[0]):
        _, length = codes.numbers("bi")
        code = codes.numbers(f"{length}i")
        if at < len(names):  # behind them comes the blank
            known.setdefault(code, " " if names[at] == "NULL" else names[at])
    return known


def _stretched(grey: NDArray[np.uint8]) -> Floats:
    """From -1 for ink to 1 for ground, told by the extremes of the middle row (`networkio.cpp`)."""
    row = grey[len(grey) // 2].astype(np.int64)
    before, here, after = row[:-2], row[1:-1], row[2:]
    low = here[((here < before) & (here <= after)) | ((here <= before) & (here < after))]
    high = here[((here > before) & (here >= after)) | ((here >= before) & (here > after))]
    black = float(np.percentile(low, _DARK)) if low.size else 0.0
    white = float(np.percentile(high, _LIGHT)) if high.size else 255.0
    half = (white - black) / 2 if white > black else 1.0
    return np.asarray(np.clip((grey - black) / half - 1, -1, 1), np.float32)


def scaled(grey: NDArray[np.uint8], height_px: int) -> NDArray[np.uint8]:
    """The line at a network's height."""
    width = max(_LEAST_WIDTH_PX, round(grey.shape[1] * height_px / grey.shape[0]))
    way = cv2.INTER_AREA if grey.shape[0] > height_px else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, (width, height_px), interpolation=way), np.uint8)


def _same(x: Floats) -> Floats:
    return x


def _series(layers: list[Layer]) -> Layer:
    def run(x: Floats) -> Floats:
        for layer in layers:
            x = layer(x)
        return x

    return run


def _reversed(inner: Layer) -> Layer:
    return lambda x: inner(x[:, ::-1])[:, ::-1]


def _transposed(inner: Layer) -> Layer:
    return lambda x: inner(x.transpose(1, 0, 2)).transpose(1, 0, 2)


def _stacked(half_x: int, half_y: int) -> Layer:
    """Each pixel with its neighbours, column by column: a convolution but for its weights, which come next."""

    def run(x: Floats) -> Floats:
        height, width, _ = x.shape
        around = np.pad(x, ((half_y, half_y), (half_x, half_x), (0, 0)))
        shifts = ((i, j) for i in range(2 * half_x + 1) for j in range(2 * half_y + 1))
        return np.concatenate([around[j : j + height, i : i + width] for i, j in shifts], -1)

    return run


def _pooled(x_scale: int, y_scale: int) -> Layer:
    def run(x: Floats) -> Floats:
        height, width, channels = x.shape[0] // y_scale, x.shape[1] // x_scale, x.shape[2]
        whole = x[: height * y_scale, : width * x_scale].reshape(height, y_scale, width, x_scale, channels)
        return np.asarray(whole.max((1, 3)), np.float32)

    return run


def _dense(weights: Floats, activation: Layer) -> Layer:
    matrix, bias = np.ascontiguousarray(weights[:, :-1].T), weights[:, -1]
    return lambda x: activation(x @ matrix + bias)


def _softmax(x: Floats) -> Floats:
    powers = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(powers / powers.sum(-1, keepdims=True), np.float32)


def _lstm(gates: list[Floats], *, last_only: bool) -> Layer:
    """An LSTM along the width, each row by itself; gates are cell, input, forget and output (`lstm.h`)."""
    states = len(gates[0])
    weights = np.concatenate(gates)
    inputs = weights.shape[1] - 1 - states
    of_input, bias = np.ascontiguousarray(weights[:, :inputs].T), weights[:, -1]
    of_state = np.ascontiguousarray(weights[:, inputs:-1].T)

    def run(x: Floats) -> Floats:
        height, width, _ = x.shape
        given = np.ascontiguousarray((x @ of_input + bias).transpose(1, 0, 2))
        output = cell = np.zeros((height, states), np.float32)
        outputs = np.empty((width, height, states), np.float32)
        for at in range(width):
            z = given[at] + output @ of_state
            # The logistic function as a tanh: numpy has that one ready, and it cannot overflow.
            gate = 0.5 + 0.5 * np.tanh(0.5 * z[:, states:])
            cell = cell * gate[:, states : 2 * states] + np.tanh(z[:, :states]) * gate[:, :states]
            output = np.tanh(cell) * gate[:, 2 * states :]
            outputs[at] = output
        whole = outputs.transpose(1, 0, 2)
        return whole[:, -1:] if last_only else whole

    return run
