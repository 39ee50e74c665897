import { defineConfig } from 'vitest/config'
import { LastLineReporter } from './test/support/last-line-reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', new LastLineReporter()],
    // Two cores: more workers than that only wait for each other.
    pool: 'forks',
    maxWorkers: 2,
    // Not a measure of speed: a first start of the embedded database on a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
