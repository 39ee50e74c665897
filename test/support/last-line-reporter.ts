/** Ends the run with exactly one line, `N passed, N failed`: what scripts and people look for. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

export class LastLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failedHere++
      }
      // A file that could not be loaded, or whose hooks failed, has no failed test to show for it.
      if (failedHere === 0 && module.state() === 'failed') failedHere = 1
      failed += failedHere
    }
    // After what other reporters write when the run ends.
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`))
  }
}
