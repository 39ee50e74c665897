/** `x-plans`: plan -> limit class -> limit. Forms are checked by the vocabulary's schema; here they become numbers. */
import type { LimitContract, RateContract } from '../../gateway/contract.ts'
import { isObject } from '../load/source.ts'
import { type ModelContext, stringsAt } from './context.ts'
import type { ApiModel, Json, JsonObject } from './types.ts'

const windowsMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const
const rateForm = /^([1-9][0-9]{0,9})\/(second|minute|hour|day)$/
const quotaForm = /^([1-9][0-9]{0,14})\/month$/

export function plansOf(context: Pick<ModelContext, 'document' | 'vocabulary' | 'refuse' | 'positionOf'>): ApiModel['plans'] {
  const given = context.vocabulary ? context.document['x-plans'] : undefined
  const plans = new Map<string, { limits: ReadonlyMap<string, LimitContract>; values: ReadonlyMap<string, number | null> }>()
  if (!isObject(given)) return plans
  for (const [name, plan] of Object.entries(given)) {
    if (!isObject(plan)) continue
    const limits = new Map<string, LimitContract>()
    const values = new Map<string, number | null>()
    for (const [key, entry] of Object.entries(plan)) {
      if (!isObject(entry)) continue
      if (key === 'values') {
        for (const [value, number] of Object.entries(entry)) if (number === null || typeof number === 'number') values.set(value, number)
      } else limits.set(key, limitOf(entry, context))
    }
    plans.set(name, { limits, values })
  }
  return plans
}

function limitOf(entry: JsonObject, context: Pick<ModelContext, 'refuse' | 'positionOf'>): LimitContract {
  const rates = ratesOf(entry.rate)
  const refuse = (message: string, key: string): void =>
    context.refuse({ rule: 'invalid-limit', message, position: context.positionOf(entry, key) })
  const burst = entry.burst
  if (burst !== undefined && rates.length === 0)
    refuse('"burst" is the capacity of a bucket that "rate" refills; there is no "rate".', 'burst')
  const quota = typeof entry.quota === 'string' ? quotaForm.exec(entry.quota) : null
  const concurrent = entry.concurrent
  const by = entry.by
  return {
    rates,
    burst: typeof burst === 'number' ? burst : null,
    concurrent: typeof concurrent === 'number' ? concurrent : null,
    quota: quota === null ? null : Number(quota[1]),
    by: typeof by !== 'string' ? 'identity' : by === 'identity' || by === 'organization' || by === 'ip' ? by : `body:${by}`,
  }
}

function ratesOf(json: Json | undefined): RateContract[] {
  const texts = typeof json === 'string' ? [json] : stringsAt(json)
  return texts.flatMap((text) => {
    const match = rateForm.exec(text)
    if (match === null) return []
    const unit = match[2]
    const windowMs = unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day' ? windowsMs[unit] : 0
    return [{ limit: Number(match[1]), windowMs }]
  })
}

/** Names of all limit classes that any plan limits. */
export const limitClasses = (plans: ApiModel['plans']): ReadonlySet<string> =>
  new Set([...plans.values()].flatMap((plan) => [...plan.limits.keys()]))
