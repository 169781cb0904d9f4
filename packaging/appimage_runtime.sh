#!/bin/sh
# Builds the small program that an AppImage begins with, from its sources, on Debian or Ubuntu:
#     packaging/appimage_runtime.sh OUT/runtime
# Wants git, gcc, meson, ninja-build, autoconf, automake, libtool, pkg-config, libzstd-dev, zlib1g-dev, and the network.
# AppImage's own release of the same (MIT; with libfuse, LGPL-2.1, and squashfuse, BSD-2-Clause, in it) does as well.
set -eu
mkdir -p "$(dirname "$1")"
target=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=$work/prefix

get() { # FOLDER ADDRESS COMMIT
  git init -q "$work/$1"
  git -C "$work/$1" fetch -q --depth 1 "${SOURCES:-https://github.com}/$2" "$3"
  git -C "$work/$1" checkout -q FETCH_HEAD
}
get type2-runtime AppImage/type2-runtime caf24f9f712084686bfc24a70b75e50df0aefb9c
get libfuse libfuse/libfuse 6d08472ea47db895748d5ca7d3daf032c3fefcf8 # 3.15.0
get squashfuse vasi/squashfuse 775b4cc72ab47641637897f11ce0da15d5c1f115 # 0.5.2

cd "$work/libfuse"
patch -p1 <"$work/type2-runtime/patches/libfuse/mount.c.diff"
meson setup --prefix="$prefix" --libdir=lib -Ddefault_library=static -Dexamples=false -Dutils=false -Dtests=false build
ninja -C build install

cd "$work/squashfuse"
./autogen.sh
PKG_CONFIG_PATH=$prefix/lib/pkgconfig LIBS="-lpthread -ldl" CFLAGS="-ffunction-sections -fdata-sections -Os" \
  ./configure --prefix="$prefix" LDFLAGS=-static --without-xz --without-lzo --without-lz4 --disable-demo
make
make install
install -m 644 ./*.h "$prefix/include/squashfuse"

cd "$work/type2-runtime/src/runtime"
gcc -I"$prefix/include" -I"$prefix/include/squashfuse" -I"$prefix/include/fuse3" -std=gnu99 -Os -D_FILE_OFFSET_BITS=64 \
  -DGIT_COMMIT='"caf24f9"' -T data_sections.ld -ffunction-sections -fdata-sections -Wl,--gc-sections -static-pie \
  runtime.c -L"$prefix/lib" -lsquashfuse -lsquashfuse_ll -lzstd -lz -lfuse3 -lpthread -ldl -o runtime
strip --strip-unneeded runtime
printf 'AI\002' | dd of=runtime bs=1 seek=8 conv=notrunc status=none # by which desktops know an AppImage
install -m 755 runtime "$target"
"$target" --appimage-version
