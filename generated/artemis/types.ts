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
            /** @description ROS 2 topic that the model reads; `null` for a `custom` robot while its fleet names none. */
            input_topic: string | null;
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotListResponse"];
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
    createRobot: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["CreatedRobotResponse"];
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
            /** @description An id in the body is unknown. `details.field` names the field that holds it. Nothing was changed. */
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
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotResponse"];
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
    updateRobot: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["RobotResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            404: components["responses"]["Answer404-notFound-idempotent"];
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
            404: components["responses"]["Answer404-notFound"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotStatus"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotLogList"];
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
    streamRobot: {
        parameters: {
            query?: {
                /** @description Only these kinds of events, separated by commas. */
                events?: ("status" | "metrics" | "log" | "command")[];
            };
            header?: {
                /** @description The `id` of the last event that arrived. The stream goes on after it, without loss and without repetition. Left out, it starts now. */
                "Last-Event-ID"?: string;
            };
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
            400: components["responses"]["Answer400-validationError"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            429: components["responses"]["Answer429-rateLimited-concurrencyLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelemetrySeries"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotCommandListResponse"];
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
    reloadRobot: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["RobotCommandResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            404: components["responses"]["Answer404-notFound-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `no_active_model`. */
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
                                reason?: "no_active_model";
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedRobotToken"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetList"];
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
    createFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `name_taken`. */
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
                                reason?: "name_taken";
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
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
    updateFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            404: components["responses"]["Answer404-notFound-idempotent"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `name_taken`. */
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
                                reason?: "name_taken";
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
            404: components["responses"]["Answer404-notFound"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
        };
    };
    addFleetRobots: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time. */
                "Idempotency-Key"?: string;
            };
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
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson-idempotent"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-insufficientScope-httpsRequired-idempotent"];
            404: components["responses"]["Answer404-notFound-idempotent"];
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
            404: components["responses"]["Answer404-notFound"];
            429: components["responses"]["Answer429-rateLimited"];
            500: components["responses"]["Answer500-internalError"];
            503: components["responses"]["Answer503-unavailable"];
            504: components["responses"]["Answer504-timeout"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetTelemetrySeries"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSelfResponse"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatReply"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelemetryReceipt"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogReceipt"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingCommandsResponse"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobotCommandResponse"];
                };
            };
            400: components["responses"]["Answer400-validationError-malformedJson"];
            401: components["responses"]["Answer401-unauthorized"];
            403: components["responses"]["Answer403-httpsRequired"];
            404: components["responses"]["Answer404-notFound"];
            406: components["responses"]["Answer406-notAcceptable"];
            /** @description The state forbids it. `details.reason`: `command_finished`. */
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
                                reason?: "command_finished";
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanLimits"];
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
}
