"""Carries out the commands of the command line. Keras and what needs it are imported when a command begins."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from trainer import record
from trainer.config import RefinementConfig
from trainer.data.dataset import DatasetError, Example, first_readable
from trainer.data.sources import DEFAULT, Collection, Source, load_all, source
from trainer.options import training_config


def train(options: argparse.Namespace) -> int:
    """``train``: all stages and the refinement, from the start or from the last checkpoint."""
    from trainer import smoke
    from trainer.training.train import train as run

    drawn = options.smoke and not options.data
    data = (Source(options.out / "data"),) if drawn else _sources(options.data or [DEFAULT])
    config = training_config(options, data, _policy(options.precision or "auto"))
    if options.smoke:
        config = smoke.configured(config)
    if drawn:
        smoke.draw(data[0].path)
        config = replace(config, encoder_weights="none")
    best = run(config)
    said = " ".join(f"--data {each.path}" for each in data)
    print(f"The best weights are {best}. Next: python -m trainer export {options.out} {said} --model DIR")
    return 0


def refine(options: argparse.Namespace) -> int:
    """``refine``: self-critical training of a run's best weights."""
    from trainer.training.self_critical import refine as run

    config = RefinementConfig(
        rounds=options.rounds,
        round_steps=options.round_steps,
        learning_rate=options.learning_rate,
        hidden_cells=options.hidden_cells,
        views=options.views,
        references=options.references,
        people=options.people,
        rarity=options.rarity,
        final_rate=options.final_rate,
    )
    sources = _sources(options.data)
    training = record.training_config(options.run, data=sources, policy=_policy(options.precision))
    best = run(training, load_all(sources), config)
    print(f"CIDEr {best:.3f} on the dev photos and their mirror images, beam 3, as a bundle rounds the weights")
    return 0


def evaluate(options: argparse.Namespace) -> int:
    """``evaluate``: prints scores and sample captions."""
    from trainer.data.captions import mirror_image
    from trainer.evaluation.evaluate import evaluate as run
    from trainer.evaluation.sexes import sentence
    from trainer.export.card import table

    kind = "mirrored photos" if options.mirrored else "photos"
    sets, guesses = {}, {}
    for name, examples in _examples(options, load_all(_sources(options.data))).items():
        seen = [mirror_image(example) for example in examples] if options.mirrored else examples
        results: dict[str, dict[str, float]] = {}
        for width in options.beam:
            outcome = run(options.model, seen, width, options.device)
            results[f"beam {width}" if width > 1 else "greedy"] = outcome.scores
        sets[name] = results
        print(f"{options.model} on {len(seen)} {kind} of {name}, {options.split} split\n\n{table(results)}\n")
        print(f"{sentence(outcome.sexes)}\n")
        guesses[name] = outcome.sexes
        step = max(1, len(seen) // max(1, options.samples))
        for example, caption in list(zip(seen, outcome.texts, strict=True))[::step][: options.samples]:
            print(f"{example.photo.name}: {caption}\n    {example.captions[0]}")
    if options.json:
        evaluation = {"split": options.split, "mirrored": options.mirrored, "sets": sets, "sexes": guesses}
        options.json.write_text(json.dumps(evaluation, indent=1) + "\n", encoding="utf-8")
    return 0


def export(options: argparse.Namespace) -> int:
    """``export``: writes the bundle, its scores on every dataset, and its card."""
    from trainer.export.card import table
    from trainer.export.export import export as make
    from trainer.export.export import score

    data = load_all(_sources(options.data))
    sets = _examples(options, data)
    bundle = make(options.run, options.model, options.name, options.version, data.examples("train"))
    metrics = score(bundle, sets, options.split)
    size = sum(path.stat().st_size for path in options.model.iterdir()) / 1e6
    print(f"{options.model}: {size:.1f} MB")
    for name, scored in metrics["sets"].items():
        print(f"\n{name}\n\n{table(scored['scores'])}")
    return 0


def report(options: argparse.Namespace) -> int:
    """``report``: one page about runs or bundles, side by side, on one dataset."""
    from trainer.evaluation.study import study
    from trainer.report.report import page

    data = load_all(_sources(options.data))
    if len(data.datasets) > 1:
        raise ValueError("A report is about one dataset: say --data once.")
    name, examples = next(iter(_examples(options, data).items()))
    names = _names(options.run)
    studies = [study(path, each, examples, options.beam, options.device) for path, each in names.items()]
    learned = (caption for example in data.examples("train")[name] for caption in example.captions)
    text = page(studies, examples, name, options.split, learned)
    options.out.write_text(text, encoding="utf-8")
    print(f"{options.out}: {len(text) / 1e6:.1f} MB")
    return 0


def _sources(texts: Sequence[str]) -> tuple[Source, ...]:
    return tuple(map(source, texts))


def _examples(options: argparse.Namespace, data: Collection) -> dict[str, list[Example]]:
    """Return the examples of each dataset that are scored: those whose photos can be read."""
    found = {name: first_readable(each, options.photos) for name, each in data.examples(options.split).items()}
    found = {name: examples for name, examples in found.items() if examples}
    if not found:
        raise DatasetError(f"None of the datasets has a {options.split} split.")
    return found


def _names(paths: Sequence[Path]) -> dict[Path, str]:
    """Folders with short names for them: the last part, more where that is not enough."""
    names = {path: path.resolve().name for path in paths}
    if len(set(names.values())) < len(names):
        names = {path: "/".join(path.resolve().parts[-2:]) for path in paths}
    return names


def _policy(precision: str) -> str:
    if precision != "auto":
        return precision
    from trainer.training.backend import best_policy

    return best_policy()
