import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Failure } from "../model/failures.js";
import { INFLATION_GRACE_BYTES, MAX_INFLATION } from "./limits.js";

/** A compressed file that cannot or must not be inflated any further. */
export class InflationError extends Error {
  override readonly name = "InflationError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/**
 * Inflates gzip, of one member or many, as a stream.
 *
 * @throws InflationError where it is damaged or cut off, or holds more than {@link MAX_INFLATION} times its size
 */
export async function* inflate(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let taken = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      taken += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted());
  const gunzip = createGunzip();
  // Piping hands no error on: that of the source ends what is made of it.
  source.on("error", (error) => gunzip.destroy(error));
  let given = 0;
  try {
    for await (const chunk of source.pipe(gunzip)) {
      const bytes = chunk as Uint8Array;
      given += bytes.length;
      if (given > INFLATION_GRACE_BYTES && given > taken * MAX_INFLATION) {
        const detail = `inflates to more than ${String(MAX_INFLATION)} times its size, as no text does`;
        throw new InflationError({ code: "too-large", detail });
      }
      yield bytes;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new InflationError({ code: "damaged", detail: `is no whole gzip file (${error.message})` });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}
