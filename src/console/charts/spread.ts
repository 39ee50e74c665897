/** Moves labels apart, each as little as can be, in their order: so that names beside a picture stay legible. */
export interface Placed<Item> {
  readonly item: Item
  readonly at: number
}

/**
 * @param wanted where each would stand best
 * @param gap least distance of two
 * @returns in ascending order of place, inside `[from, to]` where they fit at all
 */
export function spread<Item>(
  items: readonly Item[],
  wanted: (item: Item) => number,
  gap: number,
  from: number,
  to: number,
): Placed<Item>[] {
  const sorted = items.map((item) => ({ item, at: wanted(item) })).sort((one, other) => one.at - other.at)
  // Runs of labels that touch, each around the mean of what its members want.
  const runs: { members: Item[]; centre: number }[] = []
  const startOf = ({ members, centre }: (typeof runs)[number]): number => centre - ((members.length - 1) * gap) / 2
  const within = (run: (typeof runs)[number]): void => {
    const half = ((run.members.length - 1) * gap) / 2
    run.centre = Math.max(Math.min(run.centre, to - half), from + half)
  }
  for (const { item, at } of sorted) {
    let run = { members: [item], centre: at }
    within(run)
    for (
      let before = runs.at(-1);
      before !== undefined && startOf(before) + before.members.length * gap > startOf(run);
      before = runs.at(-1)
    ) {
      runs.pop()
      const members = [...before.members, ...run.members]
      run = { members, centre: members.reduce((sum, member) => sum + wanted(member), 0) / members.length }
      within(run)
    }
    runs.push(run)
  }
  return runs.flatMap((run) => run.members.map((item, index) => ({ item, at: startOf(run) + index * gap })))
}
