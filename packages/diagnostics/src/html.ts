import { visible } from './visible.ts';

const MEANING: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Untrusted text for the content of an HTML element or a quoted attribute: it can begin no markup, and what cannot be seen is shown. */
export function escapeHtml(text: string, maxLength = 2000): string {
  return visible(text, maxLength).replace(/[&<>"']/g, (mark) => MEANING.get(mark) ?? mark);
}
