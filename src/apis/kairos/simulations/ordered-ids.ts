/** Ids that are made where rows are copied by the database itself. */
import { type SQL, sql } from 'drizzle-orm'

/**
 * A UUID of version 7 whose order is that of `n` (bigint, below 2^30) among those with the same `at` (timestamptz): a counter in front of 44 random bits.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-6.2 (method 1)
 */
export const orderedUuid = (n: SQL, at: SQL): SQL =>
  sql`(lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0')
|| '7' || lpad(to_hex((${n} >> 18) & 4095), 3, '0')
|| to_hex(8 + ((${n} >> 16) & 3)) || lpad(to_hex(${n} & 65535), 4, '0')
|| right(gen_random_uuid()::text, 11))::uuid`
