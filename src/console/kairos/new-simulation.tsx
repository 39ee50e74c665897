/** A new simulation: from a built-in scenario, from a scenario of the reader's own, or from what a domain measures. */

import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Dialog } from '../components/dialog.tsx'
import { JsonForm } from '../components/json-form.tsx'
import { useLoad } from '../components/load.ts'
import { Failed, Loading } from '../components/states.tsx'
import { Tabs } from '../components/tabs.tsx'
import { kairos } from './client.ts'
import { DomainChoice, useDomain } from './domain-choice.tsx'
import type { ScenarioInput, Simulation } from './types.ts'

const sources = { builtIn: 'Built-in', own: 'Own scenario', domain: 'Domain' } as const
type Source = keyof typeof sources

export function NewSimulation({ onClose }: { readonly onClose: () => void }) {
  const { route } = useLocation()
  const [source, setSource] = useState<Source>('builtIn')
  /** The text of an own scenario outlives a look at the other sources. */
  const [text, setText] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(undefined)
  const make = async (create: () => Promise<Simulation>): Promise<void> => {
    setBusy(true)
    setError(undefined)
    try {
      const { id } = await create()
      onClose()
      route(`/console/kairos/simulations/${id}`)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title="New simulation" onClose={onClose}>
      <Tabs
        label="Source"
        tabs={sources}
        chosen={source}
        onChoose={(name) => {
          setSource(name)
          setError(undefined)
        }}
      >
        {source === 'builtIn' && (
          <BuiltIn
            busy={busy}
            make={make}
            onEdit={(scenario) => {
              setText(JSON.stringify(scenario, null, 2))
              setSource('own')
            }}
          />
        )}
        {source === 'own' && <OwnScenario busy={busy} make={make} text={text} onText={setText} />}
        {source === 'domain' && <FromDomain busy={busy} make={make} />}
      </Tabs>
      {error !== undefined && <Failed error={error} />}
    </Dialog>
  )
}

interface SourceProps {
  readonly busy: boolean
  readonly make: (create: () => Promise<Simulation>) => Promise<void>
}

function BuiltIn({ busy, make, onEdit }: SourceProps & { readonly onEdit: (scenario: ScenarioInput) => void }) {
  const { value, error, reload } = useLoad((signal) => kairos.listScenarios({}, { signal }), [])
  const [seeds, setSeeds] = useState<Readonly<Record<string, string>>>({})
  const [editing, setEditing] = useState<unknown>(undefined)
  if (error !== undefined) return <Failed error={error} retry={reload} />
  if (value === undefined) return <Loading what="scenarios" />
  const edit = async (id: string): Promise<void> => {
    try {
      onEdit(await kairos.getScenario({ path: { id } }))
    } catch (thrown) {
      setEditing(thrown)
    }
  }
  return (
    <>
      <ul class="scenarios">
        {value.data.map(({ id, label, note, tags, seed }) => (
          <li key={id}>
            <form
              onSubmit={(event) => {
                event.preventDefault()
                const entered = seeds[id] ?? ''
                void make(() => kairos.createSimulation({ body: { scenarioId: id, ...(entered !== '' && { seed: Number(entered) }) } }))
              }}
            >
              <div>
                <h3>{label}</h3>
                {note !== undefined && <p class="soft">{note}</p>}
                <p class="tags">
                  {(tags ?? []).map((tag) => (
                    <span key={tag} class="tag">
                      {tag}
                    </span>
                  ))}
                </p>
              </div>
              <div class="actions">
                <label class="inline">
                  Seed
                  <input
                    type="number"
                    min={0}
                    max={Number.MAX_SAFE_INTEGER}
                    step={1}
                    placeholder={String(seed)}
                    value={seeds[id] ?? ''}
                    onInput={(event) => setSeeds({ ...seeds, [id]: event.currentTarget.value })}
                  />
                </label>
                <button type="button" aria-label={`Edit ${label} as JSON`} onClick={() => void edit(id)}>
                  Edit
                </button>
                <button type="submit" class="primary" disabled={busy} aria-label={`Create ${label}`}>
                  Create
                </button>
              </div>
            </form>
          </li>
        ))}
      </ul>
      {editing !== undefined && <Failed error={editing} />}
    </>
  )
}

const example: ScenarioInput = {
  seed: 42,
  label: 'My scenario',
  agents: [
    { id: 'builder', policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.002 }, attractorPreferences: { stability: 0.8 } },
    { id: 'watcher', policy: { lambda: 0.15, gamma: 0.6 } },
  ],
  initialState: { radius: 12 },
}

interface OwnScenarioProps extends SourceProps {
  readonly text: string | null
  readonly onText: (text: string) => void
}

const OwnScenario = ({ busy, make, text, onText }: OwnScenarioProps) => (
  <JsonForm
    label="Scenario as JSON"
    rows={16}
    text={text ?? JSON.stringify(example, null, 2)}
    onText={onText}
    action="Create"
    busy={busy}
    // The API judges it, and names what is wrong by its path.
    onSubmit={(scenario) => void make(() => kairos.createSimulation({ body: { scenario: scenario as ScenarioInput } }))}
  />
)

function FromDomain({ busy, make }: SourceProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { domains, domain, error, reload } = useDomain(chosen)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  if (error !== undefined) return <Failed error={error} retry={reload} />
  if (domains === undefined || domain === undefined) return <Loading what="domains" />
  const { id, lambdaFrom, gammaFrom } = domain
  type Body = Parameters<typeof kairos.createSimulationFromDomain>[0]['body']
  return (
    <JsonForm
      label="Input as JSON"
      rows={14}
      text={texts[id] ?? JSON.stringify(domain.example, null, 2)}
      onText={(text) => setTexts({ ...texts, [id]: text })}
      action="Create"
      busy={busy}
      // The API judges it, and names what is wrong by its path.
      onSubmit={(input) => void make(() => kairos.createSimulationFromDomain({ body: { domain: id, input } as Body }))}
    >
      <DomainChoice domains={domains} chosen={id} onChoose={setChosen} />
      <p class="soft">
        Λ from {lambdaFrom}; Γ from {gammaFrom}.
      </p>
    </JsonForm>
  )
}
