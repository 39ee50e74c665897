// Written by `specway generate`. Never edited by hand. Platform: its operations for the registry of @hono/zod-openapi.
import { codePoints, documented, exact, headers, links, parameter, registerComponent, z } from "../support/zod.ts"
import type { Document } from "../support/zod.ts"
import * as schemas from "./schemas.ts"
import type { operations } from "./types.ts"
import * as validators from "./validators.ts"
import { createRoute, z as zod } from "@hono/zod-openapi"
import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi"

/**
 * Sign up
 * POST /auth/sign-up
 */
export const signUp = createRoute({
  method: "post",
  path: "/auth/sign-up",
  operationId: "signUp",
  summary: "Sign up",
  description: "Makes an account and an organization that it owns, and signs in: the answer sets the session cookie. Passwords have at least 12 characters and are none of the 10,000 commonest. A server can close sign-up (403 `FORBIDDEN`); people then join by invitation.",
  tags: ["Sign-in"],
  security: [],
  request: {
    body: {
      required: true,
      description: "The account.",
      content: {
        "application/json": {
          examples: {
            ada: {
              summary: "An account with an organization",
              value: {
                email: "ada@example.com",
                password: "correct horse battery staple",
                name: "Ada Lovelace",
                organization_name: "Analytical Engines",
              },
            },
          },
          schema: documented<NonNullable<operations["signUp"]["requestBody"]>["content"]["application/json"]>(schemas.SignUp, { $ref: "#/components/schemas/SignUp" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The account exists and is signed in.",
      headers: headers({
        "Set-Cookie": {
          description: "Sets or removes the cookie `specway_session` (HttpOnly, SameSite=Lax, and Secure outside loopback).",
          required: true,
          schema: { type: "string", maxLength: 4096 },
        },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      links: links({
        session: { operationId: "getSession", description: "Read who is signed in, with the cookie." },
        organization: {
          operationId: "getOrganization",
          parameters: { id: "$response.body#/organization/id" },
          description: "Read the new organization.",
        },
      }),
      content: {
        "application/json": {
          examples: {
            session: {
              summary: "The owner of an organization",
              value: {
                user: { id: "usr_mgx2k1a0qk3v81zd", name: "Ada Lovelace", email: "ada@example.com", created_at: "2026-03-23T12:00:00Z" },
                organization: {
                  id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                  name: "Analytical Engines",
                  role: "owner",
                  created_at: "2026-03-23T12:00:00Z",
                  updated_at: "2026-03-23T12:00:00Z",
                },
                expires_at: "2026-04-06T12:00:00Z",
              },
            },
          },
          schema: documented<operations["signUp"]["responses"][201]["content"]["application/json"]>(schemas.SessionResponse, { $ref: "#/components/schemas/Session" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "403": {
      description: "The caller may not do this here and now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            forbidden: {
              summary: "Sign-up is closed on this server",
              value: {
                error: { code: "FORBIDDEN", message: "The caller may not do this.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
          schema: documented<operations["signUp"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["signUp"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `email_taken`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["signUp"]["responses"][409]["content"]["application/json"]>(exact(validators.signUp_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["email_taken"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["signUp"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Sign in
 * POST /auth/sign-in
 */
export const signIn = createRoute({
  method: "post",
  path: "/auth/sign-in",
  operationId: "signIn",
  summary: "Sign in",
  description: "Begins a session: the answer sets the session cookie, which lasts for 14 days after its last use. A cookie of an earlier session is replaced. At most 5 attempts a minute and 50 a day are admitted per IP address and per e-mail. The answer to a wrong password and to an unknown e-mail is the same, and takes as long. An attempt with a wrong password stands in the audit log of every organization that the person is a member of (`user.signed_in`, outcome `denied`, actor `anonymous`).",
  tags: ["Sign-in"],
  security: [],
  request: {
    body: {
      required: true,
      description: "E-mail and password.",
      content: {
        "application/json": {
          examples: {
            ada: { summary: "E-mail and password", value: { email: "ada@example.com", password: "correct horse battery staple" } },
          },
          schema: documented<NonNullable<operations["signIn"]["requestBody"]>["content"]["application/json"]>(schemas.SignIn, { $ref: "#/components/schemas/SignIn" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The person is signed in.",
      headers: headers({
        "Set-Cookie": {
          description: "Sets or removes the cookie `specway_session` (HttpOnly, SameSite=Lax, and Secure outside loopback).",
          required: true,
          schema: { type: "string", maxLength: 4096 },
        },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            session: {
              summary: "The owner of an organization",
              value: {
                user: { id: "usr_mgx2k1a0qk3v81zd", name: "Ada Lovelace", email: "ada@example.com", created_at: "2026-03-23T12:00:00Z" },
                organization: {
                  id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                  name: "Analytical Engines",
                  role: "owner",
                  created_at: "2026-03-23T12:00:00Z",
                  updated_at: "2026-03-23T12:00:00Z",
                },
                expires_at: "2026-04-06T12:00:00Z",
              },
            },
          },
          schema: documented<operations["signIn"]["responses"][200]["content"]["application/json"]>(schemas.SessionResponse, { $ref: "#/components/schemas/Session" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": {
      description: "E-mail and password do not belong together. The answer is the same, and takes as long, when nobody has that e-mail.",
      headers: headers({
        "WWW-Authenticate": { description: "How to authenticate.", required: true, schema: { type: "string", maxLength: 512 } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            unauthorized: {
              summary: "The password is wrong",
              value: {
                error: {
                  code: "UNAUTHORIZED",
                  message: "A valid credential is required.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["signIn"]["responses"][401]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
      },
    },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Sign out
 * POST /auth/sign-out
 */
export const signOut = createRoute({
  method: "post",
  path: "/auth/sign-out",
  operationId: "signOut",
  summary: "Sign out",
  description: "Ends the session at once. The cookie is removed, and is worth nothing where it was kept.",
  tags: ["Sign-in"],
  security: [{ Session: [] }],
  responses: {
    "204": {
      description: "The session has ended.",
      headers: headers({
        "Set-Cookie": {
          description: "Sets or removes the cookie `specway_session` (HttpOnly, SameSite=Lax, and Secure outside loopback).",
          required: true,
          schema: { type: "string", maxLength: 4096 },
        },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read the session
 * GET /auth/session
 */
export const getSession = createRoute({
  method: "get",
  path: "/auth/session",
  operationId: "getSession",
  summary: "Read the session",
  description: "Who is signed in, the active organization and the role in it.",
  tags: ["Sign-in"],
  security: [{ Session: [] }],
  responses: {
    "200": {
      description: "The session.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            session: {
              summary: "The owner of an organization",
              value: {
                user: { id: "usr_mgx2k1a0qk3v81zd", name: "Ada Lovelace", email: "ada@example.com", created_at: "2026-03-23T12:00:00Z" },
                organization: {
                  id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                  name: "Analytical Engines",
                  role: "owner",
                  created_at: "2026-03-23T12:00:00Z",
                  updated_at: "2026-03-23T12:00:00Z",
                },
                expires_at: "2026-04-06T12:00:00Z",
              },
            },
          },
          schema: documented<operations["getSession"]["responses"][200]["content"]["application/json"]>(schemas.SessionResponse, { $ref: "#/components/schemas/Session" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Switch the active organization
 * PATCH /auth/session
 */
export const switchOrganization = createRoute({
  method: "patch",
  path: "/auth/session",
  operationId: "switchOrganization",
  summary: "Switch the active organization",
  description: "Makes another of the person's organizations the one that later requests of this session act in. An organization that the person is no member of is answered like an unknown one: 400 with an issue at `organization_id`.",
  tags: ["Sign-in"],
  security: [{ Session: [] }],
  request: {
    body: {
      required: true,
      description: "The organization to act in.",
      content: {
        "application/json": {
          examples: { other: { summary: "Another organization", value: { organization_id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42" } } },
          schema: documented<NonNullable<operations["switchOrganization"]["requestBody"]>["content"]["application/json"]>(schemas.SwitchOrganization, { $ref: "#/components/schemas/SwitchOrganization" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The session with its new active organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            session: {
              summary: "The owner of an organization",
              value: {
                user: { id: "usr_mgx2k1a0qk3v81zd", name: "Ada Lovelace", email: "ada@example.com", created_at: "2026-03-23T12:00:00Z" },
                organization: {
                  id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                  name: "Analytical Engines",
                  role: "owner",
                  created_at: "2026-03-23T12:00:00Z",
                  updated_at: "2026-03-23T12:00:00Z",
                },
                expires_at: "2026-04-06T12:00:00Z",
              },
            },
          },
          schema: documented<operations["switchOrganization"]["responses"][200]["content"]["application/json"]>(schemas.SessionResponse, { $ref: "#/components/schemas/Session" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Get a token for an API
 * POST /auth/api-token
 */
export const issueApiToken = createRoute({
  method: "post",
  path: "/auth/api-token",
  operationId: "issueApiToken",
  summary: "Get a token for an API",
  description: "Gives the signed-in person a credential for one API that works for 15 minutes. For Kairos it is a JSON Web Token whose keys are at `/.well-known/jwks.json`; for every other API it has the form of that API's keys. It carries the scopes of the person's role in the active organization, counts against the person's limits, and is not listed among keys. An unknown `api` is 400 with an issue.",
  tags: ["Sign-in"],
  security: [{ Session: [] }],
  request: {
    body: {
      required: true,
      description: "The API.",
      content: {
        "application/json": {
          examples: { artemis: { summary: "A token for Artemis", value: { api: "artemis" } } },
          schema: documented<NonNullable<operations["issueApiToken"]["requestBody"]>["content"]["application/json"]>(schemas.IssueApiToken, { $ref: "#/components/schemas/IssueApiToken" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The token.",
      headers: headers({
        "Cache-Control": { description: "Always `no-store`.", required: true, schema: { type: "string", const: "no-store" } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            token: {
              summary: "A token for Artemis",
              value: { token: "kai_live_Zp3Vt8Kx1Qw6Ny0Rb5Lc9Hs2Dg7Fj4Tm", token_type: "Bearer", expires_in: 900 },
            },
          },
          schema: documented<operations["issueApiToken"]["responses"][200]["content"]["application/json"]>(schemas.ApiToken, { $ref: "#/components/schemas/ApiToken" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-forbidden-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List organizations
 * GET /organizations
 */
export const listOrganizations = createRoute({
  method: "get",
  path: "/organizations",
  operationId: "listOrganizations",
  summary: "List organizations",
  description: "The organizations that the caller is a member of, newest first, with the caller's role in each.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    query: zod.object({
      limit: parameter<NonNullable<operations["listOrganizations"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items to answer at most.", example: 20 }),
      cursor: parameter<NonNullable<operations["listOrganizations"]["parameters"]["query"]>["cursor"]>(z.string().check(codePoints(1, 512)).optional(), { type: "string", minLength: 1, maxLength: 512 }, {
        required: false,
        description: "Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added.",
      }),
    }),
  },
  responses: {
    "200": {
      description: "One page of organizations.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "A person with one organization",
              value: {
                data: [
                  {
                    id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                    name: "Analytical Engines",
                    role: "owner",
                    created_at: "2026-03-23T12:00:00Z",
                    updated_at: "2026-03-23T12:00:00Z",
                  },
                ],
                has_more: false,
                next_cursor: null,
              },
            },
          },
          schema: documented<operations["listOrganizations"]["responses"][200]["content"]["application/json"]>(schemas.OrganizationList, { $ref: "#/components/schemas/OrganizationList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Create an organization
 * POST /organizations
 */
export const createOrganization = createRoute({
  method: "post",
  path: "/organizations",
  operationId: "createOrganization",
  summary: "Create an organization",
  description: "Makes an organization that the caller owns, on the plan for new organizations in every API. It does not become the active one: switch to it with `PATCH /auth/session`.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createOrganization"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The organization to make.",
      content: {
        "application/json": {
          examples: { organization: { summary: "A second organization", value: { name: "Difference Works" } } },
          schema: documented<NonNullable<operations["createOrganization"]["requestBody"]>["content"]["application/json"]>(schemas.CreateOrganization, { $ref: "#/components/schemas/CreateOrganization" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The new organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getOrganization", parameters: { id: "$response.body#/id" }, description: "Read the organization." },
        update: { operationId: "updateOrganization", parameters: { id: "$response.body#/id" }, description: "Change the organization." },
        delete: {
          operationId: "deleteOrganization",
          parameters: { id: "$response.body#/id", name: "$response.body#/name" },
          description: "Remove the organization.",
        },
      }),
      content: {
        "application/json": {
          examples: {
            organization: {
              summary: "The new organization",
              value: {
                id: "019d1a2c-8f10-7e44-a2b6-6c1f9d3e7a50",
                name: "Difference Works",
                role: "owner",
                created_at: "2026-03-23T12:00:00Z",
                updated_at: "2026-03-23T12:00:00Z",
              },
            },
          },
          schema: documented<operations["createOrganization"]["responses"][201]["content"]["application/json"]>(schemas.Organization, { $ref: "#/components/schemas/Organization" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read an organization
 * GET /organizations/{id}
 */
export const getOrganization = createRoute({
  method: "get",
  path: "/organizations/{id}",
  operationId: "getOrganization",
  summary: "Read an organization",
  description: "One of the organizations that the caller is a member of. Any other is 404.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getOrganization"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
    }),
  },
  responses: {
    "200": {
      description: "The organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            organization: {
              summary: "An organization that the caller owns",
              value: {
                id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                name: "Analytical Engines",
                role: "owner",
                created_at: "2026-03-23T12:00:00Z",
                updated_at: "2026-03-23T12:00:00Z",
              },
            },
          },
          schema: documented<operations["getOrganization"]["responses"][200]["content"]["application/json"]>(schemas.Organization, { $ref: "#/components/schemas/Organization" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Change an organization
 * PATCH /organizations/{id}
 */
export const updateOrganization = createRoute({
  method: "patch",
  path: "/organizations/{id}",
  operationId: "updateOrganization",
  summary: "Change an organization",
  description: "Changes the organization's name. Needs the role `admin` in it, and that it is the active organization; an organization that one is no member of is 404.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updateOrganization"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
    }),
    body: {
      required: true,
      description: "The fields to change.",
      content: {
        "application/json": {
          examples: { rename: { summary: "Another name", value: { name: "Analytical Engines Ltd" } } },
          schema: documented<NonNullable<operations["updateOrganization"]["requestBody"]>["content"]["application/json"]>(schemas.UpdateOrganization, { $ref: "#/components/schemas/UpdateOrganization" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The organization as it is now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            organization: {
              summary: "The renamed organization",
              value: {
                id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                name: "Analytical Engines Ltd",
                role: "owner",
                created_at: "2026-03-23T12:00:00Z",
                updated_at: "2026-03-24T08:15:00Z",
              },
            },
          },
          schema: documented<operations["updateOrganization"]["responses"][200]["content"]["application/json"]>(schemas.Organization, { $ref: "#/components/schemas/Organization" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Remove an organization
 * DELETE /organizations/{id}
 */
export const deleteOrganization = createRoute({
  method: "delete",
  path: "/organizations/{id}",
  operationId: "deleteOrganization",
  summary: "Remove an organization",
  description: "Removes the organization with everything in it. Its keys and tokens stop working at once; its data is removed within 24 hours. Needs the role `owner` in it, that it is the active organization, and its present name in the query (409 `name_mismatch` otherwise), so that nobody removes the wrong one. This cannot be undone.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["deleteOrganization"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
    }),
    query: zod.object({
      name: parameter<operations["deleteOrganization"]["parameters"]["query"]["name"]>(z.string().check(codePoints(1, 100)), { type: "string", minLength: 1, maxLength: 100 }, { required: true, description: "The organization's present name, as a confirmation.", example: "Analytical Engines" }),
    }),
  },
  responses: {
    "204": {
      description: "The organization is gone.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `name_mismatch`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["deleteOrganization"]["responses"][409]["content"]["application/json"]>(exact(validators.deleteOrganization_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              {
                properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["name_mismatch"] } } } } } },
              },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["deleteOrganization"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List members
 * GET /organizations/{id}/members
 */
export const listMembers = createRoute({
  method: "get",
  path: "/organizations/{id}/members",
  operationId: "listMembers",
  summary: "List members",
  description: "The people in the organization and their roles, newest first. Needs the role `admin` in it, and that it is the active organization.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["listMembers"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
    }),
    query: zod.object({
      limit: parameter<NonNullable<operations["listMembers"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items to answer at most.", example: 20 }),
      cursor: parameter<NonNullable<operations["listMembers"]["parameters"]["query"]>["cursor"]>(z.string().check(codePoints(1, 512)).optional(), { type: "string", minLength: 1, maxLength: 512 }, {
        required: false,
        description: "Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added.",
      }),
    }),
  },
  responses: {
    "200": {
      description: "One page of members.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "An organization of two",
              value: {
                data: [
                  {
                    user_id: "usr_mgy0c7p04t2x9m6v",
                    name: "Grace Hopper",
                    email: "grace@example.com",
                    role: "member",
                    joined_at: "2026-03-24T09:00:00Z",
                  },
                  {
                    user_id: "usr_mgx2k1a0qk3v81zd",
                    name: "Ada Lovelace",
                    email: "ada@example.com",
                    role: "owner",
                    joined_at: "2026-03-23T12:00:00Z",
                  },
                ],
                has_more: false,
                next_cursor: null,
              },
            },
          },
          schema: documented<operations["listMembers"]["responses"][200]["content"]["application/json"]>(schemas.MemberList, { $ref: "#/components/schemas/MemberList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Invite somebody
 * POST /organizations/{id}/members
 */
export const inviteMember = createRoute({
  method: "post",
  path: "/organizations/{id}/members",
  operationId: "inviteMember",
  summary: "Invite somebody",
  description: "Makes an invitation for one e-mail address that can be accepted within 7 days, and sends it by mail. Where the server sends no mail the answer carries the link instead. Only an `owner` can invite an `owner`. Somebody who is a member already is 409 `already_member`; when the plan allows no more seats the answer is 403 `PLAN_LIMIT` (details `limit: seats`). A newer invitation ends an older one to the same e-mail. The organization must be the active one.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["inviteMember"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["inviteMember"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "Who to invite, and as what.",
      content: {
        "application/json": {
          examples: { grace: { summary: "A new member", value: { email: "grace@example.com", role: "member" } } },
          schema: documented<NonNullable<operations["inviteMember"]["requestBody"]>["content"]["application/json"]>(schemas.InviteMember, { $ref: "#/components/schemas/InviteMember" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The invitation.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({ members: { operationId: "listMembers", parameters: { id: "$request.path.id" }, description: "See who has joined." } }),
      content: {
        "application/json": {
          examples: {
            link: {
              summary: "An invitation to pass on by hand",
              value: {
                id: "inv_mgx2k1a04h8s2j6k",
                email: "grace@example.com",
                role: "member",
                created_at: "2026-03-23T12:00:00Z",
                expires_at: "2026-03-30T12:00:00Z",
                link: "https://api.kairo.dev/console/invitations/q7Vn2mXk4TzR9wLp0Hs6Gy3Jd8Fb1Ca5",
              },
            },
          },
          schema: documented<operations["inviteMember"]["responses"][201]["content"]["application/json"]>(schemas.InvitationResponse, { $ref: "#/components/schemas/Invitation" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The plan does not allow more (`PLAN_LIMIT`; `details` says which `limit` of which `plan`, how much is `allowed` and how much `used`), or the credential does not reach.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            PLAN_LIMIT: {
              summary: "The plan does not allow more.",
              value: {
                error: {
                  code: "PLAN_LIMIT",
                  message: "The starter plan allows 1 robot.",
                  details: { limit: "robots", plan: "starter", allowed: 1, used: 1 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope write.",
                  details: { scope: "write", missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["inviteMember"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["inviteMember"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `already_member`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            IDEMPOTENCY_KEY_REUSE: {
              summary: "The Idempotency-Key was used with another request.",
              value: {
                error: {
                  code: "IDEMPOTENCY_KEY_REUSE",
                  message: "The Idempotency-Key was used with another request.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            IDEMPOTENCY_IN_PROGRESS: {
              summary: "The first request with this Idempotency-Key is still being processed.",
              value: {
                error: {
                  code: "IDEMPOTENCY_IN_PROGRESS",
                  message: "The first request with this Idempotency-Key is still being processed.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["inviteMember"]["responses"][409]["content"]["application/json"]>(exact(validators.inviteMember_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              {
                properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["already_member"] } } } } } },
              },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["inviteMember"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Change a member's role
 * PATCH /organizations/{id}/members/{user_id}
 */
export const updateMember = createRoute({
  method: "patch",
  path: "/organizations/{id}/members/{user_id}",
  operationId: "updateMember",
  summary: "Change a member's role",
  description: "Gives a member another role. It holds at once, for sessions, tokens and what they may do. Only an `owner` can make or unmake an `owner`, and one must remain (409 `last_owner`). The organization must be the active one.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updateMember"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
      user_id: parameter<operations["updateMember"]["parameters"]["path"]["user_id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The member's id.", example: "usr_mgy0c7p04t2x9m6v" }),
    }),
    body: {
      required: true,
      description: "The new role.",
      content: {
        "application/json": {
          examples: { admin: { summary: "Make the member an admin", value: { role: "admin" } } },
          schema: documented<NonNullable<operations["updateMember"]["requestBody"]>["content"]["application/json"]>(schemas.UpdateMember, { $ref: "#/components/schemas/UpdateMember" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The member as it is now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            member: {
              summary: "The new admin",
              value: {
                user_id: "usr_mgy0c7p04t2x9m6v",
                name: "Grace Hopper",
                email: "grace@example.com",
                role: "admin",
                joined_at: "2026-03-24T09:00:00Z",
              },
            },
          },
          schema: documented<operations["updateMember"]["responses"][200]["content"]["application/json"]>(schemas.Member, { $ref: "#/components/schemas/Member" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `last_owner`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["updateMember"]["responses"][409]["content"]["application/json"]>(exact(validators.updateMember_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["last_owner"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["updateMember"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Remove a member
 * DELETE /organizations/{id}/members/{user_id}
 */
export const removeMember = createRoute({
  method: "delete",
  path: "/organizations/{id}/members/{user_id}",
  operationId: "removeMember",
  summary: "Remove a member",
  description: "Takes a person out of the organization. Their personal tokens and sessions lose it at once; keys that they made stay, because the organization owns them. Only an `owner` can remove an `owner`, and one must remain (409 `last_owner`). The organization must be the active one.",
  tags: ["Organizations"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["removeMember"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The organization's id. One of another form is answered like an unknown one.",
        example: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
      }),
      user_id: parameter<operations["removeMember"]["parameters"]["path"]["user_id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The member's id.", example: "usr_mgy0c7p04t2x9m6v" }),
    }),
  },
  responses: {
    "204": {
      description: "The person is no longer a member.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `last_owner`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["removeMember"]["responses"][409]["content"]["application/json"]>(exact(validators.updateMember_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["last_owner"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["removeMember"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Accept an invitation
 * POST /invitations/{token}/accept
 */
export const acceptInvitation = createRoute({
  method: "post",
  path: "/invitations/{token}/accept",
  operationId: "acceptInvitation",
  summary: "Accept an invitation",
  description: "Joins the organization of the invitation. Somebody who is signed in joins as that person; the e-mail must be the invited one (403 `FORBIDDEN` otherwise). Somebody who is not sends a name and a password: an account is made and signed in, and the answer sets the session cookie. An invitation that is unknown, used or older than 7 days is 404.",
  tags: ["Organizations"],
  security: [{ Session: [] }, {}],
  request: {
    params: zod.object({
      token: parameter<operations["acceptInvitation"]["parameters"]["path"]["token"]>(z.string().check(codePoints(1, 512)), { type: "string", minLength: 1, maxLength: 512 }, { required: true, description: "The token from the invitation's link.", example: "q7Vn2mXk4TzR9wLp0Hs6Gy3Jd8Fb1Ca5" }),
    }),
    body: {
      required: true,
      description: "Who accepts.",
      content: {
        "application/json": {
          examples: {
            new: { summary: "Somebody without an account", value: { name: "Grace Hopper", password: "a ship in port is safe" } },
            member: { summary: "Somebody who is signed in", value: {} },
          },
          schema: documented<NonNullable<operations["acceptInvitation"]["requestBody"]>["content"]["application/json"]>(schemas.AcceptInvitation, { $ref: "#/components/schemas/AcceptInvitation" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The session, with the organization as its active one.",
      headers: headers({
        "Set-Cookie": {
          description: "Sets the cookie `specway_session` for somebody who was not signed in.",
          schema: { type: "string", maxLength: 4096 },
        },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            session: {
              summary: "The new member",
              value: {
                user: { id: "usr_mgy0c7p04t2x9m6v", name: "Grace Hopper", email: "grace@example.com", created_at: "2026-03-24T09:00:00Z" },
                organization: {
                  id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                  name: "Analytical Engines",
                  role: "member",
                  created_at: "2026-03-23T12:00:00Z",
                  updated_at: "2026-03-23T12:00:00Z",
                },
                expires_at: "2026-04-07T09:00:00Z",
              },
            },
          },
          schema: documented<operations["acceptInvitation"]["responses"][200]["content"]["application/json"]>(schemas.SessionResponse, { $ref: "#/components/schemas/Session" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The caller may not do this here and now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            forbidden: {
              summary: "Sign-up is closed on this server",
              value: {
                error: { code: "FORBIDDEN", message: "The caller may not do this.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
          schema: documented<operations["acceptInvitation"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["acceptInvitation"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `already_member`, `email_taken`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["acceptInvitation"]["responses"][409]["content"]["application/json"]>(exact(validators.acceptInvitation_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              {
                properties: {
                  error: {
                    properties: { details: { properties: { reason: { type: "string", enum: ["already_member", "email_taken"] } } } },
                  },
                },
              },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["acceptInvitation"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List keys
 * GET /keys
 */
export const listKeys = createRoute({
  method: "get",
  path: "/keys",
  operationId: "listKeys",
  summary: "List keys",
  description: "The API keys of the active organization, newest first, revoked and expired ones too. Secrets are never shown again.",
  tags: ["Keys"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    query: zod.object({
      limit: parameter<NonNullable<operations["listKeys"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items to answer at most.", example: 20 }),
      cursor: parameter<NonNullable<operations["listKeys"]["parameters"]["query"]>["cursor"]>(z.string().check(codePoints(1, 512)).optional(), { type: "string", minLength: 1, maxLength: 512 }, {
        required: false,
        description: "Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added.",
      }),
      api: parameter<NonNullable<operations["listKeys"]["parameters"]["query"]>["api"]>(z.optional(schemas.ApiId), { $ref: "#/components/schemas/ApiId" }, { required: false, description: "Only keys of this API." }),
      status: parameter<NonNullable<operations["listKeys"]["parameters"]["query"]>["status"]>(z.optional(schemas.KeyStatus), { $ref: "#/components/schemas/KeyStatus" }, { required: false, description: "Only keys with this status." }),
    }),
  },
  responses: {
    "200": {
      description: "One page of keys.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One key",
              value: {
                data: [
                  {
                    id: "key_mgx2k1a07f3q9z1b",
                    api: "artemis",
                    name: "backend",
                    prefix: "kai_live_",
                    hint: "…x7Qa",
                    scopes: ["read", "write"],
                    mode: "live",
                    status: "active",
                    created_by: "usr_mgx2k1a0qk3v81zd",
                    created_at: "2026-03-23T12:00:00Z",
                    last_used_at: "2026-03-23T12:41:00Z",
                    expires_at: null,
                    previous_expires_at: null,
                  },
                ],
                has_more: false,
                next_cursor: null,
              },
            },
          },
          schema: documented<operations["listKeys"]["responses"][200]["content"]["application/json"]>(schemas.KeyListResponse, { $ref: "#/components/schemas/KeyList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Create a key
 * POST /keys
 */
export const createKey = createRoute({
  method: "post",
  path: "/keys",
  operationId: "createKey",
  summary: "Create a key",
  description: "Makes an API key of the active organization. The secret is in this answer only; a repeat with the same `Idempotency-Key` shows it again for 24 hours. Scopes must be the API's own (400) and at most those of your role (403 `FORBIDDEN`).",
  tags: ["Keys"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createKey"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The key to make.",
      content: {
        "application/json": {
          examples: {
            backend: { summary: "A key that reads and writes", value: { api: "artemis", name: "backend", scopes: ["read", "write"] } },
          },
          schema: documented<NonNullable<operations["createKey"]["requestBody"]>["content"]["application/json"]>(schemas.CreateKey, { $ref: "#/components/schemas/CreateKey" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The key with its secret.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getKey", parameters: { id: "$response.body#/id" }, description: "Read the key." },
        update: { operationId: "updateKey", parameters: { id: "$response.body#/id" }, description: "Change the key's name or expiry." },
        rotate: { operationId: "rotateKey", parameters: { id: "$response.body#/id" }, description: "Give the key a new secret." },
        delete: { operationId: "revokeKey", parameters: { id: "$response.body#/id" }, description: "End the key." },
      }),
      content: {
        "application/json": {
          examples: {
            key: {
              summary: "The new key",
              value: {
                id: "key_mgx2k1a07f3q9z1b",
                api: "artemis",
                name: "backend",
                prefix: "kai_live_",
                hint: "…x7Qa",
                scopes: ["read", "write"],
                mode: "live",
                status: "active",
                created_by: "usr_mgx2k1a0qk3v81zd",
                created_at: "2026-03-23T12:00:00Z",
                last_used_at: null,
                expires_at: null,
                previous_expires_at: null,
                secret: "kai_live_8hTq2VnLw5Rk0ZyGs4Jd7Pf3Xb6Mx7Qa",
              },
            },
          },
          schema: documented<operations["createKey"]["responses"][201]["content"]["application/json"]>(schemas.KeyWithSecretResponse, { $ref: "#/components/schemas/KeyWithSecret" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a key
 * GET /keys/{id}
 */
export const getKey = createRoute({
  method: "get",
  path: "/keys/{id}",
  operationId: "getKey",
  summary: "Read a key",
  description: "One API key of the active organization, without its secret.",
  tags: ["Keys"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getKey"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The key's id. One of another form is answered like an unknown one.", example: "key_mgx2k1a07f3q9z1b" }),
    }),
  },
  responses: {
    "200": {
      description: "The key.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            key: {
              summary: "A key in use",
              value: {
                id: "key_mgx2k1a07f3q9z1b",
                api: "artemis",
                name: "backend",
                prefix: "kai_live_",
                hint: "…x7Qa",
                scopes: ["read", "write"],
                mode: "live",
                status: "active",
                created_by: "usr_mgx2k1a0qk3v81zd",
                created_at: "2026-03-23T12:00:00Z",
                last_used_at: "2026-03-23T12:41:00Z",
                expires_at: null,
                previous_expires_at: null,
              },
            },
          },
          schema: documented<operations["getKey"]["responses"][200]["content"]["application/json"]>(exact(validators.getKey_200Validator), { $ref: "#/components/schemas/Key", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Change a key
 * PATCH /keys/{id}
 */
export const updateKey = createRoute({
  method: "patch",
  path: "/keys/{id}",
  operationId: "updateKey",
  summary: "Change a key",
  description: "Changes the key's name or expiry. A revoked key cannot be changed (409 `key_revoked`).",
  tags: ["Keys"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updateKey"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The key's id. One of another form is answered like an unknown one.", example: "key_mgx2k1a07f3q9z1b" }),
    }),
    body: {
      required: true,
      description: "The fields to change.",
      content: {
        "application/json": {
          examples: { expiry: { summary: "Let the key end", value: { expires_at: "2027-03-23T12:00:00Z" } } },
          schema: documented<NonNullable<operations["updateKey"]["requestBody"]>["content"]["application/json"]>(schemas.UpdateKey, { $ref: "#/components/schemas/UpdateKey" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The key as it is now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            key: {
              summary: "The key with its end",
              value: {
                id: "key_mgx2k1a07f3q9z1b",
                api: "artemis",
                name: "backend",
                prefix: "kai_live_",
                hint: "…x7Qa",
                scopes: ["read", "write"],
                mode: "live",
                status: "active",
                created_by: "usr_mgx2k1a0qk3v81zd",
                created_at: "2026-03-23T12:00:00Z",
                last_used_at: "2026-03-23T12:41:00Z",
                expires_at: "2027-03-23T12:00:00Z",
                previous_expires_at: null,
              },
            },
          },
          schema: documented<operations["updateKey"]["responses"][200]["content"]["application/json"]>(exact(validators.getKey_200Validator), { $ref: "#/components/schemas/Key", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `key_revoked`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["updateKey"]["responses"][409]["content"]["application/json"]>(exact(validators.updateKey_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["key_revoked"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["updateKey"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Revoke a key
 * DELETE /keys/{id}
 */
export const revokeKey = createRoute({
  method: "delete",
  path: "/keys/{id}",
  operationId: "revokeKey",
  summary: "Revoke a key",
  description: "Ends the key for good, within one second on every server. A `member` can revoke keys that they made, an `admin` any. Revoking a revoked key is 204 too.",
  tags: ["Keys"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["revokeKey"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The key's id. One of another form is answered like an unknown one.", example: "key_mgx2k1a07f3q9z1b" }),
    }),
  },
  responses: {
    "204": {
      description: "The key no longer works.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Give a key a new secret
 * POST /keys/{id}/rotate
 */
export const rotateKey = createRoute({
  method: "post",
  path: "/keys/{id}/rotate",
  operationId: "rotateKey",
  summary: "Give a key a new secret",
  description: "Makes a new secret for the key. The former one works for 24 hours more (`previous_expires_at`), so that nothing breaks while it is replaced; a second rotation in that time ends it. The key stays the same for limits, idempotency and audit. A revoked or expired key cannot be rotated (409 `key_revoked`).",
  tags: ["Keys"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["rotateKey"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The key's id. One of another form is answered like an unknown one.", example: "key_mgx2k1a07f3q9z1b" }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["rotateKey"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
  },
  responses: {
    "200": {
      description: "The key with its new secret.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            key: {
              summary: "The key while both secrets work",
              value: {
                id: "key_mgx2k1a07f3q9z1b",
                api: "artemis",
                name: "backend",
                prefix: "kai_live_",
                hint: "…k2Rd",
                scopes: ["read", "write"],
                mode: "live",
                status: "rotating",
                created_by: "usr_mgx2k1a0qk3v81zd",
                created_at: "2026-03-23T12:00:00Z",
                last_used_at: "2026-03-23T12:41:00Z",
                expires_at: null,
                previous_expires_at: "2026-03-25T08:00:00Z",
                secret: "kai_live_Vb4Ht9Qz1Xn6Pw3Lc8Ys5Gm0Jf7Dk2Rd",
              },
            },
          },
          schema: documented<operations["rotateKey"]["responses"][200]["content"]["application/json"]>(schemas.KeyWithSecretResponse, { $ref: "#/components/schemas/KeyWithSecret" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired-idempotent" },
    "404": { $ref: "#/components/responses/Answer404-notFound-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `key_revoked`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            IDEMPOTENCY_KEY_REUSE: {
              summary: "The Idempotency-Key was used with another request.",
              value: {
                error: {
                  code: "IDEMPOTENCY_KEY_REUSE",
                  message: "The Idempotency-Key was used with another request.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            IDEMPOTENCY_IN_PROGRESS: {
              summary: "The first request with this Idempotency-Key is still being processed.",
              value: {
                error: {
                  code: "IDEMPOTENCY_IN_PROGRESS",
                  message: "The first request with this Idempotency-Key is still being processed.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["rotateKey"]["responses"][409]["content"]["application/json"]>(exact(validators.updateKey_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["key_revoked"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["rotateKey"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List subscriptions
 * GET /subscriptions
 */
export const listSubscriptions = createRoute({
  method: "get",
  path: "/subscriptions",
  operationId: "listSubscriptions",
  summary: "List subscriptions",
  description: "The plan of the active organization in every mounted API, with what is agreed beside it and the present period.",
  tags: ["Subscriptions"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  responses: {
    "200": {
      description: "One subscription for each API.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            subscriptions: {
              summary: "An organization on the builder plan of Artemis",
              value: {
                data: [
                  {
                    api: "artemis",
                    plan: "builder",
                    overrides: {},
                    period_start: "2026-03-01T00:00:00Z",
                    period_end: "2026-04-01T00:00:00Z",
                  },
                ],
              },
            },
          },
          schema: documented<operations["listSubscriptions"]["responses"][200]["content"]["application/json"]>(schemas.SubscriptionListResponse, { $ref: "#/components/schemas/SubscriptionList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Change the plan
 * PUT /subscriptions/{api}
 */
export const changeSubscription = createRoute({
  method: "put",
  path: "/subscriptions/{api}",
  operationId: "changeSubscription",
  summary: "Change the plan",
  description: "Changes the plan of the active organization in one API. An upgrade holds at once, a downgrade from the next period; until then the answer shows the present plan. Choosing the present plan takes back a downgrade that has not begun. A plan that the API does not offer is 400. On a server with a payment system an upgrade is 409 (`payment_required`): the payment system reports it (`receiveBillingEvent`) once it is paid for.",
  tags: ["Subscriptions"],
  security: [{ Session: [] }, { PersonalToken: ["platform:write"] }],
  request: {
    params: zod.object({
      api: parameter<operations["changeSubscription"]["parameters"]["path"]["api"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The API's id. An API that is not mounted is 404.", example: "artemis" }),
    }),
    body: {
      required: true,
      description: "The plan to change to.",
      content: {
        "application/json": {
          examples: { builder: { summary: "Move to the builder plan", value: { plan: "builder" } } },
          schema: documented<NonNullable<operations["changeSubscription"]["requestBody"]>["content"]["application/json"]>(schemas.ChangeSubscription, { $ref: "#/components/schemas/ChangeSubscription" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The subscription as it is now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            subscription: {
              summary: "The upgrade holds",
              value: {
                api: "artemis",
                plan: "builder",
                overrides: {},
                period_start: "2026-03-01T00:00:00Z",
                period_end: "2026-04-01T00:00:00Z",
              },
            },
          },
          schema: documented<operations["changeSubscription"]["responses"][200]["content"]["application/json"]>(schemas.SubscriptionResponse, { $ref: "#/components/schemas/Subscription" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `payment_required`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["changeSubscription"]["responses"][409]["content"]["application/json"]>(exact(validators.changeSubscription_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              {
                properties: {
                  error: { properties: { details: { properties: { reason: { type: "string", enum: ["payment_required"] } } } } },
                },
              },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["changeSubscription"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Receive an event of the payment system
 * POST /subscriptions/{api}/events
 */
export const receiveBillingEvent = createRoute({
  method: "post",
  path: "/subscriptions/{api}/events",
  operationId: "receiveBillingEvent",
  summary: "Receive an event of the payment system",
  description: "For the payment system: reports that a plan was paid for or ended. Signed as in the Standard Webhooks specification; a signature that does not match, or a `webhook-timestamp` more than 5 minutes off, is 401. An event that was received before (same `webhook-id`) changes nothing and is 204 again. An unknown organization or plan is 400.",
  tags: ["Subscriptions"],
  security: [{ BillingSignature: [] }],
  request: {
    params: zod.object({
      api: parameter<operations["receiveBillingEvent"]["parameters"]["path"]["api"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The API's id. An API that is not mounted is 404.", example: "artemis" }),
    }),
    headers: zod.object({
      "webhook-id": parameter<operations["receiveBillingEvent"]["parameters"]["header"]["webhook-id"]>(z.string().check(codePoints(1, 255)), { type: "string", minLength: 1, maxLength: 255 }, {
        required: true,
        description: "Identifies the event; the same for every attempt to deliver it.",
        example: "evt_2KWPBgLlAfxdpx2AI54pPJ85f4W",
      }),
      "webhook-timestamp": parameter<operations["receiveBillingEvent"]["parameters"]["header"]["webhook-timestamp"]>(z.int().gte(0).lte(253402300799), { type: "integer", minimum: 0, maximum: 253402300799 }, { required: true, description: "When this attempt was made, in seconds since 1970.", example: 1774267200 }),
    }),
    body: {
      required: true,
      description: "The event.",
      content: {
        "application/json": {
          examples: {
            paid: {
              summary: "An organization paid for the builder plan",
              value: {
                type: "subscription.updated",
                timestamp: "2026-03-23T12:00:00Z",
                data: {
                  organization_id: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                  billing_reference: "sub_1QkT2mF3",
                  plan: "builder",
                  period_start: "2026-03-23T00:00:00Z",
                  period_end: "2026-04-23T00:00:00Z",
                },
              },
            },
          },
          schema: documented<NonNullable<operations["receiveBillingEvent"]["requestBody"]>["content"]["application/json"]>(schemas.BillingEvent, { $ref: "#/components/schemas/BillingEvent" }),
        },
      },
    },
  },
  responses: {
    "204": {
      description: "The event was taken in.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Query usage
 * GET /usage
 */
export const queryUsage = createRoute({
  method: "get",
  path: "/usage",
  operationId: "queryUsage",
  summary: "Query usage",
  description: "How many requests the organization made in each interval, how many failed or were refused, and how long answers took. `from` is before `to`, and at most 20,000 points are answered (400 otherwise). Percentiles are exact up to 100,000 requests; above that they come from sketches and `approximate` is `true`.",
  tags: ["Records"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    query: zod.object({
      api: parameter<NonNullable<operations["queryUsage"]["parameters"]["query"]>["api"]>(z.optional(schemas.ApiId), { $ref: "#/components/schemas/ApiId" }, { required: false, description: "Only requests to this API." }),
      from: parameter<NonNullable<operations["queryUsage"]["parameters"]["query"]>["from"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "Start; default 24 hours before `to`.", example: "2026-03-23T00:00:00Z" }),
      to: parameter<NonNullable<operations["queryUsage"]["parameters"]["query"]>["to"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "End; default now.", example: "2026-03-24T00:00:00Z" }),
      interval: parameter<NonNullable<operations["queryUsage"]["parameters"]["query"]>["interval"]>(z.optional(schemas.UsageInterval), { $ref: "#/components/schemas/UsageInterval", default: "1h" }, { required: false, description: "The width of an interval." }),
      group_by: parameter<NonNullable<operations["queryUsage"]["parameters"]["query"]>["group_by"]>(z.enum(["operation", "key"]).optional(), { type: "string", enum: ["operation", "key"] }, { required: false, description: "What to tell apart within an interval." }),
    }),
  },
  responses: {
    "200": {
      description: "Usage over time.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            hour: {
              summary: "One operation within one hour",
              value: {
                from: "2026-03-23T12:00:00Z",
                to: "2026-03-23T13:00:00Z",
                interval: "1h",
                group_by: "operation",
                approximate: false,
                data: [
                  {
                    at: "2026-03-23T12:00:00Z",
                    group: "listRobots",
                    calls: 1204,
                    errors: 3,
                    refusals: 0,
                    latency_ms: { p50: 2.1, p95: 6.4, p99: 11.8 },
                  },
                ],
              },
            },
          },
          schema: documented<operations["queryUsage"]["responses"][200]["content"]["application/json"]>(schemas.Usage, { $ref: "#/components/schemas/Usage" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Query the audit log
 * GET /audit
 */
export const queryAudit = createRoute({
  method: "get",
  path: "/audit",
  operationId: "queryAudit",
  summary: "Query the audit log",
  description: "Who did what in the active organization, over all APIs, newest first. Entries are sealed within a few seconds into one chain of hashes for each API. `verify=true` computes the sealed entries between `from` and `to` again, the newest 100,000 at most, and tells whether all are intact; other filters do not narrow that. Entries are removed when they are older than the server keeps them (400 days unless it says otherwise). Needs the role `admin`.",
  tags: ["Records"],
  security: [{ Session: [] }, { PersonalToken: ["platform:read"] }],
  request: {
    query: zod.object({
      limit: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items to answer at most.", example: 20 }),
      cursor: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["cursor"]>(z.string().check(codePoints(1, 512)).optional(), { type: "string", minLength: 1, maxLength: 512 }, {
        required: false,
        description: "Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added.",
      }),
      api: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["api"]>(z.optional(schemas.ApiId), { $ref: "#/components/schemas/ApiId" }, { required: false, description: "Only entries of this API." }),
      actor: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["actor"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, { required: false, description: "Only what this caller did; the id of a key or a person." }),
      action: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["action"]>(z.string().check(codePoints(0, 100)).regex(new RegExp("^[a-z][a-z0-9_.]*[*]?$", "u")).optional(), { type: "string", pattern: "^[a-z][a-z0-9_.]*[*]?$", maxLength: 100 }, { required: false, description: "Only this action, or with `*` at the end every action that begins so.", example: "robot.*" }),
      resource: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["resource"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, { required: false, description: "Only what was done to this; an id or a kind of thing." }),
      from: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["from"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "Not before this time." }),
      to: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["to"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "Before this time." }),
      verify: parameter<NonNullable<operations["queryAudit"]["parameters"]["query"]>["verify"]>(z.boolean().optional(), { type: "boolean", default: false }, { required: false, description: "Whether to compute the hashes again." }),
    }),
  },
  responses: {
    "200": {
      description: "One page of the audit log.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "A robot was registered",
              value: {
                data: [
                  {
                    id: "019d1a2c-9c11-7a53-8d02-5e7f4b6a1c90",
                    seq: 1,
                    time: "2026-03-23T12:00:00Z",
                    api: "artemis",
                    actor: { type: "api_key", id: "key_mgx2k1a07f3q9z1b", label: "backend" },
                    action: "robot.created",
                    resource: { type: "robot", id: "rob_mgx2k1a07f3q9z1b" },
                    outcome: "success",
                    request_id: "req_mgx2k1a07f3q9z1b",
                    ip: "203.0.113.7",
                    details: null,
                    prev_hash: "0000000000000000000000000000000000000000000000000000000000000000",
                    hash: "41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b",
                  },
                ],
                has_more: false,
                next_cursor: null,
                chains: [
                  {
                    api: "artemis",
                    sealed: 1,
                    removed: 0,
                    head: "41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b",
                    verify: null,
                  },
                ],
              },
            },
          },
          schema: documented<operations["queryAudit"]["responses"][200]["content"]["application/json"]>(schemas.AuditLog, { $ref: "#/components/schemas/AuditLog" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-forbidden-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List your personal tokens
 * GET /tokens
 */
export const listPersonalTokens = createRoute({
  method: "get",
  path: "/tokens",
  operationId: "listPersonalTokens",
  summary: "List your personal tokens",
  description: "Your personal tokens, newest first, without their secrets. Revoked ones are gone.",
  tags: ["Personal tokens"],
  security: [{ Session: [] }],
  request: {
    query: zod.object({
      limit: parameter<NonNullable<operations["listPersonalTokens"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items to answer at most.", example: 20 }),
      cursor: parameter<NonNullable<operations["listPersonalTokens"]["parameters"]["query"]>["cursor"]>(z.string().check(codePoints(1, 512)).optional(), { type: "string", minLength: 1, maxLength: 512 }, {
        required: false,
        description: "Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added.",
      }),
    }),
  },
  responses: {
    "200": {
      description: "One page of tokens.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One token",
              value: {
                data: [
                  {
                    id: "pat_mgx2k1a05c2w7r9e",
                    name: "laptop",
                    hint: "…Wm5Z",
                    scopes: ["platform:read", "platform:write"],
                    organization: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                    created_at: "2026-03-23T12:00:00Z",
                    last_used_at: null,
                    expires_at: null,
                  },
                ],
                has_more: false,
                next_cursor: null,
              },
            },
          },
          schema: documented<operations["listPersonalTokens"]["responses"][200]["content"]["application/json"]>(schemas.PersonalTokenListResponse, { $ref: "#/components/schemas/PersonalTokenList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Create a personal token
 * POST /tokens
 */
export const createPersonalToken = createRoute({
  method: "post",
  path: "/tokens",
  operationId: "createPersonalToken",
  summary: "Create a personal token",
  description: "Makes a token that acts as you in the active organization, for the command line and for automation. The secret is in this answer only; a repeat with the same `Idempotency-Key` shows it again for 24 hours. A token can never do more than your role allows at that moment.",
  tags: ["Personal tokens"],
  security: [{ Session: [] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createPersonalToken"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The token to make.",
      content: {
        "application/json": {
          examples: { laptop: { summary: "A token for the command line", value: { name: "laptop" } } },
          schema: documented<NonNullable<operations["createPersonalToken"]["requestBody"]>["content"]["application/json"]>(schemas.CreatePersonalToken, { $ref: "#/components/schemas/CreatePersonalToken" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The token with its secret.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({ delete: { operationId: "revokePersonalToken", parameters: { id: "$response.body#/id" }, description: "End the token." } }),
      content: {
        "application/json": {
          examples: {
            token: {
              summary: "The new token",
              value: {
                id: "pat_mgx2k1a05c2w7r9e",
                name: "laptop",
                hint: "…Wm5Z",
                scopes: ["platform:read", "platform:write"],
                organization: "019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42",
                created_at: "2026-03-23T12:00:00Z",
                last_used_at: null,
                expires_at: null,
                secret: "swp_2bNc7Lp4Hd9Fs1Ja63rQ8vYx0TgkWm5Z",
              },
            },
          },
          schema: documented<operations["createPersonalToken"]["responses"][201]["content"]["application/json"]>(schemas.PersonalTokenWithSecretResponse, { $ref: "#/components/schemas/PersonalTokenWithSecret" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-forbidden-httpsRequired-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Revoke a personal token
 * DELETE /tokens/{id}
 */
export const revokePersonalToken = createRoute({
  method: "delete",
  path: "/tokens/{id}",
  operationId: "revokePersonalToken",
  summary: "Revoke a personal token",
  description: "Ends one of your tokens for good, within one second on every server.",
  tags: ["Personal tokens"],
  security: [{ Session: [] }],
  request: {
    params: zod.object({
      id: parameter<operations["revokePersonalToken"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The token's id. One of another form, or somebody else's, is answered like an unknown one.",
        example: "pat_mgx2k1a05c2w7r9e",
      }),
    }),
  },
  responses: {
    "204": {
      description: "The token no longer works.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

export const routes: readonly RouteConfig[] = [
  signUp,
  signIn,
  signOut,
  getSession,
  switchOrganization,
  issueApiToken,
  listOrganizations,
  createOrganization,
  getOrganization,
  updateOrganization,
  deleteOrganization,
  listMembers,
  inviteMember,
  updateMember,
  removeMember,
  acceptInvitation,
  listKeys,
  createKey,
  getKey,
  updateKey,
  revokeKey,
  rotateKey,
  listSubscriptions,
  changeSubscription,
  receiveBillingEvent,
  queryUsage,
  queryAudit,
  listPersonalTokens,
  createPersonalToken,
  revokePersonalToken,
]

/** Puts every component and every route into the registry of `app`, which then documents what the contract says. */
export function registerRoutes(app: Pick<OpenAPIHono, "openAPIRegistry">): void {
  for (const [kind, entries] of Object.entries(components)) {
    for (const [name, component] of Object.entries(entries)) registerComponent(app.openAPIRegistry, kind, name, component)
  }
  for (const route of routes) app.openAPIRegistry.registerPath(route)
}

/** The components of the contract, by kind and name. */
export const components: Readonly<Record<string, Readonly<Record<string, Document>>>> = {
  securitySchemes: {
    Session: {
      type: "apiKey",
      in: "cookie",
      name: "specway_session",
      description: "The session of a signed-in person, set by sign-in. On anything but GET the `Origin` must be the server's own or an allowed one. It acts in the session's active organization.",
    },
    PersonalToken: {
      type: "http",
      scheme: "bearer",
      description: "A person's own token, `swp_…`, for the command line and for automation.",
      "x-key": { prefixes: ["swp_"] },
      "x-scopes": {
        "platform:read": { description: "Read what the person may read.", roles: ["owner", "admin", "member", "viewer"] },
        "platform:write": {
          description: "Change what the person may change.",
          includes: ["platform:read"],
          roles: ["owner", "admin", "member", "viewer"],
        },
      },
    },
    BillingSignature: {
      type: "apiKey",
      in: "header",
      name: "webhook-signature",
      description: "Proof that an event comes from the payment system, as in the Standard Webhooks specification: `v1,` and the base64 of the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` under the secret that both sides share.",
    },
  },
  schemas: {
    Error: {
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
    HasMore: { description: "Whether more items follow.", type: "boolean", examples: [false] },
    NextCursor: {
      description: "The `cursor` of the next page; `null` on the last one.",
      type: ["string", "null"],
      maxLength: 512,
      examples: [null],
    },
    Role: {
      description: "What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads.",
      type: "string",
      enum: ["owner", "admin", "member", "viewer"],
      examples: ["member"],
    },
    User: {
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
    Session: {
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
    SignUp: {
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
    NewPassword: {
      description: "At least 12 characters, and none of the 10,000 commonest passwords.",
      type: "string",
      minLength: 12,
      maxLength: 256,
      writeOnly: true,
      examples: ["correct horse battery staple"],
    },
    SignIn: {
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
    SwitchOrganization: {
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
    IssueApiToken: {
      description: "The API that a token is wanted for.",
      type: "object",
      required: ["api"],
      properties: { api: { $ref: "#/components/schemas/ApiId" } },
      additionalProperties: false,
    },
    ApiToken: {
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
    PersonalToken: {
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
    PersonalScope: {
      description: "A scope of a personal token.",
      type: "string",
      enum: ["platform:read", "platform:write"],
      examples: ["platform:read"],
    },
    PersonalTokenList: {
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
    CreatePersonalToken: {
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
    PersonalTokenWithSecret: {
      description: "A personal token with its secret.",
      allOf: [
        { $ref: "#/components/schemas/PersonalToken" },
        { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
      ],
      unevaluatedProperties: false,
    },
    Organization: {
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
    OrganizationList: {
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
    CreateOrganization: {
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
    UpdateOrganization: {
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
    Member: {
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
        email: {
          description: "The person's e-mail address.",
          type: "string",
          format: "email",
          maxLength: 254,
          examples: ["ada@example.com"],
        },
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
    MemberList: {
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
    UpdateMember: {
      description: "A JSON merge patch of a member.",
      type: "object",
      required: ["role"],
      properties: { role: { $ref: "#/components/schemas/Role" } },
      additionalProperties: false,
    },
    InviteMember: {
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
    Invitation: {
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
    AcceptInvitation: {
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
    ApiId: {
      description: "The id of a mounted API, as its document gives it.",
      type: "string",
      pattern: "^[a-z][a-z0-9_-]*$",
      maxLength: 40,
      examples: ["artemis"],
    },
    ScopeName: { description: "The name of a scope.", type: "string", pattern: "^[a-z][a-z0-9_:.-]*$", maxLength: 64, examples: ["read"] },
    KeyMode: {
      description: "Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix.",
      type: "string",
      enum: ["live", "test"],
      examples: ["live"],
    },
    KeyStatus: {
      description: "`active`: the key works. `rotating`: it works, and so does its former secret, until `previous_expires_at`. `expired`: `expires_at` has passed. `revoked`: it was ended by hand.",
      type: "string",
      enum: ["active", "rotating", "expired", "revoked"],
      examples: ["active"],
    },
    Key: {
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
    KeyList: {
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
    CreateKey: {
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
    UpdateKey: {
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
    KeyWithSecret: {
      description: "A key with its secret.",
      allOf: [
        { $ref: "#/components/schemas/Key" },
        { type: "object", required: ["secret"], properties: { secret: { $ref: "#/components/schemas/Secret" } } },
      ],
      unevaluatedProperties: false,
    },
    Secret: {
      description: "The credential itself. It is shown in this answer only (and in a replay of it within 24 hours); what is kept is its hash.",
      type: "string",
      minLength: 8,
      maxLength: 200,
      readOnly: true,
      examples: ["kai_live_8hTq2VnLw5Rk0ZyGs4Jd7Pf3Xb6Mx7Qa"],
    },
    Subscription: {
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
    PlanName: {
      description: "The name of a plan, as the API's document gives it.",
      type: "string",
      pattern: "^[a-z][a-z0-9_-]*$",
      maxLength: 40,
      examples: ["builder"],
    },
    SubscriptionOverrides: {
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
    LimitOverride: {
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
    SubscriptionList: {
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
    ChangeSubscription: {
      description: "The plan to change to.",
      type: "object",
      required: ["plan"],
      properties: { plan: { $ref: "#/components/schemas/PlanName" } },
      additionalProperties: false,
    },
    BillingEvent: {
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
            period_end: {
              description: "When the paid period ends.",
              type: "string",
              format: "date-time",
              examples: ["2026-04-23T00:00:00Z"],
            },
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
    UsagePoint: {
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
    LatencyPercentiles: {
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
    Usage: {
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
    UsageInterval: {
      description: "The width of an interval. Intervals start at multiples of their width (UTC).",
      type: "string",
      enum: ["1m", "1h", "1d"],
      examples: ["1h"],
    },
    AuditEntry: {
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
    AuditActor: {
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
    AuditResource: {
      description: "What it was done to.",
      type: "object",
      required: ["type", "id"],
      properties: {
        type: { description: "What kind of thing it is.", type: "string", maxLength: 100, examples: ["robot"] },
        id: { description: "The thing's id.", type: "string", maxLength: 255, examples: ["rob_mgx2k1a07f3q9z1b"] },
      },
      additionalProperties: false,
    },
    AuditChain: {
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
    AuditVerification: {
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
    AuditLog: {
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
    ProblemDetails: {
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
  },
  headers: {
    "X-Request-Id": {
      description: "Identifies the request in logs and in support requests; the caller’s own, or a new one.",
      schema: { type: "string" },
      example: "req_mgx2k1a07f3q9z1b",
    },
    "X-RateLimit-Limit": {
      description: "Requests in the window of the limit that is closest to exhaustion.",
      schema: { type: "integer", minimum: 0 },
      example: 60,
    },
    "X-RateLimit-Remaining": { description: "Requests left in that window.", schema: { type: "integer", minimum: 0 }, example: 59 },
    "X-RateLimit-Reset": {
      description: "When that window is whole again, in Unix seconds.",
      schema: { type: "integer", minimum: 0 },
      example: 1774267200,
    },
    RateLimit: {
      description: "The same as a structured field (draft-ietf-httpapi-ratelimit-headers).",
      schema: { type: "string" },
      example: "\"requests\";r=59;t=60",
    },
    "RateLimit-Policy": {
      description: "The limits that hold, as structured fields.",
      schema: { type: "string" },
      example: "\"requests\";q=60;w=60",
    },
    "Retry-After": {
      description: "Seconds to wait before the same request can succeed.",
      schema: { type: "integer", minimum: 0 },
      example: 12,
    },
    "WWW-Authenticate": { description: "How to authenticate (RFC 9110, 11.6.1).", schema: { type: "string" }, example: "Bearer" },
    "Idempotency-Replayed": {
      description: "`true` when this is the stored answer to an earlier request with the same `Idempotency-Key`.",
      schema: { type: "string", const: "true" },
      example: "true",
    },
  },
  responses: {
    "Answer400-validationError-malformedJson": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            MALFORMED_JSON: {
              summary: "The body is not valid JSON.",
              value: {
                error: { code: "MALFORMED_JSON", message: "The body is not valid JSON.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer406-notAcceptable": {
      description: "None of the accepted media types can be produced.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            NOT_ACCEPTABLE: {
              summary: "None of the accepted media types can be produced.",
              value: {
                error: {
                  code: "NOT_ACCEPTABLE",
                  message: "None of the accepted media types can be produced.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer413-payloadTooLarge": {
      description: "The body is too large.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            PAYLOAD_TOO_LARGE: {
              summary: "The body is too large.",
              value: {
                error: { code: "PAYLOAD_TOO_LARGE", message: "The body is too large.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer415-unsupportedMediaType": {
      description: "The media type of the body is not supported.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            UNSUPPORTED_MEDIA_TYPE: {
              summary: "The media type of the body is not supported.",
              value: {
                error: {
                  code: "UNSUPPORTED_MEDIA_TYPE",
                  message: "The media type of the body is not supported.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer429-rateLimited": {
      description: "Too many requests: wait `Retry-After` seconds.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests.",
              value: { error: { code: "RATE_LIMITED", message: "Too many requests.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer500-internalError": {
      description: "Our fault. The request id finds it in the log.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INTERNAL_ERROR: {
              summary: "An unexpected error occurred.",
              value: {
                error: {
                  code: "INTERNAL_ERROR",
                  message: "An unexpected error occurred.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer503-unavailable": {
      description: "Temporarily unavailable.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            UNAVAILABLE: {
              summary: "The service is temporarily unavailable.",
              value: {
                error: {
                  code: "UNAVAILABLE",
                  message: "The service is temporarily unavailable.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer504-timeout": {
      description: "It took too long.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            TIMEOUT: {
              summary: "The request took too long.",
              value: { error: { code: "TIMEOUT", message: "The request took too long.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-httpsRequired": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer400-validationError": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer401-unauthorized": {
      description: "No valid credential.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "WWW-Authenticate": { $ref: "#/components/headers/WWW-Authenticate" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            UNAUTHORIZED: {
              summary: "A valid credential is required.",
              value: {
                error: {
                  code: "UNAUTHORIZED",
                  message: "A valid credential is required.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-forbidden-httpsRequired": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            FORBIDDEN: {
              summary: "The caller may not do this.",
              value: {
                error: { code: "FORBIDDEN", message: "The caller may not do this.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-insufficientScope-httpsRequired": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks a required scope.",
                  details: { missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer400-validationError-malformedJson-idempotent": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            MALFORMED_JSON: {
              summary: "The body is not valid JSON.",
              value: {
                error: { code: "MALFORMED_JSON", message: "The body is not valid JSON.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-insufficientScope-httpsRequired-idempotent": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks a required scope.",
                  details: { missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent": {
      description: "The state forbids it.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            IDEMPOTENCY_KEY_REUSE: {
              summary: "The Idempotency-Key was used with another request.",
              value: {
                error: {
                  code: "IDEMPOTENCY_KEY_REUSE",
                  message: "The Idempotency-Key was used with another request.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            IDEMPOTENCY_IN_PROGRESS: {
              summary: "The first request with this Idempotency-Key is still being processed.",
              value: {
                error: {
                  code: "IDEMPOTENCY_IN_PROGRESS",
                  message: "The first request with this Idempotency-Key is still being processed.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-insufficientScope-forbidden-httpsRequired": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks a required scope.",
                  details: { missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            FORBIDDEN: {
              summary: "The caller may not do this.",
              value: {
                error: { code: "FORBIDDEN", message: "The caller may not do this.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer404-notFound": {
      description: "Unknown, or somebody else’s.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            NOT_FOUND: {
              summary: "The resource does not exist.",
              value: {
                error: { code: "NOT_FOUND", message: "The resource does not exist.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer404-notFound-idempotent": {
      description: "Unknown, or somebody else’s.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            NOT_FOUND: {
              summary: "The resource does not exist.",
              value: {
                error: { code: "NOT_FOUND", message: "The resource does not exist.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-insufficientScope-forbidden-httpsRequired-idempotent": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks a required scope.",
                  details: { missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            FORBIDDEN: {
              summary: "The caller may not do this.",
              value: {
                error: { code: "FORBIDDEN", message: "The caller may not do this.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer400-validationError-idempotent": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-forbidden-httpsRequired-idempotent": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            FORBIDDEN: {
              summary: "The caller may not do this.",
              value: {
                error: { code: "FORBIDDEN", message: "The caller may not do this.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
  },
}
