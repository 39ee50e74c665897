/** The plan of the active organization in each API. */
import { eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { subscriptions } from '../../../../generated/platform/tables.ts'
import { ok } from '../../../gateway/contract.ts'
import { conflict, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import type { PlatformPorts } from '../ports.ts'
import { planChannel } from './plans.ts'
import { impliedSubscription, lockSubscription, offeredPlans, presentOf, saveSubscription, showSubscription } from './rows.ts'

type SubscriptionHandlers = Pick<Handlers, 'listSubscriptions' | 'changeSubscription'>

export function subscriptionHandlers(ports: PlatformPorts): SubscriptionHandlers {
  return {
    async listSubscriptions({ db, organization, clock }) {
      const now = clock.now()
      const rows = await db.select().from(subscriptions).where(eq(subscriptions.organization_id, organization))
      const byApi = new Map(rows.map((row) => [row.api, row]))
      const data = ports.apis.map((api) => {
        const row = byApi.get(api.id)
        return row === undefined ? impliedSubscription(api, now) : showSubscription(presentOf(row, now))
      })
      return ok({ data: data.sort((a, b) => (a.api < b.api ? -1 : 1)) })
    },

    async changeSubscription(context, { path, body }) {
      const { tx, clock, organization } = context
      const api = ports.apis.find(({ id }) => id === path.api)
      if (api === undefined) throw notFound()
      const offered = offeredPlans(api)
      const wanted = offered.indexOf(body.plan)
      if (wanted === -1) throw invalid([{ path: 'plan', in: 'body', message: `Unknown plan '${body.plan}'` }])
      const present = await lockSubscription(tx, ports.ids, api, clock.now())
      const held = offered.indexOf(present.plan)
      // What is paid for is the payment system's to say. Going down, or staying, needs no payment.
      if (wanted > held && ports.billingSecret !== null)
        throw conflict('payment_required', `The plan '${body.plan}' holds as soon as the payment system reports that it is paid for.`, {
          plan: present.plan,
        })
      const isDowngrade = wanted < held
      const changed = isDowngrade ? { ...present, next_plan: body.plan } : { ...present, plan: body.plan, next_plan: null }
      context.audit({ details: { from: present.plan, to: body.plan, at: isDowngrade ? 'period_end' : 'once' } })
      await saveSubscription(tx, changed)
      await ports.changes.notify(tx, planChannel, organization)
      return ok(showSubscription(changed))
    },
  }
}
