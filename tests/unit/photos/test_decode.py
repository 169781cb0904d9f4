from __future__ import annotations

import os
import struct
import subprocess
import sys
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import MagicMock

import numpy as np
import pytest
from PIL import Image, ImageFile
from PIL.Image import Transpose

from desktop_captioner.photos import decode
from desktop_captioner.photos.decode import MOST_PIXELS, model_input, open_upright, resized_to_square
from desktop_captioner.photos.photo import PhotoError
from tests.unit.photos.conftest import CORNERS, corners, noisy, sentence_of
from tests.unit.photos.tiff_by_hand import tiff

# How a camera stores a photo that is meant to be seen upright, by EXIF's orientation.
STORED = {
    1: None, 2: Transpose.FLIP_LEFT_RIGHT, 3: Transpose.ROTATE_180, 4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE, 6: Transpose.ROTATE_90, 7: Transpose.TRANSVERSE, 8: Transpose.ROTATE_270,
}  # fmt: skip
FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "tif": "TIFF", "avif": "AVIF", "heic": "HEIF", "mpo": "MPO"}


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("orientation", STORED)
def test_every_orientation_of_every_format_comes_out_upright(
    tmp_path: Path, upright: Image.Image, suffix: str, orientation: int
) -> None:
    turn = STORED[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"photo.{suffix}"
    (upright if turn is None else upright.transpose(turn)).save(path, FORMATS[suffix], quality=95, exif=exif.tobytes())
    image = open_upright(path)
    assert image.mode == "RGB"
    assert image.size == upright.size
    assert corners(image) == list(CORNERS)


@pytest.mark.parametrize("suffix", ["gif", "bmp", "ppm", "jp2"])
def test_formats_without_exif(tmp_path: Path, upright: Image.Image, suffix: str) -> None:
    path = tmp_path / f"photo.{suffix}"
    upright.save(path)
    assert corners(open_upright(path)) == list(CORNERS)


def test_the_content_counts_not_the_suffix(tmp_path: Path, upright: Image.Image) -> None:
    path = tmp_path / "photo.jpg"
    upright.save(path, "PNG")
    assert corners(open_upright(path)) == list(CORNERS)


@pytest.mark.parametrize("suffix", ["gif", "webp", "png", "tif"])
def test_of_several_frames_the_first_counts(tmp_path: Path, upright: Image.Image, suffix: str) -> None:
    path = tmp_path / f"moving.{suffix}"
    options = {} if suffix == "tif" else {"duration": 100}
    upright.save(path, save_all=True, append_images=[Image.new("RGB", upright.size, "black")] * 2, **options)
    assert corners(open_upright(path)) == list(CORNERS)


@pytest.mark.parametrize(
    ("at_least", "size"),
    [
        (None, (1600, 1200)),
        (299, (400, 300)),
        (150, (200, 150)),
        (301, (800, 600)),
        (1200, (1600, 1200)),
        (5000, (1600, 1200)),
    ],
)
def test_a_large_jpeg_is_decoded_scaled_while_its_edges_suffice(
    tmp_path: Path, upright: Image.Image, at_least: int | None, size: tuple[int, int]
) -> None:
    path = tmp_path / "large.jpg"
    upright.resize((1600, 1200)).save(path)
    image = open_upright(path, at_least)
    assert image.size == size
    assert corners(image) == list(CORNERS)


def test_a_scaled_photo_is_turned_too(tmp_path: Path, upright: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "large.jpg"
    upright.resize((1600, 1200)).transpose(Transpose.ROTATE_90).save(path, exif=exif)
    image = open_upright(path, at_least=299)
    assert image.size == (400, 300)
    assert corners(image) == list(CORNERS)


@pytest.mark.parametrize("size", [(1600, 1200), (1, 1), (5, 3000), (64, 48)])
def test_the_model_gets_a_square_of_bytes(tmp_path: Path, upright: Image.Image, size: tuple[int, int]) -> None:
    path = tmp_path / "photo.jpg"
    upright.resize(size).save(path)
    pixels = model_input(path, 299)
    assert pixels.shape == (299, 299, 3)
    assert pixels.dtype == np.uint8


def test_the_model_sees_the_same_in_a_scaled_decode(tmp_path: Path) -> None:
    rows, columns = np.mgrid[0:1200, 0:1600]
    pixels = np.stack([127 + 120 * np.sin(rows / 90), 127 + 120 * np.cos(columns / 70), rows / 5], -1).astype(np.uint8)
    path = tmp_path / "large.jpg"
    Image.fromarray(pixels).save(path, quality=95)
    whole = np.asarray(resized_to_square(open_upright(path), 299), int)
    assert np.abs(model_input(path, 299) - whole).mean() < 1.0


def test_squared_takes_a_box(upright: Image.Image) -> None:
    assert resized_to_square(upright, 8, box=(32, 0, 64, 24)).getpixel((4, 4)) == (0, 255, 0)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "gif", "bmp", "heic", "avif", "jp2"])
def test_a_truncated_photo_is_refused(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(7).integers(0, 255, (120, 160, 3), np.uint8)
    path = tmp_path / f"half.{suffix}"
    Image.fromarray(noise).save(path, FORMATS.get(suffix))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert sentence_of(path) in (
        "The photo is damaged or incomplete.",
        "This is not a photo, or its format cannot be read.",  # the part that names the format is missing
    )
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


def test_a_truncated_jpeg_is_called_incomplete(jpeg: Path) -> None:
    jpeg.write_bytes(jpeg.read_bytes()[:-200])
    assert sentence_of(jpeg) == "The photo is damaged or incomplete."
    assert sentence_of(jpeg, at_least=8) == "The photo is damaged or incomplete."


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "gif", "bmp", "heic", "avif", "jp2", "ppm", "dng"])
def test_whatever_is_damaged_there_is_a_picture_or_a_sentence(
    tmp_path: Path, upright: Image.Image, suffix: str
) -> None:
    random = np.random.default_rng(11)
    path = tmp_path / f"photo.{suffix}"
    exif = Image.Exif()
    exif[0x0112] = 6
    upright.save(path, {"dng": "TIFF"}.get(suffix, FORMATS.get(suffix)), exif=exif)
    content = np.frombuffer(path.read_bytes(), np.uint8)
    for round_ in range(60):
        damaged = content.copy()
        # The head of the file more often than the rest: there lies what can lead astray.
        end = len(content) if round_ % 2 else min(200, len(content))
        damaged[random.integers(0, end, 4)] = random.integers(0, 256, 4)
        path.write_bytes(damaged.tobytes())
        try:
            assert open_upright(path, at_least=32).mode == "RGB"
        except PhotoError as error:
            assert error.sentence.endswith(".")  # noqa: PT017 (both are right)


@pytest.mark.parametrize("content", [b"Not a photo at all.\n" * 50, b"\x00" * 1000, b"%!PS-Adobe-3.0 EPSF-3.0\n", b"x"])
def test_text_and_programs_are_no_photos(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    assert sentence_of(path) == "This is not a photo, or its format cannot be read."


def chunk(name: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def with_size(jpeg: bytes, width: int, height: int) -> bytes:
    """The JPEG with another size in its header."""
    start = max(jpeg.find(b"\xff\xc0"), jpeg.find(b"\xff\xc2"))
    return jpeg[: start + 5] + struct.pack(">HH", height, width) + jpeg[start + 9 :]


def test_a_decompression_bomb_is_refused_with_its_size(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 50_000, 8, 2, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")))
    assert sentence_of(path) == "The photo is too large: 60000 × 50000 pixels, more than 250 megapixels."


def test_a_huge_jpeg_is_refused_whole_but_decoded_scaled(jpeg: Path) -> None:
    jpeg.write_bytes(with_size(jpeg.read_bytes(), 40_000, 20_000))
    assert "40000 × 20000" in sentence_of(jpeg)
    assert open_upright(jpeg, at_least=299).size == (5000, 2500)


def test_a_huge_progressive_jpeg_is_refused_even_scaled(tmp_path: Path, upright: Image.Image) -> None:
    path = tmp_path / "photo.jpg"
    upright.save(path, progressive=True)
    path.write_bytes(with_size(path.read_bytes(), 65_000, 65_000))
    assert "65000 × 65000" in sentence_of(path, at_least=299)


@pytest.mark.parametrize(("progressive", "alone"), [(True, 1), (False, 0)])
def test_a_large_progressive_jpeg_is_decoded_alone_even_scaled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, progressive: bool, alone: int
) -> None:
    lock = MagicMock()
    monkeypatch.setattr(decode, "_one_large_photo", lock)
    monkeypatch.setattr(decode, "_LARGE", 100 * 100)
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (400, 400)).save(path, progressive=progressive)
    assert open_upright(path, at_least=50).size == (50, 50)
    assert lock.__enter__.call_count == alone


@pytest.mark.slow
def test_a_large_photo_just_works(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    side = 15_000  # more than Pillow itself would take without a warning
    assert 179_000_000 < side * side < MOST_PIXELS
    Image.new("1", (side, side), 1).save(path)
    assert model_input(path, 299).min() == 255


def test_too_little_memory_is_said(jpeg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(self: Image.Image) -> None:
        raise MemoryError

    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    assert sentence_of(jpeg) == "There is not enough memory for this photo."


def test_a_failing_disk_is_said(jpeg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(self: Image.Image) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    assert sentence_of(jpeg) == "The file cannot be read: Input/output error."


@pytest.mark.parametrize("exif", [b"Exif\x00\x00garbage", b"Exif\x00\x00II*\x00\x08\x00\x00\x00\xff\xff", b""])
def test_bad_exif_is_passed_over_in_silence(tmp_path: Path, upright: Image.Image, exif: bytes) -> None:
    path = tmp_path / "photo.jpg"
    upright.save(path, exif=exif)
    with warnings.catch_warnings(record=True) as caught:
        image = open_upright(path)
    assert corners(image) == list(CORNERS)
    assert not caught


@pytest.mark.parametrize(
    "name", [b"two\nlines.jpg", b"caf\xe9.jpg", "日本 «x».jpg".encode(), b"-rf.jpg", b"a'b\"c.jpg"]
)
def test_any_name_works(tmp_path: Path, jpeg: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    try:
        jpeg.rename(path)
    except (OSError, ValueError):
        pytest.skip("the file system takes no such name")
    assert corners(open_upright(path)) == list(CORNERS)


def test_a_file_that_sends_its_reader_astray_is_damaged(jpeg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(self: Image.Image) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    assert sentence_of(jpeg) == "The photo is damaged or incomplete."


def test_heic_is_read_by_a_program_that_has_only_just_started(tmp_path: Path, upright: Image.Image) -> None:
    path = tmp_path / "photo.heic"
    upright.save(path)
    program = (
        "import sys; from pathlib import Path; from desktop_captioner.photos.decode import open_upright;"
        "assert 'pi_heif' not in sys.modules and 'rawpy' not in sys.modules;"
        "print(open_upright(Path(sys.argv[1])).size)"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program, path], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("(64, 48)\n", "")


def test_many_threads_at_once(tmp_path: Path, upright: Image.Image) -> None:
    paths = []
    for suffix, name in FORMATS.items():
        paths.append(tmp_path / f"photo.{suffix}")
        upright.save(paths[-1], name, quality=95)
    with ThreadPoolExecutor(8) as threads:
        for image in threads.map(open_upright, paths * 10):
            assert corners(image) == list(CORNERS)


def test_white_can_be_zero_in_deep_grey(tmp_path: Path) -> None:
    grey = np.asarray(noisy().convert("L")).astype(np.uint16)
    for photometric, values in ((1, grey * 257), (0, 65535 - grey * 257)):
        image = open_upright(tiff(tmp_path / "photo.tif", values, photometric, 1))
        assert np.abs(np.asarray(image)[..., 0].astype(int) - grey).max() <= 1


def test_white_in_grey_of_twelve_bits(tmp_path: Path) -> None:
    path = tiff(tmp_path / "photo.tif", np.zeros((2, 8), np.uint16), 1, 1)
    content = path.read_bytes().replace(struct.pack("<HHII", 258, 4, 1, 16), struct.pack("<HHII", 258, 4, 1, 12))
    path.write_bytes(content[:8] + b"\xff\xff\xff" * 4 + b"\x80\x08\x00" * 4 + content[32:])
    grey = np.asarray(open_upright(path))[..., 0]
    assert (grey[0] == 255).all()
    assert (grey[1] == 128).all()


def test_a_bitmap_without_the_header_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "photo.dib"
    noisy().save(path, "DIB")
    assert open_upright(path).tobytes() == noisy().tobytes()
