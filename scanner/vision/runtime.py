"""One OpenVINO core per process, and networks that were checked before they are compiled."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from scanner.errors import EngineError
from scanner.offline import go_offline
from scanner.vision.weights import checked_path, known_weights

Blob: TypeAlias = NDArray[np.float32] | NDArray[np.uint8]
"""What goes into a network: shape (batch, channel, height, width), or (batch, height, width, channel) of a picture."""

Normalising: TypeAlias = tuple[tuple[float, float, float], tuple[float, float, float]]
"""What is subtracted from a picture's colours, 0..255, and what they are then divided by."""


@cache
def _core() -> Any:
    go_offline()  # before the import: openvino reports its use as it is imported
    import openvino  # noqa: PLC0415  # half a second that `--help` must not wait for

    return openvino.Core()


class Network:
    """A network whose weights were checked, compiled once for inputs of any height and width.

    Compiling for each photo size takes 0.25 to 0.4 s a size; compiled for free sides, the same network is at most a
    tenth slower a run and takes any photo. Not shared between threads. `edit`, where given, is called with the OpenVINO
    model before it is compiled.
    """

    def __init__(
        self,
        name: str,
        shape: tuple[int, ...],
        threads: int = 0,
        edit: Callable[[Any], Any] | None = None,
        *,
        exact: bool = False,
        pictures: Normalising | None = None,
    ) -> None:
        """`shape` is the input's, with -1 for each free side. Raises EngineError.

        `pictures`: the network takes pictures in bytes, and normalises them itself.

        `exact`: in 32 bits, also where the processor has bfloat16, which takes two thirds of the time and memory.
        """
        weights = known_weights()[name]
        path = checked_path(weights)
        self._name = name
        # Pinned, the threads of every worker would share the first cores, and two workers do the work of one.
        options: dict[str, Any] = {"PERFORMANCE_HINT": "LATENCY", "ENABLE_CPU_PINNING": False}
        if exact:
            options["INFERENCE_PRECISION_HINT"] = "f32"
        if threads:
            options["INFERENCE_NUM_THREADS"] = threads
        try:
            model = _core().read_model(path)
            model.reshape(list(shape))
            model = edit(model) if edit else model
            self.model = _of_pictures(model, pictures) if pictures else model
            self._compiled = _core().compile_model(self.model, "CPU", options)
            self._request = self._compiled.create_infer_request()
        except (RuntimeError, ValueError) as error:
            raise EngineError("The network {name} could not be loaded: {error}", name=name, error=str(error)) from error

    def run(self, blob: Blob) -> tuple[NDArray[Any], ...]:
        """The network's outputs for one input, which hold until it runs again. Raises EngineError."""
        try:
            self._request.infer([blob], share_inputs=True)
            return tuple(tensor.data for tensor in self._request.output_tensors)
        except RuntimeError as error:
            raise EngineError("The network {name} failed: {error}", name=self._name, error=str(error)) from error

    def release(self) -> None:
        """Give back the memory of the last run: about 150 MB a megapixel in bfloat16, twice that in 32 bits."""
        self._compiled.release_memory()


def _of_pictures(model: Any, normalising: Normalising) -> Any:
    """The model with an input of bytes, shape (batch, height, width, channel)."""
    import openvino  # noqa: PLC0415  # loaded by now
    from openvino.preprocess import PrePostProcessor  # noqa: PLC0415

    mean, deviation = normalising
    steps = PrePostProcessor(model)
    steps.input().tensor().set_element_type(openvino.Type.u8).set_layout(openvino.Layout("NHWC"))
    steps.input().model().set_layout(openvino.Layout("NCHW"))
    steps.input().preprocess().convert_element_type(openvino.Type.f32).mean(list(mean)).scale(list(deviation))
    return steps.build()
