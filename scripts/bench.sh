#!/usr/bin/env bash
# Measures accuracy and speed, and writes the numbers into docs/quality.md and README.md.
#
#   scripts/bench.sh accuracy NAME=GOLD_DIR:RAW_DIR...   scores readings of annotated articles
#   scripts/bench.sh speed [RAW_DIR]                     start-up, throughput, memory, long articles
#   scripts/bench.sh tagger [ARTICLES.jsonl]             tokens a second of the tagger of names, on one core
#   scripts/bench.sh server FOLDER [WORKSPACE]           pages at a steady rate over the articles of FOLDER
#   scripts/bench.sh exports WORKSPACE                   all of a workspace in every form: time, size, memory
#   scripts/bench.sh growth FILE_OR_FOLDER...            what an article costs, added a thousand at a time
#   scripts/bench.sh places TABLE                        places of a p-code table put where they are, once imported
#   scripts/bench.sh unfold OUT NEWS.zip...             joins annotations kept apart with their articles
#   scripts/bench.sh readme                              the README's example, as the program prints it
#   scripts/bench.sh jmh [JMH ARGUMENTS]                 each stage by itself
#
# The annotated articles are third-party text and no part of this repository.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/scripts/jdk.sh"
find_jdk || { echo "$no_jdk_message" >&2; exit 2; }
command=${1:-}
[[ $command =~ ^(accuracy|speed|tagger|server|exports|growth|places|unfold|readme|jmh)$ ]] || { sed -n '2,15s/^# \{0,1\}//p' "$0" >&2; exit 2; }
shift

mkdir -p "$root/.cache"
log=$root/.cache/bench-build.log
(cd "$root" && JAVA_HOME=$jdk mvn -q -B -Dfast -Dmaven.test.skip=true -pl engine,app,bench package) > "$log" 2>&1 \
  || { echo "the build failed; see $log" >&2; exit 2; }

commit=$(git -C "$root" rev-parse --short=12 HEAD 2> /dev/null || echo unknown)
[[ -z $(git -C "$root" status --porcelain --untracked-files=no -- . ':!README.md' ':!docs/quality.md' 2> /dev/null) ]] || commit+=+
run=("$jdk/bin/java" -Xmx512m -Disnad.commit="$commit" --enable-native-access=ALL-UNNAMED
  -cp "$root/bench/target/isnad-bench.jar:$root/bench/target/lib/*")

case $command in
  accuracy)
    if (($# == 0)); then
      echo "no annotated articles named, so nothing can be scored: give NAME=GOLD_DIR:RAW_DIR" >&2
      exit 2
    fi
    "${run[@]}" org.isnad.bench.Accuracy --write "$root" "$@"
    ;;
  speed) "${run[@]}" org.isnad.bench.Speed "$root" "$@" ;;
  tagger) "${run[@]}" org.isnad.bench.TaggerSpeed "$@" ;;
  server) "${run[@]}" org.isnad.bench.ServerLoad "$root" "$@" ;;
  exports) "${run[@]}" org.isnad.bench.Exports "$root" "$@" ;;
  growth) "${run[@]/-Xmx512m/-Xmx1g}" org.isnad.bench.Growth "$root" "$@" ;;
  places) "${run[@]}" org.isnad.bench.gazetteer.ImportedPlaces "$@" ;;
  unfold) "${run[@]}" org.isnad.bench.score.Unfold "$@" ;;
  readme) "${run[@]}" org.isnad.bench.ReadmeExample "$root" ;;
  jmh) "${run[@]}" org.openjdk.jmh.Main "$@" ;;
esac
