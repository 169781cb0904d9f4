"""Photos and captions as a WebDataset: a tar file in which each photo is followed by its texts.

Format: https://github.com/webdataset/webdataset, “The WebDataset Format”; read by ``datasets.load_dataset("webdataset")``.
"""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

from desktop_captioner.exports.row import CaptionRow, as_dict
from desktop_captioner.exports.writer import FileWriter
from desktop_captioner.photos.photo import Failure, PhotoError
from desktop_captioner.photos.photo_file import open_photo
from desktop_captioner.sentence import reason


class WebDatasetWriter(FileWriter):
    """Adds each captioned photo as it is, with its caption (``.txt``) and the whole row (``.json``) under one key."""

    binary = True

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._tar = tarfile.open(fileobj=self._stream, mode="w|", format=tarfile.PAX_FORMAT)  # noqa: SIM115

    def _put(self, row: CaptionRow) -> bool:
        if not row.caption:
            return False
        try:
            with open_photo(row.path) as photo:
                data = photo.read()
        except (PhotoError, OSError) as error:
            self.failures.append(Failure(row.path, error.sentence if isinstance(error, PhotoError) else reason(error)))
            return False
        key = f"{self.written:08}"
        self._add(f"{key}{row.path.suffix.lower()}", data)
        self._add(f"{key}.txt", row.caption.encode("utf-8", "replace"))
        self._add(f"{key}.json", json.dumps(as_dict(row), ensure_ascii=False).encode("utf-8", "replace"))
        return True

    def _put_end(self) -> None:
        self._tar.close()

    def _add(self, name: str, data: bytes) -> None:
        member = tarfile.TarInfo(name)
        member.size = len(data)
        self._tar.addfile(member, io.BytesIO(data))
