"""One OpenVINO core per process, and networks that are compiled when a shape is first needed."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from scanner.errors import EngineError
from scanner.offline import go_offline
from scanner.vision.weights import checked_path, known_weights

Blob: TypeAlias = NDArray[np.float32]
"""What goes into a network and comes out of it: shape (batch, channel, height, width) on the way in."""

# A compiled shape of the text detector holds 30 to 90 MB. Photos of one camera need two or three shapes.
_SHAPES_KEPT: Final = 6


@cache
def _core() -> Any:
    go_offline()  # before the import: openvino reports its use as it is imported
    import openvino  # noqa: PLC0415  # half a second that `--help` must not wait for

    return openvino.Core()


class Network:
    """A network whose weights were checked, compiled for each input shape when that shape first comes.

    Not shared between threads. `edit`, where given, is called once with the OpenVINO model before it is compiled.
    """

    def __init__(self, name: str, threads: int = 0, edit: Callable[[Any], Any] | None = None) -> None:
        weights = known_weights()[name]
        path = checked_path(weights)
        self._name = name
        self._threads = threads
        try:
            model = _core().read_model(path)
            self._model = edit(model) if edit else model
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"The network {name} could not be loaded: {error}") from error
        self._requests: OrderedDict[tuple[int, ...], Any] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def model(self) -> Any:
        """The OpenVINO model."""
        return self._model

    def run(self, blob: Blob, shape: tuple[int, ...] | None = None) -> tuple[NDArray[Any], ...]:
        """The network's outputs for one input. `shape` is compiled for: the blob's own unless -1 marks free sides.

        Raises EngineError where the runtime fails.
        """
        try:
            request = self._request(shape or blob.shape)
            request.infer([blob], share_inputs=True)
            return tuple(np.array(tensor.data) for tensor in request.output_tensors)
        except RuntimeError as error:
            raise EngineError(f"The network {self._name} failed: {error}") from error

    def _request(self, shape: tuple[int, ...]) -> Any:
        with self._lock:
            if shape in self._requests:
                self._requests.move_to_end(shape)
                return self._requests[shape]
            model = self._model.clone()
            model.reshape(list(shape))
            options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY"}
            if self._threads:
                options["INFERENCE_NUM_THREADS"] = self._threads
            while len(self._requests) >= _SHAPES_KEPT:
                self._requests.popitem(last=False)
            request = _core().compile_model(model, "CPU", options).create_infer_request()
            self._requests[shape] = request
            return request
