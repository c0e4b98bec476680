#!/bin/sh
# Extracts facts from JSON Lines on all cores: parallel.sh texts.jsonl > facts.jsonl
# NEWSARCHIVE names the tool where it is not on the path; BLOCK is the size of a block.
set -eu
input=${1:?usage: parallel.sh FILE.jsonl}
tool=${NEWSARCHIVE:-newsarchive}
block=${BLOCK:-4M}

if command -v parallel > /dev/null; then
  exec parallel --will-cite --pipe --keep-order --block "$block" "$tool" extract - < "$input"
fi

echo "parallel.sh: GNU parallel is missing; xargs -P takes its place." >&2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
split -C "$block" -a 6 "$input" "$folder/block."
find "$folder" -name 'block.*' -print0 |
  xargs -0 -P "$(nproc)" -I '{}' sh -c '"$1" extract - < "$2" > "$2.facts" && rm "$2"' sh "$tool" '{}'
find "$folder" -name '*.facts' | sort | xargs cat
