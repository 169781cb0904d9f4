"""One page about one run or several: HTML that carries its style, charts and pictures, and loads nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

import numpy as np

from desktop_captioner.captioning.vocabulary import words_of
from trainer.data.dataset import Example
from trainer.evaluation.bootstrap import Interval
from trainer.evaluation.evaluate import references_of
from trainer.evaluation.metrics import human_scores
from trainer.evaluation.study import Study
from trainer.report.charts import bars, lines
from trainer.report.pictures import heat, square, thumbnail

STYLE = Path(__file__).with_name("report.css")
_METRICS = ("BLEU-1", "BLEU-2", "BLEU-3", "BLEU-4", "METEOR", "ROUGE-L", "CIDEr-D", "distinct", "words", "ECE")
# As printed in the papers, in per cent, on Flickr8k's test split.
PUBLISHED = {
    "Show and Tell (Vinyals et al. 2015)": {"BLEU-1": 0.63, "BLEU-2": 0.41, "BLEU-3": 0.27},
    "Show, Attend and Tell, soft (Xu et al. 2015)": {
        "BLEU-1": 0.67, "BLEU-2": 0.448, "BLEU-3": 0.299, "BLEU-4": 0.195, "METEOR": 0.189,
    },
    "Show, Attend and Tell, hard (Xu et al. 2015)": {
        "BLEU-1": 0.67, "BLEU-2": 0.457, "BLEU-3": 0.314, "BLEU-4": 0.213, "METEOR": 0.203,
    },
}  # fmt: skip
_GALLERY, _EXTREMES, _UNEDITED = 6, 5, 50
_EDGE, _SMALL = 160, 64

Examples = Sequence[Example]


def page(studies: Sequence[Study], examples: Examples, dataset: str, split: str, learned: Iterable[str] = ()) -> str:
    """The page. learned: the captions that the runs learned from, to find those that are merely repeated."""
    known = {" ".join(words_of(caption)) for caption in learned}
    names = ", ".join(study.name for study in studies)
    sections: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Scores", lambda: _scores(studies, examples, dataset, split)),
        ("How they learned", lambda: _curves(studies)),
        ("Whether the confidence can be believed", lambda: _reliability(studies)),
        ("Photos and where the models looked", lambda: _gallery(studies, examples)),
        ("Best and worst", lambda: _extremes(studies, examples)),
        ("Lengths and words", lambda: _words(studies, known)),
        ("What it cost", lambda: _cost(studies)),
        (f"{min(_UNEDITED, len(examples))} photos drawn at random, unedited", lambda: _unedited(studies, examples)),
    )
    body = "".join(f"<section><h2>{escape(title)}</h2>{make()}</section>" for title, make in sections)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(names)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE.read_text(encoding="utf-8")}</style></head>'
        f"<body><h1>Captions by {escape(names)}</h1>"
        f"<p>{len(examples)} photos of {escape(dataset)}, {escape(split)} split, {_references(examples)} references each.</p>"
        f"{body}</body></html>\n"
    )


def _references(examples: Examples) -> str:
    counts = {len(example.captions) for example in examples}
    return str(min(counts)) if len(counts) == 1 else f"{min(counts)} to {max(counts)}"


def _scores(studies: Sequence[Study], examples: Examples, dataset: str, split: str) -> str:
    rows = []
    for study in studies:
        for way, outcome in study.outcomes.items():
            rows.append([escape(f"{study.name}, {way}"), *_cells(outcome.scores, study.intervals[way])])
    if min(len(example.captions) for example in examples) > 1:
        human = human_scores(references_of(examples))
        rows.append(["people, each against the others", *_cells(human, {})])
    published = PUBLISHED if dataset == "flickr8k" else {}
    rows += [[escape(name), *_cells(found, {})] for name, found in published.items()]
    return _table(["", *_METRICS], rows) + (
        "<p class=soft>In brackets: 95% of 1000 resamplings of the photos lie there. The published figures are those of "
        f"the papers, on the test split; all others were measured for this page on the {escape(split)} split. People are "
        "compared with one reference less, which costs them some. ECE: expected calibration error of the confidence.</p>"
    )


def _cells(scores: Mapping[str, float], intervals: Mapping[str, Interval]) -> list[str]:
    cells = []
    for name in _METRICS:
        value = scores.get(name)
        text = (
            "–"
            if value is None
            else f"{value:.0f}"
            if value >= 100
            else f"{value:.1f}"
            if value > 3
            else f"{value:.3f}"
        )
        if name in intervals:
            low, high = intervals[name]
            text += f"<br><small>[{low:.3f}, {high:.3f}]</small>"
        cells.append(text)
    return cells


def _curves(studies: Sequence[Study]) -> str:
    charts = []
    for column, title in (("loss", "training loss"), ("dev_cider", "dev CIDEr-D, greedy")):
        series = {
            study.name: [(n, row[column]) for n, row in enumerate(study.epochs, 1) if column in row]
            for study in studies
        }
        if series := {name: points for name, points in series.items() if points}:
            charts.append(lines(series, "epoch", title))
    return (
        f"<div class=row>{''.join(charts)}</div>"
        if charts
        else "<p>Bundles bring no training log; name runs to see it.</p>"
    )


def _reliability(studies: Sequence[Study]) -> str:
    chart = lines(
        {study.name: [(each.said, each.right) for each in study.reliability] for study in studies},
        "confidence", "share of captions that are right", diagonal=True, dots=True,
    )  # fmt: skip
    rows = [[escape(study.name), f"{study.best.scores['ECE']:.3f}"] for study in studies]
    return (
        f"<div class=row>{chart}<div>{_table(['', 'expected calibration error'], rows)}<p class=soft>Right: CIDEr-D of at "
        f"least {studies[0].threshold:.3f}, the lower quartile of people's own captions. Each dot is a tenth of the "
        "captions; on the dashed line a confidence is worth what it says.</p></div></div>"
    )


def _gallery(studies: Sequence[Study], examples: Examples) -> str:
    chosen = np.linspace(0, len(examples) - 1, min(_GALLERY, len(examples))).round().astype(int)
    return "".join(_photo(studies, examples, int(row), looks=True) for row in chosen)


def _photo(studies: Sequence[Study], examples: Examples, row: int, looks: bool = False) -> str:
    example = examples[row]
    said = []
    for study in studies:
        caption = study.best.captions[row]
        figures = f"confidence {caption.confidence:.2f}, CIDEr-D {study.ciders[row]:.2f}"
        said.append(f"<b>{escape(caption.text)}</b> <small>{escape(study.name)}, {figures}</small>")
        if looks and caption.attention is not None:
            seen = zip(caption.words, caption.attention, strict=True)
            tiles = "".join(
                f'<div class=look><div class=p{row}><img alt="" src="{heat(look)}"></div>{escape(word)}</div>'
                for word, look in seen
            )
            said.append(f"<div class=looks>{tiles}</div>")
    style = f"<style>.p{row} {{ background-image: url({square(example.photo, 84)}) }}</style>" if looks else ""
    references = "".join(f"<li>{escape(text)}</li>" for text in example.captions)
    picture = f'<img class=photo alt="{escape(example.photo.name)}" src="{thumbnail(example.photo, _EDGE)}">'
    return f"{style}<div class=card>{picture}<div>{'<br>'.join(said)}<ul>{references}</ul></div></div>"


def _extremes(studies: Sequence[Study], examples: Examples) -> str:
    parts = []
    for study in studies:
        order = np.argsort(study.ciders, kind="stable")
        count = min(_EXTREMES, len(order))
        for title, rows in (("best", order[::-1][:count]), ("worst", order[:count])):
            photos = "".join(_photo([study], examples, int(row)) for row in rows)
            parts.append(f"<h3>{escape(study.name)}: {title} by CIDEr-D</h3>{photos}")
    return "".join(parts)


def _words(studies: Sequence[Study], known: set[str]) -> str:
    chart = bars(
        {s.name: {n: count / len(s.best.texts) for n, count in sorted(s.lengths().items())} for s in studies},
        "words in a caption", "share of captions",
    )  # fmt: skip
    rows = []
    for study in studies:
        words, texts = study.words(), study.best.texts
        repeated = f"{sum(text in known for text in texts)}" if known else "–"
        common = ", ".join(word for word, _ in words.most_common(12))
        rows.append(
            [escape(study.name), f"{study.best.scores['words']:.2f}", str(len(set(texts))), str(len(words)),
             str(len(study.bundle.vocabulary)), repeated, f"<small>{escape(common)}</small>"]
        )  # fmt: skip
    heads = ["", "words each", "distinct captions", "words used", "words known", "verbatim from training", "commonest"]
    return f"{chart}{_table(heads, rows)}"


def _cost(studies: Sequence[Study]) -> str:
    rows = []
    for study in studies:
        decoder, encoder = study.bundle.model.decoder, study.bundle.model.encoder
        rows.append([
            escape(study.name), escape(f"{encoder.architecture} ({encoder.output}), {decoder.architecture}"),
            f"{study.seconds / 60:.0f} min" if study.seconds else "–", str(len(study.epochs)) if study.epochs else "–",
            f"{study.memory / 2**30:.1f} GiB" if study.memory else "–", f"{study.size / 1e6:.1f} MB",
            *(f"{way}: {outcome.speed:.1f}" for way, outcome in study.outcomes.items()),
            escape(study.best.device),
        ])  # fmt: skip
    ways = [f"photos/s, {way}" for way in studies[0].outcomes]
    return _table(
        ["", "network", "training", "epochs", "most memory in training", "bundle", *ways, "captioned on"], rows
    )


def _unedited(studies: Sequence[Study], examples: Examples) -> str:
    chosen = np.sort(np.random.default_rng(2013).permutation(len(examples))[:_UNEDITED])
    rows = []
    for row in chosen:
        picture = f'<img alt="" src="{thumbnail(examples[row].photo, _SMALL)}">'
        rows.append([picture, *(escape(study.best.captions[row].text) for study in studies)])
    return _table(["", *(escape(study.name) for study in studies)], rows, text=True)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], text: bool = False) -> str:
    kind = " class=text" if text else ""
    head = "".join(f"<th>{each}</th>" for each in heads)
    body = "".join(f"<tr>{''.join(f'<td{kind}>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<div class=wide><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
