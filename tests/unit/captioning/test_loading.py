"""The program's own settings for TensorFlow and Keras, in processes that have not imported them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_captioner.captioning.cpu_features import has_int8

pytestmark = pytest.mark.slow

_SETTINGS = """
import json, os
from desktop_captioner.captioning.loading import import_keras
import_keras()
import keras
print(json.dumps([
    keras.config.backend(), keras.config.floatx(), keras.config.image_data_format(), keras.config.epsilon(),
    sorted(name for name in os.environ if "DNN" in name or name == "KERAS_HOME"),
]))
"""
_GROWN = """
import gc, os
from desktop_captioner.captioning.loading import import_keras, settle_environment
settle_environment()
there = set(os.environ)
import_keras()
print(sorted(set(os.environ) ^ there), gc.isenabled())
"""
_LEFT = """
import gc, weakref
from desktop_captioner.captioning.loading import import_tensorflow
import_tensorflow()
class Model:
    pass
gc.disable()
model = Model()
model.layer, watch = [model], weakref.ref(model)
del model
import_tensorflow()
gc.enable()
gc.collect()
print(watch())
"""
_WITHOUT_KERAS = """
import sys
from desktop_captioner import paths
from desktop_captioner.captioning.loading import load_captioner
print("int8" in load_captioner(paths.model(), "cpu").device, "keras" in sys.modules)
"""
# oneDNN is switched on where TensorFlow would leave it off, and 8 bits are tried on a processor that saturates.
_SATURATING = """
import desktop_captioner.captioning.cpu_features as cpu
cpu.has_int8 = lambda: True
from desktop_captioner import paths
from desktop_captioner.captioning.captioner import load
print(load(paths.model(), "cpu").device)
"""


def run(code: str, home: Path, **environment: str) -> str:
    places = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(home))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=os.environ | places | environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "settings",
    [
        None,
        "garbage",
        '{"floatx": "float16", "image_data_format": "channels_first", "epsilon": 1.0}',
        '{"floatx": "x"}',
    ],
)
def test_what_the_user_has_set_for_keras_is_for_other_programs(settings: str | None, tmp_path: Path) -> None:
    keras = tmp_path / ".keras"
    if settings is not None:
        keras.mkdir()
        (keras / "keras.json").write_text(settings)
    output = run(_SETTINGS, tmp_path, ONEDNN_MAX_CPU_ISA="AVX2", ONEDNN_VERBOSE="1", KERAS_BACKEND="torch")
    assert json.loads(output) == ["tensorflow", "float32", "channels_last", 1e-7, []]
    if settings is None:
        assert not keras.exists()
    else:
        assert [path.read_text() for path in keras.iterdir()] == [settings]


def test_the_import_finds_its_variables_in_place(tmp_path: Path) -> None:
    """A thread that reads the environment while it grows may die, and the window imports on another thread."""
    assert run(_GROWN, tmp_path) == "[] True\n"  # and the garbage collector, which pauses meanwhile, is at work again


def test_a_model_that_was_left_goes_although_another_was_loaded_meanwhile(tmp_path: Path) -> None:
    assert run(_LEFT, tmp_path) == "None\n"


@pytest.mark.skipif(not has_int8(), reason="this processor works in floats, for which Keras builds the encoder")
def test_keras_is_not_imported_where_it_is_not_needed(tmp_path: Path) -> None:
    """It takes a good tenth of the time until the first caption."""
    run(_WITHOUT_KERAS, tmp_path)  # compares 8 bits and floats, and remembers
    assert run(_WITHOUT_KERAS, tmp_path) == "True False\n"


@pytest.mark.skipif(has_int8(), reason="this processor multiplies 8 bits exactly")
def test_a_processor_that_saturates_works_in_floats(tmp_path: Path) -> None:
    assert "int8" not in run(_SATURATING, tmp_path, TF_ENABLE_ONEDNN_OPTS="1")
    verdicts = list(tmp_path.rglob("int8.json"))
    if verdicts:  # else TensorFlow has no such operations here
        assert list(json.loads(verdicts[0].read_text()).values()) == [False]
