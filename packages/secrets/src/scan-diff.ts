import type { SecretMatch } from './match.ts';
import { scanSecrets } from './scan.ts';

/**
 * Finds the secrets that a unified diff shows, on either side and in its context. The markers of its lines are taken out first: a key of
 * several lines would not be seen behind them. Lines and columns are those of the text without markers.
 */
export const scanDiff = (diff: string): Promise<readonly SecretMatch[]> => scanSecrets(diff.replace(/^[ +-]/gm, ''));
