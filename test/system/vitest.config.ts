/** Tests that need system packages (Chromium; Valkey or Redis). Run by `.ci/run`, not by `npm test`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LastLineReporter } from '../support/last-line-reporter.ts'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/system/**/*.system.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', new LastLineReporter()],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
