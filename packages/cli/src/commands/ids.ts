import { resolve } from 'node:path';
import { visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { findIds, type IdPlace, type IdRecord, projectIds, readEvents } from '@aiop/ledger';
import { findPlanFile, type PlanLineage, readLineages } from '@aiop/plan';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { describeForm, type IdForm, idForm } from '../id-form.ts';
import { addLedgerOptions, type LedgerOptions, soundLedger } from '../ledger-file.ts';
import { renderFindings } from '../render/findings.ts';
import { table } from '../render/table.ts';
import { pathIn, type Session, withSession } from '../session.ts';

interface IdsOptions extends LedgerOptions {
  readonly plan?: string;
}

const DEFAULT_PLAN = 'modification_plan.yaml';
const MAX_PLAN_BYTES = 16 * 1024 * 1024;

/** `aiop ids`: the ID authority, and what an id means. */
export function addIdsCommand(root: Command): void {
  const command = addLedgerOptions(
    root
      .command('ids')
      .description('say what ids mean and where they stand; without one, what became of every workstream on record')
      .argument('[ids...]', 'instance ids (ULID), lineage ids (UUIDv5), hashes, commits, ids of modules')
      .option('--plan <file>', `a plan whose lineage ids are known (default: ${DEFAULT_PLAN}, if there is one)`),
  );
  withSession<IdsOptions>(command, 'aiop ids 01ARZ3NDEKTSV4RRFFQ69G5FAV', async (session, options, ids) =>
    ids.length === 0 ? authority(session, options) : explain(session, options, ids),
  );
}

async function authority(session: Session, options: IdsOptions): Promise<ExitStatus> {
  const sound = await soundLedger(session, options);
  if (!sound.ok) return sound.status;
  const records = projectIds(readEvents({ ledger: sound.path }, { files: nodeFiles }));
  session.terminal.result(records, records.length === 0 ? 'the ledger records no workstream\n' : renderRecords(records));
  return EXIT.good;
}

function renderRecords(records: readonly IdRecord[]): string {
  const rows = records.map(({ wsid, wslid = '-', status, created_at: created = '-', completed_at: completed = '-', branch = '-' }) =>
    [wsid, wslid, status, created, completed, branch].map((text) => visible(text, 120)),
  );
  return table(['wsid', 'wslid', 'status', 'created', 'completed', 'branch'], rows);
}

/** Everything that is known of one id. */
interface ExplainedId {
  readonly given: string;
  readonly read: IdForm;
  readonly plan: readonly PlanLineage[];
  readonly places: readonly IdPlace[];
}

async function explain(session: Session, options: IdsOptions, given: readonly string[]): Promise<ExitStatus> {
  const { terminal, directory } = session;
  const forms = given.map((text) => ({ given: text, read: idForm(text) }));
  const lineages = await lineagesOf(session, options);
  if (lineages === undefined) return EXIT.negative;
  let places: ReadonlyMap<string, readonly IdPlace[]> = new Map();
  // An id can be explained where nothing is recorded yet.
  if (nodeFiles.status(resolve(directory, options.ledger)) !== undefined) {
    const sound = await soundLedger(session, options);
    if (!sound.ok) return sound.status;
    places = findIds(new Set(forms.map(({ read }) => read.id)), readEvents({ ledger: sound.path }, { files: nodeFiles }));
  }
  const explained = forms.map((form) => ({
    ...form,
    plan: lineages.filter(({ id }) => id === form.read.id),
    places: places.get(form.read.id) ?? [],
  }));
  terminal.result(explained.map(forMachines), explained.map(render).join('\n'));
  return explained.every(isKnown) ? EXIT.good : EXIT.negative;
}

/** The form says something of its own, or the id was found. */
const isKnown = ({ read, plan, places }: ExplainedId): boolean => read.form !== 'name' || plan.length + places.length > 0;

/** The lineages of the plan; none where none was named and none is there, and undefined where it is no plan, which was then said. */
async function lineagesOf(session: Session, { plan }: IdsOptions): Promise<readonly PlanLineage[] | undefined> {
  const { terminal } = session;
  if (plan === undefined && nodeFiles.status(pathIn(session, DEFAULT_PLAN)) === undefined) return [];
  const file = findPlanFile(plan ?? DEFAULT_PLAN, '--plan', nodeFiles, (path) => pathIn(session, path));
  const read = readLineages({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3: await loadBlake3() });
  if (read.ok) return read.lineages;
  terminal.result({ findings: read.findings }, renderFindings(read.findings, terminal));
  return undefined;
}

/** What a field means by itself. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['id', 'the event itself'],
  ['lid', 'the lineage of the event'],
  ['src.run', 'the run'],
  ['wsid', 'a workstream in one run'],
  ['wslid', 'a workstream in every run'],
  ['ws', 'a workstream of the plan'],
  ['plan_hash', 'the plan'],
  ['prev', 'the line before'],
]);

function render({ given, read, plan, places }: ExplainedId): string {
  const known = plan.map(
    ({ kind, name, madeFrom }) => `  in the plan: ${kind} ${visible(name, 80)}, UUIDv5 of "${visible(madeFrom, 300)}"\n`,
  );
  const found = places.map(({ field, count, first, last }) => {
    const meaning = FIELDS.get(field);
    const where = count === 1 ? `entry ${first.idx}` : `${count} entries, ${first.idx} to ${last.idx}`;
    const ws = typeof first.ws === 'string' ? `, workstream ${visible(first.ws, 80)}` : '';
    return `  in the ledger: ${visible(field, 80)}${meaning === undefined ? '' : ` (${meaning})`} of ${where}: ${first.t}${ws}, ${first.ts}, run ${visible(first.src.run, 100)}\n`;
  });
  const nowhere = known.length + found.length === 0 ? ['  not on record here\n'] : [];
  return `${visible(given, 120)} is ${describeForm(read)}\n${[...known, ...found, ...nowhere].join('')}`;
}

function forMachines({ given, read, plan, places }: ExplainedId): object {
  const entry = ({ idx, id, t, ts, src, ws }: IdPlace['first']) => ({ idx, id, t, ts, run: src.run, ...(ws === undefined ? {} : { ws }) });
  return {
    given,
    ...read,
    plan: plan.map(({ id: _, ...lineage }) => lineage),
    ledger: places.map(({ field, count, first, last }) => ({ field, count, first: entry(first), last: entry(last) })),
  };
}
