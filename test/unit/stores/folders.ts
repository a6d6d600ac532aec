import { hash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands at a path: the text of a file, a link, an empty folder, each with its mode where it has one. */
export type Standing =
  | { readonly text: string | Uint8Array; readonly mode?: number }
  | { readonly link: string }
  | { readonly folder: true; readonly mode?: number };

/** Builds a folder, with times that lie apart. Modes of folders are set last: some cannot be written to. */
export function build(root: string, tree: Readonly<Record<string, Standing>>): void {
  mkdirSync(root, { recursive: true });
  for (const [path, standing] of Object.entries(tree)) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if ('link' in standing) symlinkSync(standing.link, target);
    else if ('folder' in standing) mkdirSync(target, { recursive: true });
    else writeFileSync(target, standing.text);
  }
  let second = 1_700_000_000;
  for (const [path, standing] of Object.entries(tree).reverse()) {
    const target = join(root, path);
    second += 1.25;
    if ('link' in standing) lutimesSync(target, second, second);
    else {
      if (standing.mode !== undefined) chmodSync(target, standing.mode);
      utimesSync(target, second, second);
    }
  }
}

/** Everything below a folder, and itself: kind, mode, time and content, one line each. */
export function listing(root: string, { times = true }: { readonly times?: boolean } = {}): readonly string[] {
  const lines: string[] = [];
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const status = lstatSync(join(root, path));
    const mode = (status.mode & 0o7777).toString(8);
    const time = times ? Math.round(status.mtimeMs) : '';
    if (status.isSymbolicLink()) lines.push(`${path} link ${readlinkSync(join(root, path))}`);
    else if (status.isDirectory()) {
      lines.push(`${path} folder ${mode} ${time}`);
      for (const name of readdirSync(join(root, path))) open.push(join(path, name));
    } else lines.push(`${path} file ${mode} ${time} ${hash('sha256', readFileSync(join(root, path)))}`);
  }
  return lines.sort();
}
