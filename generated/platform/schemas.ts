// Written by `specway generate`. Never edited by hand. Platform: its components as Zod types.
import { codePoints, documented, exact, z } from "../support/zod.ts"
import type { ZodType } from "../support/zod.ts"
import type { components } from "./types.ts"
import * as validators from "./validators.ts"

/** The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document. */
export const Error_: ZodType<components["schemas"]["Error"]> = documented(
  z.strictObject({
    error: z.strictObject({
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
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
)

/** Whether more items follow. */
export const HasMore: ZodType<components["schemas"]["HasMore"]> = documented(
  z.boolean(),
  { description: "Whether more items follow.", type: "boolean", examples: [false] },
)

/** The `cursor` of the next page; `null` on the last one. */
export const NextCursor: ZodType<components["schemas"]["NextCursor"]> = documented(
  z.string().check(codePoints(0, 512)).nullable(),
  { description: "The `cursor` of the next page; `null` on the last one.", type: ["string", "null"], maxLength: 512, examples: [null] },
)

/** What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads. */
export const Role: ZodType<components["schemas"]["Role"]> = documented(
  z.enum(["owner", "admin", "member", "viewer"]),
  {
    description: "What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads.",
    type: "string",
    enum: ["owner", "admin", "member", "viewer"],
    examples: ["member"],
  },
)

/** A person. */
export const User: ZodType<components["schemas"]["User"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^usr_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    email: exact(validators.emailTextTo254Validator),
    created_at: exact(validators.dateTimeTextValidator),
    password_hash: z.string().check(codePoints(0, 512)).nullable().optional(),
    oidc_issuer: z.string().check(codePoints(0, 512)).nullable().optional(),
    oidc_subject: z.string().check(codePoints(0, 255)).nullable().optional(),
  }),
  {
    description: "A person.",
    type: "object",
    required: ["id", "name", "email", "created_at"],
    properties: {
      id: {
        description: "Identifies the person.",
        type: "string",
        pattern: "^usr_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
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
    additionalProperties: false,
  },
)

/** A tenant. Everything that the APIs keep belongs to one. */
export const Organization: ZodType<components["schemas"]["Organization"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextValidator),
    name: z.string().check(codePoints(1, 100)),
    role: Role,
    created_at: exact(validators.dateTimeTextValidator),
    updated_at: exact(validators.dateTimeTextValidator),
  }),
  {
    description: "A tenant. Everything that the APIs keep belongs to one.",
    type: "object",
    required: ["id", "name", "role", "created_at", "updated_at"],
    properties: {
      id: {
        description: "Identifies the organization, in every API.",
        type: "string",
        format: "uuid",
        readOnly: true,
        examples: ["019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42"],
      },
      name: {
        description: "What the organization is called.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        examples: ["Analytical Engines"],
      },
      role: { description: "The caller's role in it.", $ref: "#/components/schemas/Role", readOnly: true },
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
    additionalProperties: false,
  },
)

/** Who is signed in, and the organization that requests act in. */
export const Session: ZodType<components["schemas"]["Session"]> = documented(
  z.strictObject({
    user: User,
    organization: z.nullable(Organization),
    expires_at: exact(validators.dateTimeTextValidator),
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
    additionalProperties: false,
  },
)

/** At least 12 characters, and none of the 10,000 commonest passwords. */
export const NewPassword: ZodType<components["schemas"]["NewPassword"]> = documented(
  z.string().check(codePoints(12, 256)),
  {
    description: "At least 12 characters, and none of the 10,000 commonest passwords.",
    type: "string",
    minLength: 12,
    maxLength: 256,
    writeOnly: true,
    examples: ["correct horse battery staple"],
  },
)

/** An account to make, with an organization of its own. */
export const SignUp: ZodType<components["schemas"]["SignUp"]> = documented(
  z.strictObject({
    email: exact(validators.emailTextTo254Validator),
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
        examples: ["Ada Lovelace"],
      },
      organization_name: {
        description: "What the new organization is called. Left out, it is named after the person. White space at both ends is removed.",
        type: "string",
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        examples: ["Analytical Engines"],
      },
    },
    additionalProperties: false,
  },
)

/** E-mail and password. */
export const SignIn: ZodType<components["schemas"]["SignIn"]> = documented(
  z.strictObject({
    email: exact(validators.emailTextTo254Validator),
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
        examples: ["correct horse battery staple"],
      },
    },
    additionalProperties: false,
  },
)

/** The organization that later requests of this session act in. */
export const SwitchOrganization: ZodType<components["schemas"]["SwitchOrganization"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** The id of a mounted API, as its document gives it. */
export const ApiId: ZodType<components["schemas"]["ApiId"]> = documented(
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
export const IssueApiToken: ZodType<components["schemas"]["IssueApiToken"]> = documented(
  z.strictObject({
    api: ApiId,
  }),
  {
    description: "The API that a token is wanted for.",
    type: "object",
    required: ["api"],
    properties: { api: { $ref: "#/components/schemas/ApiId" } },
    additionalProperties: false,
  },
)

/** A short-lived credential for one API. */
export const ApiToken: ZodType<components["schemas"]["ApiToken"]> = documented(
  z.strictObject({
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
        examples: ["kai_live_Zp3Vt8Kx1Qw6Ny0Rb5Lc9Hs2Dg7Fj4Tm"],
      },
      token_type: { description: "How to present it.", type: "string", const: "Bearer", examples: ["Bearer"] },
      expires_in: { description: "For how many seconds it works.", type: "integer", const: 900, maximum: 900, examples: [900] },
    },
    additionalProperties: false,
  },
)

/** A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there. */
export const PersonalToken: ZodType<components["schemas"]["PersonalToken"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^pat_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    hint: z.string().check(codePoints(0, 16)),
    scopes: exact(validators.personalToken_scopesValidator),
    organization: exact(validators.uuidTextValidator),
    created_at: exact(validators.dateTimeTextValidator),
    last_used_at: exact(validators.nullableDateTimeTextValidator),
    expires_at: exact(validators.nullableDateTimeTextValidator),
    user_id: z.string().check(codePoints(0, 64)),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    revoked_at: z.optional(exact(validators.personalToken_revoked_atValidator)),
  }),
  {
    description: "A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there.",
    type: "object",
    required: ["id", "name", "hint", "scopes", "organization", "created_at", "last_used_at", "expires_at"],
    properties: {
      id: {
        description: "Identifies the token.",
        type: "string",
        pattern: "^pat_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
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

/** A scope of a personal token. */
export const PersonalScope: ZodType<components["schemas"]["PersonalScope"]> = documented(
  z.enum(["platform:read", "platform:write"]),
  { description: "A scope of a personal token.", type: "string", enum: ["platform:read", "platform:write"], examples: ["platform:read"] },
)

/** One page of personal tokens, newest first. */
export const PersonalTokenList: ZodType<components["schemas"]["PersonalTokenList"]> = documented(
  z.strictObject({
    data: z.array(exact(validators.personalTokenList_data_itemValidator)).max(100),
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
        items: { $ref: "#/components/schemas/PersonalToken", unevaluatedProperties: false },
      },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
    additionalProperties: false,
  },
)

/** A personal token to make. */
export const CreatePersonalToken: ZodType<components["schemas"]["CreatePersonalToken"]> = documented(
  z.strictObject({
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    scopes: z.optional(exact(validators.createPersonalToken_scopesValidator)),
    expires_at: z.optional(exact(validators.nullableDateTimeTextValidator)),
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
    additionalProperties: false,
  },
)

/** A personal token with its secret. */
export const PersonalTokenWithSecret: ZodType<components["schemas"]["PersonalTokenWithSecret"]> = documented(
  exact(validators.personalTokenWithSecretValidator),
  {
    description: "A personal token with its secret.",
    allOf: [
      { $ref: "#/components/schemas/PersonalToken" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
    unevaluatedProperties: false,
  },
)

/** One page of organizations, newest first. */
export const OrganizationList: ZodType<components["schemas"]["OrganizationList"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** An organization to make. */
export const CreateOrganization: ZodType<components["schemas"]["CreateOrganization"]> = documented(
  z.strictObject({
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
        examples: ["Difference Works"],
      },
    },
    additionalProperties: false,
  },
)

/** A JSON merge patch of an organization. */
export const UpdateOrganization: ZodType<components["schemas"]["UpdateOrganization"]> = documented(
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
        examples: ["Difference Works Ltd"],
      },
    },
    additionalProperties: false,
  },
)

/** A person in an organization. */
export const Member: ZodType<components["schemas"]["Member"]> = documented(
  z.strictObject({
    user_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^usr_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    email: exact(validators.emailTextTo254Validator),
    role: Role,
    joined_at: exact(validators.dateTimeTextValidator),
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
    additionalProperties: false,
  },
)

/** One page of members, newest first. */
export const MemberList: ZodType<components["schemas"]["MemberList"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** A JSON merge patch of a member. */
export const UpdateMember: ZodType<components["schemas"]["UpdateMember"]> = documented(
  z.strictObject({
    role: Role,
  }),
  {
    description: "A JSON merge patch of a member.",
    type: "object",
    required: ["role"],
    properties: { role: { $ref: "#/components/schemas/Role" } },
    additionalProperties: false,
  },
)

/** A person to invite. */
export const InviteMember: ZodType<components["schemas"]["InviteMember"]> = documented(
  z.strictObject({
    email: exact(validators.emailTextTo254Validator),
    role: z.optional(Role),
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
    additionalProperties: false,
  },
)

/** An invitation to join an organization. It can be accepted once, within 7 days. */
export const Invitation: ZodType<components["schemas"]["Invitation"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^inv_[0-9a-z]+$", "u")),
    email: exact(validators.emailTextTo254Validator),
    role: Role,
    created_at: exact(validators.dateTimeTextValidator),
    expires_at: exact(validators.dateTimeTextValidator),
    link: z.string().check(codePoints(0, 2048)).nullable(),
    organization: exact(validators.invitation_organizationValidator),
    invited_by: z.string().check(codePoints(0, 64)).nullable().optional(),
    hash: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    accepted_at: z.optional(exact(validators.personalToken_revoked_atValidator)),
  }),
  {
    description: "An invitation to join an organization. It can be accepted once, within 7 days.",
    type: "object",
    required: ["id", "email", "role", "created_at", "expires_at", "link"],
    properties: {
      id: {
        description: "Identifies the invitation.",
        type: "string",
        pattern: "^inv_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
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
        examples: ["https://api.kairo.dev/console/invitations/q7Vn2mXk4TzR9wLp0Hs6Gy3Jd8Fb1Ca5"],
      },
    },
    additionalProperties: false,
  },
)

/** Who accepts. Somebody who is signed in sends an empty object; somebody new sends a name and a password, and an account with the invited e-mail is made. */
export const AcceptInvitation: ZodType<components["schemas"]["AcceptInvitation"]> = documented(
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
        examples: ["Grace Hopper"],
      },
      password: { $ref: "#/components/schemas/NewPassword" },
    },
    additionalProperties: false,
  },
)

/** The name of a scope. */
export const ScopeName: ZodType<components["schemas"]["ScopeName"]> = documented(
  z.string().check(codePoints(0, 64)).regex(new RegExp("^[a-z][a-z0-9_:.-]*$", "u")),
  { description: "The name of a scope.", type: "string", pattern: "^[a-z][a-z0-9_:.-]*$", maxLength: 64, examples: ["read"] },
)

/** Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix. */
export const KeyMode: ZodType<components["schemas"]["KeyMode"]> = documented(
  z.enum(["live", "test"]),
  {
    description: "Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix.",
    type: "string",
    enum: ["live", "test"],
    examples: ["live"],
  },
)

/** `active`: the key works. `rotating`: it works, and so does its former secret, until `previous_expires_at`. `expired`: `expires_at` has passed. `revoked`: it was ended by hand. */
export const KeyStatus: ZodType<components["schemas"]["KeyStatus"]> = documented(
  z.enum(["active", "rotating", "expired", "revoked"]),
  {
    description: "`active`: the key works. `rotating`: it works, and so does its former secret, until `previous_expires_at`. `expired`: `expires_at` has passed. `revoked`: it was ended by hand.",
    type: "string",
    enum: ["active", "rotating", "expired", "revoked"],
    examples: ["active"],
  },
)

/** An API key of the organization. Its secret is not part of it; `hint` shows the last characters. */
export const Key: ZodType<components["schemas"]["Key"]> = documented(
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
    created_at: exact(validators.dateTimeTextValidator),
    last_used_at: exact(validators.nullableDateTimeTextValidator),
    expires_at: exact(validators.nullableDateTimeTextValidator),
    previous_expires_at: exact(validators.nullableDateTimeTextValidator),
    revoked_at: z.optional(exact(validators.personalToken_revoked_atValidator)),
  }),
  {
    description: "An API key of the organization. Its secret is not part of it; `hint` shows the last characters.",
    type: "object",
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
      status: { description: "Whether the key works now.", $ref: "#/components/schemas/KeyStatus", readOnly: true },
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
export const KeyList: ZodType<components["schemas"]["KeyList"]> = documented(
  z.strictObject({
    data: z.array(exact(validators.keyList_data_itemValidator)).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of keys, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: {
        description: "The keys of this page.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/Key", unevaluatedProperties: false },
      },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
    additionalProperties: false,
  },
)

/** A key to make. */
export const CreateKey: ZodType<components["schemas"]["CreateKey"]> = documented(
  z.strictObject({
    api: ApiId,
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    scopes: z.optional(exact(validators.key_scopesValidator)),
    mode: z.optional(KeyMode),
    expires_at: z.optional(exact(validators.nullableDateTimeTextValidator)),
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
    additionalProperties: false,
  },
)

/** A JSON merge patch of a key. */
export const UpdateKey: ZodType<components["schemas"]["UpdateKey"]> = documented(
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
        examples: ["backend (Frankfurt)"],
      },
      expires_at: {
        description: "When the key shall stop working; must be in the future. `null` for never.",
        type: ["string", "null"],
        format: "date-time",
        examples: ["2027-03-23T12:00:00Z"],
      },
    },
    additionalProperties: false,
  },
)

/** A key with its secret. */
export const KeyWithSecret: ZodType<components["schemas"]["KeyWithSecret"]> = documented(
  exact(validators.keyWithSecretValidator),
  {
    description: "A key with its secret.",
    allOf: [
      { $ref: "#/components/schemas/Key" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
    unevaluatedProperties: false,
  },
)

/** The credential itself. It is shown in this answer only (and in a replay of it within 24 hours); what is kept is its hash. */
export const Secret: ZodType<components["schemas"]["Secret"]> = documented(
  z.string().check(codePoints(8, 200)),
  {
    description: "The credential itself. It is shown in this answer only (and in a replay of it within 24 hours); what is kept is its hash.",
    type: "string",
    minLength: 8,
    maxLength: 200,
    readOnly: true,
    examples: ["kai_live_8hTq2VnLw5Rk0ZyGs4Jd7Pf3Xb6Mx7Qa"],
  },
)

/** The name of a plan, as the API's document gives it. */
export const PlanName: ZodType<components["schemas"]["PlanName"]> = documented(
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
export const SubscriptionOverrides: ZodType<components["schemas"]["SubscriptionOverrides"]> = documented(
  z.strictObject({
    limits: z.optional(exact(validators.subscriptionOverrides_limitsValidator)),
    values: z.optional(exact(validators.subscriptionOverrides_valuesValidator)),
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
    additionalProperties: false,
  },
)

/** The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one. */
export const Subscription: ZodType<components["schemas"]["Subscription"]> = documented(
  z.strictObject({
    api: ApiId,
    plan: PlanName,
    overrides: SubscriptionOverrides,
    period_start: exact(validators.dateTimeTextValidator),
    period_end: exact(validators.dateTimeTextValidator),
    id: exact(validators.invitation_organizationValidator),
    next_plan: z.string().check(codePoints(0, 40)).nullable().optional(),
    billing_reference: z.string().check(codePoints(0, 255)).nullable().optional(),
  }),
  {
    description: "The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one.",
    type: "object",
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
    additionalProperties: false,
  },
)

/** A limit of one class. All that are given hold. */
export const LimitOverride: ZodType<components["schemas"]["LimitOverride"]> = documented(
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
    additionalProperties: false,
  },
)

/** The organization's subscriptions, one for each API. */
export const SubscriptionList: ZodType<components["schemas"]["SubscriptionList"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** The plan to change to. */
export const ChangeSubscription: ZodType<components["schemas"]["ChangeSubscription"]> = documented(
  z.strictObject({
    plan: PlanName,
  }),
  {
    description: "The plan to change to.",
    type: "object",
    required: ["plan"],
    properties: { plan: { $ref: "#/components/schemas/PlanName" } },
    additionalProperties: false,
  },
)

/** What the payment system reports about a subscription. */
export const BillingEvent: ZodType<components["schemas"]["BillingEvent"]> = documented(
  exact(validators.billingEventValidator),
  {
    description: "What the payment system reports about a subscription.",
    type: "object",
    additionalProperties: false,
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
        additionalProperties: false,
      },
    },
    allOf: [
      {
        if: { properties: { type: { description: "The event that names a plan.", const: "subscription.updated" } } },
        then: { properties: { data: { description: "The subscription with its plan.", required: ["plan"] } } },
      },
    ],
  },
)

/** Percentiles of the time to the last byte of an answer, in milliseconds. */
export const LatencyPercentiles: ZodType<components["schemas"]["LatencyPercentiles"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** The requests of one interval, of one operation or key where they are grouped. */
export const UsagePoint: ZodType<components["schemas"]["UsagePoint"]> = documented(
  z.strictObject({
    at: exact(validators.dateTimeTextValidator),
    group: z.string().check(codePoints(0, 255)).nullable(),
    calls: z.int().gte(0).lte(9007199254740991),
    errors: z.int().gte(0).lte(9007199254740991),
    refusals: z.int().gte(0).lte(9007199254740991),
    latency_ms: z.nullable(LatencyPercentiles),
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
    additionalProperties: false,
  },
)

/** The width of an interval. Intervals start at multiples of their width (UTC). */
export const UsageInterval: ZodType<components["schemas"]["UsageInterval"]> = documented(
  z.enum(["1m", "1h", "1d"]),
  {
    description: "The width of an interval. Intervals start at multiples of their width (UTC).",
    type: "string",
    enum: ["1m", "1h", "1d"],
    examples: ["1h"],
  },
)

/** Requests over time. Intervals without a request are left out. */
export const Usage: ZodType<components["schemas"]["Usage"]> = documented(
  z.strictObject({
    from: exact(validators.dateTimeTextValidator),
    to: exact(validators.dateTimeTextValidator),
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
    additionalProperties: false,
  },
)

/** Who did it. */
export const AuditActor: ZodType<components["schemas"]["AuditActor"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** What it was done to. */
export const AuditResource: ZodType<components["schemas"]["AuditResource"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** That somebody did something. Entries are never changed; each carries the hash of the one before it. */
export const AuditEntry: ZodType<components["schemas"]["AuditEntry"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(1, 64)),
    seq: z.int().gte(1).lte(9007199254740991).nullable(),
    time: exact(validators.dateTimeTextValidator),
    api: ApiId,
    actor: AuditActor,
    action: z.string().check(codePoints(1, 100)),
    resource: z.nullable(AuditResource),
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
        description: "How it ended. `denied` is an answer 401 or 403, `error` any other failure.",
        type: "string",
        enum: ["success", "denied", "error"],
        examples: ["success"],
      },
      request_id: { description: "The request's id.", type: "string", minLength: 1, maxLength: 255, examples: ["req_mgx2k1a07f3q9z1b"] },
      ip: { description: "Where the request came from.", type: ["string", "null"], maxLength: 64, examples: ["203.0.113.7"] },
      details: { description: "What there is to add, secrets replaced; or `null`.", type: ["object", "null"], additionalProperties: true },
      prev_hash: {
        description: "The hash of the entry before it, which may have been removed for its age, or 64 zeros for the first; `null` before it is sealed.",
        type: ["string", "null"],
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        examples: ["9f2c4b6d8e0a1c3f5b7d9e1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b3d5f7a9c"],
      },
      hash: {
        description: "SHA-256, in hexadecimal, over canonical JSON (RFC 8785) of `{seq, id, time, organization_id, actor, action, resource, outcome, request_id, ip, details, prev_hash}`; `null` before it is sealed.",
        type: ["string", "null"],
        pattern: "^[0-9a-f]{64}$",
        maxLength: 64,
        examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
      },
    },
    additionalProperties: false,
  },
)

/** Every sealed entry between `from` and `to` was computed again, the newest 100,000 at most. */
export const AuditVerification: ZodType<components["schemas"]["AuditVerification"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** How far the chain of one API is sealed, and whether it was found intact. */
export const AuditChain: ZodType<components["schemas"]["AuditChain"]> = documented(
  z.strictObject({
    api: ApiId,
    sealed: z.int().gte(0).lte(9007199254740991),
    removed: z.int().gte(0).lte(9007199254740991),
    head: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")).nullable(),
    verify: z.nullable(AuditVerification),
  }),
  {
    description: "How far the chain of one API is sealed, and whether it was found intact.",
    type: "object",
    required: ["api", "sealed", "removed", "head", "verify"],
    properties: {
      api: { $ref: "#/components/schemas/ApiId" },
      sealed: { description: "How many entries were sealed.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1204] },
      removed: {
        description: "How many of them, the oldest, have been removed for their age. The chain begins with the one after them, whose `prev_hash` stays.",
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991,
        examples: [0],
      },
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
    additionalProperties: false,
  },
)

/** One page of the audit log, newest first. */
export const AuditLog: ZodType<components["schemas"]["AuditLog"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)

/** The same failure as an RFC 9457 problem document, for callers that accept `application/problem+json`. */
export const ProblemDetails: ZodType<components["schemas"]["ProblemDetails"]> = documented(
  z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int().gte(400).lte(599),
    detail: z.string(),
    instance: z.string(),
    code: z.enum([
  "BAD_REQUEST",
  "CONCURRENCY_LIMITED",
  "CONFLICT",
  "EXPECTATION_FAILED",
  "FORBIDDEN",
  "HEADERS_TOO_LARGE",
  "HTTPS_REQUIRED",
  "IDEMPOTENCY_IN_PROGRESS",
  "IDEMPOTENCY_KEY_REUSE",
  "INSUFFICIENT_SCOPE",
  "INTERNAL_ERROR",
  "MALFORMED_JSON",
  "METHOD_NOT_ALLOWED",
  "NOT_ACCEPTABLE",
  "NOT_FOUND",
  "PAYLOAD_TOO_LARGE",
  "PLAN_LIMIT",
  "QUOTA_EXCEEDED",
  "RATE_LIMITED",
  "REQUEST_TIMEOUT",
  "TIMEOUT",
  "UNAUTHORIZED",
  "UNAVAILABLE",
  "UNPROCESSABLE",
  "UNSUPPORTED_MEDIA_TYPE",
  "UPSTREAM_ERROR",
  "VALIDATION_ERROR",
]),
    issues: z.array(z.strictObject({
      path: z.string(),
      in: z.enum(["path", "query", "header", "cookie", "body"]),
      message: z.string(),
    })).optional(),
  }),
  {
    description: "The same failure as an RFC 9457 problem document, for callers that accept `application/problem+json`.",
    type: "object",
    additionalProperties: true,
    required: ["type", "title", "status", "detail", "instance", "code"],
    properties: {
      type: { description: "Names the kind of problem.", type: "string", examples: ["about:blank"] },
      title: { description: "The kind of problem in words.", type: "string", examples: ["Not found"] },
      status: { description: "The HTTP status.", type: "integer", minimum: 400, maximum: 599, examples: [404] },
      detail: { description: "What went wrong, for people.", type: "string", examples: ["The resource does not exist."] },
      instance: { description: "The request id.", type: "string", examples: ["req_mgx2k1a07f3q9z1b"] },
      code: {
        description: "The code of the error envelope.",
        type: "string",
        enum: [
          "BAD_REQUEST",
          "CONCURRENCY_LIMITED",
          "CONFLICT",
          "EXPECTATION_FAILED",
          "FORBIDDEN",
          "HEADERS_TOO_LARGE",
          "HTTPS_REQUIRED",
          "IDEMPOTENCY_IN_PROGRESS",
          "IDEMPOTENCY_KEY_REUSE",
          "INSUFFICIENT_SCOPE",
          "INTERNAL_ERROR",
          "MALFORMED_JSON",
          "METHOD_NOT_ALLOWED",
          "NOT_ACCEPTABLE",
          "NOT_FOUND",
          "PAYLOAD_TOO_LARGE",
          "PLAN_LIMIT",
          "QUOTA_EXCEEDED",
          "RATE_LIMITED",
          "REQUEST_TIMEOUT",
          "TIMEOUT",
          "UNAUTHORIZED",
          "UNAVAILABLE",
          "UNPROCESSABLE",
          "UNSUPPORTED_MEDIA_TYPE",
          "UPSTREAM_ERROR",
          "VALIDATION_ERROR",
        ],
      },
      issues: {
        description: "Every failed check of the request.",
        type: "array",
        items: {
          description: "One failed check.",
          type: "object",
          additionalProperties: false,
          required: ["path", "in", "message"],
          properties: {
            path: { description: "Dotted path of the value.", type: "string", examples: ["scenario.agents.0.id"] },
            in: { description: "Part of the request.", type: "string", enum: ["path", "query", "header", "cookie", "body"] },
            message: { description: "What is wrong.", type: "string", examples: ["Number must be less than or equal to 10000"] },
          },
        },
      },
    },
  },
)

/** An invitation to join an organization. It can be accepted once, within 7 days. */
export const InvitationResponse: ZodType<components["schemas"]["InvitationResponse"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^inv_[0-9a-z]+$", "u")),
    email: exact(validators.emailTextTo254Validator),
    role: Role,
    created_at: exact(validators.dateTimeTextValidator),
    expires_at: exact(validators.dateTimeTextValidator),
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
    additionalProperties: false,
  },
)

/** One page of keys, newest first. */
export const KeyListResponse: ZodType<components["schemas"]["KeyListResponse"]> = documented(
  z.strictObject({
    data: z.array(exact(validators.getKey_200Validator)).max(100),
    has_more: HasMore,
    next_cursor: NextCursor,
  }),
  {
    description: "One page of keys, newest first.",
    type: "object",
    required: ["data", "has_more", "next_cursor"],
    properties: {
      data: {
        description: "The keys of this page.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/KeyResponse", unevaluatedProperties: false },
      },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
    additionalProperties: false,
  },
)

/** An API key of the organization. Its secret is not part of it; `hint` shows the last characters. */
export const KeyResponse: ZodType<components["schemas"]["KeyResponse"]> = documented(
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
    created_at: exact(validators.dateTimeTextValidator),
    last_used_at: exact(validators.nullableDateTimeTextValidator),
    expires_at: exact(validators.nullableDateTimeTextValidator),
    previous_expires_at: exact(validators.nullableDateTimeTextValidator),
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

/** A key with its secret. */
export const KeyWithSecretResponse: ZodType<components["schemas"]["KeyWithSecretResponse"]> = documented(
  exact(validators.keyWithSecretResponseValidator),
  {
    description: "A key with its secret.",
    allOf: [
      { $ref: "#/components/schemas/KeyResponse" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
    unevaluatedProperties: false,
  },
)

/** One page of personal tokens, newest first. */
export const PersonalTokenListResponse: ZodType<components["schemas"]["PersonalTokenListResponse"]> = documented(
  z.strictObject({
    data: z.array(exact(validators.personalTokenListResponse_data_itemValidator)).max(100),
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
        items: { $ref: "#/components/schemas/PersonalTokenResponse", unevaluatedProperties: false },
      },
      has_more: { $ref: "#/components/schemas/HasMore" },
      next_cursor: { $ref: "#/components/schemas/NextCursor" },
    },
    additionalProperties: false,
  },
)

/** A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there. */
export const PersonalTokenResponse: ZodType<components["schemas"]["PersonalTokenResponse"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^pat_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    hint: z.string().check(codePoints(0, 16)),
    scopes: exact(validators.personalToken_scopesValidator),
    organization: exact(validators.uuidTextValidator),
    created_at: exact(validators.dateTimeTextValidator),
    last_used_at: exact(validators.nullableDateTimeTextValidator),
    expires_at: exact(validators.nullableDateTimeTextValidator),
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

/** A personal token with its secret. */
export const PersonalTokenWithSecretResponse: ZodType<components["schemas"]["PersonalTokenWithSecretResponse"]> = documented(
  exact(validators.personalTokenWithSecretResponseValidator),
  {
    description: "A personal token with its secret.",
    allOf: [
      { $ref: "#/components/schemas/PersonalTokenResponse" },
      { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
    ],
    unevaluatedProperties: false,
  },
)

/** A person. */
export const UserResponse: ZodType<components["schemas"]["UserResponse"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^usr_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    email: exact(validators.emailTextTo254Validator),
    created_at: exact(validators.dateTimeTextValidator),
  }),
  {
    description: "A person.",
    type: "object",
    "x-table": {
      name: "users",
      global: true,
      visible: "Membership.user_id",
      unique: [["email"], { properties: ["oidc_issuer", "oidc_subject"] }],
    },
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
    additionalProperties: false,
  },
)

/** Who is signed in, and the organization that requests act in. */
export const SessionResponse: ZodType<components["schemas"]["SessionResponse"]> = documented(
  z.strictObject({
    user: UserResponse,
    organization: z.nullable(Organization),
    expires_at: exact(validators.dateTimeTextValidator),
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
    additionalProperties: false,
  },
)

/** The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one. */
export const SubscriptionResponse: ZodType<components["schemas"]["SubscriptionResponse"]> = documented(
  z.strictObject({
    api: ApiId,
    plan: PlanName,
    overrides: SubscriptionOverrides,
    period_start: exact(validators.dateTimeTextValidator),
    period_end: exact(validators.dateTimeTextValidator),
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
    additionalProperties: false,
  },
)

/** The organization's subscriptions, one for each API. */
export const SubscriptionListResponse: ZodType<components["schemas"]["SubscriptionListResponse"]> = documented(
  z.strictObject({
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
    additionalProperties: false,
  },
)
