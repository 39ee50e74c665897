/** How long one turn of the event loop keeps this thread busy: nobody else is answered meanwhile. */

const busyMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The longest turn while `work` is under way, in milliseconds of this thread's processor time: what other processes take does not count. */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let before = busyMs()
  let over = false
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  const turn = (): void => {
    const now = busyMs()
    longest = Math.max(longest, now - before)
    before = now
    if (over) resolve()
    else setImmediate(turn)
  }
  setImmediate(turn)
  try {
    await work()
  } finally {
    over = true
  }
  await ended
  return longest
}
