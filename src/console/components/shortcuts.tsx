/** Single keys as commands: never while somebody writes, and off for whoever wants them off (WCAG 2.1.4). */
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Dialog } from './dialog.tsx'

export interface Shortcut {
  /** As `KeyboardEvent.key`, in lower case. */
  readonly key: string
  readonly text: string
  readonly run: () => void
}

const place = 'specway.shortcuts'

function enabled(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}
export const shortcutsOn = signal(enabled())

export function switchShortcuts(on: boolean): void {
  shortcutsOn.value = on
  try {
    if (on) localStorage.removeItem(place)
    else localStorage.setItem(place, 'off')
  } catch {
    // Storage is switched off: the choice lives as long as the page.
  }
}

const writes = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName))

export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !shortcutsOn.peek()) return
      if (writes(event.target) || document.querySelector('dialog[open]') !== null) return
      const shortcut = latest.current.find(({ key }) => key === event.key.toLowerCase())
      if (shortcut === undefined) return
      event.preventDefault()
      shortcut.run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

interface ShortcutHelpProps {
  readonly groups: readonly { readonly title: string; readonly lines: readonly (readonly [keys: string, text: string])[] }[]
  readonly onClose: () => void
}

export const ShortcutHelp = ({ groups, onClose }: ShortcutHelpProps) => (
  <Dialog title="Keyboard" onClose={onClose}>
    <label class="inline">
      <input type="checkbox" checked={shortcutsOn.value} onChange={(event) => switchShortcuts(event.currentTarget.checked)} />
      Single keys are commands
    </label>
    {groups.map(({ title, lines }) => (
      <section key={title}>
        <h3>{title}</h3>
        <dl class="keys">
          {lines.map(([keys, text]) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </Dialog>
)
