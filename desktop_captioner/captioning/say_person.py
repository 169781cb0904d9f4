"""Says “person” and “child” where a caption guesses a sex, word by word, and keeps the grammar right.

“A man in his kitchen” becomes “a person in their kitchen”, “a woman and two men are” becomes “three people are”, “as she
holds” becomes “as they hold”. What a picture shows by clothes or office (bride, king, cowboy) stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# A neutral word, its plural, and the words for a man and for a woman in whose place it stands.
_NOUNS = (
    ("person", "people", "man guy gentleman dude male", "woman lady gal female"),
    ("child", "children", "boy son", "girl daughter"),
    ("parent", "parents", "father dad daddy", "mother mom mommy"),
    ("grandparent", "grandparents", "grandfather grandpa", "grandmother grandma"),
    ("sibling", "siblings", "brother", "sister"),
    ("spouse", "spouses", "husband", "wife"),
    ("partner", "partners", "boyfriend", "girlfriend"),
    ("businessperson", "businesspeople", "businessman", "businesswoman"),
    ("police officer", "police officers", "policeman", "policewoman"),
    ("firefighter", "firefighters", "fireman", ""),
    ("server", "servers", "waiter", "waitress"),
)
_PRONOUNS = (
    ("they", "he", "she"), ("them", "him", ""), ("their", "his", ""), ("themselves", "himself", "herself"),
    ("theirs", "", "hers"), ("they're", "he's", "she's"),
)  # fmt: skip
_HER = "her"  # “them” or “their”, by what follows
_ADJECTIVES = frozenset(("male", "female"))
# Before these a sexed noun is an adjective, which goes: “a woman tennis player”, “the men's restroom”.
_ROLES = _set(
    "athlete athletes ballplayer baseball basketball bathroom bathrooms bicyclist cyclist cyclists dancer dancers football "
    "golfer gymnast gymnasts hockey jogger lacrosse performer performers player players restroom restrooms rider riders rugby "
    "runner runners scout scouts singer skateboarder skater skier skiers snowboarder soccer softball student students surfer "
    "surfers swimmer swimmers team teams tennis umpire volleyball worker workers"
)
_FUNCTION_WORDS = _set(
    "a above across after against along among an and are around as at be before behind below beside between but by can down "
    "during for from has have he in inside into is it its near next of off on onto or out outside over past she that the "
    "their there they through to toward towards under up upon was were when where which while who with without"
)
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_COUNTS = {"a": 1, "an": 1, "another": 1} | {word: number for number, word in enumerate(_NUMBERS) if number}
_ADVERBS = _set("also always both just never now still then")
_VERBS = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
_SOFT = ("ches", "shes", "sses", "xes", "zzes", "oes")  # ends of verbs to which “es” was added
_VOWELS, _LIKE_CONSONANTS, _SILENT = "aeiou", ("uni", "eu", "one", "use"), ("hour", "honest")


def _plural(noun: str) -> str:
    """The plural of a sexed noun."""
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith("fe"):
        return f"{noun[:-2]}ves"
    if noun.endswith(("s", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith(("dy", "my")) else f"{noun}s"


_NEUTRAL = {
    each: (neutral, False) for neutral, _, his, hers in _NOUNS for each in f"{his} {hers}".split()
} | {
    _plural(each): (neutral, True) for neutral, _, his, hers in _NOUNS for each in f"{his} {hers}".split()
}  # fmt: skip
_SPELLED = {neutral: (neutral, plural) for neutral, plural, _, _ in _NOUNS}
_INSTEAD = {word: neutral for neutral, his, hers in _PRONOUNS for word in (his, hers) if word}
MALE = frozenset(
    form for _, _, his, _ in _NOUNS for word in his.split() for form in (word, _plural(word))
) | {his for _, his, _ in _PRONOUNS if his}  # fmt: skip
FEMALE = frozenset(
    form for _, _, _, hers in _NOUNS for word in hers.split() for form in (word, _plural(word))
) | {hers for _, _, hers in _PRONOUNS if hers} | {_HER}  # fmt: skip


@dataclass(frozen=True)
class _Word:
    """A word. places: of the words that it stands for; noun: the neutral one that it is a form of; several: its plural."""

    text: str
    places: tuple[int, ...]
    noun: str = ""
    several: bool = False


def say_person(words: Sequence[str]) -> tuple[list[str], list[tuple[int, ...]]]:
    """Return the words of a caption without the sex of people, and for each the places of the words that it stands for."""
    found = _articles(_joined(_replaced(list(words))))
    split = [(text, word.places) for word in found for text in word.text.split()]
    return [text for text, _ in split], [places for _, places in split]


def sexes(words: Sequence[str]) -> tuple[bool, bool]:
    """Tell whether a caption names a man, and whether it names a woman."""
    plain = {word.removesuffix("'s") for word in words} | set(words)
    return not plain.isdisjoint(MALE), not plain.isdisjoint(FEMALE)


def _replaced(words: list[str]) -> list[_Word]:
    """Every sexed word by itself; what stood as an adjective goes."""
    found: list[_Word] = []
    verbs = _verbs(words)
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else ""
        base = word.removesuffix("'s")
        if base in _NEUTRAL:
            noun, several = _NEUTRAL[base]
            if after in _ROLES or (word in _ADJECTIVES and _is_adjective(words, place)):
                continue
            if noun == "child" and words[place - 1 : place] == ["baby"]:  # which says it already
                continue
            spelled = _SPELLED[noun][several]
            if base != word:
                found.append(_Word(f"{spelled}'s", (place,)))
            else:
                found.append(_Word(spelled, (place,), noun, several))
        elif word == _HER:
            found.append(_Word("their" if _is_noun(after, words[place + 2 : place + 3]) else "them", (place,)))
        elif word == "his" and not after:
            found.append(_Word("theirs", (place,)))
        else:
            found.append(_Word(_INSTEAD.get(word) or verbs.get(place) or word, (place,)))
    return found


def _is_adjective(words: list[str], place: int) -> bool:
    """Whether “male” or “female” belongs to the word after it: “a male swan”, not “a male jumps”."""
    after = words[place + 1] if place + 1 < len(words) else ""
    alone = not {"a", "an"}.isdisjoint(words[max(0, place - 3) : place])
    is_verb = alone and after.endswith("s") and not after.endswith("ss")
    return not is_verb and _is_noun(after, words[place + 2 : place + 3])


def _is_noun(word: str, following: Sequence[str] = ()) -> bool:
    """Whether a word can belong to the one before it: “her hat”, not “her and”, nor “her holding a”."""
    if not word or word in _FUNCTION_WORDS:
        return False
    return not (word.endswith("ing") and len(word) > len("string") and not set(following).isdisjoint(_FUNCTION_WORDS))


def _verbs(words: list[str]) -> dict[int, str]:
    """The verbs that go with “he” and “she”, as they go with “they”, by their places."""
    found: dict[int, str] = {}
    for place, word in enumerate(words):
        if word not in ("he", "she"):
            continue
        at = place + 1
        while at < len(words) and (words[at] in _ADVERBS or words[at].endswith("ly")):
            at += 1
        while at < len(words) and (verb := _for_many(words[at])) != words[at]:
            found[at] = verb
            if words[at + 1 : at + 2] != ["and"]:
                break
            at += 2
    return found


def _for_many(verb: str) -> str:
    """A verb's form for many, where this is one for one."""
    if verb in _VERBS:
        return _VERBS[verb]
    if verb.endswith("ies") and len(verb) > len("dies"):
        return f"{verb[:-3]}y"
    if verb.endswith(_SOFT):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us", "is")) else verb


def _joined(words: list[_Word]) -> list[_Word]:
    """“A person and a person” as “two people”: what differed in sex only is counted together."""
    found = list(words)
    place = 0
    while place < len(found):
        if found[place].text == "and" and (pair := _pair(found, place)):
            first, last, instead = pair
            found[first : last + 1] = instead
            place = first
        place += 1
    return found


def _pair(words: list[_Word], place: int) -> tuple[int, int, list[_Word]] | None:
    """Finds the pair around an “and”: its start, its end and the words for both; None where they are not of one kind."""
    if place == 0 or not (one := words[place - 1]).noun:
        return None
    last = place + 1
    counted = last < len(words) and words[last].text in (*_COUNTS, "the")
    last += counted
    if last >= len(words) or (other := words[last]).noun != one.noun:
        return None
    people = _Word(_SPELLED[one.noun][1], one.places + other.places, one.noun, several=True)
    if not counted:  # both share what stands before: “a young man and woman”, “several men and women”
        if one.several != other.several:
            return None
        first = place - 1
        while not one.several and first > 0 and place - first <= 3 and words[first].text not in _FUNCTION_WORDS:
            first -= 1
        before = words[first : place - 1]
        if not one.several and before and words[first].text in ("a", "an", "the"):
            the = [words[first]] if words[first].text == "the" else []
            return first, last, [*the, _Word("two", words[first].places), *before[1:], people]
        return place - 1, last, [people]
    article = words[place - 2] if place > 1 else None
    more = words[place + 1]
    if article is None or {article.text, more.text} - {*_COUNTS, "the"}:
        return None
    if "the" in (article.text, more.text):
        if one.several or other.several or article.text != more.text:
            return None
        return place - 2, last, [article, _Word("two", article.places), people]
    count = _COUNTS[article.text] + _COUNTS[more.text]
    if count >= len(_NUMBERS):
        return None
    return place - 2, last, [_Word(_NUMBERS[count], article.places + more.places), people]


def _articles(words: list[_Word]) -> list[_Word]:
    """“A” or “an” as the word after it wants it, where that is another one now."""
    found = list(words)
    for place, (word, after) in enumerate(pairwise(words)):
        moved = after.noun or after.places[0] != word.places[-1] + 1
        if word.text in ("a", "an") and moved:
            found[place] = replace(word, text="an" if _sounds_open(after.text) else "a")
    return found


def _sounds_open(word: str) -> bool:
    return word.startswith(_SILENT) or (word[:1] in _VOWELS and not word.startswith(_LIKE_CONSONANTS))
