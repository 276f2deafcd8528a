# Builds the program for ./isnad, which sources this file: uses its root, cache, current, jdk, say,
# fresh, jvm_flags and sparing, and leaves the folder of the build in `dist`.

log=$cache/build.log

build() {
  local status
  mkdir -p "$cache" || { say "cannot write to $cache"; return 2; }
  lock || return 2
  status=0
  # Another start may have built it while this one waited.
  fresh || build_locked || status=$?
  unlock
  return $status
}

lock() {
  local waited=0
  if command -v flock > /dev/null; then
    exec 9> "$cache/lock"
    if ! flock -n 9; then
      say "another start is building; waiting for it"
      flock 9
    fi
    return
  fi
  until mkdir "$cache/lock.d" 2> /dev/null; do
    ((waited++ == 0)) && say "another start is building; waiting for it"
    if ((waited > 900)); then
      say "gave up after 15 minutes; if no other start is running, remove $cache/lock.d"
      return 2
    fi
    sleep 1
  done
}

unlock() {
  if command -v flock > /dev/null; then exec 9>&-; else rmdir "$cache/lock.d"; fi
}

build_locked() {
  local started=$SECONDS next stamp
  if ! command -v mvn > /dev/null; then
    say "$no_maven_message"
    return 2
  fi
  if [[ -e $current ]]; then
    say "the sources have changed: building again (log: $log)"
  else
    say "first use: building; this takes a minute or a few, once (log: $log)"
  fi
  # Dated at the start, so that a file saved during the build counts as newer than it.
  stamp=$(mktemp "$cache/stamp.XXXXXX")
  touch -r "$stamp" "$stamp.time"
  if ! run_maven; then
    rm -f "$stamp" "$stamp.time"
    say "the build failed; its last error:"
    grep -m 3 -E '^\[ERROR\]|^Error' "$log" >&2
    say "the whole log is $log"
    return 2
  fi
  next=$(mktemp -d "$cache/build.XXXXXX")
  chmod 755 "$next"
  cp "$root/app/target/isnad.jar" "$next/" && cp -r "$root/app/target/lib" "$next/lib" || return 2
  make_start_up_cache "$next"
  dist=$next
  printf '%s\n' "$dist" > "$stamp"
  chmod 644 "$stamp"
  touch -r "$stamp.time" "$stamp"
  rm -f "$stamp.time"
  mv "$stamp" "$current"
  drop_old_builds
  say "ready after $((SECONDS - started)) s"
}

# Runs Maven in the background and tells each phase as its log reaches it.
run_maven() {
  local pid phase seen='' ticks=0
  (cd "$root" && JAVA_HOME=$jdk exec mvn -B -Dfast -Dmaven.test.skip=true \
    -Dmaven.wagon.http.retryHandler.count=3 -pl engine,app package) > "$log" 2>&1 < /dev/null 9>&- &
  pid=$!
  while kill -0 "$pid" 2> /dev/null; do
    sleep 0.25
    phase=$(phase_of_log)
    if [[ -n $phase && $seen != *"|$phase|"* ]]; then
      say "  $phase"
      seen+="|$phase|"
    fi
    if ((++ticks % 40 == 0)) && [[ $phase == fetching* ]]; then
      say "  $(grep -c Downloaded "$log") files fetched so far"
    fi
  done
  wait "$pid"
}

phase_of_log() {
  case $(grep -oE 'Download(ing|ed) from|Compiling|Building jar|Copying' "$log" | tail -n 1) in
    Download*) echo "fetching libraries and build tools" ;;
    Compiling) echo "compiling $(grep -oE 'Building Isnad [a-z]+' "$log" | tail -n 1 | cut -c 16-)" ;;
    Building* | Copying) echo "packing" ;;
  esac
}

# The classes of a typical run, parsed and linked ahead: a start takes about half the time with it.
# And what the compilers learnt in it, under the settings of a long run: that saves one in eight
# seconds of processor time of the first thousands of articles. Without it the program works all
# the same, so a failure here is only written to the log.
make_start_up_cache() {
  say "  preparing fast starts"
  local flags
  jvm_flags
  {
    printf '\n--- start-up cache ---\n'
    (cd "$1" && LC_ALL=C.UTF-8 timeout 300 "$jdk/bin/java" "${flags[@]}" "${sparing[@]}" \
      -XX:AOTCacheOutput="$1/isnad.aot" -jar "$1/isnad.jar" \
      warm-up "$root/scripts/warm-up.txt" \
      "$root/app/src/main/resources/org/isnad/articles/articles.jsonl")
  } >> "$log" 2>&1 < /dev/null
  [[ -f $1/isnad.aot ]] || say "  (no start-up cache could be made; starts will be slower; see the log)"
}

# Keeps the build before this one: a server started from it may still be running.
drop_old_builds() {
  local old
  for old in $(ls -dt "$cache"/build.?????? | tail -n +3); do
    rm -rf "$old"
  done
}
