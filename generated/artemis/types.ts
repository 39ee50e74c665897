// Written by `specway generate`. Never edited by hand. Artemis: the types of the document, by openapi-typescript.

export interface paths {
    "/robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List robots */
        get: operations["listRobots"];
        put?: never;
        /** @description Register a robot */
        post: operations["createRobot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a robot */
        get: operations["getRobot"];
        /** @description Change a robot */
        put: operations["updateRobot"];
        post?: never;
        /** @description Remove a robot */
        delete: operations["deleteRobot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a robot's status */
        get: operations["getRobotStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a robot's log */
        get: operations["listRobotLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Follow a robot */
        get: operations["streamRobot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a robot's telemetry */
        get: operations["getRobotTelemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description List a robot's commands */
        get: operations["listRobotCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/reload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Reload the model */
        post: operations["reloadRobot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots/{id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Give a robot a new token */
        post: operations["rotateRobotToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fleets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List fleets */
        get: operations["listFleets"];
        put?: never;
        /** @description Create a fleet */
        post: operations["createFleet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fleets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a fleet */
        get: operations["getFleet"];
        /** @description Change a fleet */
        put: operations["updateFleet"];
        post?: never;
        /** @description Remove a fleet */
        delete: operations["deleteFleet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fleets/{id}/robots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Add robots to a fleet */
        post: operations["addFleetRobots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fleets/{id}/robots/{robot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
                /** @description The member's id. */
                robot_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Take a robot out of a fleet */
        delete: operations["removeFleetRobot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fleets/{id}/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Read a fleet's telemetry */
        get: operations["getFleetTelemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Read who and what the robot is */
        get: operations["getAgentSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Report that the robot is there */
        post: operations["postHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Report samples */
        post: operations["postTelemetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Report log lines */
        post: operations["postAgentLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Receive commands */
        get: operations["streamAgentCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent/commands/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Fetch commands */
        get: operations["listPendingCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robot-agent/commands/{id}/ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Acknowledge a command */
        post: operations["ackCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Read the plan's limits */
        get: operations["getPlanLimits"];
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
        /** @description A robot of the organization. Its `status` is computed when it is read: `maintenance` while the flag is set; else `offline` before the first heartbeat and when the last one is older than 60 s or twice the heartbeat interval, whichever is longer; else `deploying` while a deploy or rollback command is on its way; else `error` when the last heartbeat said so; else `online`. */
        Robot: {
            /** @description Identifies the robot. Given by the API. */
            readonly id: string;
            /** @description What people call the robot. Need not be unique. */
            name: string;
            type: components["schemas"]["RobotType"];
            /** @description What the robot does now; computed when it is read. */
            readonly status: components["schemas"]["RobotState"];
            /**
             * @description The ROS 2 distribution on the robot; `null` until it is set or the agent reports it.
             * @enum {string|null}
             */
            ros_distro: "galactic" | "humble" | "iron" | "jazzy" | "kilted" | "rolling" | null;
            /** @description The fleet that the robot is a member of, or `null`. */
            fleet_id: string | null;
            /** @description Id of the model that the robot runs, as it last reported or acknowledged; `null` when it runs none. */
            readonly active_model: string | null;
            /** @description Version of the active model, or `null`. */
            readonly model_version: string | null;
            /** @description While `true` the robot is left out of every rollout and its status is `maintenance`. */
            maintenance: boolean;
            metadata: components["schemas"]["RobotMetadata"];
            /** @description Seconds between two heartbeats, as the agent last announced. */
            readonly heartbeat_interval_s: number;
            /** @description Version of the agent software on the robot; `null` until it reports one. */
            readonly agent_version: string | null;
            /** @description When the robot was registered. */
            readonly created_at: string;
            /** @description When the robot's own fields were last changed; heartbeats do not count. */
            readonly updated_at: string;
            /** @description When the last heartbeat arrived; `null` before the first. */
            readonly last_seen: string | null;
            /**
             * @description What the last heartbeat said.
             * @enum {string|null}
             */
            reported_state?: "ok" | "error" | null;
            /**
             * @description ROS 2 lifecycle state of the inference node in the last heartbeat.
             * @enum {string|null}
             */
            lifecycle?: "unconfigured" | "inactive" | "active" | "finalized" | null;
            /** @description What the last heartbeat named as the reason of its state `error`. */
            fault?: string | null;
            /** @description Seconds since the agent started, as of the last heartbeat. */
            uptime_s?: number | null;
            /** @description The metrics of the last heartbeat; `null` before the first. */
            metrics?: components["schemas"]["RobotMetrics"] | null;
            /**
             * @description The status of the last status event, so that a job can tell which robots have changed since.
             * @enum {string}
             */
            announced_status: "online" | "offline" | "error" | "deploying" | "maintenance";
        };
        /**
         * @description What kind of machine the robot is. It decides the default topics of the agent.
         * @enum {string}
         */
        RobotType: "manipulator" | "mobile" | "aerial" | "humanoid" | "custom";
        /**
         * @description What a robot does now.
         * @enum {string}
         */
        RobotState: "online" | "offline" | "error" | "deploying" | "maintenance";
        /**
         * @description A ROS 2 distribution that the agent supports.
         * @enum {string}
         */
        RosDistro: "galactic" | "humble" | "iron" | "jazzy" | "kilted" | "rolling";
        /** @description Anything worth keeping beside the robot. At most 64 keys of 1 to 64 characters with any JSON values, 16 KiB as canonical JSON. */
        RobotMetadata: {
            [key: string]: unknown;
        };
        /** @description One page of robots. */
        RobotList: {
            /** @description The robots of this page. */
            data: components["schemas"]["Robot"][];
            /** @description How many robots match in all. */
            total: number;
            /** @description The page that this is. */
            page: number;
            /** @description How many items a page holds. */
            per_page: number;
        };
        /** @description A robot to register. */
        CreateRobot: {
            /** @description What people call the robot. White space at both ends is removed. */
            name: string;
            type: components["schemas"]["RobotType"];
            /** @description The ROS 2 distribution on the robot. Left out, it is `null` until the agent reports it. */
            ros_distro?: components["schemas"]["RosDistro"];
            /** @description A fleet that the robot joins. An unknown one is 404. */
            fleet_id?: string;
            metadata: components["schemas"]["RobotMetadata"];
        };
        /** @description The fields to change, at least one. A given field is replaced whole, an absent one keeps its value. */
        UpdateRobot: {
            /** @description What people call the robot. White space at both ends is removed. */
            name?: string;
            type?: components["schemas"]["RobotType"];
            ros_distro?: components["schemas"]["RosDistro"];
            /** @description Replaces the metadata whole; it is not merged. */
            metadata?: components["schemas"]["RobotMetadata"];
            /** @description The fleet to join; `null` leaves the fleet. An unknown one is 404. */
            fleet_id?: string | null;
            /** @description `true` takes the robot out of every later rollout, `false` puts it back. */
            maintenance?: boolean;
        };
        /** @description A robot that was just registered, with the token for its agent. */
        CreatedRobot: components["schemas"]["Robot"] & {
            agent_token: components["schemas"]["AgentToken"];
        };
        /** @description The robot's own credential, for the agent on it. It is shown in this answer only (and in a replay of it within 24 hours); the API keeps its hash. */
        AgentToken: string;
        /** @description How the old token ends. */
        RotateRobotToken: {
            /** @description `true` ends the old token at once; otherwise it works for 24 hours more. */
            revoke_previous: boolean;
        };
        /** @description A robot's new token. */
        RotatedRobotToken: {
            /** @description The robot that the token belongs to. */
            robot_id: string;
            agent_token: components["schemas"]["AgentToken"];
            /** @description Until when the old token works; `null` when it was ended at once. */
            previous_expires_at: string | null;
        };
        /** @description What an agent measures. A metric that it does not send is `null`. */
        RobotMetrics: {
            /** @description Median duration of one inference, in milliseconds. */
            inference_latency_p50_ms: number | null;
            /** @description 99th percentile of the duration of one inference, in milliseconds. */
            inference_latency_p99_ms: number | null;
            /** @description Share of inferences that failed, 0 to 1. */
            error_rate: number | null;
            /** @description Inferences per second. */
            throughput_rps: number | null;
            /** @description Load of all processors together, in percent. */
            cpu_percent: number | null;
            /** @description Main memory in use, in percent. */
            memory_percent: number | null;
            /** @description Mean confidence of the model in its outputs, 0 to 1. */
            confidence_score: number | null;
            /** @description Load of the graphics processor, in percent. */
            gpu_percent: number | null;
            /** @description Storage in use on the robot, in percent. */
            disk_percent: number | null;
        };
        /** @description A robot's present condition. Before the first heartbeat `metrics`, `uptime_s`, `last_heartbeat` and `model_version` are `null`; afterwards the last reported values stay, also while the robot is offline. */
        RobotStatus: {
            /** @description The robot. */
            id: string;
            status: components["schemas"]["RobotState"];
            /** @description Id of the model that the robot runs, or `null`. */
            active_model: string | null;
            /** @description Version of the active model, or `null`. */
            model_version: string | null;
            /** @description Seconds since the agent started, as of the last heartbeat. */
            uptime_s: number | null;
            /** @description The last reported metrics, or `null` before the first heartbeat. */
            metrics: components["schemas"]["RobotMetrics"] | null;
            /** @description When the last heartbeat arrived. */
            last_heartbeat: string | null;
        };
        /** @description Stored only: the hash by which an agent's token is recognised before its organization is known. A robot has one, and a second one for the 24 hours after a rotation. */
        RobotToken: {
            /** @description Identifies the row. */
            id: string;
            /** @description SHA-256 of the token, in lower-case hexadecimal. */
            hash: string;
            /** @description The organization of the robot. */
            organization: string;
            /** @description The robot that the token belongs to. */
            robot_id: string;
            /** @description When the token stops working; `null` for the current one. */
            expires_at: string | null;
            /** @description When the token was made. */
            created_at: string;
        };
        /**
         * @description What the agent must do.
         * @enum {string}
         */
        RobotCommandType: "deploy" | "rollback" | "reload" | "stop" | "configure";
        /**
         * @description `queued`: not yet fetched by the robot. `delivered`: sent to it. `accepted`: it said that it works on it. `succeeded` and `failed`: it is finished; also `failed` after 300 s of silence while the robot is online. `expired`: not finished within its time. `cancelled`: withdrawn.
         * @enum {string}
         */
        RobotCommandStatus: "queued" | "delivered" | "accepted" | "succeeded" | "failed" | "expired" | "cancelled";
        /** @description Something that a robot is told to do, and how far it is. */
        RobotCommand: {
            /** @description Identifies the command. */
            readonly id: string;
            /** @description The robot that is told. */
            readonly robot_id: string;
            type: components["schemas"]["RobotCommandType"];
            status: components["schemas"]["RobotCommandStatus"];
            /** @description What the command is about; its form follows from `type`. */
            payload: components["schemas"]["DeployPayload"] | components["schemas"]["RollbackPayload"] | components["schemas"]["ReloadPayload"] | components["schemas"]["StopPayload"] | components["schemas"]["ConfigurePayload"];
            /** @description How far the robot is, in percent; `null` until it says. */
            progress: number | null;
            /** @description What the robot said last about it, or why it failed; `null` when there is nothing to say. */
            message: string | null;
            /** @description When the command was given. */
            readonly created_at: string;
            /** @description When it was first sent to the robot; `null` before that. */
            delivered_at: string | null;
            /** @description When it succeeded, failed, expired or was cancelled; `null` before that. */
            finished_at: string | null;
            /** @description When it expires unless it is finished. */
            expires_at: string;
            /** @description The robot's last acknowledgement as it was sent, so that its repetition is recognised. */
            ack?: {
                [key: string]: unknown;
            } | null;
            /** @description When the robot last acknowledged it. */
            acked_at?: string | null;
        };
        /** @description Download a model version, verify it, load it beside the running one, switch, and acknowledge. Keep the two newest versions. */
        DeployPayload: {
            /** @description The deployment. */
            deployment_id: string;
            /** @description The model. */
            model_id: string;
            /** @description The version. */
            model_version: string;
            /** @description Where to download the package; made anew, for 24 hours, whenever the command is sent to the robot, and `null` everywhere else. */
            package_url: string | null;
            /** @description Where to download the ONNX file; as `package_url`. */
            onnx_url: string | null;
            /** @description SHA-256 of the package in hexadecimal. */
            package_sha256: string;
            /** @description SHA-256 of the ONNX file in hexadecimal. */
            onnx_sha256: string;
            /** @description Size of the package in bytes. */
            size_bytes: number;
            /** @description ROS 2 topic to read. */
            input_topic: string;
            /** @description ROS 2 topic to publish on. */
            output_topic: string;
            /** @description ROS 2 namespace; empty for none. */
            namespace: string;
        };
        /** @description Switch to the cached copy of an earlier version; download it only if it is gone. Without a model, unload. */
        RollbackPayload: {
            /** @description The deployment that is rolled back. */
            deployment_id: string;
            /** @description The model to return to; `null` to unload. */
            model_id: string | null;
            /** @description The version to return to. */
            model_version: string | null;
            /** @description Where to download the ONNX file; made anew, for 24 hours, whenever the command is sent to the robot, and `null` everywhere else. */
            onnx_url: string | null;
            /** @description SHA-256 of the ONNX file in hexadecimal. */
            onnx_sha256: string | null;
        };
        /** @description Load the current model again. */
        ReloadPayload: {
            /** @description The model. */
            model_id: string;
            /** @description The version; `null` when the robot did not report one. */
            model_version: string | null;
        };
        /** @description Deactivate the model. */
        StopPayload: {
            /** @description The deployment that is stopped. */
            deployment_id: string;
        };
        /** @description Take a new configuration. */
        ConfigurePayload: {
            config: components["schemas"]["AgentConfig"];
        };
        /** @description One page of commands. */
        RobotCommandList: {
            /** @description The commands of this page. */
            data: components["schemas"]["RobotCommand"][];
            /** @description How many commands there are in all. */
            total: number;
            /** @description The page that this is. */
            page: number;
            /** @description How many items a page holds. */
            per_page: number;
        };
        /** @description The commands that wait for the robot, oldest first. */
        PendingCommands: {
            /** @description At most 20 commands. */
            data: components["schemas"]["RobotCommand"][];
        };
        /** @description How far the robot is with a command. */
        AckCommand: {
            /**
             * @description `accepted`: works on it. `progress`: still does. `succeeded`, `failed`: has finished.
             * @enum {string}
             */
            status: "accepted" | "progress" | "succeeded" | "failed";
            /** @description How far it is, in percent. */
            progress?: number;
            /** @description What there is to say about it; with `failed`, why. */
            message?: string;
            /** @description SHA-256, in hexadecimal, of the file that was loaded. */
            sha256?: string;
            /** @description Median duration of one inference with the new model, in milliseconds. */
            inference_latency_p50_ms?: number;
            /** @description 99th percentile of the duration of one inference with the new model, in milliseconds. */
            inference_latency_p99_ms?: number;
        };
        /**
         * @description How grave a line is.
         * @enum {string}
         */
        LogLevel: "debug" | "info" | "warn" | "error";
        /** @description One line of a robot's log. */
        RobotLogLine: {
            /** @description When it was written, to the millisecond, by the robot's clock. */
            at: string;
            level: components["schemas"]["LogLevel"];
            /** @description What wrote it. */
            source: string;
            /** @description What it says. */
            message: string;
            /** @description Anything that belongs to it, or `null`. */
            data: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Stored only, one line of a robot's log. Lines are never changed; a job removes them when the plan's retention is over. */
        RobotLogRow: {
            /** @description Identifies the line; follows the order of arrival. */
            id: string;
            /** @description The robot. */
            robot_id: string;
            /** @description When it was written. */
            at: string;
            /** @description How grave it is. */
            level: components["schemas"]["LogLevel"];
            /** @description What wrote it. */
            source: string;
            /** @description What it says. */
            message: string;
            /** @description Anything that belongs to it. */
            data: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One page of a robot's log. */
        RobotLogList: {
            /** @description The lines of this page. */
            data: components["schemas"]["RobotLogLine"][];
            /** @description How many lines match in all. */
            total: number;
            /** @description The page that this is. */
            page: number;
            /** @description How many items a page holds. */
            per_page: number;
        };
        /**
         * @description A metric as telemetry names it. `inference_latency_p50` and `inference_latency_p99` are milliseconds, `error_rate` and `confidence_score` shares from 0 to 1, `throughput` inferences per second, the usages percents.
         * @enum {string}
         */
        MetricName: "inference_latency_p50" | "inference_latency_p99" | "error_rate" | "confidence_score" | "throughput" | "cpu_usage" | "memory_usage" | "gpu_usage" | "disk_usage";
        /**
         * @description The width of a bucket. Buckets start at multiples of their width (UTC).
         * @enum {string}
         */
        TelemetryBucket: "10s" | "1m" | "5m" | "15m" | "1h" | "6h" | "1d";
        /** @description What one metric was within one bucket. */
        MetricStatistics: {
            /** @description The mean of the samples. */
            avg: number;
            /** @description The smallest sample. */
            min: number;
            /** @description The largest sample. */
            max: number;
            /** @description The newest sample. */
            last: number;
            /** @description How many samples there were. */
            count: number;
        };
        /** @description One bucket. A metric without a sample in it is left out. */
        TelemetryPoint: {
            /** @description Start of the bucket. */
            at: string;
            /** @description Statistics of the median duration of one inference, in milliseconds. */
            inference_latency_p50?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of the 99th percentile of the duration of one inference, in milliseconds. */
            inference_latency_p99?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of the share of inferences that failed, 0 to 1. */
            error_rate?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of the mean confidence of the model, 0 to 1. */
            confidence_score?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of inferences per second. */
            throughput?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of the load of all processors together, in percent. */
            cpu_usage?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of main memory in use, in percent. */
            memory_usage?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of the load of the graphics processor, in percent. */
            gpu_usage?: components["schemas"]["MetricStatistics"];
            /** @description Statistics of storage in use on the robot, in percent. */
            disk_usage?: components["schemas"]["MetricStatistics"];
        };
        /** @description A robot's measurements over time, in buckets. Empty buckets are left out. */
        TelemetrySeries: {
            /** @description The robot. */
            robot_id: string;
            /** @description Start of the window. */
            from: string;
            /** @description End of the window. */
            to: string;
            /** @description The width that was used; with `auto`, the one that was chosen. */
            bucket: components["schemas"]["TelemetryBucket"];
            /** @description The buckets, oldest first. */
            data: components["schemas"]["TelemetryPoint"][];
        };
        /** @description A fleet's measurements over time, in buckets. Empty buckets are left out. */
        FleetTelemetrySeries: {
            /** @description The fleet; its present members count. */
            fleet_id: string;
            /** @description Start of the window. */
            from: string;
            /** @description End of the window. */
            to: string;
            /** @description The width that was used; with `auto`, the one that was chosen. */
            bucket: components["schemas"]["TelemetryBucket"];
            /** @description The buckets, oldest first. */
            data: components["schemas"]["TelemetryPoint"][];
        };
        /** @description Stored only, one sample of a robot. Samples are never changed; a job removes them when the plan's retention is over. */
        TelemetrySample: {
            /** @description Identifies the sample. */
            id: string;
            /** @description The robot. */
            robot_id: string;
            /** @description When it was taken, to the millisecond. */
            at: string;
            /** @description The median duration of one inference, in milliseconds. */
            inference_latency_p50_ms?: number | null;
            /** @description The 99th percentile of the duration of one inference, in milliseconds. */
            inference_latency_p99_ms?: number | null;
            /** @description The share of inferences that failed, 0 to 1. */
            error_rate?: number | null;
            /** @description The mean confidence of the model, 0 to 1. */
            confidence_score?: number | null;
            /** @description Inferences per second. */
            throughput_rps?: number | null;
            /** @description The load of all processors together, in percent. */
            cpu_percent?: number | null;
            /** @description Main memory in use, in percent. */
            memory_percent?: number | null;
            /** @description The load of the graphics processor, in percent. */
            gpu_percent?: number | null;
            /** @description Storage in use on the robot, in percent. */
            disk_percent?: number | null;
            /** @description Mean of the model's outputs. */
            output_mean?: number | null;
            /** @description Standard deviation of the model's outputs. */
            output_std?: number | null;
            /** @description How many outputs there were. */
            output_count?: number | null;
        };
        /** @description A robot's status has changed. */
        RobotStatusEvent: {
            /** @description What it is now. */
            status: components["schemas"]["RobotState"];
            /** @description What it was before. */
            previous: components["schemas"]["RobotState"];
            /** @description When it changed. */
            at: string;
        };
        /** @description A robot has reported metrics. */
        RobotMetricsEvent: components["schemas"]["RobotMetrics"] & {
            /** @description When they arrived. */
            at: string;
        };
        /** @description Another connection of the same robot has taken over; this one ends. */
        StreamReplaced: {
            /** @description When it happened. */
            at: string;
        };
        /** @description A named group of robots that share a configuration and are deployed to together. A robot is in at most one fleet. */
        Fleet: {
            /** @description Identifies the fleet. Given by the API. */
            readonly id: string;
            /** @description What people call the fleet; unique within the organization. */
            name: string;
            /** @description What the fleet is for, or `null`. */
            description: string | null;
            config: components["schemas"]["FleetConfig"];
            /** @description How many robots are members. */
            readonly robot_count: number;
            /** @description How many members are `online` now. */
            readonly online_count: number;
            /** @description When the fleet was made. */
            readonly created_at: string;
            /** @description When the fleet was last changed; members joining and leaving do not count. */
            readonly updated_at: string;
        };
        /** @description What the agents of the fleet are told. What is left out keeps the default of the robot's type. */
        FleetConfig: {
            /** @description ROS 2 topic that the model reads. */
            input_topic?: string;
            /** @description ROS 2 topic that the model's outputs are published on. */
            output_topic?: string;
            /** @description ROS 2 namespace of the inference node; empty for none. */
            namespace?: string;
            /** @description Quality of service of the two topics. */
            qos?: {
                input?: components["schemas"]["QosProfile"];
                output?: components["schemas"]["QosProfile"];
            };
        };
        /** @description A ROS 2 quality of service profile. What is left out keeps the default of the robot's type. */
        QosProfile: {
            /**
             * @description Whether lost messages are sent again.
             * @enum {string}
             */
            reliability?: "reliable" | "best_effort";
            /**
             * @description Whether late subscribers receive earlier messages.
             * @enum {string}
             */
            durability?: "volatile" | "transient_local";
            /**
             * @description Whether only the newest messages are kept, or all.
             * @enum {string}
             */
            history?: "keep_last" | "keep_all";
            /** @description How many messages are kept under `keep_last`. */
            depth?: number;
        };
        /** @description One page of fleets. */
        FleetList: {
            /** @description The fleets of this page. */
            data: components["schemas"]["Fleet"][];
            /** @description How many fleets there are in all. */
            total: number;
            /** @description The page that this is. */
            page: number;
            /** @description How many items a page holds. */
            per_page: number;
        };
        /** @description A fleet to make. */
        CreateFleet: {
            /** @description What people call the fleet; unique within the organization. White space at both ends is removed. */
            name: string;
            /** @description What the fleet is for. */
            description?: string | null;
            config: components["schemas"]["FleetConfig"];
        };
        /** @description The fields to change, at least one. A given field is replaced whole, an absent one keeps its value. */
        UpdateFleet: {
            /** @description What people call the fleet; unique within the organization. White space at both ends is removed. */
            name?: string;
            /** @description What the fleet is for; `null` clears it. */
            description?: string | null;
            /** @description Replaces the configuration whole; every member gets a `configure` command. */
            config?: components["schemas"]["FleetConfig"];
        };
        /** @description Robots that shall join the fleet. */
        AddFleetRobots: {
            /** @description Ids of the robots, each once. A robot that is in another fleet moves. */
            robot_ids: string[];
        };
        /** @description What an agent works with: the defaults of the robot's type, replaced by the fleet's configuration, replaced by the topics of the deployment. */
        AgentConfig: {
            /** @description ROS 2 topic that the model reads. */
            input_topic: string;
            /** @description ROS 2 topic that the model's outputs are published on. */
            output_topic: string;
            /** @description ROS 2 namespace of the inference node; empty for none. */
            namespace: string;
            /** @description Quality of service of the two topics. */
            qos: {
                /** @description Quality of service of the input topic. */
                input: components["schemas"]["AgentQosProfile"];
                /** @description Quality of service of the output topic. */
                output: components["schemas"]["AgentQosProfile"];
            };
        };
        /** @description A complete ROS 2 quality of service profile. */
        AgentQosProfile: {
            /**
             * @description Whether lost messages are sent again.
             * @enum {string}
             */
            reliability: "reliable" | "best_effort";
            /**
             * @description Whether late subscribers receive earlier messages.
             * @enum {string}
             */
            durability: "volatile" | "transient_local";
            /**
             * @description Whether only the newest messages are kept, or all.
             * @enum {string}
             */
            history: "keep_last" | "keep_all";
            /** @description How many messages are kept under `keep_last`. */
            depth: number;
        };
        /** @description What an agent needs to know when it starts. */
        AgentSelf: {
            /** @description The robot that the token belongs to. */
            robot: components["schemas"]["Robot"];
            /** @description What to work with. */
            config: components["schemas"]["AgentConfig"];
            /** @description The model that the robot shall run; `null` for none. */
            model: components["schemas"]["AgentModel"] | null;
        };
        /** @description A model version to run. */
        AgentModel: {
            /** @description The model. */
            model_id: string;
            /** @description The version. */
            version: string;
            /** @description SHA-256 of the file in hexadecimal. */
            sha256: string;
            /** @description Where to download it, for 24 hours. */
            download_url: string;
        };
        /** @description What an agent measures. A metric that is left out or `null` counts as not measured. */
        ReportedMetrics: {
            /** @description Median duration of one inference, in milliseconds. */
            inference_latency_p50_ms?: number | null;
            /** @description 99th percentile of the duration of one inference, in milliseconds. */
            inference_latency_p99_ms?: number | null;
            /** @description Share of inferences that failed, 0 to 1. */
            error_rate?: number | null;
            /** @description Inferences per second. */
            throughput_rps?: number | null;
            /** @description Load of all processors together, in percent. */
            cpu_percent?: number | null;
            /** @description Main memory in use, in percent. */
            memory_percent?: number | null;
            /** @description Mean confidence of the model in its outputs, 0 to 1. */
            confidence_score?: number | null;
            /** @description Load of the graphics processor, in percent. */
            gpu_percent?: number | null;
            /** @description Storage in use on the robot, in percent. */
            disk_percent?: number | null;
        };
        /** @description That the robot is there, and how it is. */
        Heartbeat: {
            /**
             * @description Whether the robot can do its work.
             * @enum {string}
             */
            state: "ok" | "error";
            /** @description Seconds until the next heartbeat. Without one for twice as long, and for at least 60 s, the robot counts as `offline`. */
            interval_s: number;
            /** @description Seconds since the agent started. */
            uptime_s: number;
            /** @description Id of the model that the robot runs, `null` when it runs none. Left out, what is recorded stays. */
            active_model?: string | null;
            /** @description Version of that model. Left out, what is recorded stays. */
            model_version?: string | null;
            /** @description The ROS 2 distribution on the robot. */
            ros_distro?: components["schemas"]["RosDistro"];
            /** @description Version of the agent software. */
            agent_version?: string;
            /**
             * @description ROS 2 lifecycle state of the inference node.
             * @enum {string}
             */
            lifecycle?: "unconfigured" | "inactive" | "active" | "finalized";
            /** @description What is wrong; with the state `error` only. */
            fault?: string;
            /** @description What was measured since the last heartbeat. */
            metrics: components["schemas"]["ReportedMetrics"];
        };
        /** @description What the agent should know now. */
        HeartbeatReply: {
            /** @description The robot's status after this heartbeat. */
            status: components["schemas"]["RobotState"];
            /** @description Seconds until the next heartbeat is expected. */
            next_heartbeat_s: number;
            /** @description How many commands wait for the robot or are not finished. */
            pending_commands: number;
            /** @description The server's clock. */
            server_time: string;
        };
        /** @description Samples to store. */
        TelemetryBatch: {
            /** @description 1 to 1,000 samples in any order. */
            samples: components["schemas"]["ReportedSample"][];
        };
        /** @description What was measured at one moment. */
        ReportedSample: {
            /** @description When, to the millisecond; within the last 7 days and at most 60 s ahead. A second sample of the same millisecond is a duplicate. */
            at: string;
            /** @description What was measured. */
            metrics: components["schemas"]["ReportedMetrics"];
            /** @description Statistics of the model's outputs since the sample before. */
            output?: components["schemas"]["OutputStatistics"];
        };
        /** @description Statistics of a model's outputs. */
        OutputStatistics: {
            /** @description Their mean. */
            mean: number;
            /** @description Their standard deviation. */
            std: number;
            /** @description How many there were. */
            count: number;
        };
        /** @description What became of the samples. */
        TelemetryReceipt: {
            /** @description How many were stored. */
            accepted: number;
            /** @description How many were known already. */
            duplicates: number;
        };
        /** @description Lines to store. */
        LogBatch: {
            /** @description 1 to 1,000 lines. */
            lines: components["schemas"]["ReportedLogLine"][];
        };
        /** @description One line of the agent's log. */
        ReportedLogLine: {
            /** @description When it was written, to the millisecond. */
            at: string;
            level: components["schemas"]["LogLevel"];
            /** @description What it says. */
            message: string;
            /** @description What wrote it. */
            source: string;
            /** @description Anything that belongs to it, at most 4 KiB as JSON. */
            data: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What became of the lines. */
        LogReceipt: {
            /** @description How many were stored. */
            accepted: number;
        };
        /** @description The organization's plan, what it allows, and how much of it is used. */
        PlanLimits: {
            /** @description The name of the plan. */
            plan: string;
            /** @description The quantities that the plan limits. */
            limits: {
                /** @description Robots that are registered, simulated ones included. */
                robots: components["schemas"]["PlanLimit"];
                /** @description Models. */
                models: components["schemas"]["PlanLimit"];
                /** @description Bytes of dataset files and model artifacts together. */
                storage_bytes: components["schemas"]["PlanLimit"];
                /** @description Bytes of one file. */
                file_bytes: components["schemas"]["PlanLimit"];
            };
        };
        /** @description One quantity that the plan limits. */
        PlanLimit: {
            /** @description How much is used; `null` where nothing adds up. */
            used: number | null;
            /** @description How much the plan allows; `null` for no limit. */
            allowed: number | null;
        };
        /** @description What an agent needs to know when it starts. */
        AgentSelfResponse: {
            /** @description The robot that the token belongs to. */
            robot: components["schemas"]["RobotResponse"];
            /** @description What to work with. */
            config: components["schemas"]["AgentConfig"];
            /** @description The model that the robot shall run; `null` for none. */
            model: components["schemas"]["AgentModel"] | null;
        };
        /** @description A robot that was just registered, with the token for its agent. */
        CreatedRobotResponse: components["schemas"]["RobotResponse"] & {
            agent_token: components["schemas"]["AgentToken"];
        };
        /** @description The commands that wait for the robot, oldest first. */
        PendingCommandsResponse: {
            /** @description At most 20 commands. */
            data: components["schemas"]["RobotCommandResponse"][];
        };
        /** @description One page of commands. */
        RobotCommandListResponse: {
            /** @description The commands of this page. */
            data: components["schemas"]["RobotCommandResponse"][];
            /** @description How many commands there are in all. */
            total: number;
            /** @description The page that this is. */
            page: number;
            /** @description How many items a page holds. */
            per_page: number;
        };
        /** @description Something that a robot is told to do, and how far it is. */
        RobotCommandResponse: {
            /** @description Identifies the command. */
            readonly id: string;
            /** @description The robot that is told. */
            readonly robot_id: string;
            type: components["schemas"]["RobotCommandType"];
            status: components["schemas"]["RobotCommandStatus"];
            /** @description What the command is about; its form follows from `type`. */
            payload: components["schemas"]["DeployPayload"] | components["schemas"]["RollbackPayload"] | components["schemas"]["ReloadPayload"] | components["schemas"]["StopPayload"] | components["schemas"]["ConfigurePayload"];
            /** @description How far the robot is, in percent; `null` until it says. */
            progress: number | null;
            /** @description What the robot said last about it, or why it failed; `null` when there is nothing to say. */
            message: string | null;
            /** @description When the command was given. */
            readonly created_at: string;
            /** @description When it was first sent to the robot; `null` before that. */
            delivered_at: string | null;
            /** @description When it succeeded, failed, expired or was cancelled; `null` before that. */
            finished_at: string | null;
            /** @description When it expires unless it is finished. */
            expires_at: string;
        };
        /** @description One page of robots. */
        RobotListResponse: {
            /** @description The robots of this page. */
            data: components["schemas"]["RobotResponse"][];
            /** @description How many robots match in all. */
            total: number;
            /** @description The page that this is. */
            page: number;
            /** @description How many items a page holds. */
            per_page: number;
        };
        /** @description A robot of the organization. Its `status` is computed when it is read: `maintenance` while the flag is set; else `offline` before the first heartbeat and when the last one is older than 60 s or twice the heartbeat interval, whichever is longer; else `deploying` while a deploy or rollback command is on its way; else `error` when the last heartbeat said so; else `online`. */
        RobotResponse: {
            /** @description Identifies the robot. Given by the API. */
            readonly id: string;
            /** @description What people call the robot. Need not be unique. */
            name: string;
            type: components["schemas"]["RobotType"];
            /** @description What the robot does now; computed when it is read. */
            readonly status: components["schemas"]["RobotState"];
            /**
             * @description The ROS 2 distribution on the robot; `null` until it is set or the agent reports it.
             * @enum {string|null}
             */
            ros_distro: "galactic" | "humble" | "iron" | "jazzy" | "kilted" | "rolling" | null;
            /** @description The fleet that the robot is a member of, or `null`. */
            fleet_id: string | null;
            /** @description Id of the model that the robot runs, as it last reported or acknowledged; `null` when it runs none. */
            readonly active_model: string | null;
            /** @description Version of the active model, or `null`. */
            readonly model_version: string | null;
            /** @description While `true` the robot is left out of every rollout and its status is `maintenance`. */
            maintenance: boolean;
            metadata: components["schemas"]["RobotMetadata"];
            /** @description Seconds between two heartbeats, as the agent last announced. */
            readonly heartbeat_interval_s: number;
            /** @description Version of the agent software on the robot; `null` until it reports one. */
            readonly agent_version: string | null;
            /** @description When the robot was registered. */
            readonly created_at: string;
            /** @description When the robot's own fields were last changed; heartbeats do not count. */
            readonly updated_at: string;
            /** @description When the last heartbeat arrived; `null` before the first. */
            readonly last_seen: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listRobots: {
        parameters: {
            query?: {
                /** @description The page to answer, counted from 1. A page past the end is an empty `data`, not an error. */
                page?: number;
                /** @description How many items a page holds. */
                per_page?: number;
                /** @description Only robots with this status. */
                status?: components["schemas"]["RobotState"];
                /** @description Only robots of this type. */
                type?: components["schemas"]["RobotType"];
                /** @description Only members of this fleet. */
                fleet_id?: string;
                /** @description Only robots whose name contains this text; upper and lower case are the same. */
                name?: string;
                /** @description What to sort by; `-` in front means descending. Robots never seen come last in either direction. */
                sort?: "created_at" | "-created_at" | "name" | "-name" | "last_seen" | "-last_seen";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of robots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotListResponse"];
                };
            };
        };
    };
    createRobot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The robot to register. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRobot"];
            };
        };
        responses: {
            /** @description The robot, with the token for its agent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedRobotResponse"];
                };
            };
            /** @description An id in the body is unknown. `details.field` names the field that holds it. Nothing was changed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getRobot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotResponse"];
                };
            };
        };
    };
    updateRobot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRobot"];
            };
        };
        responses: {
            /** @description The robot as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotResponse"];
                };
            };
        };
    };
    deleteRobot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRobotStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot's status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotStatus"];
                };
            };
        };
    };
    listRobotLogs: {
        parameters: {
            query?: {
                /** @description The page to answer, counted from 1. A page past the end is an empty `data`, not an error. */
                page?: number;
                /** @description How many items a page holds. */
                per_page?: number;
                /** @description Start of the window; default one hour before `to`. */
                from?: string;
                /** @description End of the window; default now. */
                to?: string;
                /** @description Only lines that are at least as grave as this. */
                level?: components["schemas"]["LogLevel"];
                /** @description Only lines whose message contains this text. */
                q?: string;
                /** @description Oldest first (`asc`) or newest first (`desc`). */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotLogList"];
                };
            };
        };
    };
    streamRobot: {
        parameters: {
            query?: {
                /** @description Only these kinds of events, separated by commas. */
                events?: ("status" | "metrics" | "log" | "command")[];
            };
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot's events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getRobotTelemetry: {
        parameters: {
            query?: {
                /** @description Only these metrics, separated by commas; all of them when left out. */
                metric?: components["schemas"]["MetricName"][];
                /** @description Start of the window; default one hour before `to`. */
                from?: string;
                /** @description End of the window; default now. */
                to?: string;
                /** @description The width of a bucket; `auto` takes the finest that gives at most 500 buckets. */
                bucket?: "10s" | "1m" | "5m" | "15m" | "1h" | "6h" | "1d" | "auto";
            };
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot's telemetry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelemetrySeries"];
                };
            };
        };
    };
    listRobotCommands: {
        parameters: {
            query?: {
                /** @description The page to answer, counted from 1. A page past the end is an empty `data`, not an error. */
                page?: number;
                /** @description How many items a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of commands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotCommandListResponse"];
                };
            };
        };
    };
    reloadRobot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The command was given. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotCommandResponse"];
                };
            };
        };
    };
    rotateRobotToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The robot's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How the old token ends. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateRobotToken"];
            };
        };
        responses: {
            /** @description The new token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedRobotToken"];
                };
            };
        };
    };
    listFleets: {
        parameters: {
            query?: {
                /** @description The page to answer, counted from 1. A page past the end is an empty `data`, not an error. */
                page?: number;
                /** @description How many items a page holds. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of fleets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetList"];
                };
            };
        };
    };
    createFleet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fleet to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFleet"];
            };
        };
        responses: {
            /** @description The new fleet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
        };
    };
    getFleet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fleet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
        };
    };
    updateFleet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFleet"];
            };
        };
        responses: {
            /** @description The fleet as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
        };
    };
    deleteFleet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fleet is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addFleetRobots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The robots that shall join. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFleetRobots"];
            };
        };
        responses: {
            /** @description The fleet with its new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
        };
    };
    removeFleetRobot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
                /** @description The member's id. */
                robot_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot is no longer a member. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFleetTelemetry: {
        parameters: {
            query?: {
                /** @description Only these metrics, separated by commas; all of them when left out. */
                metric?: components["schemas"]["MetricName"][];
                /** @description Start of the window; default one hour before `to`. */
                from?: string;
                /** @description End of the window; default now. */
                to?: string;
                /** @description The width of a bucket; `auto` takes the finest that gives at most 500 buckets. */
                bucket?: "10s" | "1m" | "5m" | "15m" | "1h" | "6h" | "1d" | "auto";
            };
            header?: never;
            path: {
                /** @description The fleet's id. One of another form is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fleet's telemetry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetTelemetrySeries"];
                };
            };
        };
    };
    getAgentSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot, its configuration and its model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSelfResponse"];
                };
            };
        };
    };
    postHeartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How the robot is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Heartbeat"];
            };
        };
        responses: {
            /** @description What the agent should know now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatReply"];
                };
            };
        };
    };
    postTelemetry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The samples. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelemetryBatch"];
            };
        };
        responses: {
            /** @description What became of the samples. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelemetryReceipt"];
                };
            };
        };
    };
    postAgentLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The lines. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogBatch"];
            };
        };
        responses: {
            /** @description What became of the lines. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogReceipt"];
                };
            };
        };
    };
    streamAgentCommands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The robot's commands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    listPendingCommands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingCommandsResponse"];
                };
            };
        };
    };
    ackCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The command's id. One of another robot is answered like an unknown one. */
                id: string;
            };
            cookie?: never;
        };
        /** @description How far the robot is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AckCommand"];
            };
        };
        responses: {
            /** @description The command as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotCommandResponse"];
                };
            };
        };
    };
    getPlanLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan's limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanLimits"];
                };
            };
        };
    };
}
