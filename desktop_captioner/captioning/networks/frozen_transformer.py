"""The Transformer decoder in use: its weights stay as they are, and it is made of TensorFlow's operations alone.

To the last bit it computes what ``transformer.TransformerDecoder`` does, which is trained. But Keras need not be imported for it,
and its functions are traced in a third of the time.

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
        grid = [f"grid_{n}" for n in range(config.encoder_layers)]
        self._grid_layers = [
            (
                given.norm(f"{name}/attention_norm", width),
                given.attention(f"{name}/attention", config),
                given.feed_forward(name, config, gelu),
            )
            for name in grid
        ]
        self._grid_norm = given.norm("grid_norm", width)
        word = [f"word_{n}" for n in range(config.decoder_layers)]
        self._word_layers = [
            _WordLayer(
                given.norm(f"{name}/words_norm", width),
                given.attention(f"{name}/words", config),
                given.norm(f"{name}/grid_norm", width),
                given.attention(f"{name}/grid", config),
                given.feed_forward(name, config, gelu),
            )
            for name in word
        ]
        self._words_norm = given.norm("words_norm", width)

    def start(self, features: Tensor) -> State:
        """The state before the first word, with one beam a photo."""
        sizes, shape = self.sizes, _shapes(self.sizes.cells)
        x = self._project_norm(self._project(tf.reshape(features, shape(features.shape[-1])), shape))
        x += self._cell_positions
        for norm, attention, feed_forward in self._grid_layers:
            normal = norm(x)
            seen, _ = attention.look(normal, *attention.memory(normal, shape), shape)
            x = feed_forward(x + seen, shape)
        x = self._grid_norm(x)
        state: State = {"position": tf.constant(0)}
        batch = tf.shape(x)[0]
        none = tf.zeros((batch, sizes.heads, 0, sizes.width // sizes.heads), self._dtype)
        for n, layer in enumerate(self._word_layers):
            state[f"grid_keys_{n}"], state[f"grid_values_{n}"] = layer.grid.memory(x, shape)
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
        looked, mask = [], ancestry[:, None]
        for n, layer in enumerate(self._word_layers):
            normal = layer.words_norm(x)
            kept = []
            for kind, fresh in zip(("keys", "values"), layer.words.memory(normal, shape), strict=True):
                name = f"word_{kind}_{n}"
                new[name] = tf.concat([state[name], fresh], axis=2)
                kept.append(new[name])
            keys, values = kept
            seen, _ = layer.words.look(normal, keys, values, shape, mask)
            x += seen
            grid = new[f"grid_keys_{n}"], new[f"grid_values_{n}"] = state[f"grid_keys_{n}"], state[f"grid_values_{n}"]
            seen, weights = layer.grid.look(layer.grid_norm(x), *grid, shape)
            x = layer.feed_forward(x + seen, shape)
            looked.append(tf.reduce_mean(weights, axis=1))
        new["attention"] = sum(looked) / len(looked)
        return tf.nn.log_softmax(self._logits(x, shape)), new

    def _logits(self, x: Tensor, shape: Shape) -> Tensor:
        """``[B, K, D] -> float32[B, K, V]`` with the embedding as the last layer's kernel."""
        rows = tf.reshape(self._words_norm(x), (-1, self.sizes.width))
        scores = tf.matmul(rows, self._embedding, transpose_b=True)
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
class _Attention:
    """Multi-head attention whose keys and values can be computed once and kept."""

    query: _Dense
    key: _Dense
    value: _Dense
    output: _Dense
    heads: int

    def memory(self, x: Tensor, shape: Shape) -> tuple[Tensor, Tensor]:
        """Keys and values ``[B, H, T, D/H]`` of ``[B, T, D]``."""
        return self._split(self.key(x, shape), shape), self._split(self.value(x, shape), shape)

    def look(
        self, x: Tensor, keys: Tensor, values: Tensor, shape: Shape, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Return what is seen from ``x [B, T, D]``, and how much of each, ``float32[B, H, T, S]``. mask: added to the scores."""
        width = x.shape[-1]
        query = self._split(self.query(x, shape), shape) * (width // self.heads) ** -0.5
        scores = tf.cast(tf.matmul(query, keys, transpose_b=True), tf.float32)
        weights = tf.exp(tf.nn.log_softmax(scores if mask is None else scores + mask))
        seen = tf.transpose(tf.matmul(tf.cast(weights, values.dtype), values), (0, 2, 1, 3))
        return self.output(tf.reshape(seen, shape(width)), shape), weights

    def _split(self, x: Tensor, shape: Shape) -> Tensor:
        """``[B, T, D] -> [B, H, T, D/H]``."""
        return tf.transpose(tf.reshape(x, shape(self.heads, x.shape[-1] // self.heads)), (0, 2, 1, 3))


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
class _WordLayer:
    """Words look at earlier words, then at the grid."""

    words_norm: _Norm
    words: _Attention
    grid_norm: _Norm
    grid: _Attention
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

    def attention(self, name: str, config: DecoderConfig) -> _Attention:
        width = config.width
        query, key, value, output = (
            self.dense(f"{name}/{each}", width, width) for each in ("query", "key", "value", "output")
        )
        return _Attention(query, key, value, output, config.heads)

    def feed_forward(self, layer: str, config: DecoderConfig, gelu: Activation) -> _FeedForward:
        width, inner, name = config.width, config.feed_forward, f"{layer}/feed_forward"
        return _FeedForward(
            self.norm(f"{name}_norm", width),
            self.dense(f"{name}/expand", width, inner),
            self.dense(f"{name}/contract", inner, width),
            gelu,
        )


def _shapes(length: Any) -> Shape:
    """Return what makes the shape ``[-1, length, ...]``, each once in a graph: that takes longer than a product."""
    return cache(lambda *rest: tf.stack((-1, length, *rest)))
