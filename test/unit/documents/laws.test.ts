import { describe, it } from 'vitest';
import { jsonIsReadAsItIs, yamlIsReadOrRefused } from '../../support/document-laws.ts';

const seed = 20261121;

describe('of documents it holds that', () => {
  it('every text is read as YAML, or refused at a place in it', () => yamlIsReadOrRefused({ numRuns: 2000, seed }), 120_000);
  it('JSON is read as it is', () => jsonIsReadAsItIs({ numRuns: 3000, seed }), 120_000);
});
