"""Caption decoders with a recurrent cell: the designs that the field teaches with.

Each says a sentence word by word from the state of an LSTM (Hochreiter and Schmidhuber, 1997) or a GRU (Cho et al.,
2014). They differ in where the photo comes in:

- ``lstm_merge``: never into the cell; image and sentence meet afterwards (Tanti et al., "Where to put the Image in an
  Image Caption Generator", 2018).
- ``lstm_prepend``: as if it were the first word (Vinyals et al., "Show and Tell", CVPR 2015).
- ``lstm_attention``: anew with every word, as what attention picks from the grid (Xu et al., "Show, Attend and Tell",
  ICML 2015; scores after Bahdanau et al., ICLR 2015).

Shapes: B photos, C captions of one photo (or beams), T tokens, D model width, G grid cells, V words. N stands for B·C,
the captions of a photo one after the other.
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

CELLS = {"lstm": (layers.LSTMCell, 2), "gru": (layers.GRUCell, 1)}  # the layer, and how many states it carries


class AdditiveAttention(layers.Layer):
    """Attention that compares in a space of its own: the score of a cell is ``v · tanh(key + query)``."""

    def __init__(self, space: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.space = space
        policy = self.dtype_policy
        self.key = layers.Dense(space, dtype=policy, name="key")
        self.query = layers.Dense(space, use_bias=False, dtype=policy, name="query")
        self.score = layers.Dense(1, use_bias=False, dtype=policy, name="score")

    def build(self, shape: Shape) -> None:
        """shape: ``[..., D]`` of grid and state alike."""
        self.key.build(shape)
        self.query.build(shape)
        self.score.build((*shape[:-1], self.space))

    def attend(self, state: Tensor, keys: Tensor, grid: Tensor) -> tuple[Tensor, Tensor]:
        """Look from ``state [B, C, D]`` at ``grid [B, G, D]`` with its ``keys [B, G, space]``.

        Returns what was seen ``[B, C, D]`` and the weights ``float32[B, C, G]``.
        """
        compared = ops.tanh(keys[:, None] + self.query(state)[:, :, None])
        weights = ops.softmax(ops.cast(self.score(compared)[..., 0], "float32"))
        return ops.matmul(ops.cast(weights, grid.dtype), grid), weights

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "space": self.space}


class RecurrentDecoder(keras.Model):
    """Base of the recurrent decoders; subclasses say where the photo comes in.

    ``encode`` turns features into what the decoder keeps of a photo, ``first`` makes the cell's state before the first
    word, ``advance`` takes a word further, ``logits`` turns what came of it into scores.
    """

    needs_grid = False
    reads = 1  # vectors of the model's width that the cell takes at once

    def __init__(self, config: DecoderConfig, words: int, policy: Policy = None, name: str = "decoder") -> None:
        """words: size of the vocabulary, specials included. Raises ValueError for a cell that is not known."""
        super().__init__(name=name, dtype=policy)
        if config.recurrent not in CELLS:
            raise ValueError(f"there is no recurrent cell “{config.recurrent}”, only {', '.join(CELLS)}")
        self.sizes, self.vocabulary_size = config, words
        kind, self.carried = CELLS[config.recurrent]
        self.cell = kind(config.width, recurrent_initializer=orthogonal, dtype=policy, name="cell")
        self.photo = layers.Dense(config.width, dtype=policy, name="photo")
        self.scores = layers.Dense(words, dtype=policy, name="scores")
        self.dropout = layers.Dropout(config.dropout, dtype=policy)
        self.embedding = self.add_weight(
            shape=(words, config.width), initializer=keras.initializers.RandomUniform(-0.05, 0.05), name="embedding"
        )

    def build(self, shapes: dict[str, Shape]) -> None:
        """Every variable under a path of its own. Raises ValueError for a vector where a grid is needed."""
        if self.needs_grid and len(shapes["features"]) != 4:
            raise ValueError(f"{self.sizes.architecture} looks at a grid, and the encoder gives one vector")
        self.photo.build((None, shapes["features"][-1]))
        self.cell.build((None, self.reads * self.sizes.width))
        self.scores.build((None, self.sizes.width))

    def encode(self, features: Tensor, training: bool = False) -> State:
        """Encodes photos into tensors ``[B, ...]`` by name, from ``[B, rows, columns, F]`` or ``[B, F]``."""
        return {"photo": self.photo(self.dropout(pooled(features), training=training))}

    def first(self, memory: State) -> list[Tensor]:
        """The cell's states ``[B, D]`` before the first word."""
        nothing = ops.zeros_like(memory["photo"])
        return [nothing] * self.carried

    def advance(
        self, memory: State, states: list[Tensor], x: Tensor
    ) -> tuple[list[Tensor], list[Tensor], Tensor | None]:
        """One word further, from states and word vectors ``[N, D]``.

        Returns the new states, what was seen besides (``reads - 1`` tensors ``[N, D]``) and, where there is attention,
        its weights ``float32[B, C, G]``.
        """
        _, states = self.cell(x, states)
        return list(states), [], None

    def logits(self, memory: State, seen: Tensor, x: Tensor, training: bool = False) -> Tensor:
        """Scores ``float32[B, ..., V]`` of the cell's state and what was seen ``[B, ..., E]``, after the words
        ``x [B, ..., D]``.
        """
        return ops.cast(self.scores(self.dropout(seen, training=training)), "float32")

    def embed(self, tokens: Tensor) -> Tensor:
        """Word vectors ``[..., D]`` of ``int32[...]``."""
        return ops.cast(ops.take(self.embedding, tokens, axis=0), self.compute_dtype)

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Teacher forcing: ``features [B, ...]``, ``tokens int32[B, C, T]`` to logits ``float32[B, C, T, V]``."""
        memory = self.encode(inputs["features"], training=training)
        tokens, width = inputs["tokens"], self.sizes.width
        captions, length = ops.shape(tokens)[1], ops.shape(tokens)[2]
        x = self.dropout(self.embed(tokens), training=training)
        flat = ops.reshape(x, (-1, length, width))
        states = [ops.repeat(state, captions, axis=0) for state in self.first(memory)]
        states += [ops.zeros_like(states[0])] * (self.reads - 1)

        def forward(before: list[Tensor], word: Tensor) -> tuple[list[Tensor], list[Tensor]]:
            states, sights, _ = self.advance(memory, list(before[: self.carried]), word)
            return [*states, *sights], [*states, *sights]

        _, (state, *others) = ops.scan(forward, states, ops.transpose(flat, (1, 0, 2)))
        seen = ops.concatenate([state, *others[self.carried - 1 :]], axis=-1)
        seen = ops.reshape(ops.transpose(seen, (1, 0, 2)), (-1, captions, length, self.reads * width))
        return self.logits(memory, seen, x, training=training)

    def start(self, features: Tensor) -> State:
        """The state before the first word, with one beam a photo."""
        memory = self.encode(ops.cast(features, self.compute_dtype))
        cells = self.first(memory)
        return memory | {f"cell_{n}": cell[:, None] for n, cell in enumerate(cells)}

    def step(self, state: State, parents: Tensor, tokens: Tensor) -> tuple[Tensor, State]:
        """One word further: parents ``int32[B, K]`` (which old beam each new one continues), tokens ``int32[B, K]``.

        Returns log probabilities ``float32[B, K, V]`` and the new state, with ``attention float32[B, K, G]`` in it where
        the decoder has attention.
        """
        beams, width = ops.shape(tokens)[1], self.sizes.width
        memory = {name: each for name, each in state.items() if name != "attention" and not name.startswith("cell_")}
        before = ops.arange(ops.shape(state["cell_0"])[1], dtype=parents.dtype)
        chosen = ops.cast(parents[..., None] == before, self.compute_dtype)
        cells = [ops.matmul(chosen, state[f"cell_{n}"]) for n in range(self.carried)]
        x = self.embed(tokens)
        flat = [ops.reshape(each, (-1, width)) for each in (*cells, x)]
        new, sights, attention = self.advance(memory, flat[:-1], flat[-1])
        result = dict(memory)
        for n, cell in enumerate(new):
            result[f"cell_{n}"] = ops.reshape(cell, (-1, beams, width))
        if attention is not None:
            result["attention"] = attention
        seen = ops.reshape(ops.concatenate([new[0], *sights], axis=-1), (-1, beams, self.reads * width))
        return ops.log_softmax(self.logits(memory, seen, x)), result

    def get_config(self) -> dict[str, Any]:
        return {"config": self.sizes, "words": self.vocabulary_size, "name": self.name}


class MergeDecoder(RecurrentDecoder):
    """The cell reads words only; its state and the image vector are added, a dense layer and a softmax follow."""

    def __init__(self, config: DecoderConfig, words: int, policy: Policy = None, name: str = "decoder") -> None:
        super().__init__(config, words, policy, name)
        self.merged = layers.Dense(config.width, activation="relu", dtype=policy, name="merged")

    def build(self, shapes: dict[str, Shape]) -> None:
        super().build(shapes)
        self.merged.build((None, self.sizes.width))

    def encode(self, features: Tensor, training: bool = False) -> State:
        return {"photo": ops.relu(super().encode(features, training=training)["photo"])}

    def logits(self, memory: State, seen: Tensor, x: Tensor, training: bool = False) -> Tensor:
        places = (-1, *[1] * (len(seen.shape) - 2), self.sizes.width)
        both = self.dropout(seen, training=training) + ops.reshape(memory["photo"], places)
        return ops.cast(self.scores(self.merged(both)), "float32")


class PrependDecoder(RecurrentDecoder):
    """The cell reads the image first, in the space of the words, then the words."""

    def first(self, memory: State) -> list[Tensor]:
        _, states = self.cell(memory["photo"], super().first(memory))
        return list(states)


class AttentionDecoder(RecurrentDecoder):
    """The cell reads each word together with what the attention of its state picks from the grid.

    A gate weighs what was seen, and state, sight and word speak together (Xu et al., sections 3.1.2 and 4.2.1). The
    attention compares in a space of ``feed_forward`` numbers.
    """

    needs_grid = True
    reads = 2  # word and sight

    def __init__(self, config: DecoderConfig, words: int, policy: Policy = None, name: str = "decoder") -> None:
        super().__init__(config, words, policy, name)
        self.attention = AdditiveAttention(config.feed_forward, dtype=policy, name="attention")
        self.norm = layers.LayerNormalization(dtype=policy, name="photo_norm")
        self.begin = [layers.Dense(config.width, "tanh", dtype=policy, name=f"begin_{n}") for n in range(self.carried)]
        self.gate = layers.Dense(config.width, "sigmoid", dtype=policy, name="gate")
        self.spoken = layers.Dense(config.width, "tanh", dtype=policy, name="spoken")

    def build(self, shapes: dict[str, Shape]) -> None:
        super().build(shapes)
        width = self.sizes.width
        for layer in (self.attention, self.norm, *self.begin, self.gate):
            layer.build((None, None, width))
        self.spoken.build((None, 3 * width))

    def encode(self, features: Tensor, training: bool = False) -> State:
        cells = ops.reshape(features, (-1, features.shape[1] * features.shape[2], features.shape[-1]))
        grid = self.norm(self.photo(self.dropout(cells, training=training)))
        return {"photo": grid, "keys": self.attention.key(grid)}

    def first(self, memory: State) -> list[Tensor]:
        mean = ops.mean(memory["photo"], axis=1)
        return [layer(mean) for layer in self.begin]

    def start(self, features: Tensor) -> State:
        state = super().start(features)
        return {**state, "attention": ops.zeros((ops.shape(features)[0], 1, state["photo"].shape[1]), "float32")}

    def advance(
        self, memory: State, states: list[Tensor], x: Tensor
    ) -> tuple[list[Tensor], list[Tensor], Tensor | None]:
        width = self.sizes.width
        photos = ops.shape(memory["photo"])[0]
        before = ops.reshape(states[0], (photos, -1, width))
        sight, weights = self.attention.attend(before, memory["keys"], memory["photo"])
        sight = ops.reshape(sight * self.gate(before), (-1, width))
        _, states = self.cell(ops.concatenate([x, sight], axis=-1), states)
        return list(states), [sight], weights

    def logits(self, memory: State, seen: Tensor, x: Tensor, training: bool = False) -> Tensor:
        return super().logits(memory, self.spoken(ops.concatenate([seen, x], axis=-1)), x, training=training)


def orthogonal(shape: Shape, dtype: Any = None) -> Tensor:
    """An orthogonal matrix to start from; drawn in float32, as the decomposition behind it knows no bfloat16."""
    return ops.cast(keras.initializers.Orthogonal()(shape, "float32"), dtype or keras.config.floatx())


def pooled(features: Tensor) -> Tensor:
    """The mean over a grid, ``[B, rows, columns, F] -> [B, F]``; a vector stays as it is."""
    return ops.mean(features, axis=(1, 2)) if len(features.shape) == 4 else features
