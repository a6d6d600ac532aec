import { type Catalogue, type Finding, type FindingCode, type Occurrence, reporter } from '@aiop/diagnostics';

/** Everything that reading `aiop.yaml` can find. */
export const CONFIG_CODES = {
  'AIOP-C001': { severity: 'error', title: 'The file cannot be read', hint: 'give a UTF-8 file within the limits' },
  'AIOP-C002': { severity: 'error', title: 'Syntax error', hint: 'mend the YAML at this place' },
  'AIOP-C003': { severity: 'error', title: 'Duplicate key', hint: 'keep one of the two' },
  'AIOP-C004': { severity: 'error', title: 'Forbidden YAML feature', hint: 'write the value out, in one plain document' },
  'AIOP-C005': { severity: 'error', title: 'Unsupported apiVersion', hint: 'write apiVersion: aiop.dev/v1' },
  'AIOP-C006': { severity: 'error', title: 'Missing field', hint: 'add the field' },
  'AIOP-C007': { severity: 'error', title: 'Unknown field', hint: 'remove the field' },
  'AIOP-C008': { severity: 'error', title: 'Wrong type or out of range', hint: 'give a value of the expected type and range' },
  'AIOP-C009': { severity: 'error', title: 'Unsupported value', hint: 'write one of the allowed values' },
  'AIOP-C011': { severity: 'error', title: 'A task needs one that does not exist', hint: 'correct the name, or add the task' },
  'AIOP-C012': { severity: 'error', title: 'Tasks need each other in a circle', hint: 'remove one of these needs' },
  'AIOP-C013': {
    severity: 'error',
    title: 'Pattern does not parse, or reaches what is no input or output',
    hint: 'use literals, ?, *, [a-z], {a,b} and ** as a whole segment; a leading ! subtracts',
  },
  'AIOP-C014': {
    severity: 'error',
    title: 'Malformed or reserved name',
    hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit; not "setup"',
  },
  'AIOP-C015': {
    severity: 'error',
    title: 'Path leaves the repository or is not canonical',
    hint: 'write it relative to the repository, with /',
  },
  'AIOP-C016': {
    severity: 'error',
    title: 'Fields of a task that runs file by file do not fit together',
    hint: 'give it `per-file: true`, `inputs`, {files} in its command, and no outputs',
  },
  'AIOP-C017': {
    severity: 'error',
    title: 'A problem matcher cannot be used',
    hint: 'write it as GitHub’s runner takes it: owner, and patterns with regexp and the numbers of its groups, one of them message',
  },
  'AIOP-C018': {
    severity: 'error',
    title: 'A task names a problem matcher that does not exist',
    hint: 'name one that is published, or one of verify.matchers',
  },
  'AIOP-C019': {
    severity: 'error',
    title: 'A hermetic task does not say what it reads',
    hint: 'add `inputs`: its tree holds nothing else',
  },
  'AIOP-C020': {
    severity: 'warning',
    title: 'What another tool declares is not taken over',
    hint: 'write the task under `verify.tasks` where it matters here, or name the tasks to take under `from`',
  },
  'AIOP-C021': {
    severity: 'error',
    title: 'Modules share a folder, or depend on what is none',
    hint: 'give each module a folder of its own',
  },
  'AIOP-C022': {
    severity: 'error',
    title: 'Fields about the messages of commits do not fit together',
    hint: 'keep one of the two',
  },
} as const satisfies Catalogue<FindingCode>;

export type ConfigCode = keyof typeof CONFIG_CODES;

/** Makes a finding of this domain. */
export const report: (code: ConfigCode, occurrence: Occurrence) => Finding = reporter<ConfigCode>(CONFIG_CODES);
