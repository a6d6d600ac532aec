import { nearest, UsageError } from '@aiop/diagnostics';

/** One input, as `action.yml` and `action-types.yml` declare it. */
export interface InputSpec {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'float' | 'enum' | 'list';
  readonly values?: readonly string[];
  readonly default: string;
  readonly required: boolean;
}

/** The contract of one action, generated from its `action.yml`: property names in camel case, names on the wire as declared. */
export interface Contract<Inputs, Outputs> {
  readonly name: string;
  readonly inputs: { readonly [Key in keyof Inputs]: InputSpec };
  readonly outputs: { readonly [Key in keyof Outputs]: string };
}

/** The environment that the runner starts an action with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The inputs every action has, whatever else it takes. */
export interface CommonInputs {
  readonly workingDirectory: string;
  readonly ledger: string;
}

/**
 * Reads every declared input once from `INPUT_*`, as the runner names them: upper case, spaces as underscores.
 * @throws UsageError for a value that does not fit its type, a missing one, or an `INPUT_` nobody declared.
 */
export function readInputs<Inputs, Outputs>({ name: action, inputs }: Contract<Inputs, Outputs>, environment: Environment): Inputs {
  const specs: [string, InputSpec][] = Object.entries(inputs);
  refuseUnknown(
    action,
    specs.map(([, { name }]) => name),
    environment,
  );
  const values = specs.map(([key, spec]) => [key, parseInput(spec, environment[variable(spec.name)])] as const);
  // The generated contract lists exactly the keys of Inputs, each with the type that parseInput returns for it.
  return Object.fromEntries(values) as Inputs;
}

const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

function refuseUnknown(action: string, names: readonly string[], environment: Environment): void {
  const declared = new Set(names.map(variable));
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('INPUT_') || declared.has(name)) continue;
    const given = name.slice('INPUT_'.length).toLowerCase();
    const meant = nearest(given, names);
    throw new UsageError({
      what: `there is no such input`,
      where: `input ${given}`,
      expected: `one of ${names.join(', ')}`,
      fix: meant === undefined ? `remove it (see the README of ${action})` : `did you mean ${meant}?`,
    });
  }
}

function parseInput(spec: InputSpec, given: string | undefined): unknown {
  // The runner passes a default itself; an action that is started by hand gets the same one.
  const text = (given ?? spec.default).trim();
  if (text === '' && spec.required) throw wrong(spec, 'it is missing', 'a value', `set ${spec.name}`);
  switch (spec.type) {
    case 'boolean':
      return booleanOf(spec, text);
    case 'integer':
      return numberOf(spec, text, /^-?\d{1,15}$/, 'a whole number');
    case 'float':
      return numberOf(spec, text, /^-?\d{1,15}(\.\d{1,15})?$/, 'a number');
    case 'enum':
      return enumOf(spec, text);
    case 'list':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'string':
      return text;
  }
}

function booleanOf(spec: InputSpec, text: string): boolean {
  const lower = text.toLowerCase();
  if (lower === 'true') return true;
  if (lower === 'false' || lower === '') return false;
  throw wrong(spec, `it is ${JSON.stringify(text)}`, 'true or false', 'write true or false');
}

function numberOf(spec: InputSpec, text: string, form: RegExp, expected: string): number {
  if (form.test(text)) return Number(text);
  throw wrong(spec, `it is ${JSON.stringify(text)}`, expected, `write ${expected}, such as ${spec.default || '1'}`);
}

function enumOf(spec: InputSpec, text: string): string {
  const values = spec.values ?? [];
  if (values.includes(text)) return text;
  const meant = nearest(text, values);
  throw wrong(
    spec,
    `it is ${JSON.stringify(text)}`,
    `one of ${values.join(', ')}`,
    meant === undefined ? 'choose one' : `did you mean ${meant}?`,
  );
}

function wrong({ name }: InputSpec, what: string, expected: string, fix: string): UsageError {
  return new UsageError({ what, where: `input ${name}`, expected, fix });
}
