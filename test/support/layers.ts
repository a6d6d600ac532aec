import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The floors, from the ground. A room imports only from floors below its own. */
const FLOORS: readonly (readonly string[])[] = [
  ['diagnostics'],
  ['ports'],
  ['ids', 'claims', 'secrets', 'documents', 'trust', 'problem-matchers'],
  ['config', 'plan', 'verify', 'version', 'ledger', 'patch', 'cache-keys', 'registry', 'gate'],
  ['pipeline'],
  ['git', 'host', 'stores', 'github'],
  ['runner'],
  ['wiring'],
  ['cli', 'actions'],
];

/** Adapters stand above the domains whose ports they implement, but know only the ports. */
const ADAPTERS_SEE = new Set(['diagnostics', 'ports']);
const ADAPTERS = new Set(['git', 'host', 'stores', 'github']);
const RUNNER = 'runner';
/** Rooms that meet the machine itself. */
const OUTSIDE = new Set(['git', 'host', 'stores', 'github', 'runner', 'wiring', 'cli', 'actions']);

/** Modules that only rooms at the border may load: files, processes, network, the runner's toolkit. */
const BORDER_MODULE =
  /^(node:)?(fs|fs\/promises|child_process|net|http|https|dgram|os|process|worker_threads|cluster|timers\/promises)$|^@actions\//;
/** Globals that make a domain depend on when and where it runs. */
const BORDER_GLOBALS = new Set(['process']);
const BORDER_CALLS = new Set(['Date.now', 'Math.random', 'performance.now']);

/** One import, or one global, that the floors forbid. */
export interface Violation {
  readonly file: string;
  readonly room: string;
  readonly what: string;
}

/** Every violation below a repository's `packages/` and `actions/`. */
export function findViolations(root: string): { readonly files: number; readonly violations: readonly Violation[] } {
  const sources = roomSources(root);
  return { files: sources.length, violations: sources.flatMap(({ room, file }) => violationsOf(root, room, file)) };
}

function roomSources(root: string): { room: string; file: string }[] {
  const below = (folder: string): string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((path) => /\.ts$/.test(path) && !/\.d\.ts$|(^|\/)lib\//.test(path))
          .map((path) => `${folder}/${path}`)
      : [];
  const packages = below('packages').map((file) => ({ room: file.split('/')[1] ?? '', file }));
  return [...packages, ...below('actions').map((file) => ({ room: 'actions', file }))];
}

function violationsOf(root: string, room: string, file: string): Violation[] {
  const { program, module, errors } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  if (errors.length > 0) return [{ file, room, what: `does not parse: ${errors[0]?.message}` }];
  const source = readFileSync(join(root, file), 'utf8');
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))),
    ...module.dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  const imports = specifiers.flatMap((specifier) => importViolation(room, file, specifier) ?? []);
  const globals = OUTSIDE.has(room) ? [] : globalsOf(program).map((name) => `uses ${name}`);
  return [...imports, ...globals].map((what) => ({ file, room, what }));
}

function importViolation(room: string, file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const depth = file.split('/').length - 3;
    const climbs = specifier.split('/').filter((part) => part === '..').length;
    return climbs > depth ? `imports ${specifier}, past its own index` : undefined;
  }
  const other = /^@aiop\/([^/]+)(\/.*)?$/.exec(specifier);
  if (other !== null) return roomViolation(room, other[1] ?? '', other[2]);
  return BORDER_MODULE.test(specifier) && !OUTSIDE.has(room) ? `imports ${specifier}` : undefined;
}

function roomViolation(room: string, other: string, inside: string | undefined): string | undefined {
  if (inside !== undefined) return `imports @aiop/${other}${inside}, past its index`;
  const [own, its] = [floorOf(room), floorOf(other)];
  if (its < 0) return `imports @aiop/${other}, which stands on no floor`;
  if (its >= own && other !== room) return `imports @aiop/${other}, which is not on a floor below`;
  if (ADAPTERS.has(room) && !ADAPTERS_SEE.has(other)) return `imports @aiop/${other}; adapters know only the ports`;
  if (room === RUNNER && other === 'pipeline') return 'imports @aiop/pipeline';
  return undefined;
}

const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room));

/** The forbidden globals a program names, by walking its syntax tree with a stack of its own. */
function globalsOf(program: unknown): string[] {
  const found = new Set<string>();
  const stack: unknown[] = [program];
  while (stack.length > 0) {
    const node = stack.pop();
    if (Array.isArray(node)) stack.push(...node);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
    const { type, name, object, property, computed } = node as Record<string, unknown>;
    if (type === 'MemberExpression') {
      const call = `${identifier(object)}.${identifier(property)}`;
      if (BORDER_CALLS.has(call)) found.add(call);
      stack.push(object, ...(computed === true ? [property] : []));
      continue;
    }
    if (type === 'Identifier' && typeof name === 'string' && BORDER_GLOBALS.has(name)) found.add(name);
    // Names of properties are not the global.
    if (type === 'Property' || type === 'PropertyDefinition' || type === 'MethodDefinition' || type === 'TSPropertySignature') {
      stack.push((node as Record<string, unknown>).value, (node as Record<string, unknown>).typeAnnotation);
      continue;
    }
    stack.push(...Object.values(node));
  }
  return [...found].sort();
}

const identifier = (node: unknown): string => (typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '');
