import { realpathSync } from 'node:fs';
import { cacheKey, cacheKeyEvent, keyExplanation, renderKeySummary } from '@aiop/cache-keys';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { ecosystems, paths: ownPaths, extra, prefix, trustDomain, restore, save } = inputs;
  const { environment, workingDirectory, resultFile, workTreeIfAny } = host;
  // git answers with real paths.
  const root = realpathSync(workingDirectory);
  const { files, processes, platform, ownNode } = machine;
  const [blake3, workTree] = await Promise.all([loadBlake3(), workTreeIfAny(root)]);
  const git = workTree === undefined ? {} : { git: workTree };
  const made = await cacheKey(
    { root, ecosystems, paths: ownPaths, extra, prefix, trustDomain, platform, environment, ownNode },
    { files, processes, blake3, ...git },
  );
  const explanation = resultFile('cache-key.json');
  files.write(explanation, `${JSON.stringify(keyExplanation(made), null, 2)}\n`, { sync: false });
  const { key, restoreKeys, paths, findings } = made;
  // Most steps only ask for the key: what speaks to the service is loaded where it is needed.
  const use = restore || save ? await (await import('./cached-folders.ts')).useCache(made, root, { restore, save }, host) : undefined;
  return {
    passed: true,
    outputs: { key, restoreKeys, paths, hit: use?.hit, explanation },
    findings: [...findings, ...(use?.findings ?? [])],
    summary: `${renderKeySummary(made)}${use === undefined ? '' : `\n${use.summary}`}`,
    event: use?.event ?? cacheKeyEvent(made),
  };
}

await defineAction<Inputs, Outputs>(contract, run, async (_, host, kept) => (await import('./cached-folders.ts')).saveCache(kept, host));
