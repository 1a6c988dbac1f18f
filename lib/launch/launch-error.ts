/** Something the operator can put right: the message is one clear sentence. */
export class LaunchError extends Error {}
