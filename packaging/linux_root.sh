#!/bin/sh
# Puts the packaged folder and what desktops want of it into a root, as the .deb and others have it:
#     packaging/linux_root.sh dist/desktop-captioner ROOT
set -eu
folder=$(realpath "$1")
root=$2
here=$(cd "$(dirname "$0")/.." && pwd)
id=org.desktopcaptioner.DesktopCaptioner

mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/metainfo" \
  "$root/usr/share/mime/packages" "$root/usr/share/icons/hicolor/scalable/apps"
cp -a "$folder" "$root/usr/lib/desktop-captioner"
ln -s ../lib/desktop-captioner/desktop-captioner "$root/usr/bin/desktop-captioner"
install -m 644 "$here/resources/linux/$id.desktop" "$root/usr/share/applications/"
python3 "$here/packaging/metainfo.py" "$root/usr/share/metainfo/$id.metainfo.xml"
chmod 644 "$root/usr/share/metainfo/$id.metainfo.xml"
install -m 644 "$here/resources/linux/$id.xml" "$root/usr/share/mime/packages/"
install -m 644 "$here/resources/icons/app.svg" "$root/usr/share/icons/hicolor/scalable/apps/$id.svg"
for size in 16 24 32 48 64 128 256 512; do
  icons="$root/usr/share/icons/hicolor/${size}x$size/apps"
  mkdir -p "$icons"
  rsvg-convert --width $size --height $size "$here/resources/icons/app.svg" --output "$icons/$id.png"
done
# Manual page and completion, which build.spec made.
made="$folder/_internal/resources/linux"
install -D -m 644 "$made/desktop-captioner" "$root/usr/share/bash-completion/completions/desktop-captioner"
install -D -m 644 "$made/_desktop-captioner" "$root/usr/share/zsh/vendor-completions/_desktop-captioner"
install -D -m 644 "$made/desktop-captioner.fish" "$root/usr/share/fish/vendor_completions.d/desktop-captioner.fish"
install -D -m 644 "$made/desktop-captioner.1" "$root/usr/share/man/man1/desktop-captioner.1"
gzip -9 --no-name "$root/usr/share/man/man1/desktop-captioner.1"
