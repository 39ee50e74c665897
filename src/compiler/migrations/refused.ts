/** Generation of migrations would have to guess, or history was changed. Each problem says what to do instead. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}
