import type { ReportOutline } from './report.ts';
import type { TaskProblem } from './task-problems.ts';

/** What a tool said, as it is shown beside the line it speaks of. Its texts are untrusted. */
export interface ProblemAnnotation extends Pick<TaskProblem, 'severity' | 'message' | 'file' | 'line' | 'column'> {
  readonly title: string;
}

/** The problems of all tasks, under the name of the task and what the tool calls the problem. */
export function problemAnnotations({ tasks }: ReportOutline): ProblemAnnotation[] {
  return tasks.flatMap(({ name, problems }) =>
    problems.map(({ matcher, code, ...problem }) => ({ ...problem, title: `${name}: ${code ?? matcher}` })),
  );
}
