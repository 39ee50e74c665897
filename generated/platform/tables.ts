// Written by `specway generate`. Never edited by hand. Platform: the tables of its stored schemas.
import type { TableSecurity } from "../../src/gateway/contract.ts"
import { sql } from "drizzle-orm"
import { customType, foreignKey, index, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import type { PgTableExtraConfigValue } from "drizzle-orm/pg-core"

export const schema = pgSchema("platform")

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** User, as stored. */
export const users = schema.table("users", {
  /** Identifies the person. */
  id: text("id").notNull(),
  /** What the person is called. */
  name: text("name").notNull(),
  /** The person's e-mail address, in lower case. */
  email: text("email").notNull(),
  /** When the account was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** Argon2id hash in PHC form; `null` for a person who signs in elsewhere only. */
  password_hash: text("password_hash"),
  /** The OpenID provider that knows the person. */
  oidc_issuer: text("oidc_issuer"),
  /** The person's id at that provider. */
  oidc_subject: text("oidc_subject"),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "users_pkey", columns: [table.id] }),
  index("users_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  uniqueIndex("users_email_key").on(table.email),
  uniqueIndex("users_oidc_issuer_oidc_subject_key").on(table.oidc_issuer, table.oidc_subject),
])

/** StoredSession, as stored. */
export const sessions = schema.table("sessions", {
  /** Identifies the session. */
  id: uuid("id").notNull(),
  /** SHA-256 of the cookie's value, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** Who is signed in. */
  user_id: text("user_id").notNull(),
  /** The active organization. */
  organization: uuid("organization"),
  /** When the person signed in. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the session ends unless it is used. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "sessions_pkey", columns: [table.id] }),
  index("sessions_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("sessions_user_id_idx").on(table.user_id),
  index("sessions_expires_at_idx").on(table.expires_at),
  uniqueIndex("sessions_hash_key").on(table.hash),
  foreignKey({ name: "sessions_user_id_fkey", columns: [table.user_id], foreignColumns: [users.id] }).onDelete("cascade"),
  index("sessions_organization_idx").on(table.organization),
])

/** OidcState, as stored. */
export const oidc_states = schema.table("oidc_states", {
  /** Identifies the attempt. */
  id: uuid("id").notNull(),
  /** SHA-256 of the `state` parameter, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** What the ID token must repeat. */
  nonce: text("nonce").notNull(),
  /** The secret half of PKCE (RFC 7636). */
  code_verifier: bytea("code_verifier").notNull(),
  /** The path on this server to go to afterwards. */
  return_to: text("return_to").notNull(),
  /** When it began. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When it is no longer accepted. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "oidc_states_pkey", columns: [table.id] }),
  index("oidc_states_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("oidc_states_expires_at_idx").on(table.expires_at),
  uniqueIndex("oidc_states_hash_key").on(table.hash),
])

/** SigningKey, as stored. */
export const signing_keys = schema.table("signing_keys", {
  /** The key's `kid`. */
  id: uuid("id").notNull(),
  /** How it signs. */
  algorithm: text("algorithm", { enum: ["EdDSA", "ES256", "RS256"] }).notNull(),
  /** The public half, as a JSON Web Key (RFC 7517). */
  public_jwk: jsonb("public_jwk").notNull(),
  /** The private half, as a JSON Web Key in JSON. */
  private_jwk: bytea("private_jwk").notNull(),
  /** When it was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When another key takes over signing. */
  signs_until: timestamp("signs_until", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** When its signatures are no longer accepted. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "signing_keys_pkey", columns: [table.id] }),
  index("signing_keys_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("signing_keys_expires_at_idx").on(table.expires_at),
])

/** PersonalToken, as stored. */
export const personal_tokens = schema.table("personal_tokens", {
  /** Identifies the token. */
  id: text("id").notNull(),
  /** What the token is for. */
  name: text("name").notNull(),
  /** The last four characters of the secret, to tell tokens apart. */
  hint: text("hint").notNull(),
  /** What the token may do, beside the person's role. */
  scopes: jsonb("scopes").notNull(),
  /** Id of the organization that the token acts in. */
  organization: uuid("organization").notNull(),
  /** When the token was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the token was last used, to the minute; `null` when it never was. */
  last_used_at: timestamp("last_used_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When the token stops working; `null` for never. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** Whose token it is. */
  user_id: text("user_id").notNull(),
  /** SHA-256 of the secret, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** When the token was revoked. */
  revoked_at: timestamp("revoked_at", { withTimezone: true, precision: 3, mode: 'date' }),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "personal_tokens_pkey", columns: [table.id] }),
  index("personal_tokens_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("personal_tokens_user_id_idx").on(table.user_id),
  uniqueIndex("personal_tokens_hash_key").on(table.hash),
  index("personal_tokens_organization_idx").on(table.organization),
  foreignKey({ name: "personal_tokens_organization_fkey", columns: [table.organization], foreignColumns: [organizations.id] }).onDelete("cascade"),
  foreignKey({ name: "personal_tokens_user_id_fkey", columns: [table.user_id], foreignColumns: [users.id] }).onDelete("cascade"),
])

/** Organization, as stored. */
export const organizations = schema.table("organizations", {
  /** Identifies the organization, in every API. */
  id: uuid("id").notNull(),
  /** What the organization is called. */
  name: text("name").notNull(),
  /** When the organization was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the organization was last changed. */
  updated_at: timestamp("updated_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** Deleted rows stay, unseen. */
  deleted_at: timestamp('deleted_at', { withTimezone: true, precision: 3, mode: 'date' }),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "organizations_pkey", columns: [table.id] }),
  index("organizations_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()).where(sql.raw("\"deleted_at\" is null")),
])

/** Membership, as stored. */
export const memberships = schema.table("memberships", {
  /** Identifies the membership. */
  id: uuid("id").notNull(),
  /** The person. */
  user_id: text("user_id").notNull(),
  /** The organization. */
  organization: uuid("organization").notNull(),
  /** What the person may do there. */
  role: text("role", { enum: ["owner", "admin", "member", "viewer"] }).notNull(),
  /** When the person joined. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "memberships_pkey", columns: [table.id] }),
  index("memberships_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("memberships_organization_idx").on(table.organization),
  uniqueIndex("memberships_user_id_organization_key").on(table.user_id, table.organization),
  index("memberships_user_id_idx").on(table.user_id),
  foreignKey({ name: "memberships_user_id_fkey", columns: [table.user_id], foreignColumns: [users.id] }).onDelete("cascade"),
  foreignKey({ name: "memberships_organization_fkey", columns: [table.organization], foreignColumns: [organizations.id] }).onDelete("cascade"),
])

/** Invitation, as stored. */
export const invitations = schema.table("invitations", {
  /** Identifies the invitation. */
  id: text("id").notNull(),
  /** Who is invited, in lower case. */
  email: text("email").notNull(),
  /** What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads. */
  role: text("role", { enum: ["owner", "admin", "member", "viewer"] }).notNull(),
  /** When the invitation was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** Until when it can be accepted. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** The organization. */
  organization: uuid("organization").notNull(),
  /** Who invited. */
  invited_by: text("invited_by"),
  /** SHA-256 of the token in the link, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** When it was accepted. */
  accepted_at: timestamp("accepted_at", { withTimezone: true, precision: 3, mode: 'date' }),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "invitations_pkey", columns: [table.id] }),
  index("invitations_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("invitations_organization_idx").on(table.organization),
  index("invitations_expires_at_idx").on(table.expires_at),
  uniqueIndex("invitations_hash_key").on(table.hash),
  foreignKey({ name: "invitations_organization_fkey", columns: [table.organization], foreignColumns: [organizations.id] }).onDelete("cascade"),
])

/** Key, as stored. */
export const keys = schema.table("keys", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the key. It stays the same when the secret is rotated. */
  id: text("id").notNull(),
  /** The id of a mounted API, as its document gives it. */
  api: text("api").notNull(),
  /** What people call the key. */
  name: text("name").notNull(),
  /** How the secret begins. */
  prefix: text("prefix").notNull(),
  /** The last four characters of the secret, to tell keys apart. */
  hint: text("hint").notNull(),
  /** What the key may do. A scope may include others. */
  scopes: jsonb("scopes").notNull(),
  /** Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix. */
  mode: text("mode", { enum: ["live", "test"] }).notNull(),
  /** Id of the person who made the key; `null` when it was made on the command line of the server. */
  created_by: text("created_by"),
  /** When the key was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the key was last used, to the minute; `null` when it never was. */
  last_used_at: timestamp("last_used_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When the key stops working; `null` for never. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** Until when the former secret works, after a rotation; else `null`. */
  previous_expires_at: timestamp("previous_expires_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When the key was revoked. */
  revoked_at: timestamp("revoked_at", { withTimezone: true, precision: 3, mode: 'date' }),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "keys_pkey", columns: [table.organization_id, table.id] }),
  index("keys_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("keys_api_idx").on(table.organization_id, table.api),
  index("keys_created_at_idx").on(table.organization_id, table.created_at),
])

/** KeyHash, as stored. */
export const key_hashes = schema.table("key_hashes", {
  /** Identifies the row. */
  id: uuid("id").notNull(),
  /** SHA-256 of the secret, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** The organization of the key. */
  organization: uuid("organization").notNull(),
  /** The key. */
  key_id: text("key_id").notNull(),
  /** When this secret stops working; `null` for the current one. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When the secret was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "key_hashes_pkey", columns: [table.id] }),
  index("key_hashes_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("key_hashes_key_id_idx").on(table.key_id),
  uniqueIndex("key_hashes_hash_key").on(table.hash),
  index("key_hashes_organization_idx").on(table.organization),
  foreignKey({ name: "key_hashes_organization_fkey", columns: [table.organization], foreignColumns: [organizations.id] }).onDelete("cascade"),
])

/** ApiTokenHash, as stored. */
export const api_token_hashes = schema.table("api_token_hashes", {
  /** Identifies the token. */
  id: uuid("id").notNull(),
  /** SHA-256 of the token, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** The organization that it acts in. */
  organization: uuid("organization").notNull(),
  /** The person who it acts for. */
  user_id: text("user_id").notNull(),
  /** The API that it is for. */
  api: text("api").notNull(),
  /** What it may do. */
  scopes: jsonb("scopes").notNull(),
  /** When it stops working. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** When it was issued. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "api_token_hashes_pkey", columns: [table.id] }),
  index("api_token_hashes_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("api_token_hashes_expires_at_idx").on(table.expires_at),
  index("api_token_hashes_user_id_idx").on(table.user_id),
  uniqueIndex("api_token_hashes_hash_key").on(table.hash),
  index("api_token_hashes_organization_idx").on(table.organization),
  foreignKey({ name: "api_token_hashes_organization_fkey", columns: [table.organization], foreignColumns: [organizations.id] }).onDelete("cascade"),
  foreignKey({ name: "api_token_hashes_user_id_fkey", columns: [table.user_id], foreignColumns: [users.id] }).onDelete("cascade"),
])

/** Subscription, as stored. */
export const subscriptions = schema.table("subscriptions", {
  organization_id: uuid('organization_id').notNull(),
  /** The id of a mounted API, as its document gives it. */
  api: text("api").notNull(),
  /** The name of a plan, as the API's document gives it. */
  plan: text("plan").notNull(),
  /** What is agreed beside the plan: limits of classes and values that hold instead of the plan's. Set by the operator of the server or by the payment system. */
  overrides: jsonb("overrides").notNull().default(sql.raw("'{}'::jsonb")),
  /** When the present period began. */
  period_start: timestamp("period_start", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** When the present period ends and the next one begins. */
  period_end: timestamp("period_end", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** Identifies the row. */
  id: uuid("id").notNull(),
  /** The plan from the next period on, after a downgrade. */
  next_plan: text("next_plan"),
  /** The subscription's id in the payment system. */
  billing_reference: text("billing_reference"),
  /** Not served: the order of lists. */
  created_at: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "subscriptions_pkey", columns: [table.organization_id, table.id] }),
  index("subscriptions_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  uniqueIndex("subscriptions_api_key").on(table.organization_id, table.api),
])

/** BillingReceipt, as stored. */
export const billing_receipts = schema.table("billing_receipts", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the row. */
  id: uuid("id").notNull(),
  /** The event's `webhook-id`. */
  event_id: text("event_id").notNull(),
  /** The API. */
  api: text("api").notNull(),
  /** When it happened. */
  occurred_at: timestamp("occurred_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** When it arrived. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "billing_receipts_pkey", columns: [table.organization_id, table.id] }),
  index("billing_receipts_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("billing_receipts_api_occurred_at_idx").on(table.organization_id, table.api, table.occurred_at),
  uniqueIndex("billing_receipts_event_id_key").on(table.organization_id, table.event_id),
])

/** What Drizzle has no words for: row-level security, foreign keys that clear one column, renames. Read by the generator of migrations. */
export const security: TableSecurity = {
  schema: "platform",
  tenant: ["keys", "subscriptions", "billing_receipts"],
  global: [
    { table: "users", owner: null, visible: { column: "id", through: { table: "memberships", column: "user_id", owner: "organization" } }, readable: ["id", "name", "email", "created_at"], written: false },
    { table: "sessions", owner: null, readable: [], written: false },
    { table: "oidc_states", owner: null, readable: [], written: false },
    { table: "signing_keys", owner: null, readable: [], written: false },
    { table: "personal_tokens", owner: "organization", readable: ["id", "name", "hint", "scopes", "organization", "created_at", "last_used_at", "expires_at"], written: false },
    { table: "organizations", owner: null, visible: { column: "id", through: null }, readable: ["id", "name", "created_at", "updated_at"], written: false },
    { table: "memberships", owner: "organization", readable: [], written: false },
    { table: "invitations", owner: "organization", readable: ["id", "email", "role", "created_at", "expires_at"], written: false },
    { table: "key_hashes", owner: "organization", readable: [], written: false },
    { table: "api_token_hashes", owner: "organization", readable: [], written: false },
  ],
  setNull: [
    { name: "sessions_organization_fkey", table: "sessions", columns: ["organization"], foreignTable: "organizations", foreignColumns: ["id"], clears: "organization" },
  ],
  renames: [
  ],
}
