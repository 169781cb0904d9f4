#!/bin/sh
# Makes an archive of the packaged folder, and writes the SHA-256 sums of all that is to be handed out:
#     packaging/build_archive.sh dist/desktop-captioner dist
# Wants xz-utils.
set -eu
folder=$(realpath "$1")
out=$2
here=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$here/desktop_captioner/__init__.py")
name=desktop-captioner-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
mkdir -p "$out"

told=$(mktemp -d)
trap 'rm -rf "$told"' EXIT
ldd --version 2>/dev/null | sed -n '1s/.* /glibc /p' >"$told/BUILT_ON.txt"
tar --create --sort=name --owner=0 --group=0 --numeric-owner --transform "s,^$(basename "$folder"),$name," \
  --transform "s,^BUILT_ON,$name/BUILT_ON," \
  --directory "$(dirname "$folder")" "$(basename "$folder")" --directory "$told" BUILT_ON.txt |
  xz --threads=0 -6 >"$out/$name.tar.xz"
cd "$out"
find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum >"$told/SHA256SUMS"
mv "$told/SHA256SUMS" .
