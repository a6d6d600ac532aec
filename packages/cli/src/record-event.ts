import { formatFinding, UsageError } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { appendEvents, type LedgerEvent } from '@aiop/ledger';
import { redactSecrets } from '@aiop/secrets';

/** Appends an event of a command to the ledger at an absolute path. @throws UsageError where the ledger is not sound */
export async function recordEvent(ledger: string, command: string, event: LedgerEvent): Promise<void> {
  const ports = { ...machine, blake3: await loadBlake3(), redact: async (text: string) => (await redactSecrets(text)).text };
  const source = { repo: 'local', run: 'local', attempt: 1, job: `local.${command}`, trust: 'claimed' } as const;
  const appended = await appendEvents({ ledger, shownAs: ledger, events: [event], source }, ports);
  if (appended.state === 'appended') return;
  const [reason] = appended.findings;
  throw new UsageError({
    what: `the event cannot be recorded: ${reason === undefined ? 'the ledger is not sound' : formatFinding(reason)}`,
    where: ledger,
    expected: 'a ledger that verifies',
    fix: 'run `aiop ledger verify` and restore the ledger, or name another one',
  });
}
