import { Icon } from './icon.tsx'

interface PagerProps {
  readonly total: number
  readonly offset: number
  readonly shown: number
  readonly limit: number
  readonly onOffset: (offset: number) => void
}

export const Pager = ({ total, offset, shown, limit, onOffset }: PagerProps) => (
  <div class="pager">
    <span>
      {offset + 1} to {offset + shown} of {total.toLocaleString('en')}
    </span>
    <button
      type="button"
      class="icon"
      aria-label="Previous page"
      disabled={offset === 0}
      onClick={() => onOffset(Math.max(0, offset - limit))}
    >
      <Icon name="back" />
    </button>
    <button type="button" class="icon" aria-label="Next page" disabled={offset + shown >= total} onClick={() => onOffset(offset + limit)}>
      <Icon name="next" />
    </button>
  </div>
)
