import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeGenerated } from './gen.ts';
import { repositoryOf } from './gen-project.ts';
import { ROOT } from './root.ts';

/** Words of lower-case letters and digits, joined by single hyphens: a folder, a bundle and a part of a `uses:` line. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_NAME_LENGTH = 40;
/** `dist/aiop` is the command line; the other two are folders beside the actions. */
const RESERVED = new Set(['aiop', 'lib', 'src']);

/** Why a name cannot be that of a new action; undefined where it can. */
function nameProblem(name: string): string | undefined {
  if (!NAME.test(name) || name.length > MAX_NAME_LENGTH)
    return `it is no name; expected words of a-z and 0-9 joined by hyphens, at most ${MAX_NAME_LENGTH} characters, such as label-issues`;
  if (RESERVED.has(name)) return 'it is reserved; choose another name';
  const taken = readdirSync(`${ROOT}/actions`).includes(name) || existsSync(`${ROOT}/dist/${name}`);
  return taken ? 'it is taken; choose another name' : undefined;
}

const actionYml = (name: string): string => `name: ${name}
description: Says how large a file is.
author: aiop
branding:
  icon: box
  color: blue
inputs:
  path:
    description: The path of the file.
    required: true
  working-directory:
    description: The folder that every relative path refers to.
    default: .
  ledger:
    description: Where the event of this step is recorded, normally \`.runs/ledger.jsonl\`; \`off\` records nothing.
    default: "off"
outputs:
  size:
    description: The size of the file in bytes.
  findings:
    description: The path of a JSON file with every finding.
runs:
  using: node24
  main: ../../dist/${name}/index.js
`;

const ACTION_TYPES = `inputs:
  path:
    type: string
  working-directory:
    type: string
  ledger:
    type: string
outputs:
  size:
    type: integer
  findings:
    type: string
`;

const readme = (name: string, slug: string): string => `# ${name}

Says how large a file is.

\`\`\`yaml
permissions:
  contents: read # to read the repository
steps:
  - uses: actions/checkout@v5
    with:
      persist-credentials: false
  - uses: ${slug}/actions/${name}@v1
    with:
      path: README.md
\`\`\`

<!-- gen:contract -->
<!-- /gen:contract -->
`;

const MAIN = `import { nodeFiles } from '@aiop/host';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

const MAX_FILE_BYTES = 16 * 1024 * 1024;

async function run({ path }: Inputs, { resolve, writeFindings }: ActionHost): Promise<Outcome<Outputs>> {
  const { length: size } = nodeFiles.read(resolve(path), MAX_FILE_BYTES);
  return { passed: true, outputs: { size, findings: writeFindings([]) } };
}

await defineAction<Inputs, Outputs>(contract, run);
`;

/** Makes the four files of an action that works, and what is generated from them. Returns the paths that were written. */
function makeAction(name: string): string[] {
  const files = [
    { path: `actions/${name}/action.yml`, text: actionYml(name) },
    { path: `actions/${name}/action-types.yml`, text: ACTION_TYPES },
    { path: `actions/${name}/README.md`, text: readme(name, repositoryOf(ROOT).slug) },
    { path: `actions/${name}/src/main.ts`, text: MAIN },
  ];
  for (const { path, text } of files) {
    mkdirSync(dirname(`${ROOT}/${path}`), { recursive: true });
    writeFileSync(`${ROOT}/${path}`, text, { flag: 'wx' });
  }
  return [...new Set([...files.map(({ path }) => path), ...writeGenerated(ROOT)])];
}

const hints = (name: string): string => `
It works, and says how large a file is. Now make it yours (CONTRIBUTING, "A new action in six steps"):
  contract   actions/${name}/action.yml and action-types.yml, then npm run gen
  tests      test/unit/${name}/action.test.ts, with runAction of test/support/action-step.ts after npm run build
  bundle     npm run build makes dist/${name}; add the name to the list in test/bundle/frame.test.ts
  documents  actions/${name}/README.md above its tables, a line in README.md and in CHANGELOG.md`;

const [name, ...rest] = process.argv.slice(2);
const problem = name === undefined || rest.length > 0 ? undefined : nameProblem(name);
if (name === undefined || rest.length > 0) {
  console.error('usage: npm run new-action -- NAME');
  process.exitCode = 2;
} else if (problem !== undefined) {
  console.error(`new-action: ${JSON.stringify(name)}: ${problem}`);
  process.exitCode = 2;
} else {
  for (const path of makeAction(name)) console.log(`wrote ${path}`);
  console.log(hints(name));
}
