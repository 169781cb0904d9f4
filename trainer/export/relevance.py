"""Learns from training photos what people are expected to say of photos that look alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.linalg import svds

from desktop_captioner.captioning.novelty import Floats
from desktop_captioner.captioning.relevance import Relevance, Space, ngrams
from desktop_captioner.captioning.vocabulary import UNKNOWN, Vocabulary, words_of
from trainer.evaluation.metrics import References

_LEAST_PHOTOS = 15  # whose captions have a sequence of words
_DIRECTIONS = 400
_DAMPING = 700.0  # of features whose variance is 1
_EVEN = 0.3  # of the features' variance, added in every direction where datasets are told apart
_WORTH = 0.4  # chosen on the dev photos; docs/experiments.md

Tokens = list[list[int]]


def fitted(
    features: Sequence[NDArray[np.float32]], captions: Sequence[References], mean: Floats, vocabulary: Vocabulary
) -> Relevance | None:
    """Return what pooled features ``[N, D]`` of each dataset's photos and people's captions of them tell.

    mean: ``[D]``, that of the bundle's novelty. None where no sequence of words is common enough.
    """
    said = [[[vocabulary.encode(words_of(text)) for text in texts] for texts in each] for each in captions]
    space = _space([texts for each in said for texts in each])
    if len(space.sequences) < 2:
        return None
    wanted = [_targets(space, each) for each in said]
    directions = min(_DIRECTIONS, min(sparse.vstack(wanted).shape) - 1)
    *_, axes = svds(sparse.vstack(wanted), directions, random_state=0)
    vectors = np.ascontiguousarray(axes.T, np.float32)
    scale = np.concatenate(features).std(axis=0) + 1e-6
    inputs = [(each - mean) / scale for each in features]
    counts = [np.array([len(texts) for texts in each], np.float32) for each in said]
    parts = [_ridge(*each) for each in zip(inputs, [each @ vectors for each in wanted], counts, strict=True)]
    styles, offsets = _styles(inputs)
    return Relevance(
        space,
        mean,
        vectors,
        weights=(np.concatenate([weights for weights, _ in parts], axis=1) / scale[:, None]).astype(np.float32),
        usual=np.concatenate([usual for _, usual in parts]).astype(np.float32),
        styles=(styles / scale[:, None]).astype(np.float32),
        offsets=offsets.astype(np.float32),
        worth=_WORTH,
    )


def _space(captions: Iterable[Tokens]) -> Space:
    """Return the sequences of words that stand in the captions of several photos, and how rare each is."""
    photos, total = Counter[tuple[int, ...]](), 0
    for texts in captions:
        total += 1
        photos.update({sequence for tokens in texts for each in ngrams(tokens) for sequence in each})
    known = sorted(each for each, count in photos.items() if count >= _LEAST_PHOTOS and UNKNOWN not in each)
    counts = np.array([*(photos[each] for each in known), _LEAST_PHOTOS / 2])
    return Space(tuple(known), np.log(np.maximum(total / counts, 1)).astype(np.float32))


def _targets(space: Space, captions: Sequence[Tokens]) -> sparse.csr_matrix:
    """Return the mean of each photo's captions in the space, ``[N, V]``."""
    rows, columns, values = list[int](), list[int](), list[float]()
    for row, texts in enumerate(captions):
        for tokens in texts:
            places, counts = space.parts(tokens)
            rows += [row] * len(places)
            columns += places
            values += [count / len(texts) for count in counts]
    shape = len(captions), len(space.sequences)
    return sparse.csr_matrix((values, (rows, columns)), shape, dtype=np.float32)


def _ridge(
    inputs: NDArray[np.float32], wanted: NDArray[np.float32], counts: NDArray[np.float32]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return weights ``[D, K]`` and constants ``[K]`` that tell what is wanted by the inputs.

    counts: how many captions each photo has: of what one person said less is to be learned.
    """
    shares = (counts / counts.mean())[:, None]
    centre, usual = (np.average(each.astype(np.float64), axis=0, weights=counts) for each in (inputs, wanted))
    vectors = (inputs - centre).astype(np.float64)
    square = vectors.T @ (vectors * shares) + _DAMPING * np.eye(vectors.shape[1])
    weights = np.linalg.solve(square, vectors.T @ ((wanted - usual) * shares))
    return weights, usual - centre @ weights


def _styles(inputs: Sequence[NDArray[np.float32]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return directions ``[D, S]`` and offsets ``[S]``: linear discriminant analysis of the datasets (Fisher 1936)."""
    centres = np.stack([each.mean(axis=0) for each in inputs], axis=1).astype(np.float64)
    within = np.mean([np.cov(each, rowvar=False) for each in inputs], axis=0) + _EVEN * np.eye(len(centres))
    styles: NDArray[np.float64] = np.linalg.solve(within, centres)
    return styles, -0.5 * (centres * styles).sum(axis=0)
