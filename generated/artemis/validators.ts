// Written by `specway generate`. Never edited by hand. Artemis: compiled validators.
import type { SchemaContract } from "../../src/gateway/contract.ts"
import { isDateTime, isUri, isUuid } from "../../src/gateway/schema-formats.ts"
import { Issues, areUnique, countProperties, isArray, isInteger, isNumber, isObject, longEnough, shortEnough, wrongEnum, wrongType } from "../../src/gateway/schema-runtime.ts"
import type { Path } from "../../src/gateway/schema-runtime.ts"

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
  else if (value !== "online" && value !== "offline" && value !== "error" && value !== "deploying" && value !== "maintenance") issues.add(at, "enum", wrongEnum("'online' | 'offline' | 'error' | 'deploying' | 'maintenance'", value))
}

/** RobotType: #/components/schemas/RobotType */
function isRobotType(value: unknown): boolean {
  if (value !== "manipulator" && value !== "mobile" && value !== "aerial" && value !== "humanoid" && value !== "custom") return false
  return true
}

/** RobotType: #/components/schemas/RobotType */
function explainRobotType(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "manipulator" && value !== "mobile" && value !== "aerial" && value !== "humanoid" && value !== "custom") issues.add(at, "enum", wrongEnum("'manipulator' | 'mobile' | 'aerial' | 'humanoid' | 'custom'", value))
}

/** Inline: #/paths/~1robots/get/parameters/4/schema */
function isListRobots_query_fleet_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/4/schema */
function explainListRobots_query_fleet_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1robots/get/parameters/5/schema */
function isListRobots_query_name(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 100)) return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/5/schema */
function explainListRobots_query_name(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 100)) issues.add(at, "maxLength", "String must contain at most 100 character(s)")
  }
}

/** Inline: #/paths/~1robots/get/parameters/6/schema */
function isListRobots_query_sort(value: unknown): boolean {
  if (value !== "created_at" && value !== "-created_at" && value !== "name" && value !== "-name" && value !== "last_seen" && value !== "-last_seen") return false
  return true
}

/** Inline: #/paths/~1robots/get/parameters/6/schema */
function explainListRobots_query_sort(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "created_at" && value !== "-created_at" && value !== "name" && value !== "-name" && value !== "last_seen" && value !== "-last_seen") issues.add(at, "enum", wrongEnum("'created_at' | '-created_at' | 'name' | '-name' | 'last_seen' | '-last_seen'", value))
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
  }
  return true
}

/** RobotListResponse: #/components/schemas/RobotListResponse */
function explainRobotListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainRobotResponse(item, [...at, "data", index], issues)
        }
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else {
      if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
      else {
        if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
        if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else {
      if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
      else {
        if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
        if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
      }
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else {
      if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
      else {
        if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
        if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
      }
    }
  }
}

/** CreateRobot: #/components/schemas/CreateRobot */
function isCreateRobot(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (!isRobotType(type_)) return false
  const ros_distro = value.ros_distro
  if (ros_distro !== undefined && !isRosDistro(ros_distro)) return false
  const fleet_id = value.fleet_id
  if (fleet_id !== undefined && (typeof fleet_id !== "string" || fleet_id.length === 0 || !shortEnough(fleet_id, 64))) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name)) return false
  const metadata = value.metadata
  if (metadata !== undefined && !isRobotMetadata(metadata)) return false
  return true
}

/** CreateRobot: #/components/schemas/CreateRobot */
function explainCreateRobot(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (!patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else {
      explainRobotType(type_, [...at, "type"], issues)
    }
    const ros_distro = value.ros_distro
    if (ros_distro !== undefined) {
      explainRosDistro(ros_distro, [...at, "ros_distro"], issues)
    }
    const fleet_id = value.fleet_id
    if (fleet_id !== undefined) {
      if (typeof fleet_id !== "string") issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
      else {
        if (fleet_id.length === 0) issues.add([...at, "fleet_id"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const metadata = value.metadata
    if (metadata !== undefined) {
      explainRobotMetadata(metadata, [...at, "metadata"], issues)
    }
  }
}

/** CreatedRobotResponse: #/components/schemas/CreatedRobotResponse */
function isCreatedRobotResponse(value: unknown): boolean {
  if (!isRobotResponse(value)) return false
  if (!isCreatedRobotResponseAllOf2(value)) return false
  return true
}

/** CreatedRobotResponse: #/components/schemas/CreatedRobotResponse */
function explainCreatedRobotResponse(value: unknown, at: Path, issues: Issues): void {
  explainRobotResponse(value, at, issues)
  explainCreatedRobotResponseAllOf2(value, at, issues)
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
  return true
}

/** Error: #/components/schemas/Error */
function explainError_(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const error = value.error
    if (error === undefined) issues.add([...at, "error"], "required", "Required")
    else {
      if (!isObject(error)) issues.add([...at, "error"], "type", wrongType("object", error))
      else {
        const code = error.code
        if (code === undefined) issues.add([...at, "error", "code"], "required", "Required")
        else {
          if (typeof code !== "string") issues.add([...at, "error", "code"], "type", wrongType("string", code))
          else {
            if (!shortEnough(code, 64)) issues.add([...at, "error", "code"], "maxLength", "String must contain at most 64 character(s)")
            if (!patternError_ErrorCode.test(code)) issues.add([...at, "error", "code"], "pattern", "Invalid")
          }
        }
        const message = error.message
        if (message === undefined) issues.add([...at, "error", "message"], "required", "Required")
        else {
          if (typeof message !== "string") issues.add([...at, "error", "message"], "type", wrongType("string", message))
          else {
            if (!shortEnough(message, 2000)) issues.add([...at, "error", "message"], "maxLength", "String must contain at most 2000 character(s)")
          }
        }
        const details = error.details
        if (details === undefined) issues.add([...at, "error", "details"], "required", "Required")
        else {
          if (isObject(details)) {
          }
          else if (details !== null) issues.add([...at, "error", "details"], "type", wrongType("object", details))
        }
        const requestId = error.requestId
        if (requestId === undefined) issues.add([...at, "error", "requestId"], "required", "Required")
        else {
          if (typeof requestId !== "string") issues.add([...at, "error", "requestId"], "type", wrongType("string", requestId))
          else {
            if (requestId.length === 0) issues.add([...at, "error", "requestId"], "minLength", "String must contain at least 1 character(s)")
            if (!shortEnough(requestId, 255)) issues.add([...at, "error", "requestId"], "maxLength", "String must contain at most 255 character(s)")
          }
        }
      }
    }
  }
}

/** Inline: #/paths/~1robots~1{id}/parameters/0/schema */
function isGetRobot_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}/parameters/0/schema */
function explainGetRobot_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
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
  if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) return false
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
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotResponseId.test(id)) return false
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
    else {
      if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
      else {
        if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
      }
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      }
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else {
      explainRobotType(type_, [...at, "type"], issues)
    }
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      explainRobotState(status, [...at, "status"], issues)
    }
    const ros_distro = value.ros_distro
    if (ros_distro === undefined) issues.add([...at, "ros_distro"], "required", "Required")
    else {
      if (ros_distro !== null && typeof ros_distro !== "string") issues.add([...at, "ros_distro"], "type", wrongType("string", ros_distro))
      else if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) issues.add([...at, "ros_distro"], "enum", wrongEnum("'galactic' | 'humble' | 'iron' | 'jazzy' | 'kilted' | 'rolling' | null", ros_distro))
    }
    const fleet_id = value.fleet_id
    if (fleet_id === undefined) issues.add([...at, "fleet_id"], "required", "Required")
    else {
      if (typeof fleet_id === "string") {
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (fleet_id !== null) issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    }
    const active_model = value.active_model
    if (active_model === undefined) issues.add([...at, "active_model"], "required", "Required")
    else {
      if (typeof active_model === "string") {
        if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    }
    const model_version = value.model_version
    if (model_version === undefined) issues.add([...at, "model_version"], "required", "Required")
    else {
      if (typeof model_version === "string") {
        if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    }
    const maintenance = value.maintenance
    if (maintenance === undefined) issues.add([...at, "maintenance"], "required", "Required")
    else {
      if (typeof maintenance !== "boolean") issues.add([...at, "maintenance"], "type", wrongType("boolean", maintenance))
    }
    const metadata = value.metadata
    if (metadata === undefined) issues.add([...at, "metadata"], "required", "Required")
    else {
      explainRobotMetadata(metadata, [...at, "metadata"], issues)
    }
    const heartbeat_interval_s = value.heartbeat_interval_s
    if (heartbeat_interval_s === undefined) issues.add([...at, "heartbeat_interval_s"], "required", "Required")
    else {
      if (!isInteger(heartbeat_interval_s)) issues.add([...at, "heartbeat_interval_s"], "type", wrongType("integer", heartbeat_interval_s))
      else {
        if (heartbeat_interval_s < 5) issues.add([...at, "heartbeat_interval_s"], "minimum", "Number must be greater than or equal to 5")
        if (heartbeat_interval_s > 300) issues.add([...at, "heartbeat_interval_s"], "maximum", "Number must be less than or equal to 300")
      }
    }
    const agent_version = value.agent_version
    if (agent_version === undefined) issues.add([...at, "agent_version"], "required", "Required")
    else {
      if (typeof agent_version === "string") {
        if (!shortEnough(agent_version, 40)) issues.add([...at, "agent_version"], "maxLength", "String must contain at most 40 character(s)")
      }
      else if (agent_version !== null) issues.add([...at, "agent_version"], "type", wrongType("string", agent_version))
    }
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else {
      if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
      else {
        if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
      }
    }
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else {
      if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
      else {
        if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
      }
    }
    const last_seen = value.last_seen
    if (last_seen === undefined) issues.add([...at, "last_seen"], "required", "Required")
    else {
      if (typeof last_seen === "string") {
        if (!isDateTime(last_seen)) issues.add([...at, "last_seen"], "format", "Invalid datetime")
      }
      else if (last_seen !== null) issues.add([...at, "last_seen"], "type", wrongType("string", last_seen))
    }
  }
}

/** UpdateRobot: #/components/schemas/UpdateRobot */
function isUpdateRobot(value: unknown): boolean {
  if (!isObject(value)) return false
  const type_ = value.type
  if (type_ !== undefined && !isRobotType(type_)) return false
  const ros_distro = value.ros_distro
  if (ros_distro !== undefined && !isRosDistro(ros_distro)) return false
  const fleet_id = value.fleet_id
  if (fleet_id !== undefined && fleet_id !== null && (typeof fleet_id !== "string" || fleet_id.length === 0 || !shortEnough(fleet_id, 64))) return false
  const maintenance = value.maintenance
  if (maintenance !== undefined && typeof maintenance !== "boolean") return false
  const name = value.name
  if (name !== undefined && (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name))) return false
  const metadata = value.metadata
  if (metadata !== undefined && !isRobotMetadata(metadata)) return false
  const size = countProperties(value)
  if (size < 1) return false
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
        if (!patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
      }
    }
    const type_ = value.type
    if (type_ !== undefined) {
      explainRobotType(type_, [...at, "type"], issues)
    }
    const ros_distro = value.ros_distro
    if (ros_distro !== undefined) {
      explainRosDistro(ros_distro, [...at, "ros_distro"], issues)
    }
    const metadata = value.metadata
    if (metadata !== undefined) {
      explainRobotMetadata(metadata, [...at, "metadata"], issues)
    }
    const fleet_id = value.fleet_id
    if (fleet_id !== undefined) {
      if (typeof fleet_id === "string") {
        if (fleet_id.length === 0) issues.add([...at, "fleet_id"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (fleet_id !== null) issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    }
    const maintenance = value.maintenance
    if (maintenance !== undefined) {
      if (typeof maintenance !== "boolean") issues.add([...at, "maintenance"], "type", wrongType("boolean", maintenance))
    }
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
  }
}

/** Inline: #/paths/~1robots~1{id}~1status/parameters/0/schema */
function isGetRobotStatus_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1status/parameters/0/schema */
function explainGetRobotStatus_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
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
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotResponseId.test(id)) return false
  const last_heartbeat = value.last_heartbeat
  if (last_heartbeat !== null && (typeof last_heartbeat !== "string" || !isDateTime(last_heartbeat))) return false
  const metrics = value.metrics
  if (!isRobotMetrics(metrics) && metrics !== null) return false
  return true
}

/** RobotStatus: #/components/schemas/RobotStatus */
function explainRobotStatus(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else {
      if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
      else {
        if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
      }
    }
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      explainRobotState(status, [...at, "status"], issues)
    }
    const active_model = value.active_model
    if (active_model === undefined) issues.add([...at, "active_model"], "required", "Required")
    else {
      if (typeof active_model === "string") {
        if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    }
    const model_version = value.model_version
    if (model_version === undefined) issues.add([...at, "model_version"], "required", "Required")
    else {
      if (typeof model_version === "string") {
        if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    }
    const uptime_s = value.uptime_s
    if (uptime_s === undefined) issues.add([...at, "uptime_s"], "required", "Required")
    else {
      if (isInteger(uptime_s)) {
        if (uptime_s < 0) issues.add([...at, "uptime_s"], "minimum", "Number must be greater than or equal to 0")
        if (uptime_s > 9007199254740991) issues.add([...at, "uptime_s"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
      else if (uptime_s !== null) issues.add([...at, "uptime_s"], "type", wrongType("integer", uptime_s))
    }
    const metrics = value.metrics
    if (metrics === undefined) issues.add([...at, "metrics"], "required", "Required")
    else {
      if (!isRobotMetrics(metrics) && metrics !== null) {
        const union: unknown = metrics
        if (union === null) explainRobotStatusMetricsAnyOf2(union, [...at, "metrics"], issues)
        else if (isObject(union)) explainRobotMetrics(union, [...at, "metrics"], issues)
        else explainRobotMetrics(union, [...at, "metrics"], issues)
      }
    }
    const last_heartbeat = value.last_heartbeat
    if (last_heartbeat === undefined) issues.add([...at, "last_heartbeat"], "required", "Required")
    else {
      if (typeof last_heartbeat === "string") {
        if (!isDateTime(last_heartbeat)) issues.add([...at, "last_heartbeat"], "format", "Invalid datetime")
      }
      else if (last_heartbeat !== null) issues.add([...at, "last_heartbeat"], "type", wrongType("string", last_heartbeat))
    }
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/parameters/0/schema */
function isListRobotLogs_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/parameters/0/schema */
function explainListRobotLogs_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/0/schema */
function isListRobotLogs_query_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 10000000) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/0/schema */
function explainListRobotLogs_query_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 10000000) issues.add(at, "maximum", "Number must be less than or equal to 10000000")
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/1/schema */
function isListRobotLogs_query_per_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 100) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/1/schema */
function explainListRobotLogs_query_per_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 100) issues.add(at, "maximum", "Number must be less than or equal to 100")
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/2/schema */
function isListRobotLogs_query_from(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/2/schema */
function explainListRobotLogs_query_from(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/3/schema */
function isListRobotLogs_query_to(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/3/schema */
function explainListRobotLogs_query_to(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** LogLevel: #/components/schemas/LogLevel */
function isLogLevel(value: unknown): boolean {
  if (value !== "debug" && value !== "info" && value !== "warn" && value !== "error") return false
  return true
}

/** LogLevel: #/components/schemas/LogLevel */
function explainLogLevel(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "debug" && value !== "info" && value !== "warn" && value !== "error") issues.add(at, "enum", wrongEnum("'debug' | 'info' | 'warn' | 'error'", value))
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/5/schema */
function isListRobotLogs_query_q(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 200)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1logs/get/parameters/5/schema */
function explainListRobotLogs_query_q(value: unknown, at: Path, issues: Issues): void {
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
  return true
}

/** RobotLogList: #/components/schemas/RobotLogList */
function explainRobotLogList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainRobotLogLine(item, [...at, "data", index], issues)
        }
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else {
      if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
      else {
        if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
        if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else {
      if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
      else {
        if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
        if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
      }
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else {
      if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
      else {
        if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
        if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
      }
    }
  }
}

/** Inline: #/paths/~1robots~1{id}~1stream/parameters/0/schema */
function isStreamRobot_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1stream/parameters/0/schema */
function explainStreamRobot_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/parameters/0/schema */
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

/** Inline: #/paths/~1robots~1{id}~1stream/get/parameters/0/schema */
function explainStreamRobot_query_events(value: unknown, at: Path, issues: Issues): void {
  if (!isArray(value)) issues.add(at, "type", wrongType("array", value))
  else {
    if (value.length === 0) issues.add(at, "minItems", "Array must contain at least 1 element(s)")
    if (value.length > 4) issues.add(at, "maxItems", "Array must contain at most 4 element(s)")
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]
      if (typeof item !== "string") issues.add([...at, index], "type", wrongType("string", item))
      else if (item !== "status" && item !== "metrics" && item !== "log" && item !== "command") issues.add([...at, index], "enum", wrongEnum("'status' | 'metrics' | 'log' | 'command'", item))
    }
    if (!areUnique(value)) issues.add(at, "uniqueItems", "Array items must be unique")
  }
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema */
function isStreamRobot_200(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 1048576)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema */
function explainStreamRobot_200(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 1048576)) issues.add(at, "maxLength", "String must contain at most 1048576 character(s)")
  }
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
  return true
}

/** RobotStatusEvent: #/components/schemas/RobotStatusEvent */
function explainRobotStatusEvent(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      explainRobotState(status, [...at, "status"], issues)
    }
    const previous = value.previous
    if (previous === undefined) issues.add([...at, "previous"], "required", "Required")
    else {
      explainRobotState(previous, [...at, "previous"], issues)
    }
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
  }
}

/** RobotMetricsEvent: #/components/schemas/RobotMetricsEvent */
function isRobotMetricsEvent(value: unknown): boolean {
  if (!isRobotMetrics(value)) return false
  if (!isRobotMetricsEventAllOf2(value)) return false
  return true
}

/** RobotMetricsEvent: #/components/schemas/RobotMetricsEvent */
function explainRobotMetricsEvent(value: unknown, at: Path, issues: Issues): void {
  explainRobotMetrics(value, at, issues)
  explainRobotMetricsEventAllOf2(value, at, issues)
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
  return true
}

/** RobotLogLine: #/components/schemas/RobotLogLine */
function explainRobotLogLine(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
    const level = value.level
    if (level === undefined) issues.add([...at, "level"], "required", "Required")
    else {
      explainLogLevel(level, [...at, "level"], issues)
    }
    const source = value.source
    if (source === undefined) issues.add([...at, "source"], "required", "Required")
    else {
      if (typeof source !== "string") issues.add([...at, "source"], "type", wrongType("string", source))
      else {
        if (source.length === 0) issues.add([...at, "source"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(source, 100)) issues.add([...at, "source"], "maxLength", "String must contain at most 100 character(s)")
      }
    }
    const message = value.message
    if (message === undefined) issues.add([...at, "message"], "required", "Required")
    else {
      if (typeof message !== "string") issues.add([...at, "message"], "type", wrongType("string", message))
      else {
        if (message.length === 0) issues.add([...at, "message"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(message, 4000)) issues.add([...at, "message"], "maxLength", "String must contain at most 4000 character(s)")
      }
    }
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (isObject(data)) {
      }
      else if (data !== null) issues.add([...at, "data"], "type", wrongType("object", data))
    }
  }
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
  if (typeof robot_id !== "string" || !shortEnough(robot_id, 64) || !patternRobotResponseId.test(robot_id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const delivered_at = value.delivered_at
  if (delivered_at !== null && (typeof delivered_at !== "string" || !isDateTime(delivered_at))) return false
  const finished_at = value.finished_at
  if (finished_at !== null && (typeof finished_at !== "string" || !isDateTime(finished_at))) return false
  const expires_at = value.expires_at
  if (typeof expires_at !== "string" || !isDateTime(expires_at)) return false
  const payload = value.payload
  if (!isDeployPayload(payload) && !isRollbackPayload(payload) && !isReloadPayload(payload) && !isStopPayload(payload) && !isConfigurePayload(payload)) return false
  return true
}

/** RobotCommandResponse: #/components/schemas/RobotCommandResponse */
function explainRobotCommandResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else {
      if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
      else {
        if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotCommandResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
      }
    }
    const robot_id = value.robot_id
    if (robot_id === undefined) issues.add([...at, "robot_id"], "required", "Required")
    else {
      if (typeof robot_id !== "string") issues.add([...at, "robot_id"], "type", wrongType("string", robot_id))
      else {
        if (!shortEnough(robot_id, 64)) issues.add([...at, "robot_id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotResponseId.test(robot_id)) issues.add([...at, "robot_id"], "pattern", "Invalid")
      }
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else {
      explainRobotCommandType(type_, [...at, "type"], issues)
    }
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      explainRobotCommandStatus(status, [...at, "status"], issues)
    }
    const payload = value.payload
    if (payload === undefined) issues.add([...at, "payload"], "required", "Required")
    else {
      if (!isDeployPayload(payload) && !isRollbackPayload(payload) && !isReloadPayload(payload) && !isStopPayload(payload) && !isConfigurePayload(payload)) {
        const union: unknown = payload
        issues.add([...at, "payload"], "anyOf", "Invalid input")
      }
    }
    const progress = value.progress
    if (progress === undefined) issues.add([...at, "progress"], "required", "Required")
    else {
      if (isNumber(progress)) {
        if (progress < 0) issues.add([...at, "progress"], "minimum", "Number must be greater than or equal to 0")
        if (progress > 100) issues.add([...at, "progress"], "maximum", "Number must be less than or equal to 100")
      }
      else if (progress !== null) issues.add([...at, "progress"], "type", wrongType("number", progress))
    }
    const message = value.message
    if (message === undefined) issues.add([...at, "message"], "required", "Required")
    else {
      if (typeof message === "string") {
        if (!shortEnough(message, 2000)) issues.add([...at, "message"], "maxLength", "String must contain at most 2000 character(s)")
      }
      else if (message !== null) issues.add([...at, "message"], "type", wrongType("string", message))
    }
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else {
      if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
      else {
        if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
      }
    }
    const delivered_at = value.delivered_at
    if (delivered_at === undefined) issues.add([...at, "delivered_at"], "required", "Required")
    else {
      if (typeof delivered_at === "string") {
        if (!isDateTime(delivered_at)) issues.add([...at, "delivered_at"], "format", "Invalid datetime")
      }
      else if (delivered_at !== null) issues.add([...at, "delivered_at"], "type", wrongType("string", delivered_at))
    }
    const finished_at = value.finished_at
    if (finished_at === undefined) issues.add([...at, "finished_at"], "required", "Required")
    else {
      if (typeof finished_at === "string") {
        if (!isDateTime(finished_at)) issues.add([...at, "finished_at"], "format", "Invalid datetime")
      }
      else if (finished_at !== null) issues.add([...at, "finished_at"], "type", wrongType("string", finished_at))
    }
    const expires_at = value.expires_at
    if (expires_at === undefined) issues.add([...at, "expires_at"], "required", "Required")
    else {
      if (typeof expires_at !== "string") issues.add([...at, "expires_at"], "type", wrongType("string", expires_at))
      else {
        if (!isDateTime(expires_at)) issues.add([...at, "expires_at"], "format", "Invalid datetime")
      }
    }
  }
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/parameters/0/schema */
function isGetRobotTelemetry_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/parameters/0/schema */
function explainGetRobotTelemetry_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
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

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/1/schema */
function isGetRobotTelemetry_query_from(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/1/schema */
function explainGetRobotTelemetry_query_from(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/2/schema */
function isGetRobotTelemetry_query_to(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/2/schema */
function explainGetRobotTelemetry_query_to(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema */
function isGetRobotTelemetry_query_bucket(value: unknown): boolean {
  if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d" && value !== "auto") return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema */
function explainGetRobotTelemetry_query_bucket(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d" && value !== "auto") issues.add(at, "enum", wrongEnum("'10s' | '1m' | '5m' | '15m' | '1h' | '6h' | '1d' | 'auto'", value))
}

/** TelemetrySeries: #/components/schemas/TelemetrySeries */
function isTelemetrySeries(value: unknown): boolean {
  if (!isObject(value)) return false
  const bucket = value.bucket
  if (!isTelemetryBucket(bucket)) return false
  const robot_id = value.robot_id
  if (typeof robot_id !== "string" || !shortEnough(robot_id, 64) || !patternRobotResponseId.test(robot_id)) return false
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
  return true
}

/** TelemetrySeries: #/components/schemas/TelemetrySeries */
function explainTelemetrySeries(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot_id = value.robot_id
    if (robot_id === undefined) issues.add([...at, "robot_id"], "required", "Required")
    else {
      if (typeof robot_id !== "string") issues.add([...at, "robot_id"], "type", wrongType("string", robot_id))
      else {
        if (!shortEnough(robot_id, 64)) issues.add([...at, "robot_id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotResponseId.test(robot_id)) issues.add([...at, "robot_id"], "pattern", "Invalid")
      }
    }
    const from_ = value.from
    if (from_ === undefined) issues.add([...at, "from"], "required", "Required")
    else {
      if (typeof from_ !== "string") issues.add([...at, "from"], "type", wrongType("string", from_))
      else {
        if (!isDateTime(from_)) issues.add([...at, "from"], "format", "Invalid datetime")
      }
    }
    const to = value.to
    if (to === undefined) issues.add([...at, "to"], "required", "Required")
    else {
      if (typeof to !== "string") issues.add([...at, "to"], "type", wrongType("string", to))
      else {
        if (!isDateTime(to)) issues.add([...at, "to"], "format", "Invalid datetime")
      }
    }
    const bucket = value.bucket
    if (bucket === undefined) issues.add([...at, "bucket"], "required", "Required")
    else {
      explainTelemetryBucket(bucket, [...at, "bucket"], issues)
    }
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 2000) issues.add([...at, "data"], "maxItems", "Array must contain at most 2000 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainTelemetryPoint(item, [...at, "data", index], issues)
        }
      }
    }
  }
}

/** Inline: #/paths/~1robots~1{id}~1commands/parameters/0/schema */
function isListRobotCommands_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1commands/parameters/0/schema */
function explainListRobotCommands_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1robots~1{id}~1commands/get/parameters/0/schema */
function isListRobotCommands_query_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 10000000) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1commands/get/parameters/0/schema */
function explainListRobotCommands_query_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 10000000) issues.add(at, "maximum", "Number must be less than or equal to 10000000")
  }
}

/** Inline: #/paths/~1robots~1{id}~1commands/get/parameters/1/schema */
function isListRobotCommands_query_per_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 100) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1commands/get/parameters/1/schema */
function explainListRobotCommands_query_per_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 100) issues.add(at, "maximum", "Number must be less than or equal to 100")
  }
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
  return true
}

/** RobotCommandListResponse: #/components/schemas/RobotCommandListResponse */
function explainRobotCommandListResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainRobotCommandResponse(item, [...at, "data", index], issues)
        }
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else {
      if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
      else {
        if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
        if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else {
      if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
      else {
        if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
        if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
      }
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else {
      if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
      else {
        if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
        if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
      }
    }
  }
}

/** Inline: #/paths/~1robots~1{id}~1reload/parameters/0/schema */
function isReloadRobot_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1reload/parameters/0/schema */
function explainReloadRobot_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1robots~1{id}~1token/parameters/0/schema */
function isRotateRobotToken_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robots~1{id}~1token/parameters/0/schema */
function explainRotateRobotToken_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** RotateRobotToken: #/components/schemas/RotateRobotToken */
function isRotateRobotToken(value: unknown): boolean {
  if (!isObject(value)) return false
  const revoke_previous = value.revoke_previous
  if (revoke_previous !== undefined && typeof revoke_previous !== "boolean") return false
  return true
}

/** RotateRobotToken: #/components/schemas/RotateRobotToken */
function explainRotateRobotToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const revoke_previous = value.revoke_previous
    if (revoke_previous !== undefined) {
      if (typeof revoke_previous !== "boolean") issues.add([...at, "revoke_previous"], "type", wrongType("boolean", revoke_previous))
    }
  }
}

/** RotatedRobotToken: #/components/schemas/RotatedRobotToken */
function isRotatedRobotToken(value: unknown): boolean {
  if (!isObject(value)) return false
  const agent_token = value.agent_token
  if (!isAgentToken(agent_token)) return false
  const robot_id = value.robot_id
  if (typeof robot_id !== "string" || !shortEnough(robot_id, 64) || !patternRobotResponseId.test(robot_id)) return false
  const previous_expires_at = value.previous_expires_at
  if (previous_expires_at !== null && (typeof previous_expires_at !== "string" || !isDateTime(previous_expires_at))) return false
  return true
}

/** RotatedRobotToken: #/components/schemas/RotatedRobotToken */
function explainRotatedRobotToken(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot_id = value.robot_id
    if (robot_id === undefined) issues.add([...at, "robot_id"], "required", "Required")
    else {
      if (typeof robot_id !== "string") issues.add([...at, "robot_id"], "type", wrongType("string", robot_id))
      else {
        if (!shortEnough(robot_id, 64)) issues.add([...at, "robot_id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotResponseId.test(robot_id)) issues.add([...at, "robot_id"], "pattern", "Invalid")
      }
    }
    const agent_token = value.agent_token
    if (agent_token === undefined) issues.add([...at, "agent_token"], "required", "Required")
    else {
      explainAgentToken(agent_token, [...at, "agent_token"], issues)
    }
    const previous_expires_at = value.previous_expires_at
    if (previous_expires_at === undefined) issues.add([...at, "previous_expires_at"], "required", "Required")
    else {
      if (typeof previous_expires_at === "string") {
        if (!isDateTime(previous_expires_at)) issues.add([...at, "previous_expires_at"], "format", "Invalid datetime")
      }
      else if (previous_expires_at !== null) issues.add([...at, "previous_expires_at"], "type", wrongType("string", previous_expires_at))
    }
  }
}

/** Inline: #/paths/~1fleets/get/parameters/0/schema */
function isListFleets_query_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 10000000) return false
  return true
}

/** Inline: #/paths/~1fleets/get/parameters/0/schema */
function explainListFleets_query_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 10000000) issues.add(at, "maximum", "Number must be less than or equal to 10000000")
  }
}

/** Inline: #/paths/~1fleets/get/parameters/1/schema */
function isListFleets_query_per_page(value: unknown): boolean {
  if (!isInteger(value) || value < 1 || value > 100) return false
  return true
}

/** Inline: #/paths/~1fleets/get/parameters/1/schema */
function explainListFleets_query_per_page(value: unknown, at: Path, issues: Issues): void {
  if (!isInteger(value)) issues.add(at, "type", wrongType("integer", value))
  else {
    if (value < 1) issues.add(at, "minimum", "Number must be greater than or equal to 1")
    if (value > 100) issues.add(at, "maximum", "Number must be less than or equal to 100")
  }
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
  return true
}

/** FleetList: #/components/schemas/FleetList */
function explainFleetList(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 100) issues.add([...at, "data"], "maxItems", "Array must contain at most 100 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainFleet(item, [...at, "data", index], issues)
        }
      }
    }
    const total = value.total
    if (total === undefined) issues.add([...at, "total"], "required", "Required")
    else {
      if (!isInteger(total)) issues.add([...at, "total"], "type", wrongType("integer", total))
      else {
        if (total < 0) issues.add([...at, "total"], "minimum", "Number must be greater than or equal to 0")
        if (total > 9007199254740991) issues.add([...at, "total"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
    const page = value.page
    if (page === undefined) issues.add([...at, "page"], "required", "Required")
    else {
      if (!isInteger(page)) issues.add([...at, "page"], "type", wrongType("integer", page))
      else {
        if (page < 1) issues.add([...at, "page"], "minimum", "Number must be greater than or equal to 1")
        if (page > 10000000) issues.add([...at, "page"], "maximum", "Number must be less than or equal to 10000000")
      }
    }
    const per_page = value.per_page
    if (per_page === undefined) issues.add([...at, "per_page"], "required", "Required")
    else {
      if (!isInteger(per_page)) issues.add([...at, "per_page"], "type", wrongType("integer", per_page))
      else {
        if (per_page < 1) issues.add([...at, "per_page"], "minimum", "Number must be greater than or equal to 1")
        if (per_page > 100) issues.add([...at, "per_page"], "maximum", "Number must be less than or equal to 100")
      }
    }
  }
}

/** CreateFleet: #/components/schemas/CreateFleet */
function isCreateFleet(value: unknown): boolean {
  if (!isObject(value)) return false
  const description = value.description
  if (description !== undefined && description !== null && (typeof description !== "string" || !shortEnough(description, 500))) return false
  const name = value.name
  if (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name)) return false
  const config = value.config
  if (config !== undefined && !isFleetConfig(config)) return false
  return true
}

/** CreateFleet: #/components/schemas/CreateFleet */
function explainCreateFleet(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
        if (!patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
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
    if (config !== undefined) {
      explainFleetConfig(config, [...at, "config"], issues)
    }
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
  return true
}

/** Fleet: #/components/schemas/Fleet */
function explainFleet(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else {
      if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
      else {
        if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternFleetId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
      }
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      }
    }
    const description = value.description
    if (description === undefined) issues.add([...at, "description"], "required", "Required")
    else {
      if (typeof description === "string") {
        if (!shortEnough(description, 500)) issues.add([...at, "description"], "maxLength", "String must contain at most 500 character(s)")
      }
      else if (description !== null) issues.add([...at, "description"], "type", wrongType("string", description))
    }
    const config = value.config
    if (config === undefined) issues.add([...at, "config"], "required", "Required")
    else {
      explainFleetConfig(config, [...at, "config"], issues)
    }
    const robot_count = value.robot_count
    if (robot_count === undefined) issues.add([...at, "robot_count"], "required", "Required")
    else {
      if (!isInteger(robot_count)) issues.add([...at, "robot_count"], "type", wrongType("integer", robot_count))
      else {
        if (robot_count < 0) issues.add([...at, "robot_count"], "minimum", "Number must be greater than or equal to 0")
        if (robot_count > 2147483647) issues.add([...at, "robot_count"], "maximum", "Number must be less than or equal to 2147483647")
      }
    }
    const online_count = value.online_count
    if (online_count === undefined) issues.add([...at, "online_count"], "required", "Required")
    else {
      if (!isInteger(online_count)) issues.add([...at, "online_count"], "type", wrongType("integer", online_count))
      else {
        if (online_count < 0) issues.add([...at, "online_count"], "minimum", "Number must be greater than or equal to 0")
        if (online_count > 2147483647) issues.add([...at, "online_count"], "maximum", "Number must be less than or equal to 2147483647")
      }
    }
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else {
      if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
      else {
        if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
      }
    }
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else {
      if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
      else {
        if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
      }
    }
  }
}

/** Inline: #/paths/~1fleets~1{id}/parameters/0/schema */
function isGetFleet_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}/parameters/0/schema */
function explainGetFleet_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** UpdateFleet: #/components/schemas/UpdateFleet */
function isUpdateFleet(value: unknown): boolean {
  if (!isObject(value)) return false
  const description = value.description
  if (description !== undefined && description !== null && (typeof description !== "string" || !shortEnough(description, 500))) return false
  const name = value.name
  if (name !== undefined && (typeof name !== "string" || name.length === 0 || !shortEnough(name, 100) || !patternCreateRobotName.test(name))) return false
  const config = value.config
  if (config !== undefined && !isFleetConfig(config)) return false
  const size = countProperties(value)
  if (size < 1) return false
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
        if (!patternCreateRobotName.test(name)) issues.add([...at, "name"], "pattern", "Invalid")
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
    if (config !== undefined) {
      explainFleetConfig(config, [...at, "config"], issues)
    }
    const size = countProperties(value)
    if (size < 1) issues.add(at, "minProperties", "Object must contain at least 1 key(s)")
  }
}

/** Inline: #/paths/~1fleets~1{id}~1robots/parameters/0/schema */
function isAddFleetRobots_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1robots/parameters/0/schema */
function explainAddFleetRobots_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
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
  return true
}

/** AddFleetRobots: #/components/schemas/AddFleetRobots */
function explainAddFleetRobots(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const robot_ids = value.robot_ids
    if (robot_ids === undefined) issues.add([...at, "robot_ids"], "required", "Required")
    else {
      if (!isArray(robot_ids)) issues.add([...at, "robot_ids"], "type", wrongType("array", robot_ids))
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
    }
  }
}

/** Inline: #/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/0/schema */
function isRemoveFleetRobot_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/0/schema */
function explainRemoveFleetRobot_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/1/schema */
function isRemoveFleetRobot_path_robot_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/1/schema */
function explainRemoveFleetRobot_path_robot_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/parameters/0/schema */
function isGetFleetTelemetry_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/parameters/0/schema */
function explainGetFleetTelemetry_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/0/schema */
function isGetFleetTelemetry_query_metric(value: unknown): boolean {
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

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/0/schema */
function explainGetFleetTelemetry_query_metric(value: unknown, at: Path, issues: Issues): void {
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

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/1/schema */
function isGetFleetTelemetry_query_from(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/1/schema */
function explainGetFleetTelemetry_query_from(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/2/schema */
function isGetFleetTelemetry_query_to(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/2/schema */
function explainGetFleetTelemetry_query_to(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/3/schema */
function isGetFleetTelemetry_query_bucket(value: unknown): boolean {
  if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d" && value !== "auto") return false
  return true
}

/** Inline: #/paths/~1fleets~1{id}~1telemetry/get/parameters/3/schema */
function explainGetFleetTelemetry_query_bucket(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d" && value !== "auto") issues.add(at, "enum", wrongEnum("'10s' | '1m' | '5m' | '15m' | '1h' | '6h' | '1d' | 'auto'", value))
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
  return true
}

/** FleetTelemetrySeries: #/components/schemas/FleetTelemetrySeries */
function explainFleetTelemetrySeries(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const fleet_id = value.fleet_id
    if (fleet_id === undefined) issues.add([...at, "fleet_id"], "required", "Required")
    else {
      if (typeof fleet_id !== "string") issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
      else {
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternFleetId.test(fleet_id)) issues.add([...at, "fleet_id"], "pattern", "Invalid")
      }
    }
    const from_ = value.from
    if (from_ === undefined) issues.add([...at, "from"], "required", "Required")
    else {
      if (typeof from_ !== "string") issues.add([...at, "from"], "type", wrongType("string", from_))
      else {
        if (!isDateTime(from_)) issues.add([...at, "from"], "format", "Invalid datetime")
      }
    }
    const to = value.to
    if (to === undefined) issues.add([...at, "to"], "required", "Required")
    else {
      if (typeof to !== "string") issues.add([...at, "to"], "type", wrongType("string", to))
      else {
        if (!isDateTime(to)) issues.add([...at, "to"], "format", "Invalid datetime")
      }
    }
    const bucket = value.bucket
    if (bucket === undefined) issues.add([...at, "bucket"], "required", "Required")
    else {
      explainTelemetryBucket(bucket, [...at, "bucket"], issues)
    }
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 2000) issues.add([...at, "data"], "maxItems", "Array must contain at most 2000 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainTelemetryPoint(item, [...at, "data", index], issues)
        }
      }
    }
  }
}

/** AgentSelfResponse: #/components/schemas/AgentSelfResponse */
function isAgentSelfResponse(value: unknown): boolean {
  if (!isObject(value)) return false
  const robot = value.robot
  if (!isRobotResponse(robot)) return false
  const config = value.config
  if (!isAgentConfig(config)) return false
  const model = value.model
  if (!isAgentModel(model) && model !== null) return false
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
    }
    const config = value.config
    if (config === undefined) issues.add([...at, "config"], "required", "Required")
    else {
      explainAgentConfig(config, [...at, "config"], issues)
    }
    const model = value.model
    if (model === undefined) issues.add([...at, "model"], "required", "Required")
    else {
      if (!isAgentModel(model) && model !== null) {
        const union: unknown = model
        if (union === null) explainAgentSelfResponseModelAnyOf2(union, [...at, "model"], issues)
        else if (isObject(union)) explainAgentModel(union, [...at, "model"], issues)
        else explainAgentModel(union, [...at, "model"], issues)
      }
    }
  }
}

/** Heartbeat: #/components/schemas/Heartbeat */
function isHeartbeat(value: unknown): boolean {
  if (!isObject(value)) return false
  const state = value.state
  if (state !== "ok" && state !== "error") return false
  const interval_s = value.interval_s
  if (interval_s !== undefined && (!isInteger(interval_s) || interval_s < 5 || interval_s > 300)) return false
  const uptime_s = value.uptime_s
  if (!isInteger(uptime_s) || uptime_s < 0 || uptime_s > 9007199254740991) return false
  const active_model = value.active_model
  if (active_model !== undefined && active_model !== null && (typeof active_model !== "string" || active_model.length === 0 || !shortEnough(active_model, 64))) return false
  const model_version = value.model_version
  if (model_version !== undefined && model_version !== null && (typeof model_version !== "string" || model_version.length === 0 || !shortEnough(model_version, 64))) return false
  const ros_distro = value.ros_distro
  if (ros_distro !== undefined && !isRosDistro(ros_distro)) return false
  const agent_version = value.agent_version
  if (agent_version !== undefined && (typeof agent_version !== "string" || agent_version.length === 0 || !shortEnough(agent_version, 40))) return false
  const lifecycle = value.lifecycle
  if (lifecycle !== undefined && lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized") return false
  const fault = value.fault
  if (fault !== undefined && (typeof fault !== "string" || fault.length === 0 || !shortEnough(fault, 500))) return false
  const metrics = value.metrics
  if (metrics !== undefined && !isReportedMetrics(metrics)) return false
  if (value.fault !== undefined) {
    if (!isHeartbeatWithFault(value)) return false
  }
  return true
}

/** Heartbeat: #/components/schemas/Heartbeat */
function explainHeartbeat(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const state = value.state
    if (state === undefined) issues.add([...at, "state"], "required", "Required")
    else {
      if (typeof state !== "string") issues.add([...at, "state"], "type", wrongType("string", state))
      else if (state !== "ok" && state !== "error") issues.add([...at, "state"], "enum", wrongEnum("'ok' | 'error'", state))
    }
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
    else {
      if (!isInteger(uptime_s)) issues.add([...at, "uptime_s"], "type", wrongType("integer", uptime_s))
      else {
        if (uptime_s < 0) issues.add([...at, "uptime_s"], "minimum", "Number must be greater than or equal to 0")
        if (uptime_s > 9007199254740991) issues.add([...at, "uptime_s"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
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
    if (ros_distro !== undefined) {
      explainRosDistro(ros_distro, [...at, "ros_distro"], issues)
    }
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
      else if (lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized") issues.add([...at, "lifecycle"], "enum", wrongEnum("'unconfigured' | 'inactive' | 'active' | 'finalized'", lifecycle))
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
    if (metrics !== undefined) {
      explainReportedMetrics(metrics, [...at, "metrics"], issues)
    }
    if (value.fault !== undefined) {
      explainHeartbeatWithFault(value, at, issues)
    }
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
  return true
}

/** HeartbeatReply: #/components/schemas/HeartbeatReply */
function explainHeartbeatReply(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      explainRobotState(status, [...at, "status"], issues)
    }
    const next_heartbeat_s = value.next_heartbeat_s
    if (next_heartbeat_s === undefined) issues.add([...at, "next_heartbeat_s"], "required", "Required")
    else {
      if (!isInteger(next_heartbeat_s)) issues.add([...at, "next_heartbeat_s"], "type", wrongType("integer", next_heartbeat_s))
      else {
        if (next_heartbeat_s < 5) issues.add([...at, "next_heartbeat_s"], "minimum", "Number must be greater than or equal to 5")
        if (next_heartbeat_s > 300) issues.add([...at, "next_heartbeat_s"], "maximum", "Number must be less than or equal to 300")
      }
    }
    const pending_commands = value.pending_commands
    if (pending_commands === undefined) issues.add([...at, "pending_commands"], "required", "Required")
    else {
      if (!isInteger(pending_commands)) issues.add([...at, "pending_commands"], "type", wrongType("integer", pending_commands))
      else {
        if (pending_commands < 0) issues.add([...at, "pending_commands"], "minimum", "Number must be greater than or equal to 0")
        if (pending_commands > 2147483647) issues.add([...at, "pending_commands"], "maximum", "Number must be less than or equal to 2147483647")
      }
    }
    const server_time = value.server_time
    if (server_time === undefined) issues.add([...at, "server_time"], "required", "Required")
    else {
      if (typeof server_time !== "string") issues.add([...at, "server_time"], "type", wrongType("string", server_time))
      else {
        if (!isDateTime(server_time)) issues.add([...at, "server_time"], "format", "Invalid datetime")
      }
    }
  }
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
  return true
}

/** TelemetryBatch: #/components/schemas/TelemetryBatch */
function explainTelemetryBatch(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const samples = value.samples
    if (samples === undefined) issues.add([...at, "samples"], "required", "Required")
    else {
      if (!isArray(samples)) issues.add([...at, "samples"], "type", wrongType("array", samples))
      else {
        if (samples.length === 0) issues.add([...at, "samples"], "minItems", "Array must contain at least 1 element(s)")
        if (samples.length > 1000) issues.add([...at, "samples"], "maxItems", "Array must contain at most 1000 element(s)")
        for (let index = 0; index < samples.length; index += 1) {
          const item = samples[index]
          explainReportedSample(item, [...at, "samples", index], issues)
        }
      }
    }
  }
}

/** TelemetryReceipt: #/components/schemas/TelemetryReceipt */
function isTelemetryReceipt(value: unknown): boolean {
  if (!isObject(value)) return false
  const accepted = value.accepted
  if (!isInteger(accepted) || accepted < 0 || accepted > 1000) return false
  const duplicates = value.duplicates
  if (!isInteger(duplicates) || duplicates < 0 || duplicates > 1000) return false
  return true
}

/** TelemetryReceipt: #/components/schemas/TelemetryReceipt */
function explainTelemetryReceipt(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const accepted = value.accepted
    if (accepted === undefined) issues.add([...at, "accepted"], "required", "Required")
    else {
      if (!isInteger(accepted)) issues.add([...at, "accepted"], "type", wrongType("integer", accepted))
      else {
        if (accepted < 0) issues.add([...at, "accepted"], "minimum", "Number must be greater than or equal to 0")
        if (accepted > 1000) issues.add([...at, "accepted"], "maximum", "Number must be less than or equal to 1000")
      }
    }
    const duplicates = value.duplicates
    if (duplicates === undefined) issues.add([...at, "duplicates"], "required", "Required")
    else {
      if (!isInteger(duplicates)) issues.add([...at, "duplicates"], "type", wrongType("integer", duplicates))
      else {
        if (duplicates < 0) issues.add([...at, "duplicates"], "minimum", "Number must be greater than or equal to 0")
        if (duplicates > 1000) issues.add([...at, "duplicates"], "maximum", "Number must be less than or equal to 1000")
      }
    }
  }
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
  return true
}

/** LogBatch: #/components/schemas/LogBatch */
function explainLogBatch(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const lines = value.lines
    if (lines === undefined) issues.add([...at, "lines"], "required", "Required")
    else {
      if (!isArray(lines)) issues.add([...at, "lines"], "type", wrongType("array", lines))
      else {
        if (lines.length === 0) issues.add([...at, "lines"], "minItems", "Array must contain at least 1 element(s)")
        if (lines.length > 1000) issues.add([...at, "lines"], "maxItems", "Array must contain at most 1000 element(s)")
        for (let index = 0; index < lines.length; index += 1) {
          const item = lines[index]
          explainReportedLogLine(item, [...at, "lines", index], issues)
        }
      }
    }
  }
}

/** LogReceipt: #/components/schemas/LogReceipt */
function isLogReceipt(value: unknown): boolean {
  if (!isObject(value)) return false
  const accepted = value.accepted
  if (!isInteger(accepted) || accepted < 0 || accepted > 1000) return false
  return true
}

/** LogReceipt: #/components/schemas/LogReceipt */
function explainLogReceipt(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const accepted = value.accepted
    if (accepted === undefined) issues.add([...at, "accepted"], "required", "Required")
    else {
      if (!isInteger(accepted)) issues.add([...at, "accepted"], "type", wrongType("integer", accepted))
      else {
        if (accepted < 0) issues.add([...at, "accepted"], "minimum", "Number must be greater than or equal to 0")
        if (accepted > 1000) issues.add([...at, "accepted"], "maximum", "Number must be less than or equal to 1000")
      }
    }
  }
}

/** Inline: #/paths/~1robot-agent~1commands/get/responses/200/content/text~1event-stream/schema */
function isStreamAgentCommands_200(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 1048576)) return false
  return true
}

/** Inline: #/paths/~1robot-agent~1commands/get/responses/200/content/text~1event-stream/schema */
function explainStreamAgentCommands_200(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 1048576)) issues.add(at, "maxLength", "String must contain at most 1048576 character(s)")
  }
}

/** StreamReplaced: #/components/schemas/StreamReplaced */
function isStreamReplaced(value: unknown): boolean {
  if (!isObject(value)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  return true
}

/** StreamReplaced: #/components/schemas/StreamReplaced */
function explainStreamReplaced(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
  }
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
  return true
}

/** PendingCommandsResponse: #/components/schemas/PendingCommandsResponse */
function explainPendingCommandsResponse(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const data = value.data
    if (data === undefined) issues.add([...at, "data"], "required", "Required")
    else {
      if (!isArray(data)) issues.add([...at, "data"], "type", wrongType("array", data))
      else {
        if (data.length > 20) issues.add([...at, "data"], "maxItems", "Array must contain at most 20 element(s)")
        for (let index = 0; index < data.length; index += 1) {
          const item = data[index]
          explainRobotCommandResponse(item, [...at, "data", index], issues)
        }
      }
    }
  }
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/parameters/0/schema */
function isAckCommand_path_id(value: unknown): boolean {
  if (typeof value !== "string" || value.length === 0 || !shortEnough(value, 64)) return false
  return true
}

/** Inline: #/paths/~1robot-agent~1commands~1{id}~1ack/post/parameters/0/schema */
function explainAckCommand_path_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (value.length === 0) issues.add(at, "minLength", "String must contain at least 1 character(s)")
    if (!shortEnough(value, 64)) issues.add(at, "maxLength", "String must contain at most 64 character(s)")
  }
}

/** AckCommand: #/components/schemas/AckCommand */
function isAckCommand(value: unknown): boolean {
  if (!isObject(value)) return false
  const status = value.status
  if (status !== "accepted" && status !== "progress" && status !== "succeeded" && status !== "failed") return false
  const progress = value.progress
  if (progress !== undefined && (!isNumber(progress) || progress < 0 || progress > 100)) return false
  const message = value.message
  if (message !== undefined && (typeof message !== "string" || !shortEnough(message, 2000))) return false
  const inference_latency_p50_ms = value.inference_latency_p50_ms
  if (inference_latency_p50_ms !== undefined && (!isNumber(inference_latency_p50_ms) || inference_latency_p50_ms < 0)) return false
  const inference_latency_p99_ms = value.inference_latency_p99_ms
  if (inference_latency_p99_ms !== undefined && (!isNumber(inference_latency_p99_ms) || inference_latency_p99_ms < 0)) return false
  const sha256 = value.sha256
  if (sha256 !== undefined && (typeof sha256 !== "string" || !shortEnough(sha256, 64) || !patternAckCommandSha256.test(sha256))) return false
  return true
}

/** AckCommand: #/components/schemas/AckCommand */
function explainAckCommand(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      if (typeof status !== "string") issues.add([...at, "status"], "type", wrongType("string", status))
      else if (status !== "accepted" && status !== "progress" && status !== "succeeded" && status !== "failed") issues.add([...at, "status"], "enum", wrongEnum("'accepted' | 'progress' | 'succeeded' | 'failed'", status))
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
      else {
        if (!shortEnough(message, 2000)) issues.add([...at, "message"], "maxLength", "String must contain at most 2000 character(s)")
      }
    }
    const sha256 = value.sha256
    if (sha256 !== undefined) {
      if (typeof sha256 !== "string") issues.add([...at, "sha256"], "type", wrongType("string", sha256))
      else {
        if (!shortEnough(sha256, 64)) issues.add([...at, "sha256"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternAckCommandSha256.test(sha256)) issues.add([...at, "sha256"], "pattern", "Invalid")
      }
    }
    const inference_latency_p50_ms = value.inference_latency_p50_ms
    if (inference_latency_p50_ms !== undefined) {
      if (!isNumber(inference_latency_p50_ms)) issues.add([...at, "inference_latency_p50_ms"], "type", wrongType("number", inference_latency_p50_ms))
      else {
        if (inference_latency_p50_ms < 0) issues.add([...at, "inference_latency_p50_ms"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const inference_latency_p99_ms = value.inference_latency_p99_ms
    if (inference_latency_p99_ms !== undefined) {
      if (!isNumber(inference_latency_p99_ms)) issues.add([...at, "inference_latency_p99_ms"], "type", wrongType("number", inference_latency_p99_ms))
      else {
        if (inference_latency_p99_ms < 0) issues.add([...at, "inference_latency_p99_ms"], "minimum", "Number must be greater than or equal to 0")
      }
    }
  }
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
  return true
}

/** PlanLimits: #/components/schemas/PlanLimits */
function explainPlanLimits(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const plan = value.plan
    if (plan === undefined) issues.add([...at, "plan"], "required", "Required")
    else {
      if (typeof plan !== "string") issues.add([...at, "plan"], "type", wrongType("string", plan))
      else {
        if (plan.length === 0) issues.add([...at, "plan"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(plan, 40)) issues.add([...at, "plan"], "maxLength", "String must contain at most 40 character(s)")
      }
    }
    const limits = value.limits
    if (limits === undefined) issues.add([...at, "limits"], "required", "Required")
    else {
      if (!isObject(limits)) issues.add([...at, "limits"], "type", wrongType("object", limits))
      else {
        const robots = limits.robots
        if (robots === undefined) issues.add([...at, "limits", "robots"], "required", "Required")
        else {
          explainPlanLimit(robots, [...at, "limits", "robots"], issues)
        }
        const models = limits.models
        if (models === undefined) issues.add([...at, "limits", "models"], "required", "Required")
        else {
          explainPlanLimit(models, [...at, "limits", "models"], issues)
        }
        const storage_bytes = limits.storage_bytes
        if (storage_bytes === undefined) issues.add([...at, "limits", "storage_bytes"], "required", "Required")
        else {
          explainPlanLimit(storage_bytes, [...at, "limits", "storage_bytes"], issues)
        }
        const file_bytes = limits.file_bytes
        if (file_bytes === undefined) issues.add([...at, "limits", "file_bytes"], "required", "Required")
        else {
          explainPlanLimit(file_bytes, [...at, "limits", "file_bytes"], issues)
        }
      }
    }
  }
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
    if (typeof name === "string" && (name.length === 0 || !shortEnough(name, 64))) return false
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
      if (typeof name === "string" && (name.length === 0 || !shortEnough(name, 64))) issues.add(at, "propertyNames", `Invalid key in object: '${key2}'`)
    }
  }
}

/** Inline: #/components/schemas/Robot/properties/created_at */
function isRobot_created_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/Robot/properties/created_at */
function explainRobot_created_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/Robot/properties/updated_at */
function isRobot_updated_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/Robot/properties/updated_at */
function explainRobot_updated_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/Robot/properties/last_seen */
function isRobot_last_seen(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/Robot/properties/last_seen */
function explainRobot_last_seen(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** CreatedRobot: #/components/schemas/CreatedRobot */
function isCreatedRobot(value: unknown): boolean {
  if (!isRobot(value)) return false
  if (!isCreatedRobotResponseAllOf2(value)) return false
  return true
}

/** CreatedRobot: #/components/schemas/CreatedRobot */
function explainCreatedRobot(value: unknown, at: Path, issues: Issues): void {
  explainRobot(value, at, issues)
  explainCreatedRobotResponseAllOf2(value, at, issues)
}

/** Inline: #/components/schemas/RotatedRobotToken/properties/previous_expires_at */
function isRotatedRobotToken_previous_expires_at(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/RotatedRobotToken/properties/previous_expires_at */
function explainRotatedRobotToken_previous_expires_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotStatus/properties/last_heartbeat */
function isRobotStatus_last_heartbeat(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/RobotStatus/properties/last_heartbeat */
function explainRobotStatus_last_heartbeat(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotToken/properties/id */
function isRobotToken_id(value: unknown): boolean {
  if (typeof value !== "string" || !isUuid(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotToken/properties/id */
function explainRobotToken_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
}

/** Inline: #/components/schemas/RobotToken/properties/expires_at */
function isRobotToken_expires_at(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/RobotToken/properties/expires_at */
function explainRobotToken_expires_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotToken/properties/created_at */
function isRobotToken_created_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotToken/properties/created_at */
function explainRobotToken_created_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/DeployPayload/properties/package_url */
function isDeployPayload_package_url(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value))) return false
  return true
}

/** Inline: #/components/schemas/DeployPayload/properties/package_url */
function explainDeployPayload_package_url(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/DeployPayload/properties/onnx_url */
function isDeployPayload_onnx_url(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value))) return false
  return true
}

/** Inline: #/components/schemas/DeployPayload/properties/onnx_url */
function explainDeployPayload_onnx_url(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RollbackPayload/properties/onnx_url */
function isRollbackPayload_onnx_url(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value))) return false
  return true
}

/** Inline: #/components/schemas/RollbackPayload/properties/onnx_url */
function explainRollbackPayload_onnx_url(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotCommand/properties/created_at */
function isRobotCommand_created_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotCommand/properties/created_at */
function explainRobotCommand_created_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/RobotCommand/properties/delivered_at */
function isRobotCommand_delivered_at(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/RobotCommand/properties/delivered_at */
function explainRobotCommand_delivered_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotCommand/properties/finished_at */
function isRobotCommand_finished_at(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/RobotCommand/properties/finished_at */
function explainRobotCommand_finished_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotCommand/properties/expires_at */
function isRobotCommand_expires_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotCommand/properties/expires_at */
function explainRobotCommand_expires_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/RobotCommand/properties/acked_at */
function isRobotCommand_acked_at(value: unknown): boolean {
  if (value !== null && (typeof value !== "string" || !isDateTime(value))) return false
  return true
}

/** Inline: #/components/schemas/RobotCommand/properties/acked_at */
function explainRobotCommand_acked_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value === "string") {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
  else if (value !== null) issues.add(at, "type", wrongType("string", value))
}

/** Inline: #/components/schemas/RobotLogLine/properties/at */
function isRobotLogLine_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotLogLine/properties/at */
function explainRobotLogLine_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/RobotLogRow/properties/id */
function isRobotLogRow_id(value: unknown): boolean {
  if (typeof value !== "string" || !isUuid(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotLogRow/properties/id */
function explainRobotLogRow_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
}

/** Inline: #/components/schemas/RobotLogRow/properties/at */
function isRobotLogRow_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotLogRow/properties/at */
function explainRobotLogRow_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/TelemetryPoint/properties/at */
function isTelemetryPoint_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/TelemetryPoint/properties/at */
function explainTelemetryPoint_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/TelemetrySeries/properties/from */
function isTelemetrySeries_from(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/TelemetrySeries/properties/from */
function explainTelemetrySeries_from(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/TelemetrySeries/properties/to */
function isTelemetrySeries_to(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/TelemetrySeries/properties/to */
function explainTelemetrySeries_to(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/FleetTelemetrySeries/properties/from */
function isFleetTelemetrySeries_from(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/FleetTelemetrySeries/properties/from */
function explainFleetTelemetrySeries_from(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/FleetTelemetrySeries/properties/to */
function isFleetTelemetrySeries_to(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/FleetTelemetrySeries/properties/to */
function explainFleetTelemetrySeries_to(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/TelemetrySample/properties/id */
function isTelemetrySample_id(value: unknown): boolean {
  if (typeof value !== "string" || !isUuid(value)) return false
  return true
}

/** Inline: #/components/schemas/TelemetrySample/properties/id */
function explainTelemetrySample_id(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isUuid(value)) issues.add(at, "format", "Invalid uuid")
  }
}

/** Inline: #/components/schemas/TelemetrySample/properties/at */
function isTelemetrySample_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/TelemetrySample/properties/at */
function explainTelemetrySample_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/RobotStatusEvent/properties/at */
function isRobotStatusEvent_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/RobotStatusEvent/properties/at */
function explainRobotStatusEvent_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/StreamReplaced/properties/at */
function isStreamReplaced_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/StreamReplaced/properties/at */
function explainStreamReplaced_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/Fleet/properties/created_at */
function isFleet_created_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/Fleet/properties/created_at */
function explainFleet_created_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/Fleet/properties/updated_at */
function isFleet_updated_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/Fleet/properties/updated_at */
function explainFleet_updated_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
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
function isAgentModel_download_url(value: unknown): boolean {
  if (typeof value !== "string" || !shortEnough(value, 2048) || !isUri(value)) return false
  return true
}

/** Inline: #/components/schemas/AgentModel/properties/download_url */
function explainAgentModel_download_url(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!shortEnough(value, 2048)) issues.add(at, "maxLength", "String must contain at most 2048 character(s)")
    if (!isUri(value)) issues.add(at, "format", "Invalid uri")
  }
}

/** Inline: #/components/schemas/HeartbeatReply/properties/server_time */
function isHeartbeatReply_server_time(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/HeartbeatReply/properties/server_time */
function explainHeartbeatReply_server_time(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/ReportedSample/properties/at */
function isReportedSample_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/ReportedSample/properties/at */
function explainReportedSample_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** Inline: #/components/schemas/ReportedLogLine/properties/at */
function isReportedLogLine_at(value: unknown): boolean {
  if (typeof value !== "string" || !isDateTime(value)) return false
  return true
}

/** Inline: #/components/schemas/ReportedLogLine/properties/at */
function explainReportedLogLine_at(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else {
    if (!isDateTime(value)) issues.add(at, "format", "Invalid datetime")
  }
}

/** RosDistro: #/components/schemas/RosDistro */
function isRosDistro(value: unknown): boolean {
  if (value !== "galactic" && value !== "humble" && value !== "iron" && value !== "jazzy" && value !== "kilted" && value !== "rolling") return false
  return true
}

/** RosDistro: #/components/schemas/RosDistro */
function explainRosDistro(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "galactic" && value !== "humble" && value !== "iron" && value !== "jazzy" && value !== "kilted" && value !== "rolling") issues.add(at, "enum", wrongEnum("'galactic' | 'humble' | 'iron' | 'jazzy' | 'kilted' | 'rolling'", value))
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
    else {
      explainAgentToken(agent_token, [...at, "agent_token"], issues)
    }
  }
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

/** Inline: #/components/schemas/RobotStatus/properties/metrics/anyOf/1 */
function explainRobotStatusMetricsAnyOf2(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

/** RobotMetrics: #/components/schemas/RobotMetrics */
function explainRobotMetrics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const inference_latency_p50_ms = value.inference_latency_p50_ms
    if (inference_latency_p50_ms === undefined) issues.add([...at, "inference_latency_p50_ms"], "required", "Required")
    else {
      if (isNumber(inference_latency_p50_ms)) {
        if (inference_latency_p50_ms < 0) issues.add([...at, "inference_latency_p50_ms"], "minimum", "Number must be greater than or equal to 0")
      }
      else if (inference_latency_p50_ms !== null) issues.add([...at, "inference_latency_p50_ms"], "type", wrongType("number", inference_latency_p50_ms))
    }
    const inference_latency_p99_ms = value.inference_latency_p99_ms
    if (inference_latency_p99_ms === undefined) issues.add([...at, "inference_latency_p99_ms"], "required", "Required")
    else {
      if (isNumber(inference_latency_p99_ms)) {
        if (inference_latency_p99_ms < 0) issues.add([...at, "inference_latency_p99_ms"], "minimum", "Number must be greater than or equal to 0")
      }
      else if (inference_latency_p99_ms !== null) issues.add([...at, "inference_latency_p99_ms"], "type", wrongType("number", inference_latency_p99_ms))
    }
    const error_rate = value.error_rate
    if (error_rate === undefined) issues.add([...at, "error_rate"], "required", "Required")
    else {
      if (isNumber(error_rate)) {
        if (error_rate < 0) issues.add([...at, "error_rate"], "minimum", "Number must be greater than or equal to 0")
        if (error_rate > 1) issues.add([...at, "error_rate"], "maximum", "Number must be less than or equal to 1")
      }
      else if (error_rate !== null) issues.add([...at, "error_rate"], "type", wrongType("number", error_rate))
    }
    const throughput_rps = value.throughput_rps
    if (throughput_rps === undefined) issues.add([...at, "throughput_rps"], "required", "Required")
    else {
      if (isNumber(throughput_rps)) {
        if (throughput_rps < 0) issues.add([...at, "throughput_rps"], "minimum", "Number must be greater than or equal to 0")
      }
      else if (throughput_rps !== null) issues.add([...at, "throughput_rps"], "type", wrongType("number", throughput_rps))
    }
    const cpu_percent = value.cpu_percent
    if (cpu_percent === undefined) issues.add([...at, "cpu_percent"], "required", "Required")
    else {
      if (isNumber(cpu_percent)) {
        if (cpu_percent < 0) issues.add([...at, "cpu_percent"], "minimum", "Number must be greater than or equal to 0")
        if (cpu_percent > 100) issues.add([...at, "cpu_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (cpu_percent !== null) issues.add([...at, "cpu_percent"], "type", wrongType("number", cpu_percent))
    }
    const memory_percent = value.memory_percent
    if (memory_percent === undefined) issues.add([...at, "memory_percent"], "required", "Required")
    else {
      if (isNumber(memory_percent)) {
        if (memory_percent < 0) issues.add([...at, "memory_percent"], "minimum", "Number must be greater than or equal to 0")
        if (memory_percent > 100) issues.add([...at, "memory_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (memory_percent !== null) issues.add([...at, "memory_percent"], "type", wrongType("number", memory_percent))
    }
    const confidence_score = value.confidence_score
    if (confidence_score === undefined) issues.add([...at, "confidence_score"], "required", "Required")
    else {
      if (isNumber(confidence_score)) {
        if (confidence_score < 0) issues.add([...at, "confidence_score"], "minimum", "Number must be greater than or equal to 0")
        if (confidence_score > 1) issues.add([...at, "confidence_score"], "maximum", "Number must be less than or equal to 1")
      }
      else if (confidence_score !== null) issues.add([...at, "confidence_score"], "type", wrongType("number", confidence_score))
    }
    const gpu_percent = value.gpu_percent
    if (gpu_percent === undefined) issues.add([...at, "gpu_percent"], "required", "Required")
    else {
      if (isNumber(gpu_percent)) {
        if (gpu_percent < 0) issues.add([...at, "gpu_percent"], "minimum", "Number must be greater than or equal to 0")
        if (gpu_percent > 100) issues.add([...at, "gpu_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (gpu_percent !== null) issues.add([...at, "gpu_percent"], "type", wrongType("number", gpu_percent))
    }
    const disk_percent = value.disk_percent
    if (disk_percent === undefined) issues.add([...at, "disk_percent"], "required", "Required")
    else {
      if (isNumber(disk_percent)) {
        if (disk_percent < 0) issues.add([...at, "disk_percent"], "minimum", "Number must be greater than or equal to 0")
        if (disk_percent > 100) issues.add([...at, "disk_percent"], "maximum", "Number must be less than or equal to 100")
      }
      else if (disk_percent !== null) issues.add([...at, "disk_percent"], "type", wrongType("number", disk_percent))
    }
  }
}

/** Inline: #/components/schemas/RobotMetricsEvent/allOf/1 */
function isRobotMetricsEventAllOf2(value: unknown): boolean {
  if (!isObject(value)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  return true
}

/** Inline: #/components/schemas/RobotMetricsEvent/allOf/1 */
function explainRobotMetricsEventAllOf2(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
  }
}

/** RobotCommandType: #/components/schemas/RobotCommandType */
function isRobotCommandType(value: unknown): boolean {
  if (value !== "deploy" && value !== "rollback" && value !== "reload" && value !== "stop" && value !== "configure") return false
  return true
}

/** RobotCommandStatus: #/components/schemas/RobotCommandStatus */
function isRobotCommandStatus(value: unknown): boolean {
  if (value !== "queued" && value !== "delivered" && value !== "accepted" && value !== "succeeded" && value !== "failed" && value !== "expired" && value !== "cancelled") return false
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
  if (onnx_sha256 !== null && (typeof onnx_sha256 !== "string" || !shortEnough(onnx_sha256, 64) || !patternAckCommandSha256.test(onnx_sha256))) return false
  return true
}

/** ReloadPayload: #/components/schemas/ReloadPayload */
function isReloadPayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const model_id = value.model_id
  if (typeof model_id !== "string" || !shortEnough(model_id, 64)) return false
  const model_version = value.model_version
  if (model_version !== null && (typeof model_version !== "string" || !shortEnough(model_version, 64))) return false
  return true
}

/** StopPayload: #/components/schemas/StopPayload */
function isStopPayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const deployment_id = value.deployment_id
  if (typeof deployment_id !== "string" || !shortEnough(deployment_id, 64)) return false
  return true
}

/** ConfigurePayload: #/components/schemas/ConfigurePayload */
function isConfigurePayload(value: unknown): boolean {
  if (!isObject(value)) return false
  const config = value.config
  if (!isAgentConfig(config)) return false
  return true
}

/** RobotCommandType: #/components/schemas/RobotCommandType */
function explainRobotCommandType(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "deploy" && value !== "rollback" && value !== "reload" && value !== "stop" && value !== "configure") issues.add(at, "enum", wrongEnum("'deploy' | 'rollback' | 'reload' | 'stop' | 'configure'", value))
}

/** RobotCommandStatus: #/components/schemas/RobotCommandStatus */
function explainRobotCommandStatus(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "queued" && value !== "delivered" && value !== "accepted" && value !== "succeeded" && value !== "failed" && value !== "expired" && value !== "cancelled") issues.add(at, "enum", wrongEnum("'queued' | 'delivered' | 'accepted' | 'succeeded' | 'failed' | 'expired' | 'cancelled'", value))
}

/** MetricName: #/components/schemas/MetricName */
function isMetricName(value: unknown): boolean {
  if (!valuesMetricName.has(value)) return false
  return true
}

/** MetricName: #/components/schemas/MetricName */
function explainMetricName(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (!valuesMetricName.has(value)) issues.add(at, "enum", wrongEnum("'inference_latency_p50' | 'inference_latency_p99' | 'error_rate' | 'confidence_score' | 'throughput' | 'cpu_usage' | 'memory_usage' | 'gpu_usage' | 'disk_usage'", value))
}

/** TelemetryBucket: #/components/schemas/TelemetryBucket */
function isTelemetryBucket(value: unknown): boolean {
  if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d") return false
  return true
}

/** TelemetryPoint: #/components/schemas/TelemetryPoint */
function isTelemetryPoint(value: unknown): boolean {
  if (!isObject(value)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const inference_latency_p50 = value.inference_latency_p50
  if (inference_latency_p50 !== undefined && !isMetricStatistics(inference_latency_p50)) return false
  const inference_latency_p99 = value.inference_latency_p99
  if (inference_latency_p99 !== undefined && !isMetricStatistics(inference_latency_p99)) return false
  const error_rate = value.error_rate
  if (error_rate !== undefined && !isMetricStatistics(error_rate)) return false
  const confidence_score = value.confidence_score
  if (confidence_score !== undefined && !isMetricStatistics(confidence_score)) return false
  const throughput = value.throughput
  if (throughput !== undefined && !isMetricStatistics(throughput)) return false
  const cpu_usage = value.cpu_usage
  if (cpu_usage !== undefined && !isMetricStatistics(cpu_usage)) return false
  const memory_usage = value.memory_usage
  if (memory_usage !== undefined && !isMetricStatistics(memory_usage)) return false
  const gpu_usage = value.gpu_usage
  if (gpu_usage !== undefined && !isMetricStatistics(gpu_usage)) return false
  const disk_usage = value.disk_usage
  if (disk_usage !== undefined && !isMetricStatistics(disk_usage)) return false
  return true
}

/** TelemetryBucket: #/components/schemas/TelemetryBucket */
function explainTelemetryBucket(value: unknown, at: Path, issues: Issues): void {
  if (typeof value !== "string") issues.add(at, "type", wrongType("string", value))
  else if (value !== "10s" && value !== "1m" && value !== "5m" && value !== "15m" && value !== "1h" && value !== "6h" && value !== "1d") issues.add(at, "enum", wrongEnum("'10s' | '1m' | '5m' | '15m' | '1h' | '6h' | '1d'", value))
}

/** TelemetryPoint: #/components/schemas/TelemetryPoint */
function explainTelemetryPoint(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
    const inference_latency_p50 = value.inference_latency_p50
    if (inference_latency_p50 !== undefined) {
      explainMetricStatistics(inference_latency_p50, [...at, "inference_latency_p50"], issues)
    }
    const inference_latency_p99 = value.inference_latency_p99
    if (inference_latency_p99 !== undefined) {
      explainMetricStatistics(inference_latency_p99, [...at, "inference_latency_p99"], issues)
    }
    const error_rate = value.error_rate
    if (error_rate !== undefined) {
      explainMetricStatistics(error_rate, [...at, "error_rate"], issues)
    }
    const confidence_score = value.confidence_score
    if (confidence_score !== undefined) {
      explainMetricStatistics(confidence_score, [...at, "confidence_score"], issues)
    }
    const throughput = value.throughput
    if (throughput !== undefined) {
      explainMetricStatistics(throughput, [...at, "throughput"], issues)
    }
    const cpu_usage = value.cpu_usage
    if (cpu_usage !== undefined) {
      explainMetricStatistics(cpu_usage, [...at, "cpu_usage"], issues)
    }
    const memory_usage = value.memory_usage
    if (memory_usage !== undefined) {
      explainMetricStatistics(memory_usage, [...at, "memory_usage"], issues)
    }
    const gpu_usage = value.gpu_usage
    if (gpu_usage !== undefined) {
      explainMetricStatistics(gpu_usage, [...at, "gpu_usage"], issues)
    }
    const disk_usage = value.disk_usage
    if (disk_usage !== undefined) {
      explainMetricStatistics(disk_usage, [...at, "disk_usage"], issues)
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

/** FleetConfig: #/components/schemas/FleetConfig */
function isFleetConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const input_topic = value.input_topic
  if (input_topic !== undefined && (typeof input_topic !== "string" || input_topic.length === 0 || !shortEnough(input_topic, 256))) return false
  const output_topic = value.output_topic
  if (output_topic !== undefined && (typeof output_topic !== "string" || output_topic.length === 0 || !shortEnough(output_topic, 256))) return false
  const namespace_ = value.namespace
  if (namespace_ !== undefined && (typeof namespace_ !== "string" || !shortEnough(namespace_, 256))) return false
  const qos = value.qos
  if (qos !== undefined) {
    if (!isObject(qos)) return false
    const input = qos.input
    if (input !== undefined && !isQosProfile(input)) return false
    const output = qos.output
    if (output !== undefined && !isQosProfile(output)) return false
  }
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
      else {
        if (!shortEnough(namespace_, 256)) issues.add([...at, "namespace"], "maxLength", "String must contain at most 256 character(s)")
      }
    }
    const qos = value.qos
    if (qos !== undefined) {
      if (!isObject(qos)) issues.add([...at, "qos"], "type", wrongType("object", qos))
      else {
        const input = qos.input
        if (input !== undefined) {
          explainQosProfile(input, [...at, "qos", "input"], issues)
        }
        const output = qos.output
        if (output !== undefined) {
          explainQosProfile(output, [...at, "qos", "output"], issues)
        }
      }
    }
  }
}

/** AgentConfig: #/components/schemas/AgentConfig */
function isAgentConfig(value: unknown): boolean {
  if (!isObject(value)) return false
  const input_topic = value.input_topic
  if (typeof input_topic !== "string" || input_topic.length === 0 || !shortEnough(input_topic, 256)) return false
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
  return true
}

/** AgentConfig: #/components/schemas/AgentConfig */
function explainAgentConfig(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const input_topic = value.input_topic
    if (input_topic === undefined) issues.add([...at, "input_topic"], "required", "Required")
    else {
      if (typeof input_topic !== "string") issues.add([...at, "input_topic"], "type", wrongType("string", input_topic))
      else {
        if (input_topic.length === 0) issues.add([...at, "input_topic"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(input_topic, 256)) issues.add([...at, "input_topic"], "maxLength", "String must contain at most 256 character(s)")
      }
    }
    const output_topic = value.output_topic
    if (output_topic === undefined) issues.add([...at, "output_topic"], "required", "Required")
    else {
      if (typeof output_topic !== "string") issues.add([...at, "output_topic"], "type", wrongType("string", output_topic))
      else {
        if (output_topic.length === 0) issues.add([...at, "output_topic"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(output_topic, 256)) issues.add([...at, "output_topic"], "maxLength", "String must contain at most 256 character(s)")
      }
    }
    const namespace_ = value.namespace
    if (namespace_ === undefined) issues.add([...at, "namespace"], "required", "Required")
    else {
      if (typeof namespace_ !== "string") issues.add([...at, "namespace"], "type", wrongType("string", namespace_))
      else {
        if (!shortEnough(namespace_, 256)) issues.add([...at, "namespace"], "maxLength", "String must contain at most 256 character(s)")
      }
    }
    const qos = value.qos
    if (qos === undefined) issues.add([...at, "qos"], "required", "Required")
    else {
      if (!isObject(qos)) issues.add([...at, "qos"], "type", wrongType("object", qos))
      else {
        const input = qos.input
        if (input === undefined) issues.add([...at, "qos", "input"], "required", "Required")
        else {
          explainAgentQosProfile(input, [...at, "qos", "input"], issues)
        }
        const output = qos.output
        if (output === undefined) issues.add([...at, "qos", "output"], "required", "Required")
        else {
          explainAgentQosProfile(output, [...at, "qos", "output"], issues)
        }
      }
    }
  }
}

/** Inline: #/components/schemas/AgentSelf/properties/model/anyOf/1 */
function explainAgentSelfResponseModelAnyOf2(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

/** AgentModel: #/components/schemas/AgentModel */
function explainAgentModel(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const model_id = value.model_id
    if (model_id === undefined) issues.add([...at, "model_id"], "required", "Required")
    else {
      if (typeof model_id !== "string") issues.add([...at, "model_id"], "type", wrongType("string", model_id))
      else {
        if (!shortEnough(model_id, 64)) issues.add([...at, "model_id"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const version = value.version
    if (version === undefined) issues.add([...at, "version"], "required", "Required")
    else {
      if (typeof version !== "string") issues.add([...at, "version"], "type", wrongType("string", version))
      else {
        if (!shortEnough(version, 64)) issues.add([...at, "version"], "maxLength", "String must contain at most 64 character(s)")
      }
    }
    const sha256 = value.sha256
    if (sha256 === undefined) issues.add([...at, "sha256"], "required", "Required")
    else {
      if (typeof sha256 !== "string") issues.add([...at, "sha256"], "type", wrongType("string", sha256))
      else {
        if (!shortEnough(sha256, 64)) issues.add([...at, "sha256"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternAckCommandSha256.test(sha256)) issues.add([...at, "sha256"], "pattern", "Invalid")
      }
    }
    const download_url = value.download_url
    if (download_url === undefined) issues.add([...at, "download_url"], "required", "Required")
    else {
      if (typeof download_url !== "string") issues.add([...at, "download_url"], "type", wrongType("string", download_url))
      else {
        if (!shortEnough(download_url, 2048)) issues.add([...at, "download_url"], "maxLength", "String must contain at most 2048 character(s)")
        if (!isUri(download_url)) issues.add([...at, "download_url"], "format", "Invalid uri")
      }
    }
  }
}

/** ReportedMetrics: #/components/schemas/ReportedMetrics */
function isReportedMetrics(value: unknown): boolean {
  if (!isObject(value)) return false
  const inference_latency_p50_ms = value.inference_latency_p50_ms
  if (inference_latency_p50_ms !== undefined && inference_latency_p50_ms !== null && (!isNumber(inference_latency_p50_ms) || inference_latency_p50_ms < 0)) return false
  const inference_latency_p99_ms = value.inference_latency_p99_ms
  if (inference_latency_p99_ms !== undefined && inference_latency_p99_ms !== null && (!isNumber(inference_latency_p99_ms) || inference_latency_p99_ms < 0)) return false
  const error_rate = value.error_rate
  if (error_rate !== undefined && error_rate !== null && (!isNumber(error_rate) || error_rate < 0 || error_rate > 1)) return false
  const throughput_rps = value.throughput_rps
  if (throughput_rps !== undefined && throughput_rps !== null && (!isNumber(throughput_rps) || throughput_rps < 0)) return false
  const cpu_percent = value.cpu_percent
  if (cpu_percent !== undefined && cpu_percent !== null && (!isNumber(cpu_percent) || cpu_percent < 0 || cpu_percent > 100)) return false
  const memory_percent = value.memory_percent
  if (memory_percent !== undefined && memory_percent !== null && (!isNumber(memory_percent) || memory_percent < 0 || memory_percent > 100)) return false
  const confidence_score = value.confidence_score
  if (confidence_score !== undefined && confidence_score !== null && (!isNumber(confidence_score) || confidence_score < 0 || confidence_score > 1)) return false
  const gpu_percent = value.gpu_percent
  if (gpu_percent !== undefined && gpu_percent !== null && (!isNumber(gpu_percent) || gpu_percent < 0 || gpu_percent > 100)) return false
  const disk_percent = value.disk_percent
  if (disk_percent !== undefined && disk_percent !== null && (!isNumber(disk_percent) || disk_percent < 0 || disk_percent > 100)) return false
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
      }
      else if (inference_latency_p50_ms !== null) issues.add([...at, "inference_latency_p50_ms"], "type", wrongType("number", inference_latency_p50_ms))
    }
    const inference_latency_p99_ms = value.inference_latency_p99_ms
    if (inference_latency_p99_ms !== undefined) {
      if (isNumber(inference_latency_p99_ms)) {
        if (inference_latency_p99_ms < 0) issues.add([...at, "inference_latency_p99_ms"], "minimum", "Number must be greater than or equal to 0")
      }
      else if (inference_latency_p99_ms !== null) issues.add([...at, "inference_latency_p99_ms"], "type", wrongType("number", inference_latency_p99_ms))
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
  }
}

/** Inline: #/components/schemas/Heartbeat/dependentSchemas/fault */
function explainHeartbeatWithFault(value: unknown, at: Path, issues: Issues): void {
  if (isObject(value)) {
    const state = value.state
    if (state !== undefined) {
      if (state !== "error") issues.add([...at, "state"], "const", "Invalid literal value, expected \"error\"")
    }
  }
}

/** ReportedSample: #/components/schemas/ReportedSample */
function isReportedSample(value: unknown): boolean {
  if (!isObject(value)) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const metrics = value.metrics
  if (!isReportedMetrics(metrics)) return false
  const output = value.output
  if (output !== undefined && !isOutputStatistics(output)) return false
  return true
}

/** ReportedSample: #/components/schemas/ReportedSample */
function explainReportedSample(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
    const metrics = value.metrics
    if (metrics === undefined) issues.add([...at, "metrics"], "required", "Required")
    else {
      explainReportedMetrics(metrics, [...at, "metrics"], issues)
    }
    const output = value.output
    if (output !== undefined) {
      explainOutputStatistics(output, [...at, "output"], issues)
    }
  }
}

/** ReportedLogLine: #/components/schemas/ReportedLogLine */
function isReportedLogLine(value: unknown): boolean {
  if (!isObject(value)) return false
  const level = value.level
  if (!isLogLevel(level)) return false
  const message = value.message
  if (typeof message !== "string" || message.length === 0 || !shortEnough(message, 4000)) return false
  const source = value.source
  if (source !== undefined && (typeof source !== "string" || source.length === 0 || !shortEnough(source, 100))) return false
  const at2 = value.at
  if (typeof at2 !== "string" || !isDateTime(at2)) return false
  const data = value.data
  if (data !== undefined) {
    if (isObject(data)) {
    }
    else if (data !== null) return false
  }
  return true
}

/** ReportedLogLine: #/components/schemas/ReportedLogLine */
function explainReportedLogLine(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const at2 = value.at
    if (at2 === undefined) issues.add([...at, "at"], "required", "Required")
    else {
      if (typeof at2 !== "string") issues.add([...at, "at"], "type", wrongType("string", at2))
      else {
        if (!isDateTime(at2)) issues.add([...at, "at"], "format", "Invalid datetime")
      }
    }
    const level = value.level
    if (level === undefined) issues.add([...at, "level"], "required", "Required")
    else {
      explainLogLevel(level, [...at, "level"], issues)
    }
    const message = value.message
    if (message === undefined) issues.add([...at, "message"], "required", "Required")
    else {
      if (typeof message !== "string") issues.add([...at, "message"], "type", wrongType("string", message))
      else {
        if (message.length === 0) issues.add([...at, "message"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(message, 4000)) issues.add([...at, "message"], "maxLength", "String must contain at most 4000 character(s)")
      }
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
  }
}

/** PlanLimit: #/components/schemas/PlanLimit */
function isPlanLimit(value: unknown): boolean {
  if (!isObject(value)) return false
  const used = value.used
  if (used !== null && (!isInteger(used) || used < 0 || used > 9007199254740991)) return false
  const allowed = value.allowed
  if (allowed !== null && (!isInteger(allowed) || allowed < 0 || allowed > 9007199254740991)) return false
  return true
}

/** PlanLimit: #/components/schemas/PlanLimit */
function explainPlanLimit(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const used = value.used
    if (used === undefined) issues.add([...at, "used"], "required", "Required")
    else {
      if (isInteger(used)) {
        if (used < 0) issues.add([...at, "used"], "minimum", "Number must be greater than or equal to 0")
        if (used > 9007199254740991) issues.add([...at, "used"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
      else if (used !== null) issues.add([...at, "used"], "type", wrongType("integer", used))
    }
    const allowed = value.allowed
    if (allowed === undefined) issues.add([...at, "allowed"], "required", "Required")
    else {
      if (isInteger(allowed)) {
        if (allowed < 0) issues.add([...at, "allowed"], "minimum", "Number must be greater than or equal to 0")
        if (allowed > 9007199254740991) issues.add([...at, "allowed"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
      else if (allowed !== null) issues.add([...at, "allowed"], "type", wrongType("integer", allowed))
    }
  }
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
  if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) return false
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
  if (lifecycle !== undefined && lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized" && lifecycle !== null) return false
  const fault = value.fault
  if (fault !== undefined && fault !== null && (typeof fault !== "string" || !shortEnough(fault, 500))) return false
  const uptime_s = value.uptime_s
  if (uptime_s !== undefined && uptime_s !== null && (!isInteger(uptime_s) || uptime_s < 0 || uptime_s > 9007199254740991)) return false
  const announced_status = value.announced_status
  if (announced_status !== undefined && announced_status !== "online" && announced_status !== "offline" && announced_status !== "error" && announced_status !== "deploying" && announced_status !== "maintenance") return false
  const id = value.id
  if (typeof id !== "string" || !shortEnough(id, 64) || !patternRobotResponseId.test(id)) return false
  const created_at = value.created_at
  if (typeof created_at !== "string" || !isDateTime(created_at)) return false
  const updated_at = value.updated_at
  if (typeof updated_at !== "string" || !isDateTime(updated_at)) return false
  const last_seen = value.last_seen
  if (last_seen !== null && (typeof last_seen !== "string" || !isDateTime(last_seen))) return false
  const metadata = value.metadata
  if (!isRobotMetadata(metadata)) return false
  const metrics = value.metrics
  if (metrics !== undefined) {
    if (!isRobotMetrics(metrics) && metrics !== null) return false
  }
  return true
}

/** Robot: #/components/schemas/Robot */
function explainRobot(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const id = value.id
    if (id === undefined) issues.add([...at, "id"], "required", "Required")
    else {
      if (typeof id !== "string") issues.add([...at, "id"], "type", wrongType("string", id))
      else {
        if (!shortEnough(id, 64)) issues.add([...at, "id"], "maxLength", "String must contain at most 64 character(s)")
        if (!patternRobotResponseId.test(id)) issues.add([...at, "id"], "pattern", "Invalid")
      }
    }
    const name = value.name
    if (name === undefined) issues.add([...at, "name"], "required", "Required")
    else {
      if (typeof name !== "string") issues.add([...at, "name"], "type", wrongType("string", name))
      else {
        if (name.length === 0) issues.add([...at, "name"], "minLength", "String must contain at least 1 character(s)")
        if (!shortEnough(name, 100)) issues.add([...at, "name"], "maxLength", "String must contain at most 100 character(s)")
      }
    }
    const type_ = value.type
    if (type_ === undefined) issues.add([...at, "type"], "required", "Required")
    else {
      explainRobotType(type_, [...at, "type"], issues)
    }
    const status = value.status
    if (status === undefined) issues.add([...at, "status"], "required", "Required")
    else {
      explainRobotState(status, [...at, "status"], issues)
    }
    const ros_distro = value.ros_distro
    if (ros_distro === undefined) issues.add([...at, "ros_distro"], "required", "Required")
    else {
      if (ros_distro !== null && typeof ros_distro !== "string") issues.add([...at, "ros_distro"], "type", wrongType("string", ros_distro))
      else if (ros_distro !== "galactic" && ros_distro !== "humble" && ros_distro !== "iron" && ros_distro !== "jazzy" && ros_distro !== "kilted" && ros_distro !== "rolling" && ros_distro !== null) issues.add([...at, "ros_distro"], "enum", wrongEnum("'galactic' | 'humble' | 'iron' | 'jazzy' | 'kilted' | 'rolling' | null", ros_distro))
    }
    const fleet_id = value.fleet_id
    if (fleet_id === undefined) issues.add([...at, "fleet_id"], "required", "Required")
    else {
      if (typeof fleet_id === "string") {
        if (!shortEnough(fleet_id, 64)) issues.add([...at, "fleet_id"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (fleet_id !== null) issues.add([...at, "fleet_id"], "type", wrongType("string", fleet_id))
    }
    const active_model = value.active_model
    if (active_model === undefined) issues.add([...at, "active_model"], "required", "Required")
    else {
      if (typeof active_model === "string") {
        if (!shortEnough(active_model, 64)) issues.add([...at, "active_model"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (active_model !== null) issues.add([...at, "active_model"], "type", wrongType("string", active_model))
    }
    const model_version = value.model_version
    if (model_version === undefined) issues.add([...at, "model_version"], "required", "Required")
    else {
      if (typeof model_version === "string") {
        if (!shortEnough(model_version, 64)) issues.add([...at, "model_version"], "maxLength", "String must contain at most 64 character(s)")
      }
      else if (model_version !== null) issues.add([...at, "model_version"], "type", wrongType("string", model_version))
    }
    const maintenance = value.maintenance
    if (maintenance === undefined) issues.add([...at, "maintenance"], "required", "Required")
    else {
      if (typeof maintenance !== "boolean") issues.add([...at, "maintenance"], "type", wrongType("boolean", maintenance))
    }
    const metadata = value.metadata
    if (metadata === undefined) issues.add([...at, "metadata"], "required", "Required")
    else {
      explainRobotMetadata(metadata, [...at, "metadata"], issues)
    }
    const heartbeat_interval_s = value.heartbeat_interval_s
    if (heartbeat_interval_s === undefined) issues.add([...at, "heartbeat_interval_s"], "required", "Required")
    else {
      if (!isInteger(heartbeat_interval_s)) issues.add([...at, "heartbeat_interval_s"], "type", wrongType("integer", heartbeat_interval_s))
      else {
        if (heartbeat_interval_s < 5) issues.add([...at, "heartbeat_interval_s"], "minimum", "Number must be greater than or equal to 5")
        if (heartbeat_interval_s > 300) issues.add([...at, "heartbeat_interval_s"], "maximum", "Number must be less than or equal to 300")
      }
    }
    const agent_version = value.agent_version
    if (agent_version === undefined) issues.add([...at, "agent_version"], "required", "Required")
    else {
      if (typeof agent_version === "string") {
        if (!shortEnough(agent_version, 40)) issues.add([...at, "agent_version"], "maxLength", "String must contain at most 40 character(s)")
      }
      else if (agent_version !== null) issues.add([...at, "agent_version"], "type", wrongType("string", agent_version))
    }
    const created_at = value.created_at
    if (created_at === undefined) issues.add([...at, "created_at"], "required", "Required")
    else {
      if (typeof created_at !== "string") issues.add([...at, "created_at"], "type", wrongType("string", created_at))
      else {
        if (!isDateTime(created_at)) issues.add([...at, "created_at"], "format", "Invalid datetime")
      }
    }
    const updated_at = value.updated_at
    if (updated_at === undefined) issues.add([...at, "updated_at"], "required", "Required")
    else {
      if (typeof updated_at !== "string") issues.add([...at, "updated_at"], "type", wrongType("string", updated_at))
      else {
        if (!isDateTime(updated_at)) issues.add([...at, "updated_at"], "format", "Invalid datetime")
      }
    }
    const last_seen = value.last_seen
    if (last_seen === undefined) issues.add([...at, "last_seen"], "required", "Required")
    else {
      if (typeof last_seen === "string") {
        if (!isDateTime(last_seen)) issues.add([...at, "last_seen"], "format", "Invalid datetime")
      }
      else if (last_seen !== null) issues.add([...at, "last_seen"], "type", wrongType("string", last_seen))
    }
    const reported_state = value.reported_state
    if (reported_state !== undefined) {
      if (reported_state !== null && typeof reported_state !== "string") issues.add([...at, "reported_state"], "type", wrongType("string", reported_state))
      else if (reported_state !== "ok" && reported_state !== "error" && reported_state !== null) issues.add([...at, "reported_state"], "enum", wrongEnum("'ok' | 'error' | null", reported_state))
    }
    const lifecycle = value.lifecycle
    if (lifecycle !== undefined) {
      if (lifecycle !== null && typeof lifecycle !== "string") issues.add([...at, "lifecycle"], "type", wrongType("string", lifecycle))
      else if (lifecycle !== "unconfigured" && lifecycle !== "inactive" && lifecycle !== "active" && lifecycle !== "finalized" && lifecycle !== null) issues.add([...at, "lifecycle"], "enum", wrongEnum("'unconfigured' | 'inactive' | 'active' | 'finalized' | null", lifecycle))
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
    if (metrics !== undefined) {
      if (!isRobotMetrics(metrics) && metrics !== null) {
        const union: unknown = metrics
        if (union === null) explainRobotMetricsAnyOf2(union, [...at, "metrics"], issues)
        else if (isObject(union)) explainRobotMetrics(union, [...at, "metrics"], issues)
        else explainRobotMetrics(union, [...at, "metrics"], issues)
      }
    }
    const announced_status = value.announced_status
    if (announced_status !== undefined) {
      if (typeof announced_status !== "string") issues.add([...at, "announced_status"], "type", wrongType("string", announced_status))
      else if (announced_status !== "online" && announced_status !== "offline" && announced_status !== "error" && announced_status !== "deploying" && announced_status !== "maintenance") issues.add([...at, "announced_status"], "enum", wrongEnum("'online' | 'offline' | 'error' | 'deploying' | 'maintenance'", announced_status))
    }
  }
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
  return true
}

/** MetricStatistics: #/components/schemas/MetricStatistics */
function explainMetricStatistics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const avg = value.avg
    if (avg === undefined) issues.add([...at, "avg"], "required", "Required")
    else {
      if (!isNumber(avg)) issues.add([...at, "avg"], "type", wrongType("number", avg))
      else {
        if (avg < 0) issues.add([...at, "avg"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const min = value.min
    if (min === undefined) issues.add([...at, "min"], "required", "Required")
    else {
      if (!isNumber(min)) issues.add([...at, "min"], "type", wrongType("number", min))
      else {
        if (min < 0) issues.add([...at, "min"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const max = value.max
    if (max === undefined) issues.add([...at, "max"], "required", "Required")
    else {
      if (!isNumber(max)) issues.add([...at, "max"], "type", wrongType("number", max))
      else {
        if (max < 0) issues.add([...at, "max"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const last = value.last
    if (last === undefined) issues.add([...at, "last"], "required", "Required")
    else {
      if (!isNumber(last)) issues.add([...at, "last"], "type", wrongType("number", last))
      else {
        if (last < 0) issues.add([...at, "last"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const count = value.count
    if (count === undefined) issues.add([...at, "count"], "required", "Required")
    else {
      if (!isInteger(count)) issues.add([...at, "count"], "type", wrongType("integer", count))
      else {
        if (count < 1) issues.add([...at, "count"], "minimum", "Number must be greater than or equal to 1")
        if (count > 9007199254740991) issues.add([...at, "count"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
  }
}

/** QosProfile: #/components/schemas/QosProfile */
function isQosProfile(value: unknown): boolean {
  if (!isObject(value)) return false
  const reliability = value.reliability
  if (reliability !== undefined && reliability !== "reliable" && reliability !== "best_effort") return false
  const durability = value.durability
  if (durability !== undefined && durability !== "volatile" && durability !== "transient_local") return false
  const history = value.history
  if (history !== undefined && history !== "keep_last" && history !== "keep_all") return false
  const depth = value.depth
  if (depth !== undefined && (!isInteger(depth) || depth < 1 || depth > 1000)) return false
  return true
}

/** QosProfile: #/components/schemas/QosProfile */
function explainQosProfile(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const reliability = value.reliability
    if (reliability !== undefined) {
      if (typeof reliability !== "string") issues.add([...at, "reliability"], "type", wrongType("string", reliability))
      else if (reliability !== "reliable" && reliability !== "best_effort") issues.add([...at, "reliability"], "enum", wrongEnum("'reliable' | 'best_effort'", reliability))
    }
    const durability = value.durability
    if (durability !== undefined) {
      if (typeof durability !== "string") issues.add([...at, "durability"], "type", wrongType("string", durability))
      else if (durability !== "volatile" && durability !== "transient_local") issues.add([...at, "durability"], "enum", wrongEnum("'volatile' | 'transient_local'", durability))
    }
    const history = value.history
    if (history !== undefined) {
      if (typeof history !== "string") issues.add([...at, "history"], "type", wrongType("string", history))
      else if (history !== "keep_last" && history !== "keep_all") issues.add([...at, "history"], "enum", wrongEnum("'keep_last' | 'keep_all'", history))
    }
    const depth = value.depth
    if (depth !== undefined) {
      if (!isInteger(depth)) issues.add([...at, "depth"], "type", wrongType("integer", depth))
      else {
        if (depth < 1) issues.add([...at, "depth"], "minimum", "Number must be greater than or equal to 1")
        if (depth > 1000) issues.add([...at, "depth"], "maximum", "Number must be less than or equal to 1000")
      }
    }
  }
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
  return true
}

/** AgentQosProfile: #/components/schemas/AgentQosProfile */
function explainAgentQosProfile(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const reliability = value.reliability
    if (reliability === undefined) issues.add([...at, "reliability"], "required", "Required")
    else {
      if (typeof reliability !== "string") issues.add([...at, "reliability"], "type", wrongType("string", reliability))
      else if (reliability !== "reliable" && reliability !== "best_effort") issues.add([...at, "reliability"], "enum", wrongEnum("'reliable' | 'best_effort'", reliability))
    }
    const durability = value.durability
    if (durability === undefined) issues.add([...at, "durability"], "required", "Required")
    else {
      if (typeof durability !== "string") issues.add([...at, "durability"], "type", wrongType("string", durability))
      else if (durability !== "volatile" && durability !== "transient_local") issues.add([...at, "durability"], "enum", wrongEnum("'volatile' | 'transient_local'", durability))
    }
    const history = value.history
    if (history === undefined) issues.add([...at, "history"], "required", "Required")
    else {
      if (typeof history !== "string") issues.add([...at, "history"], "type", wrongType("string", history))
      else if (history !== "keep_last" && history !== "keep_all") issues.add([...at, "history"], "enum", wrongEnum("'keep_last' | 'keep_all'", history))
    }
    const depth = value.depth
    if (depth === undefined) issues.add([...at, "depth"], "required", "Required")
    else {
      if (!isInteger(depth)) issues.add([...at, "depth"], "type", wrongType("integer", depth))
      else {
        if (depth < 1) issues.add([...at, "depth"], "minimum", "Number must be greater than or equal to 1")
        if (depth > 1000) issues.add([...at, "depth"], "maximum", "Number must be less than or equal to 1000")
      }
    }
  }
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
  return true
}

/** OutputStatistics: #/components/schemas/OutputStatistics */
function explainOutputStatistics(value: unknown, at: Path, issues: Issues): void {
  if (!isObject(value)) issues.add(at, "type", wrongType("object", value))
  else {
    const mean = value.mean
    if (mean === undefined) issues.add([...at, "mean"], "required", "Required")
    else {
      if (!isNumber(mean)) issues.add([...at, "mean"], "type", wrongType("number", mean))
    }
    const std = value.std
    if (std === undefined) issues.add([...at, "std"], "required", "Required")
    else {
      if (!isNumber(std)) issues.add([...at, "std"], "type", wrongType("number", std))
      else {
        if (std < 0) issues.add([...at, "std"], "minimum", "Number must be greater than or equal to 0")
      }
    }
    const count = value.count
    if (count === undefined) issues.add([...at, "count"], "required", "Required")
    else {
      if (!isInteger(count)) issues.add([...at, "count"], "type", wrongType("integer", count))
      else {
        if (count < 0) issues.add([...at, "count"], "minimum", "Number must be greater than or equal to 0")
        if (count > 9007199254740991) issues.add([...at, "count"], "maximum", "Number must be less than or equal to 9007199254740991")
      }
    }
  }
}

/** Inline: #/components/schemas/Robot/properties/metrics/anyOf/1 */
function explainRobotMetricsAnyOf2(value: unknown, at: Path, issues: Issues): void {
  if (value !== null) issues.add(at, "type", wrongType("null", value))
}

const patternCreateRobotName = new RegExp("\\S", "u")
const patternError_ErrorCode = new RegExp("^[A-Z][A-Z_]*$", "u")
const patternRobotResponseId = new RegExp("^rob_[0-9a-z]+$", "u")
const patternRobotCommandResponseId = new RegExp("^cmd_[0-9a-z]+$", "u")
const patternFleetId = new RegExp("^flt_[0-9a-z]+$", "u")
const patternAckCommandSha256 = new RegExp("^[0-9a-f]{64}$", "u")
const valuesMetricName = new Set<unknown>(["inference_latency_p50", "inference_latency_p99", "error_rate", "confidence_score", "throughput", "cpu_usage", "memory_usage", "gpu_usage", "disk_usage"])

/** Inline schema at #/paths/~1robots/get/parameters/0/schema */
export const listRobots_query_pageValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/0/schema",
  is: isListRobots_query_page,
  explain: (value) => {
    const issues = new Issues()
    explainListRobots_query_page(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots/get/parameters/1/schema */
export const listRobots_query_per_pageValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/1/schema",
  is: isListRobots_query_per_page,
  explain: (value) => {
    const issues = new Issues()
    explainListRobots_query_per_page(value, [], issues)
    return issues.list
  },
}

/** RobotState at #/components/schemas/RobotState */
export const robotStateValidator: SchemaContract = {
  name: "RobotState",
  is: isRobotState,
  explain: (value) => {
    const issues = new Issues()
    explainRobotState(value, [], issues)
    return issues.list
  },
}

/** RobotType at #/components/schemas/RobotType */
export const robotTypeValidator: SchemaContract = {
  name: "RobotType",
  is: isRobotType,
  explain: (value) => {
    const issues = new Issues()
    explainRobotType(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots/get/parameters/4/schema */
export const listRobots_query_fleet_idValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/4/schema",
  is: isListRobots_query_fleet_id,
  explain: (value) => {
    const issues = new Issues()
    explainListRobots_query_fleet_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots/get/parameters/5/schema */
export const listRobots_query_nameValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/5/schema",
  is: isListRobots_query_name,
  explain: (value) => {
    const issues = new Issues()
    explainListRobots_query_name(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots/get/parameters/6/schema */
export const listRobots_query_sortValidator: SchemaContract = {
  name: "#/paths/~1robots/get/parameters/6/schema",
  is: isListRobots_query_sort,
  explain: (value) => {
    const issues = new Issues()
    explainListRobots_query_sort(value, [], issues)
    return issues.list
  },
}

/** RobotListResponse at #/components/schemas/RobotListResponse */
export const robotListResponseValidator: SchemaContract = {
  name: "RobotListResponse",
  is: isRobotListResponse,
  explain: (value) => {
    const issues = new Issues()
    explainRobotListResponse(value, [], issues)
    return issues.list
  },
}

/** CreateRobot at #/components/schemas/CreateRobot */
export const createRobotValidator: SchemaContract = {
  name: "CreateRobot",
  is: isCreateRobot,
  explain: (value) => {
    const issues = new Issues()
    explainCreateRobot(value, [], issues)
    return issues.list
  },
}

/** CreatedRobotResponse at #/components/schemas/CreatedRobotResponse */
export const createdRobotResponseValidator: SchemaContract = {
  name: "CreatedRobotResponse",
  is: isCreatedRobotResponse,
  explain: (value) => {
    const issues = new Issues()
    explainCreatedRobotResponse(value, [], issues)
    return issues.list
  },
}

/** Error at #/components/schemas/Error */
export const error_Validator: SchemaContract = {
  name: "Error",
  is: isError_,
  explain: (value) => {
    const issues = new Issues()
    explainError_(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}/parameters/0/schema */
export const getRobot_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}/parameters/0/schema",
  is: isGetRobot_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobot_path_id(value, [], issues)
    return issues.list
  },
}

/** RobotResponse at #/components/schemas/RobotResponse */
export const robotResponseValidator: SchemaContract = {
  name: "RobotResponse",
  is: isRobotResponse,
  explain: (value) => {
    const issues = new Issues()
    explainRobotResponse(value, [], issues)
    return issues.list
  },
}

/** UpdateRobot at #/components/schemas/UpdateRobot */
export const updateRobotValidator: SchemaContract = {
  name: "UpdateRobot",
  is: isUpdateRobot,
  explain: (value) => {
    const issues = new Issues()
    explainUpdateRobot(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1status/parameters/0/schema */
export const getRobotStatus_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1status/parameters/0/schema",
  is: isGetRobotStatus_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobotStatus_path_id(value, [], issues)
    return issues.list
  },
}

/** RobotStatus at #/components/schemas/RobotStatus */
export const robotStatusValidator: SchemaContract = {
  name: "RobotStatus",
  is: isRobotStatus,
  explain: (value) => {
    const issues = new Issues()
    explainRobotStatus(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/parameters/0/schema */
export const listRobotLogs_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/parameters/0/schema",
  is: isListRobotLogs_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/0/schema */
export const listRobotLogs_query_pageValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/0/schema",
  is: isListRobotLogs_query_page,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_query_page(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/1/schema */
export const listRobotLogs_query_per_pageValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/1/schema",
  is: isListRobotLogs_query_per_page,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_query_per_page(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/2/schema */
export const listRobotLogs_query_fromValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/2/schema",
  is: isListRobotLogs_query_from,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_query_from(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/3/schema */
export const listRobotLogs_query_toValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/3/schema",
  is: isListRobotLogs_query_to,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_query_to(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/4/schema */
export const listRobotLogs_query_levelValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/4/schema",
  is: isLogLevel,
  explain: (value) => {
    const issues = new Issues()
    explainLogLevel(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/5/schema */
export const listRobotLogs_query_qValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/5/schema",
  is: isListRobotLogs_query_q,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_query_q(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1logs/get/parameters/6/schema */
export const listRobotLogs_query_orderValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1logs/get/parameters/6/schema",
  is: isListRobotLogs_query_order,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotLogs_query_order(value, [], issues)
    return issues.list
  },
}

/** RobotLogList at #/components/schemas/RobotLogList */
export const robotLogListValidator: SchemaContract = {
  name: "RobotLogList",
  is: isRobotLogList,
  explain: (value) => {
    const issues = new Issues()
    explainRobotLogList(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1stream/parameters/0/schema */
export const streamRobot_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1stream/parameters/0/schema",
  is: isStreamRobot_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainStreamRobot_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1stream/get/parameters/0/schema */
export const streamRobot_query_eventsValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1stream/get/parameters/0/schema",
  is: isStreamRobot_query_events,
  explain: (value) => {
    const issues = new Issues()
    explainStreamRobot_query_events(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema */
export const streamRobot_200Validator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1stream/get/responses/200/content/text~1event-stream/schema",
  is: isStreamRobot_200,
  explain: (value) => {
    const issues = new Issues()
    explainStreamRobot_200(value, [], issues)
    return issues.list
  },
}

/** RobotStatusEvent at #/components/schemas/RobotStatusEvent */
export const robotStatusEventValidator: SchemaContract = {
  name: "RobotStatusEvent",
  is: isRobotStatusEvent,
  explain: (value) => {
    const issues = new Issues()
    explainRobotStatusEvent(value, [], issues)
    return issues.list
  },
}

/** RobotMetricsEvent at #/components/schemas/RobotMetricsEvent */
export const robotMetricsEventValidator: SchemaContract = {
  name: "RobotMetricsEvent",
  is: isRobotMetricsEvent,
  explain: (value) => {
    const issues = new Issues()
    explainRobotMetricsEvent(value, [], issues)
    return issues.list
  },
}

/** RobotLogLine at #/components/schemas/RobotLogLine */
export const robotLogLineValidator: SchemaContract = {
  name: "RobotLogLine",
  is: isRobotLogLine,
  explain: (value) => {
    const issues = new Issues()
    explainRobotLogLine(value, [], issues)
    return issues.list
  },
}

/** RobotCommandResponse at #/components/schemas/RobotCommandResponse */
export const robotCommandResponseValidator: SchemaContract = {
  name: "RobotCommandResponse",
  is: isRobotCommandResponse,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommandResponse(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/parameters/0/schema */
export const getRobotTelemetry_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/parameters/0/schema",
  is: isGetRobotTelemetry_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobotTelemetry_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/get/parameters/0/schema */
export const getRobotTelemetry_query_metricValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/get/parameters/0/schema",
  is: isGetRobotTelemetry_query_metric,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobotTelemetry_query_metric(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/get/parameters/1/schema */
export const getRobotTelemetry_query_fromValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/get/parameters/1/schema",
  is: isGetRobotTelemetry_query_from,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobotTelemetry_query_from(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/get/parameters/2/schema */
export const getRobotTelemetry_query_toValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/get/parameters/2/schema",
  is: isGetRobotTelemetry_query_to,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobotTelemetry_query_to(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema */
export const getRobotTelemetry_query_bucketValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1telemetry/get/parameters/3/schema",
  is: isGetRobotTelemetry_query_bucket,
  explain: (value) => {
    const issues = new Issues()
    explainGetRobotTelemetry_query_bucket(value, [], issues)
    return issues.list
  },
}

/** TelemetrySeries at #/components/schemas/TelemetrySeries */
export const telemetrySeriesValidator: SchemaContract = {
  name: "TelemetrySeries",
  is: isTelemetrySeries,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetrySeries(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1commands/parameters/0/schema */
export const listRobotCommands_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1commands/parameters/0/schema",
  is: isListRobotCommands_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotCommands_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1commands/get/parameters/0/schema */
export const listRobotCommands_query_pageValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1commands/get/parameters/0/schema",
  is: isListRobotCommands_query_page,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotCommands_query_page(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1commands/get/parameters/1/schema */
export const listRobotCommands_query_per_pageValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1commands/get/parameters/1/schema",
  is: isListRobotCommands_query_per_page,
  explain: (value) => {
    const issues = new Issues()
    explainListRobotCommands_query_per_page(value, [], issues)
    return issues.list
  },
}

/** RobotCommandListResponse at #/components/schemas/RobotCommandListResponse */
export const robotCommandListResponseValidator: SchemaContract = {
  name: "RobotCommandListResponse",
  is: isRobotCommandListResponse,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommandListResponse(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1reload/parameters/0/schema */
export const reloadRobot_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1reload/parameters/0/schema",
  is: isReloadRobot_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainReloadRobot_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robots~1{id}~1token/parameters/0/schema */
export const rotateRobotToken_path_idValidator: SchemaContract = {
  name: "#/paths/~1robots~1{id}~1token/parameters/0/schema",
  is: isRotateRobotToken_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainRotateRobotToken_path_id(value, [], issues)
    return issues.list
  },
}

/** RotateRobotToken at #/components/schemas/RotateRobotToken */
export const rotateRobotTokenValidator: SchemaContract = {
  name: "RotateRobotToken",
  is: isRotateRobotToken,
  explain: (value) => {
    const issues = new Issues()
    explainRotateRobotToken(value, [], issues)
    return issues.list
  },
}

/** RotatedRobotToken at #/components/schemas/RotatedRobotToken */
export const rotatedRobotTokenValidator: SchemaContract = {
  name: "RotatedRobotToken",
  is: isRotatedRobotToken,
  explain: (value) => {
    const issues = new Issues()
    explainRotatedRobotToken(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets/get/parameters/0/schema */
export const listFleets_query_pageValidator: SchemaContract = {
  name: "#/paths/~1fleets/get/parameters/0/schema",
  is: isListFleets_query_page,
  explain: (value) => {
    const issues = new Issues()
    explainListFleets_query_page(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets/get/parameters/1/schema */
export const listFleets_query_per_pageValidator: SchemaContract = {
  name: "#/paths/~1fleets/get/parameters/1/schema",
  is: isListFleets_query_per_page,
  explain: (value) => {
    const issues = new Issues()
    explainListFleets_query_per_page(value, [], issues)
    return issues.list
  },
}

/** FleetList at #/components/schemas/FleetList */
export const fleetListValidator: SchemaContract = {
  name: "FleetList",
  is: isFleetList,
  explain: (value) => {
    const issues = new Issues()
    explainFleetList(value, [], issues)
    return issues.list
  },
}

/** CreateFleet at #/components/schemas/CreateFleet */
export const createFleetValidator: SchemaContract = {
  name: "CreateFleet",
  is: isCreateFleet,
  explain: (value) => {
    const issues = new Issues()
    explainCreateFleet(value, [], issues)
    return issues.list
  },
}

/** Fleet at #/components/schemas/Fleet */
export const fleetValidator: SchemaContract = {
  name: "Fleet",
  is: isFleet,
  explain: (value) => {
    const issues = new Issues()
    explainFleet(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}/parameters/0/schema */
export const getFleet_path_idValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}/parameters/0/schema",
  is: isGetFleet_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainGetFleet_path_id(value, [], issues)
    return issues.list
  },
}

/** UpdateFleet at #/components/schemas/UpdateFleet */
export const updateFleetValidator: SchemaContract = {
  name: "UpdateFleet",
  is: isUpdateFleet,
  explain: (value) => {
    const issues = new Issues()
    explainUpdateFleet(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1robots/parameters/0/schema */
export const addFleetRobots_path_idValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1robots/parameters/0/schema",
  is: isAddFleetRobots_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainAddFleetRobots_path_id(value, [], issues)
    return issues.list
  },
}

/** AddFleetRobots at #/components/schemas/AddFleetRobots */
export const addFleetRobotsValidator: SchemaContract = {
  name: "AddFleetRobots",
  is: isAddFleetRobots,
  explain: (value) => {
    const issues = new Issues()
    explainAddFleetRobots(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/0/schema */
export const removeFleetRobot_path_idValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/0/schema",
  is: isRemoveFleetRobot_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainRemoveFleetRobot_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/1/schema */
export const removeFleetRobot_path_robot_idValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1robots~1{robot_id}/parameters/1/schema",
  is: isRemoveFleetRobot_path_robot_id,
  explain: (value) => {
    const issues = new Issues()
    explainRemoveFleetRobot_path_robot_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1telemetry/parameters/0/schema */
export const getFleetTelemetry_path_idValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1telemetry/parameters/0/schema",
  is: isGetFleetTelemetry_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainGetFleetTelemetry_path_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1telemetry/get/parameters/0/schema */
export const getFleetTelemetry_query_metricValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1telemetry/get/parameters/0/schema",
  is: isGetFleetTelemetry_query_metric,
  explain: (value) => {
    const issues = new Issues()
    explainGetFleetTelemetry_query_metric(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1telemetry/get/parameters/1/schema */
export const getFleetTelemetry_query_fromValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1telemetry/get/parameters/1/schema",
  is: isGetFleetTelemetry_query_from,
  explain: (value) => {
    const issues = new Issues()
    explainGetFleetTelemetry_query_from(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1telemetry/get/parameters/2/schema */
export const getFleetTelemetry_query_toValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1telemetry/get/parameters/2/schema",
  is: isGetFleetTelemetry_query_to,
  explain: (value) => {
    const issues = new Issues()
    explainGetFleetTelemetry_query_to(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1fleets~1{id}~1telemetry/get/parameters/3/schema */
export const getFleetTelemetry_query_bucketValidator: SchemaContract = {
  name: "#/paths/~1fleets~1{id}~1telemetry/get/parameters/3/schema",
  is: isGetFleetTelemetry_query_bucket,
  explain: (value) => {
    const issues = new Issues()
    explainGetFleetTelemetry_query_bucket(value, [], issues)
    return issues.list
  },
}

/** FleetTelemetrySeries at #/components/schemas/FleetTelemetrySeries */
export const fleetTelemetrySeriesValidator: SchemaContract = {
  name: "FleetTelemetrySeries",
  is: isFleetTelemetrySeries,
  explain: (value) => {
    const issues = new Issues()
    explainFleetTelemetrySeries(value, [], issues)
    return issues.list
  },
}

/** AgentSelfResponse at #/components/schemas/AgentSelfResponse */
export const agentSelfResponseValidator: SchemaContract = {
  name: "AgentSelfResponse",
  is: isAgentSelfResponse,
  explain: (value) => {
    const issues = new Issues()
    explainAgentSelfResponse(value, [], issues)
    return issues.list
  },
}

/** Heartbeat at #/components/schemas/Heartbeat */
export const heartbeatValidator: SchemaContract = {
  name: "Heartbeat",
  is: isHeartbeat,
  explain: (value) => {
    const issues = new Issues()
    explainHeartbeat(value, [], issues)
    return issues.list
  },
}

/** HeartbeatReply at #/components/schemas/HeartbeatReply */
export const heartbeatReplyValidator: SchemaContract = {
  name: "HeartbeatReply",
  is: isHeartbeatReply,
  explain: (value) => {
    const issues = new Issues()
    explainHeartbeatReply(value, [], issues)
    return issues.list
  },
}

/** TelemetryBatch at #/components/schemas/TelemetryBatch */
export const telemetryBatchValidator: SchemaContract = {
  name: "TelemetryBatch",
  is: isTelemetryBatch,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetryBatch(value, [], issues)
    return issues.list
  },
}

/** TelemetryReceipt at #/components/schemas/TelemetryReceipt */
export const telemetryReceiptValidator: SchemaContract = {
  name: "TelemetryReceipt",
  is: isTelemetryReceipt,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetryReceipt(value, [], issues)
    return issues.list
  },
}

/** LogBatch at #/components/schemas/LogBatch */
export const logBatchValidator: SchemaContract = {
  name: "LogBatch",
  is: isLogBatch,
  explain: (value) => {
    const issues = new Issues()
    explainLogBatch(value, [], issues)
    return issues.list
  },
}

/** LogReceipt at #/components/schemas/LogReceipt */
export const logReceiptValidator: SchemaContract = {
  name: "LogReceipt",
  is: isLogReceipt,
  explain: (value) => {
    const issues = new Issues()
    explainLogReceipt(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robot-agent~1commands/get/responses/200/content/text~1event-stream/schema */
export const streamAgentCommands_200Validator: SchemaContract = {
  name: "#/paths/~1robot-agent~1commands/get/responses/200/content/text~1event-stream/schema",
  is: isStreamAgentCommands_200,
  explain: (value) => {
    const issues = new Issues()
    explainStreamAgentCommands_200(value, [], issues)
    return issues.list
  },
}

/** StreamReplaced at #/components/schemas/StreamReplaced */
export const streamReplacedValidator: SchemaContract = {
  name: "StreamReplaced",
  is: isStreamReplaced,
  explain: (value) => {
    const issues = new Issues()
    explainStreamReplaced(value, [], issues)
    return issues.list
  },
}

/** PendingCommandsResponse at #/components/schemas/PendingCommandsResponse */
export const pendingCommandsResponseValidator: SchemaContract = {
  name: "PendingCommandsResponse",
  is: isPendingCommandsResponse,
  explain: (value) => {
    const issues = new Issues()
    explainPendingCommandsResponse(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/paths/~1robot-agent~1commands~1{id}~1ack/post/parameters/0/schema */
export const ackCommand_path_idValidator: SchemaContract = {
  name: "#/paths/~1robot-agent~1commands~1{id}~1ack/post/parameters/0/schema",
  is: isAckCommand_path_id,
  explain: (value) => {
    const issues = new Issues()
    explainAckCommand_path_id(value, [], issues)
    return issues.list
  },
}

/** AckCommand at #/components/schemas/AckCommand */
export const ackCommandValidator: SchemaContract = {
  name: "AckCommand",
  is: isAckCommand,
  explain: (value) => {
    const issues = new Issues()
    explainAckCommand(value, [], issues)
    return issues.list
  },
}

/** PlanLimits at #/components/schemas/PlanLimits */
export const planLimitsValidator: SchemaContract = {
  name: "PlanLimits",
  is: isPlanLimits,
  explain: (value) => {
    const issues = new Issues()
    explainPlanLimits(value, [], issues)
    return issues.list
  },
}

/** RobotMetadata at #/components/schemas/RobotMetadata */
export const robotMetadataValidator: SchemaContract = {
  name: "RobotMetadata",
  is: isRobotMetadata,
  explain: (value) => {
    const issues = new Issues()
    explainRobotMetadata(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/Robot/properties/created_at */
export const robot_created_atValidator: SchemaContract = {
  name: "#/components/schemas/Robot/properties/created_at",
  is: isRobot_created_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobot_created_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/Robot/properties/updated_at */
export const robot_updated_atValidator: SchemaContract = {
  name: "#/components/schemas/Robot/properties/updated_at",
  is: isRobot_updated_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobot_updated_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/Robot/properties/last_seen */
export const robot_last_seenValidator: SchemaContract = {
  name: "#/components/schemas/Robot/properties/last_seen",
  is: isRobot_last_seen,
  explain: (value) => {
    const issues = new Issues()
    explainRobot_last_seen(value, [], issues)
    return issues.list
  },
}

/** CreatedRobot at #/components/schemas/CreatedRobot */
export const createdRobotValidator: SchemaContract = {
  name: "CreatedRobot",
  is: isCreatedRobot,
  explain: (value) => {
    const issues = new Issues()
    explainCreatedRobot(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RotatedRobotToken/properties/previous_expires_at */
export const rotatedRobotToken_previous_expires_atValidator: SchemaContract = {
  name: "#/components/schemas/RotatedRobotToken/properties/previous_expires_at",
  is: isRotatedRobotToken_previous_expires_at,
  explain: (value) => {
    const issues = new Issues()
    explainRotatedRobotToken_previous_expires_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotStatus/properties/last_heartbeat */
export const robotStatus_last_heartbeatValidator: SchemaContract = {
  name: "#/components/schemas/RobotStatus/properties/last_heartbeat",
  is: isRobotStatus_last_heartbeat,
  explain: (value) => {
    const issues = new Issues()
    explainRobotStatus_last_heartbeat(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotToken/properties/id */
export const robotToken_idValidator: SchemaContract = {
  name: "#/components/schemas/RobotToken/properties/id",
  is: isRobotToken_id,
  explain: (value) => {
    const issues = new Issues()
    explainRobotToken_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotToken/properties/expires_at */
export const robotToken_expires_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotToken/properties/expires_at",
  is: isRobotToken_expires_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotToken_expires_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotToken/properties/created_at */
export const robotToken_created_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotToken/properties/created_at",
  is: isRobotToken_created_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotToken_created_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/DeployPayload/properties/package_url */
export const deployPayload_package_urlValidator: SchemaContract = {
  name: "#/components/schemas/DeployPayload/properties/package_url",
  is: isDeployPayload_package_url,
  explain: (value) => {
    const issues = new Issues()
    explainDeployPayload_package_url(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/DeployPayload/properties/onnx_url */
export const deployPayload_onnx_urlValidator: SchemaContract = {
  name: "#/components/schemas/DeployPayload/properties/onnx_url",
  is: isDeployPayload_onnx_url,
  explain: (value) => {
    const issues = new Issues()
    explainDeployPayload_onnx_url(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RollbackPayload/properties/onnx_url */
export const rollbackPayload_onnx_urlValidator: SchemaContract = {
  name: "#/components/schemas/RollbackPayload/properties/onnx_url",
  is: isRollbackPayload_onnx_url,
  explain: (value) => {
    const issues = new Issues()
    explainRollbackPayload_onnx_url(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotCommand/properties/created_at */
export const robotCommand_created_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotCommand/properties/created_at",
  is: isRobotCommand_created_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommand_created_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotCommand/properties/delivered_at */
export const robotCommand_delivered_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotCommand/properties/delivered_at",
  is: isRobotCommand_delivered_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommand_delivered_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotCommand/properties/finished_at */
export const robotCommand_finished_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotCommand/properties/finished_at",
  is: isRobotCommand_finished_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommand_finished_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotCommand/properties/expires_at */
export const robotCommand_expires_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotCommand/properties/expires_at",
  is: isRobotCommand_expires_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommand_expires_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotCommand/properties/acked_at */
export const robotCommand_acked_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotCommand/properties/acked_at",
  is: isRobotCommand_acked_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotCommand_acked_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotLogLine/properties/at */
export const robotLogLine_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotLogLine/properties/at",
  is: isRobotLogLine_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotLogLine_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotLogRow/properties/id */
export const robotLogRow_idValidator: SchemaContract = {
  name: "#/components/schemas/RobotLogRow/properties/id",
  is: isRobotLogRow_id,
  explain: (value) => {
    const issues = new Issues()
    explainRobotLogRow_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotLogRow/properties/at */
export const robotLogRow_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotLogRow/properties/at",
  is: isRobotLogRow_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotLogRow_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/TelemetryPoint/properties/at */
export const telemetryPoint_atValidator: SchemaContract = {
  name: "#/components/schemas/TelemetryPoint/properties/at",
  is: isTelemetryPoint_at,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetryPoint_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/TelemetrySeries/properties/from */
export const telemetrySeries_fromValidator: SchemaContract = {
  name: "#/components/schemas/TelemetrySeries/properties/from",
  is: isTelemetrySeries_from,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetrySeries_from(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/TelemetrySeries/properties/to */
export const telemetrySeries_toValidator: SchemaContract = {
  name: "#/components/schemas/TelemetrySeries/properties/to",
  is: isTelemetrySeries_to,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetrySeries_to(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/FleetTelemetrySeries/properties/from */
export const fleetTelemetrySeries_fromValidator: SchemaContract = {
  name: "#/components/schemas/FleetTelemetrySeries/properties/from",
  is: isFleetTelemetrySeries_from,
  explain: (value) => {
    const issues = new Issues()
    explainFleetTelemetrySeries_from(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/FleetTelemetrySeries/properties/to */
export const fleetTelemetrySeries_toValidator: SchemaContract = {
  name: "#/components/schemas/FleetTelemetrySeries/properties/to",
  is: isFleetTelemetrySeries_to,
  explain: (value) => {
    const issues = new Issues()
    explainFleetTelemetrySeries_to(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/TelemetrySample/properties/id */
export const telemetrySample_idValidator: SchemaContract = {
  name: "#/components/schemas/TelemetrySample/properties/id",
  is: isTelemetrySample_id,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetrySample_id(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/TelemetrySample/properties/at */
export const telemetrySample_atValidator: SchemaContract = {
  name: "#/components/schemas/TelemetrySample/properties/at",
  is: isTelemetrySample_at,
  explain: (value) => {
    const issues = new Issues()
    explainTelemetrySample_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/RobotStatusEvent/properties/at */
export const robotStatusEvent_atValidator: SchemaContract = {
  name: "#/components/schemas/RobotStatusEvent/properties/at",
  is: isRobotStatusEvent_at,
  explain: (value) => {
    const issues = new Issues()
    explainRobotStatusEvent_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/StreamReplaced/properties/at */
export const streamReplaced_atValidator: SchemaContract = {
  name: "#/components/schemas/StreamReplaced/properties/at",
  is: isStreamReplaced_at,
  explain: (value) => {
    const issues = new Issues()
    explainStreamReplaced_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/Fleet/properties/created_at */
export const fleet_created_atValidator: SchemaContract = {
  name: "#/components/schemas/Fleet/properties/created_at",
  is: isFleet_created_at,
  explain: (value) => {
    const issues = new Issues()
    explainFleet_created_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/Fleet/properties/updated_at */
export const fleet_updated_atValidator: SchemaContract = {
  name: "#/components/schemas/Fleet/properties/updated_at",
  is: isFleet_updated_at,
  explain: (value) => {
    const issues = new Issues()
    explainFleet_updated_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/AddFleetRobots/properties/robot_ids */
export const addFleetRobots_robot_idsValidator: SchemaContract = {
  name: "#/components/schemas/AddFleetRobots/properties/robot_ids",
  is: isAddFleetRobots_robot_ids,
  explain: (value) => {
    const issues = new Issues()
    explainAddFleetRobots_robot_ids(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/AgentModel/properties/download_url */
export const agentModel_download_urlValidator: SchemaContract = {
  name: "#/components/schemas/AgentModel/properties/download_url",
  is: isAgentModel_download_url,
  explain: (value) => {
    const issues = new Issues()
    explainAgentModel_download_url(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/HeartbeatReply/properties/server_time */
export const heartbeatReply_server_timeValidator: SchemaContract = {
  name: "#/components/schemas/HeartbeatReply/properties/server_time",
  is: isHeartbeatReply_server_time,
  explain: (value) => {
    const issues = new Issues()
    explainHeartbeatReply_server_time(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/ReportedSample/properties/at */
export const reportedSample_atValidator: SchemaContract = {
  name: "#/components/schemas/ReportedSample/properties/at",
  is: isReportedSample_at,
  explain: (value) => {
    const issues = new Issues()
    explainReportedSample_at(value, [], issues)
    return issues.list
  },
}

/** Inline schema at #/components/schemas/ReportedLogLine/properties/at */
export const reportedLogLine_atValidator: SchemaContract = {
  name: "#/components/schemas/ReportedLogLine/properties/at",
  is: isReportedLogLine_at,
  explain: (value) => {
    const issues = new Issues()
    explainReportedLogLine_at(value, [], issues)
    return issues.list
  },
}
