/** Invitations by mail, to a real SMTP conversation. */
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { person } from './people.ts'

const mails: string[] = []
let arrived: () => void = () => undefined
let server: Server
let specway: TestSpecway

beforeAll(async () => {
  // RFC 5321 as far as one mail needs it.
  server = createServer((socket) => {
    let data = false
    let text = ''
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      text += chunk.toString()
      for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
        if (data) {
          const stop = text.indexOf('\r\n.\r\n')
          if (stop === -1) return
          mails.push(text.slice(0, stop))
          text = text.slice(stop + 5)
          data = false
          socket.write('250 kept\r\n')
          arrived()
          continue
        }
        const line = text.slice(0, end)
        text = text.slice(end + 2)
        if (line === 'DATA') {
          data = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 fine\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  specway = await startSpecway({
    background: true,
    env: { PUBLIC_URL: 'https://gateway.example/', SMTP_URL: `smtp://127.0.0.1:${address.port}`, SMTP_FROM: 'Specway <mail@example.com>' },
  })
})
afterAll(async () => {
  await specway.close()
  server.close()
})

test('the link goes to the invited e-mail, and neither into the answer nor readable into the queue', async () => {
  const mail = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const ada = await person(specway)
  await ada.call('PATCH', `/organizations/${ada.organization}`, { name: 'Engines\nBcc: evil@example.com' })
  const invited = await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'grace@example.com' })
  expect([invited.status, invited.body.link]).toEqual([201, null])
  const queue = JSON.stringify(await specway.service.world.store.execute('select data::text from pgboss.job', []))
  expect(queue).not.toContain('/console/invitations/')
  await mail
  expect(mails).toHaveLength(1)
  const [headers = '', ...body] = (mails[0] ?? '').split('\r\n\r\n')
  expect(headers).toContain('To: grace@example.com')
  expect(headers).toContain('From: Specway <mail@example.com>')
  expect(headers).not.toMatch(/^Bcc:/m)
  // Whatever Host the request named: mails lead to PUBLIC_URL only.
  const token = /https:\/\/gateway\.example\/console\/invitations\/([0-9A-Za-z]{43})/.exec(body.join('').replace(/=\r\n/g, ''))?.[1]
  specway.clock.advance(60_000)
  const accepted = await specway.call('POST', `/platform/v1/invitations/${token}/accept`, {
    body: { name: 'Grace', password: 'a ship in port is safe' },
  })
  expect(accepted.status).toBe(200)
})
