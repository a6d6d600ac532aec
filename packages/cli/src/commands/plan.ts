import type { Command } from 'commander';
import { addPlanExplain } from './plan-explain.ts';
import { addPlanGraph } from './plan-graph.ts';
import { addPlanValidate } from './plan-validate.ts';

/** `aiop plan validate · graph · explain`. */
export function addPlanCommands(root: Command): void {
  const plan = root.command('plan').description('modification plans').helpOption('--help', 'show this help').helpCommand(false);
  for (const add of [addPlanValidate, addPlanGraph, addPlanExplain]) add(plan);
}
