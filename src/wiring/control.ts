/** What the command line can ask of a running embedded server, whose files nobody else may open. */
import { type AdministrationPorts, keyAdministration } from '../apis/platform/keys/administration.ts'
import type { ControlMethods } from '../store/control-socket.ts'

export function controlMethods(ports: AdministrationPorts): ControlMethods {
  const keys = keyAdministration(ports)
  return {
    'keys.create': (params) => keys.create(params),
    'keys.list': (params) => keys.list(params),
    'keys.rotate': (params) => keys.rotate(params),
    'keys.revoke': (params) => keys.revoke(params),
  }
}
