import { useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { report } from './notices.tsx'

const shownMs = 2_000

/** @param label what it copies: said by screen readers */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), shownMs)
    } catch (error) {
      // The browser may forbid it; the text stands beside the button.
      report(error)
    }
  }
  return (
    <button type="button" class="quiet icon" aria-label={copied ? 'Copied' : label} onClick={copy}>
      <Icon name={copied ? 'check' : 'copy'} />
    </button>
  )
}
