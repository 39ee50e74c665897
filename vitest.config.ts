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
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
