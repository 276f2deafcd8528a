#!/usr/bin/env bash
# Puts all Java sources into the project's format, with Maven on a JDK 25, which the formatter needs.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/scripts/jdk.sh"
find_jdk || { echo "$no_jdk_message" >&2; exit 2; }
cd "$root" && JAVA_HOME=$jdk exec mvn -q -B spotless:apply
