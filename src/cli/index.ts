/** `specway`: one file per command under `commands/`, loaded only when called, so that `--help` is instant. */
import { Command, CommanderError } from 'commander'
import { loadFast } from '../loading.ts'
import { exitCodeOf, printFailure, UsageError } from './output.ts'

loadFast()
const asJson = process.argv.includes('--json')
const program = new Command('specway')
  .description('The OpenAPI document is the gateway: compile, check, migrate and serve.')
  .version('0.1.0')
  .showHelpAfterError('(run with --help for usage)')
  .exitOverride()
  // As JSON it is said below, once; help that was asked for goes to standard output.
  .configureOutput(asJson ? { writeErr: () => undefined } : {})

/** Options of commander that every command shares. */
const json = ['--json', 'print one JSON value instead of text'] as const

program
  .command('serve')
  .description('serve the gateway (the same as npm start); configured by the environment, see docs/operations.md')
  .action(async () => (await import('./commands/serve.ts')).serve())

program
  .command('generate')
  .description('compile spec/ into generated/: contracts, validators, routes, tables, migrations, types, clients')
  .option('--spec <folder>', 'the folder of documents', 'spec')
  .option('--out <folder>', 'the folder to write', 'generated')
  .option('--drop <api...>', 'APIs whose document is gone and whose tables may be dropped, with all their rows')
  .option(...json)
  .action(async (options) => (await import('./commands/generate.ts')).generateCommand(options))

program
  .command('check')
  .description('compile spec/ and fail when generated/ differs from it; writes nothing')
  .option('--spec <folder>', 'the folder of documents', 'spec')
  .option('--out <folder>', 'the folder to compare', 'generated')
  .option(...json)
  .action(async (options) => (await import('./commands/check.ts')).check(options))

program
  .command('lint')
  .description('what a document leaves out that its readers need: descriptions, examples, tags')
  .argument('[documents...]', 'documents (default: every spec/<api>/openapi.yaml)')
  .option('--spec <folder>', 'the folder of documents', 'spec')
  .option(...json)
  .action(async (documents, options) => (await import('./commands/lint.ts')).lint(documents, options))

program
  .command('migrate')
  .description('apply the migrations of generated/migrations to the database')
  .option('--status', 'only list what is applied and what is pending')
  .option(...json)
  .action(async (options) => (await import('./commands/migrate.ts')).migrateCommand(options))

program
  .command('routes')
  .description('every operation: path, scopes, limit class and who handles it')
  .option('--api <id>', 'only this API')
  .option(...json)
  .action(async (options) => (await import('./commands/routes.ts')).routes(options))

program
  .command('init')
  .description('a new API folder with a working example: spec/<id>/')
  .argument('<id>', 'lower-case letters and digits, single _ between them, a letter first')
  .option('--title <title>', 'title of the API')
  .option('--mount <path>', 'where it is served', '/v1')
  .option('--spec <folder>', 'the folder of documents', 'spec')
  .option(...json)
  .action(async (id, options) => (await import('./commands/init.ts')).init(id, options))

program
  .command('conformance')
  .description('run a folder of JSON Schema test-suite files (draft 2020-12) through the emitted validators and print the table')
  .argument('<folder>', 'a folder of suite files')
  .option(...json)
  .action(async (folder, options) => {
    process.exitCode = await (await import('./commands/conformance.ts')).conformance(folder, options)
  })

program
  .command('doctor')
  .description('probe the configured database and file store for what Specway needs and print the table')
  .option(...json)
  .action(async (options) => (await import('./commands/doctor.ts')).doctor(options))

const keys = program.command('keys').description('API keys of an organization')
const organization = ['--organization <id>', 'organization (id or name; default: the only one)'] as const
keys
  .command('create')
  .description('make a key; its secret is printed once')
  .requiredOption('--api <id>', 'API the key is for')
  .option('--scopes <list>', 'comma-separated scopes (default: all of the API)')
  .option('--name <name>', 'a name to recognise it by', 'command line')
  .option('--mode <mode>', 'live or test, where the API has both', 'live')
  .option('--expires <time>', 'RFC 3339 time at which it ends')
  .option(...organization)
  .option(...json)
  .action(async (options) => (await import('./commands/keys.ts')).create(options))
keys
  .command('list')
  .description('keys without their secrets')
  .option('--api <id>', 'only this API')
  .option(...organization)
  .option(...json)
  .action(async (options) => (await import('./commands/keys.ts')).list(options))
keys
  .command('rotate')
  .description('a new secret for a key; the old one works 24 hours more')
  .argument('<key>', 'id of the key')
  .option(...organization)
  .option(...json)
  .action(async (id, options) => (await import('./commands/keys.ts')).rotate(id, options))
keys
  .command('revoke')
  .description('end a key on every instance within one second')
  .argument('<key>', 'id of the key')
  .option(...organization)
  .option(...json)
  .action(async (id, options) => (await import('./commands/keys.ts')).revoke(id, options))

try {
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode
    if (asJson && error.exitCode !== 0) printFailure(new UsageError(error.message.replace(/^error: /, '')), true)
  } else {
    printFailure(error, asJson)
    process.exitCode = exitCodeOf(error)
  }
}
