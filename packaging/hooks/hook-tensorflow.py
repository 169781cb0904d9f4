"""TensorFlow for inference: its Python whole, because it loads lazily by names; of the rest what trim leaves."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_LEFT_OUT = ("tensorflow.include", "tensorflow.xla_aot_runtime_src", "tensorflow.tools.pip_package")

hiddenimports = [
    *collect_submodules("tensorflow", filter=lambda name: not name.startswith(_LEFT_OUT)),
    *collect_submodules("keras"),
    "ml_dtypes",
]
datas = collect_data_files(
    "tensorflow",
    excludes=["include", "xla_aot_runtime_src", "libtensorflow_framework.*", "libtensorflow_cc.*", "**/*.lib"],
)
warn_on_missing_hiddenimports = False
# Autograph reads the source of what it turns into a graph.
module_collection_mode = {"tensorflow.python.autograph": "py+pyz"}
# TensorFlow's modules look for these beside themselves: links at the top would load them a second time.
bindepend_symlink_suppression = ["**/libtensorflow_cc.so*", "**/libtensorflow_framework.so*"]
