import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../support/action-step.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const PROBE = `process.on('exit', () => process._rawDebug('loaded ' + process.moduleLoadList.join(',')))`;

describe('a step that asks for the key of a lock file that is read by itself', () => {
  it('loads none of the parts of node that take as long as the key: cryptography, streams, processes, compression, threads', () => {
    const probe = join(new ScratchRepository({ 'probe.cjs': PROBE }).root, 'probe.cjs');
    const lock = '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "integrity": "sha512-a"}}}';
    const { root } = new ScratchRepository({ 'package-lock.json': lock });
    const { exitCode, stderr } = runAction('cache-keys', root, {}, { NODE_OPTIONS: `--require ${probe}`, HOME: scratchFolder() });
    const loaded = /^loaded (.*)$/m.exec(stderr)?.[1]?.split(',') ?? [];
    expect(exitCode).toBe(0);
    expect(loaded).toContain('NativeModule fs');
    const heavy = ['crypto', 'stream', 'child_process', 'zlib', 'worker_threads', 'http', 'internal/crypto/random'];
    expect(loaded.filter((name) => heavy.includes(name.replace('NativeModule ', '')))).toEqual([]);
  });
});
