"""The Transformer decoder in use: its weights stay as they are, and it is made of TensorFlow's operations alone.

It computes what ``transformer.TransformerDecoder`` does, which is trained. Some processors add up in another order where several
products are made as one, which the last bit shows. Keras need not be imported for it, and its functions are traced in a third of
the time.

Shapes: B photos, K beams of a photo, T tokens, D model width, H heads, G grid cells, V words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import tensorflow as tf
from numpy.typing import NDArray

from desktop_captioner.captioning.config import DecoderConfig

Tensor = Any
State = dict[str, Tensor]
Activation = Callable[[Tensor], Tensor]
Shape = Callable[..., Tensor]

_EPSILON = 1e-3  # of Keras' layer normalisation
_MASKED = -1e9
_PROJECTIONS = "query", "key", "value"


class FrozenTransformer:
    """A Transformer decoder with the weights of a bundle; ``start`` and ``step`` are those that ``decoders`` tells of."""

    def __init__(
        self,
        config: DecoderConfig,
        words: int,
        channels: int | None,
        weights: Mapping[str, NDArray[Any]],
        dtype: str,
        gelu: Activation,
    ) -> None:
        """channels: of the features. weights: by their names in a bundle. dtype: in which to compute, "bfloat16" or "float32".

        Raises KeyError or ValueError for weights that do not fit.
        """
        self.sizes, self.vocabulary_size, self._dtype = config, words, tf.as_dtype(dtype)
        width, given = config.width, _Weights(weights, self._dtype)
        self._embedding = given("embedding", words, width)
        self._word_positions = given("word_positions", config.max_words, width)
        self._cell_positions = given("cell_positions", config.cells, width)
        self._word_bias = tf.cast(given("word_bias", words), tf.float32)
        self._project = given.dense("project", channels, width)
        self._project_norm = given.norm("project_norm", width)
        self._grid_layers = [
            _GridLayer(
                given.norm(f"{name}/attention_norm", width),
                given.joined(*(f"{name}/attention/{each}" for each in _PROJECTIONS), width=width),
                given.dense(f"{name}/attention/output", width, width),
                given.feed_forward(name, config, gelu),
            )
            for name in (f"grid_{n}" for n in range(config.encoder_layers))
        ]
        self._grid_norm = given.norm("grid_norm", width)
        word_layers = [f"word_{n}" for n in range(config.decoder_layers)]
        self._word_layers = [
            _WordLayer(
                given.norm(f"{name}/words_norm", width),
                given.joined(*(f"{name}/words/{each}" for each in _PROJECTIONS), width=width),
                given.dense(f"{name}/words/output", width, width),
                given.norm(f"{name}/grid_norm", width),
                given.dense(f"{name}/grid/query", width, width),
                given.dense(f"{name}/grid/output", width, width),
                given.feed_forward(name, config, gelu),
            )
            for name in word_layers
        ]
        memories = [f"{name}/grid/{each}" for name in word_layers for each in ("key", "value")]
        self._memories = given.joined(*memories, width=width)  # of all layers
        self._words_norm = given.norm("words_norm", width)
        # A copy: multiplying by the rows of a matrix takes three times as long as by its columns.
        self._output_kernel = tf.transpose(self._embedding)

    def start(self, features: Tensor) -> State:
        """The state before the first word, with one beam a photo."""
        sizes, shape = self.sizes, _shapes(self.sizes.cells)
        x = self._project_norm(self._project(tf.reshape(features, shape(features.shape[-1])), shape))
        x += self._cell_positions
        heads = sizes.heads
        for layer in self._grid_layers:
            query, keys, values = _split(layer.projections(layer.norm(x), shape), 3, heads, shape)
            seen, _ = _look(query, keys, values, shape)
            x = layer.feed_forward(x + layer.output(seen, shape), shape)
        x = self._grid_norm(x)
        state: State = {"position": tf.constant(0)}
        batch = tf.shape(x)[0]
        none = tf.zeros((batch, heads, 0, sizes.width // heads), self._dtype)
        kept = _split(self._memories(x, shape), 2 * len(self._word_layers), heads, shape)
        for n in range(len(self._word_layers)):
            state[f"grid_keys_{n}"], state[f"grid_values_{n}"] = kept[2 * n : 2 * n + 2]
            state[f"word_keys_{n}"] = state[f"word_values_{n}"] = none
        state["ancestry"] = tf.zeros((batch, 1, 0))
        state["attention"] = tf.zeros((batch, 1, sizes.cells))
        return state

    def step(self, state: State, parents: Tensor, tokens: Tensor) -> tuple[Tensor, State]:
        """One word further, as ``TransformerDecoder.step`` has it."""
        beams = tf.shape(tokens)[1]
        shape = _shapes(beams)
        places = tf.range(beams)
        own = tf.where(places[:, None] == places + 0 * tokens[..., None], 0.0, _MASKED)
        before = tf.range(tf.shape(state["ancestry"])[1])
        inherited = tf.matmul(tf.cast(parents[..., None] == before, tf.float32), state["ancestry"])
        ancestry = tf.concat([inherited, own], axis=2)
        new: State = {"position": state["position"] + 1, "ancestry": ancestry}
        x = tf.gather(self._embedding, tokens) * self.sizes.width**0.5
        x += tf.gather(self._word_positions, state["position"])
        looked, mask, heads = [], ancestry[:, None], self.sizes.heads
        for n, layer in enumerate(self._word_layers):
            query, *fresh = _split(layer.projections(layer.words_norm(x), shape), 3, heads, shape)
            for kind, each in zip(("keys", "values"), fresh, strict=True):
                new[f"word_{kind}_{n}"] = tf.concat([state[f"word_{kind}_{n}"], each], axis=2)
                new[f"grid_{kind}_{n}"] = state[f"grid_{kind}_{n}"]
            seen, _ = _look(query, new[f"word_keys_{n}"], new[f"word_values_{n}"], shape, mask)
            x += layer.words_output(seen, shape)
            (query,) = _split(layer.grid_query(layer.grid_norm(x), shape), 1, heads, shape)
            seen, weights = _look(query, new[f"grid_keys_{n}"], new[f"grid_values_{n}"], shape)
            x = layer.feed_forward(x + layer.grid_output(seen, shape), shape)
            looked.append(tf.reduce_mean(weights, axis=1))
        new["attention"] = sum(looked) / len(looked)
        return tf.nn.log_softmax(self._logits(x, shape)), new

    def _logits(self, x: Tensor, shape: Shape) -> Tensor:
        """``[B, K, D] -> float32[B, K, V]`` with the embedding as the last layer's kernel."""
        rows = tf.reshape(self._words_norm(x), (-1, self.sizes.width))
        scores = tf.matmul(rows, self._output_kernel)
        return tf.cast(tf.reshape(scores, shape(self.vocabulary_size)), tf.float32) + self._word_bias


@dataclass(frozen=True)
class _Dense:
    """A dense layer over ``[B, T, D]``."""

    kernel: Tensor
    bias: Tensor

    def __call__(self, x: Tensor, shape: Shape) -> Tensor:
        inputs, outputs = self.kernel.shape
        # Not added to the matrix: TensorFlow would fuse the two, round once less, and close races would end otherwise.
        return tf.reshape(tf.matmul(tf.reshape(x, (-1, inputs)), self.kernel), shape(outputs)) + self.bias


@dataclass(frozen=True)
class _Norm:
    """Layer normalisation over the last axis, in float32."""

    gamma: Tensor
    beta: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        y = tf.cast(x, tf.float32)
        mean = tf.reduce_mean(y, axis=-1, keepdims=True)
        variance = tf.reduce_mean(tf.math.squared_difference(y, mean), axis=-1, keepdims=True)
        scale = tf.math.rsqrt(variance + _EPSILON) * self.gamma
        return tf.cast(y * scale + (-mean * scale + self.beta), x.dtype)


@dataclass(frozen=True)
class _FeedForward:
    """A layer's second half: two dense layers with a GELU between them."""

    norm: _Norm
    expand: _Dense
    contract: _Dense
    gelu: Activation

    def __call__(self, x: Tensor, shape: Shape) -> Tensor:
        return x + self.contract(self.gelu(self.expand(self.norm(x), shape)), shape)


@dataclass(frozen=True)
class _GridLayer:
    """Cells look at all cells. projections: of queries, keys and values together, which takes less time."""

    norm: _Norm
    projections: _Dense
    output: _Dense
    feed_forward: _FeedForward


@dataclass(frozen=True)
class _WordLayer:
    """Words look at earlier words, then at the grid. projections: as in a ``_GridLayer``."""

    words_norm: _Norm
    projections: _Dense
    words_output: _Dense
    grid_norm: _Norm
    grid_query: _Dense
    grid_output: _Dense
    feed_forward: _FeedForward


@dataclass(frozen=True)
class _Weights:
    """The weights of a bundle as tensors, rounded as a decoder in this type would hold them."""

    arrays: Mapping[str, NDArray[Any]]
    dtype: tf.DType

    def __call__(self, name: str, *shape: int | None) -> Tensor:
        array = self.arrays[f"decoder/{name}"]
        if array.shape != shape:
            raise ValueError(f"decoder/{name} is not of the shape {shape}")
        return tf.cast(tf.constant(array, tf.float32), self.dtype)

    def dense(self, name: str, inputs: int | None, outputs: int) -> _Dense:
        return _Dense(self(f"{name}/kernel", inputs, outputs), self(f"{name}/bias", outputs))

    def norm(self, name: str, width: int) -> _Norm:
        return _Norm(*(tf.cast(self(f"{name}/{each}", width), tf.float32) for each in ("gamma", "beta")))

    def joined(self, *names: str, width: int) -> _Dense:
        """Several layers of the same size as one, whose outputs stand beside each other."""
        layers = [self.dense(name, width, width) for name in names]
        return _Dense(tf.concat([each.kernel for each in layers], 1), tf.concat([each.bias for each in layers], 0))

    def feed_forward(self, layer: str, config: DecoderConfig, gelu: Activation) -> _FeedForward:
        width, inner, name = config.width, config.feed_forward, f"{layer}/feed_forward"
        return _FeedForward(
            self.norm(f"{name}_norm", width),
            self.dense(f"{name}/expand", width, inner),
            self.dense(f"{name}/contract", inner, width),
            gelu,
        )


def _split(x: Tensor, count: int, heads: int, shape: Shape) -> list[Tensor]:
    """``[B, T, count D]`` to as many of ``[B, H, T, D/H]``, for multi-head attention."""
    size = x.shape[-1] // (count * heads)
    parts: list[Tensor] = tf.unstack(tf.transpose(tf.reshape(x, shape(count, heads, size)), (2, 0, 3, 1, 4)), count)
    return parts


def _look(
    query: Tensor, keys: Tensor, values: Tensor, shape: Shape, mask: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Return what is seen with a query ``[B, H, T, D/H]``, ``[B, T, D]``, and how much of each, ``float32[B, H, T, S]``.

    mask: added to the scores.
    """
    heads, size = query.shape[1], query.shape[3]
    scores = tf.cast(tf.matmul(query * size**-0.5, keys, transpose_b=True), tf.float32)
    weights = tf.exp(tf.nn.log_softmax(scores if mask is None else scores + mask))
    seen = tf.transpose(tf.matmul(tf.cast(weights, values.dtype), values), (0, 2, 1, 3))
    return tf.reshape(seen, shape(heads * size)), weights


def _shapes(length: Any) -> Shape:
    """Return what makes the shape ``[-1, length, ...]``, each once in a graph: that takes longer than a product."""
    return cache(lambda *rest: tf.stack((-1, length, *rest)))
