# Read by ./verify: finds a Chromium for the journeys and sets CHUNGTAY_CHROMIUM, or says what to do.

look_for_chromium() {
  for candidate in "${CHUNGTAY_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    found=$(command -v "$candidate" 2>/dev/null || true)
    if [ -n "$candidate" ] && [ -n "$found" ]; then
      CHUNGTAY_CHROMIUM=$found
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
      export CHUNGTAY_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
      return 0
    fi
  done
  return 1
}

find_chromium() {
  look_for_chromium && return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "No Chromium was found; asking Debian for chromium."
    # The headless shell draws the same pages without a browser's window, in less time.
    if apt-get update -qq >/dev/null 2>&1; then
      for package in chromium-headless-shell chromium; do
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1 || continue
        look_for_chromium && return 0
      done
    fi
  fi
  echo "The journeys need Chromium and none was found. Install it (Debian: apt-get install chromium), set CHUNGTAY_CHROMIUM to its path, or run ./verify --fast without the journeys." >&2
  exit 1
}
