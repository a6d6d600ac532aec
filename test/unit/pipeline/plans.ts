import type { RunReport } from '@aiop/pipeline';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** What became of each workstream. */
export const outcomes = ({ workstreams }: RunReport) => Object.fromEntries(workstreams.map(({ id, outcome }) => [id, outcome.state]));
/** What was found about one workstream. */
export const codes = ({ workstreams }: RunReport, id: string): readonly string[] => {
  const outcome = workstreams.find((workstream) => workstream.id === id)?.outcome;
  return outcome !== undefined && 'findings' in outcome ? outcome.findings.map(({ code }) => code) : [];
};
/** The same in words. */
export const messages = ({ workstreams }: RunReport, id: string): string => {
  const outcome = workstreams.find((workstream) => workstream.id === id)?.outcome;
  return outcome !== undefined && 'findings' in outcome ? outcome.findings.map(({ message }) => message).join('\n') : '';
};

/** A repository whose `main` is not checked out, so that work lands on it directly. */
export function repositoryOf(files: ConstructorParameters<typeof ScratchRepository>[0]): ScratchRepository {
  const repository = new ScratchRepository(files);
  repository.git('checkout', '--quiet', '--detach');
  return repository;
}

/** A verification that always passes. */
export const pass = ['true'];
/** A plan of these workstreams. */
export const plan = (workstreams: readonly object[], more: object = {}) => ({ plan: { id: 'test' }, workstreams, ...more });
/** A workstream that runs one command. */
export const script = (id: string, claims: readonly string[], run: string, more: object = {}) => ({
  id,
  title: `docs: ${id}`,
  claims,
  execute: { run: [run] },
  verify: pass,
  ...more,
});
