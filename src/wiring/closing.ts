/** What a service has opened, and how each of it ends: last opened, first closed. */
export class Closing {
  readonly #ends: (() => Promise<void> | void)[] = []
  readonly #onError: (error: unknown) => void

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError
  }

  add(end: () => Promise<void> | void): void {
    this.#ends.push(end)
  }

  /** Gives back what was opened. */
  adopt<Opened extends { close(): Promise<void> | void }>(opened: Opened): Opened {
    this.add(() => opened.close())
    return opened
  }

  /** Ends everything; a failure of one is told, and keeps none of the others from ending. */
  async close(): Promise<void> {
    for (let end = this.#ends.pop(); end !== undefined; end = this.#ends.pop()) {
      try {
        await end()
      } catch (error) {
        this.#onError(error)
      }
    }
  }
}
