"""``caption --parquet``, with a captioner that needs no model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_captioner.commands import caption_to_parquet
from tests.conftest import FakeCaptioner, bundle_of
from tests.exiftool import needs_exiftool

pytestmark = needs_exiftool


def test_json_tells_of_parquet_files(
    run, fake: FakeCaptioner, photo_folder: Path, tmp_path, capfd, monkeypatch
) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.setattr(caption_to_parquet, "read_bundle", lambda _: bundle_of(fake))
    monkeypatch.setattr(caption_to_parquet, "load_captioner", lambda *_: fake)
    (photo_folder / "damaged.jpg").write_bytes(b"no photo")
    for captioned, as_before in ((9, 0), (0, 10)):
        assert run("--parquet", str(tmp_path / "out"), "--json") == (1 if captioned else 0)
        told = json.loads(capfd.readouterr().out)
        assert (told["captioned"], told["as_before"]) == (captioned, as_before)
        assert len(told["failed"]) == (1 if captioned else 0)
