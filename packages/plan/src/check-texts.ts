import { firstUnseen } from '@aiop/claims';
import { type ParsedDocument, pointerName, Visit, valueAt } from '@aiop/documents';
import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';
import { rawWorkstreams } from './raw-plan.ts';

/** Placeholders in titles and reasons (P025), and expressions or invisible characters anywhere (P074). */
export function checkTexts(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const raw = rawWorkstreams(document);
  const check = (text: unknown, pointerOf: () => string): void => {
    if (typeof text !== 'string' || !isPlaceholder(text)) return;
    const pointer = pointerOf();
    const message = text.trim() === '' ? `${pointerName(pointer)} is empty` : `${pointerName(pointer)} is the placeholder "${text.trim()}"`;
    sink.add('AIOP-P025', { message, at: plan.position(pointer), pointer });
  };
  for (const pointer of ['/plan/title', ...plan.phases.map((phase) => `${phase.pointer}/title`)]) {
    check(valueAt(document, pointer), () => pointer);
  }
  for (const { index, pointer, claims, items } of plan.workstreams) {
    check(raw[index]?.title, () => `${pointer}/title`);
    for (const [at, { reason }] of claims.allowProtected.entries()) check(reason, () => `${claims.pointer}/allow_protected/${at}/reason`);
    for (const item of items) check(item.reason, () => `${item.pointer}/reason`);
  }
  checkInjection(document, plan, sink);
}

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'tbc',
  'todo',
  'to do',
  'to be defined',
  'to be determined',
  'to be decided',
  'to be done',
  'to be written',
  'fixme',
  'xxx',
  'wip',
  'n/a',
  'na',
  'none',
  'null',
  'undefined',
  'placeholder',
  'title',
  'reason',
  'lorem ipsum',
]);

/** Words that stand for a text to come, whatever they are followed by. */
const OPENINGS: readonly string[] = ['tbd:', 'tba:', 'todo:', 'fixme:', 'xxx:', 'lorem ipsum dolor'];

/** Whether a text says nothing: empty, punctuation only, or a word that stands for a text to come, in whatever letters or brackets. */
export function isPlaceholder(text: string): boolean {
  const bare = text.normalize('NFKC').trim().toLowerCase();
  const word = bare.replace(/^[[({<*_~"'`]{1,3}/, '').replace(/[\])}>*_~"'`.:!?…]{1,6}$/, '');
  if (PLACEHOLDERS.has(word) || PLACEHOLDERS.has(word.replaceAll('.', '')) || OPENINGS.some((opening) => bare.startsWith(opening)))
    return true;
  return !/[\p{L}\p{N}\p{S}]/u.test(bare) || (bare.startsWith('<') && bare.indexOf('>') === bare.length - 1);
}

// The patterns of claims and the paths of items: they have rules of their own, which refuse the same and more.
const OWN_RULES = /\/claims(?:\/(?:write|create|read|except))?\/\d+$|\/items\/\d+\/(?:file_path|to)$/;

/** Walks every text of the plan, without recursion. */
function checkInjection(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const pending = [new Visit(document.value)];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const above = visit;
    const branches = above.branches((value, key) => {
      if (typeof value === 'string') checkText(value, () => above.pointerOf(key), plan, sink);
    });
    for (const branch of branches) pending.push(branch);
  }
}

function checkText(text: string, pointerOf: () => string, plan: Plan, sink: FindingSink): void {
  // Commands and descriptions may have several lines.
  const unseen = firstUnseen(text) >= 0 && firstUnseen(text.replace(/[\n\t]/g, ' ').replace(/[\u200d\ufe0f]/g, '')) >= 0;
  const expression = text.includes('${{');
  if (!expression && !unseen) return;
  const pointer = pointerOf();
  if (OWN_RULES.test(pointer)) return;
  if (expression) {
    const message = `${pointerName(pointer)} holds an expression of GitHub Actions, "\${{"`;
    sink.add('AIOP-P074', {
      message,
      at: plan.position(pointer),
      pointer,
      hint: 'write the value itself; pass secrets through the environment',
    });
  }
  if (unseen) {
    const message = `${pointerName(pointer)} holds a character that cannot be seen`;
    sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer, hint: 'remove it: it can make the text look like another' });
  }
}
