# Read by ./run and ./verify: finds a JDK 25 or newer and sets JAVA_HOME, or says what to install.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] &&
    major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p') &&
    [ "${major:-0}" -ge 25 ]
}

look_for_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/javac}
  fi
  usual=${CHUNGTAY_JDK_FOLDERS-/usr/lib/jvm /opt /opt/java $HOME/.sdkman/candidates/java $HOME/.jdks /Library/Java/JavaVirtualMachines}
  # shellcheck disable=SC2086 # several folders on purpose
  for candidate in "${JAVA_HOME:-}" "$on_path" $(for folder in $usual; do ls -d "$folder"/* 2>/dev/null || true; done); do
    for home in "$candidate" "$candidate/Contents/Home"; do
      if [ -n "$candidate" ] && is_jdk_25 "$home"; then
        JAVA_HOME=$home
        export JAVA_HOME
        return 0
      fi
    done
  done
  return 1
}

find_jdk() {
  look_for_jdk && return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "No JDK 25 was found; asking Debian for openjdk-25-jdk-headless."
    if apt-get update -qq >/dev/null 2>&1 &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends openjdk-25-jdk-headless >/dev/null 2>&1; then
      look_for_jdk && return 0
    fi
  fi
  echo "Chung Tay needs a JDK 25 and none was found. Install one (Debian and Ubuntu: openjdk-25-jdk-headless; others: https://adoptium.net/temurin/releases/?version=25) or set JAVA_HOME to it." >&2
  exit 1
}
