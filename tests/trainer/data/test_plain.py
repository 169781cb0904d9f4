from pathlib import Path

import pytest
from PIL import Image

from trainer import cli as trainer
from trainer.data import sources
from trainer.data.dataset import Dataset, DatasetError, Example
from trainer.data.photos import shown

NAMES = ("1.jpg", "2.jpg", "3.jpg")


def load(folder: Path) -> Dataset:
    return sources.load(folder)


@pytest.fixture
def kaggle(tmp_path: Path) -> Path:
    (tmp_path / "Images").mkdir()
    for name in NAMES:
        Image.new("RGB", (8, 8)).save(tmp_path / "Images" / name)
    lines = [f'{name},"A dog, one of {n} ."' for name in NAMES for n in range(5)]
    (tmp_path / "captions.txt").write_text("\n".join(["image,caption", *lines]) + "\n")
    (tmp_path / "Flickr_8k.trainImages.txt").write_text("2.jpg\n1.jpg\n")
    (tmp_path / "Flickr_8k.devImages.txt").write_text("3.jpg\n")
    return tmp_path


def test_kaggles_layout(kaggle: Path) -> None:
    data = load(kaggle)
    assert data.name == "flickr8k"
    assert [example.photo.name for example in data.splits["train"]] == ["2.jpg", "1.jpg"]
    assert data.splits["dev"][0].captions[2] == "A dog, one of 2 ."
    assert data.problems == []


def test_the_original_layout(kaggle: Path) -> None:
    (kaggle / "Images").rename(kaggle / "Flicker8k_Dataset")
    (kaggle / "captions.txt").unlink()
    lines = [f"{name}#{n}\tTwo dogs , one of {n} ." for name in NAMES for n in range(5)]
    (kaggle / "Flickr8k.token.txt").write_text("\n".join(lines) + "\n")
    assert load(kaggle).splits["train"][1].captions[4] == "Two dogs , one of 4 ."


def test_photos_of_any_format_and_lists_of_any_name(kaggle: Path) -> None:
    for split in ("train", "dev"):
        (kaggle / f"Flickr_8k.{split}Images.txt").rename(kaggle / f"Holidays.{split}Images.txt")
    for number, suffix in enumerate((".avif", ".png", ".webp"), 1):
        (kaggle / "Images" / f"{number}.jpg").unlink()
        Image.new("RGB", (8, 8), "red").save(kaggle / "Images" / f"{number}{suffix}")
    data = load(kaggle)
    assert data.name == "holidays"
    assert [example.photo.name for example in data.splits["train"]] == ["2.png", "1.avif"]
    assert abs(int(shown(data.splits["train"][1], 8)[..., 0].min()) - 255) < 9
    assert data.problems == []


def test_no_data_says_what_to_download(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="mirrored on Kaggle"):
        load(tmp_path)


@pytest.mark.parametrize("name", ["Flickr_8k.trainImages.txt", "captions.txt"])
def test_a_missing_file_is_named(kaggle: Path, name: str) -> None:
    (kaggle / name).unlink()
    with pytest.raises(DatasetError, match=r"captions\.txt|trainImages"):
        load(kaggle)


def test_what_is_wrong_with_single_photos_is_reported(kaggle: Path) -> None:
    (kaggle / "Images" / "2.jpg").unlink()
    for number in (4, 6):
        Image.new("RGB", (8, 8)).save(kaggle / "Images" / f"{number}.jpg")
    with (kaggle / "captions.txt").open("a") as lines:
        lines.write("5.jpg,Nobody has seen it .\n")
    data = load(kaggle)
    assert [example.photo.name for example in data.splits["train"]] == ["1.jpg"]
    text = "\n".join(data.problems)
    assert "train: 2.jpg: the image is missing" in text
    assert "image without caption: 2 of them, such as 4.jpg" in text
    assert "caption without image: 2 of them, such as 2.jpg" in text


@pytest.mark.parametrize("command", ["evaluate", "report"])
def test_every_command_leaves_out_a_broken_photo_before_it_counts(
    kaggle: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kaggle / "Images" / "2.jpg").write_bytes(b"no photo")
    seen: list[str] = []

    def stop(model: Path, _: object, examples: list[Example], *rest: object) -> None:
        seen.extend(example.photo.name for example in examples)
        raise ValueError

    monkeypatch.setattr("trainer.evaluation.study.study", stop)
    monkeypatch.setattr(
        "trainer.evaluation.evaluate.evaluate", lambda model, examples, *rest: stop(model, None, examples)
    )
    out = ["--out", str(kaggle / "page.html")] if command == "report" else []
    data = ["--data", str(kaggle), "--split", "train", "--photos", "1"]
    assert trainer.main([command, str(kaggle / "model"), *data, *out]) == 1
    assert seen == ["1.jpg"]


def test_a_photo_that_breaks_meanwhile_is_named(
    kaggle: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(model: Path, examples: list[Example], *rest: object) -> None:
        examples[0].photo.write_bytes(b"no photo")
        shown(examples[0], 8)

    monkeypatch.setattr("trainer.evaluation.evaluate.evaluate", breaks)
    assert trainer.main(["evaluate", str(kaggle / "model"), "--data", str(kaggle), "--split", "train"]) == 1
    assert "2.jpg: This is not a photo" in capsys.readouterr().err


def test_a_header_that_is_not_kaggles_is_refused(kaggle: Path) -> None:
    (kaggle / "captions.txt").write_text("photo;text\n1.jpg;A dog .\n")
    with pytest.raises(DatasetError, match="image,caption"):
        load(kaggle)
