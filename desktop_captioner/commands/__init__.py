"""The commands, each with the module that it lives in."""

# The function has the command's name (import_ for import); the module is imported only when it is called.
COMMANDS = {
    "caption": "caption", "write": "metadata", "read": "metadata", "revert": "library", "search": "library", "info": "info",
    "repair": "library", "import": "import_captions", "export": "export_captions",
    "cluster": "cluster", "selftest": "selftest", "completion": "completion",
}  # fmt: skip
