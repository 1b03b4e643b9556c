# What the tests need beside the SDKs: Chromium, ffmpeg and, where it can be had, PostgreSQL.

# apt_install PACKAGE...: only where we may (root on Debian).
apt_install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  say "effleur: installing $* …"
  mkdir -p artifacts/logs
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >artifacts/logs/apt.log 2>&1 </dev/null
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" 2>/dev/null && return
  done
  return 1
}

need_chromium() {
  CHROMIUM=$(find_chromium) || { apt_install chromium && CHROMIUM=$(find_chromium); } \
    || fail 'the browser tests need Chromium or Chrome; none was found and it could not be installed (set CHROMIUM to its path).'
  export CHROMIUM
}

need_ffmpeg() {
  command -v ffmpeg >/dev/null 2>&1 || apt_install ffmpeg || fail 'the video tests need ffmpeg; it was not found and could not be installed.'
}

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root; Debian's package brings the user postgres for that.
as_postgres() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }

# start_postgres: a server of our own on a socket and a free port, in a temporary folder; sets TEST_POSTGRES.
# Where it cannot be had the database tests show themselves as skipped, with the reason.
start_postgres() {
  [ -n "${TEST_POSTGRES:-}" ] && return
  [ -n "$(postgres_bin)" ] || apt_install postgresql || { say 'effleur: no PostgreSQL here; its tests will be skipped.'; return; }
  local bin port; bin=$(postgres_bin)
  postgres_dir=$(mktemp -d /tmp/effleur-postgres.XXXXXX)
  [ "$(id -u)" -ne 0 ] || chown postgres "$postgres_dir"
  port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  if as_postgres "$bin/initdb" -D "$postgres_dir/data" -U effleur -A trust -E UTF8 --no-sync >"$PWD/artifacts/logs/initdb.log" 2>&1 \
    && as_postgres "$bin/pg_ctl" -D "$postgres_dir/data" -w -l "$postgres_dir/log" \
      -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$postgres_dir -c fsync=off" start >"$PWD/artifacts/logs/pg_ctl.log" 2>&1 </dev/null; then
    export TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=effleur;Database=postgres"
  else
    say 'effleur: PostgreSQL did not start (artifacts/logs/initdb.log, pg_ctl.log); its tests will be skipped.'
  fi
}

stop_postgres() {
  [ -n "${postgres_dir:-}" ] || return 0
  as_postgres "$(postgres_bin)/pg_ctl" -D "$postgres_dir/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$postgres_dir"
}
