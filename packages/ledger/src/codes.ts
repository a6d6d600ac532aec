import { type Catalogue, reporter } from '@aiop/diagnostics';

export type LedgerCode =
  | 'AIOP-L001'
  | 'AIOP-L002'
  | 'AIOP-L003'
  | 'AIOP-L004'
  | 'AIOP-L005'
  | 'AIOP-L006'
  | 'AIOP-L007'
  | 'AIOP-L008'
  | 'AIOP-L009'
  | 'AIOP-L010'
  | 'AIOP-L011'
  | 'AIOP-L012'
  | 'AIOP-L013'
  | 'AIOP-L014'
  | 'AIOP-L020'
  | 'AIOP-L021'
  | 'AIOP-L022'
  | 'AIOP-L023'
  | 'AIOP-L024'
  | 'AIOP-L025'
  | 'AIOP-L026'
  | 'AIOP-L030'
  | 'AIOP-L031'
  | 'AIOP-L032'
  | 'AIOP-L033'
  | 'AIOP-L034'
  | 'AIOP-L035'
  | 'AIOP-L036'
  | 'AIOP-L037'
  | 'AIOP-L040'
  | 'AIOP-L041';

const RESTORE =
  'restore the ledger and its head file together from the last sound copy (the ledger branch, a backup); do not mend the line by hand';

/** Every finding about the ledger and about job logs. L001-L019 say that a ledger was tampered with or is not proven; L020-L029 are worth knowing; L030-L039 come from sealing; L040-L049 from exit criteria. */
export const LEDGER_CODES: Catalogue<LedgerCode> = {
  'AIOP-L001': { severity: 'error', title: 'a line is not an entry: its bytes are not canonical JSON in UTF-8', hint: RESTORE },
  'AIOP-L002': { severity: 'error', title: 'an entry lacks a part of the envelope, or has one of the wrong form', hint: RESTORE },
  'AIOP-L003': { severity: 'error', title: 'entries are missing, doubled or out of order', hint: RESTORE },
  'AIOP-L004': { severity: 'error', title: 'the hash chain is broken', hint: RESTORE },
  'AIOP-L005': { severity: 'error', title: "an entry's fields are not those of its type", hint: RESTORE },
  'AIOP-L006': {
    severity: 'error',
    title: 'the last line is torn',
    hint: 'if a run was killed while it wrote, the next append moves the torn bytes aside; otherwise restore the ledger from the last sound copy',
  },
  'AIOP-L007': { severity: 'error', title: 'ledger and head file differ', hint: RESTORE },
  'AIOP-L008': {
    severity: 'error',
    title: 'the ledger is not the one that the anchor was taken from',
    hint: 'check that the anchor belongs to this ledger; if it does, restore the ledger from a copy that fits it',
  },
  'AIOP-L009': {
    severity: 'error',
    title: 'the ledger is sound in itself, but its tail is not proven',
    hint: 'give an anchor: the size and root of an earlier append or seal, kept outside the ledger, as SIZE:ROOT',
  },
  'AIOP-L010': {
    severity: 'error',
    title: 'the ledger branch was rewritten',
    hint: 'find out who pushed to the branch with force, and set it back to the last commit that holds what was known; protect it against that',
  },
  'AIOP-L011': {
    severity: 'error',
    title: 'the ledger has no checkpoint that the key has signed',
    hint: 'seal with the signing key that belongs to this one; if it was done, find out who replaced the checkpoint',
  },
  'AIOP-L012': {
    severity: 'error',
    title: 'the anchor is not to be believed',
    hint: 'check who made the tag or the attestation, and that the keys to check it with are the right ones; without it, the ledger is only as sound as it says itself',
  },
  'AIOP-L013': {
    severity: 'error',
    title: 'a proof of the ledger is not to be believed',
    hint: 'find out who made it, and check that roots and signer are the right ones; a seal keeps no such bundle, and one that lies among the proofs was pushed by somebody else: remove it',
  },
  'AIOP-L014': {
    severity: 'warning',
    title: 'something among the proofs of the ledger is not named like one',
    hint: 'find out who put it into `.runs/proofs`, and remove it: a seal puts `<run>.sigstore.json` there, and nothing else',
  },
  'AIOP-L020': {
    severity: 'warning',
    title: 'the head file was missing',
    hint: 'keep .runs/ledger.head together with the ledger: without it a cut tail cannot be noticed',
  },
  'AIOP-L021': {
    severity: 'warning',
    title: 'sound entries stand beyond the head',
    hint: 'nothing needs to be done: a writer was killed between its append and the new head; the next append takes the entries over',
  },
  'AIOP-L022': {
    severity: 'warning',
    title: 'a torn line was moved aside',
    hint: 'look into the file named here: the event that was being written may have to be recorded again',
  },
  'AIOP-L023': {
    severity: 'warning',
    title: "time goes back inside a job's events",
    hint: 'set the clock of the machine that ran the job; the order of entries does not come from time',
  },
  'AIOP-L024': {
    severity: 'warning',
    title: 'an event type is not known here',
    hint: 'declare the type under ledger.events in aiop.yaml, so that a mistyped one is noticed',
  },
  'AIOP-L025': {
    severity: 'notice',
    title: 'the proofs of the ledger were not checked',
    hint: "save `gh attestation trusted-root` to a file, give that as trusted-root, and as signer the repository's URL or the identity of its workflow",
  },
  'AIOP-L026': {
    severity: 'notice',
    title: 'the attestation of the end of the ledger is pending',
    hint: 'have the last seal attested (`ledger-attest.yml`), and keep the bundle by a seal; a run that is not sealed yet needs nothing',
  },
  'AIOP-L030': {
    severity: 'error',
    title: 'the log of a job is missing',
    hint: 'look at the job: it was lost before it could hand its log on; run it again, or leave it out of the expected jobs',
  },
  'AIOP-L031': {
    severity: 'notice',
    title: 'events of a job were sealed before',
    hint: 'nothing needs to be done: repeated events are recorded once',
  },
  'AIOP-L032': {
    severity: 'error',
    title: 'an event was recorded before with another content',
    hint: 'find out which of the two is true: one job key may have been used twice in one attempt, or the log was changed after it was sealed',
  },
  'AIOP-L033': {
    severity: 'error',
    title: "a job's log is broken",
    hint: 'fetch the log again from where the job left it; if it is broken there as well, look at what the job ran',
  },
  'AIOP-L034': {
    severity: 'warning',
    title: "a job's log was never closed",
    hint: 'look at the job: it was killed, and what it did after its last event is not recorded',
  },
  'AIOP-L035': {
    severity: 'error',
    title: "a job's log claims to come from elsewhere",
    hint: 'remove the file if it was left over from another run; otherwise look at what the job ran',
  },
  'AIOP-L036': {
    severity: 'error',
    title: "something among the logs of jobs is not a job's log",
    hint: 'hand on `<job>.jsonl` alone, in an artifact `ledger-<run>-<attempt>-<job>`; if the workflow does, look at what the job ran',
  },
  'AIOP-L037': {
    severity: 'warning',
    title: "a job's word cannot be attested",
    hint: 'download each log into the folder of its artifact, `ledger-<run>-<attempt>-<job>` (no merge-multiple): only the workflow gives that name',
  },
  'AIOP-L040': {
    severity: 'error',
    title: 'an exit criterion is not met',
    hint: 'look at the events that the metric is computed from (`aiop ledger show --type`), and mend what they measure',
  },
  'AIOP-L041': {
    severity: 'error',
    title: 'an exit criterion was not measured',
    hint: 'run what records the event in a job of its own that runs no foreign code, and seal the ledger before the criteria are judged',
  },
};

export const report = reporter(LEDGER_CODES);
