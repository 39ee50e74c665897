/** The icon that browsers ask for unasked. */
import type { GatewayPage } from '../compose/factories.ts'
import { Asset } from '../documents/asset.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b57c4"/><path d="M7 11h9a5 5 0 0 1 0 10H7m9-10 6-4m-6 14 9 0" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>'

export function iconPage(): GatewayPage {
  const asset = new Asset(svg, { contentType: 'image/svg+xml', headers: { 'cache-control': 'public, max-age=86400' } })
  return { path: '/favicon.ico', limited: false, handle: (x) => asset.reply(x) }
}
