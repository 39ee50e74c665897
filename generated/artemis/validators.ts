// Written by `specway generate`. Never edited by hand. Artemis: compiled validators.
import type { SchemaContract } from "../../src/gateway/contract.ts"
import { isDateTime, isUri } from "../../src/gateway/schema-formats.ts"
import { areUnique, countKeys, countProperties, explained, hasOthers, isArray, isInteger, isNumber, isObject, longEnough, setOwn, shortEnough, unknownKeys, unrecognized, wrongEnum, wrongKey, wrongType } from "../../src/gateway/schema-runtime.ts"
import type { Issues, JsonRecord, Path } from "../../src/gateway/schema-runtime.ts"

/** Inline: #/paths/~1robots/get/parameters/0/schema */
function isListRobots_query_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 10000000) return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/0/schema */
function explainListRobots_query_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 10000000) issues.add(at, "maximum", "Number must be less than or equal to 10000000")
  }
}

/** Inline: #/paths/~1robots/get/parameters/1/schema */
function isListRobots_query_per_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 100) return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/1/schema */
function explainListRobots_query_per_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 100) issues.add(at, "maximum", "Number must be less than or equal to 100")
  }
}

/** RobotState: #/components/schemas/RobotState */
function isRobotState(value: unknown): boolean {
  if (value !== "online" && value !== "offline" && value !== "error" && value !== "deploying" && value !== "maintenance") return false
  return true
}

/** RobotState: #/components/schemas/RobotState */
function explainRobotState(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "online" && value !== "offline" && value !== "error" && value !== "deploying" && value !== "maintenance") {
    issues.add(at, "enum", wrongEnum("'online' | 'offline' | 'error' | 'deploying' | 'maintenance'", value))
  }
}

/** RobotType: #/components/schemas/RobotType */
function isRobotType(value: unknown): boolean {
  if (value !== "manipulator" && value !== "mobile" && value !== "aerial" && value !== "humanoid" && value !== "custom") return false
  return true
}

/** RobotType: #/components/schemas/RobotType */
function explainRobotType(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "manipulator" && value !== "mobile" && value !== "aerial" && value !== "humanoid" && value !== "custom") {
    issues.add(at, "enum", wrongEnum("'manipulator' | 'mobile' | 'aerial' | 'humanoid' | 'custom'", value))
  }
}

/** Inline: #/paths/~1robots/get/parameters/4/schema */
function isTextFrom1To64(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/4/schema */
function explainTextFrom1To64(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1robots/get/parameters/5/schema */
function isTextFrom1To100(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 100)) return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/5/schema */
function explainTextFrom1To100(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 100)) issues.add(at, "maxLength", "String must contain at most 100 character(s)")
  }
}

/** Inline: #/paths/~1robots/get/parameters/6/schema */
function isListRobots_query_sort(value: unknown): boolean {
  if (value !== "created_at" && value !== "-created_at" && value !== "name" && value !== "-name" && value !== "last_seen" && value !== "-last_seen") {
    return false
  }
  return true
}

/** Inline: #/paths/~1robots/get/parameters/6/schema */
function explainListRobots_query_sort(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "created_at" && value !== "-created_at" && value !== "name" && value !== "-name" && value !== "last_seen" && value !== "-last_seen") {
    issues.add(at, "enum", wrongEnum("'created_at' | '-created_at' | 'name' | '-name' | 'last_seen' | '-last_seen'", value))
  }
}

/** RobotListResponse: #/components/schemas/RobotListResponse */
function isRobotListResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const total = value.total
  if (!isInteger(total) || total < 0 || total > 9007199254740991) return false
  const page = value.page
  if (!isInteger(page) || page < 1 || page > 10000000) return false
  const per_page = value.per_page
  if (!isInteger(per_page) || per_page < 1 || per_page > 100) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isRobotResponse(item)) return false
    const object_: unknown = item
    if (isObject(object_)) {
      for (const key in object_) {
        const item2 = object_[key]
        if (item2 === undefined || keysRobotListResponseDataItem.has(key)) continue
        return false
      }
    }
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysRobotListResponse)) return false
  return true
}

/** RobotListResponse: #/components/schemas/RobotListResponse */
function explainRobotListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainRobotResponse(item, [...at, "data", index], issues)
        const object_: unknown = item
        if (isObject(object_)) {
          const extra = unknownKeys(object_, (key) => keysRobotListResponseDataItem.has(key))
          if (extra.length > 0) issues.add([...at, "data", index], "unevaluatedProperties", unrecognized(extra))
        }
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
    else {
      if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
      if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
    else {
      if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
      if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
    else {
      if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
      if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
    }
    const extra2 = unknownKeys(value, (key) => key === "data" || key === "total" || key === "page" || key === "per_page")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** RobotListResponse: #/components/schemas/RobotListResponse */
function projectRobotListResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectRobotListResponseData(value.data),
    total: value.total,
    page: value.page,
    per_page: value.per_page,
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

/** Inline: #/paths/~1robots/post/parameters/0/schema */
function isTextFrom1To255(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 255)) return false
  return true
}

/** Inline: #/paths/~1robots/post/parameters/0/schema */
function explainTextFrom1To255(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 255)) issues.add(at, "maxLength", "String must contain at most 255 character(s)")
  }
}

/** CreateRobot: #/components/schemas/CreateRobot */
function isCreateRobot(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const type_ = value.type
  if (!isRobotType(type_)) return false
  const ros_distro = value.ros_distro
  if (ros_distro !== undefined) {
    if (!isRosDistro(ros_distro)) return false
    known += 1
  }
  const fleet_id = value.fleet_id
  if (fleet_id !== undefined) {
    if (typeof fleet_id !== "string" || fleet_id.length === 0 || !shortEnough(fleet_id, 64)) return false
    known += 1
  }
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name)) return false
  const metadata = value.metadata
  if (metadata !== undefined) {
    if (!isRobotMetadata(metadata)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysCreateRobot)) return false
  return true
}

/** CreateRobot: #/components/schemas/CreateRobot */
function explainCreateRobot(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      if (name.length <= 1000 && !patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else explainRobotType(type_, [...at, "type"], issues)
    const ros_distro = value.ros_distro
    if (ros_distro !== undefined) explainRosDistro(ros_distro, [...at, "ros_distro"], issues)
    const fleet_id = value.fleet_id
    if (fleet_id !== undefined) {
      if (typeof fleet_id !== "string") issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
      else {
        if (fleet_id.length === 0) issues.add([...at, "fleet_id"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const metadata = value.metadata
    if (metadata !== undefined) explainRobotMetadata(metadata, [...at, "metadata"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "type" || key === "ros_distro" || key === "fleet_id" || key === "metadata")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CreateRobot: #/components/schemas/CreateRobot */
function fillCreateRobot(value: unknown): void {
  if (isObject(value)) {
    if (value.metadata === undefined) value.metadata = {}
  }
}

/** CreateRobot: #/components/schemas/CreateRobot */
function trimCreateRobot(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** CreatedRobotResponse: #/components/schemas/CreatedRobotResponse */
function isCreatedRobotResponse(value: unknown): boolean {
  if (!isRobotResponse(value)) return false
  if (!isCreatedRobotResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysCreatedRobotResponse.has(key)) continue
      return false
    }
  }
  return true
}

/** CreatedRobotResponse: #/components/schemas/CreatedRobotResponse */
function explainCreatedRobotResponse(value: unknown, at: Path, issues: Issues): void {
  explainRobotResponse(value, at, issues)
  explainCreatedRobotResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysCreatedRobotResponse.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** CreatedRobotResponse: #/components/schemas/CreatedRobotResponse */
function projectCreatedRobotResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    type: value.type,
    status: value.status,
    ros_distro: value.ros_distro,
    fleet_id: value.fleet_id,
    active_model: value.active_model,
    model_version: value.model_version,
    maintenance: value.maintenance,
    metadata: value.metadata,
    heartbeat_interval_s: value.heartbeat_interval_s,
    agent_version: value.agent_version,
    created_at: value.created_at,
    updated_at: value.updated_at,
    last_seen: value.last_seen,
    agent_token: value.agent_token,
  }
  return result
}

/** Inline: #/components/headers/Idempotency-Replayed/schema */
function isCreateRobot_201_header_IdempotencyReplayed(value: unknown): boolean {
  if (value !== "true") return false
  return true
}

/** Inline: #/components/headers/Idempotency-Replayed/schema */
function explainCreateRobot_201_header_IdempotencyReplayed(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "true") issues.add(at, "const", "Invalid literal value, expected \"true\"")
}

/** Inline: #/paths/~1robots~1{id}/get/responses/200/content/application~1json/schema/~response */
function isGetRobot_200(value: unknown): boolean {
  if (!isRobotResponse(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysRobotListResponseDataItem.has(key)) continue
      return false
    }
  }
  return true
}

/** Inline: #/paths/~1robots~1{id}/get/responses/200/content/application~1json/schema/~response */
function explainGetRobot_200(value: unknown, at: Path, issues: Issues): void {
  explainRobotResponse(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysRobotListResponseDataItem.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/paths/~1robots~1{id}/get/responses/200/content/application~1json/schema/~response */
function projectGetRobot_200(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    type: value.type,
    status: value.status,
    ros_distro: value.ros_distro,
    fleet_id: value.fleet_id,
    active_model: value.active_model,
    model_version: value.model_version,
    maintenance: value.maintenance,
    metadata: value.metadata,
    heartbeat_interval_s: value.heartbeat_interval_s,
    agent_version: value.agent_version,
    created_at: value.created_at,
    updated_at: value.updated_at,
    last_seen: value.last_seen,
  }
  return result
}

/** UpdateRobot: #/components/schemas/UpdateRobot */
function isUpdateRobot(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const type_ = value.type
  if (type_ !== undefined) {
    if (!isRobotType(type_)) return false
    known += 1
  }
  const ros_distro = value.ros_distro
  if (ros_distro !== undefined) {
    if (!isRosDistro(ros_distro)) return false
    known += 1
  }
  const fleet_id = value.fleet_id
  if (fleet_id !== undefined) {
    if (fleet_id !== null && (typeof fleet_id !== "string" || fleet_id.length === 0 || !shortEnough(fleet_id, 64))) return false
    known += 1
  }
  const maintenance = value.maintenance
  if (maintenance !== undefined) {
    if (typeof maintenance !== "boolean") return false
    known += 1
  }
  const name = value.name
  if (name !== undefined) {
    if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name)) return false
    known += 1
  }
  const metadata = value.metadata
  if (metadata !== undefined) {
    if (!isRobotMetadata(metadata)) return false
    known += 1
  }
  const size = countProperties(value)
  if (size < 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysUpdateRobot)) return false
  return true
}

/** UpdateRobot: #/components/schemas/UpdateRobot */
function explainUpdateRobot(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name !== undefined) {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (name.length <= 1000 && !patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const type_ = value.type
    if (type_ !== undefined) explainRobotType(type_, [...at, "type"], issues)
    const ros_distro = value.ros_distro
    if (ros_distro !== undefined) explainRosDistro(ros_distro, [...at, "ros_distro"], issues)
    const metadata = value.metadata
    if (metadata !== undefined) explainRobotMetadata(metadata, [...at, "metadata"], issues)
    const fleet_id = value.fleet_id
    if (fleet_id !== undefined) {
      if (typeof fleet_id === "string") {
        if (fleet_id.length === 0) issues.add([...at, "fleet_id"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (fleet_id !== null) issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    }
    const maintenance = value.maintenance
    if (maintenance !== undefined && typeof maintenance !== "boolean") {
      issues.add([...at, "maintenance"], "type", wrongType("boolean", maintenance))
    }
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    const extra = unknownKeys(value, (key) => key === "name" || key === "type" || key === "ros_distro" || key === "metadata" || key === "fleet_id" || key === "maintenance")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UpdateRobot: #/components/schemas/UpdateRobot */
function trimUpdateRobot(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** RobotStatus: #/components/schemas/RobotStatus */
function isRobotStatus(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (!isRobotState(status)) return false
  const active_model = value.active_model
  if (active_model !== null && (typeof active_model !== "string" || !shortEnough(active_model, 64))) return false
  const model_version = value.model_version
  if (model_version !== null && (typeof model_version !== "string" || !shortEnough(model_version, 64))) return false
  const uptime_s = value.uptime_s
  if (uptime_s !== null && (!isInteger(uptime_s) || uptime_s < 0 || uptime_s > 9007199254740991)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotStatusId.test(id)) return false
  const last_heartbeat = value.last_heartbeat
  if (last_heartbeat !== null && (typeof last_heartbeat !== "string" || !isDateTime(last_heartbeat))) return false
  const metrics = value.metrics
  if (!isRobot_metrics(metrics) && metrics !== null) return false
  if (countKeys(value) !== 7 && hasOthers(value, keysRobotStatus)) return false
  return true
}

/** RobotStatus: #/components/schemas/RobotStatus */
function explainRobotStatus(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternRobotStatusId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainRobotState(status, [...at, "status"], issues)
    const active_model = value.active_model
    if (active_model === undefined) issues.add([...at, "active_model"], "required", "Required")
    else if (typeof active_model === "string") {
      if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    const model_version = value.model_version
    if (model_version === undefined) issues.add([...at, "model_version"], "required", "Required")
    else if (typeof model_version === "string") {
      if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    const uptime_s = value.uptime_s
    if (uptime_s === undefined) issues.add([...at, "uptime_s"], "required", "Required")
    else if (isInteger(uptime_s)) {
      if (uptime_s < 0) issues.add([...at, "uptime_s"], "minimum", "Number must be greater than or equal to 0")
      if (uptime_s > 9007199254740991) issues.add([...at, "uptime_s"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (uptime_s !== null) issues.add([...at, "uptime_s"], "type", wrongType("integer", uptime_s))
    const metrics = value.metrics
    if (metrics === undefined) issues.add([...at, "metrics"], "required", "Required")
    else if (!isRobot_metrics(metrics) && metrics !== null) {
      const union: unknown = metrics
      if (union === null) explainRobotStatusMetricsAnyOf2(union, [...at, "metrics"], issues)
      else if (isObject(union)) explainRobot_metrics(union, [...at, "metrics"], issues)
      else explainRobot_metrics(union, [...at, "metrics"], issues)
    }
    const last_heartbeat = value.last_heartbeat
    if (last_heartbeat === undefined) issues.add([...at, "last_heartbeat"], "required", "Required")
    else if (typeof last_heartbeat === "string") {
      if (!isDateTime(last_heartbeat)) issues.add([...at, "last_heartbeat"], "format", "Invalid datetime")
    }
    else if (last_heartbeat !== null) issues.add([...at, "last_heartbeat"], "type", wrongType("string", last_heartbeat))
    const extra = unknownKeys(value, (key) => key === "id" || key === "status" || key === "active_model" || key === "model_version" || key === "uptime_s" || key === "metrics" || key === "last_heartbeat")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RobotStatus: #/components/schemas/RobotStatus */
function projectRobotStatus(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    status: value.status,
    active_model: value.active_model,
    model_version: value.model_version,
    uptime_s: value.uptime_s,
    metrics: projectRobotStatusMetrics(value.metrics),
    last_heartbeat: value.last_heartbeat,
  }
  return result
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/2/schema */
function isDateTimeText(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/2/schema */
function explainDateTimeText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
}

/** LogLevel: #/components/schemas/LogLevel */
function isLogLevel(value: unknown): boolean {
  if (value !== "debug" && value !== "info" && value !== "warn" && value !== "error") return false
  return true
}

/** LogLevel: #/components/schemas/LogLevel */
function explainLogLevel(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "debug" && value !== "info" && value !== "warn" && value !== "error") {
    issues.add(at, "enum", wrongEnum("'debug' | 'info' | 'warn' | 'error'", value))
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/5/schema */
function isTextFrom1To200(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 200)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/5/schema */
function explainTextFrom1To200(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 200)) issues.add(at, "maxLength", "String must contain at most 200 character(s)")
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/6/schema */
function isListRobotLogs_query_order(value: unknown): boolean {
  if (value !== "asc" && value !== "desc") return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/6/schema */
function explainListRobotLogs_query_order(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "asc" && value !== "desc") issues.add(at, "enum", wrongEnum("'asc' | 'desc'", value))
}

/** RobotLogList: #/components/schemas/RobotLogList */
function isRobotLogList(value: unknown): boolean {
  if (!isObject(value)) return false
  const total = value.total
  if (!isInteger(total) || total < 0 || total > 9007199254740991) return false
  const page = value.page
  if (!isInteger(page) || page < 1 || page > 10000000) return false
  const per_page = value.per_page
  if (!isInteger(per_page) || per_page < 1 || per_page > 100) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isRobotLogLine(item)) return false
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysRobotListResponse)) return false
  return true
}

/** RobotLogList: #/components/schemas/RobotLogList */
function explainRobotLogList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainRobotLogLine(item, [...at, "data", index], issues)
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
    else {
      if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
      if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
    else {
      if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
      if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
    else {
      if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
      if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "data" || key === "total" || key === "page" || key === "per_page")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RobotLogList: #/components/schemas/RobotLogList */
function projectRobotLogList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectRobotLogListData(value.data),
    total: value.total,
    page: value.page,
    per_page: value.per_page,
  }
  return result
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/parameters/0/schema */
function isStreamRobot_header_LastEventID(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 16) || !patternStreamRobot_header_LastEventID.test(value)) {
    return false
  }
  return true
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/parameters/0/schema */
function explainStreamRobot_header_LastEventID(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 16)) issues.add(at, "maxLength", "String must contain at most 16 character(s)")
    if (value.length <= 1000 && !patternStreamRobot_header_LastEventID.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/parameters/1/schema */
function isStreamRobot_query_events(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 4) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (item !== "status" && item !== "metrics" && item !== "log" && item !== "command") return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/parameters/1/schema */
function explainStreamRobot_query_events(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 4) issues.add(at, "maxItems", "Array must contain at most 4 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (typeof item !== "string") issues.add([...at, index], "type", wrongType("string", item))
      else if (item !== "status" && item !== "metrics" && item !== "log" && item !== "command") {
        issues.add([...at, index], "enum", wrongEnum("'status' | 'metrics' | 'log' | 'command'", item))
      }
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema */
function isTextTo1048576(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 1048576)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema */
function explainTextTo1048576(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!shortEnough(value, 1048576)) issues.add(at, "maxLength", "String must contain at most 1048576 character(s)")
}

/** RobotStatusEvent: #/components/schemas/RobotStatusEvent */
function isRobotStatusEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (!isRobotState(status)) return false
  const previous = value.previous
  if (!isRobotState(previous)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysRobotStatusEvent)) return false
  return true
}

/** RobotStatusEvent: #/components/schemas/RobotStatusEvent */
function explainRobotStatusEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainRobotState(status, [...at, "status"], issues)
    const previous = value.previous
    if (previous === undefined) issues.add([...at, "previous"], "required", "Required")
    else explainRobotState(previous, [...at, "previous"], issues)
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "status" || key === "previous" || key === "at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RobotStatusEvent: #/components/schemas/RobotStatusEvent */
function projectRobotStatusEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    status: value.status,
    previous: value.previous,
    at: value.at,
  }
  return result
}

/** RobotMetricsEvent: #/components/schemas/RobotMetricsEvent */
function isRobotMetricsEvent(value: unknown): boolean {
  if (!isRobotMetrics(value)) return false
  if (!isRobotMetricsEventAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "inference_latency_p50_ms" || key === "inference_latency_p99_ms" || key === "error_rate" || key === "throughput_rps" || key === "cpu_percent" || key === "memory_percent" || key === "confidence_score" || key === "gpu_percent" || key === "disk_percent" || key === "at") continue
      return false
    }
  }
  return true
}

/** RobotMetricsEvent: #/components/schemas/RobotMetricsEvent */
function explainRobotMetricsEvent(value: unknown, at: Path, issues: Issues): void {
  explainRobotMetrics(value, at, issues)
  explainRobotMetricsEventAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "inference_latency_p50_ms" || key === "inference_latency_p99_ms" || key === "error_rate" || key === "throughput_rps" || key === "cpu_percent" || key === "memory_percent" || key === "confidence_score" || key === "gpu_percent" || key === "disk_percent" || key === "at")
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** RobotMetricsEvent: #/components/schemas/RobotMetricsEvent */
function projectRobotMetricsEvent(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    inference_latency_p50_ms: value.inference_latency_p50_ms,
    inference_latency_p99_ms: value.inference_latency_p99_ms,
    error_rate: value.error_rate,
    throughput_rps: value.throughput_rps,
    cpu_percent: value.cpu_percent,
    memory_percent: value.memory_percent,
    confidence_score: value.confidence_score,
    gpu_percent: value.gpu_percent,
    disk_percent: value.disk_percent,
    at: value.at,
  }
  return result
}

/** RobotLogLine: #/components/schemas/RobotLogLine */
function isRobotLogLine(value: unknown): boolean {
  if (!isObject(value)) return false
  const level = value.level
  if (!isLogLevel(level)) return false
  const source = value.source
  if (typeof source !== "string" || source.length === 0 || !shortEnough(source, 100)) return false
  const message = value.message
  if (typeof message !== "string" || message.length === 0 || !shortEnough(message, 4000)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const data = value.data
  if (isObject(data)) {
  }
  else if (data !== null) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysRobotLogLine)) return false
  return true
}

/** RobotLogLine: #/components/schemas/RobotLogLine */
function explainRobotLogLine(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const level = value.level
    if (level === undefined) issues.add([...at, "level"], "required", "Required")
    else explainLogLevel(level, [...at, "level"], issues)
    const source = value.source
    if (source === undefined) issues.add([...at, "source"], "required", "Required")
    else if (typeof source !== "string") issues.add([...at, "source"], "type", wrongType("string", source))
    else {
      if (source.length === 0) issues.add([...at, "source"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(source, 100)) issues.add([...at, "source"], "maxLength", "String must contain at most 100 character(s)")
    }
    const message = value.message
    if (message === undefined) issues.add([...at, "message"], "required", "Required")
    else if (typeof message !== "string") issues.add([...at, "message"], "type", wrongType("string", message))
    else {
      if (message.length === 0) issues.add([...at, "message"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(message, 4000)) issues.add([...at, "message"], "maxLength", "String must contain at most 4000 character(s)")
    }
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (isObject(data)) {
    }
    else if (data !== null) issues.add([...at, "data"], "type", wrongType("object", data))
    const extra = unknownKeys(value, (key) => key === "at" || key === "level" || key === "source" || key === "message" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RobotLogLine: #/components/schemas/RobotLogLine */
function projectRobotLogLine(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    at: value.at,
    level: value.level,
    source: value.source,
    message: value.message,
    data: value.data,
  }
  return result
}

/** RobotCommandResponse: #/components/schemas/RobotCommandResponse */
function isRobotCommandResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (!isRobotCommandType(type_)) return false
  const status = value.status
  if (!isRobotCommandStatus(status)) return false
  const progress = value.progress
  if (progress !== null && (!isNumber(progress) || progress < 0 || progress > 100)) return false
  const message = value.message
  if (message !== null && (typeof message !== "string" || !shortEnough(message, 2000))) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotCommandResponseId.test(id)) return false
  const robot_id = value.robot_id
  if (typeof robot_id !== "string" || !shortEnough(robot_id, 64) || !patternRobotStatusId.test(robot_id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const delivered_at = value.delivered_at
  if (delivered_at !== null && (typeof delivered_at !== "string" || !isDateTime(delivered_at))) return false
  const finished_at = value.finished_at
  if (finished_at !== null && (typeof finished_at !== "string" || !isDateTime(finished_at))) return false
  const expires_at = value.expires_at
  if (typeof expires_at !== "string" || !isDateTime(expires_at)) return false
  const payload = value.payload
  if (!isDeployPayload(payload) && !isRollbackPayload(payload) && !isReloadPayload(payload) && !isStopPayload(payload) && !isConfigurePayload(payload)) {
    return false
  }
  if (countKeys(value) !== 11 && hasOthers(value, keysRobotCommandResponse)) return false
  return true
}

/** RobotCommandResponse: #/components/schemas/RobotCommandResponse */
function explainRobotCommandResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternRobotCommandResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const robot_id = value.robot_id
    if (robot_id === undefined) issues.add([...at, "robot_id"], "required", "Required")
    else if (typeof robot_id !== "string") issues.add([...at, "robot_id"], "type", wrongType("string", robot_id))
    else {
      if (!shortEnough(robot_id, 64)) issues.add([...at, "robot_id"], "maxLength", "String must contain at most 64 character(s)")
      if (robot_id.length <= 1000 && !patternRobotStatusId.test(robot_id)) issues.add([...at, "robot_id"], "pattern", "Invalid")
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else explainRobotCommandType(type_, [...at, "type"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainRobotCommandStatus(status, [...at, "status"], issues)
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else if (!isDeployPayload(payload) && !isRollbackPayload(payload) && !isReloadPayload(payload) && !isStopPayload(payload) && !isConfigurePayload(payload)) {
      issues.add([...at, "payload"], "anyOf", "Invalid input")
    }
    const progress = value.progress
    if (progress === undefined) issues.add([...at, "progress"], "required", "Required")
    else if (isNumber(progress)) {
      if (progress < 0) issues.add([...at, "progress"], "minimum", "Number must be greater than or equal to 0")
      if (progress > 100) issues.add([...at, "progress"], "maximum", "Number must be less than or equal to 100")
    }
    else if (progress !== null) issues.add([...at, "progress"], "type", wrongType("number", progress))
    const message = value.message
    if (message === undefined) issues.add([...at, "message"], "required", "Required")
    else if (typeof message === "string") {
      if (!shortEnough(message, 2000)) issues.add([...at, "message"], "maxLength", "String must contain at most 2000 character(s)")
    }
    else if (message !== null) issues.add([...at, "message"], "type", wrongType("string", message))
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const delivered_at = value.delivered_at
    if (delivered_at === undefined) issues.add([...at, "delivered_at"], "required", "Required")
    else if (typeof delivered_at === "string") {
      if (!isDateTime(delivered_at)) issues.add([...at, "delivered_at"], "format", "Invalid datetime")
    }
    else if (delivered_at !== null) issues.add([...at, "delivered_at"], "type", wrongType("string", delivered_at))
    const finished_at = value.finished_at
    if (finished_at === undefined) issues.add([...at, "finished_at"], "required", "Required")
    else if (typeof finished_at === "string") {
      if (!isDateTime(finished_at)) issues.add([...at, "finished_at"], "format", "Invalid datetime")
    }
    else if (finished_at !== null) issues.add([...at, "finished_at"], "type", wrongType("string", finished_at))
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at !== "string") issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    else if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "id" || key === "robot_id" || key === "type" || key === "status" || key === "payload" || key === "progress" || key === "message" || key === "created_at" || key === "delivered_at" || key === "finished_at" || key === "expires_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RobotCommandResponse: #/components/schemas/RobotCommandResponse */
function projectRobotCommandResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    robot_id: value.robot_id,
    type: value.type,
    status: value.status,
    payload: projectRobotCommandResponsePayload(value.payload),
    progress: value.progress,
    message: value.message,
    created_at: value.created_at,
    delivered_at: value.delivered_at,
    finished_at: value.finished_at,
    expires_at: value.expires_at,
  }
  return result
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/0/schema */
function isGetRobotTelemetry_query_metric(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 9) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isMetricName(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/0/schema */
function explainGetRobotTelemetry_query_metric(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 9) issues.add(at, "maxItems", "Array must contain at most 9 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainMetricName(item, [...at, index], issues)
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema */
function isGetRobotTelemetry_query_bucket(value: unknown): boolean {
  if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d" && value !== "auto") {
    return false
  }
  return true
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema */
function explainGetRobotTelemetry_query_bucket(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d" && value !== "auto") {
    issues.add(at, "enum", wrongEnum("'10s' | '1m' | '5m' | '15m' | '1h' | '6h' | '1d' | 'auto'", value))
  }
}

/** TelemetrySeries: #/components/schemas/TelemetrySeries */
function isTelemetrySeries(value: unknown): boolean {
  if (!isObject(value)) return false
  const bucket = value.bucket
  if (!isTelemetryBucket(bucket)) return false
  const robot_id = value.robot_id
  if (typeof robot_id !== "string" || !shortEnough(robot_id, 64) || !patternRobotStatusId.test(robot_id)) return false
  const from_ = value.from
  if (typeof from_ !== "string" || !isDateTime(from_)) return false
  const to = value.to
  if (typeof to !== "string" || !isDateTime(to)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 2000) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isTelemetryPoint(item)) return false
  }
  if (countKeys(value) !== 5 && hasOthers(value, keysTelemetrySeries)) return false
  return true
}

/** TelemetrySeries: #/components/schemas/TelemetrySeries */
function explainTelemetrySeries(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot_id = value.robot_id
    if (robot_id === undefined) issues.add([...at, "robot_id"], "required", "Required")
    else if (typeof robot_id !== "string") issues.add([...at, "robot_id"], "type", wrongType("string", robot_id))
    else {
      if (!shortEnough(robot_id, 64)) issues.add([...at, "robot_id"], "maxLength", "String must contain at most 64 character(s)")
      if (robot_id.length <= 1000 && !patternRobotStatusId.test(robot_id)) issues.add([...at, "robot_id"], "pattern", "Invalid")
    }
    const from_ = value.from
    if (from_ === undefined) issues.add([...at, "from"], "required", "Required")
    else if (typeof from_ !== "string") issues.add([...at, "from"], "type", wrongType("string", from_))
    else if (!isDateTime(from_)) issues.add([...at, "from"], "format", "Invalid datetime")
    const to = value.to
    if (to === undefined) issues.add([...at, "to"], "required", "Required")
    else if (typeof to !== "string") issues.add([...at, "to"], "type", wrongType("string", to))
    else if (!isDateTime(to)) issues.add([...at, "to"], "format", "Invalid datetime")
    const bucket = value.bucket
    if (bucket === undefined) issues.add([...at, "bucket"], "required", "Required")
    else explainTelemetryBucket(bucket, [...at, "bucket"], issues)
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 2000) issues.add([...at, "data"], "maxItems", "Array must contain at most 2000 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainTelemetryPoint(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "robot_id" || key === "from" || key === "to" || key === "bucket" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TelemetrySeries: #/components/schemas/TelemetrySeries */
function projectTelemetrySeries(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    robot_id: value.robot_id,
    from: value.from,
    to: value.to,
    bucket: value.bucket,
    data: projectTelemetrySeriesData(value.data),
  }
  return result
}

/** RobotCommandListResponse: #/components/schemas/RobotCommandListResponse */
function isRobotCommandListResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const total = value.total
  if (!isInteger(total) || total < 0 || total > 9007199254740991) return false
  const page = value.page
  if (!isInteger(page) || page < 1 || page > 10000000) return false
  const per_page = value.per_page
  if (!isInteger(per_page) || per_page < 1 || per_page > 100) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isRobotCommandResponse(item)) return false
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysRobotListResponse)) return false
  return true
}

/** RobotCommandListResponse: #/components/schemas/RobotCommandListResponse */
function explainRobotCommandListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainRobotCommandResponse(item, [...at, "data", index], issues)
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
    else {
      if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
      if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
    else {
      if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
      if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
    else {
      if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
      if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "data" || key === "total" || key === "page" || key === "per_page")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RobotCommandListResponse: #/components/schemas/RobotCommandListResponse */
function projectRobotCommandListResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectRobotCommandListResponseData(value.data),
    total: value.total,
    page: value.page,
    per_page: value.per_page,
  }
  return result
}

/** Inline: #/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema */
function isReloadRobot_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isReloadRobot_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema */
function explainReloadRobot_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainReloadRobot_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema */
function projectReloadRobot_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** RotateRobotToken: #/components/schemas/RotateRobotToken */
function isRotateRobotToken(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const revoke_previous = value.revoke_previous
  if (revoke_previous !== undefined) {
    if (typeof revoke_previous !== "boolean") return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysRotateRobotToken)) return false
  return true
}

/** RotateRobotToken: #/components/schemas/RotateRobotToken */
function explainRotateRobotToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const revoke_previous = value.revoke_previous
    if (revoke_previous !== undefined && typeof revoke_previous !== "boolean") {
      issues.add([...at, "revoke_previous"], "type", wrongType("boolean", revoke_previous))
    }
    const extra = unknownKeys(value, (key) => key === "revoke_previous")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RotateRobotToken: #/components/schemas/RotateRobotToken */
function fillRotateRobotToken(value: unknown): void {
  if (isObject(value)) {
    if (value.revoke_previous === undefined) value.revoke_previous = false
  }
}

/** RotatedRobotToken: #/components/schemas/RotatedRobotToken */
function isRotatedRobotToken(value: unknown): boolean {
  if (!isObject(value)) return false
  const agent_token = value.agent_token
  if (!isAgentToken(agent_token)) return false
  const robot_id = value.robot_id
  if (typeof robot_id !== "string" || !shortEnough(robot_id, 64) || !patternRobotStatusId.test(robot_id)) return false
  const previous_expires_at = value.previous_expires_at
  if (previous_expires_at !== null && (typeof previous_expires_at !== "string" || !isDateTime(previous_expires_at))) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysRotatedRobotToken)) return false
  return true
}

/** RotatedRobotToken: #/components/schemas/RotatedRobotToken */
function explainRotatedRobotToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot_id = value.robot_id
    if (robot_id === undefined) issues.add([...at, "robot_id"], "required", "Required")
    else if (typeof robot_id !== "string") issues.add([...at, "robot_id"], "type", wrongType("string", robot_id))
    else {
      if (!shortEnough(robot_id, 64)) issues.add([...at, "robot_id"], "maxLength", "String must contain at most 64 character(s)")
      if (robot_id.length <= 1000 && !patternRobotStatusId.test(robot_id)) issues.add([...at, "robot_id"], "pattern", "Invalid")
    }
    const agent_token = value.agent_token
    if (agent_token === undefined) issues.add([...at, "agent_token"], "required", "Required")
    else explainAgentToken(agent_token, [...at, "agent_token"], issues)
    const previous_expires_at = value.previous_expires_at
    if (previous_expires_at === undefined) issues.add([...at, "previous_expires_at"], "required", "Required")
    else if (typeof previous_expires_at === "string") {
      if (!isDateTime(previous_expires_at)) issues.add([...at, "previous_expires_at"], "format", "Invalid datetime")
    }
    else if (previous_expires_at !== null) issues.add([...at, "previous_expires_at"], "type", wrongType("string", previous_expires_at))
    const extra = unknownKeys(value, (key) => key === "robot_id" || key === "agent_token" || key === "previous_expires_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** RotatedRobotToken: #/components/schemas/RotatedRobotToken */
function projectRotatedRobotToken(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    robot_id: value.robot_id,
    agent_token: value.agent_token,
    previous_expires_at: value.previous_expires_at,
  }
  return result
}

/** FleetList: #/components/schemas/FleetList */
function isFleetList(value: unknown): boolean {
  if (!isObject(value)) return false
  const total = value.total
  if (!isInteger(total) || total < 0 || total > 9007199254740991) return false
  const page = value.page
  if (!isInteger(page) || page < 1 || page > 10000000) return false
  const per_page = value.per_page
  if (!isInteger(per_page) || per_page < 1 || per_page > 100) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isFleet(item)) return false
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysRobotListResponse)) return false
  return true
}

/** FleetList: #/components/schemas/FleetList */
function explainFleetList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainFleet(item, [...at, "data", index], issues)
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
    else {
      if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
      if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
    else {
      if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
      if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
    else {
      if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
      if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
    }
    const extra = unknownKeys(value, (key) => key === "data" || key === "total" || key === "page" || key === "per_page")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FleetList: #/components/schemas/FleetList */
function projectFleetList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectFleetListData(value.data),
    total: value.total,
    page: value.page,
    per_page: value.per_page,
  }
  return result
}

/** CreateFleet: #/components/schemas/CreateFleet */
function isCreateFleet(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const description = value.description
  if (description !== undefined) {
    if (description !== null && (typeof description !== "string" || !shortEnough(description, 500))) return false
    known += 1
  }
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name)) return false
  const config = value.config
  if (config !== undefined) {
    if (!isFleetConfig(config)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysCreateFleet)) return false
  return true
}

/** CreateFleet: #/components/schemas/CreateFleet */
function explainCreateFleet(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      if (name.length <= 1000 && !patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
    }
    const description = value.description
    if (description !== undefined) {
      if (typeof description === "string") {
        if (!shortEnough(description, 500)) issues.add([...at, "description"], "maxLength", "String must contain at most 500 character(s)")
      }
      else if (description !== null) issues.add([...at, "description"], "type", wrongType("string", description))
    }
    const config = value.config
    if (config !== undefined) explainFleetConfig(config, [...at, "config"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "description" || key === "config")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CreateFleet: #/components/schemas/CreateFleet */
function fillCreateFleet(value: unknown): void {
  if (isObject(value)) {
    if (value.config === undefined) value.config = {}
  }
}

/** CreateFleet: #/components/schemas/CreateFleet */
function trimCreateFleet(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** Fleet: #/components/schemas/Fleet */
function isFleet(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const description = value.description
  if (description !== null && (typeof description !== "string" || !shortEnough(description, 500))) return false
  const robot_count = value.robot_count
  if (!isInteger(robot_count) || robot_count < 0 || robot_count > 2147483647) return false
  const online_count = value.online_count
  if (!isInteger(online_count) || online_count < 0 || online_count > 2147483647) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternFleetId.test(id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const updated_at = value.updated_at
  if (typeof updated_at !== "string" || !isDateTime(updated_at)) return false
  const config = value.config
  if (!isFleetConfig(config)) return false
  if (countKeys(value) !== 8 && hasOthers(value, keysFleet)) return false
  return true
}

/** Fleet: #/components/schemas/Fleet */
function explainFleet(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternFleetId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const description = value.description
    if (description === undefined) issues.add([...at, "description"], "required", "Required")
    else if (typeof description === "string") {
      if (!shortEnough(description, 500)) issues.add([...at, "description"], "maxLength", "String must contain at most 500 character(s)")
    }
    else if (description !== null) issues.add([...at, "description"], "type", wrongType("string", description))
    const config = value.config
    if (config === undefined) issues.add([...at, "config"], "required", "Required")
    else explainFleetConfig(config, [...at, "config"], issues)
    const robot_count = value.robot_count
    if (robot_count === undefined) issues.add([...at, "robot_count"], "required", "Required")
    else if (!isInteger(robot_count)) issues.add([...at, "robot_count"], "type", wrongType("integer", robot_count))
    else {
      if (robot_count < 0) issues.add([...at, "robot_count"], "minimum", "Number must be greater than or equal to 0")
      if (robot_count > 2147483647) issues.add([...at, "robot_count"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const online_count = value.online_count
    if (online_count === undefined) issues.add([...at, "online_count"], "required", "Required")
    else if (!isInteger(online_count)) issues.add([...at, "online_count"], "type", wrongType("integer", online_count))
    else {
      if (online_count < 0) issues.add([...at, "online_count"], "minimum", "Number must be greater than or equal to 0")
      if (online_count > 2147483647) issues.add([...at, "online_count"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
    else if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "id" || key === "name" || key === "description" || key === "config" || key === "robot_count" || key === "online_count" || key === "created_at" || key === "updated_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Fleet: #/components/schemas/Fleet */
function projectFleet(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    description: value.description,
    config: projectFleetConfig(value.config),
    robot_count: value.robot_count,
    online_count: value.online_count,
    created_at: value.created_at,
    updated_at: value.updated_at,
  }
  return result
}

/** Inline: #/paths/~1fleets/post/responses/409/content/application~1json/schema */
function isCreateFleet_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isCreateFleet_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1fleets/post/responses/409/content/application~1json/schema */
function explainCreateFleet_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainCreateFleet_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1fleets/post/responses/409/content/application~1json/schema */
function projectCreateFleet_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** UpdateFleet: #/components/schemas/UpdateFleet */
function isUpdateFleet(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const description = value.description
  if (description !== undefined) {
    if (description !== null && (typeof description !== "string" || !shortEnough(description, 500))) return false
    known += 1
  }
  const name = value.name
  if (name !== undefined) {
    if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name)) return false
    known += 1
  }
  const config = value.config
  if (config !== undefined) {
    if (!isFleetConfig(config)) return false
    known += 1
  }
  const size = countProperties(value)
  if (size < 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysCreateFleet)) return false
  return true
}

/** UpdateFleet: #/components/schemas/UpdateFleet */
function explainUpdateFleet(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name !== undefined) {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (name.length <= 1000 && !patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const description = value.description
    if (description !== undefined) {
      if (typeof description === "string") {
        if (!shortEnough(description, 500)) issues.add([...at, "description"], "maxLength", "String must contain at most 500 character(s)")
      }
      else if (description !== null) issues.add([...at, "description"], "type", wrongType("string", description))
    }
    const config = value.config
    if (config !== undefined) explainFleetConfig(config, [...at, "config"], issues)
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    const extra = unknownKeys(value, (key) => key === "name" || key === "description" || key === "config")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UpdateFleet: #/components/schemas/UpdateFleet */
function trimUpdateFleet(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** AddFleetRobots: #/components/schemas/AddFleetRobots */
function isAddFleetRobots(value: unknown): boolean {
  if (!isObject(value)) return false
  const robot_ids = value.robot_ids
  if (!isArray(robot_ids)) return false
  if (robot_ids.length === 0) return false
  if (robot_ids.length > 100) return false
  for (let index = 0; index < robot_ids.length; index += 1) {
    const item = robot_ids[index]
    if (typeof item !== "string" || item.length === 0 || !shortEnough(item, 64)) return false
  }
  if (!areUnique(robot_ids)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysAddFleetRobots)) return false
  return true
}

/** AddFleetRobots: #/components/schemas/AddFleetRobots */
function explainAddFleetRobots(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot_ids = value.robot_ids
    if (robot_ids === undefined) issues.add([...at, "robot_ids"], "required", "Required")
    else if (!isArray(robot_ids)) issues.add([...at, "robot_ids"], "type", wrongType("array", robot_ids))
    else {
      if (robot_ids.length === 0) issues.add([...at, "robot_ids"], "minItems", "Array must contain at least 1 element(s)")
      if (robot_ids.length > 100) issues.add([...at, "robot_ids"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < robot_ids.length; index += 1) {
        const item = robot_ids[index]
        if (typeof item !== "string") issues.add([...at, "robot_ids", index], "type", wrongType("string", item))
        else {
          if (item.length === 0) issues.add([...at, "robot_ids", index], "minLength", "String must contain at least 1 character(s)")
          if (!shortEnough(item, 64)) issues.add([...at, "robot_ids", index], "maxLength", "String must contain at most 64 character(s)")
        }
      }
      if (!areUnique(robot_ids)) issues.add([...at, "robot_ids"], "uniqueItems", "Array items must be unique")
    }
    const extra = unknownKeys(value, (key) => key === "robot_ids")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FleetTelemetrySeries: #/components/schemas/FleetTelemetrySeries */
function isFleetTelemetrySeries(value: unknown): boolean {
  if (!isObject(value)) return false
  const bucket = value.bucket
  if (!isTelemetryBucket(bucket)) return false
  const fleet_id = value.fleet_id
  if (typeof fleet_id !== "string" || !shortEnough(fleet_id, 64) || !patternFleetId.test(fleet_id)) return false
  const from_ = value.from
  if (typeof from_ !== "string" || !isDateTime(from_)) return false
  const to = value.to
  if (typeof to !== "string" || !isDateTime(to)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 2000) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isTelemetryPoint(item)) return false
  }
  if (countKeys(value) !== 5 && hasOthers(value, keysFleetTelemetrySeries)) return false
  return true
}

/** FleetTelemetrySeries: #/components/schemas/FleetTelemetrySeries */
function explainFleetTelemetrySeries(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const fleet_id = value.fleet_id
    if (fleet_id === undefined) issues.add([...at, "fleet_id"], "required", "Required")
    else if (typeof fleet_id !== "string") issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    else {
      if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      if (fleet_id.length <= 1000 && !patternFleetId.test(fleet_id)) issues.add([...at, "fleet_id"], "pattern", "Invalid")
    }
    const from_ = value.from
    if (from_ === undefined) issues.add([...at, "from"], "required", "Required")
    else if (typeof from_ !== "string") issues.add([...at, "from"], "type", wrongType("string", from_))
    else if (!isDateTime(from_)) issues.add([...at, "from"], "format", "Invalid datetime")
    const to = value.to
    if (to === undefined) issues.add([...at, "to"], "required", "Required")
    else if (typeof to !== "string") issues.add([...at, "to"], "type", wrongType("string", to))
    else if (!isDateTime(to)) issues.add([...at, "to"], "format", "Invalid datetime")
    const bucket = value.bucket
    if (bucket === undefined) issues.add([...at, "bucket"], "required", "Required")
    else explainTelemetryBucket(bucket, [...at, "bucket"], issues)
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 2000) issues.add([...at, "data"], "maxItems", "Array must contain at most 2000 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainTelemetryPoint(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "fleet_id" || key === "from" || key === "to" || key === "bucket" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** FleetTelemetrySeries: #/components/schemas/FleetTelemetrySeries */
function projectFleetTelemetrySeries(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    fleet_id: value.fleet_id,
    from: value.from,
    to: value.to,
    bucket: value.bucket,
    data: projectTelemetrySeriesData(value.data),
  }
  return result
}

/** AgentSelfResponse: #/components/schemas/AgentSelfResponse */
function isAgentSelfResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const robot = value.robot
  if (!isRobotResponse(robot)) return false
  const object_: unknown = robot
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysRobotListResponseDataItem.has(key)) continue
      return false
    }
  }
  const config = value.config
  if (!isAgentConfig(config)) return false
  const model = value.model
  if (!isAgentModel(model) && model !== null) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysAgentSelfResponse)) return false
  return true
}

/** AgentSelfResponse: #/components/schemas/AgentSelfResponse */
function explainAgentSelfResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot = value.robot
    if (robot === undefined) issues.add([...at, "robot"], "required", "Required")
    else {
      explainRobotResponse(robot, [...at, "robot"], issues)
      const object_: unknown = robot
      if (isObject(object_)) {
        const extra = unknownKeys(object_, (key) => keysRobotListResponseDataItem.has(key))
        if (extra.length > 0) issues.add([...at, "robot"], "unevaluatedProperties", unrecognized(extra))
      }
    }
    const config = value.config
    if (config === undefined) issues.add([...at, "config"], "required", "Required")
    else explainAgentConfig(config, [...at, "config"], issues)
    const model = value.model
    if (model === undefined) issues.add([...at, "model"], "required", "Required")
    else if (!isAgentModel(model) && model !== null) {
      const union: unknown = model
      if (union === null) explainRobotStatusMetricsAnyOf2(union, [...at, "model"], issues)
      else if (isObject(union)) explainAgentModel(union, [...at, "model"], issues)
      else explainAgentModel(union, [...at, "model"], issues)
    }
    const extra2 = unknownKeys(value, (key) => key === "robot" || key === "config" || key === "model")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** AgentSelfResponse: #/components/schemas/AgentSelfResponse */
function projectAgentSelfResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    robot: projectGetRobot_200(value.robot),
    config: projectAgentConfig(value.config),
    model: projectAgentSelfResponseModel(value.model),
  }
  return result
}

/** Heartbeat: #/components/schemas/Heartbeat */
function isHeartbeat(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const state = value.state
  if (state !== "ok" && state !== "error") return false
  const interval_s = value.interval_s
  if (interval_s !== undefined) {
    if (!isInteger(interval_s) || interval_s < 5 || interval_s > 300) return false
    known += 1
  }
  const uptime_s = value.uptime_s
  if (!isInteger(uptime_s) || uptime_s < 0 || uptime_s > 9007199254740991) return false
  const active_model = value.active_model
  if (active_model !== undefined) {
    if (active_model !== null && (typeof active_model !== "string" || active_model.length === 0 || !shortEnough(active_model, 64))) return false
    known += 1
  }
  const model_version = value.model_version
  if (model_version !== undefined) {
    if (model_version !== null && (typeof model_version !== "string" || model_version.length === 0 || !shortEnough(model_version, 64))) {
      return false
    }
    known += 1
  }
  const ros_distro = value.ros_distro
  if (ros_distro !== undefined) {
    if (!isRosDistro(ros_distro)) return false
    known += 1
  }
  const agent_version = value.agent_version
  if (agent_version !== undefined) {
    if (typeof agent_version !== "string" || agent_version.length === 0 || !shortEnough(agent_version, 40)) return false
    known += 1
  }
  const lifecycle = value.lifecycle
  if (lifecycle !== undefined) {
    if (lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized") return false
    known += 1
  }
  const fault = value.fault
  if (fault !== undefined) {
    if (typeof fault !== "string" || fault.length === 0 || !shortEnough(fault, 500)) return false
    known += 1
  }
  const metrics = value.metrics
  if (metrics !== undefined) {
    if (!isReportedMetrics(metrics)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysHeartbeat)) return false
  if (value.fault !== undefined && !isHeartbeatWithFault(value)) return false
  return true
}

/** Heartbeat: #/components/schemas/Heartbeat */
function explainHeartbeat(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const state = value.state
    if (state === undefined) issues.add([...at, "state"], "required", "Required")
    else if (typeof state !== "string") issues.add([...at, "state"], "type", wrongType("string", state))
    else if (state !== "ok" && state !== "error") issues.add([...at, "state"], "enum", wrongEnum("'ok' | 'error'", state))
    const interval_s = value.interval_s
    if (interval_s !== undefined) {
      if (!isInteger(interval_s)) issues.add([...at, "interval_s"], "type", wrongType("integer", interval_s))
      else {
        if (interval_s < 5) issues.add([...at, "interval_s"], "minimum", "Number must be greater than or equal to 5")
        if (interval_s > 300) issues.add([...at, "interval_s"], "maximum", "Number must be less than or equal to 300")
      }
    }
    const uptime_s = value.uptime_s
    if (uptime_s === undefined) issues.add([...at, "uptime_s"], "required", "Required")
    else if (!isInteger(uptime_s)) issues.add([...at, "uptime_s"], "type", wrongType("integer", uptime_s))
    else {
      if (uptime_s < 0) issues.add([...at, "uptime_s"], "minimum", "Number must be greater than or equal to 0")
      if (uptime_s > 9007199254740991) issues.add([...at, "uptime_s"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const active_model = value.active_model
    if (active_model !== undefined) {
      if (typeof active_model === "string") {
        if (active_model.length === 0) issues.add([...at, "active_model"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    }
    const model_version = value.model_version
    if (model_version !== undefined) {
      if (typeof model_version === "string") {
        if (model_version.length === 0) issues.add([...at, "model_version"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    }
    const ros_distro = value.ros_distro
    if (ros_distro !== undefined) explainRosDistro(ros_distro, [...at, "ros_distro"], issues)
    const agent_version = value.agent_version
    if (agent_version !== undefined) {
      if (typeof agent_version !== "string") issues.add([...at, "agent_version"], "type", wrongType("string", agent_version))
      else {
        if (agent_version.length === 0) issues.add([...at, "agent_version"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(agent_version, 40)) issues.add([...at, "agent_version"], "maxLength", "String must contain at most 40 character(s)")
      }
    }
    const lifecycle = value.lifecycle
    if (lifecycle !== undefined) {
      if (typeof lifecycle !== "string") issues.add([...at, "lifecycle"], "type", wrongType("string", lifecycle))
      else if (lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized") {
        issues.add([...at, "lifecycle"], "enum", wrongEnum("'unconfigured' | 'inactive' | 'active' | 'finalized'", lifecycle))
      }
    }
    const fault = value.fault
    if (fault !== undefined) {
      if (typeof fault !== "string") issues.add([...at, "fault"], "type", wrongType("string", fault))
      else {
        if (fault.length === 0) issues.add([...at, "fault"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(fault, 500)) issues.add([...at, "fault"], "maxLength", "String must contain at most 500 character(s)")
      }
    }
    const metrics = value.metrics
    if (metrics !== undefined) explainReportedMetrics(metrics, [...at, "metrics"], issues)
    const extra = unknownKeys(value, (key) => key === "state" || key === "interval_s" || key === "uptime_s" || key === "active_model" || key === "model_version" || key === "ros_distro" || key === "agent_version" || key === "lifecycle" || key === "fault" || key === "metrics")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
    if (value.fault !== undefined) explainHeartbeatWithFault(value, at, issues)
  }
}

/** Heartbeat: #/components/schemas/Heartbeat */
function fillHeartbeat(value: unknown): void {
  if (isObject(value)) {
    if (value.interval_s === undefined) value.interval_s = 30
    if (value.metrics === undefined) value.metrics = {}
  }
}

/** HeartbeatReply: #/components/schemas/HeartbeatReply */
function isHeartbeatReply(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (!isRobotState(status)) return false
  const next_heartbeat_s = value.next_heartbeat_s
  if (!isInteger(next_heartbeat_s) || next_heartbeat_s < 5 || next_heartbeat_s > 300) return false
  const pending_commands = value.pending_commands
  if (!isInteger(pending_commands) || pending_commands < 0 || pending_commands > 2147483647) return false
  const server_time = value.server_time
  if (typeof server_time !== "string" || !isDateTime(server_time)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysHeartbeatReply)) return false
  return true
}

/** HeartbeatReply: #/components/schemas/HeartbeatReply */
function explainHeartbeatReply(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainRobotState(status, [...at, "status"], issues)
    const next_heartbeat_s = value.next_heartbeat_s
    if (next_heartbeat_s === undefined) issues.add([...at, "next_heartbeat_s"], "required", "Required")
    else if (!isInteger(next_heartbeat_s)) issues.add([...at, "next_heartbeat_s"], "type", wrongType("integer", next_heartbeat_s))
    else {
      if (next_heartbeat_s < 5) issues.add([...at, "next_heartbeat_s"], "minimum", "Number must be greater than or equal to 5")
      if (next_heartbeat_s > 300) issues.add([...at, "next_heartbeat_s"], "maximum", "Number must be less than or equal to 300")
    }
    const pending_commands = value.pending_commands
    if (pending_commands === undefined) issues.add([...at, "pending_commands"], "required", "Required")
    else if (!isInteger(pending_commands)) issues.add([...at, "pending_commands"], "type", wrongType("integer", pending_commands))
    else {
      if (pending_commands < 0) issues.add([...at, "pending_commands"], "minimum", "Number must be greater than or equal to 0")
      if (pending_commands > 2147483647) issues.add([...at, "pending_commands"], "maximum", "Number must be less than or equal to 2147483647")
    }
    const server_time = value.server_time
    if (server_time === undefined) issues.add([...at, "server_time"], "required", "Required")
    else if (typeof server_time !== "string") issues.add([...at, "server_time"], "type", wrongType("string", server_time))
    else if (!isDateTime(server_time)) issues.add([...at, "server_time"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "status" || key === "next_heartbeat_s" || key === "pending_commands" || key === "server_time")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** HeartbeatReply: #/components/schemas/HeartbeatReply */
function projectHeartbeatReply(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    status: value.status,
    next_heartbeat_s: value.next_heartbeat_s,
    pending_commands: value.pending_commands,
    server_time: value.server_time,
  }
  return result
}

/** TelemetryBatch: #/components/schemas/TelemetryBatch */
function isTelemetryBatch(value: unknown): boolean {
  if (!isObject(value)) return false
  const samples = value.samples
  if (!isArray(samples)) return false
  if (samples.length === 0) return false
  if (samples.length > 1000) return false
  for (let index = 0; index < samples.length; index += 1) {
    const item = samples[index]
    if (!isReportedSample(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysTelemetryBatch)) return false
  return true
}

/** TelemetryBatch: #/components/schemas/TelemetryBatch */
function explainTelemetryBatch(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const samples = value.samples
    if (samples === undefined) issues.add([...at, "samples"], "required", "Required")
    else if (!isArray(samples)) issues.add([...at, "samples"], "type", wrongType("array", samples))
    else {
      if (samples.length === 0) issues.add([...at, "samples"], "minItems", "Array must contain at least 1 element(s)")
      if (samples.length > 1000) issues.add([...at, "samples"], "maxItems", "Array must contain at most 1000 element(s)")
      for (let index = 0; index < samples.length; index += 1) {
        const item = samples[index]
        explainReportedSample(item, [...at, "samples", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "samples")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TelemetryReceipt: #/components/schemas/TelemetryReceipt */
function isTelemetryReceipt(value: unknown): boolean {
  if (!isObject(value)) return false
  const accepted = value.accepted
  if (!isInteger(accepted) || accepted < 0 || accepted > 1000) return false
  const duplicates = value.duplicates
  if (!isInteger(duplicates) || duplicates < 0 || duplicates > 1000) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysTelemetryReceipt)) return false
  return true
}

/** TelemetryReceipt: #/components/schemas/TelemetryReceipt */
function explainTelemetryReceipt(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const accepted = value.accepted
    if (accepted === undefined) issues.add([...at, "accepted"], "required", "Required")
    else if (!isInteger(accepted)) issues.add([...at, "accepted"], "type", wrongType("integer", accepted))
    else {
      if (accepted < 0) issues.add([...at, "accepted"], "minimum", "Number must be greater than or equal to 0")
      if (accepted > 1000) issues.add([...at, "accepted"], "maximum", "Number must be less than or equal to 1000")
    }
    const duplicates = value.duplicates
    if (duplicates === undefined) issues.add([...at, "duplicates"], "required", "Required")
    else if (!isInteger(duplicates)) issues.add([...at, "duplicates"], "type", wrongType("integer", duplicates))
    else {
      if (duplicates < 0) issues.add([...at, "duplicates"], "minimum", "Number must be greater than or equal to 0")
      if (duplicates > 1000) issues.add([...at, "duplicates"], "maximum", "Number must be less than or equal to 1000")
    }
    const extra = unknownKeys(value, (key) => key === "accepted" || key === "duplicates")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TelemetryReceipt: #/components/schemas/TelemetryReceipt */
function projectTelemetryReceipt(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    accepted: value.accepted,
    duplicates: value.duplicates,
  }
  return result
}

/** LogBatch: #/components/schemas/LogBatch */
function isLogBatch(value: unknown): boolean {
  if (!isObject(value)) return false
  const lines = value.lines
  if (!isArray(lines)) return false
  if (lines.length === 0) return false
  if (lines.length > 1000) return false
  for (let index = 0; index < lines.length; index += 1) {
    const item = lines[index]
    if (!isReportedLogLine(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysLogBatch)) return false
  return true
}

/** LogBatch: #/components/schemas/LogBatch */
function explainLogBatch(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const lines = value.lines
    if (lines === undefined) issues.add([...at, "lines"], "required", "Required")
    else if (!isArray(lines)) issues.add([...at, "lines"], "type", wrongType("array", lines))
    else {
      if (lines.length === 0) issues.add([...at, "lines"], "minItems", "Array must contain at least 1 element(s)")
      if (lines.length > 1000) issues.add([...at, "lines"], "maxItems", "Array must contain at most 1000 element(s)")
      for (let index = 0; index < lines.length; index += 1) {
        const item = lines[index]
        explainReportedLogLine(item, [...at, "lines", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "lines")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** LogBatch: #/components/schemas/LogBatch */
function fillLogBatch(value: unknown): void {
  if (isObject(value)) {
    fillLogBatchLines(value.lines)
  }
}

/** LogReceipt: #/components/schemas/LogReceipt */
function isLogReceipt(value: unknown): boolean {
  if (!isObject(value)) return false
  const accepted = value.accepted
  if (!isInteger(accepted) || accepted < 0 || accepted > 1000) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysLogReceipt)) return false
  return true
}

/** LogReceipt: #/components/schemas/LogReceipt */
function explainLogReceipt(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const accepted = value.accepted
    if (accepted === undefined) issues.add([...at, "accepted"], "required", "Required")
    else if (!isInteger(accepted)) issues.add([...at, "accepted"], "type", wrongType("integer", accepted))
    else {
      if (accepted < 0) issues.add([...at, "accepted"], "minimum", "Number must be greater than or equal to 0")
      if (accepted > 1000) issues.add([...at, "accepted"], "maximum", "Number must be less than or equal to 1000")
    }
    const extra = unknownKeys(value, (key) => key === "accepted")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** LogReceipt: #/components/schemas/LogReceipt */
function projectLogReceipt(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    accepted: value.accepted,
  }
  return result
}

/** StreamReplaced: #/components/schemas/StreamReplaced */
function isStreamReplaced(value: unknown): boolean {
  if (!isObject(value)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysStreamReplaced)) return false
  return true
}

/** StreamReplaced: #/components/schemas/StreamReplaced */
function explainStreamReplaced(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** StreamReplaced: #/components/schemas/StreamReplaced */
function projectStreamReplaced(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    at: value.at,
  }
  return result
}

/** PendingCommandsResponse: #/components/schemas/PendingCommandsResponse */
function isPendingCommandsResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 20) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isRobotCommandResponse(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysPendingCommandsResponse)) return false
  return true
}

/** PendingCommandsResponse: #/components/schemas/PendingCommandsResponse */
function explainPendingCommandsResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 20) issues.add([...at, "data"], "maxItems", "Array must contain at most 20 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainRobotCommandResponse(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** PendingCommandsResponse: #/components/schemas/PendingCommandsResponse */
function projectPendingCommandsResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectPendingCommandsResponseData(value.data),
  }
  return result
}

/** AckCommand: #/components/schemas/AckCommand */
function isAckCommand(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const status = value.status
  if (status !== "accepted" && status !== "progress" && status !== "succeeded" && status !== "failed") return false
  const progress = value.progress
  if (progress !== undefined) {
    if (!isNumber(progress) || progress < 0 || progress > 100) return false
    known += 1
  }
  const message = value.message
  if (message !== undefined) {
    if (typeof message !== "string" || !shortEnough(message, 2000)) return false
    known += 1
  }
  const inference_latency_p50_ms = value.inference_latency_p50_ms
  if (inference_latency_p50_ms !== undefined) {
    if (!isNumber(inference_latency_p50_ms) || inference_latency_p50_ms < 0) return false
    known += 1
  }
  const inference_latency_p99_ms = value.inference_latency_p99_ms
  if (inference_latency_p99_ms !== undefined) {
    if (!isNumber(inference_latency_p99_ms) || inference_latency_p99_ms < 0) return false
    known += 1
  }
  const sha256 = value.sha256
  if (sha256 !== undefined) {
    if (typeof sha256 !== "string" || !shortEnough(sha256, 64) || !patternAckCommandSha256.test(sha256)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysAckCommand)) return false
  return true
}

/** AckCommand: #/components/schemas/AckCommand */
function explainAckCommand(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else if (typeof status !== "string") issues.add([...at, "status"], "type", wrongType("string", status))
    else if (status !== "accepted" && status !== "progress" && status !== "succeeded" && status !== "failed") {
      issues.add([...at, "status"], "enum", wrongEnum("'accepted' | 'progress' | 'succeeded' | 'failed'", status))
    }
    const progress = value.progress
    if (progress !== undefined) {
      if (!isNumber(progress)) issues.add([...at, "progress"], "type", wrongType("number", progress))
      else {
        if (progress < 0) issues.add([...at, "progress"], "minimum", "Number must be greater than or equal to 0")
        if (progress > 100) issues.add([...at, "progress"], "maximum", "Number must be less than or equal to 100")
      }
    }
    const message = value.message
    if (message !== undefined) {
      if (typeof message !== "string") issues.add([...at, "message"], "type", wrongType("string", message))
      else if (!shortEnough(message, 2000)) issues.add([...at, "message"], "maxLength", "String must contain at most 2000 character(s)")
    }
    const sha256 = value.sha256
    if (sha256 !== undefined) {
      if (typeof sha256 !== "string") issues.add([...at, "sha256"], "type", wrongType("string", sha256))
      else {
        if (!shortEnough(sha256, 64)) issues.add([...at, "sha256"], "maxLength", "String must contain at most 64 character(s)")
        if (sha256.length <= 1000 && !patternAckCommandSha256.test(sha256)) issues.add([...at, "sha256"], "pattern", "Invalid")
      }
    }
    const inference_latency_p50_ms = value.inference_latency_p50_ms
    if (inference_latency_p50_ms !== undefined) {
      if (!isNumber(inference_latency_p50_ms)) {
        issues.add([...at, "inference_latency_p50_ms"], "type", wrongType("number", inference_latency_p50_ms))
      }
      else if (inference_latency_p50_ms < 0) {
        issues.add([...at, "inference_latency_p50_ms"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const inference_latency_p99_ms = value.inference_latency_p99_ms
    if (inference_latency_p99_ms !== undefined) {
      if (!isNumber(inference_latency_p99_ms)) {
        issues.add([...at, "inference_latency_p99_ms"], "type", wrongType("number", inference_latency_p99_ms))
      }
      else if (inference_latency_p99_ms < 0) {
        issues.add([...at, "inference_latency_p99_ms"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const extra = unknownKeys(value, (key) => key === "status" || key === "progress" || key === "message" || key === "sha256" || key === "inference_latency_p50_ms" || key === "inference_latency_p99_ms")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema */
function isAckCommand_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isAckCommand_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema */
function explainAckCommand_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainAckCommand_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema */
function projectAckCommand_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** PlanLimits: #/components/schemas/PlanLimits */
function isPlanLimits(value: unknown): boolean {
  if (!isObject(value)) return false
  const plan = value.plan
  if (typeof plan !== "string" || plan.length === 0 || !shortEnough(plan, 40)) return false
  const limits = value.limits
  if (!isObject(limits)) return false
  const robots = limits.robots
  if (!isPlanLimit(robots)) return false
  const models = limits.models
  if (!isPlanLimit(models)) return false
  const storage_bytes = limits.storage_bytes
  if (!isPlanLimit(storage_bytes)) return false
  const file_bytes = limits.file_bytes
  if (!isPlanLimit(file_bytes)) return false
  if (countKeys(limits) !== 4 && hasOthers(limits, keysPlanLimitsLimits)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysPlanLimits)) return false
  return true
}

/** PlanLimits: #/components/schemas/PlanLimits */
function explainPlanLimits(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const plan = value.plan
    if (plan === undefined) issues.add([...at, "plan"], "required", "Required")
    else if (typeof plan !== "string") issues.add([...at, "plan"], "type", wrongType("string", plan))
    else {
      if (plan.length === 0) issues.add([...at, "plan"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(plan, 40)) issues.add([...at, "plan"], "maxLength", "String must contain at most 40 character(s)")
    }
    const limits = value.limits
    if (limits === undefined) issues.add([...at, "limits"], "required", "Required")
    else if (!isObject(limits)) issues.add([...at, "limits"], "type", wrongType("object", limits))
    else {
      const robots = limits.robots
      if (robots === undefined) issues.add([...at, "limits", "robots"], "required", "Required")
      else explainPlanLimit(robots, [...at, "limits", "robots"], issues)
      const models = limits.models
      if (models === undefined) issues.add([...at, "limits", "models"], "required", "Required")
      else explainPlanLimit(models, [...at, "limits", "models"], issues)
      const storage_bytes = limits.storage_bytes
      if (storage_bytes === undefined) issues.add([...at, "limits", "storage_bytes"], "required", "Required")
      else explainPlanLimit(storage_bytes, [...at, "limits", "storage_bytes"], issues)
      const file_bytes = limits.file_bytes
      if (file_bytes === undefined) issues.add([...at, "limits", "file_bytes"], "required", "Required")
      else explainPlanLimit(file_bytes, [...at, "limits", "file_bytes"], issues)
      const extra = unknownKeys(limits, (key) => key === "robots" || key === "models" || key === "storage_bytes" || key === "file_bytes")
      if (extra.length > 0) issues.add([...at, "limits"], "additionalProperties", unrecognized(extra))
    }
    const extra2 = unknownKeys(value, (key) => key === "plan" || key === "limits")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** PlanLimits: #/components/schemas/PlanLimits */
function projectPlanLimits(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    plan: value.plan,
    limits: projectPlanLimitsLimits(value.limits),
  }
  return result
}

/** RobotMetadata: #/components/schemas/RobotMetadata */
function isRobotMetadata(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 64) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isRobotMetadataName(name)) return false
  }
  return true
}

/** RobotMetadata: #/components/schemas/RobotMetadata */
function explainRobotMetadata(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 64) issues.add(at, "maxProperties", "Object must contain at most 64 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isRobotMetadataName(name)) issues.add(at, "propertyNames", wrongKey(key2))
    }
  }
}

/** Inline: #/components/schemas/Robot/properties/last_seen */
function isNullableDateTimeText(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/Robot/properties/last_seen */
function explainNullableDateTimeText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/Robot/properties/metrics/anyOf/0 */
function isRobot_metrics(value: unknown): boolean {
  if (!isRobotMetrics(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "inference_latency_p50_ms" || key === "inference_latency_p99_ms" || key === "error_rate" || key === "throughput_rps" || key === "cpu_percent" || key === "memory_percent" || key === "confidence_score" || key === "gpu_percent" || key === "disk_percent") continue
      return false
    }
  }
  return true
}

/** Inline: #/components/schemas/Robot/properties/metrics/anyOf/0 */
function explainRobot_metrics(value: unknown, at: Path, issues: Issues): void {
  explainRobotMetrics(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "inference_latency_p50_ms" || key === "inference_latency_p99_ms" || key === "error_rate" || key === "throughput_rps" || key === "cpu_percent" || key === "memory_percent" || key === "confidence_score" || key === "gpu_percent" || key === "disk_percent")
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Robot/properties/heard_since */
function isRobot_heard_since(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/Robot/properties/heard_since */
function explainRobot_heard_since(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotList/properties/data/items */
function isRobotList_data_item(value: unknown): boolean {
  if (!isRobot(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysRobotList_data_item.has(key)) continue
      return false
    }
  }
  return true
}

/** Inline: #/components/schemas/RobotList/properties/data/items */
function explainRobotList_data_item(value: unknown, at: Path, issues: Issues): void {
  explainRobot(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysRobotList_data_item.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** CreatedRobot: #/components/schemas/CreatedRobot */
function isCreatedRobot(value: unknown): boolean {
  if (!isRobot(value)) return false
  if (!isCreatedRobotResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysCreatedRobot.has(key)) continue
      return false
    }
  }
  return true
}

/** CreatedRobot: #/components/schemas/CreatedRobot */
function explainCreatedRobot(value: unknown, at: Path, issues: Issues): void {
  explainRobot(value, at, issues)
  explainCreatedRobotResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysCreatedRobot.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/DeployPayload/properties/package_url */
function isNullableUriTextTo2048(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value))) return false
  return true
}

/** Inline: #/components/schemas/DeployPayload/properties/package_url */
function explainNullableUriTextTo2048(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/AddFleetRobots/properties/robot_ids */
function isAddFleetRobots_robot_ids(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 100) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (typeof item !== "string" || item.length === 0 || !shortEnough(item, 64)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/components/schemas/AddFleetRobots/properties/robot_ids */
function explainAddFleetRobots_robot_ids(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 100) issues.add(at, "maxItems", "Array must contain at most 100 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (typeof item !== "string") issues.add([...at, index], "type", wrongType("string", item))
      else {
        if (item.length === 0) issues.add([...at, index], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(item, 64)) issues.add([...at, index], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/components/schemas/AgentModel/properties/download_url */
function isUriTextTo2048(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value)) return false
  return true
}

/** Inline: #/components/schemas/AgentModel/properties/download_url */
function explainUriTextTo2048(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
}

/** RobotResponse: #/components/schemas/RobotResponse */
function isRobotResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const type_ = value.type
  if (!isRobotType(type_)) return false
  const status = value.status
  if (!isRobotState(status)) return false
  const ros_distro = value.ros_distro
  if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) {
    return false
  }
  const fleet_id = value.fleet_id
  if (fleet_id !== null && (typeof fleet_id !== "string" || !shortEnough(fleet_id, 64))) return false
  const active_model = value.active_model
  if (active_model !== null && (typeof active_model !== "string" || !shortEnough(active_model, 64))) return false
  const model_version = value.model_version
  if (model_version !== null && (typeof model_version !== "string" || !shortEnough(model_version, 64))) return false
  const maintenance = value.maintenance
  if (typeof maintenance !== "boolean") return false
  const heartbeat_interval_s = value.heartbeat_interval_s
  if (!isInteger(heartbeat_interval_s) || heartbeat_interval_s < 5 || heartbeat_interval_s > 300) return false
  const agent_version = value.agent_version
  if (agent_version !== null && (typeof agent_version !== "string" || !shortEnough(agent_version, 40))) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotStatusId.test(id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const updated_at = value.updated_at
  if (typeof updated_at !== "string" || !isDateTime(updated_at)) return false
  const last_seen = value.last_seen
  if (last_seen !== null && (typeof last_seen !== "string" || !isDateTime(last_seen))) return false
  const metadata = value.metadata
  if (!isRobotMetadata(metadata)) return false
  return true
}

/** RobotResponse: #/components/schemas/RobotResponse */
function explainRobotResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternRobotStatusId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else explainRobotType(type_, [...at, "type"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainRobotState(status, [...at, "status"], issues)
    const ros_distro = value.ros_distro
    if (ros_distro === undefined) issues.add([...at, "ros_distro"], "required", "Required")
    else if (ros_distro !== null && typeof ros_distro !== "string") issues.add([...at, "ros_distro"], "type", wrongType("string", ros_distro))
    else if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) {
      issues.add([...at, "ros_distro"], "enum", wrongEnum("'galactic' | 'humble' | 'iron' | 'jazzy' | 'kilted' | 'rolling' | null", ros_distro))
    }
    const fleet_id = value.fleet_id
    if (fleet_id === undefined) issues.add([...at, "fleet_id"], "required", "Required")
    else if (typeof fleet_id === "string") {
      if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (fleet_id !== null) issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    const active_model = value.active_model
    if (active_model === undefined) issues.add([...at, "active_model"], "required", "Required")
    else if (typeof active_model === "string") {
      if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    const model_version = value.model_version
    if (model_version === undefined) issues.add([...at, "model_version"], "required", "Required")
    else if (typeof model_version === "string") {
      if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    const maintenance = value.maintenance
    if (maintenance === undefined) issues.add([...at, "maintenance"], "required", "Required")
    else if (typeof maintenance !== "boolean") issues.add([...at, "maintenance"], "type", wrongType("boolean", maintenance))
    const metadata = value.metadata
    if (metadata === undefined) issues.add([...at, "metadata"], "required", "Required")
    else explainRobotMetadata(metadata, [...at, "metadata"], issues)
    const heartbeat_interval_s = value.heartbeat_interval_s
    if (heartbeat_interval_s === undefined) issues.add([...at, "heartbeat_interval_s"], "required", "Required")
    else if (!isInteger(heartbeat_interval_s)) issues.add([...at, "heartbeat_interval_s"], "type", wrongType("integer", heartbeat_interval_s))
    else {
      if (heartbeat_interval_s < 5) issues.add([...at, "heartbeat_interval_s"], "minimum", "Number must be greater than or equal to 5")
      if (heartbeat_interval_s > 300) issues.add([...at, "heartbeat_interval_s"], "maximum", "Number must be less than or equal to 300")
    }
    const agent_version = value.agent_version
    if (agent_version === undefined) issues.add([...at, "agent_version"], "required", "Required")
    else if (typeof agent_version === "string") {
      if (!shortEnough(agent_version, 40)) issues.add([...at, "agent_version"], "maxLength", "String must contain at most 40 character(s)")
    }
    else if (agent_version !== null) issues.add([...at, "agent_version"], "type", wrongType("string", agent_version))
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
    else if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
    const last_seen = value.last_seen
    if (last_seen === undefined) issues.add([...at, "last_seen"], "required", "Required")
    else if (typeof last_seen === "string") {
      if (!isDateTime(last_seen)) issues.add([...at, "last_seen"], "format", "Invalid datetime")
    }
    else if (last_seen !== null) issues.add([...at, "last_seen"], "type", wrongType("string", last_seen))
  }
}

/** Inline: #/components/schemas/RobotList/properties/data/~response */
function projectRobotListResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectGetRobot_200(item))
  return value
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

/** RosDistro: #/components/schemas/RosDistro */
function isRosDistro(value: unknown): boolean {
  if (value !== "galactic" && value !== "humble" && value !== "iron" && value !== "jazzy" && value !== "kilted" && value !== "rolling") {
    return false
  }
  return true
}

/** RosDistro: #/components/schemas/RosDistro */
function explainRosDistro(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "galactic" && value !== "humble" && value !== "iron" && value !== "jazzy" && value !== "kilted" && value !== "rolling") {
    issues.add(at, "enum", wrongEnum("'galactic' | 'humble' | 'iron' | 'jazzy' | 'kilted' | 'rolling'", value))
  }
}

/** Inline: #/components/schemas/CreatedRobot/allOf/1 */
function isCreatedRobotResponseAllOf2(value: unknown): boolean {
  if (!isObject(value)) return false
  const agent_token = value.agent_token
  if (!isAgentToken(agent_token)) return false
  return true
}

/** Inline: #/components/schemas/CreatedRobot/allOf/1 */
function explainCreatedRobotResponseAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const agent_token = value.agent_token
    if (agent_token === undefined) issues.add([...at, "agent_token"], "required", "Required")
    else explainAgentToken(agent_token, [...at, "agent_token"], issues)
  }
}

/** Inline: #/components/schemas/RobotStatus/properties/metrics/anyOf/1 */
function explainRobotStatusMetricsAnyOf2(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

/** Inline: #/components/schemas/RobotStatus/properties/metrics */
function projectRobotStatusMetrics(value: unknown): unknown {
  if (isObject(value)) {
    return projectRobot_metrics(value)
  }
  return value
}

/** Inline: #/components/schemas/RobotLogList/properties/data */
function projectRobotLogListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectRobotLogLine(item))
  return value
}

/** RobotMetrics: #/components/schemas/RobotMetrics */
function isRobotMetrics(value: unknown): boolean {
  if (!isObject(value)) return false
  const inference_latency_p50_ms = value.inference_latency_p50_ms
  if (inference_latency_p50_ms !== null && (!isNumber(inference_latency_p50_ms) || inference_latency_p50_ms < 0)) return false
  const inference_latency_p99_ms = value.inference_latency_p99_ms
  if (inference_latency_p99_ms !== null && (!isNumber(inference_latency_p99_ms) || inference_latency_p99_ms < 0)) return false
  const error_rate = value.error_rate
  if (error_rate !== null && (!isNumber(error_rate) || error_rate < 0 || error_rate > 1)) return false
  const throughput_rps = value.throughput_rps
  if (throughput_rps !== null && (!isNumber(throughput_rps) || throughput_rps < 0)) return false
  const cpu_percent = value.cpu_percent
  if (cpu_percent !== null && (!isNumber(cpu_percent) || cpu_percent < 0 || cpu_percent > 100)) return false
  const memory_percent = value.memory_percent
  if (memory_percent !== null && (!isNumber(memory_percent) || memory_percent < 0 || memory_percent > 100)) return false
  const confidence_score = value.confidence_score
  if (confidence_score !== null && (!isNumber(confidence_score) || confidence_score < 0 || confidence_score > 1)) return false
  const gpu_percent = value.gpu_percent
  if (gpu_percent !== null && (!isNumber(gpu_percent) || gpu_percent < 0 || gpu_percent > 100)) return false
  const disk_percent = value.disk_percent
  if (disk_percent !== null && (!isNumber(disk_percent) || disk_percent < 0 || disk_percent > 100)) return false
  return true
}

/** Inline: #/components/schemas/RobotMetricsEvent/allOf/1 */
function isRobotMetricsEventAllOf2(value: unknown): boolean {
  if (!isObject(value)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  return true
}

/** RobotMetrics: #/components/schemas/RobotMetrics */
function explainRobotMetrics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const inference_latency_p50_ms = value.inference_latency_p50_ms
    if (inference_latency_p50_ms === undefined) issues.add([...at, "inference_latency_p50_ms"], "required", "Required")
    else if (isNumber(inference_latency_p50_ms)) {
      if (inference_latency_p50_ms < 0) issues.add([...at, "inference_latency_p50_ms"], "minimum", "Number must be greater than or equal to 0")
    }
    else if (inference_latency_p50_ms !== null) {
      issues.add([...at, "inference_latency_p50_ms"], "type", wrongType("number", inference_latency_p50_ms))
    }
    const inference_latency_p99_ms = value.inference_latency_p99_ms
    if (inference_latency_p99_ms === undefined) issues.add([...at, "inference_latency_p99_ms"], "required", "Required")
    else if (isNumber(inference_latency_p99_ms)) {
      if (inference_latency_p99_ms < 0) issues.add([...at, "inference_latency_p99_ms"], "minimum", "Number must be greater than or equal to 0")
    }
    else if (inference_latency_p99_ms !== null) {
      issues.add([...at, "inference_latency_p99_ms"], "type", wrongType("number", inference_latency_p99_ms))
    }
    const error_rate = value.error_rate
    if (error_rate === undefined) issues.add([...at, "error_rate"], "required", "Required")
    else if (isNumber(error_rate)) {
      if (error_rate < 0) issues.add([...at, "error_rate"], "minimum", "Number must be greater than or equal to 0")
      if (error_rate > 1) issues.add([...at, "error_rate"], "maximum", "Number must be less than or equal to 1")
    }
    else if (error_rate !== null) issues.add([...at, "error_rate"], "type", wrongType("number", error_rate))
    const throughput_rps = value.throughput_rps
    if (throughput_rps === undefined) issues.add([...at, "throughput_rps"], "required", "Required")
    else if (isNumber(throughput_rps)) {
      if (throughput_rps < 0) issues.add([...at, "throughput_rps"], "minimum", "Number must be greater than or equal to 0")
    }
    else if (throughput_rps !== null) issues.add([...at, "throughput_rps"], "type", wrongType("number", throughput_rps))
    const cpu_percent = value.cpu_percent
    if (cpu_percent === undefined) issues.add([...at, "cpu_percent"], "required", "Required")
    else if (isNumber(cpu_percent)) {
      if (cpu_percent < 0) issues.add([...at, "cpu_percent"], "minimum", "Number must be greater than or equal to 0")
      if (cpu_percent > 100) issues.add([...at, "cpu_percent"], "maximum", "Number must be less than or equal to 100")
    }
    else if (cpu_percent !== null) issues.add([...at, "cpu_percent"], "type", wrongType("number", cpu_percent))
    const memory_percent = value.memory_percent
    if (memory_percent === undefined) issues.add([...at, "memory_percent"], "required", "Required")
    else if (isNumber(memory_percent)) {
      if (memory_percent < 0) issues.add([...at, "memory_percent"], "minimum", "Number must be greater than or equal to 0")
      if (memory_percent > 100) issues.add([...at, "memory_percent"], "maximum", "Number must be less than or equal to 100")
    }
    else if (memory_percent !== null) issues.add([...at, "memory_percent"], "type", wrongType("number", memory_percent))
    const confidence_score = value.confidence_score
    if (confidence_score === undefined) issues.add([...at, "confidence_score"], "required", "Required")
    else if (isNumber(confidence_score)) {
      if (confidence_score < 0) issues.add([...at, "confidence_score"], "minimum", "Number must be greater than or equal to 0")
      if (confidence_score > 1) issues.add([...at, "confidence_score"], "maximum", "Number must be less than or equal to 1")
    }
    else if (confidence_score !== null) issues.add([...at, "confidence_score"], "type", wrongType("number", confidence_score))
    const gpu_percent = value.gpu_percent
    if (gpu_percent === undefined) issues.add([...at, "gpu_percent"], "required", "Required")
    else if (isNumber(gpu_percent)) {
      if (gpu_percent < 0) issues.add([...at, "gpu_percent"], "minimum", "Number must be greater than or equal to 0")
      if (gpu_percent > 100) issues.add([...at, "gpu_percent"], "maximum", "Number must be less than or equal to 100")
    }
    else if (gpu_percent !== null) issues.add([...at, "gpu_percent"], "type", wrongType("number", gpu_percent))
    const disk_percent = value.disk_percent
    if (disk_percent === undefined) issues.add([...at, "disk_percent"], "required", "Required")
    else if (isNumber(disk_percent)) {
      if (disk_percent < 0) issues.add([...at, "disk_percent"], "minimum", "Number must be greater than or equal to 0")
      if (disk_percent > 100) issues.add([...at, "disk_percent"], "maximum", "Number must be less than or equal to 100")
    }
    else if (disk_percent !== null) issues.add([...at, "disk_percent"], "type", wrongType("number", disk_percent))
  }
}

/** Inline: #/components/schemas/RobotMetricsEvent/allOf/1 */
function explainRobotMetricsEventAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
  }
}

/** RobotCommandType: #/components/schemas/RobotCommandType */
function isRobotCommandType(value: unknown): boolean {
  if (value !== "deploy" && value !== "rollback" && value !== "reload" && value !== "stop" && value !== "configure") return false
  return true
}

/** RobotCommandStatus: #/components/schemas/RobotCommandStatus */
function isRobotCommandStatus(value: unknown): boolean {
  if (value !== "queued" && value !== "delivered" && value !== "accepted" && value !== "succeeded" && value !== "failed" && value !== "expired" && value !== "cancelled") {
    return false
  }
  return true
}

/** DeployPayload: #/components/schemas/DeployPayload */
function isDeployPayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const deployment_id = value.deployment_id
  if (typeof deployment_id !== "string" || !shortEnough(deployment_id, 64)) return false
  const model_id = value.model_id
  if (typeof model_id !== "string" || !shortEnough(model_id, 64)) return false
  const model_version = value.model_version
  if (typeof model_version !== "string" || !shortEnough(model_version, 64)) return false
  const size_bytes = value.size_bytes
  if (!isInteger(size_bytes) || size_bytes < 0 || size_bytes > 9007199254740991) return false
  const input_topic = value.input_topic
  if (typeof input_topic !== "string" || !shortEnough(input_topic, 256)) return false
  const output_topic = value.output_topic
  if (typeof output_topic !== "string" || !shortEnough(output_topic, 256)) return false
  const namespace_ = value.namespace
  if (typeof namespace_ !== "string" || !shortEnough(namespace_, 256)) return false
  const package_url = value.package_url
  if (package_url !== null && (typeof package_url !== "string" || !shortEnough(package_url, 2048) || !isUri(package_url))) return false
  const onnx_url = value.onnx_url
  if (onnx_url !== null && (typeof onnx_url !== "string" || !shortEnough(onnx_url, 2048) || !isUri(onnx_url))) return false
  const package_sha256 = value.package_sha256
  if (typeof package_sha256 !== "string" || !shortEnough(package_sha256, 64) || !patternAckCommandSha256.test(package_sha256)) return false
  const onnx_sha256 = value.onnx_sha256
  if (typeof onnx_sha256 !== "string" || !shortEnough(onnx_sha256, 64) || !patternAckCommandSha256.test(onnx_sha256)) return false
  if (countKeys(value) !== 11 && hasOthers(value, keysDeployPayload)) return false
  return true
}

/** RollbackPayload: #/components/schemas/RollbackPayload */
function isRollbackPayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const deployment_id = value.deployment_id
  if (typeof deployment_id !== "string" || !shortEnough(deployment_id, 64)) return false
  const model_id = value.model_id
  if (model_id !== null && (typeof model_id !== "string" || !shortEnough(model_id, 64))) return false
  const model_version = value.model_version
  if (model_version !== null && (typeof model_version !== "string" || !shortEnough(model_version, 64))) return false
  const onnx_url = value.onnx_url
  if (onnx_url !== null && (typeof onnx_url !== "string" || !shortEnough(onnx_url, 2048) || !isUri(onnx_url))) return false
  const onnx_sha256 = value.onnx_sha256
  if (onnx_sha256 !== null && (typeof onnx_sha256 !== "string" || !shortEnough(onnx_sha256, 64) || !patternAckCommandSha256.test(onnx_sha256))) {
    return false
  }
  if (countKeys(value) !== 5 && hasOthers(value, keysRollbackPayload)) return false
  return true
}

/** ReloadPayload: #/components/schemas/ReloadPayload */
function isReloadPayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const model_id = value.model_id
  if (typeof model_id !== "string" || !shortEnough(model_id, 64)) return false
  const model_version = value.model_version
  if (model_version !== null && (typeof model_version !== "string" || !shortEnough(model_version, 64))) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysReloadPayload)) return false
  return true
}

/** StopPayload: #/components/schemas/StopPayload */
function isStopPayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const deployment_id = value.deployment_id
  if (typeof deployment_id !== "string" || !shortEnough(deployment_id, 64)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysStopPayload)) return false
  return true
}

/** ConfigurePayload: #/components/schemas/ConfigurePayload */
function isConfigurePayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const config = value.config
  if (!isAgentConfig(config)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysConfigurePayload)) return false
  return true
}

/** RobotCommandType: #/components/schemas/RobotCommandType */
function explainRobotCommandType(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "deploy" && value !== "rollback" && value !== "reload" && value !== "stop" && value !== "configure") {
    issues.add(at, "enum", wrongEnum("'deploy' | 'rollback' | 'reload' | 'stop' | 'configure'", value))
  }
}

/** RobotCommandStatus: #/components/schemas/RobotCommandStatus */
function explainRobotCommandStatus(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "queued" && value !== "delivered" && value !== "accepted" && value !== "succeeded" && value !== "failed" && value !== "expired" && value !== "cancelled") {
    issues.add(at, "enum", wrongEnum("'queued' | 'delivered' | 'accepted' | 'succeeded' | 'failed' | 'expired' | 'cancelled'", value))
  }
}

/** Inline: #/components/schemas/RobotCommand/properties/payload */
function projectRobotCommandResponsePayload(value: unknown): unknown {
  if (isObject(value)) {
    if (isDeployPayload(value)) return projectDeployPayload(value)
    if (isRollbackPayload(value)) return projectRollbackPayload(value)
    if (isReloadPayload(value)) return projectReloadPayload(value)
    if (isStopPayload(value)) return projectStopPayload(value)
    if (isConfigurePayload(value)) return projectConfigurePayload(value)
    const copy = projectDeployPayload(value)
    if (isDeployPayload(copy)) return copy
    const copy2 = projectRollbackPayload(value)
    if (isRollbackPayload(copy2)) return copy2
    const copy3 = projectReloadPayload(value)
    if (isReloadPayload(copy3)) return copy3
    const copy4 = projectStopPayload(value)
    if (isStopPayload(copy4)) return copy4
    const copy5 = projectConfigurePayload(value)
    if (isConfigurePayload(copy5)) return copy5
  }
  return value
}

/** MetricName: #/components/schemas/MetricName */
function isMetricName(value: unknown): boolean {
  if (!valuesMetricName.has(value)) return false
  return true
}

/** MetricName: #/components/schemas/MetricName */
function explainMetricName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!valuesMetricName.has(value)) {
    issues.add(at, "enum", wrongEnum("'inference_latency_p50' | 'inference_latency_p99' | 'error_rate' | 'confidence_score' | 'throughput' | 'cpu_usage' | 'memory_usage' | 'gpu_usage' | 'disk_usage'", value))
  }
}

/** TelemetryBucket: #/components/schemas/TelemetryBucket */
function isTelemetryBucket(value: unknown): boolean {
  if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d") {
    return false
  }
  return true
}

/** TelemetryPoint: #/components/schemas/TelemetryPoint */
function isTelemetryPoint(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const inference_latency_p50 = value.inference_latency_p50
  if (inference_latency_p50 !== undefined) {
    if (!isMetricStatistics(inference_latency_p50)) return false
    known += 1
  }
  const inference_latency_p99 = value.inference_latency_p99
  if (inference_latency_p99 !== undefined) {
    if (!isMetricStatistics(inference_latency_p99)) return false
    known += 1
  }
  const error_rate = value.error_rate
  if (error_rate !== undefined) {
    if (!isMetricStatistics(error_rate)) return false
    known += 1
  }
  const confidence_score = value.confidence_score
  if (confidence_score !== undefined) {
    if (!isMetricStatistics(confidence_score)) return false
    known += 1
  }
  const throughput = value.throughput
  if (throughput !== undefined) {
    if (!isMetricStatistics(throughput)) return false
    known += 1
  }
  const cpu_usage = value.cpu_usage
  if (cpu_usage !== undefined) {
    if (!isMetricStatistics(cpu_usage)) return false
    known += 1
  }
  const memory_usage = value.memory_usage
  if (memory_usage !== undefined) {
    if (!isMetricStatistics(memory_usage)) return false
    known += 1
  }
  const gpu_usage = value.gpu_usage
  if (gpu_usage !== undefined) {
    if (!isMetricStatistics(gpu_usage)) return false
    known += 1
  }
  const disk_usage = value.disk_usage
  if (disk_usage !== undefined) {
    if (!isMetricStatistics(disk_usage)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysTelemetryPoint)) return false
  return true
}

/** TelemetryBucket: #/components/schemas/TelemetryBucket */
function explainTelemetryBucket(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d") {
    issues.add(at, "enum", wrongEnum("'10s' | '1m' | '5m' | '15m' | '1h' | '6h' | '1d'", value))
  }
}

/** TelemetryPoint: #/components/schemas/TelemetryPoint */
function explainTelemetryPoint(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const inference_latency_p50 = value.inference_latency_p50
    if (inference_latency_p50 !== undefined) explainMetricStatistics(inference_latency_p50, [...at, "inference_latency_p50"], issues)
    const inference_latency_p99 = value.inference_latency_p99
    if (inference_latency_p99 !== undefined) explainMetricStatistics(inference_latency_p99, [...at, "inference_latency_p99"], issues)
    const error_rate = value.error_rate
    if (error_rate !== undefined) explainMetricStatistics(error_rate, [...at, "error_rate"], issues)
    const confidence_score = value.confidence_score
    if (confidence_score !== undefined) explainMetricStatistics(confidence_score, [...at, "confidence_score"], issues)
    const throughput = value.throughput
    if (throughput !== undefined) explainMetricStatistics(throughput, [...at, "throughput"], issues)
    const cpu_usage = value.cpu_usage
    if (cpu_usage !== undefined) explainMetricStatistics(cpu_usage, [...at, "cpu_usage"], issues)
    const memory_usage = value.memory_usage
    if (memory_usage !== undefined) explainMetricStatistics(memory_usage, [...at, "memory_usage"], issues)
    const gpu_usage = value.gpu_usage
    if (gpu_usage !== undefined) explainMetricStatistics(gpu_usage, [...at, "gpu_usage"], issues)
    const disk_usage = value.disk_usage
    if (disk_usage !== undefined) explainMetricStatistics(disk_usage, [...at, "disk_usage"], issues)
    const extra = unknownKeys(value, (key) => key === "at" || key === "inference_latency_p50" || key === "inference_latency_p99" || key === "error_rate" || key === "confidence_score" || key === "throughput" || key === "cpu_usage" || key === "memory_usage" || key === "gpu_usage" || key === "disk_usage")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/TelemetrySeries/properties/data */
function projectTelemetrySeriesData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectTelemetryPoint(item))
  return value
}

/** Inline: #/components/schemas/RobotCommandList/properties/data/~response */
function projectRobotCommandListResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectRobotCommandResponse(item))
  return value
}

/** Inline: #/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema/allOf/1 */
function isReloadRobot_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "no_active_model") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema/allOf/1 */
function explainReloadRobot_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "no_active_model") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'no_active_model'", reason))
        }
      }
    }
  }
}

/** AgentToken: #/components/schemas/AgentToken */
function isAgentToken(value: unknown): boolean {
  if (typeof value !== "string" || !longEnough(value, 10) || !shortEnough(value, 100)) return false
  return true
}

/** AgentToken: #/components/schemas/AgentToken */
function explainAgentToken(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!longEnough(value, 10)) issues.add(at, "minLength", "String must contain at least 10 character(s)")
    if (!shortEnough(value, 100)) issues.add(at, "maxLength", "String must contain at most 100 character(s)")
  }
}

/** Inline: #/components/schemas/FleetList/properties/data */
function projectFleetListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectFleet(item))
  return value
}

/** FleetConfig: #/components/schemas/FleetConfig */
function isFleetConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const input_topic = value.input_topic
  if (input_topic !== undefined) {
    if (typeof input_topic !== "string" || input_topic.length === 0 || !shortEnough(input_topic, 256)) return false
    known += 1
  }
  const output_topic = value.output_topic
  if (output_topic !== undefined) {
    if (typeof output_topic !== "string" || output_topic.length === 0 || !shortEnough(output_topic, 256)) return false
    known += 1
  }
  const namespace_ = value.namespace
  if (namespace_ !== undefined) {
    if (typeof namespace_ !== "string" || !shortEnough(namespace_, 256)) return false
    known += 1
  }
  const qos = value.qos
  if (qos !== undefined) {
    if (!isObject(qos)) return false
    let known2 = 0
    const input = qos.input
    if (input !== undefined) {
      if (!isQosProfile(input)) return false
      known2 += 1
    }
    const output = qos.output
    if (output !== undefined) {
      if (!isQosProfile(output)) return false
      known2 += 1
    }
    if (countKeys(qos) !== known2 && hasOthers(qos, keysFleetConfigQos)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysFleetConfig)) return false
  return true
}

/** FleetConfig: #/components/schemas/FleetConfig */
function explainFleetConfig(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const input_topic = value.input_topic
    if (input_topic !== undefined) {
      if (typeof input_topic !== "string") issues.add([...at, "input_topic"], "type", wrongType("string", input_topic))
      else {
        if (input_topic.length === 0) issues.add([...at, "input_topic"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(input_topic, 256)) issues.add([...at, "input_topic"], "maxLength", "String must contain at most 256 character(s)")
      }
    }
    const output_topic = value.output_topic
    if (output_topic !== undefined) {
      if (typeof output_topic !== "string") issues.add([...at, "output_topic"], "type", wrongType("string", output_topic))
      else {
        if (output_topic.length === 0) issues.add([...at, "output_topic"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(output_topic, 256)) issues.add([...at, "output_topic"], "maxLength", "String must contain at most 256 character(s)")
      }
    }
    const namespace_ = value.namespace
    if (namespace_ !== undefined) {
      if (typeof namespace_ !== "string") issues.add([...at, "namespace"], "type", wrongType("string", namespace_))
      else if (!shortEnough(namespace_, 256)) issues.add([...at, "namespace"], "maxLength", "String must contain at most 256 character(s)")
    }
    const qos = value.qos
    if (qos !== undefined) {
      if (!isObject(qos)) issues.add([...at, "qos"], "type", wrongType("object", qos))
      else {
        const input = qos.input
        if (input !== undefined) explainQosProfile(input, [...at, "qos", "input"], issues)
        const output = qos.output
        if (output !== undefined) explainQosProfile(output, [...at, "qos", "output"], issues)
        const extra = unknownKeys(qos, (key) => key === "input" || key === "output")
        if (extra.length > 0) issues.add([...at, "qos"], "additionalProperties", unrecognized(extra))
      }
    }
    const extra2 = unknownKeys(value, (key) => key === "input_topic" || key === "output_topic" || key === "namespace" || key === "qos")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** FleetConfig: #/components/schemas/FleetConfig */
function projectFleetConfig(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.input_topic !== undefined) result["input_topic"] = value.input_topic
  if (value.output_topic !== undefined) result["output_topic"] = value.output_topic
  if (value.namespace !== undefined) result["namespace"] = value.namespace
  if (value.qos !== undefined) result["qos"] = projectFleetConfigQos(value.qos)
  return result
}

/** Inline: #/paths/~1fleets/post/responses/409/content/application~1json/schema/allOf/1 */
function isCreateFleet_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "name_taken") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1fleets/post/responses/409/content/application~1json/schema/allOf/1 */
function explainCreateFleet_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "name_taken") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'name_taken'", reason))
        }
      }
    }
  }
}

/** AgentConfig: #/components/schemas/AgentConfig */
function isAgentConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const input_topic = value.input_topic
  if (input_topic !== null && (typeof input_topic !== "string" || input_topic.length === 0 || !shortEnough(input_topic, 256))) return false
  const output_topic = value.output_topic
  if (typeof output_topic !== "string" || output_topic.length === 0 || !shortEnough(output_topic, 256)) return false
  const namespace_ = value.namespace
  if (typeof namespace_ !== "string" || !shortEnough(namespace_, 256)) return false
  const qos = value.qos
  if (!isObject(qos)) return false
  const input = qos.input
  if (!isAgentQosProfile(input)) return false
  const output = qos.output
  if (!isAgentQosProfile(output)) return false
  if (countKeys(qos) !== 2 && hasOthers(qos, keysFleetConfigQos)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysFleetConfig)) return false
  return true
}

/** AgentModel: #/components/schemas/AgentModel */
function isAgentModel(value: unknown): boolean {
  if (!isObject(value)) return false
  const model_id = value.model_id
  if (typeof model_id !== "string" || !shortEnough(model_id, 64)) return false
  const version = value.version
  if (typeof version !== "string" || !shortEnough(version, 64)) return false
  const sha256 = value.sha256
  if (typeof sha256 !== "string" || !shortEnough(sha256, 64) || !patternAckCommandSha256.test(sha256)) return false
  const download_url = value.download_url
  if (typeof download_url !== "string" || !shortEnough(download_url, 2048) || !isUri(download_url)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysAgentModel)) return false
  return true
}

/** AgentConfig: #/components/schemas/AgentConfig */
function explainAgentConfig(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const input_topic = value.input_topic
    if (input_topic === undefined) issues.add([...at, "input_topic"], "required", "Required")
    else if (typeof input_topic === "string") {
      if (input_topic.length === 0) issues.add([...at, "input_topic"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(input_topic, 256)) issues.add([...at, "input_topic"], "maxLength", "String must contain at most 256 character(s)")
    }
    else if (input_topic !== null) issues.add([...at, "input_topic"], "type", wrongType("string", input_topic))
    const output_topic = value.output_topic
    if (output_topic === undefined) issues.add([...at, "output_topic"], "required", "Required")
    else if (typeof output_topic !== "string") issues.add([...at, "output_topic"], "type", wrongType("string", output_topic))
    else {
      if (output_topic.length === 0) issues.add([...at, "output_topic"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(output_topic, 256)) issues.add([...at, "output_topic"], "maxLength", "String must contain at most 256 character(s)")
    }
    const namespace_ = value.namespace
    if (namespace_ === undefined) issues.add([...at, "namespace"], "required", "Required")
    else if (typeof namespace_ !== "string") issues.add([...at, "namespace"], "type", wrongType("string", namespace_))
    else if (!shortEnough(namespace_, 256)) issues.add([...at, "namespace"], "maxLength", "String must contain at most 256 character(s)")
    const qos = value.qos
    if (qos === undefined) issues.add([...at, "qos"], "required", "Required")
    else if (!isObject(qos)) issues.add([...at, "qos"], "type", wrongType("object", qos))
    else {
      const input = qos.input
      if (input === undefined) issues.add([...at, "qos", "input"], "required", "Required")
      else explainAgentQosProfile(input, [...at, "qos", "input"], issues)
      const output = qos.output
      if (output === undefined) issues.add([...at, "qos", "output"], "required", "Required")
      else explainAgentQosProfile(output, [...at, "qos", "output"], issues)
      const extra = unknownKeys(qos, (key) => key === "input" || key === "output")
      if (extra.length > 0) issues.add([...at, "qos"], "additionalProperties", unrecognized(extra))
    }
    const extra2 = unknownKeys(value, (key) => key === "input_topic" || key === "output_topic" || key === "namespace" || key === "qos")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** AgentModel: #/components/schemas/AgentModel */
function explainAgentModel(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const model_id = value.model_id
    if (model_id === undefined) issues.add([...at, "model_id"], "required", "Required")
    else if (typeof model_id !== "string") issues.add([...at, "model_id"], "type", wrongType("string", model_id))
    else if (!shortEnough(model_id, 64)) issues.add([...at, "model_id"], "maxLength", "String must contain at most 64 character(s)")
    const version = value.version
    if (version === undefined) issues.add([...at, "version"], "required", "Required")
    else if (typeof version !== "string") issues.add([...at, "version"], "type", wrongType("string", version))
    else if (!shortEnough(version, 64)) issues.add([...at, "version"], "maxLength", "String must contain at most 64 character(s)")
    const sha256 = value.sha256
    if (sha256 === undefined) issues.add([...at, "sha256"], "required", "Required")
    else if (typeof sha256 !== "string") issues.add([...at, "sha256"], "type", wrongType("string", sha256))
    else {
      if (!shortEnough(sha256, 64)) issues.add([...at, "sha256"], "maxLength", "String must contain at most 64 character(s)")
      if (sha256.length <= 1000 && !patternAckCommandSha256.test(sha256)) issues.add([...at, "sha256"], "pattern", "Invalid")
    }
    const download_url = value.download_url
    if (download_url === undefined) issues.add([...at, "download_url"], "required", "Required")
    else if (typeof download_url !== "string") issues.add([...at, "download_url"], "type", wrongType("string", download_url))
    else {
      if (!shortEnough(download_url, 2048)) issues.add([...at, "download_url"], "maxLength", "String must contain at most 2048 character(s)")
      if (!isUri(download_url)) issues.add([...at, "download_url"], "format", "Invalid uri")
    }
    const extra = unknownKeys(value, (key) => key === "model_id" || key === "version" || key === "sha256" || key === "download_url")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AgentConfig: #/components/schemas/AgentConfig */
function projectAgentConfig(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    input_topic: value.input_topic,
    output_topic: value.output_topic,
    namespace: value.namespace,
    qos: projectAgentConfigQos(value.qos),
  }
  return result
}

/** Inline: #/components/schemas/AgentSelf/properties/model */
function projectAgentSelfResponseModel(value: unknown): unknown {
  if (isObject(value)) {
    return projectAgentModel(value)
  }
  return value
}

/** ReportedMetrics: #/components/schemas/ReportedMetrics */
function isReportedMetrics(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const inference_latency_p50_ms = value.inference_latency_p50_ms
  if (inference_latency_p50_ms !== undefined) {
    if (inference_latency_p50_ms !== null && (!isNumber(inference_latency_p50_ms) || inference_latency_p50_ms < 0 || inference_latency_p50_ms > 1000000000000)) {
      return false
    }
    known += 1
  }
  const inference_latency_p99_ms = value.inference_latency_p99_ms
  if (inference_latency_p99_ms !== undefined) {
    if (inference_latency_p99_ms !== null && (!isNumber(inference_latency_p99_ms) || inference_latency_p99_ms < 0 || inference_latency_p99_ms > 1000000000000)) {
      return false
    }
    known += 1
  }
  const error_rate = value.error_rate
  if (error_rate !== undefined) {
    if (error_rate !== null && (!isNumber(error_rate) || error_rate < 0 || error_rate > 1)) return false
    known += 1
  }
  const throughput_rps = value.throughput_rps
  if (throughput_rps !== undefined) {
    if (throughput_rps !== null && (!isNumber(throughput_rps) || throughput_rps < 0 || throughput_rps > 1000000000000)) return false
    known += 1
  }
  const cpu_percent = value.cpu_percent
  if (cpu_percent !== undefined) {
    if (cpu_percent !== null && (!isNumber(cpu_percent) || cpu_percent < 0 || cpu_percent > 100)) return false
    known += 1
  }
  const memory_percent = value.memory_percent
  if (memory_percent !== undefined) {
    if (memory_percent !== null && (!isNumber(memory_percent) || memory_percent < 0 || memory_percent > 100)) return false
    known += 1
  }
  const confidence_score = value.confidence_score
  if (confidence_score !== undefined) {
    if (confidence_score !== null && (!isNumber(confidence_score) || confidence_score < 0 || confidence_score > 1)) return false
    known += 1
  }
  const gpu_percent = value.gpu_percent
  if (gpu_percent !== undefined) {
    if (gpu_percent !== null && (!isNumber(gpu_percent) || gpu_percent < 0 || gpu_percent > 100)) return false
    known += 1
  }
  const disk_percent = value.disk_percent
  if (disk_percent !== undefined) {
    if (disk_percent !== null && (!isNumber(disk_percent) || disk_percent < 0 || disk_percent > 100)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysReportedMetrics)) return false
  return true
}

/** Inline: #/components/schemas/Heartbeat/dependentSchemas/fault */
function isHeartbeatWithFault(value: unknown): boolean {
  if (isObject(value)) {
    const state = value.state
    if (state !== undefined && state !== "error") return false
  }
  return true
}

/** ReportedMetrics: #/components/schemas/ReportedMetrics */
function explainReportedMetrics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const inference_latency_p50_ms = value.inference_latency_p50_ms
    if (inference_latency_p50_ms !== undefined) {
      if (isNumber(inference_latency_p50_ms)) {
        if (inference_latency_p50_ms < 0) issues.add([...at, "inference_latency_p50_ms"], "minimum", "Number must be greater than or equal to 0")
        if (inference_latency_p50_ms > 1000000000000) {
          issues.add([...at, "inference_latency_p50_ms"], "maximum", "Number must be less than or equal to 1000000000000")
        }
      }
      else if (inference_latency_p50_ms !== null) {
        issues.add([...at, "inference_latency_p50_ms"], "type", wrongType("number", inference_latency_p50_ms))
      }
    }
    const inference_latency_p99_ms = value.inference_latency_p99_ms
    if (inference_latency_p99_ms !== undefined) {
      if (isNumber(inference_latency_p99_ms)) {
        if (inference_latency_p99_ms < 0) issues.add([...at, "inference_latency_p99_ms"], "minimum", "Number must be greater than or equal to 0")
        if (inference_latency_p99_ms > 1000000000000) {
          issues.add([...at, "inference_latency_p99_ms"], "maximum", "Number must be less than or equal to 1000000000000")
        }
      }
      else if (inference_latency_p99_ms !== null) {
        issues.add([...at, "inference_latency_p99_ms"], "type", wrongType("number", inference_latency_p99_ms))
      }
    }
    const error_rate = value.error_rate
    if (error_rate !== undefined) {
      if (isNumber(error_rate)) {
        if (error_rate < 0) issues.add([...at, "error_rate"], "minimum", "Number must be greater than or equal to 0")
        if (error_rate > 1) issues.add([...at, "error_rate"], "maximum", "Number must be less than or equal to 1")
      }
      else if (error_rate !== null) issues.add([...at, "error_rate"], "type", wrongType("number", error_rate))
    }
    const throughput_rps = value.throughput_rps
    if (throughput_rps !== undefined) {
      if (isNumber(throughput_rps)) {
        if (throughput_rps < 0) issues.add([...at, "throughput_rps"], "minimum", "Number must be greater than or equal to 0")
        if (throughput_rps > 1000000000000) issues.add([...at, "throughput_rps"], "maximum", "Number must be less than or equal to 1000000000000")
      }
      else if (throughput_rps !== null) issues.add([...at, "throughput_rps"], "type", wrongType("number", throughput_rps))
    }
    const cpu_percent = value.cpu_percent
    if (cpu_percent !== undefined) {
      if (isNumber(cpu_percent)) {
        if (cpu_percent < 0) issues.add([...at, "cpu_percent"], "minimum", "Number must be greater than or equal to 0")
        if (cpu_percent > 100) issues.add([...at, "cpu_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (cpu_percent !== null) issues.add([...at, "cpu_percent"], "type", wrongType("number", cpu_percent))
    }
    const memory_percent = value.memory_percent
    if (memory_percent !== undefined) {
      if (isNumber(memory_percent)) {
        if (memory_percent < 0) issues.add([...at, "memory_percent"], "minimum", "Number must be greater than or equal to 0")
        if (memory_percent > 100) issues.add([...at, "memory_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (memory_percent !== null) issues.add([...at, "memory_percent"], "type", wrongType("number", memory_percent))
    }
    const confidence_score = value.confidence_score
    if (confidence_score !== undefined) {
      if (isNumber(confidence_score)) {
        if (confidence_score < 0) issues.add([...at, "confidence_score"], "minimum", "Number must be greater than or equal to 0")
        if (confidence_score > 1) issues.add([...at, "confidence_score"], "maximum", "Number must be less than or equal to 1")
      }
      else if (confidence_score !== null) issues.add([...at, "confidence_score"], "type", wrongType("number", confidence_score))
    }
    const gpu_percent = value.gpu_percent
    if (gpu_percent !== undefined) {
      if (isNumber(gpu_percent)) {
        if (gpu_percent < 0) issues.add([...at, "gpu_percent"], "minimum", "Number must be greater than or equal to 0")
        if (gpu_percent > 100) issues.add([...at, "gpu_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (gpu_percent !== null) issues.add([...at, "gpu_percent"], "type", wrongType("number", gpu_percent))
    }
    const disk_percent = value.disk_percent
    if (disk_percent !== undefined) {
      if (isNumber(disk_percent)) {
        if (disk_percent < 0) issues.add([...at, "disk_percent"], "minimum", "Number must be greater than or equal to 0")
        if (disk_percent > 100) issues.add([...at, "disk_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (disk_percent !== null) issues.add([...at, "disk_percent"], "type", wrongType("number", disk_percent))
    }
    const extra = unknownKeys(value, (key) => key === "inference_latency_p50_ms" || key === "inference_latency_p99_ms" || key === "error_rate" || key === "throughput_rps" || key === "cpu_percent" || key === "memory_percent" || key === "confidence_score" || key === "gpu_percent" || key === "disk_percent")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Heartbeat/dependentSchemas/fault */
function explainHeartbeatWithFault(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const state = value.state
    if (state !== undefined && state !== "error") issues.add([...at, "state"], "const", "Invalid literal value, expected \"error\"")
  }
}

/** ReportedSample: #/components/schemas/ReportedSample */
function isReportedSample(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const metrics = value.metrics
  if (!isReportedMetrics(metrics)) return false
  const output = value.output
  if (output !== undefined) {
    if (!isOutputStatistics(output)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysReportedSample)) return false
  return true
}

/** ReportedSample: #/components/schemas/ReportedSample */
function explainReportedSample(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const metrics = value.metrics
    if (metrics === undefined) issues.add([...at, "metrics"], "required", "Required")
    else explainReportedMetrics(metrics, [...at, "metrics"], issues)
    const output = value.output
    if (output !== undefined) explainOutputStatistics(output, [...at, "output"], issues)
    const extra = unknownKeys(value, (key) => key === "at" || key === "metrics" || key === "output")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ReportedLogLine: #/components/schemas/ReportedLogLine */
function isReportedLogLine(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const level = value.level
  if (!isLogLevel(level)) return false
  const message = value.message
  if (typeof message !== "string" || message.length === 0 || !shortEnough(message, 4000)) return false
  const source = value.source
  if (source !== undefined) {
    if (typeof source !== "string" || source.length === 0 || !shortEnough(source, 100)) return false
    known += 1
  }
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const data = value.data
  if (data !== undefined) {
    if (isObject(data)) {
    }
    else if (data !== null) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysReportedLogLine)) return false
  return true
}

/** ReportedLogLine: #/components/schemas/ReportedLogLine */
function explainReportedLogLine(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const level = value.level
    if (level === undefined) issues.add([...at, "level"], "required", "Required")
    else explainLogLevel(level, [...at, "level"], issues)
    const message = value.message
    if (message === undefined) issues.add([...at, "message"], "required", "Required")
    else if (typeof message !== "string") issues.add([...at, "message"], "type", wrongType("string", message))
    else {
      if (message.length === 0) issues.add([...at, "message"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(message, 4000)) issues.add([...at, "message"], "maxLength", "String must contain at most 4000 character(s)")
    }
    const source = value.source
    if (source !== undefined) {
      if (typeof source !== "string") issues.add([...at, "source"], "type", wrongType("string", source))
      else {
        if (source.length === 0) issues.add([...at, "source"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(source, 100)) issues.add([...at, "source"], "maxLength", "String must contain at most 100 character(s)")
      }
    }
    const data = value.data
    if (data !== undefined) {
      if (isObject(data)) {
      }
      else if (data !== null) issues.add([...at, "data"], "type", wrongType("object", data))
    }
    const extra = unknownKeys(value, (key) => key === "at" || key === "level" || key === "message" || key === "source" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/LogBatch/properties/lines */
function fillLogBatchLines(value: unknown): void {
  if (isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      fillReportedLogLine(value[index])
    }
  }
}

/** Inline: #/components/schemas/PendingCommands/properties/data/~response */
function projectPendingCommandsResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectRobotCommandResponse(item))
  return value
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema/allOf/1 */
function isAckCommand_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "command_finished") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema/allOf/1 */
function explainAckCommand_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "command_finished") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'command_finished'", reason))
        }
      }
    }
  }
}

/** PlanLimit: #/components/schemas/PlanLimit */
function isPlanLimit(value: unknown): boolean {
  if (!isObject(value)) return false
  const used = value.used
  if (used !== null && (!isInteger(used) || used < 0 || used > 9007199254740991)) return false
  const allowed = value.allowed
  if (allowed !== null && (!isInteger(allowed) || allowed < 0 || allowed > 9007199254740991)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysPlanLimit)) return false
  return true
}

/** PlanLimit: #/components/schemas/PlanLimit */
function explainPlanLimit(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const used = value.used
    if (used === undefined) issues.add([...at, "used"], "required", "Required")
    else if (isInteger(used)) {
      if (used < 0) issues.add([...at, "used"], "minimum", "Number must be greater than or equal to 0")
      if (used > 9007199254740991) issues.add([...at, "used"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (used !== null) issues.add([...at, "used"], "type", wrongType("integer", used))
    const allowed = value.allowed
    if (allowed === undefined) issues.add([...at, "allowed"], "required", "Required")
    else if (isInteger(allowed)) {
      if (allowed < 0) issues.add([...at, "allowed"], "minimum", "Number must be greater than or equal to 0")
      if (allowed > 9007199254740991) issues.add([...at, "allowed"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (allowed !== null) issues.add([...at, "allowed"], "type", wrongType("integer", allowed))
    const extra = unknownKeys(value, (key) => key === "used" || key === "allowed")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/PlanLimits/properties/limits */
function projectPlanLimitsLimits(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    robots: projectPlanLimit(value.robots),
    models: projectPlanLimit(value.models),
    storage_bytes: projectPlanLimit(value.storage_bytes),
    file_bytes: projectPlanLimit(value.file_bytes),
  }
  return result
}

/** Inline: #/components/schemas/RobotMetadata/propertyNames */
function isRobotMetadataName(value: unknown): boolean {
  if (typeof value === "string" && (value.length === 0 || !shortEnough(value, 64))) return false
  return true
}

/** Robot: #/components/schemas/Robot */
function isRobot(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const type_ = value.type
  if (!isRobotType(type_)) return false
  const status = value.status
  if (!isRobotState(status)) return false
  const ros_distro = value.ros_distro
  if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) {
    return false
  }
  const fleet_id = value.fleet_id
  if (fleet_id !== null && (typeof fleet_id !== "string" || !shortEnough(fleet_id, 64))) return false
  const active_model = value.active_model
  if (active_model !== null && (typeof active_model !== "string" || !shortEnough(active_model, 64))) return false
  const model_version = value.model_version
  if (model_version !== null && (typeof model_version !== "string" || !shortEnough(model_version, 64))) return false
  const maintenance = value.maintenance
  if (typeof maintenance !== "boolean") return false
  const heartbeat_interval_s = value.heartbeat_interval_s
  if (!isInteger(heartbeat_interval_s) || heartbeat_interval_s < 5 || heartbeat_interval_s > 300) return false
  const agent_version = value.agent_version
  if (agent_version !== null && (typeof agent_version !== "string" || !shortEnough(agent_version, 40))) return false
  const reported_state = value.reported_state
  if (reported_state !== undefined && reported_state !== "ok" && reported_state !== "error" && reported_state !== null) return false
  const lifecycle = value.lifecycle
  if (lifecycle !== undefined && lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized" && lifecycle !== null) {
    return false
  }
  const fault = value.fault
  if (fault !== undefined && fault !== null && (typeof fault !== "string" || !shortEnough(fault, 500))) return false
  const uptime_s = value.uptime_s
  if (uptime_s !== undefined && uptime_s !== null && (!isInteger(uptime_s) || uptime_s < 0 || uptime_s > 9007199254740991)) return false
  const announced_status = value.announced_status
  if (announced_status !== undefined && announced_status !== "online" && announced_status !== "offline" && announced_status !== "error" && announced_status !== "deploying" && announced_status !== "maintenance") {
    return false
  }
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotStatusId.test(id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const updated_at = value.updated_at
  if (typeof updated_at !== "string" || !isDateTime(updated_at)) return false
  const last_seen = value.last_seen
  if (last_seen !== null && (typeof last_seen !== "string" || !isDateTime(last_seen))) return false
  const heard_since = value.heard_since
  if (heard_since !== undefined && heard_since !== null && (typeof heard_since !== "string" || !isDateTime(heard_since))) return false
  const metadata = value.metadata
  if (!isRobotMetadata(metadata)) return false
  const metrics = value.metrics
  if (metrics !== undefined && !isRobot_metrics(metrics) && metrics !== null) return false
  return true
}

/** Robot: #/components/schemas/Robot */
function explainRobot(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternRobotStatusId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else explainRobotType(type_, [...at, "type"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainRobotState(status, [...at, "status"], issues)
    const ros_distro = value.ros_distro
    if (ros_distro === undefined) issues.add([...at, "ros_distro"], "required", "Required")
    else if (ros_distro !== null && typeof ros_distro !== "string") issues.add([...at, "ros_distro"], "type", wrongType("string", ros_distro))
    else if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) {
      issues.add([...at, "ros_distro"], "enum", wrongEnum("'galactic' | 'humble' | 'iron' | 'jazzy' | 'kilted' | 'rolling' | null", ros_distro))
    }
    const fleet_id = value.fleet_id
    if (fleet_id === undefined) issues.add([...at, "fleet_id"], "required", "Required")
    else if (typeof fleet_id === "string") {
      if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (fleet_id !== null) issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    const active_model = value.active_model
    if (active_model === undefined) issues.add([...at, "active_model"], "required", "Required")
    else if (typeof active_model === "string") {
      if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    const model_version = value.model_version
    if (model_version === undefined) issues.add([...at, "model_version"], "required", "Required")
    else if (typeof model_version === "string") {
      if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    const maintenance = value.maintenance
    if (maintenance === undefined) issues.add([...at, "maintenance"], "required", "Required")
    else if (typeof maintenance !== "boolean") issues.add([...at, "maintenance"], "type", wrongType("boolean", maintenance))
    const metadata = value.metadata
    if (metadata === undefined) issues.add([...at, "metadata"], "required", "Required")
    else explainRobotMetadata(metadata, [...at, "metadata"], issues)
    const heartbeat_interval_s = value.heartbeat_interval_s
    if (heartbeat_interval_s === undefined) issues.add([...at, "heartbeat_interval_s"], "required", "Required")
    else if (!isInteger(heartbeat_interval_s)) issues.add([...at, "heartbeat_interval_s"], "type", wrongType("integer", heartbeat_interval_s))
    else {
      if (heartbeat_interval_s < 5) issues.add([...at, "heartbeat_interval_s"], "minimum", "Number must be greater than or equal to 5")
      if (heartbeat_interval_s > 300) issues.add([...at, "heartbeat_interval_s"], "maximum", "Number must be less than or equal to 300")
    }
    const agent_version = value.agent_version
    if (agent_version === undefined) issues.add([...at, "agent_version"], "required", "Required")
    else if (typeof agent_version === "string") {
      if (!shortEnough(agent_version, 40)) issues.add([...at, "agent_version"], "maxLength", "String must contain at most 40 character(s)")
    }
    else if (agent_version !== null) issues.add([...at, "agent_version"], "type", wrongType("string", agent_version))
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
    else if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
    const last_seen = value.last_seen
    if (last_seen === undefined) issues.add([...at, "last_seen"], "required", "Required")
    else if (typeof last_seen === "string") {
      if (!isDateTime(last_seen)) issues.add([...at, "last_seen"], "format", "Invalid datetime")
    }
    else if (last_seen !== null) issues.add([...at, "last_seen"], "type", wrongType("string", last_seen))
    const reported_state = value.reported_state
    if (reported_state !== undefined) {
      if (reported_state !== null && typeof reported_state !== "string") {
        issues.add([...at, "reported_state"], "type", wrongType("string", reported_state))
      }
      else if (reported_state !== "ok" && reported_state !== "error" && reported_state !== null) {
        issues.add([...at, "reported_state"], "enum", wrongEnum("'ok' | 'error' | null", reported_state))
      }
    }
    const lifecycle = value.lifecycle
    if (lifecycle !== undefined) {
      if (lifecycle !== null && typeof lifecycle !== "string") issues.add([...at, "lifecycle"], "type", wrongType("string", lifecycle))
      else if (lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized" && lifecycle !== null) {
        issues.add([...at, "lifecycle"], "enum", wrongEnum("'unconfigured' | 'inactive' | 'active' | 'finalized' | null", lifecycle))
      }
    }
    const fault = value.fault
    if (fault !== undefined) {
      if (typeof fault === "string") {
        if (!shortEnough(fault, 500)) issues.add([...at, "fault"], "maxLength", "String must contain at most 500 character(s)")
      }
      else if (fault !== null) issues.add([...at, "fault"], "type", wrongType("string", fault))
    }
    const uptime_s = value.uptime_s
    if (uptime_s !== undefined) {
      if (isInteger(uptime_s)) {
        if (uptime_s < 0) issues.add([...at, "uptime_s"], "minimum", "Number must be greater than or equal to 0")
        if (uptime_s > 9007199254740991) issues.add([...at, "uptime_s"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
      else if (uptime_s !== null) issues.add([...at, "uptime_s"], "type", wrongType("integer", uptime_s))
    }
    const metrics = value.metrics
    if (metrics !== undefined && !isRobot_metrics(metrics) && metrics !== null) {
      const union: unknown = metrics
      if (union === null) explainRobotStatusMetricsAnyOf2(union, [...at, "metrics"], issues)
      else if (isObject(union)) explainRobot_metrics(union, [...at, "metrics"], issues)
      else explainRobot_metrics(union, [...at, "metrics"], issues)
    }
    const heard_since = value.heard_since
    if (heard_since !== undefined) {
      if (typeof heard_since === "string") {
        if (!isDateTime(heard_since)) issues.add([...at, "heard_since"], "format", "Invalid datetime")
      }
      else if (heard_since !== null) issues.add([...at, "heard_since"], "type", wrongType("string", heard_since))
    }
    const announced_status = value.announced_status
    if (announced_status !== undefined) {
      if (typeof announced_status !== "string") issues.add([...at, "announced_status"], "type", wrongType("string", announced_status))
      else if (announced_status !== "online" && announced_status !== "offline" && announced_status !== "error" && announced_status !== "deploying" && announced_status !== "maintenance") {
        issues.add([...at, "announced_status"], "enum", wrongEnum("'online' | 'offline' | 'error' | 'deploying' | 'maintenance'", announced_status))
      }
    }
  }
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

/** Inline: #/components/schemas/Robot/properties/metrics/anyOf/0 */
function projectRobot_metrics(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    inference_latency_p50_ms: value.inference_latency_p50_ms,
    inference_latency_p99_ms: value.inference_latency_p99_ms,
    error_rate: value.error_rate,
    throughput_rps: value.throughput_rps,
    cpu_percent: value.cpu_percent,
    memory_percent: value.memory_percent,
    confidence_score: value.confidence_score,
    gpu_percent: value.gpu_percent,
    disk_percent: value.disk_percent,
  }
  return result
}

/** DeployPayload: #/components/schemas/DeployPayload */
function projectDeployPayload(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    deployment_id: value.deployment_id,
    model_id: value.model_id,
    model_version: value.model_version,
    package_url: value.package_url,
    onnx_url: value.onnx_url,
    package_sha256: value.package_sha256,
    onnx_sha256: value.onnx_sha256,
    size_bytes: value.size_bytes,
    input_topic: value.input_topic,
    output_topic: value.output_topic,
    namespace: value.namespace,
  }
  return result
}

/** RollbackPayload: #/components/schemas/RollbackPayload */
function projectRollbackPayload(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    deployment_id: value.deployment_id,
    model_id: value.model_id,
    model_version: value.model_version,
    onnx_url: value.onnx_url,
    onnx_sha256: value.onnx_sha256,
  }
  return result
}

/** ReloadPayload: #/components/schemas/ReloadPayload */
function projectReloadPayload(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    model_id: value.model_id,
    model_version: value.model_version,
  }
  return result
}

/** StopPayload: #/components/schemas/StopPayload */
function projectStopPayload(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    deployment_id: value.deployment_id,
  }
  return result
}

/** ConfigurePayload: #/components/schemas/ConfigurePayload */
function projectConfigurePayload(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    config: projectAgentConfig(value.config),
  }
  return result
}

/** MetricStatistics: #/components/schemas/MetricStatistics */
function isMetricStatistics(value: unknown): boolean {
  if (!isObject(value)) return false
  const avg = value.avg
  if (!isNumber(avg) || avg < 0) return false
  const min = value.min
  if (!isNumber(min) || min < 0) return false
  const max = value.max
  if (!isNumber(max) || max < 0) return false
  const last = value.last
  if (!isNumber(last) || last < 0) return false
  const count = value.count
  if (!isInteger(count) || count < 1 || count > 9007199254740991) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysMetricStatistics)) return false
  return true
}

/** MetricStatistics: #/components/schemas/MetricStatistics */
function explainMetricStatistics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const avg = value.avg
    if (avg === undefined) issues.add([...at, "avg"], "required", "Required")
    else if (!isNumber(avg)) issues.add([...at, "avg"], "type", wrongType("number", avg))
    else if (avg < 0) issues.add([...at, "avg"], "minimum", "Number must be greater than or equal to 0")
    const min = value.min
    if (min === undefined) issues.add([...at, "min"], "required", "Required")
    else if (!isNumber(min)) issues.add([...at, "min"], "type", wrongType("number", min))
    else if (min < 0) issues.add([...at, "min"], "minimum", "Number must be greater than or equal to 0")
    const max = value.max
    if (max === undefined) issues.add([...at, "max"], "required", "Required")
    else if (!isNumber(max)) issues.add([...at, "max"], "type", wrongType("number", max))
    else if (max < 0) issues.add([...at, "max"], "minimum", "Number must be greater than or equal to 0")
    const last = value.last
    if (last === undefined) issues.add([...at, "last"], "required", "Required")
    else if (!isNumber(last)) issues.add([...at, "last"], "type", wrongType("number", last))
    else if (last < 0) issues.add([...at, "last"], "minimum", "Number must be greater than or equal to 0")
    const count = value.count
    if (count === undefined) issues.add([...at, "count"], "required", "Required")
    else if (!isInteger(count)) issues.add([...at, "count"], "type", wrongType("integer", count))
    else {
      if (count < 1) issues.add([...at, "count"], "minimum", "Number must be greater than or equal to 1")
      if (count > 9007199254740991) issues.add([...at, "count"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const extra = unknownKeys(value, (key) => key === "avg" || key === "min" || key === "max" || key === "last" || key === "count")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** TelemetryPoint: #/components/schemas/TelemetryPoint */
function projectTelemetryPoint(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    at: value.at,
  }
  if (value.inference_latency_p50 !== undefined) result["inference_latency_p50"] = projectMetricStatistics(value.inference_latency_p50)
  if (value.inference_latency_p99 !== undefined) result["inference_latency_p99"] = projectMetricStatistics(value.inference_latency_p99)
  if (value.error_rate !== undefined) result["error_rate"] = projectMetricStatistics(value.error_rate)
  if (value.confidence_score !== undefined) result["confidence_score"] = projectMetricStatistics(value.confidence_score)
  if (value.throughput !== undefined) result["throughput"] = projectMetricStatistics(value.throughput)
  if (value.cpu_usage !== undefined) result["cpu_usage"] = projectMetricStatistics(value.cpu_usage)
  if (value.memory_usage !== undefined) result["memory_usage"] = projectMetricStatistics(value.memory_usage)
  if (value.gpu_usage !== undefined) result["gpu_usage"] = projectMetricStatistics(value.gpu_usage)
  if (value.disk_usage !== undefined) result["disk_usage"] = projectMetricStatistics(value.disk_usage)
  return result
}

/** QosProfile: #/components/schemas/QosProfile */
function isQosProfile(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const reliability = value.reliability
  if (reliability !== undefined) {
    if (reliability !== "reliable" && reliability !== "best_effort") return false
    known += 1
  }
  const durability = value.durability
  if (durability !== undefined) {
    if (durability !== "volatile" && durability !== "transient_local") return false
    known += 1
  }
  const history = value.history
  if (history !== undefined) {
    if (history !== "keep_last" && history !== "keep_all") return false
    known += 1
  }
  const depth = value.depth
  if (depth !== undefined) {
    if (!isInteger(depth) || depth < 1 || depth > 1000) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysQosProfile)) return false
  return true
}

/** QosProfile: #/components/schemas/QosProfile */
function explainQosProfile(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const reliability = value.reliability
    if (reliability !== undefined) {
      if (typeof reliability !== "string") issues.add([...at, "reliability"], "type", wrongType("string", reliability))
      else if (reliability !== "reliable" && reliability !== "best_effort") {
        issues.add([...at, "reliability"], "enum", wrongEnum("'reliable' | 'best_effort'", reliability))
      }
    }
    const durability = value.durability
    if (durability !== undefined) {
      if (typeof durability !== "string") issues.add([...at, "durability"], "type", wrongType("string", durability))
      else if (durability !== "volatile" && durability !== "transient_local") {
        issues.add([...at, "durability"], "enum", wrongEnum("'volatile' | 'transient_local'", durability))
      }
    }
    const history = value.history
    if (history !== undefined) {
      if (typeof history !== "string") issues.add([...at, "history"], "type", wrongType("string", history))
      else if (history !== "keep_last" && history !== "keep_all") {
        issues.add([...at, "history"], "enum", wrongEnum("'keep_last' | 'keep_all'", history))
      }
    }
    const depth = value.depth
    if (depth !== undefined) {
      if (!isInteger(depth)) issues.add([...at, "depth"], "type", wrongType("integer", depth))
      else {
        if (depth < 1) issues.add([...at, "depth"], "minimum", "Number must be greater than or equal to 1")
        if (depth > 1000) issues.add([...at, "depth"], "maximum", "Number must be less than or equal to 1000")
      }
    }
    const extra = unknownKeys(value, (key) => key === "reliability" || key === "durability" || key === "history" || key === "depth")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/FleetConfig/properties/qos */
function projectFleetConfigQos(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.input !== undefined) result["input"] = projectQosProfile(value.input)
  if (value.output !== undefined) result["output"] = projectQosProfile(value.output)
  return result
}

/** AgentQosProfile: #/components/schemas/AgentQosProfile */
function isAgentQosProfile(value: unknown): boolean {
  if (!isObject(value)) return false
  const reliability = value.reliability
  if (reliability !== "reliable" && reliability !== "best_effort") return false
  const durability = value.durability
  if (durability !== "volatile" && durability !== "transient_local") return false
  const history = value.history
  if (history !== "keep_last" && history !== "keep_all") return false
  const depth = value.depth
  if (!isInteger(depth) || depth < 1 || depth > 1000) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysQosProfile)) return false
  return true
}

/** AgentQosProfile: #/components/schemas/AgentQosProfile */
function explainAgentQosProfile(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const reliability = value.reliability
    if (reliability === undefined) issues.add([...at, "reliability"], "required", "Required")
    else if (typeof reliability !== "string") issues.add([...at, "reliability"], "type", wrongType("string", reliability))
    else if (reliability !== "reliable" && reliability !== "best_effort") {
      issues.add([...at, "reliability"], "enum", wrongEnum("'reliable' | 'best_effort'", reliability))
    }
    const durability = value.durability
    if (durability === undefined) issues.add([...at, "durability"], "required", "Required")
    else if (typeof durability !== "string") issues.add([...at, "durability"], "type", wrongType("string", durability))
    else if (durability !== "volatile" && durability !== "transient_local") {
      issues.add([...at, "durability"], "enum", wrongEnum("'volatile' | 'transient_local'", durability))
    }
    const history = value.history
    if (history === undefined) issues.add([...at, "history"], "required", "Required")
    else if (typeof history !== "string") issues.add([...at, "history"], "type", wrongType("string", history))
    else if (history !== "keep_last" && history !== "keep_all") {
      issues.add([...at, "history"], "enum", wrongEnum("'keep_last' | 'keep_all'", history))
    }
    const depth = value.depth
    if (depth === undefined) issues.add([...at, "depth"], "required", "Required")
    else if (!isInteger(depth)) issues.add([...at, "depth"], "type", wrongType("integer", depth))
    else {
      if (depth < 1) issues.add([...at, "depth"], "minimum", "Number must be greater than or equal to 1")
      if (depth > 1000) issues.add([...at, "depth"], "maximum", "Number must be less than or equal to 1000")
    }
    const extra = unknownKeys(value, (key) => key === "reliability" || key === "durability" || key === "history" || key === "depth")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/AgentConfig/properties/qos */
function projectAgentConfigQos(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    input: projectAgentQosProfile(value.input),
    output: projectAgentQosProfile(value.output),
  }
  return result
}

/** AgentModel: #/components/schemas/AgentModel */
function projectAgentModel(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    model_id: value.model_id,
    version: value.version,
    sha256: value.sha256,
    download_url: value.download_url,
  }
  return result
}

/** OutputStatistics: #/components/schemas/OutputStatistics */
function isOutputStatistics(value: unknown): boolean {
  if (!isObject(value)) return false
  const mean = value.mean
  if (!isNumber(mean)) return false
  const std = value.std
  if (!isNumber(std) || std < 0) return false
  const count = value.count
  if (!isInteger(count) || count < 0 || count > 9007199254740991) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysOutputStatistics)) return false
  return true
}

/** OutputStatistics: #/components/schemas/OutputStatistics */
function explainOutputStatistics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const mean = value.mean
    if (mean === undefined) issues.add([...at, "mean"], "required", "Required")
    else if (!isNumber(mean)) issues.add([...at, "mean"], "type", wrongType("number", mean))
    const std = value.std
    if (std === undefined) issues.add([...at, "std"], "required", "Required")
    else if (!isNumber(std)) issues.add([...at, "std"], "type", wrongType("number", std))
    else if (std < 0) issues.add([...at, "std"], "minimum", "Number must be greater than or equal to 0")
    const count = value.count
    if (count === undefined) issues.add([...at, "count"], "required", "Required")
    else if (!isInteger(count)) issues.add([...at, "count"], "type", wrongType("integer", count))
    else {
      if (count < 0) issues.add([...at, "count"], "minimum", "Number must be greater than or equal to 0")
      if (count > 9007199254740991) issues.add([...at, "count"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const extra = unknownKeys(value, (key) => key === "mean" || key === "std" || key === "count")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ReportedLogLine: #/components/schemas/ReportedLogLine */
function fillReportedLogLine(value: unknown): void {
  if (isObject(value)) {
    if (value.source === undefined) value.source = "agent"
    if (value.data === undefined) value.data = null
  }
}

/** PlanLimit: #/components/schemas/PlanLimit */
function projectPlanLimit(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    used: value.used,
    allowed: value.allowed,
  }
  return result
}

/** MetricStatistics: #/components/schemas/MetricStatistics */
function projectMetricStatistics(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    avg: value.avg,
    min: value.min,
    max: value.max,
    last: value.last,
    count: value.count,
  }
  return result
}

/** QosProfile: #/components/schemas/QosProfile */
function projectQosProfile(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.reliability !== undefined) result["reliability"] = value.reliability
  if (value.durability !== undefined) result["durability"] = value.durability
  if (value.history !== undefined) result["history"] = value.history
  if (value.depth !== undefined) result["depth"] = value.depth
  return result
}

/** AgentQosProfile: #/components/schemas/AgentQosProfile */
function projectAgentQosProfile(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    reliability: value.reliability,
    durability: value.durability,
    history: value.history,
    depth: value.depth,
  }
  return result
}

const keysRobotListResponseDataItem = new Set(["id", "name", "type", "status", "ros_distro", "fleet_id", "active_model", "model_version", "maintenance", "metadata", "heartbeat_interval_s", "agent_version", "created_at", "updated_at", "last_seen"])
const keysRobotListResponse = new Set(["data", "total", "page", "per_page"])
const patternError_ErrorCode = new RegExp("^[A-Z][A-Z_]*$", "u")
const keysError_Error = new Set(["code", "message", "details", "requestId"])
const keysError_ = new Set(["error"])
const valuesProblemDetailsCode = new Set<unknown>(["BAD_REQUEST", "CONCURRENCY_LIMITED", "CONFLICT", "EXPECTATION_FAILED", "FORBIDDEN", "HEADERS_TOO_LARGE", "HTTPS_REQUIRED", "IDEMPOTENCY_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSE", "INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "MALFORMED_JSON", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "NOT_FOUND", "PAYLOAD_TOO_LARGE", "PLAN_LIMIT", "QUOTA_EXCEEDED", "RATE_LIMITED", "REQUEST_TIMEOUT", "TIMEOUT", "UNAUTHORIZED", "UNAVAILABLE", "UNPROCESSABLE", "UNSUPPORTED_MEDIA_TYPE", "UPSTREAM_ERROR", "VALIDATION_ERROR"])
const keysProblemDetailsIssuesItem = new Set(["path", "in", "message"])
const patternCreateRobotName = new RegExp("\\S", "u")
const keysCreateRobot = new Set(["name", "type", "ros_distro", "fleet_id", "metadata"])
const keysCreatedRobotResponse = new Set(["id", "name", "type", "status", "ros_distro", "fleet_id", "active_model", "model_version", "maintenance", "metadata", "heartbeat_interval_s", "agent_version", "created_at", "updated_at", "last_seen", "agent_token"])
const keysUpdateRobot = new Set(["name", "type", "ros_distro", "metadata", "fleet_id", "maintenance"])
const patternRobotStatusId = new RegExp("^rob_[0-9a-z]+$", "u")
const keysRobotStatus = new Set(["id", "status", "active_model", "model_version", "uptime_s", "metrics", "last_heartbeat"])
const patternStreamRobot_header_LastEventID = new RegExp("^[0-9]+$", "u")
const keysRobotStatusEvent = new Set(["status", "previous", "at"])
const keysRobotLogLine = new Set(["at", "level", "source", "message", "data"])
const patternRobotCommandResponseId = new RegExp("^cmd_[0-9a-z]+$", "u")
const keysRobotCommandResponse = new Set(["id", "robot_id", "type", "status", "payload", "progress", "message", "created_at", "delivered_at", "finished_at", "expires_at"])
const keysTelemetrySeries = new Set(["robot_id", "from", "to", "bucket", "data"])
const keysRotateRobotToken = new Set(["revoke_previous"])
const keysRotatedRobotToken = new Set(["robot_id", "agent_token", "previous_expires_at"])
const keysCreateFleet = new Set(["name", "description", "config"])
const patternFleetId = new RegExp("^flt_[0-9a-z]+$", "u")
const keysFleet = new Set(["id", "name", "description", "config", "robot_count", "online_count", "created_at", "updated_at"])
const keysAddFleetRobots = new Set(["robot_ids"])
const keysFleetTelemetrySeries = new Set(["fleet_id", "from", "to", "bucket", "data"])
const keysAgentSelfResponse = new Set(["robot", "config", "model"])
const keysHeartbeat = new Set(["state", "interval_s", "uptime_s", "active_model", "model_version", "ros_distro", "agent_version", "lifecycle", "fault", "metrics"])
const keysHeartbeatReply = new Set(["status", "next_heartbeat_s", "pending_commands", "server_time"])
const keysTelemetryBatch = new Set(["samples"])
const keysTelemetryReceipt = new Set(["accepted", "duplicates"])
const keysLogBatch = new Set(["lines"])
const keysLogReceipt = new Set(["accepted"])
const keysStreamReplaced = new Set(["at"])
const keysPendingCommandsResponse = new Set(["data"])
const patternAckCommandSha256 = new RegExp("^[0-9a-f]{64}$", "u")
const keysAckCommand = new Set(["status", "progress", "message", "sha256", "inference_latency_p50_ms", "inference_latency_p99_ms"])
const keysPlanLimitsLimits = new Set(["robots", "models", "storage_bytes", "file_bytes"])
const keysPlanLimits = new Set(["plan", "limits"])
const keysRobotList_data_item = new Set(["id", "name", "type", "status", "ros_distro", "fleet_id", "active_model", "model_version", "maintenance", "metadata", "heartbeat_interval_s", "agent_version", "created_at", "updated_at", "last_seen", "reported_state", "lifecycle", "fault", "uptime_s", "metrics", "heard_since", "announced_status"])
const keysCreatedRobot = new Set(["id", "name", "type", "status", "ros_distro", "fleet_id", "active_model", "model_version", "maintenance", "metadata", "heartbeat_interval_s", "agent_version", "created_at", "updated_at", "last_seen", "reported_state", "lifecycle", "fault", "uptime_s", "metrics", "heard_since", "announced_status", "agent_token"])
const keysDeployPayload = new Set(["deployment_id", "model_id", "model_version", "package_url", "onnx_url", "package_sha256", "onnx_sha256", "size_bytes", "input_topic", "output_topic", "namespace"])
const keysRollbackPayload = new Set(["deployment_id", "model_id", "model_version", "onnx_url", "onnx_sha256"])
const keysReloadPayload = new Set(["model_id", "model_version"])
const keysStopPayload = new Set(["deployment_id"])
const keysConfigurePayload = new Set(["config"])
const valuesMetricName = new Set<unknown>(["inference_latency_p50", "inference_latency_p99", "error_rate", "confidence_score", "throughput", "cpu_usage", "memory_usage", "gpu_usage", "disk_usage"])
const keysTelemetryPoint = new Set(["at", "inference_latency_p50", "inference_latency_p99", "error_rate", "confidence_score", "throughput", "cpu_usage", "memory_usage", "gpu_usage", "disk_usage"])
const keysFleetConfigQos = new Set(["input", "output"])
const keysFleetConfig = new Set(["input_topic", "output_topic", "namespace", "qos"])
const keysAgentModel = new Set(["model_id", "version", "sha256", "download_url"])
const keysReportedMetrics = new Set(["inference_latency_p50_ms", "inference_latency_p99_ms", "error_rate", "throughput_rps", "cpu_percent", "memory_percent", "confidence_score", "gpu_percent", "disk_percent"])
const keysReportedSample = new Set(["at", "metrics", "output"])
const keysReportedLogLine = new Set(["at", "level", "message", "source", "data"])
const keysPlanLimit = new Set(["used", "allowed"])
const keysMetricStatistics = new Set(["avg", "min", "max", "last", "count"])
const keysQosProfile = new Set(["reliability", "durability", "history", "depth"])
const keysOutputStatistics = new Set(["mean", "std", "count"])

/** Inline schema at #/paths/~1robots/get/parameters/0/schema */
export const listRobots_query_pageValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/0/schema",
  is: isListRobots_query_page,
  explain: (value) => explained(explainListRobots_query_page, value),
}

/** Inline schema at #/paths/~1robots/get/parameters/1/schema */
export const listRobots_query_per_pageValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/1/schema",
  is: isListRobots_query_per_page,
  explain: (value) => explained(explainListRobots_query_per_page, value),
}

/** RobotState at #/components/schemas/RobotState */
export const robotStateValidator: SchemaContract = {
  name: "RobotState",
  is: isRobotState,
  explain: (value) => explained(explainRobotState, value),
}

/** RobotType at #/components/schemas/RobotType */
export const robotTypeValidator: SchemaContract = {
  name: "RobotType",
  is: isRobotType,
  explain: (value) => explained(explainRobotType, value),
}

/** Inline schema at #/paths/~1robots/get/parameters/4/schema */
export const textFrom1To64Validator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/4/schema",
  is: isTextFrom1To64,
  explain: (value) => explained(explainTextFrom1To64, value),
}

/** Inline schema at #/paths/~1robots/get/parameters/5/schema */
export const textFrom1To100Validator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/5/schema",
  is: isTextFrom1To100,
  explain: (value) => explained(explainTextFrom1To100, value),
}

/** Inline schema at #/paths/~1robots/get/parameters/6/schema */
export const listRobots_query_sortValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/6/schema",
  is: isListRobots_query_sort,
  explain: (value) => explained(explainListRobots_query_sort, value),
}

/** RobotListResponse at #/components/schemas/RobotListResponse */
export const robotListResponseValidator: SchemaContract = {
  name: "RobotListResponse",
  is: isRobotListResponse,
  explain: (value) => explained(explainRobotListResponse, value),
  project: projectRobotListResponse,
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

/** Inline schema at #/paths/~1robots/post/parameters/0/schema */
export const textFrom1To255Validator: SchemaContract = {
  name: "#/paths/~1robots/post/parameters/0/schema",
  is: isTextFrom1To255,
  explain: (value) => explained(explainTextFrom1To255, value),
}

/** CreateRobot at #/components/schemas/CreateRobot */
export const createRobotValidator: SchemaContract = {
  name: "CreateRobot",
  is: isCreateRobot,
  explain: (value) => explained(explainCreateRobot, value),
  defaults: (value) => {
    fillCreateRobot(value)
    return value
  },
  trim: (value) => {
    trimCreateRobot(value)
    return value
  },
}

/** CreatedRobotResponse at #/components/schemas/CreatedRobotResponse */
export const createdRobotResponseValidator: SchemaContract = {
  name: "CreatedRobotResponse",
  is: isCreatedRobotResponse,
  explain: (value) => explained(explainCreatedRobotResponse, value),
  project: projectCreatedRobotResponse,
}

/** Inline schema at #/components/headers/Idempotency-Replayed/schema */
export const createRobot_201_header_IdempotencyReplayedValidator: SchemaContract = {
  name: "#/components/headers/Idempotency-Replayed/schema",
  is: isCreateRobot_201_header_IdempotencyReplayed,
  explain: (value) => explained(explainCreateRobot_201_header_IdempotencyReplayed, value),
}

/** Inline schema at #/paths/~1robots~1{id}/get/responses/200/content/application~1json/schema/~response */
export const getRobot_200Validator: SchemaContract = {
  name: "#/paths/~1robots~1{id}/get/responses/200/content/application~1json/schema/~response",
  is: isGetRobot_200,
  explain: (value) => explained(explainGetRobot_200, value),
  project: projectGetRobot_200,
}

/** UpdateRobot at #/components/schemas/UpdateRobot */
export const updateRobotValidator: SchemaContract = {
  name: "UpdateRobot",
  is: isUpdateRobot,
  explain: (value) => explained(explainUpdateRobot, value),
  trim: (value) => {
    trimUpdateRobot(value)
    return value
  },
}

/** RobotStatus at #/components/schemas/RobotStatus */
export const robotStatusValidator: SchemaContract = {
  name: "RobotStatus",
  is: isRobotStatus,
  explain: (value) => explained(explainRobotStatus, value),
  project: projectRobotStatus,
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/2/schema */
export const dateTimeTextValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/2/schema",
  is: isDateTimeText,
  explain: (value) => explained(explainDateTimeText, value),
}

/** LogLevel at #/components/schemas/LogLevel */
export const logLevelValidator: SchemaContract = {
  name: "LogLevel",
  is: isLogLevel,
  explain: (value) => explained(explainLogLevel, value),
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/5/schema */
export const textFrom1To200Validator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/5/schema",
  is: isTextFrom1To200,
  explain: (value) => explained(explainTextFrom1To200, value),
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/6/schema */
export const listRobotLogs_query_orderValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/6/schema",
  is: isListRobotLogs_query_order,
  explain: (value) => explained(explainListRobotLogs_query_order, value),
}

/** RobotLogList at #/components/schemas/RobotLogList */
export const robotLogListValidator: SchemaContract = {
  name: "RobotLogList",
  is: isRobotLogList,
  explain: (value) => explained(explainRobotLogList, value),
  project: projectRobotLogList,
}

/** Inline schema at #/paths/~1robots~1{id}~1stream/get/parameters/0/schema */
export const streamRobot_header_LastEventIDValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1stream/get/parameters/0/schema",
  is: isStreamRobot_header_LastEventID,
  explain: (value) => explained(explainStreamRobot_header_LastEventID, value),
}

/** Inline schema at #/paths/~1robots~1{id}~1stream/get/parameters/1/schema */
export const streamRobot_query_eventsValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1stream/get/parameters/1/schema",
  is: isStreamRobot_query_events,
  explain: (value) => explained(explainStreamRobot_query_events, value),
}

/** Inline schema at #/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema */
export const textTo1048576Validator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema",
  is: isTextTo1048576,
  explain: (value) => explained(explainTextTo1048576, value),
}

/** RobotStatusEvent at #/components/schemas/RobotStatusEvent */
export const robotStatusEventValidator: SchemaContract = {
  name: "RobotStatusEvent",
  is: isRobotStatusEvent,
  explain: (value) => explained(explainRobotStatusEvent, value),
  project: projectRobotStatusEvent,
}

/** RobotMetricsEvent at #/components/schemas/RobotMetricsEvent */
export const robotMetricsEventValidator: SchemaContract = {
  name: "RobotMetricsEvent",
  is: isRobotMetricsEvent,
  explain: (value) => explained(explainRobotMetricsEvent, value),
  project: projectRobotMetricsEvent,
}

/** RobotLogLine at #/components/schemas/RobotLogLine */
export const robotLogLineValidator: SchemaContract = {
  name: "RobotLogLine",
  is: isRobotLogLine,
  explain: (value) => explained(explainRobotLogLine, value),
  project: projectRobotLogLine,
}

/** RobotCommandResponse at #/components/schemas/RobotCommandResponse */
export const robotCommandResponseValidator: SchemaContract = {
  name: "RobotCommandResponse",
  is: isRobotCommandResponse,
  explain: (value) => explained(explainRobotCommandResponse, value),
  project: projectRobotCommandResponse,
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/get/parameters/0/schema */
export const getRobotTelemetry_query_metricValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/get/parameters/0/schema",
  is: isGetRobotTelemetry_query_metric,
  explain: (value) => explained(explainGetRobotTelemetry_query_metric, value),
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema */
export const getRobotTelemetry_query_bucketValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema",
  is: isGetRobotTelemetry_query_bucket,
  explain: (value) => explained(explainGetRobotTelemetry_query_bucket, value),
}

/** TelemetrySeries at #/components/schemas/TelemetrySeries */
export const telemetrySeriesValidator: SchemaContract = {
  name: "TelemetrySeries",
  is: isTelemetrySeries,
  explain: (value) => explained(explainTelemetrySeries, value),
  project: projectTelemetrySeries,
}

/** RobotCommandListResponse at #/components/schemas/RobotCommandListResponse */
export const robotCommandListResponseValidator: SchemaContract = {
  name: "RobotCommandListResponse",
  is: isRobotCommandListResponse,
  explain: (value) => explained(explainRobotCommandListResponse, value),
  project: projectRobotCommandListResponse,
}

/** Inline schema at #/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema */
export const reloadRobot_409Validator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1reload/post/responses/409/content/application~1json/schema",
  is: isReloadRobot_409,
  explain: (value) => explained(explainReloadRobot_409, value),
  project: projectReloadRobot_409,
}

/** RotateRobotToken at #/components/schemas/RotateRobotToken */
export const rotateRobotTokenValidator: SchemaContract = {
  name: "RotateRobotToken",
  is: isRotateRobotToken,
  explain: (value) => explained(explainRotateRobotToken, value),
  defaults: (value) => {
    fillRotateRobotToken(value)
    return value
  },
}

/** RotatedRobotToken at #/components/schemas/RotatedRobotToken */
export const rotatedRobotTokenValidator: SchemaContract = {
  name: "RotatedRobotToken",
  is: isRotatedRobotToken,
  explain: (value) => explained(explainRotatedRobotToken, value),
  project: projectRotatedRobotToken,
}

/** FleetList at #/components/schemas/FleetList */
export const fleetListValidator: SchemaContract = {
  name: "FleetList",
  is: isFleetList,
  explain: (value) => explained(explainFleetList, value),
  project: projectFleetList,
}

/** CreateFleet at #/components/schemas/CreateFleet */
export const createFleetValidator: SchemaContract = {
  name: "CreateFleet",
  is: isCreateFleet,
  explain: (value) => explained(explainCreateFleet, value),
  defaults: (value) => {
    fillCreateFleet(value)
    return value
  },
  trim: (value) => {
    trimCreateFleet(value)
    return value
  },
}

/** Fleet at #/components/schemas/Fleet */
export const fleetValidator: SchemaContract = {
  name: "Fleet",
  is: isFleet,
  explain: (value) => explained(explainFleet, value),
  project: projectFleet,
}

/** Inline schema at #/paths/~1fleets/post/responses/409/content/application~1json/schema */
export const createFleet_409Validator: SchemaContract = {
  name: "#/paths/~1fleets/post/responses/409/content/application~1json/schema",
  is: isCreateFleet_409,
  explain: (value) => explained(explainCreateFleet_409, value),
  project: projectCreateFleet_409,
}

/** UpdateFleet at #/components/schemas/UpdateFleet */
export const updateFleetValidator: SchemaContract = {
  name: "UpdateFleet",
  is: isUpdateFleet,
  explain: (value) => explained(explainUpdateFleet, value),
  trim: (value) => {
    trimUpdateFleet(value)
    return value
  },
}

/** AddFleetRobots at #/components/schemas/AddFleetRobots */
export const addFleetRobotsValidator: SchemaContract = {
  name: "AddFleetRobots",
  is: isAddFleetRobots,
  explain: (value) => explained(explainAddFleetRobots, value),
}

/** FleetTelemetrySeries at #/components/schemas/FleetTelemetrySeries */
export const fleetTelemetrySeriesValidator: SchemaContract = {
  name: "FleetTelemetrySeries",
  is: isFleetTelemetrySeries,
  explain: (value) => explained(explainFleetTelemetrySeries, value),
  project: projectFleetTelemetrySeries,
}

/** AgentSelfResponse at #/components/schemas/AgentSelfResponse */
export const agentSelfResponseValidator: SchemaContract = {
  name: "AgentSelfResponse",
  is: isAgentSelfResponse,
  explain: (value) => explained(explainAgentSelfResponse, value),
  project: projectAgentSelfResponse,
}

/** Heartbeat at #/components/schemas/Heartbeat */
export const heartbeatValidator: SchemaContract = {
  name: "Heartbeat",
  is: isHeartbeat,
  explain: (value) => explained(explainHeartbeat, value),
  defaults: (value) => {
    fillHeartbeat(value)
    return value
  },
}

/** HeartbeatReply at #/components/schemas/HeartbeatReply */
export const heartbeatReplyValidator: SchemaContract = {
  name: "HeartbeatReply",
  is: isHeartbeatReply,
  explain: (value) => explained(explainHeartbeatReply, value),
  project: projectHeartbeatReply,
}

/** TelemetryBatch at #/components/schemas/TelemetryBatch */
export const telemetryBatchValidator: SchemaContract = {
  name: "TelemetryBatch",
  is: isTelemetryBatch,
  explain: (value) => explained(explainTelemetryBatch, value),
}

/** TelemetryReceipt at #/components/schemas/TelemetryReceipt */
export const telemetryReceiptValidator: SchemaContract = {
  name: "TelemetryReceipt",
  is: isTelemetryReceipt,
  explain: (value) => explained(explainTelemetryReceipt, value),
  project: projectTelemetryReceipt,
}

/** LogBatch at #/components/schemas/LogBatch */
export const logBatchValidator: SchemaContract = {
  name: "LogBatch",
  is: isLogBatch,
  explain: (value) => explained(explainLogBatch, value),
  defaults: (value) => {
    fillLogBatch(value)
    return value
  },
}

/** LogReceipt at #/components/schemas/LogReceipt */
export const logReceiptValidator: SchemaContract = {
  name: "LogReceipt",
  is: isLogReceipt,
  explain: (value) => explained(explainLogReceipt, value),
  project: projectLogReceipt,
}

/** StreamReplaced at #/components/schemas/StreamReplaced */
export const streamReplacedValidator: SchemaContract = {
  name: "StreamReplaced",
  is: isStreamReplaced,
  explain: (value) => explained(explainStreamReplaced, value),
  project: projectStreamReplaced,
}

/** PendingCommandsResponse at #/components/schemas/PendingCommandsResponse */
export const pendingCommandsResponseValidator: SchemaContract = {
  name: "PendingCommandsResponse",
  is: isPendingCommandsResponse,
  explain: (value) => explained(explainPendingCommandsResponse, value),
  project: projectPendingCommandsResponse,
}

/** AckCommand at #/components/schemas/AckCommand */
export const ackCommandValidator: SchemaContract = {
  name: "AckCommand",
  is: isAckCommand,
  explain: (value) => explained(explainAckCommand, value),
}

/** Inline schema at #/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema */
export const ackCommand_409Validator: SchemaContract = {
  name: "#/paths/~1robot-agent~1commands~1{id}~1ack/post/responses/409/content/application~1json/schema",
  is: isAckCommand_409,
  explain: (value) => explained(explainAckCommand_409, value),
  project: projectAckCommand_409,
}

/** PlanLimits at #/components/schemas/PlanLimits */
export const planLimitsValidator: SchemaContract = {
  name: "PlanLimits",
  is: isPlanLimits,
  explain: (value) => explained(explainPlanLimits, value),
  project: projectPlanLimits,
}

/** RobotMetadata at #/components/schemas/RobotMetadata */
export const robotMetadataValidator: SchemaContract = {
  name: "RobotMetadata",
  is: isRobotMetadata,
  explain: (value) => explained(explainRobotMetadata, value),
}

/** Inline schema at #/components/schemas/Robot/properties/last_seen */
export const nullableDateTimeTextValidator: SchemaContract = {
  name: "#/components/schemas/Robot/properties/last_seen",
  is: isNullableDateTimeText,
  explain: (value) => explained(explainNullableDateTimeText, value),
}

/** Inline schema at #/components/schemas/Robot/properties/metrics/anyOf/0 */
export const robot_metricsValidator: SchemaContract = {
  name: "#/components/schemas/Robot/properties/metrics/anyOf/0",
  is: isRobot_metrics,
  explain: (value) => explained(explainRobot_metrics, value),
}

/** Inline schema at #/components/schemas/Robot/properties/heard_since */
export const robot_heard_sinceValidator: SchemaContract = {
  name: "#/components/schemas/Robot/properties/heard_since",
  is: isRobot_heard_since,
  explain: (value) => explained(explainRobot_heard_since, value),
}

/** Inline schema at #/components/schemas/RobotList/properties/data/items */
export const robotList_data_itemValidator: SchemaContract = {
  name: "#/components/schemas/RobotList/properties/data/items",
  is: isRobotList_data_item,
  explain: (value) => explained(explainRobotList_data_item, value),
}

/** CreatedRobot at #/components/schemas/CreatedRobot */
export const createdRobotValidator: SchemaContract = {
  name: "CreatedRobot",
  is: isCreatedRobot,
  explain: (value) => explained(explainCreatedRobot, value),
}

/** Inline schema at #/components/schemas/DeployPayload/properties/package_url */
export const nullableUriTextTo2048Validator: SchemaContract = {
  name: "#/components/schemas/DeployPayload/properties/package_url",
  is: isNullableUriTextTo2048,
  explain: (value) => explained(explainNullableUriTextTo2048, value),
}

/** Inline schema at #/components/schemas/AddFleetRobots/properties/robot_ids */
export const addFleetRobots_robot_idsValidator: SchemaContract = {
  name: "#/components/schemas/AddFleetRobots/properties/robot_ids",
  is: isAddFleetRobots_robot_ids,
  explain: (value) => explained(explainAddFleetRobots_robot_ids, value),
}

/** Inline schema at #/components/schemas/AgentModel/properties/download_url */
export const uriTextTo2048Validator: SchemaContract = {
  name: "#/components/schemas/AgentModel/properties/download_url",
  is: isUriTextTo2048,
  explain: (value) => explained(explainUriTextTo2048, value),
}
