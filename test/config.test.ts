import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const refused = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('the configuration', () => {
  it.each([
    [{ TRUSTED_PROXIES: '300.1.1.1' }, 'TRUSTED_PROXIES: 300.1.1.1 is no address or network (10.0.0.0/8)'],
    [{ TRUSTED_PROXIES: '10.0.0.1, 10.0.0.0/33' }, 'TRUSTED_PROXIES: 10.0.0.0/33 is no address or network (10.0.0.0/8)'],
    [{ TRUSTED_PROXIES: '10.0.0.0/' }, 'TRUSTED_PROXIES: 10.0.0.0/ is no address or network (10.0.0.0/8)'],
    [{ PORT: '8080', METRICS_PORT: '8080' }, 'METRICS_PORT: 8080 is PORT already'],
    [{ METRICS_PORT: '8080' }, 'METRICS_PORT: 8080 is PORT already'],
    [{ CORS_ORIGINS: 'foo' }, 'CORS_ORIGINS: foo is no origin (https://app.example.com)'],
    [{ CORS_ORIGINS: 'null' }, 'CORS_ORIGINS: null is no origin (https://app.example.com)'],
    [{ WEB_ORIGINS: '*' }, 'WEB_ORIGINS: * is no origin (https://app.example.com)'],
    [{ WEB_ORIGINS: 'localhost:3000' }, 'WEB_ORIGINS: localhost:3000 is no origin (https://app.example.com)'],
    [{ WEB_ORIGINS: 'wss://app.example' }, 'WEB_ORIGINS: wss://app.example is no origin (https://app.example.com)'],
    [
      { WEB_ORIGINS: 'https://u:hidden@app.example/' },
      'WEB_ORIGINS: https://app.example is how browsers send the origin of what stands there; anything else never matches',
    ],
    [
      { CORS_ORIGINS: 'https://App.example:443' },
      'CORS_ORIGINS: https://app.example is how browsers send the origin of what stands there; anything else never matches',
    ],
    [{ DATABASE_URL: 'postgres://u:50%hidden@h/d' }, 'DATABASE_URL: a % in it stands for itself only as %25'],
    [{ REDIS_URL: 'redis://u:50%hidden@h' }, 'REDIS_URL: a % in it stands for itself only as %25'],
  ])('%j is refused in one line', (env, line) => {
    expect(refused(env)).toEqual([line])
  })

  it.each<Record<string, string>>([
    { TRUSTED_PROXIES: '10.0.0.0/8, ::1, fd00::/8, 192.0.2.1' },
    { CORS_ORIGINS: '*' },
    { CORS_ORIGINS: 'https://app.example,http://localhost:3000,http://[::1]:8080,capacitor://localhost,chrome-extension://abc' },
    { WEB_ORIGINS: 'https://app.example:8443' },
    { PORT: '0', METRICS_PORT: '0' },
    { DATABASE_URL: 'postgres://u:50%25@h/d' },
  ])('%j is taken', (env) => {
    expect(refused(env)).toEqual([])
  })
})
