/** How much work something is, in milliseconds of this process's processors: a loaded machine takes longer for it, and no more work. */
export async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
