/** Organizations, usage and license. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { ok } from '../../../gateway/contract.ts'
import { invalid } from '../../../gateway/errors/catalogue.ts'
import { instantOf } from '../../../store/instants.ts'
import { milliseconds } from '../../times.ts'
import type { KairosPorts } from '../ports.ts'
import { accessible, accessTo } from './access.ts'
import { licenseOf, limitsOf } from './license.ts'
import type { KnownOrganization } from './ports.ts'
import { slugOf } from './slug.ts'
import { pageOf, type Span, spanAt, spansBetween } from './spans.ts'
import { usedIn } from './usage.ts'

type Own = Pick<Handlers, 'listKairosOrganizations' | 'getKairosOrganization' | 'getUsageSummary' | 'getUsageHistory' | 'getLicense'>

const show = ({ id, name, createdAt }: KnownOrganization) => ({
  id,
  name,
  slug: slugOf(name),
  // Nobody can give an organization a picture yet.
  avatarUrl: null,
  createdAt: milliseconds(createdAt),
})
const showSpan = ({ start, end }: Span) => ({ periodStart: milliseconds(start), periodEnd: milliseconds(end) })

/** Throws 400 for what is no moment that can be written. */
function momentOf(text: string | undefined, path: string): Date | null {
  if (text === undefined) return null
  const at = instantOf(text)
  if (at === null) throw invalid([{ path, in: 'query', message: 'Invalid datetime' }])
  return at
}

export const organizationHandlers = ({ organizations, plans }: Pick<KairosPorts, 'organizations' | 'plans'>): Own => ({
  async listKairosOrganizations(context) {
    const found = await accessible(context, organizations)
    return ok({ data: found.map(({ organization, role }) => ({ ...show(organization), role })) })
  },

  async getKairosOrganization(context, { path }) {
    const { organization } = await accessTo(context, organizations, path.id)
    return ok({ ...show(organization), memberCount: await organizations.memberCount(context.tx, organization.id) })
  },

  async getUsageSummary(context, { path }) {
    const { tx, api, clock } = context
    const { organization } = await accessTo(context, organizations, path.orgId)
    const plan = await plans.planOf(organization.id, api.id, tx)
    const month = spanAt(clock.now(), 'month')
    const [used] = await usedIn(tx, organization.id, api.id, 'month', [month])
    if (used === undefined) throw new Error('The present month has no usage.')
    return ok({ ...used, limits: limitsOf(plan), ...showSpan(month) })
  },

  async getUsageHistory(context, { path, query }) {
    const { tx, api, clock } = context
    const { granularity, limit, offset, order } = query
    const { organization } = await accessTo(context, organizations, path.orgId)
    const now = clock.now()
    const from = momentOf(query.from, 'from')
    const to = momentOf(query.to, 'to')
    if (from !== null && from >= (to ?? now)) {
      // Nobody is told of a `to` that he did not send.
      throw invalid([{ path: 'from', in: 'query', message: to === null ? 'Must be in the past' : 'Must be before to' }])
    }
    const spans = spansBetween(granularity, from, to, { now, since: organization.createdAt })
    const page = pageOf(spans, order, offset, limit)
    const used = await usedIn(tx, organization.id, api.id, granularity, page)
    const data = page.flatMap((span, index) => {
      const here = used[index]
      return here === undefined ? [] : [{ ...showSpan(span), ...here }]
    })
    return ok({ data, pagination: { limit, offset, total: spans.count } })
  },

  async getLicense(context, { path }) {
    const { tx, api, clock } = context
    const { organization } = await accessTo(context, organizations, path.orgId)
    const subscription = await organizations.subscription(tx, organization.id, api.id)
    const plan = await plans.planOf(organization.id, api.id, tx)
    return ok(licenseOf(organization, subscription, plan, api, clock.now()))
  },
})
