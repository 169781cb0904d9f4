"""Recipes: those that come with the trainer, and files of one's own."""

from pathlib import Path

import pytest

from desktop_captioner.captioning.config import EncoderConfig
from tests.trainer.settings import configured
from trainer import recipe


@pytest.mark.parametrize("name", recipe.names())
def test_every_recipe_that_is_offered_can_be_read(tmp_path: Path, name: str) -> None:
    assert configured(tmp_path, "--recipe", name).stages
    assert "--data" in (recipe.FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def test_a_recipe_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="only flickr8k, strong, world"):
        configured(tmp_path, "--recipe", "moon")


def test_the_settings_of_strong_augmentation_can_be_read(tmp_path: Path) -> None:
    weights = ("--encoder-weights", "first/best.safetensors", "--decoder-weights", "second/best.safetensors")
    config = configured(tmp_path, "--recipe", "strong", *weights)
    assert config.model.encoder == EncoderConfig(output="grids")
    assert config.decoder_weights == "second/best.safetensors"
    assert [(stage.name, stage.trainable_from) for stage in config.stages] == [("strong", 30)]
    assert config.refinement is None


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("[decoder]\nwidht = 3", "decoder: nothing is called “widht”"),
        ("[decoder]\nwidth = 'wide'", "“width” must be int"),
        ("[trainings]\nseed = 3", "nothing is called “trainings”"),
        ("[training]\nout = 'x'", "does not belong"),
        ("[[stages]]\nname = 'x'", "stage 1 lacks “epochs”"),
        (
            "[[stages]]\nname = 'x'\nepochs = 1\nlearning_rate = 1\nweights = {coco = 'a'}",
            "“weights.coco” must be float",
        ),
        ("[refinement]\nround = 2", "refinement: nothing is called “round”"),
        ("seed 3", "is not a TOML file"),
    ],
)
def test_a_faulty_file_is_refused_with_the_place(tmp_path: Path, file: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        configured(tmp_path, file=file)
