#!/bin/sh
# Installs the package in a root that holds nothing but a minimal Debian, and lets it test itself there:
#     packaging/try_in_clean_root.sh dist/desktop-captioner_0.1.0_amd64.deb [ROOT]
# Wants to be root, debootstrap, and the network (SUITE, COMPONENTS and MIRROR say what of). A ROOT that is named is
# kept, and used again the next time.
set -eu
package=$(realpath "$1")
root=${2:-}
suite=${SUITE:-bookworm}

if [ -z "$root" ]; then
  root=$(mktemp -d)
  trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
else
  trap 'umount "$root/proc" 2>/dev/null || true' EXIT
fi
[ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase --components="${COMPONENTS:-main}" "$suite" "$root" ${MIRROR:+"$MIRROR"}
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
cp "$package" "$root/tmp/package.deb"

inside() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$root" "$@"
}
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/package.deb
rm "$root/tmp/package.deb"
! inside sh -c 'command -v python3' || echo "There is a Python in the root, which proves less." >&2
inside desktop-captioner --version
inside desktop-captioner selftest | tee "$root/tmp/selftest"
grep -q "through ExifTool" "$root/tmp/selftest"
# What a person does: one photo captioned, and the caption saved into it, however sure the model is of it.
inside cp /usr/lib/desktop-captioner/_internal/resources/samples/kitten.jpg /tmp/photo.jpg
inside desktop-captioner caption /tmp/photo.jpg --write --write-unsure
inside desktop-captioner read /tmp/photo.jpg | tee "$root/tmp/read"
grep -q "in the photo: XMP" "$root/tmp/read"
inside sh -c 'test -s /usr/share/man/man1/desktop-captioner.1.gz && test -s /usr/share/bash-completion/completions/desktop-captioner'
inside apt-get install -y -qq --no-install-recommends xvfb xauth
# A window on a real X server: it must still be there after ten seconds (124: stopped by timeout).
inside sh -c 'xvfb-run -a timeout 10 desktop-captioner /usr/lib/desktop-captioner/_internal/resources/samples; [ $? = 124 ]'
inside apt-get remove -y -qq desktop-captioner
[ ! -e "$root/usr/lib/desktop-captioner" ]
echo "Installed, tried and removed in a clean $suite."
