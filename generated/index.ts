// Written by `specway generate`. Never edited by hand. Every API of the gateway.
import type { ApiContract } from "../src/gateway/contract.ts"
import { api as artemis } from "./artemis/api.ts"
import type { Handlers as artemisHandlers } from "./artemis/handlers.ts"
import { api as kairos } from "./kairos/api.ts"
import type { Handlers as kairosHandlers } from "./kairos/handlers.ts"
import { api as platform } from "./platform/api.ts"
import type { Handlers as platformHandlers } from "./platform/handlers.ts"

export interface GeneratedApi {
  readonly id: string
  readonly contract: ApiContract
  /** The completed contract, as it is published. */
  readonly document: URL
}

/** What has to be written by hand, by API; those whose every operation is generated or served upstream are not in it. */
export interface HandlersByApi {
  readonly artemis: artemisHandlers
  readonly kairos: kairosHandlers
  readonly platform: platformHandlers
}

export const apis: readonly GeneratedApi[] = [
  { id: "artemis", contract: artemis, document: new URL("./artemis/openapi.json", import.meta.url) },
  { id: "kairos", contract: kairos, document: new URL("./kairos/openapi.json", import.meta.url) },
  { id: "platform", contract: platform, document: new URL("./platform/openapi.json", import.meta.url) },
]

export interface GeneratedMount {
  readonly mount: string
  /** The union of the documents of its APIs. */
  readonly document: URL
  readonly apis: readonly string[]
}

export const mounts: readonly GeneratedMount[] = [
  { mount: "/v1", document: new URL("./mounts/v1/openapi.json", import.meta.url), apis: ["artemis", "kairos"] },
  { mount: "/platform/v1", document: new URL("./mounts/platform/v1/openapi.json", import.meta.url), apis: ["platform"] },
]
