#!/bin/sh
# Makes a disk image of the application:
#     packaging/macos/build_dmg.sh "dist/Desktop Captioner.app" out
# With APPLE_ID, APPLE_TEAM_ID and APPLE_PASSWORD (one for apps) in the environment it is notarised, too; the application must
# have been signed then (CODESIGN_IDENTITY, for build.spec).
set -eu
app=$1
out=$2
here=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$here/desktop_captioner/__init__.py")
image=$out/Desktop-Captioner-$version-macos-$(uname -m).dmg
mkdir -p "$out"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Desktop Captioner" -srcfolder "$folder" -fs HFS+ -format ULMO -ov "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
  codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
fi
if [ -n "${APPLE_ID:-}" ] && [ -n "${APPLE_TEAM_ID:-}" ] && [ -n "${APPLE_PASSWORD:-}" ]; then
  xcrun notarytool submit "$image" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM_ID" --password "$APPLE_PASSWORD" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
