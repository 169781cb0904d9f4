"""A finished run as a bundle: quantised weights, the scores of exactly these weights, a model card."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from safetensors.numpy import load_file

from desktop_captioner.captioning import bundle as bundles
from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.calibration import KEY
from desktop_captioner.captioning.config import GRIDS, EncoderConfig
from desktop_captioner.captioning.networks.encoders import build_encoder
from desktop_captioner.captioning.networks.quantized import RANGES, is_convertible
from trainer import record
from trainer.data.flickr8k import Example
from trainer.evaluation.calibrate import calibration_facts
from trainer.evaluation.evaluate import evaluate, references_of
from trainer.export.ranges import activation_ranges

CARD = Path(__file__).with_name("model_card.md")
Scores = Mapping[str, Mapping[str, float]]

_ENCODERS = {
    "inception_v3": "InceptionV3 (Szegedy et al. 2016)",
    "vgg16": "VGG16 (Simonyan and Zisserman 2015)",
    "densenet201": "DenseNet201 (Huang et al. 2017)",
}
_OUTPUTS = {
    "grid": "its grid",
    GRIDS: "its last grid and, beside it, the one of `mixed8`",
    "pooled": "the mean of its grid",
    "fc2": "its layer fc2",
}
_DECODERS = {
    "transformer": "Transformer ({encoder_layers} + {decoder_layers} layers of {width}; Vaswani et al. 2017)",
    "lstm_merge": "merge model ({recurrent} of {width}; Tanti et al. 2018)",
    "lstm_prepend": "image as the first word ({recurrent} of {width}; Vinyals et al. 2015)",
    "lstm_attention": "attention over the grid with every word ({recurrent} of {width}; Xu et al. 2015)",
}


def export(run: Path, folder: Path, name: str | None, version: str, learned: Sequence[Example] = ()) -> Bundle:
    """Writes the best weights of a run as a bundle; raises FileNotFoundError for a run without them.

    name: None names the bundle after its encoder and decoder. learned: the training photos, on some of which the ranges
    are measured that the encoder needs to work in 8 bits; without them it stays in floats.
    """
    facts = record.read(run)
    config = dict(facts["config"])
    vocabulary = record.vocabulary(run)
    model = bundles.model_config(config.pop("model"))
    # Where the data lay and the results went is nobody's business but the trainer's.
    settings = {key: value for key, value in config.items() if key not in ("data", "out", "cache", "verbose")}
    for kind in ("encoder_weights", "decoder_weights"):
        settings[kind] = Path(settings.get(kind, "")).name
    settings["teachers"] = [Path(path).name for path in settings.get("teachers", ())]
    training = {**facts, "config": settings}
    name = name or f"{model.encoder.architecture.partition('_')[0]}-{model.decoder.architecture}"
    bundle = Bundle(folder, name, version, model, vocabulary, training=training)
    weights = load_file(run / record.BEST)
    encoder = build_encoder(model.encoder, "float32")
    if learned and is_convertible(encoder):
        as_stored = bundles.restored(bundles.quantised(weights))
        for variable_name, variable in encoder.named.items():
            variable.assign(as_stored[variable_name])
        weights[RANGES] = activation_ranges(encoder, learned, model.encoder.side)
    bundles.write(bundle, weights)
    return bundle


def score(bundle: Bundle, examples: Sequence[Example], split: str, beams: Sequence[int] = (1, 3)) -> dict[str, Any]:
    """Scores a bundle on a split for each width of the search, and writes its metrics and card."""
    outcomes = {
        f"beam {width}" if width > 1 else "greedy": evaluate(bundle.folder, examples, width, calibrated=False)
        for width in beams
    }
    metrics: dict[str, Any] = {"split": split, "photos": len(examples)}
    metrics["scores"] = {way: outcome.scores for way, outcome in outcomes.items()}
    # The application searches with the last width, so its confidences are those to correct.
    last = outcomes[list(outcomes)[-1]]
    confidences = [caption.confidence for caption in last.captions]
    if facts := calibration_facts(references_of(examples), last.texts, confidences):
        metrics[KEY] = facts
    bundles.write_scores(bundle.folder, metrics, card(bundle, metrics))
    return metrics


def card(bundle: Bundle, metrics: Mapping[str, Any]) -> str:
    """The model card in Markdown."""
    photos = bundle.training["data"]["photos"]
    encoder, decoder = bundle.model.encoder, bundle.model.decoder
    names = _ENCODERS[encoder.architecture], _DECODERS[decoder.architecture]
    return CARD.read_text(encoding="utf-8").format(
        name=bundle.name, version=bundle.version, words=len(bundle.vocabulary), split=metrics["split"],
        encoder=names[0], output=_OUTPUTS[encoder.output], decoder=names[1].format(**dataclasses.asdict(decoder)),
        start=_start(bundle), trained=_trained(bundle), confidence=_confidence(metrics.get(KEY)),
        train=photos["train"], dev=photos["dev"], scores=table(metrics["scores"]),
    )  # fmt: skip


def _start(bundle: Bundle) -> str:
    """Where the encoder's weights came from, in words."""
    source = bundle.training["config"].get("encoder_weights", "")
    if source == "none":
        return "random"
    if source == "imagenet":
        return "those of `keras.applications`, trained on ImageNet"
    if replace(bundle.model.encoder, output="grid") == EncoderConfig():
        return "Google's Inception-v3 of 2015, trained on ImageNet (Apache-2.0)"
    return f"`{source}`"


def _trained(bundle: Bundle) -> str:
    stages = bundle.training["config"].get("stages") or [{}]
    if all(stage.get("frozen") for stage in stages):
        return "The encoder stayed as it was; the decoder was trained by the run that made this file."
    return "Every layer, the encoder's too, was trained further by the run that made this file."


def _confidence(facts: Mapping[str, Any] | None) -> str:
    if not facts:
        mean = "The confidence is the geometric mean of the probabilities of a caption's words."
        return f"{mean} It ranks captions; it is no promise."
    return (
        f"The confidence is the share of captions of this probability that were right on the dev photos. Right means: "
        f"{facts['right means']}. Expected calibration error {facts['ECE']:.3f} on captions that the table was not fitted "
        f"on, {facts['ECE before']:.3f} without the table. On other photos it is a guess."
    )


def table(scores: Scores) -> str:
    """A Markdown table: one row for each way to search."""
    names = list(next(iter(scores.values())))
    rows = [["search", *names], ["---"] * (len(names) + 1)]
    for way, values in scores.items():
        rows.append(
            [
                way,
                *(
                    f"{v:.0f}" if n == "distinct" else f"{v:.1f}" if n == "words" else f"{v:.3f}"
                    for n, v in values.items()
                ),
            ]
        )
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
