"""A finished run as a bundle: quantised weights, the scores of exactly these weights, a model card."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.calibration import KEY
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.quantized import RANGES, is_convertible
from desktop_captioner.settings import BEAMS
from trainer import record
from trainer.data.dataset import Example
from trainer.evaluation.calibrate import calibration_statistics
from trainer.evaluation.evaluate import evaluate, mean_scores, references_of
from trainer.evaluation.metrics import human_scores
from trainer.evaluation.not_photos import below_photos, evidence_of_drawn, no_photo_statistics
from trainer.export.card import card
from trainer.export.looks import looks_of
from trainer.export.ranges import activation_ranges

Examples = Sequence[Example]

_ENOUGH = 400  # photos that tell what photos look like
LARGEST = 45e6  # bytes of a bundle that ships with the program
log = logging.getLogger("trainer")


def export(
    run: Path, folder: Path, name: str | None, version: str, learned: Mapping[str, Examples] | None = None
) -> Bundle:
    """Writes the best weights of a run as a bundle; raises FileNotFoundError for a run without them.

    name: None names the bundle after its encoder and decoder. learned: the training photos of each dataset, on some of which
    the ranges are measured that the encoder needs to work in 8 bits; without them it stays in floats. A run of several
    styles needs those of each: raises ValueError.
    """
    recorded = record.read(run)
    config = dict(recorded["config"])
    vocabulary = record.vocabulary(run)
    if missing := set(vocabulary.styles) - set(learned or {}):
        raise ValueError(f"The run has learned the style of “{min(missing)}”, which is not among the datasets.")
    model = bundles.model_config(config.pop("model"))
    # Where the data lay and the results went is nobody's business but the trainer's.
    settings = {key: value for key, value in config.items() if key not in ("data", "out", "cache", "verbose")}
    for kind in ("encoder_weights", "decoder_weights"):
        settings[kind] = Path(settings.get(kind, "")).name
    settings["teachers"] = [Path(path).name for path in settings.get("teachers", ())]
    training = {**recorded, "config": settings}
    name = name or f"{model.encoder.architecture.partition('_')[0]}-{model.decoder.architecture}"
    bundle = Bundle(folder, name, version, model, vocabulary, training=training)
    weights = load_file(run / record.BEST)
    photos = [example for examples in (learned or {}).values() for example in examples]
    if photos and is_convertible(model.encoder):
        encoder = build_encoder(model.encoder, "float32")
        as_stored = bundles.restored(bundles.quantised(weights))
        for variable_name, variable in encoder.named.items():
            variable.assign(as_stored[variable_name])
        weights[RANGES] = activation_ranges(encoder, photos, model.encoder.side)
    bundles.write(bundle, weights)
    if learned and len(photos) >= _ENOUGH:
        styled = {name: learned[name] for name in vocabulary.styles or learned}
        bundles.write(bundle, weights | looks_of(folder, styled, vocabulary))
    size = sum(path.stat().st_size for path in folder.iterdir())
    if size > LARGEST:
        log.warning("the bundle has %.1f MB, more than the %.0f that the program ships with", size / 1e6, LARGEST / 1e6)
    return bundle


def score(
    bundle: Bundle, sets: Mapping[str, Examples], split: str, beams: Sequence[int] = (1, 3, BEAMS)
) -> dict[str, Any]:
    """Scores a bundle on a split of each dataset for each width of the search, and writes its metrics and card."""
    outcomes = {
        name: {f"beam {width}" if width > 1 else "greedy": evaluate(bundle.folder, examples, width) for width in beams}
        for name, examples in sets.items()
    }
    found: dict[str, dict[str, Any]] = {
        name: {
            "photos": len(sets[name]),
            "scores": {way: _without_confidence(each.scores) for way, each in ways.items()},
            "people": _people(sets[name]),
            "sexes": list(ways.values())[-1].sexes,
        }
        for name, ways in outcomes.items()
    }
    ways = list(next(iter(outcomes.values())))
    metrics: dict[str, Any] = {"split": split, "photos": sum(len(examples) for examples in sets.values())}
    metrics["scores"] = {way: mean_scores([each["scores"][way] for each in found.values()]) for way in ways}
    metrics["sets"] = found
    # The application searches with the last width, so its confidences are those to correct.
    last = [each[ways[-1]] for each in outcomes.values()]
    truths = np.concatenate([outcome.truths for outcome in last])
    evidence = [each for outcome in last for each in outcome.evidence]
    known = all(each.novelty for each in evidence)
    strange, other = evidence_of_drawn(bundle.folder, beams[-1]) if known else ([], [])
    if calibrated := calibration_statistics(truths, evidence, strange):
        metrics[KEY] = (
            calibrated | below_photos(calibrated, evidence, other) | no_photo_statistics(evidence, strange, other)
        )
    bundles.write_scores(bundle.folder, metrics, card(bundle, metrics))
    return metrics


def _without_confidence(scores: Mapping[str, float]) -> dict[str, float]:
    """Return the scores but for those of the confidence, which is only being fitted."""
    return {name: score for name, score in scores.items() if name not in ("ECE", "AUC")}


def _people(examples: Examples) -> dict[str, float]:
    """Return people's own scores on these photos; none where a photo has one caption only."""
    references = references_of(examples)
    return human_scores(references) if min(map(len, references)) > 1 else {}
