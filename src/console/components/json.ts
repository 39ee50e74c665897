/** Parsed, or why it is no JSON: what the parser says. */
export type Parsed = { readonly value: unknown } | { readonly problem: string }

export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
