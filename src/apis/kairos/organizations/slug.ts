/** The name of an organization in addresses. Made of its name, so it follows a new one; two of one name share it, their ids tell them apart. */

/** Combining marks, which NFKD has taken off their letters. */
const marks = /\p{Mark}+/gu
const others = /[^\p{Letter}\p{Number}]+/gu

/** Some letters come apart into many. */
const longest = 200

/** Lower case, words joined by hyphens; letters of every script stay. Of a name without letters and digits: `organization`. */
export function slugOf(name: string): string {
  const words = name.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase().split(others)
  const slug = words.filter((word) => word !== '').join('-')
  return Array.from(slug).slice(0, longest).join('') || 'organization'
}
