#!/bin/sh
# Makes a Debian package of the packaged folder:
#     pyinstaller build.spec && packaging/build_deb.sh dist/desktop-captioner dist
# Wants dpkg-deb and librsvg2-bin; DEB_COMPRESSION="-Zzstd -z3" is quicker for a trial, and larger. The package runs on the
# Debian or Ubuntu that it was built on, and on later ones.
set -eu
folder=$1
out=$2
here=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$here/desktop_captioner/__init__.py")
architecture=$(dpkg --print-architecture)
exiftool_needed=12.58
libc=$(ldd --version | sed -n '1s/.* //p')

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
"$here/packaging/linux_root.sh" "$folder" "$root"
# The system's ExifTool is a dependency where it is new enough to write WebP, and takes the place of the one in the folder; Debian
# 12 has an older one, and there the folder's stays, with the system's Perl.
carried=$root/usr/lib/desktop-captioner/_internal/exiftool
newest=$(apt-cache policy libimage-exiftool-perl 2>/dev/null | sed -n 's/^ *Candidate: //p')
if dpkg --compare-versions "${newest:-0}" ge "$exiftool_needed"; then
  exiftool="libimage-exiftool-perl (>= $exiftool_needed)"
  rm -rf "$carried"
else
  exiftool=perl-base
  rm -rf "$carried/perl"
fi

documents="$root/usr/share/doc/desktop-captioner"
mkdir -p "$documents" "$root/DEBIAN"
cat "$here/NOTICE" "$here/LICENSE" "$folder/_internal/resources/licences/THIRD_PARTY.txt" >"$documents/copyright"
gzip -9 --no-name --stdout "$here/CHANGELOG.md" >"$documents/changelog.gz"
chmod -R u+rwX,go+rX,go-w "$root/usr"

cat >"$root/DEBIAN/control" <<CONTROL
Package: desktop-captioner
Version: $version
Architecture: $architecture
Maintainer: The Desktop Captioner project <nobody@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: graphics
Priority: optional
Depends: libc6 (>= $libc), libdbus-1-3, libegl1, libfontconfig1, libgl1, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libx11-xcb1, $exiftool
Recommends: fonts-dejavu-core | fonts-noto-core
Description: one honest sentence for every photo, offline
 Drop a folder of photos into the window and get a caption for each, from a
 model that runs on this computer. Captions go into the photos' own metadata,
 beside them, or into a table. Everything works from the command line, too.
CONTROL
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"

mkdir -p "$out"
# shellcheck disable=SC2086
dpkg-deb --root-owner-group ${DEB_COMPRESSION:--Zxz -z6} --build "$root" "$out/desktop-captioner_${version}_$architecture.deb"
