// Written by `specway generate`. Never edited by hand. Artemis: what the generated handlers do.
import type { CrudContract } from "../../src/gateway/contract.ts"
import * as tables from "./tables.ts"

/** What the generated handlers do. */
export const crud: readonly CrudContract[] = [
  // GET "/robots/{id}/commands"
  {
    operationId: "listRobotCommands",
    do: "list",
    table: tables.robot_commands,
    softDelete: false,
    global: false,
    status: 200,
    location: false,
    served: [
      { json: "id", column: "id", kind: "plain", optional: false },
      { json: "robot_id", column: "robot_id", kind: "plain", optional: false },
      { json: "type", column: "type", kind: "plain", optional: false },
      { json: "status", column: "status", kind: "plain", optional: false },
      { json: "payload", column: "payload", kind: "plain", optional: false },
      { json: "progress", column: "progress", kind: "plain", optional: false },
      { json: "message", column: "message", kind: "plain", optional: false },
      { json: "created_at", column: "created_at", kind: "time", optional: false },
      { json: "delivered_at", column: "delivered_at", kind: "time", optional: false },
      { json: "finished_at", column: "finished_at", kind: "time", optional: false },
      { json: "expires_at", column: "expires_at", kind: "time", optional: false },
    ],
    written: [],
    id: { json: "id", column: "id", prefix: "cmd_", uuid: false, parameter: null },
    where: [{ column: "robot_id", parameter: "id", parent: { table: tables.robots, column: "id", softDelete: true, global: false } }],
    filters: [],
    sorts: {},
    sortParameter: null,
    created: "created_at",
    updated: null,
    references: [],
    referrers: [],
    unique: [],
    inUse: "in_use",
  },
]
