# Finds a JDK 25 and sets `jdk` to its home. Sourced by ./isnad and ./verify.
# Reads each candidate's `release` file instead of starting it: this is on the path of every start.

is_jdk_25() {
  local line
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    [[ $line == JAVA_VERSION=\"25[.\"]* ]] && return 0
  done < "$1/release"
  return 1
}

find_jdk() {
  local home java
  for home in "${JAVA_HOME:-}" "${JAVA_25_HOME:-}" \
      /usr/lib/jvm/*25* /opt/*25* /opt/*/*25* /usr/local/*jdk*25* \
      "$HOME"/.jdks/*25* "$HOME"/.sdkman/candidates/java/25* \
      /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [[ -n $home ]] && is_jdk_25 "$home"; then
      jdk=$home
      return 0
    fi
  done
  java=$(command -v java) && java=$(readlink -f "$java" 2>/dev/null) || return 1
  home=${java%/bin/java}
  is_jdk_25 "$home" && jdk=$home
}

no_jdk_message="no JDK 25 was found: install one (Debian 13 or newer: apt-get install openjdk-25-jdk; elsewhere Eclipse Temurin 25 from adoptium.net) or set JAVA_HOME to its folder."
no_maven_message="Maven was not found: install version 3.8.7 or newer (Debian: apt-get install maven)."
