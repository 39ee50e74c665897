// Written by `specway generate`. Never edited by hand. Platform: compiled validators.
import type { SchemaContract } from "../../src/gateway/contract.ts"
import { isDateTime, isEmail, isUuid } from "../../src/gateway/schema-formats.ts"
import { areUnique, countKeys, countProperties, explained, hasOthers, isArray, isInteger, isNumber, isObject, longEnough, setOwn, shortEnough, unknownKeys, unrecognized, wrongEnum, wrongKey, wrongType } from "../../src/gateway/schema-runtime.ts"
import type { Issues, JsonRecord, Path } from "../../src/gateway/schema-runtime.ts"

/** SignUp: #/components/schemas/SignUp */
function isSignUp(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 3
  const password = value.password
  if (!isNewPassword(password)) return false
  const email = value.email
  if (typeof email !== "string" || !shortEnough(email, 254) || !isEmail(email)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
  const organization_name = value.organization_name
  if (organization_name !== undefined) {
    if (typeof organization_name !== "string" || organization_name.length === 0 || !shortEnough(organization_name, 100) || !patternSignUpName.test(organization_name)) {
      return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysSignUp)) return false
  return true
}

/** SignUp: #/components/schemas/SignUp */
function explainSignUp(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const email = value.email
    if (email === undefined) issues.add([...at, "email"], "required", "Required")
    else if (typeof email !== "string") issues.add([...at, "email"], "type", wrongType("string", email))
    else {
      if (!shortEnough(email, 254)) issues.add([...at, "email"], "maxLength", "String must contain at most 254 character(s)")
      if (!isEmail(email)) issues.add([...at, "email"], "format", "Invalid email")
    }
    const password = value.password
    if (password === undefined) issues.add([...at, "password"], "required", "Required")
    else explainNewPassword(password, [...at, "password"], issues)
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
    }
    const organization_name = value.organization_name
    if (organization_name !== undefined) {
      if (typeof organization_name !== "string") issues.add([...at, "organization_name"], "type", wrongType("string", organization_name))
      else {
        if (organization_name.length === 0) issues.add([...at, "organization_name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(organization_name, 100)) {
          issues.add([...at, "organization_name"], "maxLength", "String must contain at most 100 character(s)")
        }
        if (organization_name.length <= 1000 && !patternSignUpName.test(organization_name)) {
          issues.add([...at, "organization_name"], "pattern", "Invalid")
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "email" || key === "password" || key === "name" || key === "organization_name")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SignUp: #/components/schemas/SignUp */
function trimSignUp(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
    const organization_name = value.organization_name
    if (typeof organization_name === "string") value.organization_name = organization_name.trim()
  }
}

/** SessionResponse: #/components/schemas/SessionResponse */
function isSessionResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const expires_at = value.expires_at
  if (typeof expires_at !== "string" || !isDateTime(expires_at)) return false
  const user = value.user
  if (!isUserResponse(user)) return false
  const organization = value.organization
  if (!isOrganization(organization) && organization !== null) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysSessionResponse)) return false
  return true
}

/** SessionResponse: #/components/schemas/SessionResponse */
function explainSessionResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const user = value.user
    if (user === undefined) issues.add([...at, "user"], "required", "Required")
    else explainUserResponse(user, [...at, "user"], issues)
    const organization = value.organization
    if (organization === undefined) issues.add([...at, "organization"], "required", "Required")
    else if (!isOrganization(organization) && organization !== null) {
      const union: unknown = organization
      if (union === null) explainSessionResponseOrganizationAnyOf2(union, [...at, "organization"], issues)
      else if (isObject(union)) explainOrganization(union, [...at, "organization"], issues)
      else explainOrganization(union, [...at, "organization"], issues)
    }
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at !== "string") issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    else if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "user" || key === "organization" || key === "expires_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SessionResponse: #/components/schemas/SessionResponse */
function projectSessionResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    user: projectUserResponse(value.user),
    organization: projectSessionResponseOrganization(value.organization),
    expires_at: value.expires_at,
  }
  return result
}

/** Inline: #/paths/~1auth~1sign-up/post/responses/201/headers/Set-Cookie/schema */
function isTextTo4096(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 4096)) return false
  return true
}

/** Inline: #/paths/~1auth~1sign-up/post/responses/201/headers/Set-Cookie/schema */
function explainTextTo4096(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!shortEnough(value, 4096)) issues.add(at, "maxLength", "String must contain at most 4096 character(s)")
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

/** Inline: #/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema */
function isSignUp_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isSignUp_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema */
function explainSignUp_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainSignUp_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema */
function projectSignUp_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** SignIn: #/components/schemas/SignIn */
function isSignIn(value: unknown): boolean {
  if (!isObject(value)) return false
  const password = value.password
  if (typeof password !== "string" || password.length === 0 || !shortEnough(password, 256)) return false
  const email = value.email
  if (typeof email !== "string" || !shortEnough(email, 254) || !isEmail(email)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysSignIn)) return false
  return true
}

/** SignIn: #/components/schemas/SignIn */
function explainSignIn(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const email = value.email
    if (email === undefined) issues.add([...at, "email"], "required", "Required")
    else if (typeof email !== "string") issues.add([...at, "email"], "type", wrongType("string", email))
    else {
      if (!shortEnough(email, 254)) issues.add([...at, "email"], "maxLength", "String must contain at most 254 character(s)")
      if (!isEmail(email)) issues.add([...at, "email"], "format", "Invalid email")
    }
    const password = value.password
    if (password === undefined) issues.add([...at, "password"], "required", "Required")
    else if (typeof password !== "string") issues.add([...at, "password"], "type", wrongType("string", password))
    else {
      if (password.length === 0) issues.add([...at, "password"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(password, 256)) issues.add([...at, "password"], "maxLength", "String must contain at most 256 character(s)")
    }
    const extra = unknownKeys(value, (key) => key === "email" || key === "password")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/paths/~1auth~1sign-in/post/responses/401/headers/WWW-Authenticate/schema */
function isTextTo512(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 512)) return false
  return true
}

/** Inline: #/paths/~1auth~1sign-in/post/responses/401/headers/WWW-Authenticate/schema */
function explainTextTo512(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!shortEnough(value, 512)) issues.add(at, "maxLength", "String must contain at most 512 character(s)")
}

/** SwitchOrganization: #/components/schemas/SwitchOrganization */
function isSwitchOrganization(value: unknown): boolean {
  if (!isObject(value)) return false
  const organization_id = value.organization_id
  if (typeof organization_id !== "string" || organization_id.length === 0 || !shortEnough(organization_id, 64)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysSwitchOrganization)) return false
  return true
}

/** SwitchOrganization: #/components/schemas/SwitchOrganization */
function explainSwitchOrganization(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const organization_id = value.organization_id
    if (organization_id === undefined) issues.add([...at, "organization_id"], "required", "Required")
    else if (typeof organization_id !== "string") issues.add([...at, "organization_id"], "type", wrongType("string", organization_id))
    else {
      if (organization_id.length === 0) issues.add([...at, "organization_id"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(organization_id, 64)) issues.add([...at, "organization_id"], "maxLength", "String must contain at most 64 character(s)")
    }
    const extra = unknownKeys(value, (key) => key === "organization_id")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** IssueApiToken: #/components/schemas/IssueApiToken */
function isIssueApiToken(value: unknown): boolean {
  if (!isObject(value)) return false
  const api = value.api
  if (!isApiId(api)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysIssueApiToken)) return false
  return true
}

/** IssueApiToken: #/components/schemas/IssueApiToken */
function explainIssueApiToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const extra = unknownKeys(value, (key) => key === "api")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ApiToken: #/components/schemas/ApiToken */
function isApiToken(value: unknown): boolean {
  if (!isObject(value)) return false
  const token = value.token
  if (typeof token !== "string" || !longEnough(token, 8) || !shortEnough(token, 8192)) return false
  const token_type = value.token_type
  if (token_type !== "Bearer") return false
  const expires_in = value.expires_in
  if (expires_in !== 900 || expires_in > 900) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysApiToken)) return false
  return true
}

/** ApiToken: #/components/schemas/ApiToken */
function explainApiToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const token = value.token
    if (token === undefined) issues.add([...at, "token"], "required", "Required")
    else if (typeof token !== "string") issues.add([...at, "token"], "type", wrongType("string", token))
    else {
      if (!longEnough(token, 8)) issues.add([...at, "token"], "minLength", "String must contain at least 8 character(s)")
      if (!shortEnough(token, 8192)) issues.add([...at, "token"], "maxLength", "String must contain at most 8192 character(s)")
    }
    const token_type = value.token_type
    if (token_type === undefined) issues.add([...at, "token_type"], "required", "Required")
    else if (typeof token_type !== "string") issues.add([...at, "token_type"], "type", wrongType("string", token_type))
    else if (token_type !== "Bearer") issues.add([...at, "token_type"], "const", "Invalid literal value, expected \"Bearer\"")
    const expires_in = value.expires_in
    if (expires_in === undefined) issues.add([...at, "expires_in"], "required", "Required")
    else {
      if (!isInteger(expires_in)) issues.add([...at, "expires_in"], "type", wrongType("integer", expires_in))
      else if (expires_in !== 900) issues.add([...at, "expires_in"], "const", "Invalid literal value, expected 900")
      if (isNumber(expires_in) && expires_in > 900) issues.add([...at, "expires_in"], "maximum", "Number must be less than or equal to 900")
    }
    const extra = unknownKeys(value, (key) => key === "token" || key === "token_type" || key === "expires_in")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** ApiToken: #/components/schemas/ApiToken */
function projectApiToken(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    token: value.token,
    token_type: value.token_type,
    expires_in: value.expires_in,
  }
  return result
}

/** Inline: #/paths/~1auth~1api-token/post/responses/200/headers/Cache-Control/schema */
function isIssueApiToken_200_header_CacheControl(value: unknown): boolean {
  if (value !== "no-store") return false
  return true
}

/** Inline: #/paths/~1auth~1api-token/post/responses/200/headers/Cache-Control/schema */
function explainIssueApiToken_200_header_CacheControl(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "no-store") issues.add(at, "const", "Invalid literal value, expected \"no-store\"")
}

/** Inline: #/paths/~1organizations/get/parameters/0/schema */
function isListOrganizations_query_limit(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 100) return false
  return true
}

/** Inline: #/paths/~1organizations/get/parameters/0/schema */
function explainListOrganizations_query_limit(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 100) issues.add(at, "maximum", "Number must be less than or equal to 100")
  }
}

/** Inline: #/paths/~1organizations/get/parameters/1/schema */
function isTextFrom1To512(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 512)) return false
  return true
}

/** Inline: #/paths/~1organizations/get/parameters/1/schema */
function explainTextFrom1To512(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 512)) issues.add(at, "maxLength", "String must contain at most 512 character(s)")
  }
}

/** OrganizationList: #/components/schemas/OrganizationList */
function isOrganizationList(value: unknown): boolean {
  if (!isObject(value)) return false
  const has_more = value.has_more
  if (!isHasMore(has_more)) return false
  const next_cursor = value.next_cursor
  if (!isNextCursor(next_cursor)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isOrganization(item)) return false
  }
  if (countKeys(value) !== 3 && hasOthers(value, keysOrganizationList)) return false
  return true
}

/** OrganizationList: #/components/schemas/OrganizationList */
function explainOrganizationList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainOrganization(item, [...at, "data", index], issues)
      }
    }
    const has_more = value.has_more
    if (has_more === undefined) issues.add([...at, "has_more"], "required", "Required")
    else explainHasMore(has_more, [...at, "has_more"], issues)
    const next_cursor = value.next_cursor
    if (next_cursor === undefined) issues.add([...at, "next_cursor"], "required", "Required")
    else explainNextCursor(next_cursor, [...at, "next_cursor"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "has_more" || key === "next_cursor")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** OrganizationList: #/components/schemas/OrganizationList */
function projectOrganizationList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectOrganizationListData(value.data),
    has_more: value.has_more,
    next_cursor: value.next_cursor,
  }
  return result
}

/** Inline: #/paths/~1organizations/post/parameters/0/schema */
function isTextFrom1To255(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 255)) return false
  return true
}

/** Inline: #/paths/~1organizations/post/parameters/0/schema */
function explainTextFrom1To255(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 255)) issues.add(at, "maxLength", "String must contain at most 255 character(s)")
  }
}

/** CreateOrganization: #/components/schemas/CreateOrganization */
function isCreateOrganization(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysCreateOrganization)) return false
  return true
}

/** CreateOrganization: #/components/schemas/CreateOrganization */
function explainCreateOrganization(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
    }
    const extra = unknownKeys(value, (key) => key === "name")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CreateOrganization: #/components/schemas/CreateOrganization */
function trimCreateOrganization(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** Organization: #/components/schemas/Organization */
function isOrganization(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const role = value.role
  if (!isRole(role)) return false
  const id = value.id
  if (typeof id !== "string" || !isUuid(id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const updated_at = value.updated_at
  if (typeof updated_at !== "string" || !isDateTime(updated_at)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysOrganization)) return false
  return true
}

/** Organization: #/components/schemas/Organization */
function explainOrganization(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else if (!isUuid(id)) issues.add([...at, "id"], "format", "Invalid uuid")
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const role = value.role
    if (role === undefined) issues.add([...at, "role"], "required", "Required")
    else explainRole(role, [...at, "role"], issues)
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
    else if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "id" || key === "name" || key === "role" || key === "created_at" || key === "updated_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Organization: #/components/schemas/Organization */
function projectOrganization(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    role: value.role,
    created_at: value.created_at,
    updated_at: value.updated_at,
  }
  return result
}

/** Inline: #/components/headers/Idempotency-Replayed/schema */
function isCreateOrganization_201_header_IdempotencyReplayed(value: unknown): boolean {
  if (value !== "true") return false
  return true
}

/** Inline: #/components/headers/Idempotency-Replayed/schema */
function explainCreateOrganization_201_header_IdempotencyReplayed(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "true") issues.add(at, "const", "Invalid literal value, expected \"true\"")
}

/** Inline: #/paths/~1organizations~1{id}/parameters/0/schema */
function isTextFrom1To64(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{id}/parameters/0/schema */
function explainTextFrom1To64(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** UpdateOrganization: #/components/schemas/UpdateOrganization */
function isUpdateOrganization(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const name = value.name
  if (name !== undefined) {
    if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
    known += 1
  }
  const size = countProperties(value)
  if (size < 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysCreateOrganization)) return false
  return true
}

/** UpdateOrganization: #/components/schemas/UpdateOrganization */
function explainUpdateOrganization(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name !== undefined) {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    const extra = unknownKeys(value, (key) => key === "name")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UpdateOrganization: #/components/schemas/UpdateOrganization */
function trimUpdateOrganization(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** Inline: #/paths/~1organizations~1{id}/delete/parameters/0/schema */
function isTextFrom1To100(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 100)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{id}/delete/parameters/0/schema */
function explainTextFrom1To100(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 100)) issues.add(at, "maxLength", "String must contain at most 100 character(s)")
  }
}

/** Inline: #/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema */
function isDeleteOrganization_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isDeleteOrganization_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema */
function explainDeleteOrganization_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainDeleteOrganization_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema */
function projectDeleteOrganization_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** MemberList: #/components/schemas/MemberList */
function isMemberList(value: unknown): boolean {
  if (!isObject(value)) return false
  const has_more = value.has_more
  if (!isHasMore(has_more)) return false
  const next_cursor = value.next_cursor
  if (!isNextCursor(next_cursor)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isMember(item)) return false
  }
  if (countKeys(value) !== 3 && hasOthers(value, keysOrganizationList)) return false
  return true
}

/** MemberList: #/components/schemas/MemberList */
function explainMemberList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainMember(item, [...at, "data", index], issues)
      }
    }
    const has_more = value.has_more
    if (has_more === undefined) issues.add([...at, "has_more"], "required", "Required")
    else explainHasMore(has_more, [...at, "has_more"], issues)
    const next_cursor = value.next_cursor
    if (next_cursor === undefined) issues.add([...at, "next_cursor"], "required", "Required")
    else explainNextCursor(next_cursor, [...at, "next_cursor"], issues)
    const extra = unknownKeys(value, (key) => key === "data" || key === "has_more" || key === "next_cursor")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** MemberList: #/components/schemas/MemberList */
function projectMemberList(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectMemberListData(value.data),
    has_more: value.has_more,
    next_cursor: value.next_cursor,
  }
  return result
}

/** InviteMember: #/components/schemas/InviteMember */
function isInviteMember(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const role = value.role
  if (role !== undefined) {
    if (!isRole(role)) return false
    known += 1
  }
  const email = value.email
  if (typeof email !== "string" || !shortEnough(email, 254) || !isEmail(email)) return false
  if (countKeys(value) !== known && hasOthers(value, keysInviteMember)) return false
  return true
}

/** InviteMember: #/components/schemas/InviteMember */
function explainInviteMember(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const email = value.email
    if (email === undefined) issues.add([...at, "email"], "required", "Required")
    else if (typeof email !== "string") issues.add([...at, "email"], "type", wrongType("string", email))
    else {
      if (!shortEnough(email, 254)) issues.add([...at, "email"], "maxLength", "String must contain at most 254 character(s)")
      if (!isEmail(email)) issues.add([...at, "email"], "format", "Invalid email")
    }
    const role = value.role
    if (role !== undefined) explainRole(role, [...at, "role"], issues)
    const extra = unknownKeys(value, (key) => key === "email" || key === "role")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** InviteMember: #/components/schemas/InviteMember */
function fillInviteMember(value: unknown): void {
  if (isObject(value)) {
    if (value.role === undefined) value.role = "member"
  }
}

/** InvitationResponse: #/components/schemas/InvitationResponse */
function isInvitationResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const role = value.role
  if (!isRole(role)) return false
  const link = value.link
  if (link !== null && (typeof link !== "string" || !shortEnough(link, 2048))) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternInvitationResponseId.test(id)) return false
  const email = value.email
  if (typeof email !== "string" || !shortEnough(email, 254) || !isEmail(email)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const expires_at = value.expires_at
  if (typeof expires_at !== "string" || !isDateTime(expires_at)) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysInvitationResponse)) return false
  return true
}

/** InvitationResponse: #/components/schemas/InvitationResponse */
function explainInvitationResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternInvitationResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const email = value.email
    if (email === undefined) issues.add([...at, "email"], "required", "Required")
    else if (typeof email !== "string") issues.add([...at, "email"], "type", wrongType("string", email))
    else {
      if (!shortEnough(email, 254)) issues.add([...at, "email"], "maxLength", "String must contain at most 254 character(s)")
      if (!isEmail(email)) issues.add([...at, "email"], "format", "Invalid email")
    }
    const role = value.role
    if (role === undefined) issues.add([...at, "role"], "required", "Required")
    else explainRole(role, [...at, "role"], issues)
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at !== "string") issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    else if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    const link = value.link
    if (link === undefined) issues.add([...at, "link"], "required", "Required")
    else if (typeof link === "string") {
      if (!shortEnough(link, 2048)) issues.add([...at, "link"], "maxLength", "String must contain at most 2048 character(s)")
    }
    else if (link !== null) issues.add([...at, "link"], "type", wrongType("string", link))
    const extra = unknownKeys(value, (key) => key === "id" || key === "email" || key === "role" || key === "created_at" || key === "expires_at" || key === "link")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** InvitationResponse: #/components/schemas/InvitationResponse */
function projectInvitationResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    email: value.email,
    role: value.role,
    created_at: value.created_at,
    expires_at: value.expires_at,
    link: value.link,
  }
  return result
}

/** Inline: #/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema */
function isInviteMember_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isInviteMember_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema */
function explainInviteMember_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainInviteMember_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema */
function projectInviteMember_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** UpdateMember: #/components/schemas/UpdateMember */
function isUpdateMember(value: unknown): boolean {
  if (!isObject(value)) return false
  const role = value.role
  if (!isRole(role)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysUpdateMember)) return false
  return true
}

/** UpdateMember: #/components/schemas/UpdateMember */
function explainUpdateMember(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const role = value.role
    if (role === undefined) issues.add([...at, "role"], "required", "Required")
    else explainRole(role, [...at, "role"], issues)
    const extra = unknownKeys(value, (key) => key === "role")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Member: #/components/schemas/Member */
function isMember(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const role = value.role
  if (!isRole(role)) return false
  const user_id = value.user_id
  if (typeof user_id !== "string" || !shortEnough(user_id, 64) || !patternMemberUser_id.test(user_id)) return false
  const email = value.email
  if (typeof email !== "string" || !shortEnough(email, 254) || !isEmail(email)) return false
  const joined_at = value.joined_at
  if (typeof joined_at !== "string" || !isDateTime(joined_at)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysMember)) return false
  return true
}

/** Member: #/components/schemas/Member */
function explainMember(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const user_id = value.user_id
    if (user_id === undefined) issues.add([...at, "user_id"], "required", "Required")
    else if (typeof user_id !== "string") issues.add([...at, "user_id"], "type", wrongType("string", user_id))
    else {
      if (!shortEnough(user_id, 64)) issues.add([...at, "user_id"], "maxLength", "String must contain at most 64 character(s)")
      if (user_id.length <= 1000 && !patternMemberUser_id.test(user_id)) issues.add([...at, "user_id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const email = value.email
    if (email === undefined) issues.add([...at, "email"], "required", "Required")
    else if (typeof email !== "string") issues.add([...at, "email"], "type", wrongType("string", email))
    else {
      if (!shortEnough(email, 254)) issues.add([...at, "email"], "maxLength", "String must contain at most 254 character(s)")
      if (!isEmail(email)) issues.add([...at, "email"], "format", "Invalid email")
    }
    const role = value.role
    if (role === undefined) issues.add([...at, "role"], "required", "Required")
    else explainRole(role, [...at, "role"], issues)
    const joined_at = value.joined_at
    if (joined_at === undefined) issues.add([...at, "joined_at"], "required", "Required")
    else if (typeof joined_at !== "string") issues.add([...at, "joined_at"], "type", wrongType("string", joined_at))
    else if (!isDateTime(joined_at)) issues.add([...at, "joined_at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "user_id" || key === "name" || key === "email" || key === "role" || key === "joined_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Member: #/components/schemas/Member */
function projectMember(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    user_id: value.user_id,
    name: value.name,
    email: value.email,
    role: value.role,
    joined_at: value.joined_at,
  }
  return result
}

/** Inline: #/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema */
function isUpdateMember_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isUpdateMember_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema */
function explainUpdateMember_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainUpdateMember_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema */
function projectUpdateMember_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** AcceptInvitation: #/components/schemas/AcceptInvitation */
function isAcceptInvitation(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const password = value.password
  if (password !== undefined) {
    if (!isNewPassword(password)) return false
    known += 1
  }
  const name = value.name
  if (name !== undefined) {
    if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysAcceptInvitation)) return false
  if (value.name !== undefined && value.password === undefined) return false
  if (value.password !== undefined && value.name === undefined) return false
  return true
}

/** AcceptInvitation: #/components/schemas/AcceptInvitation */
function explainAcceptInvitation(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name !== undefined) {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const password = value.password
    if (password !== undefined) explainNewPassword(password, [...at, "password"], issues)
    const extra = unknownKeys(value, (key) => key === "name" || key === "password")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
    if (value.name !== undefined && value.password === undefined) issues.add([...at, "password"], "dependentRequired", "Required")
    if (value.password !== undefined && value.name === undefined) issues.add([...at, "name"], "dependentRequired", "Required")
  }
}

/** AcceptInvitation: #/components/schemas/AcceptInvitation */
function trimAcceptInvitation(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** Inline: #/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema */
function isAcceptInvitation_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isAcceptInvitation_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema */
function explainAcceptInvitation_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainAcceptInvitation_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema */
function projectAcceptInvitation_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** ApiId: #/components/schemas/ApiId */
function isApiId(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 40) || !patternApiId.test(value)) return false
  return true
}

/** ApiId: #/components/schemas/ApiId */
function explainApiId(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 40)) issues.add(at, "maxLength", "String must contain at most 40 character(s)")
    if (value.length <= 1000 && !patternApiId.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** KeyStatus: #/components/schemas/KeyStatus */
function isKeyStatus(value: unknown): boolean {
  if (value !== "active" && value !== "rotating" && value !== "expired" && value !== "revoked") return false
  return true
}

/** KeyStatus: #/components/schemas/KeyStatus */
function explainKeyStatus(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "active" && value !== "rotating" && value !== "expired" && value !== "revoked") {
    issues.add(at, "enum", wrongEnum("'active' | 'rotating' | 'expired' | 'revoked'", value))
  }
}

/** KeyListResponse: #/components/schemas/KeyListResponse */
function isKeyListResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const has_more = value.has_more
  if (!isHasMore(has_more)) return false
  const next_cursor = value.next_cursor
  if (!isNextCursor(next_cursor)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isKeyResponse(item)) return false
    const object_: unknown = item
    if (isObject(object_)) {
      for (const key in object_) {
        const item2 = object_[key]
        if (item2 === undefined || keysKeyListResponseDataItem.has(key)) continue
        return false
      }
    }
  }
  if (countKeys(value) !== 3 && hasOthers(value, keysOrganizationList)) return false
  return true
}

/** KeyListResponse: #/components/schemas/KeyListResponse */
function explainKeyListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainKeyResponse(item, [...at, "data", index], issues)
        const object_: unknown = item
        if (isObject(object_)) {
          const extra = unknownKeys(object_, (key) => keysKeyListResponseDataItem.has(key))
          if (extra.length > 0) issues.add([...at, "data", index], "unevaluatedProperties", unrecognized(extra))
        }
      }
    }
    const has_more = value.has_more
    if (has_more === undefined) issues.add([...at, "has_more"], "required", "Required")
    else explainHasMore(has_more, [...at, "has_more"], issues)
    const next_cursor = value.next_cursor
    if (next_cursor === undefined) issues.add([...at, "next_cursor"], "required", "Required")
    else explainNextCursor(next_cursor, [...at, "next_cursor"], issues)
    const extra2 = unknownKeys(value, (key) => key === "data" || key === "has_more" || key === "next_cursor")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** KeyListResponse: #/components/schemas/KeyListResponse */
function projectKeyListResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectKeyListResponseData(value.data),
    has_more: value.has_more,
    next_cursor: value.next_cursor,
  }
  return result
}

/** CreateKey: #/components/schemas/CreateKey */
function isCreateKey(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 2
  const mode = value.mode
  if (mode !== undefined) {
    if (!isKeyMode(mode)) return false
    known += 1
  }
  const api = value.api
  if (!isApiId(api)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
  const expires_at = value.expires_at
  if (expires_at !== undefined) {
    if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
    known += 1
  }
  const scopes = value.scopes
  if (scopes !== undefined) {
    if (!isArray(scopes)) return false
    if (scopes.length === 0) return false
    if (scopes.length > 100) return false
    for (let index = 0; index < scopes.length; index += 1) {
      const item = scopes[index]
      if (!isScopeName(item)) return false
    }
    if (!areUnique(scopes)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysCreateKey)) return false
  return true
}

/** CreateKey: #/components/schemas/CreateKey */
function explainCreateKey(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
    }
    const scopes = value.scopes
    if (scopes !== undefined) {
      if (!isArray(scopes)) issues.add([...at, "scopes"], "type", wrongType("array", scopes))
      else {
        if (scopes.length === 0) issues.add([...at, "scopes"], "minItems", "Array must contain at least 1 element(s)")
        if (scopes.length > 100) issues.add([...at, "scopes"], "maxItems", "Array must contain at most 100 element(s)")
        for (let index = 0; index < scopes.length; index += 1) {
          const item = scopes[index]
          explainScopeName(item, [...at, "scopes", index], issues)
        }
        if (!areUnique(scopes)) issues.add([...at, "scopes"], "uniqueItems", "Array items must be unique")
      }
    }
    const mode = value.mode
    if (mode !== undefined) explainKeyMode(mode, [...at, "mode"], issues)
    const expires_at = value.expires_at
    if (expires_at !== undefined) {
      if (typeof expires_at === "string") {
        if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
      }
      else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    }
    const extra = unknownKeys(value, (key) => key === "api" || key === "name" || key === "scopes" || key === "mode" || key === "expires_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CreateKey: #/components/schemas/CreateKey */
function fillCreateKey(value: unknown): void {
  if (isObject(value)) {
    if (value.mode === undefined) value.mode = "live"
  }
}

/** CreateKey: #/components/schemas/CreateKey */
function trimCreateKey(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** KeyWithSecretResponse: #/components/schemas/KeyWithSecretResponse */
function isKeyWithSecretResponse(value: unknown): boolean {
  if (!isKeyResponse(value)) return false
  if (!isKeyWithSecretResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysKeyWithSecretResponse.has(key)) continue
      return false
    }
  }
  return true
}

/** KeyWithSecretResponse: #/components/schemas/KeyWithSecretResponse */
function explainKeyWithSecretResponse(value: unknown, at: Path, issues: Issues): void {
  explainKeyResponse(value, at, issues)
  explainKeyWithSecretResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysKeyWithSecretResponse.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** KeyWithSecretResponse: #/components/schemas/KeyWithSecretResponse */
function projectKeyWithSecretResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    api: value.api,
    name: value.name,
    prefix: value.prefix,
    hint: value.hint,
    scopes: value.scopes,
    mode: value.mode,
    status: value.status,
    created_by: value.created_by,
    created_at: value.created_at,
    last_used_at: value.last_used_at,
    expires_at: value.expires_at,
    previous_expires_at: value.previous_expires_at,
    secret: value.secret,
  }
  return result
}

/** Inline: #/paths/~1keys~1{id}/get/responses/200/content/application~1json/schema/~response */
function isGetKey_200(value: unknown): boolean {
  if (!isKeyResponse(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysKeyListResponseDataItem.has(key)) continue
      return false
    }
  }
  return true
}

/** Inline: #/paths/~1keys~1{id}/get/responses/200/content/application~1json/schema/~response */
function explainGetKey_200(value: unknown, at: Path, issues: Issues): void {
  explainKeyResponse(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysKeyListResponseDataItem.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/paths/~1keys~1{id}/get/responses/200/content/application~1json/schema/~response */
function projectGetKey_200(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    api: value.api,
    name: value.name,
    prefix: value.prefix,
    hint: value.hint,
    scopes: value.scopes,
    mode: value.mode,
    status: value.status,
    created_by: value.created_by,
    created_at: value.created_at,
    last_used_at: value.last_used_at,
    expires_at: value.expires_at,
    previous_expires_at: value.previous_expires_at,
  }
  return result
}

/** UpdateKey: #/components/schemas/UpdateKey */
function isUpdateKey(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const name = value.name
  if (name !== undefined) {
    if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
    known += 1
  }
  const expires_at = value.expires_at
  if (expires_at !== undefined) {
    if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
    known += 1
  }
  const size = countProperties(value)
  if (size < 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysUpdateKey)) return false
  return true
}

/** UpdateKey: #/components/schemas/UpdateKey */
function explainUpdateKey(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name !== undefined) {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const expires_at = value.expires_at
    if (expires_at !== undefined) {
      if (typeof expires_at === "string") {
        if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
      }
      else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    }
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    const extra = unknownKeys(value, (key) => key === "name" || key === "expires_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UpdateKey: #/components/schemas/UpdateKey */
function trimUpdateKey(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** Inline: #/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema */
function isUpdateKey_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isUpdateKey_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema */
function explainUpdateKey_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainUpdateKey_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema */
function projectUpdateKey_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** SubscriptionListResponse: #/components/schemas/SubscriptionListResponse */
function isSubscriptionListResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isSubscriptionResponse(item)) return false
  }
  if (countKeys(value) !== 1 && hasOthers(value, keysSubscriptionListResponse)) return false
  return true
}

/** SubscriptionListResponse: #/components/schemas/SubscriptionListResponse */
function explainSubscriptionListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainSubscriptionResponse(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SubscriptionListResponse: #/components/schemas/SubscriptionListResponse */
function projectSubscriptionListResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectSubscriptionListResponseData(value.data),
  }
  return result
}

/** ChangeSubscription: #/components/schemas/ChangeSubscription */
function isChangeSubscription(value: unknown): boolean {
  if (!isObject(value)) return false
  const plan = value.plan
  if (!isPlanName(plan)) return false
  if (countKeys(value) !== 1 && hasOthers(value, keysChangeSubscription)) return false
  return true
}

/** ChangeSubscription: #/components/schemas/ChangeSubscription */
function explainChangeSubscription(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const plan = value.plan
    if (plan === undefined) issues.add([...at, "plan"], "required", "Required")
    else explainPlanName(plan, [...at, "plan"], issues)
    const extra = unknownKeys(value, (key) => key === "plan")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SubscriptionResponse: #/components/schemas/SubscriptionResponse */
function isSubscriptionResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const api = value.api
  if (!isApiId(api)) return false
  const plan = value.plan
  if (!isPlanName(plan)) return false
  const period_start = value.period_start
  if (typeof period_start !== "string" || !isDateTime(period_start)) return false
  const period_end = value.period_end
  if (typeof period_end !== "string" || !isDateTime(period_end)) return false
  const overrides = value.overrides
  if (!isSubscriptionOverrides(overrides)) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysSubscriptionResponse)) return false
  return true
}

/** SubscriptionResponse: #/components/schemas/SubscriptionResponse */
function explainSubscriptionResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const plan = value.plan
    if (plan === undefined) issues.add([...at, "plan"], "required", "Required")
    else explainPlanName(plan, [...at, "plan"], issues)
    const overrides = value.overrides
    if (overrides === undefined) issues.add([...at, "overrides"], "required", "Required")
    else explainSubscriptionOverrides(overrides, [...at, "overrides"], issues)
    const period_start = value.period_start
    if (period_start === undefined) issues.add([...at, "period_start"], "required", "Required")
    else if (typeof period_start !== "string") issues.add([...at, "period_start"], "type", wrongType("string", period_start))
    else if (!isDateTime(period_start)) issues.add([...at, "period_start"], "format", "Invalid datetime")
    const period_end = value.period_end
    if (period_end === undefined) issues.add([...at, "period_end"], "required", "Required")
    else if (typeof period_end !== "string") issues.add([...at, "period_end"], "type", wrongType("string", period_end))
    else if (!isDateTime(period_end)) issues.add([...at, "period_end"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "api" || key === "plan" || key === "overrides" || key === "period_start" || key === "period_end")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SubscriptionResponse: #/components/schemas/SubscriptionResponse */
function projectSubscriptionResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    api: value.api,
    plan: value.plan,
    overrides: projectSubscriptionOverrides(value.overrides),
    period_start: value.period_start,
    period_end: value.period_end,
  }
  return result
}

/** Inline: #/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema */
function isChangeSubscription_409(value: unknown): boolean {
  if (!isError_(value)) return false
  if (!isChangeSubscription_409AllOf2(value)) return false
  return true
}

/** Inline: #/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema */
function explainChangeSubscription_409(value: unknown, at: Path, issues: Issues): void {
  explainError_(value, at, issues)
  explainChangeSubscription_409AllOf2(value, at, issues)
}

/** Inline: #/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema */
function projectChangeSubscription_409(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    error: projectError_Error(value.error),
  }
  return result
}

/** Inline: #/paths/~1subscriptions~1{api}~1events/post/parameters/1/schema */
function isIntegerFrom0To253402300799(value: unknown): boolean {
  if (!isInteger(value) || value < 0 || value > 253402300799) return false
  return true
}

/** Inline: #/paths/~1subscriptions~1{api}~1events/post/parameters/1/schema */
function explainIntegerFrom0To253402300799(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 0) issues.add(at, "minimum", "Number must be greater than or equal to 0")
    if (value > 253402300799) issues.add(at, "maximum", "Number must be less than or equal to 253402300799")
  }
}

/** BillingEvent: #/components/schemas/BillingEvent */
function isBillingEvent(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (type_ !== "subscription.updated" && type_ !== "subscription.canceled") return false
  const timestamp = value.timestamp
  if (typeof timestamp !== "string" || !isDateTime(timestamp)) return false
  const data = value.data
  if (!isObject(data)) return false
  let known = 2
  const organization_id = data.organization_id
  if (typeof organization_id !== "string" || organization_id.length === 0 || !shortEnough(organization_id, 64)) return false
  const billing_reference = data.billing_reference
  if (typeof billing_reference !== "string" || billing_reference.length === 0 || !shortEnough(billing_reference, 255)) return false
  const plan = data.plan
  if (plan !== undefined) {
    if (!isPlanName(plan)) return false
    known += 1
  }
  const period_start = data.period_start
  if (period_start !== undefined) {
    if (typeof period_start !== "string" || !isDateTime(period_start)) return false
    known += 1
  }
  const period_end = data.period_end
  if (period_end !== undefined) {
    if (typeof period_end !== "string" || !isDateTime(period_end)) return false
    known += 1
  }
  const overrides = data.overrides
  if (overrides !== undefined) {
    if (!isSubscriptionOverrides(overrides)) return false
    known += 1
  }
  if (countKeys(data) !== known && hasOthers(data, keysBillingEventData)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysBillingEvent)) return false
  if (!isBillingEventAllOf1(value)) return false
  return true
}

/** BillingEvent: #/components/schemas/BillingEvent */
function explainBillingEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (type_ !== "subscription.updated" && type_ !== "subscription.canceled") {
      issues.add([...at, "type"], "enum", wrongEnum("'subscription.updated' | 'subscription.canceled'", type_))
    }
    const timestamp = value.timestamp
    if (timestamp === undefined) issues.add([...at, "timestamp"], "required", "Required")
    else if (typeof timestamp !== "string") issues.add([...at, "timestamp"], "type", wrongType("string", timestamp))
    else if (!isDateTime(timestamp)) issues.add([...at, "timestamp"], "format", "Invalid datetime")
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isObject(data)) issues.add([...at, "data"], "type", wrongType("object", data))
    else {
      const organization_id = data.organization_id
      if (organization_id === undefined) issues.add([...at, "data", "organization_id"], "required", "Required")
      else if (typeof organization_id !== "string") issues.add([...at, "data", "organization_id"], "type", wrongType("string", organization_id))
      else {
        if (organization_id.length === 0) issues.add([...at, "data", "organization_id"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(organization_id, 64)) {
          issues.add([...at, "data", "organization_id"], "maxLength", "String must contain at most 64 character(s)")
        }
      }
      const billing_reference = data.billing_reference
      if (billing_reference === undefined) issues.add([...at, "data", "billing_reference"], "required", "Required")
      else if (typeof billing_reference !== "string") {
        issues.add([...at, "data", "billing_reference"], "type", wrongType("string", billing_reference))
      }
      else {
        if (billing_reference.length === 0) {
          issues.add([...at, "data", "billing_reference"], "minLength", "String must contain at least 1 character(s)")
        }
        if (!shortEnough(billing_reference, 255)) {
          issues.add([...at, "data", "billing_reference"], "maxLength", "String must contain at most 255 character(s)")
        }
      }
      const plan = data.plan
      if (plan !== undefined) explainPlanName(plan, [...at, "data", "plan"], issues)
      const overrides = data.overrides
      if (overrides !== undefined) explainSubscriptionOverrides(overrides, [...at, "data", "overrides"], issues)
      const period_start = data.period_start
      if (period_start !== undefined) {
        if (typeof period_start !== "string") issues.add([...at, "data", "period_start"], "type", wrongType("string", period_start))
        else if (!isDateTime(period_start)) issues.add([...at, "data", "period_start"], "format", "Invalid datetime")
      }
      const period_end = data.period_end
      if (period_end !== undefined) {
        if (typeof period_end !== "string") issues.add([...at, "data", "period_end"], "type", wrongType("string", period_end))
        else if (!isDateTime(period_end)) issues.add([...at, "data", "period_end"], "format", "Invalid datetime")
      }
      const extra = unknownKeys(data, (key) => key === "organization_id" || key === "billing_reference" || key === "plan" || key === "overrides" || key === "period_start" || key === "period_end")
      if (extra.length > 0) issues.add([...at, "data"], "additionalProperties", unrecognized(extra))
    }
    const extra2 = unknownKeys(value, (key) => key === "type" || key === "timestamp" || key === "data")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
  explainBillingEventAllOf1(value, at, issues)
}

/** Inline: #/paths/~1usage/get/parameters/1/schema */
function isDateTimeText(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1usage/get/parameters/1/schema */
function explainDateTimeText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
}

/** UsageInterval: #/components/schemas/UsageInterval */
function isUsageInterval(value: unknown): boolean {
  if (value !== "1m" && value !== "1h" && value !== "1d") return false
  return true
}

/** UsageInterval: #/components/schemas/UsageInterval */
function explainUsageInterval(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "1m" && value !== "1h" && value !== "1d") issues.add(at, "enum", wrongEnum("'1m' | '1h' | '1d'", value))
}

/** Inline: #/paths/~1usage/get/parameters/4/schema */
function isQueryUsage_query_group_by(value: unknown): boolean {
  if (value !== "operation" && value !== "key") return false
  return true
}

/** Inline: #/paths/~1usage/get/parameters/4/schema */
function explainQueryUsage_query_group_by(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "operation" && value !== "key") issues.add(at, "enum", wrongEnum("'operation' | 'key'", value))
}

/** Usage: #/components/schemas/Usage */
function isUsage(value: unknown): boolean {
  if (!isObject(value)) return false
  const interval = value.interval
  if (!isUsageInterval(interval)) return false
  const group_by = value.group_by
  if (group_by !== "operation" && group_by !== "key" && group_by !== null) return false
  const approximate = value.approximate
  if (typeof approximate !== "boolean") return false
  const from_ = value.from
  if (typeof from_ !== "string" || !isDateTime(from_)) return false
  const to = value.to
  if (typeof to !== "string" || !isDateTime(to)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 20000) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isUsagePoint(item)) return false
  }
  if (countKeys(value) !== 6 && hasOthers(value, keysUsage)) return false
  return true
}

/** Usage: #/components/schemas/Usage */
function explainUsage(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const from_ = value.from
    if (from_ === undefined) issues.add([...at, "from"], "required", "Required")
    else if (typeof from_ !== "string") issues.add([...at, "from"], "type", wrongType("string", from_))
    else if (!isDateTime(from_)) issues.add([...at, "from"], "format", "Invalid datetime")
    const to = value.to
    if (to === undefined) issues.add([...at, "to"], "required", "Required")
    else if (typeof to !== "string") issues.add([...at, "to"], "type", wrongType("string", to))
    else if (!isDateTime(to)) issues.add([...at, "to"], "format", "Invalid datetime")
    const interval = value.interval
    if (interval === undefined) issues.add([...at, "interval"], "required", "Required")
    else explainUsageInterval(interval, [...at, "interval"], issues)
    const group_by = value.group_by
    if (group_by === undefined) issues.add([...at, "group_by"], "required", "Required")
    else if (group_by !== null && typeof group_by !== "string") issues.add([...at, "group_by"], "type", wrongType("string", group_by))
    else if (group_by !== "operation" && group_by !== "key" && group_by !== null) {
      issues.add([...at, "group_by"], "enum", wrongEnum("'operation' | 'key' | null", group_by))
    }
    const approximate = value.approximate
    if (approximate === undefined) issues.add([...at, "approximate"], "required", "Required")
    else if (typeof approximate !== "boolean") issues.add([...at, "approximate"], "type", wrongType("boolean", approximate))
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 20000) issues.add([...at, "data"], "maxItems", "Array must contain at most 20000 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainUsagePoint(item, [...at, "data", index], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "from" || key === "to" || key === "interval" || key === "group_by" || key === "approximate" || key === "data")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Usage: #/components/schemas/Usage */
function projectUsage(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    from: value.from,
    to: value.to,
    interval: value.interval,
    group_by: value.group_by,
    approximate: value.approximate,
    data: projectUsageData(value.data),
  }
  return result
}

/** Inline: #/paths/~1audit/get/parameters/4/schema */
function isQueryAudit_query_action(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 100) || !patternQueryAudit_query_action.test(value)) return false
  return true
}

/** Inline: #/paths/~1audit/get/parameters/4/schema */
function explainQueryAudit_query_action(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 100)) issues.add(at, "maxLength", "String must contain at most 100 character(s)")
    if (value.length <= 1000 && !patternQueryAudit_query_action.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** Inline: #/paths/~1audit/get/parameters/8/schema */
function isQueryAudit_query_verify(value: unknown): boolean {
  if (typeof value !== "boolean") return false
  return true
}

/** Inline: #/paths/~1audit/get/parameters/8/schema */
function explainQueryAudit_query_verify(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "boolean") issues.add(at, "type", wrongType("boolean", value))
}

/** AuditLog: #/components/schemas/AuditLog */
function isAuditLog(value: unknown): boolean {
  if (!isObject(value)) return false
  const has_more = value.has_more
  if (!isHasMore(has_more)) return false
  const next_cursor = value.next_cursor
  if (!isNextCursor(next_cursor)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isAuditEntry(item)) return false
  }
  const chains = value.chains
  if (!isArray(chains)) return false
  if (chains.length > 100) return false
  for (let index2 = 0; index2 < chains.length; index2 += 1) {
    const item2 = chains[index2]
    if (!isAuditChain(item2)) return false
  }
  if (countKeys(value) !== 4 && hasOthers(value, keysAuditLog)) return false
  return true
}

/** AuditLog: #/components/schemas/AuditLog */
function explainAuditLog(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainAuditEntry(item, [...at, "data", index], issues)
      }
    }
    const has_more = value.has_more
    if (has_more === undefined) issues.add([...at, "has_more"], "required", "Required")
    else explainHasMore(has_more, [...at, "has_more"], issues)
    const next_cursor = value.next_cursor
    if (next_cursor === undefined) issues.add([...at, "next_cursor"], "required", "Required")
    else explainNextCursor(next_cursor, [...at, "next_cursor"], issues)
    const chains = value.chains
    if (chains === undefined) issues.add([...at, "chains"], "required", "Required")
    else if (!isArray(chains)) issues.add([...at, "chains"], "type", wrongType("array", chains))
    else {
      if (chains.length > 100) issues.add([...at, "chains"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index2 = 0; index2 < chains.length; index2 += 1) {
        const item2 = chains[index2]
        explainAuditChain(item2, [...at, "chains", index2], issues)
      }
    }
    const extra = unknownKeys(value, (key) => key === "data" || key === "has_more" || key === "next_cursor" || key === "chains")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AuditLog: #/components/schemas/AuditLog */
function projectAuditLog(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectAuditLogData(value.data),
    has_more: value.has_more,
    next_cursor: value.next_cursor,
    chains: projectAuditLogChains(value.chains),
  }
  return result
}

/** PersonalTokenListResponse: #/components/schemas/PersonalTokenListResponse */
function isPersonalTokenListResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const has_more = value.has_more
  if (!isHasMore(has_more)) return false
  const next_cursor = value.next_cursor
  if (!isNextCursor(next_cursor)) return false
  const data = value.data
  if (!isArray(data)) return false
  if (data.length > 100) return false
  for (let index = 0; index < data.length; index += 1) {
    const item = data[index]
    if (!isPersonalTokenResponse(item)) return false
    const object_: unknown = item
    if (isObject(object_)) {
      for (const key in object_) {
        const item2 = object_[key]
        if (item2 === undefined || key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at") continue
        return false
      }
    }
  }
  if (countKeys(value) !== 3 && hasOthers(value, keysOrganizationList)) return false
  return true
}

/** PersonalTokenListResponse: #/components/schemas/PersonalTokenListResponse */
function explainPersonalTokenListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
    else {
      if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < data.length; index += 1) {
        const item = data[index]
        explainPersonalTokenResponse(item, [...at, "data", index], issues)
        const object_: unknown = item
        if (isObject(object_)) {
          const extra = unknownKeys(object_, (key) => key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at")
          if (extra.length > 0) issues.add([...at, "data", index], "unevaluatedProperties", unrecognized(extra))
        }
      }
    }
    const has_more = value.has_more
    if (has_more === undefined) issues.add([...at, "has_more"], "required", "Required")
    else explainHasMore(has_more, [...at, "has_more"], issues)
    const next_cursor = value.next_cursor
    if (next_cursor === undefined) issues.add([...at, "next_cursor"], "required", "Required")
    else explainNextCursor(next_cursor, [...at, "next_cursor"], issues)
    const extra2 = unknownKeys(value, (key) => key === "data" || key === "has_more" || key === "next_cursor")
    if (extra2.length > 0) issues.add(at, "additionalProperties", unrecognized(extra2))
  }
}

/** PersonalTokenListResponse: #/components/schemas/PersonalTokenListResponse */
function projectPersonalTokenListResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    data: projectPersonalTokenListResponseData(value.data),
    has_more: value.has_more,
    next_cursor: value.next_cursor,
  }
  return result
}

/** CreatePersonalToken: #/components/schemas/CreatePersonalToken */
function isCreatePersonalToken(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 1
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternSignUpName.test(name)) return false
  const expires_at = value.expires_at
  if (expires_at !== undefined) {
    if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
    known += 1
  }
  const scopes = value.scopes
  if (scopes !== undefined) {
    if (!isArray(scopes)) return false
    if (scopes.length === 0) return false
    if (scopes.length > 2) return false
    for (let index = 0; index < scopes.length; index += 1) {
      const item = scopes[index]
      if (!isPersonalScope(item)) return false
    }
    if (!areUnique(scopes)) return false
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysCreatePersonalToken)) return false
  return true
}

/** CreatePersonalToken: #/components/schemas/CreatePersonalToken */
function explainCreatePersonalToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      if (name.length <= 1000 && !patternSignUpName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
    }
    const scopes = value.scopes
    if (scopes !== undefined) {
      if (!isArray(scopes)) issues.add([...at, "scopes"], "type", wrongType("array", scopes))
      else {
        if (scopes.length === 0) issues.add([...at, "scopes"], "minItems", "Array must contain at least 1 element(s)")
        if (scopes.length > 2) issues.add([...at, "scopes"], "maxItems", "Array must contain at most 2 element(s)")
        for (let index = 0; index < scopes.length; index += 1) {
          const item = scopes[index]
          explainPersonalScope(item, [...at, "scopes", index], issues)
        }
        if (!areUnique(scopes)) issues.add([...at, "scopes"], "uniqueItems", "Array items must be unique")
      }
    }
    const expires_at = value.expires_at
    if (expires_at !== undefined) {
      if (typeof expires_at === "string") {
        if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
      }
      else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    }
    const extra = unknownKeys(value, (key) => key === "name" || key === "scopes" || key === "expires_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** CreatePersonalToken: #/components/schemas/CreatePersonalToken */
function fillCreatePersonalToken(value: unknown): void {
  if (isObject(value)) {
    if (value.scopes === undefined) value.scopes = ["platform:read", "platform:write"]
  }
}

/** CreatePersonalToken: #/components/schemas/CreatePersonalToken */
function trimCreatePersonalToken(value: unknown): void {
  if (isObject(value)) {
    const name = value.name
    if (typeof name === "string") value.name = name.trim()
  }
}

/** PersonalTokenWithSecretResponse: #/components/schemas/PersonalTokenWithSecretResponse */
function isPersonalTokenWithSecretResponse(value: unknown): boolean {
  if (!isPersonalTokenResponse(value)) return false
  if (!isKeyWithSecretResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at" || key === "secret") continue
      return false
    }
  }
  return true
}

/** PersonalTokenWithSecretResponse: #/components/schemas/PersonalTokenWithSecretResponse */
function explainPersonalTokenWithSecretResponse(value: unknown, at: Path, issues: Issues): void {
  explainPersonalTokenResponse(value, at, issues)
  explainKeyWithSecretResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at" || key === "secret")
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** PersonalTokenWithSecretResponse: #/components/schemas/PersonalTokenWithSecretResponse */
function projectPersonalTokenWithSecretResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    hint: value.hint,
    scopes: value.scopes,
    organization: value.organization,
    created_at: value.created_at,
    last_used_at: value.last_used_at,
    expires_at: value.expires_at,
    secret: value.secret,
  }
  return result
}

/** Inline: #/components/schemas/User/properties/email */
function isEmailTextTo254(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 254) || !isEmail(value)) return false
  return true
}

/** Inline: #/components/schemas/User/properties/email */
function explainEmailTextTo254(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 254)) issues.add(at, "maxLength", "String must contain at most 254 character(s)")
    if (!isEmail(value)) issues.add(at, "format", "Invalid email")
  }
}

/** Inline: #/components/schemas/Organization/properties/id */
function isUuidText(value: unknown): boolean {
  if (typeof value !== "string" || !isUuid(value)) return false
  return true
}

/** Inline: #/components/schemas/Organization/properties/id */
function explainUuidText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
}

/** Inline: #/components/schemas/ApiToken/properties/expires_in */
function isApiToken_expires_in(value: unknown): boolean {
  if (value !== 900 || value > 900) return false
  return true
}

/** Inline: #/components/schemas/ApiToken/properties/expires_in */
function explainApiToken_expires_in(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else if (value !== 900) issues.add(at, "const", "Invalid literal value, expected 900")
  if (isNumber(value) && value > 900) issues.add(at, "maximum", "Number must be less than or equal to 900")
}

/** Inline: #/components/schemas/PersonalToken/properties/scopes */
function isPersonalToken_scopes(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 2) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isPersonalScope(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/components/schemas/PersonalToken/properties/scopes */
function explainPersonalToken_scopes(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 2) issues.add(at, "maxItems", "Array must contain at most 2 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainPersonalScope(item, [...at, index], issues)
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/components/schemas/PersonalToken/properties/last_used_at */
function isNullableDateTimeText(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/PersonalToken/properties/last_used_at */
function explainNullableDateTimeText(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/PersonalToken/properties/revoked_at */
function isPersonalToken_revoked_at(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/PersonalToken/properties/revoked_at */
function explainPersonalToken_revoked_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/PersonalTokenList/properties/data/items */
function isPersonalTokenList_data_item(value: unknown): boolean {
  if (!isPersonalToken(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at" || key === "user_id" || key === "hash" || key === "revoked_at") continue
      return false
    }
  }
  return true
}

/** Inline: #/components/schemas/PersonalTokenList/properties/data/items */
function explainPersonalTokenList_data_item(value: unknown, at: Path, issues: Issues): void {
  explainPersonalToken(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at" || key === "user_id" || key === "hash" || key === "revoked_at")
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/CreatePersonalToken/properties/scopes */
function isCreatePersonalToken_scopes(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 2) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isPersonalScope(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/components/schemas/CreatePersonalToken/properties/scopes */
function explainCreatePersonalToken_scopes(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 2) issues.add(at, "maxItems", "Array must contain at most 2 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainPersonalScope(item, [...at, index], issues)
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** PersonalTokenWithSecret: #/components/schemas/PersonalTokenWithSecret */
function isPersonalTokenWithSecret(value: unknown): boolean {
  if (!isPersonalToken(value)) return false
  if (!isKeyWithSecretResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at" || key === "user_id" || key === "hash" || key === "revoked_at" || key === "secret") continue
      return false
    }
  }
  return true
}

/** PersonalTokenWithSecret: #/components/schemas/PersonalTokenWithSecret */
function explainPersonalTokenWithSecret(value: unknown, at: Path, issues: Issues): void {
  explainPersonalToken(value, at, issues)
  explainKeyWithSecretResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at" || key === "user_id" || key === "hash" || key === "revoked_at" || key === "secret")
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Invitation/properties/organization */
function isInvitation_organization(value: unknown): boolean {
  if (typeof value !== "string" || !isUuid(value)) return false
  return true
}

/** Inline: #/components/schemas/Invitation/properties/organization */
function explainInvitation_organization(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
}

/** Inline: #/components/schemas/Key/properties/scopes */
function isKey_scopes(value: unknown): boolean {
  if (!isArray(value)) return false
  if (value.length === 0) return false
  if (value.length > 100) return false
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index]
    if (!isScopeName(item)) return false
  }
  if (!areUnique(value)) return false
  return true
}

/** Inline: #/components/schemas/Key/properties/scopes */
function explainKey_scopes(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 100) issues.add(at, "maxItems", "Array must contain at most 100 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      explainScopeName(item, [...at, index], issues)
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/components/schemas/KeyList/properties/data/items */
function isKeyList_data_item(value: unknown): boolean {
  if (!isKey(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysKeyList_data_item.has(key)) continue
      return false
    }
  }
  return true
}

/** Inline: #/components/schemas/KeyList/properties/data/items */
function explainKeyList_data_item(value: unknown, at: Path, issues: Issues): void {
  explainKey(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysKeyList_data_item.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** KeyWithSecret: #/components/schemas/KeyWithSecret */
function isKeyWithSecret(value: unknown): boolean {
  if (!isKey(value)) return false
  if (!isKeyWithSecretResponseAllOf2(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || keysKeyWithSecret.has(key)) continue
      return false
    }
  }
  return true
}

/** KeyWithSecret: #/components/schemas/KeyWithSecret */
function explainKeyWithSecret(value: unknown, at: Path, issues: Issues): void {
  explainKey(value, at, issues)
  explainKeyWithSecretResponseAllOf2(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => keysKeyWithSecret.has(key))
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/SubscriptionOverrides/properties/limits */
function isSubscriptionOverrides_limits(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 50) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isSubscriptionOverrides_limitsName(name)) return false
    if (!isLimitOverride(item)) return false
  }
  return true
}

/** Inline: #/components/schemas/SubscriptionOverrides/properties/limits */
function explainSubscriptionOverrides_limits(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 50) issues.add(at, "maxProperties", "Object must contain at most 50 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isSubscriptionOverrides_limitsName(name)) issues.add(at, "propertyNames", wrongKey(key2))
      explainLimitOverride(item, [...at, key2], issues)
    }
  }
}

/** Inline: #/components/schemas/SubscriptionOverrides/properties/values */
function isSubscriptionOverrides_values(value: unknown): boolean {
  if (!isObject(value)) return false
  const size = countProperties(value)
  if (size > 50) return false
  for (const key2 in value) {
    const item = value[key2]
    if (item === undefined) continue
    const name: unknown = key2
    if (!isSubscriptionOverrides_limitsName(name)) return false
    if (item !== null && (!isInteger(item) || item < 0 || item > 9007199254740991)) return false
  }
  return true
}

/** Inline: #/components/schemas/SubscriptionOverrides/properties/values */
function explainSubscriptionOverrides_values(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const size = countProperties(value)
    if (size > 50) issues.add(at, "maxProperties", "Object must contain at most 50 key(s)")
    for (const key2 in value) {
      const item = value[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isSubscriptionOverrides_limitsName(name)) issues.add(at, "propertyNames", wrongKey(key2))
      if (isInteger(item)) {
        if (item < 0) issues.add([...at, key2], "minimum", "Number must be greater than or equal to 0")
        if (item > 9007199254740991) issues.add([...at, key2], "maximum", "Number must be less than or equal to 9007199254740991")
      }
      else if (item !== null) issues.add([...at, key2], "type", wrongType("integer", item))
    }
  }
}

/** LimitOverride: #/components/schemas/LimitOverride */
function isLimitOverride(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const burst = value.burst
  if (burst !== undefined) {
    if (!isInteger(burst) || burst < 1 || burst > 999999999) return false
    known += 1
  }
  const concurrent = value.concurrent
  if (concurrent !== undefined) {
    if (!isInteger(concurrent) || concurrent < 1 || concurrent > 1000000) return false
    known += 1
  }
  const quota = value.quota
  if (quota !== undefined) {
    if (!isInteger(quota) || quota < 1 || quota > 9007199254740991) return false
    known += 1
  }
  const rate = value.rate
  if (rate !== undefined) {
    if (!isArray(rate)) return false
    if (rate.length === 0) return false
    if (rate.length > 5) return false
    for (let index = 0; index < rate.length; index += 1) {
      const item = rate[index]
      if (typeof item !== "string" || !shortEnough(item, 20) || !patternLimitOverrideRateItem.test(item)) return false
    }
    known += 1
  }
  const size = countProperties(value)
  if (size < 1) return false
  if (countKeys(value) !== known && hasOthers(value, keysLimitOverride)) return false
  return true
}

/** LimitOverride: #/components/schemas/LimitOverride */
function explainLimitOverride(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const rate = value.rate
    if (rate !== undefined) {
      if (!isArray(rate)) issues.add([...at, "rate"], "type", wrongType("array", rate))
      else {
        if (rate.length === 0) issues.add([...at, "rate"], "minItems", "Array must contain at least 1 element(s)")
        if (rate.length > 5) issues.add([...at, "rate"], "maxItems", "Array must contain at most 5 element(s)")
        for (let index = 0; index < rate.length; index += 1) {
          const item = rate[index]
          if (typeof item !== "string") issues.add([...at, "rate", index], "type", wrongType("string", item))
          else {
            if (!shortEnough(item, 20)) issues.add([...at, "rate", index], "maxLength", "String must contain at most 20 character(s)")
            if (item.length <= 1000 && !patternLimitOverrideRateItem.test(item)) issues.add([...at, "rate", index], "pattern", "Invalid")
          }
        }
      }
    }
    const burst = value.burst
    if (burst !== undefined) {
      if (!isInteger(burst)) issues.add([...at, "burst"], "type", wrongType("integer", burst))
      else {
        if (burst < 1) issues.add([...at, "burst"], "minimum", "Number must be greater than or equal to 1")
        if (burst > 999999999) issues.add([...at, "burst"], "maximum", "Number must be less than or equal to 999999999")
      }
    }
    const concurrent = value.concurrent
    if (concurrent !== undefined) {
      if (!isInteger(concurrent)) issues.add([...at, "concurrent"], "type", wrongType("integer", concurrent))
      else {
        if (concurrent < 1) issues.add([...at, "concurrent"], "minimum", "Number must be greater than or equal to 1")
        if (concurrent > 1000000) issues.add([...at, "concurrent"], "maximum", "Number must be less than or equal to 1000000")
      }
    }
    const quota = value.quota
    if (quota !== undefined) {
      if (!isInteger(quota)) issues.add([...at, "quota"], "type", wrongType("integer", quota))
      else {
        if (quota < 1) issues.add([...at, "quota"], "minimum", "Number must be greater than or equal to 1")
        if (quota > 9007199254740991) issues.add([...at, "quota"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
    const extra = unknownKeys(value, (key) => key === "rate" || key === "burst" || key === "concurrent" || key === "quota")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/PersonalTokenList/properties/data/items/~response */
function isPersonalTokenListResponse_data_item(value: unknown): boolean {
  if (!isPersonalTokenResponse(value)) return false
  const object_: unknown = value
  if (isObject(object_)) {
    for (const key in object_) {
      const item = object_[key]
      if (item === undefined || key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at") continue
      return false
    }
  }
  return true
}

/** Inline: #/components/schemas/PersonalTokenList/properties/data/items/~response */
function explainPersonalTokenListResponse_data_item(value: unknown, at: Path, issues: Issues): void {
  explainPersonalTokenResponse(value, at, issues)
  const object_: unknown = value
  if (isObject(object_)) {
    const extra = unknownKeys(object_, (key) => key === "id" || key === "name" || key === "hint" || key === "scopes" || key === "organization" || key === "created_at" || key === "last_used_at" || key === "expires_at")
    if (extra.length > 0) issues.add(at, "unevaluatedProperties", unrecognized(extra))
  }
}

/** NewPassword: #/components/schemas/NewPassword */
function isNewPassword(value: unknown): boolean {
  if (typeof value !== "string" || !longEnough(value, 12) || !shortEnough(value, 256)) return false
  return true
}

/** NewPassword: #/components/schemas/NewPassword */
function explainNewPassword(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!longEnough(value, 12)) issues.add(at, "minLength", "String must contain at least 12 character(s)")
    if (!shortEnough(value, 256)) issues.add(at, "maxLength", "String must contain at most 256 character(s)")
  }
}

/** UserResponse: #/components/schemas/UserResponse */
function isUserResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternMemberUser_id.test(id)) return false
  const email = value.email
  if (typeof email !== "string" || !shortEnough(email, 254) || !isEmail(email)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  if (countKeys(value) !== 4 && hasOthers(value, keysUserResponse)) return false
  return true
}

/** UserResponse: #/components/schemas/UserResponse */
function explainUserResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternMemberUser_id.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const email = value.email
    if (email === undefined) issues.add([...at, "email"], "required", "Required")
    else if (typeof email !== "string") issues.add([...at, "email"], "type", wrongType("string", email))
    else {
      if (!shortEnough(email, 254)) issues.add([...at, "email"], "maxLength", "String must contain at most 254 character(s)")
      if (!isEmail(email)) issues.add([...at, "email"], "format", "Invalid email")
    }
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const extra = unknownKeys(value, (key) => key === "id" || key === "name" || key === "email" || key === "created_at")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Session/properties/organization/anyOf/1 */
function explainSessionResponseOrganizationAnyOf2(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

/** UserResponse: #/components/schemas/UserResponse */
function projectUserResponse(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    email: value.email,
    created_at: value.created_at,
  }
  return result
}

/** Inline: #/components/schemas/Session/properties/organization */
function projectSessionResponseOrganization(value: unknown): unknown {
  if (isObject(value)) {
    return projectOrganization(value)
  }
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

/** Inline: #/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema/allOf/1 */
function isSignUp_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "email_taken") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema/allOf/1 */
function explainSignUp_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "email_taken") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'email_taken'", reason))
        }
      }
    }
  }
}

/** HasMore: #/components/schemas/HasMore */
function isHasMore(value: unknown): boolean {
  if (typeof value !== "boolean") return false
  return true
}

/** NextCursor: #/components/schemas/NextCursor */
function isNextCursor(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 512))) return false
  return true
}

/** HasMore: #/components/schemas/HasMore */
function explainHasMore(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "boolean") issues.add(at, "type", wrongType("boolean", value))
}

/** NextCursor: #/components/schemas/NextCursor */
function explainNextCursor(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 512)) issues.add(at, "maxLength", "String must contain at most 512 character(s)")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/OrganizationList/properties/data */
function projectOrganizationListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectOrganization(item))
  return value
}

/** Role: #/components/schemas/Role */
function isRole(value: unknown): boolean {
  if (value !== "owner" && value !== "admin" && value !== "member" && value !== "viewer") return false
  return true
}

/** Role: #/components/schemas/Role */
function explainRole(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "owner" && value !== "admin" && value !== "member" && value !== "viewer") {
    issues.add(at, "enum", wrongEnum("'owner' | 'admin' | 'member' | 'viewer'", value))
  }
}

/** Inline: #/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema/allOf/1 */
function isDeleteOrganization_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "name_mismatch") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema/allOf/1 */
function explainDeleteOrganization_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "name_mismatch") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'name_mismatch'", reason))
        }
      }
    }
  }
}

/** Inline: #/components/schemas/MemberList/properties/data */
function projectMemberListData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectMember(item))
  return value
}

/** Inline: #/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema/allOf/1 */
function isInviteMember_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "already_member") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema/allOf/1 */
function explainInviteMember_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "already_member") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'already_member'", reason))
        }
      }
    }
  }
}

/** Inline: #/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema/allOf/1 */
function isUpdateMember_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "last_owner") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema/allOf/1 */
function explainUpdateMember_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "last_owner") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'last_owner'", reason))
        }
      }
    }
  }
}

/** Inline: #/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema/allOf/1 */
function isAcceptInvitation_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "already_member" && reason !== "email_taken") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema/allOf/1 */
function explainAcceptInvitation_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "already_member" && reason !== "email_taken") {
            issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'already_member' | 'email_taken'", reason))
          }
        }
      }
    }
  }
}

/** KeyResponse: #/components/schemas/KeyResponse */
function isKeyResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const prefix = value.prefix
  if (typeof prefix !== "string" || !shortEnough(prefix, 40)) return false
  const hint = value.hint
  if (typeof hint !== "string" || !shortEnough(hint, 16)) return false
  const mode = value.mode
  if (!isKeyMode(mode)) return false
  const status = value.status
  if (!isKeyStatus(status)) return false
  const created_by = value.created_by
  if (created_by !== null && (typeof created_by !== "string" || !shortEnough(created_by, 64))) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternKeyResponseId.test(id)) return false
  const api = value.api
  if (!isApiId(api)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const last_used_at = value.last_used_at
  if (last_used_at !== null && (typeof last_used_at !== "string" || !isDateTime(last_used_at))) return false
  const expires_at = value.expires_at
  if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
  const previous_expires_at = value.previous_expires_at
  if (previous_expires_at !== null && (typeof previous_expires_at !== "string" || !isDateTime(previous_expires_at))) return false
  const scopes = value.scopes
  if (!isArray(scopes)) return false
  if (scopes.length === 0) return false
  if (scopes.length > 100) return false
  for (let index = 0; index < scopes.length; index += 1) {
    const item = scopes[index]
    if (!isScopeName(item)) return false
  }
  if (!areUnique(scopes)) return false
  return true
}

/** KeyResponse: #/components/schemas/KeyResponse */
function explainKeyResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternKeyResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const prefix = value.prefix
    if (prefix === undefined) issues.add([...at, "prefix"], "required", "Required")
    else if (typeof prefix !== "string") issues.add([...at, "prefix"], "type", wrongType("string", prefix))
    else if (!shortEnough(prefix, 40)) issues.add([...at, "prefix"], "maxLength", "String must contain at most 40 character(s)")
    const hint = value.hint
    if (hint === undefined) issues.add([...at, "hint"], "required", "Required")
    else if (typeof hint !== "string") issues.add([...at, "hint"], "type", wrongType("string", hint))
    else if (!shortEnough(hint, 16)) issues.add([...at, "hint"], "maxLength", "String must contain at most 16 character(s)")
    const scopes = value.scopes
    if (scopes === undefined) issues.add([...at, "scopes"], "required", "Required")
    else if (!isArray(scopes)) issues.add([...at, "scopes"], "type", wrongType("array", scopes))
    else {
      if (scopes.length === 0) issues.add([...at, "scopes"], "minItems", "Array must contain at least 1 element(s)")
      if (scopes.length > 100) issues.add([...at, "scopes"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < scopes.length; index += 1) {
        const item = scopes[index]
        explainScopeName(item, [...at, "scopes", index], issues)
      }
      if (!areUnique(scopes)) issues.add([...at, "scopes"], "uniqueItems", "Array items must be unique")
    }
    const mode = value.mode
    if (mode === undefined) issues.add([...at, "mode"], "required", "Required")
    else explainKeyMode(mode, [...at, "mode"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainKeyStatus(status, [...at, "status"], issues)
    const created_by = value.created_by
    if (created_by === undefined) issues.add([...at, "created_by"], "required", "Required")
    else if (typeof created_by === "string") {
      if (!shortEnough(created_by, 64)) issues.add([...at, "created_by"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (created_by !== null) issues.add([...at, "created_by"], "type", wrongType("string", created_by))
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const last_used_at = value.last_used_at
    if (last_used_at === undefined) issues.add([...at, "last_used_at"], "required", "Required")
    else if (typeof last_used_at === "string") {
      if (!isDateTime(last_used_at)) issues.add([...at, "last_used_at"], "format", "Invalid datetime")
    }
    else if (last_used_at !== null) issues.add([...at, "last_used_at"], "type", wrongType("string", last_used_at))
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at === "string") {
      if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    }
    else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    const previous_expires_at = value.previous_expires_at
    if (previous_expires_at === undefined) issues.add([...at, "previous_expires_at"], "required", "Required")
    else if (typeof previous_expires_at === "string") {
      if (!isDateTime(previous_expires_at)) issues.add([...at, "previous_expires_at"], "format", "Invalid datetime")
    }
    else if (previous_expires_at !== null) issues.add([...at, "previous_expires_at"], "type", wrongType("string", previous_expires_at))
  }
}

/** Inline: #/components/schemas/KeyList/properties/data/~response */
function projectKeyListResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectGetKey_200(item))
  return value
}

/** KeyMode: #/components/schemas/KeyMode */
function isKeyMode(value: unknown): boolean {
  if (value !== "live" && value !== "test") return false
  return true
}

/** ScopeName: #/components/schemas/ScopeName */
function isScopeName(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 64) || !patternScopeName.test(value)) return false
  return true
}

/** ScopeName: #/components/schemas/ScopeName */
function explainScopeName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
    if (value.length <= 1000 && !patternScopeName.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** KeyMode: #/components/schemas/KeyMode */
function explainKeyMode(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "live" && value !== "test") issues.add(at, "enum", wrongEnum("'live' | 'test'", value))
}

/** Inline: #/components/schemas/KeyWithSecret/allOf/1 */
function isKeyWithSecretResponseAllOf2(value: unknown): boolean {
  if (!isObject(value)) return false
  const secret = value.secret
  if (!isSecret(secret)) return false
  return true
}

/** Inline: #/components/schemas/KeyWithSecret/allOf/1 */
function explainKeyWithSecretResponseAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const secret = value.secret
    if (secret === undefined) issues.add([...at, "secret"], "required", "Required")
    else explainSecret(secret, [...at, "secret"], issues)
  }
}

/** Inline: #/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema/allOf/1 */
function isUpdateKey_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "key_revoked") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema/allOf/1 */
function explainUpdateKey_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "key_revoked") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'key_revoked'", reason))
        }
      }
    }
  }
}

/** Inline: #/components/schemas/SubscriptionList/properties/data/~response */
function projectSubscriptionListResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectSubscriptionResponse(item))
  return value
}

/** PlanName: #/components/schemas/PlanName */
function isPlanName(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 40) || !patternApiId.test(value)) return false
  return true
}

/** PlanName: #/components/schemas/PlanName */
function explainPlanName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 40)) issues.add(at, "maxLength", "String must contain at most 40 character(s)")
    if (value.length <= 1000 && !patternApiId.test(value)) issues.add(at, "pattern", "Invalid")
  }
}

/** SubscriptionOverrides: #/components/schemas/SubscriptionOverrides */
function isSubscriptionOverrides(value: unknown): boolean {
  if (!isObject(value)) return false
  let known = 0
  const limits = value.limits
  if (limits !== undefined) {
    if (!isObject(limits)) return false
    const size = countProperties(limits)
    if (size > 50) return false
    for (const key2 in limits) {
      const item = limits[key2]
      if (item === undefined) continue
      const name: unknown = key2
      if (!isSubscriptionOverrides_limitsName(name)) return false
      if (!isLimitOverride(item)) return false
    }
    known += 1
  }
  const _values = value.values
  if (_values !== undefined) {
    if (!isObject(_values)) return false
    const size2 = countProperties(_values)
    if (size2 > 50) return false
    for (const key3 in _values) {
      const item2 = _values[key3]
      if (item2 === undefined) continue
      const name2: unknown = key3
      if (!isSubscriptionOverrides_limitsName(name2)) return false
      if (item2 !== null && (!isInteger(item2) || item2 < 0 || item2 > 9007199254740991)) return false
    }
    known += 1
  }
  if (countKeys(value) !== known && hasOthers(value, keysSubscriptionOverrides)) return false
  return true
}

/** SubscriptionOverrides: #/components/schemas/SubscriptionOverrides */
function explainSubscriptionOverrides(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const limits = value.limits
    if (limits !== undefined) {
      if (!isObject(limits)) issues.add([...at, "limits"], "type", wrongType("object", limits))
      else {
        const size = countProperties(limits)
        if (size > 50) issues.add([...at, "limits"], "maxProperties", "Object must contain at most 50 key(s)")
        for (const key2 in limits) {
          const item = limits[key2]
          if (item === undefined) continue
          const name: unknown = key2
          if (!isSubscriptionOverrides_limitsName(name)) issues.add([...at, "limits"], "propertyNames", wrongKey(key2))
          explainLimitOverride(item, [...at, "limits", key2], issues)
        }
      }
    }
    const _values = value.values
    if (_values !== undefined) {
      if (!isObject(_values)) issues.add([...at, "values"], "type", wrongType("object", _values))
      else {
        const size2 = countProperties(_values)
        if (size2 > 50) issues.add([...at, "values"], "maxProperties", "Object must contain at most 50 key(s)")
        for (const key3 in _values) {
          const item2 = _values[key3]
          if (item2 === undefined) continue
          const name2: unknown = key3
          if (!isSubscriptionOverrides_limitsName(name2)) issues.add([...at, "values"], "propertyNames", wrongKey(key3))
          if (isInteger(item2)) {
            if (item2 < 0) issues.add([...at, "values", key3], "minimum", "Number must be greater than or equal to 0")
            if (item2 > 9007199254740991) issues.add([...at, "values", key3], "maximum", "Number must be less than or equal to 9007199254740991")
          }
          else if (item2 !== null) issues.add([...at, "values", key3], "type", wrongType("integer", item2))
        }
      }
    }
    const extra = unknownKeys(value, (key) => key === "limits" || key === "values")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** SubscriptionOverrides: #/components/schemas/SubscriptionOverrides */
function projectSubscriptionOverrides(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.limits !== undefined) result["limits"] = projectSubscriptionOverrides_limits(value.limits)
  if (value.values !== undefined) result["values"] = value.values
  return result
}

/** Inline: #/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema/allOf/1 */
function isChangeSubscription_409AllOf2(value: unknown): boolean {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined && reason !== "payment_required") return false
      }
    }
  }
  return true
}

/** Inline: #/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema/allOf/1 */
function explainChangeSubscription_409AllOf2(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const error = value.error
    if (error !== undefined && isObject(error)) {
      const details = error.details
      if (details !== undefined && isObject(details)) {
        const reason = details.reason
        if (reason !== undefined) {
          if (typeof reason !== "string") issues.add([...at, "error", "details", "reason"], "type", wrongType("string", reason))
          else if (reason !== "payment_required") issues.add([...at, "error", "details", "reason"], "enum", wrongEnum("'payment_required'", reason))
        }
      }
    }
  }
}

/** Inline: #/components/schemas/BillingEvent/allOf/0 */
function isBillingEventAllOf1(value: unknown): boolean {
  if (isBillingEventAllOf1If(value) && !isBillingEventAllOf1Then(value)) return false
  return true
}

/** Inline: #/components/schemas/BillingEvent/allOf/0 */
function explainBillingEventAllOf1(value: unknown, at: Path, issues: Issues): void {
  if (isBillingEventAllOf1If(value)) explainBillingEventAllOf1Then(value, at, issues)
}

/** UsagePoint: #/components/schemas/UsagePoint */
function isUsagePoint(value: unknown): boolean {
  if (!isObject(value)) return false
  const group = value.group
  if (group !== null && (typeof group !== "string" || !shortEnough(group, 255))) return false
  const calls = value.calls
  if (!isInteger(calls) || calls < 0 || calls > 9007199254740991) return false
  const errors = value.errors
  if (!isInteger(errors) || errors < 0 || errors > 9007199254740991) return false
  const refusals = value.refusals
  if (!isInteger(refusals) || refusals < 0 || refusals > 9007199254740991) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const latency_ms = value.latency_ms
  if (!isLatencyPercentiles(latency_ms) && latency_ms !== null) return false
  if (countKeys(value) !== 6 && hasOthers(value, keysUsagePoint)) return false
  return true
}

/** UsagePoint: #/components/schemas/UsagePoint */
function explainUsagePoint(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
    else if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
    const group = value.group
    if (group === undefined) issues.add([...at, "group"], "required", "Required")
    else if (typeof group === "string") {
      if (!shortEnough(group, 255)) issues.add([...at, "group"], "maxLength", "String must contain at most 255 character(s)")
    }
    else if (group !== null) issues.add([...at, "group"], "type", wrongType("string", group))
    const calls = value.calls
    if (calls === undefined) issues.add([...at, "calls"], "required", "Required")
    else if (!isInteger(calls)) issues.add([...at, "calls"], "type", wrongType("integer", calls))
    else {
      if (calls < 0) issues.add([...at, "calls"], "minimum", "Number must be greater than or equal to 0")
      if (calls > 9007199254740991) issues.add([...at, "calls"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const errors = value.errors
    if (errors === undefined) issues.add([...at, "errors"], "required", "Required")
    else if (!isInteger(errors)) issues.add([...at, "errors"], "type", wrongType("integer", errors))
    else {
      if (errors < 0) issues.add([...at, "errors"], "minimum", "Number must be greater than or equal to 0")
      if (errors > 9007199254740991) issues.add([...at, "errors"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const refusals = value.refusals
    if (refusals === undefined) issues.add([...at, "refusals"], "required", "Required")
    else if (!isInteger(refusals)) issues.add([...at, "refusals"], "type", wrongType("integer", refusals))
    else {
      if (refusals < 0) issues.add([...at, "refusals"], "minimum", "Number must be greater than or equal to 0")
      if (refusals > 9007199254740991) issues.add([...at, "refusals"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const latency_ms = value.latency_ms
    if (latency_ms === undefined) issues.add([...at, "latency_ms"], "required", "Required")
    else if (!isLatencyPercentiles(latency_ms) && latency_ms !== null) {
      const union: unknown = latency_ms
      if (union === null) explainSessionResponseOrganizationAnyOf2(union, [...at, "latency_ms"], issues)
      else if (isObject(union)) explainLatencyPercentiles(union, [...at, "latency_ms"], issues)
      else explainLatencyPercentiles(union, [...at, "latency_ms"], issues)
    }
    const extra = unknownKeys(value, (key) => key === "at" || key === "group" || key === "calls" || key === "errors" || key === "refusals" || key === "latency_ms")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/Usage/properties/data */
function projectUsageData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectUsagePoint(item))
  return value
}

/** AuditEntry: #/components/schemas/AuditEntry */
function isAuditEntry(value: unknown): boolean {
  if (!isObject(value)) return false
  const id = value.id
  if (typeof id !== "string" || id.length === 0 || !shortEnough(id, 64)) return false
  const seq = value.seq
  if (seq !== null && (!isInteger(seq) || seq < 1 || seq > 9007199254740991)) return false
  const action = value.action
  if (typeof action !== "string" || action.length === 0 || !shortEnough(action, 100)) return false
  const outcome = value.outcome
  if (outcome !== "success" && outcome !== "denied" && outcome !== "error") return false
  const request_id = value.request_id
  if (typeof request_id !== "string" || request_id.length === 0 || !shortEnough(request_id, 255)) return false
  const ip = value.ip
  if (ip !== null && (typeof ip !== "string" || !shortEnough(ip, 64))) return false
  const time = value.time
  if (typeof time !== "string" || !isDateTime(time)) return false
  const api = value.api
  if (!isApiId(api)) return false
  const prev_hash = value.prev_hash
  if (prev_hash !== null && (typeof prev_hash !== "string" || !shortEnough(prev_hash, 64) || !patternAuditEntryPrev_hash.test(prev_hash))) {
    return false
  }
  const hash = value.hash
  if (hash !== null && (typeof hash !== "string" || !shortEnough(hash, 64) || !patternAuditEntryPrev_hash.test(hash))) return false
  const actor = value.actor
  if (!isAuditActor(actor)) return false
  const resource = value.resource
  if (!isAuditResource(resource) && resource !== null) return false
  const details = value.details
  if (isObject(details)) {
  }
  else if (details !== null) return false
  if (countKeys(value) !== 13 && hasOthers(value, keysAuditEntry)) return false
  return true
}

/** AuditChain: #/components/schemas/AuditChain */
function isAuditChain(value: unknown): boolean {
  if (!isObject(value)) return false
  const sealed = value.sealed
  if (!isInteger(sealed) || sealed < 0 || sealed > 9007199254740991) return false
  const removed = value.removed
  if (!isInteger(removed) || removed < 0 || removed > 9007199254740991) return false
  const api = value.api
  if (!isApiId(api)) return false
  const head = value.head
  if (head !== null && (typeof head !== "string" || !shortEnough(head, 64) || !patternAuditEntryPrev_hash.test(head))) return false
  const verify = value.verify
  if (!isAuditVerification(verify) && verify !== null) return false
  if (countKeys(value) !== 5 && hasOthers(value, keysAuditChain)) return false
  return true
}

/** AuditEntry: #/components/schemas/AuditEntry */
function explainAuditEntry(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (id.length === 0) issues.add([...at, "id"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
    }
    const seq = value.seq
    if (seq === undefined) issues.add([...at, "seq"], "required", "Required")
    else if (isInteger(seq)) {
      if (seq < 1) issues.add([...at, "seq"], "minimum", "Number must be greater than or equal to 1")
      if (seq > 9007199254740991) issues.add([...at, "seq"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (seq !== null) issues.add([...at, "seq"], "type", wrongType("integer", seq))
    const time = value.time
    if (time === undefined) issues.add([...at, "time"], "required", "Required")
    else if (typeof time !== "string") issues.add([...at, "time"], "type", wrongType("string", time))
    else if (!isDateTime(time)) issues.add([...at, "time"], "format", "Invalid datetime")
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const actor = value.actor
    if (actor === undefined) issues.add([...at, "actor"], "required", "Required")
    else explainAuditActor(actor, [...at, "actor"], issues)
    const action = value.action
    if (action === undefined) issues.add([...at, "action"], "required", "Required")
    else if (typeof action !== "string") issues.add([...at, "action"], "type", wrongType("string", action))
    else {
      if (action.length === 0) issues.add([...at, "action"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(action, 100)) issues.add([...at, "action"], "maxLength", "String must contain at most 100 character(s)")
    }
    const resource = value.resource
    if (resource === undefined) issues.add([...at, "resource"], "required", "Required")
    else if (!isAuditResource(resource) && resource !== null) {
      const union: unknown = resource
      if (union === null) explainSessionResponseOrganizationAnyOf2(union, [...at, "resource"], issues)
      else if (isObject(union)) explainAuditResource(union, [...at, "resource"], issues)
      else explainAuditResource(union, [...at, "resource"], issues)
    }
    const outcome = value.outcome
    if (outcome === undefined) issues.add([...at, "outcome"], "required", "Required")
    else if (typeof outcome !== "string") issues.add([...at, "outcome"], "type", wrongType("string", outcome))
    else if (outcome !== "success" && outcome !== "denied" && outcome !== "error") {
      issues.add([...at, "outcome"], "enum", wrongEnum("'success' | 'denied' | 'error'", outcome))
    }
    const request_id = value.request_id
    if (request_id === undefined) issues.add([...at, "request_id"], "required", "Required")
    else if (typeof request_id !== "string") issues.add([...at, "request_id"], "type", wrongType("string", request_id))
    else {
      if (request_id.length === 0) issues.add([...at, "request_id"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(request_id, 255)) issues.add([...at, "request_id"], "maxLength", "String must contain at most 255 character(s)")
    }
    const ip = value.ip
    if (ip === undefined) issues.add([...at, "ip"], "required", "Required")
    else if (typeof ip === "string") {
      if (!shortEnough(ip, 64)) issues.add([...at, "ip"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (ip !== null) issues.add([...at, "ip"], "type", wrongType("string", ip))
    const details = value.details
    if (details === undefined) issues.add([...at, "details"], "required", "Required")
    else if (isObject(details)) {
    }
    else if (details !== null) issues.add([...at, "details"], "type", wrongType("object", details))
    const prev_hash = value.prev_hash
    if (prev_hash === undefined) issues.add([...at, "prev_hash"], "required", "Required")
    else if (typeof prev_hash === "string") {
      if (!shortEnough(prev_hash, 64)) issues.add([...at, "prev_hash"], "maxLength", "String must contain at most 64 character(s)")
      if (prev_hash.length <= 1000 && !patternAuditEntryPrev_hash.test(prev_hash)) issues.add([...at, "prev_hash"], "pattern", "Invalid")
    }
    else if (prev_hash !== null) issues.add([...at, "prev_hash"], "type", wrongType("string", prev_hash))
    const hash = value.hash
    if (hash === undefined) issues.add([...at, "hash"], "required", "Required")
    else if (typeof hash === "string") {
      if (!shortEnough(hash, 64)) issues.add([...at, "hash"], "maxLength", "String must contain at most 64 character(s)")
      if (hash.length <= 1000 && !patternAuditEntryPrev_hash.test(hash)) issues.add([...at, "hash"], "pattern", "Invalid")
    }
    else if (hash !== null) issues.add([...at, "hash"], "type", wrongType("string", hash))
    const extra = unknownKeys(value, (key) => keysAuditEntry.has(key))
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AuditChain: #/components/schemas/AuditChain */
function explainAuditChain(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const sealed = value.sealed
    if (sealed === undefined) issues.add([...at, "sealed"], "required", "Required")
    else if (!isInteger(sealed)) issues.add([...at, "sealed"], "type", wrongType("integer", sealed))
    else {
      if (sealed < 0) issues.add([...at, "sealed"], "minimum", "Number must be greater than or equal to 0")
      if (sealed > 9007199254740991) issues.add([...at, "sealed"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const removed = value.removed
    if (removed === undefined) issues.add([...at, "removed"], "required", "Required")
    else if (!isInteger(removed)) issues.add([...at, "removed"], "type", wrongType("integer", removed))
    else {
      if (removed < 0) issues.add([...at, "removed"], "minimum", "Number must be greater than or equal to 0")
      if (removed > 9007199254740991) issues.add([...at, "removed"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    const head = value.head
    if (head === undefined) issues.add([...at, "head"], "required", "Required")
    else if (typeof head === "string") {
      if (!shortEnough(head, 64)) issues.add([...at, "head"], "maxLength", "String must contain at most 64 character(s)")
      if (head.length <= 1000 && !patternAuditEntryPrev_hash.test(head)) issues.add([...at, "head"], "pattern", "Invalid")
    }
    else if (head !== null) issues.add([...at, "head"], "type", wrongType("string", head))
    const verify = value.verify
    if (verify === undefined) issues.add([...at, "verify"], "required", "Required")
    else if (!isAuditVerification(verify) && verify !== null) {
      const union: unknown = verify
      if (union === null) explainSessionResponseOrganizationAnyOf2(union, [...at, "verify"], issues)
      else if (isObject(union)) explainAuditVerification(union, [...at, "verify"], issues)
      else explainAuditVerification(union, [...at, "verify"], issues)
    }
    const extra = unknownKeys(value, (key) => key === "api" || key === "sealed" || key === "removed" || key === "head" || key === "verify")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** Inline: #/components/schemas/AuditLog/properties/data */
function projectAuditLogData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectAuditEntry(item))
  return value
}

/** Inline: #/components/schemas/AuditLog/properties/chains */
function projectAuditLogChains(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectAuditChain(item))
  return value
}

/** PersonalTokenResponse: #/components/schemas/PersonalTokenResponse */
function isPersonalTokenResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const hint = value.hint
  if (typeof hint !== "string" || !shortEnough(hint, 16)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternPersonalTokenResponseId.test(id)) return false
  const organization = value.organization
  if (typeof organization !== "string" || !isUuid(organization)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const last_used_at = value.last_used_at
  if (last_used_at !== null && (typeof last_used_at !== "string" || !isDateTime(last_used_at))) return false
  const expires_at = value.expires_at
  if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
  const scopes = value.scopes
  if (!isArray(scopes)) return false
  if (scopes.length === 0) return false
  if (scopes.length > 2) return false
  for (let index = 0; index < scopes.length; index += 1) {
    const item = scopes[index]
    if (!isPersonalScope(item)) return false
  }
  if (!areUnique(scopes)) return false
  return true
}

/** PersonalTokenResponse: #/components/schemas/PersonalTokenResponse */
function explainPersonalTokenResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternPersonalTokenResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const hint = value.hint
    if (hint === undefined) issues.add([...at, "hint"], "required", "Required")
    else if (typeof hint !== "string") issues.add([...at, "hint"], "type", wrongType("string", hint))
    else if (!shortEnough(hint, 16)) issues.add([...at, "hint"], "maxLength", "String must contain at most 16 character(s)")
    const scopes = value.scopes
    if (scopes === undefined) issues.add([...at, "scopes"], "required", "Required")
    else if (!isArray(scopes)) issues.add([...at, "scopes"], "type", wrongType("array", scopes))
    else {
      if (scopes.length === 0) issues.add([...at, "scopes"], "minItems", "Array must contain at least 1 element(s)")
      if (scopes.length > 2) issues.add([...at, "scopes"], "maxItems", "Array must contain at most 2 element(s)")
      for (let index = 0; index < scopes.length; index += 1) {
        const item = scopes[index]
        explainPersonalScope(item, [...at, "scopes", index], issues)
      }
      if (!areUnique(scopes)) issues.add([...at, "scopes"], "uniqueItems", "Array items must be unique")
    }
    const organization = value.organization
    if (organization === undefined) issues.add([...at, "organization"], "required", "Required")
    else if (typeof organization !== "string") issues.add([...at, "organization"], "type", wrongType("string", organization))
    else if (!isUuid(organization)) issues.add([...at, "organization"], "format", "Invalid uuid")
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const last_used_at = value.last_used_at
    if (last_used_at === undefined) issues.add([...at, "last_used_at"], "required", "Required")
    else if (typeof last_used_at === "string") {
      if (!isDateTime(last_used_at)) issues.add([...at, "last_used_at"], "format", "Invalid datetime")
    }
    else if (last_used_at !== null) issues.add([...at, "last_used_at"], "type", wrongType("string", last_used_at))
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at === "string") {
      if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    }
    else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
  }
}

/** Inline: #/components/schemas/PersonalTokenList/properties/data/~response */
function projectPersonalTokenListResponseData(value: unknown): unknown {
  if (isArray(value)) return value.map((item) => projectPersonalTokenListResponse_data_item(item))
  return value
}

/** PersonalScope: #/components/schemas/PersonalScope */
function isPersonalScope(value: unknown): boolean {
  if (value !== "platform:read" && value !== "platform:write") return false
  return true
}

/** PersonalScope: #/components/schemas/PersonalScope */
function explainPersonalScope(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "platform:read" && value !== "platform:write") {
    issues.add(at, "enum", wrongEnum("'platform:read' | 'platform:write'", value))
  }
}

/** PersonalToken: #/components/schemas/PersonalToken */
function isPersonalToken(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const hint = value.hint
  if (typeof hint !== "string" || !shortEnough(hint, 16)) return false
  const user_id = value.user_id
  if (typeof user_id !== "string" || !shortEnough(user_id, 64)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternPersonalTokenResponseId.test(id)) return false
  const organization = value.organization
  if (typeof organization !== "string" || !isUuid(organization)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const last_used_at = value.last_used_at
  if (last_used_at !== null && (typeof last_used_at !== "string" || !isDateTime(last_used_at))) return false
  const expires_at = value.expires_at
  if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
  const hash = value.hash
  if (typeof hash !== "string" || !shortEnough(hash, 64) || !patternAuditEntryPrev_hash.test(hash)) return false
  const revoked_at = value.revoked_at
  if (revoked_at !== undefined && revoked_at !== null && (typeof revoked_at !== "string" || !isDateTime(revoked_at))) return false
  const scopes = value.scopes
  if (!isArray(scopes)) return false
  if (scopes.length === 0) return false
  if (scopes.length > 2) return false
  for (let index = 0; index < scopes.length; index += 1) {
    const item = scopes[index]
    if (!isPersonalScope(item)) return false
  }
  if (!areUnique(scopes)) return false
  return true
}

/** PersonalToken: #/components/schemas/PersonalToken */
function explainPersonalToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternPersonalTokenResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const hint = value.hint
    if (hint === undefined) issues.add([...at, "hint"], "required", "Required")
    else if (typeof hint !== "string") issues.add([...at, "hint"], "type", wrongType("string", hint))
    else if (!shortEnough(hint, 16)) issues.add([...at, "hint"], "maxLength", "String must contain at most 16 character(s)")
    const scopes = value.scopes
    if (scopes === undefined) issues.add([...at, "scopes"], "required", "Required")
    else if (!isArray(scopes)) issues.add([...at, "scopes"], "type", wrongType("array", scopes))
    else {
      if (scopes.length === 0) issues.add([...at, "scopes"], "minItems", "Array must contain at least 1 element(s)")
      if (scopes.length > 2) issues.add([...at, "scopes"], "maxItems", "Array must contain at most 2 element(s)")
      for (let index = 0; index < scopes.length; index += 1) {
        const item = scopes[index]
        explainPersonalScope(item, [...at, "scopes", index], issues)
      }
      if (!areUnique(scopes)) issues.add([...at, "scopes"], "uniqueItems", "Array items must be unique")
    }
    const organization = value.organization
    if (organization === undefined) issues.add([...at, "organization"], "required", "Required")
    else if (typeof organization !== "string") issues.add([...at, "organization"], "type", wrongType("string", organization))
    else if (!isUuid(organization)) issues.add([...at, "organization"], "format", "Invalid uuid")
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const last_used_at = value.last_used_at
    if (last_used_at === undefined) issues.add([...at, "last_used_at"], "required", "Required")
    else if (typeof last_used_at === "string") {
      if (!isDateTime(last_used_at)) issues.add([...at, "last_used_at"], "format", "Invalid datetime")
    }
    else if (last_used_at !== null) issues.add([...at, "last_used_at"], "type", wrongType("string", last_used_at))
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at === "string") {
      if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    }
    else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    const user_id = value.user_id
    if (user_id === undefined) issues.add([...at, "user_id"], "required", "Required")
    else if (typeof user_id !== "string") issues.add([...at, "user_id"], "type", wrongType("string", user_id))
    else if (!shortEnough(user_id, 64)) issues.add([...at, "user_id"], "maxLength", "String must contain at most 64 character(s)")
    const hash = value.hash
    if (hash === undefined) issues.add([...at, "hash"], "required", "Required")
    else if (typeof hash !== "string") issues.add([...at, "hash"], "type", wrongType("string", hash))
    else {
      if (!shortEnough(hash, 64)) issues.add([...at, "hash"], "maxLength", "String must contain at most 64 character(s)")
      if (hash.length <= 1000 && !patternAuditEntryPrev_hash.test(hash)) issues.add([...at, "hash"], "pattern", "Invalid")
    }
    const revoked_at = value.revoked_at
    if (revoked_at !== undefined) {
      if (typeof revoked_at === "string") {
        if (!isDateTime(revoked_at)) issues.add([...at, "revoked_at"], "format", "Invalid datetime")
      }
      else if (revoked_at !== null) issues.add([...at, "revoked_at"], "type", wrongType("string", revoked_at))
    }
  }
}

/** Key: #/components/schemas/Key */
function isKey(value: unknown): boolean {
  if (!isObject(value)) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100)) return false
  const prefix = value.prefix
  if (typeof prefix !== "string" || !shortEnough(prefix, 40)) return false
  const hint = value.hint
  if (typeof hint !== "string" || !shortEnough(hint, 16)) return false
  const mode = value.mode
  if (!isKeyMode(mode)) return false
  const status = value.status
  if (!isKeyStatus(status)) return false
  const created_by = value.created_by
  if (created_by !== null && (typeof created_by !== "string" || !shortEnough(created_by, 64))) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternKeyResponseId.test(id)) return false
  const api = value.api
  if (!isApiId(api)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const last_used_at = value.last_used_at
  if (last_used_at !== null && (typeof last_used_at !== "string" || !isDateTime(last_used_at))) return false
  const expires_at = value.expires_at
  if (expires_at !== null && (typeof expires_at !== "string" || !isDateTime(expires_at))) return false
  const previous_expires_at = value.previous_expires_at
  if (previous_expires_at !== null && (typeof previous_expires_at !== "string" || !isDateTime(previous_expires_at))) return false
  const revoked_at = value.revoked_at
  if (revoked_at !== undefined && revoked_at !== null && (typeof revoked_at !== "string" || !isDateTime(revoked_at))) return false
  const scopes = value.scopes
  if (!isArray(scopes)) return false
  if (scopes.length === 0) return false
  if (scopes.length > 100) return false
  for (let index = 0; index < scopes.length; index += 1) {
    const item = scopes[index]
    if (!isScopeName(item)) return false
  }
  if (!areUnique(scopes)) return false
  return true
}

/** Key: #/components/schemas/Key */
function explainKey(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else {
      if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
      if (id.length <= 1000 && !patternKeyResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
    }
    const api = value.api
    if (api === undefined) issues.add([...at, "api"], "required", "Required")
    else explainApiId(api, [...at, "api"], issues)
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
    else {
      if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
      if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
    }
    const prefix = value.prefix
    if (prefix === undefined) issues.add([...at, "prefix"], "required", "Required")
    else if (typeof prefix !== "string") issues.add([...at, "prefix"], "type", wrongType("string", prefix))
    else if (!shortEnough(prefix, 40)) issues.add([...at, "prefix"], "maxLength", "String must contain at most 40 character(s)")
    const hint = value.hint
    if (hint === undefined) issues.add([...at, "hint"], "required", "Required")
    else if (typeof hint !== "string") issues.add([...at, "hint"], "type", wrongType("string", hint))
    else if (!shortEnough(hint, 16)) issues.add([...at, "hint"], "maxLength", "String must contain at most 16 character(s)")
    const scopes = value.scopes
    if (scopes === undefined) issues.add([...at, "scopes"], "required", "Required")
    else if (!isArray(scopes)) issues.add([...at, "scopes"], "type", wrongType("array", scopes))
    else {
      if (scopes.length === 0) issues.add([...at, "scopes"], "minItems", "Array must contain at least 1 element(s)")
      if (scopes.length > 100) issues.add([...at, "scopes"], "maxItems", "Array must contain at most 100 element(s)")
      for (let index = 0; index < scopes.length; index += 1) {
        const item = scopes[index]
        explainScopeName(item, [...at, "scopes", index], issues)
      }
      if (!areUnique(scopes)) issues.add([...at, "scopes"], "uniqueItems", "Array items must be unique")
    }
    const mode = value.mode
    if (mode === undefined) issues.add([...at, "mode"], "required", "Required")
    else explainKeyMode(mode, [...at, "mode"], issues)
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else explainKeyStatus(status, [...at, "status"], issues)
    const created_by = value.created_by
    if (created_by === undefined) issues.add([...at, "created_by"], "required", "Required")
    else if (typeof created_by === "string") {
      if (!shortEnough(created_by, 64)) issues.add([...at, "created_by"], "maxLength", "String must contain at most 64 character(s)")
    }
    else if (created_by !== null) issues.add([...at, "created_by"], "type", wrongType("string", created_by))
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
    else if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
    const last_used_at = value.last_used_at
    if (last_used_at === undefined) issues.add([...at, "last_used_at"], "required", "Required")
    else if (typeof last_used_at === "string") {
      if (!isDateTime(last_used_at)) issues.add([...at, "last_used_at"], "format", "Invalid datetime")
    }
    else if (last_used_at !== null) issues.add([...at, "last_used_at"], "type", wrongType("string", last_used_at))
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else if (typeof expires_at === "string") {
      if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
    }
    else if (expires_at !== null) issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
    const previous_expires_at = value.previous_expires_at
    if (previous_expires_at === undefined) issues.add([...at, "previous_expires_at"], "required", "Required")
    else if (typeof previous_expires_at === "string") {
      if (!isDateTime(previous_expires_at)) issues.add([...at, "previous_expires_at"], "format", "Invalid datetime")
    }
    else if (previous_expires_at !== null) issues.add([...at, "previous_expires_at"], "type", wrongType("string", previous_expires_at))
    const revoked_at = value.revoked_at
    if (revoked_at !== undefined) {
      if (typeof revoked_at === "string") {
        if (!isDateTime(revoked_at)) issues.add([...at, "revoked_at"], "format", "Invalid datetime")
      }
      else if (revoked_at !== null) issues.add([...at, "revoked_at"], "type", wrongType("string", revoked_at))
    }
  }
}

/** Inline: #/components/schemas/SubscriptionOverrides/properties/limits/propertyNames */
function isSubscriptionOverrides_limitsName(value: unknown): boolean {
  if (typeof value === "string" && (!shortEnough(value, 40) || !patternSubscriptionOverrides_limitsName.test(value))) return false
  return true
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

/** Secret: #/components/schemas/Secret */
function isSecret(value: unknown): boolean {
  if (typeof value !== "string" || !longEnough(value, 8) || !shortEnough(value, 200)) return false
  return true
}

/** Secret: #/components/schemas/Secret */
function explainSecret(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!longEnough(value, 8)) issues.add(at, "minLength", "String must contain at least 8 character(s)")
    if (!shortEnough(value, 200)) issues.add(at, "maxLength", "String must contain at most 200 character(s)")
  }
}

/** Inline: #/components/schemas/SubscriptionOverrides/properties/limits */
function projectSubscriptionOverrides_limits(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  for (const key in value) {
    const item = value[key]
    if (item === undefined) continue
    setOwn(result, key, projectLimitOverride(item))
  }
  return result
}

/** Inline: #/components/schemas/BillingEvent/allOf/0/if */
function isBillingEventAllOf1If(value: unknown): boolean {
  if (isObject(value)) {
    const type_ = value.type
    if (type_ !== undefined && type_ !== "subscription.updated") return false
  }
  return true
}

/** Inline: #/components/schemas/BillingEvent/allOf/0/then */
function isBillingEventAllOf1Then(value: unknown): boolean {
  if (isObject(value)) {
    const data = value.data
    if (data !== undefined && isObject(data) && data.plan === undefined) return false
  }
  return true
}

/** Inline: #/components/schemas/BillingEvent/allOf/0/then */
function explainBillingEventAllOf1Then(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const data = value.data
    if (data !== undefined && isObject(data) && data.plan === undefined) issues.add([...at, "data", "plan"], "required", "Required")
  }
}

/** LatencyPercentiles: #/components/schemas/LatencyPercentiles */
function isLatencyPercentiles(value: unknown): boolean {
  if (!isObject(value)) return false
  const p50 = value.p50
  if (!isNumber(p50) || p50 < 0) return false
  const p95 = value.p95
  if (!isNumber(p95) || p95 < 0) return false
  const p99 = value.p99
  if (!isNumber(p99) || p99 < 0) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysLatencyPercentiles)) return false
  return true
}

/** LatencyPercentiles: #/components/schemas/LatencyPercentiles */
function explainLatencyPercentiles(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const p50 = value.p50
    if (p50 === undefined) issues.add([...at, "p50"], "required", "Required")
    else if (!isNumber(p50)) issues.add([...at, "p50"], "type", wrongType("number", p50))
    else if (p50 < 0) issues.add([...at, "p50"], "minimum", "Number must be greater than or equal to 0")
    const p95 = value.p95
    if (p95 === undefined) issues.add([...at, "p95"], "required", "Required")
    else if (!isNumber(p95)) issues.add([...at, "p95"], "type", wrongType("number", p95))
    else if (p95 < 0) issues.add([...at, "p95"], "minimum", "Number must be greater than or equal to 0")
    const p99 = value.p99
    if (p99 === undefined) issues.add([...at, "p99"], "required", "Required")
    else if (!isNumber(p99)) issues.add([...at, "p99"], "type", wrongType("number", p99))
    else if (p99 < 0) issues.add([...at, "p99"], "minimum", "Number must be greater than or equal to 0")
    const extra = unknownKeys(value, (key) => key === "p50" || key === "p95" || key === "p99")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** UsagePoint: #/components/schemas/UsagePoint */
function projectUsagePoint(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    at: value.at,
    group: value.group,
    calls: value.calls,
    errors: value.errors,
    refusals: value.refusals,
    latency_ms: projectUsagePointLatency_ms(value.latency_ms),
  }
  return result
}

/** AuditActor: #/components/schemas/AuditActor */
function isAuditActor(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (type_ !== "api_key" && type_ !== "session_token" && type_ !== "user" && type_ !== "device" && type_ !== "system" && type_ !== "anonymous") {
    return false
  }
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 255)) return false
  const label = value.label
  if (typeof label !== "string" || !shortEnough(label, 255)) return false
  if (countKeys(value) !== 3 && hasOthers(value, keysAuditActor)) return false
  return true
}

/** AuditResource: #/components/schemas/AuditResource */
function isAuditResource(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (typeof type_ !== "string" || !shortEnough(type_, 100)) return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 255)) return false
  if (countKeys(value) !== 2 && hasOthers(value, keysAuditResource)) return false
  return true
}

/** AuditVerification: #/components/schemas/AuditVerification */
function isAuditVerification(value: unknown): boolean {
  if (!isObject(value)) return false
  const from_seq = value.from_seq
  if (from_seq !== null && (!isInteger(from_seq) || from_seq < 1 || from_seq > 9007199254740991)) return false
  const to_seq = value.to_seq
  if (to_seq !== null && (!isInteger(to_seq) || to_seq < 1 || to_seq > 9007199254740991)) return false
  const checked = value.checked
  if (!isInteger(checked) || checked < 0 || checked > 100000) return false
  const intact = value.intact
  if (typeof intact !== "boolean") return false
  const first_broken_seq = value.first_broken_seq
  if (first_broken_seq !== null && (!isInteger(first_broken_seq) || first_broken_seq < 1 || first_broken_seq > 9007199254740991)) return false
  const complete = value.complete
  if (typeof complete !== "boolean") return false
  if (countKeys(value) !== 6 && hasOthers(value, keysAuditVerification)) return false
  return true
}

/** AuditActor: #/components/schemas/AuditActor */
function explainAuditActor(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (type_ !== "api_key" && type_ !== "session_token" && type_ !== "user" && type_ !== "device" && type_ !== "system" && type_ !== "anonymous") {
      issues.add([...at, "type"], "enum", wrongEnum("'api_key' | 'session_token' | 'user' | 'device' | 'system' | 'anonymous'", type_))
    }
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else if (!shortEnough(id, 255)) issues.add([...at, "id"], "maxLength", "String must contain at most 255 character(s)")
    const label = value.label
    if (label === undefined) issues.add([...at, "label"], "required", "Required")
    else if (typeof label !== "string") issues.add([...at, "label"], "type", wrongType("string", label))
    else if (!shortEnough(label, 255)) issues.add([...at, "label"], "maxLength", "String must contain at most 255 character(s)")
    const extra = unknownKeys(value, (key) => key === "type" || key === "id" || key === "label")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AuditResource: #/components/schemas/AuditResource */
function explainAuditResource(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else if (typeof type_ !== "string") issues.add([...at, "type"], "type", wrongType("string", type_))
    else if (!shortEnough(type_, 100)) issues.add([...at, "type"], "maxLength", "String must contain at most 100 character(s)")
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
    else if (!shortEnough(id, 255)) issues.add([...at, "id"], "maxLength", "String must contain at most 255 character(s)")
    const extra = unknownKeys(value, (key) => key === "type" || key === "id")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AuditVerification: #/components/schemas/AuditVerification */
function explainAuditVerification(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const from_seq = value.from_seq
    if (from_seq === undefined) issues.add([...at, "from_seq"], "required", "Required")
    else if (isInteger(from_seq)) {
      if (from_seq < 1) issues.add([...at, "from_seq"], "minimum", "Number must be greater than or equal to 1")
      if (from_seq > 9007199254740991) issues.add([...at, "from_seq"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (from_seq !== null) issues.add([...at, "from_seq"], "type", wrongType("integer", from_seq))
    const to_seq = value.to_seq
    if (to_seq === undefined) issues.add([...at, "to_seq"], "required", "Required")
    else if (isInteger(to_seq)) {
      if (to_seq < 1) issues.add([...at, "to_seq"], "minimum", "Number must be greater than or equal to 1")
      if (to_seq > 9007199254740991) issues.add([...at, "to_seq"], "maximum", "Number must be less than or equal to 9007199254740991")
    }
    else if (to_seq !== null) issues.add([...at, "to_seq"], "type", wrongType("integer", to_seq))
    const checked = value.checked
    if (checked === undefined) issues.add([...at, "checked"], "required", "Required")
    else if (!isInteger(checked)) issues.add([...at, "checked"], "type", wrongType("integer", checked))
    else {
      if (checked < 0) issues.add([...at, "checked"], "minimum", "Number must be greater than or equal to 0")
      if (checked > 100000) issues.add([...at, "checked"], "maximum", "Number must be less than or equal to 100000")
    }
    const intact = value.intact
    if (intact === undefined) issues.add([...at, "intact"], "required", "Required")
    else if (typeof intact !== "boolean") issues.add([...at, "intact"], "type", wrongType("boolean", intact))
    const first_broken_seq = value.first_broken_seq
    if (first_broken_seq === undefined) issues.add([...at, "first_broken_seq"], "required", "Required")
    else if (isInteger(first_broken_seq)) {
      if (first_broken_seq < 1) issues.add([...at, "first_broken_seq"], "minimum", "Number must be greater than or equal to 1")
      if (first_broken_seq > 9007199254740991) {
        issues.add([...at, "first_broken_seq"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    else if (first_broken_seq !== null) issues.add([...at, "first_broken_seq"], "type", wrongType("integer", first_broken_seq))
    const complete = value.complete
    if (complete === undefined) issues.add([...at, "complete"], "required", "Required")
    else if (typeof complete !== "boolean") issues.add([...at, "complete"], "type", wrongType("boolean", complete))
    const extra = unknownKeys(value, (key) => key === "from_seq" || key === "to_seq" || key === "checked" || key === "intact" || key === "first_broken_seq" || key === "complete")
    if (extra.length > 0) issues.add(at, "additionalProperties", unrecognized(extra))
  }
}

/** AuditEntry: #/components/schemas/AuditEntry */
function projectAuditEntry(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    seq: value.seq,
    time: value.time,
    api: value.api,
    actor: projectAuditActor(value.actor),
    action: value.action,
    resource: projectAuditEntryResource(value.resource),
    outcome: value.outcome,
    request_id: value.request_id,
    ip: value.ip,
    details: value.details,
    prev_hash: value.prev_hash,
    hash: value.hash,
  }
  return result
}

/** AuditChain: #/components/schemas/AuditChain */
function projectAuditChain(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    api: value.api,
    sealed: value.sealed,
    removed: value.removed,
    head: value.head,
    verify: projectAuditChainVerify(value.verify),
  }
  return result
}

/** Inline: #/components/schemas/PersonalTokenList/properties/data/items/~response */
function projectPersonalTokenListResponse_data_item(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    id: value.id,
    name: value.name,
    hint: value.hint,
    scopes: value.scopes,
    organization: value.organization,
    created_at: value.created_at,
    last_used_at: value.last_used_at,
    expires_at: value.expires_at,
  }
  return result
}

/** LimitOverride: #/components/schemas/LimitOverride */
function projectLimitOverride(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {}
  if (value.rate !== undefined) result["rate"] = value.rate
  if (value.burst !== undefined) result["burst"] = value.burst
  if (value.concurrent !== undefined) result["concurrent"] = value.concurrent
  if (value.quota !== undefined) result["quota"] = value.quota
  return result
}

/** Inline: #/components/schemas/UsagePoint/properties/latency_ms */
function projectUsagePointLatency_ms(value: unknown): unknown {
  if (isObject(value)) {
    return projectLatencyPercentiles(value)
  }
  return value
}

/** AuditActor: #/components/schemas/AuditActor */
function projectAuditActor(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    type: value.type,
    id: value.id,
    label: value.label,
  }
  return result
}

/** Inline: #/components/schemas/AuditEntry/properties/resource */
function projectAuditEntryResource(value: unknown): unknown {
  if (isObject(value)) {
    return projectAuditResource(value)
  }
  return value
}

/** Inline: #/components/schemas/AuditChain/properties/verify */
function projectAuditChainVerify(value: unknown): unknown {
  if (isObject(value)) {
    return projectAuditVerification(value)
  }
  return value
}

/** LatencyPercentiles: #/components/schemas/LatencyPercentiles */
function projectLatencyPercentiles(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    p50: value.p50,
    p95: value.p95,
    p99: value.p99,
  }
  return result
}

/** AuditResource: #/components/schemas/AuditResource */
function projectAuditResource(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    type: value.type,
    id: value.id,
  }
  return result
}

/** AuditVerification: #/components/schemas/AuditVerification */
function projectAuditVerification(value: unknown): unknown {
  if (!isObject(value)) return value
  const result: JsonRecord = {
    from_seq: value.from_seq,
    to_seq: value.to_seq,
    checked: value.checked,
    intact: value.intact,
    first_broken_seq: value.first_broken_seq,
    complete: value.complete,
  }
  return result
}

const patternSignUpName = new RegExp("\\S", "u")
const keysSignUp = new Set(["email", "password", "name", "organization_name"])
const keysSessionResponse = new Set(["user", "organization", "expires_at"])
const patternError_ErrorCode = new RegExp("^[A-Z][A-Z_]*$", "u")
const keysError_Error = new Set(["code", "message", "details", "requestId"])
const keysError_ = new Set(["error"])
const valuesProblemDetailsCode = new Set<unknown>(["BAD_REQUEST", "CONCURRENCY_LIMITED", "CONFLICT", "EXPECTATION_FAILED", "FORBIDDEN", "HEADERS_TOO_LARGE", "HTTPS_REQUIRED", "IDEMPOTENCY_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSE", "INSUFFICIENT_SCOPE", "INTERNAL_ERROR", "MALFORMED_JSON", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "NOT_FOUND", "PAYLOAD_TOO_LARGE", "PLAN_LIMIT", "QUOTA_EXCEEDED", "RATE_LIMITED", "REQUEST_TIMEOUT", "TIMEOUT", "UNAUTHORIZED", "UNAVAILABLE", "UNPROCESSABLE", "UNSUPPORTED_MEDIA_TYPE", "UPSTREAM_ERROR", "VALIDATION_ERROR"])
const keysProblemDetailsIssuesItem = new Set(["path", "in", "message"])
const keysSignIn = new Set(["email", "password"])
const keysSwitchOrganization = new Set(["organization_id"])
const keysIssueApiToken = new Set(["api"])
const keysApiToken = new Set(["token", "token_type", "expires_in"])
const keysOrganizationList = new Set(["data", "has_more", "next_cursor"])
const keysCreateOrganization = new Set(["name"])
const keysOrganization = new Set(["id", "name", "role", "created_at", "updated_at"])
const keysInviteMember = new Set(["email", "role"])
const patternInvitationResponseId = new RegExp("^inv_[0-9a-z]+$", "u")
const keysInvitationResponse = new Set(["id", "email", "role", "created_at", "expires_at", "link"])
const keysUpdateMember = new Set(["role"])
const patternMemberUser_id = new RegExp("^usr_[0-9a-z]+$", "u")
const keysMember = new Set(["user_id", "name", "email", "role", "joined_at"])
const keysAcceptInvitation = new Set(["name", "password"])
const patternApiId = new RegExp("^[a-z][a-z0-9_-]*$", "u")
const keysKeyListResponseDataItem = new Set(["id", "api", "name", "prefix", "hint", "scopes", "mode", "status", "created_by", "created_at", "last_used_at", "expires_at", "previous_expires_at"])
const keysCreateKey = new Set(["api", "name", "scopes", "mode", "expires_at"])
const keysKeyWithSecretResponse = new Set(["id", "api", "name", "prefix", "hint", "scopes", "mode", "status", "created_by", "created_at", "last_used_at", "expires_at", "previous_expires_at", "secret"])
const keysUpdateKey = new Set(["name", "expires_at"])
const keysSubscriptionListResponse = new Set(["data"])
const keysChangeSubscription = new Set(["plan"])
const keysSubscriptionResponse = new Set(["api", "plan", "overrides", "period_start", "period_end"])
const keysBillingEventData = new Set(["organization_id", "billing_reference", "plan", "overrides", "period_start", "period_end"])
const keysBillingEvent = new Set(["type", "timestamp", "data"])
const keysUsage = new Set(["from", "to", "interval", "group_by", "approximate", "data"])
const patternQueryAudit_query_action = new RegExp("^[a-z][a-z0-9_.]*[*]?$", "u")
const keysAuditLog = new Set(["data", "has_more", "next_cursor", "chains"])
const keysCreatePersonalToken = new Set(["name", "scopes", "expires_at"])
const keysKeyList_data_item = new Set(["id", "api", "name", "prefix", "hint", "scopes", "mode", "status", "created_by", "created_at", "last_used_at", "expires_at", "previous_expires_at", "revoked_at"])
const keysKeyWithSecret = new Set(["id", "api", "name", "prefix", "hint", "scopes", "mode", "status", "created_by", "created_at", "last_used_at", "expires_at", "previous_expires_at", "revoked_at", "secret"])
const patternLimitOverrideRateItem = new RegExp("^[1-9][0-9]{0,8}/(second|minute|hour|day)$", "u")
const keysLimitOverride = new Set(["rate", "burst", "concurrent", "quota"])
const keysUserResponse = new Set(["id", "name", "email", "created_at"])
const patternKeyResponseId = new RegExp("^key_[0-9a-z]+$", "u")
const patternScopeName = new RegExp("^[a-z][a-z0-9_:.-]*$", "u")
const keysSubscriptionOverrides = new Set(["limits", "values"])
const keysUsagePoint = new Set(["at", "group", "calls", "errors", "refusals", "latency_ms"])
const patternAuditEntryPrev_hash = new RegExp("^[0-9a-f]{64}$", "u")
const keysAuditEntry = new Set(["id", "seq", "time", "api", "actor", "action", "resource", "outcome", "request_id", "ip", "details", "prev_hash", "hash"])
const keysAuditChain = new Set(["api", "sealed", "removed", "head", "verify"])
const patternPersonalTokenResponseId = new RegExp("^pat_[0-9a-z]+$", "u")
const patternSubscriptionOverrides_limitsName = new RegExp("^[a-z][a-z0-9_]*$", "u")
const keysLatencyPercentiles = new Set(["p50", "p95", "p99"])
const keysAuditActor = new Set(["type", "id", "label"])
const keysAuditResource = new Set(["type", "id"])
const keysAuditVerification = new Set(["from_seq", "to_seq", "checked", "intact", "first_broken_seq", "complete"])

/** SignUp at #/components/schemas/SignUp */
export const signUpValidator: SchemaContract = {
  name: "SignUp",
  is: isSignUp,
  explain: (value) => explained(explainSignUp, value),
  trim: (value) => {
    trimSignUp(value)
    return value
  },
}

/** SessionResponse at #/components/schemas/SessionResponse */
export const sessionResponseValidator: SchemaContract = {
  name: "SessionResponse",
  is: isSessionResponse,
  explain: (value) => explained(explainSessionResponse, value),
  project: projectSessionResponse,
}

/** Inline schema at #/paths/~1auth~1sign-up/post/responses/201/headers/Set-Cookie/schema */
export const textTo4096Validator: SchemaContract = {
  name: "#/paths/~1auth~1sign-up/post/responses/201/headers/Set-Cookie/schema",
  is: isTextTo4096,
  explain: (value) => explained(explainTextTo4096, value),
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

/** Inline schema at #/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema */
export const signUp_409Validator: SchemaContract = {
  name: "#/paths/~1auth~1sign-up/post/responses/409/content/application~1json/schema",
  is: isSignUp_409,
  explain: (value) => explained(explainSignUp_409, value),
  project: projectSignUp_409,
}

/** SignIn at #/components/schemas/SignIn */
export const signInValidator: SchemaContract = {
  name: "SignIn",
  is: isSignIn,
  explain: (value) => explained(explainSignIn, value),
}

/** Inline schema at #/paths/~1auth~1sign-in/post/responses/401/headers/WWW-Authenticate/schema */
export const textTo512Validator: SchemaContract = {
  name: "#/paths/~1auth~1sign-in/post/responses/401/headers/WWW-Authenticate/schema",
  is: isTextTo512,
  explain: (value) => explained(explainTextTo512, value),
}

/** SwitchOrganization at #/components/schemas/SwitchOrganization */
export const switchOrganizationValidator: SchemaContract = {
  name: "SwitchOrganization",
  is: isSwitchOrganization,
  explain: (value) => explained(explainSwitchOrganization, value),
}

/** IssueApiToken at #/components/schemas/IssueApiToken */
export const issueApiTokenValidator: SchemaContract = {
  name: "IssueApiToken",
  is: isIssueApiToken,
  explain: (value) => explained(explainIssueApiToken, value),
}

/** ApiToken at #/components/schemas/ApiToken */
export const apiTokenValidator: SchemaContract = {
  name: "ApiToken",
  is: isApiToken,
  explain: (value) => explained(explainApiToken, value),
  project: projectApiToken,
}

/** Inline schema at #/paths/~1auth~1api-token/post/responses/200/headers/Cache-Control/schema */
export const issueApiToken_200_header_CacheControlValidator: SchemaContract = {
  name: "#/paths/~1auth~1api-token/post/responses/200/headers/Cache-Control/schema",
  is: isIssueApiToken_200_header_CacheControl,
  explain: (value) => explained(explainIssueApiToken_200_header_CacheControl, value),
}

/** Inline schema at #/paths/~1organizations/get/parameters/0/schema */
export const listOrganizations_query_limitValidator: SchemaContract = {
  name: "#/paths/~1organizations/get/parameters/0/schema",
  is: isListOrganizations_query_limit,
  explain: (value) => explained(explainListOrganizations_query_limit, value),
}

/** Inline schema at #/paths/~1organizations/get/parameters/1/schema */
export const textFrom1To512Validator: SchemaContract = {
  name: "#/paths/~1organizations/get/parameters/1/schema",
  is: isTextFrom1To512,
  explain: (value) => explained(explainTextFrom1To512, value),
}

/** OrganizationList at #/components/schemas/OrganizationList */
export const organizationListValidator: SchemaContract = {
  name: "OrganizationList",
  is: isOrganizationList,
  explain: (value) => explained(explainOrganizationList, value),
  project: projectOrganizationList,
}

/** Inline schema at #/paths/~1organizations/post/parameters/0/schema */
export const textFrom1To255Validator: SchemaContract = {
  name: "#/paths/~1organizations/post/parameters/0/schema",
  is: isTextFrom1To255,
  explain: (value) => explained(explainTextFrom1To255, value),
}

/** CreateOrganization at #/components/schemas/CreateOrganization */
export const createOrganizationValidator: SchemaContract = {
  name: "CreateOrganization",
  is: isCreateOrganization,
  explain: (value) => explained(explainCreateOrganization, value),
  trim: (value) => {
    trimCreateOrganization(value)
    return value
  },
}

/** Organization at #/components/schemas/Organization */
export const organizationValidator: SchemaContract = {
  name: "Organization",
  is: isOrganization,
  explain: (value) => explained(explainOrganization, value),
  project: projectOrganization,
}

/** Inline schema at #/components/headers/Idempotency-Replayed/schema */
export const createOrganization_201_header_IdempotencyReplayedValidator: SchemaContract = {
  name: "#/components/headers/Idempotency-Replayed/schema",
  is: isCreateOrganization_201_header_IdempotencyReplayed,
  explain: (value) => explained(explainCreateOrganization_201_header_IdempotencyReplayed, value),
}

/** Inline schema at #/paths/~1organizations~1{id}/parameters/0/schema */
export const textFrom1To64Validator: SchemaContract = {
  name: "#/paths/~1organizations~1{id}/parameters/0/schema",
  is: isTextFrom1To64,
  explain: (value) => explained(explainTextFrom1To64, value),
}

/** UpdateOrganization at #/components/schemas/UpdateOrganization */
export const updateOrganizationValidator: SchemaContract = {
  name: "UpdateOrganization",
  is: isUpdateOrganization,
  explain: (value) => explained(explainUpdateOrganization, value),
  trim: (value) => {
    trimUpdateOrganization(value)
    return value
  },
}

/** Inline schema at #/paths/~1organizations~1{id}/delete/parameters/0/schema */
export const textFrom1To100Validator: SchemaContract = {
  name: "#/paths/~1organizations~1{id}/delete/parameters/0/schema",
  is: isTextFrom1To100,
  explain: (value) => explained(explainTextFrom1To100, value),
}

/** Inline schema at #/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema */
export const deleteOrganization_409Validator: SchemaContract = {
  name: "#/paths/~1organizations~1{id}/delete/responses/409/content/application~1json/schema",
  is: isDeleteOrganization_409,
  explain: (value) => explained(explainDeleteOrganization_409, value),
  project: projectDeleteOrganization_409,
}

/** MemberList at #/components/schemas/MemberList */
export const memberListValidator: SchemaContract = {
  name: "MemberList",
  is: isMemberList,
  explain: (value) => explained(explainMemberList, value),
  project: projectMemberList,
}

/** InviteMember at #/components/schemas/InviteMember */
export const inviteMemberValidator: SchemaContract = {
  name: "InviteMember",
  is: isInviteMember,
  explain: (value) => explained(explainInviteMember, value),
  defaults: (value) => {
    fillInviteMember(value)
    return value
  },
}

/** InvitationResponse at #/components/schemas/InvitationResponse */
export const invitationResponseValidator: SchemaContract = {
  name: "InvitationResponse",
  is: isInvitationResponse,
  explain: (value) => explained(explainInvitationResponse, value),
  project: projectInvitationResponse,
}

/** Inline schema at #/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema */
export const inviteMember_409Validator: SchemaContract = {
  name: "#/paths/~1organizations~1{id}~1members/post/responses/409/content/application~1json/schema",
  is: isInviteMember_409,
  explain: (value) => explained(explainInviteMember_409, value),
  project: projectInviteMember_409,
}

/** UpdateMember at #/components/schemas/UpdateMember */
export const updateMemberValidator: SchemaContract = {
  name: "UpdateMember",
  is: isUpdateMember,
  explain: (value) => explained(explainUpdateMember, value),
}

/** Member at #/components/schemas/Member */
export const memberValidator: SchemaContract = {
  name: "Member",
  is: isMember,
  explain: (value) => explained(explainMember, value),
  project: projectMember,
}

/** Inline schema at #/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema */
export const updateMember_409Validator: SchemaContract = {
  name: "#/paths/~1organizations~1{id}~1members~1{user_id}/patch/responses/409/content/application~1json/schema",
  is: isUpdateMember_409,
  explain: (value) => explained(explainUpdateMember_409, value),
  project: projectUpdateMember_409,
}

/** AcceptInvitation at #/components/schemas/AcceptInvitation */
export const acceptInvitationValidator: SchemaContract = {
  name: "AcceptInvitation",
  is: isAcceptInvitation,
  explain: (value) => explained(explainAcceptInvitation, value),
  trim: (value) => {
    trimAcceptInvitation(value)
    return value
  },
}

/** Inline schema at #/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema */
export const acceptInvitation_409Validator: SchemaContract = {
  name: "#/paths/~1invitations~1{token}~1accept/post/responses/409/content/application~1json/schema",
  is: isAcceptInvitation_409,
  explain: (value) => explained(explainAcceptInvitation_409, value),
  project: projectAcceptInvitation_409,
}

/** ApiId at #/components/schemas/ApiId */
export const apiIdValidator: SchemaContract = {
  name: "ApiId",
  is: isApiId,
  explain: (value) => explained(explainApiId, value),
}

/** KeyStatus at #/components/schemas/KeyStatus */
export const keyStatusValidator: SchemaContract = {
  name: "KeyStatus",
  is: isKeyStatus,
  explain: (value) => explained(explainKeyStatus, value),
}

/** KeyListResponse at #/components/schemas/KeyListResponse */
export const keyListResponseValidator: SchemaContract = {
  name: "KeyListResponse",
  is: isKeyListResponse,
  explain: (value) => explained(explainKeyListResponse, value),
  project: projectKeyListResponse,
}

/** CreateKey at #/components/schemas/CreateKey */
export const createKeyValidator: SchemaContract = {
  name: "CreateKey",
  is: isCreateKey,
  explain: (value) => explained(explainCreateKey, value),
  defaults: (value) => {
    fillCreateKey(value)
    return value
  },
  trim: (value) => {
    trimCreateKey(value)
    return value
  },
}

/** KeyWithSecretResponse at #/components/schemas/KeyWithSecretResponse */
export const keyWithSecretResponseValidator: SchemaContract = {
  name: "KeyWithSecretResponse",
  is: isKeyWithSecretResponse,
  explain: (value) => explained(explainKeyWithSecretResponse, value),
  project: projectKeyWithSecretResponse,
}

/** Inline schema at #/paths/~1keys~1{id}/get/responses/200/content/application~1json/schema/~response */
export const getKey_200Validator: SchemaContract = {
  name: "#/paths/~1keys~1{id}/get/responses/200/content/application~1json/schema/~response",
  is: isGetKey_200,
  explain: (value) => explained(explainGetKey_200, value),
  project: projectGetKey_200,
}

/** UpdateKey at #/components/schemas/UpdateKey */
export const updateKeyValidator: SchemaContract = {
  name: "UpdateKey",
  is: isUpdateKey,
  explain: (value) => explained(explainUpdateKey, value),
  trim: (value) => {
    trimUpdateKey(value)
    return value
  },
}

/** Inline schema at #/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema */
export const updateKey_409Validator: SchemaContract = {
  name: "#/paths/~1keys~1{id}/patch/responses/409/content/application~1json/schema",
  is: isUpdateKey_409,
  explain: (value) => explained(explainUpdateKey_409, value),
  project: projectUpdateKey_409,
}

/** SubscriptionListResponse at #/components/schemas/SubscriptionListResponse */
export const subscriptionListResponseValidator: SchemaContract = {
  name: "SubscriptionListResponse",
  is: isSubscriptionListResponse,
  explain: (value) => explained(explainSubscriptionListResponse, value),
  project: projectSubscriptionListResponse,
}

/** ChangeSubscription at #/components/schemas/ChangeSubscription */
export const changeSubscriptionValidator: SchemaContract = {
  name: "ChangeSubscription",
  is: isChangeSubscription,
  explain: (value) => explained(explainChangeSubscription, value),
}

/** SubscriptionResponse at #/components/schemas/SubscriptionResponse */
export const subscriptionResponseValidator: SchemaContract = {
  name: "SubscriptionResponse",
  is: isSubscriptionResponse,
  explain: (value) => explained(explainSubscriptionResponse, value),
  project: projectSubscriptionResponse,
}

/** Inline schema at #/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema */
export const changeSubscription_409Validator: SchemaContract = {
  name: "#/paths/~1subscriptions~1{api}/put/responses/409/content/application~1json/schema",
  is: isChangeSubscription_409,
  explain: (value) => explained(explainChangeSubscription_409, value),
  project: projectChangeSubscription_409,
}

/** Inline schema at #/paths/~1subscriptions~1{api}~1events/post/parameters/1/schema */
export const integerFrom0To253402300799Validator: SchemaContract = {
  name: "#/paths/~1subscriptions~1{api}~1events/post/parameters/1/schema",
  is: isIntegerFrom0To253402300799,
  explain: (value) => explained(explainIntegerFrom0To253402300799, value),
}

/** BillingEvent at #/components/schemas/BillingEvent */
export const billingEventValidator: SchemaContract = {
  name: "BillingEvent",
  is: isBillingEvent,
  explain: (value) => explained(explainBillingEvent, value),
}

/** Inline schema at #/paths/~1usage/get/parameters/1/schema */
export const dateTimeTextValidator: SchemaContract = {
  name: "#/paths/~1usage/get/parameters/1/schema",
  is: isDateTimeText,
  explain: (value) => explained(explainDateTimeText, value),
}

/** UsageInterval at #/components/schemas/UsageInterval */
export const usageIntervalValidator: SchemaContract = {
  name: "UsageInterval",
  is: isUsageInterval,
  explain: (value) => explained(explainUsageInterval, value),
}

/** Inline schema at #/paths/~1usage/get/parameters/4/schema */
export const queryUsage_query_group_byValidator: SchemaContract = {
  name: "#/paths/~1usage/get/parameters/4/schema",
  is: isQueryUsage_query_group_by,
  explain: (value) => explained(explainQueryUsage_query_group_by, value),
}

/** Usage at #/components/schemas/Usage */
export const usageValidator: SchemaContract = {
  name: "Usage",
  is: isUsage,
  explain: (value) => explained(explainUsage, value),
  project: projectUsage,
}

/** Inline schema at #/paths/~1audit/get/parameters/4/schema */
export const queryAudit_query_actionValidator: SchemaContract = {
  name: "#/paths/~1audit/get/parameters/4/schema",
  is: isQueryAudit_query_action,
  explain: (value) => explained(explainQueryAudit_query_action, value),
}

/** Inline schema at #/paths/~1audit/get/parameters/8/schema */
export const queryAudit_query_verifyValidator: SchemaContract = {
  name: "#/paths/~1audit/get/parameters/8/schema",
  is: isQueryAudit_query_verify,
  explain: (value) => explained(explainQueryAudit_query_verify, value),
}

/** AuditLog at #/components/schemas/AuditLog */
export const auditLogValidator: SchemaContract = {
  name: "AuditLog",
  is: isAuditLog,
  explain: (value) => explained(explainAuditLog, value),
  project: projectAuditLog,
}

/** PersonalTokenListResponse at #/components/schemas/PersonalTokenListResponse */
export const personalTokenListResponseValidator: SchemaContract = {
  name: "PersonalTokenListResponse",
  is: isPersonalTokenListResponse,
  explain: (value) => explained(explainPersonalTokenListResponse, value),
  project: projectPersonalTokenListResponse,
}

/** CreatePersonalToken at #/components/schemas/CreatePersonalToken */
export const createPersonalTokenValidator: SchemaContract = {
  name: "CreatePersonalToken",
  is: isCreatePersonalToken,
  explain: (value) => explained(explainCreatePersonalToken, value),
  defaults: (value) => {
    fillCreatePersonalToken(value)
    return value
  },
  trim: (value) => {
    trimCreatePersonalToken(value)
    return value
  },
}

/** PersonalTokenWithSecretResponse at #/components/schemas/PersonalTokenWithSecretResponse */
export const personalTokenWithSecretResponseValidator: SchemaContract = {
  name: "PersonalTokenWithSecretResponse",
  is: isPersonalTokenWithSecretResponse,
  explain: (value) => explained(explainPersonalTokenWithSecretResponse, value),
  project: projectPersonalTokenWithSecretResponse,
}

/** Inline schema at #/components/schemas/User/properties/email */
export const emailTextTo254Validator: SchemaContract = {
  name: "#/components/schemas/User/properties/email",
  is: isEmailTextTo254,
  explain: (value) => explained(explainEmailTextTo254, value),
}

/** Inline schema at #/components/schemas/Organization/properties/id */
export const uuidTextValidator: SchemaContract = {
  name: "#/components/schemas/Organization/properties/id",
  is: isUuidText,
  explain: (value) => explained(explainUuidText, value),
}

/** Inline schema at #/components/schemas/ApiToken/properties/expires_in */
export const apiToken_expires_inValidator: SchemaContract = {
  name: "#/components/schemas/ApiToken/properties/expires_in",
  is: isApiToken_expires_in,
  explain: (value) => explained(explainApiToken_expires_in, value),
}

/** Inline schema at #/components/schemas/PersonalToken/properties/scopes */
export const personalToken_scopesValidator: SchemaContract = {
  name: "#/components/schemas/PersonalToken/properties/scopes",
  is: isPersonalToken_scopes,
  explain: (value) => explained(explainPersonalToken_scopes, value),
}

/** Inline schema at #/components/schemas/PersonalToken/properties/last_used_at */
export const nullableDateTimeTextValidator: SchemaContract = {
  name: "#/components/schemas/PersonalToken/properties/last_used_at",
  is: isNullableDateTimeText,
  explain: (value) => explained(explainNullableDateTimeText, value),
}

/** Inline schema at #/components/schemas/PersonalToken/properties/revoked_at */
export const personalToken_revoked_atValidator: SchemaContract = {
  name: "#/components/schemas/PersonalToken/properties/revoked_at",
  is: isPersonalToken_revoked_at,
  explain: (value) => explained(explainPersonalToken_revoked_at, value),
}

/** Inline schema at #/components/schemas/PersonalTokenList/properties/data/items */
export const personalTokenList_data_itemValidator: SchemaContract = {
  name: "#/components/schemas/PersonalTokenList/properties/data/items",
  is: isPersonalTokenList_data_item,
  explain: (value) => explained(explainPersonalTokenList_data_item, value),
}

/** Inline schema at #/components/schemas/CreatePersonalToken/properties/scopes */
export const createPersonalToken_scopesValidator: SchemaContract = {
  name: "#/components/schemas/CreatePersonalToken/properties/scopes",
  is: isCreatePersonalToken_scopes,
  explain: (value) => explained(explainCreatePersonalToken_scopes, value),
}

/** PersonalTokenWithSecret at #/components/schemas/PersonalTokenWithSecret */
export const personalTokenWithSecretValidator: SchemaContract = {
  name: "PersonalTokenWithSecret",
  is: isPersonalTokenWithSecret,
  explain: (value) => explained(explainPersonalTokenWithSecret, value),
}

/** Inline schema at #/components/schemas/Invitation/properties/organization */
export const invitation_organizationValidator: SchemaContract = {
  name: "#/components/schemas/Invitation/properties/organization",
  is: isInvitation_organization,
  explain: (value) => explained(explainInvitation_organization, value),
}

/** Inline schema at #/components/schemas/Key/properties/scopes */
export const key_scopesValidator: SchemaContract = {
  name: "#/components/schemas/Key/properties/scopes",
  is: isKey_scopes,
  explain: (value) => explained(explainKey_scopes, value),
}

/** Inline schema at #/components/schemas/KeyList/properties/data/items */
export const keyList_data_itemValidator: SchemaContract = {
  name: "#/components/schemas/KeyList/properties/data/items",
  is: isKeyList_data_item,
  explain: (value) => explained(explainKeyList_data_item, value),
}

/** KeyWithSecret at #/components/schemas/KeyWithSecret */
export const keyWithSecretValidator: SchemaContract = {
  name: "KeyWithSecret",
  is: isKeyWithSecret,
  explain: (value) => explained(explainKeyWithSecret, value),
}

/** Inline schema at #/components/schemas/SubscriptionOverrides/properties/limits */
export const subscriptionOverrides_limitsValidator: SchemaContract = {
  name: "#/components/schemas/SubscriptionOverrides/properties/limits",
  is: isSubscriptionOverrides_limits,
  explain: (value) => explained(explainSubscriptionOverrides_limits, value),
}

/** Inline schema at #/components/schemas/SubscriptionOverrides/properties/values */
export const subscriptionOverrides_valuesValidator: SchemaContract = {
  name: "#/components/schemas/SubscriptionOverrides/properties/values",
  is: isSubscriptionOverrides_values,
  explain: (value) => explained(explainSubscriptionOverrides_values, value),
}

/** LimitOverride at #/components/schemas/LimitOverride */
export const limitOverrideValidator: SchemaContract = {
  name: "LimitOverride",
  is: isLimitOverride,
  explain: (value) => explained(explainLimitOverride, value),
}

/** Inline schema at #/components/schemas/PersonalTokenList/properties/data/items/~response */
export const personalTokenListResponse_data_itemValidator: SchemaContract = {
  name: "#/components/schemas/PersonalTokenList/properties/data/items/~response",
  is: isPersonalTokenListResponse_data_item,
  explain: (value) => explained(explainPersonalTokenListResponse_data_item, value),
}
