"""InceptionV3 as an ONNX graph, in floats or with the 8 bits and ranges that a bundle stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.onnx_engine.graph import FLOAT, MICROSOFT, UINT8, Arrays, Graph
from desktop_captioner.captioning.networks import inception

_LEVELS = 255
_PHOTOS = 0  # the number of the tensor that goes in


@dataclass(frozen=True)
class _Layer:
    """kind: "conv", "max", "average" or "join"; number: of a convolution."""

    kind: str
    inputs: tuple[int, ...]
    output: int
    number: int = 0
    size: tuple[int, int] = (3, 3)
    strides: int = 1
    same: bool = True

    @property
    def settings(self) -> dict[str, Any]:
        pads = [self.size[0] // 2, self.size[1] // 2] if self.same else [0, 0]
        return {"kernel_shape": list(self.size), "strides": [self.strides] * 2, "pads": pads * 2}


class _Network:
    """InceptionV3's parts, noted down; which tensors share a range (what is joined or pooled)."""

    def __init__(self, last_pool: str) -> None:
        self.layers: list[_Layer] = []
        self.leader = [_PHOTOS]
        inception.top(self, inception.stem(self, _PHOTOS), last_pool)

    def conv(
        self, x: int, number: int, filters: int, rows: int, columns: int, strides: int = 1, padding: str = "same"
    ) -> int:
        return self._add("conv", (x,), number, (rows, columns), strides, padding == "same")

    def max_pool(self, x: int) -> int:
        return self._add("max", (x,), 0, (3, 3), 2, False)

    def pooled(self, x: int, number: int, filters: int, kind: str = "average") -> int:
        return self.conv(self._add(kind, (x,)), number, filters, 1, 1)

    def join(self, *branches: int, name: str | None = None) -> int:
        return self._add("join", branches)

    def group(self, tensor: int) -> int:
        while self.leader[tensor] != tensor:
            tensor = self.leader[tensor]
        return tensor

    def ranges(self, own: NDArray[np.float32]) -> dict[int, float]:
        """The highest value of each group, by those of the convolutions."""
        highest: dict[int, float] = {}
        for layer in self.layers:
            if layer.kind == "conv":
                key = self.group(layer.output)
                highest[key] = max(highest.get(key, 0.0), float(own[layer.number]))
        return highest

    def _add(self, kind: str, inputs: tuple[int, ...], *settings: Any) -> int:
        output = len(self.leader)
        self.leader.append(output)
        if kind != "conv":
            for tensor in inputs:
                self.leader[self.group(tensor)] = output
        self.layers.append(_Layer(kind, inputs, output, *settings))
        return output


def encoder(stored: Arrays, int8: bool, last_pool: str = "max") -> bytes:
    """The graph: ``photos uint8[B, 299, 299, 3]`` to ``features float32[B, 8, 8, 2048]``."""
    graph, network = Graph(stored), _Network(last_pool)
    highest = network.ranges(stored["encoder/ranges"])
    zero = graph.constant(np.uint8(0))
    values = {_PHOTOS: graph.add("Transpose", graph.input("photos", ("B", 299, 299, 3), UINT8), perm=[0, 3, 1, 2])}
    if not int8:
        scaled = graph.add("Mul", graph.add("Cast", values[_PHOTOS], to=FLOAT), graph.constant(np.float32(2 / _LEVELS)))
        values[_PHOTOS] = graph.add("Sub", scaled, graph.constant(np.float32(1)))

    def scale(tensor: int) -> np.float32:
        return np.float32((2.0 if tensor == _PHOTOS else highest[network.group(tensor)]) / _LEVELS)

    def convolved(layer: _Layer) -> str:
        x, name = layer.inputs[0], f"encoder/conv_{layer.number:02d}"
        bias = stored[f"{name}/bias"].astype(np.float32)
        if not int8:
            kernel = graph.constant(graph.floats(f"{name}/kernel").transpose(3, 2, 0, 1))
            return graph.add("Relu", graph.add("Conv", values[x], kernel, graph.constant(bias), **layer.settings))
        whole = stored[f"{name}/kernel"]
        if f"{name}/kernel.scale" in stored:
            scales = stored[f"{name}/kernel.scale"].reshape(-1)
        else:  # small kernels are stored as floats
            scales = np.maximum(np.abs(whole).max(axis=(0, 1, 2)) / 127, 1e-12).astype(np.float32)
            whole = np.rint(whole / scales).astype(np.int8)
        if x == _PHOTOS:  # 0 to 255 stand for -1 to 1, and nothing is padded here
            bias = bias - scales * whole.sum(axis=(0, 1, 2), dtype=np.float32)
        given = (
            graph.constant(scale(x)), zero, graph.constant(whole.transpose(3, 2, 0, 1)), graph.constant(scales),
            graph.constant(np.zeros(len(scales), np.int8)), graph.constant(scale(layer.output)), zero,
            graph.constant(np.rint(bias / (scale(x) * scales)).astype(np.int32)),
        )  # fmt: skip
        return graph.add("QLinearConv", values[x], *given, **layer.settings)

    def pooled(layer: _Layer) -> str:
        x = values[layer.inputs[0]]
        if layer.kind == "max":
            return graph.add("MaxPool", x, **layer.settings)
        if not int8:
            return graph.add("AveragePool", x, **layer.settings)
        same = graph.constant(scale(layer.output))
        return graph.add("QLinearAveragePool", x, same, zero, same, zero, domain=MICROSOFT, **layer.settings)

    for layer in network.layers:
        if layer.kind == "join":
            values[layer.output] = graph.add("Concat", *(values[x] for x in layer.inputs), axis=1)
        else:
            values[layer.output] = convolved(layer) if layer.kind == "conv" else pooled(layer)
    last = network.layers[-1].output
    grid = values[last]
    if int8:
        grid = graph.add("Mul", graph.add("Cast", grid, to=FLOAT), graph.constant(scale(last)))
    graph.output("features", graph.add("Transpose", grid, perm=[0, 2, 3, 1]), ("B", 8, 8, 2048))
    return graph.serialised()
