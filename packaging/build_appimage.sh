#!/bin/sh
# Makes an AppImage of the packaged folder: one file for any Linux that is no older than the one it was built on.
#     packaging/appimage_runtime.sh dist/runtime && packaging/build_appimage.sh dist/desktop-captioner dist dist/runtime
# Wants squashfs-tools and librsvg2-bin.
set -eu
folder=$1
out=$2
runtime=$3
here=$(cd "$(dirname "$0")/.." && pwd)
id=org.desktopcaptioner.DesktopCaptioner
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$here/desktop_captioner/__init__.py")
mkdir -p "$out"
target=$out/Desktop_Captioner-$version-$(uname -m).AppImage

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
"$here/packaging/linux_root.sh" "$folder" "$root"
ln -s usr/bin/desktop-captioner "$root/AppRun"
cp "$root/usr/share/applications/$id.desktop" "$root/"
cp "$root/usr/share/icons/hicolor/scalable/apps/$id.svg" "$root/"
cp "$root/usr/share/icons/hicolor/256x256/apps/$id.png" "$root/.DirIcon"
mksquashfs "$root" "$target.squashfs" -root-owned -noappend -quiet -no-progress -comp zstd -Xcompression-level 15
cat "$runtime" "$target.squashfs" >"$target"
rm "$target.squashfs"
chmod 755 "$target"
echo "$target"
