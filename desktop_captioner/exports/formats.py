"""Every format that captions are exported to and imported from, in one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_captioner.exports import coco, csv_file, json_lines, parquet
from desktop_captioner.exports.contact_sheet import ContactSheetWriter
from desktop_captioner.exports.imported_row import ImportFileError, ImportRow
from desktop_captioner.exports.text_files import TextFilesWriter
from desktop_captioner.exports.webdataset import WebDatasetWriter
from desktop_captioner.exports.writer import ExportWriter, Target
from desktop_captioner.sentence import Sentence


@dataclass(frozen=True)
class Format:
    """A format.

    option: of the commands, without its dashes; it is the format's name. metavar: what the option takes, empty where it
    takes nothing. about: for ``--help``. open: begins an export; raises SavingError. suffixes: of its files, the first one
    is given to a name that has none; empty where the user names no file. read: reads such a file; raises ImportFileError.
    """

    option: str
    metavar: str
    about: str
    open: Callable[[Target], ExportWriter]
    suffixes: tuple[str, ...] = ()
    read: Callable[[Path], list[ImportRow]] | None = None


FORMATS = (
    Format("csv", "FILE", "a table; - is standard output", lambda to: csv_file.CsvWriter(_path(to), to.bom),
           (".csv", ".tsv"), csv_file.rows_in),
    Format("jsonl", "FILE", "JSON Lines; - is standard output", lambda to: json_lines.JsonLinesWriter(_path(to)),
           (".jsonl", ".ndjson"), json_lines.rows_in),
    Format("coco", "FILE", "a COCO captions file", lambda to: coco.CocoWriter(_path(to)), (".json",), coco.rows_in),
    Format("html", "FILE", "a contact sheet: one page with thumbnails, captions and alt texts",
           lambda to: ContactSheetWriter(_path(to)), (".html", ".htm")),
    Format("parquet", "FILE", "a Parquet file (needs the extra “parquet”)", lambda to: parquet.ParquetWriter(_path(to)),
           (parquet.SUFFIX,), parquet.rows_in),
    Format("imagefolder", "DIR", "metadata.jsonl for the photos of a folder, as Hugging Face datasets read it",
           lambda to: json_lines.ImageFolderWriter(_path(to), to.replace)),
    Format("webdataset", "FILE", "a WebDataset: a tar file with the photos and their captions",
           lambda to: WebDatasetWriter(_path(to)), (".tar",)),
    Format("txt", "", "a text file beside each photo", lambda to: TextFilesWriter(to.photos, to.replace)),
)  # fmt: skip
BY_OPTION = {each.option: each for each in FORMATS}
BY_SUFFIX = {suffix: each for each in FORMATS for suffix in each.suffixes}


READABLE = frozenset(suffix for each in FORMATS if each.read for suffix in each.suffixes)


def format_of(path: Path) -> Format:
    """Returns the format that a file's name says; a table where it says none."""
    return BY_SUFFIX.get(path.suffix.lower(), BY_OPTION["csv"])


def rows_in(path: Path) -> list[ImportRow]:
    """Reads a file that captions are imported from, by its suffix; a table where that says nothing.

    A folder is one of Parquet files. Raises ImportFileError.
    """
    if path.is_dir():
        return parquet.rows_in(path)
    wanted = format_of(path)
    if wanted.read is None:
        raise ImportFileError(
            Sentence(
                "{path} cannot be imported: captions are not read from {suffix} files.",
                path=path,
                suffix=wanted.suffixes[0],
            )
        )
    return wanted.read(path)


def _path(target: Target) -> Path:
    if target.path is None:
        raise ValueError("this format needs a path")
    return target.path
