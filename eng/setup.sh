# Set-up steps shared by ./run, ./test and ./effleur. Each is quick when nothing has changed.
# Sourced with the repository root as the working directory.

say() { printf '%s\n' "$*" >&2; }
fail() { say "effleur: $*"; exit 1; }

# require COMMAND WHAT_IT_IS
require() { command -v "$1" >/dev/null 2>&1 || fail "$2 is needed and '$1' was not found."; }

# stale STAMP PATH...: true when the stamp is missing or anything below the paths is newer.
stale() {
  local stamp=$1; shift
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$@" -newer "$stamp" -not -path '*/node_modules*' -not -path '*/dist*' -print -quit 2>/dev/null)" ]
}

# step STAMP 'what is done' LOG COMMAND...: runs a step, keeps its log, and shows the log only when it fails.
step() {
  local stamp=$1 what=$2 log=$3; shift 3
  say "effleur: $what …"
  mkdir -p "$(dirname "$stamp")" "$(dirname "$log")"
  local started; started=$(mktemp "$(dirname "$stamp")/.started.XXXXXX")
  if ! "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$started"; tail -n 40 "$log" >&2
    fail "$what failed; the whole log is in $log"
  fi
  mv "$started" "$stamp" # the time from before the step: what changed meanwhile is stale
}

with_lock() { mkdir -p artifacts; exec 8>artifacts/.setup.lock; flock 8; }
without_lock() { exec 8>&-; }

setup_node_modules() {
  require node 'Node 20 or newer'
  require npm 'npm'
  stale artifacts/stamps/npm web/package-lock.json web/package.json || return 0
  step artifacts/stamps/npm 'installing browser packages' artifacts/logs/npm-ci.log npm --prefix web ci --no-audit --no-fund --ignore-scripts
}

setup_models() {
  [ -e web/vision/dist/models/face_landmarker.task ] && ! stale artifacts/stamps/models artifacts/stamps/npm web/vision/tools && return 0
  step artifacts/stamps/models 'assembling the vision models' artifacts/logs/models.log npm --prefix web run models
}

setup_web() {
  setup_node_modules
  setup_models
  [ -e web/app/dist/index.html ] && [ -e web/vision/dist/look/look.html ] \
    && ! stale artifacts/stamps/web artifacts/stamps/models web/app web/vision web/package.json && return 0
  step artifacts/stamps/web 'building the browser app' artifacts/logs/web.log npm --prefix web run build
}

setup_cli() {
  require dotnet 'the .NET 10 SDK'
  [ -e artifacts/bin/Effleur.Cli/release/effleur.dll ] \
    && ! stale artifacts/stamps/cli src knowledge Directory.Build.props Directory.Packages.props global.json && return 0
  step artifacts/stamps/cli 'building the coach' artifacts/logs/cli.log \
    dotnet build src/Effleur.Cli/Effleur.Cli.csproj -c Release --nologo -v quiet
}
