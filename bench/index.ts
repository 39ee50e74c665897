/**
 * `npm run bench [-- --smoke] [-- --only <name>]`: the tables of the speed budget, with their peers, in one run. Prints; asserts nothing, because
 * machines differ. `--smoke` is a short form that shows that everything runs. Load goes to 127.0.0.1 only.
 */
import { parseArgs } from 'node:util'
import { causalityTable } from './causality.ts'
import { computeTable } from './causality-pool.ts'
import { compilerTable } from './compiler.ts'
import { databaseTable } from './database.ts'
import { kairosTable } from './kairos.ts'
import { documentTable, pipelineTables, processesTable } from './pipeline.ts'
import { memoryTable, startTable, streamsTable } from './process.ts'
import { printTable, type Table } from './support/table.ts'
import { benchValidators } from './validators.ts'

const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false }, only: { type: 'string' } } })
const smoke = values.smoke
const rounds = smoke ? 1 : 5
const seconds = smoke ? 1 : 4

const suites: Readonly<Record<string, () => Promise<Table[]>>> = {
  pipeline: () => pipelineTables(rounds, seconds),
  documents: async () => [await documentTable(rounds, seconds)],
  database: async () => [await databaseTable(rounds, seconds)],
  processes: async () => [await processesTable(rounds, seconds)],
  start: async () => [await startTable(smoke ? 1 : 5)],
  memory: async () => [await memoryTable(smoke ? 20_000 : 1_000_000)],
  streams: async () => [await streamsTable(smoke ? 200 : 5_000)],
  compute: async () => [await computeTable(smoke ? 1 : 5, smoke ? 1_000 : 10_000)],
  validators: async () => {
    await benchValidators()
    return []
  },
  compiler: async () => [await compilerTable(smoke ? 100 : 1_223)],
  kairos: async () => [await kairosTable(smoke ? 1 : 5, smoke ? 1 : 5)],
  causality: async () => [await causalityTable(rounds, smoke ? 10_000 : 100_000)],
}

const wanted = values.only === undefined ? Object.keys(suites) : [values.only]
process.stdout.write(
  `# Specway benchmarks${smoke ? ', smoke form' : ''}\n\nNode.js ${process.version}, ${process.platform} ${process.arch}. Medians of ${rounds} rounds in turn.\n`,
)
for (const name of wanted) {
  const suite = suites[name]
  if (suite === undefined) throw new RangeError(`There is no benchmark "${name}"; there are ${Object.keys(suites).join(', ')}.`)
  for (const table of await suite()) printTable(table)
}
process.exit(0)
