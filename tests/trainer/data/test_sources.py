"""Datasets in the layouts in which they are published, drawn here, and several of them side by side."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from trainer.data import sources
from trainer.data.dataset import Dataset, DatasetError, first_readable, readable
from trainer.data.sources import Source, load, load_all, source

NAMES = ("1.jpg", "2.jpg", "3.jpg", "4.jpg")


def photos(folder: Path, names: tuple[str, ...] = NAMES) -> None:
    folder.mkdir(parents=True)
    for name in names:
        Image.new("RGB", (8, 8)).save(folder / name)


def said(data: Dataset) -> dict[str, list[tuple[str, int]]]:
    """Each split's photos with the number of their captions."""
    return {
        split: [(example.photo.name, len(example.captions)) for example in examples]
        for split, examples in data.splits.items()
    }


def official_coco(folder: Path) -> None:
    (folder / "annotations").mkdir(parents=True)
    for split, names in (("train", NAMES[:3]), ("val", NAMES[3:])):
        photos(folder / f"{split}2017", names)
        images = [{"id": number, "file_name": name} for number, name in enumerate(names)]
        notes = [{"image_id": n, "caption": f"A dog \n on {k}. "} for n in range(len(names)) for k in range(5 - n)]
        text = json.dumps({"images": images, "annotations": notes})
        (folder / "annotations" / f"captions_{split}2017.json").write_text(text)


def karpathys_coco(folder: Path) -> None:
    images = [
        {"filename": name, "filepath": "val2014", "split": split, "sentences": [{"raw": "A dog."}] * count}
        for name, split, count in zip(NAMES, ("train", "restval", "test", "val"), (5, 4, 6, 5), strict=True)
    ]
    photos(folder / "val2014")
    (folder / "dataset_coco.json").write_text(json.dumps({"dataset": "coco", "images": images}))


def kaggles_flickr30k(folder: Path) -> None:
    photos(folder / "flickr30k_images")
    rows = [f"{name}| {n}|  Two dogs , one | of {n} ." for name in NAMES for n in range(5)]
    (folder / "results.csv").write_text("\n".join(["image_name| comment_number| comment", *rows]))
    for file, names in (("train", "1\n2\n"), ("val", "3\n"), ("test", "4\n")):
        (folder / f"{file}.txt").write_text(names)


def original_flickr30k(folder: Path) -> None:
    kaggles_flickr30k(folder)
    (folder / "results.csv").unlink()
    rows = [f"{name}#{n}\tTwo dogs ." for name in NAMES for n in range(5)]
    (folder / "results_20130124.token").write_text("\n".join(rows))


@pytest.mark.parametrize(
    ("make", "name", "train", "dev", "test"),
    [
        (official_coco, "coco", [("1.jpg", 5), ("2.jpg", 4), ("3.jpg", 3)], [("4.jpg", 5)], []),
        (karpathys_coco, "coco", [("1.jpg", 5), ("2.jpg", 4)], [("4.jpg", 5)], [("3.jpg", 6)]),
        (kaggles_flickr30k, "flickr30k", [("1.jpg", 5), ("2.jpg", 5)], [("3.jpg", 5)], [("4.jpg", 5)]),
        (original_flickr30k, "flickr30k", [("1.jpg", 5), ("2.jpg", 5)], [("3.jpg", 5)], [("4.jpg", 5)]),
    ],
)
def test_a_published_layout_is_read(
    tmp_path: Path, make: Callable[[Path], None], name: str, train: list[object], dev: list[object], test: list[object]
) -> None:
    make(tmp_path / "data")
    data = load(tmp_path / "data")
    assert data.name == name
    assert said(data) == {"train": train, "dev": dev, "test": test}
    assert data.problems == []


def test_captions_keep_what_the_tables_separate_by(tmp_path: Path) -> None:
    official_coco(tmp_path / "coco")
    kaggles_flickr30k(tmp_path / "flickr30k")
    assert load(tmp_path / "coco").splits["train"][0].captions[0] == "A dog on 0."
    assert load(tmp_path / "flickr30k").splits["train"][0].captions[0] == "Two dogs , one | of 0 ."


@pytest.mark.parametrize(
    ("make", "lost", "sentence"),
    [
        (official_coco, "annotations/captions_val2017.json", "dev split are missing"),
        (karpathys_coco, "val2014", "no folder of photos"),
        (kaggles_flickr30k, "val.txt", "the split is missing"),
        (kaggles_flickr30k, "flickr30k_images", "no folder of photos"),
    ],
)
def test_what_is_missing_is_said_and_where_it_is_published(
    tmp_path: Path, make: Callable[[Path], None], lost: str, sentence: str
) -> None:
    make(tmp_path / "data")
    (tmp_path / "data" / lost).rename(tmp_path / "elsewhere")
    with pytest.raises(DatasetError, match=sentence) as caught:
        load(tmp_path / "data")
    assert "http" in str(caught.value) or "Kaggle" in str(caught.value)


def test_broken_annotations_are_named(tmp_path: Path) -> None:
    official_coco(tmp_path / "data")
    path = tmp_path / "data" / "annotations" / "captions_train2017.json"
    path.write_text("{")
    with pytest.raises(DatasetError, match="captions_train2017"):
        load(tmp_path / "data")
    path.write_text('{"images": [{"id": 1}]}')
    with pytest.raises(DatasetError, match="file_name"):
        load(tmp_path / "data")


DESCRIPTION = """
name = "coco"
[[parts]]
captions = "many.txt"
images = ["A"]
train = "COCO.trainImages.txt"
dev = "COCO.devImages.txt"
[[parts]]
captions = "one.txt"
images = ["B"]
split = "train"
rename = ['more_0*(\\d+\\.jpg)', '\\1']
"""


@pytest.fixture
def in_parts(tmp_path: Path) -> Path:
    """A dataset in two folders and tables; some photos of the second are called otherwise."""
    photos(tmp_path / "A", ("a.avif", "b.avif"))
    photos(tmp_path / "B", ("0.jpg", "12.jpg", "13.jpg"))
    (tmp_path / "many.txt").write_text("image,caption\na.avif,A dog\na.avif,Dogs\nb.avif,A cat\n")
    (tmp_path / "one.txt").write_text('image,caption\nmore_00000.jpg,"A man, sad"\nmore_00012.jpg,A bus\n')
    (tmp_path / "COCO.trainImages.txt").write_text("a.avif\n")
    (tmp_path / "COCO.devImages.txt").write_text("b.avif\n")
    (tmp_path / "dataset.toml").write_text(DESCRIPTION)
    return tmp_path


def test_a_dataset_in_parts_is_read_by_its_description(in_parts: Path) -> None:
    (in_parts / "dataset.toml").rename(in_parts / "mine.toml")
    data = load(in_parts / "mine.toml")
    assert data.name == "coco"
    assert said(data) == {"train": [("a.avif", 2), ("0.jpg", 1), ("12.jpg", 1)], "dev": [("b.avif", 1)], "test": []}
    assert data.splits["train"][1].captions == ("A man, sad",)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('"one.txt"', '"two.txt"', "part 2: there is no file"),
        ('["B"]', '["C"]', "part 2: there is no folder"),
        ('split = "train"', 'split = "val"', 'part 2: "split" must be one of'),
        ('split = "train"', "", "part 2: say either"),
        ("['more_0*(\\d+\\.jpg)',", "['more_(',", 'part 2: "rename"'),
        ("name =", "nam =", "nothing else"),
        ("images", "image", 'part 1: "image" is unknown'),
    ],
)
def test_a_faulty_description_is_refused_with_the_place(in_parts: Path, before: str, after: str, sentence: str) -> None:
    (in_parts / "dataset.toml").write_text(DESCRIPTION.replace(before, after))
    with pytest.raises(DatasetError, match=sentence):
        load(in_parts)


def test_several_datasets_lie_side_by_side(in_parts: Path, tmp_path: Path) -> None:
    official_coco(tmp_path / "official")
    found = load_all((Source(in_parts, 2.0), Source(tmp_path / "official")))
    assert found.weights == {"coco": 2.0, "coco-2": 1.0}
    assert [len(examples) for examples in found.examples("train").values()] == [3, 3]
    assert list(found.examples("test")) == []
    assert len(found.examples("train", 1)["coco-2"]) == 1


def test_names_and_weights_of_datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data" / "coco").mkdir(parents=True)
    monkeypatch.setattr(sources, "FOLDER", tmp_path / "data")
    assert source("coco:2") == Source(tmp_path / "data" / "coco", 2.0)
    assert source("elsewhere/coco") == Source(Path("elsewhere/coco"), 1.0)
    assert source("C:/photos") == Source(Path("C:/photos"), 1.0)
    for wrong in ("coco:0", "coco:-1", "coco:nan", "coco:1000"):
        with pytest.raises(ValueError, match="a weight must be"):
            source(wrong)


def test_nothing_there_says_all_that_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        load(tmp_path)
    assert all(word in str(caught.value) for word in ("Flickr8k", "Flickr30k", "cocodataset.org", "dataset.toml"))


def test_loading_opens_no_photo_and_broken_ones_are_found_when_they_are_read(
    in_parts: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (in_parts / "B" / "0.jpg").write_bytes(b"no photo")
    examples = load(in_parts).splits["train"]
    assert len(examples) == 3
    assert [example.photo.name for example in readable(examples)] == ["a.avif", "12.jpg"]
    assert [example.photo.name for example in first_readable(examples, 2)] == ["a.avif", "12.jpg"]
    assert "left out: 0.jpg" in caplog.text


def test_a_dev_photo_is_not_learned_from(in_parts: Path) -> None:
    (in_parts / "COCO.trainImages.txt").write_text("a.avif\nb.avif\n")
    data = load(in_parts)
    assert said(data)["train"] == [("a.avif", 2), ("0.jpg", 1), ("12.jpg", 1)]
    assert data.problems == ["train: b.avif: the image is in the dev or test split, too"]
