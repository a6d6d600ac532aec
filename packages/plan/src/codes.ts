import { type Catalogue, type Finding, type FindingCode, type Occurrence, reporter } from '@aiop/diagnostics';

/** Everything that validating a plan can find. P080 and P081 are kept free for rules of a policy and for plans over several repositories. */
export const PLAN_CODES = {
  'AIOP-P001': { severity: 'error', title: 'The file cannot be read', hint: 'give a UTF-8 file within the limits' },
  'AIOP-P002': { severity: 'error', title: 'Syntax error', hint: 'mend the YAML or JSON at this place' },
  'AIOP-P003': { severity: 'error', title: 'Duplicate key', hint: 'keep one of the two' },
  'AIOP-P004': { severity: 'error', title: 'Forbidden YAML feature', hint: 'write the value out, in one plain document' },
  'AIOP-P005': { severity: 'error', title: 'Unsupported apiVersion', hint: 'write apiVersion: aiop.dev/v1' },
  'AIOP-P006': { severity: 'error', title: 'Missing field', hint: 'add the field' },
  'AIOP-P007': { severity: 'error', title: 'Unknown field', hint: 'remove the field' },
  'AIOP-P008': { severity: 'error', title: 'Wrong type or out of range', hint: 'give a value of the expected type and range' },
  'AIOP-P009': { severity: 'error', title: 'Unsupported value', hint: 'write one of the allowed values' },
  'AIOP-P010': {
    severity: 'error',
    title: 'Claim pattern does not parse',
    hint: 'use literals, ?, *, [a-z], {a,b} and ** as a whole segment',
  },
  'AIOP-P011': {
    severity: 'error',
    title: 'Path leaves the repository or is not canonical',
    hint: 'write it relative to the repository, with /',
  },
  'AIOP-P012': { severity: 'error', title: 'Overlapping claims', hint: 'order the two with needs, or narrow one claim' },
  'AIOP-P013': {
    severity: 'error',
    title: 'A file claim is a folder to another claim',
    hint: 'order the two with needs, or claim different names',
  },
  'AIOP-P014': {
    severity: 'error',
    title: 'Claims overlap where case or Unicode form is ignored',
    hint: 'write both in one form, and order the two with needs',
  },
  'AIOP-P015': {
    severity: 'error',
    title: 'Claim names a symbolic link or submodule, or passes through one',
    hint: 'claim the real path instead',
  },
  'AIOP-P016': {
    severity: 'error',
    title: 'Claim can match a protected path',
    hint: 'narrow the claim, or give the path back with allow_protected and a reason',
  },
  'AIOP-P017': { severity: 'warning', title: 'Claim matches nothing', hint: 'correct the spelling, or list the pattern in create' },
  'AIOP-P018': {
    severity: 'warning',
    title: 'Claim is very broad',
    hint: 'narrow the claim to what the workstream changes, so that others can work beside it',
  },
  'AIOP-P019': { severity: 'warning', title: 'Exception without effect', hint: 'remove the pattern from except, or correct its spelling' },
  'AIOP-P020': {
    severity: 'error',
    title: 'Item outside the claims',
    hint: 'claim the file, or move the item to the workstream that claims it',
  },
  'AIOP-P021': { severity: 'error', title: 'Action contradicts the base tree', hint: 'correct the action or the path' },
  'AIOP-P022': { severity: 'error', title: 'Rename outside the claims', hint: 'claim both the old and the new path' },
  'AIOP-P023': { severity: 'error', title: 'Two items act on one file without order', hint: 'order the two with needs, or merge them' },
  'AIOP-P024': { severity: 'warning', title: 'Confidence below the gate', hint: 'split or rework the item, or lower the gate' },
  'AIOP-P025': { severity: 'error', title: 'Empty or placeholder text', hint: 'say it in a sentence' },
  'AIOP-P026': {
    severity: 'error',
    title: 'Item touches a file that has opted out',
    hint: 'remove the item: the file carries NO_LLM in its first ten lines',
  },
  'AIOP-P027': { severity: 'error', title: 'The plan itself exceeds a budget', hint: 'split the workstream, or raise the budget' },
  'AIOP-P030': { severity: 'error', title: 'Dependency cycle', hint: 'remove one of these dependencies' },
  'AIOP-P031': { severity: 'error', title: 'Unknown dependency', hint: 'name something that the plan defines' },
  'AIOP-P032': { severity: 'error', title: 'Self-dependency', hint: 'remove the dependency' },
  'AIOP-P033': { severity: 'error', title: 'Dependency on a later phase', hint: 'move the workstream, or turn the dependency round' },
  'AIOP-P034': { severity: 'warning', title: 'Redundant dependency', hint: 'remove the dependency' },
  'AIOP-P035': { severity: 'error', title: 'A reader and a writer may run at once', hint: 'order the two with needs' },
  'AIOP-P036': {
    severity: 'error',
    title: 'Too many waves for CI',
    hint: 'shorten the longest chain, split the plan, or run it with `aiop run`',
  },
  'AIOP-P040': { severity: 'error', title: 'Duplicate id', hint: 'give each an id of its own; case does not count' },
  'AIOP-P041': { severity: 'error', title: 'Lineage collision', hint: 'give one of the two another role' },
  'AIOP-P042': { severity: 'error', title: 'Written id differs from the computed one', hint: 'remove the id: it is computed' },
  'AIOP-P043': {
    severity: 'error',
    title: 'Malformed id',
    hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit',
  },
  'AIOP-P044': {
    severity: 'error',
    title: 'Invalid branch name',
    hint: 'correct the template or the values in it (see git check-ref-format)',
  },
  'AIOP-P045': { severity: 'error', title: 'Branch collides with another', hint: 'choose another template, or remove the other branch' },
  'AIOP-P046': { severity: 'error', title: 'Invalid worktree policy', hint: 'remove the root: worktrees lie in the temporary folder' },
  'AIOP-P050': { severity: 'error', title: 'Unknown module, or module without its metadata', hint: 'describe the module under modules' },
  'AIOP-P051': { severity: 'error', title: 'Version is not SemVer', hint: 'write three numbers, such as 1.4.0' },
  'AIOP-P052': { severity: 'error', title: 'Module dependency cycle or unknown module dependency', hint: 'correct depends_on' },
  'AIOP-P053': {
    severity: 'warning',
    title: 'Claim beyond the paths of its module',
    hint: 'narrow the claim, name another module, or give the module these paths',
  },
  'AIOP-P054': {
    severity: 'warning',
    title: 'Claimed path without a code owner',
    hint: 'name an owner in CODEOWNERS, or remove reviewers',
  },
  'AIOP-P060': { severity: 'error', title: 'Pinned file has changed', hint: 'check the change, and make the pin anew' },
  'AIOP-P061': { severity: 'error', title: 'Base commit not found', hint: 'fetch the whole history (fetch-depth: 0), or correct the base' },
  'AIOP-P062': {
    severity: 'warning',
    title: 'The base has moved on',
    hint: 'look at the changes, and move base.sha on, or remove it',
  },
  'AIOP-P063': {
    severity: 'error',
    title: 'A frozen plan was changed',
    hint: 'take the change back, or have the freeze lifted on the branch itself',
  },
  'AIOP-P070': {
    severity: 'error',
    title: 'Exit criterion that cannot be measured',
    hint: 'name a metric that the ledger can measure, with <, <=, ==, !=, >= or > and a threshold within its range',
  },
  'AIOP-P071': {
    severity: 'error',
    title: 'Weaker than the policy',
    hint: 'be at least as strict as the policy, or ask its owner to change it',
  },
  'AIOP-P072': {
    severity: 'error',
    title: 'Verification without a command',
    hint: 'name at least one command or task, or leave verify out',
  },
  'AIOP-P073': { severity: 'error', title: 'Secret-like value in the plan', hint: 'remove it, revoke it, and pass it as a secret' },
  'AIOP-P074': {
    severity: 'error',
    title: 'Injection risk',
    hint: 'write plain text without expressions, control or invisible characters',
  },
  'AIOP-P075': {
    severity: 'error',
    title: 'Field that nothing enforces in this version',
    hint: 'remove the field: a plan never promises what does not happen',
  },
  'AIOP-P090': { severity: 'warning', title: 'Finding limit reached', hint: 'mend the findings shown, or raise max-findings' },
  'AIOP-P099': { severity: 'error', title: 'Analysis budget exceeded', hint: 'simplify or narrow the claims' },
} as const satisfies Catalogue<FindingCode>;

export type PlanCode = keyof typeof PLAN_CODES;

const report = reporter<PlanCode>(PLAN_CODES);

/** Receives what the checks find. */
export interface FindingSink {
  add(code: PlanCode, occurrence: Occurrence): void;
  addAll(findings: readonly Finding[]): void;
  /** Counts errors that need not be described, because `room` is used up. */
  addHidden(errors: number): void;
  /** Errors that can still be shown. With none left, neither places nor hints need to be worked out. */
  readonly room: number;
}

/** Keeps at most `limit` findings of each severity, and counts the rest: a hostile plan can have millions. */
export class Findings implements FindingSink {
  readonly #kept = { error: [] as Finding[], warning: [] as Finding[], notice: [] as Finding[] };
  readonly #limit: number;
  readonly #strict: boolean;
  #total = 0;
  #errors = 0;
  #warnings = 0;

  constructor(limit: number, strict: boolean) {
    this.#limit = limit;
    this.#strict = strict;
  }

  add(code: PlanCode, occurrence: Occurrence): void {
    this.addAll([report(code, occurrence)]);
  }

  addAll(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const severity = this.#strict && finding.severity === 'warning' ? 'error' : finding.severity;
      this.#total++;
      if (severity === 'error') this.#errors++;
      if (severity === 'warning') this.#warnings++;
      const kept = this.#kept[severity];
      if (kept.length < this.#limit) kept.push(severity === finding.severity ? finding : { ...finding, severity });
    }
  }

  addHidden(errors: number): void {
    this.#total += errors;
    this.#errors += errors;
  }

  get room(): number {
    return Math.max(0, this.#limit - this.#kept.error.length);
  }

  get total(): number {
    return this.#total;
  }

  get errors(): number {
    return this.#errors;
  }

  get warnings(): number {
    return this.#warnings;
  }

  /** Errors before warnings when there are more than fit. */
  kept(): readonly Finding[] {
    return [...this.#kept.error, ...this.#kept.warning, ...this.#kept.notice].slice(0, this.#limit);
  }
}
