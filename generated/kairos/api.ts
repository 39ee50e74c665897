// Written by `specway generate`. Never edited by hand. Kairos: the whole contract.
import type { ApiContract } from "../../src/gateway/contract.ts"
import { crud } from "./crud.ts"
import { operations } from "./operations.ts"

/** Kairos */
export const api: ApiContract = {
  id: "kairos",
  title: "Kairos",
  version: "1.0.0",
  hosts: ["api.kairo.dev"],
  mount: "/v1",
  errors: 400,
  references: 404,
  pagination: "offset",
  ids: "uuid",
  times: "milliseconds",
  limit: "read",
  plan: "community",
  plans: {
    community: {
      name: "community",
      limits: {
        create: { rates: [{ limit: 10, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        step: { rates: [{ limit: 60, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        read: { rates: [{ limit: 120, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        sse: { rates: [{ limit: 120, windowMs: 60000 }], burst: null, concurrent: 1, quota: null, by: "identity" },
      },
      values: { maxSimulationRuns: 1000, maxTicksPerRun: 10000, playbacks: 1 },
    },
    professional: {
      name: "professional",
      limits: {
        create: { rates: [{ limit: 30, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        step: { rates: [{ limit: 300, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        read: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        sse: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: 5, quota: null, by: "identity" },
      },
      values: { maxSimulationRuns: 10000, maxTicksPerRun: 100000, playbacks: 5 },
    },
    enterprise: {
      name: "enterprise",
      limits: {
        create: { rates: [{ limit: 100, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        step: { rates: [{ limit: 1000, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        read: { rates: [{ limit: 3000, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        sse: { rates: [{ limit: 3000, windowMs: 60000 }], burst: null, concurrent: 20, quota: null, by: "identity" },
      },
      values: { maxSimulationRuns: 100000, maxTicksPerRun: 1000000, playbacks: 20 },
    },
    strategic: {
      name: "strategic",
      limits: {
        create: { rates: [{ limit: 500, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        step: { rates: [{ limit: 5000, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        read: { rates: [{ limit: 10000, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        sse: { rates: [{ limit: 10000, windowMs: 60000 }], burst: null, concurrent: 100, quota: null, by: "identity" },
      },
      values: { maxSimulationRuns: null, maxTicksPerRun: null, playbacks: 100 },
    },
    anonymous: {
      name: "anonymous",
      limits: { read: { rates: [{ limit: 120, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" } },
      values: {},
    },
  },
  schemes: {
    apiKey: {
      name: "apiKey",
      type: "apiKey",
      in: "header",
      parameter: "X-Api-Key",
      httpScheme: null,
      bearerFormat: null,
      prefixes: ["krs_"],
      scopes: {
        "simulation:read": {
          name: "simulation:read",
          description: "Read simulations, evaluations and domains, and verify traces.",
          grants: ["simulation:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
        "simulation:write": {
          name: "simulation:write",
          description: "Make, compute and change simulations, and ask the gate.",
          grants: ["simulation:write"],
          roles: ["member", "admin", "owner"],
        },
        "org:read": {
          name: "org:read",
          description: "Read organizations, the license and the gate policy.",
          grants: ["org:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
        "usage:read": {
          name: "usage:read",
          description: "Read usage.",
          grants: ["usage:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
      },
    },
    jwt: {
      name: "jwt",
      type: "http",
      in: "header",
      parameter: "Authorization",
      httpScheme: "bearer",
      bearerFormat: "JWT",
      prefixes: [],
      scopes: {
        "simulation:read": {
          name: "simulation:read",
          description: "Read simulations, evaluations and domains, and verify traces.",
          grants: ["simulation:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
        "simulation:write": {
          name: "simulation:write",
          description: "Make, compute and change simulations, and ask the gate.",
          grants: ["simulation:write"],
          roles: ["member", "admin", "owner"],
        },
        "org:read": {
          name: "org:read",
          description: "Read organizations, the license and the gate policy.",
          grants: ["org:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
        "usage:read": {
          name: "usage:read",
          description: "Read usage.",
          grants: ["usage:read"],
          roles: ["viewer", "member", "admin", "owner"],
        },
      },
    },
  },
  operations: operations,
  crud: crud,
}
