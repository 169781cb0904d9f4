"""The search as one would write it down, beam by beam and word by word: what the quick one is compared with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from desktop_captioner.captioning.beam_search import SearchConfig

Scores = Callable[[tuple[int, ...]], np.ndarray]  # the words so far, the start included, to log probabilities [V]


def plain_search(scores: Scores, config: SearchConfig, start: int, end: int, banned: tuple[int, ...]) -> list:
    """Tokens and log probability of the best sentences of one photo, best first."""
    width = config.beams
    beams, finished = [((), np.float32(0))], []
    for length in range(1, config.max_words + 1):
        grown = []
        for tokens, total in beams:
            for word, score in enumerate(scores((start, *tokens))):
                last = length == config.max_words
                if word not in banned and not repeats(tokens, word, config.block_ngram) and (word == end or not last):
                    grown.append(((*tokens, word), score + total))
        grown = sorted(grown, key=lambda each: -each[1])[: 2 * width]
        ended = [each for each in grown[:width] if each[0][-1] == end and length > 1]
        finished += [(total / length**config.length_power, tokens[:-1], total) for tokens, total in ended]
        finished = sorted(finished, key=lambda each: -each[0])[:width]
        beams = [each for each in grown if each[0][-1] != end][:width]
        if not beams:
            break
        if len(finished) == width and finished[-1][0] >= beams[0][1] / (length + 1) ** config.length_power:
            break
    return [(tokens, total) for _, tokens, total in finished][: config.best]


def repeats(tokens: tuple[int, ...], word: int, size: int) -> bool:
    if not size or not tokens:
        return False
    grams = {tokens[n : n + size] for n in range(len(tokens) - size + 1)}
    return word == tokens[-1] or (len(tokens) >= size and (*tokens, word)[-size:] in grams)
