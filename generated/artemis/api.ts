// Written by `specway generate`. Never edited by hand. Artemis: the whole contract.
import type { ApiContract } from "../../src/gateway/contract.ts"
import { crud } from "./crud.ts"
import { operations } from "./operations.ts"

/** Artemis */
export const api: ApiContract = {
  id: "artemis",
  title: "Artemis",
  version: "1.0.0",
  hosts: ["api.kairo.dev"],
  mount: "/v1",
  errors: 400,
  references: 404,
  pagination: "page",
  ids: "base36",
  times: "seconds",
  limit: "requests",
  plan: "starter",
  plans: {
    starter: {
      name: "starter",
      limits: {
        requests: {
          rates: [{ limit: 60, windowMs: 60000 }, { limit: 1000, windowMs: 86400000 }],
          burst: null,
          concurrent: null,
          quota: null,
          by: "identity",
        },
        agent: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        uploads: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        downloads: { rates: [{ limit: 120, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        streams: { rates: [], burst: null, concurrent: 5, quota: null, by: "identity" },
      },
      values: {
        robots: 1,
        models: 3,
        storage_bytes: 1000000000,
        file_bytes: 500000000,
        seats: 1,
        dataset_days: 90,
        telemetry_days: 7,
        log_days: 7,
        runs: 1,
      },
    },
    builder: {
      name: "builder",
      limits: {
        requests: {
          rates: [{ limit: 300, windowMs: 60000 }, { limit: 10000, windowMs: 86400000 }],
          burst: null,
          concurrent: null,
          quota: null,
          by: "identity",
        },
        agent: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        uploads: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        downloads: { rates: [{ limit: 120, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        streams: { rates: [], burst: null, concurrent: 20, quota: null, by: "identity" },
      },
      values: {
        robots: 7,
        models: null,
        storage_bytes: 50000000000,
        file_bytes: 10000000000,
        seats: 3,
        dataset_days: 365,
        telemetry_days: 30,
        log_days: 30,
        runs: 2,
      },
    },
    pro: {
      name: "pro",
      limits: {
        agent: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        uploads: { rates: [{ limit: 600, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        downloads: { rates: [{ limit: 120, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        streams: { rates: [], burst: null, concurrent: 100, quota: null, by: "identity" },
      },
      values: {
        robots: null,
        models: null,
        storage_bytes: 500000000000,
        file_bytes: 100000000000,
        seats: null,
        dataset_days: null,
        telemetry_days: 90,
        log_days: 90,
        runs: 4,
      },
    },
    anonymous: {
      name: "anonymous",
      limits: {
        requests: { rates: [{ limit: 30, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
        downloads: { rates: [{ limit: 60, windowMs: 60000 }], burst: null, concurrent: null, quota: null, by: "identity" },
      },
      values: {},
    },
  },
  schemes: {
    ArtemisKey: {
      name: "ArtemisKey",
      type: "http",
      in: "header",
      parameter: "Authorization",
      httpScheme: "bearer",
      bearerFormat: null,
      prefixes: ["kai_live_", "kai_test_"],
      scopes: {
        read: { name: "read", description: "Read everything.", grants: ["read"], roles: ["viewer", "member", "admin", "owner"] },
        write: { name: "write", description: "Create and change things.", grants: ["write", "read"], roles: ["member", "admin", "owner"] },
        admin: { name: "admin", description: "Delete things.", grants: ["admin", "write", "read"], roles: ["member", "admin", "owner"] },
      },
    },
    RobotAgent: {
      name: "RobotAgent",
      type: "http",
      in: "header",
      parameter: "Authorization",
      httpScheme: "bearer",
      bearerFormat: null,
      prefixes: ["kai_agent_"],
      scopes: {},
    },
  },
  operations: operations,
  crud: crud,
}
