/** A number with what it counts, in the singular where it is one: `1 article`, `2 articles`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : plural}`;
}
