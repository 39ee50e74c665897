// Written by `specway generate`. Never edited by hand. Platform: what is left to be written by hand.
import type { Context, Handler, PublicContext, Reply } from "../../src/gateway/contract.ts"
import type { operations } from "./types.ts"

/** The parameters of an operation in one place of its request. */
type Given<Id extends keyof operations, In extends "path" | "query" | "header" | "cookie"> = NonNullable<operations[Id]["parameters"][In]>

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
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["signUp"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["signUp"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Sign in
   * POST /auth/sign-in
   */
  readonly signIn: Handler<
    PublicContext,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["signIn"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["signIn"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Sign out
   * POST /auth/sign-out
   */
  readonly signOut: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Read the session
   * GET /auth/session
   */
  readonly getSession: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getSession"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Switch the active organization
   * PATCH /auth/session
   */
  readonly switchOrganization: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["switchOrganization"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["switchOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Get a token for an API
   * POST /auth/api-token
   */
  readonly issueApiToken: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["issueApiToken"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["issueApiToken"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List organizations
   * GET /organizations
   */
  readonly listOrganizations: Handler<
    Context,
    {
      path: {}
      query: {
        limit: Exclude<Given<"listOrganizations", "query">["limit"], undefined>
        cursor?: Exclude<Given<"listOrganizations", "query">["cursor"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listOrganizations"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create an organization
   * POST /organizations
   */
  readonly createOrganization: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createOrganization", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createOrganization"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createOrganization"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read an organization
   * GET /organizations/{id}
   */
  readonly getOrganization: Handler<
    Context,
    {
      path: {
        id: Given<"getOrganization", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change an organization
   * PATCH /organizations/{id}
   */
  readonly updateOrganization: Handler<
    Context,
    {
      path: {
        id: Given<"updateOrganization", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["updateOrganization"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updateOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove an organization
   * DELETE /organizations/{id}
   */
  readonly deleteOrganization: Handler<
    Context,
    {
      path: {
        id: Given<"deleteOrganization", "path">["id"]
      }
      query: {
        name: Given<"deleteOrganization", "query">["name"]
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * List members
   * GET /organizations/{id}/members
   */
  readonly listMembers: Handler<
    Context,
    {
      path: {
        id: Given<"listMembers", "path">["id"]
      }
      query: {
        limit: Exclude<Given<"listMembers", "query">["limit"], undefined>
        cursor?: Exclude<Given<"listMembers", "query">["cursor"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listMembers"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Invite somebody
   * POST /organizations/{id}/members
   */
  readonly inviteMember: Handler<
    Context,
    {
      path: {
        id: Given<"inviteMember", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"inviteMember", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["inviteMember"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["inviteMember"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Change a member's role
   * PATCH /organizations/{id}/members/{user_id}
   */
  readonly updateMember: Handler<
    Context,
    {
      path: {
        id: Given<"updateMember", "path">["id"]
        user_id: Given<"updateMember", "path">["user_id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["updateMember"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updateMember"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove a member
   * DELETE /organizations/{id}/members/{user_id}
   */
  readonly removeMember: Handler<
    Context,
    {
      path: {
        id: Given<"removeMember", "path">["id"]
        user_id: Given<"removeMember", "path">["user_id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Accept an invitation
   * POST /invitations/{token}/accept
   */
  readonly acceptInvitation: Handler<
    PublicContext,
    {
      path: {
        token: Given<"acceptInvitation", "path">["token"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["acceptInvitation"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["acceptInvitation"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List keys
   * GET /keys
   */
  readonly listKeys: Handler<
    Context,
    {
      path: {}
      query: {
        limit: Exclude<Given<"listKeys", "query">["limit"], undefined>
        cursor?: Exclude<Given<"listKeys", "query">["cursor"], undefined>
        api?: Exclude<Given<"listKeys", "query">["api"], undefined>
        status?: Exclude<Given<"listKeys", "query">["status"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listKeys"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create a key
   * POST /keys
   */
  readonly createKey: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createKey", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createKey"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createKey"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a key
   * GET /keys/{id}
   */
  readonly getKey: Handler<
    Context,
    {
      path: {
        id: Given<"getKey", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getKey"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change a key
   * PATCH /keys/{id}
   */
  readonly updateKey: Handler<
    Context,
    {
      path: {
        id: Given<"updateKey", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["updateKey"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updateKey"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Revoke a key
   * DELETE /keys/{id}
   */
  readonly revokeKey: Handler<
    Context,
    {
      path: {
        id: Given<"revokeKey", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Give a key a new secret
   * POST /keys/{id}/rotate
   */
  readonly rotateKey: Handler<
    Context,
    {
      path: {
        id: Given<"rotateKey", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"rotateKey", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: undefined
    },
    Reply<200, operations["rotateKey"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List subscriptions
   * GET /subscriptions
   */
  readonly listSubscriptions: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listSubscriptions"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change the plan
   * PUT /subscriptions/{api}
   */
  readonly changeSubscription: Handler<
    Context,
    {
      path: {
        api: Given<"changeSubscription", "path">["api"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["changeSubscription"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["changeSubscription"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Receive an event of the payment system
   * POST /subscriptions/{api}/events
   */
  readonly receiveBillingEvent: Handler<
    Context,
    {
      path: {
        api: Given<"receiveBillingEvent", "path">["api"]
      }
      query: {}
      headers: {
        "webhook-id": Given<"receiveBillingEvent", "header">["webhook-id"]
        "webhook-timestamp": Given<"receiveBillingEvent", "header">["webhook-timestamp"]
      }
      cookies: {}
      body: NonNullable<operations["receiveBillingEvent"]["requestBody"]>["content"]["application/json"]
    },
    Reply<204, undefined>
  >
  /**
   * Query usage
   * GET /usage
   */
  readonly queryUsage: Handler<
    Context,
    {
      path: {}
      query: {
        api?: Exclude<Given<"queryUsage", "query">["api"], undefined>
        from?: Exclude<Given<"queryUsage", "query">["from"], undefined>
        to?: Exclude<Given<"queryUsage", "query">["to"], undefined>
        interval: Exclude<Given<"queryUsage", "query">["interval"], undefined>
        group_by?: Exclude<Given<"queryUsage", "query">["group_by"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["queryUsage"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Query the audit log
   * GET /audit
   */
  readonly queryAudit: Handler<
    Context,
    {
      path: {}
      query: {
        limit: Exclude<Given<"queryAudit", "query">["limit"], undefined>
        cursor?: Exclude<Given<"queryAudit", "query">["cursor"], undefined>
        api?: Exclude<Given<"queryAudit", "query">["api"], undefined>
        actor?: Exclude<Given<"queryAudit", "query">["actor"], undefined>
        action?: Exclude<Given<"queryAudit", "query">["action"], undefined>
        resource?: Exclude<Given<"queryAudit", "query">["resource"], undefined>
        from?: Exclude<Given<"queryAudit", "query">["from"], undefined>
        to?: Exclude<Given<"queryAudit", "query">["to"], undefined>
        verify: Exclude<Given<"queryAudit", "query">["verify"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["queryAudit"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List your personal tokens
   * GET /tokens
   */
  readonly listPersonalTokens: Handler<
    Context,
    {
      path: {}
      query: {
        limit: Exclude<Given<"listPersonalTokens", "query">["limit"], undefined>
        cursor?: Exclude<Given<"listPersonalTokens", "query">["cursor"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listPersonalTokens"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create a personal token
   * POST /tokens
   */
  readonly createPersonalToken: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createPersonalToken", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createPersonalToken"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createPersonalToken"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Revoke a personal token
   * DELETE /tokens/{id}
   */
  readonly revokePersonalToken: Handler<
    Context,
    {
      path: {
        id: Given<"revokePersonalToken", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
}
