/**
 * Where files are kept: the variable FILES_URL. The form is that of other tools that take a bucket as a URL (`s3://bucket/prefix` of the AWS command line,
 * the query of Go CDK's s3blob), with the names of the AWS SDK; credentials never stand in it, so that it may be shown.
 */
import { fileURLToPath } from 'node:url'

export interface LocalPlace {
  readonly kind: 'local'
  /** Absolute; null: `DATA_DIR/files`. */
  readonly folder: string | null
}
export interface S3Place {
  readonly kind: 's3'
  readonly bucket: string
  /** What keys begin with: empty, or with a slash at its end. */
  readonly prefix: string
  readonly region: string
  /** Null: that of AWS in the region. */
  readonly endpoint: string | null
  /** `endpoint/bucket/key`, not `bucket.endpoint/key`. */
  readonly forcePathStyle: boolean
}
export type FilesPlace = LocalPlace | S3Place

/** Its message is what is wrong with the variable, for the person who has set it. */
export class FilesUrlRefused extends Error {
  override readonly name = 'FilesUrlRefused'
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketForm = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
/** Nothing that would have to be escaped, and no step that a path could take. */
const prefixForm = /^(?:[A-Za-z0-9_=-][A-Za-z0-9._=-]*\/)*$/
const regionForm = /^[a-z0-9][a-z0-9-]{0,62}$/
const known: ReadonlySet<string> = new Set(['region', 'endpoint', 'forcePathStyle'])

/** Throws `FilesUrlRefused`. `production`: bytes and signatures leave the machine over HTTPS only. */
export function parseFilesUrl(text: string | undefined, { production }: { readonly production: boolean }): FilesPlace {
  if (text === undefined) return { kind: 'local', folder: null }
  const url = URL.parse(text)
  if (url === null) throw new FilesUrlRefused('not a URL')
  if (url.protocol === 'file:') return { kind: 'local', folder: folderOf(url) }
  if (url.protocol === 's3:') return bucketOf(url, production)
  throw new FilesUrlRefused(`${url.protocol} is not supported; there are s3: and file:`)
}

function folderOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch {
    throw new FilesUrlRefused('a file: URL names an absolute folder of this machine: file:///srv/files')
  }
}

function bucketOf(url: URL, production: boolean): S3Place {
  if (url.username !== '' || url.password !== '')
    throw new FilesUrlRefused('credentials belong into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not into the URL')
  if (url.port !== '' || url.hash !== '') throw new FilesUrlRefused('the form is s3://bucket/prefix?region=…; a host goes into endpoint')
  const bucket = url.hostname
  if (!bucketForm.test(bucket)) throw new FilesUrlRefused(`${JSON.stringify(bucket)} is not the name of a bucket`)
  const path = url.pathname.replace(/^\//, '')
  const prefix = path === '' || path.endsWith('/') ? path : `${path}/`
  if (!prefixForm.test(prefix)) throw new FilesUrlRefused('the prefix has other characters than A-Z a-z 0-9 . _ = - between slashes')
  for (const name of url.searchParams.keys()) {
    if (!known.has(name)) throw new FilesUrlRefused(`${name} is unknown; there are ${[...known].join(', ')}`)
    if (url.searchParams.getAll(name).length > 1) throw new FilesUrlRefused(`${name} is given twice`)
  }
  const endpoint = endpointOf(url.searchParams.get('endpoint'), production)
  // Stores that are not AWS have one region, and mostly do not care about its name.
  const region = url.searchParams.get('region') ?? (endpoint === null ? '' : 'us-east-1')
  if (!regionForm.test(region)) throw new FilesUrlRefused('region is missing: s3://bucket/prefix?region=eu-central-1')
  return {
    kind: 's3',
    bucket,
    prefix,
    region,
    endpoint,
    forcePathStyle: flagOf(url.searchParams.get('forcePathStyle')) ?? endpoint !== null,
  }
}

function endpointOf(text: string | null, production: boolean): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw new FilesUrlRefused('endpoint is not an http(s) URL')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '' || url.pathname !== '/')
    throw new FilesUrlRefused('endpoint is only scheme, host and port')
  if (production && url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new FilesUrlRefused('in production, endpoint is https, but on this machine itself')
  return url.origin
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

function flagOf(text: string | null): boolean | null {
  if (text === null) return null
  if (text !== 'true' && text !== 'false') throw new FilesUrlRefused('forcePathStyle is true or false')
  return text === 'true'
}

/** As people may see it. */
export const shownPlace = ({ bucket, prefix, region, endpoint }: S3Place): string =>
  `s3://${bucket}/${prefix} (${endpoint === null ? region : new URL(endpoint).host})`
