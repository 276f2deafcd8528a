#!/usr/bin/env bash
# Tests ./isnad as a user starts it: through a link, from another folder, twice at once, under a
# plain locale, without a JDK. Builds into a copy of the sources' state under .cache/, as any start.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

check() { # name, then a command that must succeed
  local name=$1
  shift
  if "$@"; then echo "  ok    $name"; else echo "  WRONG $name"; failures=$((failures + 1)); fi
}

ln -s "$root/isnad" "$work/linked"
cd "$work" || exit 2

"$root/isnad" --version > one.txt 2> one.err &
first=$!
./linked --version > two.txt 2> two.err
status=$?
wait "$first"
check "two first starts at once both answer" test $? = 0 -a $status = 0
check "they say the same" cmp -s one.txt two.txt
[[ $failures == 0 ]] || cat one.err two.err

check "standard output holds the answer alone" bash -c '! grep -q "isnad:" one.txt two.txt'

echo 'قال الوزير إن ثلاثة أشخاص أصيبوا.' > 'خبر.txt'
LC_ALL=C ./linked read 'خبر.txt' --format jsonl > reading.txt 2> reading.err
check "an Arabic file name relative to the caller's folder, under LC_ALL=C" test $? = 0
check "its reading repeats the text" grep -q 'ثلاثة أشخاص' reading.txt

(ISNAD_JAVA_OPTS='-Xmx300m -XX:+UseParallelGC' ./linked --version) > three.txt 2>&1
check "ISNAD_JAVA_OPTS may choose heap and collector" cmp -s one.txt three.txt

start=$(date +%s%N)
./linked --version > /dev/null 2>&1
took=$((($(date +%s%N) - start) / 1000000))
check "a built program starts within 3 s (took $took ms)" test "$took" -lt 3000

mkdir -p bare/scripts
cp "$root/isnad" bare/
sed 's#/usr/[a-z]*/#/nowhere/#g; s#/opt/#/nowhere/#g' "$root/scripts/jdk.sh" > bare/scripts/jdk.sh
mkdir bin && for tool in bash env readlink find cat; do ln -s "$(command -v $tool)" bin/$tool; done
env -i HOME=/nowhere PATH="$work/bin" bash bare/isnad --version > none.txt 2> none.err
check "without a JDK 25: status 2" test $? = 2
check "and one line that says what to install" test "$(grep -c 'JDK 25' none.err)" = 1 -a "$(wc -l < none.err)" = 1

if ((failures)); then
  echo "launcher: $failures checks failed"
  exit 1
fi
