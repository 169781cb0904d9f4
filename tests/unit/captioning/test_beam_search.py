import itertools

import numpy as np
import pytest

from desktop_captioner.captioning.beam_search import SearchConfig, search

START, END, WORDS = 1, 2, 7


def chain(table):
    """A step function of a first-order chain: the next word depends on the last one only."""

    def step(state, parents, tokens):
        scores = table[state, tokens] if table.ndim == 3 else table[tokens]
        return scores, np.broadcast_to(tokens[..., None] / 10, (*tokens.shape, 4)).astype(np.float32), state

    return step


def unchanged(state, rows):
    """For a state that says nothing of photos."""
    return state


def random_table(seed):
    logits = np.random.default_rng(seed).normal(size=(WORDS, WORDS)) * 2
    return (logits - np.log(np.exp(logits).sum(-1, keepdims=True))).astype(np.float32)


def best_by_enumeration(table, config):
    """Every sentence up to the limit, the slow way."""
    best = (-np.inf, ())
    for length in range(1, config.max_words):
        for words in itertools.product(range(3, WORDS), repeat=length):
            path = (START, *words, END)
            total = sum(table[a, b] for a, b in itertools.pairwise(path))
            best = max(best, (total / (length + 1) ** config.length_power, words))
    return best


@pytest.mark.parametrize("seed", range(8))
def test_a_wide_beam_finds_the_best_sentence_of_all(seed):
    table = random_table(seed)
    table[:, END] -= 1.0
    config = SearchConfig(beams=60, max_words=5, block_ngram=0, best=1)
    (found,) = search(chain(table), unchanged, None, 1, config, START, END, banned=(0, START))
    score, words = best_by_enumeration(table, config)
    assert found[0].tokens == words
    assert found[0].score == pytest.approx(score, rel=1e-5)


def test_greedy_takes_the_likeliest_word_each_time():
    table = np.full((WORDS, WORDS), -20.0, np.float32)
    table[START, 4] = table[4, 5] = table[5, END] = -0.1
    (found,) = search(chain(table), unchanged, None, 1, SearchConfig(beams=1, best=1), START, END)
    assert found[0].tokens == (4, 5)
    assert found[0].log_probability == pytest.approx(-0.3)
    assert found[0].probability == pytest.approx(np.exp(-0.1))
    np.testing.assert_allclose(found[0].attention[:, 0], [START / 10, 0.4])


@pytest.mark.parametrize("beams", [1, 3])
def test_repeats_are_blocked_and_every_sentence_ends(beams):
    table = np.full((WORDS, WORDS), -9.0, np.float32)
    table[[START, 4, 5, 6], [4, 5, 6, 4]] = -0.01  # 4 5 6 4 5 6 … for ever
    table[4, 4] = 0.0
    (found,) = search(
        chain(table), unchanged, None, 1, SearchConfig(beams=beams, max_words=12), START, END, banned=(0, START)
    )
    for hypothesis in found:
        tokens = hypothesis.tokens
        assert len(tokens) < 12
        assert all(a != b for a, b in itertools.pairwise(tokens))
        grams = [tokens[i : i + 3] for i in range(len(tokens) - 2)]
        assert len(grams) == len(set(grams))


def test_photos_of_a_batch_do_not_disturb_each_other():
    tables = np.stack([random_table(seed) for seed in range(5)])
    tables[1:3, :, END] += 6.0  # these are done early
    config = SearchConfig(beams=3, max_words=8)

    narrowed = []

    def step(photos, parents, tokens):
        return tables[photos[:, None], tokens], np.zeros((*tokens.shape, 4), np.float32), photos

    def narrow(photos, rows):
        narrowed.append(len(rows))
        return photos[rows]

    together = search(step, narrow, np.arange(5), 5, config, START, END, banned=(0, START))
    assert narrowed, "no photo was done before the others"
    for table, found in zip(tables, together, strict=True):
        (alone,) = search(chain(table), unchanged, None, 1, config, START, END, banned=(0, START))
        assert [h.tokens for h in found] == [h.tokens for h in alone]


def test_banned_words_never_appear_and_the_best_come_first():
    table = random_table(3)
    (found,) = search(
        chain(table), unchanged, None, 1, SearchConfig(beams=5, best=5, max_words=6), START, END, banned=(0, START, 3)
    )
    assert found
    assert all(3 not in hypothesis.tokens for hypothesis in found)
    scores = [hypothesis.score for hypothesis in found]
    assert scores == sorted(scores, reverse=True)
