import { compilePathSet } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import { pointerSegment } from '@aiop/documents';
import { DEFAULT_TIMEOUT_MS, type TaskConfig } from '../config.ts';
import { LOCK_FILES, scriptRunner } from '../infer-config.ts';
import { entriesOf, isObject, leftOut, type NeighbourFile, type NeighbourTasks, patternIn, taskName, textsOf } from './neighbour.ts';
import { type WorkspacePackage, workspacePackages } from './workspace-packages.ts';

/** Fields of a task that are taken over, or say nothing of its result. */
const TASK_FIELDS: ReadonlySet<string> = new Set([
  'dependsOn',
  'inputs',
  'outputs',
  'env',
  'cache',
  'persistent',
  'outputLogs',
  'description',
  'interruptible',
]);
const TOP_FIELDS: ReadonlySet<string> = new Set([
  '$schema',
  'tasks',
  'pipeline',
  'globalDependencies',
  'globalEnv',
  'ui',
  'daemon',
  'extends',
]);

const MAX_IGNORE_BYTES = 1024 * 1024;

/** A task of one package. */
interface Unit {
  readonly id: string;
  readonly key: string;
  readonly script: string;
  readonly owner: WorkspacePackage;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The tasks of a `turbo.json` (versions 1 and 2): one for each package of the workspace that has the script, run by the package manager in its folder.
 * Inputs are, as there, everything in the package, `package.json`, `turbo.json`, the lock file and what is declared for all; what other tasks of
 * the package write is subtracted where `.gitignore` names its folder: nothing that git tracks may get lost so. Other ignored files in a package
 * count here and not there: a result is then kept less often, never wrongly.
 */
export function turboTasks(source: NeighbourFile): NeighbourTasks {
  return new TurboTranslation(source).tasks();
}

class TurboTranslation {
  readonly #source: NeighbourFile;
  readonly #top: Readonly<Record<string, unknown>>;
  readonly #section: string;
  readonly #packages: ReadonlyMap<string, WorkspacePackage>;
  readonly #findings: Finding[] = [];
  readonly #units = new Map<string, Unit>();
  readonly #ignored = new Map<string, readonly string[]>();

  constructor(source: NeighbourFile) {
    this.#source = source;
    this.#top = isObject(source.document.value) ? source.document.value : {};
    this.#section = this.#top.tasks === undefined ? 'pipeline' : 'tasks';
    this.#packages = new Map(workspacePackages(source.root, source.files).map((each) => [each.name, each]));
  }

  tasks(): NeighbourTasks {
    for (const field of Object.keys(this.#top))
      if (!TOP_FIELDS.has(field)) this.#leftOut(`/${pointerSegment(field)}`, `"${field}" is not taken over`);
    this.#environment(this.#top.globalEnv, '/globalEnv');
    for (const [key, fields] of entriesOf(this.#top[this.#section])) this.#addUnits(key, isObject(fields) ? fields : {});
    for (const { folder } of this.#packages.values()) {
      if (folder !== '' && this.#source.files.status(`${this.#source.root}/${folder}/turbo.json`) !== undefined)
        this.#leftOut('', `${folder}/turbo.json is not taken over: only the file of the root is read`);
    }
    const tasks = [...this.#units.values()].map((unit) => this.#taskOf(unit));
    return { tasks: tasks.filter((task) => task !== undefined), findings: this.#findings };
  }

  /** `build`, `web#build` or `//#build`; a task of one package goes before that of all. */
  #addUnits(key: string, fields: Readonly<Record<string, unknown>>): void {
    const pointer = `/${this.#section}/${pointerSegment(key)}`;
    const owner = key.includes('#') ? key.slice(0, key.lastIndexOf('#')) : undefined;
    const script = key.slice(key.lastIndexOf('#') + 1);
    const owners = this.#ownersOf(owner);
    const why = this.#whyNot(key, script, fields) ?? (owners.length === 0 ? 'there is no such package' : undefined);
    if (why !== undefined) {
      this.#leftOut(pointer, `the task "${key}" is not taken: ${why}`);
      return;
    }
    for (const field of Object.keys(fields)) {
      if (!TASK_FIELDS.has(field)) this.#leftOut(`${pointer}/${pointerSegment(field)}`, `"${field}" of "${key}" is not taken over`);
    }
    this.#environment(fields.env, `${pointer}/env`);
    for (const each of owners) {
      const id = idOf(each, script);
      const isSpecial = this.#units.get(id)?.key.includes('#') === true && owner === undefined;
      if (each.scripts.has(script) && !isSpecial) this.#units.set(id, { id, key, script, owner: each, fields });
    }
  }

  #whyNot(key: string, script: string, { persistent, cache }: Readonly<Record<string, unknown>>): string | undefined {
    const { tasks } = this.#source;
    if (tasks !== undefined && !tasks.includes(key) && !tasks.includes(script)) return 'it is not named';
    if (persistent === true) return 'it never ends';
    return cache === false ? 'its results are never kept, so it is no check' : undefined;
  }

  /** The package of a name, the root for `//`, and without a name all of the workspace. */
  #ownersOf(owner: string | undefined): readonly WorkspacePackage[] {
    const packages = [...this.#packages.values()];
    if (owner !== undefined) return packages.filter(({ name, folder }) => (owner === '//' ? folder === '' : name === owner));
    const members = packages.filter(({ folder }) => folder !== '');
    return members.length === 0 ? packages : members;
  }

  #taskOf({ id, key, script, owner, fields }: Unit): TaskConfig | undefined {
    const { folder } = owner;
    const outputs = (textsOf(fields.outputs) ?? []).map((pattern) => this.#pattern(folder, pattern));
    const inputs = this.#inputsOf(id, owner, fields);
    const compiled = [compilePathSet(outputs), compilePathSet(inputs)].find((set) => !set.ok);
    if (compiled?.ok === false) {
      const [problem] = compiled.problems;
      this.#leftOut(
        `/${this.#section}/${pointerSegment(key)}`,
        `the task "${key}" is not taken: ${problem?.message ?? 'a pattern cannot be read'}`,
      );
      return undefined;
    }
    return {
      name: taskName(id),
      run: `${scriptRunner(this.#source.files.list(this.#source.root))} ${script}`,
      ...(folder === '' ? {} : { cwd: folder }),
      inputs,
      outputs,
      needs: this.#needsOf(owner, script, fields),
      env: [...new Set([...this.#names(this.#top.globalEnv), ...this.#names(fields.env), ...this.#names(fields.dependsOn, '$')])],
      tools: ['node --version'],
      timeoutMs: DEFAULT_TIMEOUT_MS,
      retries: 0,
    };
  }

  #inputsOf(id: string, { folder }: WorkspacePackage, fields: Readonly<Record<string, unknown>>): string[] {
    const given = textsOf(fields.inputs) ?? [];
    const others = [...this.#units.values()].filter((unit) => unit.owner.folder === folder && unit.id !== id);
    const written = others.flatMap((unit) => (textsOf(unit.fields.outputs) ?? []).filter((pattern) => this.#isIgnored(folder, pattern)));
    const whole = [folder === '' ? '**' : `${folder}/**`];
    const own = given.filter((pattern) => pattern !== '$TURBO_DEFAULT$').map((pattern) => this.#pattern(folder, pattern));
    const always = [
      'package.json',
      'turbo.json',
      ...LOCK_FILES.filter((name) => this.#source.files.status(`${this.#source.root}/${name}`) !== undefined),
    ];
    const shared = (textsOf(this.#top.globalDependencies) ?? []).map((pattern) => patternIn('', pattern));
    const takesAll = given.length === 0 || given.includes('$TURBO_DEFAULT$');
    const subtracted = takesAll
      ? [...written.map((pattern) => `!${this.#pattern(folder, pattern)}`), `!${patternIn(folder, '.turbo/**')}`]
      : [];
    const manifest = folder === '' ? [] : [`${folder}/package.json`];
    return [...new Set([...(takesAll ? whole : []), ...own, ...manifest, ...always, ...shared, ...subtracted])];
  }

  /** Whether a pattern begins with a folder that a `.gitignore` of the package or of the root names outright. */
  #isIgnored(folder: string, pattern: string): boolean {
    const [first = ''] = pattern.replace(/^\.\//, '').split('/', 1);
    if (!/^[\w.-]+$/.test(first) || first === pattern) return false;
    const names = new Set(['', '/', '**/'].flatMap((before) => [`${before}${first}`, `${before}${first}/`]));
    const inPackage = this.#ignoreLines(folder).some((line) => names.has(line));
    const anywhere = [first, `${first}/`, `**/${first}`, `**/${first}/`];
    return inPackage || this.#ignoreLines('').some((line) => anywhere.includes(line));
  }

  #ignoreLines(folder: string): readonly string[] {
    const known = this.#ignored.get(folder);
    if (known !== undefined) return known;
    const path = `${this.#source.root}/${patternIn(folder, '.gitignore')}`;
    const isThere = this.#source.files.status(path)?.kind === 'file';
    const lines = isThere ? new TextDecoder().decode(this.#source.files.read(path, MAX_IGNORE_BYTES)).split(/\r?\n/) : [];
    // A file that takes something back may take back anything.
    const sure = lines.some((line) => line.startsWith('!')) ? [] : lines.map((line) => line.trimEnd());
    this.#ignored.set(folder, sure);
    return sure;
  }

  /** `^build` is that of every package it depends on; where one has no such task, of those that one depends on. */
  #needsOf(owner: WorkspacePackage, script: string, fields: Readonly<Record<string, unknown>>): string[] {
    const needs = new Set<string>();
    for (const need of textsOf(fields.dependsOn) ?? []) {
      if (need.startsWith('^')) for (const id of this.#upstream(owner, need.slice(1))) needs.add(id);
      else if (!need.startsWith('$')) {
        const id = need.includes('#') ? this.#idOfKey(need) : idOf(owner, need);
        if (this.#units.has(id)) needs.add(id);
      }
    }
    needs.delete(idOf(owner, script));
    return [...needs].map(taskName);
  }

  #upstream(owner: WorkspacePackage, script: string): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set([owner.name]);
    const open = [...owner.dependencies];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const other = this.#packages.get(name);
      if (other === undefined || seen.has(name)) continue;
      seen.add(name);
      if (this.#units.has(idOf(other, script))) found.add(idOf(other, script));
      else open.push(...other.dependencies);
    }
    return found;
  }

  #idOfKey(key: string): string {
    const at = key.lastIndexOf('#');
    const owner = key.slice(0, at);
    const script = key.slice(at + 1);
    const other = owner === '//' ? [...this.#packages.values()].find(({ folder }) => folder === '') : this.#packages.get(owner);
    return other === undefined ? key : idOf(other, script);
  }

  #pattern(folder: string, pattern: string): string {
    const [sign, plain] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    return plain.startsWith('$TURBO_ROOT$/') ? `${sign}${plain.slice('$TURBO_ROOT$/'.length)}` : patternIn(folder, pattern);
  }

  /** Plain names of variables; in version 1 they stand among `dependsOn`, behind a `$`. */
  #names(value: unknown, sign = ''): readonly string[] {
    const names = (textsOf(value) ?? []).filter((name) => name.startsWith(sign)).map((name) => name.slice(sign.length));
    return names.filter((name) => PLAIN_NAME.test(name));
  }

  #environment(value: unknown, pointer: string): void {
    for (const [index, name] of (textsOf(value) ?? []).entries()) {
      if (!PLAIN_NAME.test(name))
        this.#leftOut(`${pointer}/${index}`, `"${name}" is no plain name of a variable: it does not reach the task`);
    }
  }

  #leftOut(pointer: string, message: string): void {
    this.#findings.push(leftOut(this.#source.document, pointer, message));
  }
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;
const idOf = ({ name, folder }: WorkspacePackage, script: string): string => `${folder === '' ? '//' : name}#${script}`;
