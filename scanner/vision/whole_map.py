"""The text detector, told another way: the same numbers in three quarters of the time where networks run in bfloat16.

The network ends with two transposed convolutions of 2 x 2 with a step of 2, a ReLU between them. Each pixel of their
outputs depends on one pixel of their inputs only, so they are convolutions of 1 x 1 with four times the channels, and
the ReLU does not care where a number stands (Shi et al., "Is the deconvolution layer the same as a convolutional
layer?", 2016). The picture in full size appears once, at the very end.

And OpenVINO joins Gaussian error units and weights of one convolution each only where it knows the input's size: so
that is done for one size, and the size is freed again. No other layer of this network depends on it.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_SIDE_PX: Final = 640  # any multiple of 32
_FIRST, _FIRST_BIAS = "ConvTranspose.0", "Add.218"
_SECOND, _SECOND_BIAS = "ConvTranspose.2", "Add.220"


def with_map_at_last(model: Any) -> Any:
    """The detector of PP-OCRv6 small with its head rewritten and its layers joined; an OpenVINO model of any sides."""
    import openvino  # noqa: PLC0415  # loaded by the runtime by now
    from openvino import opset13 as layers  # noqa: PLC0415
    from openvino._offline_transformations import apply_moc_transformations  # noqa: PLC0415

    model.reshape([1, 3, _SIDE_PX, _SIDE_PX])
    nodes = {node.get_friendly_name(): node for node in model.get_ordered_ops()}
    bias = _numbers(nodes[_FIRST_BIAS].input_value(1)).reshape(1, -1, 1, 1)
    last_bias = _numbers(nodes[_SECOND_BIAS].input_value(1)).reshape(1, 1, 1, 1)
    first, second = as_pointwise(*(_numbers(nodes[name].input_value(1)) for name in (_FIRST, _SECOND)))

    def pointwise(value: Any, weights: NDArray[np.float32], added: NDArray[np.float32]) -> Any:
        product = layers.convolution(value, layers.constant(weights), [1, 1], [0, 0], [0, 0], [1, 1])
        return layers.add(product, layers.constant(added))

    inner = layers.relu(pointwise(nodes[_FIRST].input_value(0), first, np.tile(bias, (1, 4, 1, 1))))
    likely = layers.sigmoid(pointwise(inner, second, np.tile(last_bias, (1, 16, 1, 1))))
    edited = openvino.Model([layers.depth_to_space(likely, "blocks_first", 4)], model.get_parameters(), "detector")
    apply_moc_transformations(edited, cf=True)
    edited.reshape([1, 3, -1, -1])
    return edited


def as_pointwise(
    first: NDArray[np.float32], second: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The weights of both transposed convolutions as those of two of 1 x 1.

    Shapes (in, n, 2, 2) and (n, 1, 2, 2) become (4n, in, 1, 1) and (16, 4n, 1, 1). The outputs of the second are the
    pixels of a block of 4 x 4, row by row.
    """
    count = first.shape[1]
    inner = first.transpose(2, 3, 1, 0).reshape(4 * count, -1, 1, 1)
    outer = np.zeros((2, 2, 2, 2, 4 * count), np.float32)  # row and column of the outer block, then of the inner one
    for place in range(4):
        own = slice(place * count, (place + 1) * count)
        outer[place // 2, :, place % 2, :, own] = second[:, 0].transpose(1, 2, 0)
    return np.ascontiguousarray(inner), outer.reshape(16, 4 * count, 1, 1)


def _numbers(value: Any) -> NDArray[np.float32]:
    """The numbers of a constant, which may stand behind nodes that pass them on."""
    node = value.get_node()
    while node.get_type_name() != "Constant":
        node = node.input_value(0).get_node()
    return np.asarray(node.get_data(), np.float32)
