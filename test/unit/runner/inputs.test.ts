import { describe, expect, it } from 'vitest';
import { type Contract, readInputs } from '../../../packages/runner/src/contract.ts';

interface Inputs {
  readonly workingDirectory: string;
  readonly failOn: string;
  readonly maxFindings: number;
  readonly rate: number;
  readonly strict: boolean;
  readonly tasks: readonly string[];
  readonly plan: string;
}

const spec = (name: string, type: 'string' | 'boolean' | 'integer' | 'float' | 'list', value: string, required = false) => ({
  name,
  type,
  default: value,
  required,
});
const contract: Contract<Inputs, object> = {
  name: 'sample',
  inputs: {
    workingDirectory: spec('working-directory', 'string', '.'),
    failOn: { ...spec('fail-on', 'string', 'error'), type: 'enum', values: ['error', 'warning', 'never'] },
    maxFindings: spec('max-findings', 'integer', '200'),
    rate: spec('rate', 'float', '0.5'),
    strict: spec('strict', 'boolean', 'false'),
    tasks: spec('tasks', 'list', ''),
    plan: spec('plan', 'string', 'plan.yaml'),
  },
  outputs: {},
};

describe('inputs', () => {
  it('have their defaults', () => {
    expect(readInputs(contract, {})).toEqual({
      workingDirectory: '.',
      failOn: 'error',
      maxFindings: 200,
      rate: 0.5,
      strict: false,
      tasks: [],
      plan: 'plan.yaml',
    });
  });

  it('are read once into their types', () => {
    const environment = {
      'INPUT_FAIL-ON': 'never',
      'INPUT_MAX-FINDINGS': '-3',
      INPUT_RATE: '0.25',
      INPUT_STRICT: 'TRUE',
      INPUT_TASKS: ' build \n\n test\r\n',
      INPUT_PLAN: ' p.yaml ',
    };
    expect(readInputs(contract, environment)).toMatchObject({
      failOn: 'never',
      maxFindings: -3,
      rate: 0.25,
      strict: true,
      tasks: ['build', 'test'],
      plan: 'p.yaml',
    });
  });

  it.each([
    [{ 'INPUT_FAIL-ON': 'warnings' }, /input fail-on.*"warnings".*error, warning, never.*did you mean warning/],
    [{ 'INPUT_MAX-FINDINGS': '1e3' }, /input max-findings.*"1e3".*whole number/],
    [{ INPUT_RATE: 'NaN' }, /input rate.*"NaN".*a number/],
    [{ INPUT_STRICT: 'yes' }, /input strict.*"yes".*true or false/],
    [{ INPUT_PLANS: 'x' }, /input plans: there is no such input.*did you mean plan/],
    [{ INPUT_QQQQQQQQQQ: 'x' }, /input qqqqqqqqqq.*see the README of sample/],
  ])('refuse %o with a way out', (environment, message) => {
    expect(() => readInputs(contract, environment)).toThrow(message);
  });

  it('refuse a missing required one', () => {
    const strict = { ...contract, inputs: { ...contract.inputs, plan: spec('plan', 'string', '', true) } };
    expect(() => readInputs(strict, { INPUT_PLAN: ' ' })).toThrow(/input plan: it is missing.*set plan/);
  });
});
