#!/bin/sh
# The headers of a build for all paths, as nginx or Caddy reads them: sh write-headers.sh dist nginx|caddy
set -eu
case "${2:-}" in
  nginx) line='add_header \1 "\2" always;' ;;
  caddy) line='header \1 "\2"' ;;
  *) echo 'usage: write-headers.sh FOLDER nginx|caddy' >&2; exit 2 ;;
esac
# Those of the first rule (/*), up to the next rule.
sed -n "/^\/\*\$/,/^\/assets/ s/^  \([A-Za-z-]*\): \(.*\)\$/$line/p" "$1/_headers"
