/**
 * The keywords that hold schemas, by the shape in which they hold them (JSON Schema 2020-12, core 10 and 11). Which of them a reader follows is its own
 * matter: definitions are no applicators, and `properties` is read by some with what it says besides.
 */
export const singleApplicators = [
  'items',
  'contains',
  'unevaluatedItems',
  'additionalProperties',
  'propertyNames',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
] as const
export const listApplicators = ['prefixItems', 'allOf', 'anyOf', 'oneOf'] as const
export const mapApplicators = ['properties', 'patternProperties', 'dependentSchemas'] as const
