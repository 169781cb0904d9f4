"""A training run's settings; saved with its results."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop_captioner.captioning.config import ModelConfig
from trainer.data.sources import Source


@dataclass(frozen=True)
class StageConfig:
    """One stage of training.

    cached: photos' features at the encoder's cut are computed once, for a few fixed views of each photo, and only the
    layers after it learn; otherwise the whole network does, on views drawn anew in each epoch. frozen, with cached:
    nothing of the encoder learns, and what is cached is all that it gives.
    trainable_from: the first convolution of the encoder that learns (0 = all).
    encoder_rate: the encoder's learning rate as a share of ``learning_rate``.
    average: momentum of the moving average of the weights, which is what is scored and kept.
    hidden_words, hidden_cells: shares of the words that the decoder is given, and of the cells of a grid, that are hidden
    from it at random, so that it does not learn photos and sentences by heart. rarity: the power of a word's frequency by
    which rarer ones count more, 0 for none. things: what it is worth, beside the captions, to tell which things are where
    in the photos, 0 for nothing; for stages that see photos, with ``instances_*.json`` beside the data. weights: of
    datasets by name, in this stage instead of those that ``--data`` gave them.
    """

    name: str
    epochs: int
    learning_rate: float
    cached: bool = False
    frozen: bool = False
    encoder_rate: float = 0.1
    trainable_from: int = 0
    warmup_steps: int = 300
    final_rate: float = 0.02
    average: float = 0.99
    batch: int = 32
    hidden_words: float = 0.0
    hidden_cells: float = 0.0
    rarity: float = 0.0
    things: float = 0.0
    weights: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class RefinementConfig:
    """Settings of self-critical training.

    rounds: at most so many, each of ``round_steps`` steps and a score; it ends after ``patience`` rounds without gain.
    samples: sentences that the search finds for each photo. average: momentum of the weights' moving average, which is
    what is scored and kept. hidden_cells: share of the cells of a grid that are hidden from the decoder while it learns,
    not while it searches. words, short: each word below so many takes so much off the reward: left alone, captions shrink.
    views: of each photo, that features are cached of. references: photos with fewer captions are left out. One caption judges
    a sentence less exactly than five, but as fairly: CIDEr-D is a mean over them. weights: of datasets by name, instead of
    those that ``--data`` gave them. people: what a word of people's own captions is worth beside those that the search
    finds, rarer words more (``rarity``, as in a stage). It frees a decoder that gets no better; as the score falls at first,
    the best state of such a run is not compared with the one before. final_rate: the share of the learning rate that is left
    after all rounds, to which it falls as half a cosine does.
    """

    rounds: int = 12
    round_steps: int = 75
    patience: int = 3
    learning_rate: float = 1e-5
    warmup_steps: int = 30
    samples: int = 5
    batch: int = 32
    average: float = 0.985
    hidden_cells: float = 0.1
    words: float = 10.5
    short: float = 0.03
    views: int = 2
    references: int = 4
    weights: dict[str, float] = field(default_factory=dict)
    people: float = 0.0
    rarity: float = 0.0
    final_rate: float = 1.0


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that decides a run's result, beside the photos, the captions and the code.

    data: the datasets, each with its weight. stages: one after the other. refinement: self-critical training after them,
    None for none. encoder_weights, decoder_weights: where they start, see ``weights``; a decoder without any starts at
    random. word_at_least: how often a word must be in the training captions to be known. views: of each photo, that
    features are cached of. patience: epochs without a better score after which a stage ends. train_photos, dev_photos: the
    first so many of each dataset only. cache: where features are kept, for several runs to share; None keeps them in the
    run's folder while they are needed. teachers: runs or bundles on the same, frozen encoder, with whose mean opinion the
    decoder learns to agree; teachers_share: how much of the loss that is. checkpoint_minutes: how much of an epoch an
    interruption can cost.
    """

    data: tuple[Source, ...]
    out: Path
    model: ModelConfig = field(default_factory=ModelConfig)
    stages: tuple[StageConfig, ...] = ()
    refinement: RefinementConfig | None = None
    encoder_weights: str = "imagenet"
    decoder_weights: str = ""
    seed: int = 20
    word_at_least: int = 4
    views: int = 4
    smallest_crop: float = 0.7
    colour: float = 0.2
    label_smoothing: float = 0.1
    weight_decay: float = 0.02
    clip_norm: float = 1.0
    patience: int = 4
    policy: str = "mixed_bfloat16"
    train_photos: int | None = None
    dev_photos: int | None = None
    cache: Path | None = None
    teachers: tuple[Path, ...] = ()
    teachers_share: float = 0.6
    checkpoint_minutes: float = 10.0
    verbose: int = 1
