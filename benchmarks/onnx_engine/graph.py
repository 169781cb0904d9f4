"""Operations and constants that become an ONNX graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Arrays = Mapping[str, NDArray[Any]]

FLOAT, UINT8, INT64 = TensorProto.FLOAT, TensorProto.UINT8, TensorProto.INT64
MICROSOFT = "com.microsoft"
_OPERATIONS, _FORMAT = 20, 10  # versions


class Graph:
    """A graph that grows; values are known by their names."""

    def __init__(self, stored: Arrays) -> None:
        """stored: a bundle's arrays as its file has them."""
        self.stored = stored
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._inputs: list[Any] = []
        self._outputs: list[Any] = []

    def constant(self, array: Any) -> str:
        name = f"constant_{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def numbers(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def several(self, kind: str, inputs: Sequence[str], count: int, domain: str = "", **settings: Any) -> list[str]:
        """An operation with so many results."""
        made = [f"value_{len(self._nodes)}_{n}" for n in range(count)]
        self._nodes.append(helper.make_node(kind, list(inputs), made, domain=domain, **settings))
        return made

    def add(self, kind: str, *inputs: str, domain: str = "", **settings: Any) -> str:
        """An operation with one result."""
        return self.several(kind, inputs, 1, domain, **settings)[0]

    def input(self, name: str, shape: Sequence[int | str], kind: int = FLOAT) -> str:
        self._inputs.append(helper.make_tensor_value_info(name, kind, list(shape)))
        return name

    def output(self, name: str, value: str, shape: Sequence[int | str], kind: int = FLOAT) -> None:
        self._nodes.append(helper.make_node("Identity", [value], [name]))
        self._outputs.append(helper.make_tensor_value_info(name, kind, list(shape)))

    def floats(self, name: str) -> NDArray[np.float32]:
        """One of the bundle's arrays."""
        array = self.stored[name].astype(np.float32)
        return array * self.stored[f"{name}.scale"] if f"{name}.scale" in self.stored else array

    def serialised(self) -> bytes:
        graph = helper.make_graph(self._nodes, "graph", self._inputs, self._outputs, self._constants)
        versions = [helper.make_opsetid("", _OPERATIONS), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=versions, ir_version=_FORMAT)
        return bytes(model.SerializeToString())
