"""``desktop-captioner caption`` as people run it, with the shipped model."""

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_captioner import paths
from desktop_captioner.cli import main
from desktop_captioner.photos.photo import NOT_A_PHOTO
from desktop_captioner.settings import BEAMS
from tests.end2end.conftest import Command

SENTENCE = re.compile(r"^[A-Z](.*\S)?\.$")


def test_a_folder_becomes_a_table(command: Command, samples: list[Path], tmp_path: Path) -> None:
    done = command("caption", paths.samples(), "--csv", tmp_path / "out.csv")
    assert (done.returncode, done.stdout) == (0, "")
    assert all(line.endswith(str(NOT_A_PHOTO)) for line in done.stderr.splitlines())
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0])[:4] == ["path", "caption", "alt_text", "origin"]
    assert [Path(row["path"]).name for row in rows] == [path.name for path in samples]
    for row in rows:
        assert SENTENCE.match(row["caption"])
        assert "  " not in row["caption"]
        assert 0 < float(row["confidence"]) <= 1
        assert len(row["alternatives"].split(" | ")) == BEAMS - 1
        assert row["error"] == ""
    assert len({row["caption"] for row in rows}) >= 4


def test_bad_photos_have_their_reason_and_the_rest_its_captions(
    command: Command, samples: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(samples[2], folder / "img2.jpg")
    shutil.copy(samples[3], folder / "img10.jpg")
    (folder / "empty.jpg").touch()
    (folder / "text.jpg").write_text("This is not a photo, whatever its name says.")
    (folder / "cut.jpg").write_bytes(samples[0].read_bytes()[:9000])
    (folder / "gone.jpg").symlink_to("nowhere")
    os.mkfifo(folder / "pipe.jpg")
    name = os.fsencode(folder) + b"/caf\xe9\nline.jpg"
    shutil.copy(samples[1], name)
    lines = tmp_path / "out.jsonl"
    done = command("caption", folder, tmp_path / "missing.jpg", "--beam", "5", "--csv", "-", "--jsonl", lines)
    assert done.returncode == 1
    rows = {Path(row["path"]).name: row for row in csv.DictReader(io.StringIO(done.stdout, newline=""))}
    failed = {name for name, row in rows.items() if row["error"]}
    assert {"empty.jpg", "text.jpg", "cut.jpg", "missing.jpg"} <= failed
    assert all(row["error"].endswith(".") for row in rows.values() if row["error"])
    captioned = [name for name, row in rows.items() if row["caption"]]
    assert captioned[-2:] == ["img2.jpg", "img10.jpg"]
    assert len(captioned) == 3
    assert len(done.stderr.strip().splitlines()) == len(failed)
    told = {Path(row["path"]).name: row for row in map(json.loads, lines.read_text("utf-8").splitlines())}
    assert [len(told[name]["alternatives"]) for name in captioned] == [4] * 3


def test_wrong_usage_ends_with_two(command: Command) -> None:
    for arguments in (["caption"], ["caption", "x.jpg", "--beam", "0"], ["caption", "x.jpg", "--device", "toaster"]):
        assert command(*arguments).returncode == 2


def test_a_folder_without_photos_is_said_to_be_empty(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = command("caption", tmp_path / "empty")
    assert done.returncode == 0
    assert "No photos in" in done.stderr


def test_a_damaged_model_is_one_sentence(command: Command, samples: list[Path], tmp_path: Path) -> None:
    shutil.copytree(paths.model(), tmp_path / "model")
    with (tmp_path / "model" / "vocabulary.txt").open("a") as stream:
        stream.write("another\n")
    done = command("caption", samples[0], "--model", tmp_path / "model")
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_info_tells_what_there_is(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    done = command("info", "--json")
    told = json.loads(done.stdout)
    assert told["model"]["metrics"]["scores"]["beam 3"]["CIDEr-D"] > 0
    assert told["device"].startswith(("CPU", "NVIDIA", "GPU"))
    assert main(["info"]) == 0
    plain = capsys.readouterr().out
    assert re.search(r"beam 3 on 2000 photos of the dev split: .*CIDEr-D 0\.\d{3}$", plain, re.MULTILINE)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send to a child on Windows")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_keeps_what_is_done(
    name: str, samples: list[Path], environment: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(2000):
        (folder / f"{number}.jpg").symlink_to(samples[number % len(samples)])
    table = tmp_path / "out.csv"
    run = subprocess.Popen(
        [sys.executable, "-m", "desktop_captioner", "caption", str(folder), "--csv", str(table), "--jsonl", "-"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True,
    )  # fmt: skip
    assert run.stdout is not None
    assert run.stderr is not None
    first = run.stdout.readline()
    run.send_signal(getattr(signal, name))
    began = time.monotonic()
    rest = run.stdout.read()  # not communicate, which would not see what the pipe's reader holds already
    said = run.stderr.read()
    run.wait(60)
    # Two seconds are promised, but a disk that others keep busy can take ten to write what is done.
    assert time.monotonic() - began < 60
    assert run.returncode == 128 + getattr(signal, name)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.csv"]  # no .partial
    assert "is kept" in said
    with table.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    run.stdout.close()
    run.stderr.close()
    assert len(rows) == 1 + len(rest.splitlines()) < 500  # a few batches and not all 2000
    assert rows[0]["caption"] == json.loads(first)["caption"]
