import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { compile, staleBundles } from './build.ts';
import { duplicateSteps } from './duplicate-steps.ts';
import { outdated } from './gen.ts';
import { readRequirements, requirementProblems } from './gen-requirements.ts';
import { ROOT } from './root.ts';
import { actionlint, zizmor } from './workflow-lint.ts';
import { workflowParser } from './workflow-parser.ts';

/** One check: what it found wrong, or nothing. */
interface Check {
  readonly name: string;
  run(): readonly string[] | Promise<readonly string[]>;
}

const run = (program: string, args: readonly string[]): readonly string[] => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
};
const bin = (name: string, ...args: readonly string[]): readonly string[] => run(`${ROOT}/node_modules/.bin/${name}`, args);

const MAX_ARCHIVE_BYTES = 12 * 1024 * 1024;

/** What users download for every job: the release archive. */
function archiveSize(): readonly string[] {
  const { stdout } = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 });
  const bytes = gzipSync(stdout).length;
  console.log(`  release archive: ${(bytes / 1024 / 1024).toFixed(2)} MiB compressed (limit 12)`);
  return bytes <= MAX_ARCHIVE_BYTES ? [] : [`the release archive has ${bytes} bytes`];
}

const CHECKS: readonly Check[] = [
  { name: 'types', run: () => run(process.execPath, ['node_modules/typescript/bin/tsc', '-b']) },
  { name: 'lint and format', run: () => bin('biome', 'ci', '--error-on-warnings', '.') },
  { name: 'dead code', run: () => bin('knip', '--no-progress') },
  { name: 'generated files', run: () => outdated(ROOT).map((path) => `${path} is out of date: run npm run gen`) },
  { name: 'requirements', run: () => requirementProblems(ROOT, readRequirements(ROOT)) },
  {
    name: 'bundles',
    run: () => {
      compile();
      return staleBundles().map((path) => `dist/${path} is not what the sources give: run npm run build`);
    },
  },
  { name: 'workflows (actionlint)', run: () => actionlint() },
  { name: 'workflows (zizmor)', run: () => zizmor() },
  { name: 'workflows (steps that stand twice)', run: () => duplicateSteps() },
  { name: "workflows (GitHub's parser)", run: () => workflowParser() },
  { name: 'archive', run: archiveSize },
];

let failed = 0;
for (const { name, run: check } of CHECKS) {
  const problems = await check();
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '  '));
  if (problems.length > 0) failed++;
}
console.log(`check: ${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
