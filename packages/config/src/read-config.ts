import type { Finding, FindingCode, Result } from '@aiop/diagnostics';
import { type DocumentCodes, type ParsedDocument, parseDocument, type SchemaError, schemaFindings, valueAt } from '@aiop/documents';
import { validate } from './aiop.schema.gen.ts';
import { report } from './codes.ts';
import { type Config, DEFAULT_TIMEOUT_MS, type TaskConfig } from './config.ts';
import type { NeighbourRef } from './neighbours/neighbour.ts';
import { checkTasks, isPathInside } from './task-checks.ts';
import { checkMatchers, type RawMatcher, TaskMatchers } from './task-matchers.ts';
import { checkModules, type RawVersion, versionOf } from './version-config.ts';

/** The only version of the format so far. */
const API_VERSION = 1;
const MAX_BYTES = 1024 * 1024;

const DOCUMENT_CODES: DocumentCodes = {
  unreadable: 'AIOP-C001',
  syntax: 'AIOP-C002',
  duplicateKey: 'AIOP-C003',
  forbidden: 'AIOP-C004',
  missing: 'AIOP-C006',
  unknownField: 'AIOP-C007',
  wrongType: 'AIOP-C008',
  enumValue: 'AIOP-C009',
};

/** The form that the schema has admitted. */
interface RawConfig {
  readonly setup?: RawTask;
  readonly verify?: {
    readonly tasks?: Readonly<Record<string, RawTask>>;
    readonly from?: RawRef | readonly RawRef[];
    readonly matchers?: readonly RawMatcher[];
  };
  readonly version?: RawVersion;
  readonly ledger?: Partial<Config['ledger']>;
}

type RawRef = string | NeighbourRef;

interface RawTask {
  readonly run: string;
  readonly cwd?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly needs?: readonly string[];
  readonly env?: readonly string[];
  readonly tools?: readonly string[];
  readonly retries?: number;
  readonly timeout?: string;
  readonly junit?: string;
  readonly matchers?: readonly string[];
  readonly hermetic?: boolean;
  readonly 'per-file'?: boolean;
  readonly 'shared-inputs'?: readonly string[];
}

/** A configuration, and the plain data that the file holds. */
export interface ReadConfig {
  readonly config: Config;
  readonly data: unknown;
}

interface ConfigSource {
  /** As the user knows the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads `aiop.yaml`. Every reason why it cannot be used is a finding with its position. */
export function readConfig(source: ConfigSource): Result<Config> {
  const read = readConfigAndData(source);
  return read.ok ? { ...read, value: read.value.config } : read;
}

/** The same, with the data that it was made from. */
export function readConfigAndData({ path, bytes }: ConfigSource): Result<ReadConfig> {
  const parsed = parseDocument({ path, bytes, maxBytes: MAX_BYTES }, DOCUMENT_CODES);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const version = checkVersion(document);
  if (version !== undefined) return { ok: false, findings: [version] };
  if (!validate(document.value)) {
    const findings = schemaFindings(document, validate.errors, DOCUMENT_CODES, { fieldsOf, override });
    return { ok: false, findings };
  }
  // The schema has just admitted it.
  const raw = document.value as RawConfig;
  const config = configOf(path, raw);
  const findings = [
    ...checkVerify(document, raw, config),
    ...checkMatchers(document, raw.verify ?? {}),
    ...checkModules(document, config.version),
  ];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: { config, data: raw }, findings: [] };
}

function checkVerify(document: ParsedDocument, { verify }: RawConfig, { setup, tasks, from = [] }: Config): Finding[] {
  const pointer = '/verify';
  if (verify !== undefined && verify.tasks === undefined && verify.from === undefined) {
    const message = 'verify lacks the field "tasks"';
    return [report('AIOP-C006', { message, at: document.position(pointer), pointer, hint: 'add "tasks", or "from"' })];
  }
  const outside = from.findIndex(({ file }) => !isPathInside(file));
  if (outside >= 0) {
    const at = Array.isArray(verify?.from) ? `/verify/from/${outside}` : '/verify/from';
    return [
      report('AIOP-C015', { message: `${from[outside]?.file} is no path in the repository`, at: document.position(at), pointer: at }),
    ];
  }
  return checkTasks(document, setup, tasks, from.length > 0);
}

/** The same from data that was read from the file before, by this version, and found good. */
export function configFromData(path: string, data: unknown): Config {
  // The schema had admitted it.
  return configOf(path, data as RawConfig);
}

/** Says of another version whether it is older or newer, before anything in it is held against this one. */
function checkVersion(document: ParsedDocument): Finding | undefined {
  const given = valueAt(document, '/apiVersion');
  if (typeof given !== 'string') return undefined;
  const number = /^aiop\.dev\/v(\d{1,6})$/.exec(given)?.[1];
  if (number !== undefined && Number(number) === API_VERSION && given === `aiop.dev/v${API_VERSION}`) return undefined;
  const at = document.position('/apiVersion');
  const pointer = '/apiVersion';
  if (number === undefined) return report('AIOP-C005', { message: `"${given}" is no version of this format`, at, pointer });
  const newer = Number(number) > API_VERSION;
  const message = `"${given}" is ${newer ? 'newer' : 'older'} than what this aiop reads (aiop.dev/v${API_VERSION})`;
  return report('AIOP-C005', newer ? { message, at, pointer, hint: 'update aiop' } : { message, at, pointer });
}

function configOf(path: string, { setup, verify, version, ledger }: RawConfig): Config {
  const matchers = new TaskMatchers(verify?.matchers);
  return {
    origin: { state: 'file', path },
    ...(setup === undefined ? {} : { setup: taskOf('setup', setup, matchers) }),
    tasks: Object.entries(verify?.tasks ?? {}).map(([name, task]) => taskOf(name, task, matchers)),
    ...(verify?.from === undefined ? {} : { from: [verify.from].flat().map(refOf) }),
    version: versionOf(version ?? {}),
    ledger: { events: [], ...ledger },
  };
}

const refOf = (raw: RawRef): NeighbourRef => (typeof raw === 'string' ? { file: raw } : raw);

function taskOf(
  name: string,
  { run, cwd, inputs, outputs = [], needs = [], env = [], tools = [], retries = 0, timeout, ...rest }: RawTask,
  matchers: TaskMatchers,
): TaskConfig {
  const { 'per-file': perFile, 'shared-inputs': sharedInputs, junit, hermetic } = rest;
  const own = matchers.of(rest.matchers);
  return {
    name,
    run,
    ...(cwd === undefined ? {} : { cwd }),
    ...(inputs === undefined ? {} : { inputs }),
    outputs: junit === undefined ? outputs : [...outputs, junit],
    ...(junit === undefined ? {} : { junit }),
    needs,
    env,
    tools,
    retries,
    timeoutMs: timeout === undefined ? DEFAULT_TIMEOUT_MS : durationMs(timeout),
    ...(perFile === undefined ? {} : { perFile }),
    ...(sharedInputs === undefined ? {} : { sharedInputs }),
    ...(hermetic === undefined ? {} : { hermetic }),
    ...(own === undefined ? {} : { matchers: own }),
  };
}

/** `90s`, `10m` or `2h` in milliseconds. */
function durationMs(text: string): number {
  const seconds = { s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1;
  return Number(text.slice(0, -1)) * seconds * 1000;
}

const TASK_FIELDS = [
  'run',
  'cwd',
  'inputs',
  'outputs',
  'needs',
  'env',
  'tools',
  'retries',
  'timeout',
  'junit',
  'hermetic',
  'matchers',
  'per-file',
  'shared-inputs',
];

function fieldsOf(pointer: string): readonly string[] {
  if (pointer === '') return ['apiVersion', 'setup', 'verify', 'version', 'ledger'];
  if (pointer === '/setup' || /^\/verify\/tasks\/[^/]+$/.test(pointer)) return TASK_FIELDS;
  const fields = new Map([
    ['/verify', ['tasks', 'from', 'matchers']],
    ['/version', ['modules', 'channels']],
    ['/ledger', ['branch', 'events']],
  ]);
  if (/^\/version\/modules\/[^/]+$/.test(pointer)) return ['path', 'tag', 'depends-on'];
  return fields.get(pointer) ?? [];
}

function override({ keyword, instancePath }: SchemaError): { readonly code?: FindingCode; readonly hint?: string } | undefined {
  if (keyword === 'pattern' && instancePath.endsWith('/timeout')) return { hint: 'write a whole number with s, m or h, such as 10m' };
  if (keyword === 'pattern' && instancePath === '/version/modules') return { hint: 'write auto, or modules by name' };
  if (keyword === 'pattern' && instancePath === '/verify/tasks') return { code: 'AIOP-C014' };
  return undefined;
}
