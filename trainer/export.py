"""A finished run as a bundle: quantised weights, the scores of exactly these weights, a model card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from safetensors.numpy import load_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.vocabulary import Vocabulary
from trainer import record
from trainer.evaluate import evaluate
from trainer.flickr8k import Example
from trainer.train import BEST, VOCABULARY

CARD = Path(__file__).with_name("model_card.md")
Scores = Mapping[str, Mapping[str, float]]


def export(run: Path, folder: Path, name: str, version: str) -> Bundle:
    """Writes the best weights of a run as a bundle; raises FileNotFoundError for a run without them."""
    facts = record.read(run)
    config = dict(facts["config"])
    vocabulary = Vocabulary((run / VOCABULARY).read_text(encoding="utf-8").splitlines())
    model = bundles.model_config(config.pop("model"))
    # Where the data lay and the results went is nobody's business but the trainer's.
    settings = {key: value for key, value in config.items() if key not in ("data", "out", "encoder_weights", "verbose")}
    training = {**facts, "config": settings}
    bundle = Bundle(folder, name, version, model, vocabulary, training=training)
    bundles.write(bundle, load_file(run / BEST))
    return bundle


def score(bundle: Bundle, examples: Sequence[Example], split: str, beams: Sequence[int] = (1, 3)) -> dict[str, Any]:
    """Scores a bundle on a split for each width of the search, and writes its metrics and card."""
    result = {
        f"beam {width}" if width > 1 else "greedy": evaluate(bundle.folder, examples, width)[0] for width in beams
    }
    metrics = {"split": split, "photos": len(examples), "scores": result}
    bundles.write_scores(bundle.folder, metrics, card(bundle, metrics))
    return metrics


def card(bundle: Bundle, metrics: Mapping[str, Any]) -> str:
    """The model card in Markdown."""
    photos = bundle.training["data"]["photos"]
    decoder = bundle.model.decoder
    return CARD.read_text(encoding="utf-8").format(
        name=bundle.name, version=bundle.version, words=len(bundle.vocabulary), split=metrics["split"],
        layers=f"{decoder.encoder_layers} + {decoder.decoder_layers} layers of {decoder.width}",
        train=photos["train"], dev=photos["dev"], scores=table(metrics["scores"]),
    )  # fmt: skip


def table(scores: Scores) -> str:
    """A Markdown table: one row for each way to search."""
    names = list(next(iter(scores.values())))
    rows = [["search", *names], ["---"] * (len(names) + 1)]
    for way, values in scores.items():
        rows.append(
            [way, *(f"{v:.0f}" if v >= 100 else f"{v:.1f}" if v >= 1.5 else f"{v:.3f}" for v in values.values())]
        )
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
