import { UsageError } from './usage-error.ts';

/**
 * What some work gives; undefined where it cannot be done for a reason that a `UsageError` tells, such as a file that cannot be looked at, read or
 * written. For work without which something else is right, too. @throws whatever else the work throws
 */
export function orNothing<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
