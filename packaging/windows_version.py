"""The version resource of a Windows program: what Explorer shows under “Details”."""

from __future__ import annotations

from typing import Any


def version_resource(program: str, name: str, version: str) -> Any:
    """PyInstaller's object for a program; version: "1.2.3"."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = tuple(int(part) for part in version.split("."))
    four = (*numbers, 0, 0, 0, 0)[:4]
    texts = {
        "CompanyName": name,
        "FileDescription": name,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": name,
        "ProductVersion": version,
    }
    table = StringTable("040904B0", [StringStruct(key, text) for key, text in texts.items()])  # English, Unicode
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=four, prodvers=four),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [0x0409, 1200])])],
    )
