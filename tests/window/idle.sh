# Sourced: whether $program sleeps while nothing moves, by the hundredths of a second that it has worked.

ticks() { awk '{ print $14 + $15 }' "/proc/$program/stat"; }
# However slow the machine is: a second without work.
await_rest() {
  local before
  for _ in $(seq 60); do
    before=$(ticks)
    sleep 1
    [ "$(ticks)" -gt "$before" ] || return
  done
}

# sleeps TICKS: in ten seconds it works no longer than that
sleeps() {
  local before
  await_rest
  before=$(ticks)
  sleep 10
  [ $(($(ticks) - before)) -le "$1" ]
}
