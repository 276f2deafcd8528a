#!/usr/bin/env bash
# Searches with Jazzer for inputs on which a reading fails. Not part of ./verify, which repeats
# only what was found, and a short seeded run.
#
#   scripts/fuzz.sh TARGET [SECONDS]     TARGET: ingest, values, reading, or one extractor:
#                                        text, entity, statement, figure, time, place, event, header
#
# A target that names an extractor runs that extractor by itself. Inputs are gathered under .cache/fuzz; keep a failing one as a test by moving it to
# app/src/test/resources/org/isnad/fuzz/TARGET.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/jdk.sh
find_jdk || { echo "isnad: $no_jdk_message" >&2; exit 2; }

target=${1:-}
seconds=${2:-60}
case $target in
  ingest) class=IngestFuzz include='org.isnad.ingest.**' ;;
  values) class=ValuesFuzz include='org.isnad.extract.**' ;;
  reading) class=ReadingFuzz include='org.isnad.**' ;;
  text) class=ReadingFuzz include='org.isnad.text.**:org.isnad.lexicon.**' ;;
  entity | statement | figure | time | place | event | header)
    class=${target^}Fuzz include="org.isnad.extract.$target.**" ;;
  *) sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

jazzer=com.code-intelligence:jazzer:0.30.0
work=$PWD/.cache/fuzz
mkdir -p "$work/$target"
export JAVA_HOME=$jdk
mvn -B -q -Dfast -pl engine,app -am test-compile \
  org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:get -Dartifact=$jazzer
# Maven may colour even what is piped
repository=$(mvn -B -q help:evaluate -Dexpression=settings.localRepository -DforceStdout | sed 's/\x1b\[[0-9;]*m//g')
find_jazzer() { echo "$repository/com/code-intelligence/$1/0.30.0/$1-0.30.0.jar"; }

exec "$jdk/bin/java" -Xmx1g -cp \
  "$(find_jazzer jazzer):$(find_jazzer jazzer-api):app/target/test-classes:app/target/classes:engine/target/classes:$(cat "$work/classpath")" \
  com.code_intelligence.jazzer.Jazzer --target_class=org.isnad.fuzz.$class \
  --instrumentation_includes="$include" --reproducer_path="$work" \
  -max_total_time="$seconds" -max_len=400 -artifact_prefix="$work/$target-" "$work/$target"
