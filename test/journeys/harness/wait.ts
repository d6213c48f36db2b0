/** The most that anything is waited for, in milliseconds: `ENTRYWISE_WAIT_MS`, for which jest.config.js has the usual value. */
export const WAIT = Number(process.env['ENTRYWISE_WAIT_MS']);

/** Waits until something is so. Throws where it never gets so, and says what was wanted. */
export async function until(isSo: () => boolean | Promise<boolean>, wanted = String(isSo)): Promise<void> {
  const end = Date.now() + WAIT;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${WAIT} ms in vain for: ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What is looked at, once it is as it should be; as it is at the end where it never gets so. */
export async function settled<Seen>(look: () => Promise<Seen>, isRight: (seen: Seen) => boolean): Promise<Seen> {
  let seen = await look();
  await until(async () => isRight((seen = await look()))).catch(() => undefined);
  return seen;
}
