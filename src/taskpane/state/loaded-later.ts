import { noticeOf, type PaneContext } from './context';

/** Does something with a part of the controller that is loaded when it is first wanted. That it cannot be loaded is told; the next time tries again. */
export function loadedLater<Part>(
  { store }: Pick<PaneContext, 'store'>,
  load: () => Promise<Part>,
): (act: (part: Part) => Promise<void>) => Promise<void> {
  let loading: Promise<Part> | null = null;
  return async (act) => {
    let part: Part;
    try {
      part = await (loading ??= load());
    } catch (error) {
      loading = null;
      store.set({ notice: noticeOf(error) });
      return;
    }
    await act(part);
  };
}
