/** The durable topic of one robot; its event types are those of `streamRobot`, and `deleted`, which ends the streams. */
export const robotTopic = (robotId: string): string => `artemis.robot.${robotId}`
/** Commands for the robot's agent: only a bell, the commands themselves are read from their table. */
export const agentTopic = (robotId: string): string => `artemis.agent.${robotId}`
