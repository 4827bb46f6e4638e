# Sourced: whether $program sleeps while nothing moves, counted by how often its threads have woken. That is exact,
# however busy the machine is: Mesa's rasterisers wake for each frame, and for nothing else.

# wakes TASK...: how often these threads have gone to sleep to be woken again
wakes() { awk '/^voluntary_ctxt_switches/ { sum += $2 } END { print sum + 0 }' "${@/%//status}"; }
rasterisers() { grep -l '^llvmpipe-' /proc/"$program"/task/*/comm | sed 's|/comm$||'; }
drawn() { wakes $(rasterisers); }

# However slow the machine is: a second without a frame.
await_rest() {
  local before
  for _ in $(seq 60); do
    before=$(drawn)
    sleep 1
    [ "$(drawn)" -gt "$before" ] || return
  done
}

# In ten seconds it draws nothing; and it looks up now and then, but neither all the time nor never.
sleeps() {
  local least=5 most=200 drawn_before woken
  [ -n "$(rasterisers)" ] || { echo "no threads of llvmpipe: nothing tells what is drawn"; return 1; }
  await_rest
  drawn_before=$(drawn)
  woken=$(wakes "/proc/$program")
  sleep 10
  woken=$(($(wakes "/proc/$program") - woken))
  [ "$(drawn)" -eq "$drawn_before" ] && [ $woken -ge $least ] && [ $woken -le $most ]
}
