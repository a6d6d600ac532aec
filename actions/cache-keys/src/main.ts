import { realpathSync } from 'node:fs';
import { cacheKey, cacheKeyEvent, keyExplanation, renderKeySummary } from '@aiop/cache-keys';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

async function run(inputs: Inputs, { environment, workingDirectory, resultFile, repositoryIfAny }: ActionHost): Promise<Outcome<Outputs>> {
  const { ecosystems, paths: ownPaths, extra, prefix, trustDomain } = inputs;
  // git answers with real paths.
  const root = realpathSync(workingDirectory);
  const { files, processes, platform } = machine;
  const [blake3, repository] = await Promise.all([loadBlake3(), repositoryIfAny(root)]);
  const git = repository === undefined ? {} : { git: repository };
  const made = await cacheKey(
    { root, ecosystems, paths: ownPaths, extra, prefix, trustDomain, platform, environment },
    { files, processes, blake3, ...git },
  );
  const explanation = resultFile('cache-key.json');
  files.write(explanation, `${JSON.stringify(keyExplanation(made), null, 2)}\n`, { sync: false });
  const { key, restoreKeys, paths, findings } = made;
  return {
    passed: true,
    outputs: { key, restoreKeys, paths, explanation },
    findings,
    summary: renderKeySummary(made),
    event: cacheKeyEvent(made),
  };
}

await defineAction<Inputs, Outputs>(contract, run);
