/** Pages of a list that is walked by cursor: how many there are, nobody knows. */
import { Icon } from './icon.tsx'

interface CursorPagerProps {
  readonly what: string
  /** Whether this is the first page. */
  readonly first: boolean
  readonly onBack: () => void
  /** Null: there is nothing after this. */
  readonly onNext: (() => void) | null
}

export const CursorPager = ({ what, first, onBack, onNext }: CursorPagerProps) =>
  first && onNext === null ? null : (
    <div class="pager">
      <button type="button" class="icon" aria-label={`Newer ${what}`} disabled={first} onClick={onBack}>
        <Icon name="back" />
      </button>
      <button type="button" class="icon" aria-label={`Older ${what}`} disabled={onNext === null} onClick={() => onNext?.()}>
        <Icon name="next" />
      </button>
    </div>
  )
