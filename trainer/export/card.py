"""Writes the model card: what a bundle is made from, what it scores, what it cannot know."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_captioner.captioning.bundle import Bundle
from desktop_captioner.captioning.calibration import KEY, NO_PHOTO, SURE
from desktop_captioner.captioning.config import GRIDS, EncoderConfig
from trainer.data.published import ORIGINS
from trainer.evaluation.not_photos import BELOW
from trainer.evaluation.sexes import sentence
from trainer.record import datasets_of

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
_LIMITS = {
    "flickr8k": """Flickr8k is people, dogs, sport, water, grass and snow, photographed in public, described by North American
crowd workers. So this model

- sees a dog or a person where there is another animal or a thing that it has never been shown;
- knows no names, no places, no text in pictures, no indoor detail, and counts badly beyond two;""",
    "world": """The photos are those that people put on Flickr, described by North American crowd workers. So this model

- names the common thing where there is a rare one: an animal, a dish or a tool that it has hardly been shown;
- knows no names, no places, no text in pictures, and counts badly beyond three;""",
}


def card(bundle: Bundle, metrics: Mapping[str, Any]) -> str:
    """The model card in Markdown."""
    encoder, decoder = bundle.model.encoder, bundle.model.decoder
    datasets = datasets_of(bundle.training)
    limits = "flickr8k" if list(datasets) == ["flickr8k"] else "world"
    return CARD.read_text(encoding="utf-8").format(
        name=bundle.name, version=bundle.version, words=len(bundle.vocabulary), split=metrics["split"],
        encoder=_ENCODERS[encoder.architecture], output=_OUTPUTS[encoder.output],
        decoder=_DECODERS[decoder.architecture].format(**dataclasses.asdict(decoder)),
        start=_start(bundle), trained=_trained(bundle), confidence=_confidence(metrics.get(KEY)),
        data="\n".join(f"  - {_origin(name, dataset)}" for name, dataset in datasets.items()),
        scores="\n\n".join(_scores_of(name, scored) for name, scored in metrics["sets"].items()), limits=_LIMITS[limits],
        sexes="".join(_sexes(name, scored) for name, scored in metrics["sets"].items()),
    )  # fmt: skip


def _origin(name: str, dataset: Mapping[str, Any]) -> str:
    """Say what a dataset is and how much of it was used."""
    photos = dataset["photos"]
    return (
        f"{ORIGINS.get(name, name)}: {photos['train']} photos to learn from, {photos['dev']} to choose the best state."
    )


def _scores_of(name: str, scored: Mapping[str, Any]) -> str:
    """The scores on a dataset, people's own beside them."""
    people = {"people, each against the others": scored["people"]} if scored["people"] else {}
    return f"{name}, {scored['photos']} photos:\n\n{table({**scored['scores'], **people})}"


def _sexes(name: str, scored: Mapping[str, Any]) -> str:
    """Say how often the sex of people is guessed wrong on a dataset."""
    return f"  - {name}: {sentence(scored['sexes'])}\n" if scored.get("sexes") else ""


def _start(bundle: Bundle) -> str:
    """Say where the encoder's weights came from."""
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
    if bundle.training.get("before"):
        return "Every layer, the encoder's too, was trained further by the run that made this file and those before it."
    return "Every layer, the encoder's too, was trained further by the run that made this file."


def _confidence(calibration: Mapping[str, Any] | None) -> str:
    if not calibration:
        mean = "The confidence is the geometric mean of the probabilities of a caption's words."
        return f"{mean} It ranks captions; it is no promise."
    return (
        f"The confidence is the share of captions like it that were right on the dev photos{_signs(calibration)}. Right "
        f"means: {calibration['right means']}. Expected calibration error {calibration['ECE']:.3f} on captions that it was not "
        f"fitted on, {calibration['ECE before']:.3f} for the probability alone. Of a right and a wrong caption of these the "
        f"right one has the higher confidence in {calibration['AUC']:.1%} of pairs (area under the ROC curve), "
        f"{calibration['AUC before']:.1%} by the probability alone. On other photos it is a guess."
        f"{_sureness(calibration)}{_no_photo(calibration)}"
    )


def _signs(calibration: Mapping[str, Any]) -> str:
    """Say what makes captions alike."""
    if not calibration.get("weights"):
        return ": like it in the probability of its words"
    return (
        ": like it in the probability of its words, in how well it suits photos that look alike, and in "
        "how unlike the training photos the picture is, or how like a drawn one"
    )


def _sureness(calibration: Mapping[str, Any]) -> str:
    """Say which captions are unsure, and how many of them are right."""
    if SURE not in calibration:
        return ""
    return (
        f"\n\nBelow a confidence of {calibration[SURE]:.0%} a caption is called unsure: from there on captions are, together, "
        f"right as often as people's own. Of the captions of the dev photos {calibration['share unsure']:.0%} are unsure; "
        f"{calibration['right of unsure']:.0%} of them are right, and {calibration['right of sure']:.0%} of the others."
    )


def _no_photo(calibration: Mapping[str, Any]) -> str:
    """Say how often a picture is taken for no photograph, rightly and wrongly."""
    found = calibration.get(NO_PHOTO)
    if not found:
        return ""
    others = (
        ""
        if found["drawn pictures"] is None
        else f", and {found['drawn pictures']:.0%} of drawn pictures of other kinds"
    )
    below = calibration.get(BELOW)
    unsure = (
        "" if below is None else f" The confidence of {below:.0%} of these lies below the lowest tenth of the photos'."
    )
    return (
        f"\n\nA picture that is unlike the training photos is said not to look like a photograph: {found['photos']:.1%} of "
        f"the dev photos were{others} than those it learned from.{unsure}"
    )


def table(scores: Scores) -> str:
    """A Markdown table: one row for each way to search; what a row does not have is left open."""
    names = list(next(iter(scores.values())))
    rows = [["search", *names], ["---"] * (len(names) + 1)]
    rows += [[way, *(_figure(name, values.get(name)) for name in names)] for way, values in scores.items()]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _figure(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.0f}" if name == "distinct" else f"{value:.1f}" if name == "words" else f"{value:.3f}"
