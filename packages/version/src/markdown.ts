import { visible } from '@aiop/diagnostics';

/**
 * Untrusted text as one piece of code inside Markdown, in a table or out of it. Every sign is written as a character reference, which cannot be
 * structure (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); inside `<code>` no forge looks for mentions,
 * issue numbers or links.
 */
export function markdownCode(text: string, maxLength: number): string {
  const shown = visible(text, maxLength).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${shown}</code>`;
}
