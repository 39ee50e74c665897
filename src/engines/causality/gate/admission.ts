/** Whether a snapshot of metrics may be looked at: how old it is, and what its signature is made over. */

/** How far a snapshot's clock may be ahead of ours. */
export const aheadMaxMs = 30_000

/** Times in milliseconds since 1970. Exactly as old as the limit is still fresh. */
export const isFresh = (timestampMs: number, nowMs: number, stalenessMaxMs: number): boolean =>
  nowMs - timestampMs <= stalenessMaxMs && timestampMs - nowMs <= aheadMaxMs

/**
 * The text that the HMAC of a snapshot is made over: the timestamp as it was sent, a line feed, and the metrics as JSON without white space, keys
 * in the order of their UTF-16 code units.
 */
export function signedText(timestamp: string, metrics: Readonly<Record<string, number>>): string {
  const members = Object.keys(metrics)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(metrics[name])}`)
  return `${timestamp}\n{${members.join(',')}}`
}
