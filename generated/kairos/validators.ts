// Written by `specway generate`. Never edited by hand. Kairos: compiled validators.
import type { SchemaContract } from "../../src/gateway/contract.ts"
import { isDateTime, isUri, isUuid } from "../../src/gateway/schema-formats.ts"
import { areUnique, countKeys, countProperties, explained, hasOthers, isArray, isInteger, isNumber, isObject, longEnough, setOwn, shortEnough, unknownKeys, unrecognized, wrongEnum, wrongKey, wrongTag, wrongType } from "../../src/gateway/schema-runtime.ts"
import type { Issues, JsonRecord, Path } from "../../src/gateway/schema-runtime.ts"

/** Inline: #/paths/~1simulations/get/parameters/0/schema */
function isListSimulations_query_limit(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 200) return false
  return true
}

/** Inline: #/paths/~1simulations/get/parameters/0/schema */
function explainListSimulations_query_limit(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 200) issues.add(at, "maximum", "Number must be less than or equal to 200")
  }
}

/** Inline: #/paths/~1simulations/get/parameters/1/schema */
function isListSimulations_query_offset(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 9007199254740991) return false
  return true
}

/** Inline: #/paths/~1simulations/get/parameters/1/schema */
function explainListSimulations_query_offset(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** Inline: #/paths/~1simulations/get/parameters/2/schema */
function isListSimulations_query_order(value: unknown): boolean {
  if (value !== "asc" && value !== "desc") return false
  return true
}

/** Inline: #/paths/~1simulations/get/parameters/2/schema */
function explainListSimulations_query_order(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "asc" && value !== "desc") issues.add(at, "enum", wrongEnum("'asc' | 'desc'", value))
}

/** SimulationStatus: #/components/schemas/SimulationStatus */
function isSimulationStatus(value: unknown): boolean {
  if (value !== "ready" && value !== "running" && value !== "paused" && value !== "completed" && value !== "collapsed" && value !== "failed") {
    return false
  }
  return true
}

/** SimulationStatus: #/components/schemas/SimulationStatus */
function explainSimulationStatus(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "ready" && value !== "running" && value !== "paused" && value !== "completed" && value !== "collapsed" && value !== "failed") {
    issues.add(at, "enum", wrongEnum("'ready' | 'running' | 'paused' | 'completed' | 'collapsed' | 'failed'", value))
  }
}

/** Inline: #/paths/~1simulations/get/parameters/4/schema */
function isTextFrom1To64(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1simulations/get/parameters/4/schema */
function explainTextFrom1To64(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** SimulationList: #/components/schemas/SimulationList */
function isSimulationList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 200) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isSimulationSummary(item)) return false
  }
  const pagination = value.pagination
  if (!isListWindow(pagination)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationList)) return false
  return true
}

/** SimulationList: #/components/schemas/SimulationList */
function explainSimulationList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 200) issues.add([...at, "data"], "maxItems", "Array must contain at most 200 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainSimulationSummary(item, [...at, "data", index], issues)
      }
    }
    const pagination = value.pagination
    if (pagination === undefined) issues.add([...at, "pagination"], "required", "Required")
    else explainListWindow(pagination, [...at, "pagination"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "pagination")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SimulationList: #/components/schemas/SimulationList */
function projectSimulationList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectSimulationListData(value.data),
    pagination: projectListWindow(value.pagination),
  }
  return result
}

/** Inline: #/components/headers/X-Request-Id/schema */
function isText(value: unknown): boolean {
  if (typeof value !== "string") return false
  return true
}

/** Inline: #/components/headers/X-Request-Id/schema */
function explainText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/headers/X-RateLimit-Limit/schema */
function isIntegerFrom0(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 9007199254740991) return false
  return true
}

/** Inline: #/components/headers/X-RateLimit-Limit/schema */
function explainIntegerFrom0(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** Error: #/components/schemas/Error */
function isError_(value: unknown): boolean {
  if (!isObject(value)) return false
  const error = value.error
  if (!isObject(error)) return false
  const message = error.message
  if (typeof message !== "string" || !shortEnough(message, 2000)) return false
  const requestId = error.requestId
  if (typeof requestId !== "string" || requestId.length === 0 || !shortEnough(requestId, 255)) return false
  const code = error.code
  if (typeof code !== "string" || !shortEnough(code, 64) || !patternError_ErrorCode.test(code)) return false
  const details = error.details
  if (isObject(details)) {
  }
  else if (details !== null) return false
  if (countKeys(error) !== 4 && hasOthers(error, keysError_Error)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysError_)) return false
  return true
}

/** Error: #/components/schemas/Error */
function explainError_(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const error = value.error
    if (error === undefined) issues.add([...at, "error"], "required", "Required")
    else if (!isObject(error)) issues.add([...at, "error"], "type", wrongType("object", error))
    else {
      const code = error.code
      if (code === undefined) issues.add([...at, "error", "code"], "required", "Required")
      else if (typeof code !== "string") issues.add([...at, "error", "code"], "type", wrongType("string", code))
      else {
        if (!shortEnough(code, 64)) issues.add([...at, "error", "code"], "maxLength", "String must contain at most 64 character(s)")
        if (code.length <= 1000 && !patternError_ErrorCode.test(code)) issues.add([...at, "error", "code"], "pattern", "Invalid")
      }
      const message = error.message
      if (message === undefined) issues.add([...at, "error", "message"], "required", "Required")
      else if (typeof message !== "string") issues.add([...at, "error", "message"], "type", wrongType("string", message))
      else if (!shortEnough(message, 2000)) issues.add([...at, "error", "message"], "maxLength", "String must contain at most 2000 character(s)")
      const details = error.details
      if (details === undefined) issues.add([...at, "error", "details"], "required", "Required")
      else if (isObject(details)) {
      }
      else if (details !== null) issues.add([...at, "error", "details"], "type", wrongType("object", details))
      const requestId = error.requestId
      if (requestId === undefined) issues.add([...at, "error", "requestId"], "required", "Required")
      else if (typeof requestId !== "string") issues.add([...at, "error", "requestId"], "type", wrongType("string", requestId))
      else {
        if (requestId.length === 0) issues.add([...at, "error", "requestId"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(requestId, 255)) issues.add([...at, "error", "requestId"], "maxLength", "String must contain at most 255 character(s)")
      }
      const extra = unknownKeys(error, (key) => key === "code" || key === "message" || key === "details" || key === "requestId")
      if (extra.length > 0) issues.add([...at, "error"], "additionalProperties", unrecognized(extra))
    }
    const extra2 = unknownKeys(value, (key) => key === "error")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** Error: #/components/schemas/Error */
function projectError_(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** ProblemDetails: #/components/schemas/ProblemDetails */
function isProblemDetails(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (typeof type_ !== "string") return false
  const title = value.title
  if (typeof title !== "string") return false
  const status = value.status
  if (!isInteger(status) || status < 400 || status > 599) return false
  const detail = value.detail
  if (typeof detail !== "string") return false
  const instance = value.instance
  if (typeof instance !== "string") return false
  const code = value.code
  if (!valuesProblemDetailsCode.has(code)) return false
  const issues2 = value.issues
  if (issues2 !== undefined) {
    if (!isArray(issues2)) return false
    for (let index = 0; index < issues2.length; index += 1) {
      const item = issues2[index]
      if (!isObject(item)) return false
      const path = item.path
      if (typeof path !== "string") return false
      const in_ = item.in
      if (in_ !== "path" && in_ !== "query" && in_ !== "header" && in_ !== "cookie" && in_ !== "body") return false
      const message = item.message
      if (typeof message !== "string") return false
      if (countKeys(item) !== 3 && hasOthers(item, keysProblemDetailsIssuesItem)) return false
    }
  }
  return true
}

/** ProblemDetails: #/components/schemas/ProblemDetails */
function explainProblemDetails(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    const title = value.title
    if (title === undefined) issues.add([...at, "title"], "required", "Required")
    else if (typeof title !== "string") issues.add([...at, "title"], "type", wrongType("string", title))
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else if (!isInteger(status)) issues.add([...at, "status"], "type", wrongType("integer", status))
    else {
      if (status < 400) issues.add([...at, "status"], "minimum", "Number must be greater than or equal to 400")
      if (status > 599) issues.add([...at, "status"], "maximum", "Number must be less than or equal to 599")
    }
    const detail = value.detail
    if (detail === undefined) issues.add([...at, "detail"], "required", "Required")
    else if (typeof detail !== "string") issues.add([...at, "detail"], "type", wrongType("string", detail))
    const instance = value.instance
    if (instance === undefined) issues.add([...at, "instance"], "required", "Required")
    else if (typeof instance !== "string") issues.add([...at, "instance"], "type", wrongType("string", instance))
    const code = value.code
    if (code === undefined) issues.add([...at, "code"], "required", "Required")
    else if (typeof code !== "string") issues.add([...at, "code"], "type", wrongType("string", code))
    else if (!valuesProblemDetailsCode.has(code)) {
      issues.add([...at, "code"], "enum", wrongEnum("'BAD_REQUEST' | 'CONCURRENCY_LIMITED' | 'CONFLICT' | 'EXPECTATION_FAILED' | 'FORBIDDEN' | 'HEADERS_TOO_LARGE' | 'HTTPS_REQUIRED' | 'IDEMPOTENCY_IN_PROGRESS' | 'IDEMPOTENCY_KEY_REUSE' | 'INSUFFICIENT_SCOPE' | 'INTERNAL_ERROR' | 'MALFORMED_JSON' | 'METHOD_NOT_ALLOWED' | 'NOT_ACCEPTABLE' | 'NOT_FOUND' | 'PAYLOAD_TOO_LARGE' | 'PLAN_LIMIT' | 'QUOTA_EXCEEDED' | 'RATE_LIMITED' | 'REQUEST_TIMEOUT' | 'TIMEOUT' | 'UNAUTHORIZED' | 'UNAVAILABLE' | 'UNPROCESSABLE' | 'UNSUPPORTED_MEDIA_TYPE' | 'UPSTREAM_ERROR' | 'VALIDATION_ERROR'", code))
    }
    const issues2 = value.issues
    if (issues2 !== undefined) {
      if (!isArray(issues2)) issues.add([...at, "issues"], "type", wrongType("array", issues2))
      else {
        for (let index = 0; index < issues2.length; index += 1) {
          const item = issues2[index]
          if (!isObject(item)) issues.add([...at, "issues", index], "type", wrongType("object", item))
          else {
            const path = item.path
            if (path === undefined) issues.add([...at, "issues", index, "path"], "required", "Required")
            else if (typeof path !== "string") issues.add([...at, "issues", index, "path"], "type", wrongType("string", path))
            const in_ = item.in
            if (in_ === undefined) issues.add([...at, "issues", index, "in"], "required", "Required")
            else if (typeof in_ !== "string") issues.add([...at, "issues", index, "in"], "type", wrongType("string", in_))
            else if (in_ !== "path" && in_ !== "query" && in_ !== "header" && in_ !== "cookie" && in_ !== "body") {
              issues.add([...at, "issues", index, "in"], "enum", wrongEnum("'path' | 'query' | 'header' | 'cookie' | 'body'", in_))
            }
            const message = item.message
            if (message === undefined) issues.add([...at, "issues", index, "message"], "required", "Required")
            else if (typeof message !== "string") issues.add([...at, "issues", index, "message"], "type", wrongType("string", message))
            const extra = unknownKeys(item, (key) => key === "path" || key === "in" || key === "message")
            if (extra.length > 0) issues.add([...at, "issues", index], "additionalProperties", unrecognized(extra))
          }
        }
      }
    }
  }
}

/** ProblemDetails: #/components/schemas/ProblemDetails */
function projectProblemDetails(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    type: value.type,
    title: value.title,
    status: value.status,
    detail: value.detail,
    instance: value.instance,
    code: value.code,
  }
  if (value.issues !== undefined) result["issues"] = projectProblemDetailsIssues(value.issues)
  for (const key in value) {
    if (key === "type" || key === "title" || key === "status" || key === "detail" || key === "instance" || key === "code" || key === "issues") continue
    const item = value[key]
    if (item === undefined) continue
    setOwn(result, key, item)
  }
  return result
}

/** Inline: #/paths/~1simulations/post/parameters/0/schema */
function isTextFrom1To255(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 255)) return false
  return true
}

/** Inline: #/paths/~1simulations/post/parameters/0/schema */
function explainTextFrom1To255(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 255)) issues.add(at, "maxLength", "String must contain at most 255 character(s)")
  }
}

/** CreateSimulation: #/components/schemas/CreateSimulation */
function isCreateSimulation(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const scenarioId = value.scenarioId
  if (scenarioId !== undefined) {
    if (typeof scenarioId !== "string" || scenarioId.length === 0 || !shortEnough(scenarioId, 64)) return false
    known += 1
  }
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const engineVersion = value.engineVersion
  if (engineVersion !== undefined) {
    if (!isEngineVersion(engineVersion)) return false
    known += 1
  }
  const organizationId = value.organizationId
  if (organizationId !== undefined) {
    if (!isPayingOrganization(organizationId)) return false
    known += 1
  }
  const scenario = value.scenario
  if (scenario !== undefined) {
    if (!isScenarioInput(scenario)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysCreateSimulation)) return false
  if (value.seed !== undefined && value.scenarioId === undefined) return false
  let matches = 0
  if (isCreateSimulationOneOf1(value)) matches += 1
  if (isCreateSimulationOneOf2(value)) matches += 1
  if (matches !== 1) return false
  return true
}

/** CreateSimulation: #/components/schemas/CreateSimulation */
function explainCreateSimulation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const scenarioId = value.scenarioId
    if (scenarioId !== undefined) {
      if (typeof scenarioId !== "string") issues.add([...at, "scenarioId"], "type", wrongType("string", scenarioId))
      else {
        if (scenarioId.length === 0) issues.add([...at, "scenarioId"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(scenarioId, 64)) issues.add([...at, "scenarioId"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const scenario = value.scenario
    if (scenario !== undefined) explainScenarioInput(scenario, [...at, "scenario"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const organizationId = value.organizationId
    if (organizationId !== undefined) explainPayingOrganization(organizationId, [...at, "organizationId"], issues)
    const engineVersion = value.engineVersion
    if (engineVersion !== undefined) explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const extra = unknownKeys(value, (key) => key === "scenarioId" || key === "scenario" || key === "seed" || key === "organizationId" || key === "engineVersion")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
    if (value.seed !== undefined && value.scenarioId === undefined) issues.add([...at, "scenarioId"], "dependentRequired", "Required")
  }
  const union: unknown = value
  if (isObject(union)) {
    let given = 0
    if (union.scenarioId !== undefined) given += 1
    if (union.scenario !== undefined) given += 1
    if (given !== 1) issues.add(at, "oneOf", "Exactly one of scenarioId, scenario is required")
  }
}

/** Inline: #/paths/~1simulations/post/responses/201/content/application~1json/schema/~response */
function isCreateSimulation_201(value: unknown): boolean {
  if (!isSimulationResponse(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysCreateSimulation_201.has(key)) continue
      return false
    }
  }
  return true
}

/** Inline: #/paths/~1simulations/post/responses/201/content/application~1json/schema/~response */
function explainCreateSimulation_201(value: unknown, at: Path, issues: Issues): void {
  explainSimulationResponse(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysCreateSimulation_201.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/paths/~1simulations/post/responses/201/content/application~1json/schema/~response */
function projectCreateSimulation_201(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    scenarioId: value.scenarioId,
    engineVersion: value.engineVersion,
    state: projectSimulationState(value.state),
    status: value.status,
    statusReason: value.statusReason,
    t: value.t,
    seed: value.seed,
    domain: value.domain,
    label: value.label,
    organizationId: value.organizationId,
    traceHash: value.traceHash,
    playback: projectPlaybackOrNull(value.playback),
    parentId: value.parentId,
    forkedAtTick: value.forkedAtTick,
    scenario: projectScenarioInput(value.scenario),
    createdAt: value.createdAt,
    updatedAt: value.updatedAt,
  }
  return result
}

/** Inline: #/paths/~1simulations/post/responses/201/headers/Location/schema */
function isTextTo2048(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 2048)) return false
  return true
}

/** Inline: #/paths/~1simulations/post/responses/201/headers/Location/schema */
function explainTextTo2048(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
}

/** Inline: #/components/headers/Idempotency-Replayed/schema */
function isCreateSimulation_201_header_IdempotencyReplayed(value: unknown): boolean {
  if (value !== "true") return false
  return true
}

/** Inline: #/components/headers/Idempotency-Replayed/schema */
function explainCreateSimulation_201_header_IdempotencyReplayed(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "true") issues.add(at, "const", "Invalid literal value, expected \"true\"")
}

/** CreateSimulationFromDomain: #/components/schemas/CreateSimulationFromDomain */
function isCreateSimulationFromDomain(value: unknown): boolean {
  if (!isObject(value)) return false
  const domain = value.domain
  if (!isDomainName(domain)) return false
  const engineVersion = value.engineVersion
  if (engineVersion !== undefined && !isEngineVersion(engineVersion)) return false
  const organizationId = value.organizationId
  if (organizationId !== undefined && !isPayingOrganization(organizationId)) return false
  const input = value.input
  if (!isDomainInput(input)) return false
  if (!isInputOfDomain(value)) return false
  const object_: unknown = value
  let holdsIf: boolean | undefined
  let holdsIf2: boolean | undefined
  let holdsIf3: boolean | undefined
  let holdsIf4: boolean | undefined
  let holdsIf5: boolean | undefined
  let holdsIf6: boolean | undefined
  let holdsIf7: boolean | undefined
  let holdsIf8: boolean | undefined
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "domain" || key === "input" || key === "organizationId" || key === "engineVersion" || (key === "domain" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "input" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "domain" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "input" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "domain" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "input" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "domain" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "input" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "domain" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "input" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "domain" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "input" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "domain" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "input" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "domain" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_))) || (key === "input" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_)))) continue
      return false
    }
  }
  return true
}

/** CreateSimulationFromDomain: #/components/schemas/CreateSimulationFromDomain */
function explainCreateSimulationFromDomain(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const domain = value.domain
    if (domain === undefined) issues.add([...at, "domain"], "required", "Required")
    else explainDomainName(domain, [...at, "domain"], issues)
    const input = value.input
    if (input === undefined) issues.add([...at, "input"], "required", "Required")
    else explainDomainInput(input, [...at, "input"], issues)
    const organizationId = value.organizationId
    if (organizationId !== undefined) explainPayingOrganization(organizationId, [...at, "organizationId"], issues)
    const engineVersion = value.engineVersion
    if (engineVersion !== undefined) explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
  }
  explainInputOfDomain(value, at, issues)
  const object_: unknown = value
  let holdsIf: boolean | undefined
  let holdsIf2: boolean | undefined
  let holdsIf3: boolean | undefined
  let holdsIf4: boolean | undefined
  let holdsIf5: boolean | undefined
  let holdsIf6: boolean | undefined
  let holdsIf7: boolean | undefined
  let holdsIf8: boolean | undefined
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "domain" || key === "input" || key === "organizationId" || key === "engineVersion" || (key === "domain" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "input" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "domain" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "input" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "domain" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "input" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "domain" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "input" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "domain" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "input" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "domain" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "input" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "domain" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "input" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "domain" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_))) || (key === "input" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_))))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** RunSimulation: #/components/schemas/RunSimulation */
function isRunSimulation(value: unknown): boolean {
  if (!isObject(value)) return false
  const scenarioId = value.scenarioId
  if (scenarioId !== undefined && (typeof scenarioId !== "string" || scenarioId.length === 0 || !shortEnough(scenarioId, 64))) return false
  const domain = value.domain
  if (domain !== undefined && !isDomainName(domain)) return false
  const ticks = value.ticks
  if (ticks !== undefined && (!isInteger(ticks) || ticks < 1 || ticks > 10000)) return false
  const seed = value.seed
  if (seed !== undefined && !isSeed(seed)) return false
  const engineVersion = value.engineVersion
  if (engineVersion !== undefined && !isEngineVersion(engineVersion)) return false
  const organizationId = value.organizationId
  if (organizationId !== undefined && !isPayingOrganization(organizationId)) return false
  const scenario = value.scenario
  if (scenario !== undefined && !isScenarioInput(scenario)) return false
  const input = value.input
  if (input !== undefined && !isDomainInput(input)) return false
  const decrees = value.decrees
  if (decrees !== undefined) {
    if (!isArray(decrees)) return false
    if (decrees.length > 1000) return false
    for (let index = 0; index < decrees.length; index += 1) {
      const item = decrees[index]
      if (isObject(item) && item.tick === undefined) return false
      if (!isIssueDecree(item)) return false
    }
  }
  const include = value.include
  if (include !== undefined) {
    if (!isArray(include)) return false
    if (include.length > 4) return false
    for (let index2 = 0; index2 < include.length; index2 += 1) {
      const item2 = include[index2]
      if (!isTracePart(item2)) return false
    }
    if (!areUnique(include)) return false
  }
  if (value.seed !== undefined && value.scenarioId === undefined) return false
  if (value.domain !== undefined && value.input === undefined) return false
  if (value.input !== undefined && value.domain === undefined) return false
  if (!isInputOfDomain(value)) return false
  let matches = 0
  if (isCreateSimulationOneOf1(value)) matches += 1
  if (isCreateSimulationOneOf2(value)) matches += 1
  if (isRunSimulationOneOf3(value)) matches += 1
  if (matches !== 1) return false
  const object_: unknown = value
  let holdsIf: boolean | undefined
  let holdsIf2: boolean | undefined
  let holdsIf3: boolean | undefined
  let holdsIf4: boolean | undefined
  let holdsIf5: boolean | undefined
  let holdsIf6: boolean | undefined
  let holdsIf7: boolean | undefined
  let holdsIf8: boolean | undefined
  if (isObject(object_)) {
    for (const key in object_) {
      const item3 = object_[key]
      if (item3 === undefined || key === "scenarioId" || key === "scenario" || key === "domain" || key === "input" || key === "ticks" || key === "decrees" || key === "include" || key === "seed" || key === "organizationId" || key === "engineVersion" || (key === "domain" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "input" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "domain" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "input" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "domain" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "input" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "domain" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "input" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "domain" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "input" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "domain" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "input" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "domain" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "input" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "domain" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_))) || (key === "input" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_)))) continue
      return false
    }
  }
  return true
}

/** RunSimulation: #/components/schemas/RunSimulation */
function explainRunSimulation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const scenarioId = value.scenarioId
    if (scenarioId !== undefined) {
      if (typeof scenarioId !== "string") issues.add([...at, "scenarioId"], "type", wrongType("string", scenarioId))
      else {
        if (scenarioId.length === 0) issues.add([...at, "scenarioId"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(scenarioId, 64)) issues.add([...at, "scenarioId"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const scenario = value.scenario
    if (scenario !== undefined) explainScenarioInput(scenario, [...at, "scenario"], issues)
    const domain = value.domain
    if (domain !== undefined) explainDomainName(domain, [...at, "domain"], issues)
    const input = value.input
    if (input !== undefined) explainDomainInput(input, [...at, "input"], issues)
    const ticks = value.ticks
    if (ticks !== undefined) {
      if (!isInteger(ticks)) issues.add([...at, "ticks"], "type", wrongType("integer", ticks))
      else {
        if (ticks < 1) issues.add([...at, "ticks"], "minimum", "Number must be greater than or equal to 1")
        if (ticks > 10000) issues.add([...at, "ticks"], "maximum", "Number must be less than or equal to 10000")
      }
    }
    const decrees = value.decrees
    if (decrees !== undefined) {
      if (!isArray(decrees)) issues.add([...at, "decrees"], "type", wrongType("array", decrees))
      else {
        if (decrees.length > 1000) issues.add([...at, "decrees"], "maxItems", "Array must contain at most 1000 element(s)")
        for (let index = 0; index < decrees.length; index += 1) {
          const item = decrees[index]
          if (isObject(item) && item.tick === undefined) issues.add([...at, "decrees", index, "tick"], "required", "Required")
          explainIssueDecree(item, [...at, "decrees", index], issues)
        }
      }
    }
    const include = value.include
    if (include !== undefined) {
      if (!isArray(include)) issues.add([...at, "include"], "type", wrongType("array", include))
      else {
        if (include.length > 4) issues.add([...at, "include"], "maxItems", "Array must contain at most 4 element(s)")
        for (let index2 = 0; index2 < include.length; index2 += 1) {
          const item2 = include[index2]
          explainTracePart(item2, [...at, "include", index2], issues)
        }
        if (!areUnique(include)) issues.add([...at, "include"], "uniqueItems", "Array items must be unique")
      }
    }
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const organizationId = value.organizationId
    if (organizationId !== undefined) explainPayingOrganization(organizationId, [...at, "organizationId"], issues)
    const engineVersion = value.engineVersion
    if (engineVersion !== undefined) explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    if (value.seed !== undefined && value.scenarioId === undefined) issues.add([...at, "scenarioId"], "dependentRequired", "Required")
    if (value.domain !== undefined && value.input === undefined) issues.add([...at, "input"], "dependentRequired", "Required")
    if (value.input !== undefined && value.domain === undefined) issues.add([...at, "domain"], "dependentRequired", "Required")
  }
  explainInputOfDomain(value, at, issues)
  const union: unknown = value
  if (isObject(union)) {
    let given = 0
    if (union.scenarioId !== undefined) given += 1
    if (union.scenario !== undefined) given += 1
    if (union.domain !== undefined) given += 1
    if (given !== 1) issues.add(at, "oneOf", "Exactly one of scenarioId, scenario, domain is required")
  }
  const object_: unknown = value
  let holdsIf: boolean | undefined
  let holdsIf2: boolean | undefined
  let holdsIf3: boolean | undefined
  let holdsIf4: boolean | undefined
  let holdsIf5: boolean | undefined
  let holdsIf6: boolean | undefined
  let holdsIf7: boolean | undefined
  let holdsIf8: boolean | undefined
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "scenarioId" || key === "scenario" || key === "domain" || key === "input" || key === "ticks" || key === "decrees" || key === "include" || key === "seed" || key === "organizationId" || key === "engineVersion" || (key === "domain" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "input" && (holdsIf ??= isCreateSimulationFromDomainIf(object_))) || (key === "domain" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "input" && (holdsIf2 ??= isCreateSimulationFromDomainIf2(object_))) || (key === "domain" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "input" && (holdsIf3 ??= isCreateSimulationFromDomainIf3(object_))) || (key === "domain" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "input" && (holdsIf4 ??= isCreateSimulationFromDomainIf4(object_))) || (key === "domain" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "input" && (holdsIf5 ??= isCreateSimulationFromDomainIf5(object_))) || (key === "domain" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "input" && (holdsIf6 ??= isCreateSimulationFromDomainIf6(object_))) || (key === "domain" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "input" && (holdsIf7 ??= isCreateSimulationFromDomainIf7(object_))) || (key === "domain" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_))) || (key === "input" && (holdsIf8 ??= isCreateSimulationFromDomainIf8(object_))))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** RunSimulation: #/components/schemas/RunSimulation */
function fillRunSimulation(value: unknown): void {
  if (isObject(value)) {
    if (value.ticks === undefined) value.ticks = 1000
    if (value.include === undefined) value.include = ["steps", "events", "prophecies", "ghostBranches"]
  }
}

/** SimulationRunResponse: #/components/schemas/SimulationRunResponse */
function isSimulationRunResponse(value: unknown): boolean {
  if (!isSimulationResponse(value)) return false
  if (!isSimulationRunResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysSimulationRunResponse.has(key)) continue
      return false
    }
  }
  return true
}

/** SimulationRunResponse: #/components/schemas/SimulationRunResponse */
function explainSimulationRunResponse(value: unknown, at: Path, issues: Issues): void {
  explainSimulationResponse(value, at, issues)
  explainSimulationRunResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysSimulationRunResponse.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** SimulationRunResponse: #/components/schemas/SimulationRunResponse */
function projectSimulationRunResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    scenarioId: value.scenarioId,
    engineVersion: value.engineVersion,
    state: projectSimulationState(value.state),
    status: value.status,
    statusReason: value.statusReason,
    t: value.t,
    seed: value.seed,
    domain: value.domain,
    label: value.label,
    organizationId: value.organizationId,
    traceHash: value.traceHash,
    playback: projectPlaybackOrNull(value.playback),
    parentId: value.parentId,
    forkedAtTick: value.forkedAtTick,
    scenario: projectScenarioInput(value.scenario),
    createdAt: value.createdAt,
    updatedAt: value.updatedAt,
    trace: projectTracePartsResponse(value.trace),
    summary: projectTraceSummary(value.summary),
  }
  return result
}

/** Inline: #/paths/~1simulations~1run/post/responses/201/content/application~1x-ndjson/schema */
function isTextTo1073741824(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 1073741824)) return false
  return true
}

/** Inline: #/paths/~1simulations~1run/post/responses/201/content/application~1x-ndjson/schema */
function explainTextTo1073741824(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!shortEnough(value, 1073741824)) issues.add(at, "maxLength", "String must contain at most 1073741824 character(s)")
}

/** TraceLineResponse: #/components/schemas/TraceLineResponse */
function isTraceLineResponse(value: unknown): boolean {
  let matches = 0
  if (isStepRecord(value)) matches += 1
  if (isTraceEndResponse(value)) matches += 1
  if (isError_(value)) matches += 1
  if (matches !== 1) return false
  return true
}

/** TraceLineResponse: #/components/schemas/TraceLineResponse */
function explainTraceLineResponse(value: unknown, at: Path, issues: Issues): void {
  let matches = 0
  if (isStepRecord(value)) matches += 1
  if (isTraceEndResponse(value)) matches += 1
  if (isError_(value)) matches += 1
  if (matches > 1) issues.add(at, "oneOf", "Invalid input")
  else if (matches === 0) issues.add(at, "oneOf", "Invalid input")
}

/** TraceLineResponse: #/components/schemas/TraceLineResponse */
function projectTraceLineResponse(value: unknown): unknown {
  if (isObject(value)) {
    if (isStepRecord(value)) return projectStepRecord(value)
    if (isTraceEndResponse(value)) return projectTraceEndResponse(value)
    if (isError_(value)) return projectError_(value)
    const copy = projectStepRecord(value)
    if (isStepRecord(copy)) return copy
    const copy2 = projectTraceEndResponse(value)
    if (isTraceEndResponse(copy2)) return copy2
    const copy3 = projectError_(value)
    if (isError_(copy3)) return copy3
  }
  return value
}

/** SimulationId: #/components/schemas/SimulationId */
function isSimulationId(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 36) || !isUuid(value)) return false
  return true
}

/** SimulationId: #/components/schemas/SimulationId */
function explainSimulationId(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 36)) issues.add(at, "maxLength", "String must contain at most 36 character(s)")
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
}

/** StepSimulation: #/components/schemas/StepSimulation */
function isStepSimulation(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const ticks = value.ticks
  if (ticks !== undefined) {
    if (!isInteger(ticks) || ticks < 1 || ticks > 10000) return false
    known += 1
  }
  const moves = value.moves
  if (moves !== undefined) {
    if (!isObject(moves)) return false
    const size = countProperties(moves)
    if (size > 64) return false
    for (const key2 in moves) {
      const item = moves[key2]
      if (item === undefined) continue
      if (!isAgentMove(item)) return false
    }
    known += 1
  }
  const include = value.include
  if (include !== undefined) {
    if (!isArray(include)) return false
    if (include.length > 2) return false
    for (let index = 0; index < include.length; index += 1) {
      const item2 = include[index]
      if (item2 !== "steps" && item2 !== "events") return false
    }
    if (!areUnique(include)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysStepSimulation)) return false
  return true
}

/** StepSimulation: #/components/schemas/StepSimulation */
function explainStepSimulation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const ticks = value.ticks
    if (ticks !== undefined) {
      if (!isInteger(ticks)) issues.add([...at, "ticks"], "type", wrongType("integer", ticks))
      else {
        if (ticks < 1) issues.add([...at, "ticks"], "minimum", "Number must be greater than or equal to 1")
        if (ticks > 10000) issues.add([...at, "ticks"], "maximum", "Number must be less than or equal to 10000")
      }
    }
    const moves = value.moves
    if (moves !== undefined) {
      if (!isObject(moves)) issues.add([...at, "moves"], "type", wrongType("object", moves))
      else {
        const size = countProperties(moves)
        if (size > 64) issues.add([...at, "moves"], "maxProperties", "Object must contain at most 64 key(s)")
        for (const key2 in moves) {
          const item = moves[key2]
          if (item === undefined) continue
          explainAgentMove(item, [...at, "moves", key2], issues)
        }
      }
    }
    const include = value.include
    if (include !== undefined) {
      if (!isArray(include)) issues.add([...at, "include"], "type", wrongType("array", include))
      else {
        if (include.length > 2) issues.add([...at, "include"], "maxItems", "Array must contain at most 2 element(s)")
        for (let index = 0; index < include.length; index += 1) {
          const item2 = include[index]
          if (typeof item2 !== "string") issues.add([...at, "include", index], "type", wrongType("string", item2))
          else if (item2 !== "steps" && item2 !== "events") issues.add([...at, "include", index], "enum", wrongEnum("'steps' | 'events'", item2))
        }
        if (!areUnique(include)) issues.add([...at, "include"], "uniqueItems", "Array items must be unique")
      }
    }
    const extra = unknownKeys(value, (key) => key === "ticks" || key === "moves" || key === "include")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StepSimulation: #/components/schemas/StepSimulation */
function fillStepSimulation(value: unknown): void {
  if (isObject(value)) {
    if (value.ticks === undefined) value.ticks = 1
    if (value.include === undefined) value.include = ["events"]
  }
}

/** StepResult: #/components/schemas/StepResult */
function isStepResult(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 7
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const t = value.t
  if (!isTick(t)) return false
  const ticks = value.ticks
  if (!isInteger(ticks) || ticks < 0 || ticks > 10000) return false
  const eventsTruncated = value.eventsTruncated
  if (eventsTruncated !== undefined) {
    if (typeof eventsTruncated !== "boolean") return false
    known += 1
  }
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const traceHash = value.traceHash
  if (!isTraceHash(traceHash)) return false
  const state = value.state
  if (!isSimulationState(state)) return false
  const summary = value.summary
  if (!isTraceSummary(summary)) return false
  const steps = value.steps
  if (steps !== undefined) {
    if (!isArray(steps)) return false
    if (steps.length > 10000) return false
    for (let index = 0; index < steps.length; index += 1) {
      const item = steps[index]
      if (!isStepRecord(item)) return false
    }
    known += 1
  }
  const events = value.events
  if (events !== undefined) {
    if (!isArray(events)) return false
    if (events.length > 1000) return false
    for (let index2 = 0; index2 < events.length; index2 += 1) {
      const item2 = events[index2]
      if (!isEventRecord(item2)) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysStepResult)) return false
  return true
}

/** StepResult: #/components/schemas/StepResult */
function explainStepResult(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const ticks = value.ticks
    if (ticks === undefined) issues.add([...at, "ticks"], "required", "Required")
    else if (!isInteger(ticks)) issues.add([...at, "ticks"], "type", wrongType("integer", ticks))
    else {
      if (ticks < 0) issues.add([...at, "ticks"], "minimum", "Number must be greater than or equal to 0")
      if (ticks > 10000) issues.add([...at, "ticks"], "maximum", "Number must be less than or equal to 10000")
    }
    const state = value.state
    if (state === undefined) issues.add([...at, "state"], "required", "Required")
    else explainSimulationState(state, [...at, "state"], issues)
    const traceHash = value.traceHash
    if (traceHash === undefined) issues.add([...at, "traceHash"], "required", "Required")
    else explainTraceHash(traceHash, [...at, "traceHash"], issues)
    const summary = value.summary
    if (summary === undefined) issues.add([...at, "summary"], "required", "Required")
    else explainTraceSummary(summary, [...at, "summary"], issues)
    const steps = value.steps
    if (steps !== undefined) {
      if (!isArray(steps)) issues.add([...at, "steps"], "type", wrongType("array", steps))
      else {
        if (steps.length > 10000) issues.add([...at, "steps"], "maxItems", "Array must contain at most 10000 element(s)")
        for (let index = 0; index < steps.length; index += 1) {
          const item = steps[index]
          explainStepRecord(item, [...at, "steps", index], issues)
        }
      }
    }
    const events = value.events
    if (events !== undefined) {
      if (!isArray(events)) issues.add([...at, "events"], "type", wrongType("array", events))
      else {
        if (events.length > 1000) issues.add([...at, "events"], "maxItems", "Array must contain at most 1000 element(s)")
        for (let index2 = 0; index2 < events.length; index2 += 1) {
          const item2 = events[index2]
          explainEventRecord(item2, [...at, "events", index2], issues)
        }
      }
    }
    const eventsTruncated = value.eventsTruncated
    if (eventsTruncated !== undefined && typeof eventsTruncated !== "boolean") {
      issues.add([...at, "eventsTruncated"], "type", wrongType("boolean", eventsTruncated))
    }
    const extra = unknownKeys(value, (key) => key === "simulationId" || key === "status" || key === "t" || key === "ticks" || key === "state" || key === "traceHash" || key === "summary" || key === "steps" || key === "events" || key === "eventsTruncated")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StepResult: #/components/schemas/StepResult */
function projectStepResult(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationId: value.simulationId,
    status: value.status,
    t: value.t,
    ticks: value.ticks,
    state: projectSimulationState(value.state),
    traceHash: value.traceHash,
    summary: projectTraceSummary(value.summary),
  }
  if (value.steps !== undefined) result["steps"] = projectStepResultSteps(value.steps)
  if (value.events !== undefined) result["events"] = projectStepResultEvents(value.events)
  if (value.eventsTruncated !== undefined) result["eventsTruncated"] = value.eventsTruncated
  return result
}

/** ControlPlayback: #/components/schemas/ControlPlayback */
function isControlPlayback(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const action = value.action
  if (action !== "play" && action !== "pause" && action !== "resume" && action !== "stop") return false
  const ticksPerSecond = value.ticksPerSecond
  if (ticksPerSecond !== undefined) {
    if (!isInteger(ticksPerSecond) || ticksPerSecond < 1 || ticksPerSecond > 200) return false
    known += 1
  }
  const untilTick = value.untilTick
  if (untilTick !== undefined) {
    if (!isInteger(untilTick) || untilTick < 1 || untilTick > 9007199254740991) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysControlPlayback)) return false
  return true
}

/** ControlPlayback: #/components/schemas/ControlPlayback */
function explainControlPlayback(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const action = value.action
    if (action === undefined) issues.add([...at, "action"], "required", "Required")
    else if (typeof action !== "string") issues.add([...at, "action"], "type", wrongType("string", action))
    else if (action !== "play" && action !== "pause" && action !== "resume" && action !== "stop") {
      issues.add([...at, "action"], "enum", wrongEnum("'play' | 'pause' | 'resume' | 'stop'", action))
    }
    const ticksPerSecond = value.ticksPerSecond
    if (ticksPerSecond !== undefined) {
      if (!isInteger(ticksPerSecond)) issues.add([...at, "ticksPerSecond"], "type", wrongType("integer", ticksPerSecond))
      else {
        if (ticksPerSecond < 1) issues.add([...at, "ticksPerSecond"], "minimum", "Number must be greater than or equal to 1")
        if (ticksPerSecond > 200) issues.add([...at, "ticksPerSecond"], "maximum", "Number must be less than or equal to 200")
      }
    }
    const untilTick = value.untilTick
    if (untilTick !== undefined) {
      if (!isInteger(untilTick)) issues.add([...at, "untilTick"], "type", wrongType("integer", untilTick))
      else {
        if (untilTick < 1) issues.add([...at, "untilTick"], "minimum", "Number must be greater than or equal to 1")
        if (untilTick > 9007199254740991) issues.add([...at, "untilTick"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const extra = unknownKeys(value, (key) => key === "action" || key === "ticksPerSecond" || key === "untilTick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** PlaybackResult: #/components/schemas/PlaybackResult */
function isPlaybackResult(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const t = value.t
  if (!isTick(t)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const playback = value.playback
  if (!isPlaybackOrNull(playback)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysPlaybackResult)) return false
  return true
}

/** PlaybackResult: #/components/schemas/PlaybackResult */
function explainPlaybackResult(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const playback = value.playback
    if (playback === undefined) issues.add([...at, "playback"], "required", "Required")
    else explainPlaybackOrNull(playback, [...at, "playback"], issues)
    const extra = unknownKeys(value, (key) => key === "simulationId" || key === "status" || key === "t" || key === "playback")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** PlaybackResult: #/components/schemas/PlaybackResult */
function projectPlaybackResult(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationId: value.simulationId,
    status: value.status,
    t: value.t,
    playback: projectPlaybackOrNull(value.playback),
  }
  return result
}

/** SimulationPolicies: #/components/schemas/SimulationPolicies */
function isSimulationPolicies(value: unknown): boolean {
  if (!isObject(value)) return false
  const t = value.t
  if (!isTick(t)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const policies = value.policies
  if (!isObject(policies)) return false
  const size = countProperties(policies)
  if (size > 64) return false
  for (const key2 in policies) {
    const item = policies[key2]
    if (item === undefined) continue
    if (!isCurrentPolicy(item)) return false
  }
  const decreeIds = value.decreeIds
  if (!isArray(decreeIds)) return false
  if (decreeIds.length > 64) return false
  for (let index = 0; index < decreeIds.length; index += 1) {
    const item2 = decreeIds[index]
    if (typeof item2 !== "string" || !shortEnough(item2, 36) || !isUuid(item2)) return false
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysSimulationPolicies)) return false
  return true
}

/** SimulationPolicies: #/components/schemas/SimulationPolicies */
function explainSimulationPolicies(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const policies = value.policies
    if (policies === undefined) issues.add([...at, "policies"], "required", "Required")
    else if (!isObject(policies)) issues.add([...at, "policies"], "type", wrongType("object", policies))
    else {
      const size = countProperties(policies)
      if (size > 64) issues.add([...at, "policies"], "maxProperties", "Object must contain at most 64 key(s)")
      for (const key2 in policies) {
        const item = policies[key2]
        if (item === undefined) continue
        explainCurrentPolicy(item, [...at, "policies", key2], issues)
      }
    }
    const decreeIds = value.decreeIds
    if (decreeIds === undefined) issues.add([...at, "decreeIds"], "required", "Required")
    else if (!isArray(decreeIds)) issues.add([...at, "decreeIds"], "type", wrongType("array", decreeIds))
    else {
      if (decreeIds.length > 64) issues.add([...at, "decreeIds"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < decreeIds.length; index += 1) {
        const item2 = decreeIds[index]
        if (typeof item2 !== "string") issues.add([...at, "decreeIds", index], "type", wrongType("string", item2))
        else {
          if (!shortEnough(item2, 36)) issues.add([...at, "decreeIds", index], "maxLength", "String must contain at most 36 character(s)")
          if (!isUuid(item2)) issues.add([...at, "decreeIds", index], "format", "Invalid uuid")
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "simulationId" || key === "t" || key === "policies" || key === "decreeIds")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SimulationPolicies: #/components/schemas/SimulationPolicies */
function projectSimulationPolicies(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationId: value.simulationId,
    t: value.t,
    policies: projectSimulationPolicies_policies(value.policies),
    decreeIds: value.decreeIds,
  }
  return result
}

/** UpdatePolicies: #/components/schemas/UpdatePolicies */
function isUpdatePolicies(value: unknown): boolean {
  if (!isObject(value)) return false
  const policies = value.policies
  if (!isObject(policies)) return false
  const size = countProperties(policies)
  if (size < 1) return false
  if (size > 64) return false
  for (const key2 in policies) {
    const item = policies[key2]
    if (item === undefined) continue
    if (!isAgentPolicyPatch(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysUpdatePolicies)) return false
  return true
}

/** UpdatePolicies: #/components/schemas/UpdatePolicies */
function explainUpdatePolicies(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const policies = value.policies
    if (policies === undefined) issues.add([...at, "policies"], "required", "Required")
    else if (!isObject(policies)) issues.add([...at, "policies"], "type", wrongType("object", policies))
    else {
      const size = countProperties(policies)
      if (size < 1) issues.add([...at, "policies"], "minProperties", "Object must contain at least 1 key(s)")
      if (size > 64) issues.add([...at, "policies"], "maxProperties", "Object must contain at most 64 key(s)")
      for (const key2 in policies) {
        const item = policies[key2]
        if (item === undefined) continue
        explainAgentPolicyPatch(item, [...at, "policies", key2], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "policies")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AgentName: #/components/schemas/AgentName */
function isAgentName(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 64) || !patternAgentName.test(value)) return false
  return true
}

/** AgentName: #/components/schemas/AgentName */
function explainAgentName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
    if (value.length <= 1000 && !patternAgentName.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** AgentPolicyPatch: #/components/schemas/AgentPolicyPatch */
function isAgentPolicyPatch(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const lambda = value.lambda
  if (lambda !== undefined) {
    if (!isNumber(lambda) || lambda < 0 || lambda > 2) return false
    known += 1
  }
  const gamma = value.gamma
  if (gamma !== undefined) {
    if (!isNumber(gamma) || gamma < 0 || gamma > 2) return false
    known += 1
  }
  const lambdaDrift = value.lambdaDrift
  if (lambdaDrift !== undefined) {
    if (lambdaDrift !== null && (!isNumber(lambdaDrift) || lambdaDrift < -0.1 || lambdaDrift > 0.1)) return false
    known += 1
  }
  const gammaDrift = value.gammaDrift
  if (gammaDrift !== undefined) {
    if (gammaDrift !== null && (!isNumber(gammaDrift) || gammaDrift < -0.1 || gammaDrift > 0.1)) return false
    known += 1
  }
  const attractorPreferences = value.attractorPreferences
  if (attractorPreferences !== undefined) {
    if (isObject(attractorPreferences)) {
      const size = countProperties(attractorPreferences)
      if (size > 16) return false
      for (const key2 in attractorPreferences) {
        const item = attractorPreferences[key2]
        if (item === undefined) continue
        const name: unknown = key2
        if (!isAgentPolicyPatchAttractorPreferencesName(name)) return false
        if (item !== null && (!isNumber(item) || item < 0 || item > 1)) return false
      }
    }
    else if (attractorPreferences !== null) return false
    known += 1
  }
  const size2 = countProperties(value)
  if (size2 < 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysAgentPolicyPatch)) return false
  return true
}

/** AgentPolicyPatch: #/components/schemas/AgentPolicyPatch */
function explainAgentPolicyPatch(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const lambda = value.lambda
    if (lambda !== undefined) {
      if (!isNumber(lambda)) issues.add([...at, "lambda"], "type", wrongType("number", lambda))
      else {
        if (lambda < 0) issues.add([...at, "lambda"], "minimum", "Number must be greater than or equal to 0")
        if (lambda > 2) issues.add([...at, "lambda"], "maximum", "Number must be less than or equal to 2")
      }
    }
    const gamma = value.gamma
    if (gamma !== undefined) {
      if (!isNumber(gamma)) issues.add([...at, "gamma"], "type", wrongType("number", gamma))
      else {
        if (gamma < 0) issues.add([...at, "gamma"], "minimum", "Number must be greater than or equal to 0")
        if (gamma > 2) issues.add([...at, "gamma"], "maximum", "Number must be less than or equal to 2")
      }
    }
    const lambdaDrift = value.lambdaDrift
    if (lambdaDrift !== undefined) {
      if (isNumber(lambdaDrift)) {
        if (lambdaDrift < -0.1) issues.add([...at, "lambdaDrift"], "minimum", "Number must be greater than or equal to -0.1")
        if (lambdaDrift > 0.1) issues.add([...at, "lambdaDrift"], "maximum", "Number must be less than or equal to 0.1")
      }
      else if (lambdaDrift !== null) issues.add([...at, "lambdaDrift"], "type", wrongType("number", lambdaDrift))
    }
    const gammaDrift = value.gammaDrift
    if (gammaDrift !== undefined) {
      if (isNumber(gammaDrift)) {
        if (gammaDrift < -0.1) issues.add([...at, "gammaDrift"], "minimum", "Number must be greater than or equal to -0.1")
        if (gammaDrift > 0.1) issues.add([...at, "gammaDrift"], "maximum", "Number must be less than or equal to 0.1")
      }
      else if (gammaDrift !== null) issues.add([...at, "gammaDrift"], "type", wrongType("number", gammaDrift))
    }
    const attractorPreferences = value.attractorPreferences
    if (attractorPreferences !== undefined) {
      if (isObject(attractorPreferences)) {
        const size = countProperties(attractorPreferences)
        if (size > 16) issues.add([...at, "attractorPreferences"], "maxProperties", "Object must contain at most 16 key(s)")
        for (const key2 in attractorPreferences) {
          const item = attractorPreferences[key2]
          if (item === undefined) continue
          const name: unknown = key2
          if (!isAgentPolicyPatchAttractorPreferencesName(name)) issues.add([...at, "attractorPreferences"], "propertyNames", wrongKey(key2))
          if (isNumber(item)) {
            if (item < 0) issues.add([...at, "attractorPreferences", key2], "minimum", "Number must be greater than or equal to 0")
            if (item > 1) issues.add([...at, "attractorPreferences", key2], "maximum", "Number must be less than or equal to 1")
          }
          else if (item !== null) issues.add([...at, "attractorPreferences", key2], "type", wrongType("number", item))
        }
      }
      else if (attractorPreferences !== null) issues.add([...at, "attractorPreferences"], "type", wrongType("object", attractorPreferences))
    }
    const size2 = countProperties(value)
    if (size2 < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    const extra = unknownKeys(value, (key) => key === "lambda" || key === "gamma" || key === "lambdaDrift" || key === "gammaDrift" || key === "attractorPreferences")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ForkSimulation: #/components/schemas/ForkSimulation */
function isForkSimulation(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const atTick = value.atTick
  if (atTick !== undefined) {
    if (!isTick(atTick)) return false
    known += 1
  }
  const label = value.label
  if (label !== undefined) {
    if (typeof label !== "string" || !shortEnough(label, 200)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysForkSimulation)) return false
  return true
}

/** ForkSimulation: #/components/schemas/ForkSimulation */
function explainForkSimulation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const atTick = value.atTick
    if (atTick !== undefined) explainTick(atTick, [...at, "atTick"], issues)
    const label = value.label
    if (label !== undefined) {
      if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
      else if (!shortEnough(label, 200)) issues.add([...at, "label"], "maxLength", "String must contain at most 200 character(s)")
    }
    const extra = unknownKeys(value, (key) => key === "atTick" || key === "label")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/0/schema */
function isGetSimulationTrace_query_from(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 9007199254740991) return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/0/schema */
function explainGetSimulationTrace_query_from(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/1/schema */
function isIntegerFrom0To9007199254740991(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 9007199254740991) return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/1/schema */
function explainIntegerFrom0To9007199254740991(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/2/schema */
function isGetSimulationTrace_query_every(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 10000) return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/2/schema */
function explainGetSimulationTrace_query_every(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 10000) issues.add(at, "maximum", "Number must be less than or equal to 10000")
  }
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/3/schema */
function isGetSimulationTrace_query_include(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 4) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isTracePart(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1trace/get/parameters/3/schema */
function explainGetSimulationTrace_query_include(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 4) issues.add(at, "maxItems", "Array must contain at most 4 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainTracePart(item, [...at, index], issues)
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** SimulationTraceResponse: #/components/schemas/SimulationTraceResponse */
function isSimulationTraceResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const scenarioId = value.scenarioId
  if (scenarioId !== null && (typeof scenarioId !== "string" || !shortEnough(scenarioId, 64))) return false
  const domain = value.domain
  if (domain !== null && (typeof domain !== "string" || !shortEnough(domain, 64))) return false
  const engineVersion = value.engineVersion
  if (!isEngineVersion(engineVersion)) return false
  const seed = value.seed
  if (!isSeed(seed)) return false
  const t = value.t
  if (!isTick(t)) return false
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const traceHash = value.traceHash
  if (!isTraceHash(traceHash)) return false
  const trace = value.trace
  if (!isTracePartsResponse(trace)) return false
  const summary = value.summary
  if (!isTraceSummary(summary)) return false
  if (countKeys(value) !== 10 && hasOthers(value, keysSimulationTraceResponse)) return false
  return true
}

/** SimulationTraceResponse: #/components/schemas/SimulationTraceResponse */
function explainSimulationTraceResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const scenarioId = value.scenarioId
    if (scenarioId === undefined) issues.add([...at, "scenarioId"], "required", "Required")
    else if (typeof scenarioId === "string") {
      if (!shortEnough(scenarioId, 64)) issues.add([...at, "scenarioId"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (scenarioId !== null) issues.add([...at, "scenarioId"], "type", wrongType("string", scenarioId))
    const domain = value.domain
    if (domain === undefined) issues.add([...at, "domain"], "required", "Required")
    else if (typeof domain === "string") {
      if (!shortEnough(domain, 64)) issues.add([...at, "domain"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (domain !== null) issues.add([...at, "domain"], "type", wrongType("string", domain))
    const engineVersion = value.engineVersion
    if (engineVersion === undefined) issues.add([...at, "engineVersion"], "required", "Required")
    else explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const traceHash = value.traceHash
    if (traceHash === undefined) issues.add([...at, "traceHash"], "required", "Required")
    else explainTraceHash(traceHash, [...at, "traceHash"], issues)
    const trace = value.trace
    if (trace === undefined) issues.add([...at, "trace"], "required", "Required")
    else explainTracePartsResponse(trace, [...at, "trace"], issues)
    const summary = value.summary
    if (summary === undefined) issues.add([...at, "summary"], "required", "Required")
    else explainTraceSummary(summary, [...at, "summary"], issues)
    const extra = unknownKeys(value, (key) => key === "simulationId" || key === "scenarioId" || key === "domain" || key === "engineVersion" || key === "seed" || key === "t" || key === "status" || key === "traceHash" || key === "trace" || key === "summary")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SimulationTraceResponse: #/components/schemas/SimulationTraceResponse */
function projectSimulationTraceResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationId: value.simulationId,
    scenarioId: value.scenarioId,
    domain: value.domain,
    engineVersion: value.engineVersion,
    seed: value.seed,
    t: value.t,
    status: value.status,
    traceHash: value.traceHash,
    trace: projectTracePartsResponse(value.trace),
    summary: projectTraceSummary(value.summary),
  }
  return result
}

/** Verification: #/components/schemas/Verification */
function isVerification(value: unknown): boolean {
  if (!isObject(value)) return false
  const verified = value.verified
  if (typeof verified !== "boolean") return false
  const t = value.t
  if (!isTick(t)) return false
  const engineVersion = value.engineVersion
  if (!isEngineVersion(engineVersion)) return false
  const durationMs = value.durationMs
  if (!isNumber(durationMs) || durationMs < 0) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const traceHash = value.traceHash
  if (!isTraceHash(traceHash)) return false
  const computedHash = value.computedHash
  if (!isTraceHash(computedHash)) return false
  const firstMismatch = value.firstMismatch
  if (!isTickSpan(firstMismatch) && firstMismatch !== null) return false
  if (countKeys(value) !== 8 && hasOthers(value, keysVerification)) return false
  return true
}

/** Verification: #/components/schemas/Verification */
function explainVerification(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const verified = value.verified
    if (verified === undefined) issues.add([...at, "verified"], "required", "Required")
    else if (typeof verified !== "boolean") issues.add([...at, "verified"], "type", wrongType("boolean", verified))
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const engineVersion = value.engineVersion
    if (engineVersion === undefined) issues.add([...at, "engineVersion"], "required", "Required")
    else explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const traceHash = value.traceHash
    if (traceHash === undefined) issues.add([...at, "traceHash"], "required", "Required")
    else explainTraceHash(traceHash, [...at, "traceHash"], issues)
    const computedHash = value.computedHash
    if (computedHash === undefined) issues.add([...at, "computedHash"], "required", "Required")
    else explainTraceHash(computedHash, [...at, "computedHash"], issues)
    const firstMismatch = value.firstMismatch
    if (firstMismatch === undefined) issues.add([...at, "firstMismatch"], "required", "Required")
    else if (!isTickSpan(firstMismatch) && firstMismatch !== null) {
      const union: unknown = firstMismatch
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "firstMismatch"], issues)
      else if (isObject(union)) explainTickSpan(union, [...at, "firstMismatch"], issues)
      else explainTickSpan(union, [...at, "firstMismatch"], issues)
    }
    const durationMs = value.durationMs
    if (durationMs === undefined) issues.add([...at, "durationMs"], "required", "Required")
    else if (!isNumber(durationMs)) issues.add([...at, "durationMs"], "type", wrongType("number", durationMs))
    else if (durationMs < 0) issues.add([...at, "durationMs"], "minimum", "Number must be greater than or equal to 0")
    const extra = unknownKeys(value, (key) => key === "simulationId" || key === "verified" || key === "t" || key === "engineVersion" || key === "traceHash" || key === "computedHash" || key === "firstMismatch" || key === "durationMs")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Verification: #/components/schemas/Verification */
function projectVerification(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationId: value.simulationId,
    verified: value.verified,
    t: value.t,
    engineVersion: value.engineVersion,
    traceHash: value.traceHash,
    computedHash: value.computedHash,
    firstMismatch: projectVerificationFirstMismatch(value.firstMismatch),
    durationMs: value.durationMs,
  }
  return result
}

/** Inline: #/paths/~1simulations~1{id}~1ghost-branches/get/parameters/2/schema */
function isListGhostBranches_query_order(value: unknown): boolean {
  if (value !== "asc" && value !== "desc") return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1ghost-branches/get/parameters/2/schema */
function explainListGhostBranches_query_order(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "asc" && value !== "desc") issues.add(at, "enum", wrongEnum("'asc' | 'desc'", value))
}

/** GhostBranchList: #/components/schemas/GhostBranchList */
function isGhostBranchList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 200) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isGhostBranch(item)) return false
  }
  const pagination = value.pagination
  if (!isListWindow(pagination)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationList)) return false
  return true
}

/** GhostBranchList: #/components/schemas/GhostBranchList */
function explainGhostBranchList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 200) issues.add([...at, "data"], "maxItems", "Array must contain at most 200 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainGhostBranch(item, [...at, "data", index], issues)
      }
    }
    const pagination = value.pagination
    if (pagination === undefined) issues.add([...at, "pagination"], "required", "Required")
    else explainListWindow(pagination, [...at, "pagination"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "pagination")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GhostBranchList: #/components/schemas/GhostBranchList */
function projectGhostBranchList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectGhostBranchListData(value.data),
    pagination: projectListWindow(value.pagination),
  }
  return result
}

/** DecreeOrigin: #/components/schemas/DecreeOrigin */
function isDecreeOrigin(value: unknown): boolean {
  if (value !== "api" && value !== "schedule" && value !== "policy" && value !== "engine") return false
  return true
}

/** DecreeOrigin: #/components/schemas/DecreeOrigin */
function explainDecreeOrigin(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "api" && value !== "schedule" && value !== "policy" && value !== "engine") {
    issues.add(at, "enum", wrongEnum("'api' | 'schedule' | 'policy' | 'engine'", value))
  }
}

/** DecreeType: #/components/schemas/DecreeType */
function isDecreeType(value: unknown): boolean {
  if (value !== "capability_jump" && value !== "alignment_shift" && value !== "oversight_surge" && value !== "exogenous_shock" && value !== "policy_change" && value !== "field_shift" && value !== "halt" && value !== "separation") {
    return false
  }
  return true
}

/** DecreeType: #/components/schemas/DecreeType */
function explainDecreeType(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "capability_jump" && value !== "alignment_shift" && value !== "oversight_surge" && value !== "exogenous_shock" && value !== "policy_change" && value !== "field_shift" && value !== "halt" && value !== "separation") {
    issues.add(at, "enum", wrongEnum("'capability_jump' | 'alignment_shift' | 'oversight_surge' | 'exogenous_shock' | 'policy_change' | 'field_shift' | 'halt' | 'separation'", value))
  }
}

/** DecreeList: #/components/schemas/DecreeList */
function isDecreeList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 200) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isDecree(item)) return false
  }
  const pagination = value.pagination
  if (!isListWindow(pagination)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationList)) return false
  return true
}

/** DecreeList: #/components/schemas/DecreeList */
function explainDecreeList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 200) issues.add([...at, "data"], "maxItems", "Array must contain at most 200 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainDecree(item, [...at, "data", index], issues)
      }
    }
    const pagination = value.pagination
    if (pagination === undefined) issues.add([...at, "pagination"], "required", "Required")
    else explainListWindow(pagination, [...at, "pagination"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "pagination")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DecreeList: #/components/schemas/DecreeList */
function projectDecreeList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectDecreeListData(value.data),
    pagination: projectListWindow(value.pagination),
  }
  return result
}

/** IssueDecree: #/components/schemas/IssueDecree */
function isIssueDecree(value: unknown): boolean {
  const tagged: unknown = value
  if (isObject(tagged)) {
    switch (tagged.type) {
      case "capability_jump":
        if (!isCapabilityJump(tagged)) return false
        break
      case "alignment_shift":
        if (!isAlignmentShift(tagged)) return false
        break
      case "oversight_surge":
        if (!isOversightSurgeDecree(tagged)) return false
        break
      case "exogenous_shock":
        if (!isExogenousShockDecree(tagged)) return false
        break
      case "policy_change":
        if (!isPolicyChangeDecree(tagged)) return false
        break
      case "field_shift":
        if (!isFieldShiftDecree(tagged)) return false
        break
      case "halt":
        if (!isHaltDecree(tagged)) return false
        break
      default:
        return false
    }
  }
  else return false
  return true
}

/** IssueDecree: #/components/schemas/IssueDecree */
function explainIssueDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isCapabilityJump(value) && !isAlignmentShift(value) && !isOversightSurgeDecree(value) && !isExogenousShockDecree(value) && !isPolicyChangeDecree(value) && !isFieldShiftDecree(value) && !isHaltDecree(value)) {
    const union: unknown = value
    if (isObject(union)) {
      switch (union.type) {
        case "capability_jump":
          explainCapabilityJump(union, at, issues)
          break
        case "alignment_shift":
          explainAlignmentShift(union, at, issues)
          break
        case "oversight_surge":
          explainOversightSurgeDecree(union, at, issues)
          break
        case "exogenous_shock":
          explainExogenousShockDecree(union, at, issues)
          break
        case "policy_change":
          explainPolicyChangeDecree(union, at, issues)
          break
        case "field_shift":
          explainFieldShiftDecree(union, at, issues)
          break
        case "halt":
          explainHaltDecree(union, at, issues)
          break
        default:
          issues.add([...at, "type"], "discriminator", wrongTag("'capability_jump' | 'alignment_shift' | 'oversight_surge' | 'exogenous_shock' | 'policy_change' | 'field_shift' | 'halt'", union.type))
      }
    }
    else issues.add(at, "oneOf", wrongType("object", union))
  }
}

/** Decree: #/components/schemas/Decree */
function isDecree(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (!isDecreeType(type_)) return false
  const origin = value.origin
  if (!isDecreeOrigin(origin)) return false
  const tick = value.tick
  if (tick !== null && (!isInteger(tick) || tick < 1 || tick > 9007199254740991)) return false
  const appliedAtTick = value.appliedAtTick
  if (appliedAtTick !== null && (!isInteger(appliedAtTick) || appliedAtTick < 0 || appliedAtTick > 9007199254740991)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  const payload = value.payload
  if (!isDecreePayload(payload)) return false
  if (countKeys(value) !== 8 && hasOthers(value, keysDecree)) return false
  return true
}

/** Decree: #/components/schemas/Decree */
function explainDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else explainDecreeType(type_, [...at, "type"], issues)
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainDecreePayload(payload, [...at, "payload"], issues)
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const origin = value.origin
    if (origin === undefined) issues.add([...at, "origin"], "required", "Required")
    else explainDecreeOrigin(origin, [...at, "origin"], issues)
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else if (isInteger(tick)) {
      if (tick < 1) issues.add([...at, "tick"], "minimum", "Number must be greater than or equal to 1")
      if (tick > 9007199254740991) issues.add([...at, "tick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (tick !== null) issues.add([...at, "tick"], "type", wrongType("integer", tick))
    const appliedAtTick = value.appliedAtTick
    if (appliedAtTick === undefined) issues.add([...at, "appliedAtTick"], "required", "Required")
    else if (isInteger(appliedAtTick)) {
      if (appliedAtTick < 0) issues.add([...at, "appliedAtTick"], "minimum", "Number must be greater than or equal to 0")
      if (appliedAtTick > 9007199254740991) {
        issues.add([...at, "appliedAtTick"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    else if (appliedAtTick !== null) issues.add([...at, "appliedAtTick"], "type", wrongType("integer", appliedAtTick))
    const extra = unknownKeys(value, (key) => key === "id" || key === "simulationId" || key === "type" || key === "payload" || key === "createdAt" || key === "origin" || key === "tick" || key === "appliedAtTick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Decree: #/components/schemas/Decree */
function projectDecree(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    simulationId: value.simulationId,
    type: value.type,
    payload: projectDecreePayload(value.payload),
    createdAt: value.createdAt,
    origin: value.origin,
    tick: value.tick,
    appliedAtTick: value.appliedAtTick,
  }
  return result
}

/** ProphecyListResponse: #/components/schemas/ProphecyListResponse */
function isProphecyListResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 200) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isProphecyResponse(item)) return false
  }
  const pagination = value.pagination
  if (!isListWindow(pagination)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationList)) return false
  return true
}

/** ProphecyListResponse: #/components/schemas/ProphecyListResponse */
function explainProphecyListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 200) issues.add([...at, "data"], "maxItems", "Array must contain at most 200 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainProphecyResponse(item, [...at, "data", index], issues)
      }
    }
    const pagination = value.pagination
    if (pagination === undefined) issues.add([...at, "pagination"], "required", "Required")
    else explainListWindow(pagination, [...at, "pagination"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "pagination")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ProphecyListResponse: #/components/schemas/ProphecyListResponse */
function projectProphecyListResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectProphecyListResponseData(value.data),
    pagination: projectListWindow(value.pagination),
  }
  return result
}

/** Inline: #/paths/~1simulations~1{id}~1events/get/parameters/0/schema */
function isStreamSimulationEvents_header_LastEventID(value: unknown): boolean {
  if (typeof value !== "string" || !longEnough(value, 3) || !shortEnough(value, 27) || !patternStreamSimulationEvents_header_LastEventID.test(value)) {
    return false
  }
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1events/get/parameters/0/schema */
function explainStreamSimulationEvents_header_LastEventID(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!longEnough(value, 3)) issues.add(at, "minLength", "String must contain at least 3 character(s)")
    if (!shortEnough(value, 27)) issues.add(at, "maxLength", "String must contain at most 27 character(s)")
    if (value.length <= 1000 && !patternStreamSimulationEvents_header_LastEventID.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** Inline: #/paths/~1simulations~1{id}~1events/get/parameters/2/schema */
function isStreamSimulationEvents_query_types(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 10) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!valuesStreamSimulationEvents_query_typesItem.has(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1events/get/parameters/2/schema */
function explainStreamSimulationEvents_query_types(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 10) issues.add(at, "maxItems", "Array must contain at most 10 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (typeof item !== "string") issues.add([...at, index], "type", wrongType("string", item))
      else if (!valuesStreamSimulationEvents_query_typesItem.has(item)) {
        issues.add([...at, index], "enum", wrongEnum("'tick' | 'loss' | 'warning' | 'paradox' | 'decree' | 'prophecy' | 'simulation:status' | 'error' | 'heartbeat' | 'phase'", item))
      }
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/paths/~1simulations~1{id}~1events/get/parameters/3/schema */
function isStreamSimulationEvents_query_every(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 1000) return false
  return true
}

/** Inline: #/paths/~1simulations~1{id}~1events/get/parameters/3/schema */
function explainStreamSimulationEvents_query_every(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 1000) issues.add(at, "maximum", "Number must be less than or equal to 1000")
  }
}

/** StepRecord: #/components/schemas/StepRecord */
function isStepRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  const t = value.t
  if (!isTick(t)) return false
  const b = value.b
  if (!isPosition(b)) return false
  const lastMove = value.lastMove
  if (!isLastMove(lastMove)) return false
  const state = value.state
  if (!isStepState(state)) return false
  const warning = value.warning
  if (!isCollapseWarning(warning) && warning !== null) return false
  const agents = value.agents
  if (!isArray(agents)) return false
  if (agents.length > 64) return false
  for (let index = 0; index < agents.length; index += 1) {
    const item = agents[index]
    if (!isAgentRecord(item)) return false
  }
  if (countKeys(value) !== 6 && hasOthers(value, keysStepRecord)) return false
  return true
}

/** StepRecord: #/components/schemas/StepRecord */
function explainStepRecord(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const b = value.b
    if (b === undefined) issues.add([...at, "b"], "required", "Required")
    else explainPosition(b, [...at, "b"], issues)
    const lastMove = value.lastMove
    if (lastMove === undefined) issues.add([...at, "lastMove"], "required", "Required")
    else explainLastMove(lastMove, [...at, "lastMove"], issues)
    const state = value.state
    if (state === undefined) issues.add([...at, "state"], "required", "Required")
    else explainStepState(state, [...at, "state"], issues)
    const warning = value.warning
    if (warning === undefined) issues.add([...at, "warning"], "required", "Required")
    else if (!isCollapseWarning(warning) && warning !== null) {
      const union: unknown = warning
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "warning"], issues)
      else if (isObject(union)) explainCollapseWarning(union, [...at, "warning"], issues)
      else explainCollapseWarning(union, [...at, "warning"], issues)
    }
    const agents = value.agents
    if (agents === undefined) issues.add([...at, "agents"], "required", "Required")
    else if (!isArray(agents)) issues.add([...at, "agents"], "type", wrongType("array", agents))
    else {
      if (agents.length > 64) issues.add([...at, "agents"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < agents.length; index += 1) {
        const item = agents[index]
        explainAgentRecord(item, [...at, "agents", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "t" || key === "b" || key === "lastMove" || key === "state" || key === "warning" || key === "agents")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StepRecord: #/components/schemas/StepRecord */
function projectStepRecord(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    t: value.t,
    b: value.b,
    lastMove: value.lastMove,
    state: projectStepState(value.state),
    warning: projectStepRecordWarning(value.warning),
    agents: projectStepRecordAgents(value.agents),
  }
  return result
}

/** LossEvent: #/components/schemas/LossEvent */
function isLossEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const magnitude = value.magnitude
  if (!isNumber(magnitude)) return false
  const agent = value.agent
  if (!isAgentRef(agent)) return false
  const kind = value.kind
  if (!isLossKind(kind)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysLossEvent)) return false
  return true
}

/** LossEvent: #/components/schemas/LossEvent */
function explainLossEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    const agent = value.agent
    if (agent === undefined) issues.add([...at, "agent"], "required", "Required")
    else explainAgentRef(agent, [...at, "agent"], issues)
    const kind = value.kind
    if (kind === undefined) issues.add([...at, "kind"], "required", "Required")
    else explainLossKind(kind, [...at, "kind"], issues)
    const extra = unknownKeys(value, (key) => key === "tick" || key === "magnitude" || key === "agent" || key === "kind")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** LossEvent: #/components/schemas/LossEvent */
function projectLossEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    tick: value.tick,
    magnitude: value.magnitude,
    agent: value.agent,
    kind: value.kind,
  }
  return result
}

/** WarningEvent: #/components/schemas/WarningEvent */
function isWarningEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const change = value.change
  if (change !== "appeared" && change !== "worsened" && change !== "cleared") return false
  const agent = value.agent
  if (!isAgentRef(agent)) return false
  const criticality = value.criticality
  if (!isNumber(criticality)) return false
  const severity = value.severity
  if (!isNumber(severity)) return false
  const imminence = value.imminence
  if (!isNumber(imminence)) return false
  const stepsToImpact = value.stepsToImpact
  if (!isInteger(stepsToImpact) || stepsToImpact < 0 || stepsToImpact > 8) return false
  const level = value.level
  if (level !== "watch" && level !== "warning" && level !== "critical" && level !== null) return false
  const totalFutureCollapse = value.totalFutureCollapse
  if (typeof totalFutureCollapse !== "boolean") return false
  const risk = value.risk
  if (!isCollapseRisk(risk)) return false
  if (countKeys(value) !== 10 && hasOthers(value, keysWarningEvent)) return false
  return true
}

/** WarningEvent: #/components/schemas/WarningEvent */
function explainWarningEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const change = value.change
    if (change === undefined) issues.add([...at, "change"], "required", "Required")
    else if (typeof change !== "string") issues.add([...at, "change"], "type", wrongType("string", change))
    else if (change !== "appeared" && change !== "worsened" && change !== "cleared") {
      issues.add([...at, "change"], "enum", wrongEnum("'appeared' | 'worsened' | 'cleared'", change))
    }
    const agent = value.agent
    if (agent === undefined) issues.add([...at, "agent"], "required", "Required")
    else explainAgentRef(agent, [...at, "agent"], issues)
    const criticality = value.criticality
    if (criticality === undefined) issues.add([...at, "criticality"], "required", "Required")
    else if (!isNumber(criticality)) issues.add([...at, "criticality"], "type", wrongType("number", criticality))
    const severity = value.severity
    if (severity === undefined) issues.add([...at, "severity"], "required", "Required")
    else if (!isNumber(severity)) issues.add([...at, "severity"], "type", wrongType("number", severity))
    const imminence = value.imminence
    if (imminence === undefined) issues.add([...at, "imminence"], "required", "Required")
    else if (!isNumber(imminence)) issues.add([...at, "imminence"], "type", wrongType("number", imminence))
    const stepsToImpact = value.stepsToImpact
    if (stepsToImpact === undefined) issues.add([...at, "stepsToImpact"], "required", "Required")
    else if (!isInteger(stepsToImpact)) issues.add([...at, "stepsToImpact"], "type", wrongType("integer", stepsToImpact))
    else {
      if (stepsToImpact < 0) issues.add([...at, "stepsToImpact"], "minimum", "Number must be greater than or equal to 0")
      if (stepsToImpact > 8) issues.add([...at, "stepsToImpact"], "maximum", "Number must be less than or equal to 8")
    }
    const risk = value.risk
    if (risk === undefined) issues.add([...at, "risk"], "required", "Required")
    else explainCollapseRisk(risk, [...at, "risk"], issues)
    const level = value.level
    if (level === undefined) issues.add([...at, "level"], "required", "Required")
    else if (level !== null && typeof level !== "string") issues.add([...at, "level"], "type", wrongType("string", level))
    else if (level !== "watch" && level !== "warning" && level !== "critical" && level !== null) {
      issues.add([...at, "level"], "enum", wrongEnum("'watch' | 'warning' | 'critical' | null", level))
    }
    const totalFutureCollapse = value.totalFutureCollapse
    if (totalFutureCollapse === undefined) issues.add([...at, "totalFutureCollapse"], "required", "Required")
    else if (typeof totalFutureCollapse !== "boolean") {
      issues.add([...at, "totalFutureCollapse"], "type", wrongType("boolean", totalFutureCollapse))
    }
    const extra = unknownKeys(value, (key) => key === "tick" || key === "change" || key === "agent" || key === "criticality" || key === "severity" || key === "imminence" || key === "stepsToImpact" || key === "risk" || key === "level" || key === "totalFutureCollapse")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** WarningEvent: #/components/schemas/WarningEvent */
function projectWarningEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    tick: value.tick,
    change: value.change,
    agent: value.agent,
    criticality: value.criticality,
    severity: value.severity,
    imminence: value.imminence,
    stepsToImpact: value.stepsToImpact,
    risk: projectCollapseRisk(value.risk),
    level: value.level,
    totalFutureCollapse: value.totalFutureCollapse,
  }
  return result
}

/** ParadoxEvent: #/components/schemas/ParadoxEvent */
function isParadoxEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const b = value.b
  if (!isPosition(b)) return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const attempt = value.attempt
  if (!isInteger(attempt) || attempt < 1 || attempt > 3) return false
  const agents = value.agents
  if (!isArray(agents)) return false
  if (agents.length < 2) return false
  if (agents.length > 2) return false
  for (let index = 0; index < agents.length; index += 1) {
    const item = agents[index]
    if (!isAgentRef(item)) return false
  }
  const decree = value.decree
  if (!isSeparation(decree)) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysParadoxEvent)) return false
  return true
}

/** ParadoxEvent: #/components/schemas/ParadoxEvent */
function explainParadoxEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const agents = value.agents
    if (agents === undefined) issues.add([...at, "agents"], "required", "Required")
    else if (!isArray(agents)) issues.add([...at, "agents"], "type", wrongType("array", agents))
    else {
      if (agents.length < 2) issues.add([...at, "agents"], "minItems", "Array must contain at least 2 element(s)")
      if (agents.length > 2) issues.add([...at, "agents"], "maxItems", "Array must contain at most 2 element(s)")
      for (let index = 0; index < agents.length; index += 1) {
        const item = agents[index]
        explainAgentRef(item, [...at, "agents", index], issues)
      }
    }
    const b = value.b
    if (b === undefined) issues.add([...at, "b"], "required", "Required")
    else explainPosition(b, [...at, "b"], issues)
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const attempt = value.attempt
    if (attempt === undefined) issues.add([...at, "attempt"], "required", "Required")
    else if (!isInteger(attempt)) issues.add([...at, "attempt"], "type", wrongType("integer", attempt))
    else {
      if (attempt < 1) issues.add([...at, "attempt"], "minimum", "Number must be greater than or equal to 1")
      if (attempt > 3) issues.add([...at, "attempt"], "maximum", "Number must be less than or equal to 3")
    }
    const decree = value.decree
    if (decree === undefined) issues.add([...at, "decree"], "required", "Required")
    else explainSeparation(decree, [...at, "decree"], issues)
    const extra = unknownKeys(value, (key) => key === "tick" || key === "agents" || key === "b" || key === "stability" || key === "attempt" || key === "decree")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ParadoxEvent: #/components/schemas/ParadoxEvent */
function projectParadoxEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    tick: value.tick,
    agents: value.agents,
    b: value.b,
    stability: value.stability,
    attempt: value.attempt,
    decree: projectSeparation(value.decree),
  }
  return result
}

/** DecreeEvent: #/components/schemas/DecreeEvent */
function isDecreeEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 5
  const tick = value.tick
  if (!isTick(tick)) return false
  const type_ = value.type
  if (!isDecreeType(type_)) return false
  const origin = value.origin
  if (!isDecreeOrigin(origin)) return false
  const effect = value.effect
  if (effect !== undefined) {
    if (effect !== "none") return false
    known += 1
  }
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const payload = value.payload
  if (!isDecreePayload(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysDecreeEvent)) return false
  return true
}

/** DecreeEvent: #/components/schemas/DecreeEvent */
function explainDecreeEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else explainDecreeType(type_, [...at, "type"], issues)
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainDecreePayload(payload, [...at, "payload"], issues)
    const origin = value.origin
    if (origin === undefined) issues.add([...at, "origin"], "required", "Required")
    else explainDecreeOrigin(origin, [...at, "origin"], issues)
    const effect = value.effect
    if (effect !== undefined) {
      if (typeof effect !== "string") issues.add([...at, "effect"], "type", wrongType("string", effect))
      else if (effect !== "none") issues.add([...at, "effect"], "enum", wrongEnum("'none'", effect))
    }
    const extra = unknownKeys(value, (key) => key === "tick" || key === "id" || key === "type" || key === "payload" || key === "origin" || key === "effect")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DecreeEvent: #/components/schemas/DecreeEvent */
function projectDecreeEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    tick: value.tick,
    id: value.id,
    type: value.type,
    payload: projectDecreePayload(value.payload),
    origin: value.origin,
  }
  if (value.effect !== undefined) result["effect"] = value.effect
  return result
}

/** ProphecyResponse: #/components/schemas/ProphecyResponse */
function isProphecyResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  const data = value.data
  if (!isProphecyData(data)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysProphecyResponse)) return false
  return true
}

/** ProphecyResponse: #/components/schemas/ProphecyResponse */
function explainProphecyResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else explainProphecyData(data, [...at, "data"], issues)
    const extra = unknownKeys(value, (key) => key === "id" || key === "simulationId" || key === "createdAt" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ProphecyResponse: #/components/schemas/ProphecyResponse */
function projectProphecyResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    simulationId: value.simulationId,
    createdAt: value.createdAt,
    data: projectProphecyData(value.data),
  }
  return result
}

/** StatusEvent: #/components/schemas/StatusEvent */
function isStatusEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const previousStatus = value.previousStatus
  if (previousStatus !== "ready" && previousStatus !== "running" && previousStatus !== "paused" && previousStatus !== "completed" && previousStatus !== "collapsed" && previousStatus !== "failed" && previousStatus !== null) {
    return false
  }
  const reason = value.reason
  if (!valuesStatusEventReason.has(reason)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysStatusEvent)) return false
  return true
}

/** StatusEvent: #/components/schemas/StatusEvent */
function explainStatusEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const previousStatus = value.previousStatus
    if (previousStatus === undefined) issues.add([...at, "previousStatus"], "required", "Required")
    else if (previousStatus !== null && typeof previousStatus !== "string") {
      issues.add([...at, "previousStatus"], "type", wrongType("string", previousStatus))
    }
    else if (previousStatus !== "ready" && previousStatus !== "running" && previousStatus !== "paused" && previousStatus !== "completed" && previousStatus !== "collapsed" && previousStatus !== "failed" && previousStatus !== null) {
      issues.add([...at, "previousStatus"], "enum", wrongEnum("'ready' | 'running' | 'paused' | 'completed' | 'collapsed' | 'failed' | null", previousStatus))
    }
    const reason = value.reason
    if (reason === undefined) issues.add([...at, "reason"], "required", "Required")
    else if (typeof reason !== "string") issues.add([...at, "reason"], "type", wrongType("string", reason))
    else if (!valuesStatusEventReason.has(reason)) {
      issues.add([...at, "reason"], "enum", wrongEnum("'created' | 'play' | 'pause' | 'resume' | 'stop' | 'untilTick' | 'tickLimit' | 'idle' | 'run' | 'halt' | 'collapse' | 'failure' | 'snapshot'", reason))
    }
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "simulationId" || key === "status" || key === "previousStatus" || key === "reason" || key === "tick" || key === "at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StatusEvent: #/components/schemas/StatusEvent */
function projectStatusEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationId: value.simulationId,
    status: value.status,
    previousStatus: value.previousStatus,
    reason: value.reason,
    tick: value.tick,
    at: value.at,
  }
  return result
}

/** StreamHeartbeat: #/components/schemas/StreamHeartbeat */
function isStreamHeartbeat(value: unknown): boolean {
  if (value !== null) return false
  return true
}

/** StreamHeartbeat: #/components/schemas/StreamHeartbeat */
function explainStreamHeartbeat(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

/** PhaseTransition: #/components/schemas/PhaseTransition */
function isPhaseTransition(value: unknown): boolean {
  if (!isObject(value)) return false
  const from_ = value.from
  if (!isSimulationPhase(from_)) return false
  const to = value.to
  if (!isSimulationPhase(to)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysPhaseTransition)) return false
  return true
}

/** PhaseTransition: #/components/schemas/PhaseTransition */
function explainPhaseTransition(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const from_ = value.from
    if (from_ === undefined) issues.add([...at, "from"], "required", "Required")
    else explainSimulationPhase(from_, [...at, "from"], issues)
    const to = value.to
    if (to === undefined) issues.add([...at, "to"], "required", "Required")
    else explainSimulationPhase(to, [...at, "to"], issues)
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "from" || key === "to" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** PhaseTransition: #/components/schemas/PhaseTransition */
function projectPhaseTransition(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    from: value.from,
    to: value.to,
    tick: value.tick,
  }
  return result
}

/** ScenarioList: #/components/schemas/ScenarioList */
function isScenarioList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isScenarioSummary(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysScenarioList)) return false
  return true
}

/** ScenarioList: #/components/schemas/ScenarioList */
function explainScenarioList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainScenarioSummary(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ScenarioList: #/components/schemas/ScenarioList */
function projectScenarioList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectScenarioListData(value.data),
  }
  return result
}

/** Scenario: #/components/schemas/Scenario */
function isScenario(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 8
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64)) return false
  const label = value.label
  if (typeof label !== "string" || !shortEnough(label, 200)) return false
  const seed = value.seed
  if (!isSeed(seed)) return false
  const note = value.note
  if (typeof note !== "string" || !shortEnough(note, 2000)) return false
  const tags = value.tags
  if (!isScenarioTags(tags)) return false
  const initialState = value.initialState
  if (!isInitialState(initialState)) return false
  const agents = value.agents
  if (!isArray(agents)) return false
  if (agents.length === 0) return false
  if (agents.length > 64) return false
  for (let index = 0; index < agents.length; index += 1) {
    const item = agents[index]
    if (!isSimulationAgent(item)) return false
  }
  const nodeLabels = value.nodeLabels
  if (nodeLabels !== undefined) {
    if (!isNodeLabels(nodeLabels)) return false
    known += 1
  }
  const rules = value.rules
  if (!isSimulationRules(rules)) return false
  if (countKeys(value) !== known && hasOthers(value, keysScenario)) return false
  return true
}

/** Scenario: #/components/schemas/Scenario */
function explainScenario(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
    else if (!shortEnough(label, 200)) issues.add([...at, "label"], "maxLength", "String must contain at most 200 character(s)")
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const tags = value.tags
    if (tags === undefined) issues.add([...at, "tags"], "required", "Required")
    else explainScenarioTags(tags, [...at, "tags"], issues)
    const note = value.note
    if (note === undefined) issues.add([...at, "note"], "required", "Required")
    else if (typeof note !== "string") issues.add([...at, "note"], "type", wrongType("string", note))
    else if (!shortEnough(note, 2000)) issues.add([...at, "note"], "maxLength", "String must contain at most 2000 character(s)")
    const initialState = value.initialState
    if (initialState === undefined) issues.add([...at, "initialState"], "required", "Required")
    else explainInitialState(initialState, [...at, "initialState"], issues)
    const agents = value.agents
    if (agents === undefined) issues.add([...at, "agents"], "required", "Required")
    else if (!isArray(agents)) issues.add([...at, "agents"], "type", wrongType("array", agents))
    else {
      if (agents.length === 0) issues.add([...at, "agents"], "minItems", "Array must contain at least 1 element(s)")
      if (agents.length > 64) issues.add([...at, "agents"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < agents.length; index += 1) {
        const item = agents[index]
        explainSimulationAgent(item, [...at, "agents", index], issues)
      }
    }
    const nodeLabels = value.nodeLabels
    if (nodeLabels !== undefined) explainNodeLabels(nodeLabels, [...at, "nodeLabels"], issues)
    const rules = value.rules
    if (rules === undefined) issues.add([...at, "rules"], "required", "Required")
    else explainSimulationRules(rules, [...at, "rules"], issues)
    const extra = unknownKeys(value, (key) => key === "id" || key === "label" || key === "seed" || key === "tags" || key === "note" || key === "initialState" || key === "agents" || key === "nodeLabels" || key === "rules")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Scenario: #/components/schemas/Scenario */
function projectScenario(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    label: value.label,
    seed: value.seed,
    tags: value.tags,
    note: value.note,
    initialState: projectInitialState(value.initialState),
    agents: projectScenarioAgents(value.agents),
  }
  if (value.nodeLabels !== undefined) result["nodeLabels"] = projectNodeLabels(value.nodeLabels)
  if (value.rules !== undefined) result["rules"] = projectSimulationRules(value.rules)
  return result
}

/** DomainList: #/components/schemas/DomainList */
function isDomainList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isDomainSummary(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysScenarioList)) return false
  return true
}

/** DomainList: #/components/schemas/DomainList */
function explainDomainList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainDomainSummary(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainList: #/components/schemas/DomainList */
function projectDomainList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectDomainListData(value.data),
  }
  return result
}

/** DomainName: #/components/schemas/DomainName */
function isDomainName(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** DomainName: #/components/schemas/DomainName */
function explainDomainName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Domain: #/components/schemas/Domain */
function isDomain(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (!isDomainName(id)) return false
  const label = value.label
  if (typeof label !== "string" || !shortEnough(label, 200)) return false
  const lambdaFrom = value.lambdaFrom
  if (typeof lambdaFrom !== "string" || !shortEnough(lambdaFrom, 500)) return false
  const gammaFrom = value.gammaFrom
  if (typeof gammaFrom !== "string" || !shortEnough(gammaFrom, 500)) return false
  const adapterVersion = value.adapterVersion
  if (!isInteger(adapterVersion) || adapterVersion < 1 || adapterVersion > 2147483647) return false
  const metrics = value.metrics
  if (!isArray(metrics)) return false
  if (metrics.length > 64) return false
  for (let index = 0; index < metrics.length; index += 1) {
    const item = metrics[index]
    if (!isDomainMetric(item)) return false
  }
  const lambda = value.lambda
  if (!isDomainComposition(lambda)) return false
  const gamma = value.gamma
  if (!isDomainComposition(gamma)) return false
  const inputSchema = value.inputSchema
  if (!isObject(inputSchema)) return false
  const example = value.example
  if (!isDomainInput(example)) return false
  if (countKeys(value) !== 10 && hasOthers(value, keysDomain)) return false
  return true
}

/** Domain: #/components/schemas/Domain */
function explainDomain(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainDomainName(id, [...at, "id"], issues)
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
    else if (!shortEnough(label, 200)) issues.add([...at, "label"], "maxLength", "String must contain at most 200 character(s)")
    const lambdaFrom = value.lambdaFrom
    if (lambdaFrom === undefined) issues.add([...at, "lambdaFrom"], "required", "Required")
    else if (typeof lambdaFrom !== "string") issues.add([...at, "lambdaFrom"], "type", wrongType("string", lambdaFrom))
    else if (!shortEnough(lambdaFrom, 500)) issues.add([...at, "lambdaFrom"], "maxLength", "String must contain at most 500 character(s)")
    const gammaFrom = value.gammaFrom
    if (gammaFrom === undefined) issues.add([...at, "gammaFrom"], "required", "Required")
    else if (typeof gammaFrom !== "string") issues.add([...at, "gammaFrom"], "type", wrongType("string", gammaFrom))
    else if (!shortEnough(gammaFrom, 500)) issues.add([...at, "gammaFrom"], "maxLength", "String must contain at most 500 character(s)")
    const adapterVersion = value.adapterVersion
    if (adapterVersion === undefined) issues.add([...at, "adapterVersion"], "required", "Required")
    else if (!isInteger(adapterVersion)) issues.add([...at, "adapterVersion"], "type", wrongType("integer", adapterVersion))
    else {
      if (adapterVersion < 1) issues.add([...at, "adapterVersion"], "minimum", "Number must be greater than or equal to 1")
      if (adapterVersion > 2147483647) issues.add([...at, "adapterVersion"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const metrics = value.metrics
    if (metrics === undefined) issues.add([...at, "metrics"], "required", "Required")
    else if (!isArray(metrics)) issues.add([...at, "metrics"], "type", wrongType("array", metrics))
    else {
      if (metrics.length > 64) issues.add([...at, "metrics"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < metrics.length; index += 1) {
        const item = metrics[index]
        explainDomainMetric(item, [...at, "metrics", index], issues)
      }
    }
    const lambda = value.lambda
    if (lambda === undefined) issues.add([...at, "lambda"], "required", "Required")
    else explainDomainComposition(lambda, [...at, "lambda"], issues)
    const gamma = value.gamma
    if (gamma === undefined) issues.add([...at, "gamma"], "required", "Required")
    else explainDomainComposition(gamma, [...at, "gamma"], issues)
    const inputSchema = value.inputSchema
    if (inputSchema === undefined) issues.add([...at, "inputSchema"], "required", "Required")
    else if (!isObject(inputSchema)) issues.add([...at, "inputSchema"], "type", wrongType("object", inputSchema))
    const example = value.example
    if (example === undefined) issues.add([...at, "example"], "required", "Required")
    else explainDomainInput(example, [...at, "example"], issues)
    const extra = unknownKeys(value, (key) => key === "id" || key === "label" || key === "lambdaFrom" || key === "gammaFrom" || key === "adapterVersion" || key === "metrics" || key === "lambda" || key === "gamma" || key === "inputSchema" || key === "example")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Domain: #/components/schemas/Domain */
function projectDomain(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    label: value.label,
    lambdaFrom: value.lambdaFrom,
    gammaFrom: value.gammaFrom,
    adapterVersion: value.adapterVersion,
    metrics: projectDomainMetrics(value.metrics),
    lambda: projectDomainComposition(value.lambda),
    gamma: projectDomainComposition(value.gamma),
    inputSchema: value.inputSchema,
    example: value.example,
  }
  return result
}

/** KairosHealth: #/components/schemas/KairosHealth */
function isKairosHealth(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (status !== "ok") return false
  const version = value.version
  if (typeof version !== "string" || !shortEnough(version, 32)) return false
  const engineVersion = value.engineVersion
  if (!isEngineVersion(engineVersion)) return false
  const time = value.time
  if (typeof time !== "string" || !isDateTime(time)) return false
  const engineVersions = value.engineVersions
  if (!isArray(engineVersions)) return false
  for (let index = 0; index < engineVersions.length; index += 1) {
    const item = engineVersions[index]
    if (!isEngineVersion(item)) return false
  }
  if (countKeys(value) !== 5 && hasOthers(value, keysKairosHealth)) return false
  return true
}

/** KairosHealth: #/components/schemas/KairosHealth */
function explainKairosHealth(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else if (typeof status !== "string") issues.add([...at, "status"], "type", wrongType("string", status))
    else if (status !== "ok") issues.add([...at, "status"], "enum", wrongEnum("'ok'", status))
    const version = value.version
    if (version === undefined) issues.add([...at, "version"], "required", "Required")
    else if (typeof version !== "string") issues.add([...at, "version"], "type", wrongType("string", version))
    else if (!shortEnough(version, 32)) issues.add([...at, "version"], "maxLength", "String must contain at most 32 character(s)")
    const engineVersion = value.engineVersion
    if (engineVersion === undefined) issues.add([...at, "engineVersion"], "required", "Required")
    else explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const engineVersions = value.engineVersions
    if (engineVersions === undefined) issues.add([...at, "engineVersions"], "required", "Required")
    else if (!isArray(engineVersions)) issues.add([...at, "engineVersions"], "type", wrongType("array", engineVersions))
    else {
      for (let index = 0; index < engineVersions.length; index += 1) {
        const item = engineVersions[index]
        explainEngineVersion(item, [...at, "engineVersions", index], issues)
      }
    }
    const time = value.time
    if (time === undefined) issues.add([...at, "time"], "required", "Required")
    else if (typeof time !== "string") issues.add([...at, "time"], "type", wrongType("string", time))
    else if (!isDateTime(time)) issues.add([...at, "time"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "status" || key === "version" || key === "engineVersion" || key === "engineVersions" || key === "time")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** KairosHealth: #/components/schemas/KairosHealth */
function projectKairosHealth(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    status: value.status,
    version: value.version,
    engineVersion: value.engineVersion,
    engineVersions: value.engineVersions,
    time: value.time,
  }
  return result
}

/** MemberOrganizationList: #/components/schemas/MemberOrganizationList */
function isMemberOrganizationList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isMemberOrganization(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysScenarioList)) return false
  return true
}

/** MemberOrganizationList: #/components/schemas/MemberOrganizationList */
function explainMemberOrganizationList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainMemberOrganization(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** MemberOrganizationList: #/components/schemas/MemberOrganizationList */
function projectMemberOrganizationList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectMemberOrganizationListData(value.data),
  }
  return result
}

/** Inline: #/paths/~1organizations~1{id}/parameters/0/schema */
function isUuidTextTo36(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 36) || !isUuid(value)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{id}/parameters/0/schema */
function explainUuidTextTo36(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 36)) issues.add(at, "maxLength", "String must contain at most 36 character(s)")
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
}

/** KairosOrganization: #/components/schemas/KairosOrganization */
function isKairosOrganization(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || !shortEnough(name, 200)) return false
  const slug = value.slug
  if (typeof slug !== "string" || !shortEnough(slug, 200)) return false
  const memberCount = value.memberCount
  if (!isInteger(memberCount) || memberCount < 0 || memberCount > 9007199254740991) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const avatarUrl = value.avatarUrl
  if (!isAvatarUrl(avatarUrl)) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysKairosOrganization)) return false
  return true
}

/** KairosOrganization: #/components/schemas/KairosOrganization */
function explainKairosOrganization(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else if (!shortEnough(name, 200)) issues.add([...at, "name"], "maxLength", "String must contain at most 200 character(s)")
    const slug = value.slug
    if (slug === undefined) issues.add([...at, "slug"], "required", "Required")
    else if (typeof slug !== "string") issues.add([...at, "slug"], "type", wrongType("string", slug))
    else if (!shortEnough(slug, 200)) issues.add([...at, "slug"], "maxLength", "String must contain at most 200 character(s)")
    const avatarUrl = value.avatarUrl
    if (avatarUrl === undefined) issues.add([...at, "avatarUrl"], "required", "Required")
    else explainAvatarUrl(avatarUrl, [...at, "avatarUrl"], issues)
    const memberCount = value.memberCount
    if (memberCount === undefined) issues.add([...at, "memberCount"], "required", "Required")
    else if (!isInteger(memberCount)) issues.add([...at, "memberCount"], "type", wrongType("integer", memberCount))
    else {
      if (memberCount < 0) issues.add([...at, "memberCount"], "minimum", "Number must be greater than or equal to 0")
      if (memberCount > 9007199254740991) issues.add([...at, "memberCount"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "id" || key === "name" || key === "slug" || key === "avatarUrl" || key === "memberCount" || key === "createdAt")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** KairosOrganization: #/components/schemas/KairosOrganization */
function projectKairosOrganization(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    slug: value.slug,
    avatarUrl: value.avatarUrl,
    memberCount: value.memberCount,
    createdAt: value.createdAt,
  }
  return result
}

/** UsageSummary: #/components/schemas/UsageSummary */
function isUsageSummary(value: unknown): boolean {
  if (!isObject(value)) return false
  const simulationRuns = value.simulationRuns
  if (!isInteger(simulationRuns) || simulationRuns < 0 || simulationRuns > 9007199254740991) return false
  const apiCalls = value.apiCalls
  if (!isInteger(apiCalls) || apiCalls < 0 || apiCalls > 9007199254740991) return false
  const tickCount = value.tickCount
  if (!isInteger(tickCount) || tickCount < 0 || tickCount > 9007199254740991) return false
  const periodStart = value.periodStart
  if (typeof periodStart !== "string" || !isDateTime(periodStart)) return false
  const periodEnd = value.periodEnd
  if (typeof periodEnd !== "string" || !isDateTime(periodEnd)) return false
  const limits = value.limits
  if (!isSimulationRunLimits(limits)) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysUsageSummary)) return false
  return true
}

/** UsageSummary: #/components/schemas/UsageSummary */
function explainUsageSummary(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const simulationRuns = value.simulationRuns
    if (simulationRuns === undefined) issues.add([...at, "simulationRuns"], "required", "Required")
    else if (!isInteger(simulationRuns)) issues.add([...at, "simulationRuns"], "type", wrongType("integer", simulationRuns))
    else {
      if (simulationRuns < 0) issues.add([...at, "simulationRuns"], "minimum", "Number must be greater than or equal to 0")
      if (simulationRuns > 9007199254740991) {
        issues.add([...at, "simulationRuns"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const apiCalls = value.apiCalls
    if (apiCalls === undefined) issues.add([...at, "apiCalls"], "required", "Required")
    else if (!isInteger(apiCalls)) issues.add([...at, "apiCalls"], "type", wrongType("integer", apiCalls))
    else {
      if (apiCalls < 0) issues.add([...at, "apiCalls"], "minimum", "Number must be greater than or equal to 0")
      if (apiCalls > 9007199254740991) issues.add([...at, "apiCalls"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const tickCount = value.tickCount
    if (tickCount === undefined) issues.add([...at, "tickCount"], "required", "Required")
    else if (!isInteger(tickCount)) issues.add([...at, "tickCount"], "type", wrongType("integer", tickCount))
    else {
      if (tickCount < 0) issues.add([...at, "tickCount"], "minimum", "Number must be greater than or equal to 0")
      if (tickCount > 9007199254740991) issues.add([...at, "tickCount"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const limits = value.limits
    if (limits === undefined) issues.add([...at, "limits"], "required", "Required")
    else explainSimulationRunLimits(limits, [...at, "limits"], issues)
    const periodStart = value.periodStart
    if (periodStart === undefined) issues.add([...at, "periodStart"], "required", "Required")
    else if (typeof periodStart !== "string") issues.add([...at, "periodStart"], "type", wrongType("string", periodStart))
    else if (!isDateTime(periodStart)) issues.add([...at, "periodStart"], "format", "Invalid datetime")
    const periodEnd = value.periodEnd
    if (periodEnd === undefined) issues.add([...at, "periodEnd"], "required", "Required")
    else if (typeof periodEnd !== "string") issues.add([...at, "periodEnd"], "type", wrongType("string", periodEnd))
    else if (!isDateTime(periodEnd)) issues.add([...at, "periodEnd"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "simulationRuns" || key === "apiCalls" || key === "tickCount" || key === "limits" || key === "periodStart" || key === "periodEnd")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UsageSummary: #/components/schemas/UsageSummary */
function projectUsageSummary(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    simulationRuns: value.simulationRuns,
    apiCalls: value.apiCalls,
    tickCount: value.tickCount,
    limits: projectSimulationRunLimits(value.limits),
    periodStart: value.periodStart,
    periodEnd: value.periodEnd,
  }
  return result
}

/** Inline: #/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/0/schema */
function isGetUsageHistory_query_granularity(value: unknown): boolean {
  if (value !== "day" && value !== "month") return false
  return true
}

/** Inline: #/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/0/schema */
function explainGetUsageHistory_query_granularity(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "day" && value !== "month") issues.add(at, "enum", wrongEnum("'day' | 'month'", value))
}

/** Inline: #/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/1/schema */
function isDateTimeText(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/1/schema */
function explainDateTimeText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
}

/** UsageHistory: #/components/schemas/UsageHistory */
function isUsageHistory(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 200) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isUsageBucket(item)) return false
  }
  const pagination = value.pagination
  if (!isListWindow(pagination)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationList)) return false
  return true
}

/** UsageHistory: #/components/schemas/UsageHistory */
function explainUsageHistory(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 200) issues.add([...at, "data"], "maxItems", "Array must contain at most 200 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainUsageBucket(item, [...at, "data", index], issues)
      }
    }
    const pagination = value.pagination
    if (pagination === undefined) issues.add([...at, "pagination"], "required", "Required")
    else explainListWindow(pagination, [...at, "pagination"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "pagination")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UsageHistory: #/components/schemas/UsageHistory */
function projectUsageHistory(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectUsageHistoryData(value.data),
    pagination: projectListWindow(value.pagination),
  }
  return result
}

/** License: #/components/schemas/License */
function isLicense(value: unknown): boolean {
  if (!isObject(value)) return false
  const tier = value.tier
  if (tier !== "community" && tier !== "professional" && tier !== "enterprise" && tier !== "strategic") return false
  const status = value.status
  if (status !== "active" && status !== "expired") return false
  const playbacksConcurrent = value.playbacksConcurrent
  if (playbacksConcurrent !== null && (!isInteger(playbacksConcurrent) || playbacksConcurrent < 0 || playbacksConcurrent > 9007199254740991)) {
    return false
  }
  const organizationId = value.organizationId
  if (typeof organizationId !== "string" || !shortEnough(organizationId, 36) || !isUuid(organizationId)) return false
  const validFrom = value.validFrom
  if (typeof validFrom !== "string" || !isDateTime(validFrom)) return false
  const expiresAt = value.expiresAt
  if (expiresAt !== null && (typeof expiresAt !== "string" || !isDateTime(expiresAt))) return false
  const rateLimits = value.rateLimits
  if (!isLicenseRates(rateLimits)) return false
  const limits = value.limits
  if (!isSimulationRunLimits(limits)) return false
  const engineVersions = value.engineVersions
  if (!isArray(engineVersions)) return false
  for (let index = 0; index < engineVersions.length; index += 1) {
    const item = engineVersions[index]
    if (!isEngineVersion(item)) return false
  }
  const domains = value.domains
  if (!isArray(domains)) return false
  for (let index2 = 0; index2 < domains.length; index2 += 1) {
    const item2 = domains[index2]
    if (!isDomainName(item2)) return false
  }
  if (countKeys(value) !== 10 && hasOthers(value, keysLicense)) return false
  return true
}

/** License: #/components/schemas/License */
function explainLicense(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const organizationId = value.organizationId
    if (organizationId === undefined) issues.add([...at, "organizationId"], "required", "Required")
    else if (typeof organizationId !== "string") issues.add([...at, "organizationId"], "type", wrongType("string", organizationId))
    else {
      if (!shortEnough(organizationId, 36)) issues.add([...at, "organizationId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(organizationId)) issues.add([...at, "organizationId"], "format", "Invalid uuid")
    }
    const tier = value.tier
    if (tier === undefined) issues.add([...at, "tier"], "required", "Required")
    else if (typeof tier !== "string") issues.add([...at, "tier"], "type", wrongType("string", tier))
    else if (tier !== "community" && tier !== "professional" && tier !== "enterprise" && tier !== "strategic") {
      issues.add([...at, "tier"], "enum", wrongEnum("'community' | 'professional' | 'enterprise' | 'strategic'", tier))
    }
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else if (typeof status !== "string") issues.add([...at, "status"], "type", wrongType("string", status))
    else if (status !== "active" && status !== "expired") issues.add([...at, "status"], "enum", wrongEnum("'active' | 'expired'", status))
    const rateLimits = value.rateLimits
    if (rateLimits === undefined) issues.add([...at, "rateLimits"], "required", "Required")
    else explainLicenseRates(rateLimits, [...at, "rateLimits"], issues)
    const limits = value.limits
    if (limits === undefined) issues.add([...at, "limits"], "required", "Required")
    else explainSimulationRunLimits(limits, [...at, "limits"], issues)
    const playbacksConcurrent = value.playbacksConcurrent
    if (playbacksConcurrent === undefined) issues.add([...at, "playbacksConcurrent"], "required", "Required")
    else if (isInteger(playbacksConcurrent)) {
      if (playbacksConcurrent < 0) issues.add([...at, "playbacksConcurrent"], "minimum", "Number must be greater than or equal to 0")
      if (playbacksConcurrent > 9007199254740991) {
        issues.add([...at, "playbacksConcurrent"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    else if (playbacksConcurrent !== null) issues.add([...at, "playbacksConcurrent"], "type", wrongType("integer", playbacksConcurrent))
    const engineVersions = value.engineVersions
    if (engineVersions === undefined) issues.add([...at, "engineVersions"], "required", "Required")
    else if (!isArray(engineVersions)) issues.add([...at, "engineVersions"], "type", wrongType("array", engineVersions))
    else {
      for (let index = 0; index < engineVersions.length; index += 1) {
        const item = engineVersions[index]
        explainEngineVersion(item, [...at, "engineVersions", index], issues)
      }
    }
    const domains = value.domains
    if (domains === undefined) issues.add([...at, "domains"], "required", "Required")
    else if (!isArray(domains)) issues.add([...at, "domains"], "type", wrongType("array", domains))
    else {
      for (let index2 = 0; index2 < domains.length; index2 += 1) {
        const item2 = domains[index2]
        explainDomainName(item2, [...at, "domains", index2], issues)
      }
    }
    const validFrom = value.validFrom
    if (validFrom === undefined) issues.add([...at, "validFrom"], "required", "Required")
    else if (typeof validFrom !== "string") issues.add([...at, "validFrom"], "type", wrongType("string", validFrom))
    else if (!isDateTime(validFrom)) issues.add([...at, "validFrom"], "format", "Invalid datetime")
    const expiresAt = value.expiresAt
    if (expiresAt === undefined) issues.add([...at, "expiresAt"], "required", "Required")
    else if (typeof expiresAt === "string") {
      if (!isDateTime(expiresAt)) issues.add([...at, "expiresAt"], "format", "Invalid datetime")
    }
    else if (expiresAt !== null) issues.add([...at, "expiresAt"], "type", wrongType("string", expiresAt))
    const extra = unknownKeys(value, (key) => key === "organizationId" || key === "tier" || key === "status" || key === "rateLimits" || key === "limits" || key === "playbacksConcurrent" || key === "engineVersions" || key === "domains" || key === "validFrom" || key === "expiresAt")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** License: #/components/schemas/License */
function projectLicense(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    organizationId: value.organizationId,
    tier: value.tier,
    status: value.status,
    rateLimits: projectLicenseRates(value.rateLimits),
    limits: projectSimulationRunLimits(value.limits),
    playbacksConcurrent: value.playbacksConcurrent,
    engineVersions: value.engineVersions,
    domains: value.domains,
    validFrom: value.validFrom,
    expiresAt: value.expiresAt,
  }
  return result
}

/** GatePolicy: #/components/schemas/GatePolicy */
function isGatePolicy(value: unknown): boolean {
  if (!isObject(value)) return false
  const schemaVersion = value.schemaVersion
  if (schemaVersion !== 1) return false
  const version = value.version
  if (!isInteger(version) || version < 1 || version > 2147483647) return false
  const base = value.base
  if (!isGatePolicyBase(base)) return false
  const overrides = value.overrides
  if (!isGatePolicyOverrides(overrides)) return false
  const effective = value.effective
  if (!isEffectiveGatePolicy(effective)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysGatePolicy)) return false
  return true
}

/** GatePolicy: #/components/schemas/GatePolicy */
function explainGatePolicy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const schemaVersion = value.schemaVersion
    if (schemaVersion === undefined) issues.add([...at, "schemaVersion"], "required", "Required")
    else if (!isInteger(schemaVersion)) issues.add([...at, "schemaVersion"], "type", wrongType("integer", schemaVersion))
    else if (schemaVersion !== 1) issues.add([...at, "schemaVersion"], "enum", wrongEnum("1", schemaVersion))
    const version = value.version
    if (version === undefined) issues.add([...at, "version"], "required", "Required")
    else if (!isInteger(version)) issues.add([...at, "version"], "type", wrongType("integer", version))
    else {
      if (version < 1) issues.add([...at, "version"], "minimum", "Number must be greater than or equal to 1")
      if (version > 2147483647) issues.add([...at, "version"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const base = value.base
    if (base === undefined) issues.add([...at, "base"], "required", "Required")
    else explainGatePolicyBase(base, [...at, "base"], issues)
    const overrides = value.overrides
    if (overrides === undefined) issues.add([...at, "overrides"], "required", "Required")
    else explainGatePolicyOverrides(overrides, [...at, "overrides"], issues)
    const effective = value.effective
    if (effective === undefined) issues.add([...at, "effective"], "required", "Required")
    else explainEffectiveGatePolicy(effective, [...at, "effective"], issues)
    const extra = unknownKeys(value, (key) => key === "schemaVersion" || key === "version" || key === "base" || key === "overrides" || key === "effective")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GatePolicy: #/components/schemas/GatePolicy */
function projectGatePolicy(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    schemaVersion: value.schemaVersion,
    version: value.version,
    base: projectGatePolicyBase(value.base),
    overrides: projectGatePolicyOverrides(value.overrides),
    effective: projectEffectiveGatePolicy(value.effective),
  }
  return result
}

/** ReplaceGatePolicy: #/components/schemas/ReplaceGatePolicy */
function isReplaceGatePolicy(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const metricSecret = value.metricSecret
  if (metricSecret !== undefined) {
    if (typeof metricSecret !== "string" || !longEnough(metricSecret, 32) || !shortEnough(metricSecret, 512)) return false
    known += 1
  }
  const base = value.base
  if (!isGatePolicyBase(base)) return false
  const overrides = value.overrides
  if (!isGatePolicyOverrides(overrides)) return false
  if (countKeys(value) !== known && hasOthers(value, keysReplaceGatePolicy)) return false
  return true
}

/** ReplaceGatePolicy: #/components/schemas/ReplaceGatePolicy */
function explainReplaceGatePolicy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const base = value.base
    if (base === undefined) issues.add([...at, "base"], "required", "Required")
    else explainGatePolicyBase(base, [...at, "base"], issues)
    const overrides = value.overrides
    if (overrides === undefined) issues.add([...at, "overrides"], "required", "Required")
    else explainGatePolicyOverrides(overrides, [...at, "overrides"], issues)
    const metricSecret = value.metricSecret
    if (metricSecret !== undefined) {
      if (typeof metricSecret !== "string") issues.add([...at, "metricSecret"], "type", wrongType("string", metricSecret))
      else {
        if (!longEnough(metricSecret, 32)) issues.add([...at, "metricSecret"], "minLength", "String must contain at least 32 character(s)")
        if (!shortEnough(metricSecret, 512)) issues.add([...at, "metricSecret"], "maxLength", "String must contain at most 512 character(s)")
      }
    }
    const extra = unknownKeys(value, (key) => key === "base" || key === "overrides" || key === "metricSecret")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateDecision: #/components/schemas/GateDecision */
function isGateDecision(value: unknown): boolean {
  if (value !== "PASS" && value !== "REJECT_STALE_METRICS" && value !== "REJECT_INVALID_SIGNATURE" && value !== "REJECT_STATE" && value !== "REJECT_BASIN_COLLAPSE" && value !== "REJECT_PARADOX" && value !== "REJECT_ACTION" && value !== "ERROR") {
    return false
  }
  return true
}

/** GateDecision: #/components/schemas/GateDecision */
function explainGateDecision(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "PASS" && value !== "REJECT_STALE_METRICS" && value !== "REJECT_INVALID_SIGNATURE" && value !== "REJECT_STATE" && value !== "REJECT_BASIN_COLLAPSE" && value !== "REJECT_PARADOX" && value !== "REJECT_ACTION" && value !== "ERROR") {
    issues.add(at, "enum", wrongEnum("'PASS' | 'REJECT_STALE_METRICS' | 'REJECT_INVALID_SIGNATURE' | 'REJECT_STATE' | 'REJECT_BASIN_COLLAPSE' | 'REJECT_PARADOX' | 'REJECT_ACTION' | 'ERROR'", value))
  }
}

/** GateEvaluationList: #/components/schemas/GateEvaluationList */
function isGateEvaluationList(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 200) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isGateEvaluation(item)) return false
  }
  const pagination = value.pagination
  if (!isListWindow(pagination)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationList)) return false
  return true
}

/** GateEvaluationList: #/components/schemas/GateEvaluationList */
function explainGateEvaluationList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 200) issues.add([...at, "data"], "maxItems", "Array must contain at most 200 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainGateEvaluation(item, [...at, "data", index], issues)
      }
    }
    const pagination = value.pagination
    if (pagination === undefined) issues.add([...at, "pagination"], "required", "Required")
    else explainListWindow(pagination, [...at, "pagination"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "pagination")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateEvaluationList: #/components/schemas/GateEvaluationList */
function projectGateEvaluationList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectGateEvaluationListData(value.data),
    pagination: projectListWindow(value.pagination),
  }
  return result
}

/** GateRequest: #/components/schemas/GateRequest */
function isGateRequest(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const envelopeVersion = value.envelopeVersion
  if (envelopeVersion !== 1) return false
  const requestId = value.requestId
  if (typeof requestId !== "string" || requestId.length === 0 || !shortEnough(requestId, 128)) return false
  const actorId = value.actorId
  if (actorId !== undefined) {
    if (actorId !== null && (typeof actorId !== "string" || actorId.length === 0 || !shortEnough(actorId, 64))) return false
    known += 1
  }
  const overrideToken = value.overrideToken
  if (overrideToken !== undefined) {
    if (overrideToken !== null) return false
    known += 1
  }
  const domain = value.domain
  if (domain !== undefined) {
    if (!isDomainOfMetrics(domain)) return false
    known += 1
  }
  const simulationId = value.simulationId
  if (simulationId !== undefined) {
    if (simulationId !== null && (typeof simulationId !== "string" || !shortEnough(simulationId, 36) || !isUuid(simulationId))) return false
    known += 1
  }
  const snapshot = value.snapshot
  if (!isMetricSnapshot(snapshot)) return false
  const action = value.action
  if (action !== undefined) {
    if (!isProposedAction(action) && action !== null) return false
    known += 1
  }
  const policy = value.policy
  if (policy !== undefined) {
    if (!isGateTightening(policy)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysGateRequest)) return false
  return true
}

/** GateRequest: #/components/schemas/GateRequest */
function explainGateRequest(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const envelopeVersion = value.envelopeVersion
    if (envelopeVersion === undefined) issues.add([...at, "envelopeVersion"], "required", "Required")
    else if (!isInteger(envelopeVersion)) issues.add([...at, "envelopeVersion"], "type", wrongType("integer", envelopeVersion))
    else if (envelopeVersion !== 1) issues.add([...at, "envelopeVersion"], "enum", wrongEnum("1", envelopeVersion))
    const requestId = value.requestId
    if (requestId === undefined) issues.add([...at, "requestId"], "required", "Required")
    else if (typeof requestId !== "string") issues.add([...at, "requestId"], "type", wrongType("string", requestId))
    else {
      if (requestId.length === 0) issues.add([...at, "requestId"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(requestId, 128)) issues.add([...at, "requestId"], "maxLength", "String must contain at most 128 character(s)")
    }
    const snapshot = value.snapshot
    if (snapshot === undefined) issues.add([...at, "snapshot"], "required", "Required")
    else explainMetricSnapshot(snapshot, [...at, "snapshot"], issues)
    const action = value.action
    if (action !== undefined && !isProposedAction(action) && action !== null) {
      const union: unknown = action
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "action"], issues)
      else if (isObject(union)) explainProposedAction(union, [...at, "action"], issues)
      else explainProposedAction(union, [...at, "action"], issues)
    }
    const actorId = value.actorId
    if (actorId !== undefined) {
      if (typeof actorId === "string") {
        if (actorId.length === 0) issues.add([...at, "actorId"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(actorId, 64)) issues.add([...at, "actorId"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (actorId !== null) issues.add([...at, "actorId"], "type", wrongType("string", actorId))
    }
    const overrideToken = value.overrideToken
    if (overrideToken !== undefined && overrideToken !== null) issues.add([...at, "overrideToken"], "type", wrongType("null", overrideToken))
    const simulationId = value.simulationId
    if (simulationId !== undefined) {
      if (typeof simulationId === "string") {
        if (!shortEnough(simulationId, 36)) issues.add([...at, "simulationId"], "maxLength", "String must contain at most 36 character(s)")
        if (!isUuid(simulationId)) issues.add([...at, "simulationId"], "format", "Invalid uuid")
      }
      else if (simulationId !== null) issues.add([...at, "simulationId"], "type", wrongType("string", simulationId))
    }
    const domain = value.domain
    if (domain !== undefined) explainDomainOfMetrics(domain, [...at, "domain"], issues)
    const policy = value.policy
    if (policy !== undefined) explainGateTightening(policy, [...at, "policy"], issues)
    const extra = unknownKeys(value, (key) => key === "envelopeVersion" || key === "requestId" || key === "snapshot" || key === "action" || key === "actorId" || key === "overrideToken" || key === "simulationId" || key === "domain" || key === "policy")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateEvaluation: #/components/schemas/GateEvaluation */
function isGateEvaluation(value: unknown): boolean {
  if (!isObject(value)) return false
  const envelopeVersion = value.envelopeVersion
  if (envelopeVersion !== 1) return false
  const requestId = value.requestId
  if (typeof requestId !== "string" || !shortEnough(requestId, 128)) return false
  const decision = value.decision
  if (!isGateDecision(decision)) return false
  const reasonCode = value.reasonCode
  if (!isGateReason(reasonCode)) return false
  const mode = value.mode
  if (!isGateMode(mode)) return false
  const policyVersion = value.policyVersion
  if (!isInteger(policyVersion) || policyVersion < 1 || policyVersion > 2147483647) return false
  const adapterVersion = value.adapterVersion
  if (!isInteger(adapterVersion) || adapterVersion < 1 || adapterVersion > 2147483647) return false
  const actorId = value.actorId
  if (typeof actorId !== "string" || !shortEnough(actorId, 64)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const simulationId = value.simulationId
  if (simulationId !== null && (typeof simulationId !== "string" || !shortEnough(simulationId, 36) || !isUuid(simulationId))) return false
  const timestamp = value.timestamp
  if (typeof timestamp !== "string" || !isDateTime(timestamp)) return false
  const evaluation = value.evaluation
  if (!isGateMeasures(evaluation)) return false
  const observed = value.observed
  if (!isObservedDecision(observed) && observed !== null) return false
  const escalation = value.escalation
  if (!isGateEscalation(escalation) && escalation !== null) return false
  const overrideOutcome = value.overrideOutcome
  if (isObject(overrideOutcome)) {
  }
  else if (overrideOutcome !== null) return false
  if (countKeys(value) !== 15 && hasOthers(value, keysGateEvaluation)) return false
  return true
}

/** GateEvaluation: #/components/schemas/GateEvaluation */
function explainGateEvaluation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const envelopeVersion = value.envelopeVersion
    if (envelopeVersion === undefined) issues.add([...at, "envelopeVersion"], "required", "Required")
    else if (!isInteger(envelopeVersion)) issues.add([...at, "envelopeVersion"], "type", wrongType("integer", envelopeVersion))
    else if (envelopeVersion !== 1) issues.add([...at, "envelopeVersion"], "enum", wrongEnum("1", envelopeVersion))
    const requestId = value.requestId
    if (requestId === undefined) issues.add([...at, "requestId"], "required", "Required")
    else if (typeof requestId !== "string") issues.add([...at, "requestId"], "type", wrongType("string", requestId))
    else if (!shortEnough(requestId, 128)) issues.add([...at, "requestId"], "maxLength", "String must contain at most 128 character(s)")
    const decision = value.decision
    if (decision === undefined) issues.add([...at, "decision"], "required", "Required")
    else explainGateDecision(decision, [...at, "decision"], issues)
    const reasonCode = value.reasonCode
    if (reasonCode === undefined) issues.add([...at, "reasonCode"], "required", "Required")
    else explainGateReason(reasonCode, [...at, "reasonCode"], issues)
    const mode = value.mode
    if (mode === undefined) issues.add([...at, "mode"], "required", "Required")
    else explainGateMode(mode, [...at, "mode"], issues)
    const policyVersion = value.policyVersion
    if (policyVersion === undefined) issues.add([...at, "policyVersion"], "required", "Required")
    else if (!isInteger(policyVersion)) issues.add([...at, "policyVersion"], "type", wrongType("integer", policyVersion))
    else {
      if (policyVersion < 1) issues.add([...at, "policyVersion"], "minimum", "Number must be greater than or equal to 1")
      if (policyVersion > 2147483647) issues.add([...at, "policyVersion"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const adapterVersion = value.adapterVersion
    if (adapterVersion === undefined) issues.add([...at, "adapterVersion"], "required", "Required")
    else if (!isInteger(adapterVersion)) issues.add([...at, "adapterVersion"], "type", wrongType("integer", adapterVersion))
    else {
      if (adapterVersion < 1) issues.add([...at, "adapterVersion"], "minimum", "Number must be greater than or equal to 1")
      if (adapterVersion > 2147483647) issues.add([...at, "adapterVersion"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const evaluation = value.evaluation
    if (evaluation === undefined) issues.add([...at, "evaluation"], "required", "Required")
    else explainGateMeasures(evaluation, [...at, "evaluation"], issues)
    const observed = value.observed
    if (observed === undefined) issues.add([...at, "observed"], "required", "Required")
    else if (!isObservedDecision(observed) && observed !== null) {
      const union: unknown = observed
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "observed"], issues)
      else if (isObject(union)) explainObservedDecision(union, [...at, "observed"], issues)
      else explainObservedDecision(union, [...at, "observed"], issues)
    }
    const escalation = value.escalation
    if (escalation === undefined) issues.add([...at, "escalation"], "required", "Required")
    else if (!isGateEscalation(escalation) && escalation !== null) {
      const union2: unknown = escalation
      if (union2 === null) explainVerificationFirstMismatchAnyOf2(union2, [...at, "escalation"], issues)
      else if (isObject(union2)) explainGateEscalation(union2, [...at, "escalation"], issues)
      else explainGateEscalation(union2, [...at, "escalation"], issues)
    }
    const overrideOutcome = value.overrideOutcome
    if (overrideOutcome === undefined) issues.add([...at, "overrideOutcome"], "required", "Required")
    else if (isObject(overrideOutcome)) {
    }
    else if (overrideOutcome !== null) issues.add([...at, "overrideOutcome"], "type", wrongType("object", overrideOutcome))
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else if (typeof simulationId === "string") {
      if (!shortEnough(simulationId, 36)) issues.add([...at, "simulationId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(simulationId)) issues.add([...at, "simulationId"], "format", "Invalid uuid")
    }
    else if (simulationId !== null) issues.add([...at, "simulationId"], "type", wrongType("string", simulationId))
    const actorId = value.actorId
    if (actorId === undefined) issues.add([...at, "actorId"], "required", "Required")
    else if (typeof actorId !== "string") issues.add([...at, "actorId"], "type", wrongType("string", actorId))
    else if (!shortEnough(actorId, 64)) issues.add([...at, "actorId"], "maxLength", "String must contain at most 64 character(s)")
    const timestamp = value.timestamp
    if (timestamp === undefined) issues.add([...at, "timestamp"], "required", "Required")
    else if (typeof timestamp !== "string") issues.add([...at, "timestamp"], "type", wrongType("string", timestamp))
    else if (!isDateTime(timestamp)) issues.add([...at, "timestamp"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => keysGateEvaluation.has(key))
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateEvaluation: #/components/schemas/GateEvaluation */
function projectGateEvaluation(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    envelopeVersion: value.envelopeVersion,
    requestId: value.requestId,
    decision: value.decision,
    reasonCode: value.reasonCode,
    mode: value.mode,
    policyVersion: value.policyVersion,
    adapterVersion: value.adapterVersion,
    evaluation: projectGateMeasures(value.evaluation),
    observed: projectGateEvaluationObserved(value.observed),
    escalation: projectGateEvaluationEscalation(value.escalation),
    overrideOutcome: value.overrideOutcome,
    simulationId: value.simulationId,
    actorId: value.actorId,
    timestamp: value.timestamp,
  }
  return result
}

/** GateRecord: #/components/schemas/GateRecord */
function isGateRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  const envelopeVersion = value.envelopeVersion
  if (envelopeVersion !== 1 || envelopeVersion < 1 || envelopeVersion > 1) return false
  const requestId = value.requestId
  if (typeof requestId !== "string" || !shortEnough(requestId, 128)) return false
  const decision = value.decision
  if (!isGateDecision(decision)) return false
  const reasonCode = value.reasonCode
  if (!isGateReason(reasonCode)) return false
  const mode = value.mode
  if (!isGateMode(mode)) return false
  const policyVersion = value.policyVersion
  if (!isInteger(policyVersion) || policyVersion < 1 || policyVersion > 2147483647) return false
  const adapterVersion = value.adapterVersion
  if (!isInteger(adapterVersion) || adapterVersion < 1 || adapterVersion > 2147483647) return false
  const actorId = value.actorId
  if (typeof actorId !== "string" || !shortEnough(actorId, 64)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const simulationId = value.simulationId
  if (simulationId !== null && (typeof simulationId !== "string" || !shortEnough(simulationId, 36) || !isUuid(simulationId))) return false
  const timestamp = value.timestamp
  if (typeof timestamp !== "string" || !isDateTime(timestamp)) return false
  const evaluation = value.evaluation
  if (!isGateMeasures(evaluation)) return false
  const observed = value.observed
  if (!isObservedDecision(observed) && observed !== null) return false
  const escalation = value.escalation
  if (!isGateEscalation(escalation) && escalation !== null) return false
  const overrideOutcome = value.overrideOutcome
  if (isObject(overrideOutcome)) {
  }
  else if (overrideOutcome !== null) return false
  const request = value.request
  if (!isGateRequest(request)) return false
  if (countKeys(value) !== 16 && hasOthers(value, keysGateRecord)) return false
  return true
}

/** GateRecord: #/components/schemas/GateRecord */
function explainGateRecord(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const envelopeVersion = value.envelopeVersion
    if (envelopeVersion === undefined) issues.add([...at, "envelopeVersion"], "required", "Required")
    else {
      if (!isInteger(envelopeVersion)) issues.add([...at, "envelopeVersion"], "type", wrongType("integer", envelopeVersion))
      else if (envelopeVersion !== 1) issues.add([...at, "envelopeVersion"], "enum", wrongEnum("1", envelopeVersion))
      if (isNumber(envelopeVersion)) {
        if (envelopeVersion < 1) issues.add([...at, "envelopeVersion"], "minimum", "Number must be greater than or equal to 1")
        if (envelopeVersion > 1) issues.add([...at, "envelopeVersion"], "maximum", "Number must be less than or equal to 1")
      }
    }
    const requestId = value.requestId
    if (requestId === undefined) issues.add([...at, "requestId"], "required", "Required")
    else if (typeof requestId !== "string") issues.add([...at, "requestId"], "type", wrongType("string", requestId))
    else if (!shortEnough(requestId, 128)) issues.add([...at, "requestId"], "maxLength", "String must contain at most 128 character(s)")
    const decision = value.decision
    if (decision === undefined) issues.add([...at, "decision"], "required", "Required")
    else explainGateDecision(decision, [...at, "decision"], issues)
    const reasonCode = value.reasonCode
    if (reasonCode === undefined) issues.add([...at, "reasonCode"], "required", "Required")
    else explainGateReason(reasonCode, [...at, "reasonCode"], issues)
    const mode = value.mode
    if (mode === undefined) issues.add([...at, "mode"], "required", "Required")
    else explainGateMode(mode, [...at, "mode"], issues)
    const policyVersion = value.policyVersion
    if (policyVersion === undefined) issues.add([...at, "policyVersion"], "required", "Required")
    else if (!isInteger(policyVersion)) issues.add([...at, "policyVersion"], "type", wrongType("integer", policyVersion))
    else {
      if (policyVersion < 1) issues.add([...at, "policyVersion"], "minimum", "Number must be greater than or equal to 1")
      if (policyVersion > 2147483647) issues.add([...at, "policyVersion"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const adapterVersion = value.adapterVersion
    if (adapterVersion === undefined) issues.add([...at, "adapterVersion"], "required", "Required")
    else if (!isInteger(adapterVersion)) issues.add([...at, "adapterVersion"], "type", wrongType("integer", adapterVersion))
    else {
      if (adapterVersion < 1) issues.add([...at, "adapterVersion"], "minimum", "Number must be greater than or equal to 1")
      if (adapterVersion > 2147483647) issues.add([...at, "adapterVersion"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const evaluation = value.evaluation
    if (evaluation === undefined) issues.add([...at, "evaluation"], "required", "Required")
    else explainGateMeasures(evaluation, [...at, "evaluation"], issues)
    const observed = value.observed
    if (observed === undefined) issues.add([...at, "observed"], "required", "Required")
    else if (!isObservedDecision(observed) && observed !== null) {
      const union: unknown = observed
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "observed"], issues)
      else if (isObject(union)) explainObservedDecision(union, [...at, "observed"], issues)
      else explainObservedDecision(union, [...at, "observed"], issues)
    }
    const escalation = value.escalation
    if (escalation === undefined) issues.add([...at, "escalation"], "required", "Required")
    else if (!isGateEscalation(escalation) && escalation !== null) {
      const union2: unknown = escalation
      if (union2 === null) explainVerificationFirstMismatchAnyOf2(union2, [...at, "escalation"], issues)
      else if (isObject(union2)) explainGateEscalation(union2, [...at, "escalation"], issues)
      else explainGateEscalation(union2, [...at, "escalation"], issues)
    }
    const overrideOutcome = value.overrideOutcome
    if (overrideOutcome === undefined) issues.add([...at, "overrideOutcome"], "required", "Required")
    else if (isObject(overrideOutcome)) {
    }
    else if (overrideOutcome !== null) issues.add([...at, "overrideOutcome"], "type", wrongType("object", overrideOutcome))
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else if (typeof simulationId === "string") {
      if (!shortEnough(simulationId, 36)) issues.add([...at, "simulationId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(simulationId)) issues.add([...at, "simulationId"], "format", "Invalid uuid")
    }
    else if (simulationId !== null) issues.add([...at, "simulationId"], "type", wrongType("string", simulationId))
    const actorId = value.actorId
    if (actorId === undefined) issues.add([...at, "actorId"], "required", "Required")
    else if (typeof actorId !== "string") issues.add([...at, "actorId"], "type", wrongType("string", actorId))
    else if (!shortEnough(actorId, 64)) issues.add([...at, "actorId"], "maxLength", "String must contain at most 64 character(s)")
    const timestamp = value.timestamp
    if (timestamp === undefined) issues.add([...at, "timestamp"], "required", "Required")
    else if (typeof timestamp !== "string") issues.add([...at, "timestamp"], "type", wrongType("string", timestamp))
    else if (!isDateTime(timestamp)) issues.add([...at, "timestamp"], "format", "Invalid datetime")
    const request = value.request
    if (request === undefined) issues.add([...at, "request"], "required", "Required")
    else explainGateRequest(request, [...at, "request"], issues)
    const extra = unknownKeys(value, (key) => keysGateRecord.has(key))
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateRecord: #/components/schemas/GateRecord */
function projectGateRecord(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    envelopeVersion: value.envelopeVersion,
    requestId: value.requestId,
    decision: value.decision,
    reasonCode: value.reasonCode,
    mode: value.mode,
    policyVersion: value.policyVersion,
    adapterVersion: value.adapterVersion,
    evaluation: projectGateMeasures(value.evaluation),
    observed: projectGateEvaluationObserved(value.observed),
    escalation: projectGateEvaluationEscalation(value.escalation),
    overrideOutcome: value.overrideOutcome,
    simulationId: value.simulationId,
    actorId: value.actorId,
    timestamp: value.timestamp,
    request: projectGateRequest(value.request),
  }
  return result
}

/** Inline: #/components/schemas/Simulation/properties/parentId */
function isNullableUuidTextTo36(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 36) || !isUuid(value))) return false
  return true
}

/** Inline: #/components/schemas/Simulation/properties/parentId */
function explainNullableUuidTextTo36(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 36)) issues.add(at, "maxLength", "String must contain at most 36 character(s)")
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/InitialState/properties/positions */
function isInitialState_positions(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isAgentPolicyPatchAttractorPreferencesName(name)) return false
    if (!isInteger(item) || item < -64 || item > 64) return false
  }
  return true
}

/** Inline: #/components/schemas/InitialState/properties/positions */
function explainInitialState_positions(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isAgentPolicyPatchAttractorPreferencesName(name)) issues.add(at, "propertyNames", wrongKey(key2))
      if (!isInteger(item)) issues.add([...at, key2], "type", wrongType("integer", item))
      else {
        if (item < -64) issues.add([...at, key2], "minimum", "Number must be greater than or equal to -64")
        if (item > 64) issues.add([...at, key2], "maximum", "Number must be less than or equal to 64")
      }
    }
  }
}

/** AttractorPreferences: #/components/schemas/AttractorPreferences */
function isAttractorPreferences(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 16) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isAgentPolicyPatchAttractorPreferencesName(name)) return false
    if (!isNumber(item) || item < 0 || item > 1) return false
  }
  return true
}

/** AttractorPreferences: #/components/schemas/AttractorPreferences */
function explainAttractorPreferences(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 16) issues.add(at, "maxProperties", "Object must contain at most 16 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isAgentPolicyPatchAttractorPreferencesName(name)) issues.add(at, "propertyNames", wrongKey(key2))
      if (!isNumber(item)) issues.add([...at, key2], "type", wrongType("number", item))
      else {
        if (item < 0) issues.add([...at, key2], "minimum", "Number must be greater than or equal to 0")
        if (item > 1) issues.add([...at, key2], "maximum", "Number must be less than or equal to 1")
      }
    }
  }
}

/** Inline: #/components/schemas/Simulation/properties/claimToken */
function isSimulation_claimToken(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isUuid(value))) return false
  return true
}

/** Inline: #/components/schemas/Simulation/properties/claimToken */
function explainSimulation_claimToken(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/Simulation/properties/claimExpiresAt */
function isSimulation_claimExpiresAt(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/Simulation/properties/claimExpiresAt */
function explainSimulation_claimExpiresAt(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/Simulation/properties/touchedAt */
function isSimulation_touchedAt(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/Simulation/properties/touchedAt */
function explainSimulation_touchedAt(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
}

/** PayingOrganization: #/components/schemas/PayingOrganization */
function isPayingOrganization(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 36) || !isUuid(value)) return false
  return true
}

/** PayingOrganization: #/components/schemas/PayingOrganization */
function explainPayingOrganization(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 36)) issues.add(at, "maxLength", "String must contain at most 36 character(s)")
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
}

/** Inline: #/components/schemas/GhostBranch/properties/moves */
function isGhostBranch_moves(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    if (!isAgentMove(item)) return false
  }
  return true
}

/** Inline: #/components/schemas/GhostBranch/properties/moves */
function explainGhostBranch_moves(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      explainAgentMove(item, [...at, key2], issues)
    }
  }
}

/** SimulationRun: #/components/schemas/SimulationRun */
function isSimulationRun(value: unknown): boolean {
  if (!isSimulation(value)) return false
  if (!isSimulationRunAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysSimulationRun.has(key)) continue
      return false
    }
  }
  return true
}

/** SimulationRun: #/components/schemas/SimulationRun */
function explainSimulationRun(value: unknown, at: Path, issues: Issues): void {
  explainSimulation(value, at, issues)
  explainSimulationRunAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysSimulationRun.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/TraceEnd/properties/simulation */
function isTraceEnd_simulation(value: unknown): boolean {
  if (!isSimulation(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysTraceEnd_simulation.has(key)) continue
      return false
    }
  }
  return true
}

/** Inline: #/components/schemas/TraceEnd/properties/simulation */
function explainTraceEnd_simulation(value: unknown, at: Path, issues: Issues): void {
  explainSimulation(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysTraceEnd_simulation.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/StepSimulation/properties/include */
function isStepSimulation_include(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length > 2) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (item !== "steps" && item !== "events") return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/components/schemas/StepSimulation/properties/include */
function explainStepSimulation_include(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length > 2) issues.add(at, "maxItems", "Array must contain at most 2 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (typeof item !== "string") issues.add([...at, index], "type", wrongType("string", item))
      else if (item !== "steps" && item !== "events") issues.add([...at, index], "enum", wrongEnum("'steps' | 'events'", item))
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** PolicyChange: #/components/schemas/PolicyChange */
function isPolicyChange(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const target = value.target
  if (typeof target !== "string" || target.length === 0 || !shortEnough(target, 64)) return false
  const lambda = value.lambda
  if (lambda !== undefined) {
    if (!isNumber(lambda) || lambda < 0 || lambda > 2) return false
    known += 1
  }
  const gamma = value.gamma
  if (gamma !== undefined) {
    if (!isNumber(gamma) || gamma < 0 || gamma > 2) return false
    known += 1
  }
  const lambdaDrift = value.lambdaDrift
  if (lambdaDrift !== undefined) {
    if (!isNumber(lambdaDrift) || lambdaDrift < -0.1 || lambdaDrift > 0.1) return false
    known += 1
  }
  const gammaDrift = value.gammaDrift
  if (gammaDrift !== undefined) {
    if (!isNumber(gammaDrift) || gammaDrift < -0.1 || gammaDrift > 0.1) return false
    known += 1
  }
  const attractorPreferences = value.attractorPreferences
  if (attractorPreferences !== undefined) {
    if (!isAttractorPreferences(attractorPreferences)) return false
    known += 1
  }
  const size = countProperties(value)
  if (size < 2) return false
  if (countKeys(value) !== known && hasOthers(value, keysPolicyChange)) return false
  return true
}

/** PolicyChange: #/components/schemas/PolicyChange */
function explainPolicyChange(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const target = value.target
    if (target === undefined) issues.add([...at, "target"], "required", "Required")
    else if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
    else {
      if (target.length === 0) issues.add([...at, "target"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(target, 64)) issues.add([...at, "target"], "maxLength", "String must contain at most 64 character(s)")
    }
    const lambda = value.lambda
    if (lambda !== undefined) {
      if (!isNumber(lambda)) issues.add([...at, "lambda"], "type", wrongType("number", lambda))
      else {
        if (lambda < 0) issues.add([...at, "lambda"], "minimum", "Number must be greater than or equal to 0")
        if (lambda > 2) issues.add([...at, "lambda"], "maximum", "Number must be less than or equal to 2")
      }
    }
    const gamma = value.gamma
    if (gamma !== undefined) {
      if (!isNumber(gamma)) issues.add([...at, "gamma"], "type", wrongType("number", gamma))
      else {
        if (gamma < 0) issues.add([...at, "gamma"], "minimum", "Number must be greater than or equal to 0")
        if (gamma > 2) issues.add([...at, "gamma"], "maximum", "Number must be less than or equal to 2")
      }
    }
    const lambdaDrift = value.lambdaDrift
    if (lambdaDrift !== undefined) {
      if (!isNumber(lambdaDrift)) issues.add([...at, "lambdaDrift"], "type", wrongType("number", lambdaDrift))
      else {
        if (lambdaDrift < -0.1) issues.add([...at, "lambdaDrift"], "minimum", "Number must be greater than or equal to -0.1")
        if (lambdaDrift > 0.1) issues.add([...at, "lambdaDrift"], "maximum", "Number must be less than or equal to 0.1")
      }
    }
    const gammaDrift = value.gammaDrift
    if (gammaDrift !== undefined) {
      if (!isNumber(gammaDrift)) issues.add([...at, "gammaDrift"], "type", wrongType("number", gammaDrift))
      else {
        if (gammaDrift < -0.1) issues.add([...at, "gammaDrift"], "minimum", "Number must be greater than or equal to -0.1")
        if (gammaDrift > 0.1) issues.add([...at, "gammaDrift"], "maximum", "Number must be less than or equal to 0.1")
      }
    }
    const attractorPreferences = value.attractorPreferences
    if (attractorPreferences !== undefined) explainAttractorPreferences(attractorPreferences, [...at, "attractorPreferences"], issues)
    const size = countProperties(value)
    if (size < 2) issues.add(at, "minProperties", "Object must contain at least 2 key(s)")
    const extra = unknownKeys(value, (key) => key === "target" || key === "lambda" || key === "gamma" || key === "lambdaDrift" || key === "gammaDrift" || key === "attractorPreferences")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FieldShift: #/components/schemas/FieldShift */
function isFieldShift(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const field = value.field
  if (typeof field !== "string" || field.length === 0 || !shortEnough(field, 64)) return false
  const b = value.b
  if (b !== undefined) {
    if (!isInteger(b) || b < -64 || b > 64) return false
    known += 1
  }
  const strength = value.strength
  if (strength !== undefined) {
    if (!isNumber(strength) || strength <= 0 || strength > 1) return false
    known += 1
  }
  const size = countProperties(value)
  if (size < 2) return false
  if (countKeys(value) !== known && hasOthers(value, keysFieldShift)) return false
  return true
}

/** FieldShift: #/components/schemas/FieldShift */
function explainFieldShift(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const field = value.field
    if (field === undefined) issues.add([...at, "field"], "required", "Required")
    else if (typeof field !== "string") issues.add([...at, "field"], "type", wrongType("string", field))
    else {
      if (field.length === 0) issues.add([...at, "field"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(field, 64)) issues.add([...at, "field"], "maxLength", "String must contain at most 64 character(s)")
    }
    const b = value.b
    if (b !== undefined) {
      if (!isInteger(b)) issues.add([...at, "b"], "type", wrongType("integer", b))
      else {
        if (b < -64) issues.add([...at, "b"], "minimum", "Number must be greater than or equal to -64")
        if (b > 64) issues.add([...at, "b"], "maximum", "Number must be less than or equal to 64")
      }
    }
    const strength = value.strength
    if (strength !== undefined) {
      if (!isNumber(strength)) issues.add([...at, "strength"], "type", wrongType("number", strength))
      else {
        if (strength <= 0) issues.add([...at, "strength"], "exclusiveMinimum", "Number must be greater than 0")
        if (strength > 1) issues.add([...at, "strength"], "maximum", "Number must be less than or equal to 1")
      }
    }
    const size = countProperties(value)
    if (size < 2) issues.add(at, "minProperties", "Object must contain at least 2 key(s)")
    const extra = unknownKeys(value, (key) => key === "field" || key === "b" || key === "strength")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/UpdatePolicies/properties/policies */
function isUpdatePolicies_policies(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size < 1) return false
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    if (!isAgentPolicyPatch(item)) return false
  }
  return true
}

/** Inline: #/components/schemas/UpdatePolicies/properties/policies */
function explainUpdatePolicies_policies(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      explainAgentPolicyPatch(item, [...at, key2], issues)
    }
  }
}

/** Inline: #/components/schemas/SimulationPolicies/properties/policies */
function isSimulationPolicies_policies(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    if (!isCurrentPolicy(item)) return false
  }
  return true
}

/** Inline: #/components/schemas/SimulationPolicies/properties/policies */
function explainSimulationPolicies_policies(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      explainCurrentPolicy(item, [...at, key2], issues)
    }
  }
}

/** InputOfDomain: #/components/schemas/InputOfDomain */
function isInputOfDomain(value: unknown): boolean {
  if (!isInputOfDomainAllOf1(value)) return false
  if (!isInputOfDomainAllOf2(value)) return false
  if (!isInputOfDomainAllOf3(value)) return false
  if (!isInputOfDomainAllOf4(value)) return false
  if (!isInputOfDomainAllOf5(value)) return false
  if (!isInputOfDomainAllOf6(value)) return false
  if (!isInputOfDomainAllOf7(value)) return false
  if (!isInputOfDomainAllOf8(value)) return false
  return true
}

/** InputOfDomain: #/components/schemas/InputOfDomain */
function explainInputOfDomain(value: unknown, at: Path, issues: Issues): void {
  explainInputOfDomainAllOf1(value, at, issues)
  explainInputOfDomainAllOf2(value, at, issues)
  explainInputOfDomainAllOf3(value, at, issues)
  explainInputOfDomainAllOf4(value, at, issues)
  explainInputOfDomainAllOf5(value, at, issues)
  explainInputOfDomainAllOf6(value, at, issues)
  explainInputOfDomainAllOf7(value, at, issues)
  explainInputOfDomainAllOf8(value, at, issues)
}

/** Inline: #/components/schemas/MetricSnapshot/properties/metrics */
function isMetricSnapshot_metrics(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size < 1) return false
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isMetricSnapshot_metricsName(name)) return false
    if (!isNumber(item)) return false
  }
  return true
}

/** Inline: #/components/schemas/MetricSnapshot/properties/metrics */
function explainMetricSnapshot_metrics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isMetricSnapshot_metricsName(name)) issues.add(at, "propertyNames", wrongKey(key2))
      if (!isNumber(item)) issues.add([...at, key2], "type", wrongType("number", item))
    }
  }
}

/** Inline: #/components/schemas/ProposedAction/properties/metricDelta */
function isProposedAction_metricDelta(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isMetricSnapshot_metricsName(name)) return false
    if (!isNumber(item)) return false
  }
  return true
}

/** Inline: #/components/schemas/ProposedAction/properties/metricDelta */
function explainProposedAction_metricDelta(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isMetricSnapshot_metricsName(name)) issues.add(at, "propertyNames", wrongKey(key2))
      if (!isNumber(item)) issues.add([...at, key2], "type", wrongType("number", item))
    }
  }
}

/** Inline: #/components/schemas/GateRecord/properties/envelopeVersion */
function isGateRecord_envelopeVersion(value: unknown): boolean {
  if (value !== 1 || value < 1 || value > 1) return false
  return true
}

/** Inline: #/components/schemas/GateRecord/properties/envelopeVersion */
function explainGateRecord_envelopeVersion(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else if (value !== 1) issues.add(at, "enum", wrongEnum("1", value))
  if (isNumber(value)) {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 1) issues.add(at, "maximum", "Number must be less than or equal to 1")
  }
}

/** Inline: #/components/schemas/GatePolicyBase/properties/permittedModes */
function isGatePolicyBase_permittedModes(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 3) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isGateMode(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/components/schemas/GatePolicyBase/properties/permittedModes */
function explainGatePolicyBase_permittedModes(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 3) issues.add(at, "maxItems", "Array must contain at most 3 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainGateMode(item, [...at, index], issues)
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** AvatarUrl: #/components/schemas/AvatarUrl */
function isAvatarUrl(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value))) return false
  return true
}

/** AvatarUrl: #/components/schemas/AvatarUrl */
function explainAvatarUrl(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/License/properties/expiresAt */
function isNullableDateTimeText(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/License/properties/expiresAt */
function explainNullableDateTimeText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** SimulationSummary: #/components/schemas/SimulationSummary */
function isSimulationSummary(value: unknown): boolean {
  if (!isObject(value)) return false
  const scenarioId = value.scenarioId
  if (scenarioId !== null && (typeof scenarioId !== "string" || !shortEnough(scenarioId, 64))) return false
  const engineVersion = value.engineVersion
  if (!isEngineVersion(engineVersion)) return false
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const statusReason = value.statusReason
  if (!isSimulationReason(statusReason)) return false
  const t = value.t
  if (!isTick(t)) return false
  const seed = value.seed
  if (!isSeed(seed)) return false
  const domain = value.domain
  if (domain !== null && (typeof domain !== "string" || !shortEnough(domain, 64))) return false
  const label = value.label
  if (!isSimulationLabel(label)) return false
  const forkedAtTick = value.forkedAtTick
  if (forkedAtTick !== null && (!isInteger(forkedAtTick) || forkedAtTick < 0 || forkedAtTick > 9007199254740991)) return false
  const phase = value.phase
  if (!isSimulationPhase(phase)) return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const id = value.id
  if (!isSimulationId(id)) return false
  const organizationId = value.organizationId
  if (typeof organizationId !== "string" || !shortEnough(organizationId, 36) || !isUuid(organizationId)) return false
  const traceHash = value.traceHash
  if (!isTraceHash(traceHash)) return false
  const parentId = value.parentId
  if (parentId !== null && (typeof parentId !== "string" || !shortEnough(parentId, 36) || !isUuid(parentId))) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  const updatedAt = value.updatedAt
  if (typeof updatedAt !== "string" || !isDateTime(updatedAt)) return false
  const playback = value.playback
  if (!isPlaybackOrNull(playback)) return false
  if (countKeys(value) !== 18 && hasOthers(value, keysSimulationSummary)) return false
  return true
}

/** ListWindow: #/components/schemas/ListWindow */
function isListWindow(value: unknown): boolean {
  if (!isObject(value)) return false
  const limit = value.limit
  if (!isInteger(limit) || limit < 1 || limit > 200) return false
  const offset = value.offset
  if (!isInteger(offset) || offset < 0 || offset > 9007199254740991) return false
  const total = value.total
  if (!isInteger(total) || total < 0 || total > 9007199254740991) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysListWindow)) return false
  return true
}

/** SimulationSummary: #/components/schemas/SimulationSummary */
function explainSimulationSummary(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainSimulationId(id, [...at, "id"], issues)
    const scenarioId = value.scenarioId
    if (scenarioId === undefined) issues.add([...at, "scenarioId"], "required", "Required")
    else if (typeof scenarioId === "string") {
      if (!shortEnough(scenarioId, 64)) issues.add([...at, "scenarioId"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (scenarioId !== null) issues.add([...at, "scenarioId"], "type", wrongType("string", scenarioId))
    const engineVersion = value.engineVersion
    if (engineVersion === undefined) issues.add([...at, "engineVersion"], "required", "Required")
    else explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const statusReason = value.statusReason
    if (statusReason === undefined) issues.add([...at, "statusReason"], "required", "Required")
    else explainSimulationReason(statusReason, [...at, "statusReason"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const domain = value.domain
    if (domain === undefined) issues.add([...at, "domain"], "required", "Required")
    else if (typeof domain === "string") {
      if (!shortEnough(domain, 64)) issues.add([...at, "domain"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (domain !== null) issues.add([...at, "domain"], "type", wrongType("string", domain))
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else explainSimulationLabel(label, [...at, "label"], issues)
    const organizationId = value.organizationId
    if (organizationId === undefined) issues.add([...at, "organizationId"], "required", "Required")
    else if (typeof organizationId !== "string") issues.add([...at, "organizationId"], "type", wrongType("string", organizationId))
    else {
      if (!shortEnough(organizationId, 36)) issues.add([...at, "organizationId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(organizationId)) issues.add([...at, "organizationId"], "format", "Invalid uuid")
    }
    const traceHash = value.traceHash
    if (traceHash === undefined) issues.add([...at, "traceHash"], "required", "Required")
    else explainTraceHash(traceHash, [...at, "traceHash"], issues)
    const playback = value.playback
    if (playback === undefined) issues.add([...at, "playback"], "required", "Required")
    else explainPlaybackOrNull(playback, [...at, "playback"], issues)
    const parentId = value.parentId
    if (parentId === undefined) issues.add([...at, "parentId"], "required", "Required")
    else if (typeof parentId === "string") {
      if (!shortEnough(parentId, 36)) issues.add([...at, "parentId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(parentId)) issues.add([...at, "parentId"], "format", "Invalid uuid")
    }
    else if (parentId !== null) issues.add([...at, "parentId"], "type", wrongType("string", parentId))
    const forkedAtTick = value.forkedAtTick
    if (forkedAtTick === undefined) issues.add([...at, "forkedAtTick"], "required", "Required")
    else if (isInteger(forkedAtTick)) {
      if (forkedAtTick < 0) issues.add([...at, "forkedAtTick"], "minimum", "Number must be greater than or equal to 0")
      if (forkedAtTick > 9007199254740991) issues.add([...at, "forkedAtTick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (forkedAtTick !== null) issues.add([...at, "forkedAtTick"], "type", wrongType("integer", forkedAtTick))
    const phase = value.phase
    if (phase === undefined) issues.add([...at, "phase"], "required", "Required")
    else explainSimulationPhase(phase, [...at, "phase"], issues)
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const updatedAt = value.updatedAt
    if (updatedAt === undefined) issues.add([...at, "updatedAt"], "required", "Required")
    else if (typeof updatedAt !== "string") issues.add([...at, "updatedAt"], "type", wrongType("string", updatedAt))
    else if (!isDateTime(updatedAt)) issues.add([...at, "updatedAt"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => keysSimulationSummary.has(key))
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ListWindow: #/components/schemas/ListWindow */
function explainListWindow(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const limit = value.limit
    if (limit === undefined) issues.add([...at, "limit"], "required", "Required")
    else if (!isInteger(limit)) issues.add([...at, "limit"], "type", wrongType("integer", limit))
    else {
      if (limit < 1) issues.add([...at, "limit"], "minimum", "Number must be greater than or equal to 1")
      if (limit > 200) issues.add([...at, "limit"], "maximum", "Number must be less than or equal to 200")
    }
    const offset = value.offset
    if (offset === undefined) issues.add([...at, "offset"], "required", "Required")
    else if (!isInteger(offset)) issues.add([...at, "offset"], "type", wrongType("integer", offset))
    else {
      if (offset < 0) issues.add([...at, "offset"], "minimum", "Number must be greater than or equal to 0")
      if (offset > 9007199254740991) issues.add([...at, "offset"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
    else {
      if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
      if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const extra = unknownKeys(value, (key) => key === "limit" || key === "offset" || key === "total")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/SimulationList/properties/data */
function projectSimulationListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectSimulationSummary(item))
  return value
}

/** ListWindow: #/components/schemas/ListWindow */
function projectListWindow(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    limit: value.limit,
    offset: value.offset,
    total: value.total,
  }
  return result
}

/** Inline: #/components/schemas/Error/properties/error */
function projectError_Error(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    code: value.code,
    message: value.message,
    details: value.details,
    requestId: value.requestId,
  }
  return result
}

/** Inline: #/components/schemas/ProblemDetails/properties/issues */
function projectProblemDetailsIssues(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectProblemDetailsIssuesItem(item))
  return value
}

/** Seed: #/components/schemas/Seed */
function isSeed(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 9007199254740991) return false
  return true
}

/** EngineVersion: #/components/schemas/EngineVersion */
function isEngineVersion(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 32)) return false
  return true
}

/** ScenarioInput: #/components/schemas/ScenarioInput */
function isScenarioInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const id = value.id
  if (id !== undefined) {
    if (typeof id !== "string" || !shortEnough(id, 64)) return false
    known += 1
  }
  const label = value.label
  if (label !== undefined) {
    if (typeof label !== "string" || !shortEnough(label, 200)) return false
    known += 1
  }
  const seed = value.seed
  if (!isSeed(seed)) return false
  const note = value.note
  if (note !== undefined) {
    if (typeof note !== "string" || !shortEnough(note, 2000)) return false
    known += 1
  }
  const tags = value.tags
  if (tags !== undefined) {
    if (!isScenarioTags(tags)) return false
    known += 1
  }
  const initialState = value.initialState
  if (!isInitialState(initialState)) return false
  const agents = value.agents
  if (!isArray(agents)) return false
  if (agents.length === 0) return false
  if (agents.length > 64) return false
  for (let index = 0; index < agents.length; index += 1) {
    const item = agents[index]
    if (!isSimulationAgent(item)) return false
  }
  const nodeLabels = value.nodeLabels
  if (nodeLabels !== undefined) {
    if (!isNodeLabels(nodeLabels)) return false
    known += 1
  }
  const rules = value.rules
  if (rules !== undefined) {
    if (!isSimulationRules(rules)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysScenario)) return false
  return true
}

/** Inline: #/components/schemas/CreateSimulation/oneOf/0 */
function isCreateSimulationOneOf1(value: unknown): boolean {
  if (isObject(value) && value.scenarioId === undefined) return false
  return true
}

/** Inline: #/components/schemas/CreateSimulation/oneOf/1 */
function isCreateSimulationOneOf2(value: unknown): boolean {
  if (isObject(value) && value.scenario === undefined) return false
  return true
}

/** ScenarioInput: #/components/schemas/ScenarioInput */
function explainScenarioInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id !== undefined) {
      if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
      else if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
    }
    const label = value.label
    if (label !== undefined) {
      if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
      else if (!shortEnough(label, 200)) issues.add([...at, "label"], "maxLength", "String must contain at most 200 character(s)")
    }
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const tags = value.tags
    if (tags !== undefined) explainScenarioTags(tags, [...at, "tags"], issues)
    const note = value.note
    if (note !== undefined) {
      if (typeof note !== "string") issues.add([...at, "note"], "type", wrongType("string", note))
      else if (!shortEnough(note, 2000)) issues.add([...at, "note"], "maxLength", "String must contain at most 2000 character(s)")
    }
    const initialState = value.initialState
    if (initialState === undefined) issues.add([...at, "initialState"], "required", "Required")
    else explainInitialState(initialState, [...at, "initialState"], issues)
    const agents = value.agents
    if (agents === undefined) issues.add([...at, "agents"], "required", "Required")
    else if (!isArray(agents)) issues.add([...at, "agents"], "type", wrongType("array", agents))
    else {
      if (agents.length === 0) issues.add([...at, "agents"], "minItems", "Array must contain at least 1 element(s)")
      if (agents.length > 64) issues.add([...at, "agents"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < agents.length; index += 1) {
        const item = agents[index]
        explainSimulationAgent(item, [...at, "agents", index], issues)
      }
    }
    const nodeLabels = value.nodeLabels
    if (nodeLabels !== undefined) explainNodeLabels(nodeLabels, [...at, "nodeLabels"], issues)
    const rules = value.rules
    if (rules !== undefined) explainSimulationRules(rules, [...at, "rules"], issues)
    const extra = unknownKeys(value, (key) => key === "id" || key === "label" || key === "seed" || key === "tags" || key === "note" || key === "initialState" || key === "agents" || key === "nodeLabels" || key === "rules")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Seed: #/components/schemas/Seed */
function explainSeed(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** EngineVersion: #/components/schemas/EngineVersion */
function explainEngineVersion(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 32)) issues.add(at, "maxLength", "String must contain at most 32 character(s)")
  }
}

/** SimulationResponse: #/components/schemas/SimulationResponse */
function isSimulationResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const scenarioId = value.scenarioId
  if (scenarioId !== null && (typeof scenarioId !== "string" || !shortEnough(scenarioId, 64))) return false
  const engineVersion = value.engineVersion
  if (!isEngineVersion(engineVersion)) return false
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const statusReason = value.statusReason
  if (!isSimulationReason(statusReason)) return false
  const t = value.t
  if (!isTick(t)) return false
  const seed = value.seed
  if (!isSeed(seed)) return false
  const domain = value.domain
  if (domain !== null && (typeof domain !== "string" || !shortEnough(domain, 64))) return false
  const label = value.label
  if (!isSimulationLabel(label)) return false
  const forkedAtTick = value.forkedAtTick
  if (forkedAtTick !== null && (!isInteger(forkedAtTick) || forkedAtTick < 0 || forkedAtTick > 9007199254740991)) return false
  const id = value.id
  if (!isSimulationId(id)) return false
  const organizationId = value.organizationId
  if (typeof organizationId !== "string" || !shortEnough(organizationId, 36) || !isUuid(organizationId)) return false
  const traceHash = value.traceHash
  if (!isTraceHash(traceHash)) return false
  const parentId = value.parentId
  if (parentId !== null && (typeof parentId !== "string" || !shortEnough(parentId, 36) || !isUuid(parentId))) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  const updatedAt = value.updatedAt
  if (typeof updatedAt !== "string" || !isDateTime(updatedAt)) return false
  const state = value.state
  if (!isSimulationState(state)) return false
  const playback = value.playback
  if (!isPlaybackOrNull(playback)) return false
  const scenario = value.scenario
  if (!isScenarioInput(scenario)) return false
  return true
}

/** SimulationResponse: #/components/schemas/SimulationResponse */
function explainSimulationResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainSimulationId(id, [...at, "id"], issues)
    const scenarioId = value.scenarioId
    if (scenarioId === undefined) issues.add([...at, "scenarioId"], "required", "Required")
    else if (typeof scenarioId === "string") {
      if (!shortEnough(scenarioId, 64)) issues.add([...at, "scenarioId"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (scenarioId !== null) issues.add([...at, "scenarioId"], "type", wrongType("string", scenarioId))
    const engineVersion = value.engineVersion
    if (engineVersion === undefined) issues.add([...at, "engineVersion"], "required", "Required")
    else explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const state = value.state
    if (state === undefined) issues.add([...at, "state"], "required", "Required")
    else explainSimulationState(state, [...at, "state"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const statusReason = value.statusReason
    if (statusReason === undefined) issues.add([...at, "statusReason"], "required", "Required")
    else explainSimulationReason(statusReason, [...at, "statusReason"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const domain = value.domain
    if (domain === undefined) issues.add([...at, "domain"], "required", "Required")
    else if (typeof domain === "string") {
      if (!shortEnough(domain, 64)) issues.add([...at, "domain"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (domain !== null) issues.add([...at, "domain"], "type", wrongType("string", domain))
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else explainSimulationLabel(label, [...at, "label"], issues)
    const organizationId = value.organizationId
    if (organizationId === undefined) issues.add([...at, "organizationId"], "required", "Required")
    else if (typeof organizationId !== "string") issues.add([...at, "organizationId"], "type", wrongType("string", organizationId))
    else {
      if (!shortEnough(organizationId, 36)) issues.add([...at, "organizationId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(organizationId)) issues.add([...at, "organizationId"], "format", "Invalid uuid")
    }
    const traceHash = value.traceHash
    if (traceHash === undefined) issues.add([...at, "traceHash"], "required", "Required")
    else explainTraceHash(traceHash, [...at, "traceHash"], issues)
    const playback = value.playback
    if (playback === undefined) issues.add([...at, "playback"], "required", "Required")
    else explainPlaybackOrNull(playback, [...at, "playback"], issues)
    const parentId = value.parentId
    if (parentId === undefined) issues.add([...at, "parentId"], "required", "Required")
    else if (typeof parentId === "string") {
      if (!shortEnough(parentId, 36)) issues.add([...at, "parentId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(parentId)) issues.add([...at, "parentId"], "format", "Invalid uuid")
    }
    else if (parentId !== null) issues.add([...at, "parentId"], "type", wrongType("string", parentId))
    const forkedAtTick = value.forkedAtTick
    if (forkedAtTick === undefined) issues.add([...at, "forkedAtTick"], "required", "Required")
    else if (isInteger(forkedAtTick)) {
      if (forkedAtTick < 0) issues.add([...at, "forkedAtTick"], "minimum", "Number must be greater than or equal to 0")
      if (forkedAtTick > 9007199254740991) issues.add([...at, "forkedAtTick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (forkedAtTick !== null) issues.add([...at, "forkedAtTick"], "type", wrongType("integer", forkedAtTick))
    const scenario = value.scenario
    if (scenario === undefined) issues.add([...at, "scenario"], "required", "Required")
    else explainScenarioInput(scenario, [...at, "scenario"], issues)
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const updatedAt = value.updatedAt
    if (updatedAt === undefined) issues.add([...at, "updatedAt"], "required", "Required")
    else if (typeof updatedAt !== "string") issues.add([...at, "updatedAt"], "type", wrongType("string", updatedAt))
    else if (!isDateTime(updatedAt)) issues.add([...at, "updatedAt"], "format", "Invalid datetime")
  }
}

/** SimulationState: #/components/schemas/SimulationState */
function projectSimulationState(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    t: value.t,
    b: value.b,
    lastMove: value.lastMove,
    stability: value.stability,
    minStability: value.minStability,
    phase: value.phase,
    collapsed: value.collapsed,
    warning: projectStepRecordWarning(value.warning),
    fields: projectSimulationStateFields(value.fields),
    agents: projectStepRecordAgents(value.agents),
  }
  return result
}

/** PlaybackOrNull: #/components/schemas/PlaybackOrNull */
function projectPlaybackOrNull(value: unknown): unknown {
  if (isObject(value)) {
    return projectPlayback(value)
  }
  return value
}

/** ScenarioInput: #/components/schemas/ScenarioInput */
function projectScenarioInput(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.id !== undefined) result["id"] = value.id
  if (value.label !== undefined) result["label"] = value.label
  if (value.seed !== undefined) result["seed"] = value.seed
  if (value.tags !== undefined) result["tags"] = value.tags
  if (value.note !== undefined) result["note"] = value.note
  if (value.initialState !== undefined) result["initialState"] = projectInitialState(value.initialState)
  if (value.agents !== undefined) result["agents"] = projectScenarioAgents(value.agents)
  if (value.nodeLabels !== undefined) result["nodeLabels"] = projectNodeLabels(value.nodeLabels)
  if (value.rules !== undefined) result["rules"] = projectSimulationRules(value.rules)
  return result
}

/** DomainInput: #/components/schemas/DomainInput */
function isDomainInput(value: unknown): boolean {
  if (!isObject(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/0/if */
function isCreateSimulationFromDomainIf(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "ai-safety") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/1/if */
function isCreateSimulationFromDomainIf2(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "llm-reliability") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/2/if */
function isCreateSimulationFromDomainIf3(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "robotics") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/3/if */
function isCreateSimulationFromDomainIf4(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "finance") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/4/if */
function isCreateSimulationFromDomainIf5(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "geopolitics") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/5/if */
function isCreateSimulationFromDomainIf6(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "cybersecurity") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/6/if */
function isCreateSimulationFromDomainIf7(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "epidemiology") return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/7/if */
function isCreateSimulationFromDomainIf8(value: unknown): boolean {
  if (isObject(value)) {
    const domain = value.domain
    if (domain !== "supply-chain") return false
  }
  return true
}

/** DomainInput: #/components/schemas/DomainInput */
function explainDomainInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
}

/** TracePart: #/components/schemas/TracePart */
function isTracePart(value: unknown): boolean {
  if (value !== "steps" && value !== "events" && value !== "prophecies" && value !== "ghostBranches") return false
  return true
}

/** Inline: #/components/schemas/RunSimulation/oneOf/2 */
function isRunSimulationOneOf3(value: unknown): boolean {
  if (isObject(value) && value.domain === undefined) return false
  return true
}

/** TracePart: #/components/schemas/TracePart */
function explainTracePart(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "steps" && value !== "events" && value !== "prophecies" && value !== "ghostBranches") {
    issues.add(at, "enum", wrongEnum("'steps' | 'events' | 'prophecies' | 'ghostBranches'", value))
  }
}

/** Inline: #/components/schemas/SimulationRun/allOf/1/~response */
function isSimulationRunResponseAllOf2(value: unknown): boolean {
  if (!isObject(value)) return false
  const trace = value.trace
  if (!isTracePartsResponse(trace)) return false
  const summary = value.summary
  if (!isTraceSummary(summary)) return false
  return true
}

/** Inline: #/components/schemas/SimulationRun/allOf/1/~response */
function explainSimulationRunResponseAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const trace = value.trace
    if (trace === undefined) issues.add([...at, "trace"], "required", "Required")
    else explainTracePartsResponse(trace, [...at, "trace"], issues)
    const summary = value.summary
    if (summary === undefined) issues.add([...at, "summary"], "required", "Required")
    else explainTraceSummary(summary, [...at, "summary"], issues)
  }
}

/** TracePartsResponse: #/components/schemas/TracePartsResponse */
function projectTracePartsResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.steps !== undefined) result["steps"] = projectTracePartsResponseSteps(value.steps)
  if (value.events !== undefined) result["events"] = projectTracePartsResponseEvents(value.events)
  if (value.prophecies !== undefined) result["prophecies"] = projectTracePartsResponseProphecies(value.prophecies)
  if (value.ghostBranches !== undefined) result["ghostBranches"] = projectTracePartsResponseGhostBranches(value.ghostBranches)
  return result
}

/** TraceSummary: #/components/schemas/TraceSummary */
function projectTraceSummary(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    fromTick: value.fromTick,
    toTick: value.toTick,
    ticks: value.ticks,
    agentIds: value.agentIds,
    finalPhase: value.finalPhase,
    meanStability: value.meanStability,
    minStability: value.minStability,
    maxStability: value.maxStability,
    phaseTransitions: projectTraceSummaryPhaseTransitions(value.phaseTransitions),
    basinLosses: projectTraceSummaryBasinLosses(value.basinLosses),
    warningTicks: value.warningTicks,
    paradoxes: value.paradoxes,
    ghostBranches: value.ghostBranches,
  }
  return result
}

/** TraceEndResponse: #/components/schemas/TraceEndResponse */
function isTraceEndResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const summary = value.summary
  if (!isTraceSummary(summary)) return false
  const simulation = value.simulation
  if (!isSimulationResponse(simulation)) return false
  const object_: unknown = simulation
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysCreateSimulation_201.has(key)) continue
      return false
    }
  }
  const events = value.events
  if (events !== undefined) {
    if (!isArray(events)) return false
    for (let index = 0; index < events.length; index += 1) {
      const item2 = events[index]
      if (!isEventRecord(item2)) return false
    }
    known += 1
  }
  const prophecies = value.prophecies
  if (prophecies !== undefined) {
    if (!isArray(prophecies)) return false
    for (let index2 = 0; index2 < prophecies.length; index2 += 1) {
      const item3 = prophecies[index2]
      if (!isProphecyResponse(item3)) return false
    }
    known += 1
  }
  const ghostBranches = value.ghostBranches
  if (ghostBranches !== undefined) {
    if (!isArray(ghostBranches)) return false
    for (let index3 = 0; index3 < ghostBranches.length; index3 += 1) {
      const item4 = ghostBranches[index3]
      if (!isGhostBranch(item4)) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysTraceEndResponse)) return false
  return true
}

/** TraceEndResponse: #/components/schemas/TraceEndResponse */
function projectTraceEndResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    summary: projectTraceSummary(value.summary),
    simulation: projectCreateSimulation_201(value.simulation),
  }
  if (value.events !== undefined) result["events"] = projectTracePartsResponseEvents(value.events)
  if (value.prophecies !== undefined) result["prophecies"] = projectTracePartsResponseProphecies(value.prophecies)
  if (value.ghostBranches !== undefined) result["ghostBranches"] = projectTracePartsResponseGhostBranches(value.ghostBranches)
  return result
}

/** AgentMove: #/components/schemas/AgentMove */
function isAgentMove(value: unknown): boolean {
  if (value !== "left" && value !== "stay" && value !== "right") return false
  return true
}

/** AgentMove: #/components/schemas/AgentMove */
function explainAgentMove(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "left" && value !== "stay" && value !== "right") issues.add(at, "enum", wrongEnum("'left' | 'stay' | 'right'", value))
}

/** Tick: #/components/schemas/Tick */
function isTick(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 9007199254740991) return false
  return true
}

/** TraceHash: #/components/schemas/TraceHash */
function isTraceHash(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 71) || !patternTraceHash.test(value)) return false
  return true
}

/** SimulationState: #/components/schemas/SimulationState */
function isSimulationState(value: unknown): boolean {
  if (!isObject(value)) return false
  const t = value.t
  if (!isTick(t)) return false
  const b = value.b
  if (!isPosition(b)) return false
  const lastMove = value.lastMove
  if (!isLastMove(lastMove)) return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const minStability = value.minStability
  if (!isNumber(minStability)) return false
  const phase = value.phase
  if (!isSimulationPhase(phase)) return false
  const collapsed = value.collapsed
  if (typeof collapsed !== "boolean") return false
  const warning = value.warning
  if (!isCollapseWarning(warning) && warning !== null) return false
  const fields = value.fields
  if (!isArray(fields)) return false
  if (fields.length > 16) return false
  for (let index = 0; index < fields.length; index += 1) {
    const item = fields[index]
    if (!isFieldRecord(item)) return false
  }
  const agents = value.agents
  if (!isArray(agents)) return false
  if (agents.length > 64) return false
  for (let index2 = 0; index2 < agents.length; index2 += 1) {
    const item2 = agents[index2]
    if (!isAgentRecord(item2)) return false
  }
  if (countKeys(value) !== 10 && hasOthers(value, keysSimulationState)) return false
  return true
}

/** TraceSummary: #/components/schemas/TraceSummary */
function isTraceSummary(value: unknown): boolean {
  if (!isObject(value)) return false
  const fromTick = value.fromTick
  if (!isTick(fromTick)) return false
  const toTick = value.toTick
  if (!isTick(toTick)) return false
  const ticks = value.ticks
  if (!isInteger(ticks) || ticks < 0 || ticks > 9007199254740991) return false
  const finalPhase = value.finalPhase
  if (!isSimulationPhase(finalPhase)) return false
  const meanStability = value.meanStability
  if (!isNumber(meanStability)) return false
  const minStability = value.minStability
  if (!isNumber(minStability)) return false
  const maxStability = value.maxStability
  if (!isNumber(maxStability)) return false
  const warningTicks = value.warningTicks
  if (!isInteger(warningTicks) || warningTicks < 0 || warningTicks > 9007199254740991) return false
  const paradoxes = value.paradoxes
  if (!isInteger(paradoxes) || paradoxes < 0 || paradoxes > 9007199254740991) return false
  const ghostBranches = value.ghostBranches
  if (!isInteger(ghostBranches) || ghostBranches < 0 || ghostBranches > 9007199254740991) return false
  const agentIds = value.agentIds
  if (!isArray(agentIds)) return false
  if (agentIds.length > 64) return false
  for (let index = 0; index < agentIds.length; index += 1) {
    const item = agentIds[index]
    if (!isAgentRef(item)) return false
  }
  const phaseTransitions = value.phaseTransitions
  if (!isArray(phaseTransitions)) return false
  for (let index2 = 0; index2 < phaseTransitions.length; index2 += 1) {
    const item2 = phaseTransitions[index2]
    if (!isPhaseTransition(item2)) return false
  }
  const basinLosses = value.basinLosses
  if (!isArray(basinLosses)) return false
  if (basinLosses.length > 64) return false
  for (let index3 = 0; index3 < basinLosses.length; index3 += 1) {
    const item3 = basinLosses[index3]
    if (!isBasinLoss(item3)) return false
  }
  if (countKeys(value) !== 13 && hasOthers(value, keysTraceSummary)) return false
  return true
}

/** EventRecord: #/components/schemas/EventRecord */
function isEventRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const event = value.event
  if (!isEventName(event)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 33) || !patternEventRecordId.test(id)) return false
  const data = value.data
  if (!isObject(data)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysEventRecord)) return false
  return true
}

/** Tick: #/components/schemas/Tick */
function explainTick(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** SimulationState: #/components/schemas/SimulationState */
function explainSimulationState(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const b = value.b
    if (b === undefined) issues.add([...at, "b"], "required", "Required")
    else explainPosition(b, [...at, "b"], issues)
    const lastMove = value.lastMove
    if (lastMove === undefined) issues.add([...at, "lastMove"], "required", "Required")
    else explainLastMove(lastMove, [...at, "lastMove"], issues)
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const minStability = value.minStability
    if (minStability === undefined) issues.add([...at, "minStability"], "required", "Required")
    else if (!isNumber(minStability)) issues.add([...at, "minStability"], "type", wrongType("number", minStability))
    const phase = value.phase
    if (phase === undefined) issues.add([...at, "phase"], "required", "Required")
    else explainSimulationPhase(phase, [...at, "phase"], issues)
    const collapsed = value.collapsed
    if (collapsed === undefined) issues.add([...at, "collapsed"], "required", "Required")
    else if (typeof collapsed !== "boolean") issues.add([...at, "collapsed"], "type", wrongType("boolean", collapsed))
    const warning = value.warning
    if (warning === undefined) issues.add([...at, "warning"], "required", "Required")
    else if (!isCollapseWarning(warning) && warning !== null) {
      const union: unknown = warning
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "warning"], issues)
      else if (isObject(union)) explainCollapseWarning(union, [...at, "warning"], issues)
      else explainCollapseWarning(union, [...at, "warning"], issues)
    }
    const fields = value.fields
    if (fields === undefined) issues.add([...at, "fields"], "required", "Required")
    else if (!isArray(fields)) issues.add([...at, "fields"], "type", wrongType("array", fields))
    else {
      if (fields.length > 16) issues.add([...at, "fields"], "maxItems", "Array must contain at most 16 element(s)")
      for (let index = 0; index < fields.length; index += 1) {
        const item = fields[index]
        explainFieldRecord(item, [...at, "fields", index], issues)
      }
    }
    const agents = value.agents
    if (agents === undefined) issues.add([...at, "agents"], "required", "Required")
    else if (!isArray(agents)) issues.add([...at, "agents"], "type", wrongType("array", agents))
    else {
      if (agents.length > 64) issues.add([...at, "agents"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index2 = 0; index2 < agents.length; index2 += 1) {
        const item2 = agents[index2]
        explainAgentRecord(item2, [...at, "agents", index2], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "t" || key === "b" || key === "lastMove" || key === "stability" || key === "minStability" || key === "phase" || key === "collapsed" || key === "warning" || key === "fields" || key === "agents")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TraceHash: #/components/schemas/TraceHash */
function explainTraceHash(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 71)) issues.add(at, "maxLength", "String must contain at most 71 character(s)")
    if (value.length <= 1000 && !patternTraceHash.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** TraceSummary: #/components/schemas/TraceSummary */
function explainTraceSummary(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const fromTick = value.fromTick
    if (fromTick === undefined) issues.add([...at, "fromTick"], "required", "Required")
    else explainTick(fromTick, [...at, "fromTick"], issues)
    const toTick = value.toTick
    if (toTick === undefined) issues.add([...at, "toTick"], "required", "Required")
    else explainTick(toTick, [...at, "toTick"], issues)
    const ticks = value.ticks
    if (ticks === undefined) issues.add([...at, "ticks"], "required", "Required")
    else if (!isInteger(ticks)) issues.add([...at, "ticks"], "type", wrongType("integer", ticks))
    else {
      if (ticks < 0) issues.add([...at, "ticks"], "minimum", "Number must be greater than or equal to 0")
      if (ticks > 9007199254740991) issues.add([...at, "ticks"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const agentIds = value.agentIds
    if (agentIds === undefined) issues.add([...at, "agentIds"], "required", "Required")
    else if (!isArray(agentIds)) issues.add([...at, "agentIds"], "type", wrongType("array", agentIds))
    else {
      if (agentIds.length > 64) issues.add([...at, "agentIds"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < agentIds.length; index += 1) {
        const item = agentIds[index]
        explainAgentRef(item, [...at, "agentIds", index], issues)
      }
    }
    const finalPhase = value.finalPhase
    if (finalPhase === undefined) issues.add([...at, "finalPhase"], "required", "Required")
    else explainSimulationPhase(finalPhase, [...at, "finalPhase"], issues)
    const meanStability = value.meanStability
    if (meanStability === undefined) issues.add([...at, "meanStability"], "required", "Required")
    else if (!isNumber(meanStability)) issues.add([...at, "meanStability"], "type", wrongType("number", meanStability))
    const minStability = value.minStability
    if (minStability === undefined) issues.add([...at, "minStability"], "required", "Required")
    else if (!isNumber(minStability)) issues.add([...at, "minStability"], "type", wrongType("number", minStability))
    const maxStability = value.maxStability
    if (maxStability === undefined) issues.add([...at, "maxStability"], "required", "Required")
    else if (!isNumber(maxStability)) issues.add([...at, "maxStability"], "type", wrongType("number", maxStability))
    const phaseTransitions = value.phaseTransitions
    if (phaseTransitions === undefined) issues.add([...at, "phaseTransitions"], "required", "Required")
    else if (!isArray(phaseTransitions)) issues.add([...at, "phaseTransitions"], "type", wrongType("array", phaseTransitions))
    else {
      for (let index2 = 0; index2 < phaseTransitions.length; index2 += 1) {
        const item2 = phaseTransitions[index2]
        explainPhaseTransition(item2, [...at, "phaseTransitions", index2], issues)
      }
    }
    const basinLosses = value.basinLosses
    if (basinLosses === undefined) issues.add([...at, "basinLosses"], "required", "Required")
    else if (!isArray(basinLosses)) issues.add([...at, "basinLosses"], "type", wrongType("array", basinLosses))
    else {
      if (basinLosses.length > 64) issues.add([...at, "basinLosses"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index3 = 0; index3 < basinLosses.length; index3 += 1) {
        const item3 = basinLosses[index3]
        explainBasinLoss(item3, [...at, "basinLosses", index3], issues)
      }
    }
    const warningTicks = value.warningTicks
    if (warningTicks === undefined) issues.add([...at, "warningTicks"], "required", "Required")
    else if (!isInteger(warningTicks)) issues.add([...at, "warningTicks"], "type", wrongType("integer", warningTicks))
    else {
      if (warningTicks < 0) issues.add([...at, "warningTicks"], "minimum", "Number must be greater than or equal to 0")
      if (warningTicks > 9007199254740991) issues.add([...at, "warningTicks"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const paradoxes = value.paradoxes
    if (paradoxes === undefined) issues.add([...at, "paradoxes"], "required", "Required")
    else if (!isInteger(paradoxes)) issues.add([...at, "paradoxes"], "type", wrongType("integer", paradoxes))
    else {
      if (paradoxes < 0) issues.add([...at, "paradoxes"], "minimum", "Number must be greater than or equal to 0")
      if (paradoxes > 9007199254740991) issues.add([...at, "paradoxes"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const ghostBranches = value.ghostBranches
    if (ghostBranches === undefined) issues.add([...at, "ghostBranches"], "required", "Required")
    else if (!isInteger(ghostBranches)) issues.add([...at, "ghostBranches"], "type", wrongType("integer", ghostBranches))
    else {
      if (ghostBranches < 0) issues.add([...at, "ghostBranches"], "minimum", "Number must be greater than or equal to 0")
      if (ghostBranches > 9007199254740991) {
        issues.add([...at, "ghostBranches"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const extra = unknownKeys(value, (key) => keysTraceSummary.has(key))
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** EventRecord: #/components/schemas/EventRecord */
function explainEventRecord(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 33)) issues.add([...at, "id"], "maxLength", "String must contain at most 33 character(s)")
      if (id.length <= 1000 && !patternEventRecordId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const event = value.event
    if (event === undefined) issues.add([...at, "event"], "required", "Required")
    else explainEventName(event, [...at, "event"], issues)
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isObject(data)) issues.add([...at, "data"], "type", wrongType("object", data))
    const extra = unknownKeys(value, (key) => key === "id" || key === "tick" || key === "event" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/StepResult/properties/steps */
function projectStepResultSteps(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectStepRecord(item))
  return value
}

/** Inline: #/components/schemas/StepResult/properties/events */
function projectStepResultEvents(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectEventRecord(item))
  return value
}

/** PlaybackOrNull: #/components/schemas/PlaybackOrNull */
function isPlaybackOrNull(value: unknown): boolean {
  if (!isPlayback(value) && value !== null) return false
  return true
}

/** PlaybackOrNull: #/components/schemas/PlaybackOrNull */
function explainPlaybackOrNull(value: unknown, at: Path, issues: Issues): void {
  if (!isPlayback(value) && value !== null) {
    const union: unknown = value
    if (union === null) explainVerificationFirstMismatchAnyOf2(union, at, issues)
    else if (isObject(union)) explainPlayback(union, at, issues)
    else explainPlayback(union, at, issues)
  }
}

/** CurrentPolicy: #/components/schemas/CurrentPolicy */
function isCurrentPolicy(value: unknown): boolean {
  if (!isObject(value)) return false
  const lambda = value.lambda
  if (!isNumber(lambda)) return false
  const gamma = value.gamma
  if (!isNumber(gamma)) return false
  const lambdaDrift = value.lambdaDrift
  if (!isNumber(lambdaDrift)) return false
  const gammaDrift = value.gammaDrift
  if (!isNumber(gammaDrift)) return false
  const pending = value.pending
  if (typeof pending !== "boolean") return false
  const attractorPreferences = value.attractorPreferences
  if (!isAttractorPreferences(attractorPreferences)) return false
  const effective = value.effective
  if (!isEffectivePolicy(effective)) return false
  if (countKeys(value) !== 7 && hasOthers(value, keysCurrentPolicy)) return false
  return true
}

/** CurrentPolicy: #/components/schemas/CurrentPolicy */
function explainCurrentPolicy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const lambda = value.lambda
    if (lambda === undefined) issues.add([...at, "lambda"], "required", "Required")
    else if (!isNumber(lambda)) issues.add([...at, "lambda"], "type", wrongType("number", lambda))
    const gamma = value.gamma
    if (gamma === undefined) issues.add([...at, "gamma"], "required", "Required")
    else if (!isNumber(gamma)) issues.add([...at, "gamma"], "type", wrongType("number", gamma))
    const lambdaDrift = value.lambdaDrift
    if (lambdaDrift === undefined) issues.add([...at, "lambdaDrift"], "required", "Required")
    else if (!isNumber(lambdaDrift)) issues.add([...at, "lambdaDrift"], "type", wrongType("number", lambdaDrift))
    const gammaDrift = value.gammaDrift
    if (gammaDrift === undefined) issues.add([...at, "gammaDrift"], "required", "Required")
    else if (!isNumber(gammaDrift)) issues.add([...at, "gammaDrift"], "type", wrongType("number", gammaDrift))
    const attractorPreferences = value.attractorPreferences
    if (attractorPreferences === undefined) issues.add([...at, "attractorPreferences"], "required", "Required")
    else explainAttractorPreferences(attractorPreferences, [...at, "attractorPreferences"], issues)
    const effective = value.effective
    if (effective === undefined) issues.add([...at, "effective"], "required", "Required")
    else explainEffectivePolicy(effective, [...at, "effective"], issues)
    const pending = value.pending
    if (pending === undefined) issues.add([...at, "pending"], "required", "Required")
    else if (typeof pending !== "boolean") issues.add([...at, "pending"], "type", wrongType("boolean", pending))
    const extra = unknownKeys(value, (key) => key === "lambda" || key === "gamma" || key === "lambdaDrift" || key === "gammaDrift" || key === "attractorPreferences" || key === "effective" || key === "pending")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/SimulationPolicies/properties/policies */
function projectSimulationPolicies_policies(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  for (const key in value) {
    const item = value[key]
    if (item === undefined) continue
    setOwn(result, key, projectCurrentPolicy(item))
  }
  return result
}

/** Inline: #/components/schemas/AgentPolicyPatch/properties/attractorPreferences/propertyNames */
function isAgentPolicyPatchAttractorPreferencesName(value: unknown): boolean {
  if (typeof value === "string" && !patternAgentName.test(value)) return false
  return true
}

/** TracePartsResponse: #/components/schemas/TracePartsResponse */
function isTracePartsResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const steps = value.steps
  if (steps !== undefined) {
    if (!isArray(steps)) return false
    if (steps.length > 200000) return false
    for (let index = 0; index < steps.length; index += 1) {
      const item = steps[index]
      if (!isStepRecord(item)) return false
    }
    known += 1
  }
  const events = value.events
  if (events !== undefined) {
    if (!isArray(events)) return false
    for (let index2 = 0; index2 < events.length; index2 += 1) {
      const item2 = events[index2]
      if (!isEventRecord(item2)) return false
    }
    known += 1
  }
  const prophecies = value.prophecies
  if (prophecies !== undefined) {
    if (!isArray(prophecies)) return false
    for (let index3 = 0; index3 < prophecies.length; index3 += 1) {
      const item3 = prophecies[index3]
      if (!isProphecyResponse(item3)) return false
    }
    known += 1
  }
  const ghostBranches = value.ghostBranches
  if (ghostBranches !== undefined) {
    if (!isArray(ghostBranches)) return false
    for (let index4 = 0; index4 < ghostBranches.length; index4 += 1) {
      const item4 = ghostBranches[index4]
      if (!isGhostBranch(item4)) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysTracePartsResponse)) return false
  return true
}

/** TracePartsResponse: #/components/schemas/TracePartsResponse */
function explainTracePartsResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const steps = value.steps
    if (steps !== undefined) {
      if (!isArray(steps)) issues.add([...at, "steps"], "type", wrongType("array", steps))
      else {
        if (steps.length > 200000) issues.add([...at, "steps"], "maxItems", "Array must contain at most 200000 element(s)")
        for (let index = 0; index < steps.length; index += 1) {
          const item = steps[index]
          explainStepRecord(item, [...at, "steps", index], issues)
        }
      }
    }
    const events = value.events
    if (events !== undefined) {
      if (!isArray(events)) issues.add([...at, "events"], "type", wrongType("array", events))
      else {
        for (let index2 = 0; index2 < events.length; index2 += 1) {
          const item2 = events[index2]
          explainEventRecord(item2, [...at, "events", index2], issues)
        }
      }
    }
    const prophecies = value.prophecies
    if (prophecies !== undefined) {
      if (!isArray(prophecies)) issues.add([...at, "prophecies"], "type", wrongType("array", prophecies))
      else {
        for (let index3 = 0; index3 < prophecies.length; index3 += 1) {
          const item3 = prophecies[index3]
          explainProphecyResponse(item3, [...at, "prophecies", index3], issues)
        }
      }
    }
    const ghostBranches = value.ghostBranches
    if (ghostBranches !== undefined) {
      if (!isArray(ghostBranches)) issues.add([...at, "ghostBranches"], "type", wrongType("array", ghostBranches))
      else {
        for (let index4 = 0; index4 < ghostBranches.length; index4 += 1) {
          const item4 = ghostBranches[index4]
          explainGhostBranch(item4, [...at, "ghostBranches", index4], issues)
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "steps" || key === "events" || key === "prophecies" || key === "ghostBranches")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TickSpan: #/components/schemas/TickSpan */
function isTickSpan(value: unknown): boolean {
  if (!isObject(value)) return false
  const fromTick = value.fromTick
  if (!isTick(fromTick)) return false
  const toTick = value.toTick
  if (!isTick(toTick)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysTickSpan)) return false
  return true
}

/** Inline: #/components/schemas/Verification/properties/firstMismatch/anyOf/1 */
function explainVerificationFirstMismatchAnyOf2(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

/** TickSpan: #/components/schemas/TickSpan */
function explainTickSpan(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const fromTick = value.fromTick
    if (fromTick === undefined) issues.add([...at, "fromTick"], "required", "Required")
    else explainTick(fromTick, [...at, "fromTick"], issues)
    const toTick = value.toTick
    if (toTick === undefined) issues.add([...at, "toTick"], "required", "Required")
    else explainTick(toTick, [...at, "toTick"], issues)
    const extra = unknownKeys(value, (key) => key === "fromTick" || key === "toTick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Verification/properties/firstMismatch */
function projectVerificationFirstMismatch(value: unknown): unknown {
  if (isObject(value)) {
    return projectTickSpan(value)
  }
  return value
}

/** GhostBranch: #/components/schemas/GhostBranch */
function isGhostBranch(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const attempt = value.attempt
  if (!isInteger(attempt) || attempt < 1 || attempt > 3) return false
  const reason = value.reason
  if (reason !== "paradox") return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const agents = value.agents
  if (!isArray(agents)) return false
  if (agents.length < 2) return false
  if (agents.length > 2) return false
  for (let index = 0; index < agents.length; index += 1) {
    const item = agents[index]
    if (!isAgentRef(item)) return false
  }
  const moves = value.moves
  if (!isObject(moves)) return false
  const size = countProperties(moves)
  if (size > 64) return false
  for (const key2 in moves) {
    const item2 = moves[key2]
    if (item2 === undefined) continue
    if (!isAgentMove(item2)) return false
  }
  if (countKeys(value) !== 6 && hasOthers(value, keysGhostBranch)) return false
  return true
}

/** GhostBranch: #/components/schemas/GhostBranch */
function explainGhostBranch(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const attempt = value.attempt
    if (attempt === undefined) issues.add([...at, "attempt"], "required", "Required")
    else if (!isInteger(attempt)) issues.add([...at, "attempt"], "type", wrongType("integer", attempt))
    else {
      if (attempt < 1) issues.add([...at, "attempt"], "minimum", "Number must be greater than or equal to 1")
      if (attempt > 3) issues.add([...at, "attempt"], "maximum", "Number must be less than or equal to 3")
    }
    const reason = value.reason
    if (reason === undefined) issues.add([...at, "reason"], "required", "Required")
    else if (typeof reason !== "string") issues.add([...at, "reason"], "type", wrongType("string", reason))
    else if (reason !== "paradox") issues.add([...at, "reason"], "enum", wrongEnum("'paradox'", reason))
    const agents = value.agents
    if (agents === undefined) issues.add([...at, "agents"], "required", "Required")
    else if (!isArray(agents)) issues.add([...at, "agents"], "type", wrongType("array", agents))
    else {
      if (agents.length < 2) issues.add([...at, "agents"], "minItems", "Array must contain at least 2 element(s)")
      if (agents.length > 2) issues.add([...at, "agents"], "maxItems", "Array must contain at most 2 element(s)")
      for (let index = 0; index < agents.length; index += 1) {
        const item = agents[index]
        explainAgentRef(item, [...at, "agents", index], issues)
      }
    }
    const moves = value.moves
    if (moves === undefined) issues.add([...at, "moves"], "required", "Required")
    else if (!isObject(moves)) issues.add([...at, "moves"], "type", wrongType("object", moves))
    else {
      const size = countProperties(moves)
      if (size > 64) issues.add([...at, "moves"], "maxProperties", "Object must contain at most 64 key(s)")
      for (const key2 in moves) {
        const item2 = moves[key2]
        if (item2 === undefined) continue
        explainAgentMove(item2, [...at, "moves", key2], issues)
      }
    }
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const extra = unknownKeys(value, (key) => key === "tick" || key === "attempt" || key === "reason" || key === "agents" || key === "moves" || key === "stability")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/GhostBranchList/properties/data */
function projectGhostBranchListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectGhostBranch(item))
  return value
}

/** Inline: #/components/schemas/DecreeList/properties/data */
function projectDecreeListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectDecree(item))
  return value
}

/** CapabilityJump: #/components/schemas/CapabilityJump */
function isCapabilityJump(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "capability_jump") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isTargetedMagnitude(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** AlignmentShift: #/components/schemas/AlignmentShift */
function isAlignmentShift(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "alignment_shift") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isTargetedMagnitude(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** OversightSurgeDecree: #/components/schemas/OversightSurgeDecree */
function isOversightSurgeDecree(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "oversight_surge") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isOversightSurge(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** ExogenousShockDecree: #/components/schemas/ExogenousShockDecree */
function isExogenousShockDecree(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "exogenous_shock") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isExogenousShock(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** PolicyChangeDecree: #/components/schemas/PolicyChangeDecree */
function isPolicyChangeDecree(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "policy_change") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isPolicyChange(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** FieldShiftDecree: #/components/schemas/FieldShiftDecree */
function isFieldShiftDecree(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "field_shift") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isFieldShift(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** HaltDecree: #/components/schemas/HaltDecree */
function isHaltDecree(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (type_ !== "halt") return false
  const tick = value.tick
  if (tick !== undefined) {
    if (!isDecreeTick(tick)) return false
    known += 1
  }
  const payload = value.payload
  if (!isNothingMore(payload)) return false
  if (countKeys(value) !== known && hasOthers(value, keysCapabilityJump)) return false
  return true
}

/** CapabilityJump: #/components/schemas/CapabilityJump */
function explainCapabilityJump(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "capability_jump") issues.add([...at, "type"], "const", "Invalid literal value, expected \"capability_jump\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainTargetedMagnitude(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AlignmentShift: #/components/schemas/AlignmentShift */
function explainAlignmentShift(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "alignment_shift") issues.add([...at, "type"], "const", "Invalid literal value, expected \"alignment_shift\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainTargetedMagnitude(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** OversightSurgeDecree: #/components/schemas/OversightSurgeDecree */
function explainOversightSurgeDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "oversight_surge") issues.add([...at, "type"], "const", "Invalid literal value, expected \"oversight_surge\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainOversightSurge(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ExogenousShockDecree: #/components/schemas/ExogenousShockDecree */
function explainExogenousShockDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "exogenous_shock") issues.add([...at, "type"], "const", "Invalid literal value, expected \"exogenous_shock\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainExogenousShock(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** PolicyChangeDecree: #/components/schemas/PolicyChangeDecree */
function explainPolicyChangeDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "policy_change") issues.add([...at, "type"], "const", "Invalid literal value, expected \"policy_change\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainPolicyChange(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FieldShiftDecree: #/components/schemas/FieldShiftDecree */
function explainFieldShiftDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "field_shift") issues.add([...at, "type"], "const", "Invalid literal value, expected \"field_shift\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainFieldShift(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** HaltDecree: #/components/schemas/HaltDecree */
function explainHaltDecree(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (type_ !== "halt") issues.add([...at, "type"], "const", "Invalid literal value, expected \"halt\"")
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else explainNothingMore(payload, [...at, "payload"], issues)
    const tick = value.tick
    if (tick !== undefined) explainDecreeTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "type" || key === "payload" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DecreePayload: #/components/schemas/DecreePayload */
function isDecreePayload(value: unknown): boolean {
  if (!isTargetedMagnitude(value) && !isOversightSurge(value) && !isExogenousShock(value) && !isPolicyChange(value) && !isFieldShift(value) && !isNothingMore(value)) {
    return false
  }
  return true
}

/** DecreePayload: #/components/schemas/DecreePayload */
function explainDecreePayload(value: unknown, at: Path, issues: Issues): void {
  if (!isTargetedMagnitude(value) && !isOversightSurge(value) && !isExogenousShock(value) && !isPolicyChange(value) && !isFieldShift(value) && !isNothingMore(value)) {
    issues.add(at, "anyOf", "Invalid input")
  }
}

/** DecreePayload: #/components/schemas/DecreePayload */
function projectDecreePayload(value: unknown): unknown {
  if (isObject(value)) {
    if (isTargetedMagnitude(value)) return projectTargetedMagnitude(value)
    if (isOversightSurge(value)) return projectOversightSurge(value)
    if (isExogenousShock(value)) return projectExogenousShock(value)
    if (isPolicyChange(value)) return projectPolicyChange(value)
    if (isFieldShift(value)) return projectFieldShift(value)
    if (isNothingMore(value)) return projectNothingMore(value)
    const copy = projectTargetedMagnitude(value)
    if (isTargetedMagnitude(copy)) return copy
    const copy2 = projectOversightSurge(value)
    if (isOversightSurge(copy2)) return copy2
    const copy3 = projectExogenousShock(value)
    if (isExogenousShock(copy3)) return copy3
    const copy4 = projectPolicyChange(value)
    if (isPolicyChange(copy4)) return copy4
    const copy5 = projectFieldShift(value)
    if (isFieldShift(copy5)) return copy5
    const copy6 = projectNothingMore(value)
    if (isNothingMore(copy6)) return copy6
  }
  return value
}

/** Inline: #/components/schemas/ProphecyList/properties/data/~response */
function projectProphecyListResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectProphecyResponse(item))
  return value
}

/** Position: #/components/schemas/Position */
function isPosition(value: unknown): boolean {
  if (!isInteger(value) || value < -64 || value > 64) return false
  return true
}

/** LastMove: #/components/schemas/LastMove */
function isLastMove(value: unknown): boolean {
  if (value !== "idle" && value !== "left" && value !== "stay" && value !== "right") return false
  return true
}

/** StepState: #/components/schemas/StepState */
function isStepState(value: unknown): boolean {
  if (!isObject(value)) return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const minStability = value.minStability
  if (!isNumber(minStability)) return false
  const phase = value.phase
  if (!isSimulationPhase(phase)) return false
  const collapsed = value.collapsed
  if (typeof collapsed !== "boolean") return false
  const fields = value.fields
  if (!isArray(fields)) return false
  if (fields.length > 16) return false
  for (let index = 0; index < fields.length; index += 1) {
    const item = fields[index]
    if (!isFieldRecord(item)) return false
  }
  if (countKeys(value) !== 5 && hasOthers(value, keysStepState)) return false
  return true
}

/** CollapseWarning: #/components/schemas/CollapseWarning */
function isCollapseWarning(value: unknown): boolean {
  if (!isObject(value)) return false
  const agent = value.agent
  if (!isAgentRef(agent)) return false
  const criticality = value.criticality
  if (!isNumber(criticality) || criticality < 0 || criticality > 1) return false
  const severity = value.severity
  if (!isNumber(severity) || severity < 0 || severity > 1) return false
  const imminence = value.imminence
  if (!isNumber(imminence) || imminence < 0 || imminence > 1) return false
  const stepsToImpact = value.stepsToImpact
  if (!isInteger(stepsToImpact) || stepsToImpact < 0 || stepsToImpact > 8) return false
  const level = value.level
  if (!isWarningLevel(level)) return false
  const totalFutureCollapse = value.totalFutureCollapse
  if (typeof totalFutureCollapse !== "boolean") return false
  const risk = value.risk
  if (!isCollapseRisk(risk)) return false
  if (countKeys(value) !== 8 && hasOthers(value, keysCollapseWarning)) return false
  return true
}

/** AgentRecord: #/components/schemas/AgentRecord */
function isAgentRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (!isAgentRef(id)) return false
  const b = value.b
  if (!isPosition(b)) return false
  const lastMove = value.lastMove
  if (!isLastMove(lastMove)) return false
  const lambda = value.lambda
  if (!isNumber(lambda)) return false
  const gamma = value.gamma
  if (!isNumber(gamma)) return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const alive = value.alive
  if (typeof alive !== "boolean") return false
  if (countKeys(value) !== 7 && hasOthers(value, keysAgentRecord)) return false
  return true
}

/** Position: #/components/schemas/Position */
function explainPosition(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < -64) issues.add(at, "minimum", "Number must be greater than or equal to -64")
    if (value > 64) issues.add(at, "maximum", "Number must be less than or equal to 64")
  }
}

/** LastMove: #/components/schemas/LastMove */
function explainLastMove(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "idle" && value !== "left" && value !== "stay" && value !== "right") {
    issues.add(at, "enum", wrongEnum("'idle' | 'left' | 'stay' | 'right'", value))
  }
}

/** StepState: #/components/schemas/StepState */
function explainStepState(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const minStability = value.minStability
    if (minStability === undefined) issues.add([...at, "minStability"], "required", "Required")
    else if (!isNumber(minStability)) issues.add([...at, "minStability"], "type", wrongType("number", minStability))
    const phase = value.phase
    if (phase === undefined) issues.add([...at, "phase"], "required", "Required")
    else explainSimulationPhase(phase, [...at, "phase"], issues)
    const collapsed = value.collapsed
    if (collapsed === undefined) issues.add([...at, "collapsed"], "required", "Required")
    else if (typeof collapsed !== "boolean") issues.add([...at, "collapsed"], "type", wrongType("boolean", collapsed))
    const fields = value.fields
    if (fields === undefined) issues.add([...at, "fields"], "required", "Required")
    else if (!isArray(fields)) issues.add([...at, "fields"], "type", wrongType("array", fields))
    else {
      if (fields.length > 16) issues.add([...at, "fields"], "maxItems", "Array must contain at most 16 element(s)")
      for (let index = 0; index < fields.length; index += 1) {
        const item = fields[index]
        explainFieldRecord(item, [...at, "fields", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "stability" || key === "minStability" || key === "phase" || key === "collapsed" || key === "fields")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CollapseWarning: #/components/schemas/CollapseWarning */
function explainCollapseWarning(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const agent = value.agent
    if (agent === undefined) issues.add([...at, "agent"], "required", "Required")
    else explainAgentRef(agent, [...at, "agent"], issues)
    const criticality = value.criticality
    if (criticality === undefined) issues.add([...at, "criticality"], "required", "Required")
    else if (!isNumber(criticality)) issues.add([...at, "criticality"], "type", wrongType("number", criticality))
    else {
      if (criticality < 0) issues.add([...at, "criticality"], "minimum", "Number must be greater than or equal to 0")
      if (criticality > 1) issues.add([...at, "criticality"], "maximum", "Number must be less than or equal to 1")
    }
    const severity = value.severity
    if (severity === undefined) issues.add([...at, "severity"], "required", "Required")
    else if (!isNumber(severity)) issues.add([...at, "severity"], "type", wrongType("number", severity))
    else {
      if (severity < 0) issues.add([...at, "severity"], "minimum", "Number must be greater than or equal to 0")
      if (severity > 1) issues.add([...at, "severity"], "maximum", "Number must be less than or equal to 1")
    }
    const imminence = value.imminence
    if (imminence === undefined) issues.add([...at, "imminence"], "required", "Required")
    else if (!isNumber(imminence)) issues.add([...at, "imminence"], "type", wrongType("number", imminence))
    else {
      if (imminence < 0) issues.add([...at, "imminence"], "minimum", "Number must be greater than or equal to 0")
      if (imminence > 1) issues.add([...at, "imminence"], "maximum", "Number must be less than or equal to 1")
    }
    const stepsToImpact = value.stepsToImpact
    if (stepsToImpact === undefined) issues.add([...at, "stepsToImpact"], "required", "Required")
    else if (!isInteger(stepsToImpact)) issues.add([...at, "stepsToImpact"], "type", wrongType("integer", stepsToImpact))
    else {
      if (stepsToImpact < 0) issues.add([...at, "stepsToImpact"], "minimum", "Number must be greater than or equal to 0")
      if (stepsToImpact > 8) issues.add([...at, "stepsToImpact"], "maximum", "Number must be less than or equal to 8")
    }
    const risk = value.risk
    if (risk === undefined) issues.add([...at, "risk"], "required", "Required")
    else explainCollapseRisk(risk, [...at, "risk"], issues)
    const level = value.level
    if (level === undefined) issues.add([...at, "level"], "required", "Required")
    else explainWarningLevel(level, [...at, "level"], issues)
    const totalFutureCollapse = value.totalFutureCollapse
    if (totalFutureCollapse === undefined) issues.add([...at, "totalFutureCollapse"], "required", "Required")
    else if (typeof totalFutureCollapse !== "boolean") {
      issues.add([...at, "totalFutureCollapse"], "type", wrongType("boolean", totalFutureCollapse))
    }
    const extra = unknownKeys(value, (key) => key === "agent" || key === "criticality" || key === "severity" || key === "imminence" || key === "stepsToImpact" || key === "risk" || key === "level" || key === "totalFutureCollapse")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AgentRecord: #/components/schemas/AgentRecord */
function explainAgentRecord(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainAgentRef(id, [...at, "id"], issues)
    const b = value.b
    if (b === undefined) issues.add([...at, "b"], "required", "Required")
    else explainPosition(b, [...at, "b"], issues)
    const lastMove = value.lastMove
    if (lastMove === undefined) issues.add([...at, "lastMove"], "required", "Required")
    else explainLastMove(lastMove, [...at, "lastMove"], issues)
    const lambda = value.lambda
    if (lambda === undefined) issues.add([...at, "lambda"], "required", "Required")
    else if (!isNumber(lambda)) issues.add([...at, "lambda"], "type", wrongType("number", lambda))
    const gamma = value.gamma
    if (gamma === undefined) issues.add([...at, "gamma"], "required", "Required")
    else if (!isNumber(gamma)) issues.add([...at, "gamma"], "type", wrongType("number", gamma))
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const alive = value.alive
    if (alive === undefined) issues.add([...at, "alive"], "required", "Required")
    else if (typeof alive !== "boolean") issues.add([...at, "alive"], "type", wrongType("boolean", alive))
    const extra = unknownKeys(value, (key) => key === "id" || key === "b" || key === "lastMove" || key === "lambda" || key === "gamma" || key === "stability" || key === "alive")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StepState: #/components/schemas/StepState */
function projectStepState(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    stability: value.stability,
    minStability: value.minStability,
    phase: value.phase,
    collapsed: value.collapsed,
    fields: projectSimulationStateFields(value.fields),
  }
  return result
}

/** Inline: #/components/schemas/StepRecord/properties/warning */
function projectStepRecordWarning(value: unknown): unknown {
  if (isObject(value)) {
    return projectCollapseWarning(value)
  }
  return value
}

/** Inline: #/components/schemas/StepRecord/properties/agents */
function projectStepRecordAgents(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectAgentRecord(item))
  return value
}

/** AgentRef: #/components/schemas/AgentRef */
function isAgentRef(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 64)) return false
  return true
}

/** LossKind: #/components/schemas/LossKind */
function isLossKind(value: unknown): boolean {
  if (value !== "CLIFF" && value !== "EXHAUSTION" && value !== "PARADOX") return false
  return true
}

/** AgentRef: #/components/schemas/AgentRef */
function explainAgentRef(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
}

/** LossKind: #/components/schemas/LossKind */
function explainLossKind(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "CLIFF" && value !== "EXHAUSTION" && value !== "PARADOX") {
    issues.add(at, "enum", wrongEnum("'CLIFF' | 'EXHAUSTION' | 'PARADOX'", value))
  }
}

/** CollapseRisk: #/components/schemas/CollapseRisk */
function isCollapseRisk(value: unknown): boolean {
  if (!isObject(value)) return false
  const inertia = value.inertia
  if (!isNumber(inertia) || inertia < 0 || inertia > 1) return false
  const optimized = value.optimized
  if (!isNumber(optimized) || optimized < 0 || optimized > 1) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysCollapseRisk)) return false
  return true
}

/** CollapseRisk: #/components/schemas/CollapseRisk */
function explainCollapseRisk(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const inertia = value.inertia
    if (inertia === undefined) issues.add([...at, "inertia"], "required", "Required")
    else if (!isNumber(inertia)) issues.add([...at, "inertia"], "type", wrongType("number", inertia))
    else {
      if (inertia < 0) issues.add([...at, "inertia"], "minimum", "Number must be greater than or equal to 0")
      if (inertia > 1) issues.add([...at, "inertia"], "maximum", "Number must be less than or equal to 1")
    }
    const optimized = value.optimized
    if (optimized === undefined) issues.add([...at, "optimized"], "required", "Required")
    else if (!isNumber(optimized)) issues.add([...at, "optimized"], "type", wrongType("number", optimized))
    else {
      if (optimized < 0) issues.add([...at, "optimized"], "minimum", "Number must be greater than or equal to 0")
      if (optimized > 1) issues.add([...at, "optimized"], "maximum", "Number must be less than or equal to 1")
    }
    const extra = unknownKeys(value, (key) => key === "inertia" || key === "optimized")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CollapseRisk: #/components/schemas/CollapseRisk */
function projectCollapseRisk(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    inertia: value.inertia,
    optimized: value.optimized,
  }
  return result
}

/** Separation: #/components/schemas/Separation */
function isSeparation(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (type_ !== "separation") return false
  const target = value.target
  if (!isAgentRef(target)) return false
  const magnitude = value.magnitude
  if (!isNumber(magnitude)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysSeparation)) return false
  return true
}

/** Separation: #/components/schemas/Separation */
function explainSeparation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (type_ !== "separation") issues.add([...at, "type"], "enum", wrongEnum("'separation'", type_))
    const target = value.target
    if (target === undefined) issues.add([...at, "target"], "required", "Required")
    else explainAgentRef(target, [...at, "target"], issues)
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    const extra = unknownKeys(value, (key) => key === "type" || key === "target" || key === "magnitude")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Separation: #/components/schemas/Separation */
function projectSeparation(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    type: value.type,
    target: value.target,
    magnitude: value.magnitude,
  }
  return result
}

/** ProphecyData: #/components/schemas/ProphecyData */
function isProphecyData(value: unknown): boolean {
  if (!isObject(value)) return false
  const predictedPhase = value.predictedPhase
  if (!isSimulationPhase(predictedPhase)) return false
  const confidence = value.confidence
  if (!isNumber(confidence) || confidence < 0 || confidence > 1) return false
  const horizon = value.horizon
  if (!isInteger(horizon) || horizon < 1 || horizon > 10000) return false
  const lossProbability = value.lossProbability
  if (!isNumber(lossProbability) || lossProbability < 0 || lossProbability > 1) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const stability = value.stability
  if (!isStabilityPercentiles(stability)) return false
  const firstLoss = value.firstLoss
  if (!isFirstLoss(firstLoss) && firstLoss !== null) return false
  if (countKeys(value) !== 7 && hasOthers(value, keysProphecyData)) return false
  return true
}

/** ProphecyData: #/components/schemas/ProphecyData */
function explainProphecyData(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const predictedPhase = value.predictedPhase
    if (predictedPhase === undefined) issues.add([...at, "predictedPhase"], "required", "Required")
    else explainSimulationPhase(predictedPhase, [...at, "predictedPhase"], issues)
    const confidence = value.confidence
    if (confidence === undefined) issues.add([...at, "confidence"], "required", "Required")
    else if (!isNumber(confidence)) issues.add([...at, "confidence"], "type", wrongType("number", confidence))
    else {
      if (confidence < 0) issues.add([...at, "confidence"], "minimum", "Number must be greater than or equal to 0")
      if (confidence > 1) issues.add([...at, "confidence"], "maximum", "Number must be less than or equal to 1")
    }
    const horizon = value.horizon
    if (horizon === undefined) issues.add([...at, "horizon"], "required", "Required")
    else if (!isInteger(horizon)) issues.add([...at, "horizon"], "type", wrongType("integer", horizon))
    else {
      if (horizon < 1) issues.add([...at, "horizon"], "minimum", "Number must be greater than or equal to 1")
      if (horizon > 10000) issues.add([...at, "horizon"], "maximum", "Number must be less than or equal to 10000")
    }
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else explainStabilityPercentiles(stability, [...at, "stability"], issues)
    const lossProbability = value.lossProbability
    if (lossProbability === undefined) issues.add([...at, "lossProbability"], "required", "Required")
    else if (!isNumber(lossProbability)) issues.add([...at, "lossProbability"], "type", wrongType("number", lossProbability))
    else {
      if (lossProbability < 0) issues.add([...at, "lossProbability"], "minimum", "Number must be greater than or equal to 0")
      if (lossProbability > 1) issues.add([...at, "lossProbability"], "maximum", "Number must be less than or equal to 1")
    }
    const firstLoss = value.firstLoss
    if (firstLoss === undefined) issues.add([...at, "firstLoss"], "required", "Required")
    else if (!isFirstLoss(firstLoss) && firstLoss !== null) {
      const union: unknown = firstLoss
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "firstLoss"], issues)
      else if (isObject(union)) explainFirstLoss(union, [...at, "firstLoss"], issues)
      else explainFirstLoss(union, [...at, "firstLoss"], issues)
    }
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const extra = unknownKeys(value, (key) => key === "predictedPhase" || key === "confidence" || key === "horizon" || key === "stability" || key === "lossProbability" || key === "firstLoss" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ProphecyData: #/components/schemas/ProphecyData */
function projectProphecyData(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    predictedPhase: value.predictedPhase,
    confidence: value.confidence,
    horizon: value.horizon,
    stability: projectStabilityPercentiles(value.stability),
    lossProbability: value.lossProbability,
    firstLoss: projectProphecyDataFirstLoss(value.firstLoss),
    tick: value.tick,
  }
  return result
}

/** SimulationPhase: #/components/schemas/SimulationPhase */
function isSimulationPhase(value: unknown): boolean {
  if (value !== "resonant" && value !== "volatile" && value !== "stagnant") return false
  return true
}

/** SimulationPhase: #/components/schemas/SimulationPhase */
function explainSimulationPhase(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "resonant" && value !== "volatile" && value !== "stagnant") {
    issues.add(at, "enum", wrongEnum("'resonant' | 'volatile' | 'stagnant'", value))
  }
}

/** ScenarioSummary: #/components/schemas/ScenarioSummary */
function isScenarioSummary(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64)) return false
  const label = value.label
  if (typeof label !== "string" || !shortEnough(label, 200)) return false
  const seed = value.seed
  if (!isSeed(seed)) return false
  const note = value.note
  if (typeof note !== "string" || !shortEnough(note, 2000)) return false
  const tags = value.tags
  if (!isScenarioTags(tags)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysScenarioSummary)) return false
  return true
}

/** ScenarioSummary: #/components/schemas/ScenarioSummary */
function explainScenarioSummary(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
    else if (!shortEnough(label, 200)) issues.add([...at, "label"], "maxLength", "String must contain at most 200 character(s)")
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const tags = value.tags
    if (tags === undefined) issues.add([...at, "tags"], "required", "Required")
    else explainScenarioTags(tags, [...at, "tags"], issues)
    const note = value.note
    if (note === undefined) issues.add([...at, "note"], "required", "Required")
    else if (typeof note !== "string") issues.add([...at, "note"], "type", wrongType("string", note))
    else if (!shortEnough(note, 2000)) issues.add([...at, "note"], "maxLength", "String must contain at most 2000 character(s)")
    const extra = unknownKeys(value, (key) => key === "id" || key === "label" || key === "seed" || key === "tags" || key === "note")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/ScenarioList/properties/data */
function projectScenarioListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectScenarioSummary(item))
  return value
}

/** ScenarioTags: #/components/schemas/ScenarioTags */
function isScenarioTags(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length > 16) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (typeof item !== "string" || item.length === 0 || !shortEnough(item, 64)) return false
  }
  return true
}

/** InitialState: #/components/schemas/InitialState */
function isInitialState(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const radius = value.radius
  if (radius !== undefined) {
    if (!isInteger(radius) || radius < 3 || radius > 64) return false
    known += 1
  }
  const fields = value.fields
  if (fields !== undefined) {
    if (!isArray(fields)) return false
    if (fields.length > 16) return false
    for (let index = 0; index < fields.length; index += 1) {
      const item = fields[index]
      if (!isFieldConfig(item)) return false
    }
    known += 1
  }
  const positions = value.positions
  if (positions !== undefined) {
    if (!isObject(positions)) return false
    const size = countProperties(positions)
    if (size > 64) return false
    for (const key2 in positions) {
      const item2 = positions[key2]
      if (item2 === undefined) continue
      const name: unknown = key2
      if (!isAgentPolicyPatchAttractorPreferencesName(name)) return false
      if (!isInteger(item2) || item2 < -64 || item2 > 64) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysInitialState)) return false
  return true
}

/** SimulationAgent: #/components/schemas/SimulationAgent */
function isSimulationAgent(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const id = value.id
  if (!isAgentName(id)) return false
  const marker = value.marker
  if (marker !== undefined) {
    if (!isMarker(marker)) return false
    known += 1
  }
  const policy = value.policy
  if (!isAgentPolicy(policy)) return false
  const attractorPreferences = value.attractorPreferences
  if (attractorPreferences !== undefined) {
    if (!isAttractorPreferences(attractorPreferences)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysSimulationAgent)) return false
  return true
}

/** NodeLabels: #/components/schemas/NodeLabels */
function isNodeLabels(value: unknown): boolean {
  if (!isObject(value)) return false
  const x = value.x
  if (typeof x !== "string" || !shortEnough(x, 64)) return false
  const y = value.y
  if (typeof y !== "string" || !shortEnough(y, 64)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysNodeLabels)) return false
  return true
}

/** SimulationRules: #/components/schemas/SimulationRules */
function isSimulationRules(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const zeroSumAttractorCapture = value.zeroSumAttractorCapture
  if (zeroSumAttractorCapture !== undefined) {
    if (typeof zeroSumAttractorCapture !== "boolean") return false
    known += 1
  }
  const prophecyEvery = value.prophecyEvery
  if (prophecyEvery !== undefined) {
    if (!isInteger(prophecyEvery) || prophecyEvery < 0 || prophecyEvery > 10000) return false
    known += 1
  }
  const prophecyFeedback = value.prophecyFeedback
  if (prophecyFeedback !== undefined) {
    if (prophecyFeedback !== "none" && prophecyFeedback !== "self-fulfilling" && prophecyFeedback !== "self-defeating") return false
    known += 1
  }
  const prophecyWeight = value.prophecyWeight
  if (prophecyWeight !== undefined) {
    if (!isNumber(prophecyWeight) || prophecyWeight < 0 || prophecyWeight > 1) return false
    known += 1
  }
  const haltOnCollapse = value.haltOnCollapse
  if (haltOnCollapse !== undefined) {
    if (typeof haltOnCollapse !== "boolean") return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysSimulationRules)) return false
  return true
}

/** ScenarioTags: #/components/schemas/ScenarioTags */
function explainScenarioTags(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length > 16) issues.add(at, "maxItems", "Array must contain at most 16 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (typeof item !== "string") issues.add([...at, index], "type", wrongType("string", item))
      else {
        if (item.length === 0) issues.add([...at, index], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(item, 64)) issues.add([...at, index], "maxLength", "String must contain at most 64 character(s)")
      }
    }
  }
}

/** InitialState: #/components/schemas/InitialState */
function explainInitialState(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const radius = value.radius
    if (radius !== undefined) {
      if (!isInteger(radius)) issues.add([...at, "radius"], "type", wrongType("integer", radius))
      else {
        if (radius < 3) issues.add([...at, "radius"], "minimum", "Number must be greater than or equal to 3")
        if (radius > 64) issues.add([...at, "radius"], "maximum", "Number must be less than or equal to 64")
      }
    }
    const fields = value.fields
    if (fields !== undefined) {
      if (!isArray(fields)) issues.add([...at, "fields"], "type", wrongType("array", fields))
      else {
        if (fields.length > 16) issues.add([...at, "fields"], "maxItems", "Array must contain at most 16 element(s)")
        for (let index = 0; index < fields.length; index += 1) {
          const item = fields[index]
          explainFieldConfig(item, [...at, "fields", index], issues)
        }
      }
    }
    const positions = value.positions
    if (positions !== undefined) {
      if (!isObject(positions)) issues.add([...at, "positions"], "type", wrongType("object", positions))
      else {
        const size = countProperties(positions)
        if (size > 64) issues.add([...at, "positions"], "maxProperties", "Object must contain at most 64 key(s)")
        for (const key2 in positions) {
          const item2 = positions[key2]
          if (item2 === undefined) continue
          const name: unknown = key2
          if (!isAgentPolicyPatchAttractorPreferencesName(name)) issues.add([...at, "positions"], "propertyNames", wrongKey(key2))
          if (!isInteger(item2)) issues.add([...at, "positions", key2], "type", wrongType("integer", item2))
          else {
            if (item2 < -64) issues.add([...at, "positions", key2], "minimum", "Number must be greater than or equal to -64")
            if (item2 > 64) issues.add([...at, "positions", key2], "maximum", "Number must be less than or equal to 64")
          }
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "radius" || key === "fields" || key === "positions")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SimulationAgent: #/components/schemas/SimulationAgent */
function explainSimulationAgent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainAgentName(id, [...at, "id"], issues)
    const marker = value.marker
    if (marker !== undefined) explainMarker(marker, [...at, "marker"], issues)
    const policy = value.policy
    if (policy === undefined) issues.add([...at, "policy"], "required", "Required")
    else explainAgentPolicy(policy, [...at, "policy"], issues)
    const attractorPreferences = value.attractorPreferences
    if (attractorPreferences !== undefined) explainAttractorPreferences(attractorPreferences, [...at, "attractorPreferences"], issues)
    const extra = unknownKeys(value, (key) => key === "id" || key === "marker" || key === "policy" || key === "attractorPreferences")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** NodeLabels: #/components/schemas/NodeLabels */
function explainNodeLabels(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const x = value.x
    if (x === undefined) issues.add([...at, "x"], "required", "Required")
    else if (typeof x !== "string") issues.add([...at, "x"], "type", wrongType("string", x))
    else if (!shortEnough(x, 64)) issues.add([...at, "x"], "maxLength", "String must contain at most 64 character(s)")
    const y = value.y
    if (y === undefined) issues.add([...at, "y"], "required", "Required")
    else if (typeof y !== "string") issues.add([...at, "y"], "type", wrongType("string", y))
    else if (!shortEnough(y, 64)) issues.add([...at, "y"], "maxLength", "String must contain at most 64 character(s)")
    const extra = unknownKeys(value, (key) => key === "x" || key === "y")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SimulationRules: #/components/schemas/SimulationRules */
function explainSimulationRules(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const zeroSumAttractorCapture = value.zeroSumAttractorCapture
    if (zeroSumAttractorCapture !== undefined && typeof zeroSumAttractorCapture !== "boolean") {
      issues.add([...at, "zeroSumAttractorCapture"], "type", wrongType("boolean", zeroSumAttractorCapture))
    }
    const prophecyEvery = value.prophecyEvery
    if (prophecyEvery !== undefined) {
      if (!isInteger(prophecyEvery)) issues.add([...at, "prophecyEvery"], "type", wrongType("integer", prophecyEvery))
      else {
        if (prophecyEvery < 0) issues.add([...at, "prophecyEvery"], "minimum", "Number must be greater than or equal to 0")
        if (prophecyEvery > 10000) issues.add([...at, "prophecyEvery"], "maximum", "Number must be less than or equal to 10000")
      }
    }
    const prophecyFeedback = value.prophecyFeedback
    if (prophecyFeedback !== undefined) {
      if (typeof prophecyFeedback !== "string") issues.add([...at, "prophecyFeedback"], "type", wrongType("string", prophecyFeedback))
      else if (prophecyFeedback !== "none" && prophecyFeedback !== "self-fulfilling" && prophecyFeedback !== "self-defeating") {
        issues.add([...at, "prophecyFeedback"], "enum", wrongEnum("'none' | 'self-fulfilling' | 'self-defeating'", prophecyFeedback))
      }
    }
    const prophecyWeight = value.prophecyWeight
    if (prophecyWeight !== undefined) {
      if (!isNumber(prophecyWeight)) issues.add([...at, "prophecyWeight"], "type", wrongType("number", prophecyWeight))
      else {
        if (prophecyWeight < 0) issues.add([...at, "prophecyWeight"], "minimum", "Number must be greater than or equal to 0")
        if (prophecyWeight > 1) issues.add([...at, "prophecyWeight"], "maximum", "Number must be less than or equal to 1")
      }
    }
    const haltOnCollapse = value.haltOnCollapse
    if (haltOnCollapse !== undefined && typeof haltOnCollapse !== "boolean") {
      issues.add([...at, "haltOnCollapse"], "type", wrongType("boolean", haltOnCollapse))
    }
    const extra = unknownKeys(value, (key) => key === "zeroSumAttractorCapture" || key === "prophecyEvery" || key === "prophecyFeedback" || key === "prophecyWeight" || key === "haltOnCollapse")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** InitialState: #/components/schemas/InitialState */
function projectInitialState(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.radius !== undefined) result["radius"] = value.radius
  if (value.fields !== undefined) result["fields"] = projectInitialStateFields(value.fields)
  if (value.positions !== undefined) result["positions"] = value.positions
  return result
}

/** Inline: #/components/schemas/Scenario/properties/agents */
function projectScenarioAgents(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectSimulationAgent(item))
  return value
}

/** NodeLabels: #/components/schemas/NodeLabels */
function projectNodeLabels(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    x: value.x,
    y: value.y,
  }
  return result
}

/** SimulationRules: #/components/schemas/SimulationRules */
function projectSimulationRules(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.zeroSumAttractorCapture !== undefined) result["zeroSumAttractorCapture"] = value.zeroSumAttractorCapture
  if (value.prophecyEvery !== undefined) result["prophecyEvery"] = value.prophecyEvery
  if (value.prophecyFeedback !== undefined) result["prophecyFeedback"] = value.prophecyFeedback
  if (value.prophecyWeight !== undefined) result["prophecyWeight"] = value.prophecyWeight
  if (value.haltOnCollapse !== undefined) result["haltOnCollapse"] = value.haltOnCollapse
  return result
}

/** DomainSummary: #/components/schemas/DomainSummary */
function isDomainSummary(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (!isDomainName(id)) return false
  const label = value.label
  if (typeof label !== "string" || !shortEnough(label, 200)) return false
  const lambdaFrom = value.lambdaFrom
  if (typeof lambdaFrom !== "string" || !shortEnough(lambdaFrom, 500)) return false
  const gammaFrom = value.gammaFrom
  if (typeof gammaFrom !== "string" || !shortEnough(gammaFrom, 500)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysDomainSummary)) return false
  return true
}

/** DomainSummary: #/components/schemas/DomainSummary */
function explainDomainSummary(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainDomainName(id, [...at, "id"], issues)
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
    else if (!shortEnough(label, 200)) issues.add([...at, "label"], "maxLength", "String must contain at most 200 character(s)")
    const lambdaFrom = value.lambdaFrom
    if (lambdaFrom === undefined) issues.add([...at, "lambdaFrom"], "required", "Required")
    else if (typeof lambdaFrom !== "string") issues.add([...at, "lambdaFrom"], "type", wrongType("string", lambdaFrom))
    else if (!shortEnough(lambdaFrom, 500)) issues.add([...at, "lambdaFrom"], "maxLength", "String must contain at most 500 character(s)")
    const gammaFrom = value.gammaFrom
    if (gammaFrom === undefined) issues.add([...at, "gammaFrom"], "required", "Required")
    else if (typeof gammaFrom !== "string") issues.add([...at, "gammaFrom"], "type", wrongType("string", gammaFrom))
    else if (!shortEnough(gammaFrom, 500)) issues.add([...at, "gammaFrom"], "maxLength", "String must contain at most 500 character(s)")
    const extra = unknownKeys(value, (key) => key === "id" || key === "label" || key === "lambdaFrom" || key === "gammaFrom")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/DomainList/properties/data */
function projectDomainListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectDomainSummary(item))
  return value
}

/** DomainMetric: #/components/schemas/DomainMetric */
function isDomainMetric(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || !shortEnough(name, 64)) return false
  const into = value.into
  if (into !== "lambda" && into !== "gamma") return false
  const primary = value.primary
  if (typeof primary !== "boolean") return false
  const fn = value.fn
  if (fn !== "linear" && fn !== "log" && fn !== "sigmoid" && fn !== "inverse" && fn !== "step") return false
  const weight = value.weight
  if (!isNumber(weight) || weight < 0) return false
  const inputRange = value.inputRange
  if (!isDomainRange(inputRange)) return false
  const outputRange = value.outputRange
  if (!isDomainRange(outputRange)) return false
  if (countKeys(value) !== 7 && hasOthers(value, keysDomainMetric)) return false
  return true
}

/** DomainComposition: #/components/schemas/DomainComposition */
function isDomainComposition(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const composite = value.composite
  if (composite !== "sum" && composite !== "weighted_mean" && composite !== "weighted_max" && composite !== "weighted_min" && composite !== "product") {
    return false
  }
  const inputRange = value.inputRange
  if (inputRange !== undefined) {
    if (!isDomainRange(inputRange)) return false
    known += 1
  }
  const outputRange = value.outputRange
  if (!isDomainRange(outputRange)) return false
  if (countKeys(value) !== known && hasOthers(value, keysDomainComposition)) return false
  return true
}

/** DomainMetric: #/components/schemas/DomainMetric */
function explainDomainMetric(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else if (!shortEnough(name, 64)) issues.add([...at, "name"], "maxLength", "String must contain at most 64 character(s)")
    const into = value.into
    if (into === undefined) issues.add([...at, "into"], "required", "Required")
    else if (typeof into !== "string") issues.add([...at, "into"], "type", wrongType("string", into))
    else if (into !== "lambda" && into !== "gamma") issues.add([...at, "into"], "enum", wrongEnum("'lambda' | 'gamma'", into))
    const primary = value.primary
    if (primary === undefined) issues.add([...at, "primary"], "required", "Required")
    else if (typeof primary !== "boolean") issues.add([...at, "primary"], "type", wrongType("boolean", primary))
    const fn = value.fn
    if (fn === undefined) issues.add([...at, "fn"], "required", "Required")
    else if (typeof fn !== "string") issues.add([...at, "fn"], "type", wrongType("string", fn))
    else if (fn !== "linear" && fn !== "log" && fn !== "sigmoid" && fn !== "inverse" && fn !== "step") {
      issues.add([...at, "fn"], "enum", wrongEnum("'linear' | 'log' | 'sigmoid' | 'inverse' | 'step'", fn))
    }
    const inputRange = value.inputRange
    if (inputRange === undefined) issues.add([...at, "inputRange"], "required", "Required")
    else explainDomainRange(inputRange, [...at, "inputRange"], issues)
    const outputRange = value.outputRange
    if (outputRange === undefined) issues.add([...at, "outputRange"], "required", "Required")
    else explainDomainRange(outputRange, [...at, "outputRange"], issues)
    const weight = value.weight
    if (weight === undefined) issues.add([...at, "weight"], "required", "Required")
    else if (!isNumber(weight)) issues.add([...at, "weight"], "type", wrongType("number", weight))
    else if (weight < 0) issues.add([...at, "weight"], "minimum", "Number must be greater than or equal to 0")
    const extra = unknownKeys(value, (key) => key === "name" || key === "into" || key === "primary" || key === "fn" || key === "inputRange" || key === "outputRange" || key === "weight")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainComposition: #/components/schemas/DomainComposition */
function explainDomainComposition(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const composite = value.composite
    if (composite === undefined) issues.add([...at, "composite"], "required", "Required")
    else if (typeof composite !== "string") issues.add([...at, "composite"], "type", wrongType("string", composite))
    else if (composite !== "sum" && composite !== "weighted_mean" && composite !== "weighted_max" && composite !== "weighted_min" && composite !== "product") {
      issues.add([...at, "composite"], "enum", wrongEnum("'sum' | 'weighted_mean' | 'weighted_max' | 'weighted_min' | 'product'", composite))
    }
    const inputRange = value.inputRange
    if (inputRange !== undefined) explainDomainRange(inputRange, [...at, "inputRange"], issues)
    const outputRange = value.outputRange
    if (outputRange === undefined) issues.add([...at, "outputRange"], "required", "Required")
    else explainDomainRange(outputRange, [...at, "outputRange"], issues)
    const extra = unknownKeys(value, (key) => key === "composite" || key === "inputRange" || key === "outputRange")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Domain/properties/metrics */
function projectDomainMetrics(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectDomainMetric(item))
  return value
}

/** DomainComposition: #/components/schemas/DomainComposition */
function projectDomainComposition(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    composite: value.composite,
  }
  if (value.inputRange !== undefined) result["inputRange"] = value.inputRange
  if (value.outputRange !== undefined) result["outputRange"] = value.outputRange
  return result
}

/** MemberOrganization: #/components/schemas/MemberOrganization */
function isMemberOrganization(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || !shortEnough(name, 200)) return false
  const slug = value.slug
  if (typeof slug !== "string" || !shortEnough(slug, 200)) return false
  const role = value.role
  if (!isKairosRole(role)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const avatarUrl = value.avatarUrl
  if (!isAvatarUrl(avatarUrl)) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysMemberOrganization)) return false
  return true
}

/** MemberOrganization: #/components/schemas/MemberOrganization */
function explainMemberOrganization(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else if (!shortEnough(name, 200)) issues.add([...at, "name"], "maxLength", "String must contain at most 200 character(s)")
    const slug = value.slug
    if (slug === undefined) issues.add([...at, "slug"], "required", "Required")
    else if (typeof slug !== "string") issues.add([...at, "slug"], "type", wrongType("string", slug))
    else if (!shortEnough(slug, 200)) issues.add([...at, "slug"], "maxLength", "String must contain at most 200 character(s)")
    const avatarUrl = value.avatarUrl
    if (avatarUrl === undefined) issues.add([...at, "avatarUrl"], "required", "Required")
    else explainAvatarUrl(avatarUrl, [...at, "avatarUrl"], issues)
    const role = value.role
    if (role === undefined) issues.add([...at, "role"], "required", "Required")
    else explainKairosRole(role, [...at, "role"], issues)
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "id" || key === "name" || key === "slug" || key === "avatarUrl" || key === "role" || key === "createdAt")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/MemberOrganizationList/properties/data */
function projectMemberOrganizationListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectMemberOrganization(item))
  return value
}

/** SimulationRunLimits: #/components/schemas/SimulationRunLimits */
function isSimulationRunLimits(value: unknown): boolean {
  if (!isObject(value)) return false
  const maxSimulationRuns = value.maxSimulationRuns
  if (maxSimulationRuns !== null && (!isInteger(maxSimulationRuns) || maxSimulationRuns < 0 || maxSimulationRuns > 9007199254740991)) {
    return false
  }
  const maxTicksPerRun = value.maxTicksPerRun
  if (maxTicksPerRun !== null && (!isInteger(maxTicksPerRun) || maxTicksPerRun < 0 || maxTicksPerRun > 9007199254740991)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSimulationRunLimits)) return false
  return true
}

/** SimulationRunLimits: #/components/schemas/SimulationRunLimits */
function explainSimulationRunLimits(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const maxSimulationRuns = value.maxSimulationRuns
    if (maxSimulationRuns === undefined) issues.add([...at, "maxSimulationRuns"], "required", "Required")
    else if (isInteger(maxSimulationRuns)) {
      if (maxSimulationRuns < 0) issues.add([...at, "maxSimulationRuns"], "minimum", "Number must be greater than or equal to 0")
      if (maxSimulationRuns > 9007199254740991) {
        issues.add([...at, "maxSimulationRuns"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    else if (maxSimulationRuns !== null) issues.add([...at, "maxSimulationRuns"], "type", wrongType("integer", maxSimulationRuns))
    const maxTicksPerRun = value.maxTicksPerRun
    if (maxTicksPerRun === undefined) issues.add([...at, "maxTicksPerRun"], "required", "Required")
    else if (isInteger(maxTicksPerRun)) {
      if (maxTicksPerRun < 0) issues.add([...at, "maxTicksPerRun"], "minimum", "Number must be greater than or equal to 0")
      if (maxTicksPerRun > 9007199254740991) {
        issues.add([...at, "maxTicksPerRun"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    else if (maxTicksPerRun !== null) issues.add([...at, "maxTicksPerRun"], "type", wrongType("integer", maxTicksPerRun))
    const extra = unknownKeys(value, (key) => key === "maxSimulationRuns" || key === "maxTicksPerRun")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SimulationRunLimits: #/components/schemas/SimulationRunLimits */
function projectSimulationRunLimits(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    maxSimulationRuns: value.maxSimulationRuns,
    maxTicksPerRun: value.maxTicksPerRun,
  }
  return result
}

/** UsageBucket: #/components/schemas/UsageBucket */
function isUsageBucket(value: unknown): boolean {
  if (!isObject(value)) return false
  const simulationRuns = value.simulationRuns
  if (!isInteger(simulationRuns) || simulationRuns < 0 || simulationRuns > 9007199254740991) return false
  const apiCalls = value.apiCalls
  if (!isInteger(apiCalls) || apiCalls < 0 || apiCalls > 9007199254740991) return false
  const tickCount = value.tickCount
  if (!isInteger(tickCount) || tickCount < 0 || tickCount > 9007199254740991) return false
  const periodStart = value.periodStart
  if (typeof periodStart !== "string" || !isDateTime(periodStart)) return false
  const periodEnd = value.periodEnd
  if (typeof periodEnd !== "string" || !isDateTime(periodEnd)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysUsageBucket)) return false
  return true
}

/** UsageBucket: #/components/schemas/UsageBucket */
function explainUsageBucket(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const periodStart = value.periodStart
    if (periodStart === undefined) issues.add([...at, "periodStart"], "required", "Required")
    else if (typeof periodStart !== "string") issues.add([...at, "periodStart"], "type", wrongType("string", periodStart))
    else if (!isDateTime(periodStart)) issues.add([...at, "periodStart"], "format", "Invalid datetime")
    const periodEnd = value.periodEnd
    if (periodEnd === undefined) issues.add([...at, "periodEnd"], "required", "Required")
    else if (typeof periodEnd !== "string") issues.add([...at, "periodEnd"], "type", wrongType("string", periodEnd))
    else if (!isDateTime(periodEnd)) issues.add([...at, "periodEnd"], "format", "Invalid datetime")
    const simulationRuns = value.simulationRuns
    if (simulationRuns === undefined) issues.add([...at, "simulationRuns"], "required", "Required")
    else if (!isInteger(simulationRuns)) issues.add([...at, "simulationRuns"], "type", wrongType("integer", simulationRuns))
    else {
      if (simulationRuns < 0) issues.add([...at, "simulationRuns"], "minimum", "Number must be greater than or equal to 0")
      if (simulationRuns > 9007199254740991) {
        issues.add([...at, "simulationRuns"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const apiCalls = value.apiCalls
    if (apiCalls === undefined) issues.add([...at, "apiCalls"], "required", "Required")
    else if (!isInteger(apiCalls)) issues.add([...at, "apiCalls"], "type", wrongType("integer", apiCalls))
    else {
      if (apiCalls < 0) issues.add([...at, "apiCalls"], "minimum", "Number must be greater than or equal to 0")
      if (apiCalls > 9007199254740991) issues.add([...at, "apiCalls"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const tickCount = value.tickCount
    if (tickCount === undefined) issues.add([...at, "tickCount"], "required", "Required")
    else if (!isInteger(tickCount)) issues.add([...at, "tickCount"], "type", wrongType("integer", tickCount))
    else {
      if (tickCount < 0) issues.add([...at, "tickCount"], "minimum", "Number must be greater than or equal to 0")
      if (tickCount > 9007199254740991) issues.add([...at, "tickCount"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const extra = unknownKeys(value, (key) => key === "periodStart" || key === "periodEnd" || key === "simulationRuns" || key === "apiCalls" || key === "tickCount")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/UsageHistory/properties/data */
function projectUsageHistoryData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectUsageBucket(item))
  return value
}

/** LicenseRates: #/components/schemas/LicenseRates */
function isLicenseRates(value: unknown): boolean {
  if (!isObject(value)) return false
  const create = value.create
  if (create !== null && (!isInteger(create) || create < 0 || create > 9007199254740991)) return false
  const step = value.step
  if (step !== null && (!isInteger(step) || step < 0 || step > 9007199254740991)) return false
  const read = value.read
  if (read !== null && (!isInteger(read) || read < 0 || read > 9007199254740991)) return false
  const sseConcurrent = value.sseConcurrent
  if (sseConcurrent !== null && (!isInteger(sseConcurrent) || sseConcurrent < 0 || sseConcurrent > 9007199254740991)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysLicenseRates)) return false
  return true
}

/** LicenseRates: #/components/schemas/LicenseRates */
function explainLicenseRates(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const create = value.create
    if (create === undefined) issues.add([...at, "create"], "required", "Required")
    else if (isInteger(create)) {
      if (create < 0) issues.add([...at, "create"], "minimum", "Number must be greater than or equal to 0")
      if (create > 9007199254740991) issues.add([...at, "create"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (create !== null) issues.add([...at, "create"], "type", wrongType("integer", create))
    const step = value.step
    if (step === undefined) issues.add([...at, "step"], "required", "Required")
    else if (isInteger(step)) {
      if (step < 0) issues.add([...at, "step"], "minimum", "Number must be greater than or equal to 0")
      if (step > 9007199254740991) issues.add([...at, "step"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (step !== null) issues.add([...at, "step"], "type", wrongType("integer", step))
    const read = value.read
    if (read === undefined) issues.add([...at, "read"], "required", "Required")
    else if (isInteger(read)) {
      if (read < 0) issues.add([...at, "read"], "minimum", "Number must be greater than or equal to 0")
      if (read > 9007199254740991) issues.add([...at, "read"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (read !== null) issues.add([...at, "read"], "type", wrongType("integer", read))
    const sseConcurrent = value.sseConcurrent
    if (sseConcurrent === undefined) issues.add([...at, "sseConcurrent"], "required", "Required")
    else if (isInteger(sseConcurrent)) {
      if (sseConcurrent < 0) issues.add([...at, "sseConcurrent"], "minimum", "Number must be greater than or equal to 0")
      if (sseConcurrent > 9007199254740991) {
        issues.add([...at, "sseConcurrent"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    else if (sseConcurrent !== null) issues.add([...at, "sseConcurrent"], "type", wrongType("integer", sseConcurrent))
    const extra = unknownKeys(value, (key) => key === "create" || key === "step" || key === "read" || key === "sseConcurrent")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** LicenseRates: #/components/schemas/LicenseRates */
function projectLicenseRates(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    create: value.create,
    step: value.step,
    read: value.read,
    sseConcurrent: value.sseConcurrent,
  }
  return result
}

/** GatePolicyBase: #/components/schemas/GatePolicyBase */
function isGatePolicyBase(value: unknown): boolean {
  if (!isObject(value)) return false
  const gammaFloorMin = value.gammaFloorMin
  if (!isNumber(gammaFloorMin) || gammaFloorMin < 0 || gammaFloorMin > 1) return false
  const metricStalenessMaxMs = value.metricStalenessMaxMs
  if (!isInteger(metricStalenessMaxMs) || metricStalenessMaxMs < 1000 || metricStalenessMaxMs > 3600000) return false
  const requireMetricSignature = value.requireMetricSignature
  if (typeof requireMetricSignature !== "boolean") return false
  const failBehavior = value.failBehavior
  if (failBehavior !== "fail_closed" && failBehavior !== "fail_open") return false
  const permittedModes = value.permittedModes
  if (!isArray(permittedModes)) return false
  if (permittedModes.length === 0) return false
  if (permittedModes.length > 3) return false
  for (let index = 0; index < permittedModes.length; index += 1) {
    const item = permittedModes[index]
    if (!isGateMode(item)) return false
  }
  if (!areUnique(permittedModes)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysGatePolicyBase)) return false
  return true
}

/** GatePolicyOverrides: #/components/schemas/GatePolicyOverrides */
function isGatePolicyOverrides(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const gammaFloor = value.gammaFloor
  if (gammaFloor !== undefined) {
    if (!isNumber(gammaFloor) || gammaFloor < 0 || gammaFloor > 1) return false
    known += 1
  }
  const mode = value.mode
  if (mode !== undefined) {
    if (!isGateMode(mode)) return false
    known += 1
  }
  const metricStalenessMaxMs = value.metricStalenessMaxMs
  if (metricStalenessMaxMs !== undefined) {
    if (!isInteger(metricStalenessMaxMs) || metricStalenessMaxMs < 1000 || metricStalenessMaxMs > 3600000) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysGatePolicyOverrides)) return false
  return true
}

/** EffectiveGatePolicy: #/components/schemas/EffectiveGatePolicy */
function isEffectiveGatePolicy(value: unknown): boolean {
  if (!isObject(value)) return false
  const gammaFloor = value.gammaFloor
  if (!isNumber(gammaFloor) || gammaFloor < 0 || gammaFloor > 1) return false
  const mode = value.mode
  if (!isGateMode(mode)) return false
  const metricStalenessMaxMs = value.metricStalenessMaxMs
  if (!isInteger(metricStalenessMaxMs) || metricStalenessMaxMs < 1000 || metricStalenessMaxMs > 3600000) return false
  const requireMetricSignature = value.requireMetricSignature
  if (typeof requireMetricSignature !== "boolean") return false
  const failBehavior = value.failBehavior
  if (failBehavior !== "fail_closed" && failBehavior !== "fail_open") return false
  if (countKeys(value) !== 5 && hasOthers(value, keysEffectiveGatePolicy)) return false
  return true
}

/** GatePolicyBase: #/components/schemas/GatePolicyBase */
function explainGatePolicyBase(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const gammaFloorMin = value.gammaFloorMin
    if (gammaFloorMin === undefined) issues.add([...at, "gammaFloorMin"], "required", "Required")
    else if (!isNumber(gammaFloorMin)) issues.add([...at, "gammaFloorMin"], "type", wrongType("number", gammaFloorMin))
    else {
      if (gammaFloorMin < 0) issues.add([...at, "gammaFloorMin"], "minimum", "Number must be greater than or equal to 0")
      if (gammaFloorMin > 1) issues.add([...at, "gammaFloorMin"], "maximum", "Number must be less than or equal to 1")
    }
    const permittedModes = value.permittedModes
    if (permittedModes === undefined) issues.add([...at, "permittedModes"], "required", "Required")
    else if (!isArray(permittedModes)) issues.add([...at, "permittedModes"], "type", wrongType("array", permittedModes))
    else {
      if (permittedModes.length === 0) issues.add([...at, "permittedModes"], "minItems", "Array must contain at least 1 element(s)")
      if (permittedModes.length > 3) issues.add([...at, "permittedModes"], "maxItems", "Array must contain at most 3 element(s)")
      for (let index = 0; index < permittedModes.length; index += 1) {
        const item = permittedModes[index]
        explainGateMode(item, [...at, "permittedModes", index], issues)
      }
      if (!areUnique(permittedModes)) issues.add([...at, "permittedModes"], "uniqueItems", "Array items must be unique")
    }
    const metricStalenessMaxMs = value.metricStalenessMaxMs
    if (metricStalenessMaxMs === undefined) issues.add([...at, "metricStalenessMaxMs"], "required", "Required")
    else if (!isInteger(metricStalenessMaxMs)) issues.add([...at, "metricStalenessMaxMs"], "type", wrongType("integer", metricStalenessMaxMs))
    else {
      if (metricStalenessMaxMs < 1000) issues.add([...at, "metricStalenessMaxMs"], "minimum", "Number must be greater than or equal to 1000")
      if (metricStalenessMaxMs > 3600000) issues.add([...at, "metricStalenessMaxMs"], "maximum", "Number must be less than or equal to 3600000")
    }
    const requireMetricSignature = value.requireMetricSignature
    if (requireMetricSignature === undefined) issues.add([...at, "requireMetricSignature"], "required", "Required")
    else if (typeof requireMetricSignature !== "boolean") {
      issues.add([...at, "requireMetricSignature"], "type", wrongType("boolean", requireMetricSignature))
    }
    const failBehavior = value.failBehavior
    if (failBehavior === undefined) issues.add([...at, "failBehavior"], "required", "Required")
    else if (typeof failBehavior !== "string") issues.add([...at, "failBehavior"], "type", wrongType("string", failBehavior))
    else if (failBehavior !== "fail_closed" && failBehavior !== "fail_open") {
      issues.add([...at, "failBehavior"], "enum", wrongEnum("'fail_closed' | 'fail_open'", failBehavior))
    }
    const extra = unknownKeys(value, (key) => key === "gammaFloorMin" || key === "permittedModes" || key === "metricStalenessMaxMs" || key === "requireMetricSignature" || key === "failBehavior")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GatePolicyOverrides: #/components/schemas/GatePolicyOverrides */
function explainGatePolicyOverrides(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const gammaFloor = value.gammaFloor
    if (gammaFloor !== undefined) {
      if (!isNumber(gammaFloor)) issues.add([...at, "gammaFloor"], "type", wrongType("number", gammaFloor))
      else {
        if (gammaFloor < 0) issues.add([...at, "gammaFloor"], "minimum", "Number must be greater than or equal to 0")
        if (gammaFloor > 1) issues.add([...at, "gammaFloor"], "maximum", "Number must be less than or equal to 1")
      }
    }
    const mode = value.mode
    if (mode !== undefined) explainGateMode(mode, [...at, "mode"], issues)
    const metricStalenessMaxMs = value.metricStalenessMaxMs
    if (metricStalenessMaxMs !== undefined) {
      if (!isInteger(metricStalenessMaxMs)) issues.add([...at, "metricStalenessMaxMs"], "type", wrongType("integer", metricStalenessMaxMs))
      else {
        if (metricStalenessMaxMs < 1000) issues.add([...at, "metricStalenessMaxMs"], "minimum", "Number must be greater than or equal to 1000")
        if (metricStalenessMaxMs > 3600000) issues.add([...at, "metricStalenessMaxMs"], "maximum", "Number must be less than or equal to 3600000")
      }
    }
    const extra = unknownKeys(value, (key) => key === "gammaFloor" || key === "mode" || key === "metricStalenessMaxMs")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** EffectiveGatePolicy: #/components/schemas/EffectiveGatePolicy */
function explainEffectiveGatePolicy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const gammaFloor = value.gammaFloor
    if (gammaFloor === undefined) issues.add([...at, "gammaFloor"], "required", "Required")
    else if (!isNumber(gammaFloor)) issues.add([...at, "gammaFloor"], "type", wrongType("number", gammaFloor))
    else {
      if (gammaFloor < 0) issues.add([...at, "gammaFloor"], "minimum", "Number must be greater than or equal to 0")
      if (gammaFloor > 1) issues.add([...at, "gammaFloor"], "maximum", "Number must be less than or equal to 1")
    }
    const mode = value.mode
    if (mode === undefined) issues.add([...at, "mode"], "required", "Required")
    else explainGateMode(mode, [...at, "mode"], issues)
    const metricStalenessMaxMs = value.metricStalenessMaxMs
    if (metricStalenessMaxMs === undefined) issues.add([...at, "metricStalenessMaxMs"], "required", "Required")
    else if (!isInteger(metricStalenessMaxMs)) issues.add([...at, "metricStalenessMaxMs"], "type", wrongType("integer", metricStalenessMaxMs))
    else {
      if (metricStalenessMaxMs < 1000) issues.add([...at, "metricStalenessMaxMs"], "minimum", "Number must be greater than or equal to 1000")
      if (metricStalenessMaxMs > 3600000) issues.add([...at, "metricStalenessMaxMs"], "maximum", "Number must be less than or equal to 3600000")
    }
    const requireMetricSignature = value.requireMetricSignature
    if (requireMetricSignature === undefined) issues.add([...at, "requireMetricSignature"], "required", "Required")
    else if (typeof requireMetricSignature !== "boolean") {
      issues.add([...at, "requireMetricSignature"], "type", wrongType("boolean", requireMetricSignature))
    }
    const failBehavior = value.failBehavior
    if (failBehavior === undefined) issues.add([...at, "failBehavior"], "required", "Required")
    else if (typeof failBehavior !== "string") issues.add([...at, "failBehavior"], "type", wrongType("string", failBehavior))
    else if (failBehavior !== "fail_closed" && failBehavior !== "fail_open") {
      issues.add([...at, "failBehavior"], "enum", wrongEnum("'fail_closed' | 'fail_open'", failBehavior))
    }
    const extra = unknownKeys(value, (key) => key === "gammaFloor" || key === "mode" || key === "metricStalenessMaxMs" || key === "requireMetricSignature" || key === "failBehavior")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GatePolicyBase: #/components/schemas/GatePolicyBase */
function projectGatePolicyBase(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    gammaFloorMin: value.gammaFloorMin,
    permittedModes: value.permittedModes,
    metricStalenessMaxMs: value.metricStalenessMaxMs,
    requireMetricSignature: value.requireMetricSignature,
    failBehavior: value.failBehavior,
  }
  return result
}

/** GatePolicyOverrides: #/components/schemas/GatePolicyOverrides */
function projectGatePolicyOverrides(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.gammaFloor !== undefined) result["gammaFloor"] = value.gammaFloor
  if (value.mode !== undefined) result["mode"] = value.mode
  if (value.metricStalenessMaxMs !== undefined) result["metricStalenessMaxMs"] = value.metricStalenessMaxMs
  return result
}

/** EffectiveGatePolicy: #/components/schemas/EffectiveGatePolicy */
function projectEffectiveGatePolicy(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    gammaFloor: value.gammaFloor,
    mode: value.mode,
    metricStalenessMaxMs: value.metricStalenessMaxMs,
    requireMetricSignature: value.requireMetricSignature,
    failBehavior: value.failBehavior,
  }
  return result
}

/** Inline: #/components/schemas/GateEvaluationList/properties/data */
function projectGateEvaluationListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectGateEvaluation(item))
  return value
}

/** DomainOfMetrics: #/components/schemas/DomainOfMetrics */
function isDomainOfMetrics(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** MetricSnapshot: #/components/schemas/MetricSnapshot */
function isMetricSnapshot(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const signature = value.signature
  if (signature !== undefined) {
    if (signature !== null && (typeof signature !== "string" || !shortEnough(signature, 128))) return false
    known += 1
  }
  const timestamp = value.timestamp
  if (typeof timestamp !== "string" || !isDateTime(timestamp)) return false
  const metrics = value.metrics
  if (!isObject(metrics)) return false
  const size = countProperties(metrics)
  if (size < 1) return false
  if (size > 64) return false
  for (const key2 in metrics) {
    const item = metrics[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isMetricSnapshot_metricsName(name)) return false
    if (!isNumber(item)) return false
  }
  if (countKeys(value) !== known && hasOthers(value, keysMetricSnapshot)) return false
  return true
}

/** ProposedAction: #/components/schemas/ProposedAction */
function isProposedAction(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const type_ = value.type
  if (typeof type_ !== "string" || type_.length === 0 || !shortEnough(type_, 64)) return false
  const target = value.target
  if (target !== undefined) {
    if (typeof target !== "string" || !shortEnough(target, 2000)) return false
    known += 1
  }
  const payload = value.payload
  if (payload !== undefined) {
    if (!isObject(payload)) return false
    known += 1
  }
  const metricDelta = value.metricDelta
  if (metricDelta !== undefined) {
    if (!isObject(metricDelta)) return false
    const size = countProperties(metricDelta)
    if (size > 64) return false
    for (const key2 in metricDelta) {
      const item = metricDelta[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isMetricSnapshot_metricsName(name)) return false
      if (!isNumber(item)) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysProposedAction)) return false
  return true
}

/** GateTightening: #/components/schemas/GateTightening */
function isGateTightening(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const gammaFloor = value.gammaFloor
  if (gammaFloor !== undefined) {
    if (!isNumber(gammaFloor) || gammaFloor < 0 || gammaFloor > 1) return false
    known += 1
  }
  const mode = value.mode
  if (mode !== undefined) {
    if (!isGateMode(mode)) return false
    known += 1
  }
  const metricStalenessMaxMs = value.metricStalenessMaxMs
  if (metricStalenessMaxMs !== undefined) {
    if (!isInteger(metricStalenessMaxMs) || metricStalenessMaxMs < 1000 || metricStalenessMaxMs > 3600000) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysGatePolicyOverrides)) return false
  return true
}

/** MetricSnapshot: #/components/schemas/MetricSnapshot */
function explainMetricSnapshot(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const timestamp = value.timestamp
    if (timestamp === undefined) issues.add([...at, "timestamp"], "required", "Required")
    else if (typeof timestamp !== "string") issues.add([...at, "timestamp"], "type", wrongType("string", timestamp))
    else if (!isDateTime(timestamp)) issues.add([...at, "timestamp"], "format", "Invalid datetime")
    const metrics = value.metrics
    if (metrics === undefined) issues.add([...at, "metrics"], "required", "Required")
    else if (!isObject(metrics)) issues.add([...at, "metrics"], "type", wrongType("object", metrics))
    else {
      const size = countProperties(metrics)
      if (size < 1) issues.add([...at, "metrics"], "minProperties", "Object must contain at least 1 key(s)")
      if (size > 64) issues.add([...at, "metrics"], "maxProperties", "Object must contain at most 64 key(s)")
      for (const key2 in metrics) {
        const item = metrics[key2]
        if (item === undefined) continue
        const name: unknown = key2
        if (!isMetricSnapshot_metricsName(name)) issues.add([...at, "metrics"], "propertyNames", wrongKey(key2))
        if (!isNumber(item)) issues.add([...at, "metrics", key2], "type", wrongType("number", item))
      }
    }
    const signature = value.signature
    if (signature !== undefined) {
      if (typeof signature === "string") {
        if (!shortEnough(signature, 128)) issues.add([...at, "signature"], "maxLength", "String must contain at most 128 character(s)")
      }
      else if (signature !== null) issues.add([...at, "signature"], "type", wrongType("string", signature))
    }
    const extra = unknownKeys(value, (key) => key === "timestamp" || key === "metrics" || key === "signature")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ProposedAction: #/components/schemas/ProposedAction */
function explainProposedAction(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else {
      if (type_.length === 0) issues.add([...at, "type"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(type_, 64)) issues.add([...at, "type"], "maxLength", "String must contain at most 64 character(s)")
    }
    const target = value.target
    if (target !== undefined) {
      if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
      else if (!shortEnough(target, 2000)) issues.add([...at, "target"], "maxLength", "String must contain at most 2000 character(s)")
    }
    const payload = value.payload
    if (payload !== undefined && !isObject(payload)) issues.add([...at, "payload"], "type", wrongType("object", payload))
    const metricDelta = value.metricDelta
    if (metricDelta !== undefined) {
      if (!isObject(metricDelta)) issues.add([...at, "metricDelta"], "type", wrongType("object", metricDelta))
      else {
        const size = countProperties(metricDelta)
        if (size > 64) issues.add([...at, "metricDelta"], "maxProperties", "Object must contain at most 64 key(s)")
        for (const key2 in metricDelta) {
          const item = metricDelta[key2]
          if (item === undefined) continue
          const name: unknown = key2
          if (!isMetricSnapshot_metricsName(name)) issues.add([...at, "metricDelta"], "propertyNames", wrongKey(key2))
          if (!isNumber(item)) issues.add([...at, "metricDelta", key2], "type", wrongType("number", item))
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "type" || key === "target" || key === "payload" || key === "metricDelta")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainOfMetrics: #/components/schemas/DomainOfMetrics */
function explainDomainOfMetrics(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** GateTightening: #/components/schemas/GateTightening */
function explainGateTightening(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const gammaFloor = value.gammaFloor
    if (gammaFloor !== undefined) {
      if (!isNumber(gammaFloor)) issues.add([...at, "gammaFloor"], "type", wrongType("number", gammaFloor))
      else {
        if (gammaFloor < 0) issues.add([...at, "gammaFloor"], "minimum", "Number must be greater than or equal to 0")
        if (gammaFloor > 1) issues.add([...at, "gammaFloor"], "maximum", "Number must be less than or equal to 1")
      }
    }
    const mode = value.mode
    if (mode !== undefined) explainGateMode(mode, [...at, "mode"], issues)
    const metricStalenessMaxMs = value.metricStalenessMaxMs
    if (metricStalenessMaxMs !== undefined) {
      if (!isInteger(metricStalenessMaxMs)) issues.add([...at, "metricStalenessMaxMs"], "type", wrongType("integer", metricStalenessMaxMs))
      else {
        if (metricStalenessMaxMs < 1000) issues.add([...at, "metricStalenessMaxMs"], "minimum", "Number must be greater than or equal to 1000")
        if (metricStalenessMaxMs > 3600000) issues.add([...at, "metricStalenessMaxMs"], "maximum", "Number must be less than or equal to 3600000")
      }
    }
    const extra = unknownKeys(value, (key) => key === "gammaFloor" || key === "mode" || key === "metricStalenessMaxMs")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateReason: #/components/schemas/GateReason */
function isGateReason(value: unknown): boolean {
  if (!valuesGateReason.has(value)) return false
  return true
}

/** GateMode: #/components/schemas/GateMode */
function isGateMode(value: unknown): boolean {
  if (value !== "observe" && value !== "state_gate" && value !== "state_plus_action_gate") return false
  return true
}

/** GateMeasures: #/components/schemas/GateMeasures */
function isGateMeasures(value: unknown): boolean {
  if (!isObject(value)) return false
  const currentGamma = value.currentGamma
  if (currentGamma !== null && !isNumber(currentGamma)) return false
  const gammaFloor = value.gammaFloor
  if (!isNumber(gammaFloor)) return false
  const currentLambda = value.currentLambda
  if (currentLambda !== null && !isNumber(currentLambda)) return false
  const stability = value.stability
  if (stability !== null && !isNumber(stability)) return false
  const predictedGamma = value.predictedGamma
  if (predictedGamma !== null && !isNumber(predictedGamma)) return false
  const kMargin = value.kMargin
  if (kMargin !== null && !isNumber(kMargin)) return false
  const gateBreached = value.gateBreached
  if (typeof gateBreached !== "boolean") return false
  const actionGate = value.actionGate
  if (!isGateFinding(actionGate) && actionGate !== null) return false
  const hazardGate = value.hazardGate
  if (!isGateFinding(hazardGate) && hazardGate !== null) return false
  if (countKeys(value) !== 9 && hasOthers(value, keysGateMeasures)) return false
  return true
}

/** ObservedDecision: #/components/schemas/ObservedDecision */
function isObservedDecision(value: unknown): boolean {
  if (!isObject(value)) return false
  const decision = value.decision
  if (!isGateDecision(decision)) return false
  const reasonCode = value.reasonCode
  if (!isGateReason(reasonCode)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysObservedDecision)) return false
  return true
}

/** GateEscalation: #/components/schemas/GateEscalation */
function isGateEscalation(value: unknown): boolean {
  if (!isObject(value)) return false
  const directive = value.directive
  if (directive !== "HUMAN_ESCALATION" && directive !== "REFORMULATE") return false
  const gammaHeadroom = value.gammaHeadroom
  if (gammaHeadroom !== null && !isNumber(gammaHeadroom)) return false
  const stepsToBreach = value.stepsToBreach
  if (stepsToBreach !== null && (!isInteger(stepsToBreach) || stepsToBreach < 0 || stepsToBreach > 10000)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysGateEscalation)) return false
  return true
}

/** GateReason: #/components/schemas/GateReason */
function explainGateReason(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!valuesGateReason.has(value)) {
    issues.add(at, "enum", wrongEnum("'NONE' | 'METRICS_STALE' | 'SIGNATURE_INVALID' | 'GAMMA_BELOW_FLOOR' | 'TOTAL_FUTURE_COLLAPSE' | 'DUAL_ADMINISTRATOR_PARADOX' | 'ACTION_PREVIEW_UNSAFE' | 'INTERNAL' | 'FAIL_OPEN'", value))
  }
}

/** GateMode: #/components/schemas/GateMode */
function explainGateMode(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "observe" && value !== "state_gate" && value !== "state_plus_action_gate") {
    issues.add(at, "enum", wrongEnum("'observe' | 'state_gate' | 'state_plus_action_gate'", value))
  }
}

/** GateMeasures: #/components/schemas/GateMeasures */
function explainGateMeasures(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const currentGamma = value.currentGamma
    if (currentGamma === undefined) issues.add([...at, "currentGamma"], "required", "Required")
    else if (currentGamma !== null && !isNumber(currentGamma)) issues.add([...at, "currentGamma"], "type", wrongType("number", currentGamma))
    const gammaFloor = value.gammaFloor
    if (gammaFloor === undefined) issues.add([...at, "gammaFloor"], "required", "Required")
    else if (!isNumber(gammaFloor)) issues.add([...at, "gammaFloor"], "type", wrongType("number", gammaFloor))
    const currentLambda = value.currentLambda
    if (currentLambda === undefined) issues.add([...at, "currentLambda"], "required", "Required")
    else if (currentLambda !== null && !isNumber(currentLambda)) {
      issues.add([...at, "currentLambda"], "type", wrongType("number", currentLambda))
    }
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (stability !== null && !isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const predictedGamma = value.predictedGamma
    if (predictedGamma === undefined) issues.add([...at, "predictedGamma"], "required", "Required")
    else if (predictedGamma !== null && !isNumber(predictedGamma)) {
      issues.add([...at, "predictedGamma"], "type", wrongType("number", predictedGamma))
    }
    const kMargin = value.kMargin
    if (kMargin === undefined) issues.add([...at, "kMargin"], "required", "Required")
    else if (kMargin !== null && !isNumber(kMargin)) issues.add([...at, "kMargin"], "type", wrongType("number", kMargin))
    const gateBreached = value.gateBreached
    if (gateBreached === undefined) issues.add([...at, "gateBreached"], "required", "Required")
    else if (typeof gateBreached !== "boolean") issues.add([...at, "gateBreached"], "type", wrongType("boolean", gateBreached))
    const actionGate = value.actionGate
    if (actionGate === undefined) issues.add([...at, "actionGate"], "required", "Required")
    else if (!isGateFinding(actionGate) && actionGate !== null) {
      const union: unknown = actionGate
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "actionGate"], issues)
      else if (isObject(union)) explainGateFinding(union, [...at, "actionGate"], issues)
      else explainGateFinding(union, [...at, "actionGate"], issues)
    }
    const hazardGate = value.hazardGate
    if (hazardGate === undefined) issues.add([...at, "hazardGate"], "required", "Required")
    else if (!isGateFinding(hazardGate) && hazardGate !== null) {
      const union2: unknown = hazardGate
      if (union2 === null) explainVerificationFirstMismatchAnyOf2(union2, [...at, "hazardGate"], issues)
      else if (isObject(union2)) explainGateFinding(union2, [...at, "hazardGate"], issues)
      else explainGateFinding(union2, [...at, "hazardGate"], issues)
    }
    const extra = unknownKeys(value, (key) => key === "currentGamma" || key === "gammaFloor" || key === "currentLambda" || key === "stability" || key === "predictedGamma" || key === "kMargin" || key === "gateBreached" || key === "actionGate" || key === "hazardGate")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ObservedDecision: #/components/schemas/ObservedDecision */
function explainObservedDecision(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const decision = value.decision
    if (decision === undefined) issues.add([...at, "decision"], "required", "Required")
    else explainGateDecision(decision, [...at, "decision"], issues)
    const reasonCode = value.reasonCode
    if (reasonCode === undefined) issues.add([...at, "reasonCode"], "required", "Required")
    else explainGateReason(reasonCode, [...at, "reasonCode"], issues)
    const extra = unknownKeys(value, (key) => key === "decision" || key === "reasonCode")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateEscalation: #/components/schemas/GateEscalation */
function explainGateEscalation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const directive = value.directive
    if (directive === undefined) issues.add([...at, "directive"], "required", "Required")
    else if (typeof directive !== "string") issues.add([...at, "directive"], "type", wrongType("string", directive))
    else if (directive !== "HUMAN_ESCALATION" && directive !== "REFORMULATE") {
      issues.add([...at, "directive"], "enum", wrongEnum("'HUMAN_ESCALATION' | 'REFORMULATE'", directive))
    }
    const gammaHeadroom = value.gammaHeadroom
    if (gammaHeadroom === undefined) issues.add([...at, "gammaHeadroom"], "required", "Required")
    else if (gammaHeadroom !== null && !isNumber(gammaHeadroom)) {
      issues.add([...at, "gammaHeadroom"], "type", wrongType("number", gammaHeadroom))
    }
    const stepsToBreach = value.stepsToBreach
    if (stepsToBreach === undefined) issues.add([...at, "stepsToBreach"], "required", "Required")
    else if (isInteger(stepsToBreach)) {
      if (stepsToBreach < 0) issues.add([...at, "stepsToBreach"], "minimum", "Number must be greater than or equal to 0")
      if (stepsToBreach > 10000) issues.add([...at, "stepsToBreach"], "maximum", "Number must be less than or equal to 10000")
    }
    else if (stepsToBreach !== null) issues.add([...at, "stepsToBreach"], "type", wrongType("integer", stepsToBreach))
    const extra = unknownKeys(value, (key) => key === "directive" || key === "gammaHeadroom" || key === "stepsToBreach")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateMeasures: #/components/schemas/GateMeasures */
function projectGateMeasures(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    currentGamma: value.currentGamma,
    gammaFloor: value.gammaFloor,
    currentLambda: value.currentLambda,
    stability: value.stability,
    predictedGamma: value.predictedGamma,
    kMargin: value.kMargin,
    gateBreached: value.gateBreached,
    actionGate: projectGateMeasuresActionGate(value.actionGate),
    hazardGate: projectGateMeasuresActionGate(value.hazardGate),
  }
  return result
}

/** Inline: #/components/schemas/GateEvaluation/properties/observed */
function projectGateEvaluationObserved(value: unknown): unknown {
  if (isObject(value)) {
    return projectObservedDecision(value)
  }
  return value
}

/** Inline: #/components/schemas/GateEvaluation/properties/escalation */
function projectGateEvaluationEscalation(value: unknown): unknown {
  if (isObject(value)) {
    return projectGateEscalation(value)
  }
  return value
}

/** GateRequest: #/components/schemas/GateRequest */
function projectGateRequest(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    envelopeVersion: value.envelopeVersion,
    requestId: value.requestId,
    snapshot: projectMetricSnapshot(value.snapshot),
  }
  if (value.action !== undefined) result["action"] = projectGateRequestAction(value.action)
  if (value.actorId !== undefined) result["actorId"] = value.actorId
  if (value.overrideToken !== undefined) result["overrideToken"] = value.overrideToken
  if (value.simulationId !== undefined) result["simulationId"] = value.simulationId
  if (value.domain !== undefined) result["domain"] = value.domain
  if (value.policy !== undefined) result["policy"] = projectGateTightening(value.policy)
  return result
}

/** Simulation: #/components/schemas/Simulation */
function isSimulation(value: unknown): boolean {
  if (!isObject(value)) return false
  const scenarioId = value.scenarioId
  if (scenarioId !== null && (typeof scenarioId !== "string" || !shortEnough(scenarioId, 64))) return false
  const engineVersion = value.engineVersion
  if (!isEngineVersion(engineVersion)) return false
  const status = value.status
  if (!isSimulationStatus(status)) return false
  const statusReason = value.statusReason
  if (!isSimulationReason(statusReason)) return false
  const t = value.t
  if (!isTick(t)) return false
  const seed = value.seed
  if (!isSeed(seed)) return false
  const domain = value.domain
  if (domain !== null && (typeof domain !== "string" || !shortEnough(domain, 64))) return false
  const label = value.label
  if (!isSimulationLabel(label)) return false
  const forkedAtTick = value.forkedAtTick
  if (forkedAtTick !== null && (!isInteger(forkedAtTick) || forkedAtTick < 0 || forkedAtTick > 9007199254740991)) return false
  const phase = value.phase
  if (!isSimulationPhase(phase)) return false
  const stability = value.stability
  if (!isNumber(stability)) return false
  const engineState = value.engineState
  if (typeof engineState !== "string") return false
  const hashState = value.hashState
  if (typeof hashState !== "string" || !shortEnough(hashState, 1024)) return false
  const nextInput = value.nextInput
  if (!isInteger(nextInput) || nextInput < 0 || nextInput > 9007199254740991) return false
  const eventCount = value.eventCount
  if (!isInteger(eventCount) || eventCount < 0 || eventCount > 2147483647) return false
  const claimKind = value.claimKind
  if (claimKind !== "step" && claimKind !== "run" && claimKind !== "playback" && claimKind !== "evaluation" && claimKind !== null) {
    return false
  }
  const runUntil = value.runUntil
  if (runUntil !== null && (!isInteger(runUntil) || runUntil < 1 || runUntil > 9007199254740991)) return false
  const computedMs = value.computedMs
  if (!isInteger(computedMs) || computedMs < 0 || computedMs > 2147483647) return false
  const id = value.id
  if (!isSimulationId(id)) return false
  const organizationId = value.organizationId
  if (typeof organizationId !== "string" || !shortEnough(organizationId, 36) || !isUuid(organizationId)) return false
  const traceHash = value.traceHash
  if (!isTraceHash(traceHash)) return false
  const parentId = value.parentId
  if (parentId !== null && (typeof parentId !== "string" || !shortEnough(parentId, 36) || !isUuid(parentId))) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  const updatedAt = value.updatedAt
  if (typeof updatedAt !== "string" || !isDateTime(updatedAt)) return false
  const claimToken = value.claimToken
  if (claimToken !== null && (typeof claimToken !== "string" || !isUuid(claimToken))) return false
  const claimExpiresAt = value.claimExpiresAt
  if (claimExpiresAt !== null && (typeof claimExpiresAt !== "string" || !isDateTime(claimExpiresAt))) return false
  const touchedAt = value.touchedAt
  if (typeof touchedAt !== "string" || !isDateTime(touchedAt)) return false
  const state = value.state
  if (!isSimulationState(state)) return false
  const playback = value.playback
  if (!isPlaybackOrNull(playback)) return false
  const scenario = value.scenario
  if (!isScenarioInput(scenario)) return false
  return true
}

/** Inline: #/components/schemas/SimulationRun/allOf/1 */
function isSimulationRunAllOf2(value: unknown): boolean {
  if (!isObject(value)) return false
  const trace = value.trace
  if (!isTraceParts(trace)) return false
  const summary = value.summary
  if (!isTraceSummary(summary)) return false
  return true
}

/** Simulation: #/components/schemas/Simulation */
function explainSimulation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainSimulationId(id, [...at, "id"], issues)
    const scenarioId = value.scenarioId
    if (scenarioId === undefined) issues.add([...at, "scenarioId"], "required", "Required")
    else if (typeof scenarioId === "string") {
      if (!shortEnough(scenarioId, 64)) issues.add([...at, "scenarioId"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (scenarioId !== null) issues.add([...at, "scenarioId"], "type", wrongType("string", scenarioId))
    const engineVersion = value.engineVersion
    if (engineVersion === undefined) issues.add([...at, "engineVersion"], "required", "Required")
    else explainEngineVersion(engineVersion, [...at, "engineVersion"], issues)
    const state = value.state
    if (state === undefined) issues.add([...at, "state"], "required", "Required")
    else explainSimulationState(state, [...at, "state"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainSimulationStatus(status, [...at, "status"], issues)
    const statusReason = value.statusReason
    if (statusReason === undefined) issues.add([...at, "statusReason"], "required", "Required")
    else explainSimulationReason(statusReason, [...at, "statusReason"], issues)
    const t = value.t
    if (t === undefined) issues.add([...at, "t"], "required", "Required")
    else explainTick(t, [...at, "t"], issues)
    const seed = value.seed
    if (seed === undefined) issues.add([...at, "seed"], "required", "Required")
    else explainSeed(seed, [...at, "seed"], issues)
    const domain = value.domain
    if (domain === undefined) issues.add([...at, "domain"], "required", "Required")
    else if (typeof domain === "string") {
      if (!shortEnough(domain, 64)) issues.add([...at, "domain"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (domain !== null) issues.add([...at, "domain"], "type", wrongType("string", domain))
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else explainSimulationLabel(label, [...at, "label"], issues)
    const organizationId = value.organizationId
    if (organizationId === undefined) issues.add([...at, "organizationId"], "required", "Required")
    else if (typeof organizationId !== "string") issues.add([...at, "organizationId"], "type", wrongType("string", organizationId))
    else {
      if (!shortEnough(organizationId, 36)) issues.add([...at, "organizationId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(organizationId)) issues.add([...at, "organizationId"], "format", "Invalid uuid")
    }
    const traceHash = value.traceHash
    if (traceHash === undefined) issues.add([...at, "traceHash"], "required", "Required")
    else explainTraceHash(traceHash, [...at, "traceHash"], issues)
    const playback = value.playback
    if (playback === undefined) issues.add([...at, "playback"], "required", "Required")
    else explainPlaybackOrNull(playback, [...at, "playback"], issues)
    const parentId = value.parentId
    if (parentId === undefined) issues.add([...at, "parentId"], "required", "Required")
    else if (typeof parentId === "string") {
      if (!shortEnough(parentId, 36)) issues.add([...at, "parentId"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(parentId)) issues.add([...at, "parentId"], "format", "Invalid uuid")
    }
    else if (parentId !== null) issues.add([...at, "parentId"], "type", wrongType("string", parentId))
    const forkedAtTick = value.forkedAtTick
    if (forkedAtTick === undefined) issues.add([...at, "forkedAtTick"], "required", "Required")
    else if (isInteger(forkedAtTick)) {
      if (forkedAtTick < 0) issues.add([...at, "forkedAtTick"], "minimum", "Number must be greater than or equal to 0")
      if (forkedAtTick > 9007199254740991) issues.add([...at, "forkedAtTick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (forkedAtTick !== null) issues.add([...at, "forkedAtTick"], "type", wrongType("integer", forkedAtTick))
    const scenario = value.scenario
    if (scenario === undefined) issues.add([...at, "scenario"], "required", "Required")
    else explainScenarioInput(scenario, [...at, "scenario"], issues)
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const updatedAt = value.updatedAt
    if (updatedAt === undefined) issues.add([...at, "updatedAt"], "required", "Required")
    else if (typeof updatedAt !== "string") issues.add([...at, "updatedAt"], "type", wrongType("string", updatedAt))
    else if (!isDateTime(updatedAt)) issues.add([...at, "updatedAt"], "format", "Invalid datetime")
    const phase = value.phase
    if (phase === undefined) issues.add([...at, "phase"], "required", "Required")
    else explainSimulationPhase(phase, [...at, "phase"], issues)
    const stability = value.stability
    if (stability === undefined) issues.add([...at, "stability"], "required", "Required")
    else if (!isNumber(stability)) issues.add([...at, "stability"], "type", wrongType("number", stability))
    const engineState = value.engineState
    if (engineState === undefined) issues.add([...at, "engineState"], "required", "Required")
    else if (typeof engineState !== "string") issues.add([...at, "engineState"], "type", wrongType("string", engineState))
    const hashState = value.hashState
    if (hashState === undefined) issues.add([...at, "hashState"], "required", "Required")
    else if (typeof hashState !== "string") issues.add([...at, "hashState"], "type", wrongType("string", hashState))
    else if (!shortEnough(hashState, 1024)) issues.add([...at, "hashState"], "maxLength", "String must contain at most 1024 character(s)")
    const nextInput = value.nextInput
    if (nextInput === undefined) issues.add([...at, "nextInput"], "required", "Required")
    else if (!isInteger(nextInput)) issues.add([...at, "nextInput"], "type", wrongType("integer", nextInput))
    else {
      if (nextInput < 0) issues.add([...at, "nextInput"], "minimum", "Number must be greater than or equal to 0")
      if (nextInput > 9007199254740991) issues.add([...at, "nextInput"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const eventCount = value.eventCount
    if (eventCount === undefined) issues.add([...at, "eventCount"], "required", "Required")
    else if (!isInteger(eventCount)) issues.add([...at, "eventCount"], "type", wrongType("integer", eventCount))
    else {
      if (eventCount < 0) issues.add([...at, "eventCount"], "minimum", "Number must be greater than or equal to 0")
      if (eventCount > 2147483647) issues.add([...at, "eventCount"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const claimToken = value.claimToken
    if (claimToken === undefined) issues.add([...at, "claimToken"], "required", "Required")
    else if (typeof claimToken === "string") {
      if (!isUuid(claimToken)) issues.add([...at, "claimToken"], "format", "Invalid uuid")
    }
    else if (claimToken !== null) issues.add([...at, "claimToken"], "type", wrongType("string", claimToken))
    const claimKind = value.claimKind
    if (claimKind === undefined) issues.add([...at, "claimKind"], "required", "Required")
    else if (claimKind !== null && typeof claimKind !== "string") issues.add([...at, "claimKind"], "type", wrongType("string", claimKind))
    else if (claimKind !== "step" && claimKind !== "run" && claimKind !== "playback" && claimKind !== "evaluation" && claimKind !== null) {
      issues.add([...at, "claimKind"], "enum", wrongEnum("'step' | 'run' | 'playback' | 'evaluation' | null", claimKind))
    }
    const claimExpiresAt = value.claimExpiresAt
    if (claimExpiresAt === undefined) issues.add([...at, "claimExpiresAt"], "required", "Required")
    else if (typeof claimExpiresAt === "string") {
      if (!isDateTime(claimExpiresAt)) issues.add([...at, "claimExpiresAt"], "format", "Invalid datetime")
    }
    else if (claimExpiresAt !== null) issues.add([...at, "claimExpiresAt"], "type", wrongType("string", claimExpiresAt))
    const runUntil = value.runUntil
    if (runUntil === undefined) issues.add([...at, "runUntil"], "required", "Required")
    else if (isInteger(runUntil)) {
      if (runUntil < 1) issues.add([...at, "runUntil"], "minimum", "Number must be greater than or equal to 1")
      if (runUntil > 9007199254740991) issues.add([...at, "runUntil"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (runUntil !== null) issues.add([...at, "runUntil"], "type", wrongType("integer", runUntil))
    const computedMs = value.computedMs
    if (computedMs === undefined) issues.add([...at, "computedMs"], "required", "Required")
    else if (!isInteger(computedMs)) issues.add([...at, "computedMs"], "type", wrongType("integer", computedMs))
    else {
      if (computedMs < 0) issues.add([...at, "computedMs"], "minimum", "Number must be greater than or equal to 0")
      if (computedMs > 2147483647) issues.add([...at, "computedMs"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const touchedAt = value.touchedAt
    if (touchedAt === undefined) issues.add([...at, "touchedAt"], "required", "Required")
    else if (typeof touchedAt !== "string") issues.add([...at, "touchedAt"], "type", wrongType("string", touchedAt))
    else if (!isDateTime(touchedAt)) issues.add([...at, "touchedAt"], "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/SimulationRun/allOf/1 */
function explainSimulationRunAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const trace = value.trace
    if (trace === undefined) issues.add([...at, "trace"], "required", "Required")
    else explainTraceParts(trace, [...at, "trace"], issues)
    const summary = value.summary
    if (summary === undefined) issues.add([...at, "summary"], "required", "Required")
    else explainTraceSummary(summary, [...at, "summary"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/0 */
function isInputOfDomainAllOf1(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf(value) && !isInputOfDomainAllOf1Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/1 */
function isInputOfDomainAllOf2(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf2(value) && !isInputOfDomainAllOf2Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/2 */
function isInputOfDomainAllOf3(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf3(value) && !isInputOfDomainAllOf3Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/3 */
function isInputOfDomainAllOf4(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf4(value) && !isInputOfDomainAllOf4Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/4 */
function isInputOfDomainAllOf5(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf5(value) && !isInputOfDomainAllOf5Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/5 */
function isInputOfDomainAllOf6(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf6(value) && !isInputOfDomainAllOf6Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/6 */
function isInputOfDomainAllOf7(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf7(value) && !isInputOfDomainAllOf7Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/7 */
function isInputOfDomainAllOf8(value: unknown): boolean {
  if (isCreateSimulationFromDomainIf8(value) && !isInputOfDomainAllOf8Then(value)) return false
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/0 */
function explainInputOfDomainAllOf1(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf(value)) explainInputOfDomainAllOf1Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/1 */
function explainInputOfDomainAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf2(value)) explainInputOfDomainAllOf2Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/2 */
function explainInputOfDomainAllOf3(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf3(value)) explainInputOfDomainAllOf3Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/3 */
function explainInputOfDomainAllOf4(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf4(value)) explainInputOfDomainAllOf4Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/4 */
function explainInputOfDomainAllOf5(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf5(value)) explainInputOfDomainAllOf5Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/5 */
function explainInputOfDomainAllOf6(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf6(value)) explainInputOfDomainAllOf6Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/6 */
function explainInputOfDomainAllOf7(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf7(value)) explainInputOfDomainAllOf7Then(value, at, issues)
}

/** Inline: #/components/schemas/InputOfDomain/allOf/7 */
function explainInputOfDomainAllOf8(value: unknown, at: Path, issues: Issues): void {
  if (isCreateSimulationFromDomainIf8(value)) explainInputOfDomainAllOf8Then(value, at, issues)
}

/** Inline: #/components/schemas/MetricSnapshot/properties/metrics/propertyNames */
function isMetricSnapshot_metricsName(value: unknown): boolean {
  if (typeof value === "string" && (value.length === 0 || !shortEnough(value, 64))) return false
  return true
}

/** SimulationReason: #/components/schemas/SimulationReason */
function isSimulationReason(value: unknown): boolean {
  if (!valuesSimulationReason.has(value)) return false
  return true
}

/** SimulationLabel: #/components/schemas/SimulationLabel */
function isSimulationLabel(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 200))) return false
  return true
}

/** SimulationReason: #/components/schemas/SimulationReason */
function explainSimulationReason(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!valuesSimulationReason.has(value)) {
    issues.add(at, "enum", wrongEnum("'created' | 'play' | 'pause' | 'resume' | 'stop' | 'untilTick' | 'tickLimit' | 'idle' | 'run' | 'halt' | 'collapse' | 'failure'", value))
  }
}

/** SimulationLabel: #/components/schemas/SimulationLabel */
function explainSimulationLabel(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 200)) issues.add(at, "maxLength", "String must contain at most 200 character(s)")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** SimulationSummary: #/components/schemas/SimulationSummary */
function projectSimulationSummary(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    scenarioId: value.scenarioId,
    engineVersion: value.engineVersion,
    status: value.status,
    statusReason: value.statusReason,
    t: value.t,
    seed: value.seed,
    domain: value.domain,
    label: value.label,
    organizationId: value.organizationId,
    traceHash: value.traceHash,
    playback: projectPlaybackOrNull(value.playback),
    parentId: value.parentId,
    forkedAtTick: value.forkedAtTick,
    phase: value.phase,
    stability: value.stability,
    createdAt: value.createdAt,
    updatedAt: value.updatedAt,
  }
  return result
}

/** Inline: #/components/schemas/ProblemDetails/properties/issues/items */
function projectProblemDetailsIssuesItem(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    path: value.path,
    in: value.in,
    message: value.message,
  }
  return result
}

/** Inline: #/components/schemas/SimulationState/properties/fields */
function projectSimulationStateFields(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectFieldRecord(item))
  return value
}

/** Playback: #/components/schemas/Playback */
function projectPlayback(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    ticksPerSecond: value.ticksPerSecond,
    untilTick: value.untilTick,
    startedAt: value.startedAt,
    startTick: value.startTick,
  }
  return result
}

/** Inline: #/components/schemas/TraceParts/properties/steps */
function projectTracePartsResponseSteps(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectStepRecord(item))
  return value
}

/** Inline: #/components/schemas/TraceParts/properties/events */
function projectTracePartsResponseEvents(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectEventRecord(item))
  return value
}

/** Inline: #/components/schemas/TraceParts/properties/prophecies/~response */
function projectTracePartsResponseProphecies(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectProphecyResponse(item))
  return value
}

/** Inline: #/components/schemas/TraceParts/properties/ghostBranches */
function projectTracePartsResponseGhostBranches(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectGhostBranch(item))
  return value
}

/** Inline: #/components/schemas/TraceSummary/properties/phaseTransitions */
function projectTraceSummaryPhaseTransitions(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectPhaseTransition(item))
  return value
}

/** Inline: #/components/schemas/TraceSummary/properties/basinLosses */
function projectTraceSummaryBasinLosses(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectBasinLoss(item))
  return value
}

/** FieldRecord: #/components/schemas/FieldRecord */
function isFieldRecord(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64)) return false
  const kind = value.kind
  if (!isFieldKind(kind)) return false
  const b = value.b
  if (!isPosition(b)) return false
  const strength = value.strength
  if (!isNumber(strength)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysFieldRecord)) return false
  return true
}

/** BasinLoss: #/components/schemas/BasinLoss */
function isBasinLoss(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const agent = value.agent
  if (!isAgentRef(agent)) return false
  const kind = value.kind
  if (!isLossKind(kind)) return false
  const magnitude = value.magnitude
  if (!isNumber(magnitude)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysBasinLoss)) return false
  return true
}

/** EventName: #/components/schemas/EventName */
function isEventName(value: unknown): boolean {
  if (value !== "decree" && value !== "paradox" && value !== "loss" && value !== "warning" && value !== "phase" && value !== "prophecy" && value !== "simulation:status" && value !== "error") {
    return false
  }
  return true
}

/** FieldRecord: #/components/schemas/FieldRecord */
function explainFieldRecord(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
    const kind = value.kind
    if (kind === undefined) issues.add([...at, "kind"], "required", "Required")
    else explainFieldKind(kind, [...at, "kind"], issues)
    const b = value.b
    if (b === undefined) issues.add([...at, "b"], "required", "Required")
    else explainPosition(b, [...at, "b"], issues)
    const strength = value.strength
    if (strength === undefined) issues.add([...at, "strength"], "required", "Required")
    else if (!isNumber(strength)) issues.add([...at, "strength"], "type", wrongType("number", strength))
    const extra = unknownKeys(value, (key) => key === "id" || key === "kind" || key === "b" || key === "strength")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** BasinLoss: #/components/schemas/BasinLoss */
function explainBasinLoss(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const agent = value.agent
    if (agent === undefined) issues.add([...at, "agent"], "required", "Required")
    else explainAgentRef(agent, [...at, "agent"], issues)
    const kind = value.kind
    if (kind === undefined) issues.add([...at, "kind"], "required", "Required")
    else explainLossKind(kind, [...at, "kind"], issues)
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    const extra = unknownKeys(value, (key) => key === "tick" || key === "agent" || key === "kind" || key === "magnitude")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** EventName: #/components/schemas/EventName */
function explainEventName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "decree" && value !== "paradox" && value !== "loss" && value !== "warning" && value !== "phase" && value !== "prophecy" && value !== "simulation:status" && value !== "error") {
    issues.add(at, "enum", wrongEnum("'decree' | 'paradox' | 'loss' | 'warning' | 'phase' | 'prophecy' | 'simulation:status' | 'error'", value))
  }
}

/** EventRecord: #/components/schemas/EventRecord */
function projectEventRecord(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    tick: value.tick,
    event: value.event,
    data: value.data,
  }
  return result
}

/** Playback: #/components/schemas/Playback */
function isPlayback(value: unknown): boolean {
  if (!isObject(value)) return false
  const ticksPerSecond = value.ticksPerSecond
  if (!isInteger(ticksPerSecond) || ticksPerSecond < 1 || ticksPerSecond > 200) return false
  const untilTick = value.untilTick
  if (untilTick !== null && (!isInteger(untilTick) || untilTick < 1 || untilTick > 9007199254740991)) return false
  const startTick = value.startTick
  if (!isInteger(startTick) || startTick < 0 || startTick > 9007199254740991) return false
  const startedAt = value.startedAt
  if (typeof startedAt !== "string" || !isDateTime(startedAt)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysPlayback)) return false
  return true
}

/** Playback: #/components/schemas/Playback */
function explainPlayback(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const ticksPerSecond = value.ticksPerSecond
    if (ticksPerSecond === undefined) issues.add([...at, "ticksPerSecond"], "required", "Required")
    else if (!isInteger(ticksPerSecond)) issues.add([...at, "ticksPerSecond"], "type", wrongType("integer", ticksPerSecond))
    else {
      if (ticksPerSecond < 1) issues.add([...at, "ticksPerSecond"], "minimum", "Number must be greater than or equal to 1")
      if (ticksPerSecond > 200) issues.add([...at, "ticksPerSecond"], "maximum", "Number must be less than or equal to 200")
    }
    const untilTick = value.untilTick
    if (untilTick === undefined) issues.add([...at, "untilTick"], "required", "Required")
    else if (isInteger(untilTick)) {
      if (untilTick < 1) issues.add([...at, "untilTick"], "minimum", "Number must be greater than or equal to 1")
      if (untilTick > 9007199254740991) issues.add([...at, "untilTick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (untilTick !== null) issues.add([...at, "untilTick"], "type", wrongType("integer", untilTick))
    const startedAt = value.startedAt
    if (startedAt === undefined) issues.add([...at, "startedAt"], "required", "Required")
    else if (typeof startedAt !== "string") issues.add([...at, "startedAt"], "type", wrongType("string", startedAt))
    else if (!isDateTime(startedAt)) issues.add([...at, "startedAt"], "format", "Invalid datetime")
    const startTick = value.startTick
    if (startTick === undefined) issues.add([...at, "startTick"], "required", "Required")
    else if (!isInteger(startTick)) issues.add([...at, "startTick"], "type", wrongType("integer", startTick))
    else {
      if (startTick < 0) issues.add([...at, "startTick"], "minimum", "Number must be greater than or equal to 0")
      if (startTick > 9007199254740991) issues.add([...at, "startTick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const extra = unknownKeys(value, (key) => key === "ticksPerSecond" || key === "untilTick" || key === "startedAt" || key === "startTick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** EffectivePolicy: #/components/schemas/EffectivePolicy */
function isEffectivePolicy(value: unknown): boolean {
  if (!isObject(value)) return false
  const lambda = value.lambda
  if (!isNumber(lambda)) return false
  const gamma = value.gamma
  if (!isNumber(gamma)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysEffectivePolicy)) return false
  return true
}

/** EffectivePolicy: #/components/schemas/EffectivePolicy */
function explainEffectivePolicy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const lambda = value.lambda
    if (lambda === undefined) issues.add([...at, "lambda"], "required", "Required")
    else if (!isNumber(lambda)) issues.add([...at, "lambda"], "type", wrongType("number", lambda))
    const gamma = value.gamma
    if (gamma === undefined) issues.add([...at, "gamma"], "required", "Required")
    else if (!isNumber(gamma)) issues.add([...at, "gamma"], "type", wrongType("number", gamma))
    const extra = unknownKeys(value, (key) => key === "lambda" || key === "gamma")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CurrentPolicy: #/components/schemas/CurrentPolicy */
function projectCurrentPolicy(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    lambda: value.lambda,
    gamma: value.gamma,
    lambdaDrift: value.lambdaDrift,
    gammaDrift: value.gammaDrift,
    attractorPreferences: value.attractorPreferences,
    effective: projectEffectivePolicy(value.effective),
    pending: value.pending,
  }
  return result
}

/** TickSpan: #/components/schemas/TickSpan */
function projectTickSpan(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    fromTick: value.fromTick,
    toTick: value.toTick,
  }
  return result
}

/** GhostBranch: #/components/schemas/GhostBranch */
function projectGhostBranch(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    tick: value.tick,
    attempt: value.attempt,
    reason: value.reason,
    agents: value.agents,
    moves: value.moves,
    stability: value.stability,
  }
  return result
}

/** DecreeTick: #/components/schemas/DecreeTick */
function isDecreeTick(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 9007199254740991) return false
  return true
}

/** TargetedMagnitude: #/components/schemas/TargetedMagnitude */
function isTargetedMagnitude(value: unknown): boolean {
  if (!isObject(value)) return false
  const target = value.target
  if (typeof target !== "string" || target.length === 0 || !shortEnough(target, 64)) return false
  const magnitude = value.magnitude
  if (!isNumber(magnitude) || magnitude < -1 || magnitude > 1) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysTargetedMagnitude)) return false
  return true
}

/** OversightSurge: #/components/schemas/OversightSurge */
function isOversightSurge(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const target = value.target
  if (target !== undefined) {
    if (typeof target !== "string" || target.length === 0 || !shortEnough(target, 64)) return false
    known += 1
  }
  const magnitude = value.magnitude
  if (!isNumber(magnitude) || magnitude < -1 || magnitude > 1) return false
  const durationTicks = value.durationTicks
  if (!isInteger(durationTicks) || durationTicks < 1 || durationTicks > 10000) return false
  if (countKeys(value) !== known && hasOthers(value, keysOversightSurge)) return false
  return true
}

/** ExogenousShock: #/components/schemas/ExogenousShock */
function isExogenousShock(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const target = value.target
  if (target !== undefined) {
    if (typeof target !== "string" || target.length === 0 || !shortEnough(target, 64)) return false
    known += 1
  }
  const magnitude = value.magnitude
  if (!isNumber(magnitude) || magnitude < 0 || magnitude > 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysTargetedMagnitude)) return false
  return true
}

/** NothingMore: #/components/schemas/NothingMore */
function isNothingMore(value: unknown): boolean {
  if (!isObject(value)) return false
  if (countKeys(value) !== 0 && hasOthers(value, keysNothingMore)) return false
  return true
}

/** TargetedMagnitude: #/components/schemas/TargetedMagnitude */
function explainTargetedMagnitude(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const target = value.target
    if (target === undefined) issues.add([...at, "target"], "required", "Required")
    else if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
    else {
      if (target.length === 0) issues.add([...at, "target"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(target, 64)) issues.add([...at, "target"], "maxLength", "String must contain at most 64 character(s)")
    }
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    else {
      if (magnitude < -1) issues.add([...at, "magnitude"], "minimum", "Number must be greater than or equal to -1")
      if (magnitude > 1) issues.add([...at, "magnitude"], "maximum", "Number must be less than or equal to 1")
    }
    const extra = unknownKeys(value, (key) => key === "target" || key === "magnitude")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DecreeTick: #/components/schemas/DecreeTick */
function explainDecreeTick(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** OversightSurge: #/components/schemas/OversightSurge */
function explainOversightSurge(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const target = value.target
    if (target !== undefined) {
      if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
      else {
        if (target.length === 0) issues.add([...at, "target"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(target, 64)) issues.add([...at, "target"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    else {
      if (magnitude < -1) issues.add([...at, "magnitude"], "minimum", "Number must be greater than or equal to -1")
      if (magnitude > 1) issues.add([...at, "magnitude"], "maximum", "Number must be less than or equal to 1")
    }
    const durationTicks = value.durationTicks
    if (durationTicks === undefined) issues.add([...at, "durationTicks"], "required", "Required")
    else if (!isInteger(durationTicks)) issues.add([...at, "durationTicks"], "type", wrongType("integer", durationTicks))
    else {
      if (durationTicks < 1) issues.add([...at, "durationTicks"], "minimum", "Number must be greater than or equal to 1")
      if (durationTicks > 10000) issues.add([...at, "durationTicks"], "maximum", "Number must be less than or equal to 10000")
    }
    const extra = unknownKeys(value, (key) => key === "target" || key === "magnitude" || key === "durationTicks")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ExogenousShock: #/components/schemas/ExogenousShock */
function explainExogenousShock(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const target = value.target
    if (target !== undefined) {
      if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
      else {
        if (target.length === 0) issues.add([...at, "target"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(target, 64)) issues.add([...at, "target"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    else {
      if (magnitude < 0) issues.add([...at, "magnitude"], "minimum", "Number must be greater than or equal to 0")
      if (magnitude > 1) issues.add([...at, "magnitude"], "maximum", "Number must be less than or equal to 1")
    }
    const extra = unknownKeys(value, (key) => key === "target" || key === "magnitude")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** NothingMore: #/components/schemas/NothingMore */
function explainNothingMore(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const extra = unknownKeys(value, (key) => false)
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TargetedMagnitude: #/components/schemas/TargetedMagnitude */
function projectTargetedMagnitude(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    target: value.target,
    magnitude: value.magnitude,
  }
  return result
}

/** OversightSurge: #/components/schemas/OversightSurge */
function projectOversightSurge(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.target !== undefined) result["target"] = value.target
  if (value.magnitude !== undefined) result["magnitude"] = value.magnitude
  if (value.durationTicks !== undefined) result["durationTicks"] = value.durationTicks
  return result
}

/** ExogenousShock: #/components/schemas/ExogenousShock */
function projectExogenousShock(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.target !== undefined) result["target"] = value.target
  if (value.magnitude !== undefined) result["magnitude"] = value.magnitude
  return result
}

/** PolicyChange: #/components/schemas/PolicyChange */
function projectPolicyChange(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    target: value.target,
  }
  if (value.lambda !== undefined) result["lambda"] = value.lambda
  if (value.gamma !== undefined) result["gamma"] = value.gamma
  if (value.lambdaDrift !== undefined) result["lambdaDrift"] = value.lambdaDrift
  if (value.gammaDrift !== undefined) result["gammaDrift"] = value.gammaDrift
  if (value.attractorPreferences !== undefined) result["attractorPreferences"] = value.attractorPreferences
  return result
}

/** FieldShift: #/components/schemas/FieldShift */
function projectFieldShift(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    field: value.field,
  }
  if (value.b !== undefined) result["b"] = value.b
  if (value.strength !== undefined) result["strength"] = value.strength
  return result
}

/** NothingMore: #/components/schemas/NothingMore */
function projectNothingMore(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  return result
}

/** WarningLevel: #/components/schemas/WarningLevel */
function isWarningLevel(value: unknown): boolean {
  if (value !== "watch" && value !== "warning" && value !== "critical") return false
  return true
}

/** WarningLevel: #/components/schemas/WarningLevel */
function explainWarningLevel(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "watch" && value !== "warning" && value !== "critical") {
    issues.add(at, "enum", wrongEnum("'watch' | 'warning' | 'critical'", value))
  }
}

/** CollapseWarning: #/components/schemas/CollapseWarning */
function projectCollapseWarning(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    agent: value.agent,
    criticality: value.criticality,
    severity: value.severity,
    imminence: value.imminence,
    stepsToImpact: value.stepsToImpact,
    risk: projectCollapseRisk(value.risk),
    level: value.level,
    totalFutureCollapse: value.totalFutureCollapse,
  }
  return result
}

/** AgentRecord: #/components/schemas/AgentRecord */
function projectAgentRecord(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    b: value.b,
    lastMove: value.lastMove,
    lambda: value.lambda,
    gamma: value.gamma,
    stability: value.stability,
    alive: value.alive,
  }
  return result
}

/** StabilityPercentiles: #/components/schemas/StabilityPercentiles */
function isStabilityPercentiles(value: unknown): boolean {
  if (!isObject(value)) return false
  const p10 = value.p10
  if (!isNumber(p10)) return false
  const p50 = value.p50
  if (!isNumber(p50)) return false
  const p90 = value.p90
  if (!isNumber(p90)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysStabilityPercentiles)) return false
  return true
}

/** FirstLoss: #/components/schemas/FirstLoss */
function isFirstLoss(value: unknown): boolean {
  if (!isObject(value)) return false
  const agent = value.agent
  if (!isAgentRef(agent)) return false
  const p50Tick = value.p50Tick
  if (!isNumber(p50Tick)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysFirstLoss)) return false
  return true
}

/** StabilityPercentiles: #/components/schemas/StabilityPercentiles */
function explainStabilityPercentiles(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const p10 = value.p10
    if (p10 === undefined) issues.add([...at, "p10"], "required", "Required")
    else if (!isNumber(p10)) issues.add([...at, "p10"], "type", wrongType("number", p10))
    const p50 = value.p50
    if (p50 === undefined) issues.add([...at, "p50"], "required", "Required")
    else if (!isNumber(p50)) issues.add([...at, "p50"], "type", wrongType("number", p50))
    const p90 = value.p90
    if (p90 === undefined) issues.add([...at, "p90"], "required", "Required")
    else if (!isNumber(p90)) issues.add([...at, "p90"], "type", wrongType("number", p90))
    const extra = unknownKeys(value, (key) => key === "p10" || key === "p50" || key === "p90")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FirstLoss: #/components/schemas/FirstLoss */
function explainFirstLoss(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const agent = value.agent
    if (agent === undefined) issues.add([...at, "agent"], "required", "Required")
    else explainAgentRef(agent, [...at, "agent"], issues)
    const p50Tick = value.p50Tick
    if (p50Tick === undefined) issues.add([...at, "p50Tick"], "required", "Required")
    else if (!isNumber(p50Tick)) issues.add([...at, "p50Tick"], "type", wrongType("number", p50Tick))
    const extra = unknownKeys(value, (key) => key === "agent" || key === "p50Tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StabilityPercentiles: #/components/schemas/StabilityPercentiles */
function projectStabilityPercentiles(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    p10: value.p10,
    p50: value.p50,
    p90: value.p90,
  }
  return result
}

/** Inline: #/components/schemas/ProphecyData/properties/firstLoss */
function projectProphecyDataFirstLoss(value: unknown): unknown {
  if (isObject(value)) {
    return projectFirstLoss(value)
  }
  return value
}

/** ScenarioSummary: #/components/schemas/ScenarioSummary */
function projectScenarioSummary(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    label: value.label,
    seed: value.seed,
    tags: value.tags,
    note: value.note,
  }
  return result
}

/** FieldConfig: #/components/schemas/FieldConfig */
function isFieldConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const kind = value.kind
  if (!isFieldKind(kind)) return false
  const b = value.b
  if (!isInteger(b) || b < -64 || b > 64) return false
  const strength = value.strength
  if (!isNumber(strength) || strength <= 0 || strength > 1) return false
  const id = value.id
  if (!isFieldName(id)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysFieldRecord)) return false
  return true
}

/** Marker: #/components/schemas/Marker */
function isMarker(value: unknown): boolean {
  if (!isObject(value)) return false
  const x = value.x
  if (!isNumber(x)) return false
  const y = value.y
  if (!isNumber(y)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysNodeLabels)) return false
  return true
}

/** AgentPolicy: #/components/schemas/AgentPolicy */
function isAgentPolicy(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const lambda = value.lambda
  if (!isNumber(lambda) || lambda < 0 || lambda > 2) return false
  const gamma = value.gamma
  if (!isNumber(gamma) || gamma < 0 || gamma > 2) return false
  const lambdaDrift = value.lambdaDrift
  if (lambdaDrift !== undefined) {
    if (!isNumber(lambdaDrift) || lambdaDrift < -0.1 || lambdaDrift > 0.1) return false
    known += 1
  }
  const gammaDrift = value.gammaDrift
  if (gammaDrift !== undefined) {
    if (!isNumber(gammaDrift) || gammaDrift < -0.1 || gammaDrift > 0.1) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysAgentPolicy)) return false
  return true
}

/** FieldConfig: #/components/schemas/FieldConfig */
function explainFieldConfig(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else explainFieldName(id, [...at, "id"], issues)
    const kind = value.kind
    if (kind === undefined) issues.add([...at, "kind"], "required", "Required")
    else explainFieldKind(kind, [...at, "kind"], issues)
    const b = value.b
    if (b === undefined) issues.add([...at, "b"], "required", "Required")
    else if (!isInteger(b)) issues.add([...at, "b"], "type", wrongType("integer", b))
    else {
      if (b < -64) issues.add([...at, "b"], "minimum", "Number must be greater than or equal to -64")
      if (b > 64) issues.add([...at, "b"], "maximum", "Number must be less than or equal to 64")
    }
    const strength = value.strength
    if (strength === undefined) issues.add([...at, "strength"], "required", "Required")
    else if (!isNumber(strength)) issues.add([...at, "strength"], "type", wrongType("number", strength))
    else {
      if (strength <= 0) issues.add([...at, "strength"], "exclusiveMinimum", "Number must be greater than 0")
      if (strength > 1) issues.add([...at, "strength"], "maximum", "Number must be less than or equal to 1")
    }
    const extra = unknownKeys(value, (key) => key === "id" || key === "kind" || key === "b" || key === "strength")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Marker: #/components/schemas/Marker */
function explainMarker(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const x = value.x
    if (x === undefined) issues.add([...at, "x"], "required", "Required")
    else if (!isNumber(x)) issues.add([...at, "x"], "type", wrongType("number", x))
    const y = value.y
    if (y === undefined) issues.add([...at, "y"], "required", "Required")
    else if (!isNumber(y)) issues.add([...at, "y"], "type", wrongType("number", y))
    const extra = unknownKeys(value, (key) => key === "x" || key === "y")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AgentPolicy: #/components/schemas/AgentPolicy */
function explainAgentPolicy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const lambda = value.lambda
    if (lambda === undefined) issues.add([...at, "lambda"], "required", "Required")
    else if (!isNumber(lambda)) issues.add([...at, "lambda"], "type", wrongType("number", lambda))
    else {
      if (lambda < 0) issues.add([...at, "lambda"], "minimum", "Number must be greater than or equal to 0")
      if (lambda > 2) issues.add([...at, "lambda"], "maximum", "Number must be less than or equal to 2")
    }
    const gamma = value.gamma
    if (gamma === undefined) issues.add([...at, "gamma"], "required", "Required")
    else if (!isNumber(gamma)) issues.add([...at, "gamma"], "type", wrongType("number", gamma))
    else {
      if (gamma < 0) issues.add([...at, "gamma"], "minimum", "Number must be greater than or equal to 0")
      if (gamma > 2) issues.add([...at, "gamma"], "maximum", "Number must be less than or equal to 2")
    }
    const lambdaDrift = value.lambdaDrift
    if (lambdaDrift !== undefined) {
      if (!isNumber(lambdaDrift)) issues.add([...at, "lambdaDrift"], "type", wrongType("number", lambdaDrift))
      else {
        if (lambdaDrift < -0.1) issues.add([...at, "lambdaDrift"], "minimum", "Number must be greater than or equal to -0.1")
        if (lambdaDrift > 0.1) issues.add([...at, "lambdaDrift"], "maximum", "Number must be less than or equal to 0.1")
      }
    }
    const gammaDrift = value.gammaDrift
    if (gammaDrift !== undefined) {
      if (!isNumber(gammaDrift)) issues.add([...at, "gammaDrift"], "type", wrongType("number", gammaDrift))
      else {
        if (gammaDrift < -0.1) issues.add([...at, "gammaDrift"], "minimum", "Number must be greater than or equal to -0.1")
        if (gammaDrift > 0.1) issues.add([...at, "gammaDrift"], "maximum", "Number must be less than or equal to 0.1")
      }
    }
    const extra = unknownKeys(value, (key) => key === "lambda" || key === "gamma" || key === "lambdaDrift" || key === "gammaDrift")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/InitialState/properties/fields */
function projectInitialStateFields(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectFieldConfig(item))
  return value
}

/** SimulationAgent: #/components/schemas/SimulationAgent */
function projectSimulationAgent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
  }
  if (value.marker !== undefined) result["marker"] = projectMarker(value.marker)
  if (value.policy !== undefined) result["policy"] = projectAgentPolicy(value.policy)
  if (value.attractorPreferences !== undefined) result["attractorPreferences"] = value.attractorPreferences
  return result
}

/** DomainSummary: #/components/schemas/DomainSummary */
function projectDomainSummary(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    label: value.label,
    lambdaFrom: value.lambdaFrom,
    gammaFrom: value.gammaFrom,
  }
  return result
}

/** DomainRange: #/components/schemas/DomainRange */
function isDomainRange(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length < 2) return false
  if (value.length > 2) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isNumber(item)) return false
  }
  return true
}

/** DomainRange: #/components/schemas/DomainRange */
function explainDomainRange(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length < 2) issues.add(at, "minItems", "Array must contain at least 2 element(s)")
    if (value.length > 2) issues.add(at, "maxItems", "Array must contain at most 2 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (!isNumber(item)) issues.add([...at, index], "type", wrongType("number", item))
    }
  }
}

/** DomainMetric: #/components/schemas/DomainMetric */
function projectDomainMetric(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    name: value.name,
    into: value.into,
    primary: value.primary,
    fn: value.fn,
    inputRange: value.inputRange,
    outputRange: value.outputRange,
    weight: value.weight,
  }
  return result
}

/** KairosRole: #/components/schemas/KairosRole */
function isKairosRole(value: unknown): boolean {
  if (value !== "owner" && value !== "admin" && value !== "member" && value !== "viewer" && value !== "api_key") return false
  return true
}

/** KairosRole: #/components/schemas/KairosRole */
function explainKairosRole(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "owner" && value !== "admin" && value !== "member" && value !== "viewer" && value !== "api_key") {
    issues.add(at, "enum", wrongEnum("'owner' | 'admin' | 'member' | 'viewer' | 'api_key'", value))
  }
}

/** MemberOrganization: #/components/schemas/MemberOrganization */
function projectMemberOrganization(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    slug: value.slug,
    avatarUrl: value.avatarUrl,
    role: value.role,
    createdAt: value.createdAt,
  }
  return result
}

/** UsageBucket: #/components/schemas/UsageBucket */
function projectUsageBucket(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    periodStart: value.periodStart,
    periodEnd: value.periodEnd,
    simulationRuns: value.simulationRuns,
    apiCalls: value.apiCalls,
    tickCount: value.tickCount,
  }
  return result
}

/** GateFinding: #/components/schemas/GateFinding */
function isGateFinding(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (status !== "UNSAFE" && status !== "BASIN_COLLAPSE" && status !== "PARADOX") return false
  const source = value.source
  if (source !== "POLICY_PREVIEW" && source !== "ACTION_PREVIEW") return false
  const lossEvent = value.lossEvent
  if (!isHazardLoss(lossEvent) && lossEvent !== null) return false
  const prophecies = value.prophecies
  if (!isArray(prophecies)) return false
  if (prophecies.length > 16) return false
  for (let index = 0; index < prophecies.length; index += 1) {
    const item = prophecies[index]
    if (!isProphecyData(item)) return false
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysGateFinding)) return false
  return true
}

/** GateFinding: #/components/schemas/GateFinding */
function explainGateFinding(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else if (typeof status !== "string") issues.add([...at, "status"], "type", wrongType("string", status))
    else if (status !== "UNSAFE" && status !== "BASIN_COLLAPSE" && status !== "PARADOX") {
      issues.add([...at, "status"], "enum", wrongEnum("'UNSAFE' | 'BASIN_COLLAPSE' | 'PARADOX'", status))
    }
    const source = value.source
    if (source === undefined) issues.add([...at, "source"], "required", "Required")
    else if (typeof source !== "string") issues.add([...at, "source"], "type", wrongType("string", source))
    else if (source !== "POLICY_PREVIEW" && source !== "ACTION_PREVIEW") {
      issues.add([...at, "source"], "enum", wrongEnum("'POLICY_PREVIEW' | 'ACTION_PREVIEW'", source))
    }
    const lossEvent = value.lossEvent
    if (lossEvent === undefined) issues.add([...at, "lossEvent"], "required", "Required")
    else if (!isHazardLoss(lossEvent) && lossEvent !== null) {
      const union: unknown = lossEvent
      if (union === null) explainVerificationFirstMismatchAnyOf2(union, [...at, "lossEvent"], issues)
      else if (isObject(union)) explainHazardLoss(union, [...at, "lossEvent"], issues)
      else explainHazardLoss(union, [...at, "lossEvent"], issues)
    }
    const prophecies = value.prophecies
    if (prophecies === undefined) issues.add([...at, "prophecies"], "required", "Required")
    else if (!isArray(prophecies)) issues.add([...at, "prophecies"], "type", wrongType("array", prophecies))
    else {
      if (prophecies.length > 16) issues.add([...at, "prophecies"], "maxItems", "Array must contain at most 16 element(s)")
      for (let index = 0; index < prophecies.length; index += 1) {
        const item = prophecies[index]
        explainProphecyData(item, [...at, "prophecies", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "status" || key === "source" || key === "lossEvent" || key === "prophecies")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/GateMeasures/properties/actionGate */
function projectGateMeasuresActionGate(value: unknown): unknown {
  if (isObject(value)) {
    return projectGateFinding(value)
  }
  return value
}

/** ObservedDecision: #/components/schemas/ObservedDecision */
function projectObservedDecision(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    decision: value.decision,
    reasonCode: value.reasonCode,
  }
  return result
}

/** GateEscalation: #/components/schemas/GateEscalation */
function projectGateEscalation(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    directive: value.directive,
    gammaHeadroom: value.gammaHeadroom,
    stepsToBreach: value.stepsToBreach,
  }
  return result
}

/** MetricSnapshot: #/components/schemas/MetricSnapshot */
function projectMetricSnapshot(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    timestamp: value.timestamp,
    metrics: value.metrics,
  }
  if (value.signature !== undefined) result["signature"] = value.signature
  return result
}

/** Inline: #/components/schemas/GateRequest/properties/action */
function projectGateRequestAction(value: unknown): unknown {
  if (isObject(value)) {
    return projectProposedAction(value)
  }
  return value
}

/** GateTightening: #/components/schemas/GateTightening */
function projectGateTightening(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.gammaFloor !== undefined) result["gammaFloor"] = value.gammaFloor
  if (value.mode !== undefined) result["mode"] = value.mode
  if (value.metricStalenessMaxMs !== undefined) result["metricStalenessMaxMs"] = value.metricStalenessMaxMs
  return result
}

/** TraceParts: #/components/schemas/TraceParts */
function isTraceParts(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const steps = value.steps
  if (steps !== undefined) {
    if (!isArray(steps)) return false
    if (steps.length > 200000) return false
    for (let index = 0; index < steps.length; index += 1) {
      const item = steps[index]
      if (!isStepRecord(item)) return false
    }
    known += 1
  }
  const events = value.events
  if (events !== undefined) {
    if (!isArray(events)) return false
    for (let index2 = 0; index2 < events.length; index2 += 1) {
      const item2 = events[index2]
      if (!isEventRecord(item2)) return false
    }
    known += 1
  }
  const prophecies = value.prophecies
  if (prophecies !== undefined) {
    if (!isArray(prophecies)) return false
    for (let index3 = 0; index3 < prophecies.length; index3 += 1) {
      const item3 = prophecies[index3]
      if (!isProphecy(item3)) return false
    }
    known += 1
  }
  const ghostBranches = value.ghostBranches
  if (ghostBranches !== undefined) {
    if (!isArray(ghostBranches)) return false
    for (let index4 = 0; index4 < ghostBranches.length; index4 += 1) {
      const item4 = ghostBranches[index4]
      if (!isGhostBranch(item4)) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysTracePartsResponse)) return false
  return true
}

/** TraceParts: #/components/schemas/TraceParts */
function explainTraceParts(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const steps = value.steps
    if (steps !== undefined) {
      if (!isArray(steps)) issues.add([...at, "steps"], "type", wrongType("array", steps))
      else {
        if (steps.length > 200000) issues.add([...at, "steps"], "maxItems", "Array must contain at most 200000 element(s)")
        for (let index = 0; index < steps.length; index += 1) {
          const item = steps[index]
          explainStepRecord(item, [...at, "steps", index], issues)
        }
      }
    }
    const events = value.events
    if (events !== undefined) {
      if (!isArray(events)) issues.add([...at, "events"], "type", wrongType("array", events))
      else {
        for (let index2 = 0; index2 < events.length; index2 += 1) {
          const item2 = events[index2]
          explainEventRecord(item2, [...at, "events", index2], issues)
        }
      }
    }
    const prophecies = value.prophecies
    if (prophecies !== undefined) {
      if (!isArray(prophecies)) issues.add([...at, "prophecies"], "type", wrongType("array", prophecies))
      else {
        for (let index3 = 0; index3 < prophecies.length; index3 += 1) {
          const item3 = prophecies[index3]
          explainProphecy(item3, [...at, "prophecies", index3], issues)
        }
      }
    }
    const ghostBranches = value.ghostBranches
    if (ghostBranches !== undefined) {
      if (!isArray(ghostBranches)) issues.add([...at, "ghostBranches"], "type", wrongType("array", ghostBranches))
      else {
        for (let index4 = 0; index4 < ghostBranches.length; index4 += 1) {
          const item4 = ghostBranches[index4]
          explainGhostBranch(item4, [...at, "ghostBranches", index4], issues)
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "steps" || key === "events" || key === "prophecies" || key === "ghostBranches")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/0/then */
function isInputOfDomainAllOf1Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isAiSafetyInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/1/then */
function isInputOfDomainAllOf2Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isLlmReliabilityInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/2/then */
function isInputOfDomainAllOf3Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isRoboticsInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/3/then */
function isInputOfDomainAllOf4Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isFinanceInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/4/then */
function isInputOfDomainAllOf5Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isGeopoliticsInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/5/then */
function isInputOfDomainAllOf6Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isCybersecurityInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/6/then */
function isInputOfDomainAllOf7Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isEpidemiologyInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/7/then */
function isInputOfDomainAllOf8Then(value: unknown): boolean {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined && !isSupplyChainInput(input)) return false
  }
  return true
}

/** Inline: #/components/schemas/InputOfDomain/allOf/0/then */
function explainInputOfDomainAllOf1Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainAiSafetyInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/1/then */
function explainInputOfDomainAllOf2Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainLlmReliabilityInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/2/then */
function explainInputOfDomainAllOf3Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainRoboticsInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/3/then */
function explainInputOfDomainAllOf4Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainFinanceInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/4/then */
function explainInputOfDomainAllOf5Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainGeopoliticsInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/5/then */
function explainInputOfDomainAllOf6Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainCybersecurityInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/6/then */
function explainInputOfDomainAllOf7Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainEpidemiologyInput(input, [...at, "input"], issues)
  }
}

/** Inline: #/components/schemas/InputOfDomain/allOf/7/then */
function explainInputOfDomainAllOf8Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const input = value.input
    if (input !== undefined) explainSupplyChainInput(input, [...at, "input"], issues)
  }
}

/** FieldRecord: #/components/schemas/FieldRecord */
function projectFieldRecord(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    kind: value.kind,
    b: value.b,
    strength: value.strength,
  }
  return result
}

/** BasinLoss: #/components/schemas/BasinLoss */
function projectBasinLoss(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    tick: value.tick,
    agent: value.agent,
    kind: value.kind,
    magnitude: value.magnitude,
  }
  return result
}

/** FieldKind: #/components/schemas/FieldKind */
function isFieldKind(value: unknown): boolean {
  if (value !== "attractor" && value !== "repulsor") return false
  return true
}

/** FieldKind: #/components/schemas/FieldKind */
function explainFieldKind(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "attractor" && value !== "repulsor") issues.add(at, "enum", wrongEnum("'attractor' | 'repulsor'", value))
}

/** EffectivePolicy: #/components/schemas/EffectivePolicy */
function projectEffectivePolicy(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    lambda: value.lambda,
    gamma: value.gamma,
  }
  return result
}

/** FirstLoss: #/components/schemas/FirstLoss */
function projectFirstLoss(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    agent: value.agent,
    p50Tick: value.p50Tick,
  }
  return result
}

/** FieldName: #/components/schemas/FieldName */
function isFieldName(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 64) || !patternAgentName.test(value)) return false
  return true
}

/** FieldName: #/components/schemas/FieldName */
function explainFieldName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
    if (value.length <= 1000 && !patternAgentName.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** FieldConfig: #/components/schemas/FieldConfig */
function projectFieldConfig(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    kind: value.kind,
    b: value.b,
    strength: value.strength,
  }
  return result
}

/** Marker: #/components/schemas/Marker */
function projectMarker(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    x: value.x,
    y: value.y,
  }
  return result
}

/** AgentPolicy: #/components/schemas/AgentPolicy */
function projectAgentPolicy(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    lambda: value.lambda,
    gamma: value.gamma,
  }
  if (value.lambdaDrift !== undefined) result["lambdaDrift"] = value.lambdaDrift
  if (value.gammaDrift !== undefined) result["gammaDrift"] = value.gammaDrift
  return result
}

/** HazardLoss: #/components/schemas/HazardLoss */
function isHazardLoss(value: unknown): boolean {
  if (!isObject(value)) return false
  const kind = value.kind
  if (!isLossKind(kind)) return false
  const tick = value.tick
  if (!isTick(tick)) return false
  const actor = value.actor
  if (!isAgentRef(actor)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysHazardLoss)) return false
  return true
}

/** HazardLoss: #/components/schemas/HazardLoss */
function explainHazardLoss(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const kind = value.kind
    if (kind === undefined) issues.add([...at, "kind"], "required", "Required")
    else explainLossKind(kind, [...at, "kind"], issues)
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainTick(tick, [...at, "tick"], issues)
    const actor = value.actor
    if (actor === undefined) issues.add([...at, "actor"], "required", "Required")
    else explainAgentRef(actor, [...at, "actor"], issues)
    const extra = unknownKeys(value, (key) => key === "kind" || key === "tick" || key === "actor")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GateFinding: #/components/schemas/GateFinding */
function projectGateFinding(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    status: value.status,
    source: value.source,
    lossEvent: projectGateFindingLossEvent(value.lossEvent),
    prophecies: projectGateFindingProphecies(value.prophecies),
  }
  return result
}

/** ProposedAction: #/components/schemas/ProposedAction */
function projectProposedAction(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    type: value.type,
  }
  if (value.target !== undefined) result["target"] = value.target
  if (value.payload !== undefined) result["payload"] = value.payload
  if (value.metricDelta !== undefined) result["metricDelta"] = value.metricDelta
  return result
}

/** Prophecy: #/components/schemas/Prophecy */
function isProphecy(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isInteger(tick) || tick < 0 || tick > 9007199254740991) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 36) || !isUuid(id)) return false
  const simulationId = value.simulationId
  if (!isSimulationId(simulationId)) return false
  const createdAt = value.createdAt
  if (typeof createdAt !== "string" || !isDateTime(createdAt)) return false
  const data = value.data
  if (!isProphecyData(data)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysProphecy)) return false
  return true
}

/** Prophecy: #/components/schemas/Prophecy */
function explainProphecy(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 36)) issues.add([...at, "id"], "maxLength", "String must contain at most 36 character(s)")
      if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    }
    const simulationId = value.simulationId
    if (simulationId === undefined) issues.add([...at, "simulationId"], "required", "Required")
    else explainSimulationId(simulationId, [...at, "simulationId"], issues)
    const createdAt = value.createdAt
    if (createdAt === undefined) issues.add([...at, "createdAt"], "required", "Required")
    else if (typeof createdAt !== "string") issues.add([...at, "createdAt"], "type", wrongType("string", createdAt))
    else if (!isDateTime(createdAt)) issues.add([...at, "createdAt"], "format", "Invalid datetime")
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else explainProphecyData(data, [...at, "data"], issues)
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else if (!isInteger(tick)) issues.add([...at, "tick"], "type", wrongType("integer", tick))
    else {
      if (tick < 0) issues.add([...at, "tick"], "minimum", "Number must be greater than or equal to 0")
      if (tick > 9007199254740991) issues.add([...at, "tick"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const extra = unknownKeys(value, (key) => key === "id" || key === "simulationId" || key === "createdAt" || key === "data" || key === "tick")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AiSafetyInput: #/components/schemas/AiSafetyInput */
function isAiSafetyInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const models = value.models
  if (!isArray(models)) return false
  if (models.length === 0) return false
  if (models.length > 64) return false
  for (let index = 0; index < models.length; index += 1) {
    const item = models[index]
    if (!isAiSafetyModel(item)) return false
  }
  const oversightBodies = value.oversightBodies
  if (oversightBodies !== undefined) {
    if (!isArray(oversightBodies)) return false
    if (oversightBodies.length > 16) return false
    for (let index2 = 0; index2 < oversightBodies.length; index2 += 1) {
      const item2 = oversightBodies[index2]
      if (!isAiSafetyOversightBody(item2)) return false
    }
    known += 1
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysAiSafetyInput)) return false
  return true
}

/** LlmReliabilityInput: #/components/schemas/LlmReliabilityInput */
function isLlmReliabilityInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isLlmReliabilityActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** RoboticsInput: #/components/schemas/RoboticsInput */
function isRoboticsInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isRoboticsActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** FinanceInput: #/components/schemas/FinanceInput */
function isFinanceInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isFinanceActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** GeopoliticsInput: #/components/schemas/GeopoliticsInput */
function isGeopoliticsInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isGeopoliticsActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** CybersecurityInput: #/components/schemas/CybersecurityInput */
function isCybersecurityInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isCybersecurityActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** EpidemiologyInput: #/components/schemas/EpidemiologyInput */
function isEpidemiologyInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isEpidemiologyActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** SupplyChainInput: #/components/schemas/SupplyChainInput */
function isSupplyChainInput(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const name = value.name
  if (!isDomainInputName(name)) return false
  const seed = value.seed
  if (seed !== undefined) {
    if (!isSeed(seed)) return false
    known += 1
  }
  const actors = value.actors
  if (!isArray(actors)) return false
  if (actors.length === 0) return false
  if (actors.length > 64) return false
  for (let index = 0; index < actors.length; index += 1) {
    const item = actors[index]
    if (!isSupplyChainActor(item)) return false
  }
  const events = value.events
  if (events !== undefined) {
    if (!isDomainEvents(events)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysLlmReliabilityInput)) return false
  return true
}

/** AiSafetyInput: #/components/schemas/AiSafetyInput */
function explainAiSafetyInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const models = value.models
    if (models === undefined) issues.add([...at, "models"], "required", "Required")
    else if (!isArray(models)) issues.add([...at, "models"], "type", wrongType("array", models))
    else {
      if (models.length === 0) issues.add([...at, "models"], "minItems", "Array must contain at least 1 element(s)")
      if (models.length > 64) issues.add([...at, "models"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < models.length; index += 1) {
        const item = models[index]
        explainAiSafetyModel(item, [...at, "models", index], issues)
      }
    }
    const oversightBodies = value.oversightBodies
    if (oversightBodies !== undefined) {
      if (!isArray(oversightBodies)) issues.add([...at, "oversightBodies"], "type", wrongType("array", oversightBodies))
      else {
        if (oversightBodies.length > 16) issues.add([...at, "oversightBodies"], "maxItems", "Array must contain at most 16 element(s)")
        for (let index2 = 0; index2 < oversightBodies.length; index2 += 1) {
          const item2 = oversightBodies[index2]
          explainAiSafetyOversightBody(item2, [...at, "oversightBodies", index2], issues)
        }
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "models" || key === "oversightBodies" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** LlmReliabilityInput: #/components/schemas/LlmReliabilityInput */
function explainLlmReliabilityInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainLlmReliabilityActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RoboticsInput: #/components/schemas/RoboticsInput */
function explainRoboticsInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainRoboticsActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FinanceInput: #/components/schemas/FinanceInput */
function explainFinanceInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainFinanceActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GeopoliticsInput: #/components/schemas/GeopoliticsInput */
function explainGeopoliticsInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainGeopoliticsActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CybersecurityInput: #/components/schemas/CybersecurityInput */
function explainCybersecurityInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainCybersecurityActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** EpidemiologyInput: #/components/schemas/EpidemiologyInput */
function explainEpidemiologyInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainEpidemiologyActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SupplyChainInput: #/components/schemas/SupplyChainInput */
function explainSupplyChainInput(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainInputName(name, [...at, "name"], issues)
    const seed = value.seed
    if (seed !== undefined) explainSeed(seed, [...at, "seed"], issues)
    const actors = value.actors
    if (actors === undefined) issues.add([...at, "actors"], "required", "Required")
    else if (!isArray(actors)) issues.add([...at, "actors"], "type", wrongType("array", actors))
    else {
      if (actors.length === 0) issues.add([...at, "actors"], "minItems", "Array must contain at least 1 element(s)")
      if (actors.length > 64) issues.add([...at, "actors"], "maxItems", "Array must contain at most 64 element(s)")
      for (let index = 0; index < actors.length; index += 1) {
        const item = actors[index]
        explainSupplyChainActor(item, [...at, "actors", index], issues)
      }
    }
    const events = value.events
    if (events !== undefined) explainDomainEvents(events, [...at, "events"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "seed" || key === "actors" || key === "events")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/GateFinding/properties/lossEvent */
function projectGateFindingLossEvent(value: unknown): unknown {
  if (isObject(value)) {
    return projectHazardLoss(value)
  }
  return value
}

/** Inline: #/components/schemas/GateFinding/properties/prophecies */
function projectGateFindingProphecies(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectProphecyData(item))
  return value
}

/** DomainInputName: #/components/schemas/DomainInputName */
function isDomainInputName(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 200)) return false
  return true
}

/** AiSafetyModel: #/components/schemas/AiSafetyModel */
function isAiSafetyModel(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const name = value.name
  if (!isDomainActorName(name)) return false
  const capabilityIndex = value.capabilityIndex
  if (!isNumber(capabilityIndex) || capabilityIndex < 1 || capabilityIndex > 1000) return false
  const alignmentScore = value.alignmentScore
  if (!isNumber(alignmentScore) || alignmentScore < 0 || alignmentScore > 100) return false
  const autonomyLevel = value.autonomyLevel
  if (autonomyLevel !== undefined) {
    if (!isNumber(autonomyLevel) || autonomyLevel < 0 || autonomyLevel > 10) return false
    known += 1
  }
  const humanOversightFreq = value.humanOversightFreq
  if (humanOversightFreq !== undefined) {
    if (!isNumber(humanOversightFreq) || humanOversightFreq < 0 || humanOversightFreq > 100) return false
    known += 1
  }
  const guardrailCoverage = value.guardrailCoverage
  if (guardrailCoverage !== undefined) {
    if (!isNumber(guardrailCoverage) || guardrailCoverage < 0 || guardrailCoverage > 100) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysAiSafetyModel)) return false
  return true
}

/** AiSafetyOversightBody: #/components/schemas/AiSafetyOversightBody */
function isAiSafetyOversightBody(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 64)) return false
  const guardrailStrength = value.guardrailStrength
  if (!isNumber(guardrailStrength) || guardrailStrength < 0 || guardrailStrength > 100) return false
  const responseLatency = value.responseLatency
  if (!isNumber(responseLatency) || responseLatency < 0 || responseLatency > 100) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysAiSafetyOversightBody)) return false
  return true
}

/** DomainEvents: #/components/schemas/DomainEvents */
function isDomainEvents(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length > 1000) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isDomainEvent(item)) return false
  }
  return true
}

/** LlmReliabilityActor: #/components/schemas/LlmReliabilityActor */
function isLlmReliabilityActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const modelCapability = value.modelCapability
  if (!isNumber(modelCapability) || modelCapability < 0 || modelCapability > 100) return false
  const outputConsistency = value.outputConsistency
  if (!isNumber(outputConsistency) || outputConsistency < 0 || outputConsistency > 100) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysLlmReliabilityActor)) return false
  return true
}

/** RoboticsActor: #/components/schemas/RoboticsActor */
function isRoboticsActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const velocity = value.velocity
  if (!isNumber(velocity) || velocity < 0 || velocity > 10) return false
  const planningHorizon = value.planningHorizon
  if (!isNumber(planningHorizon) || planningHorizon < 0 || planningHorizon > 20) return false
  const safetyMargin = value.safetyMargin
  if (!isNumber(safetyMargin) || safetyMargin < 0 || safetyMargin > 5) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysRoboticsActor)) return false
  return true
}

/** FinanceActor: #/components/schemas/FinanceActor */
function isFinanceActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const leverageRatio = value.leverageRatio
  if (!isNumber(leverageRatio) || leverageRatio < 1 || leverageRatio > 100) return false
  const regulatoryScore = value.regulatoryScore
  if (!isNumber(regulatoryScore) || regulatoryScore < 0 || regulatoryScore > 100) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysFinanceActor)) return false
  return true
}

/** GeopoliticsActor: #/components/schemas/GeopoliticsActor */
function isGeopoliticsActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const militarySpending = value.militarySpending
  if (!isNumber(militarySpending) || militarySpending < 0 || militarySpending > 20) return false
  const treatyCoverage = value.treatyCoverage
  if (!isNumber(treatyCoverage) || treatyCoverage < 0 || treatyCoverage > 100) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysGeopoliticsActor)) return false
  return true
}

/** CybersecurityActor: #/components/schemas/CybersecurityActor */
function isCybersecurityActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const exposedServices = value.exposedServices
  if (!isNumber(exposedServices) || exposedServices < 1 || exposedServices > 1000) return false
  const criticalVulnerabilities = value.criticalVulnerabilities
  if (!isNumber(criticalVulnerabilities) || criticalVulnerabilities < 0 || criticalVulnerabilities > 100) return false
  const privilegedAccounts = value.privilegedAccounts
  if (!isNumber(privilegedAccounts) || privilegedAccounts < 1 || privilegedAccounts > 1000) return false
  const segmentation = value.segmentation
  if (!isNumber(segmentation) || segmentation < 0 || segmentation > 100) return false
  const monitoringCoverage = value.monitoringCoverage
  if (!isNumber(monitoringCoverage) || monitoringCoverage < 0 || monitoringCoverage > 100) return false
  const detectionLatencyHours = value.detectionLatencyHours
  if (!isNumber(detectionLatencyHours) || detectionLatencyHours < 0 || detectionLatencyHours > 720) return false
  if (countKeys(value) !== 7 && hasOthers(value, keysCybersecurityActor)) return false
  return true
}

/** EpidemiologyActor: #/components/schemas/EpidemiologyActor */
function isEpidemiologyActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const transmissionRate = value.transmissionRate
  if (!isNumber(transmissionRate) || transmissionRate < 0 || transmissionRate > 20) return false
  const healthSystemCapacity = value.healthSystemCapacity
  if (!isNumber(healthSystemCapacity) || healthSystemCapacity < 0 || healthSystemCapacity > 100) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysEpidemiologyActor)) return false
  return true
}

/** SupplyChainActor: #/components/schemas/SupplyChainActor */
function isSupplyChainActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (!isDomainActorName(name)) return false
  const supplierConcentration = value.supplierConcentration
  if (!isNumber(supplierConcentration) || supplierConcentration < 0 || supplierConcentration > 100) return false
  const inventoryDays = value.inventoryDays
  if (!isNumber(inventoryDays) || inventoryDays < 1 || inventoryDays > 365) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysSupplyChainActor)) return false
  return true
}

/** DomainInputName: #/components/schemas/DomainInputName */
function explainDomainInputName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 200)) issues.add(at, "maxLength", "String must contain at most 200 character(s)")
  }
}

/** AiSafetyModel: #/components/schemas/AiSafetyModel */
function explainAiSafetyModel(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const capabilityIndex = value.capabilityIndex
    if (capabilityIndex === undefined) issues.add([...at, "capabilityIndex"], "required", "Required")
    else if (!isNumber(capabilityIndex)) issues.add([...at, "capabilityIndex"], "type", wrongType("number", capabilityIndex))
    else {
      if (capabilityIndex < 1) issues.add([...at, "capabilityIndex"], "minimum", "Number must be greater than or equal to 1")
      if (capabilityIndex > 1000) issues.add([...at, "capabilityIndex"], "maximum", "Number must be less than or equal to 1000")
    }
    const alignmentScore = value.alignmentScore
    if (alignmentScore === undefined) issues.add([...at, "alignmentScore"], "required", "Required")
    else if (!isNumber(alignmentScore)) issues.add([...at, "alignmentScore"], "type", wrongType("number", alignmentScore))
    else {
      if (alignmentScore < 0) issues.add([...at, "alignmentScore"], "minimum", "Number must be greater than or equal to 0")
      if (alignmentScore > 100) issues.add([...at, "alignmentScore"], "maximum", "Number must be less than or equal to 100")
    }
    const autonomyLevel = value.autonomyLevel
    if (autonomyLevel !== undefined) {
      if (!isNumber(autonomyLevel)) issues.add([...at, "autonomyLevel"], "type", wrongType("number", autonomyLevel))
      else {
        if (autonomyLevel < 0) issues.add([...at, "autonomyLevel"], "minimum", "Number must be greater than or equal to 0")
        if (autonomyLevel > 10) issues.add([...at, "autonomyLevel"], "maximum", "Number must be less than or equal to 10")
      }
    }
    const humanOversightFreq = value.humanOversightFreq
    if (humanOversightFreq !== undefined) {
      if (!isNumber(humanOversightFreq)) issues.add([...at, "humanOversightFreq"], "type", wrongType("number", humanOversightFreq))
      else {
        if (humanOversightFreq < 0) issues.add([...at, "humanOversightFreq"], "minimum", "Number must be greater than or equal to 0")
        if (humanOversightFreq > 100) issues.add([...at, "humanOversightFreq"], "maximum", "Number must be less than or equal to 100")
      }
    }
    const guardrailCoverage = value.guardrailCoverage
    if (guardrailCoverage !== undefined) {
      if (!isNumber(guardrailCoverage)) issues.add([...at, "guardrailCoverage"], "type", wrongType("number", guardrailCoverage))
      else {
        if (guardrailCoverage < 0) issues.add([...at, "guardrailCoverage"], "minimum", "Number must be greater than or equal to 0")
        if (guardrailCoverage > 100) issues.add([...at, "guardrailCoverage"], "maximum", "Number must be less than or equal to 100")
      }
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "capabilityIndex" || key === "alignmentScore" || key === "autonomyLevel" || key === "humanOversightFreq" || key === "guardrailCoverage")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AiSafetyOversightBody: #/components/schemas/AiSafetyOversightBody */
function explainAiSafetyOversightBody(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 64)) issues.add([...at, "name"], "maxLength", "String must contain at most 64 character(s)")
    }
    const guardrailStrength = value.guardrailStrength
    if (guardrailStrength === undefined) issues.add([...at, "guardrailStrength"], "required", "Required")
    else if (!isNumber(guardrailStrength)) issues.add([...at, "guardrailStrength"], "type", wrongType("number", guardrailStrength))
    else {
      if (guardrailStrength < 0) issues.add([...at, "guardrailStrength"], "minimum", "Number must be greater than or equal to 0")
      if (guardrailStrength > 100) issues.add([...at, "guardrailStrength"], "maximum", "Number must be less than or equal to 100")
    }
    const responseLatency = value.responseLatency
    if (responseLatency === undefined) issues.add([...at, "responseLatency"], "required", "Required")
    else if (!isNumber(responseLatency)) issues.add([...at, "responseLatency"], "type", wrongType("number", responseLatency))
    else {
      if (responseLatency < 0) issues.add([...at, "responseLatency"], "minimum", "Number must be greater than or equal to 0")
      if (responseLatency > 100) issues.add([...at, "responseLatency"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "guardrailStrength" || key === "responseLatency")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainEvents: #/components/schemas/DomainEvents */
function explainDomainEvents(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length > 1000) issues.add(at, "maxItems", "Array must contain at most 1000 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainDomainEvent(item, [...at, index], issues)
    }
  }
}

/** LlmReliabilityActor: #/components/schemas/LlmReliabilityActor */
function explainLlmReliabilityActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const modelCapability = value.modelCapability
    if (modelCapability === undefined) issues.add([...at, "modelCapability"], "required", "Required")
    else if (!isNumber(modelCapability)) issues.add([...at, "modelCapability"], "type", wrongType("number", modelCapability))
    else {
      if (modelCapability < 0) issues.add([...at, "modelCapability"], "minimum", "Number must be greater than or equal to 0")
      if (modelCapability > 100) issues.add([...at, "modelCapability"], "maximum", "Number must be less than or equal to 100")
    }
    const outputConsistency = value.outputConsistency
    if (outputConsistency === undefined) issues.add([...at, "outputConsistency"], "required", "Required")
    else if (!isNumber(outputConsistency)) issues.add([...at, "outputConsistency"], "type", wrongType("number", outputConsistency))
    else {
      if (outputConsistency < 0) issues.add([...at, "outputConsistency"], "minimum", "Number must be greater than or equal to 0")
      if (outputConsistency > 100) issues.add([...at, "outputConsistency"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "modelCapability" || key === "outputConsistency")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RoboticsActor: #/components/schemas/RoboticsActor */
function explainRoboticsActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const velocity = value.velocity
    if (velocity === undefined) issues.add([...at, "velocity"], "required", "Required")
    else if (!isNumber(velocity)) issues.add([...at, "velocity"], "type", wrongType("number", velocity))
    else {
      if (velocity < 0) issues.add([...at, "velocity"], "minimum", "Number must be greater than or equal to 0")
      if (velocity > 10) issues.add([...at, "velocity"], "maximum", "Number must be less than or equal to 10")
    }
    const planningHorizon = value.planningHorizon
    if (planningHorizon === undefined) issues.add([...at, "planningHorizon"], "required", "Required")
    else if (!isNumber(planningHorizon)) issues.add([...at, "planningHorizon"], "type", wrongType("number", planningHorizon))
    else {
      if (planningHorizon < 0) issues.add([...at, "planningHorizon"], "minimum", "Number must be greater than or equal to 0")
      if (planningHorizon > 20) issues.add([...at, "planningHorizon"], "maximum", "Number must be less than or equal to 20")
    }
    const safetyMargin = value.safetyMargin
    if (safetyMargin === undefined) issues.add([...at, "safetyMargin"], "required", "Required")
    else if (!isNumber(safetyMargin)) issues.add([...at, "safetyMargin"], "type", wrongType("number", safetyMargin))
    else {
      if (safetyMargin < 0) issues.add([...at, "safetyMargin"], "minimum", "Number must be greater than or equal to 0")
      if (safetyMargin > 5) issues.add([...at, "safetyMargin"], "maximum", "Number must be less than or equal to 5")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "velocity" || key === "planningHorizon" || key === "safetyMargin")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FinanceActor: #/components/schemas/FinanceActor */
function explainFinanceActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const leverageRatio = value.leverageRatio
    if (leverageRatio === undefined) issues.add([...at, "leverageRatio"], "required", "Required")
    else if (!isNumber(leverageRatio)) issues.add([...at, "leverageRatio"], "type", wrongType("number", leverageRatio))
    else {
      if (leverageRatio < 1) issues.add([...at, "leverageRatio"], "minimum", "Number must be greater than or equal to 1")
      if (leverageRatio > 100) issues.add([...at, "leverageRatio"], "maximum", "Number must be less than or equal to 100")
    }
    const regulatoryScore = value.regulatoryScore
    if (regulatoryScore === undefined) issues.add([...at, "regulatoryScore"], "required", "Required")
    else if (!isNumber(regulatoryScore)) issues.add([...at, "regulatoryScore"], "type", wrongType("number", regulatoryScore))
    else {
      if (regulatoryScore < 0) issues.add([...at, "regulatoryScore"], "minimum", "Number must be greater than or equal to 0")
      if (regulatoryScore > 100) issues.add([...at, "regulatoryScore"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "leverageRatio" || key === "regulatoryScore")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** GeopoliticsActor: #/components/schemas/GeopoliticsActor */
function explainGeopoliticsActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const militarySpending = value.militarySpending
    if (militarySpending === undefined) issues.add([...at, "militarySpending"], "required", "Required")
    else if (!isNumber(militarySpending)) issues.add([...at, "militarySpending"], "type", wrongType("number", militarySpending))
    else {
      if (militarySpending < 0) issues.add([...at, "militarySpending"], "minimum", "Number must be greater than or equal to 0")
      if (militarySpending > 20) issues.add([...at, "militarySpending"], "maximum", "Number must be less than or equal to 20")
    }
    const treatyCoverage = value.treatyCoverage
    if (treatyCoverage === undefined) issues.add([...at, "treatyCoverage"], "required", "Required")
    else if (!isNumber(treatyCoverage)) issues.add([...at, "treatyCoverage"], "type", wrongType("number", treatyCoverage))
    else {
      if (treatyCoverage < 0) issues.add([...at, "treatyCoverage"], "minimum", "Number must be greater than or equal to 0")
      if (treatyCoverage > 100) issues.add([...at, "treatyCoverage"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "militarySpending" || key === "treatyCoverage")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CybersecurityActor: #/components/schemas/CybersecurityActor */
function explainCybersecurityActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const exposedServices = value.exposedServices
    if (exposedServices === undefined) issues.add([...at, "exposedServices"], "required", "Required")
    else if (!isNumber(exposedServices)) issues.add([...at, "exposedServices"], "type", wrongType("number", exposedServices))
    else {
      if (exposedServices < 1) issues.add([...at, "exposedServices"], "minimum", "Number must be greater than or equal to 1")
      if (exposedServices > 1000) issues.add([...at, "exposedServices"], "maximum", "Number must be less than or equal to 1000")
    }
    const criticalVulnerabilities = value.criticalVulnerabilities
    if (criticalVulnerabilities === undefined) issues.add([...at, "criticalVulnerabilities"], "required", "Required")
    else if (!isNumber(criticalVulnerabilities)) {
      issues.add([...at, "criticalVulnerabilities"], "type", wrongType("number", criticalVulnerabilities))
    }
    else {
      if (criticalVulnerabilities < 0) issues.add([...at, "criticalVulnerabilities"], "minimum", "Number must be greater than or equal to 0")
      if (criticalVulnerabilities > 100) issues.add([...at, "criticalVulnerabilities"], "maximum", "Number must be less than or equal to 100")
    }
    const privilegedAccounts = value.privilegedAccounts
    if (privilegedAccounts === undefined) issues.add([...at, "privilegedAccounts"], "required", "Required")
    else if (!isNumber(privilegedAccounts)) issues.add([...at, "privilegedAccounts"], "type", wrongType("number", privilegedAccounts))
    else {
      if (privilegedAccounts < 1) issues.add([...at, "privilegedAccounts"], "minimum", "Number must be greater than or equal to 1")
      if (privilegedAccounts > 1000) issues.add([...at, "privilegedAccounts"], "maximum", "Number must be less than or equal to 1000")
    }
    const segmentation = value.segmentation
    if (segmentation === undefined) issues.add([...at, "segmentation"], "required", "Required")
    else if (!isNumber(segmentation)) issues.add([...at, "segmentation"], "type", wrongType("number", segmentation))
    else {
      if (segmentation < 0) issues.add([...at, "segmentation"], "minimum", "Number must be greater than or equal to 0")
      if (segmentation > 100) issues.add([...at, "segmentation"], "maximum", "Number must be less than or equal to 100")
    }
    const monitoringCoverage = value.monitoringCoverage
    if (monitoringCoverage === undefined) issues.add([...at, "monitoringCoverage"], "required", "Required")
    else if (!isNumber(monitoringCoverage)) issues.add([...at, "monitoringCoverage"], "type", wrongType("number", monitoringCoverage))
    else {
      if (monitoringCoverage < 0) issues.add([...at, "monitoringCoverage"], "minimum", "Number must be greater than or equal to 0")
      if (monitoringCoverage > 100) issues.add([...at, "monitoringCoverage"], "maximum", "Number must be less than or equal to 100")
    }
    const detectionLatencyHours = value.detectionLatencyHours
    if (detectionLatencyHours === undefined) issues.add([...at, "detectionLatencyHours"], "required", "Required")
    else if (!isNumber(detectionLatencyHours)) issues.add([...at, "detectionLatencyHours"], "type", wrongType("number", detectionLatencyHours))
    else {
      if (detectionLatencyHours < 0) issues.add([...at, "detectionLatencyHours"], "minimum", "Number must be greater than or equal to 0")
      if (detectionLatencyHours > 720) issues.add([...at, "detectionLatencyHours"], "maximum", "Number must be less than or equal to 720")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "exposedServices" || key === "criticalVulnerabilities" || key === "privilegedAccounts" || key === "segmentation" || key === "monitoringCoverage" || key === "detectionLatencyHours")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** EpidemiologyActor: #/components/schemas/EpidemiologyActor */
function explainEpidemiologyActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const transmissionRate = value.transmissionRate
    if (transmissionRate === undefined) issues.add([...at, "transmissionRate"], "required", "Required")
    else if (!isNumber(transmissionRate)) issues.add([...at, "transmissionRate"], "type", wrongType("number", transmissionRate))
    else {
      if (transmissionRate < 0) issues.add([...at, "transmissionRate"], "minimum", "Number must be greater than or equal to 0")
      if (transmissionRate > 20) issues.add([...at, "transmissionRate"], "maximum", "Number must be less than or equal to 20")
    }
    const healthSystemCapacity = value.healthSystemCapacity
    if (healthSystemCapacity === undefined) issues.add([...at, "healthSystemCapacity"], "required", "Required")
    else if (!isNumber(healthSystemCapacity)) issues.add([...at, "healthSystemCapacity"], "type", wrongType("number", healthSystemCapacity))
    else {
      if (healthSystemCapacity < 0) issues.add([...at, "healthSystemCapacity"], "minimum", "Number must be greater than or equal to 0")
      if (healthSystemCapacity > 100) issues.add([...at, "healthSystemCapacity"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "transmissionRate" || key === "healthSystemCapacity")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SupplyChainActor: #/components/schemas/SupplyChainActor */
function explainSupplyChainActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else explainDomainActorName(name, [...at, "name"], issues)
    const supplierConcentration = value.supplierConcentration
    if (supplierConcentration === undefined) issues.add([...at, "supplierConcentration"], "required", "Required")
    else if (!isNumber(supplierConcentration)) issues.add([...at, "supplierConcentration"], "type", wrongType("number", supplierConcentration))
    else {
      if (supplierConcentration < 0) issues.add([...at, "supplierConcentration"], "minimum", "Number must be greater than or equal to 0")
      if (supplierConcentration > 100) issues.add([...at, "supplierConcentration"], "maximum", "Number must be less than or equal to 100")
    }
    const inventoryDays = value.inventoryDays
    if (inventoryDays === undefined) issues.add([...at, "inventoryDays"], "required", "Required")
    else if (!isNumber(inventoryDays)) issues.add([...at, "inventoryDays"], "type", wrongType("number", inventoryDays))
    else {
      if (inventoryDays < 1) issues.add([...at, "inventoryDays"], "minimum", "Number must be greater than or equal to 1")
      if (inventoryDays > 365) issues.add([...at, "inventoryDays"], "maximum", "Number must be less than or equal to 365")
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "supplierConcentration" || key === "inventoryDays")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** HazardLoss: #/components/schemas/HazardLoss */
function projectHazardLoss(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    kind: value.kind,
    tick: value.tick,
    actor: value.actor,
  }
  return result
}

/** DomainActorName: #/components/schemas/DomainActorName */
function isDomainActorName(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** DomainEvent: #/components/schemas/DomainEvent */
function isDomainEvent(value: unknown): boolean {
  const tagged: unknown = value
  if (isObject(tagged)) {
    switch (tagged.type) {
      case "capability_jump":
      case "alignment_shift":
        if (!isDomainShift(tagged)) return false
        break
      case "oversight_surge":
        if (!isDomainOversightSurge(tagged)) return false
        break
      case "exogenous_shock":
        if (!isDomainExogenousShock(tagged)) return false
        break
      default:
        return false
    }
  }
  else return false
  return true
}

/** DomainActorName: #/components/schemas/DomainActorName */
function explainDomainActorName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** DomainEvent: #/components/schemas/DomainEvent */
function explainDomainEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isDomainShift(value) && !isDomainOversightSurge(value) && !isDomainExogenousShock(value)) {
    const union: unknown = value
    if (isObject(union)) {
      switch (union.type) {
        case "capability_jump":
        case "alignment_shift":
          explainDomainShift(union, at, issues)
          break
        case "oversight_surge":
          explainDomainOversightSurge(union, at, issues)
          break
        case "exogenous_shock":
          explainDomainExogenousShock(union, at, issues)
          break
        default:
          issues.add([...at, "type"], "discriminator", wrongTag("'capability_jump' | 'alignment_shift' | 'oversight_surge' | 'exogenous_shock'", union.type))
      }
    }
    else issues.add(at, "oneOf", wrongType("object", union))
  }
}

/** DomainShift: #/components/schemas/DomainShift */
function isDomainShift(value: unknown): boolean {
  if (!isObject(value)) return false
  const tick = value.tick
  if (!isDomainEventTick(tick)) return false
  const type_ = value.type
  if (type_ !== "capability_jump" && type_ !== "alignment_shift") return false
  const target = value.target
  if (!isDomainEventTarget(target)) return false
  const magnitude = value.magnitude
  if (!isNumber(magnitude) || magnitude < -1 || magnitude > 1) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysDomainShift)) return false
  return true
}

/** DomainOversightSurge: #/components/schemas/DomainOversightSurge */
function isDomainOversightSurge(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const tick = value.tick
  if (!isDomainEventTick(tick)) return false
  const type_ = value.type
  if (type_ !== "oversight_surge") return false
  const target = value.target
  if (target !== undefined) {
    if (typeof target !== "string" || target.length === 0 || !shortEnough(target, 64)) return false
    known += 1
  }
  const magnitude = value.magnitude
  if (!isNumber(magnitude) || magnitude < -1 || magnitude > 1) return false
  const durationTicks = value.durationTicks
  if (durationTicks !== undefined) {
    if (!isInteger(durationTicks) || durationTicks < 1 || durationTicks > 10000) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysDomainOversightSurge)) return false
  return true
}

/** DomainExogenousShock: #/components/schemas/DomainExogenousShock */
function isDomainExogenousShock(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const tick = value.tick
  if (!isDomainEventTick(tick)) return false
  const type_ = value.type
  if (type_ !== "exogenous_shock") return false
  const target = value.target
  if (target !== undefined) {
    if (typeof target !== "string" || target.length === 0 || !shortEnough(target, 64)) return false
    known += 1
  }
  const magnitude = value.magnitude
  if (!isNumber(magnitude) || magnitude < 0 || magnitude > 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysDomainShift)) return false
  return true
}

/** DomainShift: #/components/schemas/DomainShift */
function explainDomainShift(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainDomainEventTick(tick, [...at, "tick"], issues)
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (type_ !== "capability_jump" && type_ !== "alignment_shift") {
      issues.add([...at, "type"], "enum", wrongEnum("'capability_jump' | 'alignment_shift'", type_))
    }
    const target = value.target
    if (target === undefined) issues.add([...at, "target"], "required", "Required")
    else explainDomainEventTarget(target, [...at, "target"], issues)
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    else {
      if (magnitude < -1) issues.add([...at, "magnitude"], "minimum", "Number must be greater than or equal to -1")
      if (magnitude > 1) issues.add([...at, "magnitude"], "maximum", "Number must be less than or equal to 1")
    }
    const extra = unknownKeys(value, (key) => key === "tick" || key === "type" || key === "target" || key === "magnitude")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainOversightSurge: #/components/schemas/DomainOversightSurge */
function explainDomainOversightSurge(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainDomainEventTick(tick, [...at, "tick"], issues)
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (type_ !== "oversight_surge") issues.add([...at, "type"], "const", "Invalid literal value, expected \"oversight_surge\"")
    const target = value.target
    if (target !== undefined) {
      if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
      else {
        if (target.length === 0) issues.add([...at, "target"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(target, 64)) issues.add([...at, "target"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    else {
      if (magnitude < -1) issues.add([...at, "magnitude"], "minimum", "Number must be greater than or equal to -1")
      if (magnitude > 1) issues.add([...at, "magnitude"], "maximum", "Number must be less than or equal to 1")
    }
    const durationTicks = value.durationTicks
    if (durationTicks !== undefined) {
      if (!isInteger(durationTicks)) issues.add([...at, "durationTicks"], "type", wrongType("integer", durationTicks))
      else {
        if (durationTicks < 1) issues.add([...at, "durationTicks"], "minimum", "Number must be greater than or equal to 1")
        if (durationTicks > 10000) issues.add([...at, "durationTicks"], "maximum", "Number must be less than or equal to 10000")
      }
    }
    const extra = unknownKeys(value, (key) => key === "tick" || key === "type" || key === "target" || key === "magnitude" || key === "durationTicks")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainExogenousShock: #/components/schemas/DomainExogenousShock */
function explainDomainExogenousShock(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const tick = value.tick
    if (tick === undefined) issues.add([...at, "tick"], "required", "Required")
    else explainDomainEventTick(tick, [...at, "tick"], issues)
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (type_ !== "exogenous_shock") issues.add([...at, "type"], "const", "Invalid literal value, expected \"exogenous_shock\"")
    const target = value.target
    if (target !== undefined) {
      if (typeof target !== "string") issues.add([...at, "target"], "type", wrongType("string", target))
      else {
        if (target.length === 0) issues.add([...at, "target"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(target, 64)) issues.add([...at, "target"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const magnitude = value.magnitude
    if (magnitude === undefined) issues.add([...at, "magnitude"], "required", "Required")
    else if (!isNumber(magnitude)) issues.add([...at, "magnitude"], "type", wrongType("number", magnitude))
    else {
      if (magnitude < 0) issues.add([...at, "magnitude"], "minimum", "Number must be greater than or equal to 0")
      if (magnitude > 1) issues.add([...at, "magnitude"], "maximum", "Number must be less than or equal to 1")
    }
    const extra = unknownKeys(value, (key) => key === "tick" || key === "type" || key === "target" || key === "magnitude")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** DomainEventTick: #/components/schemas/DomainEventTick */
function isDomainEventTick(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 9007199254740991) return false
  return true
}

/** DomainEventTarget: #/components/schemas/DomainEventTarget */
function isDomainEventTarget(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** DomainEventTick: #/components/schemas/DomainEventTick */
function explainDomainEventTick(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 9007199254740991) issues.add(at, "maximum", "Number must be less than or equal to 9007199254740991")
  }
}

/** DomainEventTarget: #/components/schemas/DomainEventTarget */
function explainDomainEventTarget(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

const keysSimulationList = new Set(["data", "pagination"])
const patternError_ErrorCode = new RegExp("^[A-Z][A-Z_]*$", "u")
const keysError_Error = new Set(["code", "message", "details", "requestId"])
const keysError_ = new Set(["error"])
const valuesProblemDetailsCode = new Set<unknown>(["BAD_REQUEST", "CONCURRENCY_LIMITED", "CONFLICT", "EXPECTATION_FAILED", "FORBIDDEN", "HEADERS_TOO_LARGE", "HTTPS_REQUIRED", "IDEMPOTENCY_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSE", "INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "MALFORMED_JSON", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "NOT_FOUND", "PAYLOAD_TOO_LARGE", "PLAN_LIMIT", "QUOTA_EXCEEDED", "RATE_LIMITED", "REQUEST_TIMEOUT", "TIMEOUT", "UNAUTHORIZED", "UNAVAILABLE", "UNPROCESSABLE", "UNSUPPORTED_MEDIA_TYPE", "UPSTREAM_ERROR", "VALIDATION_ERROR"])
const keysProblemDetailsIssuesItem = new Set(["path", "in", "message"])
const keysCreateSimulation = new Set(["scenarioId", "scenario", "seed", "organizationId", "engineVersion"])
const keysCreateSimulation_201 = new Set(["id", "scenarioId", "engineVersion", "state", "status", "statusReason", "t", "seed", "domain", "label", "organizationId", "traceHash", "playback", "parentId", "forkedAtTick", "scenario", "createdAt", "updatedAt"])
const keysSimulationRunResponse = new Set(["id", "scenarioId", "engineVersion", "state", "status", "statusReason", "t", "seed", "domain", "label", "organizationId", "traceHash", "playback", "parentId", "forkedAtTick", "scenario", "createdAt", "updatedAt", "trace", "summary"])
const keysStepSimulation = new Set(["ticks", "moves", "include"])
const keysStepResult = new Set(["simulationId", "status", "t", "ticks", "state", "traceHash", "summary", "steps", "events", "eventsTruncated"])
const keysControlPlayback = new Set(["action", "ticksPerSecond", "untilTick"])
const keysPlaybackResult = new Set(["simulationId", "status", "t", "playback"])
const keysSimulationPolicies = new Set(["simulationId", "t", "policies", "decreeIds"])
const keysUpdatePolicies = new Set(["policies"])
const patternAgentName = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u")
const keysAgentPolicyPatch = new Set(["lambda", "gamma", "lambdaDrift", "gammaDrift", "attractorPreferences"])
const keysForkSimulation = new Set(["atTick", "label"])
const keysSimulationTraceResponse = new Set(["simulationId", "scenarioId", "domain", "engineVersion", "seed", "t", "status", "traceHash", "trace", "summary"])
const keysVerification = new Set(["simulationId", "verified", "t", "engineVersion", "traceHash", "computedHash", "firstMismatch", "durationMs"])
const keysDecree = new Set(["id", "simulationId", "type", "payload", "createdAt", "origin", "tick", "appliedAtTick"])
const patternStreamSimulationEvents_header_LastEventID = new RegExp("^(0|[1-9][0-9]{0,15})\\.(0|[1-9][0-9]{0,9})$", "u")
const valuesStreamSimulationEvents_query_typesItem = new Set<unknown>(["tick", "loss", "warning", "paradox", "decree", "prophecy", "simulation:status", "error", "heartbeat", "phase"])
const keysStepRecord = new Set(["t", "b", "lastMove", "state", "warning", "agents"])
const keysLossEvent = new Set(["tick", "magnitude", "agent", "kind"])
const keysWarningEvent = new Set(["tick", "change", "agent", "criticality", "severity", "imminence", "stepsToImpact", "risk", "level", "totalFutureCollapse"])
const keysParadoxEvent = new Set(["tick", "agents", "b", "stability", "attempt", "decree"])
const keysDecreeEvent = new Set(["tick", "id", "type", "payload", "origin", "effect"])
const keysProphecyResponse = new Set(["id", "simulationId", "createdAt", "data"])
const valuesStatusEventReason = new Set<unknown>(["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure", "snapshot"])
const keysStatusEvent = new Set(["simulationId", "status", "previousStatus", "reason", "tick", "at"])
const keysPhaseTransition = new Set(["from", "to", "tick"])
const keysScenarioList = new Set(["data"])
const keysScenario = new Set(["id", "label", "seed", "tags", "note", "initialState", "agents", "nodeLabels", "rules"])
const keysDomain = new Set(["id", "label", "lambdaFrom", "gammaFrom", "adapterVersion", "metrics", "lambda", "gamma", "inputSchema", "example"])
const keysKairosHealth = new Set(["status", "version", "engineVersion", "engineVersions", "time"])
const keysKairosOrganization = new Set(["id", "name", "slug", "avatarUrl", "memberCount", "createdAt"])
const keysUsageSummary = new Set(["simulationRuns", "apiCalls", "tickCount", "limits", "periodStart", "periodEnd"])
const keysLicense = new Set(["organizationId", "tier", "status", "rateLimits", "limits", "playbacksConcurrent", "engineVersions", "domains", "validFrom", "expiresAt"])
const keysGatePolicy = new Set(["schemaVersion", "version", "base", "overrides", "effective"])
const keysReplaceGatePolicy = new Set(["base", "overrides", "metricSecret"])
const keysGateRequest = new Set(["envelopeVersion", "requestId", "snapshot", "action", "actorId", "overrideToken", "simulationId", "domain", "policy"])
const keysGateEvaluation = new Set(["id", "envelopeVersion", "requestId", "decision", "reasonCode", "mode", "policyVersion", "adapterVersion", "evaluation", "observed", "escalation", "overrideOutcome", "simulationId", "actorId", "timestamp"])
const keysGateRecord = new Set(["id", "envelopeVersion", "requestId", "decision", "reasonCode", "mode", "policyVersion", "adapterVersion", "evaluation", "observed", "escalation", "overrideOutcome", "simulationId", "actorId", "timestamp", "request"])
const keysSimulationRun = new Set(["id", "scenarioId", "engineVersion", "state", "status", "statusReason", "t", "seed", "domain", "label", "organizationId", "traceHash", "playback", "parentId", "forkedAtTick", "scenario", "createdAt", "updatedAt", "phase", "stability", "engineState", "hashState", "nextInput", "eventCount", "claimToken", "claimKind", "claimExpiresAt", "runUntil", "computedMs", "touchedAt", "trace", "summary"])
const keysTraceEnd_simulation = new Set(["id", "scenarioId", "engineVersion", "state", "status", "statusReason", "t", "seed", "domain", "label", "organizationId", "traceHash", "playback", "parentId", "forkedAtTick", "scenario", "createdAt", "updatedAt", "phase", "stability", "engineState", "hashState", "nextInput", "eventCount", "claimToken", "claimKind", "claimExpiresAt", "runUntil", "computedMs", "touchedAt"])
const keysPolicyChange = new Set(["target", "lambda", "gamma", "lambdaDrift", "gammaDrift", "attractorPreferences"])
const keysFieldShift = new Set(["field", "b", "strength"])
const keysSimulationSummary = new Set(["id", "scenarioId", "engineVersion", "status", "statusReason", "t", "seed", "domain", "label", "organizationId", "traceHash", "playback", "parentId", "forkedAtTick", "phase", "stability", "createdAt", "updatedAt"])
const keysListWindow = new Set(["limit", "offset", "total"])
const keysTraceEndResponse = new Set(["summary", "simulation", "events", "prophecies", "ghostBranches"])
const patternTraceHash = new RegExp("^sha256:[0-9a-f]{64}$", "u")
const keysSimulationState = new Set(["t", "b", "lastMove", "stability", "minStability", "phase", "collapsed", "warning", "fields", "agents"])
const keysTraceSummary = new Set(["fromTick", "toTick", "ticks", "agentIds", "finalPhase", "meanStability", "minStability", "maxStability", "phaseTransitions", "basinLosses", "warningTicks", "paradoxes", "ghostBranches"])
const patternEventRecordId = new RegExp("^[0-9]+\\.[0-9]+$", "u")
const keysEventRecord = new Set(["id", "tick", "event", "data"])
const keysCurrentPolicy = new Set(["lambda", "gamma", "lambdaDrift", "gammaDrift", "attractorPreferences", "effective", "pending"])
const keysTracePartsResponse = new Set(["steps", "events", "prophecies", "ghostBranches"])
const keysTickSpan = new Set(["fromTick", "toTick"])
const keysGhostBranch = new Set(["tick", "attempt", "reason", "agents", "moves", "stability"])
const keysCapabilityJump = new Set(["type", "payload", "tick"])
const keysStepState = new Set(["stability", "minStability", "phase", "collapsed", "fields"])
const keysCollapseWarning = new Set(["agent", "criticality", "severity", "imminence", "stepsToImpact", "risk", "level", "totalFutureCollapse"])
const keysAgentRecord = new Set(["id", "b", "lastMove", "lambda", "gamma", "stability", "alive"])
const keysCollapseRisk = new Set(["inertia", "optimized"])
const keysSeparation = new Set(["type", "target", "magnitude"])
const keysProphecyData = new Set(["predictedPhase", "confidence", "horizon", "stability", "lossProbability", "firstLoss", "tick"])
const keysScenarioSummary = new Set(["id", "label", "seed", "tags", "note"])
const keysInitialState = new Set(["radius", "fields", "positions"])
const keysSimulationAgent = new Set(["id", "marker", "policy", "attractorPreferences"])
const keysNodeLabels = new Set(["x", "y"])
const keysSimulationRules = new Set(["zeroSumAttractorCapture", "prophecyEvery", "prophecyFeedback", "prophecyWeight", "haltOnCollapse"])
const keysDomainSummary = new Set(["id", "label", "lambdaFrom", "gammaFrom"])
const keysDomainMetric = new Set(["name", "into", "primary", "fn", "inputRange", "outputRange", "weight"])
const keysDomainComposition = new Set(["composite", "inputRange", "outputRange"])
const keysMemberOrganization = new Set(["id", "name", "slug", "avatarUrl", "role", "createdAt"])
const keysSimulationRunLimits = new Set(["maxSimulationRuns", "maxTicksPerRun"])
const keysUsageBucket = new Set(["periodStart", "periodEnd", "simulationRuns", "apiCalls", "tickCount"])
const keysLicenseRates = new Set(["create", "step", "read", "sseConcurrent"])
const keysGatePolicyBase = new Set(["gammaFloorMin", "permittedModes", "metricStalenessMaxMs", "requireMetricSignature", "failBehavior"])
const keysGatePolicyOverrides = new Set(["gammaFloor", "mode", "metricStalenessMaxMs"])
const keysEffectiveGatePolicy = new Set(["gammaFloor", "mode", "metricStalenessMaxMs", "requireMetricSignature", "failBehavior"])
const keysMetricSnapshot = new Set(["timestamp", "metrics", "signature"])
const keysProposedAction = new Set(["type", "target", "payload", "metricDelta"])
const valuesGateReason = new Set<unknown>(["NONE", "METRICS_STALE", "SIGNATURE_INVALID", "GAMMA_BELOW_FLOOR", "TOTAL_FUTURE_COLLAPSE", "DUAL_ADMINISTRATOR_PARADOX", "ACTION_PREVIEW_UNSAFE", "INTERNAL", "FAIL_OPEN"])
const keysGateMeasures = new Set(["currentGamma", "gammaFloor", "currentLambda", "stability", "predictedGamma", "kMargin", "gateBreached", "actionGate", "hazardGate"])
const keysObservedDecision = new Set(["decision", "reasonCode"])
const keysGateEscalation = new Set(["directive", "gammaHeadroom", "stepsToBreach"])
const valuesSimulationReason = new Set<unknown>(["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure"])
const keysFieldRecord = new Set(["id", "kind", "b", "strength"])
const keysBasinLoss = new Set(["tick", "agent", "kind", "magnitude"])
const keysPlayback = new Set(["ticksPerSecond", "untilTick", "startedAt", "startTick"])
const keysEffectivePolicy = new Set(["lambda", "gamma"])
const keysTargetedMagnitude = new Set(["target", "magnitude"])
const keysOversightSurge = new Set(["target", "magnitude", "durationTicks"])
const keysNothingMore = new Set([])
const keysStabilityPercentiles = new Set(["p10", "p50", "p90"])
const keysFirstLoss = new Set(["agent", "p50Tick"])
const keysAgentPolicy = new Set(["lambda", "gamma", "lambdaDrift", "gammaDrift"])
const keysGateFinding = new Set(["status", "source", "lossEvent", "prophecies"])
const keysHazardLoss = new Set(["kind", "tick", "actor"])
const keysProphecy = new Set(["id", "simulationId", "createdAt", "data", "tick"])
const keysAiSafetyInput = new Set(["name", "seed", "models", "oversightBodies", "events"])
const keysLlmReliabilityInput = new Set(["name", "seed", "actors", "events"])
const keysAiSafetyModel = new Set(["name", "capabilityIndex", "alignmentScore", "autonomyLevel", "humanOversightFreq", "guardrailCoverage"])
const keysAiSafetyOversightBody = new Set(["name", "guardrailStrength", "responseLatency"])
const keysLlmReliabilityActor = new Set(["name", "modelCapability", "outputConsistency"])
const keysRoboticsActor = new Set(["name", "velocity", "planningHorizon", "safetyMargin"])
const keysFinanceActor = new Set(["name", "leverageRatio", "regulatoryScore"])
const keysGeopoliticsActor = new Set(["name", "militarySpending", "treatyCoverage"])
const keysCybersecurityActor = new Set(["name", "exposedServices", "criticalVulnerabilities", "privilegedAccounts", "segmentation", "monitoringCoverage", "detectionLatencyHours"])
const keysEpidemiologyActor = new Set(["name", "transmissionRate", "healthSystemCapacity"])
const keysSupplyChainActor = new Set(["name", "supplierConcentration", "inventoryDays"])
const keysDomainShift = new Set(["tick", "type", "target", "magnitude"])
const keysDomainOversightSurge = new Set(["tick", "type", "target", "magnitude", "durationTicks"])

/** Inline schema at #/paths/~1simulations/get/parameters/0/schema */
export const listSimulations_query_limitValidator: SchemaContract = {
  name: "#/paths/~1simulations/get/parameters/0/schema",
  is: isListSimulations_query_limit,
  explain: (value) => explained(explainListSimulations_query_limit, value),
}

/** Inline schema at #/paths/~1simulations/get/parameters/1/schema */
export const listSimulations_query_offsetValidator: SchemaContract = {
  name: "#/paths/~1simulations/get/parameters/1/schema",
  is: isListSimulations_query_offset,
  explain: (value) => explained(explainListSimulations_query_offset, value),
}

/** Inline schema at #/paths/~1simulations/get/parameters/2/schema */
export const listSimulations_query_orderValidator: SchemaContract = {
  name: "#/paths/~1simulations/get/parameters/2/schema",
  is: isListSimulations_query_order,
  explain: (value) => explained(explainListSimulations_query_order, value),
}

/** SimulationStatus at #/components/schemas/SimulationStatus */
export const simulationStatusValidator: SchemaContract = {
  name: "SimulationStatus",
  is: isSimulationStatus,
  explain: (value) => explained(explainSimulationStatus, value),
}

/** Inline schema at #/paths/~1simulations/get/parameters/4/schema */
export const textFrom1To64Validator: SchemaContract = {
  name: "#/paths/~1simulations/get/parameters/4/schema",
  is: isTextFrom1To64,
  explain: (value) => explained(explainTextFrom1To64, value),
}

/** SimulationList at #/components/schemas/SimulationList */
export const simulationListValidator: SchemaContract = {
  name: "SimulationList",
  is: isSimulationList,
  explain: (value) => explained(explainSimulationList, value),
  project: projectSimulationList,
}

/** Inline schema at #/components/headers/X-Request-Id/schema */
export const textValidator: SchemaContract = {
  name: "#/components/headers/X-Request-Id/schema",
  is: isText,
  explain: (value) => explained(explainText, value),
}

/** Inline schema at #/components/headers/X-RateLimit-Limit/schema */
export const integerFrom0Validator: SchemaContract = {
  name: "#/components/headers/X-RateLimit-Limit/schema",
  is: isIntegerFrom0,
  explain: (value) => explained(explainIntegerFrom0, value),
}

/** Error at #/components/schemas/Error */
export const error_Validator: SchemaContract = {
  name: "Error",
  is: isError_,
  explain: (value) => explained(explainError_, value),
  project: projectError_,
}

/** ProblemDetails at #/components/schemas/ProblemDetails */
export const problemDetailsValidator: SchemaContract = {
  name: "ProblemDetails",
  is: isProblemDetails,
  explain: (value) => explained(explainProblemDetails, value),
  project: projectProblemDetails,
}

/** Inline schema at #/paths/~1simulations/post/parameters/0/schema */
export const textFrom1To255Validator: SchemaContract = {
  name: "#/paths/~1simulations/post/parameters/0/schema",
  is: isTextFrom1To255,
  explain: (value) => explained(explainTextFrom1To255, value),
}

/** CreateSimulation at #/components/schemas/CreateSimulation */
export const createSimulationValidator: SchemaContract = {
  name: "CreateSimulation",
  is: isCreateSimulation,
  explain: (value) => explained(explainCreateSimulation, value),
}

/** Inline schema at #/paths/~1simulations/post/responses/201/content/application~1json/schema/~response */
export const createSimulation_201Validator: SchemaContract = {
  name: "#/paths/~1simulations/post/responses/201/content/application~1json/schema/~response",
  is: isCreateSimulation_201,
  explain: (value) => explained(explainCreateSimulation_201, value),
  project: projectCreateSimulation_201,
}

/** Inline schema at #/paths/~1simulations/post/responses/201/headers/Location/schema */
export const textTo2048Validator: SchemaContract = {
  name: "#/paths/~1simulations/post/responses/201/headers/Location/schema",
  is: isTextTo2048,
  explain: (value) => explained(explainTextTo2048, value),
}

/** Inline schema at #/components/headers/Idempotency-Replayed/schema */
export const createSimulation_201_header_IdempotencyReplayedValidator: SchemaContract = {
  name: "#/components/headers/Idempotency-Replayed/schema",
  is: isCreateSimulation_201_header_IdempotencyReplayed,
  explain: (value) => explained(explainCreateSimulation_201_header_IdempotencyReplayed, value),
}

/** CreateSimulationFromDomain at #/components/schemas/CreateSimulationFromDomain */
export const createSimulationFromDomainValidator: SchemaContract = {
  name: "CreateSimulationFromDomain",
  is: isCreateSimulationFromDomain,
  explain: (value) => explained(explainCreateSimulationFromDomain, value),
}

/** RunSimulation at #/components/schemas/RunSimulation */
export const runSimulationValidator: SchemaContract = {
  name: "RunSimulation",
  is: isRunSimulation,
  explain: (value) => explained(explainRunSimulation, value),
  defaults: (value) => {
    fillRunSimulation(value)
    return value
  },
}

/** SimulationRunResponse at #/components/schemas/SimulationRunResponse */
export const simulationRunResponseValidator: SchemaContract = {
  name: "SimulationRunResponse",
  is: isSimulationRunResponse,
  explain: (value) => explained(explainSimulationRunResponse, value),
  project: projectSimulationRunResponse,
}

/** Inline schema at #/paths/~1simulations~1run/post/responses/201/content/application~1x-ndjson/schema */
export const textTo1073741824Validator: SchemaContract = {
  name: "#/paths/~1simulations~1run/post/responses/201/content/application~1x-ndjson/schema",
  is: isTextTo1073741824,
  explain: (value) => explained(explainTextTo1073741824, value),
}

/** TraceLineResponse at #/components/schemas/TraceLineResponse */
export const traceLineResponseValidator: SchemaContract = {
  name: "TraceLineResponse",
  is: isTraceLineResponse,
  explain: (value) => explained(explainTraceLineResponse, value),
  project: projectTraceLineResponse,
}

/** SimulationId at #/components/schemas/SimulationId */
export const simulationIdValidator: SchemaContract = {
  name: "SimulationId",
  is: isSimulationId,
  explain: (value) => explained(explainSimulationId, value),
}

/** StepSimulation at #/components/schemas/StepSimulation */
export const stepSimulationValidator: SchemaContract = {
  name: "StepSimulation",
  is: isStepSimulation,
  explain: (value) => explained(explainStepSimulation, value),
  defaults: (value) => {
    fillStepSimulation(value)
    return value
  },
}

/** StepResult at #/components/schemas/StepResult */
export const stepResultValidator: SchemaContract = {
  name: "StepResult",
  is: isStepResult,
  explain: (value) => explained(explainStepResult, value),
  project: projectStepResult,
}

/** ControlPlayback at #/components/schemas/ControlPlayback */
export const controlPlaybackValidator: SchemaContract = {
  name: "ControlPlayback",
  is: isControlPlayback,
  explain: (value) => explained(explainControlPlayback, value),
}

/** PlaybackResult at #/components/schemas/PlaybackResult */
export const playbackResultValidator: SchemaContract = {
  name: "PlaybackResult",
  is: isPlaybackResult,
  explain: (value) => explained(explainPlaybackResult, value),
  project: projectPlaybackResult,
}

/** SimulationPolicies at #/components/schemas/SimulationPolicies */
export const simulationPoliciesValidator: SchemaContract = {
  name: "SimulationPolicies",
  is: isSimulationPolicies,
  explain: (value) => explained(explainSimulationPolicies, value),
  project: projectSimulationPolicies,
}

/** UpdatePolicies at #/components/schemas/UpdatePolicies */
export const updatePoliciesValidator: SchemaContract = {
  name: "UpdatePolicies",
  is: isUpdatePolicies,
  explain: (value) => explained(explainUpdatePolicies, value),
}

/** AgentName at #/components/schemas/AgentName */
export const agentNameValidator: SchemaContract = {
  name: "AgentName",
  is: isAgentName,
  explain: (value) => explained(explainAgentName, value),
}

/** AgentPolicyPatch at #/components/schemas/AgentPolicyPatch */
export const agentPolicyPatchValidator: SchemaContract = {
  name: "AgentPolicyPatch",
  is: isAgentPolicyPatch,
  explain: (value) => explained(explainAgentPolicyPatch, value),
}

/** ForkSimulation at #/components/schemas/ForkSimulation */
export const forkSimulationValidator: SchemaContract = {
  name: "ForkSimulation",
  is: isForkSimulation,
  explain: (value) => explained(explainForkSimulation, value),
}

/** Inline schema at #/paths/~1simulations~1{id}~1trace/get/parameters/0/schema */
export const getSimulationTrace_query_fromValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1trace/get/parameters/0/schema",
  is: isGetSimulationTrace_query_from,
  explain: (value) => explained(explainGetSimulationTrace_query_from, value),
}

/** Inline schema at #/paths/~1simulations~1{id}~1trace/get/parameters/1/schema */
export const integerFrom0To9007199254740991Validator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1trace/get/parameters/1/schema",
  is: isIntegerFrom0To9007199254740991,
  explain: (value) => explained(explainIntegerFrom0To9007199254740991, value),
}

/** Inline schema at #/paths/~1simulations~1{id}~1trace/get/parameters/2/schema */
export const getSimulationTrace_query_everyValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1trace/get/parameters/2/schema",
  is: isGetSimulationTrace_query_every,
  explain: (value) => explained(explainGetSimulationTrace_query_every, value),
}

/** Inline schema at #/paths/~1simulations~1{id}~1trace/get/parameters/3/schema */
export const getSimulationTrace_query_includeValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1trace/get/parameters/3/schema",
  is: isGetSimulationTrace_query_include,
  explain: (value) => explained(explainGetSimulationTrace_query_include, value),
}

/** SimulationTraceResponse at #/components/schemas/SimulationTraceResponse */
export const simulationTraceResponseValidator: SchemaContract = {
  name: "SimulationTraceResponse",
  is: isSimulationTraceResponse,
  explain: (value) => explained(explainSimulationTraceResponse, value),
  project: projectSimulationTraceResponse,
}

/** Verification at #/components/schemas/Verification */
export const verificationValidator: SchemaContract = {
  name: "Verification",
  is: isVerification,
  explain: (value) => explained(explainVerification, value),
  project: projectVerification,
}

/** Inline schema at #/paths/~1simulations~1{id}~1ghost-branches/get/parameters/2/schema */
export const listGhostBranches_query_orderValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1ghost-branches/get/parameters/2/schema",
  is: isListGhostBranches_query_order,
  explain: (value) => explained(explainListGhostBranches_query_order, value),
}

/** GhostBranchList at #/components/schemas/GhostBranchList */
export const ghostBranchListValidator: SchemaContract = {
  name: "GhostBranchList",
  is: isGhostBranchList,
  explain: (value) => explained(explainGhostBranchList, value),
  project: projectGhostBranchList,
}

/** DecreeOrigin at #/components/schemas/DecreeOrigin */
export const decreeOriginValidator: SchemaContract = {
  name: "DecreeOrigin",
  is: isDecreeOrigin,
  explain: (value) => explained(explainDecreeOrigin, value),
}

/** DecreeType at #/components/schemas/DecreeType */
export const decreeTypeValidator: SchemaContract = {
  name: "DecreeType",
  is: isDecreeType,
  explain: (value) => explained(explainDecreeType, value),
}

/** DecreeList at #/components/schemas/DecreeList */
export const decreeListValidator: SchemaContract = {
  name: "DecreeList",
  is: isDecreeList,
  explain: (value) => explained(explainDecreeList, value),
  project: projectDecreeList,
}

/** IssueDecree at #/components/schemas/IssueDecree */
export const issueDecreeValidator: SchemaContract = {
  name: "IssueDecree",
  is: isIssueDecree,
  explain: (value) => explained(explainIssueDecree, value),
}

/** Decree at #/components/schemas/Decree */
export const decreeValidator: SchemaContract = {
  name: "Decree",
  is: isDecree,
  explain: (value) => explained(explainDecree, value),
  project: projectDecree,
}

/** ProphecyListResponse at #/components/schemas/ProphecyListResponse */
export const prophecyListResponseValidator: SchemaContract = {
  name: "ProphecyListResponse",
  is: isProphecyListResponse,
  explain: (value) => explained(explainProphecyListResponse, value),
  project: projectProphecyListResponse,
}

/** Inline schema at #/paths/~1simulations~1{id}~1events/get/parameters/0/schema */
export const streamSimulationEvents_header_LastEventIDValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1events/get/parameters/0/schema",
  is: isStreamSimulationEvents_header_LastEventID,
  explain: (value) => explained(explainStreamSimulationEvents_header_LastEventID, value),
}

/** Inline schema at #/paths/~1simulations~1{id}~1events/get/parameters/2/schema */
export const streamSimulationEvents_query_typesValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1events/get/parameters/2/schema",
  is: isStreamSimulationEvents_query_types,
  explain: (value) => explained(explainStreamSimulationEvents_query_types, value),
}

/** Inline schema at #/paths/~1simulations~1{id}~1events/get/parameters/3/schema */
export const streamSimulationEvents_query_everyValidator: SchemaContract = {
  name: "#/paths/~1simulations~1{id}~1events/get/parameters/3/schema",
  is: isStreamSimulationEvents_query_every,
  explain: (value) => explained(explainStreamSimulationEvents_query_every, value),
}

/** StepRecord at #/components/schemas/StepRecord */
export const stepRecordValidator: SchemaContract = {
  name: "StepRecord",
  is: isStepRecord,
  explain: (value) => explained(explainStepRecord, value),
  project: projectStepRecord,
}

/** LossEvent at #/components/schemas/LossEvent */
export const lossEventValidator: SchemaContract = {
  name: "LossEvent",
  is: isLossEvent,
  explain: (value) => explained(explainLossEvent, value),
  project: projectLossEvent,
}

/** WarningEvent at #/components/schemas/WarningEvent */
export const warningEventValidator: SchemaContract = {
  name: "WarningEvent",
  is: isWarningEvent,
  explain: (value) => explained(explainWarningEvent, value),
  project: projectWarningEvent,
}

/** ParadoxEvent at #/components/schemas/ParadoxEvent */
export const paradoxEventValidator: SchemaContract = {
  name: "ParadoxEvent",
  is: isParadoxEvent,
  explain: (value) => explained(explainParadoxEvent, value),
  project: projectParadoxEvent,
}

/** DecreeEvent at #/components/schemas/DecreeEvent */
export const decreeEventValidator: SchemaContract = {
  name: "DecreeEvent",
  is: isDecreeEvent,
  explain: (value) => explained(explainDecreeEvent, value),
  project: projectDecreeEvent,
}

/** ProphecyResponse at #/components/schemas/ProphecyResponse */
export const prophecyResponseValidator: SchemaContract = {
  name: "ProphecyResponse",
  is: isProphecyResponse,
  explain: (value) => explained(explainProphecyResponse, value),
  project: projectProphecyResponse,
}

/** StatusEvent at #/components/schemas/StatusEvent */
export const statusEventValidator: SchemaContract = {
  name: "StatusEvent",
  is: isStatusEvent,
  explain: (value) => explained(explainStatusEvent, value),
  project: projectStatusEvent,
}

/** StreamHeartbeat at #/components/schemas/StreamHeartbeat */
export const streamHeartbeatValidator: SchemaContract = {
  name: "StreamHeartbeat",
  is: isStreamHeartbeat,
  explain: (value) => explained(explainStreamHeartbeat, value),
}

/** PhaseTransition at #/components/schemas/PhaseTransition */
export const phaseTransitionValidator: SchemaContract = {
  name: "PhaseTransition",
  is: isPhaseTransition,
  explain: (value) => explained(explainPhaseTransition, value),
  project: projectPhaseTransition,
}

/** ScenarioList at #/components/schemas/ScenarioList */
export const scenarioListValidator: SchemaContract = {
  name: "ScenarioList",
  is: isScenarioList,
  explain: (value) => explained(explainScenarioList, value),
  project: projectScenarioList,
}

/** Scenario at #/components/schemas/Scenario */
export const scenarioValidator: SchemaContract = {
  name: "Scenario",
  is: isScenario,
  explain: (value) => explained(explainScenario, value),
  project: projectScenario,
}

/** DomainList at #/components/schemas/DomainList */
export const domainListValidator: SchemaContract = {
  name: "DomainList",
  is: isDomainList,
  explain: (value) => explained(explainDomainList, value),
  project: projectDomainList,
}

/** DomainName at #/components/schemas/DomainName */
export const domainNameValidator: SchemaContract = {
  name: "DomainName",
  is: isDomainName,
  explain: (value) => explained(explainDomainName, value),
}

/** Domain at #/components/schemas/Domain */
export const domainValidator: SchemaContract = {
  name: "Domain",
  is: isDomain,
  explain: (value) => explained(explainDomain, value),
  project: projectDomain,
}

/** KairosHealth at #/components/schemas/KairosHealth */
export const kairosHealthValidator: SchemaContract = {
  name: "KairosHealth",
  is: isKairosHealth,
  explain: (value) => explained(explainKairosHealth, value),
  project: projectKairosHealth,
}

/** MemberOrganizationList at #/components/schemas/MemberOrganizationList */
export const memberOrganizationListValidator: SchemaContract = {
  name: "MemberOrganizationList",
  is: isMemberOrganizationList,
  explain: (value) => explained(explainMemberOrganizationList, value),
  project: projectMemberOrganizationList,
}

/** Inline schema at #/paths/~1organizations~1{id}/parameters/0/schema */
export const uuidTextTo36Validator: SchemaContract = {
  name: "#/paths/~1organizations~1{id}/parameters/0/schema",
  is: isUuidTextTo36,
  explain: (value) => explained(explainUuidTextTo36, value),
}

/** KairosOrganization at #/components/schemas/KairosOrganization */
export const kairosOrganizationValidator: SchemaContract = {
  name: "KairosOrganization",
  is: isKairosOrganization,
  explain: (value) => explained(explainKairosOrganization, value),
  project: projectKairosOrganization,
}

/** UsageSummary at #/components/schemas/UsageSummary */
export const usageSummaryValidator: SchemaContract = {
  name: "UsageSummary",
  is: isUsageSummary,
  explain: (value) => explained(explainUsageSummary, value),
  project: projectUsageSummary,
}

/** Inline schema at #/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/0/schema */
export const getUsageHistory_query_granularityValidator: SchemaContract = {
  name: "#/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/0/schema",
  is: isGetUsageHistory_query_granularity,
  explain: (value) => explained(explainGetUsageHistory_query_granularity, value),
}

/** Inline schema at #/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/1/schema */
export const dateTimeTextValidator: SchemaContract = {
  name: "#/paths/~1organizations~1{orgId}~1usage~1history/get/parameters/1/schema",
  is: isDateTimeText,
  explain: (value) => explained(explainDateTimeText, value),
}

/** UsageHistory at #/components/schemas/UsageHistory */
export const usageHistoryValidator: SchemaContract = {
  name: "UsageHistory",
  is: isUsageHistory,
  explain: (value) => explained(explainUsageHistory, value),
  project: projectUsageHistory,
}

/** License at #/components/schemas/License */
export const licenseValidator: SchemaContract = {
  name: "License",
  is: isLicense,
  explain: (value) => explained(explainLicense, value),
  project: projectLicense,
}

/** GatePolicy at #/components/schemas/GatePolicy */
export const gatePolicyValidator: SchemaContract = {
  name: "GatePolicy",
  is: isGatePolicy,
  explain: (value) => explained(explainGatePolicy, value),
  project: projectGatePolicy,
}

/** ReplaceGatePolicy at #/components/schemas/ReplaceGatePolicy */
export const replaceGatePolicyValidator: SchemaContract = {
  name: "ReplaceGatePolicy",
  is: isReplaceGatePolicy,
  explain: (value) => explained(explainReplaceGatePolicy, value),
}

/** GateDecision at #/components/schemas/GateDecision */
export const gateDecisionValidator: SchemaContract = {
  name: "GateDecision",
  is: isGateDecision,
  explain: (value) => explained(explainGateDecision, value),
}

/** GateEvaluationList at #/components/schemas/GateEvaluationList */
export const gateEvaluationListValidator: SchemaContract = {
  name: "GateEvaluationList",
  is: isGateEvaluationList,
  explain: (value) => explained(explainGateEvaluationList, value),
  project: projectGateEvaluationList,
}

/** GateRequest at #/components/schemas/GateRequest */
export const gateRequestValidator: SchemaContract = {
  name: "GateRequest",
  is: isGateRequest,
  explain: (value) => explained(explainGateRequest, value),
}

/** GateEvaluation at #/components/schemas/GateEvaluation */
export const gateEvaluationValidator: SchemaContract = {
  name: "GateEvaluation",
  is: isGateEvaluation,
  explain: (value) => explained(explainGateEvaluation, value),
  project: projectGateEvaluation,
}

/** GateRecord at #/components/schemas/GateRecord */
export const gateRecordValidator: SchemaContract = {
  name: "GateRecord",
  is: isGateRecord,
  explain: (value) => explained(explainGateRecord, value),
  project: projectGateRecord,
}

/** Inline schema at #/components/schemas/Simulation/properties/parentId */
export const nullableUuidTextTo36Validator: SchemaContract = {
  name: "#/components/schemas/Simulation/properties/parentId",
  is: isNullableUuidTextTo36,
  explain: (value) => explained(explainNullableUuidTextTo36, value),
}

/** Inline schema at #/components/schemas/InitialState/properties/positions */
export const initialState_positionsValidator: SchemaContract = {
  name: "#/components/schemas/InitialState/properties/positions",
  is: isInitialState_positions,
  explain: (value) => explained(explainInitialState_positions, value),
}

/** AttractorPreferences at #/components/schemas/AttractorPreferences */
export const attractorPreferencesValidator: SchemaContract = {
  name: "AttractorPreferences",
  is: isAttractorPreferences,
  explain: (value) => explained(explainAttractorPreferences, value),
}

/** Inline schema at #/components/schemas/Simulation/properties/claimToken */
export const simulation_claimTokenValidator: SchemaContract = {
  name: "#/components/schemas/Simulation/properties/claimToken",
  is: isSimulation_claimToken,
  explain: (value) => explained(explainSimulation_claimToken, value),
}

/** Inline schema at #/components/schemas/Simulation/properties/claimExpiresAt */
export const simulation_claimExpiresAtValidator: SchemaContract = {
  name: "#/components/schemas/Simulation/properties/claimExpiresAt",
  is: isSimulation_claimExpiresAt,
  explain: (value) => explained(explainSimulation_claimExpiresAt, value),
}

/** Inline schema at #/components/schemas/Simulation/properties/touchedAt */
export const simulation_touchedAtValidator: SchemaContract = {
  name: "#/components/schemas/Simulation/properties/touchedAt",
  is: isSimulation_touchedAt,
  explain: (value) => explained(explainSimulation_touchedAt, value),
}

/** PayingOrganization at #/components/schemas/PayingOrganization */
export const payingOrganizationValidator: SchemaContract = {
  name: "PayingOrganization",
  is: isPayingOrganization,
  explain: (value) => explained(explainPayingOrganization, value),
}

/** Inline schema at #/components/schemas/GhostBranch/properties/moves */
export const ghostBranch_movesValidator: SchemaContract = {
  name: "#/components/schemas/GhostBranch/properties/moves",
  is: isGhostBranch_moves,
  explain: (value) => explained(explainGhostBranch_moves, value),
}

/** SimulationRun at #/components/schemas/SimulationRun */
export const simulationRunValidator: SchemaContract = {
  name: "SimulationRun",
  is: isSimulationRun,
  explain: (value) => explained(explainSimulationRun, value),
}

/** Inline schema at #/components/schemas/TraceEnd/properties/simulation */
export const traceEnd_simulationValidator: SchemaContract = {
  name: "#/components/schemas/TraceEnd/properties/simulation",
  is: isTraceEnd_simulation,
  explain: (value) => explained(explainTraceEnd_simulation, value),
}

/** Inline schema at #/components/schemas/StepSimulation/properties/include */
export const stepSimulation_includeValidator: SchemaContract = {
  name: "#/components/schemas/StepSimulation/properties/include",
  is: isStepSimulation_include,
  explain: (value) => explained(explainStepSimulation_include, value),
}

/** PolicyChange at #/components/schemas/PolicyChange */
export const policyChangeValidator: SchemaContract = {
  name: "PolicyChange",
  is: isPolicyChange,
  explain: (value) => explained(explainPolicyChange, value),
}

/** FieldShift at #/components/schemas/FieldShift */
export const fieldShiftValidator: SchemaContract = {
  name: "FieldShift",
  is: isFieldShift,
  explain: (value) => explained(explainFieldShift, value),
}

/** Inline schema at #/components/schemas/UpdatePolicies/properties/policies */
export const updatePolicies_policiesValidator: SchemaContract = {
  name: "#/components/schemas/UpdatePolicies/properties/policies",
  is: isUpdatePolicies_policies,
  explain: (value) => explained(explainUpdatePolicies_policies, value),
}

/** Inline schema at #/components/schemas/SimulationPolicies/properties/policies */
export const simulationPolicies_policiesValidator: SchemaContract = {
  name: "#/components/schemas/SimulationPolicies/properties/policies",
  is: isSimulationPolicies_policies,
  explain: (value) => explained(explainSimulationPolicies_policies, value),
}

/** InputOfDomain at #/components/schemas/InputOfDomain */
export const inputOfDomainValidator: SchemaContract = {
  name: "InputOfDomain",
  is: isInputOfDomain,
  explain: (value) => explained(explainInputOfDomain, value),
}

/** Inline schema at #/components/schemas/MetricSnapshot/properties/metrics */
export const metricSnapshot_metricsValidator: SchemaContract = {
  name: "#/components/schemas/MetricSnapshot/properties/metrics",
  is: isMetricSnapshot_metrics,
  explain: (value) => explained(explainMetricSnapshot_metrics, value),
}

/** Inline schema at #/components/schemas/ProposedAction/properties/metricDelta */
export const proposedAction_metricDeltaValidator: SchemaContract = {
  name: "#/components/schemas/ProposedAction/properties/metricDelta",
  is: isProposedAction_metricDelta,
  explain: (value) => explained(explainProposedAction_metricDelta, value),
}

/** Inline schema at #/components/schemas/GateRecord/properties/envelopeVersion */
export const gateRecord_envelopeVersionValidator: SchemaContract = {
  name: "#/components/schemas/GateRecord/properties/envelopeVersion",
  is: isGateRecord_envelopeVersion,
  explain: (value) => explained(explainGateRecord_envelopeVersion, value),
}

/** Inline schema at #/components/schemas/GatePolicyBase/properties/permittedModes */
export const gatePolicyBase_permittedModesValidator: SchemaContract = {
  name: "#/components/schemas/GatePolicyBase/properties/permittedModes",
  is: isGatePolicyBase_permittedModes,
  explain: (value) => explained(explainGatePolicyBase_permittedModes, value),
}

/** AvatarUrl at #/components/schemas/AvatarUrl */
export const avatarUrlValidator: SchemaContract = {
  name: "AvatarUrl",
  is: isAvatarUrl,
  explain: (value) => explained(explainAvatarUrl, value),
}

/** Inline schema at #/components/schemas/License/properties/expiresAt */
export const nullableDateTimeTextValidator: SchemaContract = {
  name: "#/components/schemas/License/properties/expiresAt",
  is: isNullableDateTimeText,
  explain: (value) => explained(explainNullableDateTimeText, value),
}
