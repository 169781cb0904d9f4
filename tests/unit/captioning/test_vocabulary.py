import pytest

from desktop_captioner.captioning.vocabulary import END, SPECIALS, START, UNKNOWN, Vocabulary, sentence, words_of


def test_words_are_lower_case_without_punctuation():
    assert words_of("A man's T-shirt , and 2 dogs !") == ["a", "man's", "t-shirt", "and", "2", "dogs"]


def test_learns_the_words_seen_often_enough_commonest_first():
    vocabulary = Vocabulary.learn(["a dog", "a dog runs", "a cat"], at_least=2)
    assert vocabulary.words == (*SPECIALS, "a", "dog")
    assert vocabulary.encode(["a", "cat"]) == [4, UNKNOWN]


def test_decoding_ends_at_the_end_and_leaves_the_specials_out():
    vocabulary = Vocabulary((*SPECIALS, "a", "dog"))
    assert vocabulary.decode([1, 4, UNKNOWN, 5, END, 4]) == ["a", "dog"]


def test_a_sentence_has_a_capital_and_a_full_stop():
    assert sentence(["a", "dog", "and", "i"]) == "A dog and I."
    assert sentence([]) == ""


def test_each_style_has_a_first_word_of_its_own_after_all_others():
    vocabulary = Vocabulary.learn(["a dog", "a dog"], at_least=2, styles=["coco", "flickr8k"])
    assert vocabulary.words[-2:] == ("<start:coco>", "<start:flickr8k>")
    assert vocabulary.styles == ("coco", "flickr8k")
    assert vocabulary.starts == (len(vocabulary) - 2, len(vocabulary) - 1)
    assert vocabulary.start("flickr8k") == vocabulary.starts[1]
    plain = Vocabulary.learn(["a dog"], at_least=1)
    assert plain.styles == ()
    assert plain.starts == (START,)
    assert plain.start("coco") == START


@pytest.mark.parametrize("words", [["a", "dog"], [*SPECIALS, "a", "a"], [*SPECIALS, "<start:coco>", "a"]])
def test_refuses_a_list_that_is_no_vocabulary(words):
    with pytest.raises(ValueError, match="vocabulary"):
        Vocabulary(words)
