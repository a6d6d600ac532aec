import type { Finding } from '@aiop/diagnostics';
import type { Exit, Files, Processes } from '@aiop/ports';
import { report } from './codes.ts';
import type { Ecosystem } from './ecosystems.ts';
import { GO_RELEASE, goReleaseOf } from './go-release.ts';
import { nodeAbiOf, type OwnNode } from './node-abi.ts';

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 4096;

/** What a tool's version changes in a cache: the binary interface of built packages; of Go, whose release is part of every result that it keeps, that one. */
export interface ToolAbi {
  readonly tool: 'node' | 'python' | 'ruby' | 'golang';
  /** Such as `127` for node, `cpython-312` for Python, `ruby-3.3.0` for Ruby, `go1.26.8` for Go; `none` where the tool was not found. */
  readonly abi: string;
}

interface Probe {
  readonly tool: ToolAbi['tool'];
  readonly ecosystems: readonly Ecosystem[];
  readonly programs: readonly string[];
  readonly args: readonly string[];
  readonly form: RegExp;
  /** What files around the tool say of it, without a start of it. */
  readonly told?: (surroundings: ToolSurroundings) => string | undefined;
}

/** What the other tools download is the same for every version of them. */
const PROBES: readonly Probe[] = [
  {
    tool: 'node',
    ecosystems: ['npm', 'pnpm', 'yarn'],
    programs: ['node'],
    args: ['-p', 'process.versions.modules'],
    form: /^\d{1,5}$/,
    told: ({ environment, ownNode, files }) => nodeAbiOf(environment.PATH, ownNode, files),
  },
  {
    tool: 'python',
    ecosystems: ['pip', 'pipenv', 'poetry', 'pre-commit', 'uv'],
    programs: ['python3', 'python'],
    // Isolated: nothing in the working directory or in variables is loaded.
    args: ['-I', '-c', 'import sys; print("%s-%d%d" % (sys.implementation.name, sys.version_info[0], sys.version_info[1]))'],
    form: /^[a-z]{1,20}-\d{2,4}$/,
  },
  {
    tool: 'ruby',
    ecosystems: ['bundler'],
    programs: ['ruby'],
    args: ['--disable=gems,rubyopt', '-e', 'print RUBY_ENGINE, "-", RbConfig::CONFIG["ruby_version"]'],
    form: /^[a-z]{1,20}-[\d.]{1,12}$/,
  },
  {
    tool: 'golang',
    ecosystems: ['go'],
    programs: ['go'],
    args: ['env', 'GOVERSION'],
    form: GO_RELEASE,
    told: ({ environment, files }) => goReleaseOf(environment.PATH, files),
  },
];

/** The go that is installed is asked for its own release, and downloads no other one that a module wants: go.mod is in the key. */
const SETTINGS = { GOTOOLCHAIN: 'local' };

/** What a probe may see. `NODE_OPTIONS` and its like do not pass; folders of version managers do. */
const PASSED = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'TEMP',
  'PYENV_ROOT',
  'PYENV_VERSION',
  'VOLTA_HOME',
  'ASDF_DATA_DIR',
  'MISE_DATA_DIR',
] as const;

/** What tools are looked for in. */
export interface ToolSurroundings {
  readonly processes: Processes;
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly ownNode: OwnNode;
}

/** Asks the tools of these ecosystems, and no others, for their binary interface. */
export async function probeTools(
  ecosystems: readonly Ecosystem[],
  root: string,
  surroundings: ToolSurroundings,
): Promise<{ readonly tools: readonly ToolAbi[]; readonly findings: readonly Finding[] }> {
  const { processes, environment } = surroundings;
  const env = {
    ...Object.fromEntries(PASSED.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
    ...SETTINGS,
  };
  const needed = PROBES.filter((probe) => probe.ecosystems.some((ecosystem) => ecosystems.includes(ecosystem)));
  const tools = await Promise.all(
    needed.map(async ({ tool, programs, args, form, told }): Promise<ToolAbi> => {
      const known = told?.(surroundings);
      if (known !== undefined && form.test(known)) return { tool, abi: known };
      for (const program of programs) {
        const exit = await processes.run({ program, args, cwd: root, env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT_BYTES });
        const said = answer(exit);
        if (form.test(said)) return { tool, abi: said };
      }
      return { tool, abi: 'none' };
    }),
  );
  const missing = tools.filter(({ abi }) => abi === 'none');
  return { tools, findings: missing.map(({ tool }) => report('AIOP-K006', { message: `${tool} did not say its version` })) };
}

const answer = (exit: Exit): string => (exit.state === 'exited' && exit.code === 0 ? new TextDecoder().decode(exit.stdout).trim() : '');
