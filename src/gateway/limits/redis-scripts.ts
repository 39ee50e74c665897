/**
 * The counters of `counters.ts` in Lua, which Valkey and Redis run atomically. Time is the server's, so that all processes count by one clock.
 *
 * Keys: a window is a hash (`h` first entry, `t` one past the last, `n` requests in all, `s<i>` end of grain, `c<i>` requests in it), a bucket a
 * string (the moment at which it is full), leases a sorted set (name, moment at which it runs out). Every key expires by itself.
 */

/** ARGV[1]: Unix ms, or 0 for the server's clock; rules follow from ARGV[4], four values each: kind, limit, windowMs or intervalMs, grainMs. */
const prelude = `
local now = tonumber(ARGV[1])
if now == 0 then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local lease = ARGV[2]
local ttl = tonumber(ARGV[3])
local function rule(i)
  local at = 4 + (i - 1) * 4
  return ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
end
local tolerance = 0.01
`

/** Gives [admitted, now, then for each rule: passed, remaining, wholeAt, freeAt]. */
export const takeScript = `${prelude}
local function expire(key, window)
  local d = redis.call('HMGET', key, 'h', 't', 'n')
  local h, t, n = tonumber(d[1]) or 0, tonumber(d[2]) or 0, tonumber(d[3]) or 0
  local from = h
  while h < t do
    local e = redis.call('HMGET', key, 's' .. h, 'c' .. h)
    if tonumber(e[1]) > now - window then break end
    n = n - tonumber(e[2])
    redis.call('HDEL', key, 's' .. h, 'c' .. h)
    h = h + 1
  end
  if h > from then redis.call('HSET', key, 'h', h, 'n', n) end
  return { h = h, t = t, n = n }
end

local state, passed, admitted = {}, {}, true
for i, key in ipairs(KEYS) do
  local kind, limit, span = rule(i)
  if kind == 'w' then
    state[i] = expire(key, span)
    passed[i] = state[i].n < limit
  elseif kind == 'b' then
    state[i] = tonumber(redis.call('GET', key) or '0')
    passed[i] = math.max(state[i], now) + span - now <= limit * span + tolerance
  else
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    passed[i] = redis.call('ZCARD', key) < limit or redis.call('ZSCORE', key, lease) ~= false
  end
  if not passed[i] then admitted = false end
end

local out = { admitted and 1 or 0, now }
local function add(ok, remaining, wholeAt, freeAt)
  out[#out + 1] = ok and 1 or 0
  out[#out + 1] = math.max(0, remaining)
  out[#out + 1] = math.ceil(wholeAt)
  out[#out + 1] = math.ceil(freeAt)
end
for i, key in ipairs(KEYS) do
  local kind, limit, span, grain = rule(i)
  local s = state[i]
  if kind == 'w' then
    if admitted then
      local slot = math.ceil(now / grain) * grain
      local last = s.t > s.h and tonumber(redis.call('HGET', key, 's' .. (s.t - 1))) or nil
      s.n = s.n + 1
      if last ~= nil and slot <= last then
        redis.call('HINCRBY', key, 'c' .. (s.t - 1), 1)
        redis.call('HSET', key, 'n', s.n)
      else
        redis.call('HSET', key, 's' .. s.t, slot, 'c' .. s.t, 1, 'h', s.h, 't', s.t + 1, 'n', s.n)
        s.t = s.t + 1
      end
      redis.call('PEXPIRE', key, span + grain)
    end
    local newest = s.t > s.h and tonumber(redis.call('HGET', key, 's' .. (s.t - 1))) or now - span
    local freeAt = 0
    if not passed[i] then
      local left = s.n
      for at = s.h, s.t - 1 do
        local e = redis.call('HMGET', key, 's' .. at, 'c' .. at)
        left = left - tonumber(e[2])
        if left < limit then
          freeAt = tonumber(e[1]) + span
          break
        end
      end
    end
    add(passed[i], limit - s.n, newest + span, freeAt)
  elseif kind == 'b' then
    if admitted then
      s = math.max(s, now) + span
      redis.call('SET', key, string.format('%.6f', s), 'PX', math.ceil(s - now) + 1)
    end
    local missing = math.max(0, s - now) / span
    add(passed[i], math.floor(limit - missing + tolerance / span), math.max(s, now), passed[i] and 0 or s + span - limit * span)
  else
    if admitted then
      redis.call('ZADD', key, now + ttl, lease)
      redis.call('PEXPIRE', key, ttl)
    end
    local first = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
    local last = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')
    add(passed[i], limit - redis.call('ZCARD', key), last[2] and tonumber(last[2]) or now, passed[i] and 0 or (first[2] and tonumber(first[2]) or now))
  end
end
return out
`

/** Takes back what \`takeScript\` counted last. */
export const restoreScript = `${prelude}
for i, key in ipairs(KEYS) do
  local kind, limit, span = rule(i)
  if kind == 'w' then
    local d = redis.call('HMGET', key, 'h', 't', 'n')
    local h, t, n = tonumber(d[1]) or 0, tonumber(d[2]) or 0, tonumber(d[3]) or 0
    if t > h then
      if redis.call('HINCRBY', key, 'c' .. (t - 1), -1) <= 0 then
        redis.call('HDEL', key, 's' .. (t - 1), 'c' .. (t - 1))
        t = t - 1
      end
      redis.call('HSET', key, 't', t, 'n', n - 1)
    end
  elseif kind == 'b' then
    local s = tonumber(redis.call('GET', key) or '0')
    if s > now then redis.call('SET', key, string.format('%.6f', s - span), 'PX', math.max(1, math.ceil(s - span - now) + 1)) end
  else
    redis.call('ZREM', key, lease)
  end
end
return 1
`

/** Names of leases from ARGV[4] on, one for each key: those that live get another \`ttl\`. */
export const renewScript = `${prelude}
for i, key in ipairs(KEYS) do
  local score = redis.call('ZSCORE', key, ARGV[3 + i])
  if score and tonumber(score) > now then
    redis.call('ZADD', key, 'XX', now + ttl, ARGV[3 + i])
    redis.call('PEXPIRE', key, ttl)
  end
end
return 1
`

/** ARGV[4]: the name that the lease ARGV[2] gets. */
export const renameScript = `${prelude}
if redis.call('ZREM', KEYS[1], lease) == 1 then
  redis.call('ZADD', KEYS[1], now + ttl, ARGV[4])
  redis.call('PEXPIRE', KEYS[1], ttl)
end
return 1
`
