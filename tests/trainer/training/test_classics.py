"""Each classic on drawn shapes: exported and captioning as in the application; one is trained and shown in a report."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_captioner.captioning.captioner import load
from trainer import cli as trainer
from trainer import smoke
from trainer.data.sources import Source
from trainer.export.export import export
from trainer.options import training_config
from trainer.training.run import Run

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.usefixtures("no_java")]

TRAINED = "inception_v3-attention"


@pytest.fixture(scope="module", params=("vgg16-lstm", "densenet201-lstm", TRAINED))
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of the architecture: all of it for one, as it begins for the others."""
    folder = tmp_path_factory.mktemp("classics") / request.param
    command = ["train", "--smoke", "--arch", request.param, "--out", str(folder), "--precision", "float32"]
    if request.param == TRAINED:
        assert trainer.main([*command, "--verbose", "2"]) == 0
        return folder
    data = Source(smoke.draw(folder / "data"))
    options = trainer.parser().parse_args([*command, "--encoder-weights", "none"])
    begun = Run(smoke.configured(training_config(options, (data,), "float32")))
    begun.save_best()
    return folder


def test_its_bundle_captions(run: Path, tmp_path: Path) -> None:
    export(run, tmp_path / "bundle", name=None, version="1")
    settings = json.loads((tmp_path / "bundle" / "config.json").read_text())
    assert settings["encoder"]["architecture"] == run.name.split("-")[0]
    captioner = load(tmp_path / "bundle", "cpu")
    photos = sorted((run / "data" / "Images").glob("*.jpg"))[:3]
    side = (captioner.side, captioner.side)
    pixels = np.stack([np.asarray(Image.open(photo).convert("RGB").resize(side)) for photo in photos])
    best = [captions[0] for captions in captioner.caption(pixels)]
    assert [caption.text[-1] for caption in best] == ["."] * 3
    for caption in best:
        assert (caption.attention is not None) == run.name.endswith("attention")
        if caption.attention is not None:
            assert caption.attention.shape == (len(caption.words), 2, 2)


class Page(HTMLParser):
    """Collects what a page would load."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]


@pytest.mark.parametrize("run", [TRAINED], indirect=True)
def test_a_report_carries_all_that_it_needs(run: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    command = ["report", str(run), "--data", str(run / "data"), "--beam", "1", "--photos", "4", "--out", str(page)]
    assert trainer.main(command) == 0
    text = page.read_text(encoding="utf-8")
    parsed = Page()
    parsed.feed(text)
    assert all(address.startswith("data:image/") for address in parsed.addresses)
    assert not parsed.tags & {"script", "link", "iframe"}
    assert not re.search(r"url\((?!data:)", text)
    assert run.name in text
    assert "Show and Tell" in text
    assert "people, each against the others" in text
    assert "class=looks" in text


def test_neither_run_nor_bundle_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    smoke.draw(tmp_path / "data")
    command = ["report", str(tmp_path), "--data", str(tmp_path / "data"), "--out", str(tmp_path / "x.html")]
    assert trainer.main(command) == 1
    assert "neither a run nor a bundle" in capsys.readouterr().err
