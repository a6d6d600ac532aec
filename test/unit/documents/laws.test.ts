import { describe, expect, it } from 'vitest';
import { jsonIsReadAsItIs, plainYamlIsReadAsYaml, yamlIsReadOrRefused } from '../../support/document-laws.ts';

const seed = 20261121;

describe('of documents it holds that', () => {
  it('every text is read as YAML, or refused at a place in it', () => yamlIsReadOrRefused({ numRuns: 2000, seed }), 120_000);
  it('plain YAML is read as all YAML is, and stands where it stands', () => {
    expect(plainYamlIsReadAsYaml({ numRuns: 4000, seed })).toBeGreaterThan(1000);
  });
  it('JSON is read as it is', () => jsonIsReadAsItIs({ numRuns: 3000, seed }), 120_000);
});
