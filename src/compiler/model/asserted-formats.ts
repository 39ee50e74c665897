/** The formats that are asserted, and the function of `src/gateway/schema-formats.ts` that does it. Others are annotations. */
const functions: ReadonlyMap<string, string> = new Map([
  ['date-time', 'isDateTime'],
  ['date', 'isDate'],
  ['time', 'isTime'],
  ['duration', 'isDuration'],
  ['email', 'isEmail'],
  ['hostname', 'isHostname'],
  ['ipv4', 'isIpv4'],
  ['ipv6', 'isIpv6'],
  ['uri', 'isUri'],
  ['uri-reference', 'isUriReference'],
  ['uuid', 'isUuid'],
  ['json-pointer', 'isJsonPointer'],
  ['relative-json-pointer', 'isRelativeJsonPointer'],
  ['regex', 'isRegex'],
])

/** Null: not asserted. */
export const formatFunction = (format: string): string | null => functions.get(format) ?? null
export const formatFunctions: readonly string[] = [...functions.values()]
