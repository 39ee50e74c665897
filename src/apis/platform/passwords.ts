/**
 * Passwords of people: argon2id (RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes is for servers with memory to spare;
 * OWASP's 19 MiB, 2 passes, 1 lane is used, which a two-core machine can verify 30 times a second), never shorter than 12 characters, never a common one.
 */
import { hash, verify } from '@node-rs/argon2'

/** `Algorithm.Argon2id` of the library is a const enum, which type stripping cannot read. */
const argon2id = 2
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** PHC string (`$argon2id$v=19$…`). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

let decoy: Promise<string> | null = null
/**
 * Whether the password is the one behind `stored`. For an unknown person (`stored` null) a decoy of the same cost is verified,
 * so that both answers take the same time.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('a decoy that nobody signs in with')
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'))
  return stored !== null && matches
}

let common: Promise<ReadonlySet<string>> | null = null
/** Whether it is among the commonest passwords (the 49,233 of zxcvbn's list), case aside. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((word) => String(word).toLowerCase())),
  )
  return (await common).has(password.normalize('NFKC').toLowerCase())
}
