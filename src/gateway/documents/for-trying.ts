/**
 * The document as the interactive docs read it: every optional parameter is there to be switched on, none is sent unasked. Scalar would fill in the
 * examples and the first values of enumerations, so that the first click on a list would filter it.
 */
export function forTrying(text: string): string {
  const document: unknown = JSON.parse(text)
  if (!isObject(document)) return text
  const shared =
    isObject(document.components) && isObject(document.components.parameters) ? Object.values(document.components.parameters) : []
  for (const parameter of shared) switchOff(parameter)
  for (const item of isObject(document.paths) ? Object.values(document.paths) : []) {
    if (!isObject(item)) continue
    for (const holder of [item, ...Object.values(item)])
      if (isObject(holder) && Array.isArray(holder.parameters)) for (const parameter of holder.parameters) switchOff(parameter)
  }
  return JSON.stringify(document)
}

function switchOff(parameter: unknown): void {
  if (!isObject(parameter) || parameter.required === true || parameter.in === 'path' || !('in' in parameter)) return
  parameter.examples = { example: { value: shownValue(parameter) ?? '', 'x-disabled': true } }
  delete parameter.example
}

/** What the document itself shows for it. */
function shownValue(parameter: Readonly<Record<string, unknown>>): unknown {
  if (parameter.example !== undefined) return parameter.example
  const [named] = isObject(parameter.examples) ? Object.values(parameter.examples) : []
  if (isObject(named) && named.value !== undefined) return named.value
  const { schema } = parameter
  if (!isObject(schema)) return undefined
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0]
  return schema.default
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
