// Written by `specway generate`. Never edited by hand. Kairos: the types of the document, by openapi-typescript.

export interface paths {
    "/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List simulations */
        get: operations["listSimulations"];
        put?: never;
        /** @description Make a simulation */
        post: operations["createSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/from-domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Make a simulation from the metrics of a domain */
        post: operations["createSimulationFromDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Run a simulation from beginning to end */
        post: operations["runSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description Read a simulation */
        get: operations["getSimulation"];
        put?: never;
        post?: never;
        /** @description Remove a simulation */
        delete: operations["deleteSimulation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Compute ticks */
        post: operations["stepSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/playback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Start, pause, resume or stop a playback */
        post: operations["controlPlayback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description Read the policies of all agents */
        get: operations["getPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Change the policies of several agents */
        patch: operations["updatePolicies"];
        trace?: never;
    };
    "/simulations/{id}/policies/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
                /** @description The agent. */
                agentId: components["schemas"]["AgentName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Change the policy of one agent */
        patch: operations["updateAgentPolicy"];
        trace?: never;
    };
    "/simulations/{id}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Fork a simulation */
        post: operations["forkSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description Read a trace */
        get: operations["getSimulationTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Verify a trace */
        post: operations["verifySimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/ghost-branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description List discarded attempts */
        get: operations["listGhostBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/decrees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description List decrees */
        get: operations["listDecrees"];
        put?: never;
        /** @description Issue a decree */
        post: operations["issueDecree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/prophecies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description List forecasts */
        get: operations["listProphecies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description Follow a simulation */
        get: operations["streamSimulationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List built-in scenarios */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The scenario. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a built-in scenario */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List domains */
        get: operations["listDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The domain. */
                id: components["schemas"]["DomainName"];
            };
            cookie?: never;
        };
        /** @description Read a domain */
        get: operations["getDomain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description See whether the API works */
        get: operations["getKairosHealth"];
        put?: never;
        post?: never;
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
        /** @description List your organizations */
        get: operations["listKairosOrganizations"];
        put?: never;
        post?: never;
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
                /** @description The organization. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read an organization */
        get: operations["getKairosOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{orgId}/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        /** @description Read what was used in this month */
        get: operations["getUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{orgId}/usage/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        /** @description Read what was used before */
        get: operations["getUsageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{orgId}/license": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        /** @description Read what the plan allows */
        get: operations["getLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{orgId}/gate-policy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        /** @description Read the gate policy */
        get: operations["getGatePolicy"];
        /** @description Replace the gate policy */
        put: operations["replaceGatePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List evaluations */
        get: operations["listEvaluations"];
        put?: never;
        /** @description Ask the gate */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read an evaluation */
        get: operations["getEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** @description Identifies the simulation. A UUID, version 7 where the API makes it. */
        SimulationId: string;
        /**
         * @description `ready`: made, and waits. `running`: a playback or a run computes. `paused`: a playback rests, or a run was stopped by the clock. `completed`, `collapsed` (every agent is lost) and `failed` (a fault of the engine) are final: fork the simulation to go on.
         * @enum {string}
         */
        SimulationStatus: "ready" | "running" | "paused" | "completed" | "collapsed" | "failed";
        /**
         * @description Why the simulation has its status.
         * @enum {string}
         */
        SimulationReason: "created" | "play" | "pause" | "resume" | "stop" | "untilTick" | "tickLimit" | "idle" | "run" | "halt" | "collapse" | "failure";
        /** @description How ticks are computed by the clock. */
        Playback: {
            /** @description How many ticks a second. */
            ticksPerSecond: number;
            /** @description Where it pauses; `null`: nowhere. */
            untilTick: number | null;
            /** @description When it was last started. */
            startedAt: string;
            /** @description The tick that it was last started at. */
            startTick: number;
        };
        /** @description The playback, also while it is paused; `null` otherwise. */
        PlaybackOrNull: components["schemas"]["Playback"] | null;
        /** @description What people call it; `null` when nobody said. */
        SimulationLabel: string | null;
        /** @description A simulation with its present state and the configuration that runs. */
        Simulation: {
            /** @description Identifies the simulation. */
            readonly id: components["schemas"]["SimulationId"];
            /** @description The built-in scenario that it was made from; `null` for a scenario of your own and for domains. */
            scenarioId: string | null;
            engineVersion: components["schemas"]["EngineVersion"];
            state: components["schemas"]["SimulationState"];
            status: components["schemas"]["SimulationStatus"];
            statusReason: components["schemas"]["SimulationReason"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            seed: components["schemas"]["Seed"];
            /** @description The domain that it was made from, or `null`. */
            domain: string | null;
            label: components["schemas"]["SimulationLabel"];
            /** @description The organization that owns it and pays for it. */
            readonly organizationId: string;
            traceHash: components["schemas"]["TraceHash"];
            playback: components["schemas"]["PlaybackOrNull"];
            /** @description The simulation that it was forked from; `null` when it was not, or when that was deleted. */
            parentId: string | null;
            /** @description The tick that it was forked at; `null` when it was not. */
            forkedAtTick: number | null;
            /** @description The full configuration that runs, with every default written out. */
            scenario: components["schemas"]["ScenarioInput"];
            /** @description When it was made. */
            readonly createdAt: string;
            /** @description When it was last changed. */
            readonly updatedAt: string;
        };
        /** @description A simulation in a list, without its state and configuration. */
        SimulationSummary: {
            id: components["schemas"]["SimulationId"];
            /** @description The built-in scenario that it was made from, or `null`. */
            scenarioId: string | null;
            engineVersion: components["schemas"]["EngineVersion"];
            status: components["schemas"]["SimulationStatus"];
            statusReason: components["schemas"]["SimulationReason"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            seed: components["schemas"]["Seed"];
            /** @description The domain that it was made from, or `null`. */
            domain: string | null;
            label: components["schemas"]["SimulationLabel"];
            /** @description The organization that owns it. */
            organizationId: string;
            traceHash: components["schemas"]["TraceHash"];
            playback: components["schemas"]["PlaybackOrNull"];
            /** @description The simulation that it was forked from, or `null`. */
            parentId: string | null;
            /** @description The tick that it was forked at, or `null`. */
            forkedAtTick: number | null;
            phase: components["schemas"]["SimulationPhase"];
            /** @description Stability of the system. */
            stability: number;
            /** @description When it was made. */
            createdAt: string;
            /** @description When it was last changed. */
            updatedAt: string;
        };
        /** @description The part of the list that this is. */
        ListWindow: {
            /** @description How many items were asked for. */
            limit: number;
            /** @description How many items were skipped. */
            offset: number;
            /** @description How many there are in all. */
            total: number;
        };
        /** @description Simulations of the organization. */
        SimulationList: {
            /** @description The simulations of this page. */
            data: components["schemas"]["SimulationSummary"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /** @description Exactly one of `scenarioId` and `scenario`. */
        CreateSimulation: {
            /** @description A built-in scenario. */
            scenarioId?: string;
            /** @description A scenario of your own. */
            scenario?: components["schemas"]["ScenarioInput"];
            /** @description Replaces the seed of the built-in scenario. */
            seed?: components["schemas"]["Seed"];
            organizationId?: components["schemas"]["PayingOrganization"];
            /** @description The engine that runs it; the newest when left out. */
            engineVersion?: components["schemas"]["EngineVersion"];
        } & (unknown | unknown);
        /** @description Who owns it and pays for it; the organization of the credential when left out. For a key it can be no other. */
        PayingOrganization: string;
        /** @description Metrics of a domain, out of which an adapter makes the scenario. */
        CreateSimulationFromDomain: {
            domain: components["schemas"]["DomainName"];
            input: components["schemas"]["DomainInput"];
            organizationId?: components["schemas"]["PayingOrganization"];
            /** @description The engine that runs it; the newest when left out. */
            engineVersion?: components["schemas"]["EngineVersion"];
        } & components["schemas"]["InputOfDomain"];
        /** @description Where to fork, and what to call it. */
        ForkSimulation: {
            /** @description The tick that the fork begins with; the present one when left out. */
            atTick?: components["schemas"]["Tick"];
            /** @description What people call the fork; the label of its parent when left out. */
            label?: string;
        };
        /** @description Names an agent. Unique in its scenario. */
        AgentName: string;
        /** @description Names a field. Unique in its scenario. */
        FieldName: string;
        /** @description Where randomness starts. The same scenario with the same seed gives the same trace, bit for bit. */
        Seed: number;
        /** @description A version of the engine. A simulation stays with the version that it was made with. */
        EngineVersion: string;
        /** @description How much each attractor draws the agent, by its id. One that is left out weighs 0.5. */
        AttractorPreferences: {
            [key: string]: number;
        };
        /** @description What drives an agent. Pressure and buffer wander around these values. */
        AgentPolicy: {
            /** @description Agency: the pressure to optimize, Λ. */
            lambda: number;
            /** @description Structural buffer, Γ. */
            gamma: number;
            /** @description How much `lambda` changes per tick. Left out it is 0. */
            lambdaDrift?: number;
            /** @description How much `gamma` changes per tick. Left out it is 0. */
            gammaDrift?: number;
        };
        /** @description Where the agent stands in the picture of its domain. It has no effect on the run. */
        Marker: {
            /** @description Horizontal place. */
            x: number;
            /** @description Vertical place. */
            y: number;
        };
        /** @description An agent, as it is configured. */
        SimulationAgent: {
            id: components["schemas"]["AgentName"];
            marker?: components["schemas"]["Marker"];
            policy: components["schemas"]["AgentPolicy"];
            attractorPreferences?: components["schemas"]["AttractorPreferences"];
        };
        /** @description A point of the lattice that attracts agents, or repels them. The node of a repulsor is the cliff. */
        FieldConfig: {
            id: components["schemas"]["FieldName"];
            kind: components["schemas"]["FieldKind"];
            /** @description Its position, at most `radius` away from 0. */
            b: number;
            /** @description How strong it is: above 0, at most 1. */
            strength: number;
        };
        /** @description Where a run begins. May be `{}`. */
        InitialState: {
            /** @description The lattice reaches from `-radius` to `radius`. Left out it is 12. */
            radius?: number;
            /** @description The fields. Left out there are an attractor `stability` at -4 (strength 0.8) and a repulsor `cliff` at 9 (strength 0.9), both in proportion to the radius. */
            fields?: components["schemas"]["FieldConfig"][];
            /** @description Where agents begin, by their id, at most `radius` away from 0. Agents that are left out are spread evenly. */
            positions?: {
                [key: string]: number;
            };
        };
        /** @description Rules of the run. */
        SimulationRules: {
            /** @description An attractor whose node another agent occupies supports nobody else. Left out it is `false`. */
            zeroSumAttractorCapture?: boolean;
            /** @description Ticks between two forecasts; 0 for none. Left out it is 50. */
            prophecyEvery?: number;
            /**
             * @description Whether a published forecast of volatility acts on the world that it forecasts, and in which direction. Left out it is `none`.
             * @enum {string}
             */
            prophecyFeedback?: "none" | "self-fulfilling" | "self-defeating";
            /** @description How strongly a forecast acts back. Left out it is 0.2. */
            prophecyWeight?: number;
            /** @description The run ends when every agent is lost. Left out it is `true`. */
            haltOnCollapse?: boolean;
        };
        /** @description What the axes of the picture are called. */
        NodeLabels: {
            /** @description Name of the horizontal axis. */
            x: string;
            /** @description Name of the vertical axis. */
            y: string;
        };
        /** @description Words to find it by. */
        ScenarioTags: string[];
        /** @description A scenario as it is written. `seed`, `agents` and `initialState` are enough; whatever `GET /scenarios/{id}` answers, edited or not, is valid too. */
        ScenarioInput: {
            /** @description Kept as information. It never names a built-in scenario. */
            id?: string;
            /** @description What people call it. */
            label?: string;
            seed: components["schemas"]["Seed"];
            tags?: components["schemas"]["ScenarioTags"];
            /** @description What it is about. */
            note?: string;
            initialState: components["schemas"]["InitialState"];
            /** @description The agents, in the order in which they act. */
            agents: components["schemas"]["SimulationAgent"][];
            nodeLabels?: components["schemas"]["NodeLabels"];
            rules?: components["schemas"]["SimulationRules"];
        };
        /** @description A built-in scenario, in the list. */
        ScenarioSummary: {
            /** @description Names the scenario. */
            id: string;
            /** @description What people call it. */
            label: string;
            seed: components["schemas"]["Seed"];
            tags: components["schemas"]["ScenarioTags"];
            /** @description What it shows. */
            note: string;
        };
        /** @description The built-in scenarios. */
        ScenarioList: {
            /** @description All of them. */
            data: components["schemas"]["ScenarioSummary"][];
        };
        /** @description A built-in scenario with every default written out. Valid as `scenario` of a new simulation. */
        Scenario: {
            /** @description Names the scenario. */
            id: string;
            /** @description What people call it. */
            label: string;
            seed: components["schemas"]["Seed"];
            tags: components["schemas"]["ScenarioTags"];
            /** @description What it shows. */
            note: string;
            /** @description Where a run begins. */
            initialState: components["schemas"]["InitialState"];
            /** @description The agents, in the order in which they act. */
            agents: components["schemas"]["SimulationAgent"][];
            nodeLabels?: components["schemas"]["NodeLabels"];
            rules: components["schemas"]["SimulationRules"];
        };
        /** @description A tick, counted from 0. */
        Tick: number;
        /** @description `sha256:` and the SHA-256, in hexadecimal, over the step records of ticks 1 to `t`, each as one line of JSON with its line feed: the lines of the NDJSON trace. */
        TraceHash: string;
        /**
         * @description Whether the field attracts agents or repels them.
         * @enum {string}
         */
        FieldKind: "attractor" | "repulsor";
        /**
         * @description The mood of the last 32 ticks. `volatile`: stability swings, is low, or alarms are frequent. `stagnant`: hardly anybody moves. `resonant`: neither.
         * @enum {string}
         */
        SimulationPhase: "resonant" | "volatile" | "stagnant";
        /**
         * @description A step on the lattice.
         * @enum {string}
         */
        AgentMove: "left" | "stay" | "right";
        /**
         * @description The last move; `idle` before the first.
         * @enum {string}
         */
        LastMove: "idle" | "left" | "stay" | "right";
        /** @description A position on the lattice. */
        Position: number;
        /**
         * @description How an agent was lost. `CLIFF`: on the node of a repulsor with more pressure than buffer. `EXHAUSTION`: without any buffer for 16 ticks. `PARADOX`: in a conflict that three separations did not solve.
         * @enum {string}
         */
        LossKind: "CLIFF" | "EXHAUSTION" | "PARADOX";
        /**
         * @description How grave it is, by criticality: from 0, from 0.5, from 0.75.
         * @enum {string}
         */
        WarningLevel: "watch" | "warning" | "critical";
        /** @description How much of what lies ahead ends in a loss. */
        CollapseRisk: {
            /** @description Share of all paths of the next 8 ticks that end in a loss. */
            inertia: number;
            /** @description What is left with the best moves: 0 when some path survives, else 1. */
            optimized: number;
        };
        /** @description The gravest of what lies ahead within 8 ticks; of the agent with the greatest criticality. */
        CollapseWarning: {
            agent: components["schemas"]["AgentRef"];
            /** @description Imminence, severity and risk in one number, 0 to 1. */
            criticality: number;
            /** @description Magnitude of the loss ahead. */
            severity: number;
            /** @description How near it is: 1 in the next tick, 0 beyond the horizon. */
            imminence: number;
            /** @description Ticks until the loss when nothing changes; 0: none within the horizon. */
            stepsToImpact: number;
            risk: components["schemas"]["CollapseRisk"];
            level: components["schemas"]["WarningLevel"];
            /** @description Every path ends in a loss. */
            totalFutureCollapse: boolean;
        };
        /** @description The id of an agent. */
        AgentRef: string;
        /** @description A field, as strong as it is now. */
        FieldRecord: {
            /** @description The field. */
            id: string;
            kind: components["schemas"]["FieldKind"];
            b: components["schemas"]["Position"];
            /** @description What is left of its strength: attractors wear out where agents stand, and recover. */
            strength: number;
        };
        /** @description An agent, as it is now. */
        AgentRecord: {
            id: components["schemas"]["AgentRef"];
            b: components["schemas"]["Position"];
            lastMove: components["schemas"]["LastMove"];
            /** @description Effective pressure, Λ. */
            lambda: number;
            /** @description Effective buffer, Γ. */
            gamma: number;
            /** @description Running total of the stability of its pairs. */
            stability: number;
            /** @description `false` once it was lost, for good. */
            alive: boolean;
        };
        /** @description The system, as it is now. */
        StepState: {
            /** @description Mean over all pairs of living agents: their buffers over their pressures. */
            stability: number;
            /** @description The least pair. */
            minStability: number;
            phase: components["schemas"]["SimulationPhase"];
            /** @description Every agent is lost. */
            collapsed: boolean;
            /** @description The fields, as in the scenario. */
            fields: components["schemas"]["FieldRecord"][];
        };
        /** @description One tick. The record of `t = 0` is the initial state: moves `idle`, totals 0, stability of the configured values. Its text (these keys in this order, without white space) is what `traceHash` is made of. */
        StepRecord: {
            t: components["schemas"]["Tick"];
            /** @description Position of the first agent. */
            b: components["schemas"]["Position"];
            /** @description Last move of the first agent. */
            lastMove: components["schemas"]["LastMove"];
            state: components["schemas"]["StepState"];
            /** @description The gravest warning, or `null`. */
            warning: components["schemas"]["CollapseWarning"] | null;
            /** @description The agents, in the order of the scenario. */
            agents: components["schemas"]["AgentRecord"][];
        };
        /** @description The last step record, with its inner `state` spread out. */
        SimulationState: {
            t: components["schemas"]["Tick"];
            /** @description Position of the first agent. */
            b: components["schemas"]["Position"];
            /** @description Last move of the first agent. */
            lastMove: components["schemas"]["LastMove"];
            /** @description Mean over all pairs of living agents: their buffers over their pressures. */
            stability: number;
            /** @description The least pair. */
            minStability: number;
            phase: components["schemas"]["SimulationPhase"];
            /** @description Every agent is lost. */
            collapsed: boolean;
            /** @description The gravest warning, or `null`. */
            warning: components["schemas"]["CollapseWarning"] | null;
            /** @description The fields, as in the scenario. */
            fields: components["schemas"]["FieldRecord"][];
            /** @description The agents, in the order of the scenario. */
            agents: components["schemas"]["AgentRecord"][];
        };
        /** @description What happened between two ticks, in numbers. */
        TraceSummary: {
            /** @description The first tick that is counted. */
            fromTick: components["schemas"]["Tick"];
            /** @description The last tick that is counted. */
            toTick: components["schemas"]["Tick"];
            /** @description How many ticks are counted. */
            ticks: number;
            /** @description The agents, in the order of the scenario. */
            agentIds: components["schemas"]["AgentRef"][];
            /** @description The phase at `toTick`. */
            finalPhase: components["schemas"]["SimulationPhase"];
            /** @description Mean of the stability of these ticks. */
            meanStability: number;
            /** @description The least stability. */
            minStability: number;
            /** @description The greatest stability. */
            maxStability: number;
            /** @description Every change of phase. */
            phaseTransitions: components["schemas"]["PhaseTransition"][];
            /** @description Every agent that was lost. */
            basinLosses: components["schemas"]["BasinLoss"][];
            /** @description Ticks with a warning. */
            warningTicks: number;
            /** @description Paradoxes that were met. */
            paradoxes: number;
            /** @description Attempts that were discarded. */
            ghostBranches: number;
        };
        /** @description An agent was lost. */
        BasinLoss: {
            tick: components["schemas"]["Tick"];
            agent: components["schemas"]["AgentRef"];
            kind: components["schemas"]["LossKind"];
            /** @description How far pressure exceeded the buffer. */
            magnitude: number;
        };
        /** @description An attempt at a tick that ended in a paradox and was discarded. */
        GhostBranch: {
            tick: components["schemas"]["Tick"];
            /** @description Which attempt at this tick, from 1. */
            attempt: number;
            /**
             * @description Why it was discarded.
             * @enum {string}
             */
            reason: "paradox";
            /** @description The two agents in conflict. */
            agents: components["schemas"]["AgentRef"][];
            /** @description The moves of the attempt, by agent. */
            moves: {
                [key: string]: components["schemas"]["AgentMove"];
            };
            /** @description Stability of the pair. */
            stability: number;
        };
        /** @description Attempts that were discarded. */
        GhostBranchList: {
            /** @description Those of this page. */
            data: components["schemas"]["GhostBranch"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /**
         * @description A part of a trace.
         * @enum {string}
         */
        TracePart: "steps" | "events" | "prophecies" | "ghostBranches";
        /** @description Exactly one of `scenarioId`, `scenario` and `domain`; `input` belongs to `domain`. */
        RunSimulation: ({
            /** @description A built-in scenario. */
            scenarioId?: string;
            /** @description A scenario of your own. */
            scenario?: components["schemas"]["ScenarioInput"];
            domain?: components["schemas"]["DomainName"];
            input?: components["schemas"]["DomainInput"];
            /** @description How many ticks to compute. The plan may allow fewer. */
            ticks: number;
            /** @description Decrees with the tick at which each takes effect, at most `ticks`. Those of one tick take effect in the order of this list. */
            decrees?: Omit<components["schemas"]["IssueDecree"], "type">[];
            /** @description Which parts of the trace to answer; `[]`: the summary only. */
            include: components["schemas"]["TracePart"][];
            /** @description Replaces the seed of the built-in scenario. */
            seed?: components["schemas"]["Seed"];
            organizationId?: components["schemas"]["PayingOrganization"];
            /** @description The engine that runs it; the newest when left out. */
            engineVersion?: components["schemas"]["EngineVersion"];
        } & components["schemas"]["InputOfDomain"]) & (unknown | unknown | unknown);
        /** @description The parts of the trace that were asked for. */
        TraceParts: {
            /** @description The ticks. */
            steps?: components["schemas"]["StepRecord"][];
            /** @description What happened, in order; of a run from its creation on, so also what ended it before its first tick. */
            events?: components["schemas"]["EventRecord"][];
            /** @description The forecasts. */
            prophecies?: components["schemas"]["Prophecy"][];
            /** @description The discarded attempts. */
            ghostBranches?: components["schemas"]["GhostBranch"][];
        };
        /** @description A finished run with its trace. */
        SimulationRun: components["schemas"]["Simulation"] & {
            trace: components["schemas"]["TraceParts"];
            summary: components["schemas"]["TraceSummary"];
        };
        /** @description The last line of a trace. */
        TraceEnd: {
            summary: components["schemas"]["TraceSummary"];
            simulation: components["schemas"]["Simulation"];
            /** @description What happened, in order; of a run from its creation on, so also what ended it before its first tick. */
            events?: components["schemas"]["EventRecord"][];
            /** @description The forecasts. */
            prophecies?: components["schemas"]["Prophecy"][];
            /** @description The discarded attempts. */
            ghostBranches?: components["schemas"]["GhostBranch"][];
        };
        /** @description A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off. */
        TraceLine: components["schemas"]["StepRecord"] | components["schemas"]["TraceEnd"] | components["schemas"]["Error"];
        /** @description A part of a trace, and what happened in it. */
        SimulationTrace: {
            simulationId: components["schemas"]["SimulationId"];
            /** @description The built-in scenario that it was made from, or `null`. */
            scenarioId: string | null;
            /** @description The domain that it was made from, or `null`. */
            domain: string | null;
            engineVersion: components["schemas"]["EngineVersion"];
            seed: components["schemas"]["Seed"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            status: components["schemas"]["SimulationStatus"];
            traceHash: components["schemas"]["TraceHash"];
            trace: components["schemas"]["TraceParts"];
            summary: components["schemas"]["TraceSummary"];
        };
        /** @description How far to go, and what to force on the way. */
        StepSimulation: {
            /** @description How many ticks to compute. */
            ticks: number;
            /** @description Forces the move of these agents in every tick of this call. A move off the lattice counts as `stay`; the separation of a paradox outranks it. It is recorded, so that a replay agrees. */
            moves?: {
                [key: string]: components["schemas"]["AgentMove"];
            };
            /** @description What to answer beside the summary. */
            include: ("steps" | "events")[];
        };
        /** @description What these ticks have done. */
        StepResult: {
            simulationId: components["schemas"]["SimulationId"];
            status: components["schemas"]["SimulationStatus"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            /** @description Ticks computed now: fewer than asked for when the simulation has ended. */
            ticks: number;
            state: components["schemas"]["SimulationState"];
            traceHash: components["schemas"]["TraceHash"];
            summary: components["schemas"]["TraceSummary"];
            /** @description The ticks, where they were asked for. */
            steps?: components["schemas"]["StepRecord"][];
            /** @description What happened, where it was asked for; at most the first 1,000 events. */
            events?: components["schemas"]["EventRecord"][];
            /** @description There were more events; read them from the trace. */
            eventsTruncated?: boolean;
        };
        /** @description What to do with the playback. */
        ControlPlayback: {
            /**
             * @description `play` starts it, or changes rate and end. `pause` stops the clock, `resume` starts it again and changes nothing of one that runs. `stop` completes the simulation.
             * @enum {string}
             */
            action: "play" | "pause" | "resume" | "stop";
            /** @description How many ticks a second. `play` takes 10 when it is left out, `resume` the former rate; `pause` and `stop` take none. */
            ticksPerSecond?: number;
            /** @description Where to pause, after the present tick and at most at the last that the plan allows. Left out, `play` has an open end and `resume` keeps the former; `pause` and `stop` take none. */
            untilTick?: number;
        };
        /** @description The playback as it is now. */
        PlaybackResult: {
            simulationId: components["schemas"]["SimulationId"];
            status: components["schemas"]["SimulationStatus"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            playback: components["schemas"]["PlaybackOrNull"];
        };
        /** @description A span of ticks. */
        TickSpan: {
            /** @description Its first tick. */
            fromTick: components["schemas"]["Tick"];
            /** @description Its last tick. */
            toTick: components["schemas"]["Tick"];
        };
        /** @description What a recomputation from the scenario and the inputs gave. */
        Verification: {
            simulationId: components["schemas"]["SimulationId"];
            /** @description Both hashes are the same. */
            verified: boolean;
            /** @description Ticks that were recomputed. */
            t: components["schemas"]["Tick"];
            engineVersion: components["schemas"]["EngineVersion"];
            /** @description The stored hash. */
            traceHash: components["schemas"]["TraceHash"];
            /** @description The hash of the recomputed ticks. */
            computedHash: components["schemas"]["TraceHash"];
            /** @description The first span between two checkpoints that differs; `null` when none does. */
            firstMismatch: components["schemas"]["TickSpan"] | null;
            /** @description How long it took. */
            durationMs: number;
        };
        /**
         * @description What happened.
         * @enum {string}
         */
        EventName: "decree" | "paradox" | "loss" | "warning" | "phase" | "prophecy" | "simulation:status" | "error";
        /** @description An event of a simulation, as its stream carries it. Ticks are no events of their own here. */
        EventRecord: {
            /** @description The tick and the ordinal of the event within it. */
            id: string;
            tick: components["schemas"]["Tick"];
            event: components["schemas"]["EventName"];
            /** @description What the stream's event of this name carries. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description An agent was lost. */
        LossEvent: {
            tick: components["schemas"]["Tick"];
            /** @description How far pressure exceeded the buffer. */
            magnitude: number;
            agent: components["schemas"]["AgentRef"];
            kind: components["schemas"]["LossKind"];
        };
        /** @description A warning has appeared, has risen a level, or is over. */
        WarningEvent: {
            tick: components["schemas"]["Tick"];
            /**
             * @description What has changed.
             * @enum {string}
             */
            change: "appeared" | "worsened" | "cleared";
            /** @description The agent; after a warning is over, the one that was warned of last. */
            agent: components["schemas"]["AgentRef"];
            /** @description Imminence */
            criticality: number;
            /** @description Magnitude of the loss ahead. */
            severity: number;
            /** @description How near it is. */
            imminence: number;
            /** @description Ticks until the loss. */
            stepsToImpact: number;
            risk: components["schemas"]["CollapseRisk"];
            /**
             * @description How grave it is; `null` once it is over.
             * @enum {string|null}
             */
            level: "watch" | "warning" | "critical" | null;
            /** @description Every path ends in a loss. */
            totalFutureCollapse: boolean;
        };
        /** @description What the engine did against it. */
        Separation: {
            /**
             * @description The engine's own decree.
             * @enum {string}
             */
            type: "separation";
            target: components["schemas"]["AgentRef"];
            /** @description How much buffer the agent was given. */
            magnitude: number;
        };
        /** @description Two agents met on one node with too little stability between them; the attempt was discarded. */
        ParadoxEvent: {
            tick: components["schemas"]["Tick"];
            /** @description The two agents. */
            agents: components["schemas"]["AgentRef"][];
            /** @description Where they met. */
            b: components["schemas"]["Position"];
            /** @description Stability of the pair. */
            stability: number;
            /** @description Which attempt at this tick, from 1. */
            attempt: number;
            decree: components["schemas"]["Separation"];
        };
        /** @description A decree, or a change of policy, has taken effect. */
        DecreeEvent: {
            tick: components["schemas"]["Tick"];
            /** @description The decree. */
            id: string;
            type: components["schemas"]["DecreeType"];
            payload: components["schemas"]["DecreePayload"];
            origin: components["schemas"]["DecreeOrigin"];
            /**
             * @description `none`: its target was lost in the meantime. Absent otherwise.
             * @enum {string}
             */
            effect?: "none";
        };
        /** @description The status has changed; or, first in a stream, what it is. */
        StatusEvent: {
            simulationId: components["schemas"]["SimulationId"];
            status: components["schemas"]["SimulationStatus"];
            /**
             * @description The status before; `null` in a snapshot.
             * @enum {string|null}
             */
            previousStatus: "ready" | "running" | "paused" | "completed" | "collapsed" | "failed" | null;
            /**
             * @description The reason of the status, or `snapshot`.
             * @enum {string}
             */
            reason: "created" | "play" | "pause" | "resume" | "stop" | "untilTick" | "tickLimit" | "idle" | "run" | "halt" | "collapse" | "failure" | "snapshot";
            tick: components["schemas"]["Tick"];
            /** @description When it happened. */
            at: string;
        };
        /** @description The phase has changed. */
        PhaseTransition: {
            /** @description The phase before. */
            from: components["schemas"]["SimulationPhase"];
            /** @description The phase now. */
            to: components["schemas"]["SimulationPhase"];
            tick: components["schemas"]["Tick"];
        };
        /** @description The connection is alive. The event has no data and no id. */
        StreamHeartbeat: null;
        /** @description The tick at which it takes effect, after the present one; the next one when left out. */
        DecreeTick: number;
        /** @description One agent, and by how much. */
        TargetedMagnitude: {
            /** @description The agent. */
            target: string;
            /** @description By how much. */
            magnitude: number;
        };
        /** @description A buffer for a while. */
        OversightSurge: {
            /** @description The agent; all of them when left out. */
            target?: string;
            /** @description How much the buffer grows. */
            magnitude: number;
            /** @description For how many ticks. */
            durationTicks: number;
        };
        /** @description A blow against the buffer. */
        ExogenousShock: {
            /** @description The agent; all of them when left out. */
            target?: string;
            /** @description How much of the buffer is gone at once. */
            magnitude: number;
        };
        /** @description Base values of an agent, at least one. */
        PolicyChange: {
            /** @description The agent. */
            target: string;
            /** @description The pressure to optimize, Λ. */
            lambda?: number;
            /** @description The structural buffer, Γ. */
            gamma?: number;
            /** @description How much `lambda` changes per tick. */
            lambdaDrift?: number;
            /** @description How much `gamma` changes per tick. */
            gammaDrift?: number;
            attractorPreferences?: components["schemas"]["AttractorPreferences"];
        };
        /** @description A field, and its new position, its new strength, or both. */
        FieldShift: {
            /** @description The field. */
            field: string;
            /** @description Its position, at most the radius away from 0. */
            b?: number;
            /** @description Its strength: above 0, at most 1. */
            strength?: number;
        };
        /** @description There is nothing more to say. */
        NothingMore: Record<string, unknown>;
        /** @description The pressure of one agent changes. */
        CapabilityJump: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "capability_jump";
            payload: components["schemas"]["TargetedMagnitude"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description The buffer of one agent changes. */
        AlignmentShift: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "alignment_shift";
            payload: components["schemas"]["TargetedMagnitude"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description The buffer of one agent, or of all, grows for a while. */
        OversightSurgeDecree: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "oversight_surge";
            payload: components["schemas"]["OversightSurge"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description One agent, or all, lose buffer at once. */
        ExogenousShockDecree: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "exogenous_shock";
            payload: components["schemas"]["ExogenousShock"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description The base values of one agent are replaced. */
        PolicyChangeDecree: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "policy_change";
            payload: components["schemas"]["PolicyChange"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description A field moves, or changes its strength. */
        FieldShiftDecree: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "field_shift";
            payload: components["schemas"]["FieldShift"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description The simulation ends before this tick is computed, as `completed`. */
        HaltDecree: {
            /**
             * @description What kind of decree it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "halt";
            payload: components["schemas"]["NothingMore"];
            tick?: components["schemas"]["DecreeTick"];
        };
        /** @description A decree. What `payload` holds follows from `type`. */
        IssueDecree: components["schemas"]["CapabilityJump"] | components["schemas"]["AlignmentShift"] | components["schemas"]["OversightSurgeDecree"] | components["schemas"]["ExogenousShockDecree"] | components["schemas"]["PolicyChangeDecree"] | components["schemas"]["FieldShiftDecree"] | components["schemas"]["HaltDecree"];
        /**
         * @description What a decree does. `separation` is the engine's own, against paradoxes.
         * @enum {string}
         */
        DecreeType: "capability_jump" | "alignment_shift" | "oversight_surge" | "exogenous_shock" | "policy_change" | "field_shift" | "halt" | "separation";
        /**
         * @description Where a decree comes from: `api` (issued), `schedule` (part of a run or of a domain's input), `policy` (a change of policies), `engine` (a separation).
         * @enum {string}
         */
        DecreeOrigin: "api" | "schedule" | "policy" | "engine";
        /** @description What the decree is about; its form follows from `type`. */
        DecreePayload: components["schemas"]["TargetedMagnitude"] | components["schemas"]["OversightSurge"] | components["schemas"]["ExogenousShock"] | components["schemas"]["PolicyChange"] | components["schemas"]["FieldShift"] | components["schemas"]["NothingMore"];
        /** @description A decree, as it was accepted. */
        Decree: {
            /** @description Identifies the decree. */
            id: string;
            simulationId: components["schemas"]["SimulationId"];
            type: components["schemas"]["DecreeType"];
            payload: components["schemas"]["DecreePayload"];
            /** @description When it was accepted. */
            createdAt: string;
            origin: components["schemas"]["DecreeOrigin"];
            /** @description The tick that was asked for; `null`: the next one. */
            tick: number | null;
            /** @description The tick at which it took effect, as its event says; `null` before that. Of a `halt`, and of what was due with it, the tick that the simulation ended at. */
            appliedAtTick: number | null;
        };
        /** @description The decrees of a simulation, in the order in which they were accepted. */
        DecreeList: {
            /** @description The decrees of this page. */
            data: components["schemas"]["Decree"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /** @description The values to change, at least one; the others stay. */
        AgentPolicyPatch: {
            /** @description The pressure to optimize, Λ. */
            lambda?: number;
            /** @description The structural buffer, Γ. */
            gamma?: number;
            /** @description How much `lambda` changes per tick; `null` is 0. */
            lambdaDrift?: number | null;
            /** @description How much `gamma` changes per tick; `null` is 0. */
            gammaDrift?: number | null;
            /** @description How much each attractor draws the agent. Merged with what is there; `null`, for one or for all, is the default of 0.5. */
            attractorPreferences?: {
                [key: string]: number | null;
            } | null;
        };
        /** @description Changes for several agents; all of them, or none. */
        UpdatePolicies: {
            /** @description Changes by the id of the agent. */
            policies: {
                [key: string]: components["schemas"]["AgentPolicyPatch"];
            };
        };
        /** @description What the values are now, after noise, decrees and fields. */
        EffectivePolicy: {
            /** @description Effective pressure, Λ. */
            lambda: number;
            /** @description Effective buffer, Γ. */
            gamma: number;
        };
        /** @description What drives an agent. Base values include changes that are still to take effect. */
        CurrentPolicy: {
            /** @description The pressure to optimize, Λ. */
            lambda: number;
            /** @description The structural buffer, Γ. */
            gamma: number;
            /** @description How much `lambda` changes per tick. */
            lambdaDrift: number;
            /** @description How much `gamma` changes per tick. */
            gammaDrift: number;
            attractorPreferences: components["schemas"]["AttractorPreferences"];
            effective: components["schemas"]["EffectivePolicy"];
            /** @description A change is accepted and takes effect at the next tick. */
            pending: boolean;
        };
        /** @description What drives the agents of a simulation. */
        SimulationPolicies: {
            simulationId: components["schemas"]["SimulationId"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            /** @description The policies, by the id of the agent. */
            policies: {
                [key: string]: components["schemas"]["CurrentPolicy"];
            };
            /** @description The decrees that these changes have become; empty when nothing was changed. */
            decreeIds: string[];
        };
        /** @description How stable the forks were in the end. */
        StabilityPercentiles: {
            /** @description A tenth of them was below. */
            p10: number;
            /** @description Half of them was below. */
            p50: number;
            /** @description All but a tenth was below. */
            p90: number;
        };
        /** @description The agent that is lost first in most forks. */
        FirstLoss: {
            agent: components["schemas"]["AgentRef"];
            /** @description The tick at which half of these forks have lost it. */
            p50Tick: number;
        };
        /** @description What 16 forks with fresh noise did in the next ticks. Further fields belong to the engine version. */
        ProphecyData: {
            /** @description The phase that most forks end in. */
            predictedPhase: components["schemas"]["SimulationPhase"];
            /** @description Their share. */
            confidence: number;
            /** @description How many ticks the forks ran. */
            horizon: number;
            stability: components["schemas"]["StabilityPercentiles"];
            /** @description Share of the forks that lost an agent. */
            lossProbability: number;
            /** @description The agent that is lost first; `null` when no fork lost one. */
            firstLoss: components["schemas"]["FirstLoss"] | null;
            /** @description The tick that the forecast was made at. */
            tick: components["schemas"]["Tick"];
        };
        /** @description A forecast, as it was published. */
        Prophecy: {
            /** @description Identifies the forecast. */
            readonly id: string;
            /** @description The simulation. */
            simulationId: components["schemas"]["SimulationId"];
            /** @description When it was made. */
            readonly createdAt: string;
            data: components["schemas"]["ProphecyData"];
        };
        /** @description The forecasts of a simulation. */
        ProphecyList: {
            /** @description The forecasts of this page. */
            data: components["schemas"]["Prophecy"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /** @description Names a domain; `GET /domains` lists them. */
        DomainName: string;
        /** @description What the domain takes; its form follows from `domain`, and `GET /domains/{id}` shows it. */
        DomainInput: {
            [key: string]: unknown;
        };
        /** @description Which schema `input` follows, by `domain`. A part of every body that has both. A domain without an adapter is not judged here: it is answered as unknown. */
        InputOfDomain: unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown;
        /** @description A domain, in the list. */
        DomainSummary: {
            id: components["schemas"]["DomainName"];
            /** @description What people call it. */
            label: string;
            /** @description What Λ, the pressure, is made of. */
            lambdaFrom: string;
            /** @description What Γ, the buffer, is made of. */
            gammaFrom: string;
        };
        /** @description The domains. */
        DomainList: {
            /** @description All of them. */
            data: components["schemas"]["DomainSummary"][];
        };
        /** @description A domain and its adapter. */
        Domain: {
            id: components["schemas"]["DomainName"];
            /** @description What people call it. */
            label: string;
            /** @description What Λ, the pressure, is made of. */
            lambdaFrom: string;
            /** @description What Γ, the buffer, is made of. */
            gammaFrom: string;
            /** @description Goes up when the same input gives another scenario. */
            adapterVersion: number;
            /** @description What is measured, and how each metric is scaled. */
            metrics: components["schemas"]["DomainMetric"][];
            /** @description How the metrics of Λ come together. */
            lambda: components["schemas"]["DomainComposition"];
            /** @description How the metrics of Γ come together. */
            gamma: components["schemas"]["DomainComposition"];
            /** @description The JSON Schema (2020-12) by which an `input` is checked. */
            inputSchema: {
                [key: string]: unknown;
            };
            /** @description A valid `input`. */
            example: components["schemas"]["DomainInput"];
        };
        /** @description A metric, and how it is scaled. */
        DomainMetric: {
            /** @description Name of the metric in the input. */
            name: string;
            /**
             * @description What it becomes: Λ, the pressure, or Γ, the buffer.
             * @enum {string}
             */
            into: "lambda" | "gamma";
            /** @description Whether it is required; a secondary one that is left out adds nothing. */
            primary: boolean;
            /**
             * @description How it is scaled.
             * @enum {string}
             */
            fn: "linear" | "log" | "sigmoid" | "inverse" | "step";
            /** @description The range that is scaled. Inputs lie in it; what the gate is sent from outside of it counts as the nearer end. */
            inputRange: components["schemas"]["DomainRange"];
            /** @description The range that it is scaled to. */
            outputRange: components["schemas"]["DomainRange"];
            /** @description Its weight among the metrics that come together. */
            weight: number;
        };
        /** @description How several scaled metrics become one value. */
        DomainComposition: {
            /**
             * @description `sum` and `product` of the values times their weights; `weighted_mean`; `weighted_max` and `weighted_min`, in which lighter values are less likely to be the extreme.
             * @enum {string}
             */
            composite: "sum" | "weighted_mean" | "weighted_max" | "weighted_min" | "product";
            /** @description The composed value is scaled linearly from here to `outputRange`. Left out, it is clamped to `outputRange`. */
            inputRange?: components["schemas"]["DomainRange"];
            /** @description Where the result lies. */
            outputRange: components["schemas"]["DomainRange"];
        };
        /** @description From and to. */
        DomainRange: number[];
        /** @description What people call the simulation; becomes its label. */
        DomainInputName: string;
        /** @description Names the agent: characters outside `A-Z a-z 0-9 _ -` turn into `_`. Two names that become one agent id are refused. */
        DomainActorName: string;
        /** @description What happens during the run. Each becomes a decree of origin `schedule`; in one tick in the order of this list. */
        DomainEvents: components["schemas"]["DomainEvent"][];
        /** @description Something that happens at a tick of the run. */
        DomainEvent: components["schemas"]["DomainShift"] | components["schemas"]["DomainOversightSurge"] | components["schemas"]["DomainExogenousShock"];
        /** @description The tick that it takes effect in. */
        DomainEventTick: number;
        /** @description Name of the actor or model that it meets, as in the input, or its agent id. */
        DomainEventTarget: string;
        /** @description The base value of an agent changes for good. */
        DomainShift: {
            tick: components["schemas"]["DomainEventTick"];
            /**
             * @description `capability_jump`: the base of Λ, the pressure. `alignment_shift`: the base of Γ, the buffer. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "capability_jump" | "alignment_shift";
            target: components["schemas"]["DomainEventTarget"];
            /** @description By how much. */
            magnitude: number;
        };
        /** @description Γ is raised, or with a negative magnitude lowered, for some time. */
        DomainOversightSurge: {
            tick: components["schemas"]["DomainEventTick"];
            /**
             * @description What happens. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "oversight_surge";
            /** @description Name of the actor or model, as in the input, or its agent id. Without it every agent is meant. */
            target?: string;
            /** @description By how much. */
            magnitude: number;
            /** @description For how many ticks; 100 when left out. */
            durationTicks?: number;
        };
        /** @description Γ falls at once, and recovers as it can. */
        DomainExogenousShock: {
            tick: components["schemas"]["DomainEventTick"];
            /**
             * @description What happens. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "exogenous_shock";
            /** @description Name of the actor or model, as in the input, or its agent id. Without it every agent is meant. */
            target?: string;
            /** @description By how much. */
            magnitude: number;
        };
        /** @description Models of growing capability, and the bodies that oversee them all. */
        AiSafetyInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            models: components["schemas"]["AiSafetyModel"][];
            /** @description Each raises Γ of every model, the more the stronger and the faster it is. */
            oversightBodies?: components["schemas"]["AiSafetyOversightBody"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A model. */
        AiSafetyModel: {
            name: components["schemas"]["DomainActorName"];
            /** @description What it can do, on a scale in which each tenfold counts alike. */
            capabilityIndex: number;
            /** @description How far it does what is intended, in percent of the checks passed. */
            alignmentScore: number;
            /** @description How much it may do unattended, 0 (nothing) to 10 (everything). */
            autonomyLevel?: number;
            /** @description Share of its actions that a person looks at, in percent. */
            humanOversightFreq?: number;
            /** @description Share of its actions that guardrails check, in percent. */
            guardrailCoverage?: number;
        };
        /** @description Somebody who oversees every model. */
        AiSafetyOversightBody: {
            /** @description What people call it. */
            name: string;
            /** @description What it can enforce, in percent. */
            guardrailStrength: number;
            /** @description How slow it is, in percent of the slowest that is still of use; at 100 it adds nothing. */
            responseLatency: number;
        };
        /** @description Language models in use: what each can do against how steadily it does it. */
        LlmReliabilityInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["LlmReliabilityActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A deployed model. */
        LlmReliabilityActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description What it can do, in percent of the hardest benchmark of its field. */
            modelCapability: number;
            /** @description How often it answers the same question alike, in percent. */
            outputConsistency: number;
        };
        /** @description Robots that share a space: how fast and how far ahead each acts against the room that is kept free around it. */
        RoboticsInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["RoboticsActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A robot. */
        RoboticsActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description Greatest speed, in metres per second. */
            velocity: number;
            /** @description How far ahead it commits itself, in seconds. */
            planningHorizon: number;
            /** @description Distance that it keeps to people, in metres. */
            safetyMargin: number;
        };
        /** @description Institutions that owe each other: leverage against regulation. */
        FinanceInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["FinanceActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description An institution. */
        FinanceActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description Assets over equity. */
            leverageRatio: number;
            /** @description How well it meets capital and liquidity rules, in percent. */
            regulatoryScore: number;
        };
        /** @description Powers: what they arm against what binds them. */
        GeopoliticsInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["GeopoliticsActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A power. */
        GeopoliticsActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description Military spending, in percent of the gross domestic product. */
            militarySpending: number;
            /** @description Share of its arsenal under treaties that are verified, in percent. */
            treatyCoverage: number;
        };
        /** @description Networks: the worst opening that each offers against its weakest defence. */
        CybersecurityInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["CybersecurityActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A network. */
        CybersecurityActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description Services that the internet reaches. */
            exposedServices: number;
            /** @description Critical vulnerabilities that are known and open. */
            criticalVulnerabilities: number;
            /** @description Accounts with administrative rights. */
            privilegedAccounts: number;
            /** @description Share of the network behind enforced boundaries, in percent. */
            segmentation: number;
            /** @description Share of the hosts whose events are watched, in percent. */
            monitoringCoverage: number;
            /** @description Median time from intrusion to detection, in hours. */
            detectionLatencyHours: number;
        };
        /** @description Regions: how fast an infection spreads against what the health system can bear. */
        EpidemiologyInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["EpidemiologyActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A region. */
        EpidemiologyActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description People that one infected person infects where nobody is immune (basic reproduction number). */
            transmissionRate: number;
            /** @description Share of a severe wave that can be treated, in percent. */
            healthSystemCapacity: number;
        };
        /** @description Companies: how far each depends on few suppliers against how long its stock lasts. */
        SupplyChainInput: {
            name: components["schemas"]["DomainInputName"];
            /** @description Seed of the run. Without it one is drawn, stored and shown. */
            seed?: components["schemas"]["Seed"];
            /** @description Each becomes an agent. */
            actors: components["schemas"]["SupplyChainActor"][];
            events?: components["schemas"]["DomainEvents"];
        };
        /** @description A company. */
        SupplyChainActor: {
            name: components["schemas"]["DomainActorName"];
            /** @description Share of purchases from the largest supplier, in percent. */
            supplierConcentration: number;
            /** @description Days that the stock lasts without deliveries. */
            inventoryDays: number;
        };
        /**
         * @description `observe`: computes everything and lets everything pass. `state_gate`: judges the state. `state_plus_action_gate`: judges the proposed action too. In this order each is stricter than the one before.
         * @enum {string}
         */
        GateMode: "observe" | "state_gate" | "state_plus_action_gate";
        /**
         * @description What the gate says. A rejection is a result, not an error.
         * @enum {string}
         */
        GateDecision: "PASS" | "REJECT_STALE_METRICS" | "REJECT_INVALID_SIGNATURE" | "REJECT_STATE" | "REJECT_BASIN_COLLAPSE" | "REJECT_PARADOX" | "REJECT_ACTION" | "ERROR";
        /**
         * @description Why.
         * @enum {string}
         */
        GateReason: "NONE" | "METRICS_STALE" | "SIGNATURE_INVALID" | "GAMMA_BELOW_FLOOR" | "TOTAL_FUTURE_COLLAPSE" | "DUAL_ADMINISTRATOR_PARADOX" | "ACTION_PREVIEW_UNSAFE" | "INTERNAL" | "FAIL_OPEN";
        /** @description What was measured, and when. */
        MetricSnapshot: {
            /** @description When it was measured. */
            timestamp: string;
            /** @description Metrics of the domain by name. The primary ones are required; values outside of a range are clamped. */
            metrics: {
                [key: string]: number;
            };
            /** @description Proof of origin, where the policy asks for one: the HMAC-SHA256 under the organization's metric secret, in base64url, over `timestamp` as it is sent, a line feed, and `metrics` as JSON without white space, with sorted keys and numbers as JavaScript writes them. */
            signature?: string | null;
        };
        /** @description What somebody is about to do. */
        ProposedAction: {
            /** @description What kind of action it is, such as `read`, `write_file` or `api_call`. */
            type: string;
            /** @description What it is done to. */
            target?: string;
            /** @description Anything that belongs to it. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description How it would change metrics, by name; added to them for the prediction. */
            metricDelta?: {
                [key: string]: number;
            };
        };
        /** @description A stricter policy for this request. It may only tighten. */
        GateTightening: {
            /** @description The least buffer, not below that of the policy. */
            gammaFloor?: number;
            /** @description A permitted mode that is not weaker than that of the policy. */
            mode?: components["schemas"]["GateMode"];
            /** @description How old metrics may be, not more than the policy allows. */
            metricStalenessMaxMs?: number;
        };
        /** @description A snapshot of metrics, and perhaps an action that is about to be done. */
        GateRequest: {
            /**
             * @description Version of this form.
             * @enum {integer}
             */
            envelopeVersion: 1;
            /** @description Your own id of the request; it is answered as it is. */
            requestId: string;
            snapshot: components["schemas"]["MetricSnapshot"];
            /** @description The action that is judged; `null` or left out for none. */
            action?: components["schemas"]["ProposedAction"] | null;
            /** @description Who acts. With a simulation it is one of its agents. */
            actorId?: string | null;
            /** @description Human overrides are not part of this version. */
            overrideToken?: null;
            /** @description The simulation whose agent is judged, and which moves on by one tick; `null` or left out for none. */
            simulationId?: string | null;
            /** @description The domain of the metrics; that of the simulation, else `ai-safety`, when left out. */
            domain?: components["schemas"]["DomainOfMetrics"];
            policy?: components["schemas"]["GateTightening"];
        };
        /** @description A domain. */
        DomainOfMetrics: string;
        /** @description The loss that lies ahead. */
        HazardLoss: {
            kind: components["schemas"]["LossKind"];
            tick: components["schemas"]["Tick"];
            actor: components["schemas"]["AgentRef"];
        };
        /** @description What a gate has found. */
        GateFinding: {
            /**
             * @description What is wrong.
             * @enum {string}
             */
            status: "UNSAFE" | "BASIN_COLLAPSE" | "PARADOX";
            /**
             * @description Where it was seen: on the tick itself, or in the preview of the action.
             * @enum {string}
             */
            source: "POLICY_PREVIEW" | "ACTION_PREVIEW";
            /** @description The loss; `null` when there was none. */
            lossEvent: components["schemas"]["HazardLoss"] | null;
            /** @description Forecasts that belong to it. */
            prophecies: components["schemas"]["ProphecyData"][];
        };
        /** @description The numbers behind the decision. */
        GateMeasures: {
            /** @description The buffer, Γ; `null` when it was not computed. */
            currentGamma: number | null;
            /** @description The least buffer. */
            gammaFloor: number;
            /** @description The pressure, Λ; `null` when it was not computed. */
            currentLambda: number | null;
            /** @description Buffer over pressure; with a simulation, that of the system. `null` when it was not computed. */
            stability: number | null;
            /** @description The buffer after the action; `null` without a prediction. */
            predictedGamma: number | null;
            /** @description Buffer less floor; `null` when it was not computed. */
            kMargin: number | null;
            /** @description The buffer is below the floor. */
            gateBreached: boolean;
            /** @description What the action gate has found, or `null`. */
            actionGate: components["schemas"]["GateFinding"] | null;
            /** @description What the hazard gate has found, or `null`. */
            hazardGate: components["schemas"]["GateFinding"] | null;
        };
        /** @description What the gate would have said. */
        ObservedDecision: {
            decision: components["schemas"]["GateDecision"];
            reasonCode: components["schemas"]["GateReason"];
        };
        /** @description What to do next. */
        GateEscalation: {
            /**
             * @description `HUMAN_ESCALATION`: ask a person. `REFORMULATE`: propose another action.
             * @enum {string}
             */
            directive: "HUMAN_ESCALATION" | "REFORMULATE";
            /** @description Buffer less floor. */
            gammaHeadroom: number | null;
            /** @description Ticks until a loss, where one is in sight; `null` otherwise. */
            stepsToBreach: number | null;
        };
        /** @description A decision of the gate. */
        GateEvaluation: {
            /** @description Identifies the evaluation. */
            id: string;
            /**
             * @description Version of this form.
             * @enum {integer}
             */
            envelopeVersion: 1;
            /** @description Your own id of the request. */
            requestId: string;
            decision: components["schemas"]["GateDecision"];
            reasonCode: components["schemas"]["GateReason"];
            mode: components["schemas"]["GateMode"];
            /** @description Version of the gate policy. */
            policyVersion: number;
            /** @description Version of the domain's adapter. */
            adapterVersion: number;
            evaluation: components["schemas"]["GateMeasures"];
            /** @description What the gate would have said, in the mode `observe`; `null` otherwise. */
            observed: components["schemas"]["ObservedDecision"] | null;
            /** @description What to do next; `null` when there is nothing. */
            escalation: components["schemas"]["GateEscalation"] | null;
            /** @description Always `null`; human overrides are not part of this version. */
            overrideOutcome: {
                [key: string]: unknown;
            } | null;
            /** @description The simulation; `null` for none and when it was deleted. */
            simulationId: string | null;
            /** @description Who acts. */
            actorId: string;
            /** @description When it was decided. */
            timestamp: string;
        };
        /** @description A decision of the gate with the request that it answered. */
        GateRecord: {
            /** @description Identifies the evaluation. */
            id: string;
            /**
             * @description Version of this form.
             * @enum {integer}
             */
            envelopeVersion: 1;
            /** @description Your own id of the request. */
            requestId: string;
            decision: components["schemas"]["GateDecision"];
            reasonCode: components["schemas"]["GateReason"];
            mode: components["schemas"]["GateMode"];
            /** @description Version of the gate policy. */
            policyVersion: number;
            /** @description Version of the domain's adapter. */
            adapterVersion: number;
            evaluation: components["schemas"]["GateMeasures"];
            /** @description What the gate would have said, in the mode `observe`; `null` otherwise. */
            observed: components["schemas"]["ObservedDecision"] | null;
            /** @description What to do next; `null` when there is nothing. */
            escalation: components["schemas"]["GateEscalation"] | null;
            /** @description Always `null`; human overrides are not part of this version. */
            overrideOutcome: {
                [key: string]: unknown;
            } | null;
            /** @description The simulation; `null` for none and when it was deleted. */
            simulationId: string | null;
            /** @description Who acts. */
            actorId: string;
            /** @description When it was decided. */
            timestamp: string;
            /** @description The request; in place of its signature, that there was one. */
            request: components["schemas"]["GateRequest"];
        };
        /** @description Decisions of the gate. */
        GateEvaluationList: {
            /** @description The decisions of this page. */
            data: components["schemas"]["GateEvaluation"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /** @description What the organization admits. */
        GatePolicyBase: {
            /** @description The least buffer that can be asked for. */
            gammaFloorMin: number;
            /** @description Modes that can be chosen. */
            permittedModes: components["schemas"]["GateMode"][];
            /** @description How old metrics may be. */
            metricStalenessMaxMs: number;
            /** @description Snapshots must be signed. */
            requireMetricSignature: boolean;
            /**
             * @description What a fault of ours means: `fail_closed` answers `ERROR`, `fail_open` lets pass.
             * @enum {string}
             */
            failBehavior: "fail_closed" | "fail_open";
        };
        /** @description What the organization sets. What is left out is the least floor, and the strictest permitted mode. */
        GatePolicyOverrides: {
            /** @description The least buffer, not below `gammaFloorMin`. */
            gammaFloor?: number;
            /** @description One of the permitted modes. */
            mode?: components["schemas"]["GateMode"];
            /** @description How old metrics may be, not more than in `base`. */
            metricStalenessMaxMs?: number;
        };
        /** @description What holds for a request that tightens nothing. */
        EffectiveGatePolicy: {
            /** @description The least buffer. */
            gammaFloor: number;
            mode: components["schemas"]["GateMode"];
            /** @description How old metrics may be. */
            metricStalenessMaxMs: number;
            /** @description Snapshots must be signed. */
            requireMetricSignature: boolean;
            /**
             * @description What a fault of ours means.
             * @enum {string}
             */
            failBehavior: "fail_closed" | "fail_open";
        };
        /** @description The gate policy of an organization. */
        GatePolicy: {
            /**
             * @description Version of this form.
             * @enum {integer}
             */
            schemaVersion: 1;
            /** @description Grows by one with every change. */
            version: number;
            base: components["schemas"]["GatePolicyBase"];
            overrides: components["schemas"]["GatePolicyOverrides"];
            effective: components["schemas"]["EffectiveGatePolicy"];
        };
        /** @description A new gate policy. */
        ReplaceGatePolicy: {
            base: components["schemas"]["GatePolicyBase"];
            overrides: components["schemas"]["GatePolicyOverrides"];
            /** @description The secret that signs snapshots. Required with every policy by which snapshots must be signed; left out, there is none from then on. Never served. */
            metricSecret?: string;
        };
        /**
         * @description What the caller is there; `api_key` for a key.
         * @enum {string}
         */
        KairosRole: "owner" | "admin" | "member" | "viewer" | "api_key";
        /** @description A picture; `null` for none. */
        AvatarUrl: string | null;
        /** @description An organization that the caller belongs to. */
        MemberOrganization: {
            /** @description Identifies the organization. */
            id: string;
            /** @description What people call it. */
            name: string;
            /** @description Its name in addresses, made of `name`; organizations of one name share it. */
            slug: string;
            avatarUrl: components["schemas"]["AvatarUrl"];
            role: components["schemas"]["KairosRole"];
            /** @description When it was made. */
            createdAt: string;
        };
        /** @description Organizations that the caller belongs to. */
        MemberOrganizationList: {
            /** @description All of them. */
            data: components["schemas"]["MemberOrganization"][];
        };
        /** @description An organization. */
        KairosOrganization: {
            /** @description Identifies the organization. */
            id: string;
            /** @description What people call it. */
            name: string;
            /** @description Its name in addresses, made of `name`; organizations of one name share it. */
            slug: string;
            avatarUrl: components["schemas"]["AvatarUrl"];
            /** @description How many people belong to it. */
            memberCount: number;
            /** @description When it was made. */
            createdAt: string;
        };
        /** @description What the plan allows. */
        SimulationRunLimits: {
            /** @description Simulations that may be made in a month; `null`: any number. */
            maxSimulationRuns: number | null;
            /** @description Ticks that one simulation may have; `null`: any number. */
            maxTicksPerRun: number | null;
        };
        /** @description What was used in this calendar month (UTC). */
        UsageSummary: {
            /** @description Simulations made, forks and deleted ones among them. */
            simulationRuns: number;
            /** @description Authenticated requests that were answered, 429 left out. At most 5 s behind. */
            apiCalls: number;
            /** @description Ticks committed. */
            tickCount: number;
            limits: components["schemas"]["SimulationRunLimits"];
            /** @description Start of the month. */
            periodStart: string;
            /** @description End of the month, and start of the next. */
            periodEnd: string;
        };
        /** @description What was used in a span of time. */
        UsageBucket: {
            /** @description Start of the span. */
            periodStart: string;
            /** @description End of the span, and start of the next. */
            periodEnd: string;
            /** @description Simulations made. */
            simulationRuns: number;
            /** @description Authenticated requests that were answered, 429 left out. */
            apiCalls: number;
            /** @description Ticks committed. */
            tickCount: number;
        };
        /** @description What was used, span by span; empty ones as zeros. */
        UsageHistory: {
            /** @description The spans of this page. */
            data: components["schemas"]["UsageBucket"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /** @description Requests a minute, by class, and open streams. */
        LicenseRates: {
            /** @description Requests of the class `create` a minute; `null`: any number. */
            create: number | null;
            /** @description Requests of the class `step` a minute; `null`: any number. */
            step: number | null;
            /** @description Requests of the class `read` a minute; `null`: any number. */
            read: number | null;
            /** @description Streams open at the same time; `null`: any number. */
            sseConcurrent: number | null;
        };
        /** @description What the organization's plan allows. */
        License: {
            /** @description The organization. */
            organizationId: string;
            /**
             * @description The plan.
             * @enum {string}
             */
            tier: "community" | "professional" | "enterprise" | "strategic";
            /**
             * @description Whether it holds; an expired one counts as `community`.
             * @enum {string}
             */
            status: "active" | "expired";
            rateLimits: components["schemas"]["LicenseRates"];
            limits: components["schemas"]["SimulationRunLimits"];
            /** @description Playbacks at the same time; `null`: any number. */
            playbacksConcurrent: number | null;
            /** @description Engines that run here, the newest last. */
            engineVersions: components["schemas"]["EngineVersion"][];
            /** @description Domains that have an adapter. */
            domains: components["schemas"]["DomainName"][];
            /** @description Since when it holds: the start of the period in which it was agreed, not before the organization was made. */
            validFrom: string;
            /** @description When another plan takes its place; `null`: it renews itself. */
            expiresAt: string | null;
        };
        /** @description The API works. */
        KairosHealth: {
            /**
             * @description It works.
             * @enum {string}
             */
            status: "ok";
            /** @description Version of this document. */
            version: string;
            /** @description The newest engine. */
            engineVersion: components["schemas"]["EngineVersion"];
            /** @description Engines that run here, the newest last. */
            engineVersions: components["schemas"]["EngineVersion"][];
            /** @description The server's time. */
            time: string;
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
        /** @description The forecasts of a simulation. */
        ProphecyListResponse: {
            /** @description The forecasts of this page. */
            data: components["schemas"]["ProphecyResponse"][];
            pagination: components["schemas"]["ListWindow"];
        };
        /** @description A forecast, as it was published. */
        ProphecyResponse: {
            /** @description Identifies the forecast. */
            readonly id: string;
            /** @description The simulation. */
            simulationId: components["schemas"]["SimulationId"];
            /** @description When it was made. */
            readonly createdAt: string;
            data: components["schemas"]["ProphecyData"];
        };
        /** @description A simulation with its present state and the configuration that runs. */
        SimulationResponse: {
            /** @description Identifies the simulation. */
            readonly id: components["schemas"]["SimulationId"];
            /** @description The built-in scenario that it was made from; `null` for a scenario of your own and for domains. */
            scenarioId: string | null;
            engineVersion: components["schemas"]["EngineVersion"];
            state: components["schemas"]["SimulationState"];
            status: components["schemas"]["SimulationStatus"];
            statusReason: components["schemas"]["SimulationReason"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            seed: components["schemas"]["Seed"];
            /** @description The domain that it was made from, or `null`. */
            domain: string | null;
            label: components["schemas"]["SimulationLabel"];
            /** @description The organization that owns it and pays for it. */
            readonly organizationId: string;
            traceHash: components["schemas"]["TraceHash"];
            playback: components["schemas"]["PlaybackOrNull"];
            /** @description The simulation that it was forked from; `null` when it was not, or when that was deleted. */
            parentId: string | null;
            /** @description The tick that it was forked at; `null` when it was not. */
            forkedAtTick: number | null;
            /** @description The full configuration that runs, with every default written out. */
            scenario: components["schemas"]["ScenarioInput"];
            /** @description When it was made. */
            readonly createdAt: string;
            /** @description When it was last changed. */
            readonly updatedAt: string;
        };
        /** @description A finished run with its trace. */
        SimulationRunResponse: components["schemas"]["SimulationResponse"] & {
            trace: components["schemas"]["TracePartsResponse"];
            summary: components["schemas"]["TraceSummary"];
        };
        /** @description A part of a trace, and what happened in it. */
        SimulationTraceResponse: {
            simulationId: components["schemas"]["SimulationId"];
            /** @description The built-in scenario that it was made from, or `null`. */
            scenarioId: string | null;
            /** @description The domain that it was made from, or `null`. */
            domain: string | null;
            engineVersion: components["schemas"]["EngineVersion"];
            seed: components["schemas"]["Seed"];
            /** @description Ticks computed so far. */
            t: components["schemas"]["Tick"];
            status: components["schemas"]["SimulationStatus"];
            traceHash: components["schemas"]["TraceHash"];
            trace: components["schemas"]["TracePartsResponse"];
            summary: components["schemas"]["TraceSummary"];
        };
        /** @description The last line of a trace. */
        TraceEndResponse: {
            summary: components["schemas"]["TraceSummary"];
            simulation: components["schemas"]["SimulationResponse"];
            /** @description What happened, in order; of a run from its creation on, so also what ended it before its first tick. */
            events?: components["schemas"]["EventRecord"][];
            /** @description The forecasts. */
            prophecies?: components["schemas"]["ProphecyResponse"][];
            /** @description The discarded attempts. */
            ghostBranches?: components["schemas"]["GhostBranch"][];
        };
        /** @description A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off. */
        TraceLineResponse: components["schemas"]["StepRecord"] | components["schemas"]["TraceEndResponse"] | components["schemas"]["Error"];
        /** @description The parts of the trace that were asked for. */
        TracePartsResponse: {
            /** @description The ticks. */
            steps?: components["schemas"]["StepRecord"][];
            /** @description What happened, in order; of a run from its creation on, so also what ended it before its first tick. */
            events?: components["schemas"]["EventRecord"][];
            /** @description The forecasts. */
            prophecies?: components["schemas"]["ProphecyResponse"][];
            /** @description The discarded attempts. */
            ghostBranches?: components["schemas"]["GhostBranch"][];
        };
    };
    responses: {
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
        /** @description Too many requests: wait `Retry-After` seconds. */
        "Answer429-rateLimited-concurrencyLimited": {
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
        /** @description How to authenticate (RFC 9110, 11.6.1). */
        "WWW-Authenticate": string;
        /** @description Seconds to wait before the same request can succeed. */
        "Retry-After": number;
        /** @description `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`. */
        "Idempotency-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSimulations: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description How many items to skip. */
                offset?: number;
                /** @description Newest first (`desc`) or oldest first (`asc`). */
                order?: "asc" | "desc";
                /** @description Only simulations with this status. */
                status?: components["schemas"]["SimulationStatus"];
                /** @description Only simulations of this built-in scenario. */
                scenarioId?: string;
                /** @description Only simulations of this domain. */
                domain?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of simulations. */
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
                    "application/json": components["schemas"]["SimulationList"];
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
    createSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to simulate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSimulation"];
            };
        };
        responses: {
            /** @description The simulation. */
            201: {
                headers: {
                    /** @description Where the simulation is. */
                    Location: string;
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
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or `organizationId` names an organization in which it cannot act. */
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
            /** @description There is no scenario of that name. Nothing was made. */
            404: {
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
                };
            };
            406: components["responses"]["Answer406-notAcceptable"];
            409: components["responses"]["Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            /** @description Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds. */
            429: {
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
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    createSimulationFromDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The domain and its metrics. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSimulationFromDomain"];
            };
        };
        responses: {
            /** @description The simulation. */
            201: {
                headers: {
                    /** @description Where the simulation is. */
                    Location: string;
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
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or `organizationId` names an organization in which it cannot act. */
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
            /** @description There is no domain of that name. Nothing was made. */
            404: {
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
                };
            };
            406: components["responses"]["Answer406-notAcceptable"];
            409: components["responses"]["Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            /** @description Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds. */
            429: {
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
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    runSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to simulate, how far, and what to answer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunSimulation"];
            };
        };
        responses: {
            /** @description The finished run. */
            201: {
                headers: {
                    /** @description Where the simulation is. */
                    Location: string;
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
                    "application/json": components["schemas"]["SimulationRunResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or `organizationId` names an organization in which it cannot act. */
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
            /** @description There is no scenario, or no domain, of that name. Nothing was made. */
            404: {
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
                };
            };
            406: components["responses"]["Answer406-notAcceptable"];
            409: components["responses"]["Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent"];
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            /** @description Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds. */
            429: {
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
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getSimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation. */
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
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    deleteSimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation is gone. */
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
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    stepSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description How far to go; one tick when left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StepSimulation"];
            };
        };
        responses: {
            /** @description What these ticks have done. */
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
                    "application/json": components["schemas"]["StepResult"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
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
    controlPlayback: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description What to do with the playback. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlPlayback"];
            };
        };
        responses: {
            /** @description The playback as it is now. */
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
                    "application/json": components["schemas"]["PlaybackResult"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            /** @description Too many requests (`RATE_LIMITED`), or too many playbacks of the organization at the same time (`CONCURRENCY_LIMITED`). Wait `Retry-After` seconds. */
            429: {
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
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
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
                    "application/json": components["schemas"]["SimulationPolicies"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    updatePolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description Changes by agent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePolicies"];
            };
        };
        responses: {
            /** @description The policies. */
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
                    "application/json": components["schemas"]["SimulationPolicies"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
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
    updateAgentPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
                /** @description The agent. */
                agentId: components["schemas"]["AgentName"];
            };
            cookie?: never;
        };
        /** @description The values to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentPolicyPatch"];
            };
        };
        responses: {
            /** @description The policies of all agents. */
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
                    "application/json": components["schemas"]["SimulationPolicies"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
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
    forkSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description Where to fork; at the present tick when left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ForkSimulation"];
            };
        };
        responses: {
            /** @description The fork. */
            201: {
                headers: {
                    /** @description Where the simulation is. */
                    Location: string;
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
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            /** @description Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds. */
            429: {
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
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getSimulationTrace: {
        parameters: {
            query?: {
                /** @description The first tick; 0 is the initial state. */
                from?: number;
                /** @description The last tick, not before `from`; beyond the present one it is the present one, and so it is when left out. */
                to?: number;
                /** @description Only each n-th tick, counted from `from`. The summary counts all of them. */
                every?: number;
                /** @description Which parts to answer, separated by commas. */
                include?: components["schemas"]["TracePart"][];
            };
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trace. */
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
                    "application/json": components["schemas"]["SimulationTraceResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    verifySimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the recomputation gave. */
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
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listGhostBranches: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description How many items to skip. */
                offset?: number;
                /** @description Oldest first (`asc`) or newest first (`desc`). */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of discarded attempts. */
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
                    "application/json": components["schemas"]["GhostBranchList"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listDecrees: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description How many items to skip. */
                offset?: number;
                /** @description Oldest first (`asc`) or newest first (`desc`). */
                order?: "asc" | "desc";
                /** @description Only decrees that come from there. */
                origin?: components["schemas"]["DecreeOrigin"];
                /** @description Only decrees of this type. */
                type?: components["schemas"]["DecreeType"];
            };
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of decrees. */
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
                    "application/json": components["schemas"]["DecreeList"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    issueDecree: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        /** @description The decree. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDecree"];
            };
        };
        responses: {
            /** @description The decree. */
            201: {
                headers: {
                    /** @description The list of decrees. */
                    Location: string;
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
                    "application/json": components["schemas"]["Decree"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
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
    listProphecies: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description How many items to skip. */
                offset?: number;
                /** @description Oldest first (`asc`) or newest first (`desc`). */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of forecasts. */
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
                    "application/json": components["schemas"]["ProphecyListResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    streamSimulationEvents: {
        parameters: {
            query?: {
                /** @description Send everything after this tick first. Of a simulation that has ended nothing comes after its last tick, so how things stand is said there. */
                from?: number;
                /** @description Only these kinds of events, separated by commas. Ids stay as they are; a `heartbeat` comes in any case. */
                types?: ("tick" | "loss" | "warning" | "paradox" | "decree" | "prophecy" | "simulation:status" | "error" | "heartbeat" | "phase")[];
                /** @description Only each n-th `tick` event. */
                every?: number;
            };
            header?: {
                /** @description The `id` of the last event that arrived; it outranks `from`. An id of another form, or beyond the present one, is 400. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description The simulation. */
                id: components["schemas"]["SimulationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation's events. */
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
                    "text/event-stream": string;
                };
            };
            /** @description The simulation has ended, and nothing that was asked for is left to send after `Last-Event-ID`. */
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
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description The simulation is unknown, or somebody else's. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited-concurrencyLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios. */
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
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            403: components["responses"]["Answer403-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The scenario. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
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
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            403: components["responses"]["Answer403-httpsRequired"];
            /** @description There is no scenario of that name. Nothing was made. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domains. */
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
                    "application/json": components["schemas"]["DomainList"];
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
    getDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The domain. */
                id: components["schemas"]["DomainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain. */
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
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            /** @description There is no domain of that name. Nothing was made. */
            404: {
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getKairosHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works. */
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
                    "application/json": components["schemas"]["KairosHealth"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            403: components["responses"]["Answer403-httpsRequired"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listKairosOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations. */
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
                    "application/json": components["schemas"]["MemberOrganizationList"];
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
    getKairosOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
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
                    "application/json": components["schemas"]["KairosOrganization"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or the caller does not belong to the organization. */
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getUsageSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was used. */
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
                    "application/json": components["schemas"]["UsageSummary"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or the caller does not belong to the organization. */
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getUsageHistory: {
        parameters: {
            query?: {
                /** @description Days or months. */
                granularity?: "day" | "month";
                /** @description Start; the span that it lies in is the first one. In the past, where `to` is left out. */
                from?: string;
                /** @description End, after `from`; now when left out. */
                to?: string;
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description How many items to skip. */
                offset?: number;
                /** @description Oldest first (`asc`) or newest first (`desc`). */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of spans. */
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
                    "application/json": components["schemas"]["UsageHistory"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or the caller does not belong to the organization. */
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the plan allows. */
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
                    "application/json": components["schemas"]["License"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or the caller does not belong to the organization. */
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    getGatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gate policy. */
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
                    "application/json": components["schemas"]["GatePolicy"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or the caller does not belong to the organization. */
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    replaceGatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization. */
                orgId: string;
            };
            cookie?: never;
        };
        /** @description The new gate policy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceGatePolicy"];
            };
        };
        responses: {
            /** @description The gate policy. */
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
                    "application/json": components["schemas"]["GatePolicy"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            /** @description The credential lacks the scope, or the caller is no owner of the organization; a key never is. */
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
            413: components["responses"]["Answer413-payloadTooLarge"];
            415: components["responses"]["Answer415-unsupportedMediaType"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                /** @description How many items to answer at most. */
                limit?: number;
                /** @description How many items to skip. */
                offset?: number;
                /** @description Newest first (`desc`) or oldest first (`asc`). */
                order?: "asc" | "desc";
                /** @description Only this decision. */
                decision?: components["schemas"]["GateDecision"];
                /** @description Only evaluations in this simulation. */
                simulationId?: string;
                /** @description Only evaluations of this actor. */
                actorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of evaluations. */
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
                    "application/json": components["schemas"]["GateEvaluationList"];
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
    evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What was measured, and what is about to be done. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateRequest"];
            };
        };
        responses: {
            /** @description The decision. */
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
                    "application/json": components["schemas"]["GateEvaluation"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            /** @description The simulation or the domain is unknown. */
            404: {
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
                };
            };
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now. */
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
                    "application/json": components["schemas"]["Error"];
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
    getEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation. */
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
                    "application/json": components["schemas"]["GateRecord"];
                };
            };
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
}
