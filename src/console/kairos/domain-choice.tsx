/** The domains, and the one that is chosen with its metrics, its schema and its example. */
import { useLoad } from '../components/load.ts'
import { kairos } from './client.ts'
import type { Domain, DomainSummary } from './types.ts'

export interface ChosenDomain {
  readonly domains: readonly DomainSummary[] | undefined
  /** Undefined while it is on its way. */
  readonly domain: Domain | undefined
  readonly error: unknown
  reload(): void
}

/** @param chosen null: the first */
export function useDomain(chosen: string | null): ChosenDomain {
  const list = useLoad((signal) => kairos.listDomains({}, { signal }), [])
  const id = chosen ?? list.value?.data[0]?.id ?? null
  const detail = useLoad(async (signal) => (id === null ? undefined : kairos.getDomain({ path: { id } }, { signal })), [id])
  return {
    domains: list.value?.data,
    // The former one is kept while the next is read: it is not the one that was chosen.
    domain: detail.value?.id === id ? detail.value : undefined,
    error: list.error ?? detail.error,
    reload: list.error === undefined ? detail.reload : list.reload,
  }
}

interface DomainChoiceProps {
  readonly domains: readonly DomainSummary[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export const DomainChoice = ({ domains, chosen, onChoose }: DomainChoiceProps) => (
  <label>
    Domain
    <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {domains.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  </label>
)
