import { fileLocks, nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import {
  appendEvents,
  appendToJobLog,
  describeVerdict,
  type LedgerPorts,
  parseAnchor,
  parseJobKeys,
  readGivenEvents,
  seal,
  unproven,
  verifyLedger,
  writeIdAuthority,
} from '@aiop/ledger';
import { type ActionHost, defineAction, eventSource, type Outcome } from '@aiop/runner';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { declaredTypes } from './declared-types.ts';
import { exitCriteria } from './exit-criteria.ts';
import { NOTHING, REFUSED } from './no-outputs.ts';
import { refuseStrayInputs } from './stray-inputs.ts';

async function append(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const declared = (types: ReadonlySet<string>) => declaredTypes(host, types);
  const given = await readGivenEvents(inputs, nodeFiles, host.resolve, declared);
  const events = given.events.map(({ event }) => event);
  const source = eventSource(contract.name, host.environment);
  if (inputs.jobKey !== '') {
    const { repo, run, attempt } = source;
    const request = {
      walDir: host.resolve(inputs.walDir),
      source: { repo, run, attempt, job: inputs.jobKey },
      declaredTypes: given.declaredTypes,
    };
    const { ids, count, head } = await appendToJobLog({ ...request, events }, await writingPorts());
    return { passed: true, outputs: { ...NOTHING, id: ids.join('\n'), count, head } };
  }
  const nameEvent = (index: number): string => given.events[index]?.where ?? 'an event';
  const request = {
    ledger: host.resolve(inputs.ledger),
    shownAs: inputs.ledger,
    events,
    source,
    declaredTypes: given.declaredTypes,
    nameEvent,
  };
  const appended = await appendEvents(request, await writingPorts());
  if (appended.state === 'refused') return { passed: false, outputs: REFUSED, findings: appended.findings };
  const { ids, count, head, size, root, findings } = appended;
  return { passed: true, outputs: { ...NOTHING, id: ids.join('\n'), count, head, size, root }, findings };
}

async function sealLogs({ ledger, walDir, jobs }: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { repo, run, attempt } = eventSource(contract.name, host.environment);
  const ports = await writingPorts();
  const request = {
    walDir: host.resolve(walDir),
    ledger: host.resolve(ledger),
    shownAs: { walDir, ledger },
    jobs: parseJobKeys(jobs, 'input jobs'),
    run: { repo, run, attempt },
    declaredTypes: await declaredTypes(host),
  };
  const sealed = await seal(request, ports);
  if (sealed.state === 'refused') return { passed: false, outputs: REFUSED, findings: sealed.findings };
  if (sealed.added > 0) writeIdAuthority(request.ledger, ports);
  const { count, head, size, root, added, findings } = sealed;
  return {
    passed: findings.every(({ severity }) => severity !== 'error'),
    outputs: { ...NOTHING, count, head, size, root },
    findings,
    summary: `**Ledger**: ${added} new events sealed, ${count} entries in all.\n`,
  };
}

async function verify({ ledger, anchor, require }: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const request = {
    ledger: host.resolve(ledger),
    shownAs: ledger,
    declaredTypes: await declaredTypes(host),
    ...(anchor === '' ? {} : { anchor: parseAnchor(anchor, 'input anchor') }),
  };
  const verdict = verifyLedger(request, { files: nodeFiles, blake3: await loadBlake3() });
  const findings = [...verdict.findings, ...unproven(verdict, require, ledger)];
  const end = verdict.verdict === 'tampered' ? {} : { count: verdict.count, head: verdict.head, size: verdict.size, root: verdict.root };
  host.log.untrusted(describeVerdict(verdict));
  return {
    passed: findings.every(({ severity }) => severity !== 'error'),
    outputs: { ...NOTHING, ...end, verdict: verdict.verdict },
    findings,
    summary: `**Ledger**: ${verdict.verdict}.\n`,
  };
}

async function writingPorts(): Promise<LedgerPorts> {
  const { redactSecrets } = await import('@aiop/secrets');
  return {
    files: nodeFiles,
    locks: fileLocks,
    clock: systemClock,
    random: systemRandom,
    blake3: await loadBlake3(),
    redact: async (text) => (await redactSecrets(text)).text,
  };
}

const MODES = { append, seal: sealLogs, verify, 'exit-criteria': exitCriteria };

await defineAction<Inputs, Outputs>(contract, (inputs, host) => {
  refuseStrayInputs(inputs);
  return MODES[inputs.mode](inputs, host);
});
