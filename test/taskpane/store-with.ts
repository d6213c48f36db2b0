/** A browser's store with room for a number of characters, which may also refuse whatever is asked of it. */
export function storeWith(
  room: number,
  { refuses = false, texts = new Map<string, string>() } = {},
): Storage & { texts: Map<string, string> } {
  const refuse = (): void => {
    if (refuses) throw new DOMException('refused', 'SecurityError');
  };
  return {
    texts,
    getItem: (key: string) => {
      refuse();
      return texts.get(key) ?? null;
    },
    setItem: (key: string, text: string) => {
      refuse();
      const others = [...texts]
        .filter(([name]) => name !== key)
        .reduce((sum, [name, of]) => sum + name.length + of.length, 0);
      if (others + key.length + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => {
      refuse();
      texts.delete(key);
    },
  } as unknown as Storage & { texts: Map<string, string> };
}
