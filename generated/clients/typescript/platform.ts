// Written by `specway generate`. Never edited by hand. The client of Platform.
import type { operations } from "./platform.types.ts"
import { caller } from "./support/call.ts"
import type { CallOptions, ClientOptions } from "./support/call.ts"

export { ApiError } from "./support/call.ts"

export interface PlatformClient {
  /**
   * Sign up
   * POST /auth/sign-up
   */
  signUp(request: { readonly body: NonNullable<operations["signUp"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["signUp"]["responses"][201]["content"]["application/json"]>
  /**
   * Sign in
   * POST /auth/sign-in
   */
  signIn(request: { readonly body: NonNullable<operations["signIn"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["signIn"]["responses"][200]["content"]["application/json"]>
  /**
   * Sign out
   * POST /auth/sign-out
   */
  signOut(request?: {}, options?: CallOptions): Promise<undefined>
  /**
   * Read the session
   * GET /auth/session
   */
  getSession(request?: {}, options?: CallOptions): Promise<operations["getSession"]["responses"][200]["content"]["application/json"]>
  /**
   * Switch the active organization
   * PATCH /auth/session
   */
  switchOrganization(request: { readonly body: NonNullable<operations["switchOrganization"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["switchOrganization"]["responses"][200]["content"]["application/json"]>
  /**
   * Get a token for an API
   * POST /auth/api-token
   */
  issueApiToken(request: { readonly body: NonNullable<operations["issueApiToken"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["issueApiToken"]["responses"][200]["content"]["application/json"]>
  /**
   * List organizations
   * GET /organizations
   */
  listOrganizations(request?: { readonly query?: Pick<NonNullable<operations["listOrganizations"]["parameters"]["query"]>, "limit" | "cursor"> }, options?: CallOptions): Promise<operations["listOrganizations"]["responses"][200]["content"]["application/json"]>
  /**
   * Create an organization
   * POST /organizations
   */
  createOrganization(request: { readonly body: NonNullable<operations["createOrganization"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createOrganization"]["responses"][201]["content"]["application/json"]>
  /**
   * Read an organization
   * GET /organizations/{id}
   */
  getOrganization(request: { readonly path: Pick<NonNullable<operations["getOrganization"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getOrganization"]["responses"][200]["content"]["application/json"]>
  /**
   * Change an organization
   * PATCH /organizations/{id}
   */
  updateOrganization(request: { readonly path: Pick<NonNullable<operations["updateOrganization"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["updateOrganization"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updateOrganization"]["responses"][200]["content"]["application/json"]>
  /**
   * Remove an organization
   * DELETE /organizations/{id}
   */
  deleteOrganization(request: { readonly path: Pick<NonNullable<operations["deleteOrganization"]["parameters"]["path"]>, "id">; readonly query: Pick<NonNullable<operations["deleteOrganization"]["parameters"]["query"]>, "name"> }, options?: CallOptions): Promise<undefined>
  /**
   * List members
   * GET /organizations/{id}/members
   */
  listMembers(request: { readonly path: Pick<NonNullable<operations["listMembers"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["listMembers"]["parameters"]["query"]>, "limit" | "cursor"> }, options?: CallOptions): Promise<operations["listMembers"]["responses"][200]["content"]["application/json"]>
  /**
   * Invite somebody
   * POST /organizations/{id}/members
   */
  inviteMember(request: { readonly path: Pick<NonNullable<operations["inviteMember"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["inviteMember"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["inviteMember"]["responses"][201]["content"]["application/json"]>
  /**
   * Change a member's role
   * PATCH /organizations/{id}/members/{user_id}
   */
  updateMember(request: { readonly path: Pick<NonNullable<operations["updateMember"]["parameters"]["path"]>, "id" | "user_id">; readonly body: NonNullable<operations["updateMember"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updateMember"]["responses"][200]["content"]["application/json"]>
  /**
   * Remove a member
   * DELETE /organizations/{id}/members/{user_id}
   */
  removeMember(request: { readonly path: Pick<NonNullable<operations["removeMember"]["parameters"]["path"]>, "id" | "user_id"> }, options?: CallOptions): Promise<undefined>
  /**
   * Accept an invitation
   * POST /invitations/{token}/accept
   */
  acceptInvitation(request: { readonly path: Pick<NonNullable<operations["acceptInvitation"]["parameters"]["path"]>, "token">; readonly body: NonNullable<operations["acceptInvitation"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["acceptInvitation"]["responses"][200]["content"]["application/json"]>
  /**
   * List keys
   * GET /keys
   */
  listKeys(request?: { readonly query?: Pick<NonNullable<operations["listKeys"]["parameters"]["query"]>, "limit" | "cursor" | "api" | "status"> }, options?: CallOptions): Promise<operations["listKeys"]["responses"][200]["content"]["application/json"]>
  /**
   * Create a key
   * POST /keys
   */
  createKey(request: { readonly body: NonNullable<operations["createKey"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createKey"]["responses"][201]["content"]["application/json"]>
  /**
   * Read a key
   * GET /keys/{id}
   */
  getKey(request: { readonly path: Pick<NonNullable<operations["getKey"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getKey"]["responses"][200]["content"]["application/json"]>
  /**
   * Change a key
   * PATCH /keys/{id}
   */
  updateKey(request: { readonly path: Pick<NonNullable<operations["updateKey"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["updateKey"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updateKey"]["responses"][200]["content"]["application/json"]>
  /**
   * Revoke a key
   * DELETE /keys/{id}
   */
  revokeKey(request: { readonly path: Pick<NonNullable<operations["revokeKey"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<undefined>
  /**
   * Give a key a new secret
   * POST /keys/{id}/rotate
   */
  rotateKey(request: { readonly path: Pick<NonNullable<operations["rotateKey"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["rotateKey"]["responses"][200]["content"]["application/json"]>
  /**
   * List subscriptions
   * GET /subscriptions
   */
  listSubscriptions(request?: {}, options?: CallOptions): Promise<operations["listSubscriptions"]["responses"][200]["content"]["application/json"]>
  /**
   * Change the plan
   * PUT /subscriptions/{api}
   */
  changeSubscription(request: { readonly path: Pick<NonNullable<operations["changeSubscription"]["parameters"]["path"]>, "api">; readonly body: NonNullable<operations["changeSubscription"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["changeSubscription"]["responses"][200]["content"]["application/json"]>
  /**
   * Receive an event of the payment system
   * POST /subscriptions/{api}/events
   */
  receiveBillingEvent(request: { readonly path: Pick<NonNullable<operations["receiveBillingEvent"]["parameters"]["path"]>, "api">; readonly headers: Pick<NonNullable<operations["receiveBillingEvent"]["parameters"]["header"]>, "webhook-id" | "webhook-timestamp">; readonly body: NonNullable<operations["receiveBillingEvent"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<undefined>
  /**
   * Query usage
   * GET /usage
   */
  queryUsage(request?: { readonly query?: Pick<NonNullable<operations["queryUsage"]["parameters"]["query"]>, "api" | "from" | "to" | "interval" | "group_by"> }, options?: CallOptions): Promise<operations["queryUsage"]["responses"][200]["content"]["application/json"]>
  /**
   * Query the audit log
   * GET /audit
   */
  queryAudit(request?: { readonly query?: Pick<NonNullable<operations["queryAudit"]["parameters"]["query"]>, "limit" | "cursor" | "api" | "actor" | "action" | "resource" | "from" | "to" | "verify"> }, options?: CallOptions): Promise<operations["queryAudit"]["responses"][200]["content"]["application/json"]>
  /**
   * List your personal tokens
   * GET /tokens
   */
  listPersonalTokens(request?: { readonly query?: Pick<NonNullable<operations["listPersonalTokens"]["parameters"]["query"]>, "limit" | "cursor"> }, options?: CallOptions): Promise<operations["listPersonalTokens"]["responses"][200]["content"]["application/json"]>
  /**
   * Create a personal token
   * POST /tokens
   */
  createPersonalToken(request: { readonly body: NonNullable<operations["createPersonalToken"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createPersonalToken"]["responses"][201]["content"]["application/json"]>
  /**
   * Revoke a personal token
   * DELETE /tokens/{id}
   */
  revokePersonalToken(request: { readonly path: Pick<NonNullable<operations["revokePersonalToken"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<undefined>
}

/**
 * A client of Platform.
 * Failures are thrown as ApiError; calls refused with Retry-After are repeated.
 */
export function createPlatformClient(options: ClientOptions = {}): PlatformClient {
  const call = caller("https://api.kairo.dev/platform/v1", options)
  return {
    signUp: (request, options) => call({
      method: "POST",
      path: "/auth/sign-up",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    signIn: (request, options) => call({
      method: "POST",
      path: "/auth/sign-in",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    signOut: (request, options) => call({
      method: "POST",
      path: "/auth/sign-out",
      parameters: [],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [],
    }, request, options),
    getSession: (request, options) => call({
      method: "GET",
      path: "/auth/session",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    switchOrganization: (request, options) => call({
      method: "PATCH",
      path: "/auth/session",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    issueApiToken: (request, options) => call({
      method: "POST",
      path: "/auth/api-token",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    listOrganizations: (request, options) => call({
      method: "GET",
      path: "/organizations",
      parameters: [
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "cursor", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    createOrganization: (request, options) => call({
      method: "POST",
      path: "/organizations",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    getOrganization: (request, options) => call({
      method: "GET",
      path: "/organizations/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    updateOrganization: (request, options) => call({
      method: "PATCH",
      path: "/organizations/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    deleteOrganization: (request, options) => call({
      method: "DELETE",
      path: "/organizations/{id}",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "name", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    listMembers: (request, options) => call({
      method: "GET",
      path: "/organizations/{id}/members",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "cursor", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    inviteMember: (request, options) => call({
      method: "POST",
      path: "/organizations/{id}/members",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    updateMember: (request, options) => call({
      method: "PATCH",
      path: "/organizations/{id}/members/{user_id}",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "user_id", in: "path", style: "simple", explode: false },
      ],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    removeMember: (request, options) => call({
      method: "DELETE",
      path: "/organizations/{id}/members/{user_id}",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "user_id", in: "path", style: "simple", explode: false },
      ],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    acceptInvitation: (request, options) => call({
      method: "POST",
      path: "/invitations/{token}/accept",
      parameters: [{ name: "token", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    listKeys: (request, options) => call({
      method: "GET",
      path: "/keys",
      parameters: [
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "cursor", in: "query", style: "form", explode: true },
        { name: "api", in: "query", style: "form", explode: true },
        { name: "status", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    createKey: (request, options) => call({
      method: "POST",
      path: "/keys",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    getKey: (request, options) => call({
      method: "GET",
      path: "/keys/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    updateKey: (request, options) => call({
      method: "PATCH",
      path: "/keys/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    revokeKey: (request, options) => call({
      method: "DELETE",
      path: "/keys/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    rotateKey: (request, options) => call({
      method: "POST",
      path: "/keys/{id}/rotate",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    listSubscriptions: (request, options) => call({
      method: "GET",
      path: "/subscriptions",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    changeSubscription: (request, options) => call({
      method: "PUT",
      path: "/subscriptions/{api}",
      parameters: [{ name: "api", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    receiveBillingEvent: (request, options) => call({
      method: "POST",
      path: "/subscriptions/{api}/events",
      parameters: [
        { name: "api", in: "path", style: "simple", explode: false },
        { name: "webhook-id", in: "header", style: "simple", explode: false },
        { name: "webhook-timestamp", in: "header", style: "simple", explode: false },
      ],
      body: "application/json",
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "webhook-signature", lead: "", prefixes: [] }],
    }, request, options),
    queryUsage: (request, options) => call({
      method: "GET",
      path: "/usage",
      parameters: [
        { name: "api", in: "query", style: "form", explode: true },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "interval", in: "query", style: "form", explode: true },
        { name: "group_by", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    queryAudit: (request, options) => call({
      method: "GET",
      path: "/audit",
      parameters: [
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "cursor", in: "query", style: "form", explode: true },
        { name: "api", in: "query", style: "form", explode: true },
        { name: "actor", in: "query", style: "form", explode: true },
        { name: "action", in: "query", style: "form", explode: true },
        { name: "resource", in: "query", style: "form", explode: true },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "verify", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["swp_"] }],
    }, request, options),
    listPersonalTokens: (request, options) => call({
      method: "GET",
      path: "/tokens",
      parameters: [
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "cursor", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    createPersonalToken: (request, options) => call({
      method: "POST",
      path: "/tokens",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [],
    }, request, options),
    revokePersonalToken: (request, options) => call({
      method: "DELETE",
      path: "/tokens/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [],
    }, request, options),
  }
}
