import type { Reporter, Suite, TestCase } from "@playwright/test/reporter";
import { writeFileSync } from "node:fs";

/** Writes how many tests passed, failed and were skipped, for `npm test` to add up. */
export default class CountReporter implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(): void {
    const file = process.env["KURABE_TEST_COUNTS"];
    if (!file) return;
    const count = (...outcomes: string[]) =>
      this.#tests.filter((test) => outcomes.includes(test.outcome())).length;
    const counts = {
      passed: count("expected"),
      failed: count("unexpected", "flaky"),
      skipped: count("skipped"),
    };
    writeFileSync(file, JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}
