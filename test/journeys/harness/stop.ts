import './start';

export default async function stop(): Promise<void> {
  await globalThis.browserOfJourneys?.close();
}
