import { schemaAddress } from '@aiop/diagnostics';

/** The file that the plan to start from writes. */
const WRITTEN = 'docs/checks.md';

/**
 * The text of a plan to start from: one workstream that writes one small file, checked by the tasks of the configuration.
 * It validates in every repository, and `aiop run` can execute it.
 * @param tasks names of tasks as a configuration may have them, at least one
 */
export function renderStarterPlan(tasks: readonly string[]): string {
  const lines = ['# How this repository is checked', '', ...tasks.map((name) => `- ${name}`)];
  const script = `mkdir -p docs && printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} > ${WRITTEN}`;
  return `# yaml-language-server: $schema=${schemaAddress('plan')}
# A plan to start from: \`aiop run --dry-run\` does everything but merge. Then make it yours: a workstream for each piece of work that may
# run beside the others, with the paths that it may write.
apiVersion: aiop.dev/v1
plan: { id: first-plan, title: List the checks of this repository }
workstreams:
  - id: checks
    title: "docs: list the checks"
    claims: { write: [${WRITTEN}], create: [${WRITTEN}] }
    execute:
      # A script, an agent, or \`patch: FILE\` instead of \`run\`.
      run: [${JSON.stringify(script)}]
    verify: { tasks: [${tasks.map((name) => JSON.stringify(name)).join(', ')}] }
`;
}
