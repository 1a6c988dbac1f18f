import { spawn } from "node:child_process";
import { once } from "node:events";

export type OnDeath = {
  /** Runs the script now, and waits for its end. */
  run(): Promise<void>;
  /** It is not needed any more. */
  cancel(): void;
};

/**
 * Has a shell script run when this process ends, however it ends: the script's
 * shell waits for its stdin to close, which even kill -9 of this process does.
 * @param args the script's $1, $2 ...
 */
export function onDeath(script: string, args: string[]): OnDeath {
  const shell = spawn(
    "sh",
    ["-c", `cat > /dev/null\n${script}`, "on-death", ...args],
    { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"] },
  );
  shell.unref();
  return {
    run: async () => {
      const ended = once(shell, "exit");
      shell.ref();
      shell.stdin.end();
      await ended;
    },
    cancel: () => void shell.kill("SIGKILL"),
  };
}
