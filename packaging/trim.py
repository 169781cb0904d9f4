"""Leaves out of the packaged program what is never called."""

from __future__ import annotations

import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path, PurePath

Entry = tuple[str, str, str]  # where in the folder, from where, of what kind

# Distributions whose version the program itself asks for (``desktop-captioner info``), or that ask for their own.
DISTRIBUTIONS = (
    "tensorflow-cpu",
    "tensorflow",
    "keras",
    "PySide6-Essentials",
    "pillow",
    "pi_heif",
    "numpy",
    "rawpy",
)

# Modules that nothing imports while photos are captioned, and that would bring much with them.
MODULES = [
    "trainer", "tests", "pycocoevalcap", "pycocotools", "tensorboard", "tensorflow_estimator",
    "clang",  # TensorFlow asks for it to build kernels of one's own
    "grpc",  # distributed training
    "pandas", "scipy", "skimage", "matplotlib", "torch", "jax", "jaxlib", "openvino", "IPython", "tkinter", "pytest",
    "setuptools", "pip", "wheel", "lxml.objectify", "lxml.html",
    "h5py",  # Keras asks for it where a model is an HDF5 file; ours is not
    "PIL._imagingft", "readline",  # no text is drawn into pictures, none is edited on a terminal
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools",
    "PySide6.QtPrintSupport", "PySide6.QtConcurrent", "PySide6.QtXml", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
]  # fmt: skip

# Files, as patterns of their place in the folder.
FILES = (
    "tensorflow/include/*", "tensorflow/xla_aot_runtime_src/*",
    "tensorflow/*.h", "tensorflow/*.inc", "tensorflow/*.lib", "tensorflow/*.proto", "tensorflow/*.pyi",
    "tensorflow/*.cc", "tensorflow/*.tflite",
    # Converters to StableHLO and a second compiler's operations: nothing that runs a model asks for them.
    "tensorflow/compiler/mlir/stablehlo/stablehlo_extension.*", "tensorflow/compiler/tf2xla/ops/_xla_ops.*",
    "tensorflow/python/framework/lib_native_proto_caster.so",  # for extensions of others in C++
    # Of Qt: other toolkits' windows, screens without a desktop, and what belongs to modules that are left out.
    "PySide6/*translations/*", "resources/translations/*.ts", "*/qml/*",
    "*/plugins/platforms/*eglfs*", "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*vnc*", "*/plugins/platforms/*vkkhrdisplay*", "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*direct2d*", "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*", "*/plugins/imageformats/*pdf*",
    "*/plugins/networkinformation/*", "*/plugins/tls/*", "*/plugins/sqldrivers/*", "*/plugins/qmltooling/*",
    "*Qt6Qml*", "*Qt6Quick*", "*Qt6VirtualKeyboard*", "*Qt6Network*", "*Qt6Sql*", "*Qt6EglF?*", "*Qt6WaylandCompositor*",
    # GTK's look wants GTK and all below it from the system, not half of it from here; Qt's own stays.
    "*/plugins/platformthemes/*gtk*", "libgdk*", "libgtk*", "libatk*", "libpango*", "libcairo*", "libpixman*", "libthai*",
    "libdatrie*", "libfribidi*", "libharfbuzz.*", "libgraphite2*", "libgio-*", "libgmodule-*", "libgobject-*",
    "libmount*", "libblkid*", "libselinux*", "libXrender*", "libXext*", "libjpeg.*",
    # Sign-in to networks, for Qt's network that is left out.
    "libgssapi*", "libkrb5*", "libk5crypto*", "libcom_err*", "libkeyutils*",
)  # fmt: skip

# What stays although a pattern above would have it out: Qt's own words, in the window's languages.
KEPT = (
    "PySide6/*translations/qtbase_de.qm",
    "PySide6/*translations/qtbase_es.qm",
    "PySide6/*translations/qtbase_fr.qm",
    "PySide6/*translations/qtbase_ja.qm",
)

# What TensorFlow imports but never calls here: 21 MB that talk to profilers. A module with nothing in it takes its place.
EMPTIED = ("tensorflow/python/profiler/internal/_pywrap_profiler_plugin",)

# Libraries whose names for debuggers are a quarter of them. Not those that were patched to find others beside themselves:
# strip may break these.
NAMED = ("tensorflow/libtensorflow_*.so*", "tensorflow/*pywrap_*.so", "libpython3*.so*")


def trimmed(entries: list[Entry]) -> list[Entry]:
    """The entries without what is left out."""
    out = (*FILES, *(f"{place}.*" for place in EMPTIED))
    return [entry for entry in entries if _is(entry, KEPT) or not _is(entry, out)]


def emptied(folder: Path) -> list[Entry]:
    """The modules with nothing in them, written into a folder."""
    made = [(f"{place}.py", folder / f"{PurePath(place).name}.py") for place in EMPTIED]
    folder.mkdir(parents=True, exist_ok=True)
    for _, file in made:
        file.write_text("", "utf-8")
    return [(place, str(file), "DATA") for place, file in made]


def _is(entry: Entry, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(PurePath(entry[0]).as_posix(), each) for each in patterns)


def stripped(entries: list[Entry], folder: Path) -> list[Entry]:
    """The entries, with the names for debuggers taken out of copies in the folder; on Linux, else as they are."""
    strip = shutil.which("strip")
    if sys.platform != "linux" or strip is None:
        return entries
    made = []
    for place, source, kind in entries:
        if kind in ("BINARY", "EXTENSION") and any(fnmatch(place, each) for each in NAMED):
            copy = folder / place
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy)
            subprocess.run([strip, "--strip-unneeded", str(copy)], check=True)
            source = str(copy)
        made.append((place, source, kind))
    return made
