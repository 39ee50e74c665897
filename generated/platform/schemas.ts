// Written by `specway generate`. Never edited by hand. Platform: its components as Zod types.
import { codePoints, documented, exact } from "../support/zod.ts"
import type { components } from "./types.ts"
import * as validators from "./validators.ts"
import { z } from "@hono/zod-openapi"

/** The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document. */
export const Error_: z.ZodType<components["schemas"]["Error"]> = documented(
  z.looseObject({
    error: z.looseObject({
      code: z.string().check(codePoints(0, 64)).regex(new RegExp("^[A-Z][A-Z_]*$", "u")),
      message: z.string().check(codePoints(0, 2000)),
      details: z.looseObject({}).nullable(),
      requestId: z.string().check(codePoints(1, 255)),
    }),
  }),
  {
    description: "The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document.",
    type: "object",
    required: ["error"],
    properties: {
      error: {
        description: "What went wrong.",
        type: "object",
        required: ["code", "message", "details", "requestId"],
        properties: {
          code: {
            description: "Stable name of the kind of failure, for programs.",
            type: "string",
            pattern: "^[A-Z][A-Z_]*$",
            maxLength: 64,
            examples: ["NOT_FOUND"],
          },
          message: {
            description: "What went wrong, for people. Its wording may change.",
            type: "string",
            maxLength: 2000,
            examples: ["The resource does not exist."],
          },
          details: {
            description: "What there is to add, or `null`. `issues` lists every failed check of a request (`path`, `in`, `message`), `reason` names the state that forbids a request (409), `limit`, `plan`, `allowed` and `used` describe a plan limit, `field` names an unknown reference.",
            type: ["object", "null"],
            additionalProperties: true,
            examples: [null],
          },
          requestId: {
            description: "Identifies the request in logs and in support requests; also in the header `X-Request-Id`.",
            type: "string",
            minLength: 1,
            maxLength: 255,
            examples: ["req_mgx2k1a07f3q9z1b"],
          },
        },
      },
    },
  },
)

/** Whether more items follow. */
export const HasMore: z.ZodType<components["schemas"]["HasMore"]> = documented(
  z.boolean(),
  { description: "Whether more items follow.", type: "boolean", examples: [false] },
)

/** The `cursor` of the next page; `null` on the last one. */
export const NextCursor: z.ZodType<components["schemas"]["NextCursor"]> = documented(
  z.string().check(codePoints(0, 512)).nullable(),
  { description: "The `cursor` of the next page; `null` on the last one.", type: ["string", "null"], maxLength: 512, examples: [null] },
)

/** What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads. */
export const Role: z.ZodType<components["schemas"]["Role"]> = documented(
  z.enum(["owner", "admin", "member", "viewer"]),
  {
    description: "What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads.",
    type: "string",
    enum: ["owner", "admin", "member", "viewer"],
    examples: ["member"],
  },
)

/** A person. */
export const User: z.ZodType<components["schemas"]["User"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^usr_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    email: exact(validators.user_emailValidator),
    created_at: exact(validators.user_created_atValidator),
    password_hash: z.string().check(codePoints(0, 512)).nullable().optional(),
    oidc_issuer: z.string().check(codePoints(0, 512)).nullable().optional(),
    oidc_subject: z.string().check(codePoints(0, 255)).nullable().optional(),
  }),
  {
    description: "A person.",
    type: "object",
    "x-table": { name: "users", global: true, unique: [["email"], { properties: ["oidc_issuer", "oidc_subject"] }] },
    required: ["id", "name", "email", "created_at"],
    properties: {
      id: {
        description: "Identifies the person.",
        type: "string",
        pattern: "^usr_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "usr_",
        examples: ["usr_mgx2k1a0qk3v81zd"],
      },
      name: { description: "What the person is called.", type: "string", minLength: 1, maxLength: 100, examples: ["Ada Lovelace"] },
      email: {
        description: "The person's e-mail address, in lower case.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["ada@example.com"],
      },
      created_at: {
        description: "When the account was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      password_hash: {
        description: "Argon2id hash in PHC form; `null` for a person who signs in elsewhere only.",
        type: ["string", "null"],
        maxLength: 512,
        "x-private": true,
      },
      oidc_issuer: {
        description: "The OpenID provider that knows the person.",
        type: ["string", "null"],
        maxLength: 512,
        "x-private": true,
      },
      oidc_subject: { description: "The person's id at that provider.", type: ["string", "null"], maxLength: 255, "x-private": true },
    },
  },
)

/** A tenant. Everything that the APIs keep belongs to one. */
export const Organization: z.ZodType<components["schemas"]["Organization"]> = documented(
  z.looseObject({
    id: exact(validators.organization_idValidator),
    name: z.string().check(codePoints(1, 100)),
    role: Role,
    created_at: exact(validators.organization_created_atValidator),
    updated_at: exact(validators.organization_updated_atValidator),
  }),
  {
    description: "A tenant. Everything that the APIs keep belongs to one.",
    type: "object",
    "x-table": { name: "organizations", global: true, softDelete: true },
    required: ["id", "name", "role", "created_at", "updated_at"],
    properties: {
      id: {
        description: "Identifies the organization, in every API.",
        type: "string",
        format: "uuid",
        readOnly: true,
        "x-id": "uuid",
        examples: ["019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42"],
      },
      name: {
        description: "What the organization is called.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        examples: ["Analytical Engines"],
      },
      role: { description: "The caller's role in it.", $ref: "#/components/schemas/Role", readOnly: true, "x-computed": true },
      created_at: {
        description: "When the organization was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      updated_at: {
        description: "When the organization was last changed.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
    },
  },
)

/** Who is signed in, and the organization that requests act in. */
export const Session: z.ZodType<components["schemas"]["Session"]> = documented(
  z.looseObject({
    user: User,
    organization: Organization.nullable(),
    expires_at: exact(validators.session_expires_atValidator),
  }),
  {
    description: "Who is signed in, and the organization that requests act in.",
    type: "object",
    required: ["user", "organization", "expires_at"],
    properties: {
      user: { $ref: "#/components/schemas/User" },
      organization: {
        description: "The active organization, with the person's role in it; `null` for somebody without one.",
        anyOf: [{ $ref: "#/components/schemas/Organization" }, { type: "null" }],
      },
      expires_at: {
        description: "When the session ends unless it is used. Every use moves it to 14 days from then.",
        type: "string",
        format: "date-time",
        examples: ["2026-04-06T12:00:00Z"],
      },
    },
  },
)

/** Stored only, a session by the hash of its cookie. */
export const StoredSession: z.ZodType<components["schemas"]["StoredSession"]> = documented(
  z.looseObject({
    id: exact(validators.storedSession_idValidator),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    user_id: z.string().check(codePoints(0, 64)),
    organization: exact(validators.storedSession_organizationValidator),
    created_at: exact(validators.storedSession_created_atValidator),
    expires_at: exact(validators.storedSession_expires_atValidator),
  }),
  {
    description: "Stored only, a session by the hash of its cookie.",
    type: "object",
    "x-table": { name: "sessions", global: true, unique: [["hash"]], indexes: [["user_id"], ["expires_at"]] },
    required: ["id", "hash", "user_id", "organization", "created_at", "expires_at"],
    properties: {
      id: { description: "Identifies the session.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      hash: {
        description: "SHA-256 of the cookie's value, in lower-case hexadecimal.",
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        "x-private": true,
      },
      user_id: {
        description: "Who is signed in.",
        type: "string",
        maxLength: 64,
        "x-references": { schema: "User.id", onDelete: "cascade" },
        "x-private": true,
      },
      organization: {
        description: "The active organization.",
        type: ["string", "null"],
        format: "uuid",
        "x-references": { schema: "Organization.id", onDelete: "set-null" },
        "x-private": true,
      },
      created_at: { description: "When the person signed in.", type: "string", format: "date-time", "x-private": true },
      expires_at: { description: "When the session ends unless it is used.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** Stored only, a sign-in at an OpenID provider that has begun and not come back. */
export const OidcState: z.ZodType<components["schemas"]["OidcState"]> = documented(
  z.looseObject({
    id: exact(validators.oidcState_idValidator),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    nonce: z.string().check(codePoints(0, 128)),
    code_verifier: z.string().check(codePoints(0, 128)),
    return_to: z.string().check(codePoints(0, 2048)),
    created_at: exact(validators.oidcState_created_atValidator),
    expires_at: exact(validators.oidcState_expires_atValidator),
  }),
  {
    description: "Stored only, a sign-in at an OpenID provider that has begun and not come back.",
    type: "object",
    "x-table": { name: "oidc_states", global: true, unique: [["hash"]], indexes: [["expires_at"]] },
    required: ["id", "hash", "nonce", "code_verifier", "return_to", "created_at", "expires_at"],
    properties: {
      id: { description: "Identifies the attempt.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      hash: {
        description: "SHA-256 of the `state` parameter, in lower-case hexadecimal.",
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        "x-private": true,
      },
      nonce: { description: "What the ID token must repeat.", type: "string", maxLength: 128, "x-private": true },
      code_verifier: {
        description: "The secret half of PKCE (RFC 7636).",
        type: "string",
        maxLength: 128,
        writeOnly: true,
        "x-encrypted": true,
      },
      return_to: { description: "The path on this server to go to afterwards.", type: "string", maxLength: 2048, "x-private": true },
      created_at: { description: "When it began.", type: "string", format: "date-time", "x-private": true },
      expires_at: { description: "When it is no longer accepted.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** Stored only, a key that signs JSON Web Tokens. Its public half is published at `/.well-known/jwks.json`. */
export const SigningKey: z.ZodType<components["schemas"]["SigningKey"]> = documented(
  z.looseObject({
    id: exact(validators.signingKey_idValidator),
    algorithm: z.enum(["EdDSA", "ES256", "RS256"]),
    public_jwk: z.looseObject({}),
    private_jwk: z.string().check(codePoints(0, 8192)),
    created_at: exact(validators.signingKey_created_atValidator),
    signs_until: exact(validators.signingKey_signs_untilValidator),
    expires_at: exact(validators.signingKey_expires_atValidator),
  }),
  {
    description: "Stored only, a key that signs JSON Web Tokens. Its public half is published at `/.well-known/jwks.json`.",
    type: "object",
    "x-table": { name: "signing_keys", global: true, indexes: [["expires_at"]] },
    required: ["id", "algorithm", "public_jwk", "private_jwk", "created_at", "signs_until", "expires_at"],
    properties: {
      id: { description: "The key's `kid`.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      algorithm: { description: "How it signs.", type: "string", enum: ["EdDSA", "ES256", "RS256"], "x-private": true },
      public_jwk: {
        description: "The public half, as a JSON Web Key (RFC 7517).",
        type: "object",
        additionalProperties: true,
        "x-private": true,
      },
      private_jwk: {
        description: "The private half, as a JSON Web Key in JSON.",
        type: "string",
        maxLength: 8192,
        writeOnly: true,
        "x-encrypted": true,
      },
      created_at: { description: "When it was made.", type: "string", format: "date-time", "x-private": true },
      signs_until: { description: "When another key takes over signing.", type: "string", format: "date-time", "x-private": true },
      expires_at: { description: "When its signatures are no longer accepted.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** At least 12 characters, and none of the 10,000 commonest passwords. */
export const NewPassword: z.ZodType<components["schemas"]["NewPassword"]> = documented(
  z.string().check(codePoints(12, 256)),
  {
    description: "At least 12 characters, and none of the 10,000 commonest passwords.",
    type: "string",
    minLength: 12,
    maxLength: 256,
    writeOnly: true,
    "x-redact": true,
    examples: ["correct horse battery staple"],
  },
)

/** An account to make, with an organization of its own. */
export const SignUp: z.ZodType<components["schemas"]["SignUp"]> = documented(
  z.looseObject({
    email: exact(validators.signUp_emailValidator),
    password: NewPassword,
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    organization_name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")).optional(),
  }),
  {
    description: "An account to make, with an organization of its own.",
    type: "object",
    required: ["email", "password", "name"],
    properties: {
      email: {
        description: "The person's e-mail address; upper and lower case are the same.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["ada@example.com"],
      },
      password: { $ref: "#/components/schemas/NewPassword" },
      name: {
        description: "What the person is called. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["Ada Lovelace"],
      },
      organization_name: {
        description: "What the new organization is called. Left out, it is named after the person. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["Analytical Engines"],
      },
    },
  },
)

/** E-mail and password. */
export const SignIn: z.ZodType<components["schemas"]["SignIn"]> = documented(
  z.looseObject({
    email: exact(validators.signIn_emailValidator),
    password: z.string().check(codePoints(1, 256)),
  }),
  {
    description: "E-mail and password.",
    type: "object",
    required: ["email", "password"],
    properties: {
      email: {
        description: "The person's e-mail address; upper and lower case are the same.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["ada@example.com"],
      },
      password: {
        description: "The person's password.",
        type: "string",
        minLength: 1,
        maxLength: 256,
        writeOnly: true,
        "x-redact": true,
        examples: ["correct horse battery staple"],
      },
    },
  },
)

/** The organization that later requests of this session act in. */
export const SwitchOrganization: z.ZodType<components["schemas"]["SwitchOrganization"]> = documented(
  z.looseObject({
    organization_id: z.string().check(codePoints(1, 64)),
  }),
  {
    description: "The organization that later requests of this session act in.",
    type: "object",
    required: ["organization_id"],
    properties: {
      organization_id: {
        description: "One of the person's organizations.",
        type: "string",
        minLength: 1,
        maxLength: 64,
        examples: ["019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42"],
      },
    },
  },
)

/** The id of a mounted API, as its document gives it. */
export const ApiId: z.ZodType<components["schemas"]["ApiId"]> = documented(
  z.string().check(codePoints(0, 40)).regex(new RegExp("^[a-z][a-z0-9_-]*$", "u")),
  {
    description: "The id of a mounted API, as its document gives it.",
    type: "string",
    pattern: "^[a-z][a-z0-9_-]*$",
    maxLength: 40,
    examples: ["artemis"],
  },
)

/** The API that a token is wanted for. */
export const IssueApiToken: z.ZodType<components["schemas"]["IssueApiToken"]> = documented(
  z.looseObject({
    api: ApiId,
  }),
  {
    description: "The API that a token is wanted for.",
    type: "object",
    required: ["api"],
    properties: { api: { $ref: "#/components/schemas/ApiId" } },
  },
)

/** A short-lived credential for one API. */
export const ApiToken: z.ZodType<components["schemas"]["ApiToken"]> = documented(
  z.looseObject({
    token: z.string().check(codePoints(8, 8192)),
    token_type: z.literal("Bearer"),
    expires_in: exact(validators.apiToken_expires_inValidator),
  }),
  {
    description: "A short-lived credential for one API.",
    type: "object",
    required: ["token", "token_type", "expires_in"],
    properties: {
      token: {
        description: "The credential, for the header `Authorization`.",
        type: "string",
        minLength: 8,
        maxLength: 8192,
        readOnly: true,
        "x-redact": true,
        examples: ["kai_live_Zp3Vt8Kx1Qw6Ny0Rb5Lc9Hs2Dg7Fj4Tm"],
      },
      token_type: { description: "How to present it.", type: "string", const: "Bearer", examples: ["Bearer"] },
      expires_in: { description: "For how many seconds it works.", type: "integer", const: 900, maximum: 900, examples: [900] },
    },
  },
)

/** A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there. */
export const PersonalToken: z.ZodType<components["schemas"]["PersonalToken"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^pat_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    hint: z.string().check(codePoints(0, 16)),
    scopes: exact(validators.personalToken_scopesValidator),
    organization: exact(validators.personalToken_organizationValidator),
    created_at: exact(validators.personalToken_created_atValidator),
    last_used_at: exact(validators.personalToken_last_used_atValidator),
    expires_at: exact(validators.personalToken_expires_atValidator),
    user_id: z.string().check(codePoints(0, 64)),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    revoked_at: exact(validators.personalToken_revoked_atValidator).optional(),
  }),
  {
    description: "A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there.",
    type: "object",
    "x-table": { name: "personal_tokens", global: true, unique: [["hash"]], indexes: [["user_id"]] },
    required: ["id", "name", "hint", "scopes", "organization", "created_at", "last_used_at", "expires_at", "user_id", "hash"],
    properties: {
      id: {
        description: "Identifies the token.",
        type: "string",
        pattern: "^pat_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "pat_",
        examples: ["pat_mgx2k1a05c2w7r9e"],
      },
      name: { description: "What the token is for.", type: "string", minLength: 1, maxLength: 100, examples: ["laptop"] },
      hint: {
        description: "The last four characters of the secret, to tell tokens apart.",
        type: "string",
        maxLength: 16,
        readOnly: true,
        examples: ["…Wm5Z"],
      },
      scopes: {
        description: "What the token may do, beside the person's role.",
        type: "array",
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/PersonalScope" },
        examples: [["platform:read", "platform:write"]],
      },
      organization: {
        description: "Id of the organization that the token acts in.",
        type: "string",
        format: "uuid",
        readOnly: true,
        "x-references": { schema: "Organization.id", onDelete: "cascade" },
        examples: ["019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42"],
      },
      created_at: {
        description: "When the token was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      last_used_at: {
        description: "When the token was last used, to the minute; `null` when it never was.",
        type: ["string", "null"],
        format: "date-time",
        readOnly: true,
        examples: [null],
      },
      expires_at: {
        description: "When the token stops working; `null` for never.",
        type: ["string", "null"],
        format: "date-time",
        examples: [null],
      },
      user_id: {
        description: "Whose token it is.",
        type: "string",
        maxLength: 64,
        "x-references": { schema: "User.id", onDelete: "cascade" },
        "x-private": true,
      },
      hash: {
        description: "SHA-256 of the secret, in lower-case hexadecimal.",
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        "x-private": true,
      },
      revoked_at: { description: "When the token was revoked.", type: ["string", "null"], format: "date-time", "x-private": true },
    },
  },
)

/** A scope of a personal token. */
export const PersonalScope: z.ZodType<components["schemas"]["PersonalScope"]> = documented(
  z.enum(["platform:read", "platform:write"]),
  { description: "A scope of a personal token.", type: "string", enum: ["platform:read", "platform:write"], examples: ["platform:read"] },
)

/** One page of personal tokens, newest first. */
export const PersonalTokenList: z.ZodType<components["schemas"]["PersonalTokenList"]> = documented(
  z.looseObject({
    data: z.array(PersonalToken).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of personal tokens, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: { description: "The tokens of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/PersonalToken" } },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
  },
)

/** A personal token to make. */
export const CreatePersonalToken: z.ZodType<components["schemas"]["CreatePersonalToken"]> = documented(
  z.looseObject({
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    scopes: exact(validators.createPersonalToken_scopesValidator).optional(),
    expires_at: exact(validators.createPersonalToken_expires_atValidator).optional(),
  }),
  {
    description: "A personal token to make.",
    type: "object",
    required: ["name"],
    properties: {
      name: {
        description: "What the token is for. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["laptop"],
      },
      scopes: {
        description: "What the token may do, beside your role.",
        type: "array",
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/PersonalScope" },
        default: ["platform:read", "platform:write"],
        examples: [["platform:read"]],
      },
      expires_at: {
        description: "When the token shall stop working; must be in the future. Left out or `null`, it works until it is revoked.",
        type: ["string", "null"],
        format: "date-time",
        examples: ["2027-03-23T12:00:00Z"],
      },
    },
  },
)

/** A personal token with its secret. */
export const PersonalTokenWithSecret: z.ZodType<components["schemas"]["PersonalTokenWithSecret"]> = documented(
  exact(validators.personalTokenWithSecretValidator),
  {
    description: "A personal token with its secret.",
    allOf: [
      { $ref: "#/components/schemas/PersonalToken" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
  },
)

/** One page of organizations, newest first. */
export const OrganizationList: z.ZodType<components["schemas"]["OrganizationList"]> = documented(
  z.looseObject({
    data: z.array(Organization).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of organizations, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: {
        description: "The organizations of this page.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/Organization" },
      },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
  },
)

/** An organization to make. */
export const CreateOrganization: z.ZodType<components["schemas"]["CreateOrganization"]> = documented(
  z.looseObject({
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
  }),
  {
    description: "An organization to make.",
    type: "object",
    required: ["name"],
    properties: {
      name: {
        description: "What the organization is called. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["Difference Works"],
      },
    },
  },
)

/** A JSON merge patch of an organization. */
export const UpdateOrganization: z.ZodType<components["schemas"]["UpdateOrganization"]> = documented(
  exact(validators.updateOrganizationValidator),
  {
    description: "A JSON merge patch of an organization.",
    type: "object",
    minProperties: 1,
    properties: {
      name: {
        description: "What the organization is called. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["Difference Works Ltd"],
      },
    },
  },
)

/** Stored only, that a person belongs to an organization. */
export const Membership: z.ZodType<components["schemas"]["Membership"]> = documented(
  z.looseObject({
    id: exact(validators.membership_idValidator),
    user_id: z.string().check(codePoints(0, 64)),
    organization: exact(validators.membership_organizationValidator),
    role: Role,
    created_at: exact(validators.membership_created_atValidator),
  }),
  {
    description: "Stored only, that a person belongs to an organization.",
    type: "object",
    "x-table": { name: "memberships", global: true, unique: [["user_id", "organization"]], indexes: [["organization"]] },
    required: ["id", "user_id", "organization", "role", "created_at"],
    properties: {
      id: { description: "Identifies the membership.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      user_id: {
        description: "The person.",
        type: "string",
        maxLength: 64,
        "x-references": { schema: "User.id", onDelete: "cascade" },
        "x-private": true,
      },
      organization: {
        description: "The organization.",
        type: "string",
        format: "uuid",
        "x-references": { schema: "Organization.id", onDelete: "cascade" },
        "x-private": true,
      },
      role: { description: "What the person may do there.", $ref: "#/components/schemas/Role", "x-private": true },
      created_at: { description: "When the person joined.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** A person in an organization. */
export const Member: z.ZodType<components["schemas"]["Member"]> = documented(
  z.looseObject({
    user_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^usr_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    email: exact(validators.member_emailValidator),
    role: Role,
    joined_at: exact(validators.member_joined_atValidator),
  }),
  {
    description: "A person in an organization.",
    type: "object",
    required: ["user_id", "name", "email", "role", "joined_at"],
    properties: {
      user_id: {
        description: "Identifies the person.",
        type: "string",
        pattern: "^usr_[0-9a-z]+$",
        maxLength: 64,
        examples: ["usr_mgx2k1a0qk3v81zd"],
      },
      name: { description: "What the person is called.", type: "string", minLength: 1, maxLength: 100, examples: ["Ada Lovelace"] },
      email: { description: "The person's e-mail address.", type: "string", format: "email", maxLength: 254, examples: ["ada@example.com"] },
      role: { $ref: "#/components/schemas/Role" },
      joined_at: {
        description: "When the person became a member.",
        type: "string",
        format: "date-time",
        examples: ["2026-03-23T12:00:00Z"],
      },
    },
  },
)

/** One page of members, newest first. */
export const MemberList: z.ZodType<components["schemas"]["MemberList"]> = documented(
  z.looseObject({
    data: z.array(Member).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of members, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: { description: "The members of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/Member" } },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
  },
)

/** A JSON merge patch of a member. */
export const UpdateMember: z.ZodType<components["schemas"]["UpdateMember"]> = documented(
  z.looseObject({
    role: Role,
  }),
  {
    description: "A JSON merge patch of a member.",
    type: "object",
    required: ["role"],
    properties: { role: { $ref: "#/components/schemas/Role" } },
  },
)

/** A person to invite. */
export const InviteMember: z.ZodType<components["schemas"]["InviteMember"]> = documented(
  z.looseObject({
    email: exact(validators.inviteMember_emailValidator),
    role: Role.optional(),
  }),
  {
    description: "A person to invite.",
    type: "object",
    required: ["email"],
    properties: {
      email: {
        description: "Where the invitation goes, and who may accept it.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["grace@example.com"],
      },
      role: { $ref: "#/components/schemas/Role", default: "member" },
    },
  },
)

/** An invitation to join an organization. It can be accepted once, within 7 days. */
export const Invitation: z.ZodType<components["schemas"]["Invitation"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^inv_[0-9a-z]+$", "u")),
    email: exact(validators.invitation_emailValidator),
    role: Role,
    created_at: exact(validators.invitation_created_atValidator),
    expires_at: exact(validators.invitation_expires_atValidator),
    link: z.string().check(codePoints(0, 2048)).nullable(),
    organization: exact(validators.invitation_organizationValidator),
    invited_by: z.string().check(codePoints(0, 64)).nullable().optional(),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    accepted_at: exact(validators.invitation_accepted_atValidator).optional(),
  }),
  {
    description: "An invitation to join an organization. It can be accepted once, within 7 days.",
    type: "object",
    "x-table": { name: "invitations", global: true, unique: [["hash"]], indexes: [["organization"], ["expires_at"]] },
    required: ["id", "email", "role", "created_at", "expires_at", "link", "organization", "hash"],
    properties: {
      id: {
        description: "Identifies the invitation.",
        type: "string",
        pattern: "^inv_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "inv_",
        examples: ["inv_mgx2k1a04h8s2j6k"],
      },
      email: {
        description: "Who is invited, in lower case.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["grace@example.com"],
      },
      role: { $ref: "#/components/schemas/Role" },
      created_at: {
        description: "When the invitation was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      expires_at: {
        description: "Until when it can be accepted.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-30T12:00:00Z"],
      },
      link: {
        description: "The link to accept it with, where the server sends no mail; `null` when it was sent. Shown in this answer and its replays only.",
        type: ["string", "null"],
        maxLength: 2048,
        readOnly: true,
        "x-computed": true,
        "x-redact": "replay",
        examples: ["https://api.kairo.dev/console/invitations/q7Vn2mXk4TzR9wLp0Hs6Gy3Jd8Fb1Ca5"],
      },
      organization: {
        description: "The organization.",
        type: "string",
        format: "uuid",
        "x-references": { schema: "Organization.id", onDelete: "cascade" },
        "x-private": true,
      },
      invited_by: { description: "Who invited.", type: ["string", "null"], maxLength: 64, "x-private": true },
      hash: {
        description: "SHA-256 of the token in the link, in lower-case hexadecimal.",
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        "x-private": true,
      },
      accepted_at: { description: "When it was accepted.", type: ["string", "null"], format: "date-time", "x-private": true },
    },
  },
)

/** Who accepts. Somebody who is signed in sends an empty object; somebody new sends a name and a password, and an account with the invited e-mail is made. */
export const AcceptInvitation: z.ZodType<components["schemas"]["AcceptInvitation"]> = documented(
  exact(validators.acceptInvitationValidator),
  {
    description: "Who accepts. Somebody who is signed in sends an empty object; somebody new sends a name and a password, and an account with the invited e-mail is made.",
    type: "object",
    dependentRequired: { name: ["password"], password: ["name"] },
    properties: {
      name: {
        description: "What the new person is called. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["Grace Hopper"],
      },
      password: { $ref: "#/components/schemas/NewPassword" },
    },
  },
)

/** The name of a scope. */
export const ScopeName: z.ZodType<components["schemas"]["ScopeName"]> = documented(
  z.string().check(codePoints(0, 64)).regex(new RegExp("^[a-z][a-z0-9_:.-]*$", "u")),
  { description: "The name of a scope.", type: "string", pattern: "^[a-z][a-z0-9_:.-]*$", maxLength: 64, examples: ["read"] },
)

/** Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix. */
export const KeyMode: z.ZodType<components["schemas"]["KeyMode"]> = documented(
  z.enum(["live", "test"]),
  {
    description: "Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix.",
    type: "string",
    enum: ["live", "test"],
    examples: ["live"],
  },
)

/** `active`: the key works. `rotating`: it works, and so does its former secret, until `previous_expires_at`. `expired`: `expires_at` has passed. `revoked`: it was ended by hand. */
export const KeyStatus: z.ZodType<components["schemas"]["KeyStatus"]> = documented(
  z.enum(["active", "rotating", "expired", "revoked"]),
  {
    description: "`active`: the key works. `rotating`: it works, and so does its former secret, until `previous_expires_at`. `expired`: `expires_at` has passed. `revoked`: it was ended by hand.",
    type: "string",
    enum: ["active", "rotating", "expired", "revoked"],
    examples: ["active"],
  },
)

/** An API key of the organization. Its secret is not part of it; `hint` shows the last characters. */
export const Key: z.ZodType<components["schemas"]["Key"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^key_[0-9a-z]+$", "u")),
    api: ApiId,
    name: z.string().check(codePoints(1, 100)),
    prefix: z.string().check(codePoints(0, 40)),
    hint: z.string().check(codePoints(0, 16)),
    scopes: exact(validators.key_scopesValidator),
    mode: KeyMode,
    status: KeyStatus,
    created_by: z.string().check(codePoints(0, 64)).nullable(),
    created_at: exact(validators.key_created_atValidator),
    last_used_at: exact(validators.key_last_used_atValidator),
    expires_at: exact(validators.key_expires_atValidator),
    previous_expires_at: exact(validators.key_previous_expires_atValidator),
    revoked_at: exact(validators.key_revoked_atValidator).optional(),
  }),
  {
    description: "An API key of the organization. Its secret is not part of it; `hint` shows the last characters.",
    type: "object",
    "x-table": { name: "keys", indexes: [["api"], ["created_at"]] },
    required: [
      "id",
      "api",
      "name",
      "prefix",
      "hint",
      "scopes",
      "mode",
      "status",
      "created_by",
      "created_at",
      "last_used_at",
      "expires_at",
      "previous_expires_at",
    ],
    properties: {
      id: {
        description: "Identifies the key. It stays the same when the secret is rotated.",
        type: "string",
        pattern: "^key_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "key_",
        examples: ["key_mgx2k1a07f3q9z1b"],
      },
      api: { $ref: "#/components/schemas/ApiId" },
      name: { description: "What people call the key.", type: "string", minLength: 1, maxLength: 100, examples: ["backend"] },
      prefix: { description: "How the secret begins.", type: "string", maxLength: 40, readOnly: true, examples: ["kai_live_"] },
      hint: {
        description: "The last four characters of the secret, to tell keys apart.",
        type: "string",
        maxLength: 16,
        readOnly: true,
        examples: ["…x7Qa"],
      },
      scopes: {
        description: "What the key may do. A scope may include others.",
        type: "array",
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/ScopeName" },
        examples: [["read", "write"]],
      },
      mode: { $ref: "#/components/schemas/KeyMode" },
      status: { description: "Whether the key works now.", $ref: "#/components/schemas/KeyStatus", readOnly: true, "x-computed": true },
      created_by: {
        description: "Id of the person who made the key; `null` when it was made on the command line of the server.",
        type: ["string", "null"],
        maxLength: 64,
        readOnly: true,
        examples: ["usr_mgx2k1a0qk3v81zd"],
      },
      created_at: {
        description: "When the key was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      last_used_at: {
        description: "When the key was last used, to the minute; `null` when it never was.",
        type: ["string", "null"],
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:41:00Z"],
      },
      expires_at: {
        description: "When the key stops working; `null` for never.",
        type: ["string", "null"],
        format: "date-time",
        examples: [null],
      },
      previous_expires_at: {
        description: "Until when the former secret works, after a rotation; else `null`.",
        type: ["string", "null"],
        format: "date-time",
        readOnly: true,
        examples: [null],
      },
      revoked_at: { description: "When the key was revoked.", type: ["string", "null"], format: "date-time", "x-private": true },
    },
  },
)

/** Stored only: by this a secret is recognised before its organization is known. A key has one, and a second one while it is rotating. */
export const KeyHash: z.ZodType<components["schemas"]["KeyHash"]> = documented(
  z.looseObject({
    id: exact(validators.keyHash_idValidator),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    organization: exact(validators.keyHash_organizationValidator),
    key_id: z.string().check(codePoints(0, 64)),
    expires_at: exact(validators.keyHash_expires_atValidator),
    created_at: exact(validators.keyHash_created_atValidator),
  }),
  {
    description: "Stored only: by this a secret is recognised before its organization is known. A key has one, and a second one while it is rotating.",
    type: "object",
    "x-table": { name: "key_hashes", global: true, unique: [["hash"]], indexes: [["key_id"]] },
    required: ["id", "hash", "organization", "key_id", "expires_at", "created_at"],
    properties: {
      id: { description: "Identifies the row.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      hash: {
        description: "SHA-256 of the secret, in lower-case hexadecimal.",
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        "x-private": true,
      },
      organization: {
        description: "The organization of the key.",
        type: "string",
        format: "uuid",
        "x-references": { schema: "Organization.id", onDelete: "cascade" },
        "x-private": true,
      },
      key_id: { description: "The key.", type: "string", maxLength: 64, "x-private": true },
      expires_at: {
        description: "When this secret stops working; `null` for the current one.",
        type: ["string", "null"],
        format: "date-time",
        "x-private": true,
      },
      created_at: { description: "When the secret was made.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** Stored only: the token of a signed-in person for one API, in the form of that API's keys. It lives for 15 minutes and is no key. */
export const ApiTokenHash: z.ZodType<components["schemas"]["ApiTokenHash"]> = documented(
  z.looseObject({
    id: exact(validators.apiTokenHash_idValidator),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    organization: exact(validators.apiTokenHash_organizationValidator),
    user_id: z.string().check(codePoints(0, 64)),
    api: z.string().check(codePoints(0, 40)),
    scopes: z.array(z.string().check(codePoints(0, 64))).max(100),
    expires_at: exact(validators.apiTokenHash_expires_atValidator),
    created_at: exact(validators.apiTokenHash_created_atValidator),
  }),
  {
    description: "Stored only: the token of a signed-in person for one API, in the form of that API's keys. It lives for 15 minutes and is no key.",
    type: "object",
    "x-table": { name: "api_token_hashes", global: true, unique: [["hash"]], indexes: [["expires_at"], ["user_id"]] },
    required: ["id", "hash", "organization", "user_id", "api", "scopes", "expires_at", "created_at"],
    properties: {
      id: { description: "Identifies the token.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      hash: {
        description: "SHA-256 of the token, in lower-case hexadecimal.",
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        "x-private": true,
      },
      organization: {
        description: "The organization that it acts in.",
        type: "string",
        format: "uuid",
        "x-references": { schema: "Organization.id", onDelete: "cascade" },
        "x-private": true,
      },
      user_id: {
        description: "The person who it acts for.",
        type: "string",
        maxLength: 64,
        "x-references": { schema: "User.id", onDelete: "cascade" },
        "x-private": true,
      },
      api: { description: "The API that it is for.", type: "string", maxLength: 40, "x-private": true },
      scopes: { description: "What it may do.", type: "array", maxItems: 100, items: { type: "string", maxLength: 64 }, "x-private": true },
      expires_at: { description: "When it stops working.", type: "string", format: "date-time", "x-private": true },
      created_at: { description: "When it was issued.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** One page of keys, newest first. */
export const KeyList: z.ZodType<components["schemas"]["KeyList"]> = documented(
  z.looseObject({
    data: z.array(Key).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of keys, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: { description: "The keys of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/Key" } },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
  },
)

/** A key to make. */
export const CreateKey: z.ZodType<components["schemas"]["CreateKey"]> = documented(
  z.looseObject({
    api: ApiId,
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    scopes: exact(validators.createKey_scopesValidator).optional(),
    mode: KeyMode.optional(),
    expires_at: exact(validators.createKey_expires_atValidator).optional(),
  }),
  {
    description: "A key to make.",
    type: "object",
    required: ["api", "name"],
    properties: {
      api: { $ref: "#/components/schemas/ApiId" },
      name: {
        description: "What people call the key. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["backend"],
      },
      scopes: {
        description: "What the key may do, out of the API's scopes. Left out, all that your role may do.",
        type: "array",
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/ScopeName" },
        examples: [["read", "write"]],
      },
      mode: { $ref: "#/components/schemas/KeyMode", default: "live" },
      expires_at: {
        description: "When the key shall stop working; must be in the future. Left out or `null`, it works until it is revoked.",
        type: ["string", "null"],
        format: "date-time",
        examples: ["2027-03-23T12:00:00Z"],
      },
    },
  },
)

/** A JSON merge patch of a key. */
export const UpdateKey: z.ZodType<components["schemas"]["UpdateKey"]> = documented(
  exact(validators.updateKeyValidator),
  {
    description: "A JSON merge patch of a key.",
    type: "object",
    minProperties: 1,
    properties: {
      name: {
        description: "What people call the key. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        "x-trim": true,
        examples: ["backend (Frankfurt)"],
      },
      expires_at: {
        description: "When the key shall stop working; must be in the future. `null` for never.",
        type: ["string", "null"],
        format: "date-time",
        examples: ["2027-03-23T12:00:00Z"],
      },
    },
  },
)

/** A key with its secret. */
export const KeyWithSecret: z.ZodType<components["schemas"]["KeyWithSecret"]> = documented(
  exact(validators.keyWithSecretValidator),
  {
    description: "A key with its secret.",
    allOf: [
      { $ref: "#/components/schemas/Key" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
  },
)

/** The credential itself. It is shown in this answer only (and in a replay of it within 24 hours); what is kept is its hash. */
export const Secret: z.ZodType<components["schemas"]["Secret"]> = documented(
  z.string().check(codePoints(8, 200)),
  {
    description: "The credential itself. It is shown in this answer only (and in a replay of it within 24 hours); what is kept is its hash.",
    type: "string",
    minLength: 8,
    maxLength: 200,
    readOnly: true,
    "x-redact": "replay",
    examples: ["kai_live_8hTq2VnLw5Rk0ZyGs4Jd7Pf3Xb6Mx7Qa"],
  },
)

/** The name of a plan, as the API's document gives it. */
export const PlanName: z.ZodType<components["schemas"]["PlanName"]> = documented(
  z.string().check(codePoints(0, 40)).regex(new RegExp("^[a-z][a-z0-9_-]*$", "u")),
  {
    description: "The name of a plan, as the API's document gives it.",
    type: "string",
    pattern: "^[a-z][a-z0-9_-]*$",
    maxLength: 40,
    examples: ["builder"],
  },
)

/** What is agreed beside the plan: limits of classes and values that hold instead of the plan's. Set by the operator of the server or by the payment system. */
export const SubscriptionOverrides: z.ZodType<components["schemas"]["SubscriptionOverrides"]> = documented(
  z.looseObject({
    limits: exact(validators.subscriptionOverrides_limitsValidator).optional(),
    values: exact(validators.subscriptionOverrides_valuesValidator).optional(),
  }),
  {
    description: "What is agreed beside the plan: limits of classes and values that hold instead of the plan's. Set by the operator of the server or by the payment system.",
    type: "object",
    properties: {
      limits: {
        description: "Limit class -> limits that replace the plan's.",
        type: "object",
        maxProperties: 50,
        propertyNames: { pattern: "^[a-z][a-z0-9_]*$", maxLength: 40 },
        additionalProperties: { $ref: "#/components/schemas/LimitOverride" },
      },
      values: {
        description: "Name of a value -> the number that replaces the plan's; `null` for none.",
        type: "object",
        maxProperties: 50,
        propertyNames: { pattern: "^[a-z][a-z0-9_]*$", maxLength: 40 },
        additionalProperties: { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991 },
      },
    },
    examples: [{ values: { robots: 25 } }],
  },
)

/** The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one. */
export const Subscription: z.ZodType<components["schemas"]["Subscription"]> = documented(
  z.looseObject({
    api: ApiId,
    plan: PlanName,
    overrides: SubscriptionOverrides,
    period_start: exact(validators.subscription_period_startValidator),
    period_end: exact(validators.subscription_period_endValidator),
    id: exact(validators.subscription_idValidator),
    next_plan: z.string().check(codePoints(0, 40)).nullable().optional(),
    billing_reference: z.string().check(codePoints(0, 255)).nullable().optional(),
  }),
  {
    description: "The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one.",
    type: "object",
    "x-table": { name: "subscriptions", unique: [["api"]] },
    required: ["api", "plan", "overrides", "period_start", "period_end", "id"],
    properties: {
      api: { $ref: "#/components/schemas/ApiId" },
      plan: { $ref: "#/components/schemas/PlanName" },
      overrides: { $ref: "#/components/schemas/SubscriptionOverrides", default: {} },
      period_start: {
        description: "When the present period began.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-01T00:00:00Z"],
      },
      period_end: {
        description: "When the present period ends and the next one begins.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-04-01T00:00:00Z"],
      },
      id: { description: "Identifies the row.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      next_plan: {
        description: "The plan from the next period on, after a downgrade.",
        type: ["string", "null"],
        maxLength: 40,
        "x-private": true,
      },
      billing_reference: {
        description: "The subscription's id in the payment system.",
        type: ["string", "null"],
        maxLength: 255,
        "x-private": true,
      },
    },
  },
)

/** A limit of one class. All that are given hold. */
export const LimitOverride: z.ZodType<components["schemas"]["LimitOverride"]> = documented(
  exact(validators.limitOverrideValidator),
  {
    description: "A limit of one class. All that are given hold.",
    type: "object",
    minProperties: 1,
    properties: {
      rate: {
        description: "Requests in a sliding window, `300/minute`; several hold together.",
        type: "array",
        minItems: 1,
        maxItems: 5,
        items: {
          description: "A number of requests and the window that they are counted in.",
          type: "string",
          pattern: "^[1-9][0-9]{0,8}/(second|minute|hour|day)$",
          maxLength: 20,
        },
        examples: [["600/minute"]],
      },
      burst: {
        description: "Capacity of the token bucket that the first rate refills.",
        type: "integer",
        minimum: 1,
        maximum: 999999999,
        examples: [150],
      },
      concurrent: {
        description: "How many may be under way at the same time.",
        type: "integer",
        minimum: 1,
        maximum: 1000000,
        examples: [50],
      },
      quota: {
        description: "Requests in a calendar month (UTC), for the whole organization.",
        type: "integer",
        minimum: 1,
        maximum: 9007199254740991,
        examples: [1000000],
      },
    },
  },
)

/** The organization's subscriptions, one for each API. */
export const SubscriptionList: z.ZodType<components["schemas"]["SubscriptionList"]> = documented(
  z.looseObject({
    data: z.array(Subscription).max(100),
  }),
  {
    description: "The organization's subscriptions, one for each API.",
    type: "object",
    required: ["data"],
    properties: {
      data: {
        description: "Sorted by the name of the API.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/Subscription" },
      },
    },
  },
)

/** The plan to change to. */
export const ChangeSubscription: z.ZodType<components["schemas"]["ChangeSubscription"]> = documented(
  z.looseObject({
    plan: PlanName,
  }),
  {
    description: "The plan to change to.",
    type: "object",
    required: ["plan"],
    properties: { plan: { $ref: "#/components/schemas/PlanName" } },
  },
)

/** What the payment system reports about a subscription. */
export const BillingEvent: z.ZodType<components["schemas"]["BillingEvent"]> = documented(
  exact(validators.billingEventValidator),
  {
    description: "What the payment system reports about a subscription.",
    type: "object",
    required: ["type", "timestamp", "data"],
    properties: {
      type: {
        description: "`subscription.updated`: the organization has paid for this plan, from now on. `subscription.canceled`: it returns to the plan of new organizations when the period ends.",
        type: "string",
        enum: ["subscription.updated", "subscription.canceled"],
        examples: ["subscription.updated"],
      },
      timestamp: {
        description: "When it happened. An event older than the last one of the same organization and API changes nothing.",
        type: "string",
        format: "date-time",
        examples: ["2026-03-23T12:00:00Z"],
      },
      data: {
        description: "The subscription as the payment system knows it.",
        type: "object",
        required: ["organization_id", "billing_reference"],
        properties: {
          organization_id: {
            description: "Whose subscription it is.",
            type: "string",
            minLength: 1,
            maxLength: 64,
            examples: ["019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42"],
          },
          billing_reference: {
            description: "The subscription's id in the payment system.",
            type: "string",
            minLength: 1,
            maxLength: 255,
            examples: ["sub_1QkT2mF3"],
          },
          plan: { description: "The plan that was paid for; needed for `subscription.updated`.", $ref: "#/components/schemas/PlanName" },
          overrides: {
            description: "What was agreed beside the plan; replaces what was agreed before.",
            $ref: "#/components/schemas/SubscriptionOverrides",
          },
          period_start: {
            description: "When the paid period began.",
            type: "string",
            format: "date-time",
            examples: ["2026-03-23T00:00:00Z"],
          },
          period_end: { description: "When the paid period ends.", type: "string", format: "date-time", examples: ["2026-04-23T00:00:00Z"] },
        },
      },
    },
    allOf: [{ if: { properties: { type: { const: "subscription.updated" } } }, then: { properties: { data: { required: ["plan"] } } } }],
  },
)

/** Stored only, that an event of the payment system was taken in, so that its repetition changes nothing. */
export const BillingReceipt: z.ZodType<components["schemas"]["BillingReceipt"]> = documented(
  z.looseObject({
    id: exact(validators.billingReceipt_idValidator),
    event_id: z.string().check(codePoints(0, 255)),
    api: z.string().check(codePoints(0, 40)),
    occurred_at: exact(validators.billingReceipt_occurred_atValidator),
    created_at: exact(validators.billingReceipt_created_atValidator),
  }),
  {
    description: "Stored only, that an event of the payment system was taken in, so that its repetition changes nothing.",
    type: "object",
    "x-table": { name: "billing_receipts", unique: [["event_id"]], indexes: [["api", "occurred_at"]] },
    required: ["id", "event_id", "api", "occurred_at", "created_at"],
    properties: {
      id: { description: "Identifies the row.", type: "string", format: "uuid", "x-id": "uuid", "x-private": true },
      event_id: { description: "The event's `webhook-id`.", type: "string", maxLength: 255, "x-private": true },
      api: { description: "The API.", type: "string", maxLength: 40, "x-private": true },
      occurred_at: { description: "When it happened.", type: "string", format: "date-time", "x-private": true },
      created_at: { description: "When it arrived.", type: "string", format: "date-time", "x-private": true },
    },
  },
)

/** Percentiles of the time to the last byte of an answer, in milliseconds. */
export const LatencyPercentiles: z.ZodType<components["schemas"]["LatencyPercentiles"]> = documented(
  z.looseObject({
    p50: z.number().gte(0),
    p95: z.number().gte(0),
    p99: z.number().gte(0),
  }),
  {
    description: "Percentiles of the time to the last byte of an answer, in milliseconds.",
    type: "object",
    required: ["p50", "p95", "p99"],
    properties: {
      p50: { description: "Half of the answers were faster.", type: "number", minimum: 0, examples: [2.1] },
      p95: { description: "95 of 100 answers were faster.", type: "number", minimum: 0, examples: [6.4] },
      p99: { description: "99 of 100 answers were faster.", type: "number", minimum: 0, examples: [11.8] },
    },
  },
)

/** The requests of one interval, of one operation or key where they are grouped. */
export const UsagePoint: z.ZodType<components["schemas"]["UsagePoint"]> = documented(
  z.looseObject({
    at: exact(validators.usagePoint_atValidator),
    group: z.string().check(codePoints(0, 255)).nullable(),
    calls: z.int().gte(0).lte(9007199254740991),
    errors: z.int().gte(0).lte(9007199254740991),
    refusals: z.int().gte(0).lte(9007199254740991),
    latency_ms: LatencyPercentiles.nullable(),
  }),
  {
    description: "The requests of one interval, of one operation or key where they are grouped.",
    type: "object",
    required: ["at", "group", "calls", "errors", "refusals", "latency_ms"],
    properties: {
      at: { description: "Start of the interval.", type: "string", format: "date-time", examples: ["2026-03-23T12:00:00Z"] },
      group: {
        description: "The operation's id or the key's id, as `group_by` asks; `null` without it.",
        type: ["string", "null"],
        maxLength: 255,
        examples: ["listRobots"],
      },
      calls: { description: "How many requests were answered.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1204] },
      errors: {
        description: "How many of them were answered with a status of 400 or above, refusals aside.",
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991,
        examples: [3],
      },
      refusals: {
        description: "How many of them were answered 429.",
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991,
        examples: [0],
      },
      latency_ms: {
        description: "How long answers took, in milliseconds; `null` when there were none.",
        anyOf: [{ $ref: "#/components/schemas/LatencyPercentiles" }, { type: "null" }],
      },
    },
  },
)

/** The width of an interval. Intervals start at multiples of their width (UTC). */
export const UsageInterval: z.ZodType<components["schemas"]["UsageInterval"]> = documented(
  z.enum(["1m", "1h", "1d"]),
  {
    description: "The width of an interval. Intervals start at multiples of their width (UTC).",
    type: "string",
    enum: ["1m", "1h", "1d"],
    examples: ["1h"],
  },
)

/** Requests over time. Intervals without a request are left out. */
export const Usage: z.ZodType<components["schemas"]["Usage"]> = documented(
  z.looseObject({
    from: exact(validators.usage_fromValidator),
    to: exact(validators.usage_toValidator),
    interval: UsageInterval,
    group_by: z.literal(["operation", "key", null]),
    approximate: z.boolean(),
    data: z.array(UsagePoint).max(20000),
  }),
  {
    description: "Requests over time. Intervals without a request are left out.",
    type: "object",
    required: ["from", "to", "interval", "group_by", "approximate", "data"],
    properties: {
      from: { description: "Start of the first interval.", type: "string", format: "date-time", examples: ["2026-03-23T00:00:00Z"] },
      to: { description: "End of the last interval.", type: "string", format: "date-time", examples: ["2026-03-24T00:00:00Z"] },
      interval: { $ref: "#/components/schemas/UsageInterval" },
      group_by: {
        description: "What the points are grouped by, or `null`.",
        type: ["string", "null"],
        enum: ["operation", "key", null],
        examples: ["operation"],
      },
      approximate: {
        description: "Whether the percentiles come from sketches (relative error 1 %) because more than 100,000 requests were asked about.",
        type: "boolean",
        examples: [false],
      },
      data: {
        description: "The points, by time and then by group.",
        type: "array",
        maxItems: 20000,
        items: { $ref: "#/components/schemas/UsagePoint" },
      },
    },
  },
)

/** Who did it. */
export const AuditActor: z.ZodType<components["schemas"]["AuditActor"]> = documented(
  z.looseObject({
    type: z.enum(["api_key", "session_token", "user", "device", "system", "anonymous"]),
    id: z.string().check(codePoints(0, 255)),
    label: z.string().check(codePoints(0, 255)),
  }),
  {
    description: "Who did it.",
    type: "object",
    required: ["type", "id", "label"],
    properties: {
      type: {
        description: "What kind of caller it was.",
        type: "string",
        enum: ["api_key", "session_token", "user", "device", "system", "anonymous"],
        examples: ["api_key"],
      },
      id: { description: "The caller's id.", type: "string", maxLength: 255, examples: ["key_mgx2k1a07f3q9z1b"] },
      label: { description: "The caller's name.", type: "string", maxLength: 255, examples: ["backend"] },
    },
  },
)

/** What it was done to. */
export const AuditResource: z.ZodType<components["schemas"]["AuditResource"]> = documented(
  z.looseObject({
    type: z.string().check(codePoints(0, 100)),
    id: z.string().check(codePoints(0, 255)),
  }),
  {
    description: "What it was done to.",
    type: "object",
    required: ["type", "id"],
    properties: {
      type: { description: "What kind of thing it is.", type: "string", maxLength: 100, examples: ["robot"] },
      id: { description: "The thing's id.", type: "string", maxLength: 255, examples: ["rob_mgx2k1a07f3q9z1b"] },
    },
  },
)

/** That somebody did something. Entries are never changed; each carries the hash of the one before it. */
export const AuditEntry: z.ZodType<components["schemas"]["AuditEntry"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(1, 64)),
    seq: z.int().gte(1).lte(9007199254740991).nullable(),
    time: exact(validators.auditEntry_timeValidator),
    api: ApiId,
    actor: AuditActor,
    action: z.string().check(codePoints(1, 100)),
    resource: AuditResource.nullable(),
    outcome: z.enum(["success", "denied", "error"]),
    request_id: z.string().check(codePoints(1, 255)),
    ip: z.string().check(codePoints(0, 64)).nullable(),
    details: z.looseObject({}).nullable(),
    prev_hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")).nullable(),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")).nullable(),
  }),
  {
    description: "That somebody did something. Entries are never changed; each carries the hash of the one before it.",
    type: "object",
    required: ["id", "seq", "time", "api", "actor", "action", "resource", "outcome", "request_id", "ip", "details", "prev_hash", "hash"],
    properties: {
      id: {
        description: "Identifies the entry.",
        type: "string",
        minLength: 1,
        maxLength: 64,
        examples: ["019d1a2c-9c11-7a53-8d02-5e7f4b6a1c90"],
      },
      seq: {
        description: "The entry's number in the chain of its API; `null` for the few seconds before it is sealed.",
        type: ["integer", "null"],
        minimum: 1,
        maximum: 9007199254740991,
        examples: [1204],
      },
      time: { description: "When it happened.", type: "string", format: "date-time", examples: ["2026-03-23T12:00:00Z"] },
      api: { $ref: "#/components/schemas/ApiId" },
      actor: { $ref: "#/components/schemas/AuditActor" },
      action: { description: "What was done.", type: "string", minLength: 1, maxLength: 100, examples: ["robot.created"] },
      resource: {
        description: "What it was done to; `null` where it concerns no single thing.",
        anyOf: [{ $ref: "#/components/schemas/AuditResource" }, { type: "null" }],
      },
      outcome: {
        description: "How it ended. `denied` is an answer 403, `error` any other failure.",
        type: "string",
        enum: ["success", "denied", "error"],
        examples: ["success"],
      },
      request_id: { description: "The request's id.", type: "string", minLength: 1, maxLength: 255, examples: ["req_mgx2k1a07f3q9z1b"] },
      ip: { description: "Where the request came from.", type: ["string", "null"], maxLength: 64, examples: ["203.0.113.7"] },
      details: { description: "What there is to add, secrets replaced; or `null`.", type: ["object", "null"], additionalProperties: true },
      prev_hash: {
        description: "The hash of the entry before it, 64 zeros for the first; `null` before it is sealed.",
        type: ["string", "null"],
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        examples: ["9f2c4b6d8e0a1c3f5b7d9e1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b3d5f7a9c"],
      },
      hash: {
        description: "SHA-256, in hexadecimal, over the entry as canonical JSON (RFC 8785) with `prev_hash`; `null` before it is sealed.",
        type: ["string", "null"],
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
      },
    },
  },
)

/** Every sealed entry between `from` and `to` was computed again, the newest 100,000 at most. */
export const AuditVerification: z.ZodType<components["schemas"]["AuditVerification"]> = documented(
  z.looseObject({
    from_seq: z.int().gte(1).lte(9007199254740991).nullable(),
    to_seq: z.int().gte(1).lte(9007199254740991).nullable(),
    checked: z.int().gte(0).lte(100000),
    intact: z.boolean(),
    first_broken_seq: z.int().gte(1).lte(9007199254740991).nullable(),
    complete: z.boolean(),
  }),
  {
    description: "Every sealed entry between `from` and `to` was computed again, the newest 100,000 at most.",
    type: "object",
    required: ["from_seq", "to_seq", "checked", "intact", "first_broken_seq", "complete"],
    properties: {
      from_seq: {
        description: "The first entry that was checked.",
        type: ["integer", "null"],
        minimum: 1,
        maximum: 9007199254740991,
        examples: [1],
      },
      to_seq: {
        description: "The last entry that was checked.",
        type: ["integer", "null"],
        minimum: 1,
        maximum: 9007199254740991,
        examples: [1204],
      },
      checked: { description: "How many entries were checked.", type: "integer", minimum: 0, maximum: 100000, examples: [1204] },
      intact: { description: "Whether every hash was right.", type: "boolean", examples: [true] },
      first_broken_seq: {
        description: "The first entry whose hash was wrong; `null` when all were right.",
        type: ["integer", "null"],
        minimum: 1,
        maximum: 9007199254740991,
        examples: [null],
      },
      complete: { description: "Whether all that was asked about was checked.", type: "boolean", examples: [true] },
    },
  },
)

/** How far the chain of one API is sealed, and whether it was found intact. */
export const AuditChain: z.ZodType<components["schemas"]["AuditChain"]> = documented(
  z.looseObject({
    api: ApiId,
    sealed: z.int().gte(0).lte(9007199254740991),
    head: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")).nullable(),
    verify: AuditVerification.nullable(),
  }),
  {
    description: "How far the chain of one API is sealed, and whether it was found intact.",
    type: "object",
    required: ["api", "sealed", "head", "verify"],
    properties: {
      api: { $ref: "#/components/schemas/ApiId" },
      sealed: { description: "How many entries are sealed.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1204] },
      head: {
        description: "The hash of the newest sealed entry; `null` when there is none.",
        type: ["string", "null"],
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
      },
      verify: {
        description: "What a verification found; `null` unless `verify=true` asked for one.",
        anyOf: [{ $ref: "#/components/schemas/AuditVerification" }, { type: "null" }],
      },
    },
  },
)

/** One page of the audit log, newest first. */
export const AuditLog: z.ZodType<components["schemas"]["AuditLog"]> = documented(
  z.looseObject({
    data: z.array(AuditEntry).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
    chains: z.array(AuditChain).max(100),
  }),
  {
    description: "One page of the audit log, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor", "chains"],
    properties: {
      data: { description: "The entries of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/AuditEntry" } },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
      chains: {
        description: "The chains that were read, one for each API.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/AuditChain" },
      },
    },
  },
)

/** An invitation to join an organization. It can be accepted once, within 7 days. */
export const InvitationResponse: z.ZodType<components["schemas"]["InvitationResponse"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^inv_[0-9a-z]+$", "u")),
    email: exact(validators.invitation_emailValidator),
    role: Role,
    created_at: exact(validators.invitation_created_atValidator),
    expires_at: exact(validators.invitation_expires_atValidator),
    link: z.string().check(codePoints(0, 2048)).nullable(),
  }),
  {
    description: "An invitation to join an organization. It can be accepted once, within 7 days.",
    type: "object",
    "x-table": { name: "invitations", global: true, unique: [["hash"]], indexes: [["organization"], ["expires_at"]] },
    required: ["id", "email", "role", "created_at", "expires_at", "link"],
    properties: {
      id: {
        description: "Identifies the invitation.",
        type: "string",
        pattern: "^inv_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "inv_",
        examples: ["inv_mgx2k1a04h8s2j6k"],
      },
      email: {
        description: "Who is invited, in lower case.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["grace@example.com"],
      },
      role: { $ref: "#/components/schemas/Role" },
      created_at: {
        description: "When the invitation was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      expires_at: {
        description: "Until when it can be accepted.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-30T12:00:00Z"],
      },
      link: {
        description: "The link to accept it with, where the server sends no mail; `null` when it was sent. Shown in this answer and its replays only.",
        type: ["string", "null"],
        maxLength: 2048,
        readOnly: true,
        "x-computed": true,
        "x-redact": "replay",
        examples: ["https://api.kairo.dev/console/invitations/q7Vn2mXk4TzR9wLp0Hs6Gy3Jd8Fb1Ca5"],
      },
    },
  },
)

/** An API key of the organization. Its secret is not part of it; `hint` shows the last characters. */
export const KeyResponse: z.ZodType<components["schemas"]["KeyResponse"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^key_[0-9a-z]+$", "u")),
    api: ApiId,
    name: z.string().check(codePoints(1, 100)),
    prefix: z.string().check(codePoints(0, 40)),
    hint: z.string().check(codePoints(0, 16)),
    scopes: exact(validators.key_scopesValidator),
    mode: KeyMode,
    status: KeyStatus,
    created_by: z.string().check(codePoints(0, 64)).nullable(),
    created_at: exact(validators.key_created_atValidator),
    last_used_at: exact(validators.key_last_used_atValidator),
    expires_at: exact(validators.key_expires_atValidator),
    previous_expires_at: exact(validators.key_previous_expires_atValidator),
  }),
  {
    description: "An API key of the organization. Its secret is not part of it; `hint` shows the last characters.",
    type: "object",
    "x-table": { name: "keys", indexes: [["api"], ["created_at"]] },
    required: [
      "id",
      "api",
      "name",
      "prefix",
      "hint",
      "scopes",
      "mode",
      "status",
      "created_by",
      "created_at",
      "last_used_at",
      "expires_at",
      "previous_expires_at",
    ],
    properties: {
      id: {
        description: "Identifies the key. It stays the same when the secret is rotated.",
        type: "string",
        pattern: "^key_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "key_",
        examples: ["key_mgx2k1a07f3q9z1b"],
      },
      api: { $ref: "#/components/schemas/ApiId" },
      name: { description: "What people call the key.", type: "string", minLength: 1, maxLength: 100, examples: ["backend"] },
      prefix: { description: "How the secret begins.", type: "string", maxLength: 40, readOnly: true, examples: ["kai_live_"] },
      hint: {
        description: "The last four characters of the secret, to tell keys apart.",
        type: "string",
        maxLength: 16,
        readOnly: true,
        examples: ["…x7Qa"],
      },
      scopes: {
        description: "What the key may do. A scope may include others.",
        type: "array",
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/ScopeName" },
        examples: [["read", "write"]],
      },
      mode: { $ref: "#/components/schemas/KeyMode" },
      status: { description: "Whether the key works now.", $ref: "#/components/schemas/KeyStatus", readOnly: true, "x-computed": true },
      created_by: {
        description: "Id of the person who made the key; `null` when it was made on the command line of the server.",
        type: ["string", "null"],
        maxLength: 64,
        readOnly: true,
        examples: ["usr_mgx2k1a0qk3v81zd"],
      },
      created_at: {
        description: "When the key was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      last_used_at: {
        description: "When the key was last used, to the minute; `null` when it never was.",
        type: ["string", "null"],
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:41:00Z"],
      },
      expires_at: {
        description: "When the key stops working; `null` for never.",
        type: ["string", "null"],
        format: "date-time",
        examples: [null],
      },
      previous_expires_at: {
        description: "Until when the former secret works, after a rotation; else `null`.",
        type: ["string", "null"],
        format: "date-time",
        readOnly: true,
        examples: [null],
      },
    },
  },
)

/** One page of keys, newest first. */
export const KeyListResponse: z.ZodType<components["schemas"]["KeyListResponse"]> = documented(
  z.looseObject({
    data: z.array(KeyResponse).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of keys, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: { description: "The keys of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/KeyResponse" } },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
  },
)

/** A key with its secret. */
export const KeyWithSecretResponse: z.ZodType<components["schemas"]["KeyWithSecretResponse"]> = documented(
  exact(validators.keyWithSecretResponseValidator),
  {
    description: "A key with its secret.",
    allOf: [
      { $ref: "#/components/schemas/KeyResponse" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
  },
)

/** A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there. */
export const PersonalTokenResponse: z.ZodType<components["schemas"]["PersonalTokenResponse"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^pat_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    hint: z.string().check(codePoints(0, 16)),
    scopes: exact(validators.personalToken_scopesValidator),
    organization: exact(validators.personalToken_organizationValidator),
    created_at: exact(validators.personalToken_created_atValidator),
    last_used_at: exact(validators.personalToken_last_used_atValidator),
    expires_at: exact(validators.personalToken_expires_atValidator),
  }),
  {
    description: "A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there.",
    type: "object",
    "x-table": { name: "personal_tokens", global: true, unique: [["hash"]], indexes: [["user_id"]] },
    required: ["id", "name", "hint", "scopes", "organization", "created_at", "last_used_at", "expires_at"],
    properties: {
      id: {
        description: "Identifies the token.",
        type: "string",
        pattern: "^pat_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "pat_",
        examples: ["pat_mgx2k1a05c2w7r9e"],
      },
      name: { description: "What the token is for.", type: "string", minLength: 1, maxLength: 100, examples: ["laptop"] },
      hint: {
        description: "The last four characters of the secret, to tell tokens apart.",
        type: "string",
        maxLength: 16,
        readOnly: true,
        examples: ["…Wm5Z"],
      },
      scopes: {
        description: "What the token may do, beside the person's role.",
        type: "array",
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/PersonalScope" },
        examples: [["platform:read", "platform:write"]],
      },
      organization: {
        description: "Id of the organization that the token acts in.",
        type: "string",
        format: "uuid",
        readOnly: true,
        "x-references": { schema: "Organization.id", onDelete: "cascade" },
        examples: ["019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42"],
      },
      created_at: {
        description: "When the token was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
      last_used_at: {
        description: "When the token was last used, to the minute; `null` when it never was.",
        type: ["string", "null"],
        format: "date-time",
        readOnly: true,
        examples: [null],
      },
      expires_at: {
        description: "When the token stops working; `null` for never.",
        type: ["string", "null"],
        format: "date-time",
        examples: [null],
      },
    },
  },
)

/** One page of personal tokens, newest first. */
export const PersonalTokenListResponse: z.ZodType<components["schemas"]["PersonalTokenListResponse"]> = documented(
  z.looseObject({
    data: z.array(PersonalTokenResponse).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of personal tokens, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: {
        description: "The tokens of this page.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/PersonalTokenResponse" },
      },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
  },
)

/** A personal token with its secret. */
export const PersonalTokenWithSecretResponse: z.ZodType<components["schemas"]["PersonalTokenWithSecretResponse"]> = documented(
  exact(validators.personalTokenWithSecretResponseValidator),
  {
    description: "A personal token with its secret.",
    allOf: [
      { $ref: "#/components/schemas/PersonalTokenResponse" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
  },
)

/** A person. */
export const UserResponse: z.ZodType<components["schemas"]["UserResponse"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^usr_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    email: exact(validators.user_emailValidator),
    created_at: exact(validators.user_created_atValidator),
  }),
  {
    description: "A person.",
    type: "object",
    "x-table": { name: "users", global: true, unique: [["email"], { properties: ["oidc_issuer", "oidc_subject"] }] },
    required: ["id", "name", "email", "created_at"],
    properties: {
      id: {
        description: "Identifies the person.",
        type: "string",
        pattern: "^usr_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-id": "usr_",
        examples: ["usr_mgx2k1a0qk3v81zd"],
      },
      name: { description: "What the person is called.", type: "string", minLength: 1, maxLength: 100, examples: ["Ada Lovelace"] },
      email: {
        description: "The person's e-mail address, in lower case.",
        type: "string",
        format: "email",
        maxLength: 254,
        examples: ["ada@example.com"],
      },
      created_at: {
        description: "When the account was made.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-23T12:00:00Z"],
      },
    },
  },
)

/** Who is signed in, and the organization that requests act in. */
export const SessionResponse: z.ZodType<components["schemas"]["SessionResponse"]> = documented(
  z.looseObject({
    user: UserResponse,
    organization: Organization.nullable(),
    expires_at: exact(validators.session_expires_atValidator),
  }),
  {
    description: "Who is signed in, and the organization that requests act in.",
    type: "object",
    required: ["user", "organization", "expires_at"],
    properties: {
      user: { $ref: "#/components/schemas/UserResponse" },
      organization: {
        description: "The active organization, with the person's role in it; `null` for somebody without one.",
        anyOf: [{ $ref: "#/components/schemas/Organization" }, { type: "null" }],
      },
      expires_at: {
        description: "When the session ends unless it is used. Every use moves it to 14 days from then.",
        type: "string",
        format: "date-time",
        examples: ["2026-04-06T12:00:00Z"],
      },
    },
  },
)

/** The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one. */
export const SubscriptionResponse: z.ZodType<components["schemas"]["SubscriptionResponse"]> = documented(
  z.looseObject({
    api: ApiId,
    plan: PlanName,
    overrides: SubscriptionOverrides,
    period_start: exact(validators.subscription_period_startValidator),
    period_end: exact(validators.subscription_period_endValidator),
  }),
  {
    description: "The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one.",
    type: "object",
    "x-table": { name: "subscriptions", unique: [["api"]] },
    required: ["api", "plan", "overrides", "period_start", "period_end"],
    properties: {
      api: { $ref: "#/components/schemas/ApiId" },
      plan: { $ref: "#/components/schemas/PlanName" },
      overrides: { $ref: "#/components/schemas/SubscriptionOverrides", default: {} },
      period_start: {
        description: "When the present period began.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-03-01T00:00:00Z"],
      },
      period_end: {
        description: "When the present period ends and the next one begins.",
        type: "string",
        format: "date-time",
        readOnly: true,
        examples: ["2026-04-01T00:00:00Z"],
      },
    },
  },
)

/** The organization's subscriptions, one for each API. */
export const SubscriptionListResponse: z.ZodType<components["schemas"]["SubscriptionListResponse"]> = documented(
  z.looseObject({
    data: z.array(SubscriptionResponse).max(100),
  }),
  {
    description: "The organization's subscriptions, one for each API.",
    type: "object",
    required: ["data"],
    properties: {
      data: {
        description: "Sorted by the name of the API.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/SubscriptionResponse" },
      },
    },
  },
)
