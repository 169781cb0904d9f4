"""The Transformer decoder: a grid of features becomes words.

Vaswani et al., "Attention Is All You Need", NeurIPS 2017; pre-norm layers after Xiong et al., "On Layer Normalization in
the Transformer Architecture", ICML 2020; tied embeddings after Press and Wolf, 2017.

Shapes: B photos, C captions of one photo (or beams), T tokens, D model width, H heads, G grid cells, V words.
"""

from __future__ import annotations

from typing import Any

import keras
from keras import layers, ops

from desktop_captioner.captioning.config import DecoderConfig

Tensor = Any
Policy = Any
Shape = tuple[int | None, ...]
State = dict[str, Tensor]

_MASKED = -1e9


class Dense(layers.Dense):
    """A dense layer over ``[B, T, D]`` that multiplies two matrices.

    Keras' own asks for the length of each axis at every call where it is not known: a dozen operations for each product.
    """

    def call(self, x: Tensor, training: bool | None = None) -> Tensor:
        product = ops.matmul(ops.reshape(x, (-1, x.shape[-1])), self.kernel)
        # Not added to the matrix: TensorFlow would fuse the two, round once less, and close races would end otherwise.
        y = ops.add(ops.reshape(product, (-1, ops.shape(x)[1], self.units)), self.bias)
        return y if self.activation is None else self.activation(y)


class Attention(layers.Layer):
    """Multi-head attention whose keys and values can be computed once and kept."""

    def __init__(self, width: int, heads: int, dropout: float = 0.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.width, self.heads, self.rate = width, heads, dropout
        policy = self.dtype_policy
        self.query = Dense(width, dtype=policy, name="query")
        self.key = Dense(width, dtype=policy, name="key")
        self.value = Dense(width, dtype=policy, name="value")
        self.output_projection = Dense(width, dtype=policy, name="output")
        self.dropout = layers.Dropout(dropout, dtype=policy)

    def build(self, shape: Shape) -> None:
        for layer in (self.query, self.key, self.value, self.output_projection):
            layer.build(shape)

    def split(self, x: Tensor) -> Tensor:
        """``[B, T, D] -> [B, H, T, D/H]``."""
        x = ops.reshape(x, (-1, ops.shape(x)[1], self.heads, self.width // self.heads))
        return ops.transpose(x, (0, 2, 1, 3))

    def memory(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values ``[B, H, T, D/H]`` of ``[B, T, D]``."""
        return self.split(self.key(x)), self.split(self.value(x))

    def attend(
        self, x: Tensor, keys: Tensor, values: Tensor, bias: Tensor | None = None, training: bool = False
    ) -> tuple[Tensor, Tensor]:
        """Look from ``x [B, T, D]`` at the keys; bias is added to the scores and broadcasts to ``[B, H, T, S]``.

        Returns what was seen ``[B, T, D]`` and the weights ``float32[B, H, T, S]``.
        """
        scale = (self.width // self.heads) ** -0.5
        scores = ops.matmul(self.split(self.query(x)) * scale, ops.transpose(keys, (0, 1, 3, 2)))
        scores = ops.cast(scores, "float32")
        # Not ops.softmax, which warns of the single key that the first word of a caption has.
        weights = ops.exp(ops.log_softmax(scores if bias is None else scores + ops.cast(bias, "float32")))
        kept = self.dropout(ops.cast(weights, values.dtype), training=training)
        seen = ops.transpose(ops.matmul(kept, values), (0, 2, 1, 3))
        return self.output_projection(ops.reshape(seen, (-1, ops.shape(x)[1], self.width))), weights

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "width": self.width, "heads": self.heads, "dropout": self.rate}


class FeedForward(layers.Layer):
    """Two dense layers with a GELU between them."""

    def __init__(self, width: int, inner: int, dropout: float = 0.0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.width, self.inner, self.rate = width, inner, dropout
        policy = self.dtype_policy
        self.expand = Dense(inner, activation="gelu", dtype=policy, name="expand")
        self.contract = Dense(width, dtype=policy, name="contract")
        self.dropout = layers.Dropout(dropout, dtype=policy)

    def build(self, shape: Shape) -> None:
        self.expand.build(shape)
        self.contract.build((*shape[:-1], self.inner))

    def call(self, x: Tensor, training: bool = False) -> Tensor:
        return self.contract(self.dropout(self.expand(x), training=training))

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "width": self.width, "inner": self.inner, "dropout": self.rate}


class _TransformerLayer(layers.Layer):
    """Base of the layers over the cells and over the words, which end in a feed-forward half."""

    def __init__(self, config: DecoderConfig, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.sizes = config

    def with_feed_forward(self, x: Tensor, training: bool = False) -> Tensor:
        """The feed-forward half: ``[B, T, D] -> [B, T, D]``."""
        return x + self.dropout(self.feed_forward(self.feed_forward_norm(x), training=training), training=training)

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "config": self.sizes}

    def _add_feed_forward(self) -> None:
        """After the attention: a seed's starting weights are drawn in the order in which layers are made."""
        config, policy = self.sizes, self.dtype_policy
        self.feed_forward_norm = layers.LayerNormalization(dtype=policy, name="feed_forward_norm")
        self.feed_forward = FeedForward(
            config.width, config.feed_forward, config.dropout, dtype=policy, name="feed_forward"
        )
        self.dropout = layers.Dropout(config.dropout, dtype=policy)


class GridLayer(_TransformerLayer):
    """One Transformer encoder layer over the cells of the grid: ``[B, G, D] -> [B, G, D]``."""

    def __init__(self, config: DecoderConfig, **kwargs: Any) -> None:
        super().__init__(config, **kwargs)
        policy = self.dtype_policy
        self.attention_norm = layers.LayerNormalization(dtype=policy, name="attention_norm")
        self.attention = Attention(config.width, config.heads, config.dropout, dtype=policy, name="attention")
        self._add_feed_forward()

    def build(self, shape: Shape) -> None:
        for layer in (self.attention_norm, self.attention, self.feed_forward_norm, self.feed_forward):
            layer.build(shape)

    def call(self, x: Tensor, training: bool = False) -> Tensor:
        normal = self.attention_norm(x)
        seen, _ = self.attention.attend(normal, *self.attention.memory(normal), training=training)
        return self.with_feed_forward(x + self.dropout(seen, training=training), training=training)


class WordLayer(_TransformerLayer):
    """One Transformer decoder layer: words look at earlier words, then at the grid."""

    def __init__(self, config: DecoderConfig, **kwargs: Any) -> None:
        super().__init__(config, **kwargs)
        policy = self.dtype_policy
        self.words_norm = layers.LayerNormalization(dtype=policy, name="words_norm")
        self.words = Attention(config.width, config.heads, config.dropout, dtype=policy, name="words")
        self.grid_norm = layers.LayerNormalization(dtype=policy, name="grid_norm")
        self.grid = Attention(config.width, config.heads, config.dropout, dtype=policy, name="grid")
        self._add_feed_forward()

    def build(self, shape: Shape) -> None:
        for layer in (
            self.words_norm, self.words, self.grid_norm, self.grid, self.feed_forward_norm, self.feed_forward
        ):  # fmt: skip
            layer.build(shape)

    def call(self, x: Tensor, grid: tuple[Tensor, Tensor], bias: Tensor, training: bool = False) -> Tensor:
        """``x [B, C, T, D]``, keys and values of the grid ``[B, H, G, D/H]``, causal bias ``[T, T]``.

        The captions of one photo are laid end to end for the grid, so that its keys serve all of them.
        """
        captions, length, width = ops.shape(x)[1], ops.shape(x)[2], self.sizes.width
        x = ops.reshape(x, (-1, length, width))
        normal = self.words_norm(x)
        seen, _ = self.words.attend(normal, *self.words.memory(normal), bias=bias, training=training)
        x = ops.reshape(x + self.dropout(seen, training=training), (-1, captions * length, width))
        x, _ = self.attend_to_grid(x, grid, training)
        return ops.reshape(x, (-1, captions, length, width))

    def attend_to_grid(self, x: Tensor, grid: tuple[Tensor, Tensor], training: bool = False) -> tuple[Tensor, Tensor]:
        """Cross-attention, then the feed-forward half: ``[B, T, D] -> [B, T, D]`` and the weights ``[B, H, T, G]``."""
        seen, weights = self.grid.attend(self.grid_norm(x), *grid, training=training)
        return self.with_feed_forward(x + self.dropout(seen, training=training), training=training), weights


class TransformerDecoder(keras.Model):
    """A Transformer over the grid and a Transformer decoder over the words."""

    def __init__(self, config: DecoderConfig, words: int, policy: Policy = None, name: str = "decoder") -> None:
        """words: size of the vocabulary, specials included."""
        super().__init__(name=name, dtype=policy)
        self.sizes, self.vocabulary_size = config, words
        self.project = Dense(config.width, dtype=policy, name="project")
        self.project_norm = layers.LayerNormalization(dtype=policy, name="project_norm")
        self.grid_layers = [GridLayer(config, dtype=policy, name=f"grid_{n}") for n in range(config.encoder_layers)]
        self.grid_norm = layers.LayerNormalization(dtype=policy, name="grid_norm")
        self.word_layers = [WordLayer(config, dtype=policy, name=f"word_{n}") for n in range(config.decoder_layers)]
        self.words_norm = layers.LayerNormalization(dtype=policy, name="words_norm")
        self.dropout = layers.Dropout(config.dropout, dtype=policy)
        near = keras.initializers.RandomNormal(stddev=0.02)
        self.embedding = self.add_weight(
            shape=(words, config.width),
            initializer=keras.initializers.RandomNormal(stddev=config.width**-0.5),
            name="embedding",
        )
        self.word_positions = self.add_weight(
            shape=(config.max_words, config.width), initializer=near, name="word_positions"
        )
        self.cell_positions = self.add_weight(
            shape=(config.cells, config.width), initializer=near, name="cell_positions"
        )
        self.word_bias = self.add_weight(shape=(words,), initializer="zeros", name="word_bias")

    def build(self, shapes: dict[str, Shape]) -> None:
        """Every variable under a path of its own, whatever is called first."""
        self.project.build(shapes["features"])
        for layer in (self.project_norm, *self.grid_layers, self.grid_norm, *self.word_layers, self.words_norm):
            layer.build((None, None, self.sizes.width))

    def encode(self, features: Tensor, training: bool = False) -> list[tuple[Tensor, Tensor]]:
        """Features ``[B, rows, columns, channels]`` to each word layer's keys and values over the grid."""
        cells = ops.reshape(features, (-1, self.sizes.cells, features.shape[-1]))
        x = self.project_norm(self.project(self.dropout(cells, training=training)))
        x = self.dropout(x + ops.cast(self.cell_positions, x.dtype), training=training)
        for layer in self.grid_layers:
            x = layer(x, training=training)
        x = self.grid_norm(x)
        return [layer.grid.memory(x) for layer in self.word_layers]

    def embed(self, tokens: Tensor, positions: Tensor) -> Tensor:
        """Word vectors ``[..., D]`` of ``int32[...]`` at positions that broadcast to them."""
        scaled = ops.take(self.embedding, tokens, axis=0) * self.sizes.width**0.5
        return ops.cast(scaled + ops.take(self.word_positions, positions, axis=0), self.compute_dtype)

    def logits(self, x: Tensor) -> Tensor:
        """``[..., D] -> float32[..., V]`` with the embedding as the last layer's kernel."""
        scores = ops.matmul(self.words_norm(x), ops.transpose(ops.cast(self.embedding, self.compute_dtype)))
        return ops.cast(scores, "float32") + ops.cast(self.word_bias, "float32")

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Teacher forcing: ``features [B, ...]``, ``tokens int32[B, C, T]`` to logits ``float32[B, C, T, V]``."""
        grids = self.encode(inputs["features"], training=training)
        tokens = inputs["tokens"]
        length = ops.shape(tokens)[2]
        places = ops.arange(length)
        bias = ops.where(places[:, None] >= places[None, :], 0.0, _MASKED)
        x = self.dropout(self.embed(tokens, places), training=training)
        for layer, grid in zip(self.word_layers, grids, strict=True):
            x = layer(x, grid, bias, training=training)
        return self.logits(x)

    def start(self, features: Tensor) -> State:
        """The state before the first word, with one beam a photo."""
        state: State = {"position": ops.zeros((), "int32")}
        grids = self.encode(features)
        batch = ops.shape(grids[0][0])[0]
        size = self.sizes.width // self.sizes.heads
        for n, (keys, values) in enumerate(grids):
            state[f"grid_keys_{n}"], state[f"grid_values_{n}"] = keys, values
            for kind in ("keys", "values"):
                state[f"word_{kind}_{n}"] = ops.zeros((batch, self.sizes.heads, 0, size), keys.dtype)
        state["ancestry"] = ops.zeros((batch, 1, 0), "float32")
        state["attention"] = ops.zeros((batch, 1, self.sizes.cells), "float32")
        return state

    def step(self, state: State, parents: Tensor, tokens: Tensor) -> tuple[Tensor, State]:
        """One word further: parents ``int32[B, K]`` (which old beam each new one continues), tokens ``int32[B, K]``.

        The words of all beams lie in one cache that is never rearranged; ``ancestry float32[B, K, entries]`` holds 0
        where a beam descends from an entry and a large negative number elsewhere, so a beam that changes its parent
        costs a product with that small mask. Returns log probabilities ``float32[B, K, V]``; the new state's
        ``attention float32[B, K, G]`` is where each beam looked, averaged over heads and layers.
        """
        places = ops.arange(ops.shape(tokens)[1])
        own = ops.where(places[:, None] == places + 0 * tokens[..., None], 0.0, _MASKED)
        before = ops.arange(ops.shape(state["ancestry"])[1], dtype=parents.dtype)
        inherited = ops.matmul(ops.cast(parents[..., None] == before, "float32"), state["ancestry"])
        ancestry = ops.concatenate([inherited, own], axis=2)
        new: State = {"position": state["position"] + 1, "ancestry": ancestry}
        x = self.embed(tokens, state["position"])
        looked = []
        for n, layer in enumerate(self.word_layers):
            grid = state[f"grid_keys_{n}"], state[f"grid_values_{n}"]
            normal = layer.words_norm(x)
            kept = []
            for kind, fresh in zip(("keys", "values"), layer.words.memory(normal), strict=True):
                name = f"word_{kind}_{n}"
                new[name] = ops.concatenate([state[name], fresh], axis=2)
                kept.append(new[name])
            seen, _ = layer.words.attend(normal, kept[0], kept[1], bias=ancestry[:, None])
            x, weights = layer.attend_to_grid(x + seen, grid)
            new[f"grid_keys_{n}"], new[f"grid_values_{n}"] = grid
            looked.append(ops.mean(weights, axis=1))
        new["attention"] = sum(looked) / len(looked)
        return ops.log_softmax(self.logits(x)), new

    def get_config(self) -> dict[str, Any]:
        return {"config": self.sizes, "words": self.vocabulary_size, "name": self.name}
