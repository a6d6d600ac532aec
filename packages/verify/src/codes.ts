import { type Catalogue, type Finding, type Occurrence, reporter } from '@aiop/diagnostics';

const CATALOGUE = {
  'AIOP-V001': {
    severity: 'error',
    title: 'A task failed',
    hint: 'read its log above, mend the cause, and run it again',
  },
  'AIOP-V002': {
    severity: 'error',
    title: 'A task did not end in time',
    hint: 'make it faster, or raise its `timeout`',
  },
  'AIOP-V003': {
    severity: 'error',
    title: 'Tasks need each other in a circle',
    hint: 'remove one of the `needs` in the circle',
  },
  'AIOP-V004': {
    severity: 'error',
    title: 'A task needs one that does not exist',
    hint: 'correct the name in `needs`, or add the task',
  },
  'AIOP-V005': {
    severity: 'error',
    title: 'Two tasks have one name',
    hint: 'rename one of them; `setup` is taken by the set-up step',
  },
  'AIOP-V006': {
    severity: 'error',
    title: 'A pattern of inputs or outputs cannot be read',
    hint: 'write it in the claim dialect: literals, `?`, `*`, `[a-z]`, `{a,b}`, and `**` as a whole segment; a leading `!` subtracts',
  },
  'AIOP-V010': {
    severity: 'warning',
    title: 'The store of results failed',
    hint: 'nothing is lost but time; check the address and the token of the store, or its folder and the room on its disk',
  },
  'AIOP-V011': {
    severity: 'warning',
    title: 'A stored result was refused',
    hint: 'the task ran instead and its new result replaces the refused one; if this comes back, delete the store',
  },
  'AIOP-V012': {
    severity: 'warning',
    title: 'Outputs could not be saved',
    hint: 'narrow the outputs of the task to plain files, folders and links that stay inside the repository',
  },
  'AIOP-V013': {
    severity: 'warning',
    title: 'Inputs changed while the task ran',
    hint: 'declare what the task writes as its `outputs`, or subtract it from its `inputs` with a leading `!`',
  },
  'AIOP-V014': {
    severity: 'warning',
    title: 'Inputs cannot be fingerprinted, so the task is never skipped',
    hint: 'narrow the inputs of the task so that they leave this path out',
  },
  'AIOP-V015': {
    severity: 'warning',
    title: 'git did not answer, so every input was read',
    hint: 'see what git said; results are right without it, only slower',
  },
  'AIOP-V016': {
    severity: 'warning',
    title: 'Files from elsewhere lie in the outputs of a task',
    hint: 'delete them, or leave them out of the outputs with a leading `!`; results are saved again from then on',
  },
  'AIOP-V017': {
    severity: 'warning',
    title: 'The version of a tool could not be found out',
    hint: 'correct the command under `tools`, or install the tool',
  },
  'AIOP-V018': {
    severity: 'warning',
    title: 'The inputs of a task match no file',
    hint: 'correct the patterns; `src` names one file, `src/**` everything in the folder',
  },
  'AIOP-V019': {
    severity: 'warning',
    title: 'Outputs of a task may be missing',
    hint: 'declare everything that it writes as its outputs, also the state by which it knows what is up to date (such as *.tsbuildinfo), and delete that state once',
  },
  'AIOP-V020': {
    severity: 'error',
    title: 'Two tasks that may run at once write the same outputs',
    hint: 'let one need the other, or subtract the path from the outputs of one with a leading `!`',
  },
  'AIOP-V021': {
    severity: 'warning',
    title: 'A task reads what another one writes, and does not need it',
    hint: 'add the other one to its `needs`, or subtract the path from its inputs with a leading `!`; until then it is never skipped',
  },
  'AIOP-V022': {
    severity: 'warning',
    title: 'The trust domain is set higher than the event warrants',
    hint: 'leave trust-domain at auto, unless nobody else can start this workflow',
  },
  'AIOP-V023': {
    severity: 'notice',
    title: 'This shard has nothing to do',
    hint: 'use fewer shards, or let plan-shards decide how many it takes',
  },
  'AIOP-V024': {
    severity: 'error',
    title: 'The results of shards do not make up a whole run',
    hint: 'join exactly one result file of each shard of one run',
  },
  'AIOP-V025': {
    severity: 'error',
    title: 'Shards verified different things',
    hint: 'let every shard check out the same commit, on the same kind of machine',
  },
  'AIOP-V026': {
    severity: 'warning',
    title: 'A task wrote what no task declares',
    hint: 'declare it as one of its outputs, so that it comes back when the task is skipped, or let the task write it outside of the repository',
  },
  'AIOP-V027': {
    severity: 'warning',
    title: 'A JUnit report cannot be used',
    hint: 'correct the path under `junit`, or let the tool write well-formed XML without a DOCTYPE',
  },
  'AIOP-V028': {
    severity: 'warning',
    title: 'A task passed only when it was tried again',
    hint: 'find out what its result depends on beside its inputs, such as time, order or the network; until then its result is not kept',
  },
  'AIOP-V029': {
    severity: 'error',
    title: 'A hermetic task looked for what it does not declare',
    hint: 'add the path to its `inputs`, or let it need the task that writes it; a check that needs the whole repository cannot be hermetic',
  },
  'AIOP-V030': {
    severity: 'warning',
    title: 'Outputs may have lost their executable bit',
    hint: 'verify on a file system that keeps modes, under a umask such as 022; until then a task that leaves files behind always runs',
  },
} as const satisfies Catalogue<`AIOP-V${string}`>;

/** Every code that verification reports. */
export type VerifyCode = keyof typeof CATALOGUE;

export const VERIFY_CODES: Catalogue<VerifyCode> = CATALOGUE;

/** Makes a finding of this domain. */
export const report: (code: VerifyCode, occurrence: Occurrence) => Finding = reporter(VERIFY_CODES);
