/** Times as people say them, with the exact one behind. */
import { ago } from './ago.ts'

export function When({ at }: { readonly at: string | null }) {
  if (at === null) return <span class="soft">never</span>
  return (
    <time dateTime={at} title={at}>
      {ago(Date.parse(at), Date.now())}
    </time>
  )
}
