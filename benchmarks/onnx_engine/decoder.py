"""The Transformer decoder as two ONNX graphs: what comes before the first word, and a step."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.onnx_engine.graph import INT64, MICROSOFT, Arrays, Graph
from desktop_captioner.captioning.config import DecoderConfig

_CHANNELS, _EPSILON = 2048, 1e-3


class _Decoder(Graph):
    """The parts of both graphs. int8: matrices as the bundle stores them; what goes in is rounded as it comes."""

    def __init__(self, stored: Arrays, sizes: DecoderConfig, int8: bool) -> None:
        super().__init__({name.removeprefix("decoder/"): array for name, array in stored.items()})
        self.int8, self.width, self.heads = int8, sizes.width, sizes.heads
        self.size = sizes.width // sizes.heads

    def norm(self, x: str, name: str) -> str:
        scale, offset = self.constant(self.floats(f"{name}/gamma")), self.constant(self.floats(f"{name}/beta"))
        return self.add("LayerNormalization", x, scale, offset, axis=-1, epsilon=_EPSILON)

    def product(self, x: str, matrix: NDArray[np.int8], scales: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        if not self.int8:
            return self.add("Add", self.add("MatMul", x, self.constant(matrix * scales)), self.constant(bias))
        zeros = self.constant(np.zeros(matrix.shape[1], np.int8))
        given = self.constant(matrix), self.constant(scales.reshape(-1)), zeros, self.constant(bias)
        return self.add("DynamicQuantizeMatMul", x, *given, domain=MICROSOFT)

    def dense(self, x: str, *names: str, gains: Sequence[float] = (1.0,)) -> str:
        """Dense layers side by side, each times its gain."""
        each = list(zip(names, np.resize(np.float32(gains), len(names)), strict=True))
        matrix = np.concatenate([self.stored[f"{name}/kernel"] for name in names], axis=1)
        scales = np.concatenate([self.stored[f"{name}/kernel.scale"] * gain for name, gain in each], axis=1)
        bias = np.concatenate([self.stored[f"{name}/bias"] * gain for name, gain in each])
        return self.product(x, matrix, scales, bias)

    def split(self, x: str) -> str:
        """``[B, T, D] -> [B, H, T, D/H]``."""
        shaped = self.add("Reshape", x, self.numbers(0, -1, self.heads, self.size))
        return self.add("Transpose", shaped, perm=[0, 2, 1, 3])

    def memory(self, x: str, name: str) -> list[str]:
        """Query (already scaled), keys and values."""
        names = f"{name}/query", f"{name}/key", f"{name}/value"
        parts = self.dense(x, *names, gains=(self.size**-0.5, 1.0, 1.0))
        return [self.split(part) for part in self.several("Split", [parts], 3, axis=-1, num_outputs=3)]

    def attend(self, query: str, keys: str, values: str, name: str, bias: str = "") -> tuple[str, str]:
        """What was seen ``[B, T, D]``, and the weights ``[B, H, T, S]``."""
        scores = self.add("MatMul", query, self.add("Transpose", keys, perm=[0, 1, 3, 2]))
        weights = self.add("Softmax", self.add("Add", scores, bias) if bias else scores, axis=-1)
        seen = self.add("Transpose", self.add("MatMul", weights, values), perm=[0, 2, 1, 3])
        return self.dense(self.add("Reshape", seen, self.numbers(0, -1, self.width)), f"{name}/output"), weights

    def feed_forward(self, x: str, name: str) -> str:
        inner = self.add("Gelu", self.dense(self.norm(x, f"{name}_norm"), f"{name}/expand"))
        return self.add("Add", x, self.dense(inner, f"{name}/contract"))


def start(stored: Arrays, sizes: DecoderConfig, int8: bool) -> bytes:
    """``features`` to each word layer's keys and values over the grid, ``grid_keys_0`` and so on."""
    graph, side = _Decoder(stored, sizes, int8), round(sizes.cells**0.5)
    features = graph.input("features", ("B", side, side, _CHANNELS))
    cells = graph.add("Reshape", features, graph.numbers(0, sizes.cells, _CHANNELS))
    x = graph.norm(graph.dense(cells, "project"), "project_norm")
    x = graph.add("Add", x, graph.constant(graph.floats("cell_positions")))
    for n in range(sizes.encoder_layers):
        memory = graph.memory(graph.norm(x, f"grid_{n}/attention_norm"), f"grid_{n}/attention")
        x = graph.add("Add", x, graph.attend(*memory, f"grid_{n}/attention")[0])
        x = graph.feed_forward(x, f"grid_{n}/feed_forward")
    x = graph.norm(x, "grid_norm")
    for n in range(sizes.decoder_layers):
        both = graph.dense(x, f"word_{n}/grid/key", f"word_{n}/grid/value")
        for kind, part in zip(
            ("keys", "values"), graph.several("Split", [both], 2, axis=-1, num_outputs=2), strict=True
        ):
            graph.output(f"grid_{kind}_{n}", graph.split(part), ("B", sizes.heads, sizes.cells, graph.size))
    return graph.serialised()


def step(stored: Arrays, sizes: DecoderConfig, int8: bool) -> bytes:
    """One word further, as the decoder of Keras does it, with the best of what comes of it.

    ancestry: where a beam descends from, for the beams as they are now; words: added to the scores of all words.
    """
    graph = _Decoder(stored, sizes, int8)
    known = len(stored["decoder/embedding"])
    tokens, position = graph.input("tokens", ("B", "K"), INT64), graph.input("position", (), INT64)
    ancestry, totals = graph.input("ancestry", ("B", 1, "K", "E")), graph.input("totals", ("B", "K", 1))
    words, count = graph.input("words", (known,)), graph.input("count", (1,), INT64)
    x = graph.add("Gather", graph.constant(graph.floats("embedding") * np.float32(sizes.width**0.5)), tokens, axis=0)
    x = graph.add("Add", x, graph.add("Gather", graph.constant(graph.floats("word_positions")), position, axis=0))
    looked = []
    for n in range(sizes.decoder_layers):
        query, *fresh = graph.memory(graph.norm(x, f"word_{n}/words_norm"), f"word_{n}/words")
        kept, grid = [], []
        for kind, new in zip(("keys", "values"), fresh, strict=True):
            before = graph.input(f"word_{kind}_{n}", ("B", sizes.heads, "P", graph.size))
            grid.append(graph.input(f"grid_{kind}_{n}", ("B", sizes.heads, sizes.cells, graph.size)))
            kept.append(graph.add("Concat", before, new, axis=2))
            graph.output(f"next_word_{kind}_{n}", kept[-1], ("B", sizes.heads, "E", graph.size))
        x = graph.add("Add", x, graph.attend(query, *kept, f"word_{n}/words", ancestry)[0])
        asked = graph.dense(graph.norm(x, f"word_{n}/grid_norm"), f"word_{n}/grid/query", gains=(graph.size**-0.5,))
        seen, weights = graph.attend(graph.split(asked), *grid, f"word_{n}/grid")
        looked.append(graph.add("ReduceMean", weights, graph.numbers(1), keepdims=0))
        x = graph.feed_forward(graph.add("Add", x, seen), f"word_{n}/feed_forward")
    graph.output("attention", graph.add("Mean", *looked), ("B", "K", sizes.cells))
    embedding, scales = graph.stored["embedding"].T, graph.stored["embedding.scale"].T
    scores = graph.product(graph.norm(x, "words_norm"), embedding, scales, graph.stored["word_bias"])
    scores = graph.add("Add", graph.add("Add", graph.add("LogSoftmax", scores, axis=-1), words), totals)
    flat = graph.add("Reshape", scores, graph.numbers(0, -1))
    best, places = graph.several("TopK", [flat, count], 2, axis=-1, largest=1, sorted=1)
    graph.output("best", best, ("B", "C"))
    graph.output("places", places, ("B", "C"), INT64)
    return graph.serialised()
