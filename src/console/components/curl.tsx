/** The command that fetches what a picture shows. A key of the reader's own is never written out. */
import { accessTo, apiOf } from '../api/access.ts'
import { keys } from '../api/keys.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'

interface CurlProps {
  readonly api: string
  /** Below the mount, with its query: `/simulations`. */
  readonly path: string
  readonly options?: readonly string[]
  /** What it fetches, for the label of the copy button. */
  readonly what: string
}

function header(api: string): string | null {
  const access = accessTo(api)
  if (access === null) return null
  const key = keys.value[api]
  const secret = key !== undefined && key === apiOf(api)?.demoKey ? key : access.kind === 'key' ? '$SPECWAY_KEY' : '$SPECWAY_TOKEN'
  const form = apiOf(api)?.keys
  return access.kind === 'session' || !form ? `Authorization: Bearer ${secret}` : `${form.header}: ${form.lead}${secret}`
}

export function Curl({ api, path, options = [], what }: CurlProps) {
  const credential = header(api)
  const line = [
    'curl',
    ...options,
    ...(credential === null ? [] : [`-H "${credential}"`]),
    `"${location.origin}${apiOf(api)?.mount ?? ''}${path}"`,
  ].join(' ')
  return (
    <div class="curl">
      <Icon name="terminal" />
      <code>{line}</code>
      <CopyButton text={line} label={`Copy the command that fetches ${what}`} />
    </div>
  )
}
