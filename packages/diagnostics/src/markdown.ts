import { visible } from './visible.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Untrusted text as prose in Markdown (GitHub Flavored): every ASCII punctuation mark becomes a character reference, so that it can
 * begin no markup, HTML, table cell, link or automatic address; what cannot be seen is shown. A mention is broken by a zero-width space:
 * mentions are looked for after references are resolved.
 */
export function escapeMarkdown(text: string, maxLength = 500): string {
  return visible(text, maxLength).replace(PUNCTUATION, (mark) => {
    if (mark === '-' || mark === ',' || mark === '/') return mark;
    return `&#${mark.charCodeAt(0)};${mark === '@' ? '&#8203;' : ''}`;
  });
}

/** The same as code, in a table or out of it; in code GitHub looks for no mentions, issue numbers or links. Nothing for an empty text. */
export function markdownCode(text: string, maxLength = 500): string {
  return text === '' ? '' : `<code>${escapeMarkdown(text, maxLength).replaceAll('&#64;&#8203;', '&#64;')}</code>`;
}
