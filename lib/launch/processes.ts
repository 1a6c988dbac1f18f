import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process of that program runs; a zombie does not. */
export function isRunning(pid: number, program: string): boolean {
  const { name, state } =
    process.platform === "linux" ? fromProc(pid) : fromPs(pid);
  return name === program && state !== "Z";
}

type Found = { name: string; state: string };

function fromProc(pid: number): Found {
  try {
    // `1234 (postgres) S 1 ...`; the name may hold anything, so up to the last ")".
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const name = stat.slice(stat.indexOf("(") + 1, end);
    return { name, state: stat.charAt(end + 2) };
  } catch {
    return { name: "", state: "" };
  }
}

function fromPs(pid: number): Found {
  const { stdout } = spawnSync("ps", ["-p", `${pid}`, "-o", "stat=,comm="], {
    encoding: "utf8",
  });
  const [state = "", ...name] = (stdout ?? "").trim().split(/\s+/);
  const path = name.join(" ");
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    state: state.charAt(0),
  };
}
