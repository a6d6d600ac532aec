import { nodeFiles, systemClock } from '@aiop/host';
import type { ActionHost, Outcome } from '@aiop/runner';
import { changelogText, writeChangelog } from '@aiop/version';
import type { Inputs, Outputs } from './contract.gen.ts';
import { decided, deepRepositoryOf, NO_CHANGELOG } from './decided.ts';
import { hostedAt } from './hosted-at.ts';
import { requestOf } from './request.ts';

/** Adds the next version to the changelog. */
export async function changelog(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { changelog: shownAs, changelogStyle: style } = inputs;
  const path = host.resolve(shownAs);
  const hosted = hostedAt(host);
  // Who took part for the first time, and what earlier releases hold, only the whole history tells.
  const { git, findings } = await deepRepositoryOf(inputs, 'history', host);
  const report = await writeChangelog(
    {
      ...requestOf(inputs),
      style,
      ...(nodeFiles.status(path) === undefined ? {} : { text: changelogText(nodeFiles.read(path), shownAs) }),
      ...(hosted === undefined ? {} : { repository: hosted }),
      nowMs: systemClock.now(),
    },
    { git },
  );
  if (report.state === 'refused') return decided(report.decision, findings, host, NO_CHANGELOG);
  if (report.state === 'unchanged') return decided(report.decision, findings, host, { changelog: path, notes: '', modules: undefined });
  nodeFiles.write(path, report.text);
  const notes = report.notes === '' ? '' : host.resultFile('changelog-notes.md');
  if (notes !== '') nodeFiles.write(notes, report.notes);
  return decided(report.decision, findings, host, { changelog: path, notes, modules: undefined });
}
