import { createHash } from 'node:crypto';
import { escapeHtml } from './html.ts';

/** A page that needs nothing else. */
export interface HtmlPage {
  /** Plain text. */
  readonly title: string;
  /** The one style sheet. */
  readonly style: string;
  /** Markup, in which every text that is not the suite's own is escaped. */
  readonly body: string;
}

/**
 * One HTML document for a file of its own. Its content security policy lets it run no script, load nothing and send nothing; only this very
 * style sheet applies. It follows the light or dark scheme of the reader.
 */
export function renderHtmlPage({ title, style, body }: HtmlPage): string {
  const digest = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
