#!/bin/sh
# Puts PhotoVet into the menus of the current user: the application, its icon, and the entries of the file managers.
#   packaging/linux/install-for-user.sh            installs
#   packaging/linux/install-for-user.sh --remove   takes all of it away again
# It needs the commands photovet and photovet-desktop on the PATH, for example from "pipx install .".
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
scripts="$data/nautilus/scripts"

place() { # place FILE TARGET MODE
    if [ "$action" = remove ]; then rm -f -- "$2"; else install -D -m "$3" -- "$1" "$2"; fi
}

action=install
[ "${1:-}" = --remove ] && action=remove
place "$here/photovet.desktop" "$data/applications/photovet.desktop" 644
place "$here/io.github.photovet.metainfo.xml" "$data/metainfo/io.github.photovet.metainfo.xml" 644
place "$here/../../resources/icons/photovet.svg" "$data/icons/hicolor/scalable/apps/photovet.svg" 644
place "$here/../../resources/icons/photovet-symbolic.svg" "$data/icons/hicolor/symbolic/apps/photovet-symbolic.svg" 644
place "$here/nautilus/Check with PhotoVet" "$scripts/Check with PhotoVet" 755
place "$here/nautilus/Clean copies with PhotoVet" "$scripts/Clean copies with PhotoVet" 755
place "$here/dolphin/photovet.desktop" "$data/kio/servicemenus/photovet.desktop" 755
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database "$data/applications" || true; fi
