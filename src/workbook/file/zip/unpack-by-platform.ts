/** So many bytes are given to the platform at a time, which it unpacks at one go: at the greatest ratio there is (1:1032), to 16 MB. */
const PIECE = 16 * 1024;

/**
 * Unpacks a gzip file that is known to hold `size` bytes by the platform's own stream. Throws TypeError where it is damaged or not what its check
 * sum says, and RangeError as soon as it holds more.
 */
export async function unpackByPlatform(gzip: Uint8Array, size: number): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const given = give(writable.getWriter(), gzip);
  // What goes wrong is told by the reader.
  given.catch(() => undefined);
  const content = new Uint8Array(size);
  let at = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      content.set(next.value, at);
      at += next.value.length;
    }
  } catch (cause) {
    await reader.cancel(cause).catch(() => undefined);
    throw cause;
  }
  return content.subarray(0, at);
}

async function give(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    await writer.ready;
    await writer.write(bytes.slice(at, at + PIECE));
  }
  await writer.close();
}
