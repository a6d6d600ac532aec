import { workstreamFinding } from '../codes.ts';
import { failures, setUpWorktree } from '../verification.ts';
import type { Step } from '../work.ts';

/**
 * Puts the dependencies in place, from the store where they are known. One worktree at a time: of several that begin together, the first one fills
 * the store and the others restore from it.
 */
export const setup: Step = (work, context) =>
  context.oneAtATime(async () => {
    const report = await setUpWorktree(work, context);
    if (report === undefined || report.ok) return [];
    const said = failures(report).map(({ why }) => why);
    return said.length === 0 ? report.findings : said.map((message) => workstreamFinding('AIOP-W012', { message }));
  });
