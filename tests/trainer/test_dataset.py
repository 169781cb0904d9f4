from pathlib import Path

import numpy as np
from PIL import Image

from trainer.dataset import mirror_image, shown
from trainer.flickr8k import Example


def test_of_a_mirror_image_people_would_have_said_left_for_right(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    half = np.zeros((20, 20, 3), np.uint8)
    half[:, :10] = 200
    Image.fromarray(half).save(photo)
    example = Example(photo, ("a dog runs left of a man",))
    mirrored = mirror_image(example)
    assert mirrored.captions == ("a dog runs right of a man",)
    assert np.array_equal(shown(mirrored, 20), shown(example, 20)[:, ::-1])
    assert shown(example, 20)[:, 0].mean() > shown(mirrored, 20)[:, 0].mean()
    assert mirror_image(mirrored) == example
