"""Architectures by their names."""

from pathlib import Path

import pytest

from tests.trainer.settings import configured


@pytest.mark.parametrize(
    ("arch", "encoder", "output", "preprocessing", "decoder"),
    [
        ("inception_v3-transformer", "inception_v3", "grid", "tf", "transformer"),
        ("vgg16-lstm", "vgg16", "fc2", "caffe", "lstm_merge"),
        ("densenet201-lstm", "densenet201", "pooled", "torch", "lstm_prepend"),
        ("inception_v3-attention", "inception_v3", "grid", "tf", "lstm_attention"),
        ("vgg16-lstm_attention", "vgg16", "grid", "caffe", "lstm_attention"),
        ("densenet201-transformer", "densenet201", "grid", "torch", "transformer"),
    ],
)
def test_names_of_architectures(
    tmp_path: Path, arch: str, encoder: str, output: str, preprocessing: str, decoder: str
) -> None:
    model = configured(tmp_path, "--arch", arch).model
    assert (model.encoder.architecture, model.encoder.output) == (encoder, output)
    assert (model.encoder.preprocessing, model.decoder.architecture) == (preprocessing, decoder)
