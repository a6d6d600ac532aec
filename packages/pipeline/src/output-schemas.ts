import { parsePattern } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import type { TreeEntry } from '@aiop/ports';
import { workstreamFinding } from './codes.ts';
import type { RunContext, Work } from './work.ts';

/** Holds the files that a workstream changed against the JSON Schemas its manifest declares for them (draft 2020-12). */
export async function schemaFindings(work: Work, result: readonly TreeEntry[], context: RunContext): Promise<readonly Finding[]> {
  const { schemas } = work.manifest.acceptance;
  const entries = new Map(result.map((entry) => [entry.path, entry]));
  const findings: Finding[] = [];
  for (const { glob, schema } of schemas) {
    const parsed = parsePattern(glob);
    if (!parsed.ok) throw new Error(`the pattern ${glob} was valid when the manifest was made`);
    const checked = work.files.flatMap((path) => (parsed.pattern.matches(path) ? (entries.get(path) ?? []) : []));
    if (checked.length > 0) findings.push(...(await against(schema, checked, work, context)));
  }
  return findings;
}

async function against(
  schema: string,
  entries: readonly TreeEntry[],
  { base }: Work,
  { ports: { git } }: RunContext,
): Promise<readonly Finding[]> {
  // The schema is that of the base: a workstream must not loosen the measure it is held to.
  const source = await git.readFile(base, schema);
  if (source === undefined)
    return [
      workstreamFinding('AIOP-W006', {
        message: `the base has no schema ${schema}`,
        hint: 'name a schema file of the base in acceptance.schemas',
      }),
    ];
  const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // Loaded here: compiling schemas is heavy, and few workstreams declare any.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  let validate: ReturnType<InstanceType<typeof Ajv2020>['compile']>;
  try {
    validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(text(source)));
  } catch (error) {
    const message = `${schema} is no JSON Schema: ${error instanceof Error ? error.message : String(error)}`;
    return [workstreamFinding('AIOP-W006', { message, hint: 'mend the schema' })];
  }
  const contents = await git.readBlobs(entries.map(({ oid }) => oid));
  return entries.flatMap(({ path }, index) => {
    const at = { file: path, line: 1, column: 1 };
    try {
      if (validate(JSON.parse(text(contents[index] ?? new Uint8Array())))) return [];
    } catch (error) {
      return [
        workstreamFinding('AIOP-W006', { message: `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`, at }),
      ];
    }
    return (validate.errors ?? []).map(({ instancePath, message }) =>
      workstreamFinding('AIOP-W006', {
        message: `${path}${instancePath}: ${message ?? 'does not fit'} (${schema})`,
        at,
        pointer: instancePath,
      }),
    );
  });
}
