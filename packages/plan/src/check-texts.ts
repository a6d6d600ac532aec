import { firstUnseen } from '@aiop/claims';
import { type ParsedDocument, pointerName, pointerSegment, valueAt } from '@aiop/documents';
import { filesOf } from './check-items.ts';
import type { FindingSink } from './codes.ts';
import type { Plan } from './plan-model.ts';

/** Placeholders in titles and reasons (P025), and expressions or invisible characters anywhere (P074). */
export function checkTexts(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const { workstreams, phases } = plan;
  const texts = [
    '/plan/title',
    ...phases.map(({ pointer }) => `${pointer}/title`),
    ...workstreams.flatMap(({ pointer, claims, items }) => [
      `${pointer}/title`,
      ...claims.allowProtected.map((_, index) => `${claims.pointer}/allow_protected/${index}/reason`),
      ...items.map((item) => `${item.pointer}/reason`),
    ]),
  ];
  for (const pointer of texts) {
    const text = valueAt(document, pointer);
    if (typeof text !== 'string' || !isPlaceholder(text)) continue;
    const message = text.trim() === '' ? `${pointerName(pointer)} is empty` : `${pointerName(pointer)} is the placeholder "${text.trim()}"`;
    sink.add('AIOP-P025', { message, at: plan.position(pointer), pointer });
  }
  checkInjection(document, plan, sink);
}

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'todo',
  'fixme',
  'xxx',
  'wip',
  'n/a',
  'na',
  'none',
  'null',
  'placeholder',
  'title',
  'reason',
  'lorem ipsum',
]);

/** Whether a text says nothing: empty, punctuation only, or a word that stands for a text to come. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim().toLowerCase();
  if (PLACEHOLDERS.has(bare.replace(/[.:!…]{1,3}$/, ''))) return true;
  return !/[\p{L}\p{N}\p{S}]/u.test(bare) || (bare.startsWith('<') && bare.indexOf('>') === bare.length - 1);
}

/** Walks every text of the plan without recursion. Claims and paths have rules of their own, which refuse the same and more. */
function checkInjection(document: ParsedDocument, plan: Plan, sink: FindingSink): void {
  const ownRules = new Set<string>();
  for (const { claims, items } of plan.workstreams) {
    for (const list of [claims.writePointer, ...['create', 'read', 'except'].map((field) => `${claims.pointer}/${field}`)])
      ownRules.add(list);
    for (const item of items) for (const { field } of filesOf(item)) ownRules.add(`${item.pointer}/${field}`);
  }
  const pending: { value: unknown; pointer: string }[] = [{ value: document.value, pointer: '' }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { value, pointer } = visit;
    if (typeof value === 'string') checkText(value, pointer, plan, sink);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        const at = `${pointer}/${pointerSegment(key)}`;
        if (!ownRules.has(at)) pending.push({ value: child, pointer: at });
      }
    }
  }
}

function checkText(text: string, pointer: string, plan: Plan, sink: FindingSink): void {
  if (text.includes('${{')) {
    const message = `${pointerName(pointer)} holds an expression of GitHub Actions, "\${{"`;
    sink.add('AIOP-P074', {
      message,
      at: plan.position(pointer),
      pointer,
      hint: 'write the value itself; pass secrets through the environment',
    });
  }
  // Commands and descriptions may have several lines.
  const unseen = firstUnseen(text.replace(/[\n\t]/g, ' ').replace(/[\u200d\ufe0f]/g, ''));
  if (unseen >= 0) {
    const message = `${pointerName(pointer)} holds a character that cannot be seen`;
    sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer, hint: 'remove it: it can make the text look like another' });
  }
}
