// Written by `specway generate`. Never edited by hand. Platform: the whole contract.
import type { ApiContract } from "../../src/gateway/contract.ts"
import { operations } from "./operations.ts"

/** Platform */
export const api: ApiContract = {
  id: "platform",
  title: "Platform",
  version: "1.0.0",
  hosts: ["api.kairo.dev"],
  mount: "/platform/v1",
  errors: 400,
  references: 400,
  pagination: "cursor",
  ids: "base36",
  times: "seconds",
  limit: "requests",
  plan: "standard",
  plans: {
    standard: {
      name: "standard",
      limits: {
        requests: { rates: [{ limit: 300, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        sign_in_ip: {
          rates: [{ limit: 5, windowMs: 60000 }, { limit: 50, windowMs: 86400000 }],
          burst: null,
          concurrent: null,
          quota: null,
          by: "ip",
        },
        sign_in_email: {
          rates: [{ limit: 5, windowMs: 60000 }, { limit: 50, windowMs: 86400000 }],
          burst: null,
          concurrent: null,
          quota: null,
          by: "body:email",
        },
        billing: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "ip" },
      },
      values: {},
    },
    anonymous: {
      name: "anonymous",
      limits: {
        requests: { rates: [{ limit: 30, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        sign_in_ip: {
          rates: [{ limit: 5, windowMs: 60000 }, { limit: 50, windowMs: 86400000 }],
          burst: null,
          concurrent: null,
          quota: null,
          by: "ip",
        },
        sign_in_email: {
          rates: [{ limit: 5, windowMs: 60000 }, { limit: 50, windowMs: 86400000 }],
          burst: null,
          concurrent: null,
          quota: null,
          by: "body:email",
        },
        billing: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "ip" },
      },
      values: {},
    },
  },
  schemes: {
    Session: {
      name: "Session",
      type: "apiKey",
      in: "cookie",
      parameter: "specway_session",
      httpScheme: null,
      bearerFormat: null,
      prefixes: [],
      scopes: {},
    },
    PersonalToken: {
      name: "PersonalToken",
      type: "http",
      in: "header",
      parameter: "Authorization",
      httpScheme: "bearer",
      bearerFormat: null,
      prefixes: ["swp_"],
      scopes: {
        "platform:read": {
          name: "platform:read",
          description: "Read what the person may read.",
          grants: ["platform:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
        "platform:write": {
          name: "platform:write",
          description: "Change what the person may change.",
          grants: ["platform:write", "platform:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
      },
    },
    BillingSignature: {
      name: "BillingSignature",
      type: "apiKey",
      in: "header",
      parameter: "webhook-signature",
      httpScheme: null,
      bearerFormat: null,
      prefixes: [],
      scopes: {},
    },
  },
  operations: operations,
  crud: [],
}
