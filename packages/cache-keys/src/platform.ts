import { orNothing } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

/** What built packages depend on besides their tool. */
export interface Platform {
  /** As node names them: `linux`, `darwin`, `win32`. */
  readonly os: string;
  readonly arch: string;
  readonly libc: 'glibc' | 'musl' | 'none';
}

const MAX_LDD_BYTES = 1024 * 1024;

/** @param name operating system and processor, such as `linux-x64` */
export function platformOf(name: string, files: Files): Platform {
  const [os = '', arch = ''] = name.split('-');
  return { os, arch, libc: os === 'linux' ? libcOf(files) : 'none' };
}

/** `ldd` belongs to the C library and names it. A musl beside a glibc is common, so its loader counts only where `ldd` says nothing. */
function libcOf(files: Files): 'glibc' | 'musl' {
  const ldd = readText('/usr/bin/ldd', files);
  if (/GNU C Library|GLIBC/i.test(ldd)) return 'glibc';
  return ldd.includes('musl') || files.list('/lib').some((name) => name.startsWith('ld-musl-')) ? 'musl' : 'glibc';
}

function readText(path: string, files: Files): string {
  const bytes = orNothing(() => (files.status(path)?.kind === 'file' ? files.read(path, MAX_LDD_BYTES) : undefined));
  return new TextDecoder().decode(bytes);
}
