// Written by `specway generate`. Never edited by hand. Platform: the types of the document, by openapi-typescript.

export interface paths {
    "/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sign up */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sign in */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Read the session */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Switch the active organization */
        patch: operations["switchOrganization"];
        trace?: never;
    };
    "/auth/api-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Get a token for an API */
        post: operations["issueApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List organizations */
        get: operations["listOrganizations"];
        put?: never;
        /** @description Create an organization */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read an organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /** @description Remove an organization */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /** @description Change an organization */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/organizations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description List members */
        get: operations["listMembers"];
        put?: never;
        /** @description Invite somebody */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
                /** @description The member's id. */
                user_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Remove a member */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /** @description Change a member's role */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Accept an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List keys */
        get: operations["listKeys"];
        put?: never;
        /** @description Create a key */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a key */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /** @description Revoke a key */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        /** @description Change a key */
        patch: operations["updateKey"];
        trace?: never;
    };
    "/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Give a key a new secret */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List subscriptions */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{api}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. An API that is not mounted is 404. */
                api: string;
            };
            cookie?: never;
        };
        get?: never;
        /** @description Change the plan */
        put: operations["changeSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{api}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. An API that is not mounted is 404. */
                api: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Receive an event of the payment system */
        post: operations["receiveBillingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Query usage */
        get: operations["queryUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Query the audit log */
        get: operations["queryAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List your personal tokens */
        get: operations["listPersonalTokens"];
        put?: never;
        /** @description Create a personal token */
        post: operations["createPersonalToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Revoke a personal token */
        delete: operations["revokePersonalToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document. */
        Error: {
            /** @description What went wrong. */
            error: {
                /** @description Stable name of the kind of failure, for programs. */
                code: string;
                /** @description What went wrong, for people. Its wording may change. */
                message: string;
                /** @description What there is to add, or `null`. `issues` lists every failed check of a request (`path`, `in`, `message`), `reason` names the state that forbids a request (409), `limit`, `plan`, `allowed` and `used` describe a plan limit, `field` names an unknown reference. */
                details: {
                    [key: string]: unknown;
                } | null;
                /** @description Identifies the request in logs and in support requests; also in the header `X-Request-Id`. */
                requestId: string;
            };
        };
        /** @description Whether more items follow. */
        HasMore: boolean;
        /** @description The `cursor` of the next page; `null` on the last one. */
        NextCursor: string | null;
        /**
         * @description What a person may do in an organization. `owner`: everything; at least one remains. `admin`: members, keys and plans. `member`: uses the APIs and makes keys with at most their own scopes. `viewer`: reads.
         * @enum {string}
         */
        Role: "owner" | "admin" | "member" | "viewer";
        /** @description A person. */
        User: {
            /** @description Identifies the person. */
            readonly id: string;
            /** @description What the person is called. */
            name: string;
            /** @description The person's e-mail address, in lower case. */
            email: string;
            /** @description When the account was made. */
            readonly created_at: string;
        };
        /** @description Who is signed in, and the organization that requests act in. */
        Session: {
            user: components["schemas"]["User"];
            /** @description The active organization, with the person's role in it; `null` for somebody without one. */
            organization: components["schemas"]["Organization"] | null;
            /** @description When the session ends unless it is used. Every use moves it to 14 days from then. */
            expires_at: string;
        };
        /** @description An account to make, with an organization of its own. */
        SignUp: {
            /** @description The person's e-mail address; upper and lower case are the same. */
            email: string;
            password: components["schemas"]["NewPassword"];
            /** @description What the person is called. White space at both ends is removed. */
            name: string;
            /** @description What the new organization is called. Left out, it is named after the person. White space at both ends is removed. */
            organization_name?: string;
        };
        /** @description At least 12 characters, and none of the 10,000 commonest passwords. */
        NewPassword: string;
        /** @description E-mail and password. */
        SignIn: {
            /** @description The person's e-mail address; upper and lower case are the same. */
            email: string;
            /** @description The person's password. */
            password: string;
        };
        /** @description The organization that later requests of this session act in. */
        SwitchOrganization: {
            /** @description One of the person's organizations. */
            organization_id: string;
        };
        /** @description The API that a token is wanted for. */
        IssueApiToken: {
            api: components["schemas"]["ApiId"];
        };
        /** @description A short-lived credential for one API. */
        ApiToken: {
            /** @description The credential, for the header `Authorization`. */
            readonly token: string;
            /**
             * @description How to present it.
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description For how many seconds it works.
             * @enum {integer}
             */
            expires_in: 900;
        };
        /** @description A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there. */
        PersonalToken: {
            /** @description Identifies the token. */
            readonly id: string;
            /** @description What the token is for. */
            name: string;
            /** @description The last four characters of the secret, to tell tokens apart. */
            readonly hint: string;
            /** @description What the token may do, beside the person's role. */
            scopes: components["schemas"]["PersonalScope"][];
            /** @description Id of the organization that the token acts in. */
            readonly organization: string;
            /** @description When the token was made. */
            readonly created_at: string;
            /** @description When the token was last used, to the minute; `null` when it never was. */
            readonly last_used_at: string | null;
            /** @description When the token stops working; `null` for never. */
            expires_at: string | null;
        };
        /**
         * @description A scope of a personal token.
         * @enum {string}
         */
        PersonalScope: "platform:read" | "platform:write";
        /** @description One page of personal tokens, newest first. */
        PersonalTokenList: {
            /** @description The tokens of this page. */
            data: components["schemas"]["PersonalToken"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A personal token to make. */
        CreatePersonalToken: {
            /** @description What the token is for. White space at both ends is removed. */
            name: string;
            /** @description What the token may do, beside your role. */
            scopes: components["schemas"]["PersonalScope"][];
            /** @description When the token shall stop working; must be in the future. Left out or `null`, it works until it is revoked. */
            expires_at?: string | null;
        };
        /** @description A personal token with its secret. */
        PersonalTokenWithSecret: components["schemas"]["PersonalToken"] & {
            secret: components["schemas"]["Secret"];
        };
        /** @description A tenant. Everything that the APIs keep belongs to one. */
        Organization: {
            /** @description Identifies the organization, in every API. */
            readonly id: string;
            /** @description What the organization is called. */
            name: string;
            /** @description The caller's role in it. */
            readonly role: components["schemas"]["Role"];
            /** @description When the organization was made. */
            readonly created_at: string;
            /** @description When the organization was last changed. */
            readonly updated_at: string;
        };
        /** @description One page of organizations, newest first. */
        OrganizationList: {
            /** @description The organizations of this page. */
            data: components["schemas"]["Organization"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description An organization to make. */
        CreateOrganization: {
            /** @description What the organization is called. White space at both ends is removed. */
            name: string;
        };
        /** @description A JSON merge patch of an organization. */
        UpdateOrganization: {
            /** @description What the organization is called. White space at both ends is removed. */
            name?: string;
        };
        /** @description A person in an organization. */
        Member: {
            /** @description Identifies the person. */
            user_id: string;
            /** @description What the person is called. */
            name: string;
            /** @description The person's e-mail address. */
            email: string;
            role: components["schemas"]["Role"];
            /** @description When the person became a member. */
            joined_at: string;
        };
        /** @description One page of members, newest first. */
        MemberList: {
            /** @description The members of this page. */
            data: components["schemas"]["Member"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A JSON merge patch of a member. */
        UpdateMember: {
            role: components["schemas"]["Role"];
        };
        /** @description A person to invite. */
        InviteMember: {
            /** @description Where the invitation goes, and who may accept it. */
            email: string;
            role: components["schemas"]["Role"];
        };
        /** @description An invitation to join an organization. It can be accepted once, within 7 days. */
        Invitation: {
            /** @description Identifies the invitation. */
            readonly id: string;
            /** @description Who is invited, in lower case. */
            email: string;
            role: components["schemas"]["Role"];
            /** @description When the invitation was made. */
            readonly created_at: string;
            /** @description Until when it can be accepted. */
            readonly expires_at: string;
            /** @description The link to accept it with, where the server sends no mail; `null` when it was sent. Shown in this answer and its replays only. */
            readonly link: string | null;
        };
        /** @description Who accepts. Somebody who is signed in sends an empty object; somebody new sends a name and a password, and an account with the invited e-mail is made. */
        AcceptInvitation: {
            /** @description What the new person is called. White space at both ends is removed. */
            name?: string;
            password?: components["schemas"]["NewPassword"];
        };
        /** @description The id of a mounted API, as its document gives it. */
        ApiId: string;
        /** @description The name of a scope. */
        ScopeName: string;
        /**
         * @description Which of the API's prefixes the key carries. Test keys exist where the API has a test prefix.
         * @enum {string}
         */
        KeyMode: "live" | "test";
        /**
         * @description `active`: the key works. `rotating`: it works, and so does its former secret, until `previous_expires_at`. `expired`: `expires_at` has passed. `revoked`: it was ended by hand.
         * @enum {string}
         */
        KeyStatus: "active" | "rotating" | "expired" | "revoked";
        /** @description An API key of the organization. Its secret is not part of it; `hint` shows the last characters. */
        Key: {
            /** @description Identifies the key. It stays the same when the secret is rotated. */
            readonly id: string;
            api: components["schemas"]["ApiId"];
            /** @description What people call the key. */
            name: string;
            /** @description How the secret begins. */
            readonly prefix: string;
            /** @description The last four characters of the secret, to tell keys apart. */
            readonly hint: string;
            /** @description What the key may do. A scope may include others. */
            scopes: components["schemas"]["ScopeName"][];
            mode: components["schemas"]["KeyMode"];
            /** @description Whether the key works now. */
            readonly status: components["schemas"]["KeyStatus"];
            /** @description Id of the person who made the key; `null` when it was made on the command line of the server. */
            readonly created_by: string | null;
            /** @description When the key was made. */
            readonly created_at: string;
            /** @description When the key was last used, to the minute; `null` when it never was. */
            readonly last_used_at: string | null;
            /** @description When the key stops working; `null` for never. */
            expires_at: string | null;
            /** @description Until when the former secret works, after a rotation; else `null`. */
            readonly previous_expires_at: string | null;
        };
        /** @description One page of keys, newest first. */
        KeyList: {
            /** @description The keys of this page. */
            data: components["schemas"]["Key"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A key to make. */
        CreateKey: {
            api: components["schemas"]["ApiId"];
            /** @description What people call the key. White space at both ends is removed. */
            name: string;
            /** @description What the key may do, out of the API's scopes. Left out, all that your role may do. */
            scopes?: components["schemas"]["ScopeName"][];
            mode: components["schemas"]["KeyMode"];
            /** @description When the key shall stop working; must be in the future. Left out or `null`, it works until it is revoked. */
            expires_at?: string | null;
        };
        /** @description A JSON merge patch of a key. */
        UpdateKey: {
            /** @description What people call the key. White space at both ends is removed. */
            name?: string;
            /** @description When the key shall stop working; must be in the future. `null` for never. */
            expires_at?: string | null;
        };
        /** @description A key with its secret. */
        KeyWithSecret: components["schemas"]["Key"] & {
            secret: components["schemas"]["Secret"];
        };
        /** @description The credential itself. It is shown in this answer only (and in a replay of it within 24 hours); what is kept is its hash. */
        Secret: string;
        /** @description The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one. */
        Subscription: {
            api: components["schemas"]["ApiId"];
            plan: components["schemas"]["PlanName"];
            overrides: components["schemas"]["SubscriptionOverrides"];
            /** @description When the present period began. */
            readonly period_start: string;
            /** @description When the present period ends and the next one begins. */
            readonly period_end: string;
        };
        /** @description The name of a plan, as the API's document gives it. */
        PlanName: string;
        /** @description What is agreed beside the plan: limits of classes and values that hold instead of the plan's. Set by the operator of the server or by the payment system. */
        SubscriptionOverrides: {
            /** @description Limit class -> limits that replace the plan's. */
            limits?: {
                [key: string]: components["schemas"]["LimitOverride"];
            };
            /** @description Name of a value -> the number that replaces the plan's; `null` for none. */
            values?: {
                [key: string]: number | null;
            };
        };
        /** @description A limit of one class. All that are given hold. */
        LimitOverride: {
            /** @description Requests in a sliding window, `300/minute`; several hold together. */
            rate?: string[];
            /** @description Capacity of the token bucket that the first rate refills. */
            burst?: number;
            /** @description How many may be under way at the same time. */
            concurrent?: number;
            /** @description Requests in a calendar month (UTC), for the whole organization. */
            quota?: number;
        };
        /** @description The organization's subscriptions, one for each API. */
        SubscriptionList: {
            /** @description Sorted by the name of the API. */
            data: components["schemas"]["Subscription"][];
        };
        /** @description The plan to change to. */
        ChangeSubscription: {
            plan: components["schemas"]["PlanName"];
        };
        /** @description What the payment system reports about a subscription. */
        BillingEvent: {
            /**
             * @description `subscription.updated`: the organization has paid for this plan, from now on. `subscription.canceled`: it returns to the plan of new organizations when the period ends.
             * @enum {string}
             */
            type: "subscription.updated" | "subscription.canceled";
            /** @description When it happened. An event older than the last one of the same organization and API changes nothing. */
            timestamp: string;
            /** @description The subscription as the payment system knows it. */
            data: {
                /** @description Whose subscription it is. */
                organization_id: string;
                /** @description The subscription's id in the payment system. */
                billing_reference: string;
                /** @description The plan that was paid for; needed for `subscription.updated`. */
                plan?: components["schemas"]["PlanName"];
                /** @description What was agreed beside the plan; replaces what was agreed before. */
                overrides?: components["schemas"]["SubscriptionOverrides"];
                /** @description When the paid period began. */
                period_start?: string;
                /** @description When the paid period ends. */
                period_end?: string;
            };
        } & unknown;
        /** @description The requests of one interval, of one operation or key where they are grouped. */
        UsagePoint: {
            /** @description Start of the interval. */
            at: string;
            /** @description The operation's id or the key's id, as `group_by` asks; `null` without it. */
            group: string | null;
            /** @description How many requests were answered. */
            calls: number;
            /** @description How many of them were answered with a status of 400 or above, refusals aside. */
            errors: number;
            /** @description How many of them were answered 429. */
            refusals: number;
            /** @description How long answers took, in milliseconds; `null` when there were none. */
            latency_ms: components["schemas"]["LatencyPercentiles"] | null;
        };
        /** @description Percentiles of the time to the last byte of an answer, in milliseconds. */
        LatencyPercentiles: {
            /** @description Half of the answers were faster. */
            p50: number;
            /** @description 95 of 100 answers were faster. */
            p95: number;
            /** @description 99 of 100 answers were faster. */
            p99: number;
        };
        /** @description Requests over time. Intervals without a request are left out. */
        Usage: {
            /** @description Start of the first interval. */
            from: string;
            /** @description End of the last interval. */
            to: string;
            interval: components["schemas"]["UsageInterval"];
            /**
             * @description What the points are grouped by, or `null`.
             * @enum {string|null}
             */
            group_by: "operation" | "key" | null;
            /** @description Whether the percentiles come from sketches (relative error 1 %) because more than 100,000 requests were asked about. */
            approximate: boolean;
            /** @description The points, by time and then by group. */
            data: components["schemas"]["UsagePoint"][];
        };
        /**
         * @description The width of an interval. Intervals start at multiples of their width (UTC).
         * @enum {string}
         */
        UsageInterval: "1m" | "1h" | "1d";
        /** @description That somebody did something. Entries are never changed; each carries the hash of the one before it. */
        AuditEntry: {
            /** @description Identifies the entry. */
            id: string;
            /** @description The entry's number in the chain of its API; `null` for the few seconds before it is sealed. */
            seq: number | null;
            /** @description When it happened. */
            time: string;
            api: components["schemas"]["ApiId"];
            actor: components["schemas"]["AuditActor"];
            /** @description What was done. */
            action: string;
            /** @description What it was done to; `null` where it concerns no single thing. */
            resource: components["schemas"]["AuditResource"] | null;
            /**
             * @description How it ended. `denied` is an answer 401 or 403, `error` any other failure.
             * @enum {string}
             */
            outcome: "success" | "denied" | "error";
            /** @description The request's id. */
            request_id: string;
            /** @description Where the request came from. */
            ip: string | null;
            /** @description What there is to add, secrets replaced; or `null`. */
            details: {
                [key: string]: unknown;
            } | null;
            /** @description The hash of the entry before it, which may have been removed for its age, or 64 zeros for the first; `null` before it is sealed. */
            prev_hash: string | null;
            /** @description SHA-256, in hexadecimal, over canonical JSON (RFC 8785) of `{seq, id, time, organization_id, actor, action, resource, outcome, request_id, ip, details, prev_hash}`; `null` before it is sealed. */
            hash: string | null;
        };
        /** @description Who did it. */
        AuditActor: {
            /**
             * @description What kind of caller it was.
             * @enum {string}
             */
            type: "api_key" | "session_token" | "user" | "device" | "system" | "anonymous";
            /** @description The caller's id. */
            id: string;
            /** @description The caller's name. */
            label: string;
        };
        /** @description What it was done to. */
        AuditResource: {
            /** @description What kind of thing it is. */
            type: string;
            /** @description The thing's id. */
            id: string;
        };
        /** @description How far the chain of one API is sealed, and whether it was found intact. */
        AuditChain: {
            api: components["schemas"]["ApiId"];
            /** @description How many entries were sealed. */
            sealed: number;
            /** @description How many of them, the oldest, have been removed for their age. The chain begins with the one after them, whose `prev_hash` stays. */
            removed: number;
            /** @description The hash of the newest sealed entry; `null` when there is none. */
            head: string | null;
            /** @description What a verification found; `null` unless `verify=true` asked for one. */
            verify: components["schemas"]["AuditVerification"] | null;
        };
        /** @description Every sealed entry between `from` and `to` was computed again, the newest 100,000 at most. */
        AuditVerification: {
            /** @description The first entry that was checked. */
            from_seq: number | null;
            /** @description The last entry that was checked. */
            to_seq: number | null;
            /** @description How many entries were checked. */
            checked: number;
            /** @description Whether every hash was right. */
            intact: boolean;
            /** @description The first entry whose hash was wrong; `null` when all were right. */
            first_broken_seq: number | null;
            /** @description Whether all that was asked about was checked. */
            complete: boolean;
        };
        /** @description One page of the audit log, newest first. */
        AuditLog: {
            /** @description The entries of this page. */
            data: components["schemas"]["AuditEntry"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
            /** @description The chains that were read, one for each API. */
            chains: components["schemas"]["AuditChain"][];
        };
        /** @description The same failure as an RFC 9457 problem document, for callers that accept `application/problem+json`. */
        ProblemDetails: {
            /** @description Names the kind of problem. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What went wrong, for people. */
            detail: string;
            /** @description The request id. */
            instance: string;
            /**
             * @description The code of the error envelope.
             * @enum {string}
             */
            code: "BAD_REQUEST" | "CONCURRENCY_LIMITED" | "CONFLICT" | "EXPECTATION_FAILED" | "FORBIDDEN" | "HEADERS_TOO_LARGE" | "HTTPS_REQUIRED" | "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSE" | "INSUFFICIENT_SCOPE" | "INTERNAL_ERROR" | "MALFORMED_JSON" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "NOT_FOUND" | "PAYLOAD_TOO_LARGE" | "PLAN_LIMIT" | "QUOTA_EXCEEDED" | "RATE_LIMITED" | "REQUEST_TIMEOUT" | "TIMEOUT" | "UNAUTHORIZED" | "UNAVAILABLE" | "UNPROCESSABLE" | "UNSUPPORTED_MEDIA_TYPE" | "UPSTREAM_ERROR" | "VALIDATION_ERROR";
            /** @description Every failed check of the request. */
            issues?: {
                /** @description Dotted path of the value. */
                path: string;
                /**
                 * @description Part of the request.
                 * @enum {string}
                 */
                in: "path" | "query" | "header" | "cookie" | "body";
                /** @description What is wrong. */
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description An invitation to join an organization. It can be accepted once, within 7 days. */
        InvitationResponse: {
            /** @description Identifies the invitation. */
            readonly id: string;
            /** @description Who is invited, in lower case. */
            email: string;
            role: components["schemas"]["Role"];
            /** @description When the invitation was made. */
            readonly created_at: string;
            /** @description Until when it can be accepted. */
            readonly expires_at: string;
            /** @description The link to accept it with, where the server sends no mail; `null` when it was sent. Shown in this answer and its replays only. */
            readonly link: string | null;
        };
        /** @description One page of keys, newest first. */
        KeyListResponse: {
            /** @description The keys of this page. */
            data: components["schemas"]["KeyResponse"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description An API key of the organization. Its secret is not part of it; `hint` shows the last characters. */
        KeyResponse: {
            /** @description Identifies the key. It stays the same when the secret is rotated. */
            readonly id: string;
            api: components["schemas"]["ApiId"];
            /** @description What people call the key. */
            name: string;
            /** @description How the secret begins. */
            readonly prefix: string;
            /** @description The last four characters of the secret, to tell keys apart. */
            readonly hint: string;
            /** @description What the key may do. A scope may include others. */
            scopes: components["schemas"]["ScopeName"][];
            mode: components["schemas"]["KeyMode"];
            /** @description Whether the key works now. */
            readonly status: components["schemas"]["KeyStatus"];
            /** @description Id of the person who made the key; `null` when it was made on the command line of the server. */
            readonly created_by: string | null;
            /** @description When the key was made. */
            readonly created_at: string;
            /** @description When the key was last used, to the minute; `null` when it never was. */
            readonly last_used_at: string | null;
            /** @description When the key stops working; `null` for never. */
            expires_at: string | null;
            /** @description Until when the former secret works, after a rotation; else `null`. */
            readonly previous_expires_at: string | null;
        };
        /** @description A key with its secret. */
        KeyWithSecretResponse: components["schemas"]["KeyResponse"] & {
            secret: components["schemas"]["Secret"];
        };
        /** @description One page of personal tokens, newest first. */
        PersonalTokenListResponse: {
            /** @description The tokens of this page. */
            data: components["schemas"]["PersonalTokenResponse"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A person's credential for the command line and for automation. It acts as the person, in the organization that was active when it was made, and at most with the person's present role there. */
        PersonalTokenResponse: {
            /** @description Identifies the token. */
            readonly id: string;
            /** @description What the token is for. */
            name: string;
            /** @description The last four characters of the secret, to tell tokens apart. */
            readonly hint: string;
            /** @description What the token may do, beside the person's role. */
            scopes: components["schemas"]["PersonalScope"][];
            /** @description Id of the organization that the token acts in. */
            readonly organization: string;
            /** @description When the token was made. */
            readonly created_at: string;
            /** @description When the token was last used, to the minute; `null` when it never was. */
            readonly last_used_at: string | null;
            /** @description When the token stops working; `null` for never. */
            expires_at: string | null;
        };
        /** @description A personal token with its secret. */
        PersonalTokenWithSecretResponse: components["schemas"]["PersonalTokenResponse"] & {
            secret: components["schemas"]["Secret"];
        };
        /** @description Who is signed in, and the organization that requests act in. */
        SessionResponse: {
            user: components["schemas"]["UserResponse"];
            /** @description The active organization, with the person's role in it; `null` for somebody without one. */
            organization: components["schemas"]["Organization"] | null;
            /** @description When the session ends unless it is used. Every use moves it to 14 days from then. */
            expires_at: string;
        };
        /** @description The organization's subscriptions, one for each API. */
        SubscriptionListResponse: {
            /** @description Sorted by the name of the API. */
            data: components["schemas"]["SubscriptionResponse"][];
        };
        /** @description The plan of the organization in one API. An upgrade holds at once; a downgrade holds from the next period, until then `plan` is the old one. */
        SubscriptionResponse: {
            api: components["schemas"]["ApiId"];
            plan: components["schemas"]["PlanName"];
            overrides: components["schemas"]["SubscriptionOverrides"];
            /** @description When the present period began. */
            readonly period_start: string;
            /** @description When the present period ends and the next one begins. */
            readonly period_end: string;
        };
        /** @description A person. */
        UserResponse: {
            /** @description Identifies the person. */
            readonly id: string;
            /** @description What the person is called. */
            name: string;
            /** @description The person's e-mail address, in lower case. */
            email: string;
            /** @description When the account was made. */
            readonly created_at: string;
        };
    };
    responses: {
        /** @description The request breaks this document; `details.issues` lists every failed check. */
        "Answer400-validationError-malformedJson": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description None of the accepted media types can be produced. */
        "Answer406-notAcceptable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body is too large. */
        "Answer413-payloadTooLarge": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The media type of the body is not supported. */
        "Answer415-unsupportedMediaType": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Too many requests: wait `Retry-After` seconds. */
        "Answer429-rateLimited": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Our fault. The request id finds it in the log. */
        "Answer500-internalError": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Temporarily unavailable. */
        "Answer503-unavailable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description It took too long. */
        "Answer504-timeout": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-httpsRequired": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request breaks this document; `details.issues` lists every failed check. */
        "Answer400-validationError": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description No valid credential. */
        "Answer401-unauthorized": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-forbidden-httpsRequired": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-insufficientScope-httpsRequired": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request breaks this document; `details.issues` lists every failed check. */
        "Answer400-validationError-malformedJson-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-insufficientScope-httpsRequired-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The state forbids it. */
        "Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-insufficientScope-forbidden-httpsRequired": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Unknown, or somebody else’s. */
        "Answer404-notFound": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Unknown, or somebody else’s. */
        "Answer404-notFound-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-insufficientScope-forbidden-httpsRequired-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request breaks this document; `details.issues` lists every failed check. */
        "Answer400-validationError-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The credential does not reach: a scope, a role, the plan, or HTTPS is missing. */
        "Answer403-forbidden-httpsRequired-idempotent": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Identifies the request in logs and in support requests; the caller’s own, or a new one. */
        "X-Request-Id": string;
        /** @description Requests in the window of the limit that is closest to exhaustion. */
        "X-RateLimit-Limit": number;
        /** @description Requests left in that window. */
        "X-RateLimit-Remaining": number;
        /** @description When that window is whole again, in Unix seconds. */
        "X-RateLimit-Reset": number;
        /** @description The same as a structured field (draft-ietf-httpapi-ratelimit-headers). */
        RateLimit: string;
        /** @description The limits that hold, as structured fields. */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the same request can succeed. */
        "Retry-After": number;
        /** @description How to authenticate (RFC 9110, 11.6.1). */
        "WWW-Authenticate": string;
        /** @description `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`. */
        "Idempotency-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description The account exists and is signed in. */
            201: {
                headers: {
                    /** @description Sets or removes the cookie `specway_session` (HttpOnly, SameSite=Lax, and Secure outside loopback). */
                    "Set-Cookie": string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            /** @description The caller may not do this here and now. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `email_taken`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "email_taken";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description E-mail and password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The person is signed in. */
            200: {
                headers: {
                    /** @description Sets or removes the cookie `specway_session` (HttpOnly, SameSite=Lax, and Secure outside loopback). */
                    "Set-Cookie": string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            /** @description E-mail and password do not belong together. The answer is the same, and takes as long, when nobody has that e-mail. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate": string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Answer403-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    /** @description Sets or removes the cookie `specway_session` (HttpOnly, SameSite=Lax, and Secure outside loopback). */
                    "Set-Cookie": string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    switchOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization to act in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchOrganization"];
            };
        };
        responses: {
            /** @description The session with its new active organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    issueApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The API. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueApiToken"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    /** @description Always `no-store`. */
                    "Cache-Control": "no-store";
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-forbidden-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The organization to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganization"];
            };
        };
        responses: {
            /** @description The new organization. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            409: components["responses"]["Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    deleteOrganization: {
        parameters: {
            query: {
                /** @description The organization's present name, as a confirmation. */
                name: string;
            };
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            /** @description The state forbids it. `details.reason`: `name_mismatch`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "name_mismatch";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganization"];
            };
        };
        responses: {
            /** @description The organization as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Who to invite, and as what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMember"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The plan does not allow more (`PLAN_LIMIT`; `details` says which `limit` of which `plan`, how much is `allowed` and how much `used`), or the credential does not reach. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            404: components["responses"]["Answer404-notFound-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `already_member`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "already_member";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
                /** @description The member's id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is no longer a member. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            /** @description The state forbids it. `details.reason`: `last_owner`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "last_owner";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. One of another form is answered like an unknown one. */
                id: string;
                /** @description The member's id. */
                user_id: string;
            };
            cookie?: never;
        };
        /** @description The new role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMember"];
            };
        };
        responses: {
            /** @description The member as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `last_owner`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "last_owner";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token from the invitation's link. */
                token: string;
            };
            cookie?: never;
        };
        /** @description Who accepts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description The session, with the organization as its active one. */
            200: {
                headers: {
                    /** @description Sets the cookie `specway_session` for somebody who was not signed in. */
                    "Set-Cookie"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The caller may not do this here and now. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `already_member`, `email_taken`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "already_member" | "email_taken";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added. */
                cursor?: string;
                /** @description Only keys of this API. */
                api?: components["schemas"]["ApiId"];
                /** @description Only keys with this status. */
                status?: components["schemas"]["KeyStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyListResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKey"];
            };
        };
        responses: {
            /** @description The key with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyWithSecretResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            409: components["responses"]["Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key no longer works. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    updateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateKey"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `key_revoked`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "key_revoked";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The key's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key with its new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyWithSecretResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired-idempotent"];
            404: components["responses"]["Answer404-notFound-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `key_revoked`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "key_revoked";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One subscription for each API. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionListResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. An API that is not mounted is 404. */
                api: string;
            };
            cookie?: never;
        };
        /** @description The plan to change to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscription"];
            };
        };
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `payment_required`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                reason?: "payment_required";
                            };
                        };
                    };
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    receiveBillingEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Identifies the event; the same for every attempt to deliver it. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds since 1970. */
                "webhook-timestamp": number;
            };
            path: {
                /** @description The API's id. An API that is not mounted is 404. */
                api: string;
            };
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingEvent"];
            };
        };
        responses: {
            /** @description The event was taken in. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    queryUsage: {
        parameters: {
            query?: {
                /** @description Only requests to this API. */
                api?: components["schemas"]["ApiId"];
                /** @description Start; default 24 hours before `to`. */
                from?: string;
                /** @description End; default now. */
                to?: string;
                /** @description The width of an interval. */
                interval?: components["schemas"]["UsageInterval"];
                /** @description What to tell apart within an interval. */
                group_by?: "operation" | "key";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage over time. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    queryAudit: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added. */
                cursor?: string;
                /** @description Only entries of this API. */
                api?: components["schemas"]["ApiId"];
                /** @description Only what this caller did; the id of a key or a person. */
                actor?: string;
                /** @description Only this action, or with `*` at the end every action that begins so. */
                action?: string;
                /** @description Only what was done to this; an id or a kind of thing. */
                resource?: string;
                /** @description Not before this time. */
                from?: string;
                /** @description Before this time. */
                to?: string;
                /** @description Whether to compute the hashes again. */
                verify?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the audit log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLog"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-forbidden-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listPersonalTokens: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the previous answer. Left out, the list starts at its newest item. A cursor is opaque and stays valid while items are added. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalTokenListResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    createPersonalToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The token to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonalToken"];
            };
        };
        responses: {
            /** @description The token with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalTokenWithSecretResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-forbidden-httpsRequired-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            409: components["responses"]["Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    revokePersonalToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token's id. One of another form, or somebody else's, is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token no longer works. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
}
