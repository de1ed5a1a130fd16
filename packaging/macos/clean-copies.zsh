# The script of a Finder Quick Action: checked copies of the selected photos and folders, in Pictures.
# Automator starts it without the terminal's PATH, so the usual places of a photovet command are named here: the
# application has one inside.
inside=PhotoVet.app/Contents/MacOS
path=("$HOME/Applications/$inside" "/Applications/$inside" "$HOME/.local/bin" /opt/homebrew/bin /usr/local/bin $path)
target="$HOME/Pictures/PhotoVet copies"
photovet clean --output "$target" -- "$@"
code=$?
if (( code == 0 )); then words="All copies are written and checked."; else words="Some photo could not be cleaned."; fi
osascript -e "display notification \"$words\" with title \"PhotoVet\""
open "$target"
exit $code
