/** The gate policy of the organization: what holds, and, for its owners, a form that replaces it. */
import { Curl } from '../../components/curl.tsx'
import { Failed, Loading } from '../../components/states.tsx'
import { useTitle } from '../../components/title.ts'
import { kairos } from '../client.ts'
import { decimal } from '../numbers.ts'
import { type OwnOrganization, useOwn } from '../organization.ts'
import type { GatePolicy } from '../types.ts'
import { PolicyForm } from './policy-form.tsx'
import { modeWords } from './words.ts'

export function PolicyPage() {
  useTitle('Gate policy')
  const { value, error, reload } = useOwn(({ id }, signal) => kairos.getGatePolicy({ path: { orgId: id } }, { signal }))
  return (
    <div class="page">
      <div class="head">
        <h1>Gate policy</h1>
        {value !== undefined && <span class="soft">{value.organization.name}</span>}
      </div>
      <p class="lead">What every evaluation of the organization is held against. A request may be stricter, never looser.</p>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="the gate policy" />}
      {value !== undefined && (
        <>
          <Policy policy={value.value} organization={value.organization} onReplaced={reload} />
          <Curl api="kairos" path={`/organizations/${value.organization.id}/gate-policy`} what="the gate policy" />
        </>
      )}
    </div>
  )
}

interface PolicyProps {
  readonly policy: GatePolicy
  readonly organization: OwnOrganization
  readonly onReplaced: () => void
}

function Policy({ policy, organization, onReplaced }: PolicyProps) {
  const reason = whyReadOnly(organization.role)
  return (
    <div class="cards two loose">
      <Effective policy={policy} />
      {reason === null ? (
        // A new version, a new form: what was typed is in it.
        <PolicyForm key={policy.version} policy={policy} organizationId={organization.id} onReplaced={onReplaced} />
      ) : (
        <Settings policy={policy} reason={reason} />
      )}
    </div>
  )
}

/** Null: it may be replaced. */
export function whyReadOnly(role: OwnOrganization['role']): string | null {
  if (role === 'owner') return null
  if (role === 'api_key') return 'A key may only read the policy. An owner who signs in with their account may replace it.'
  return `You are ${role} of this organization. Only an owner may replace the policy.`
}

const seconds = (ms: number): string => `${(ms / 1000).toLocaleString('en')} s`
const failWords = { fail_closed: 'closed: a fault of the gate is an error', fail_open: 'open: a fault of the gate lets pass' } as const

const Effective = ({ policy: { effective, version } }: { readonly policy: GatePolicy }) => (
  <section class="card" aria-labelledby="effective">
    <h2 id="effective">
      What holds <small>version {version}</small>
    </h2>
    <Facts
      rows={[
        ['Floor of Γ', decimal(effective.gammaFloor)],
        ['Mode', `${modeWords[effective.mode].label}: ${modeWords[effective.mode].text}`],
        ['Metrics are fresh for', seconds(effective.metricStalenessMaxMs)],
        ['Signed snapshots', effective.requireMetricSignature ? 'required' : 'not required'],
        ['Where the gate fails', failWords[effective.failBehavior]],
      ]}
    />
  </section>
)

const Settings = ({ policy: { base, overrides }, reason }: { readonly policy: GatePolicy; readonly reason: string }) => (
  <section class="card" aria-labelledby="settings-title">
    <h2 id="settings-title">How it is set</h2>
    <p class="banner">{reason}</p>
    <Facts
      rows={[
        ['Least floor of Γ', decimal(base.gammaFloorMin)],
        ['Chosen floor', overrides.gammaFloor === undefined ? 'the least' : decimal(overrides.gammaFloor)],
        ['Permitted modes', base.permittedModes.map((mode) => modeWords[mode].label).join(', ')],
        ['Chosen mode', overrides.mode === undefined ? 'the strictest' : modeWords[overrides.mode].label],
        ['Metrics are fresh for at most', seconds(base.metricStalenessMaxMs)],
        ['Chosen freshness', overrides.metricStalenessMaxMs === undefined ? 'the same' : seconds(overrides.metricStalenessMaxMs)],
      ]}
    />
  </section>
)

const Facts = ({ rows }: { readonly rows: readonly (readonly [name: string, value: string])[] }) => (
  <dl class="pairs">
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
