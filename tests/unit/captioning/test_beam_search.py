import itertools
from types import SimpleNamespace

import numpy as np
import pytest

from desktop_captioner.captioning.beam_search import SearchConfig, search
from tests.unit.captioning.plain_beam_search import plain_search

START, END, WORDS = 1, 2, 7


def network(tables, banned=()):
    """A network whose next word depends on the last one only, by a table of each photo; its state is the tables."""
    narrowed = []

    def step(tables, parents, tokens, totals, count, ending):
        scores = np.stack([table[each] for table, each in zip(tables, tokens, strict=True)]) + totals[..., None]
        scores[:, :, list(banned)] = -np.inf
        if ending:
            scores[:, :, [word for word in range(scores.shape[2]) if word != END]] = -np.inf
        flat = scores.reshape(len(scores), -1)
        places = np.argsort(-flat, axis=1, kind="stable")[:, :count].astype(np.int32)
        beams, words = np.divmod(places, np.int32(scores.shape[2]))
        looks = np.broadcast_to(tokens[..., None] / 10, (*tokens.shape, 4)).astype(np.float32)
        return np.take_along_axis(flat, places, axis=1), beams, words, looks, tables

    def narrow(tables, rows):
        narrowed.append(len(rows))
        return [tables[row] for row in rows]

    return SimpleNamespace(step=step, narrowed=narrow, sizes=narrowed), list(tables)


def found_in(table, config, banned=()):
    """Returns what the search finds for one photo."""
    (found,) = search(*network([table], banned), [START], config, END)
    return found


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
    found = found_in(table, config, banned=(0, START))
    score, words = best_by_enumeration(table, config)
    assert found[0].tokens == words
    assert found[0].score == pytest.approx(score, rel=1e-5)


def test_greedy_takes_the_likeliest_word_each_time():
    table = np.full((WORDS, WORDS), -20.0, np.float32)
    table[START, 4] = table[4, 5] = table[5, END] = -0.1
    found = found_in(table, SearchConfig(beams=1, best=1))
    assert found[0].tokens == (4, 5)
    assert found[0].log_probability == pytest.approx(-0.3)
    assert found[0].probability == pytest.approx(np.exp(-0.1))
    np.testing.assert_allclose(found[0].attention[:, 0], [START / 10, 0.4])


@pytest.mark.parametrize("beams", [1, 3])
def test_repeats_are_blocked_and_every_sentence_ends(beams):
    table = np.full((WORDS, WORDS), -9.0, np.float32)
    table[[START, 4, 5, 6], [4, 5, 6, 4]] = -0.01  # 4 5 6 4 5 6 … for ever
    table[4, 4] = 0.0
    found = found_in(table, SearchConfig(beams=beams, max_words=12), banned=(0, START))
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

    asked, state = network(tables, banned=(0, START))
    together = search(asked, state, [START] * 5, config, END)
    assert asked.sizes, "no photo was done before the others"
    for table, found in zip(tables, together, strict=True):
        alone = found_in(table, config, banned=(0, START))
        assert [h.tokens for h in found] == [h.tokens for h in alone]


def test_each_photo_begins_with_a_word_of_its_own():
    tables = [random_table(0)] * 3
    config = SearchConfig(beams=2, best=2, max_words=6)
    together = search(*network(tables, banned=(0, START)), [START, 4, 5], config, END)
    for start, found in zip([START, 4, 5], together, strict=True):
        expected = plain_search(lambda words: tables[0][words[-1]], config, start, END, (0, START))
        assert [each.tokens for each in found] == [tokens for tokens, _ in expected]


def test_banned_words_never_appear_and_the_best_come_first():
    table = random_table(3)
    found = found_in(table, SearchConfig(beams=5, best=5, max_words=6), banned=(0, START, 3))
    assert found
    assert all(3 not in hypothesis.tokens for hypothesis in found)
    scores = [hypothesis.score for hypothesis in found]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("size", range(4))
@pytest.mark.parametrize("beams", [1, 3, 5])
def test_it_finds_what_the_plain_search_finds(beams, size):
    config = SearchConfig(beams=beams, best=beams, max_words=10, block_ngram=size, length_power=0.8)
    tables = [random_table(seed) for seed in range(20)]
    for table in tables[::2]:
        table[:, END] -= 2.0  # long sentences, many repeats
    banned = (0, START)
    together = search(*network(tables, banned), [START] * len(tables), config, END)
    for table, found in zip(tables, together, strict=True):
        expected = plain_search(lambda words, table=table: table[words[-1]], config, START, END, banned)
        assert [(each.tokens, each.log_probability) for each in found] == [(t, pytest.approx(p)) for t, p in expected]
        for each in found:
            np.testing.assert_allclose(each.attention[:, 0], [START / 10, *[word / 10 for word in each.tokens[:-1]]])
