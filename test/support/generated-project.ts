/** Compiles documents that a test writes into a folder of their own inside the project, where generated modules find what they import. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GenerateOptions, type GenerateReport, generate } from '../../src/compiler/generate.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface GeneratedProject {
  readonly spec: string
  readonly out: string
  /** Without migrations, unless they are asked for. */
  generate(options?: Partial<GenerateOptions>): Promise<GenerateReport>
  /** A generated module, by its path below the output folder. */
  load(path: string): Promise<Readonly<Record<string, unknown>>>
  put(path: string, text: string): Promise<void>
  remove(): Promise<void>
}

/** `documents`: path below the folder of documents -> JSON (which YAML contains) or YAML text. */
export async function projectOf(documents: Readonly<Record<string, object | string>>): Promise<GeneratedProject> {
  await mkdir(join(root, '.test-output'), { recursive: true })
  const folder = await mkdtemp(join(root, '.test-output', 'project-'))
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const [path, document] of Object.entries(documents)) {
    await put(`spec/${path}`, typeof document === 'string' ? document : JSON.stringify(document, null, 2))
  }
  const spec = join(folder, 'spec')
  const out = join(folder, 'generated')
  return {
    spec,
    out,
    generate: (options = {}) => generate({ spec, out, migrations: false, ...options }),
    load: (path) => import(/* @vite-ignore */ join(out, path)),
    put,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The least that a document of an API needs around its paths and components. */
export function documentOf(parts: {
  readonly id?: string
  readonly paths?: object
  readonly schemas?: object
  readonly tags?: object
}): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0', description: 'A document of a test.' },
    servers: [{ url: 'https://api.example.test/v1' }],
    'x-api': {
      id: parts.id ?? 'test',
      title: 'Test',
      hosts: ['api.example.test'],
      errors: 400,
      pagination: 'page',
      ids: 'ulid',
      plan: 'free',
    },
    'x-plans': { anonymous: { requests: { rate: '60/minute' } }, free: { requests: { rate: '60/minute' } } },
    tags: parts.tags ?? [{ name: 'Things', description: 'Things.' }],
    security: [{ Key: ['read'] }],
    paths: parts.paths ?? {},
    components: {
      securitySchemes: {
        Key: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key.',
          'x-key': { prefixes: ['tst_'] },
          'x-scopes': { read: { description: 'Reads.', roles: ['viewer', 'member', 'admin', 'owner'] } },
        },
      },
      schemas: parts.schemas ?? {},
    },
  }
}
