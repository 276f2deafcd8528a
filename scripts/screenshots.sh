#!/usr/bin/env bash
# Makes the pictures of docs/guide anew, from the articles that come with the program.
# Needs Chromium (apt-get install chromium, or ISNAD_CHROMIUM=PATH).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/jdk.sh
find_jdk || { echo "$no_jdk_message"; exit 2; }
export JAVA_HOME=$jdk LC_ALL=C.UTF-8
export ISNAD_SCREENSHOTS=$PWD/docs/guide/pictures
mkdir -p "$ISNAD_SCREENSHOTS"
mvn -B -q -ntp -Dfast -pl engine,app -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false
ls -l "$ISNAD_SCREENSHOTS"
