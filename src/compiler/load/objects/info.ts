/** @see OAS 3.1, 4.8.2 Info Object, 4.8.3 Contact Object, 4.8.4 License Object */
import { type ObjectRule, object, optional, required, string } from '../grammar.ts'

export const infoObject: ObjectRule = {
  name: 'Info Object',
  extensible: true,
  fields: {
    title: required(string),
    summary: optional(string),
    description: optional(string),
    termsOfService: optional(string),
    contact: optional(object(() => contactObject)),
    license: optional(object(() => licenseObject)),
    version: required(string),
  },
}

const contactObject: ObjectRule = {
  name: 'Contact Object',
  extensible: true,
  fields: { name: optional(string), url: optional(string), email: optional(string) },
}

const licenseObject: ObjectRule = {
  name: 'License Object',
  extensible: true,
  fields: { name: required(string), identifier: optional(string), url: optional(string) },
  check: (node, report) => {
    if (node.identifier !== undefined && node.url !== undefined) report('"identifier" and "url" exclude each other.', 'url')
  },
}
