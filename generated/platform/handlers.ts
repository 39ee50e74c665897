// Written by `specway generate`. Never edited by hand. Platform: what is left to be written by hand.
import type { Context, Handler, PublicContext, Reply } from "../../src/gateway/contract.ts"
import type { operations } from "./types.ts"

/**
 * What is left to write for Platform: everything else is generated or served upstream.
 * Each handler gets decoded and validated values, with defaults filled in, and gives a reply that the document allows.
 */
export interface Handlers {
  /**
   * Sign up
   * POST /auth/sign-up
   */
  readonly signUp: Handler<
    PublicContext,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["signUp"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["signUp"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Sign in
   * POST /auth/sign-in
   */
  readonly signIn: Handler<
    PublicContext,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["signIn"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["signIn"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Sign out
   * POST /auth/sign-out
   */
  readonly signOut: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * Read the session
   * GET /auth/session
   */
  readonly getSession: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getSession"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Switch the active organization
   * PATCH /auth/session
   */
  readonly switchOrganization: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["switchOrganization"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["switchOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Get a token for an API
   * POST /auth/api-token
   */
  readonly issueApiToken: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["issueApiToken"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["issueApiToken"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List organizations
   * GET /organizations
   */
  readonly listOrganizations: Handler<
    Context,
    { path: {}; query: { limit: Exclude<NonNullable<operations["listOrganizations"]["parameters"]["query"]>["limit"], undefined>; cursor?: Exclude<NonNullable<operations["listOrganizations"]["parameters"]["query"]>["cursor"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listOrganizations"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create an organization
   * POST /organizations
   */
  readonly createOrganization: Handler<
    Context,
    { path: {}; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["createOrganization"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["createOrganization"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["createOrganization"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read an organization
   * GET /organizations/{id}
   */
  readonly getOrganization: Handler<
    Context,
    { path: { id: operations["getOrganization"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change an organization
   * PATCH /organizations/{id}
   */
  readonly updateOrganization: Handler<
    Context,
    { path: { id: operations["updateOrganization"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["updateOrganization"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["updateOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove an organization
   * DELETE /organizations/{id}
   */
  readonly deleteOrganization: Handler<
    Context,
    { path: { id: operations["deleteOrganization"]["parameters"]["path"]["id"] }; query: { name: operations["deleteOrganization"]["parameters"]["query"]["name"] }; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * List members
   * GET /organizations/{id}/members
   */
  readonly listMembers: Handler<
    Context,
    { path: { id: operations["listMembers"]["parameters"]["path"]["id"] }; query: { limit: Exclude<NonNullable<operations["listMembers"]["parameters"]["query"]>["limit"], undefined>; cursor?: Exclude<NonNullable<operations["listMembers"]["parameters"]["query"]>["cursor"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listMembers"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Invite somebody
   * POST /organizations/{id}/members
   */
  readonly inviteMember: Handler<
    Context,
    { path: { id: operations["inviteMember"]["parameters"]["path"]["id"] }; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["inviteMember"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["inviteMember"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["inviteMember"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Change a member's role
   * PATCH /organizations/{id}/members/{user_id}
   */
  readonly updateMember: Handler<
    Context,
    { path: { id: operations["updateMember"]["parameters"]["path"]["id"]; user_id: operations["updateMember"]["parameters"]["path"]["user_id"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["updateMember"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["updateMember"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove a member
   * DELETE /organizations/{id}/members/{user_id}
   */
  readonly removeMember: Handler<
    Context,
    { path: { id: operations["removeMember"]["parameters"]["path"]["id"]; user_id: operations["removeMember"]["parameters"]["path"]["user_id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * Accept an invitation
   * POST /invitations/{token}/accept
   */
  readonly acceptInvitation: Handler<
    PublicContext,
    { path: { token: operations["acceptInvitation"]["parameters"]["path"]["token"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["acceptInvitation"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["acceptInvitation"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List keys
   * GET /keys
   */
  readonly listKeys: Handler<
    Context,
    { path: {}; query: { limit: Exclude<NonNullable<operations["listKeys"]["parameters"]["query"]>["limit"], undefined>; cursor?: Exclude<NonNullable<operations["listKeys"]["parameters"]["query"]>["cursor"], undefined>; api?: Exclude<NonNullable<operations["listKeys"]["parameters"]["query"]>["api"], undefined>; status?: Exclude<NonNullable<operations["listKeys"]["parameters"]["query"]>["status"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listKeys"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create a key
   * POST /keys
   */
  readonly createKey: Handler<
    Context,
    { path: {}; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["createKey"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["createKey"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["createKey"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a key
   * GET /keys/{id}
   */
  readonly getKey: Handler<
    Context,
    { path: { id: operations["getKey"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getKey"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change a key
   * PATCH /keys/{id}
   */
  readonly updateKey: Handler<
    Context,
    { path: { id: operations["updateKey"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["updateKey"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["updateKey"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Revoke a key
   * DELETE /keys/{id}
   */
  readonly revokeKey: Handler<
    Context,
    { path: { id: operations["revokeKey"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * Give a key a new secret
   * POST /keys/{id}/rotate
   */
  readonly rotateKey: Handler<
    Context,
    { path: { id: operations["rotateKey"]["parameters"]["path"]["id"] }; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["rotateKey"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: undefined },
    Reply<200, operations["rotateKey"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List subscriptions
   * GET /subscriptions
   */
  readonly listSubscriptions: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listSubscriptions"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change the plan
   * PUT /subscriptions/{api}
   */
  readonly changeSubscription: Handler<
    Context,
    { path: { api: operations["changeSubscription"]["parameters"]["path"]["api"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["changeSubscription"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["changeSubscription"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Receive an event of the payment system
   * POST /subscriptions/{api}/events
   */
  readonly receiveBillingEvent: Handler<
    Context,
    { path: { api: operations["receiveBillingEvent"]["parameters"]["path"]["api"] }; query: {}; headers: { "webhook-id": operations["receiveBillingEvent"]["parameters"]["header"]["webhook-id"]; "webhook-timestamp": operations["receiveBillingEvent"]["parameters"]["header"]["webhook-timestamp"] }; cookies: {}; body: NonNullable<operations["receiveBillingEvent"]["requestBody"]>["content"]["application/json"] },
    Reply<204, undefined>
  >
  /**
   * Query usage
   * GET /usage
   */
  readonly queryUsage: Handler<
    Context,
    { path: {}; query: { api?: Exclude<NonNullable<operations["queryUsage"]["parameters"]["query"]>["api"], undefined>; from?: Exclude<NonNullable<operations["queryUsage"]["parameters"]["query"]>["from"], undefined>; to?: Exclude<NonNullable<operations["queryUsage"]["parameters"]["query"]>["to"], undefined>; interval: Exclude<NonNullable<operations["queryUsage"]["parameters"]["query"]>["interval"], undefined>; group_by?: Exclude<NonNullable<operations["queryUsage"]["parameters"]["query"]>["group_by"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["queryUsage"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Query the audit log
   * GET /audit
   */
  readonly queryAudit: Handler<
    Context,
    { path: {}; query: { limit: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["limit"], undefined>; cursor?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["cursor"], undefined>; api?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["api"], undefined>; actor?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["actor"], undefined>; action?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["action"], undefined>; resource?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["resource"], undefined>; from?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["from"], undefined>; to?: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["to"], undefined>; verify: Exclude<NonNullable<operations["queryAudit"]["parameters"]["query"]>["verify"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["queryAudit"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List your personal tokens
   * GET /tokens
   */
  readonly listPersonalTokens: Handler<
    Context,
    { path: {}; query: { limit: Exclude<NonNullable<operations["listPersonalTokens"]["parameters"]["query"]>["limit"], undefined>; cursor?: Exclude<NonNullable<operations["listPersonalTokens"]["parameters"]["query"]>["cursor"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listPersonalTokens"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create a personal token
   * POST /tokens
   */
  readonly createPersonalToken: Handler<
    Context,
    { path: {}; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["createPersonalToken"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["createPersonalToken"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["createPersonalToken"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Revoke a personal token
   * DELETE /tokens/{id}
   */
  readonly revokePersonalToken: Handler<
    Context,
    { path: { id: operations["revokePersonalToken"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
}
